import type { LevelDelta, LevelKey } from './level.ts';
import type { OwnedDelta } from './owned.ts';
import type { HoldKind, ReservationState } from './reservation.ts';

/** A line that is held, with all that says which numbers it counts in. */
export interface HeldLine extends LevelKey {
  readonly quantity: number;
  readonly kind: HoldKind;
  readonly pool: string | null;
  /** Whose stored units it takes; null for units that anybody may buy. */
  readonly owner: string | null;
  /** The front stock whose quota it counts in. */
  readonly front: string | null;
  /** Of a PRESALE line, the units that are here by now. */
  readonly arrived: number;
}

/** What a change adds to a pool at a level. */
export interface PoolDelta extends LevelKey {
  readonly pool: string;
  readonly carved?: number;
  readonly held?: number;
  readonly sold?: number;
  readonly returned?: number;
}

/** What a change adds to what a front stock has sold of a SKU. */
export interface FrontDelta {
  readonly front: string;
  readonly sku: string;
  readonly held?: number;
  readonly sold?: number;
}

/** Everything that holding or giving back changes, not yet added up. */
export interface Effects {
  readonly deltas: readonly LevelDelta[];
  readonly owned: readonly OwnedDelta[];
  readonly pools: readonly PoolDelta[];
  readonly fronts: readonly FrontDelta[];
}

export const NO_EFFECTS: Effects = { deltas: [], owned: [], pools: [], fronts: [] };

/** The lines of a reservation, each with its own kind and owner. */
export function heldLines(
  { kind = 'ORDER', owner = null, lines }: Pick<ReservationState, 'kind' | 'owner' | 'lines'>,
  front: string | null = null,
): readonly HeldLine[] {
  return lines.map((line) => ({
    sku: line.sku,
    location: line.location,
    quantity: line.quantity,
    kind: line.kind ?? kind,
    pool: line.pool ?? null,
    front: line.front ?? front,
    arrived: line.arrived ?? 0,
    owner,
  }));
}

/** What holding lines changes: available falls by the quantity, or the pool or owner it is of. */
export function holdEffects(lines: readonly HeldLine[]): Effects {
  return effectsOf(lines, (line) => ({
    delta: taken(line, line.quantity),
    pool: { held: line.quantity },
    front: { held: line.quantity },
  }));
}

/**
 * What giving lines back changes.
 *
 * Units of a pool return to it while it is open, and else to everybody.
 */
export function freeEffects(lines: readonly HeldLine[], openPools: ReadonlySet<string>): Effects {
  return effectsOf(lines, (line) => {
    const isOpen = line.pool !== null && openPools.has(line.pool);
    const { quantity } = line;
    return {
      delta: line.pool === null || isOpen ? taken(line, -quantity) : { reserved: -quantity },
      pool: isOpen ? { held: -quantity } : { held: -quantity, returned: quantity },
      front: { held: -quantity },
    };
  });
}

/** What selling held lines changes, besides the movements that take the units away. */
export function sellEffects(lines: readonly HeldLine[]): Effects {
  return effectsOf(lines, (line) => {
    const { quantity } = line;
    const sold = { held: -quantity, sold: quantity };
    // The pool's units are gone with the sale, so they do not return to it.
    const delta = line.pool === null ? taken(line, -quantity) : { reserved: -quantity };
    return { delta, pool: sold, front: sold };
  });
}

/** Adds effects up, one list each. */
export function joinEffects(...effects: readonly Effects[]): Effects {
  return {
    deltas: effects.flatMap(({ deltas }) => deltas),
    owned: effects.flatMap(({ owned }) => owned),
    pools: effects.flatMap(({ pools }) => pools),
    fronts: effects.flatMap(({ fronts }) => fronts),
  };
}

function effectsOf(
  lines: readonly HeldLine[],
  of: (line: HeldLine) => {
    readonly delta: Omit<LevelDelta, 'sku' | 'location'>;
    readonly pool: Omit<PoolDelta, keyof LevelKey | 'pool'>;
    readonly front: Omit<FrontDelta, 'front' | 'sku'>;
  },
): Effects {
  return joinEffects(
    ...lines.map((line): Effects => {
      const { sku, location, owner, pool, front } = line;
      const change = of(line);
      const { delta } = change;
      return {
        deltas: [{ sku, location, ...delta }],
        owned: owner === null ? [] : [{ sku, location, owner, reserved: delta.reserved ?? 0 }],
        pools: pool === null ? [] : [{ sku, location, pool, ...change.pool }],
        fronts: front === null ? [] : [{ front, sku, ...change.front }],
      };
    }),
  );
}

/** The numbers of a level that a held line counts in; a negative quantity gives back. */
function taken(line: HeldLine, quantity: number): Omit<LevelDelta, 'sku' | 'location'> {
  const { kind, owner, arrived } = line;
  if (kind === 'MANUAL') return { locked: quantity };
  if (kind === 'PRESALE') {
    const here = Math.sign(quantity) * arrived;
    return { presold: quantity - here, ...(here === 0 ? {} : { reserved: here }) };
  }
  if (kind === 'CAMPAIGN') return { reserved: quantity, pooled: -quantity };
  return owner === null ? { reserved: quantity } : { reserved: quantity, withheld: -quantity };
}
