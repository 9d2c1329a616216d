import type { EntityManager } from '@mikro-orm/postgresql';
import { accept, type Outcome } from '@entresol/shared/outcome';
import { decideChanges } from '../domain/decide-changes.ts';
import { distinctKeys, sumDeltas } from '../domain/level.ts';
import { deltaOf, type Movement } from '../domain/movement.ts';
import type { InsufficientStock, InvalidInput } from '../domain/refusals.ts';
import { changeLevels } from './change-levels.ts';
import { insertMovements } from './insert-movements.ts';
import { lockLevels, makeMissingLevels } from './lock-levels.ts';
import type { StockContext } from './stock-context.ts';

/**
 * Posts movements whose sum leaves no level below zero, in one statement per table (INV3, INV4).
 *
 * With `batch` all levels travel in one event, else each has its own.
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
): Promise<Outcome<number, InsufficientStock | InvalidInput>> {
  const { movements, idempotencyKey, now, batch } = posting;
  const keys = distinctKeys(movements);
  await makeMissingLevels(tx, keys, now);
  const levels = await lockLevels(tx, keys);
  const decision = decideChanges(levels, sumDeltas(movements.map(deltaOf)));
  if (!decision.ok) return decision;

  await insertMovements(tx, { movements, actor: context.actor, now, idempotencyKey });
  const deltas = decision.value;
  await changeLevels(tx, context.events, {
    deltas,
    now,
    ...(batch === undefined ? {} : { batch }),
  });
  return accept(movements.length);
}
