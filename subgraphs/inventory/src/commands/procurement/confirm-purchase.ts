import type { EntityManager } from '@mikro-orm/postgresql';
import { invalid, type InvalidInput } from '../../domain/refusals.ts';
import { rowsOf } from '../../persistence/rows-of.ts';
import { changeLevels } from '../change-levels.ts';
import { insertOwner } from '../owner/register-owner.ts';
import type { StockContext } from '../stock-context.ts';
import type { LockedPurchase } from './locked-purchase.ts';
import { stepPurchase, type PurchaseStep } from './step-purchase.ts';
import { changePurchase } from './write-purchase.ts';

/** What the supplier promises; lines that are not named are promised whole. */
export interface ConfirmPurchase {
  readonly expectedVersion: number;
  readonly lines: readonly {
    readonly lineNo: number;
    readonly quantity: number;
    readonly expectedAt?: Date | null | undefined;
  }[];
}

/**
 * Records what the supplier has promised: from now on it counts as incoming (采购在途).
 *
 * Consigned goods stay the supplier's after they arrive, so the supplier becomes an owner.
 */
export function confirmPurchase(context: StockContext, command: PurchaseStep<ConfirmPurchase>) {
  const { expectedVersion, lines: promised } = command.input;
  const named = { ...command, name: 'purchaseOrderConfirm', act: 'CONFIRM' } as const;
  return stepPurchase(context, { ...named, expectedVersion }, async (tx, { locked, now }) => {
    const faults = checkPromises(locked, promised);
    if (faults.length > 0) return faults;
    const { purchaseNo, location } = locked;
    const byLine = new Map(promised.map((promise) => [promise.lineNo, promise]));
    const confirmed = locked.lines.map(({ lineNo, sku, quantity }) => ({
      lineNo,
      sku,
      quantity: byLine.get(lineNo)?.quantity ?? quantity,
      expectedAt: byLine.get(lineNo)?.expectedAt ?? null,
    }));
    await storePromises(tx, purchaseNo, confirmed);
    if (locked.consigned) await ownerOf(tx, locked.supplier, now);
    const deltas = confirmed
      .filter(({ quantity }) => quantity > 0)
      .map(({ sku, quantity }) => ({ sku, location, incoming: quantity }));
    await changeLevels(tx, context.events, { deltas, now, batch: `purchase/${purchaseNo}` });
    await changePurchase(context, tx, { purchaseNo, status: 'CONFIRMED', act: 'CONFIRM', now });
    return [];
  });
}

function checkPromises(
  { lines }: LockedPurchase,
  promised: ConfirmPurchase['lines'],
): readonly InvalidInput[] {
  const ordered = new Map(lines.map(({ lineNo, quantity }) => [lineNo, quantity]));
  return promised.flatMap(({ lineNo, quantity }, index) => {
    const at = ['input', 'lines', String(index)];
    const most = ordered.get(lineNo);
    if (most === undefined || promised.findIndex((line) => line.lineNo === lineNo) !== index) {
      const zh = `采购单没有第 ${lineNo} 行，或该行重复。`;
      return [invalid([...at, 'lineNo'], zh, `Line ${lineNo} is not there, or stands twice.`)];
    }
    if (Number.isInteger(quantity) && quantity >= 0 && quantity <= most) return [];
    const zh = `应为 0 到订购的 ${most} 件。`;
    return [invalid([...at, 'quantity'], zh, `This is 0 to the ${most} ordered.`)];
  });
}

async function storePromises(
  tx: EntityManager,
  purchaseNo: string,
  lines: readonly object[],
): Promise<void> {
  const columns = `"lineNo" integer, quantity integer, "expectedAt" timestamptz`;
  await tx.execute(
    `update purchase_line l set confirmed = p.quantity,
       expected_at = coalesce(p."expectedAt", l.expected_at)
     from ${rowsOf(lines, columns)} p where l.purchase_no = ? and l.line_no = p."lineNo"`,
    [JSON.stringify(lines), purchaseNo],
  );
}

async function ownerOf(tx: EntityManager, supplier: string, now: Date): Promise<void> {
  const [row] = await tx.execute<[{ name: string }]>(`select name from supplier where code = ?`, [
    supplier,
  ]);
  await insertOwner(tx, { code: supplier, name: row.name, policy: 'CONSIGNED' }, now);
}
