import { accept } from '@entresol/shared/outcome';
import { canonicalCode } from '../../domain/level.ts';
import { checkRequest, type TransferRequested } from '../../domain/transfer/check-transfer.ts';
import type { Mentions } from '../find-unknown.ts';
import { refuseWithUnknown } from '../refuse-with-unknown.ts';
import { runStockCommand, type StockOutcome } from '../run-stock-command.ts';
import type { StockContext } from '../stock-context.ts';
import { insertTransfers } from './insert-transfers.ts';
import { newDocumentNo } from '../new-document-no.ts';
import type { TransferRef } from './run-transfer-step.ts';

/** Asks a place for goods, once per idempotency key; nothing is held before it agrees. */
export async function requestTransfer(
  context: StockContext,
  command: { readonly input: TransferRequested; readonly idempotencyKey: string },
): Promise<StockOutcome<TransferRef>> {
  const { input, idempotencyKey } = command;
  const checked = checkRequest(input);
  if (!checked.ok) return refuseWithUnknown(context, checked.refusals, mentionsOf(input));
  const now = context.clock.now();
  const transferNo = newDocumentNo('TR', now);
  return runStockCommand<TransferRef>(
    context,
    { name: 'transferRequest', idempotencyKey, input, mentions: mentionsOf(input) },
    async (tx) => {
      const transfer = {
        transferNo,
        from: canonicalCode(input.from),
        to: canonicalCode(input.to),
        origin: 'STAFF',
        originDocument: null,
        reason: input.reason?.trim() || null,
        isApproved: false,
        lines: checked.value,
      } as const;
      await insertTransfers(tx, context, [transfer], now);
      return accept({ transferNo });
    },
  );
}

function mentionsOf({ from, to, lines }: TransferRequested): Mentions {
  return {
    locations: [
      { code: canonicalCode(from), field: ['input', 'from'] },
      { code: canonicalCode(to), field: ['input', 'to'] },
    ],
    skus: lines.map(({ sku }, index) => ({
      code: canonicalCode(sku),
      field: ['input', 'lines', String(index), 'sku'],
    })),
  };
}
