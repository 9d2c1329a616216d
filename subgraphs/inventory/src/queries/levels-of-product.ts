import {
  connectionOf,
  findConnection,
  requirePageSize,
  runPlanned,
  type ConnectionArgs,
  type Scope,
} from '@entresol/shared';
import type { EntityManager, FilterQuery } from '@mikro-orm/postgresql';
import type { LevelState } from '../domain/level.ts';
import { StockLevel } from '../persistence/entities/stock-level.ts';
import { LEVEL_COLUMNS, toLevel, type LevelRow } from '../persistence/level-row.ts';
import { textsOf } from '../persistence/rows-of.ts';
import { withSums, type LevelPage } from './list-stock-levels.ts';
import { withinScope } from './within-scope.ts';

/** A SKU is at a place once, so the place alone orders the levels of a product. */
const SHAPE = { filters: {}, orders: {}, tieBreak: 'location' } as const;

/** A product, and how many of its levels are wanted. */
export interface FirstLevelsKey {
  readonly sku: string;
  readonly limit: number;
}

/**
 * One page of a product's levels, by place.
 *
 * First pages of many products are read together, since lists of products ask for those.
 */
export async function levelsOfProduct(
  em: EntityManager,
  sku: string,
  args: ConnectionArgs,
  asks: { readonly scope: Scope; firstLevels(key: FirstLevelsKey): Promise<readonly LevelState[]> },
): Promise<LevelPage> {
  requirePageSize(args.first);
  const { scope } = asks;
  const filter: FilterQuery<StockLevel> = { $and: [{ sku }, withinScope(scope)] };
  if (args.after || scope.kind !== 'ALL') {
    return withSums(em, await findConnection(em, StockLevel, SHAPE, args, filter), filter);
  }
  const levels = await asks.firstLevels({ sku, limit: args.first + 1 });
  const count = () => em.fork().count(StockLevel, filter);
  return withSums(em, connectionOf(levels, SHAPE, args, count), filter);
}

/** The first levels of each of many SKUs by place, in one statement per limit; in key order. */
export async function findFirstLevels(
  em: EntityManager,
  keys: readonly FirstLevelsKey[],
): Promise<readonly (readonly LevelState[])[]> {
  const found = new Map<number, Map<string, LevelState[]>>();
  for (const [limit, same] of Map.groupBy(keys, (key) => key.limit)) {
    const skus = same.map(({ sku }) => sku);
    const rows = await runPlanned<LevelRow[]>(
      em,
      `select l.* from ${textsOf(skus)} k cross join lateral (
         select ${LEVEL_COLUMNS} from stock_level s where s.sku = k.value
         order by s.location limit ?::int
       ) l order by l.sku, l.location`,
      [JSON.stringify(skus), limit],
    );
    found.set(
      limit,
      Map.groupBy(rows.map(toLevel), (level) => level.sku),
    );
  }
  return keys.map(({ sku, limit }) => found.get(limit)?.get(sku) ?? []);
}
