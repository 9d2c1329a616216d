import type { IncomingHttpHeaders, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { handleProtocols } from 'graphql-ws';
import { WebSocketServer } from 'ws';
import { clientAddress } from '../doors/client-address.ts';
import { mayConnect } from '../doors/origins.ts';
import { CLOSE } from './close-codes.ts';
import { SocketOutlet } from './socket-outlet.ts';
import { SocketSession, type Opening, type SessionParts } from './socket-session.ts';
import type { Connections } from './watch-connections.ts';

const MESSAGE_BYTES_MAX = 256 * 1024;

/** What the sockets are made of. */
export interface SocketParts extends SessionParts {
  /** Origins of pages that may connect, beside our own. */
  readonly origins?: readonly string[];
  readonly connections: Connections;
  /** Addresses of proxies that say where a socket comes from. */
  readonly trustedProxies?: readonly string[];
}

/** Serves operations of every kind over WebSocket (graphql-transport-ws) at `/graphql`. */
export function serveSockets(server: Server, parts: SocketParts): { close(): Promise<void> } {
  const sockets = new WebSocketServer({
    noServer: true,
    clientTracking: false,
    maxPayload: MESSAGE_BYTES_MAX,
    handleProtocols,
  });
  const open = new Set<SocketSession>();

  const upgrade = (request: Upgrade, stream: Duplex, head: Buffer) => {
    const { headers, url = '/' } = request;
    if (url.split('?', 1)[0] !== '/graphql') return refuse(stream, '404 Not Found');
    if (!mayConnect(headers.origin, headers.host, parts.origins)) {
      return refuse(stream, '403 Forbidden');
    }
    const address = clientAddress(request, parts.trustedProxies ?? []);
    const opening = { headers: openingOf(headers, parts.passOn), address };
    sockets.handleUpgrade(request, stream, head, (socket) => {
      socket.on('error', (err) => parts.log.debug({ err }, 'socket failed'));
      const outlet = new SocketOutlet(socket, stream);
      const session = new SocketSession(socket, outlet, opening, parts);
      if (!socket.protocol) return session.end(CLOSE.protocol, 'speak graphql-transport-ws');
      const leave = parts.connections.add(session);
      open.add(session);
      socket.once('close', () => {
        open.delete(session);
        leave();
      });
    });
  };
  server.on('upgrade', upgrade);

  return {
    async close() {
      server.off('upgrade', upgrade);
      const closed = [...open].map(
        ({ socket }) => new Promise<void>((resolve) => socket.once('close', () => resolve())),
      );
      for (const session of open) session.end(CLOSE.goingAway, 'going away');
      await Promise.all(closed);
    },
  };
}

/** Of the request only this is kept: it would live as long as the socket. */
function openingOf(
  headers: IncomingHttpHeaders,
  passOn: readonly string[] = [],
): Opening['headers'] {
  const wanted = ['authorization', 'accept-language', ...passOn];
  return new Map(
    wanted.flatMap((name) => {
      const value = headers[name];
      return typeof value === 'string' ? [[name, value] as const] : [];
    }),
  );
}

type Upgrade = Parameters<WebSocketServer['handleUpgrade']>[0];

function refuse(stream: Duplex, status: string): void {
  stream.end(`HTTP/1.1 ${status}\r\nConnection: close\r\n\r\n`);
}
