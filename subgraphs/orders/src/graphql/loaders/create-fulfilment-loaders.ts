import type { EntityManager } from '@entresol/shared';
import DataLoader from 'dataloader';
import { FulfilmentLine } from '../../persistence/entities/fulfilment-line.ts';
import { FulfilmentOrder } from '../../persistence/entities/fulfilment-order.ts';
import { FulfilmentRejection } from '../../persistence/entities/fulfilment-rejection.ts';
import { SalesOrder } from '../../persistence/entities/sales-order.ts';

/** Those of fulfilment orders, and of their orders; each answers in key order. */
export function createFulfilmentLoaders(em: EntityManager) {
  return {
    orderById: new DataLoader<number, SalesOrder | null>(
      async (ids) => {
        const found = await em.fork().find(SalesOrder, { id: { $in: [...ids] } });
        const byId = new Map(found.map((order) => [Number(order.id), order]));
        return ids.map((id) => byId.get(id) ?? null);
      },
      { name: 'orderById', maxBatchSize: 500 },
    ),
    /** `null` for one that is not there. */
    fulfilmentByNo: new DataLoader<string, FulfilmentOrder | null>(
      async (numbers) => {
        const where = { fulfilmentNo: { $in: [...numbers] } };
        const found = await em.fork().find(FulfilmentOrder, where);
        const byNo = new Map(found.map((it) => [it.fulfilmentNo, it]));
        return numbers.map((fulfilmentNo) => byNo.get(fulfilmentNo) ?? null);
      },
      { name: 'fulfilmentByNo', maxBatchSize: 500 },
    ),
    fulfilmentsByOrder: new DataLoader<number, readonly FulfilmentOrder[]>(
      async (ids) => {
        const found = await em
          .fork()
          .find(FulfilmentOrder, { order: { $in: [...ids] } }, { orderBy: { position: 'asc' } });
        const byOrder = Map.groupBy(found, ({ order }) => Number(order.id));
        return ids.map((id) => byOrder.get(id) ?? []);
      },
      { name: 'fulfilmentsByOrder', maxBatchSize: 500 },
    ),
    linesByFulfilment: partsOf<FulfilmentLine>('linesByFulfilment', (numbers) =>
      em
        .fork()
        .find(FulfilmentLine, { fulfilmentNo: { $in: numbers } }, { orderBy: { lineNo: 'asc' } }),
    ),
    rejectionsByFulfilment: partsOf<FulfilmentRejection>('rejectionsByFulfilment', (numbers) =>
      em
        .fork()
        .find(
          FulfilmentRejection,
          { fulfilmentNo: { $in: numbers } },
          { orderBy: { attempt: 'asc' } },
        ),
    ),
  };
}

function partsOf<Part extends { fulfilmentNo: string }>(
  name: string,
  read: (numbers: string[]) => Promise<readonly Part[]>,
) {
  return new DataLoader<string, readonly Part[]>(
    async (numbers) => {
      const byNo = Map.groupBy(await read([...numbers]), ({ fulfilmentNo }) => fulfilmentNo);
      return numbers.map((fulfilmentNo) => byNo.get(fulfilmentNo) ?? []);
    },
    { name, maxBatchSize: 500 },
  );
}
