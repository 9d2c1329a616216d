import type { ProcessRecord } from './process-record.ts';
import type { StepResult } from './perform-step.ts';
import type { WorkContext } from './work-context.ts';

interface DueRow {
  readonly payment_no: string;
  readonly method: string;
  readonly provider_ref: string | null;
  readonly amount_minor: string;
  readonly currency: string;
}

/**
 * Pays back everything that came in and is due back.
 *
 * Cash goes back over the counter: only where who began this may take it; otherwise it stays due.
 */
export async function refundPayments(
  context: WorkContext,
  record: ProcessRecord,
): Promise<StepResult> {
  const due = await context.em.execute<DueRow[]>(
    `select payment_no, method, provider_ref, amount_minor, currency from payment
     where order_id = ? and state = 'CAPTURED' and refund_due and (method <> 'CASH' or ?)
     order by payment_no`,
    [record.orderId, record.data.paysCash === true],
  );
  for (const payment of due) {
    await context.workshop.providers.get(payment.method)?.refund({
      paymentNo: payment.payment_no,
      orderNo: record.orderNo,
      amountMinor: Number(payment.amount_minor),
      currency: payment.currency,
      providerRef: payment.provider_ref,
    });
  }
  return {
    ok: true,
    facts: due.map(({ payment_no }) => ({ fact: 'PAYMENT_REFUNDED', reason: payment_no })),
    refunded: due.map(({ payment_no }) => payment_no),
  };
}
