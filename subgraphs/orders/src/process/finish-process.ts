import assert from 'node:assert';
import type { EntityManager } from '@entresol/shared';
import { accept, type Outcome } from '@entresol/shared/outcome';
import type { FinalStep } from '../domain/process-kinds.ts';
import type { OrderRefusal } from '../domain/refusals.ts';
import { outcomeOf } from './await-process.ts';
import { ENDS, type Carried } from './ends.ts';
import { endProcess } from './process-queue.ts';
import type { ProcessRecord } from './process-record.ts';
import { settleFree } from './settle-free.ts';
import { startRefundIfDue } from './start-refund.ts';
import type { WorkContext } from './work-context.ts';

const REFUSING: ReadonlySet<FinalStep> = new Set([
  'REFUSE',
  'ABORT',
  'REJECT_RETURN',
  'STILL_SHORT',
  'MOVE_REFUSED',
  'REJECT_AMENDMENT',
]);

/**
 * Ends a process with its order's last change, in one transaction.
 *
 * The process's row is locked before the order's, as everywhere. Without the lease nothing happens,
 * and it gives null; otherwise how it ended. Processes that end at the same time share the
 * transaction.
 */
export async function finishProcess(
  context: WorkContext,
  record: ProcessRecord,
  step: FinalStep,
  carried: Carried,
): Promise<Outcome<null, OrderRefusal> | null> {
  const now = context.clock.now();
  const state = REFUSING.has(step) ? 'REFUSED' : 'DONE';
  const refusals = carried.refusals.length > 0 ? carried.refusals : record.refusals;
  const { id, leaseToken, orderId, kind } = record;
  let isEnded = false;
  const finished = await context.workshop.finishInGroup({
    context,
    contends: [orderId],
    async change(tx) {
      const end = { id, leaseToken, state, step, refusals, at: now } as const;
      isEnded = await endProcess(tx, end);
      if (!isEnded) return accept(null);
      await ENDS[step]({ context, tx, record, carried, now });
      if (state === 'REFUSED') await releaseKey(tx, record);
      if (kind === 'AMEND') await settleFree(tx, context, record);
      if (kind !== 'SUBMIT') await startRefundIfDue(tx, context, record);
      return accept(null);
    },
  });
  assert(finished.ok, `nobody sits on order ${record.orderNo}`);
  context.events.wake();
  return isEnded ? outcomeOf({ state, refusals }) : null;
}

// The same request may succeed once the reason is gone (INV9: only accepted outcomes are kept).
async function releaseKey(tx: EntityManager, record: ProcessRecord): Promise<void> {
  const { key } = record.data;
  if (!key) return;
  await tx.execute(
    `delete from idempotency_key
     where actor = ? and key = ? and outcome->'value'->>'processId' = ?`,
    [key.actor, key.key, record.id],
  );
}
