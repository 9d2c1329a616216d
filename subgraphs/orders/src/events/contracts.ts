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
  /** How far each place is that sends a part of it. */
  readonly fulfilments: readonly FulfilmentProgress[];
  readonly version: number;
  readonly at: string;
}

/** How far one place is with its part of an order. */
export interface FulfilmentProgress {
  readonly fulfilmentNo: string;
  readonly location: string;
  readonly state: string;
}

/** A fulfilment order at one version; every version from 1 has exactly one (INV11, INV12). */
export interface FulfilmentOrderChanged {
  readonly fulfilmentNo: string;
  readonly orderNo: string;
  readonly location: string;
  readonly handOver: string;
  readonly state: string;
  /** What a NEW one waits for. */
  readonly waitingFor: string | null;
  readonly attempt: number;
  readonly version: number;
  readonly at: string;
}

/** Units that changed hands: exactly once for each unit, and once more if it comes back (结算事实). */
export interface LineSettled {
  readonly orderNo: string;
  readonly lineNo: number;
  readonly kind: string;
  /** Place of the first unit in the order's line, from 1: with it a fact is told from others. */
  readonly fromUnit: number;
  readonly quantity: number;
  readonly document: string;
  readonly fulfilmentNo: string;
  readonly sku: string;
  readonly saleParty: string;
  readonly fulfilParty: string;
  readonly payingParty: string;
  readonly settledTo: string;
  readonly scene: string | null;
  readonly currency: string;
  /** Frozen shares of what the buyer paid, and of what was taken off. */
  readonly paidMinor: number;
  readonly discountMinor: number;
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

/** Units of a completed order were given back; members takes back what they earned. */
export interface OrderReturned {
  readonly returnNo: string;
  readonly orderNo: string;
  readonly memberNo: string | null;
  readonly kind: string;
  readonly store: string;
  /** Where the goods came back; null where they stay with the customer. */
  readonly location: string | null;
  readonly currency: string;
  /** What the order cost, without what was dropped before it left. */
  readonly totalMinor: number;
  /** Of that, what this return paid back. */
  readonly refundMinor: number;
  /** What all returns of the order paid back, this one included. */
  readonly refundedMinor: number;
  /** Spent points that went back to their lots. */
  readonly points: number;
  readonly lines: readonly {
    readonly lineNo: number;
    readonly sku: string;
    readonly quantity: number;
    readonly condition: string | null;
    readonly refundMinor: number;
  }[];
  readonly returnedAt: string;
}

/** Units of an order that never left were given up and paid back: nobody earns points for them. */
export interface OrderUnitsDropped {
  readonly returnNo: string;
  readonly orderNo: string;
  readonly memberNo: string | null;
  readonly store: string;
  readonly currency: string;
  readonly refundMinor: number;
  /** Spent points that went back to their lots. */
  readonly points: number;
  readonly lines: readonly {
    readonly lineNo: number;
    readonly sku: string;
    readonly quantity: number;
    readonly refundMinor: number;
  }[];
  readonly at: string;
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

export function fulfilmentOrderChanged(payload: FulfilmentOrderChanged): NewEvent {
  return { type: 'FulfilmentOrderChanged', key: payload.orderNo, payload: { ...payload } };
}

export function lineSettled(payload: LineSettled): NewEvent {
  return { type: 'LineSettled', key: payload.orderNo, payload: { ...payload } };
}

export function orderCompleted(payload: OrderCompleted): NewEvent {
  return { type: 'OrderCompleted', key: payload.orderNo, payload: { ...payload } };
}

export function orderReturned(payload: OrderReturned): NewEvent {
  return { type: 'OrderReturned', key: payload.orderNo, payload: { ...payload } };
}

export function orderUnitsDropped(payload: OrderUnitsDropped): NewEvent {
  return { type: 'OrderUnitsDropped', key: payload.orderNo, payload: { ...payload } };
}

export function ordersImported(payload: OrdersImported): NewEvent {
  return { type: 'OrdersImported', key: payload.channel, payload: { ...payload } };
}
