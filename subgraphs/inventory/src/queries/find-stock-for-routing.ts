import type { EntityManager } from '@mikro-orm/postgresql';
import { textsOf } from '../persistence/rows-of.ts';
import { codesOf } from './codes-of.ts';

const SKUS_MAX = 200;
const LOCATIONS_MAX = 5_000;

/** What is available of SKUs at places, in one statement; nothing is left out but zeros. */
export function findStockForRouting(
  em: EntityManager,
  asked: { readonly skus: readonly string[]; readonly locations: readonly string[] },
): Promise<{ sku: string; location: string; available: number }[]> {
  const skus = codesOf(asked.skus, 'skus', SKUS_MAX);
  const locations = codesOf(asked.locations, 'locations', LOCATIONS_MAX);
  return em.execute(
    `select s.sku, s.location, s.available
     from stock_level s
     join ${textsOf(skus)} k on k.value = s.sku
     join ${textsOf(locations)} p on p.value = s.location
     where s.available > 0
     order by s.sku, s.location`,
    [JSON.stringify(skus), JSON.stringify(locations)],
  );
}
