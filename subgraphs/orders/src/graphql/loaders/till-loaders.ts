import type { EntityManager } from '@entresol/shared';
import DataLoader from 'dataloader';
import { TillSale } from '../../persistence/entities/till-sale.ts';

/** What tills know of orders. */
export function tillLoaders(em: EntityManager) {
  return {
    /** `null` for an order that no till sold. */
    tillSaleByOrderNo: new DataLoader<string, TillSale | null>(
      async (orderNos) => {
        const found = await em.fork().find(TillSale, { orderNo: { $in: [...orderNos] } });
        const byNo = new Map(found.map((sale) => [sale.orderNo, sale]));
        return orderNos.map((orderNo) => byNo.get(orderNo) ?? null);
      },
      { name: 'tillSaleByOrderNo', maxBatchSize: 500 },
    ),
  };
}
