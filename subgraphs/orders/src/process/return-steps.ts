import assert from 'node:assert';
import type { ReturnStep } from '../domain/step-families.ts';
import type { StageFact } from '../domain/stage-facts.ts';
import { PointsReturnDocument, StockReturnDocument } from '../remote/generated.ts';
import { refundByProvider } from './refund-by-provider.ts';
import type { StepResult } from './perform-step.ts';
import type { ProcessRecord } from './process-record.ts';
import type { WorkContext } from './work-context.ts';

interface RefundRow {
  readonly payment_no: string;
  readonly method: string;
  readonly provider_ref: string | null;
  readonly amount_minor: string;
  readonly paid_minor: string;
  readonly currency: string;
}

/** What a process of a return carries. */
export function returnOf(record: ProcessRecord) {
  assert(record.data.return, `process ${record.id} carries its return`);
  return record.data.return;
}

/** Does one step of a return elsewhere. Each is idempotent by the return's number. */
export async function performReturnStep(
  context: WorkContext,
  record: ProcessRecord,
  step: ReturnStep,
): Promise<StepResult> {
  switch (step) {
    case 'RESTOCK':
      return restock(context, record);
    case 'RETURN_POINTS':
      return returnPoints(context, record);
    case 'REFUND_RETURN':
      return refundReturn(context, record);
    default:
      return step satisfies never;
  }
}

async function restock(context: WorkContext, record: ProcessRecord): Promise<StepResult> {
  const { returnNo, goods } = returnOf(record);
  const variables = { input: { reference: returnNo, lines: goods.map((line) => ({ ...line })) } };
  const options = optionsOf(context);
  const data = await context.call('inventory', StockReturnDocument, variables, options);
  const codes = data.stockReturn.userErrors.map((error) => error.code);
  if (codes.length === 0) return { ok: true, facts: [{ fact: 'GOODS_RETURNED' }] };
  // A twin of this call is being worked on: its answer is not known yet.
  if (codes.includes('IN_PROGRESS')) throw new Error('twin');
  context.log.warn({ returnNo, codes }, 'goods of a return are not taken in');
  return { ok: false, refusals: [{ kind: 'Unavailable' }] };
}

async function returnPoints(context: WorkContext, record: ProcessRecord): Promise<StepResult> {
  const { returnNo, points } = returnOf(record);
  const variables = { input: { reference: returnNo, orderNo: record.orderNo, points } };
  const options = optionsOf(context);
  const data = await context.call('members', PointsReturnDocument, variables, options);
  const codes = data.pointsReturn.userErrors.map((error) => error.code);
  if (codes.length > 0) throw new Error(`refused what cannot be refused: ${codes.join(', ')}`);
  return { ok: true, facts: [{ fact: 'POINTS_RELEASED', reason: returnNo }] };
}

/** Pays back what the return decided, payment by payment; cash goes back over the counter. */
async function refundReturn(context: WorkContext, record: ProcessRecord): Promise<StepResult> {
  const { returnNo } = returnOf(record);
  const due = await context.em.execute<RefundRow[]>(
    `select r.payment_no, p.method, p.provider_ref, r.amount_minor, p.amount_minor as paid_minor,
       p.currency
     from payment_refund r join payment p on p.payment_no = r.payment_no
     where r.return_no = ? and r.state = 'PENDING' order by r.payment_no`,
    [returnNo],
  );
  const facts: StageFact[] = [];
  for (const refund of due) {
    facts.push({ fact: 'PAYMENT_REFUNDED', reason: refund.payment_no });
    const more = await refundByProvider(context, refund.method, {
      paymentNo: refund.payment_no,
      orderNo: record.orderNo,
      amountMinor: Number(refund.amount_minor),
      currency: refund.currency,
      providerRef: refund.provider_ref,
      // One return may be paid back by several payments of one provider.
      refundNo: `${returnNo}-${refund.payment_no.slice(-12)}`,
      paidMinor: Number(refund.paid_minor),
    });
    facts.push(...more);
  }
  return { ok: true, facts };
}

function optionsOf(context: WorkContext) {
  return { timeoutMs: context.workshop.config.callTimeoutMs, requestId: context.requestId };
}
