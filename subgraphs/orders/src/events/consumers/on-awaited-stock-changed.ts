import type { Consumer } from '@entresol/shared';

/**
 * Goods have come, or will not: the parts that wait under this reference are looked at now.
 *
 * Inventory is asked then, so a repeat, or an event that is late, changes nothing. What is being
 * divided still holds under its order's number, so all that an order waits for is looked at.
 */
export const onAwaitedStockChanged: Consumer = {
  source: 'inventory',
  type: 'AwaitedStockChanged',
  async handle(event, tx, now) {
    const { reference } = event.payload;
    if (typeof reference !== 'string') throw new Error('the payload has not the agreed shape');
    await tx.execute(
      `update stock_awaited a set next_check_at = ?
       from (
         select order_id from stock_awaited where reference = ?
         union select id from sales_order where order_no = ?
       ) o
       where a.order_id = o.order_id and a.next_check_at > ?`,
      [now, reference, reference, now],
    );
  },
};
