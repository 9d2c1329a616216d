import type { EntityManager } from '@mikro-orm/postgresql';
import type { Posting } from '../domain/assign-owners.ts';
import { joinEffects, NO_EFFECTS, type Effects } from '../domain/hold-effects.ts';
import { distinctKeys, type LevelKey } from '../domain/level.ts';
import { touchesLevel } from '../domain/movement.ts';
import { arrivePresale } from './arrive-presale.ts';
import { changeLevels } from './change-levels.ts';
import { insertMovements } from './insert-movements.ts';
import type { StockContext } from './stock-context.ts';

/**
 * Writes movements that `planMovements` decided, with the balances they change (INV4).
 *
 * One statement per table, however many there are. With `batch` all levels travel in one event,
 * else each has its own. `beside` changes levels together with them, such as a hold that ends.
 * Gives the levels that changed.
 */
export async function postMovements(
  tx: EntityManager,
  context: Pick<StockContext, 'events' | 'actor'>,
  change: {
    readonly posting: Posting;
    readonly idempotencyKey: string | null;
    readonly now: Date;
    readonly batch?: string;
    readonly beside?: Partial<Effects>;
  },
): Promise<readonly LevelKey[]> {
  const { posting, idempotencyKey, now, batch } = change;
  const beside = { ...NO_EFFECTS, ...change.beside };
  const { movements, deltas, owned } = posting;
  const arrived = await arrivePresale(tx, context.events, posting.presold);
  await insertMovements(tx, { movements, actor: context.actor, now, idempotencyKey });
  await changeLevels(tx, context.events, {
    ...joinEffects(beside, arrived, { ...NO_EFFECTS, deltas, owned }),
    now,
    ...(batch === undefined ? {} : { batch }),
  });
  return distinctKeys(movements.filter(touchesLevel));
}
