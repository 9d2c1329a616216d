import type { IncomingHttpHeaders, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { handleProtocols } from 'graphql-ws';
import { WebSocketServer, type WebSocket } from 'ws';
import { mayConnect } from '../doors/origins.ts';
import { CLOSE } from './close-codes.ts';
import { SocketOutlet } from './socket-outlet.ts';
import { SocketSession, type Opening, type SessionParts } from './socket-session.ts';

const MESSAGE_BYTES_MAX = 256 * 1024;
const LOOK_EVERY_MS = 250;
/** Each socket is pinged once in so many looks, a part of them at each. */
const PING_LOOKS = 48;

/** What the sockets are made of. */
export interface SocketParts extends SessionParts {
  /** Origins of pages that may connect, beside our own. */
  readonly origins?: readonly string[];
}

/** The sockets of a gateway. */
export interface Sockets {
  /** How many are open. */
  readonly size: number;
  /** Those that are open. */
  sessions(): Iterable<SocketSession>;
  close(): Promise<void>;
}

/** Serves operations of every kind over WebSocket (graphql-transport-ws) at `/graphql`. */
export function serveSockets(server: Server, parts: SocketParts): Sockets {
  const sockets = new WebSocketServer({
    noServer: true,
    clientTracking: false,
    maxPayload: MESSAGE_BYTES_MAX,
    handleProtocols,
  });
  const watch = createWatch();

  const upgrade = (request: Upgrade, stream: Duplex, head: Buffer) => {
    const { headers, url = '/' } = request;
    if (url.split('?', 1)[0] !== '/graphql') return refuse(stream, '404 Not Found');
    if (!mayConnect(headers.origin, headers.host, parts.origins)) {
      return refuse(stream, '403 Forbidden');
    }
    const opening = openingOf(headers, parts.passOn);
    sockets.handleUpgrade(request, stream, head, (socket) => {
      socket.on('error', (err) => parts.log.debug({ err }, 'socket failed'));
      const outlet = new SocketOutlet(socket, stream);
      const session = new SocketSession(socket, outlet, opening, parts);
      if (!socket.protocol) return session.end(CLOSE.protocol, 'speak graphql-transport-ws');
      watch.add(session);
    });
  };
  server.on('upgrade', upgrade);

  return {
    get size() {
      return watch.size;
    },
    sessions: () => watch.sessions(),
    async close() {
      server.off('upgrade', upgrade);
      const open = [...watch.sessions()];
      const closed = open.map(
        ({ socket }) => new Promise<void>((resolve) => socket.once('close', () => resolve())),
      );
      for (const session of open) session.end(CLOSE.goingAway, 'going away');
      await Promise.all(closed);
      watch.close();
    },
  };
}

/** Of the request only this is kept: it would live as long as the socket. */
function openingOf(headers: IncomingHttpHeaders, passOn: readonly string[] = []): Opening {
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

/** Looks after all sockets with one timer, so that an idle one costs none. */
function createWatch() {
  const slots = Array.from({ length: PING_LOOKS }, () => new Set<SocketSession>());
  const unanswered = new WeakSet<WebSocket>();
  let turn = 0;
  let size = 0;

  function* sessions(): Generator<SocketSession> {
    for (const slot of slots) yield* slot;
  }

  function ping({ socket }: SocketSession): void {
    // Who is paused is behind, and its answer may stand behind what we do not listen to.
    if (unanswered.has(socket) && !socket.isPaused) return socket.terminate();
    unanswered.add(socket);
    socket.ping();
  }

  const timer = setInterval(() => {
    const nowMs = Date.now();
    for (const session of sessions()) session.look(nowMs);
    turn = (turn + 1) % PING_LOOKS;
    for (const session of slots[turn]!) ping(session);
  }, LOOK_EVERY_MS);
  timer.unref();

  return {
    get size() {
      return size;
    },
    sessions,
    add(session: SocketSession) {
      const slot = slots[size % PING_LOOKS]!;
      slot.add(session);
      size += 1;
      session.socket.on('pong', () => unanswered.delete(session.socket));
      session.socket.once('close', () => {
        slot.delete(session);
        size -= 1;
      });
    },
    close: () => clearInterval(timer),
  };
}
