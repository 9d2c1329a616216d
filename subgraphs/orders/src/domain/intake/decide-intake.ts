import type { OrderStatus } from '../order-state.ts';
import type { OutsideStatus } from './outside-order.ts';

/** What is known of a platform's order. */
export interface KnownOrder {
  readonly modifiedAt: Date;
  readonly wanted: string;
  /** Null when it came to us only to be told cancelled. */
  readonly status: OrderStatus | null;
}

/** What a platform tells now. */
export interface OutsideNews {
  readonly status: OutsideStatus;
  readonly modifiedAt: Date;
  readonly wanted: string;
}

/** Why an order needs somebody to look at it; most of them come from platforms. */
export type OrderException =
  | 'OUT_OF_STOCK'
  | 'UNAVAILABLE'
  | 'REFUNDED_IN_PART'
  | 'CANCELLED_AFTER_SHIPPING'
  | 'PAID_AFTER_CANCEL'
  | 'GOODS_NOT_SELLABLE'
  | 'HOLD_LOST'
  | 'PROCESS_STUCK';

/** What is done about it. */
export type IntakeDecision =
  | { readonly act: 'CREATE' | 'CAPTURE' | 'CANCEL' | 'SETTLE_REFUND' | 'NOTE' | 'NOTHING' }
  | { readonly act: 'WAIT' }
  | { readonly act: 'REJECT_SHIPPED' }
  | { readonly act: 'RAISE'; readonly exception: OrderException };

/**
 * Decides what a platform's news of an order changes here; repeats and older news change nothing.
 *
 * The platform has sold it already, so nothing is ever dropped: what cannot be followed by itself
 * becomes an exception for staff.
 */
export function decideIntake(known: KnownOrder | null, news: OutsideNews): IntakeDecision {
  if (!known) return decideFirst(news);
  if (known.modifiedAt >= news.modifiedAt) return { act: 'NOTHING' };
  if (known.status === null) return decideFirst(news);
  if (news.status === 'CANCELLED') return decideCancelled(known.status);
  return decideProgress(known, known.status, news);
}

function decideFirst({ status }: OutsideNews): IntakeDecision {
  if (status === 'CANCELLED') return { act: 'NOTE' };
  // Somebody else shipped it: taken in now it would be shipped twice.
  if (status === 'SHIPPED' || status === 'COMPLETED') return { act: 'REJECT_SHIPPED' };
  return { act: 'CREATE' };
}

function decideCancelled(status: OrderStatus): IntakeDecision {
  switch (status) {
    case 'SUBMITTING':
    case 'CANCELLING':
      return { act: 'WAIT' };
    case 'AWAITING_PAYMENT':
    case 'PAID':
      return { act: 'CANCEL' };
    case 'COMPLETED':
      return { act: 'RAISE', exception: 'CANCELLED_AFTER_SHIPPING' };
    case 'CANCELLED':
      // Cancelled here first: the platform says now that it has paid the money back.
      return { act: 'SETTLE_REFUND' };
    case 'REFUSED':
      return { act: 'NOTE' };
    default:
      return status satisfies never;
  }
}

function decideProgress(known: KnownOrder, status: OrderStatus, news: OutsideNews): IntakeDecision {
  if (status === 'SUBMITTING') return { act: 'WAIT' };
  const isPaid = news.status !== 'UNPAID';
  if (status === 'AWAITING_PAYMENT' && isPaid) return { act: 'CAPTURE' };
  if ((status === 'CANCELLING' || status === 'CANCELLED') && isPaid) {
    return { act: 'RAISE', exception: 'PAID_AFTER_CANCEL' };
  }
  if (known.wanted !== news.wanted) return { act: 'RAISE', exception: 'REFUNDED_IN_PART' };
  return { act: 'NOTE' };
}
