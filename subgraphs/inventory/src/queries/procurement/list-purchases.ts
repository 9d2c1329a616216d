import { findConnection, type Connection, type ConnectionArgs, type Scope } from '@entresol/shared';
import type { EntityManager } from '@mikro-orm/postgresql';
import { PurchaseFact } from '../../persistence/entities/purchase-fact.ts';
import { PurchaseLine } from '../../persistence/entities/purchase-line.ts';
import { PurchaseOrder } from '../../persistence/entities/purchase-order.ts';
import { PurchaseReceipt } from '../../persistence/entities/purchase-receipt.ts';
import { PurchaseReceiptLine } from '../../persistence/entities/purchase-receipt-line.ts';
import { withPart } from '../with-part.ts';
import { withinScope } from '../within-scope.ts';

const ORDERS = {
  filters: {
    purchaseNo: 'purchaseNo',
    supplier: 'supplier',
    location: 'location',
    status: 'status',
    draftedAt: 'draftedAt',
  },
  conditions: {
    sku: withPart(
      (row, skus) => `exists (select 1 from purchase_line l
        where l.purchase_no = ${row}.purchase_no and l.sku in ${skus})`,
    ),
  },
  orders: { DRAFTED_AT: 'draftedAt' },
  tieBreak: 'purchaseNo',
  defaultOrder: [{ field: 'DRAFTED_AT', direction: 'DESC' }],
} as const;

/** A page of purchase orders within the scope. */
export function listPurchases(
  em: EntityManager,
  args: ConnectionArgs,
  scope: Scope,
): Promise<Connection<PurchaseOrder>> {
  return findConnection(em, PurchaseOrder, ORDERS, args, withinScope(scope));
}

/** One purchase order within the scope, or null. */
export function findPurchase(
  em: EntityManager,
  purchaseNo: string,
  scope: Scope,
): Promise<PurchaseOrder | null> {
  return em.fork().findOne(PurchaseOrder, { $and: [{ purchaseNo }, withinScope(scope)] });
}

/** Lines of these orders, in order. */
export function findPurchaseLines(
  em: EntityManager,
  purchaseNos: readonly string[],
): Promise<PurchaseLine[]> {
  const orderBy = { purchaseNo: 'asc', lineNo: 'asc' } as const;
  return em.fork().find(PurchaseLine, { purchaseNo: { $in: [...purchaseNos] } }, { orderBy });
}

/** The history of these orders, oldest first. */
export function findPurchaseFacts(
  em: EntityManager,
  purchaseNos: readonly string[],
): Promise<PurchaseFact[]> {
  const orderBy = { purchaseNo: 'asc', sequence: 'asc' } as const;
  return em.fork().find(PurchaseFact, { purchaseNo: { $in: [...purchaseNos] } }, { orderBy });
}

/** A receipt with its lines. */
export interface ReceiptView {
  readonly receipt: PurchaseReceipt;
  readonly lines: readonly PurchaseReceiptLine[];
}

/** What came against an order and what went back, oldest first. */
export async function findReceipts(em: EntityManager, purchaseNo: string): Promise<ReceiptView[]> {
  const fork = em.fork();
  const orderBy = { recordedAt: 'asc', receiptNo: 'asc' } as const;
  const receipts = await fork.find(PurchaseReceipt, { purchaseNo }, { orderBy });
  const receiptNos = receipts.map(({ receiptNo }) => receiptNo);
  const lines = await fork.find(
    PurchaseReceiptLine,
    { receipt: { $in: receiptNos } },
    { orderBy: { position: 'asc' } },
  );
  return receipts.map((receipt) => ({
    receipt,
    lines: lines.filter((line) => line.receipt.receiptNo === receipt.receiptNo),
  }));
}
