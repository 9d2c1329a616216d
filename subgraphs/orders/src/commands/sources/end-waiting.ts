import type { EntityManager } from '@entresol/shared';

/**
 * Parts of a locked order wait for no goods any more: nothing of them is wanted.
 *
 * The order is out of the queue with its last part that waits.
 */
export async function endWaiting(
  tx: EntityManager,
  orderId: string,
  fulfilmentNos: readonly string[],
  now: Date,
): Promise<void> {
  if (fulfilmentNos.length === 0) return;
  const ended = await tx.execute(
    `update stock_awaited set next_check_at = null, ended_at = ?, outcome = 'GIVEN_UP'
     where ended_at is null
       and fulfilment_no in (select jsonb_array_elements_text(?::jsonb)) returning 1`,
    [now, JSON.stringify(fulfilmentNos)],
  );
  if (ended.length === 0) return;
  await tx.execute(
    `update sales_order set awaits_since = null where id = ? and not exists (
       select 1 from stock_awaited where order_id = ? and ended_at is null)`,
    [orderId, orderId],
  );
}
