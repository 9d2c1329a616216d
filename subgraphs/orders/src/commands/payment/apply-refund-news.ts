import { actorKey, type EntityManager } from '@entresol/shared';
import { accept, type Outcome } from '@entresol/shared/outcome';
import type { OrderRefusal } from '../../domain/refusals.ts';
import type { RefundNews } from '../../payment/payment-provider.ts';
import { appendFacts } from '../../process/append-facts.ts';
import type { WorkContext } from '../../process/work-context.ts';
import { lockOrder } from '../lock-order.ts';
import type { AppliedNews } from './apply-payment-news.ts';

interface RefundRow {
  readonly order_no: string;
  readonly amount_minor: string;
}

function verdict(accepted: boolean, reason: string) {
  return accept({ verdict: { accepted, reason }, begun: null });
}

/** Applies a provider's word on a refund that it was asked for, once however often it comes. */
export async function applyRefundNews(
  context: WorkContext,
  tx: EntityManager,
  provider: string,
  { refundNo, amountMinor, standing }: RefundNews,
): Promise<Outcome<AppliedNews, OrderRefusal>> {
  const [known] = await tx.execute<RefundRow[]>(
    `select o.order_no, r.amount_minor from provider_refund r
     join payment p on p.payment_no = r.payment_no join sales_order o on o.id = p.order_id
     where r.refund_no = ? and p.method = ?`,
    [refundNo, provider],
  );
  const order = known && (await lockOrder(tx, known.order_no));
  if (!known || !order) return verdict(false, 'REFUND_UNKNOWN');
  if (Number(known.amount_minor) !== amountMinor) return verdict(false, 'AMOUNT_MISMATCH');
  if (standing.state === 'ACCEPTED') return verdict(true, 'ALREADY_APPLIED');
  const now = context.clock.now();
  const ended = await tx.execute(
    `update provider_refund set state = ?, provider_ref = coalesce(?, provider_ref),
       ended_at = ?, query_at = null
     where refund_no = ? and state = 'ACCEPTED' returning 1`,
    [standing.state, standing.providerRef, now, refundNo],
  );
  if (ended.length === 0) return verdict(true, 'ALREADY_APPLIED');
  const isDone = standing.state === 'DONE';
  const fact = isDone ? 'REFUND_ARRIVED' : 'REFUND_FAILED';
  const facts = [{ fact, reason: refundNo }] as const;
  await appendFacts(tx, order.id, { facts, actor: actorKey(context.actor), at: now });
  return verdict(true, isDone ? 'REFUND_DONE' : 'REFUND_FAILED');
}
