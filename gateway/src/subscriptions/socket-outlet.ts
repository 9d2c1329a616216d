import type { Duplex } from 'node:stream';
import type { WebSocket } from 'ws';
import { closeSocket } from './close-socket.ts';
import { CLOSE } from './close-codes.ts';
import { writeFrame } from './write-frame.ts';

/** Who has this much to read is given no more, and is not listened to. */
const WAITING_BYTES_MAX = 64 * 1024;
const READY_BYTES_MAX = 16 * 1024;
/** Answers cannot be left out; who asks for this much and does not read is closed. */
const UNSENT_BYTES_MAX = 1024 * 1024;
const LOOK_EVERY_MS = 20;
const BEHIND_MS_MAX = 30_000;

/** What leaves by one socket, within bounds. */
export class SocketOutlet {
  readonly #socket: WebSocket;
  readonly #stream: Duplex;
  /** Made when somebody has to wait: most never do. */
  #waiting: Set<() => void> | null = null;
  readonly #requestId: string;
  #looking: NodeJS.Timeout | null = null;
  #behindSince = 0;

  constructor(socket: WebSocket, stream: Duplex, requestId: string) {
    this.#socket = socket;
    this.#stream = stream;
    this.#requestId = requestId;
  }

  /** Sends a message that cannot be left out. */
  send(text: string): void {
    if (this.#socket.readyState !== this.#socket.OPEN) return;
    if (this.#stream.writableLength > UNSENT_BYTES_MAX) return this.#giveUp();
    this.#socket.send(text);
    if (this.#stream.writableLength > WAITING_BYTES_MAX) this.#look();
  }

  /** Sends what can wait; false when it must. Then `onReady` is called once, later. */
  offer(own: Buffer, shared: Buffer, onReady: () => void): boolean {
    // Closing: whoever waits is told to leave.
    if (this.#socket.readyState !== this.#socket.OPEN) return true;
    const held = this.#stream.writableLength;
    if (held > 0 && held + own.length + shared.length > WAITING_BYTES_MAX) {
      (this.#waiting ??= new Set()).add(onReady);
      this.#look();
      return false;
    }
    writeFrame(this.#stream, own, shared);
    return true;
  }

  /** Forgets who waits. */
  forget(onReady: () => void): void {
    this.#waiting?.delete(onReady);
  }

  close(): void {
    if (this.#looking) clearInterval(this.#looking);
    this.#looking = null;
    this.#waiting = null;
  }

  /** Watches the socket until it takes what waits. */
  #look(): void {
    if (this.#looking) return;
    this.#socket.pause();
    this.#behindSince = performance.now();
    this.#looking = setInterval(() => {
      if (this.#stream.writableLength <= READY_BYTES_MAX) this.#goOn();
      else if (performance.now() - this.#behindSince > BEHIND_MS_MAX) this.#giveUp();
    }, LOOK_EVERY_MS);
    this.#looking.unref();
  }

  #goOn(): void {
    const ready = [...(this.#waiting ?? [])];
    this.close();
    this.#socket.resume();
    for (const onReady of ready) onReady();
  }

  #giveUp(): void {
    this.close();
    const reason = 'too slow; resume after the last position';
    const requestId = this.#requestId;
    closeSocket(this.#socket, { code: CLOSE.tryAgainLater, reason, requestId });
  }
}
