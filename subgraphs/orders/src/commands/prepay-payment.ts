import assert from 'node:assert';
import type { WorkContext } from '../process/work-context.ts';
import type { Paid } from './pay-order.ts';

interface PendingRow {
  readonly method: string;
  readonly amount_minor: string;
  readonly currency: string;
}

/**
 * Announces a begun payment to its provider and keeps what the client needs.
 *
 * Idempotent by the payment's number: whoever asks again announces it again, so that a request
 * that died here, or a provider that forgot, costs nothing but a repeat.
 */
export async function prepayPayment(context: WorkContext, paid: Paid): Promise<void> {
  const { reach, providers } = context.workshop;
  const [row] = await context.em.execute<PendingRow[]>(
    `select method, amount_minor, currency from payment
     where payment_no = ? and state = 'PENDING'`,
    [paid.paymentNo],
  );
  if (!row) return;
  const provider = providers.get(row.method);
  assert(provider, `a provider serves ${row.method}`);
  reach('orders.pay.PREPAY.before-call');
  const { providerRef, clientParameters } = await provider.prepay({
    ...paid,
    amountMinor: Number(row.amount_minor),
    currency: row.currency,
  });
  reach('orders.pay.PREPAY.after-call');
  await context.em.execute(
    `update payment set provider_ref = ?, client_parameters = ?::jsonb
     where payment_no = ?`,
    [providerRef, JSON.stringify(clientParameters), paid.paymentNo],
  );
  reach('orders.pay.PREPAY.after-store');
}
