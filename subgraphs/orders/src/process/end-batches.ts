import type { EntityManager } from '@entresol/shared';

/**
 * Ends those of these batches of which nothing is left to be picked.
 *
 * Their rows are locked before that is looked at: of two that take the last units at once, each
 * would see the other's as missing. The foreign key of a fulfilment order that was written twice
 * has locked its batch against changes of its key: two that ask for more would wait for each other.
 */
export async function endBatches(
  tx: EntityManager,
  batchNos: readonly string[],
  at: Date,
): Promise<void> {
  const numbers = JSON.stringify(batchNos);
  await tx.execute(
    `select 1 from pick_batch where batch_no in (select jsonb_array_elements_text(?::jsonb))
     order by batch_no for no key update`,
    [numbers],
  );
  await tx.execute(
    `update pick_batch b set state = 'DONE', done_at = ?::timestamptz, version = version + 1
     where batch_no in (select jsonb_array_elements_text(?::jsonb)) and state = 'OPEN'
       and not exists (select 1 from fulfilment_order f join fulfilment_line l using (fulfilment_no)
         where f.batch_no = b.batch_no and f.state in ('ACCEPTED', 'PICKING')
           and l.quantity - l.cancelled > greatest(l.picked, l.shipped))`,
    [at, numbers],
  );
}

/** Ends batches of an order that is over, of which nothing else is left to be picked. */
export async function endBatchesOf(tx: EntityManager, orderId: string, at: Date): Promise<void> {
  const rows = await tx.execute<{ no: string }[]>(
    `select distinct batch_no as no from fulfilment_order
     where order_id = ? and batch_no is not null`,
    [orderId],
  );
  const numbers = rows.map(({ no }) => no);
  if (numbers.length > 0) await endBatches(tx, numbers, at);
}
