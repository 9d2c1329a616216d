/** Calls of one subgraph that run at once, and that wait; what is beyond is answered at once. */
const RUNNING_MAX = 256;
const WAITING_MAX = 2_048;

/** How many calls of a subgraph there are, and how many were turned away so far. */
export interface CallLoad {
  readonly running: number;
  readonly waiting: number;
  readonly refused: number;
}

/** A call for which there was no room: it never left, and nothing was changed by it. */
export class NoRoom extends Error {
  constructor() {
    super('too many calls are under way');
    this.name = 'NoRoom';
  }
}

/**
 * Lets so many calls of one subgraph run at once, so that one that is slow does not take everything.
 *
 * Costs two additions to a call for which there is room, whatever the transport.
 */
export class CallRoom {
  #running = 0;
  #refused = 0;
  /** In the order in which they came; those before `#first` have gone. */
  #waiting: (() => void)[] = [];
  #first = 0;

  /** Whether a call may go at once. It then has to `leave`. */
  enter(): boolean {
    if (this.#running >= RUNNING_MAX) return false;
    this.#running += 1;
    return true;
  }

  /** Resolves when a call may go, which then has to `leave`; throws `NoRoom`, at once, beyond all room. */
  wait(): Promise<void> {
    if (this.#waiting.length - this.#first >= WAITING_MAX) {
      this.#refused += 1;
      throw new NoRoom();
    }
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** A call is over: the next one takes its place. */
  leave(): void {
    const next = this.#waiting[this.#first];
    if (!next) return void (this.#running -= 1);
    this.#first += 1;
    if (this.#first === this.#waiting.length) {
      this.#waiting = [];
      this.#first = 0;
    }
    next();
  }

  get load(): CallLoad {
    const waiting = this.#waiting.length - this.#first;
    return { running: this.#running, waiting, refused: this.#refused };
  }

  /** Runs a call when there is room for it. */
  async run<T>(send: () => Promise<T>): Promise<T> {
    if (!this.enter()) await this.wait();
    try {
      return await send();
    } finally {
      this.leave();
    }
  }
}
