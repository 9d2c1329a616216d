import type { EntityManager } from '@mikro-orm/postgresql';
import { distinctKeys, sumDeltas, type LevelKey } from '../domain/level.ts';
import { deltaOf, type Movement } from '../domain/movement.ts';
import { changeLevels } from './change-levels.ts';
import { insertMovements } from './insert-movements.ts';
import type { StockContext } from './stock-context.ts';

/**
 * Writes movements that were decided on locked levels, with the balances they change (INV4).
 *
 * One statement per table, however many there are. With `batch` all levels travel in one event,
 * else each has its own. Gives the levels that changed.
 */
export async function postMovements(
  tx: EntityManager,
  context: StockContext,
  posting: {
    readonly movements: readonly Movement[];
    readonly idempotencyKey: string;
    readonly now: Date;
    readonly batch?: string;
  },
): Promise<readonly LevelKey[]> {
  const { movements, idempotencyKey, now, batch } = posting;
  await insertMovements(tx, { movements, actor: context.actor, now, idempotencyKey });
  const deltas = sumDeltas(movements.map(deltaOf));
  await changeLevels(tx, context.events, {
    deltas,
    now,
    ...(batch === undefined ? {} : { batch }),
  });
  return distinctKeys(movements);
}
