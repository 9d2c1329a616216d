import assert from 'node:assert';
import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import type { OrderRefusal } from '../domain/refusals.ts';
import type { Prepaid } from '../payment/payment-provider.ts';
import type { WorkContext } from '../process/work-context.ts';
import type { Paid } from './pay-order.ts';

interface PendingRow {
  readonly method: string;
  readonly mode: 'CAPTURE' | 'AUTHORIZE';
  readonly amount_minor: string;
  readonly currency: string;
  readonly payment_deadline: Date | string | null;
}

/**
 * Announces a begun payment to its provider and keeps what the client needs.
 *
 * Idempotent by the payment's number: whoever asks again announces it again, so that a request
 * that died here, or a provider that forgot, costs nothing but a repeat. A provider without an
 * answer leaves the payment begun: the same key asks again.
 */
export async function prepayPayment(
  context: WorkContext,
  paid: Paid,
  payer: string | null,
): Promise<Outcome<Paid, OrderRefusal>> {
  const { reach, providers } = context.workshop;
  const [row] = await context.em.execute<PendingRow[]>(
    `select p.method, p.mode, p.amount_minor, p.currency, o.payment_deadline
     from payment p join sales_order o on o.id = p.order_id
     where p.payment_no = ? and p.state = 'PENDING'`,
    [paid.paymentNo],
  );
  if (!row) return accept(paid);
  const provider = providers.get(row.method);
  assert(provider, `a provider serves ${row.method}`);
  const request = {
    ...paid,
    amountMinor: Number(row.amount_minor),
    currency: row.currency,
    mode: row.mode,
    expiresAt: row.payment_deadline === null ? null : new Date(row.payment_deadline),
    payer,
  };
  reach('orders.pay.PREPAY.before-call');
  let prepaid: Prepaid;
  try {
    prepaid = await provider.prepay(request);
  } catch (err) {
    context.log.warn({ err, ...paid, method: row.method }, 'payment not announced');
    return refuse({ kind: 'PaymentUnavailable' });
  }
  reach('orders.pay.PREPAY.after-call');
  await context.em.execute(
    `update payment set provider_ref = coalesce(?, provider_ref), client_parameters = ?::jsonb
     where payment_no = ?`,
    [prepaid.providerRef, JSON.stringify(prepaid.clientParameters), paid.paymentNo],
  );
  reach('orders.pay.PREPAY.after-store');
  return accept(paid);
}
