import { transactionally } from '@entresol/shared';
import type { OrderRefusal } from '../domain/refusals.ts';
import type { PaymentNews, RefundNews } from '../payment/payment-provider.ts';
import type { ProcessRecord } from '../process/process-record.ts';
import { runProcess } from '../process/run-process.ts';
import type { WorkContext } from '../process/work-context.ts';
import {
  applyPaymentNews,
  type AppliedNews,
  type NewsVerdict,
} from './payment/apply-payment-news.ts';
import { applyRefundNews } from './payment/apply-refund-news.ts';

/**
 * Applies what a provider sent, if it is authentic, and says what came of it.
 *
 * `IN_PROGRESS` is the only reason that passes by itself: a provider tries again, and the sweeper
 * asks it besides.
 */
export async function receivePaymentNotification(
  context: WorkContext,
  given: {
    readonly provider: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  },
): Promise<NewsVerdict> {
  const provider = context.workshop.providers.get(given.provider);
  if (!provider) return { accepted: false, reason: 'PROVIDER_UNKNOWN' };
  const { headers, body } = given;
  const reading = await provider.readNotification({ headers, body, now: context.clock.now() });
  const answer = reading.ok
    ? await applyNews(context, given.provider, reading.news)
    : { accepted: false, reason: reading.reason };
  if (!answer.accepted) {
    context.log.warn({ ...answer, provider: given.provider }, 'notification not taken');
  }
  return answer;
}

/** Applies authentic news, whether a provider sent it or was asked for it. */
export async function applyNews(
  context: WorkContext,
  provider: string,
  news: PaymentNews | RefundNews,
): Promise<NewsVerdict> {
  const work: { begun: ProcessRecord | null } = { begun: null };
  const { reach } = context.workshop;
  const point = news.kind === 'REFUND' ? 'orders.refund.news' : 'orders.pay.capture';
  reach(`${point}.before-store`);
  const outcome = await transactionally<AppliedNews, OrderRefusal>(context.em, async (tx) => {
    const applied =
      news.kind === 'REFUND'
        ? await applyRefundNews(context, tx, provider, news)
        : await applyPaymentNews(context, tx, provider, news);
    work.begun = applied.ok ? applied.value.begun : null;
    return applied;
  });
  if (!outcome.ok) return { accepted: false, reason: 'IN_PROGRESS' };
  reach(`${point}.after-store`);
  context.events.wake();
  if (work.begun) await runProcess(context, work.begun);
  return outcome.value.verdict;
}
