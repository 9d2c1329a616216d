import type { LevelState } from '../domain/level.ts';

/** Columns of a level, as statements of this subgraph return them. */
export const LEVEL_COLUMNS = `s.sku, s.location, s.good, s.damaged, s.reserved, s.version, s.updated_at`;

/** A level as the driver gives it. */
export interface LevelRow {
  readonly sku: string;
  readonly location: string;
  readonly good: number;
  readonly damaged: number;
  readonly reserved: number;
  readonly version: number;
  readonly updated_at: Date | string;
}

/** The level of a row. */
export function toLevel({ updated_at, ...rest }: LevelRow): LevelState {
  const { sku, location, good, damaged, reserved, version } = rest;
  return { sku, location, good, damaged, reserved, version, updatedAt: new Date(updated_at) };
}
