import type { TillStep } from '../domain/step-families.ts';
import type { Conflict } from '../domain/till/offline-sale.ts';
import { StockSellDocument } from '../remote/generated.ts';
import { claimCoupons, claimPoints } from './claim-steps.ts';
import { noteConflicts } from './note-conflicts.ts';
import type { StepResult } from './perform-step.ts';
import type { ProcessRecord } from './process-record.ts';
import { saleOf } from './sale-of.ts';
import type { WorkContext } from './work-context.ts';

/** Does one step of a counter sale elsewhere; each is idempotent by the order's number. */
export async function performTillStep(
  context: WorkContext,
  record: ProcessRecord,
  step: TillStep,
): Promise<StepResult> {
  switch (step) {
    case 'SELL_STOCK':
      return sellStock(context, record);
    case 'CLAIM_COUPONS':
      return settled(context, record, await claimCoupons(context, record), 'COUPONS_REDEEMED');
    case 'CLAIM_POINTS':
      return settled(context, record, await claimPoints(context, record), 'POINTS_SPENT');
    default:
      return step satisfies never;
  }
}

/** Takes the goods out of the books; what the books lacked is told, and refuses nothing. */
async function sellStock(context: WorkContext, record: ProcessRecord): Promise<StepResult> {
  const { submit, sale } = saleOf(record);
  if (submit.stock.length === 0) return { ok: true, facts: [] };
  const { location } = submit;
  const lines = submit.stock.map(({ sku, quantity }) => ({ sku, quantity, location }));
  const channel = submit.cart.channel ?? null;
  const input = { reference: record.orderNo, lines, channel, occurredAt: sale.occurredAt };
  const { callTimeoutMs: timeoutMs } = context.workshop.config;
  const options = { requestId: context.requestId, timeoutMs };
  const { stockSell } = await context.call('inventory', StockSellDocument, { input }, options);
  const codes = stockSell.userErrors.map(({ code }) => code);
  if (!stockSell.sale) throw new Error(`refused what cannot be refused: ${codes.join(', ')}`);
  const short = stockSell.sale.shortfalls.map(({ sku, quantity }) => `${sku} ${quantity}`);
  const reason = short.length > 0 ? `short: ${short.join(', ')}`.slice(0, 500) : null;
  const conflicts = stockSell.sale.shortfalls.map(({ sku, quantity }): Conflict => {
    const sold = submit.stock.find((line) => line.sku === sku)?.quantity ?? quantity;
    return {
      kind: 'STOCK_SHORT',
      subject: sku,
      atTill: String(sold),
      atHouse: String(sold - quantity),
    };
  });
  await note(context, record, conflicts);
  return { ok: true, facts: [{ fact: 'STOCK_SOLD', reason }] };
}

/** What a claim came to: it never refuses a sale that has left the shop. */
async function settled(
  context: WorkContext,
  record: ProcessRecord,
  claim: { readonly isUsed: boolean; readonly conflicts: readonly Conflict[] },
  fact: 'COUPONS_REDEEMED' | 'POINTS_SPENT',
): Promise<StepResult> {
  await note(context, record, claim.conflicts);
  const conflict = claim.conflicts.map(({ kind, subject }) => ({
    fact: 'SALE_CONFLICT' as const,
    reason: `${kind} ${subject}`,
  }));
  return { ok: true, facts: [...(claim.isUsed ? [{ fact }] : []), ...conflict] };
}

/** Only sales made offline have somebody to tell. */
async function note(
  context: WorkContext,
  record: ProcessRecord,
  conflicts: readonly Conflict[],
): Promise<void> {
  const { offline } = saleOf(record).sale;
  if (!offline) return;
  const { store, device, sequence } = offline;
  const { orderNo } = record;
  const told = conflicts.map((conflict) => ({ ...conflict, sequence, orderNo }));
  await noteConflicts(context.em, { store, device, now: context.clock.now() }, told);
}
