import { canonicalCode } from '../../domain/level.ts';
import { checkReceipt, type TransferReceived } from '../../domain/transfer/check-transfer.ts';
import { decideReceipt } from '../../domain/transfer/decide-arrival.ts';
import { happenedAt } from '../../domain/happened-at.ts';
import type { Mentions } from '../find-unknown.ts';
import type { StockOutcome } from '../run-stock-command.ts';
import type { StockContext } from '../stock-context.ts';
import { postArrivals } from './post-steps.ts';
import { runTransferStep, type TransferRef } from './run-transfer-step.ts';

/** Takes in what arrived: TRANSIT → GOOD or DAMAGED at the destination, no unit twice. */
export async function receiveTransfer(
  context: StockContext,
  command: { readonly input: TransferReceived; readonly idempotencyKey: string },
): Promise<StockOutcome<TransferRef>> {
  const { input, idempotencyKey } = command;
  const now = context.clock.now();
  const checked = checkReceipt(input, now);
  if (!checked.ok) return checked;
  const occurredAt = happenedAt(input.occurredAt, now);
  const asked = { now, occurredAt, reason: input.reason?.trim() || null, final: input.final };
  const mentions = mentionsOf(input);
  return runTransferStep(
    context,
    { name: 'transferReceive', step: 'RECEIVED', input, idempotencyKey, now, mentions },
    (transfer) => decideReceipt(transfer, checked.value, asked),
    (tx, transfer, { movements }) =>
      postArrivals(tx, context, transfer, { movements, idempotencyKey, now }),
  );
}

// Only what came beyond the transfer may be of a SKU that nobody has checked yet.
function mentionsOf({ lines }: TransferReceived): Mentions {
  const skus = lines.flatMap(({ sku, over }, index) => {
    const field = ['input', 'lines', String(index), 'sku'];
    return over > 0 ? [{ code: canonicalCode(sku), field }] : [];
  });
  return { locations: [], skus };
}
