import type { LotInput } from '../lot/check-lot.ts';
import type { StockCondition } from '../movement.ts';
import type { Field } from '../refusals.ts';

export type PurchaseStatus =
  'DRAFT' | 'APPROVED' | 'CONFIRMED' | 'PARTLY_RECEIVED' | 'RECEIVED' | 'CLOSED' | 'CANCELLED';

/** The acts that lead an order on; each is a fact of its history under the same name. */
export type PurchaseAct =
  'AMEND' | 'APPROVE' | 'CONFIRM' | 'RECEIVE' | 'RETURN' | 'CLOSE' | 'CANCEL';

/** From where each act may be done. */
const ALLOWED: Readonly<Record<PurchaseAct, readonly PurchaseStatus[]>> = {
  AMEND: ['DRAFT'],
  APPROVE: ['DRAFT'],
  CONFIRM: ['APPROVED'],
  RECEIVE: ['CONFIRMED', 'PARTLY_RECEIVED', 'RECEIVED'],
  RETURN: ['PARTLY_RECEIVED', 'RECEIVED', 'CLOSED'],
  CLOSE: ['CONFIRMED', 'PARTLY_RECEIVED'],
  CANCEL: ['DRAFT', 'APPROVED', 'CONFIRMED'],
};

/** Whether an order in a status lets an act be done to it. */
export function allows(status: PurchaseStatus, act: PurchaseAct): boolean {
  return ALLOWED[act].includes(status);
}

/** What of an order can be done next, for those who may. */
export function actsFrom(status: PurchaseStatus): readonly PurchaseAct[] {
  return (Object.keys(ALLOWED) as PurchaseAct[]).filter((act) => allows(status, act));
}

/** Whether goods of an order in this status are on their way: they count as `incoming`. */
export function isUnderWay(status: PurchaseStatus): boolean {
  return status === 'CONFIRMED' || status === 'PARTLY_RECEIVED';
}

/** One SKU of a purchase order. */
export interface PurchaseLine {
  readonly lineNo: number;
  readonly sku: string;
  readonly quantity: number;
  /** What the supplier has promised; null until then. */
  readonly confirmed: number | null;
  readonly received: number;
  readonly returned: number;
  /** In major units, up to four places. */
  readonly unitPrice: string;
}

/** Units of a line that are promised and not here yet. */
export function openUnits({ confirmed, received }: PurchaseLine): number {
  return Math.max(0, (confirmed ?? 0) - received);
}

/** Units of one line that arrive, or go back. */
export interface Arrival extends LotInput {
  readonly lineNo: number;
  readonly quantity: number;
  readonly condition: StockCondition;
  /** What the supplier asks for a unit, when that is not the price of the order. */
  readonly invoicedPrice: string | null;
}

/** The order is not where this act begins. */
export interface PurchaseState {
  readonly kind: 'PurchaseState';
  readonly purchaseNo: string;
  readonly status: PurchaseStatus;
  readonly act: PurchaseAct;
}

/** Somebody changed the order, or the supplier, since the caller looked. */
export interface PurchaseChanged {
  readonly kind: 'PurchaseChanged';
  readonly field: Field;
  readonly expectedVersion: number;
  readonly actualVersion: number;
}

/** More would be received, or returned, of a line than it has open. */
export interface PurchaseExceeded {
  readonly kind: 'PurchaseExceeded';
  readonly field: Field;
  readonly lineNo: number;
  readonly sku: string;
  readonly requested: number;
  readonly open: number;
}

/** Whoever wrote the order does not approve it. */
export interface PurchaseFourEyes {
  readonly kind: 'PurchaseFourEyes';
  readonly purchaseNo: string;
}

/** The statement has changed since the caller looked at it. */
export interface StatementChanged {
  readonly kind: 'StatementChanged';
  readonly expectedMinor: number;
  readonly actualMinor: number;
}

export type PurchaseRefusal =
  PurchaseState | PurchaseChanged | PurchaseExceeded | PurchaseFourEyes | StatementChanged;
