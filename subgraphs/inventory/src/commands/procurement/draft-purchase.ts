import type { Scope } from '@entresol/shared';
import { accept, refuse } from '@entresol/shared/outcome';
import type { EntityManager } from '@mikro-orm/postgresql';
import {
  checkPurchase,
  draftOf,
  type PurchaseDraft,
  type PurchaseInput,
} from '../../domain/procurement/check-purchase.ts';
import { newDocumentNo } from '../new-document-no.ts';
import { refuseWithUnknown } from '../refuse-with-unknown.ts';
import { runStockCommand, type StockOutcome } from '../run-stock-command.ts';
import type { StockContext } from '../stock-context.ts';
import {
  findPurchaseInScope,
  lockPurchase,
  purchaseNotFound,
  purchaseRefusals,
} from './locked-purchase.ts';
import { changePurchase, insertLines, insertPurchase } from './write-purchase.ts';

/** What a command on a purchase order gives. */
export interface PurchaseRef {
  readonly purchaseNo: string;
}

/** Writes a purchase order that nobody has approved yet. */
export async function draftPurchase(
  context: StockContext,
  command: { readonly input: PurchaseInput; readonly idempotencyKey: string },
): Promise<StockOutcome<PurchaseRef>> {
  const { input, idempotencyKey } = command;
  const checked = checkPurchase(input);
  if (!checked.ok) {
    const draft = draftOf(input);
    const isSound = checked.refusals.every(({ field }) => field?.[1] !== 'supplier');
    const isMissing = isSound && !(await isActive(context.em, draft.supplier));
    const more = isMissing ? [supplierNotFound(draft.supplier)] : [];
    return refuseWithUnknown(context, checked.refusals, mentionsOf(draft), more);
  }
  const draft = checked.value;
  return runStockCommand<PurchaseRef>(
    context,
    { name: 'purchaseOrderDraft', idempotencyKey, input, mentions: mentionsOf(draft) },
    async (tx) => {
      if (!(await isActive(tx, draft.supplier))) return refuse(supplierNotFound(draft.supplier));
      const now = context.clock.now();
      const purchaseNo = newDocumentNo('PO', now);
      await insertPurchase(context, tx, { purchaseNo, draft, now });
      return accept({ purchaseNo });
    },
  );
}

/** Changes what a draft asks for; supplier and place stay, they make another order. */
export async function amendPurchase(
  context: StockContext,
  command: {
    readonly input: Omit<PurchaseInput, 'supplier' | 'location' | 'consigned'> & {
      readonly purchaseNo: string;
      readonly expectedVersion: number;
    };
    readonly idempotencyKey: string;
    readonly scope: Scope;
  },
): Promise<StockOutcome<PurchaseRef>> {
  const { input, idempotencyKey, scope } = command;
  const { purchaseNo, expectedVersion } = input;
  const found = await findPurchaseInScope(context.em, purchaseNo, scope);
  if (!found) return refuse(purchaseNotFound(purchaseNo));
  const { supplier, location, consigned } = found;
  const asked = { ...input, supplier, location, consigned };
  const checked = checkPurchase(asked);
  if (!checked.ok) {
    return refuseWithUnknown(context, checked.refusals, mentionsOf(draftOf(asked)));
  }
  const draft = checked.value;
  return runStockCommand<PurchaseRef>(
    context,
    { name: 'purchaseOrderAmend', idempotencyKey, input, mentions: mentionsOf(draft) },
    async (tx) => {
      const locked = await lockPurchase(tx, purchaseNo);
      const [refusal, ...more] = purchaseRefusals(locked, 'AMEND', expectedVersion);
      if (refusal) return refuse(refusal, ...more);
      await rewrite(tx, purchaseNo, draft);
      const now = context.clock.now();
      await changePurchase(context, tx, { purchaseNo, status: 'DRAFT', act: 'AMEND', now });
      return accept({ purchaseNo });
    },
  );
}

async function rewrite(tx: EntityManager, purchaseNo: string, draft: PurchaseDraft): Promise<void> {
  await tx.execute(`update purchase_order set over_percent = ?, note = ? where purchase_no = ?`, [
    draft.overPercent,
    draft.note,
    purchaseNo,
  ]);
  await tx.execute(`delete from purchase_line where purchase_no = ?`, [purchaseNo]);
  await insertLines(tx, purchaseNo, draft.lines);
}

function mentionsOf({ location, lines }: PurchaseDraft) {
  return {
    locations: [{ code: location, field: ['input', 'location'] }],
    skus: lines.map(({ sku }, index) => ({
      code: sku,
      field: ['input', 'lines', String(index), 'sku'],
    })),
  };
}

async function isActive(tx: EntityManager, code: string): Promise<boolean> {
  const rows = await tx.execute(`select 1 from supplier where code = ? and active`, [code]);
  return rows.length > 0;
}

function supplierNotFound(code: string) {
  const what = { zh: `合作中的供应商 ${code}`, en: `The active supplier ${code}` };
  return { kind: 'NotFound', field: ['input', 'supplier'], what } as const;
}
