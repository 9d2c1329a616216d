import assert from 'node:assert/strict';
import { runPlanned, type CommandContext } from '@entresol/shared';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Effects } from '../domain/hold-effects.ts';
import {
  levelText,
  QUANTITIES,
  sumDeltas,
  type LevelDelta,
  type LevelState,
} from '../domain/level.ts';
import { levelChanged, levelsChanged } from '../events/contracts.ts';
import { LEVEL_COLUMNS, toLevel, type LevelRow } from '../persistence/level-row.ts';
import { KEY_COLUMNS, rowsOf } from '../persistence/rows-of.ts';
import { changeFronts } from './change-fronts.ts';
import { changeOwned } from './change-owned.ts';
import { changePools } from './change-pools.ts';

/**
 * Changes locked levels, raises each version by one and publishes the new values.
 *
 * The only function that changes a number of a level, an owner's or a pool's, so nothing can
 * change unseen (INV11, INV12). The caller has locked the levels and decided; deltas of one level
 * are added up. One event carries all levels that change together, under the name of their batch
 * where it has one: each event is written, stamped and read again.
 */
export async function changeLevels(
  tx: EntityManager,
  events: CommandContext['events'],
  change: Partial<Effects> & {
    readonly deltas: readonly LevelDelta[];
    readonly now: Date;
    readonly batch?: string;
  },
): Promise<readonly LevelState[]> {
  const { owned = [], pools = [], fronts = [], now, batch } = change;
  const deltas = sumDeltas(change.deltas);
  if (deltas.length === 0) return [];
  await changeOwned(tx, owned, now);
  await changePools(tx, pools);
  await changeFronts(tx, fronts);
  const rows = await runPlanned<LevelRow[]>(tx, changeSql(deltas), [now, JSON.stringify(deltas)]);
  assert.equal(rows.length, deltas.length, 'every changed level exists, and only once');
  const levels = rows.map(toLevel);
  const [first] = levels as [LevelState, ...LevelState[]];
  const isOne = levels.length === 1 && batch === undefined;
  const facts = isOne ? [levelChanged(first)] : levelsChanged(batch ?? levelText(first), levels);
  await events.append(tx, facts);
  return levels;
}

/** Names only the numbers that change: a hold touches one of ten. */
function changeSql(deltas: readonly LevelDelta[]): string {
  const names = QUANTITIES.filter((name) => deltas.some((delta) => delta[name] !== undefined));
  const columns = [KEY_COLUMNS, ...names.map((name) => `${name} integer`)].join(', ');
  const sets = names.map((name) => `${name} = s.${name} + coalesce(d.${name}, 0)`);
  return `update stock_level s
     set ${[...sets, 'version = s.version + 1', 'updated_at = ?::timestamptz'].join(', ')}
     from ${rowsOf(deltas, columns)} d
     where s.sku = d.sku and s.location = d.location
     returning ${LEVEL_COLUMNS}`;
}
