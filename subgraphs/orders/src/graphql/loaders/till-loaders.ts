import type { EntityManager } from '@entresol/shared';
import DataLoader from 'dataloader';
import { TillConflict } from '../../persistence/entities/till-conflict.ts';
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
    /** Conflicts of sales made offline, by id. */
    conflictsBySale: new DataLoader<SaleKey, readonly TillConflict[], string>(
      async (keys) => {
        const where = {
          store: { $in: [...new Set(keys.map(({ store }) => store))] },
          device: { $in: [...new Set(keys.map(({ device }) => device))] },
          localSequence: { $in: keys.map(({ sequence }) => sequence) },
        };
        const found = await em.fork().find(TillConflict, where, { orderBy: { id: 'asc' } });
        const bySale = Map.groupBy(found, ({ localSequence: sequence, ...till }) =>
          saleText({ ...till, sequence }),
        );
        return keys.map((key) => bySale.get(saleText(key)) ?? []);
      },
      { name: 'conflictsBySale', maxBatchSize: 200, cacheKeyFn: saleText },
    ),
  };
}

/** A sale by its till's own number. */
interface SaleKey {
  readonly store: string;
  readonly device: string;
  readonly sequence: number;
}

function saleText({ store, device, sequence }: SaleKey): string {
  return `${store}/${device}/${sequence}`;
}
