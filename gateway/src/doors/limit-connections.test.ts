import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { limitConnections } from './limit-connections.ts';

async function withServer(
  isExempt: () => boolean,
  work: (open: () => Promise<Socket | null>) => Promise<void>,
): Promise<void> {
  const server = createServer();
  limitConnections(server, { perAddressMax: 2, allMax: 100 }, isExempt);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const sockets: Socket[] = [];
  await work(async () => {
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => {});
    sockets.push(socket);
    // An answer shows that it was let in; a socket that is closed gives none.
    socket.write('GET / HTTP/1.1\r\nHost: x\r\nConnection: keep-alive\r\n\r\n');
    server.once('request', (_request, response) => response.end('in'));
    const isIn = await Promise.race([
      once(socket, 'data').then(() => true),
      once(socket, 'close').then(() => false),
    ]);
    server.removeAllListeners('request');
    return isIn ? socket : null;
  });
  for (const socket of sockets) socket.destroy();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}

describe('connections of one address', () => {
  it('are closed beyond the limit, and let in again when others have ended', async () => {
    await withServer(
      () => false,
      async (open) => {
        const first = await open();
        expect(await open()).not.toBeNull();
        expect(await open()).toBeNull();
        const ended = once(first!, 'close');
        first!.destroy();
        await ended;
        let again = await open();
        for (let tries = 0; !again && tries < 100; tries += 1) again = await open();
        expect(again).not.toBeNull();
      },
    );
  });

  it('are not limited where everybody comes from', async () => {
    await withServer(
      () => true,
      async (open) => {
        for (let n = 0; n < 5; n += 1) expect(await open()).not.toBeNull();
      },
    );
  });
});
