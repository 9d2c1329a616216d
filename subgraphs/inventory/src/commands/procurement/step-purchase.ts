import type { Scope } from '@entresol/shared';
import { accept, refuse } from '@entresol/shared/outcome';
import type { EntityManager } from '@mikro-orm/postgresql';
import { distinctKeys, type Levels } from '../../domain/level.ts';
import type { PurchaseAct } from '../../domain/procurement/purchase.ts';
import type { StockRefusal } from '../../domain/refusals.ts';
import { lockLevels, makeMissingLevels } from '../lock-levels.ts';
import { runStockCommand, type StockOutcome } from '../run-stock-command.ts';
import type { StockContext } from '../stock-context.ts';
import type { PurchaseRef } from './draft-purchase.ts';
import {
  findPurchaseInScope,
  linesOf,
  lockPurchase,
  purchaseNotFound,
  purchaseRefusals,
  type LockedPurchase,
} from './locked-purchase.ts';

/** A step of a purchase order as it is asked for. */
export interface PurchaseStep<Input> {
  readonly input: Input & { readonly purchaseNo: string };
  readonly idempotencyKey: string;
  readonly scope: Scope;
}

/** What a step sees: the order and the levels of its SKUs, all locked. */
export interface StepState {
  readonly locked: LockedPurchase;
  readonly levels: Levels;
  readonly now: Date;
}

/**
 * Does one act to a purchase order, once per key, if its status and version allow it.
 *
 * Levels are locked before the order, as everywhere; lines do not change once an order has left
 * its draft, so those read before the lock name all levels that a later act can touch.
 */
export async function stepPurchase<Input>(
  context: StockContext,
  command: PurchaseStep<Input> & {
    readonly name: string;
    readonly act: PurchaseAct;
    readonly expectedVersion: number | null;
    /** Everything that is wrong whatever the order is. */
    readonly wrong?: readonly StockRefusal[];
  },
  step: (tx: EntityManager, state: StepState) => Promise<readonly StockRefusal[]>,
): Promise<StockOutcome<PurchaseRef>> {
  const { input, idempotencyKey, scope, name, act, expectedVersion, wrong = [] } = command;
  const { purchaseNo } = input;
  const found = await findPurchaseInScope(context.em, purchaseNo, scope);
  const [unknown, ...faults] = found ? [] : [...wrong, purchaseNotFound(purchaseNo)];
  if (!found || unknown) return refuse(unknown!, ...faults);
  return runStockCommand<PurchaseRef>(
    context,
    { name, idempotencyKey, input, mentions: { locations: [], skus: [] } },
    async (tx) => {
      const now = context.clock.now();
      const keys = distinctKeys(
        (await linesOf(tx, purchaseNo)).map(({ sku }) => ({ sku, location: found.location })),
      );
      if (act !== 'APPROVE') await makeMissingLevels(tx, keys, now);
      const levels = act === 'APPROVE' ? new Map() : await lockLevels(tx, keys);
      const locked = await lockPurchase(tx, purchaseNo);
      // What a step may take is asked of an order in whose state there is such a step.
      const forbidden = purchaseRefusals(locked, act, expectedVersion);
      const told = forbidden.length > 0 ? forbidden : await step(tx, { locked, levels, now });
      const [fault, ...others] = [...wrong, ...told];
      return fault ? refuse(fault, ...others) : accept({ purchaseNo });
    },
  );
}
