import type { AddressInfo } from 'node:net';
import { createServer, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { WebSocketServer, type WebSocket } from 'ws';
import { internalService } from '../actor.ts';
import { issueStatement } from '../identity/statement.ts';
import { SubscriptionSocket } from './subscription-socket.ts';

const STATEMENT = issueStatement({
  actor: internalService('test'),
  requestId: 'r-1',
  language: 'en',
});
const REQUEST = { query: 'subscription { a }' };
const LOST = { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'stock' };

const endings: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of endings.splice(0)) await end();
});

function socketTo(server: Server | WebSocketServer): SubscriptionSocket {
  const { port } = server.address() as AddressInfo;
  const url = new URL(`http://127.0.0.1:${port}/graphql`);
  const socket = new SubscriptionSocket(
    { name: 'stock', url, secret: 'a-secret-of-sixteen' },
    { pingEveryMs: 50, answerMsMax: 100 },
  );
  endings.push(() => socket.close());
  return socket;
}

/** A peer that speaks the protocol as far as the test wants. */
async function peer(
  onMessage: (message: { type: string; id?: string }, socket: WebSocket) => void,
): Promise<WebSocketServer> {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  await new Promise((resolve) => server.once('listening', resolve));
  server.on('connection', (socket) =>
    socket.on('message', (data) => onMessage(JSON.parse(String(data)) as never, socket)),
  );
  endings.push(() => {
    for (const socket of server.clients) socket.terminate();
    server.close();
  });
  return server;
}

const say = (socket: WebSocket, message: object) => socket.send(JSON.stringify(message));

describe('a socket to a subgraph', () => {
  it('gives what comes, and an error of the protocol as the last answer', async () => {
    const server = await peer(({ type, id }, socket) => {
      if (type === 'connection_init') say(socket, { type: 'connection_ack' });
      if (type !== 'subscribe') return;
      say(socket, { type: 'next', id, payload: { data: { a: 1 } } });
      say(socket, { type: 'error', id, payload: [{ message: 'over' }] });
    });
    const events = socketTo(server).iterate(REQUEST, STATEMENT);
    expect(await events.next()).toEqual({ done: false, value: { data: { a: 1 } } });
    expect(await events.next()).toMatchObject({ value: { errors: [{ message: 'over' }] } });
    expect(await events.next()).toEqual({ done: true, value: undefined });
  });

  it('notices a peer that no longer answers', async () => {
    const server = await peer(({ type }, socket) => {
      if (type === 'connection_init') say(socket, { type: 'connection_ack' });
    });
    const began = performance.now();
    await expect(socketTo(server).iterate(REQUEST, STATEMENT).next()).rejects.toMatchObject(LOST);
    expect(performance.now() - began).toBeLessThan(2_000);
  });

  it('stays with a peer that answers its pings', async () => {
    const server = await peer(({ type, id }, socket) => {
      if (type === 'connection_init') say(socket, { type: 'connection_ack' });
      if (type === 'ping') say(socket, { type: 'pong' });
      if (type !== 'subscribe') return;
      setTimeout(() => say(socket, { type: 'next', id, payload: { data: { a: 2 } } }), 500);
    });
    const events = socketTo(server).iterate(REQUEST, STATEMENT);
    expect(await events.next()).toEqual({ done: false, value: { data: { a: 2 } } });
    await events.return!();
  });

  it('gives up a peer that never acknowledges, although it answers pings', async () => {
    const server = await peer(({ type }, socket) => {
      if (type === 'ping') say(socket, { type: 'pong' });
    });
    await expect(socketTo(server).iterate(REQUEST, STATEMENT).next()).rejects.toMatchObject(LOST);
  });

  it('gives up a peer that never shakes hands', async () => {
    const open = new Set<Socket>();
    const server = createServer((socket) => open.add(socket));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    endings.push(() => {
      for (const socket of open) socket.destroy();
      server.close();
    });
    await expect(socketTo(server).iterate(REQUEST, STATEMENT).next()).rejects.toMatchObject(LOST);
  });

  it.each([1001, 1011, 4400, 4403])('breaks off when it is closed with %i', async (code) => {
    const server = await peer(({ type, id }, socket) => {
      if (type === 'connection_init') say(socket, { type: 'connection_ack' });
      if (type !== 'subscribe') return;
      say(socket, { type: 'next', id, payload: { data: { a: 3 } } });
      socket.close(code);
    });
    const events = socketTo(server).iterate(REQUEST, STATEMENT);
    await events.next();
    await expect(events.next()).rejects.toMatchObject(LOST);
  });

  it('opens another connection after one was lost', async () => {
    let connections = 0;
    const server = await peer(({ type, id }, socket) => {
      if (type === 'connection_init') {
        connections += 1;
        say(socket, { type: 'connection_ack' });
      }
      if (type !== 'subscribe') return;
      if (connections === 1) socket.terminate();
      else say(socket, { type: 'next', id, payload: { data: { a: 4 } } });
    });
    const socket = socketTo(server);
    await expect(socket.iterate(REQUEST, STATEMENT).next()).rejects.toMatchObject(LOST);
    const events = socket.iterate(REQUEST, STATEMENT);
    expect(await events.next()).toEqual({ done: false, value: { data: { a: 4 } } });
    await events.return!();
  });
});
