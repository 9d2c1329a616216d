import assert from 'node:assert';
import type { OrderRefusal } from './refusals.ts';

export const ORDER_STATUSES = [
  'SUBMITTING',
  'AWAITING_PAYMENT',
  'PAID',
  'COMPLETED',
  'CANCELLING',
  'CANCELLED',
  'REFUSED',
] as const;
export type OrderStatus = (typeof ORDER_STATUSES)[number];

/**
 * Where an order's money stands.
 *
 * LAPSED: what a provider had promised it no longer does, so a PAID order is to be paid anew.
 * BALANCE_DUE: it is paid as it stands, and a pending amendment costs more.
 * REFUND_DUE: money is here that is to go back.
 */
export type PaymentStatus =
  | 'UNPAID'
  | 'PENDING'
  | 'PARTIALLY_PAID'
  | 'AUTHORIZED'
  | 'PAID'
  | 'LAPSED'
  | 'BALANCE_DUE'
  | 'REFUND_DUE'
  | 'REFUNDED';
export type FulfilmentStatus = 'UNFULFILLED' | 'PARTIAL' | 'FULFILLED';

/**
 * Every way an order may go on.
 *
 * Invariant INV10: the trigger `sales_order_walk` holds the same table in the database.
 */
export const TRANSITIONS: Readonly<Record<OrderStatus, readonly OrderStatus[]>> = {
  // A counter sale is paid and handed over in one step.
  SUBMITTING: ['AWAITING_PAYMENT', 'COMPLETED', 'REFUSED'],
  AWAITING_PAYMENT: ['PAID', 'CANCELLING'],
  PAID: ['COMPLETED', 'CANCELLING'],
  COMPLETED: [],
  CANCELLING: ['CANCELLED'],
  CANCELLED: [],
  REFUSED: [],
};

/** States of orders that somebody still waits for. */
export const OPEN_STATUSES: readonly OrderStatus[] = ORDER_STATUSES.filter(
  (status) => TRANSITIONS[status].length > 0,
);

/** Why an order's state does not allow an action; one that passes by itself may be tried again. */
export function stateForbids(orderNo: string, status: OrderStatus): OrderRefusal {
  const retryable = status === 'SUBMITTING' || status === 'CANCELLING';
  return { kind: 'OrderState', orderNo, status, retryable };
}

/** Throws on a step that the state machine does not have: a fault of ours, never of a client. */
export function assertTransition(from: OrderStatus, to: OrderStatus): void {
  assert(from === to || TRANSITIONS[from].includes(to), `INV10: ${from} does not lead to ${to}`);
}

export type OrderAction = 'PAY' | 'CANCEL' | 'FULFIL' | 'RETURN';

/** What may be done to an order in a state, whoever asks. */
export function actionsIn(status: OrderStatus): readonly OrderAction[] {
  if (status === 'AWAITING_PAYMENT') return ['PAY', 'CANCEL'];
  if (status === 'PAID') return ['FULFIL', 'CANCEL'];
  if (status === 'COMPLETED') return ['RETURN'];
  return [];
}
