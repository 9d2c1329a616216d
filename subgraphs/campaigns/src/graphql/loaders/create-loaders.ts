import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import { Coupon } from '../../persistence/entities/coupon.ts';
import { CouponTemplate } from '../../persistence/entities/coupon-template.ts';
import { Promotion } from '../../persistence/entities/promotion.ts';

const BATCH_MAX = 500;

export type Loaders = ReturnType<typeof createLoaders>;

/** One set per request. Each answers in key order, `null` for what there is not; rows unscoped. */
export function createLoaders(em: EntityManager) {
  return {
    promotionByCode: byCode('promotionByCode', (codes) =>
      em.find(Promotion, { code: { $in: codes } }),
    ),
    templateByCode: byCode('templateByCode', (codes) =>
      em.find(CouponTemplate, { code: { $in: codes } }),
    ),
    couponByCode: byCode('couponByCode', (codes) => em.find(Coupon, { code: { $in: codes } })),
  };
}

function byCode<Row extends { code: string }>(
  name: string,
  find: (codes: string[]) => Promise<Row[]>,
): DataLoader<string, Row | null> {
  return new DataLoader<string, Row | null>(
    async (codes) => {
      const rows = new Map((await find([...codes])).map((row) => [row.code, row]));
      return codes.map((code) => rows.get(code) ?? null);
    },
    { name, maxBatchSize: BATCH_MAX },
  );
}
