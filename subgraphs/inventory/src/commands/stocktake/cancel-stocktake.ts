import { actorKey, type Scope } from '@entresol/shared';
import { accept, refuse } from '@entresol/shared/outcome';
import { checkText } from '../../domain/check-values.ts';
import { stocktakeCancelled } from '../../events/stocktake-contracts.ts';
import { runStockCommand, type StockOutcome } from '../run-stock-command.ts';
import type { StockContext } from '../stock-context.ts';
import {
  lockStocktake,
  stocktakeNotFound,
  stocktakePlace,
  stocktakeRefusals,
} from './lock-stocktake.ts';
import type { StocktakeRef } from './plan-stocktake.ts';

/** A cancellation as it is asked for. */
export interface CancelStocktake {
  readonly stocktakeNo: string;
  readonly expectedVersion: number;
  readonly reason: string;
}

/** Ends a stocktake without a movement; its counts stay for whoever asks why. */
export async function cancelStocktake(
  context: StockContext,
  command: {
    readonly input: CancelStocktake;
    readonly idempotencyKey: string;
    readonly scope: Scope;
  },
): Promise<StockOutcome<StocktakeRef>> {
  const { input, idempotencyKey, scope } = command;
  const { stocktakeNo, expectedVersion, reason } = input;
  const [badReason] = checkText(reason, ['input', 'reason']);
  if (badReason) return refuse(badReason);
  const location = await stocktakePlace(context.em, stocktakeNo, scope);
  if (location === null) return refuse(stocktakeNotFound(stocktakeNo));
  return runStockCommand<StocktakeRef>(
    context,
    { name: 'stocktakeCancel', idempotencyKey, input, mentions: { locations: [], skus: [] } },
    async (tx) => {
      const now = context.clock.now();
      const locked = await lockStocktake(tx, stocktakeNo);
      const [refusal, ...more] = stocktakeRefusals(locked, expectedVersion);
      if (refusal) return refuse(refusal, ...more);
      await tx.execute(
        `update stocktake set status = 'CANCELLED', version = version + 1, closed_by = ?,
           closed_at = ?::timestamptz, closed_reason = ? where stocktake_no = ?`,
        [actorKey(context.actor), now, reason.trim(), stocktakeNo],
      );
      const head = { stocktakeNo, location, status: 'CANCELLED' } as const;
      const fact = { ...head, version: locked.version + 1, at: now.toISOString() };
      await context.events.append(tx, [stocktakeCancelled(fact)]);
      return accept({ stocktakeNo });
    },
  );
}
