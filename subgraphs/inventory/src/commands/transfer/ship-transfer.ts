import { checkQuantities, type TransferQuantities } from '../../domain/transfer/check-transfer.ts';
import { decideShipment } from '../../domain/transfer/decide-transfer.ts';
import type { StockOutcome } from '../run-stock-command.ts';
import type { StockContext } from '../stock-context.ts';
import { sendHeld } from './post-steps.ts';
import { runTransferStep, type TransferRef } from './run-transfer-step.ts';

/** Sends a transfer off: GOOD → TRANSIT at the source; what is not sent is free again. */
export async function shipTransfer(
  context: StockContext,
  command: { readonly input: TransferQuantities; readonly idempotencyKey: string },
): Promise<StockOutcome<TransferRef>> {
  const { input, idempotencyKey } = command;
  const checked = checkQuantities(input);
  if (!checked.ok) return checked;
  const now = context.clock.now();
  const { expectedVersion } = input;
  const reason = input.reason?.trim() || null;
  return runTransferStep(
    context,
    { name: 'transferShip', step: 'SHIPPED', input, idempotencyKey, now },
    (transfer) => decideShipment(transfer, checked.value, { expectedVersion, now, reason }),
    (tx, transfer, { movements }) =>
      sendHeld(tx, context, transfer, { movements, idempotencyKey, now }),
  );
}
