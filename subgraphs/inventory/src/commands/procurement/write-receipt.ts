import { actorKey } from '@entresol/shared';
import type { EntityManager } from '@mikro-orm/postgresql';
import { sumByLine } from '../../domain/procurement/decide-arrival.ts';
import { happenedAt } from '../../domain/happened-at.ts';
import { rowsOf } from '../../persistence/rows-of.ts';
import type { StockContext } from '../stock-context.ts';
import type { LockedPurchase } from './locked-purchase.ts';
import type { ArrivalInput } from './receive-purchase.ts';

const LINE_COLUMNS = `position integer, "lineNo" integer, condition text, quantity integer,
  "invoicedPrice" numeric`;

/** Records what came, or went back, and counts it on the lines of its order. */
export async function insertReceipt(
  context: StockContext,
  tx: EntityManager,
  receipt: {
    readonly receiptNo: string;
    readonly kind: 'RECEIPT' | 'RETURN';
    readonly order: LockedPurchase;
    readonly input: ArrivalInput;
    readonly now: Date;
  },
): Promise<void> {
  const { receiptNo, kind, order, input, now } = receipt;
  const { purchaseNo, supplier, location } = order;
  await tx.execute(
    `insert into purchase_receipt (receipt_no, purchase_no, supplier, location, kind,
       delivery_note, reason, occurred_at, recorded_at, recorded_by)
     values (?, ?, ?, ?, ?, ?, ?, ?::timestamptz, ?::timestamptz, ?)`,
    [
      receiptNo,
      purchaseNo,
      supplier,
      location,
      kind,
      input.deliveryNote?.trim() || null,
      input.reason?.trim() || null,
      happenedAt(input.occurredAt, now),
      now,
      actorKey(context.actor),
    ],
  );
  const lines = input.lines.map((line, index) => ({ ...line, position: index + 1 }));
  await tx.execute(
    `insert into purchase_receipt_line (receipt_no, position, line_no, sku, condition, quantity,
       unit_price, invoiced_price)
     select ?, r.position, l.line_no, l.sku, r.condition, r.quantity, l.unit_price,
       r."invoicedPrice"
     from ${rowsOf(lines, LINE_COLUMNS)} r
     join purchase_line l on l.purchase_no = ? and l.line_no = r."lineNo"`,
    [receiptNo, JSON.stringify(lines), purchaseNo],
  );
  const sums = [...sumByLine(input.lines)].map(([lineNo, quantity]) => ({ lineNo, quantity }));
  const column = kind === 'RECEIPT' ? 'received' : 'returned';
  await tx.execute(
    `update purchase_line l set ${column} = l.${column} + s.quantity
     from ${rowsOf(sums, '"lineNo" integer, quantity integer')} s
     where l.purchase_no = ? and l.line_no = s."lineNo"`,
    [JSON.stringify(sums), purchaseNo],
  );
}
