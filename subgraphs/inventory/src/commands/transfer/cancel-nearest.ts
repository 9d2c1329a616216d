import { transactionally } from '@entresol/shared';
import { accept, refuse } from '@entresol/shared/outcome';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { StockOutcome } from '../run-stock-command.ts';
import type { StockContext } from '../stock-context.ts';
import { endTransfer } from './end-transfer.ts';

/** Those who ask for transfers of one order, or give them up, take turns. */
export async function lockOrigin(tx: EntityManager, reference: string): Promise<void> {
  await tx.execute(`select pg_advisory_xact_lock(hashtextextended(?, 0))`, [
    `transfers for ${reference}`,
  ]);
}

/**
 * Gives up what is to be sent for an order and has not left yet; what is on the way arrives, and
 * is anybody's. The order's hold is released before, so that no request for it can still come.
 */
export async function cancelNearest(
  context: StockContext,
  reference: string,
): Promise<StockOutcome<null>> {
  const open = await transactionally<readonly { transfer_no: string; version: number }[]>(
    context.em,
    async (tx) => {
      await lockOrigin(tx, reference);
      return accept(
        await tx.execute<{ transfer_no: string; version: number }[]>(
          `select transfer_no, version from stock_transfer
           where origin_document = ? and status in ('REQUESTED', 'APPROVED') order by transfer_no`,
          [reference],
        ),
      );
    },
  );
  if (!open.ok) return open;
  for (const { transfer_no: transferNo, version } of open.value) {
    const reason = `${reference}: CANCELLED`;
    const input = { transferNo, expectedVersion: version, reason };
    const idempotencyKey = `${reference} gives ${transferNo} up`;
    const ended = await endTransfer(context, 'CANCELLED', { input, idempotencyKey });
    // Sent in the same moment: it arrives, and is anybody's.
    if (!ended.ok && ended.refusals[0].kind !== 'DocumentState') {
      const [first, ...more] = ended.refusals;
      return refuse(first, ...more);
    }
  }
  return accept(null);
}
