import type { ProcessKind, ProcessStep } from '../domain/process-kinds.ts';

export { AbandonedError, createFailpoint, type Failpoint } from '@entresol/shared';

type Moment = 'before-call' | 'after-call' | 'before-store' | 'after-store';

/** The name of a point in a process. */
export function pointOf(kind: ProcessKind, step: ProcessStep, moment: Moment): string {
  return `orders.${kind.toLowerCase()}.${step}.${moment}`;
}

function remote(kind: ProcessKind, ...steps: ProcessStep[]): readonly string[] {
  const moments: Moment[] = ['before-call', 'after-call', 'after-store'];
  return steps.flatMap((step) => moments.map((moment) => pointOf(kind, step, moment)));
}

function local(prefix: string): readonly string[] {
  return [`${prefix}.before-store`, `${prefix}.after-store`];
}

/** Every point, under the journey that reaches it: an order with a coupon and points. */
export const FAILPOINTS = {
  /** An order that is accepted. */
  submit: [
    ...local('orders.submit.create'),
    ...remote('SUBMIT', 'RESERVE_STOCK', 'LOCK_COUPONS', 'HOLD_POINTS'),
    ...local('orders.submit.ACCEPT'),
  ],
  /** An order whose points are refused: everything is undone. */
  refuse: [
    ...remote('SUBMIT', 'RELEASE_POINTS', 'UNLOCK_COUPONS', 'RELEASE_STOCK'),
    ...local('orders.submit.REFUSE'),
  ],
  /** A payment that captures: cash, or a notification. */
  capture: [
    ...local('orders.pay.capture'),
    ...remote('CAPTURE', 'REDEEM_COUPONS', 'SPEND_POINTS'),
    ...local('orders.capture.FINISH'),
  ],
  /** A payment that waits for a notification. */
  prepay: [
    ...local('orders.pay.begin'),
    'orders.pay.PREPAY.before-call',
    'orders.pay.PREPAY.after-call',
    'orders.pay.PREPAY.after-store',
  ],
  /** Cancelling an unpaid order, by hand or at its deadline. */
  cancel: [
    ...local('orders.cancel.begin'),
    ...remote('CANCEL', 'RELEASE_STOCK', 'UNLOCK_COUPONS', 'RELEASE_POINTS'),
    ...local('orders.cancel.CLOSE'),
  ],
  /** Cancelling a paid order; the other points are those of an unpaid one. */
  cancelPaid: remote('CANCEL', 'REVERSE_COUPONS', 'REVERSE_POINTS', 'REFUND_PAYMENTS'),
  /** What a provider has promised is taken; its end is that of every payment. */
  settle: [...local('orders.pay.settle'), ...remote('CAPTURE', 'CAPTURE_PAYMENTS')],
  /** A tender is taken off, and its provider gives it back. */
  reverse: local('orders.pay.reverse'),
  /** A sale over the counter, with a coupon and points. */
  sale: [
    ...local('orders.sale.create'),
    ...remote(
      'SALE',
      'LOCK_COUPONS',
      'HOLD_POINTS',
      'SELL_STOCK',
      'REDEEM_COUPONS',
      'SPEND_POINTS',
    ),
    ...local('orders.sale.COMPLETE_SALE'),
  ],
  /** Sales made offline are uploaded, with a coupon and points. */
  upload: [
    ...local('orders.offline.upload'),
    ...remote('OFFLINE_SALE', 'SELL_STOCK', 'CLAIM_COUPONS', 'CLAIM_POINTS'),
    ...local('orders.offline_sale.FINISH'),
  ],
  /** An order of two places: held at once, then divided. */
  split: remote('SUBMIT', 'RESERVE_STOCK', 'SPLIT_STOCK'),
  /** What a named store lacks is sent there by others. */
  transfer: remote('SUBMIT', 'TRANSFER_STOCK'),
  /** A part that its place gave back goes to another one. */
  reroute: [
    ...remote('REROUTE', 'HOLD_ELSEWHERE', 'RELEASE_MOVED'),
    ...local('orders.reroute.MOVED'),
  ],
  /** A part that its place gave back goes nowhere, as no other place has it. */
  giveUp: local('orders.reroute.MOVE_GIVEN_UP'),
  /** A part that somebody sends to a place which does not have it stays held where it is. */
  moveRefused: local('orders.reroute.MOVE_REFUSED'),
  /** A part of what a place holds leaves in a parcel. */
  handOver: [
    ...local('orders.ship.begin'),
    ...remote('HAND_OVER', 'SPLIT_STOCK', 'CONSUME_SENT'),
    ...local('orders.hand_over.FINISH'),
  ],
  /** Units that nobody found leave the books; what follows is as when a part is given back. */
  shortage: remote('REROUTE', 'SPLIT_STOCK', 'TAKE_OFF_HOLD'),
  /** Units that nobody found are paid back; what follows is as when goods come back. */
  dropped: remote('RETURN', 'SPLIT_STOCK', 'TAKE_OFF_HOLD'),
  /** An order that is not paid yet becomes more. */
  amendMore: [
    ...local('orders.amend.begin'),
    ...remote('AMEND', 'GROW_STOCK'),
    ...local('orders.amend.AMENDED'),
  ],
  /** An order that is not paid yet becomes less. */
  amendLess: [...remote('AMEND', 'SHED_STOCK'), ...local('orders.amend.FINISH')],
  /** A paid order becomes less. */
  amendPaid: remote('AMEND', 'UNSPEND_POINTS', 'REFUND_PAYMENTS'),
  /** Stock is there at last for what a platform has sold. */
  allocate: [...remote('ALLOCATE', 'RESERVE_STOCK'), ...local('orders.allocate.ALLOCATED')],
  /** It is there at two places: held at once, then divided. */
  allocateApart: remote('ALLOCATE', 'SPLIT_STOCK'),
  /** Handing the goods over. */
  fulfil: [
    ...local('orders.fulfil.begin'),
    ...remote('FULFIL', 'CONSUME_STOCK'),
    ...local('orders.fulfil.COMPLETE'),
  ],
  /** Money that came too late is paid back. */
  refund: [...remote('REFUND', 'REFUND_PAYMENTS'), ...local('orders.refund.FINISH')],
  /** Everything that is left of an order comes back. */
  returning: [
    ...local('orders.return.begin'),
    ...remote('RETURN', 'RESTOCK', 'RETURN_POINTS', 'REVERSE_COUPONS', 'REFUND_RETURN'),
    ...local('orders.return.SETTLE_RETURN'),
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;
