import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { createLogger } from '../logging.ts';
import { OutboxRelay } from './outbox-relay.ts';

const log = createLogger({ name: 'test', level: 'silent' });
const open = new Set<Socket>();
let server: Server;

afterEach(async () => {
  for (const socket of open) socket.destroy();
  await new Promise((resolve) => server.close(resolve));
});

describe('a relay', () => {
  it('stops although its database accepts the connection and then says nothing', async () => {
    const connected = new Promise<void>((resolve) => {
      server = createServer((socket) => {
        open.add(socket);
        resolve();
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const databaseUrl = `postgres://u:p@127.0.0.1:${port}/d`;
    const relay = new OutboxRelay({
      databaseUrl,
      schema: 'silent',
      log,
      stamps: true,
      onAdvance: () => {},
    });
    relay.start();
    await connected;
    const began = performance.now();
    await relay.stop();
    expect(performance.now() - began).toBeLessThan(4_000);
  });

  it('stops although its database is not there', async () => {
    server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    const databaseUrl = `postgres://u:p@127.0.0.1:${port}/d`;
    const relay = new OutboxRelay({
      databaseUrl,
      schema: 'absent',
      log,
      stamps: true,
      onAdvance: () => {},
    });
    relay.start();
    const began = performance.now();
    await relay.stop();
    expect(performance.now() - began).toBeLessThan(4_000);
  });
});
