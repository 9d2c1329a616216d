import type { EntityManager } from '@mikro-orm/postgresql';
import type { LevelKey } from '../../domain/level.ts';
import type { Document } from '../../domain/reconcile/mend-drifts.ts';
import { mendLots } from '../../domain/reconcile/mend-lots.ts';
import { UNLOTTED } from '../../domain/lot/lot.ts';
import { findLots } from '../../queries/lot/find-lots.ts';
import { driftsOfLevel } from '../../queries/reconcile/find-drifts.ts';
import { insertMovements } from '../insert-movements.ts';
import type { StockContext } from '../stock-context.ts';

/**
 * Makes lots add up to their level, once it and each lot follow their own records; says whether
 * there was anything to do.
 */
export async function repairLots(
  tx: EntityManager,
  context: StockContext,
  repair: Document & { readonly key: LevelKey; readonly idempotencyKey: string },
): Promise<boolean> {
  const { key, now, idempotencyKey } = repair;
  const drifts = await driftsOfLevel(tx, key);
  if (!drifts.some(({ account }) => account.startsWith('LOTS_'))) return false;
  const movements = mendLots(drifts, await findLots(tx, [key], [UNLOTTED]), repair);
  const { actor } = context;
  // Each way of writing them asks for lots of all of its movements, or of none.
  for (const some of [movements.filter((one) => one.lots), movements.filter((one) => !one.lots)]) {
    await insertMovements(tx, { movements: some, actor, now, idempotencyKey });
  }
  return movements.length > 0;
}
