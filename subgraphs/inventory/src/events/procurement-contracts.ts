import type { NewEvent } from '@entresol/shared';
import type { PurchaseStatus } from '../domain/procurement/purchase.ts';

/** Payloads of the events about purchasing, by type. */
export interface ProcurementEvents {
  readonly PurchaseOrderChanged: {
    readonly purchaseNo: string;
    readonly supplier: string;
    readonly location: string;
    readonly status: PurchaseStatus;
    readonly version: number;
    /** RFC 3339. */
    readonly at: string;
  };
  /** What is owed to a supplier is agreed; `net` is exact, in major units. */
  readonly SupplierStatementConfirmed: {
    readonly statementNo: string;
    readonly supplier: string;
    readonly net: string;
    readonly payableMinor: number;
    readonly currency: string;
    readonly at: string;
  };
}

/** A purchase order has a new version. */
export function purchaseOrderChanged(fact: ProcurementEvents['PurchaseOrderChanged']): NewEvent {
  return { type: 'PurchaseOrderChanged', key: fact.purchaseNo, payload: { ...fact } };
}

/** A statement was agreed. */
export function supplierStatementConfirmed(
  fact: ProcurementEvents['SupplierStatementConfirmed'],
): NewEvent {
  return { type: 'SupplierStatementConfirmed', key: fact.supplier, payload: { ...fact } };
}
