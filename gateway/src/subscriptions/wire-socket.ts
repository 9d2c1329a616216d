import { CloseCode, type Server } from 'graphql-ws';
import type { WebSocket } from 'ws';
import type { Logger } from '@entresol/shared';

/** The close codes we use ourselves. */
export const CLOSE = {
  goingAway: 1001,
  fault: CloseCode.InternalServerError,
  tryAgainLater: 1013,
  forbidden: CloseCode.Forbidden,
} as const;

const PING_EVERY_MS = 12_000;
const TERMINATE_AFTER_MS = 1_000;
const UNSENT_BYTES_MAX = 1024 * 1024;
/** Who has this much to read is not listened to, so cannot ask for more. */
const UNREAD_BYTES_MAX = 64 * 1024;

/** Connects one socket to the protocol; pings it, and bounds what waits to be sent. */
export function wireSocket<Extra>(
  socket: WebSocket,
  opened: Server<Extra>['opened'],
  extra: Extra,
  log: Logger,
): void {
  socket.on('error', (err) => log.debug({ err }, 'socket failed'));
  const closed = opened(
    {
      protocol: socket.protocol,
      send: (text) => send(socket, text),
      close: (code, reason) => socket.close(code, reason),
      onMessage(handle) {
        socket.on('message', (message) => {
          handle(String(message)).catch((err: unknown) => {
            log.error({ err }, 'socket message failed');
            closeSocket(socket, CLOSE.fault, 'internal error');
          });
        });
      },
    },
    extra,
  );
  const pings = keepAlive(socket);
  socket.once('close', (code, reason) => {
    clearInterval(pings);
    closed(code, String(reason)).catch((err: unknown) => log.error({ err }, 'socket end failed'));
  });
}

/** Closes a socket, by force when the other side does not answer. */
export function closeSocket(socket: WebSocket, code: number, reason: string): void {
  socket.close(code, reason);
  setTimeout(() => socket.terminate(), TERMINATE_AFTER_MS).unref();
}

/** Resolves when the text has left this process, so that a stream goes on at its reader's pace. */
function send(socket: WebSocket, text: string): Promise<void> {
  if (socket.bufferedAmount > UNSENT_BYTES_MAX) {
    closeSocket(socket, CLOSE.tryAgainLater, 'too slow; resume after the last position');
  }
  // Whoever sends on meanwhile gives way, so that the end of the socket is heard of.
  if (socket.readyState !== socket.OPEN) return new Promise((resolve) => setImmediate(resolve));
  return new Promise((resolve) => {
    socket.send(text, () => {
      if (socket.isPaused && socket.bufferedAmount <= UNREAD_BYTES_MAX) socket.resume();
      resolve();
    });
    if (socket.bufferedAmount > UNREAD_BYTES_MAX) socket.pause();
  });
}

function keepAlive(socket: WebSocket): NodeJS.Timeout {
  let answered = true;
  let unsent = 0;
  socket.on('pong', () => (answered = true));
  return setInterval(() => {
    // Its answer may stand behind what we do not listen to meanwhile; it takes what it is sent.
    const takes = socket.isPaused && socket.bufferedAmount < unsent;
    unsent = socket.bufferedAmount;
    if (!answered && !takes) return socket.terminate();
    answered = false;
    socket.ping();
  }, PING_EVERY_MS);
}
