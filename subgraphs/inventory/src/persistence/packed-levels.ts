import type { LevelState } from '../domain/level.ts';

// The order in which `unpackLevels` reads them.
const FIGURES = [
  's.good',
  's.qc',
  's.damaged',
  's.reserved',
  's.locked',
  's.withheld',
  's.pooled',
  's.others',
  's.incoming',
  's.presold',
  's.version',
  's.lot_tracked::int',
  `(date_part('epoch', s.updated_at) * 1000)::bigint`,
];

/**
 * Two aggregates over levels of one place, as statements of this subgraph return many at once.
 *
 * A row per level costs the driver five times as much: it makes a text and an object of each column.
 */
export const PACKED_LEVELS = `json_agg(s.sku)::text as skus,
  string_agg(concat_ws(',', ${FIGURES.join(', ')}), ',') as figures`;

/** What they give. */
export interface PackedLevels {
  readonly skus: string;
  readonly figures: string;
}

/** The levels of a place by SKU. */
export function unpackLevels(
  location: string,
  packed: PackedLevels,
): ReadonlyMap<string, LevelState> {
  const skus = JSON.parse(packed.skus) as readonly string[];
  const figures = JSON.parse(`[${packed.figures}]`) as readonly number[];
  const levels = new Map<string, LevelState>();
  let at = 0;
  for (const sku of skus) {
    levels.set(sku, {
      sku,
      location,
      good: figures[at]!,
      qc: figures[at + 1]!,
      damaged: figures[at + 2]!,
      reserved: figures[at + 3]!,
      locked: figures[at + 4]!,
      withheld: figures[at + 5]!,
      pooled: figures[at + 6]!,
      others: figures[at + 7]!,
      incoming: figures[at + 8]!,
      presold: figures[at + 9]!,
      version: figures[at + 10]!,
      lotTracked: figures[at + 11] === 1,
      updatedAt: new Date(figures[at + 12]!),
    });
    at += FIGURES.length;
  }
  return levels;
}
