import { createConnection, type Socket } from 'node:net';

/** How a gateway is loaded for a while. */
export interface PageLoad {
  readonly url: string;
  readonly query: string;
  readonly token: string;
  readonly seconds: number;
  readonly connections: number;
  /** Whether no two requests are equal. */
  readonly isUnequal: boolean;
}

/** What came of it. */
export interface PageResult {
  readonly requests: number;
  readonly failures: number;
  readonly seconds: number;
  /** In milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

/**
 * The load, as a process of its own, over sockets that it reads itself: a client of HTTP would
 * take more time than the fastest side does.
 */
process.on('message', (load: PageLoad) => {
  void drive(load).then((result) => process.send?.(result));
});
process.on('disconnect', () => process.exit(0));
process.send?.('ready');

let asked = 0;

async function drive(load: PageLoad): Promise<PageResult> {
  const until = performance.now() + load.seconds * 1_000;
  const latencies: number[] = [];
  const began = performance.now();
  const each = Array.from({ length: load.connections }, () => talk(load, until, latencies));
  const failures = (await Promise.all(each)).reduce((sum, failed) => sum + failed, 0);
  const seconds = (performance.now() - began) / 1_000;
  const sorted = Float64Array.from(latencies).sort();
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN;
  return { requests: latencies.length, failures, seconds, p50: at(0.5), p99: at(0.99) };
}

function talk(load: PageLoad, until: number, latencies: number[]): Promise<number> {
  const { hostname, port } = new URL(load.url);
  return new Promise((resolve, reject) => {
    const socket = createConnection({ host: hostname, port: Number(port), noDelay: true });
    let failed = 0;
    let sentAt = 0;
    const send = () => {
      sentAt = performance.now();
      socket.write(requestOf(load));
    };
    readAnswers(socket, (isGood) => {
      const now = performance.now();
      latencies.push(now - sentAt);
      if (!isGood) failed += 1;
      if (now < until) return send();
      socket.destroy();
      resolve(failed);
    });
    socket.once('connect', send);
    socket.once('error', reject);
    socket.once('end', () => reject(new Error('the connection ended')));
  });
}

function requestOf({ url, query, token, isUnequal }: PageLoad): string {
  asked += 1;
  const variables = { first: 20, after: isUnequal ? `page-${asked}` : 'page' };
  const body = JSON.stringify({ query, variables });
  return (
    `POST ${new URL(url).pathname} HTTP/1.1\r\nhost: ${new URL(url).host}\r\n` +
    `content-type: application/json\r\naccept: application/json\r\n` +
    `authorization: Bearer ${token}\r\ncontent-length: ${body.length}\r\n\r\n${body}`
  );
}

/** Tells of each whole answer, of known length or in chunks, and whether it is a good one. */
function readAnswers(socket: Socket, onAnswer: (isGood: boolean) => void): void {
  let held = Buffer.alloc(0);
  socket.on('data', (chunk) => {
    held = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
    const headEnd = held.indexOf('\r\n\r\n');
    if (headEnd < 0) return;
    const head = held.toString('latin1', 0, headEnd);
    const length = /content-length: *(\d+)/i.exec(head)?.[1];
    const isWhole =
      length === undefined
        ? held.subarray(-5).toString('latin1') === '0\r\n\r\n'
        : held.length >= headEnd + 4 + Number(length);
    if (!isWhole) return;
    const isGood = head.startsWith('HTTP/1.1 200') && held.length > 3_000;
    held = Buffer.alloc(0);
    onAnswer(isGood);
  });
}
