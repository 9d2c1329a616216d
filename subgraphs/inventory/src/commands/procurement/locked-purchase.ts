import type { Scope } from '@entresol/shared';
import type { EntityManager } from '@mikro-orm/postgresql';
import {
  allows,
  type PurchaseAct,
  type PurchaseLine,
  type PurchaseStatus,
} from '../../domain/procurement/purchase.ts';
import type { StockRefusal } from '../../domain/refusals.ts';
import { PurchaseOrder } from '../../persistence/entities/purchase-order.ts';
import { withinScope } from '../../queries/within-scope.ts';

/** A purchase order as commands see it under its lock. */
export interface LockedPurchase {
  readonly purchaseNo: string;
  readonly supplier: string;
  readonly location: string;
  readonly status: PurchaseStatus;
  readonly consigned: boolean;
  readonly overPercent: number;
  readonly version: number;
  readonly draftedBy: string;
  readonly lines: readonly PurchaseLine[];
}

interface PurchaseRow {
  readonly supplier: string;
  readonly location: string;
  readonly status: PurchaseStatus;
  readonly consigned: boolean;
  readonly over_percent: number;
  readonly version: number;
  readonly drafted_by: string;
}

/** A purchase order that the caller may work on, or null. */
export function findPurchaseInScope(
  em: EntityManager,
  purchaseNo: string,
  scope: Scope,
): Promise<PurchaseOrder | null> {
  return em.fork().findOne(PurchaseOrder, { $and: [{ purchaseNo }, withinScope(scope)] });
}

/** Locks a purchase order; after the levels, as every document. */
export async function lockPurchase(tx: EntityManager, purchaseNo: string): Promise<LockedPurchase> {
  const [row] = await tx.execute<[PurchaseRow]>(
    `select supplier, location, status, consigned, over_percent, version, drafted_by
     from purchase_order where purchase_no = ? for update`,
    [purchaseNo],
  );
  const { over_percent: overPercent, drafted_by: draftedBy, ...head } = row;
  return { ...head, purchaseNo, overPercent, draftedBy, lines: await linesOf(tx, purchaseNo) };
}

/** The lines of a purchase order, in order. */
export async function linesOf(
  em: EntityManager,
  purchaseNo: string,
): Promise<readonly PurchaseLine[]> {
  return em.execute<PurchaseLine[]>(
    `select line_no as "lineNo", sku, quantity, confirmed, received, returned,
       unit_price::text as "unitPrice"
     from purchase_line where purchase_no = ? order by line_no`,
    [purchaseNo],
  );
}

/** Why an act cannot be done to an order, with the version the caller looked at, if it matters. */
export function purchaseRefusals(
  { purchaseNo, status, version }: LockedPurchase,
  act: PurchaseAct,
  expectedVersion: number | null,
): readonly StockRefusal[] {
  if (!allows(status, act)) return [{ kind: 'PurchaseState', purchaseNo, status, act }];
  if (expectedVersion === null || expectedVersion === version) return [];
  const field = ['input', 'expectedVersion'];
  return [{ kind: 'PurchaseChanged', field, expectedVersion, actualVersion: version }];
}

/** What a caller is told of an order that is not there, or not of their places: the same. */
export function purchaseNotFound(purchaseNo: string) {
  const what = { zh: `采购单 ${purchaseNo}`, en: `Purchase order ${purchaseNo}` };
  return { kind: 'NotFound', field: ['input', 'purchaseNo'], what } as const;
}
