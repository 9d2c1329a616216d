import { z } from 'zod';
import type { PaymentStanding, RefundStanding } from '../payment-provider.ts';

const amount = z.number().int().min(0);

/** A payment as WeChat Pay describes it, in answers and notifications. */
export const Transaction = z.object({
  appid: z.string(),
  mchid: z.string(),
  out_trade_no: z.string(),
  transaction_id: z.string().max(64).optional(),
  trade_state: z.string(),
  amount: z.object({ total: amount, currency: z.string().default('CNY') }).optional(),
});
export type Transaction = z.infer<typeof Transaction>;

/** A refund in answers; notifications call its state otherwise. */
export const RefundAnswer = z.object({
  refund_id: z.string().max(64),
  out_refund_no: z.string(),
  status: z.string(),
  amount: z.object({ refund: amount }),
});

export const RefundTold = z.object({
  mchid: z.string(),
  refund_id: z.string().max(64),
  out_refund_no: z.string().max(64),
  refund_status: z.string(),
  amount: z.object({ refund: amount }),
});

const STANDINGS: Readonly<Record<string, PaymentStanding['state']>> = {
  SUCCESS: 'CAPTURED',
  // Paid, and something of it has gone back since: what went back is known by its own number.
  REFUND: 'CAPTURED',
  NOTPAY: 'WAITING',
  USERPAYING: 'WAITING',
  ACCEPT: 'WAITING',
  CLOSED: 'FAILED',
  REVOKED: 'FAILED',
  PAYERROR: 'FAILED',
};

/** Where a transaction stands; throws on a state that is not known here, which is no answer. */
export function standingOf(transaction: Transaction): PaymentStanding {
  const state = Object.hasOwn(STANDINGS, transaction.trade_state)
    ? STANDINGS[transaction.trade_state]!
    : null;
  if (!state) throw new Error(`WeChat Pay has a new state: ${transaction.trade_state}`);
  return {
    state,
    providerRef: transaction.transaction_id ?? null,
    amountMinor: transaction.amount?.total ?? null,
    currency: transaction.amount?.currency ?? null,
    authorizedUntil: null,
  };
}

/** Where a refund stands: ABNORMAL and CLOSED do not arrive by themselves. */
export function refundStandingOf(status: string, refundId: string): RefundStanding {
  const states = { SUCCESS: 'DONE', PROCESSING: 'ACCEPTED', CLOSED: 'FAILED', ABNORMAL: 'FAILED' };
  const state = Object.hasOwn(states, status) ? states[status as keyof typeof states] : null;
  if (!state) throw new Error(`WeChat Pay has a new state of refunds: ${status}`);
  return { state: state as RefundStanding['state'], providerRef: refundId };
}

/** Our number as WeChat Pay takes it: at most 32 characters. */
export function tradeNoOf(paymentNo: string): string {
  return paymentNo.replaceAll('-', '');
}

/** Our number behind theirs; null for what is none of ours. */
export function paymentNoOf(tradeNo: string): string | null {
  const parts = /^([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})$/.exec(
    tradeNo,
  );
  return parts ? parts.slice(1).join('-') : null;
}

const BEIJING_MS = 8 * 3_600_000;

/** An instant as WeChat Pay writes it, in the time of Beijing. */
export function beijingTime(instant: Date): string {
  return `${new Date(instant.getTime() + BEIJING_MS).toISOString().slice(0, 19)}+08:00`;
}
