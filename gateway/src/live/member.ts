import type { Follower, LiveMessage } from './live-message.ts';

/** Positions that numbers hold exactly can be compared; others are only passed on. */
export function orderOf(position: string | null): number {
  return position !== null && /^\d{1,15}$/.test(position) ? Number(position) : Number.NaN;
}

/** One reader in a group: where it is, and what it has seen. */
export class Member {
  readonly follower: Follower;
  /** The last position that it has; null before the first. */
  at: string | null;
  /** The same as a number. */
  order: number;
  /** Whether its position came from the subgraph, and not from a client who may say anything. */
  isTrusted = false;
  /** Whether it holds all it may. */
  isBehind = false;
  isGone = false;

  constructor(follower: Follower, after: string | null) {
    this.follower = follower;
    this.at = after;
    this.order = orderOf(after);
  }

  /**
   * Gives it what it does not have yet; false when it can take no more now.
   *
   * With `isReset` the log itself went back, and what it has does not count.
   */
  give(message: LiveMessage, order: number, isReset: boolean): boolean {
    if (order <= this.order && !isReset) return true;
    if (!this.follower.take(message)) {
      this.isBehind = true;
      return false;
    }
    if (message.position !== null) {
      this.at = message.position;
      this.order = order;
      this.isTrusted = true;
    }
    return true;
  }
}
