import type { EntityManager } from '@entresol/shared';
import {
  draftFulfilment,
  type FulfilmentPart,
  type LineUnits,
} from '../domain/fulfilment/draft-fulfilment.ts';

/**
 * Writes anew what each place is to send of an order, by its lines as they are now.
 *
 * Only while nobody works on it. A place more gets a number of its own; one less is cancelled.
 */
export async function redraftFulfilment(
  tx: EntityManager,
  { orderId, orderNo }: { readonly orderId: string; readonly orderNo: string },
  plan: readonly FulfilmentPart[],
): Promise<void> {
  const ordered = await tx.execute<LineUnits[]>(
    `select line_no as "lineNo", sku, quantity from order_line
     where order_id = ? and goods order by line_no`,
    [orderId],
  );
  const drafts = JSON.stringify(draftFulfilment(orderNo, plan, ordered));
  await tx.execute(
    `with given as (
       select d."fulfilmentNo" as fulfilment_no, d.position, d.location
       from jsonb_to_recordset(?::jsonb) as d("fulfilmentNo" text, position int, location text)
     ), gone as (
       delete from fulfilment_line l using fulfilment_order f
       where l.fulfilment_no = f.fulfilment_no and f.order_id = ?
     ), moved as (
       update fulfilment_order f set location = given.location
       from given where f.fulfilment_no = given.fulfilment_no
     ), spare as (
       update fulfilment_order f
       set state = 'CANCELLED', waiting_for = null, reservation = null
       where f.order_id = ? and f.state = 'NEW' and not exists (
         select 1 from given where given.fulfilment_no = f.fulfilment_no)
     )
     insert into fulfilment_order (fulfilment_no, order_id, position, location, hand_over, state,
       waiting_for, reason, reservation, attempt, priority, promised_at, destination, version,
       created_at, state_at)
     select given.fulfilment_no, f.order_id, given.position, given.location, f.hand_over, 'NEW',
       f.waiting_for, f.reason,
       case when f.reservation is not null then given.fulfilment_no end, 1, f.priority,
       f.promised_at, f.destination, 0, f.created_at, f.state_at
     from given join fulfilment_order f on f.order_id = ? and f.position = 1
     where not exists (
       select 1 from fulfilment_order o where o.fulfilment_no = given.fulfilment_no)`,
    [drafts, orderId, orderId, orderId],
  );
  await tx.execute(
    `insert into fulfilment_line (fulfilment_no, line_no, sku, quantity)
     select d."fulfilmentNo", l."lineNo", l.sku, l.quantity
     from jsonb_to_recordset(?::jsonb) as d("fulfilmentNo" text, lines jsonb)
     cross join lateral jsonb_to_recordset(d.lines) as l("lineNo" int, sku text, quantity int)`,
    [drafts],
  );
}

/** Lets an order's places wait for stock: nothing is held for them. */
export async function waitForStock(
  tx: EntityManager,
  orderId: string,
  reason: string,
): Promise<void> {
  await tx.execute(
    `update fulfilment_order set waiting_for = 'STOCK', reason = ?, reservation = null
     where order_id = ? and state = 'NEW'`,
    [reason, orderId],
  );
}

/**
 * Lets places that waited for stock go on: what they send is held now, where the order says.
 *
 * They follow their order with its next change: to their places, if it is paid.
 */
export async function holdFound(tx: EntityManager, orderId: string): Promise<void> {
  await tx.execute(
    `update fulfilment_order f set waiting_for = 'PAYMENT', reason = null,
       reservation = case f.position when 1 then o.order_no else f.fulfilment_no end,
       location = case when f.position = 1 then o.fulfilment_location else f.location end
     from sales_order o
     where o.id = f.order_id and o.id = ? and f.state = 'NEW' and f.waiting_for = 'STOCK'`,
    [orderId],
  );
}
