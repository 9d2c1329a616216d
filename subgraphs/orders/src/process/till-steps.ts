import assert from 'node:assert';
import type { TillStep } from '../domain/process-plan.ts';
import { StockSellDocument } from '../remote/generated.ts';
import type { StepResult } from './perform-step.ts';
import type { ProcessRecord } from './process-record.ts';
import type { WorkContext } from './work-context.ts';

/** What a process of a counter sale carries. */
export function saleOf(record: ProcessRecord) {
  const { submit, sale } = record.data;
  assert(submit && sale, `process ${record.id} carries its sale`);
  return { submit, sale };
}

/** Does one step of a counter sale elsewhere; each is idempotent by the order's number. */
export async function performTillStep(
  context: WorkContext,
  record: ProcessRecord,
  step: TillStep,
): Promise<StepResult> {
  switch (step) {
    case 'SELL_STOCK':
      return sellStock(context, record);
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
  const input = { reference: record.orderNo, lines, occurredAt: sale.occurredAt };
  const { callTimeoutMs: timeoutMs } = context.workshop.config;
  const options = { requestId: context.requestId, timeoutMs };
  const { stockSell } = await context.call('inventory', StockSellDocument, { input }, options);
  const codes = stockSell.userErrors.map(({ code }) => code);
  if (!stockSell.sale) throw new Error(`refused what cannot be refused: ${codes.join(', ')}`);
  const short = stockSell.sale.shortfalls.map(({ sku, quantity }) => `${sku} ${quantity}`);
  const reason = short.length > 0 ? `short: ${short.join(', ')}`.slice(0, 500) : null;
  return { ok: true, facts: [{ fact: 'STOCK_SOLD', reason }] };
}
