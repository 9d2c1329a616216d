import assert from 'node:assert';
import type { EntityManager } from '@entresol/shared';
import type { OrderStatus, PaymentStatus } from '../domain/order-state.ts';
import { changeMoney, paymentStatusOf, type OrderMoney } from '../domain/payment/order-money.ts';

interface MoneyRow {
  readonly status: OrderStatus;
  readonly payment_status: PaymentStatus;
  readonly total_minor: string;
  readonly returned_minor: string;
  readonly paid_minor: string;
  readonly refunded_minor: string;
  readonly due_minor: string;
  readonly authorized_minor: string;
  readonly surcharge_minor: string;
  readonly has_pending: boolean;
}

interface MovedRow {
  readonly was: 'CAPTURED' | 'AUTHORIZED';
  readonly now: 'REFUNDED' | 'VOIDED' | 'CAPTURED';
  readonly was_due: boolean;
  /** What of it moved. */
  readonly moved_minor: string;
}

/** What the last step of a process did to payments, by their numbers. */
export interface SettledPayments {
  readonly refunded: readonly string[];
  readonly captured: readonly string[];
  readonly lapsed: readonly string[];
}

// A refunded promise was never money: it is released, as one that lapsed is. Of a payment that
// stays, only what an amendment owes goes back.
const MOVE = `
  with given as (
    select v.no, v.fate from jsonb_to_recordset(?::jsonb) as v(no text, fate text)
  ), old as (
    select p.payment_no, p.state, p.refund_due, p.amount_minor, p.returned_minor, p.owed_minor,
      given.fate
    from payment p join given on given.no = p.payment_no
    where p.state in ('CAPTURED', 'AUTHORIZED') for update of p
  ), fit as (
    select *, case
      when state = 'AUTHORIZED' then case fate when 'CAPTURED' then 'CAPTURED' else 'VOIDED' end
      when refund_due or returned_minor = amount_minor then 'REFUNDED' else 'CAPTURED' end
      as becomes, case
      when state = 'AUTHORIZED' then amount_minor
      when refund_due then amount_minor - returned_minor + owed_minor else owed_minor end
      as moved_minor
    from old where state = 'AUTHORIZED'
      or (fate = 'REFUNDED' and (refund_due or owed_minor > 0))
  )
  update payment p set state = fit.becomes, owed_minor = 0,
    refunded_at = case when fit.becomes = 'REFUNDED' then ?::timestamptz end,
    voided_at = case when fit.becomes = 'VOIDED' then ?::timestamptz end,
    captured_at = case when fit.state = 'AUTHORIZED' and fit.becomes = 'CAPTURED'
      then ?::timestamptz else p.captured_at end,
    failure = case when fit.fate = 'LAPSED' then 'LAPSED' else p.failure end
  from fit where p.payment_no = fit.payment_no
  returning fit.state as was, fit.becomes as now, fit.refund_due as was_due, fit.moved_minor`;

/**
 * Marks payments as paid back, released or captured, and says what that makes of their order.
 *
 * Invariant INV14: an order's sums are those of its payments, and nothing is refunded twice.
 */
export async function settlePayments(
  tx: EntityManager,
  orderId: string,
  { refunded, captured, lapsed }: SettledPayments,
  now: Date,
  next?: OrderStatus,
) {
  const [order] = await tx.execute<MoneyRow[]>(
    `select status, payment_status, total_minor, returned_minor, paid_minor, refunded_minor, due_minor,
       authorized_minor, surcharge_minor, exists (
         select 1 from payment p where p.order_id = o.id and p.state = 'PENDING') as has_pending
     from sales_order o where id = ? for update`,
    [orderId],
  );
  assert(order, `order ${orderId} exists`);
  const fates = [
    ...refunded.map((no) => ({ no, fate: 'REFUNDED' })),
    ...captured.map((no) => ({ no, fate: 'CAPTURED' })),
    ...lapsed.map((no) => ({ no, fate: 'LAPSED' })),
  ];
  const moved =
    fates.length === 0
      ? []
      : await tx.execute<MovedRow[]>(MOVE, [JSON.stringify(fates), now, now, now]);
  const money = moved.reduce(changeOf, moneyOf(order));
  const { status } = order;
  const paymentStatus = paymentStatusOf(next ?? status, money, order.has_pending);
  const { paidMinor, refundedMinor, dueMinor, authorizedMinor } = money;
  return {
    status,
    lapses: paymentStatus === 'LAPSED' && order.payment_status !== 'LAPSED',
    patch: { paidMinor, refundedMinor, dueMinor, authorizedMinor, paymentStatus },
  };
}

function changeOf(money: OrderMoney, row: MovedRow): OrderMoney {
  const amount = Number(row.moved_minor);
  if (row.was === 'CAPTURED') {
    return changeMoney(money, { refundedMinor: amount, dueMinor: -amount });
  }
  // A promise that was given up is no cover any more.
  const promised = row.was_due ? 0 : -amount;
  const paidMinor = row.now === 'CAPTURED' ? amount : 0;
  return changeMoney(money, { paidMinor, authorizedMinor: promised });
}

function moneyOf(row: MoneyRow): OrderMoney {
  return {
    totalMinor: Number(row.total_minor),
    returnedMinor: Number(row.returned_minor),
    paidMinor: Number(row.paid_minor),
    refundedMinor: Number(row.refunded_minor),
    dueMinor: Number(row.due_minor),
    authorizedMinor: Number(row.authorized_minor),
    surchargeMinor: Number(row.surcharge_minor),
  };
}
