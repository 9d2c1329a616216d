import { actorKey, newId, runCommand, type EntityManager, type Scope } from '@entresol/shared';
import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import { stateForbids } from '../domain/order-state.ts';
import { checkKey } from '../domain/check-key.ts';
import type { OrderRefusal } from '../domain/refusals.ts';
import { changeOrder } from '../process/change-order.ts';
import type { ProcessRecord } from '../process/process-record.ts';
import { runProcess } from '../process/run-process.ts';
import type { WorkContext } from '../process/work-context.ts';
import { capturePayment } from './capture-payment.ts';
import { coversOrder, lockOrder, orderNotFound, placesOf, type LockedOrder } from './lock-order.ts';
import { prepayPayment } from './prepay-payment.ts';

export type PaymentMethod = 'CASH' | 'SANDBOX';

/** The numbers of what was paid, or begun. */
export interface Paid {
  readonly orderNo: string;
  readonly paymentNo: string;
}

/**
 * Takes cash at once, or begins a payment that waits for its provider's notification.
 *
 * O12: what captures is staff with `payment:take`, or a verified notification; nothing else. Two
 * begun payments of one method are one. What costs nothing needs nobody's word.
 */
export async function payOrder(
  context: WorkContext,
  input: { readonly orderNo: string; readonly method: PaymentMethod },
  idempotencyKey: string,
): Promise<Outcome<Paid, OrderRefusal>> {
  const scope = context.access.require(input.method === 'CASH' ? 'payment:take' : 'order:write');
  const badKey = checkKey(idempotencyKey);
  if (badKey) return refuse(badKey);
  const { reach } = context.workshop;
  const point = input.method === 'CASH' ? 'orders.pay.capture' : 'orders.pay.begin';
  const work: { begun: ProcessRecord | null } = { begun: null };
  reach(`${point}.before-store`);
  const outcome = await runCommand<Paid, OrderRefusal>(
    context,
    { name: 'payOrder', idempotencyKey, input },
    async (tx) => {
      work.begun = null;
      const order = await lockOrder(tx, input.orderNo);
      const refusal = refusalOf(order, scope, input.orderNo);
      if (!order || refusal) return refuse(refusal ?? orderNotFound(input.orderNo));
      if (input.method === 'SANDBOX' && Number(order.total_minor) > 0) {
        return accept(await beginPayment(context, tx, order, input.method));
      }
      const paymentNo = await insertPayment(context, tx, order, input.method, 'CAPTURED');
      work.begun = await capturePayment(context, tx, order, paymentNo);
      return accept({ orderNo: order.order_no, paymentNo });
    },
  );
  if (!outcome.ok) return outcome;
  reach(`${point}.after-store`);
  if (work.begun) await runProcess(context, work.begun);
  else await prepayPayment(context, outcome.value);
  return outcome;
}

function refusalOf(order: LockedOrder | null, scope: Scope, orderNo: string): OrderRefusal | null {
  if (!order || !coversOrder(scope, placesOf(order), 'SELLING')) return orderNotFound(orderNo);
  if (order.status === 'AWAITING_PAYMENT') return null;
  return stateForbids(orderNo, order.status);
}

async function beginPayment(
  context: WorkContext,
  tx: EntityManager,
  order: LockedOrder,
  method: PaymentMethod,
): Promise<Paid> {
  const [pending] = await tx.execute<{ payment_no: string }[]>(
    `select payment_no from payment where order_id = ? and method = ? and state = 'PENDING'`,
    [order.id, method],
  );
  if (pending) return { orderNo: order.order_no, paymentNo: pending.payment_no };
  const paymentNo = await insertPayment(context, tx, order, method, 'PENDING');
  await changeOrder(tx, context.events, {
    orderId: order.id,
    from: order.status,
    to: { paymentStatus: 'PENDING' },
    facts: [{ fact: 'PAYMENT_BEGUN', reason: method }],
    actor: actorKey(context.actor),
    at: context.clock.now(),
  });
  return { orderNo: order.order_no, paymentNo };
}

async function insertPayment(
  context: WorkContext,
  tx: EntityManager,
  order: LockedOrder,
  method: PaymentMethod,
  state: 'PENDING' | 'CAPTURED',
): Promise<string> {
  const now = context.clock.now();
  const paymentNo = newId(now);
  await tx.execute(
    `insert into payment (payment_no, order_id, method, state, refund_due, amount_minor, currency,
       created_at, captured_at)
     values (?, ?, ?, ?, false, ?, ?, ?, ?)`,
    [
      paymentNo,
      order.id,
      method,
      state,
      order.total_minor,
      order.currency,
      now,
      state === 'CAPTURED' ? now : null,
    ],
  );
  return paymentNo;
}
