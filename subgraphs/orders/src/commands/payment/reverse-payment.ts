import { actorKey, runCommand, type EntityManager } from '@entresol/shared';
import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import { checkKey } from '../../domain/check-key.ts';
import { isCounterMethod } from '../../domain/payment/decide-tender.ts';
import type { MoneyChange } from '../../domain/payment/order-money.ts';
import { stateForbids } from '../../domain/order-state.ts';
import { notFound, type OrderRefusal } from '../../domain/refusals.ts';
import type { StageFact } from '../../domain/stage-facts.ts';
import type { ProcessRecord } from '../../process/process-record.ts';
import { runProcess } from '../../process/run-process.ts';
import { startRefundIfDue } from '../../process/start-refund.ts';
import type { WorkContext } from '../../process/work-context.ts';
import { coversOrder, lockOrder, placesOf, type LockedOrder } from '../lock-order.ts';
import { applyMoney } from './apply-money.ts';
import { hasPending } from './give-up-pending.ts';

interface PaymentRow {
  readonly payment_no: string;
  readonly method: string;
  readonly state: string;
  readonly refund_due: boolean;
  readonly amount_minor: string;
}

interface Reversed {
  readonly orderNo: string;
  readonly paymentNo: string;
}

/**
 * Takes one tender off an order that is not covered yet: the customer pays otherwise.
 *
 * Cash and card money is handed back by who asks for this; a provider gives its own back. What was
 * only waited for is waited for no longer.
 */
export async function reversePayment(
  context: WorkContext,
  input: { readonly paymentNo: string },
  idempotencyKey: string,
): Promise<Outcome<Reversed, OrderRefusal>> {
  const scope = context.access.require('payment:take');
  const badKey = checkKey(idempotencyKey);
  if (badKey) return refuse(badKey);
  const { paymentNo } = input;
  const work: { begun: ProcessRecord | null } = { begun: null };
  const { reach } = context.workshop;
  reach('orders.pay.reverse.before-store');
  const outcome = await runCommand<Reversed, OrderRefusal>(
    context,
    { name: 'reversePayment', idempotencyKey, input },
    async (tx) => {
      work.begun = null;
      const orderNo = await orderOf(tx, paymentNo);
      const order = orderNo === null ? null : await lockOrder(tx, orderNo);
      if (!order || !coversOrder(scope, placesOf(order), 'SELLING')) return refuse(unknown());
      if (order.status !== 'AWAITING_PAYMENT') {
        return refuse(stateForbids(order.order_no, order.status));
      }
      const refusal = await giveUp(context, tx, order, paymentNo);
      if (refusal) return refuse(refusal);
      const actor = actorKey(context.actor);
      const given = { orderId: order.id, orderNo: order.order_no, actor };
      work.begun = await startRefundIfDue(tx, context, given, context.workshop.config.leaseMs);
      return accept({ orderNo: order.order_no, paymentNo });
    },
  );
  if (!outcome.ok) return outcome;
  reach('orders.pay.reverse.after-store');
  if (work.begun) await runProcess(context, work.begun);
  return outcome;
}

async function giveUp(
  context: WorkContext,
  tx: EntityManager,
  order: LockedOrder,
  paymentNo: string,
): Promise<OrderRefusal | null> {
  const [payment] = await tx.execute<PaymentRow[]>(
    `select payment_no, method, state, refund_due, amount_minor from payment
     where payment_no = ?`,
    [paymentNo],
  );
  if (!payment) return unknown();
  const way = wayOf(payment);
  if (!way) return { kind: 'PaymentState', paymentNo, state: payment.state };
  const now = context.clock.now();
  await tx.execute(
    `update payment set state = ?, refund_due = ?, failure = 'GIVEN_UP', refunded_at = ?,
       query_at = ?
     where payment_no = ?`,
    [
      way.state,
      way.isDue,
      way.state === 'REFUNDED' ? now : null,
      way.state === 'FAILED' ? now : null,
      paymentNo,
    ],
  );
  const pending = await hasPending(tx, order.id);
  const { change, fact } = way;
  const facts = [{ fact, reason: paymentNo }];
  await applyMoney(context, tx, order, { change, facts, hasPending: pending });
  return null;
}

/** What giving a tender up makes of it; null where there is nothing to give up. */
function wayOf({ method, state, refund_due, amount_minor }: PaymentRow): {
  readonly state: string;
  readonly isDue: boolean;
  readonly change: MoneyChange;
  readonly fact: StageFact['fact'];
} | null {
  const amount = Number(amount_minor);
  if (refund_due) return null;
  switch (state) {
    case 'PENDING':
      return { state: 'FAILED', isDue: false, change: {}, fact: 'PAYMENT_FAILED' };
    case 'AUTHORIZED': {
      const change = { authorizedMinor: -amount };
      return { state, isDue: true, change, fact: 'PAYMENT_GIVEN_UP' };
    }
    case 'CAPTURED':
      return isCounterMethod(method)
        ? {
            state: 'REFUNDED',
            isDue: false,
            change: { refundedMinor: amount },
            fact: 'PAYMENT_REFUNDED',
          }
        : { state, isDue: true, change: { dueMinor: amount }, fact: 'PAYMENT_GIVEN_UP' };
    default:
      return null;
  }
}

async function orderOf(tx: EntityManager, paymentNo: string): Promise<string | null> {
  const [row] = await tx.execute<{ order_no: string }[]>(
    `select o.order_no from payment p join sales_order o on o.id = p.order_id
     where p.payment_no = ?`,
    [paymentNo],
  );
  return row?.order_no ?? null;
}

function unknown(): OrderRefusal {
  return notFound(['input', 'payment'], '支付单', 'The payment');
}
