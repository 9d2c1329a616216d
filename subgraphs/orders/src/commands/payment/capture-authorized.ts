import { actorKey, runCommand, transactionally, type EntityManager } from '@entresol/shared';
import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import { checkKey } from '../../domain/check-key.ts';
import { busy, invalid, type OrderRefusal } from '../../domain/refusals.ts';
import { whenIdle } from '../../process/await-process.ts';
import { startProcessIfIdle, type ProcessRecord } from '../../process/process-record.ts';
import { runProcess } from '../../process/run-process.ts';
import type { WorkContext } from '../../process/work-context.ts';
import {
  coversOrder,
  lockOrder,
  orderNotFound,
  placesOf,
  type LockedOrder,
} from '../lock-order.ts';
import { settled, type Begun } from '../submit-order.ts';
import { outstandingOf } from './apply-money.ts';

/** Takes what providers have promised for an order now, by hand. */
export async function capturePromised(
  context: WorkContext,
  input: { readonly orderNo: string },
  idempotencyKey: string,
): Promise<Outcome<{ readonly orderNo: string }, OrderRefusal>> {
  const scope = context.access.require('payment:take');
  const badKey = checkKey(idempotencyKey);
  if (badKey) return refuse(badKey);
  const { reach } = context.workshop;
  const work: { begun: ProcessRecord | null } = { begun: null };
  reach('orders.pay.settle.before-store');
  const begin = () =>
    runCommand<Begun, OrderRefusal>(
      context,
      { name: 'capturePromised', idempotencyKey, input },
      async (tx) => {
        const order = await lockOrder(tx, input.orderNo);
        if (!order || !coversOrder(scope, placesOf(order), 'SELLING')) {
          return refuse(orderNotFound(input.orderNo));
        }
        if (Number(order.authorized_minor) === 0) return refuse(nothingPromised(input.orderNo));
        work.begun = await beginCapturing(context, tx, order);
        if (!work.begun) return refuse(busy(order.order_no));
        return accept({ orderNo: order.order_no, processId: work.begun.id });
      },
    );
  const begun = await whenIdle(context, input.orderNo, begin);
  if (!begun.ok) return begun;
  reach('orders.pay.settle.after-store');
  if (work.begun) await runProcess(context, work.begun);
  return settled(context, begun.value);
}

/**
 * Makes an attempt that needs the money of orders to be there, capturing first what is promised.
 *
 * Goods leave after the money is there: a promise that is not kept any more keeps them in. Only
 * where nothing else speaks against it, so that no money is taken for what is refused anyway.
 */
export async function withMoneyCaptured<Value>(
  context: WorkContext,
  attempt: () => Promise<Outcome<Value, OrderRefusal>>,
): Promise<Outcome<Value, OrderRefusal>> {
  const asked = new Set<string>();
  for (;;) {
    const outcome = await attempt();
    if (outcome.ok) return outcome;
    const orderNos = outcome.refusals.map((it) =>
      it.kind === 'PaymentOutstanding' ? it.orderNo : null,
    );
    const orderNo = orderNos.find((it) => it !== null && !asked.has(it));
    if (!orderNo || orderNos.includes(null)) return outcome;
    asked.add(orderNo);
    const ended = await captureIfPromised(context, orderNo);
    if (!ended.ok) return ended;
  }
}

async function captureIfPromised(
  context: WorkContext,
  orderNo: string,
): Promise<Outcome<unknown, OrderRefusal>> {
  const begin = () =>
    transactionally<Begun | null, OrderRefusal>(context.em, async (tx) => {
      const order = await lockOrder(tx, orderNo);
      if (!order || Number(order.authorized_minor) === 0) return accept(null);
      const begun = await beginCapturing(context, tx, order);
      if (!begun) return refuse(busy(order.order_no));
      work.begun = begun;
      return accept({ orderNo, processId: begun.id });
    });
  const work: { begun: ProcessRecord | null } = { begun: null };
  context.workshop.reach('orders.pay.settle.before-store');
  const begun = await whenIdle(context, orderNo, begin);
  // Somebody else was faster, or nothing is promised: the next attempt says which.
  if (!begun.ok || !begun.value) return begun;
  context.workshop.reach('orders.pay.settle.after-store');
  if (work.begun) await runProcess(context, work.begun);
  return settled(context, begun.value);
}

/** What keeps the goods of a locked order in: its money is not there yet. */
export function moneyRefusal(order: LockedOrder): OrderRefusal | null {
  if (order.payment_status === 'PAID') return null;
  const outstandingMinor = outstandingOf(order) + Number(order.authorized_minor);
  const { order_no: orderNo, currency, payment_status: status } = order;
  const isSurcharge = status === 'BALANCE_DUE';
  return { kind: 'PaymentOutstanding', orderNo, outstandingMinor, currency, isSurcharge };
}

function beginCapturing(
  context: WorkContext,
  tx: EntityManager,
  order: LockedOrder,
): Promise<ProcessRecord | null> {
  return startProcessIfIdle(tx, {
    orderId: order.id,
    orderNo: order.order_no,
    kind: 'CAPTURE',
    actor: actorKey(context.actor),
    data: { facts: { spendsPoints: false, paid: true, captures: true } },
    now: context.clock.now(),
    leaseMs: context.workshop.config.leaseMs,
  });
}

function nothingPromised(orderNo: string): OrderRefusal {
  const zh = `订单 ${orderNo} 没有待扣款的预授权。`;
  return invalid(['input', 'orderNo'], zh, `No payment of order ${orderNo} is authorized.`);
}
