import type { EntityManager } from '@entresol/shared';
import type { PickableLine } from '../../domain/fulfilment/allot-picked.ts';
import type { FulfilmentState } from '../../domain/fulfilment/fulfilment-state.ts';

/** A line of a batch, with where it stands and whose it is. */
export interface BatchLine extends PickableLine {
  readonly zone: string | null;
  readonly bin: string | null;
  readonly orderId: string;
  readonly orderNo: string;
  readonly state: FulfilmentState;
}

/** What is taken off one shelf, for all fulfilment orders of a batch. */
export interface PickStop {
  readonly zone: string | null;
  readonly bin: string | null;
  readonly sku: string;
  readonly lines: readonly BatchLine[];
}

/** A batch with the lines that it still has: what moved elsewhere or was cancelled is none. */
export interface Batch {
  readonly batchNo: string;
  readonly location: string;
  readonly state: 'OPEN' | 'DONE';
  readonly picker: string | null;
  readonly version: number;
  readonly lines: readonly BatchLine[];
}

/** Reads a batch, its lines by the turn of their fulfilment orders; null when there is none. */
export async function readBatch(em: EntityManager, batchNo: string): Promise<Batch | null> {
  const [batch] = await em.execute<Omit<Batch, 'lines'>[]>(
    `select batch_no as "batchNo", location, state, picker, version from pick_batch
     where batch_no = ?`,
    [batchNo],
  );
  return batch ? { ...batch, lines: await linesOfBatch(em, batchNo) } : null;
}

/** Lines of a batch, by the turn of their fulfilment orders. */
export function linesOfBatch(em: EntityManager, batchNo: string): Promise<BatchLine[]> {
  return em.execute<BatchLine[]>(
    `select f.fulfilment_no as "fulfilmentNo", l.line_no as "lineNo", l.sku, p.zone, p.bin,
       l.quantity - l.cancelled as wanted, greatest(l.picked, l.shipped) as picked,
       o.id::text as "orderId",
       o.order_no as "orderNo", f.state
     from pick_line p
     join fulfilment_order f on f.fulfilment_no = p.fulfilment_no and f.batch_no = p.batch_no
     join fulfilment_line l on l.fulfilment_no = p.fulfilment_no and l.line_no = p.line_no
     join sales_order o on o.id = f.order_id
     where p.batch_no = ? and f.state not in ('CANCELLED', 'REJECTED') and l.quantity > l.cancelled
     order by f.priority, f.promised_at, f.fulfilment_no, l.line_no`,
    [batchNo],
  );
}
