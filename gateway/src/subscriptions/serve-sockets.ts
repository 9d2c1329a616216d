import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { languageOf, type Logger } from '@entresol/shared';
import { handleProtocols } from 'graphql-ws';
import { WebSocketServer } from 'ws';
import { clientAddress } from '../doors/client-address.ts';
import { mayConnect } from '../doors/origins.ts';
import { MESSAGES } from '../errors/gateway-error.ts';
import { rawAnswer } from '../http/raw-answer.ts';
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
    if (url.split('?', 1)[0] !== '/graphql') return refuse(request, stream, 404, 'notFound');
    if (!mayConnect(headers.origin, headers.host, parts.origins)) {
      return refuse(request, stream, 403, 'foreignOrigin');
    }
    const requestId = randomUUID();
    const address = clientAddress(request, parts.trustedProxies ?? []);
    const opening = { requestId, headers: openingOf(headers, parts.passOn), address };
    sockets.handleUpgrade(request, stream, head, (socket) => {
      socket.on('error', (err) => parts.log.debug({ err, requestId }, 'socket failed'));
      socket.once('close', (code) => sayClosed(parts.log, code, requestId));
      const outlet = new SocketOutlet(socket, stream, requestId);
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
  sockets.on('wsClientError', ({ message }, stream, request) => {
    parts.log.info({ reason: message }, 'socket could not be opened');
    refuse(request, stream, 400, 'requestRefused');
  });

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

function refuse(
  { headers }: Upgrade,
  stream: Duplex,
  status: number,
  about: 'notFound' | 'foreignOrigin' | 'requestRefused',
): void {
  // Nobody else listens to it any more: what breaks off would end the process, and one that its
  // client never ends would stay.
  stream.on('error', () => stream.destroy());
  stream.once('finish', () => stream.destroy());
  const message = MESSAGES[about][languageOf(headers['accept-language'])];
  const code = status === 403 ? 'FORBIDDEN' : 'BAD_REQUEST';
  stream.end(rawAnswer({ status, code, message, requestId: randomUUID() }));
}

/** How sockets end every day: by their client, by ours, or with a network. */
const USUAL = new Set([1000, 1001, 1005, 1006]);

function sayClosed(log: Logger, code: number, requestId: string): void {
  log[USUAL.has(code) ? 'debug' : 'info']({ code, requestId }, 'socket closed');
}
