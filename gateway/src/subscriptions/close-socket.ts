import type { WebSocket } from 'ws';

const TERMINATE_AFTER_MS = 1_000;

/** Closes a socket, by force when the other side does not answer. */
export function closeSocket(socket: WebSocket, code: number, reason: string): void {
  // One that is not listened to would not hear the answer.
  socket.resume();
  socket.close(code, reason);
  setTimeout(() => socket.terminate(), TERMINATE_AFTER_MS).unref();
}
