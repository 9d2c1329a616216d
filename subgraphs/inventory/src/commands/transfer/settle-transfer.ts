import { checkSettle, type TransferSettled } from '../../domain/transfer/check-transfer.ts';
import { decideSettlement } from '../../domain/transfer/decide-arrival.ts';
import type { StockOutcome } from '../run-stock-command.ts';
import type { StockContext } from '../stock-context.ts';
import { postArrivals } from './post-steps.ts';
import { runTransferStep, type TransferRef } from './run-transfer-step.ts';

/** Decides differences of a transfer, which ends when none is open and nothing is on the way. */
export async function settleTransfer(
  context: StockContext,
  command: { readonly input: TransferSettled; readonly idempotencyKey: string },
): Promise<StockOutcome<TransferRef>> {
  const { input, idempotencyKey } = command;
  const checked = checkSettle(input);
  if (!checked.ok) return checked;
  const now = context.clock.now();
  const { expectedVersion } = input;
  const asked = { expectedVersion, now, occurredAt: now, reason: input.reason.trim() };
  return runTransferStep(
    context,
    { name: 'transferDiscrepancySettle', step: 'SETTLED', input, idempotencyKey, now },
    (transfer) => decideSettlement(transfer, checked.value, asked),
    (tx, transfer, { movements }) =>
      postArrivals(tx, context, transfer, { movements, idempotencyKey, now }),
  );
}
