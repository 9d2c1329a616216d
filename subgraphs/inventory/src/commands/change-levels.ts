import assert from 'node:assert/strict';
import type { CommandContext } from '@entresol/shared';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { LevelDelta, LevelState } from '../domain/level.ts';
import { levelChanged, levelsChanged } from '../events/contracts.ts';
import { LEVEL_COLUMNS, toLevel, type LevelRow } from '../persistence/level-row.ts';
import { KEY_COLUMNS, rowsOf } from '../persistence/rows-of.ts';

const DELTA_COLUMNS = `${KEY_COLUMNS}, good integer, damaged integer, reserved integer`;

/**
 * Changes locked levels, raises each version by one and publishes the new values.
 *
 * The only function that changes on-hand units or reservations, so nothing can change unseen
 * (INV11, INV12). The caller has locked the levels, decided, and added up deltas per level. With
 * `batch` one event carries all levels, else each level has its own.
 */
export async function changeLevels(
  tx: EntityManager,
  events: CommandContext['events'],
  change: {
    readonly deltas: readonly LevelDelta[];
    readonly now: Date;
    readonly batch?: string;
  },
): Promise<readonly LevelState[]> {
  const { deltas, now, batch } = change;
  if (deltas.length === 0) return [];
  const rows = await tx.execute<LevelRow[]>(
    `update stock_level s
     set good = s.good + d.good, damaged = s.damaged + d.damaged,
       reserved = s.reserved + d.reserved, version = s.version + 1, updated_at = ?::timestamptz
     from ${rowsOf(deltas, DELTA_COLUMNS)} d
     where s.sku = d.sku and s.location = d.location
     returning ${LEVEL_COLUMNS}`,
    [now, JSON.stringify(deltas)],
  );
  assert.equal(rows.length, deltas.length, 'every changed level exists, and only once');
  const levels = rows.map(toLevel);
  const facts = batch === undefined ? levels.map(levelChanged) : levelsChanged(batch, levels);
  await events.append(tx, facts);
  return levels;
}
