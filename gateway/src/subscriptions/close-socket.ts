import type { WebSocket } from 'ws';

const TERMINATE_AFTER_MS = 1_000;
/** What the protocol of sockets leaves for a reason. */
const REASON_BYTES_MAX = 123;

/** Closes a socket with a reason and its id, by force when the other side does not answer. */
export function closeSocket(
  socket: WebSocket,
  { code, reason, requestId }: { code: number; reason: string; requestId: string },
): void {
  // One that is not listened to would not hear the answer.
  socket.resume();
  const end = ` (${requestId})`;
  socket.close(code, `${shortened(reason, REASON_BYTES_MAX - end.length)}${end}`);
  setTimeout(() => socket.terminate(), TERMINATE_AFTER_MS).unref();
}

/** The beginning of a text that takes no more bytes, without half a character at its end. */
function shortened(text: string, bytesMax: number): string {
  const { read } = new TextEncoder().encodeInto(text, new Uint8Array(bytesMax));
  return text.slice(0, read);
}
