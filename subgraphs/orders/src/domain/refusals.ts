import assert from 'node:assert';
import { refuse, type Outcome } from '@entresol/shared/outcome';
import type { FulfilmentState } from './fulfilment/fulfilment-state.ts';

/** A sentence in both languages. */
export interface Sentence {
  readonly zh: string;
  readonly en: string;
}

/** Why a command on orders says no. */
export type OrderRefusal =
  | { readonly kind: 'InvalidInput'; readonly field: readonly string[]; readonly reason: Sentence }
  | { readonly kind: 'NotFound'; readonly field: readonly string[]; readonly what: Sentence }
  | { readonly kind: 'IdempotencyMismatch' }
  | {
      readonly kind: 'RequestInProgress';
      /** Something else is being done to this order; the request itself, when left out. */
      readonly orderNo?: string;
    }
  | {
      readonly kind: 'LocationUnknown';
      readonly location: string;
      readonly field: readonly string[];
    }
  | { readonly kind: 'SkuUnknown'; readonly sku: string; readonly field: readonly string[] }
  | {
      readonly kind: 'InsufficientStock';
      readonly sku: string;
      readonly location: string;
      readonly requested: number;
      readonly available: number;
      /** They are held for the order, and may not be sold: no repeat helps until somebody acts. */
      readonly isHeld?: boolean;
      /** It was asked for out of what is still to come. */
      readonly isAhead?: boolean;
      readonly field?: readonly string[];
    }
  | { readonly kind: 'HoldClosed'; readonly orderNo: string; readonly reservation: string }
  | { readonly kind: 'PoolClosed'; readonly pool: string; readonly sku: string }
  | { readonly kind: 'CartHoldUnknown'; readonly reference: string }
  | { readonly kind: 'OutOfChannel'; readonly front: string; readonly location: string }
  | { readonly kind: 'CouponNotUsable'; readonly couponCode: string; readonly reason: string }
  | {
      readonly kind: 'InsufficientPoints';
      readonly requested: number;
      readonly available: number;
    }
  | {
      readonly kind: 'QuoteChanged';
      readonly expectedMinor: number;
      readonly actualMinor: number;
      readonly retryable: boolean;
    }
  | {
      readonly kind: 'OrderState';
      readonly orderNo: string;
      readonly status: string;
      readonly retryable: boolean;
    }
  | {
      readonly kind: 'FulfilmentState';
      readonly fulfilmentNo: string;
      readonly state: FulfilmentState;
      readonly field: readonly string[];
    }
  | {
      readonly kind: 'CollectionCode';
      readonly fulfilmentNo: string;
      readonly triesLeft: number;
    }
  | { readonly kind: 'CodeNeeded'; readonly fulfilmentNo: string }
  | {
      /** Units past their last day of sale would leave. */
      readonly kind: 'GoodsPastDay';
      readonly document: string;
      readonly field: readonly string[];
      readonly sku: string;
      readonly lotNo: string;
      readonly quantity: number;
      readonly sellableUntil: Date;
      readonly expiresAt: Date;
      /** They have not expired: a manager may let them go. */
      readonly waivable: boolean;
    }
  | {
      readonly kind: 'ReturnExceeded';
      readonly lineNo: number;
      readonly requested: number;
      readonly returnable: number;
    }
  | {
      readonly kind: 'NoRoute';
      readonly field: readonly string[];
      /** Why places were left out, each reason once. */
      readonly filters: readonly string[];
      readonly splitPossible: boolean;
    }
  | {
      readonly kind: 'PaymentExceeds';
      readonly orderNo: string;
      readonly currency?: string;
      readonly requestedMinor: number;
      readonly outstandingMinor: number;
      readonly field: readonly string[];
    }
  | {
      readonly kind: 'PaymentOutstanding';
      readonly orderNo: string;
      readonly outstandingMinor: number;
      /** As the message names the amount; yuan of sales that have none yet. */
      readonly currency?: string;
      /** It is what a pending amendment adds. */
      readonly isSurcharge?: boolean;
    }
  | { readonly kind: 'PaymentState'; readonly paymentNo: string; readonly state: string }
  | { readonly kind: 'ShiftNotOpen'; readonly store: string; readonly device: string }
  | { readonly kind: 'ShiftOpen'; readonly shiftNo: string }
  | { readonly kind: 'ShiftBusy'; readonly shiftNo: string }
  | { readonly kind: 'ShiftClosed'; readonly shiftNo: string }
  | {
      readonly kind: 'ShiftCurrency';
      readonly shiftNo: string;
      readonly currency: string;
      readonly saleCurrency: string;
    }
  | { readonly kind: 'ParkedSaleState'; readonly parkedNo: string; readonly status: string }
  | { readonly kind: 'PaymentUnavailable' }
  | {
      readonly kind: 'OrderChanged';
      readonly orderNo: string;
      readonly expectedVersion: number;
      readonly actualVersion: number;
    }
  | {
      /** Staff hold it, or it is an exception. */
      readonly kind: 'OrderBlocked';
      readonly orderNo: string;
      readonly isHeld: boolean;
      readonly exception: string | null;
    }
  | { readonly kind: 'Unavailable' };

const PRECEDENCE: readonly OrderRefusal['kind'][] = [
  'IdempotencyMismatch',
  'RequestInProgress',
  'Unavailable',
  'PaymentUnavailable',
  'InvalidInput',
  'NotFound',
  'OrderState',
  'OrderBlocked',
  'OrderChanged',
  'HoldClosed',
  'FulfilmentState',
  'CollectionCode',
  'CodeNeeded',
  'GoodsPastDay',
  'PaymentState',
  'PaymentOutstanding',
  'PaymentExceeds',
  'ShiftNotOpen',
  'ShiftOpen',
  'ShiftBusy',
  'ShiftClosed',
  'ShiftCurrency',
  'ParkedSaleState',
  'LocationUnknown',
  'SkuUnknown',
  'ReturnExceeded',
  'NoRoute',
  'OutOfChannel',
  'PoolClosed',
  'CartHoldUnknown',
  'InsufficientStock',
  'CouponNotUsable',
  'InsufficientPoints',
  'QuoteChanged',
];

/** The same refusals, the most blocking first; equal kinds keep their order. */
export function byPrecedence<Refusal extends OrderRefusal>(
  refusals: readonly Refusal[],
): readonly Refusal[] {
  return [...refusals].sort((a, b) => PRECEDENCE.indexOf(a.kind) - PRECEDENCE.indexOf(b.kind));
}

/** Refuses with everything that speaks against it, the most blocking first; that is something. */
export function refuseAll(refusals: readonly OrderRefusal[]): Outcome<never, OrderRefusal> {
  const [first, ...rest] = byPrecedence(refusals);
  assert(first, 'who refuses says why');
  return refuse(first, ...rest);
}

/** What an outcome has against it; nothing where it is accepted. */
export function refusalsOf(outcome: Outcome<unknown, OrderRefusal>): readonly OrderRefusal[] {
  return outcome.ok ? [] : outcome.refusals;
}

/** An input that breaks a rule, at a path of the input. */
export function invalid(field: readonly string[], zh: string, en: string): OrderRefusal {
  return { kind: 'InvalidInput', field, reason: { zh, en } };
}

/** Something else is being done to an order, such as what a payment or an amendment set going. */
export function busy(orderNo: string): OrderRefusal {
  return { kind: 'RequestInProgress', orderNo };
}

/** Something named by the input that is not there. */
export function notFound(field: readonly string[], zh: string, en: string): OrderRefusal {
  return { kind: 'NotFound', field, what: { zh, en } };
}
