import type { CartHoldLimit } from './cart-hold.ts';
import type { ReservationStatus } from './reservation.ts';
import type { LotRefusal } from './lot/lot.ts';
import type { PurchaseRefusal } from './procurement/purchase.ts';
import type { ScanRefusal } from './scan/check-scans.ts';
import type { SyncRefusal } from './sync/sync.ts';
import type { StocktakeRefusal } from './stocktake/stocktake.ts';
import type { DocumentRefusal } from './transfer/transfer-refusals.ts';

/** Where in the input the fault is, from the root of the arguments. */
export type Field = readonly string[];

/** A value breaks a rule of the input. */
export interface InvalidInput {
  readonly kind: 'InvalidInput';
  readonly field: Field;
  readonly reason: { readonly zh: string; readonly en: string };
}

/** Fewer units can be sold, or taken away, than were asked for. */
export interface InsufficientStock {
  readonly kind: 'InsufficientStock';
  readonly field: Field | null;
  readonly sku: string;
  readonly location: string;
  readonly requested: number;
  readonly available: number;
}

/** No product has this SKU. */
export interface SkuUnknown {
  readonly kind: 'SkuUnknown';
  readonly field: Field;
  readonly sku: string;
}

/** No open place has this code. */
export interface LocationUnknown {
  readonly kind: 'LocationUnknown';
  readonly field: Field;
  readonly location: string;
}

/** Nobody whose units we keep has this code. */
export interface OwnerUnknown {
  readonly kind: 'OwnerUnknown';
  readonly field: Field | null;
  readonly owner: string;
}

/** The count that a change expected is not the one found. */
export interface StockChanged {
  readonly kind: 'StockChanged';
  readonly field: Field;
  readonly sku: string;
  readonly expected: number;
  readonly actual: number;
}

/** There never was a cart's hold of this reference that the order may take over. */
export interface CartHoldUnknown {
  readonly kind: 'CartHoldUnknown';
  readonly reference: string;
}

/** No open campaign pool has this code, or none of this SKU there. */
export interface PoolClosed {
  readonly kind: 'PoolClosed';
  readonly pool: string;
  readonly sku: string;
  readonly location: string;
}

/** The version that a change expected is not the one found. */
export interface StockVersionChanged {
  readonly kind: 'StockVersionChanged';
  readonly field: Field;
  readonly expected: number;
  readonly actual: number;
}

/** The channel does not sell from this place. */
export interface OutOfScope {
  readonly kind: 'OutOfScope';
  readonly front: string;
  readonly location: string;
}

/** The reservation was given back before it was made, has lapsed, or is used up. */
export interface ReservationClosed {
  readonly kind: 'ReservationClosed';
  readonly reference: string;
  readonly status: Exclude<ReservationStatus, 'ACTIVE'>;
}

/** Something named by the input that is not there, or not the caller's. */
export interface NotFound {
  readonly kind: 'NotFound';
  readonly field: Field;
  readonly what: { readonly zh: string; readonly en: string };
}

/** Every refusal of this subgraph that is not common to all. */
export type StockRefusal =
  | InvalidInput
  | InsufficientStock
  | SkuUnknown
  | LocationUnknown
  | OwnerUnknown
  | StockChanged
  | PoolClosed
  | OutOfScope
  | CartHoldUnknown
  | CartHoldLimit
  | ScanRefusal
  | StockVersionChanged
  | StocktakeRefusal
  | PurchaseRefusal
  | SyncRefusal
  | LotRefusal
  | NotFound
  | ReservationClosed
  | DocumentRefusal;

/** Names a fault of the input. */
export function invalid(field: Field, zh: string, en: string): InvalidInput {
  return { kind: 'InvalidInput', field, reason: { zh, en } };
}
