import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import type { Coupon } from '../../persistence/entities/coupon.ts';
import { couponsByCode, promotionsByCode, templatesByCode } from '../../queries/rows-by-code.ts';
import { couponsOfMembers } from '../../queries/coupons-of-members.ts';

const BATCH_MAX = 500;

export type Loaders = ReturnType<typeof createLoaders>;

/** One set per request. Each answers in key order, `null` for what there is not; rows unscoped. */
export function createLoaders(em: EntityManager) {
  return {
    promotionByCode: byCode('promotionByCode', (codes) => promotionsByCode(em, codes)),
    templateByCode: byCode('templateByCode', (codes) => templatesByCode(em, codes)),
    couponByCode: byCode('couponByCode', (codes) => couponsByCode(em, codes)),
    newestCouponsByMember: newestCouponsByMember(em),
  };
}

function byCode<Row>(
  name: string,
  find: (codes: readonly string[]) => Promise<readonly (Row | null)[]>,
): DataLoader<string, Row | null> {
  return new DataLoader<string, Row | null>(find, { name, maxBatchSize: BATCH_MAX });
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
