import { describe, expect, it } from '@jest/globals';
import type { OrderStatus, PaymentStatus } from '../order-state.ts';
import {
  changeMoney,
  keptMinor,
  outstandingMinor,
  paymentStatusOf,
  type OrderMoney,
} from './order-money.ts';

const UNPAID: OrderMoney = {
  totalMinor: 100,
  returnedMinor: 0,
  paidMinor: 0,
  refundedMinor: 0,
  dueMinor: 0,
  authorizedMinor: 0,
};

describe("an order's money", () => {
  it.each<[string, Partial<OrderMoney>, number, number]>([
    ['nothing', {}, 0, 100],
    ['a part', { paidMinor: 40 }, 40, 60],
    ['a part and a promise', { paidMinor: 40, authorizedMinor: 60 }, 40, 0],
    ['all, and a part of it twice', { paidMinor: 140, dueMinor: 40 }, 100, 0],
    ['all, after what came twice went back', { paidMinor: 140, refundedMinor: 40 }, 100, 0],
    [
      'what is left after a return',
      { paidMinor: 100, refundedMinor: 30, returnedMinor: 30 },
      70,
      0,
    ],
  ])('that is %s', (_what, sums, kept, outstanding) => {
    const money = { ...UNPAID, ...sums };
    expect([keptMinor(money), outstandingMinor(money)]).toEqual([kept, outstanding]);
  });

  it.each([
    [{ dueMinor: -1 }],
    [{ authorizedMinor: -1 }],
    [{ refundedMinor: 1 }],
    [{ paidMinor: 5, refundedMinor: 6 }],
  ])('never gives back what did not come in: %j (INV14)', (change) => {
    expect(() => changeMoney(UNPAID, change)).toThrow('INV14');
  });

  it.each<[OrderStatus, Partial<OrderMoney>, boolean, PaymentStatus]>([
    ['SUBMITTING', {}, false, 'UNPAID'],
    ['AWAITING_PAYMENT', {}, false, 'UNPAID'],
    ['AWAITING_PAYMENT', {}, true, 'PENDING'],
    ['AWAITING_PAYMENT', { paidMinor: 1 }, true, 'PARTIALLY_PAID'],
    ['AWAITING_PAYMENT', { authorizedMinor: 1 }, false, 'PARTIALLY_PAID'],
    ['AWAITING_PAYMENT', { paidMinor: 5, dueMinor: 5 }, false, 'REFUND_DUE'],
    ['AWAITING_PAYMENT', { paidMinor: 5, refundedMinor: 5 }, false, 'UNPAID'],
    ['PAID', { paidMinor: 100 }, false, 'PAID'],
    ['PAID', { paidMinor: 40, authorizedMinor: 60 }, false, 'AUTHORIZED'],
    ['PAID', { paidMinor: 40 }, false, 'LAPSED'],
    ['PAID', { paidMinor: 200, dueMinor: 100 }, true, 'PAID'],
    ['COMPLETED', { paidMinor: 100, refundedMinor: 100, returnedMinor: 100 }, false, 'PAID'],
    ['CANCELLING', { paidMinor: 100, dueMinor: 100 }, false, 'REFUND_DUE'],
    ['CANCELLED', { paidMinor: 100, refundedMinor: 60, dueMinor: 40 }, false, 'REFUND_DUE'],
    ['CANCELLED', { paidMinor: 100, refundedMinor: 100 }, false, 'REFUNDED'],
    ['CANCELLED', {}, false, 'UNPAID'],
    ['REFUSED', {}, false, 'UNPAID'],
  ])('of an order that is %s with %j makes it %4$s', (status, sums, pending, expected) => {
    expect(paymentStatusOf(status, { ...UNPAID, ...sums }, pending)).toBe(expected);
  });
});
