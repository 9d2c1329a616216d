import type { EntityManager } from '@entresol/shared';
import { changeOrder } from './change-order.ts';
import { startProcessIfIdle } from './process-record.ts';
import type { WorkContext } from './work-context.ts';

interface FreeOrder {
  readonly id: string;
  readonly order_no: string;
  readonly points_spent: number;
}

/**
 * Makes an order that costs nothing PAID, by nobody's word and without a payment.
 *
 * In the transaction that accepts it, or that took the last fen off it, under its order's lock.
 * Coupons and points are used up once, as with any order that is paid; the sweeper begins at once.
 */
export async function settleFree(
  tx: EntityManager,
  context: WorkContext,
  given: { readonly orderId: string; readonly actor: string },
): Promise<void> {
  const [order] = await tx.execute<FreeOrder[]>(
    `select id, order_no, points_spent from sales_order
     where id = ? and status = 'AWAITING_PAYMENT' and payment_status = 'UNPAID' and total_minor = 0
       and entry_mode is distinct from 'PLATFORM'
     for update`,
    [given.orderId],
  );
  if (!order) return;
  const now = context.clock.now();
  const { orderId, actor } = given;
  const begun = await startProcessIfIdle(tx, {
    orderId,
    orderNo: order.order_no,
    kind: 'CAPTURE',
    actor,
    data: { facts: { spendsPoints: order.points_spent > 0, paid: true } },
    now,
    leaseMs: 0,
  });
  if (!begun) return;
  await changeOrder(tx, context.events, {
    orderId,
    from: 'AWAITING_PAYMENT',
    to: { status: 'PAID', paymentStatus: 'PAID' },
    facts: [{ fact: 'NOTHING_TO_PAY' }],
    actor,
    at: now,
  });
}
