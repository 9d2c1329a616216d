import type { EntityManager, NewEvent } from '@entresol/shared';
import { fulfilmentOrderChanged } from '../events/contracts.ts';
import { FULFILMENT_FACT, type FulfilmentFollowed } from './follow-order.ts';
import { settleDeliveries } from './settle-deliveries.ts';

const INSERT = `
  with sold as (
    select o.* from sales_order o
    join jsonb_array_elements_text(?::jsonb) as g(value) on o.id = g.value::bigint
  ), f as (
    insert into fulfilment_order (fulfilment_no, order_id, position, location, hand_over, state,
      reservation, attempt, priority, promised_at, version, created_at, state_at)
    select order_no || '-F1', id, 1, fulfilment_location, 'COUNTER', 'COLLECTED', order_no, 1, 1,
      placed_at, 1, placed_at, ?::timestamptz
    from sold returning *
  ), lines as (
    insert into fulfilment_line (fulfilment_no, line_no, sku, quantity)
    select sold.order_no || '-F1', l.line_no, l.sku, l.quantity
    from sold join order_line l on l.order_id = sold.id where l.goods
  )
  select f.order_id, ${FULFILMENT_FACT} || jsonb_build_object('orderNo', sold.order_no) as fact
  from f join sold on sold.id = f.order_id order by f.order_id`;

/**
 * Writes of orders that were sold over a counter before they came here that they were handed over.
 *
 * Each has one fulfilment order, and its lines are settled; gives the events of both.
 */
export async function handOverSold(
  tx: EntityManager,
  orderIds: readonly string[],
  at: Date,
): Promise<readonly NewEvent[]> {
  if (orderIds.length === 0) return [];
  const rows = await tx.execute<{ order_id: string; fact: FulfilmentFollowed }[]>(INSERT, [
    JSON.stringify(orderIds.map(String)),
    at,
  ]);
  const events: NewEvent[] = [];
  for (const { order_id, fact } of rows) {
    events.push(fulfilmentOrderChanged({ ...fact, at: at.toISOString() }));
    events.push(...(await settleDeliveries(tx, order_id, { delivered: 'REST', at })));
  }
  return events;
}
