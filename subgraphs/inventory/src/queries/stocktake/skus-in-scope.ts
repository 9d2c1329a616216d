import type { EntityManager } from '@mikro-orm/postgresql';
import type { StocktakePlan } from '../../domain/stocktake/check-plan.ts';
import type { CountedCondition } from '../../domain/stocktake/stocktake.ts';
import { textsOf } from '../../persistence/rows-of.ts';

/** A line that a stocktake begins with. */
export interface LineToCount {
  readonly sku: string;
  readonly condition: CountedCondition;
  readonly unitPrice: string | null;
  readonly currency: string | null;
}

interface StockedRow {
  readonly sku: string;
  readonly good: boolean;
  readonly damaged: boolean;
}

/**
 * What the books have at a place within a scope; categories are known to products alone, so of
 * those it gives everything.
 *
 * A zone is made of the SKUs that were counted there before: shelves have no other list.
 */
export async function skusInScope(
  em: EntityManager,
  { location, scope, codes, zone }: StocktakePlan,
): Promise<readonly Pick<LineToCount, 'sku' | 'condition'>[]> {
  const rows = await em.execute<StockedRow[]>(...statementOf(location, scope, codes, zone));
  return rows.flatMap(({ sku, good, damaged }) => [
    ...(good ? [{ sku, condition: 'GOOD' } as const] : []),
    ...(damaged ? [{ sku, condition: 'DAMAGED' } as const] : []),
  ]);
}

function statementOf(
  location: string,
  scope: StocktakePlan['scope'],
  codes: readonly string[],
  zone: string | null,
): [string, unknown[]] {
  const level = `left join stock_level s on s.sku = k.sku and s.location = ?`;
  const columns = `k.sku, true as good, coalesce(s.damaged, 0) > 0 as damaged`;
  if (scope === 'SKUS') {
    const listed = `(select value as sku from ${textsOf(codes)} t) k`;
    const text = `select ${columns} from ${listed} ${level} order by k.sku`;
    return [text, [JSON.stringify(codes), location]];
  }
  if (scope === 'ZONE') {
    const seen = `(select distinct sku from stocktake_count where location = ? and zone = ?) k`;
    const text = `select ${columns} from ${seen} ${level} order by k.sku`;
    return [text, [location, zone?.toUpperCase(), location]];
  }
  const text = `select sku, good > 0 as good, damaged > 0 as damaged from stock_level
    where location = ? and good + damaged > 0 order by sku`;
  return [text, [location]];
}
