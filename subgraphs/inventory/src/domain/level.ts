/** What a level is of: one SKU at one place. */
export interface LevelKey {
  readonly sku: string;
  readonly location: string;
}

/** The units of one SKU at one place, as stored. */
export interface LevelState extends LevelKey {
  readonly good: number;
  readonly damaged: number;
  readonly reserved: number;
  readonly version: number;
  readonly updatedAt: Date | string;
}

/** What a change adds to a level; negative takes away. */
export interface LevelDelta extends LevelKey {
  readonly good: number;
  readonly damaged: number;
  readonly reserved: number;
}

/** Levels by `levelText`. */
export type Levels = ReadonlyMap<string, LevelState>;

/** So many units at one level are a mistake of input, not a warehouse; also a CHECK. */
export const LEVEL_QUANTITY_MAX = 1_000_000_000;

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
  const byText = new Map<string, LevelDelta>();
  for (const delta of deltas) {
    const text = levelText(delta);
    const sum = byText.get(text);
    byText.set(text, {
      sku: delta.sku,
      location: delta.location,
      good: (sum?.good ?? 0) + delta.good,
      damaged: (sum?.damaged ?? 0) + delta.damaged,
      reserved: (sum?.reserved ?? 0) + delta.reserved,
    });
  }
  return [...byText.values()];
}
