import assert from 'node:assert';
import { fulfilmentNoOf } from '../domain/fulfilment/draft-fulfilment.ts';
import {
  StockTransferNearestCancelDocument,
  StockTransferNearestDocument,
} from '../remote/generated.ts';
import type { StepResult } from './perform-step.ts';
import type { ProcessRecord } from './process-record.ts';
import { restateRefusals } from './restate-refusals.ts';
import type { WorkContext } from './work-context.ts';

/** Asks the nearest places for what the one that fulfils lacks: everything, or nothing. */
export async function sendForGoods(
  context: WorkContext,
  record: ProcessRecord,
): Promise<StepResult> {
  const { submit } = record.data;
  const parts = submit?.parts ?? [];
  const index = parts.findIndex(({ waits }) => waits?.kind === 'TRANSFER');
  assert(submit && index >= 0, `process ${record.id} has a part that is sent for`);
  const { location: to, lines } = parts[index]!;
  const reference = index === 0 ? record.orderNo : fulfilmentNoOf(record.orderNo, index + 1);
  const wanted = lines.map(({ sku, quantity }) => ({ sku, quantity }));
  const variables = { input: { reference, to, lines: wanted } };
  const options = optionsOf(context);
  const { stockTransferNearest } = await context.call(
    'inventory',
    StockTransferNearestDocument,
    variables,
    options,
  );
  const { userErrors } = stockTransferNearest;
  if (userErrors.length === 0) return { ok: true, facts: [{ fact: 'TRANSFER_ASKED', reason: to }] };
  // A twin of this call is being worked on: its answer is not known yet.
  if (userErrors.some(({ code }) => code === 'IN_PROGRESS')) throw new Error('twin');
  return { ok: false, refusals: restateRefusals(userErrors, submit) };
}

/** Gives up what other places have not sent yet; what is on the way arrives for anybody. */
export async function giveTransfersUp(
  context: WorkContext,
  { orderId }: Pick<ProcessRecord, 'orderId'>,
): Promise<void> {
  const sent = await context.em.execute<{ reference: string }[]>(
    `select reference from stock_awaited where order_id = ? and kind = 'TRANSFER'`,
    [orderId],
  );
  for (const { reference } of sent) {
    const variables = { reference };
    const options = optionsOf(context);
    const data = await context.call(
      'inventory',
      StockTransferNearestCancelDocument,
      variables,
      options,
    );
    const codes = data.stockTransferNearestCancel.userErrors.map(({ code }) => code);
    if (codes.length > 0) throw new Error(`${reference} is still sent: ${codes.join(', ')}`);
  }
}

function optionsOf(context: WorkContext) {
  return { timeoutMs: context.workshop.config.callTimeoutMs, requestId: context.requestId };
}
