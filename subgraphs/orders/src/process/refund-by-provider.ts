import { firstInquiryAt } from '../domain/payment/inquiry.ts';
import type { StageFact } from '../domain/stage-facts.ts';
import type { RefundRequest } from '../payment/payment-provider.ts';
import type { WorkContext } from './work-context.ts';

/**
 * Asks a provider to pay back, and keeps what it said; a method without one is paid back by hand.
 *
 * Idempotent by the refund's number. What the provider has only accepted is asked after until it
 * has arrived, while the order goes on: the provider owes it from here. What it cannot pay back is
 * told, for somebody to look at.
 */
export async function refundByProvider(
  context: WorkContext,
  method: string,
  refund: RefundRequest,
): Promise<readonly StageFact[]> {
  const provider = context.workshop.providers.get(method);
  if (!provider) return [];
  const { state, providerRef } = await provider.refund(refund);
  const now = context.clock.now();
  const isOpen = state === 'ACCEPTED';
  await context.em.execute(
    `insert into provider_refund (refund_no, payment_no, amount_minor, state, provider_ref,
       asked_at, ended_at, query_at)
     values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (refund_no) do nothing`,
    [
      refund.refundNo,
      refund.paymentNo,
      refund.amountMinor,
      state,
      providerRef,
      now,
      isOpen ? null : now,
      isOpen ? firstInquiryAt(now) : null,
    ],
  );
  return state === 'FAILED' ? [{ fact: 'REFUND_FAILED', reason: refund.refundNo }] : [];
}
