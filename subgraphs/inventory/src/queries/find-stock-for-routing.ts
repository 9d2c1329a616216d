import { readTogether } from '@entresol/shared';
import type { EntityManager } from '@mikro-orm/postgresql';
import { textsOf } from '../persistence/rows-of.ts';
import { codesOf } from './codes-of.ts';

const SKUS_MAX = 200;
const LOCATIONS_MAX = 5_000;

/** What is available of a SKU at a place; nothing is left out but zeros. */
interface StockForRouting {
  readonly sku: string;
  readonly location: string;
  readonly available: number;
}

interface AskedStock {
  readonly em: EntityManager;
  readonly skus: readonly string[];
  readonly locations: readonly string[];
}

/** Tells what is available of SKUs at places. */
export type ReadStockForRouting = (asked: AskedStock) => Promise<StockForRouting[]>;

/** Gives the reader of a process: orders that are routed at the same time share a statement. */
export function readStockForRoutingTogether(): ReadStockForRouting {
  const read = readTogether(async (asked: readonly AskedStock[]) => {
    const wanted = asked.map(({ skus, locations }) => ({
      skus: new Set(skus),
      locations: new Set(locations),
    }));
    const found = await findStockForRouting(
      asked[0]!.em,
      [...new Set(asked.flatMap(({ skus }) => skus))],
      [...new Set(asked.flatMap(({ locations }) => locations))],
    );
    return wanted.map(({ skus, locations }) =>
      found.filter(({ sku, location }) => skus.has(sku) && locations.has(location)),
    );
  });
  return async ({ em, skus, locations }) =>
    read({
      em,
      skus: codesOf(skus, 'skus', SKUS_MAX),
      locations: codesOf(locations, 'locations', LOCATIONS_MAX),
    });
}

function findStockForRouting(
  em: EntityManager,
  skus: readonly string[],
  locations: readonly string[],
): Promise<StockForRouting[]> {
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
