import { actorKey } from '@entresol/shared';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { DraftLine, PurchaseDraft } from '../../domain/procurement/check-purchase.ts';
import type { PurchaseAct, PurchaseStatus } from '../../domain/procurement/purchase.ts';
import { purchaseOrderChanged } from '../../events/procurement-contracts.ts';
import { rowsOf } from '../../persistence/rows-of.ts';
import type { StockContext } from '../stock-context.ts';

/** A new purchase order with its lines and the first fact of its history. */
export async function insertPurchase(
  context: StockContext,
  tx: EntityManager,
  order: { readonly purchaseNo: string; readonly draft: PurchaseDraft; readonly now: Date },
): Promise<void> {
  const { purchaseNo, draft, now } = order;
  const { supplier, location, consigned, overPercent, note, lines } = draft;
  await tx.execute(
    `insert into purchase_order (purchase_no, supplier, location, status, consigned, over_percent,
       note, version, fact_count, drafted_by, drafted_at)
     values (?, ?, ?, 'DRAFT', ?, ?, ?, 0, 0, ?, ?::timestamptz)`,
    [purchaseNo, supplier, location, consigned, overPercent, note, actorKey(context.actor), now],
  );
  await insertLines(tx, purchaseNo, lines);
  await changePurchase(context, tx, { purchaseNo, status: 'DRAFT', act: 'DRAFT', now });
}

/** Writes the lines of an order. */
export async function insertLines(
  tx: EntityManager,
  purchaseNo: string,
  lines: readonly DraftLine[],
): Promise<void> {
  const columns = `"lineNo" integer, sku text, quantity integer, "unitPrice" numeric,
    "expectedAt" timestamptz`;
  await tx.execute(
    `insert into purchase_line (purchase_no, line_no, sku, quantity, unit_price, expected_at)
     select ?, l."lineNo", l.sku, l.quantity, l."unitPrice", l."expectedAt"
     from ${rowsOf(lines, columns)} l`,
    [purchaseNo, JSON.stringify(lines)],
  );
}

/** Moves a locked order on: row, history and event together; gives the new version. */
export async function changePurchase(
  context: StockContext,
  tx: EntityManager,
  change: {
    readonly purchaseNo: string;
    readonly status: PurchaseStatus;
    readonly act: PurchaseAct | 'DRAFT';
    readonly reason?: string | null;
    readonly now: Date;
  },
): Promise<void> {
  const { purchaseNo, status, act, reason = null, now } = change;
  const [row] = await tx.execute<[{ supplier: string; location: string; version: number }]>(
    `with moved as (
       update purchase_order set status = ?, version = version + 1, fact_count = fact_count + 1
       where purchase_no = ? returning *
     ), history as (
       insert into purchase_fact (purchase_no, sequence, fact, actor, reason, at)
       select purchase_no, fact_count, ?, ?, ?, ?::timestamptz from moved
     )
     select supplier, location, version from moved`,
    [status, purchaseNo, act, actorKey(context.actor), reason, now],
  );
  const fact = { purchaseNo, status, ...row, at: now.toISOString() };
  await context.events.append(tx, [purchaseOrderChanged(fact)]);
}
