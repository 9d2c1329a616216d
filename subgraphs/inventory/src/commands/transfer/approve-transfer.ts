import { checkQuantities, type TransferQuantities } from '../../domain/transfer/check-transfer.ts';
import { decideApproval } from '../../domain/transfer/decide-transfer.ts';
import type { SkuQuantity, TransferState } from '../../domain/transfer/transfer.ts';
import type { StockOutcome } from '../run-stock-command.ts';
import type { StockContext } from '../stock-context.ts';
import { holdUnits } from './hold-units.ts';
import { runTransferStep, type TransferRef } from './run-transfer-step.ts';

/** Agrees to a transfer: from now on the source holds the units and nobody else is sold them. */
export async function approveTransfer(
  context: StockContext,
  command: { readonly input: TransferQuantities; readonly idempotencyKey: string },
): Promise<StockOutcome<TransferRef>> {
  const { input, idempotencyKey } = command;
  const checked = checkQuantities(input);
  if (!checked.ok) return checked;
  const now = context.clock.now();
  return runTransferStep(
    context,
    { name: 'transferApprove', step: 'APPROVED', input, idempotencyKey, now },
    (transfer) => decideApproval(transfer, checked.value, input.expectedVersion),
    (tx, transfer, { fact }) => holdUnits(tx, context, [holdOf(transfer, fact)], now),
  );
}

/** The reservation by which a place keeps the units of a transfer; its reference is the number. */
export function holdOf(
  { transferNo, from }: Pick<TransferState, 'transferNo' | 'from'>,
  lines: readonly SkuQuantity[],
) {
  return {
    reference: transferNo,
    status: 'ACTIVE',
    expiresAt: null,
    lines: lines
      .filter(({ quantity }) => quantity > 0)
      .map(({ sku, quantity }) => ({ sku, location: from, quantity })),
  } as const;
}
