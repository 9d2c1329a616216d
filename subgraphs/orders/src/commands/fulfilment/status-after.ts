import type { EntityManager } from '@entresol/shared';
import type { FulfilmentStatus } from '../../domain/order-state.ts';

/** How far an order is once a part of it has left or arrived. */
export async function statusAfter(tx: EntityManager, orderId: string): Promise<FulfilmentStatus> {
  const [row] = await tx.execute<{ open: boolean }[]>(
    `select exists (
       select 1 from fulfilment_order
       where order_id = ? and state not in ('DELIVERED', 'COLLECTED', 'CANCELLED')
     ) as open`,
    [orderId],
  );
  return row!.open ? 'PARTIAL' : 'FULFILLED';
}
