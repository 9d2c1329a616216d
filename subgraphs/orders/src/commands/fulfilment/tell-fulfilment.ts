import type { EntityManager, SubgraphEvents } from '@entresol/shared';
import { fulfilmentOrderChanged } from '../../events/contracts.ts';
import { FULFILMENT_FACT, type FulfilmentFollowed } from '../../process/follow-order.ts';
import { endBatches } from '../../process/end-batches.ts';

/**
 * Raises the versions of fulfilment orders that were changed, each with its event (INV12).
 *
 * A batch of which nothing is left to be picked is done: with the last unit, or without it.
 */
export async function tellFulfilment(
  tx: EntityManager,
  events: Pick<SubgraphEvents, 'append'>,
  fulfilmentNos: readonly string[],
  at: Date,
): Promise<void> {
  const rows = await tx.execute<{ fact: FulfilmentFollowed; batchNo: string | null }[]>(
    `with f as (
       update fulfilment_order set version = version + 1, state_at = ?::timestamptz
       where fulfilment_no in (select jsonb_array_elements_text(?::jsonb)) returning *
     )
     select ${FULFILMENT_FACT} || jsonb_build_object('orderNo', o.order_no) as fact,
       f.batch_no as "batchNo"
     from f join sales_order o on o.id = f.order_id order by f.fulfilment_no`,
    [at, JSON.stringify(fulfilmentNos)],
  );
  await events.append(
    tx,
    rows.map(({ fact }) => fulfilmentOrderChanged({ ...fact, at: at.toISOString() })),
  );
  const batches = rows.flatMap(({ batchNo }) => (batchNo === null ? [] : [batchNo]));
  if (batches.length > 0) await endBatches(tx, batches, at);
}
