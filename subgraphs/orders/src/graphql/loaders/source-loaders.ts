import type { EntityManager } from '@entresol/shared';
import DataLoader from 'dataloader';
import { OrderLineSource } from '../../persistence/entities/order-line-source.ts';
import { StockAwaited } from '../../persistence/entities/stock-awaited.ts';

/** What orders wait for, and what their lines come out of; empty for most. */
export function sourceLoaders(em: EntityManager) {
  return {
    awaitedByOrder: new DataLoader<number, readonly StockAwaited[]>(
      async (ids) => {
        const where = { orderId: { $in: [...ids] } };
        const orderBy = { fulfilmentNo: 'asc' } as const;
        const found = await em.fork().find(StockAwaited, where, { orderBy });
        const byOrder = Map.groupBy(found, ({ orderId }) => Number(orderId));
        return ids.map((id) => byOrder.get(id) ?? []);
      },
      { name: 'awaitedByOrder', maxBatchSize: 500 },
    ),
    sourcesByOrder: new DataLoader<number, readonly OrderLineSource[]>(
      async (ids) => {
        const where = { orderId: { $in: [...ids] } };
        const found = await em.fork().find(OrderLineSource, where);
        const byOrder = Map.groupBy(found, ({ orderId }) => Number(orderId));
        return ids.map((id) => byOrder.get(id) ?? []);
      },
      { name: 'sourcesByOrder', maxBatchSize: 500 },
    ),
  };
}
