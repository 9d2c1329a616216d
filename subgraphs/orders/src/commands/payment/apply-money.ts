import { actorKey, type EntityManager } from '@entresol/shared';
import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import {
  changeMoney,
  outstandingMinor,
  paymentStatusOf,
  type MoneyChange,
  type OrderMoney,
} from '../../domain/payment/order-money.ts';
import { stateForbids } from '../../domain/order-state.ts';
import { busy, invalid, type OrderRefusal } from '../../domain/refusals.ts';
import type { StageFact } from '../../domain/stage-facts.ts';
import { changeOrder } from '../../process/change-order.ts';
import { isBusy } from '../../process/process-queue.ts';
import { startProcessIfIdle, type ProcessRecord } from '../../process/process-record.ts';
import type { WorkContext } from '../../process/work-context.ts';
import { carryOutAmendment } from '../amend/pending-amendment.ts';
import { isOutside, type LockedOrder } from '../lock-order.ts';

/** The sums of a locked order. */
export function moneyOf(order: LockedOrder): OrderMoney {
  return {
    totalMinor: Number(order.total_minor),
    returnedMinor: Number(order.returned_minor),
    paidMinor: Number(order.paid_minor),
    refundedMinor: Number(order.refunded_minor),
    dueMinor: Number(order.due_minor),
    authorizedMinor: Number(order.authorized_minor),
    surchargeMinor: Number(order.surcharge_minor),
  };
}

/** Whether a tender may be added: the order waits for money, or for what an amendment adds. */
export function isPayable(order: Pick<LockedOrder, 'status' | 'payment_status'>): boolean {
  if (order.status === 'AWAITING_PAYMENT') return true;
  const { status, payment_status: payment } = order;
  return status === 'PAID' && (payment === 'LAPSED' || payment === 'BALANCE_DUE');
}

/** What keeps tenders from being added to a locked order, if anything. */
export function payableRefusal(order: LockedOrder): OrderRefusal | null {
  if (isOutside(order)) return paidOutside();
  return isPayable(order) ? null : stateForbids(order.order_no, order.status);
}

function paidOutside(): OrderRefusal {
  const zh = '外部平台的订单在平台支付，由平台通知入账。';
  const en = 'Orders of an outside platform are paid there, and booked when it says so.';
  return invalid(['input', 'orderNo'], zh, en);
}

/** What is left to pay of a locked order. */
export function outstandingOf(order: LockedOrder): number {
  return outstandingMinor(moneyOf(order));
}

/**
 * Books money on a locked order: sums, payment status, history and event.
 *
 * The tender that covers what was left makes it PAID and begins what follows, or carries the pending
 * amendment out; that is refused while another process holds the order. Invariant INV14: payments and sums change in one transaction,
 * under the order's lock; the CHECK `sales_order_cover` holds off more than the total.
 */
export async function applyMoney(
  context: WorkContext,
  tx: EntityManager,
  order: LockedOrder,
  move: {
    readonly change: MoneyChange;
    readonly facts: readonly StageFact[];
    /** A tender came in; otherwise nothing can become paid by it. */
    readonly isTender?: boolean;
    /** Another payment is still waited for. */
    readonly hasPending?: boolean;
  },
): Promise<Outcome<ProcessRecord | null, OrderRefusal>> {
  const now = context.clock.now();
  const actor = actorKey(context.actor);
  const money = changeMoney(moneyOf(order), move.change);
  const waits = order.status === 'AWAITING_PAYMENT';
  const becomesPaid = waits && move.isTender === true && outstandingMinor(money) === 0;
  const begun = becomesPaid ? await beginCapture(context, tx, order, actor, now) : null;
  if (becomesPaid && !begun) return refuse(busy(order.order_no));
  const amends = order.payment_status === 'BALANCE_DUE' && outstandingMinor(money) === 0;
  if (amends && (await isBusy(tx, order.id))) return refuse(busy(order.order_no));
  const status = becomesPaid ? 'PAID' : order.status;
  const paymentStatus = paymentStatusOf(status, money, move.hasPending ?? false);
  const lapses = paymentStatus === 'LAPSED' && order.payment_status !== 'LAPSED';
  await changeOrder(tx, context.events, {
    orderId: order.id,
    from: order.status,
    to: {
      status,
      paymentStatus,
      // From now on the clock cancels it, unless it is paid anew.
      ...(lapses ? { paymentDeadline: deadlineAfter(context, now) } : {}),
      paidMinor: money.paidMinor,
      refundedMinor: money.refundedMinor,
      dueMinor: money.dueMinor,
      authorizedMinor: money.authorizedMinor,
    },
    facts: move.facts,
    actor,
    at: now,
  });
  return accept(amends ? await carryOutAmendment(context, tx, order) : begun);
}

/** Until when an order may be paid that is to be paid from now on. */
export function deadlineAfter({ workshop }: WorkContext, now: Date): Date {
  return new Date(now.getTime() + workshop.config.paymentDeadlineMs);
}

/** Uses coupons and points up, once, when an order becomes PAID and whatever is captured later. */
function beginCapture(
  context: WorkContext,
  tx: EntityManager,
  order: LockedOrder,
  actor: string,
  now: Date,
): Promise<ProcessRecord | null> {
  return startProcessIfIdle(tx, {
    orderId: order.id,
    orderNo: order.order_no,
    kind: 'CAPTURE',
    actor,
    data: { facts: { spendsPoints: order.points_spent > 0, paid: true } },
    now,
    leaseMs: context.workshop.config.leaseMs,
  });
}
