import { RemoteCallError, transactionally } from '@entresol/shared';
import { accept } from '@entresol/shared/outcome';
import { fateOfCall } from '../domain/call-fate.ts';
import type { OrderStatus } from '../domain/order-state.ts';
import { changeOrder } from './change-order.ts';
import { raiseException } from './outside-ends.ts';
import type { ProcessRecord } from './process-record.ts';
import type { WorkContext } from './work-context.ts';

/** After so many attempts a refusal is not thought to pass by itself: about twelve seconds. */
const STUCK_AFTER = 6;

/**
 * Puts an order into the queue of exceptions when a step of it is refused again and again.
 *
 * Once, and only when no other reason is shown. Another part of the house that is away is none: it
 * comes back, and nobody at the desk can help it. The step itself is tried on.
 */
export async function raiseStuck(
  context: WorkContext,
  record: ProcessRecord,
  error: unknown,
): Promise<void> {
  const isAway = error instanceof RemoteCallError && fateOfCall(error.code) === 'UNKNOWN';
  if (isAway || record.attempts < STUCK_AFTER) return;
  const { orderId, kind, step, actor } = record;
  const now = context.clock.now();
  await transactionally(context.em, async (tx) => {
    const [order] = await tx.execute<{ status: OrderStatus }[]>(
      `select status from sales_order where id = ? and exception is null for update`,
      [orderId],
    );
    if (!order) return accept(null);
    await raiseException(tx, orderId, 'PROCESS_STUCK', now);
    const reason = `PROCESS_STUCK: ${kind} ${step}`;
    const facts = [{ fact: 'EXCEPTION_RAISED' as const, reason }];
    await changeOrder(tx, context.events, {
      orderId,
      from: order.status,
      to: {},
      facts,
      actor,
      at: now,
    });
    return accept(null);
  });
}
