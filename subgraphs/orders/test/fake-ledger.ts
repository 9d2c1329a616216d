/** A refusal as another subgraph words it. */
export type Refused = { __typename: string; code: string; [field: string]: unknown };

type HoldState = 'ACTIVE' | 'RELEASED' | 'DONE' | 'REVERSED';

interface Hold {
  state: HoldState;
  returned?: number;
  readonly lines: readonly { readonly key: string; readonly quantity: number }[];
}

/** Something counted that orders hold: units, uses of a coupon, points. */
export class Ledger {
  readonly #free = new Map<string, number>();
  readonly #holds = new Map<string, Hold>();
  readonly #parts = new Set<string>();

  /** Puts this much there, in all. */
  set(key: string, quantity: number): void {
    this.#free.set(key, quantity);
  }

  free(key: string): number {
    return this.#free.get(key) ?? 0;
  }

  stateOf(reference: string): HoldState | null {
    return this.#holds.get(reference)?.state ?? null;
  }

  /** References that hold something, or have used it up. */
  held(): string[] {
    return [...this.#holds]
      .filter(([, hold]) => hold.state === 'ACTIVE' && hold.lines.length > 0)
      .map(([reference]) => reference);
  }

  /**
   * Holds all lines or none; a repeat gives the first answer, a tombstone refuses. What it replaces
   * ends with it, or stays as it was.
   */
  hold(
    reference: string,
    lines: Hold['lines'],
    short: (line: Hold['lines'][number], free: number) => Refused,
    replaces: string | null = null,
  ): Refused[] {
    const known = this.#holds.get(reference);
    if (known?.state === 'ACTIVE' || known?.state === 'DONE') return [];
    if (known) return [closed(reference)];
    const replaced = replaces === null ? undefined : this.#holds.get(replaces);
    const old = replaced?.state === 'ACTIVE' ? replaced : undefined;
    if (old) this.#add(old.lines, 1);
    const refused = lines
      .filter(({ key, quantity }) => quantity > this.free(key))
      .map((line) => short(line, this.free(line.key)));
    if (refused.length > 0) {
      if (old) this.#add(old.lines, -1);
      return refused;
    }
    if (old) old.state = 'RELEASED';
    this.#holds.set(reference, { state: 'ACTIVE', lines });
    this.#add(lines, -1);
    return [];
  }

  /** Gives a hold back; before it, leaves a tombstone. */
  release(reference: string): Refused[] {
    const hold = this.#holds.get(reference);
    if (!hold) this.#holds.set(reference, { state: 'RELEASED', lines: [] });
    if (hold?.state === 'DONE') return [closed(reference)];
    if (hold?.state !== 'ACTIVE') return [];
    hold.state = 'RELEASED';
    this.#add(hold.lines, 1);
    return [];
  }

  /** Gives a hold up whose units are not there; they do not come back. */
  writeOff(reference: string): Refused[] {
    const hold = this.#holds.get(reference);
    if (!hold || hold.state === 'DONE') return [closed(reference)];
    hold.state = 'RELEASED';
    return [];
  }

  /** Uses a hold up for good. */
  finish(reference: string): Refused[] {
    const hold = this.#holds.get(reference);
    if (hold?.state === 'DONE') return [];
    if (hold?.state !== 'ACTIVE') return [closed(reference)];
    hold.state = 'DONE';
    return [];
  }

  /** Gives lines of a hold to new ones; a repeat changes nothing, a tombstone refuses. */
  split(
    reference: string,
    parts: readonly { reference: string; lines: Hold['lines'] }[],
  ): Refused[] {
    const twin = parts.map((part) => this.#holds.get(part.reference)).find((hold) => hold);
    if (twin) return twin.lines.length > 0 ? [] : [closed(reference)];
    const hold = this.#holds.get(reference);
    if (hold?.state !== 'ACTIVE') return [closed(reference)];
    const left = new Map(hold.lines.map(({ key, quantity }) => [key, quantity]));
    for (const { key, quantity } of parts.flatMap(({ lines }) => lines)) {
      if ((left.get(key) ?? 0) < quantity) throw new Error(`${reference} has fewer of ${key}`);
      left.set(key, left.get(key)! - quantity);
    }
    for (const part of parts) {
      this.#holds.set(part.reference, { state: 'ACTIVE', lines: part.lines });
    }
    const lines = [...left].map(([key, quantity]) => ({ key, quantity }));
    this.#holds.set(reference, { ...hold, lines: lines.filter(({ quantity }) => quantity > 0) });
    return [];
  }

  /** Gives back what was used up. */
  reverse(reference: string): Refused[] {
    const hold = this.#holds.get(reference);
    if (hold?.state === 'REVERSED') return [];
    if (hold?.state !== 'DONE') return [closed(reference)];
    hold.state = 'REVERSED';
    const lines = hold.lines.map((line) => ({
      ...line,
      quantity: line.quantity - (hold.returned ?? 0),
    }));
    this.#add(lines, 1);
    return [];
  }

  /** Gives a part of what was used up back, once per name; all of it makes it REVERSED. */
  giveBack(reference: string, name: string, quantity: number): Refused[] {
    if (this.#parts.has(name)) return [];
    const hold = this.#holds.get(reference);
    const before = hold?.returned ?? 0;
    const whole = hold?.lines.reduce((sum, line) => sum + line.quantity, 0) ?? 0;
    if (hold?.state !== 'DONE' || before + quantity > whole) return [closed(reference)];
    this.#parts.add(name);
    hold.returned = before + quantity;
    if (hold.returned === whole) hold.state = 'REVERSED';
    this.#add([{ key: hold.lines[0]!.key, quantity }], 1);
    return [];
  }

  /** Puts goods there, once per name. */
  takeIn(name: string, lines: Hold['lines']): Refused[] {
    if (!this.#parts.has(name)) this.#add(lines, 1);
    this.#parts.add(name);
    return [];
  }

  #add(lines: Hold['lines'], sign: number): void {
    for (const { key, quantity } of lines) this.set(key, this.free(key) + sign * quantity);
  }
}

function closed(reference: string): Refused {
  return { __typename: 'ReservationClosedError', code: 'RESERVATION_CLOSED', reference };
}
