/** Counts values and names the most frequent one; among equals the one seen last. */
export class MostFrequent {
  readonly #seen = new Map<string, { count: number; last: number }>();
  #sequence = 0;

  add(value: string): void {
    this.#sequence += 1;
    const known = this.#seen.get(value);
    if (known) {
      known.count += 1;
      known.last = this.#sequence;
    } else {
      this.#seen.set(detached(value), { count: 1, last: this.#sequence });
    }
  }

  best(): string | null {
    let best: string | null = null;
    let most = { count: 0, last: 0 };
    for (const [value, seen] of this.#seen) {
      if (seen.count < most.count || (seen.count === most.count && seen.last < most.last)) continue;
      best = value;
      most = seen;
    }
    return best;
  }
}

/** A copy of its own: a text cut from a piece of the file would keep the whole piece in memory. */
export function detached(text: string): string {
  return Buffer.from(text).toString();
}
