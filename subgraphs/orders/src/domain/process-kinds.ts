import type { AmendStep, MoveStep, ReturnStep, TillStep } from './step-families.ts';

/** What an order can be made to go through. */
export const PROCESS_KINDS = [
  'SUBMIT',
  'CAPTURE',
  'CANCEL',
  'FULFIL',
  'REFUND',
  'RETURN',
  'ALLOCATE',
  'AMEND',
  'SALE',
  'OFFLINE_SALE',
  'HAND_OVER',
  'REROUTE',
] as const;
export type ProcessKind = (typeof PROCESS_KINDS)[number];

/** RUNNING and COMPENSATING are worked on; DONE and REFUSED are ends. */
export type ProcessState = 'RUNNING' | 'COMPENSATING' | 'DONE' | 'REFUSED';

/** Steps that call another part of the house, each idempotent by the order's number. */
export type RemoteStep =
  | ReturnStep
  | AmendStep
  | TillStep
  | MoveStep
  | 'RESERVE_STOCK'
  | 'SPLIT_STOCK'
  | 'TRANSFER_STOCK'
  | 'LOCK_COUPONS'
  | 'HOLD_POINTS'
  | 'RELEASE_POINTS'
  | 'UNLOCK_COUPONS'
  | 'RELEASE_STOCK'
  | 'REDEEM_COUPONS'
  | 'SPEND_POINTS'
  | 'REVERSE_COUPONS'
  | 'REVERSE_POINTS'
  | 'REFUND_PAYMENTS'
  | 'CAPTURE_PAYMENTS'
  | 'CONSUME_STOCK';

/** Last steps: one transaction of our own that ends the process. */
export type FinalStep =
  | 'ACCEPT'
  | 'ACCEPT_SHORT'
  | 'ALLOCATED'
  | 'STILL_SHORT'
  | 'AMENDED'
  | 'REJECT_AMENDMENT'
  | 'REFUSE'
  | 'CLOSE'
  | 'COMPLETE'
  | 'COMPLETE_SALE'
  | 'ABORT'
  | 'FINISH'
  | 'MOVED'
  | 'MOVE_GIVEN_UP'
  | 'MOVE_REFUSED'
  | 'SETTLE_RETURN'
  | 'REJECT_RETURN';

export type ProcessStep = RemoteStep | FinalStep;

/** What decides which steps a process has. */
export interface ProcessFacts {
  readonly spendsPoints: boolean;
  /** Coupons are used up already, and money is to be given back. */
  readonly paid: boolean;
  /** Money is to be given back: of an order that was not paid in full, or was amended. */
  readonly refunds?: boolean;
  /** What providers have promised is taken now. */
  readonly captures?: boolean;
  /** Several places send it: what is held is divided among them. */
  readonly splits?: boolean;
  /** Other places send what the one that fulfils lacks. */
  readonly transfers?: boolean;
  /** A part of it cannot go to another place: what it holds is only given back. */
  readonly noPlace?: boolean;
  /** Somebody names another place: until that has the units they stay held where they are. */
  readonly keepsHold?: boolean;
  /** Units that are not to leave after all are taken off what is held. */
  readonly takesOff?: boolean;
  /** Goods of a return come back. */
  readonly restocks?: boolean;
  /** Campaigns hold what a counter sale takes off: coupons, or promotions. */
  readonly usesCampaigns?: boolean;
  /** Nothing of the order is left after a return. */
  readonly isFullReturn?: boolean;
  /** An outside platform sold it: its discounts are none of ours, and it is never refused. */
  readonly outside?: boolean;
  /** More stock is held before an order is amended; otherwise some is given back. */
  readonly grows?: boolean;
}

const FINAL: ReadonlySet<ProcessStep> = new Set<ProcessStep>([
  'ACCEPT',
  'ACCEPT_SHORT',
  'ALLOCATED',
  'STILL_SHORT',
  'AMENDED',
  'REJECT_AMENDMENT',
  'REFUSE',
  'CLOSE',
  'COMPLETE',
  'COMPLETE_SALE',
  'ABORT',
  'FINISH',
  'MOVED',
  'MOVE_GIVEN_UP',
  'MOVE_REFUSED',
  'SETTLE_RETURN',
  'REJECT_RETURN',
]);

/** Whether a step ends its process. */
export function isFinal(step: ProcessStep): step is FinalStep {
  return FINAL.has(step);
}
