import type { NewEvent } from '@entresol/shared';

/** The state of an order at one version; every version has exactly one (INV11, INV12). */
export interface OrderStatusChanged {
  readonly orderNo: string;
  readonly store: string;
  readonly fulfilmentLocation: string;
  readonly memberNo: string | null;
  readonly status: string;
  readonly paymentStatus: string;
  readonly fulfilmentStatus: string;
  readonly version: number;
  readonly at: string;
}

/** Goods are handed over and paid; members gives points for it. */
export interface OrderCompleted {
  readonly orderNo: string;
  readonly memberNo: string | null;
  readonly paidMinor: number;
  readonly currency: string;
  readonly completedAt: string;
}

/** Finished documents of another system came in; one for a whole call. */
export interface OrdersImported {
  readonly channel: string;
  readonly location: string;
  readonly orders: number;
  readonly lines: number;
  readonly placedFrom: string;
  readonly placedTo: string;
}

/** An event for the outbox; events of one order keep their order. */
export function orderStatusChanged(payload: OrderStatusChanged): NewEvent {
  return { type: 'OrderStatusChanged', key: payload.orderNo, payload: { ...payload } };
}

export function orderCompleted(payload: OrderCompleted): NewEvent {
  return { type: 'OrderCompleted', key: payload.orderNo, payload: { ...payload } };
}

export function ordersImported(payload: OrdersImported): NewEvent {
  return { type: 'OrdersImported', key: payload.channel, payload: { ...payload } };
}
