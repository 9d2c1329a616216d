import { badInput } from '@entresol/shared';
import type { EntityManager } from '@mikro-orm/postgresql';
import { sellableOf } from '../../domain/shelf.ts';
import { textsOf } from '../../persistence/rows-of.ts';
import { codeOf, codesOf } from '../codes-of.ts';

/** What a channel may sell of one SKU. */
export interface Sellable {
  readonly sku: string;
  readonly sellable: number;
  readonly lockedForSale: number;
  readonly campaignPool: number;
  readonly presalePool: number;
  readonly available: number;
  readonly safety: number;
  readonly quotaLeft: number | null;
  /** Whether the channel belongs to a front stock. */
  readonly hasFront: boolean;
}

type SellableRow = {
  readonly sku: string;
  readonly has_front: boolean;
  readonly safety: number;
  readonly quota_left: number | null;
  readonly held: number;
  readonly available: string | number;
  readonly presale: string | number;
  readonly pool: string | number;
};

const SKUS_MAX = 100;

// One pass over the levels of the SKUs, whatever the number of places.
const sellableSql = (skus: readonly string[]) => `with front as materialized (
    select f.code, f.safety from stock_front f join stock_front_channel c on c.front = f.code
    where c.channel = ?
  ), place as materialized (
    select p.location from stock_front_place p join front on front.code = p.front
  ), asked as materialized (
    select value as sku from ${textsOf(skus)} k
  )
  select a.sku, front.code is not null as has_front, coalesce(q.safety, front.safety, 0) as safety,
    q.quota - q.held - q.sold as quota_left, coalesce(q.held, 0) as held,
    coalesce(u.available, 0) as available, coalesce(u.presale, 0) as presale,
    coalesce(u.pool, 0) as pool
  from asked a
  left join front on true
  left join stock_front_sku q on q.front = front.code and q.sku = a.sku
  cross join lateral (
    select sum(s.available) as available, sum(s.incoming + s.qc - s.presold) as presale,
      sum(s.pooled) as pool
    from stock_level s
    where s.sku = a.sku and (
      not exists (select 1 from place) or s.location in (select location from place))
  ) u
  order by a.sku`;

/** What a channel may sell of SKUs, in one statement, by SKU. */
export async function findSellable(
  em: EntityManager,
  asked: { readonly channel: string; readonly skus: readonly string[] },
): Promise<Sellable[]> {
  const skus = codesOf(asked.skus, 'skus', SKUS_MAX);
  if (skus.length === 0) throw badInput('skus 不能为空 / skus must name at least one');
  const rows = await em.execute<SellableRow[]>(sellableSql(skus), [
    codeOf(asked.channel),
    JSON.stringify(skus),
  ]);
  return rows.map(({ sku, safety, quota_left: quotaLeft, has_front: hasFront, held, ...sums }) => {
    const available = Number(sums.available);
    return {
      sku,
      sellable: sellableOf({ quotaLeft, available, safety }),
      lockedForSale: held,
      campaignPool: Number(sums.pool),
      presalePool: Number(sums.presale),
      available,
      safety,
      quotaLeft,
      hasFront,
    };
  });
}
