import type { OrderStatus } from '../order-state.ts';

/** Where a draft stands. */
export type DraftState = 'OPEN' | 'CONFIRMED' | 'DISCARDED' | 'EXPIRED';

/** What tells where a draft stands. */
export interface DraftStanding {
  readonly state: string;
  readonly expiresAt: Date;
  /** Of the order it became; null without one. */
  readonly orderStatus: OrderStatus | null;
}

/**
 * Where a draft stands now.
 *
 * One whose order was refused, with everything given back, is open again: stock may have come in.
 */
export function draftState(draft: DraftStanding, now: Date): DraftState {
  if (draft.state === 'DISCARDED') return 'DISCARDED';
  if (draft.state === 'CONFIRMED' && draft.orderStatus !== 'REFUSED') return 'CONFIRMED';
  return draft.expiresAt <= now ? 'EXPIRED' : 'OPEN';
}
