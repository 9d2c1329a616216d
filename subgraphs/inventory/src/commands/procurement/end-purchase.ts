import { refuse } from '@entresol/shared/outcome';
import { checkText } from '../../domain/check-values.ts';
import { isUnderWay, openUnits, type PurchaseStatus } from '../../domain/procurement/purchase.ts';
import { decideChanges } from '../../domain/decide-changes.ts';
import { sumDeltas } from '../../domain/level.ts';
import { changeLevels } from '../change-levels.ts';
import type { StockOutcome } from '../run-stock-command.ts';
import type { StockContext } from '../stock-context.ts';
import type { PurchaseRef } from './draft-purchase.ts';
import { stepPurchase, type PurchaseStep } from './step-purchase.ts';
import { changePurchase } from './write-purchase.ts';

type EndPurchase = PurchaseStep<{ readonly expectedVersion: number; readonly reason: string }>;

/** Ends an order of which the rest will not come; what came stays. */
export function closePurchase(context: StockContext, command: EndPurchase) {
  return end(context, { ...command, name: 'purchaseOrderClose', act: 'CLOSE', to: 'CLOSED' });
}

/** Ends an order of which nothing has come. */
export function cancelPurchase(context: StockContext, command: EndPurchase) {
  return end(context, { ...command, name: 'purchaseOrderCancel', act: 'CANCEL', to: 'CANCELLED' });
}

async function end(
  context: StockContext,
  command: EndPurchase & {
    readonly name: string;
    readonly act: 'CLOSE' | 'CANCEL';
    readonly to: PurchaseStatus;
  },
): Promise<StockOutcome<PurchaseRef>> {
  const { act, to, input } = command;
  const { expectedVersion, reason } = input;
  const [badReason] = checkText(reason, ['input', 'reason']);
  if (badReason) return refuse(badReason);
  return stepPurchase(
    context,
    { ...command, expectedVersion },
    async (tx, { locked, levels, now }) => {
      const { purchaseNo, location, status, lines } = locked;
      const deltas = lines
        .filter((line) => isUnderWay(status) && openUnits(line) > 0)
        .map((line) => ({ sku: line.sku, location, incoming: -openUnits(line) }));
      const decision = decideChanges(levels, sumDeltas(deltas));
      if (!decision.ok) return decision.refusals;
      await changeLevels(tx, context.events, { deltas, now, batch: `purchase/${purchaseNo}` });
      await changePurchase(context, tx, {
        purchaseNo,
        status: to,
        act,
        reason: reason.trim(),
        now,
      });
      return [];
    },
  );
}
