import { actorKey, runCommand, transactionally, type EntityManager } from '@entresol/shared';
import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import { checkKey } from '../../domain/check-key.ts';
import { DISPATCH_EXCEPTIONS } from '../../domain/desk/standing-stage.ts';
import { busy, invalid, type OrderRefusal } from '../../domain/refusals.ts';
import { whenIdle } from '../../process/await-process.ts';
import { AbandonedError } from '../../process/failpoint.ts';
import { isBusy } from '../../process/process-queue.ts';
import { startProcess, type ProcessRecord } from '../../process/process-record.ts';
import { redraftFulfilment } from '../../process/redraft-fulfilment.ts';
import { runProcess } from '../../process/run-process.ts';
import type { WorkContext } from '../../process/work-context.ts';
import {
  coversOrder,
  lockOrder,
  orderNotFound,
  placesOf,
  type LockedOrder,
} from '../lock-order.ts';
import { plansOf } from '../record-routing.ts';
import { settled, type Begun } from '../submit-order.ts';
import { placesNow, type PlacesNow } from './places-now.ts';

const BATCH = 5;

/** Looks for the stock of an exception now, instead of waiting for the next round. */
export async function retryException(
  context: WorkContext,
  input: { readonly orderNo: string },
  idempotencyKey: string,
): Promise<Outcome<{ readonly orderNo: string }, OrderRefusal>> {
  const scope = context.access.require('order:amend');
  const badKey = checkKey(idempotencyKey);
  if (badKey) return refuse(badKey);
  const places = await placesNow(context, input.orderNo);
  const work: { begun: ProcessRecord | null } = { begun: null };
  const command = { name: 'retryException', idempotencyKey, input };
  const begin = () =>
    runCommand<Begun, OrderRefusal>(context, command, async (tx) => {
      work.begun = null;
      const order = await lockOrder(tx, input.orderNo);
      if (!order || !places || !coversOrder(scope, placesOf(order), 'SELLING')) {
        return refuse(orderNotFound(input.orderNo));
      }
      if (!isShort(order)) return refuse(notShort(order));
      if (await isBusy(tx, order.id)) return refuse(busy(order.order_no));
      const key = { actor: actorKey(context.actor), key: idempotencyKey };
      work.begun = await begunWith(context, tx, { order, places, key });
      return accept({ orderNo: order.order_no, processId: work.begun.id });
    });
  const begun = await whenIdle(context, input.orderNo, begin);
  if (!begun.ok) return begun;
  if (work.begun) await runProcess(context, work.begun);
  return settled(context, begun.value);
}

/** Looks for the stock of exceptions whose time has come; the longest waiting first. */
export async function retryExceptions(context: WorkContext): Promise<void> {
  const now = context.clock.now();
  const due = await context.em.execute<{ order_no: string }[]>(
    `select order_no from sales_order where retry_at <= ? order by retry_at limit ?`,
    [now, BATCH],
  );
  for (const { order_no } of due) {
    try {
      await retry(context, order_no, now);
    } catch (err) {
      // One order that cannot be looked after must not hold up the others.
      if (!(err instanceof AbandonedError)) context.log.warn({ err, order_no }, 'retry failed');
    }
  }
}

async function retry(context: WorkContext, orderNo: string, now: Date): Promise<void> {
  const places = await placesNow(context, orderNo);
  if (!places) return;
  const outcome = await transactionally<ProcessRecord | null>(context.em, async (tx) => {
    const order = await lockOrder(tx, orderNo);
    if (!order || (await isBusy(tx, order.id))) return accept(null);
    if (!isShort(order) || !(await isDue(tx, order.id, now))) {
      await tx.execute(`update sales_order set retry_at = null where id = ? and retry_at <= ?`, [
        order.id,
        now,
      ]);
      return accept(null);
    }
    return accept(await begunWith(context, tx, { order, places, key: null }));
  });
  if (outcome.ok && outcome.value) await runProcess(context, outcome.value);
}

function isShort(order: LockedOrder): boolean {
  const isOpen = order.status === 'AWAITING_PAYMENT' || order.status === 'PAID';
  return isOpen && order.exception !== null && DISPATCH_EXCEPTIONS.includes(order.exception);
}

async function isDue(tx: EntityManager, orderId: string, now: Date): Promise<boolean> {
  const rows = await tx.execute(`select 1 from sales_order where id = ? and retry_at <= ?`, [
    orderId,
    now,
  ]);
  return rows.length > 0;
}

/** Gives the order to the first place that may have it, and begins to hold its stock there. */
async function begunWith(
  context: WorkContext,
  tx: EntityManager,
  given: {
    readonly order: LockedOrder;
    readonly places: PlacesNow;
    readonly key: { readonly actor: string; readonly key: string } | null;
  },
): Promise<ProcessRecord> {
  const { order, places, key } = given;
  const now = context.clock.now();
  const [plan] = places.plans;
  const location = plan![0]!.location;
  await redraftFulfilment(tx, { orderId: order.id, orderNo: order.order_no }, plan!);
  const [tried] = await tx.execute<{ attempt: number }[]>(
    `with moved as (
       update sales_order set fulfilment_location = ? where id = ?
     )
     insert into routing_attempt (order_id, attempt, location, reason, at)
     select ?, coalesce(max(attempt), 0) + 1, ?, ?, ?::timestamptz
     from routing_attempt where order_id = ? returning attempt`,
    [location, order.id, order.id, location, order.exception, now, order.id],
  );
  return startProcess(tx, {
    orderId: order.id,
    orderNo: order.order_no,
    kind: 'ALLOCATE',
    actor: actorKey(context.actor),
    data: {
      facts: {
        spendsPoints: false,
        paid: order.status === 'PAID',
        outside: true,
        splits: plan!.length > 1,
      },
      ...(key ? { key } : {}),
      submit: {
        location,
        ...plansOf(places),
        attempt: tried!.attempt,
        stock: places.stock,
        cart: places.cart,
        discountMinor: 0,
        totalMinor: Number(order.total_minor),
        memberNo: order.member_no,
        points: 0,
      },
    },
    now,
    leaseMs: context.workshop.config.leaseMs,
  });
}

function notShort({ order_no: orderNo }: LockedOrder): OrderRefusal {
  const zh = `订单 ${orderNo} 没有等待库存。`;
  return invalid(['input', 'orderNo'], zh, `Order ${orderNo} does not wait for stock.`);
}
