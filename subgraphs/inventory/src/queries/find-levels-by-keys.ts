import { inOneReading, rowsOf, runPlanned, type EntityManager } from '@entresol/shared';
import type { LevelKey, LevelState } from '../domain/level.ts';
import { PACKED_LEVELS, unpackLevels, type PackedLevels } from '../persistence/packed-levels.ts';

/** Levels as they lie: by place, then by SKU. */
export type Shelves = ReadonlyMap<string, ReadonlyMap<string, LevelState>>;

/**
 * The levels of these keys, and maybe others; keys never stocked are left out.
 *
 * One statement, which requests that ask at the same time share.
 */
export const findShelves: (em: EntityManager, keys: readonly LevelKey[]) => Promise<Shelves> =
  inOneReading(async (em, asked: readonly (readonly LevelKey[])[]) => {
    const shelves = await readShelves(em, asked.flat());
    return asked.map(() => shelves);
  });

/** The level of a key, or null where it was never stocked. */
export function levelOn(shelves: Shelves, { sku, location }: LevelKey): LevelState | null {
  return shelves.get(location)?.get(sku) ?? null;
}

/** The levels of exactly these keys, by SKU and place. */
export async function findLevelsByKeys(
  em: EntityManager,
  keys: readonly LevelKey[],
): Promise<readonly LevelState[]> {
  const shelves = await findShelves(em, keys);
  return keys.flatMap((key) => levelOn(shelves, key) ?? []).sort(bySkuAndPlace);
}

function bySkuAndPlace(a: LevelKey, b: LevelKey): number {
  if (a.sku !== b.sku) return a.sku < b.sku ? -1 : 1;
  return a.location < b.location ? -1 : 1;
}

/** A row per place: its SKUs lie side by side in the index, and are found by one look into it. */
async function readShelves(em: EntityManager, keys: readonly LevelKey[]): Promise<Shelves> {
  const places = skusByPlace(keys);
  const rows = await runPlanned<(PackedLevels & { location: string })[]>(
    em,
    `select s.location, ${PACKED_LEVELS}
     from ${rowsOf(places, 'location text, skus text[]')} k
     join stock_level s on s.location = k.location and s.sku = any(k.skus)
     group by s.location`,
    [JSON.stringify(places)],
  );
  return new Map(rows.map((row) => [row.location, unpackLevels(row.location, row)]));
}

function skusByPlace(keys: readonly LevelKey[]) {
  const places = new Map<string, Set<string>>();
  for (const { sku, location } of keys) {
    const skus = places.get(location);
    if (skus) skus.add(sku);
    else places.set(location, new Set([sku]));
  }
  return Array.from(places, ([location, skus]) => ({ location, skus: [...skus] }));
}
