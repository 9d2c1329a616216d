import type { EntityManager } from '@mikro-orm/postgresql';
import type { Deliveries } from '../../domain/procurement/settle-statement.ts';

/** A delivery with what a statement shows of it. */
export interface OpenDelivery extends Deliveries {
  readonly position: number;
  readonly purchaseNo: string;
  readonly sku: string;
  readonly occurredAt: Date | string;
}

/**
 * What came from a supplier, or went back, before an instant and is not settled, oldest first.
 *
 * Consigned goods are left out: they are owed when they are sold, not when they come.
 */
export async function openDeliveries(
  em: EntityManager,
  asked: { readonly supplier: string; readonly until: Date },
  limit: number,
): Promise<readonly OpenDelivery[]> {
  return em.execute<OpenDelivery[]>(
    `select l.receipt_no as "receiptNo", l.position, r.purchase_no as "purchaseNo",
       l.line_no as "lineNo", l.sku, l.quantity, r.kind = 'RETURN' as "isReturn",
       l.unit_price::text as "unitPrice", l.invoiced_price::text as "invoicedPrice",
       r.occurred_at as "occurredAt"
     from purchase_receipt r
     join purchase_order o on o.purchase_no = r.purchase_no and not o.consigned
     join purchase_receipt_line l on l.receipt_no = r.receipt_no
     where r.supplier = ? and r.occurred_at < ?::timestamptz
       and not exists (
         select 1 from supplier_statement_line s
         where s.receipt_no = l.receipt_no and s.position = l.position
       )
     order by r.occurred_at, l.receipt_no, l.position limit ?`,
    [asked.supplier, asked.until, limit],
  );
}
