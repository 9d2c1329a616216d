import assert from 'node:assert';
import type { EntityManager, NewEvent } from '@entresol/shared';
import type { OrderStatus } from '../domain/order-state.ts';
import { orderReturned, orderUnitsDropped } from '../events/contracts.ts';
import { appendFacts } from './append-facts.ts';
import { changeOrder, type OrderHead } from './change-order.ts';
import type { End } from './ends.ts';
import { returnOf } from './return-steps.ts';
import { settleReturned } from './settle-returned.ts';

interface OrderRow {
  readonly status: OrderStatus;
  readonly refunded_minor: string;
  readonly returned_minor: string;
}

interface SettledRow {
  readonly back_minor: string;
  readonly kind: string;
  readonly location: string | null;
  readonly refund_minor: string;
  readonly points: number;
  /** What all returns of the order gave back, what was dropped included. */
  readonly returned_minor: string;
}

interface LineRow {
  readonly line_no: number;
  readonly sku: string;
  readonly quantity: number;
  readonly condition: string | null;
  readonly refund_minor: string;
}

const SETTLE = `
  with done as (
    update payment_refund set state = 'DONE', refunded_at = ?
    where return_no = ? and state = 'PENDING' returning payment_no, amount_minor
  ), whole as (
    update payment p set state = 'REFUNDED', refunded_at = ?
    from done
    where p.payment_no = done.payment_no and p.state = 'CAPTURED'
      and p.returned_minor = p.amount_minor and p.owed_minor = 0
  )
  update order_return r set state = 'DONE', ended_at = ?
  from sales_order o where r.return_no = ? and o.id = r.order_id
  returning (select coalesce(sum(amount_minor), 0) from done) as back_minor, r.kind, r.location,
    r.refund_minor, r.points, o.returned_minor`;

/**
 * Ends a return: everything is given back, and the order and its payments say so.
 *
 * Invariant INV14: what an order refunded is what its payments gave back.
 */
export async function settleReturn({ context, tx, record, carried, now }: End): Promise<void> {
  const { returnNo } = returnOf(record);
  const order = await lockOrderRow(tx, record.orderId);
  const [settled] = await tx.execute<SettledRow[]>(SETTLE, [now, returnNo, now, now, returnNo]);
  assert(settled, `return ${returnNo} exists`);
  // The last units that might have been sent were given up: nothing of the order ever left.
  const isGone = order.status === 'CANCELLING';
  const head = await changeOrder(tx, context.events, {
    orderId: record.orderId,
    from: order.status,
    to: {
      refundedMinor: Number(order.refunded_minor) + Number(settled.back_minor),
      ...(isGone ? ({ status: 'CANCELLED', paymentStatus: 'REFUNDED' } as const) : {}),
    },
    facts: [
      ...carried.facts,
      { fact: 'ORDER_RETURNED', reason: returnNo },
      ...(isGone ? [{ fact: 'ORDER_CANCELLED' } as const] : []),
    ],
    actor: record.actor,
    at: now,
  });
  const lines = await tx.execute<LineRow[]>(
    `select line_no, sku, quantity, condition, refund_minor from order_return_line
     where return_no = ? order by position`,
    [returnNo],
  );
  const units = lines.map(({ line_no, quantity }) => ({ lineNo: line_no, quantity }));
  // What was given up was never settled.
  const reversed =
    settled.kind === 'DROPPED'
      ? []
      : await settleReturned(tx, record.orderId, { returnNo, units, at: now });
  await context.events.append(tx, [...reversed, toldOf({ returnNo, settled, head, lines, now })]);
}

/**
 * What others are told: that units came back, or that they never left.
 *
 * What was dropped, or came back before the order was complete, was never sold to the end: it
 * counts neither in what the order cost nor in what went back of that.
 */
function toldOf(given: {
  readonly returnNo: string;
  readonly settled: SettledRow;
  readonly head: OrderHead;
  readonly lines: readonly LineRow[];
  readonly now: Date;
}): NewEvent {
  const { returnNo, settled, head, lines, now } = given;
  const droppedMinor = Number(head.dropped_minor ?? 0);
  const back = {
    returnNo,
    orderNo: head.order_no,
    memberNo: head.member_no,
    store: head.store,
    currency: head.currency,
    refundMinor: Number(settled.refund_minor),
    points: settled.points,
    lines: lines.map(({ line_no, refund_minor, ...line }) => ({
      lineNo: line_no,
      ...line,
      refundMinor: Number(refund_minor),
    })),
  };
  if (settled.kind === 'DROPPED') return orderUnitsDropped({ ...back, at: now.toISOString() });
  return orderReturned({
    ...back,
    kind: settled.kind,
    location: settled.location,
    totalMinor: Number(head.total_minor) - droppedMinor,
    refundedMinor: Number(settled.returned_minor) - droppedMinor,
    returnedAt: now.toISOString(),
  });
}

/** Ends a return whose goods were not taken in: as if it had not been asked for. */
export async function rejectReturn({ tx, record, carried, now }: End): Promise<void> {
  const { returnNo } = returnOf(record);
  await lockOrderRow(tx, record.orderId);
  await tx.execute(
    `with refused as (
       update order_return set state = 'REFUSED', ended_at = ? where return_no = ?
       returning order_id, refund_minor
     ), units as (
       select line_no, sum(quantity)::int as quantity from order_return_line
       where return_no = ? group by line_no
     ), lines as (
       update order_line l set returned_quantity = l.returned_quantity - units.quantity
       from units, refused where l.order_id = refused.order_id and l.line_no = units.line_no
     ), void as (
       update payment_refund set state = 'VOID' where return_no = ?
       returning payment_no, amount_minor
     ), payments as (
       update payment p set returned_minor = p.returned_minor - void.amount_minor
       from void where p.payment_no = void.payment_no
     )
     update sales_order o set returned_minor = o.returned_minor - refused.refund_minor,
       dropped_minor = o.dropped_minor
         - case o.status when 'COMPLETED' then 0 else refused.refund_minor end
     from refused where o.id = refused.order_id`,
    [now, returnNo, returnNo, returnNo],
  );
  await appendFacts(tx, record.orderId, {
    facts: [...carried.facts, { fact: 'RETURN_REFUSED', reason: returnNo }],
    actor: record.actor,
    at: now,
  });
}

async function lockOrderRow(tx: EntityManager, orderId: string): Promise<OrderRow> {
  const [order] = await tx.execute<OrderRow[]>(
    `select status, refunded_minor, returned_minor from sales_order where id = ? for update`,
    [orderId],
  );
  assert(order, `order ${orderId} exists`);
  return order;
}
