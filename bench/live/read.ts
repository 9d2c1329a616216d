import { connect, type Socket } from 'node:net';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { OPERATION } from './stock-graph.ts';

/** What the reading process is asked to do. */
export type ReadOrder =
  | {
      readonly do: 'open';
      readonly url: string;
      readonly clients: number;
      readonly tokens: string[];
    }
  /** With `whole` it says when so many messages have come. */
  | { readonly do: 'count'; readonly timed: boolean; readonly whole?: number }
  | { readonly do: 'tell' }
  | { readonly do: 'close' };

/** What it saw since it began to count. */
export interface Seen {
  readonly messages: number;
  /** Sockets that somebody else has ended since they were opened. */
  readonly ended: number;
  readonly latencies: readonly number[];
  /** How late this process itself was, of a hundred looks the second latest, in milliseconds. */
  readonly ownDelayMs: number;
}

const STORES = 5;
const OPENING = 200;
const AT = Buffer.from('"at":');
const PONG = Buffer.from([0x8a, 0x80, 0, 0, 0, 0]);

// Clients as cheap as they can be: frames are counted and their time is read, nothing is parsed.
let sockets: Socket[] = [];
let messages = 0;
let ended = 0;
let whole = 0;
let isTimed = false;
let isCounting = false;
let latencies: number[] = [];
let ofStore: number[] = [];
let clients = 0;
const delay = monitorEventLoopDelay({ resolution: 5 });

process.on('message', (order: ReadOrder) => void obey(order));
process.on('disconnect', () => process.exit(0));
process.send!('ready');

async function obey(order: ReadOrder): Promise<void> {
  if (order.do === 'open') await open(order);
  else if (order.do === 'count') {
    [messages, latencies, isTimed, isCounting] = [0, [], order.timed, true];
    whole = order.whole ?? 0;
    ofStore = Array.from({ length: STORES }, () => 0);
    delay.reset();
    delay.enable();
    process.send!('counting');
  } else if (order.do === 'tell') {
    isCounting = false;
    delay.disable();
    process.send!({ messages, ended, latencies, ownDelayMs: delay.percentile(99) / 1e6 });
  } else {
    for (const socket of sockets) socket.removeAllListeners('close').destroy();
    sockets = [];
    process.send!('closed');
  }
}

async function open({ url, clients: wanted, tokens }: Extract<ReadOrder, { do: 'open' }>) {
  clients = wanted;
  ended = 0;
  isCounting = false;
  const port = Number(new URL(url).port);
  for (let at = 0; at < wanted; at += OPENING) {
    const some = Array.from({ length: Math.min(OPENING, wanted - at) }, (_, i) => at + i);
    await Promise.all(some.map((index) => openOne(port, index, tokens[index % tokens.length]!)));
  }
  process.send!('opened');
}

/** Resolves when the client has its first state. */
function openOne(port: number, index: number, token: string): Promise<void> {
  const store = index % STORES;
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    sockets.push(socket);
    socket.once('error', reject);
    socket.once('close', () => (ended += 1));
    socket.once('connect', () =>
      socket.write(
        'GET /graphql HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n' +
          'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n' +
          'Sec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n',
      ),
    );
    let rest: Buffer | null = null;
    let heard = -1;
    socket.on('data', (chunk: Buffer) => {
      let data = rest ? Buffer.concat([rest, chunk]) : chunk;
      if (heard === -1) {
        const end = data.indexOf('\r\n\r\n');
        if (end === -1) return void (rest = data);
        heard = 0;
        data = data.subarray(end + 4);
        const payload = { authorization: token };
        socket.write(frame(JSON.stringify({ type: 'connection_init', payload })));
      }
      for (;;) {
        const size = frameSize(data);
        if (size === 0 || data.length < size) break;
        const isText = (data[0]! & 15) === 1;
        if ((data[0]! & 15) === 9) socket.write(PONG);
        if (isText && heard > 0 && isCounting) take(store, data, size);
        if (isText) heard += 1;
        if (isText && heard === 1) {
          const payload = { query: OPERATION, variables: { store } };
          socket.write(frame(JSON.stringify({ id: `c${index}`, type: 'subscribe', payload })));
        }
        if (isText && heard === 2) resolve();
        data = data.subarray(size);
      }
      rest = data.length > 0 ? Buffer.from(data) : null;
    });
  });
}

function take(store: number, data: Buffer, size: number): void {
  messages += 1;
  if (isTimed) {
    const at = data.indexOf(AT) + AT.length;
    const text = data.toString('latin1', at, Math.min(at + 24, size));
    latencies.push(performance.timeOrigin + performance.now() - Number.parseFloat(text));
    if (messages === whole) process.send!('whole');
    return;
  }
  ofStore[store]! += 1;
  // The next event of a store, when all its clients have this one.
  if (ofStore[store] === clients / STORES) {
    ofStore[store] = 0;
    process.send!({ done: store });
  }
}

function frameSize(data: Buffer): number {
  if (data.length < 2) return 0;
  const size = data[1]! & 127;
  if (size < 126) return 2 + size;
  if (size === 126) return data.length < 4 ? 0 : 4 + data.readUInt16BE(2);
  return data.length < 10 ? 0 : 10 + data.readUIntBE(4, 6);
}

/** A frame of a client, masked with zeros. */
function frame(text: string): Buffer {
  const body = Buffer.from(text);
  const head = Buffer.alloc(8);
  head[0] = 0x81;
  if (body.length < 126) {
    head[1] = 0x80 | body.length;
    return Buffer.concat([head.subarray(0, 6), body]);
  }
  head[1] = 0x80 | 126;
  head.writeUInt16BE(body.length, 2);
  return Buffer.concat([head, body]);
}
