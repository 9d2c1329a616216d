import assert from 'node:assert';

/** Where a fulfilment order (履约单) stands. */
export const FULFILMENT_STATES = [
  'NEW',
  'ASSIGNED',
  'ACCEPTED',
  'REJECTED',
  'PICKING',
  'PACKED',
  'SHIPPED',
  'READY_FOR_PICKUP',
  'DELIVERED',
  'COLLECTED',
  'CANCELLED',
] as const;
export type FulfilmentState = (typeof FULFILMENT_STATES)[number];

/** What a NEW one waits for: money, goods, or somebody's decision. */
export type WaitingFor = 'PAYMENT' | 'STOCK' | 'STAFF';

/**
 * Every way a fulfilment order may go on.
 *
 * A small shop need not name each step, so what is accepted may leave at once; only what was
 * handed over without any of them (`orderFulfil`, a counter sale) goes to its end at once.
 *
 * The trigger `fulfilment_order_walk` holds the same table in the database.
 */
export const FULFILMENT_TRANSITIONS: Readonly<Record<FulfilmentState, readonly FulfilmentState[]>> =
  {
    NEW: ['ASSIGNED', 'CANCELLED', 'DELIVERED', 'COLLECTED'],
    ASSIGNED: ['ACCEPTED', 'REJECTED', 'CANCELLED', 'DELIVERED', 'COLLECTED'],
    ACCEPTED: [
      'REJECTED',
      'PICKING',
      'PACKED',
      'SHIPPED',
      'READY_FOR_PICKUP',
      'CANCELLED',
      'DELIVERED',
      'COLLECTED',
    ],
    REJECTED: ['NEW', 'ASSIGNED', 'CANCELLED'],
    PICKING: [
      'REJECTED',
      'PACKED',
      'SHIPPED',
      'READY_FOR_PICKUP',
      'CANCELLED',
      'DELIVERED',
      'COLLECTED',
    ],
    PACKED: ['REJECTED', 'SHIPPED', 'READY_FOR_PICKUP', 'CANCELLED', 'DELIVERED', 'COLLECTED'],
    SHIPPED: ['DELIVERED'],
    READY_FOR_PICKUP: ['CANCELLED', 'DELIVERED', 'COLLECTED'],
    DELIVERED: [],
    COLLECTED: [],
    CANCELLED: [],
  };

/** States in which the goods are held and have not left. */
export const HELD_STATES: readonly FulfilmentState[] = [
  'ASSIGNED',
  'ACCEPTED',
  'PICKING',
  'PACKED',
  'READY_FOR_PICKUP',
];

/** Whether nothing more happens to it. */
export function isFulfilmentEnd(state: FulfilmentState): boolean {
  return FULFILMENT_TRANSITIONS[state].length === 0;
}

/** Throws on a step that the state machine does not have: a fault of ours, never of a client. */
export function assertFulfilmentStep(from: FulfilmentState, to: FulfilmentState): void {
  const isStep = from === to || FULFILMENT_TRANSITIONS[from].includes(to);
  assert(isStep, `a fulfilment order does not go from ${from} to ${to}`);
}
