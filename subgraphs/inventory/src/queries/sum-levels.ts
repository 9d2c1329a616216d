import type { EntityManager, FilterQuery, QBFilterQuery } from '@mikro-orm/postgresql';
import { StockLevel } from '../persistence/entities/stock-level.ts';
import { ON_THE_WAY, type Way } from './transfer/in-transit-condition.ts';

/** What levels add up to; numbers beyond any level's own, so texts. */
export interface LevelSums {
  readonly levels: number;
  readonly onHand: string;
  readonly available: string;
  readonly reserved: string;
  readonly qualityControl: string;
  readonly damaged: string;
  readonly incoming: string;
  readonly inTransit: string;
  readonly inTransitOut: string;
}

const sumOnTheWay = (way: Way) => `(select coalesce(sum(w.in_transit), 0)::text
  from (${ON_THE_WAY[way]}) w join level using (sku, location))`;

/** Adds up all levels that a filter lets through, in one statement. */
export async function sumLevels(
  em: EntityManager,
  filter: FilterQuery<StockLevel>,
): Promise<LevelSums> {
  const columns = [
    'sku',
    'location',
    'onHand',
    'available',
    'reserved',
    'qc',
    'damaged',
    'incoming',
  ] as const;
  const chosen = em
    .fork()
    .createQueryBuilder(StockLevel, 's')
    .select(columns)
    .where(filter as QBFilterQuery<StockLevel>);
  const { sql, params } = chosen.toQuery();
  const [sums] = await em.execute<LevelSums[]>(
    `with level as (${sql})
     select count(*)::int as levels,
       coalesce(sum(on_hand), 0)::text as "onHand",
       coalesce(sum(available), 0)::text as available,
       coalesce(sum(reserved), 0)::text as reserved,
       coalesce(sum(qc), 0)::text as "qualityControl",
       coalesce(sum(damaged), 0)::text as damaged,
       coalesce(sum(incoming), 0)::text as incoming,
       ${sumOnTheWay('IN')} as "inTransit", ${sumOnTheWay('OUT')} as "inTransitOut"
     from level`,
    [...params],
  );
  return sums!;
}
