import type { LevelState, Quantity } from '../domain/level.ts';

// A record, so that a number of a level without a column is an error of types.
const NUMBERS: Readonly<Record<Quantity, true>> = {
  good: true,
  qc: true,
  damaged: true,
  reserved: true,
  locked: true,
  withheld: true,
  pooled: true,
  others: true,
  incoming: true,
  presold: true,
};

/** Columns of a level, as statements of this subgraph return them. */
export const LEVEL_COLUMNS = [
  'sku',
  'location',
  ...Object.keys(NUMBERS),
  'lot_tracked',
  'version',
  'updated_at',
]
  .map((name) => `s.${name}`)
  .join(', ');

/** A level as the driver gives it. */
export interface LevelRow extends Readonly<Record<Quantity, number>> {
  readonly sku: string;
  readonly location: string;
  readonly lot_tracked: boolean;
  readonly version: number;
  readonly updated_at: Date | string;
}

/** The level of a row. */
export function toLevel(row: LevelRow): LevelState {
  // Name by name: rows are read by the thousand, and leaving two of them out takes far longer.
  return {
    sku: row.sku,
    location: row.location,
    good: row.good,
    qc: row.qc,
    damaged: row.damaged,
    reserved: row.reserved,
    locked: row.locked,
    withheld: row.withheld,
    pooled: row.pooled,
    others: row.others,
    incoming: row.incoming,
    presold: row.presold,
    version: row.version,
    lotTracked: row.lot_tracked,
    updatedAt: new Date(row.updated_at),
  };
}
