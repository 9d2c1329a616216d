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
  readonly created_at: Date | string;
  readonly is_announced: boolean;
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
    `select p.method, p.mode, p.amount_minor, p.currency, p.created_at,
       p.client_parameters is not null as is_announced,
       case o.status when 'AWAITING_PAYMENT' then o.payment_deadline end as payment_deadline
     from payment p join sales_order o on o.id = p.order_id
     where p.payment_no = ? and p.state = 'PENDING'`,
    [paid.paymentNo],
  );
  if (!row) return accept(paid);
  const provider = providers.get(row.method);
  assert(provider, `a provider serves ${row.method}`);
  // What the client was given before still works, and a provider wants no other request of it.
  const age = context.clock.now().getTime() - new Date(row.created_at).getTime();
  if (row.is_announced && age < (provider.announcementMs ?? 0)) return accept(paid);
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
  await reach('orders.pay.PREPAY.after-call');
  await context.em.execute(
    `update payment set provider_ref = coalesce(?, provider_ref), client_parameters = ?::jsonb
     where payment_no = ?`,
    [prepaid.providerRef, JSON.stringify(prepaid.clientParameters), paid.paymentNo],
  );
  reach('orders.pay.PREPAY.after-store');
  return accept(paid);
}
