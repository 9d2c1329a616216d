import { actorKey, type EntityManager } from '@entresol/shared';
import type { IntakeDecision } from '../../domain/intake/decide-intake.ts';
import { wantedUnits } from '../../domain/intake/settle-amounts.ts';
import { appendFacts } from '../../process/append-facts.ts';
import { captureOutside, raiseException } from '../../process/outside-ends.ts';
import { startProcess, type ProcessRecord } from '../../process/process-record.ts';
import type { WorkContext } from '../../process/work-context.ts';
import { beginCancel } from '../begin-cancel.ts';
import type { LockedOrder } from '../lock-order.ts';
import { storeDelivery } from './store-delivery.ts';
import type { IncomingOrder } from './take-order.ts';

interface News {
  readonly context: WorkContext;
  readonly tx: EntityManager;
  readonly incoming: IncomingOrder;
  readonly order: LockedOrder | null;
  readonly decision: IntakeDecision;
}

/** The reason of orders that their platform cancelled. */
export const PLATFORM_REASON = 'PLATFORM_CANCELLED';

/** Changes a known order as its platform's news decides; gives the process that this began. */
export async function applyNews(news: News): Promise<ProcessRecord | null> {
  const { decision, order } = news;
  if (decision.act === 'NOTHING') return null;
  await remember(news);
  if (!order) return null;
  switch (decision.act) {
    case 'CAPTURE':
      return capture(news, order);
    case 'CANCEL': {
      const given = { reason: PLATFORM_REASON, actor: actorKey(news.context.actor) };
      const money = { paysCash: false, paidBackOutside: true };
      return beginCancel(news.context, news.tx, order, { ...given, ...money });
    }
    case 'SETTLE_REFUND':
      return settleRefund(news, order);
    case 'RAISE':
      await raiseException(news.tx, order.id, decision.exception, news.context.clock.now());
      await tell(news, order, decision.exception);
      return null;
    default:
      return null;
  }
}

async function remember({ context, tx, incoming, order }: News): Promise<void> {
  const { platform, order: told } = incoming;
  const now = context.clock.now();
  await tx.execute(
    `update platform_order set status = ?, wanted = ?, modified_at = ?, changed_at = ?
     where platform = ? and outside_no = ?`,
    [told.status, wantedUnits(told), told.modifiedAt, now, platform.code, told.orderNo],
  );
  const isOpen = order?.status === 'AWAITING_PAYMENT' || order?.status === 'PAID';
  if (order && isOpen) await storeDelivery(tx, order.id, told, now);
  if (order) {
    const facts = [{ fact: 'NEWS_SYNCED', reason: told.status }] as const;
    await appendFacts(tx, order.id, { facts, actor: actorKey(context.actor), at: now });
  }
}

async function capture({ context, tx, incoming }: News, order: LockedOrder): Promise<null> {
  const { payment, orderNo, modifiedAt } = incoming.order;
  const now = context.clock.now();
  const record = { orderId: order.id, actor: actorKey(context.actor) };
  const paid = payment ?? { reference: orderNo, paidAt: modifiedAt };
  await captureOutside({ context, tx, now, record }, order, paid);
  return null;
}

/** The platform has paid back what was cancelled here first. */
async function settleRefund(
  { context, tx }: News,
  order: LockedOrder,
): Promise<ProcessRecord | null> {
  const due = await tx.execute(
    `select 1 from payment where order_id = ? and state = 'CAPTURED' and refund_due
       and method = 'PLATFORM' limit 1`,
    [order.id],
  );
  if (due.length === 0) return null;
  return startProcess(tx, {
    orderId: order.id,
    orderNo: order.order_no,
    kind: 'REFUND',
    actor: actorKey(context.actor),
    data: { facts: { spendsPoints: false, paid: true }, paidBackOutside: true },
    now: context.clock.now(),
    leaseMs: context.workshop.config.leaseMs,
  });
}

function tell({ context, tx }: News, order: LockedOrder, reason: string): Promise<void> {
  return appendFacts(tx, order.id, {
    facts: [{ fact: 'EXCEPTION_RAISED', reason }],
    actor: actorKey(context.actor),
    at: context.clock.now(),
  });
}
