import type { EntityManager } from '@entresol/shared';
import type { FulfilmentState } from '../../domain/fulfilment/fulfilment-state.ts';
import type { OrderRefusal } from '../../domain/refusals.ts';

/** What keeps an order from being cancelled: a part of it that has left, or was paid back. */
export function sentPart(tx: EntityManager, orderId: string): Promise<OrderRefusal | null> {
  return forbiddenBy(
    tx,
    `exists (select 1 from fulfilment_line l
       where l.fulfilment_no = f.fulfilment_no and l.shipped + l.cancelled > 0)`,
    orderId,
  );
}

/** What keeps an order from being handed over whole: a part of it that no place holds. */
export function unheldPart(tx: EntityManager, orderId: string): Promise<OrderRefusal | null> {
  return forbiddenBy(tx, `f.state in ('NEW', 'REJECTED')`, orderId);
}

/** Parts of an order that wait for who says their code. */
export async function codedParts(tx: EntityManager, orderId: string): Promise<readonly string[]> {
  const parts = await tx.execute<{ fulfilment_no: string }[]>(
    `select fulfilment_no from fulfilment_order f join collection_code c using (fulfilment_no)
     where f.order_id = ? and f.state = 'READY_FOR_PICKUP' order by position`,
    [orderId],
  );
  return parts.map((part) => part.fulfilment_no);
}

async function forbiddenBy(
  tx: EntityManager,
  condition: string,
  orderId: string,
): Promise<OrderRefusal | null> {
  const [part] = await tx.execute<{ fulfilment_no: string; state: FulfilmentState }[]>(
    `select fulfilment_no, state from fulfilment_order f
     where order_id = ? and ${condition} order by position limit 1`,
    [orderId],
  );
  if (!part) return null;
  const { fulfilment_no: fulfilmentNo, state } = part;
  return fulfilmentForbids(fulfilmentNo, state, ['input', 'orderNo']);
}

/** Why a fulfilment order's state does not allow an action. */
export function fulfilmentForbids(
  fulfilmentNo: string,
  state: FulfilmentState,
  field: readonly string[] = ['input', 'fulfilmentNo'],
): OrderRefusal {
  return { kind: 'FulfilmentState', fulfilmentNo, state, field };
}
