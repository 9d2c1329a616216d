import type { Membership } from './live-group.ts';
import type { LiveCounters } from './live-groups.ts';
import type { Follower, LiveEnd, LiveMessage } from './live-message.ts';

/**
 * A reader between its follower and what it follows, which counts what passes.
 *
 * One object without functions of its own: a gateway holds ten thousands of them.
 */
export class CountedReader implements Follower, Membership {
  readonly #follower: Follower;
  readonly #counters: LiveCounters;
  #membership: Membership | null = null;
  #isOver = false;

  constructor(follower: Follower, counters: LiveCounters) {
    this.#follower = follower;
    this.#counters = counters;
    counters.members += 1;
  }

  /** Holds on to what it follows. */
  holding(membership: Membership): Membership {
    this.#membership = membership;
    return this;
  }

  get position(): string | null {
    return this.#membership?.position ?? null;
  }

  ready(): void {
    this.#membership?.ready();
  }

  leave(): void {
    this.#countOut();
    this.#membership?.leave();
  }

  take(message: LiveMessage): boolean {
    const taken = this.#follower.take(message);
    if (taken) this.#counters.deliveries += 1;
    return taken;
  }

  end(end: LiveEnd): void {
    this.#countOut();
    this.#follower.end(end);
  }

  again(): void {
    this.#countOut();
    this.#follower.again();
  }

  #countOut(): void {
    if (!this.#isOver) this.#counters.members -= 1;
    this.#isOver = true;
  }
}
