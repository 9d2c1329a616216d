import { once } from 'node:events';
import type { Socket } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { createLogger, type SubgraphClient, type SubgraphResult } from '@entresol/shared';
import WebSocket from 'ws';
import { createGateway } from '../src/create-gateway.ts';
import { stubSubgraphs } from './oracle/stub-subgraphs.ts';
import { SYNTHETIC } from './oracle/synthetic-supergraphs.ts';
import { SECRET, until } from './start-stand-in.ts';

const SOCKETS = 8;
const EVENT_BYTES = 20_000;
const HELD_BYTES_MAX = 64 * 1024 + EVENT_BYTES;

/** A gateway whose one stream never ends, with the count of what was read of it. */
async function startFlood() {
  const calm = { salt: '1', errorPercent: 0, nullPercent: 0, away: null, sure: [] };
  const { clients } = stubSubgraphs(SYNTHETIC.shop, () => calm);
  const flood = { read: 0 };
  const stock: SubgraphClient = {
    ...clients.get('stock')!,
    async subscribe() {
      return (async function* events(): AsyncGenerator<SubgraphResult> {
        for (;;) {
          flood.read += 1;
          yield { data: { levelChanged: { place: 'x'.repeat(EVENT_BYTES) } } };
        }
      })();
    },
  };
  clients.set('stock', stock);
  const gateway = await createGateway({
    supergraphSdl: SYNTHETIC.shop,
    clients,
    identity: { secret: SECRET },
    log: createLogger({ name: 'test', level: 'silent' }),
    playground: false,
  });
  const held: Socket[] = [];
  gateway.app.server.on('connection', (socket: Socket) => held.push(socket));
  const url = await gateway.listen({ host: '127.0.0.1', port: 0 });
  return { gateway, flood, held, url };
}

/** Waits for a message; a socket that is closed instead says why. */
async function heard(socket: WebSocket): Promise<void> {
  const closed = once(socket, 'close').then(([code, reason]) => {
    throw new Error(`closed: ${code} ${reason}`);
  });
  await Promise.race([once(socket, 'message'), closed]);
}

/** A socket that the gateway knows: how long that may take has a bound of its own. */
async function connect(url: string): Promise<WebSocket> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
  await once(socket, 'open');
  socket.send('{"type":"connection_init"}');
  await heard(socket);
  return socket;
}

/** Subscribes, and then reads nothing more. */
async function subscribeAndStop(socket: WebSocket): Promise<void> {
  const query = 'subscription { levelChanged(sku: "a") { place } }';
  socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query } }));
  await heard(socket);
  socket.pause();
}

describe('clients that do not read', () => {
  it(`cost at most ${HELD_BYTES_MAX} bytes each, whatever there is to send`, async () => {
    const { gateway, flood, held, url } = await startFlood();
    try {
      const sockets = await Promise.all(Array.from({ length: SOCKETS }, () => connect(url)));
      // Not before all are known: the flood leaves little time for anything else.
      await Promise.all(sockets.map(subscribeAndStop));
      // The kernel takes some; then everything waits, and nothing more is read.
      let seen = 0;
      let still = 0;
      await until(() => {
        still = flood.read === seen ? still + 1 : 0;
        seen = flood.read;
        return still > 20 && held.every((socket) => socket.writableLength > 0);
      });
      const sent = held.reduce(
        (sum, socket) => sum + socket.bytesWritten - socket.writableLength,
        0,
      );
      expect((flood.read * EVENT_BYTES - sent) / SOCKETS).toBeLessThan(HELD_BYTES_MAX);
    } finally {
      for (const socket of held) socket.destroy();
      await gateway.close();
    }
  });
});
