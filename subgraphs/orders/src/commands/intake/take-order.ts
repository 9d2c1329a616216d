import { transactionally, type EntityManager } from '@entresol/shared';
import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import { decideIntake, type IntakeDecision } from '../../domain/intake/decide-intake.ts';
import type { OutsideOrder } from '../../domain/intake/outside-order.ts';
import { wantedUnits } from '../../domain/intake/settle-amounts.ts';
import type { PricedOrder } from '../../domain/price-order.ts';
import { invalid, type OrderRefusal } from '../../domain/refusals.ts';
import { whenIdle } from '../../process/await-process.ts';
import { isBusy } from '../../process/process-queue.ts';
import type { ProcessRecord } from '../../process/process-record.ts';
import { runProcess } from '../../process/run-process.ts';
import type { WorkContext } from '../../process/work-context.ts';
import { createOrder } from '../create-order.ts';
import { lockOrder, type LockedOrder } from '../lock-order.ts';
import type { Route } from '../record-routing.ts';
import type { CartInput } from '../../domain/check-cart.ts';
import { applyNews } from './apply-news.ts';
import type { Platform } from './find-platform.ts';
import { lockPlatformOrder, type KnownRow } from './known-orders.ts';
import { storeDelivery } from './store-delivery.ts';

/** An outside order with everything that is known of it before its transaction may begin. */
export interface IncomingOrder {
  readonly platform: Platform;
  readonly order: OutsideOrder;
  readonly priced: PricedOrder;
  readonly cart: CartInput;
  /** Null where no place can fulfil it. */
  readonly route: Route | null;
}

export const SHIPPED_TEXT = {
  zh: '首次同步时已发货或已完成：请作为历史单据导入。',
  en: 'Shipped before it ever came here: import it as a finished document.',
};

/** Why an order that nobody here has heard of is not taken in any more. */
export const SHIPPED_ELSEWHERE = invalid(['status'], SHIPPED_TEXT.zh, SHIPPED_TEXT.en);

/** What became of it. */
export interface Taken {
  readonly act: IntakeDecision['act'];
  readonly orderNo: string | null;
}

/**
 * Takes news of an outside order in, once however often and in whatever order it comes.
 *
 * One row per platform and number is locked first, so that twenty at once are one order; what is
 * being done to an order already is waited for.
 */
export async function takeOrder(
  context: WorkContext,
  incoming: IncomingOrder,
  knownOrderNo: string | null,
): Promise<Outcome<Taken, OrderRefusal>> {
  const work: { begun: ProcessRecord | null } = { begun: null };
  const attempt = () =>
    transactionally<Taken, OrderRefusal>(context.em, async (tx) => {
      work.begun = null;
      const known = await lockPlatformOrder(tx, incoming.platform.code, incoming.order, now());
      const order = known.order_no === null ? null : await lockOrder(tx, known.order_no);
      const decision = decideIntake(
        known.isNew ? null : knownState(known, order),
        newsOf(incoming),
      );
      if (decision.act === 'REJECT_SHIPPED') return refuse(SHIPPED_ELSEWHERE);
      if (decision.act === 'WAIT') return refuse({ kind: 'RequestInProgress' });
      if (order && decision.act !== 'NOTHING' && (await isBusy(tx, order.id))) {
        return refuse({ kind: 'RequestInProgress' });
      }
      if (decision.act === 'CREATE') {
        work.begun = await create(context, tx, incoming);
        return accept({ act: decision.act, orderNo: work.begun.orderNo });
      }
      const given = { context, tx, incoming, order, decision };
      work.begun = await applyNews(given);
      return accept({ act: decision.act, orderNo: known.order_no });
    });
  const now = () => context.clock.now();
  const { reach } = context.workshop;
  reach('orders.submit.create.before-store');
  const taken = await whenIdle(context, knownOrderNo ?? '', attempt);
  if (!taken.ok) return taken;
  reach('orders.submit.create.after-store');
  context.events.wake();
  if (work.begun) await runProcess(context, work.begun);
  return taken;
}

function knownState(known: KnownRow, order: LockedOrder | null) {
  return {
    modifiedAt: new Date(known.modified_at),
    wanted: known.wanted,
    status: order?.status ?? null,
  };
}

function newsOf({ order }: IncomingOrder) {
  return { status: order.status, modifiedAt: order.modifiedAt, wanted: wantedUnits(order) };
}

async function create(
  context: WorkContext,
  tx: EntityManager,
  { platform, order, priced, cart, route }: IncomingOrder,
): Promise<ProcessRecord> {
  const now = context.clock.now();
  const record = await createOrder(context, tx, {
    cart,
    order: priced,
    quoteCart: {
      memberNo: order.memberNo,
      location: platform.store,
      channel: platform.channel,
      currency: platform.currency,
      couponCodes: [],
      lines: [],
    },
    currency: platform.currency,
    idempotencyKey: '',
    route,
    outside: {
      platform: platform.code,
      outsideNo: order.orderNo,
      placedAt: order.placedAt,
      payment: order.status === 'UNPAID' ? null : order.payment,
    },
  });
  await tx.execute(
    `update platform_order set order_id = ?, status = ?, wanted = ?, modified_at = ?, changed_at = ?
     where platform = ? and outside_no = ?`,
    [
      record.orderId,
      order.status,
      wantedUnits(order),
      order.modifiedAt,
      now,
      platform.code,
      order.orderNo,
    ],
  );
  await storeDelivery(tx, record.orderId, order, now);
  return record;
}
