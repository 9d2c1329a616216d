import { refuse } from '@entresol/shared/outcome';
import { checkReasoned } from '../../domain/transfer/check-transfer.ts';
import { decideEnd } from '../../domain/transfer/decide-transfer.ts';
import type { StockOutcome } from '../run-stock-command.ts';
import type { StockContext } from '../stock-context.ts';
import { releaseHold } from './post-steps.ts';
import { runTransferStep, type TransferRef } from './run-transfer-step.ts';

const NAMES = { REJECTED: 'transferReject', CANCELLED: 'transferCancel' } as const;

/** Ends a transfer before anything has left, and gives back what it held. */
export async function endTransfer(
  context: StockContext,
  end: keyof typeof NAMES,
  command: {
    readonly input: {
      readonly transferNo: string;
      readonly expectedVersion: number;
      readonly reason: string;
    };
    readonly idempotencyKey: string;
  },
): Promise<StockOutcome<TransferRef>> {
  const { input, idempotencyKey } = command;
  const [fault, ...more] = checkReasoned(input);
  if (fault) return refuse(fault, ...more);
  const now = context.clock.now();
  return runTransferStep(
    context,
    { name: NAMES[end], step: end, input, idempotencyKey, now },
    (transfer) => decideEnd(transfer, end, input.expectedVersion),
    (tx, transfer) => releaseHold(tx, context, transfer, now),
  );
}
