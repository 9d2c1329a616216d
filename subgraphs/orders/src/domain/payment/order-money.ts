import assert from 'node:assert';
import type { OrderStatus, PaymentStatus } from '../order-state.ts';

/** The sums of an order, as its payments made them. */
export interface OrderMoney {
  readonly totalMinor: number;
  /** What a pending amendment costs besides; the order is held back until it is paid. */
  readonly surchargeMinor?: number | undefined;
  /** What returns decided to pay back. */
  readonly returnedMinor: number;
  /** Everything that was ever captured. */
  readonly paidMinor: number;
  /** Of it, what went back. */
  readonly refundedMinor: number;
  /** Of it, what is still to go back: late, twice, given up, or of a cancelled order. */
  readonly dueMinor: number;
  /** Promised by providers, and not captured yet. */
  readonly authorizedMinor: number;
}

/** How much each sum grows by. */
export type MoneyChange = Partial<
  Record<'paidMinor' | 'refundedMinor' | 'dueMinor' | 'authorizedMinor', number>
>;

/** The sums after a change; none may fall below zero, and nothing is refunded twice (INV14). */
export function changeMoney(money: OrderMoney, change: MoneyChange): OrderMoney {
  const after = {
    ...money,
    paidMinor: money.paidMinor + (change.paidMinor ?? 0),
    refundedMinor: money.refundedMinor + (change.refundedMinor ?? 0),
    dueMinor: money.dueMinor + (change.dueMinor ?? 0),
    authorizedMinor: money.authorizedMinor + (change.authorizedMinor ?? 0),
  };
  assert(
    after.dueMinor >= 0 && after.authorizedMinor >= 0 && after.refundedMinor <= after.paidMinor,
    'INV14: what went back came in before',
  );
  return after;
}

/** What came in and stays. */
export function keptMinor(money: OrderMoney): number {
  return money.paidMinor - money.refundedMinor - money.dueMinor;
}

/** What is left to pay: neither there nor promised. */
export function outstandingMinor(money: OrderMoney): number {
  const wanted = money.totalMinor + (money.surchargeMinor ?? 0) - money.returnedMinor;
  return Math.max(0, wanted - keptMinor(money) - money.authorizedMinor);
}

/**
 * What an order's sums make of its payment status.
 *
 * An order that is PAID or COMPLETED wants its whole total, and what a pending amendment adds; one that is given up wants nothing.
 */
export function paymentStatusOf(
  status: OrderStatus,
  money: OrderMoney,
  hasPending: boolean,
): PaymentStatus {
  switch (status) {
    case 'SUBMITTING':
    case 'REFUSED':
      return 'UNPAID';
    case 'PAID':
    case 'COMPLETED':
      if (outstandingMinor(money) > 0) {
        return (money.surchargeMinor ?? 0) > 0 ? 'BALANCE_DUE' : 'LAPSED';
      }
      return money.authorizedMinor > 0 ? 'AUTHORIZED' : 'PAID';
    case 'AWAITING_PAYMENT':
      if (keptMinor(money) + money.authorizedMinor > 0) return 'PARTIALLY_PAID';
      if (hasPending) return 'PENDING';
      return money.dueMinor > 0 ? 'REFUND_DUE' : 'UNPAID';
    case 'CANCELLING':
    case 'CANCELLED':
      if (money.dueMinor > 0) return 'REFUND_DUE';
      return money.paidMinor > 0 ? 'REFUNDED' : 'UNPAID';
    default:
      return status satisfies never;
  }
}
