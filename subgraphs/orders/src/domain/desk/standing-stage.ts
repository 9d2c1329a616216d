import type { OrderStatus } from '../order-state.ts';
import type { StageKind } from '../stage-facts.ts';

/** What tells where an order stands. */
export interface Standing {
  readonly status: OrderStatus;
  readonly exception: string | null;
  /** Money that is here and is to go back. */
  readonly dueMinor: number;
}

/** Exceptions that wait for stock or for an answer; all others wait for somebody's decision. */
export const DISPATCH_EXCEPTIONS: readonly string[] = ['OUT_OF_STOCK', 'UNAVAILABLE'];

/**
 * The stage that an order has to get through next; null when nothing is left to do.
 *
 * The same as the statement of `orderStageSummary`, which a test compares.
 */
export function standingStage({ status, exception, dueMinor }: Standing): StageKind | null {
  if (exception !== null) return DISPATCH_EXCEPTIONS.includes(exception) ? 'DISPATCH' : 'RULE';
  switch (status) {
    case 'SUBMITTING':
    case 'AWAITING_PAYMENT':
    case 'CANCELLING':
      return 'PROCESS';
    case 'PAID':
      return 'FULFILMENT';
    case 'COMPLETED':
    case 'CANCELLED':
    case 'REFUSED':
      return dueMinor > 0 ? 'SETTLEMENT' : null;
    default:
      return status satisfies never;
  }
}
