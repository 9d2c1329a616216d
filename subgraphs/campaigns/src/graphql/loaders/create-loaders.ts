import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import { Coupon } from '../../persistence/entities/coupon.ts';
import { CouponTemplate } from '../../persistence/entities/coupon-template.ts';
import { Promotion } from '../../persistence/entities/promotion.ts';
import { couponsOfMembers } from '../../queries/coupons-of-members.ts';

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
    newestCouponsByMember: newestCouponsByMember(em),
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

/** A member and how many of the newest coupons are wanted. */
interface NewestKey {
  readonly memberNo: string;
  readonly limit: number;
}

/** Lists of the same length are read together; in one request there is seldom another. */
function newestCouponsByMember(em: EntityManager) {
  return new DataLoader<NewestKey, readonly Coupon[], string>(
    async (keys) => {
      const byLimit = Map.groupBy(keys, ({ limit }) => limit);
      const found = new Map<number, ReadonlyMap<string, readonly Coupon[]>>();
      for (const [limit, same] of byLimit) {
        const memberNos = same.map(({ memberNo }) => memberNo);
        found.set(limit, await couponsOfMembers(em, memberNos, limit));
      }
      return keys.map(({ memberNo, limit }) => found.get(limit)?.get(memberNo) ?? []);
    },
    {
      name: 'newestCouponsByMember',
      maxBatchSize: BATCH_MAX,
      cacheKeyFn: ({ memberNo, limit }) => `${limit} ${memberNo}`,
    },
  );
}
