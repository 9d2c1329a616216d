import { isCounterMethod } from '../domain/payment/decide-tender.ts';
import type { StageFact } from '../domain/stage-facts.ts';
import type { ProcessRecord } from './process-record.ts';
import type { StepResult } from './perform-step.ts';
import { refundByProvider } from './refund-by-provider.ts';
import type { WorkContext } from './work-context.ts';

interface DueRow {
  readonly payment_no: string;
  readonly method: string;
  readonly state: string;
  readonly provider_ref: string | null;
  readonly amount_minor: string;
  readonly refund_due: boolean;
  readonly returned_minor: string;
  readonly owed_minor: string;
  readonly currency: string;
}

/**
 * Gives back everything that is here, or promised, and due back, each by the way it came.
 *
 * Of a payment that stays only what an amendment owes; of one that goes, what is left of it.
 *
 * What was taken over the counter goes back there: at once when whoever cancels hands it out, else
 * it stays due until staff do. What a platform took goes back there, and is due until it says so.
 */
export async function refundPayments(
  context: WorkContext,
  record: ProcessRecord,
): Promise<StepResult> {
  if (record.data.retry) return retryRefund(context, record, record.data.retry);
  const due = await context.em.execute<DueRow[]>(
    `select payment_no, method, state, provider_ref, amount_minor, currency, refund_due,
       returned_minor, owed_minor
     from payment
     where order_id = ? and state in ('CAPTURED', 'AUTHORIZED')
       and (refund_due or owed_minor > 0)
     order by payment_no`,
    [record.orderId],
  );
  const facts: StageFact[] = [];
  const refunded: string[] = [];
  for (const payment of due) {
    const reason = payment.payment_no;
    if (waits(record, payment)) {
      if (record.kind !== 'REFUND') facts.push({ fact: 'REFUND_DUE', reason });
      continue;
    }
    facts.push({ fact: factOf(payment), reason });
    facts.push(...(await giveBack(context, record, payment)));
    refunded.push(payment.payment_no);
  }
  return { ok: true, facts, refunded };
}

/** Asks a provider anew for a refund that failed there, under a number of its own. */
async function retryRefund(
  context: WorkContext,
  { orderNo }: ProcessRecord,
  { refundNo, paymentNo, newNo }: NonNullable<ProcessRecord['data']['retry']>,
): Promise<StepResult> {
  const [row] = await context.em.execute<(DueRow & { readonly refund_minor: string })[]>(
    `select p.payment_no, p.method, p.provider_ref, p.amount_minor, p.currency,
       r.amount_minor as refund_minor
     from provider_refund r join payment p on p.payment_no = r.payment_no where r.refund_no = ?`,
    [refundNo],
  );
  const facts = await refundByProvider(context, row!.method, {
    paymentNo,
    orderNo,
    amountMinor: Number(row!.refund_minor),
    currency: row!.currency,
    providerRef: row!.provider_ref,
    refundNo: newNo,
    paidMinor: Number(row!.amount_minor),
  });
  return { ok: true, facts, refunded: [] };
}

/** Whether somebody else hands it back: staff at a till, or the platform that took it. */
function waits({ data }: ProcessRecord, { method }: DueRow): boolean {
  if (method === 'PLATFORM') return data.paidBackOutside !== true;
  return isCounterMethod(method) && data.paysCash !== true;
}

function factOf({ state }: DueRow) {
  return state === 'AUTHORIZED' ? 'PAYMENT_VOIDED' : 'PAYMENT_REFUNDED';
}

async function giveBack(
  context: WorkContext,
  { orderNo }: ProcessRecord,
  due: DueRow,
): Promise<readonly StageFact[]> {
  const paidMinor = Number(due.amount_minor);
  const owedMinor = Number(due.owed_minor);
  const leftMinor = paidMinor - Number(due.returned_minor) + owedMinor;
  const amountMinor = due.refund_due ? leftMinor : owedMinor;
  const payment = {
    paymentNo: due.payment_no,
    orderNo,
    amountMinor,
    currency: due.currency,
    providerRef: due.provider_ref,
  };
  if (due.state === 'AUTHORIZED') {
    await context.workshop.providers.get(due.method)?.release(payment);
    return [];
  }
  if (amountMinor === 0) return [];
  // What was owed before counts in the number: each part has one of its own, also when tried again.
  const refundNo = `${due.payment_no}-${due.refund_due ? 'ALL' : due.returned_minor}`;
  return refundByProvider(context, due.method, { ...payment, refundNo, paidMinor });
}
