/** What a level is of: one SKU at one place. */
export interface LevelKey {
  readonly sku: string;
  readonly location: string;
}

/**
 * The numbers that a level keeps, each changed by `changeLevels` alone.
 *
 * good, qc, damaged: units at the place by condition. reserved: held for orders and carts. locked:
 * held by hand. withheld: free good units whose owners keep them for themselves. pooled: carved out
 * for campaigns and not yet asked for. others: units on hand that are not the house's. incoming:
 * confirmed by suppliers. presold: promised out of incoming.
 */
export const QUANTITIES = [
  'good',
  'qc',
  'damaged',
  'reserved',
  'locked',
  'withheld',
  'pooled',
  'others',
  'incoming',
  'presold',
] as const;

/** One of the numbers of a level. */
export type Quantity = (typeof QUANTITIES)[number];

/** The units of one SKU at one place, as stored. */
export interface LevelState extends LevelKey, Readonly<Record<Quantity, number>> {
  /** Whether its units stand in lots; left out, they do not. */
  readonly lotTracked?: boolean;
  readonly version: number;
  readonly updatedAt: Date | string;
}

/** What a change adds to a level; negative takes away, left out is nothing. */
export interface LevelDelta extends LevelKey, Readonly<Partial<Record<Quantity, number>>> {}

/** Levels by `levelText`. */
export type Levels = ReadonlyMap<string, LevelState>;

/** So many units at one level are a mistake of input, not a warehouse; also a CHECK. */
export const LEVEL_QUANTITY_MAX = 1_000_000_000;

/** A level that was never stocked. */
export const NO_UNITS: Readonly<Record<Quantity, number>> = {
  good: 0,
  qc: 0,
  damaged: 0,
  reserved: 0,
  locked: 0,
  withheld: 0,
  pooled: 0,
  others: 0,
  incoming: 0,
  presold: 0,
};

type Promised = Pick<LevelState, 'good' | 'reserved' | 'locked' | 'withheld' | 'pooled'>;

/** What can be promised to anybody: good units that nobody holds and no owner withholds. */
export function availableOf(level: Promised): number {
  return level.good - level.reserved - level.locked - level.withheld - level.pooled;
}

/** What can still be presold: units that are to come, or are here and not yet looked at. */
export function presaleOf(level: Pick<LevelState, 'incoming' | 'qc' | 'presold'>): number {
  return level.incoming + level.qc - level.presold;
}

/** Everything at the place, whatever its condition and whoever owns it. */
export function onHandOf({ good, qc, damaged }: Pick<LevelState, 'good' | 'qc' | 'damaged'>) {
  return good + qc + damaged;
}

/** One text per level: place codes hold no slash, so no two levels share it. */
export function levelText({ sku, location }: LevelKey): string {
  return `${location}/${sku}`;
}

/** The level behind a text of `levelText`, or null when it is malformed. */
export function levelKeyOf(text: string): LevelKey | null {
  const slash = text.indexOf('/');
  if (slash < 1 || slash === text.length - 1) return null;
  return { location: text.slice(0, slash), sku: text.slice(slash + 1) };
}

/** SKUs and place codes are capitals without outer blanks, however they were typed. */
export function canonicalCode(text: string): string {
  return text.trim().toUpperCase();
}

/** Each level once, in order of first mention. */
export function distinctKeys(keys: Iterable<LevelKey>): readonly LevelKey[] {
  const byText = new Map<string, LevelKey>();
  for (const { sku, location } of keys) {
    const text = levelText({ sku, location });
    if (!byText.has(text)) byText.set(text, { sku, location });
  }
  return [...byText.values()];
}

/** Adds up deltas per level, so that one change raises each version once. */
export function sumDeltas(deltas: Iterable<LevelDelta>): readonly LevelDelta[] {
  const byText = new Map<string, LevelKey & Partial<Record<Quantity, number>>>();
  for (const delta of deltas) {
    const text = levelText(delta);
    const sum = byText.get(text) ?? { sku: delta.sku, location: delta.location };
    for (const name of QUANTITIES) {
      const change = delta[name];
      if (change !== undefined) sum[name] = (sum[name] ?? 0) + change;
    }
    byText.set(text, sum);
  }
  return [...byText.values()];
}

/** The level once a delta is added. */
export function addDelta(level: LevelState, delta: LevelDelta): LevelState {
  const sums = QUANTITIES.map((name) => [name, level[name] + (delta[name] ?? 0)]);
  return { ...level, ...(Object.fromEntries(sums) as Record<Quantity, number>) };
}

/** The levels once deltas are added; deltas of other levels are left out. */
export function applyDeltas(levels: Levels, deltas: Iterable<LevelDelta>): Levels {
  const after = new Map(levels);
  for (const delta of deltas) {
    const level = after.get(levelText(delta));
    if (level) after.set(levelText(delta), addDelta(level, delta));
  }
  return after;
}
