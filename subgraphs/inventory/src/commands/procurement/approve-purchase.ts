import { actorKey } from '@entresol/shared';
import type { StockContext } from '../stock-context.ts';
import { stepPurchase, type PurchaseStep } from './step-purchase.ts';
import { changePurchase } from './write-purchase.ts';

/** Lets a draft go to the supplier; whoever wrote it asks somebody else. */
export function approvePurchase(
  context: StockContext,
  command: PurchaseStep<{ readonly expectedVersion: number }>,
) {
  const { expectedVersion } = command.input;
  const named = { ...command, name: 'purchaseOrderApprove', act: 'APPROVE' } as const;
  return stepPurchase(context, { ...named, expectedVersion }, async (tx, { locked, now }) => {
    const { purchaseNo, draftedBy } = locked;
    if (draftedBy === actorKey(context.actor)) return [{ kind: 'PurchaseFourEyes', purchaseNo }];
    await changePurchase(context, tx, { purchaseNo, status: 'APPROVED', act: 'APPROVE', now });
    return [];
  });
}
