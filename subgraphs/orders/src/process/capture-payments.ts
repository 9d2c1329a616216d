import assert from 'node:assert';
import type { StageFact } from '../domain/stage-facts.ts';
import type { ProcessRecord } from './process-record.ts';
import type { StepResult } from './perform-step.ts';
import type { WorkContext } from './work-context.ts';

interface PromisedRow {
  readonly payment_no: string;
  readonly method: string;
  readonly provider_ref: string | null;
  readonly amount_minor: string;
  readonly currency: string;
}

/** Takes what providers have promised for an order; what they promise no longer has lapsed. */
export async function capturePayments(
  context: WorkContext,
  record: ProcessRecord,
): Promise<StepResult> {
  const promised = await context.em.execute<PromisedRow[]>(
    `select payment_no, method, provider_ref, amount_minor, currency from payment
     where order_id = ? and state = 'AUTHORIZED' and not refund_due order by payment_no`,
    [record.orderId],
  );
  const facts: StageFact[] = [];
  const captured: string[] = [];
  const lapsed: string[] = [];
  for (const row of promised) {
    const provider = context.workshop.providers.get(row.method);
    assert(provider, `a provider serves ${row.method}`);
    const result = await provider.capture({
      paymentNo: row.payment_no,
      orderNo: record.orderNo,
      amountMinor: Number(row.amount_minor),
      currency: row.currency,
      providerRef: row.provider_ref,
    });
    const isCaptured = result === 'CAPTURED';
    (isCaptured ? captured : lapsed).push(row.payment_no);
    facts.push({
      fact: isCaptured ? 'PAYMENT_CAPTURED' : 'PAYMENT_LAPSED',
      reason: row.payment_no,
    });
  }
  return { ok: true, facts, captured, lapsed };
}
