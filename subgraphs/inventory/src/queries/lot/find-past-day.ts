import type { EntityManager } from '@mikro-orm/postgresql';
import { canonicalCode, distinctKeys, type LevelKey } from '../../domain/level.ts';
import { pastDayUnits, type PastDayUnits } from '../../domain/lot/past-day.ts';
import { findLots } from './find-lots.ts';

/** Units past their last day of sale that would leave with these lines; one statement. */
export async function findPastDay(
  em: EntityManager,
  lines: readonly (LevelKey & { readonly quantity: number })[],
  now: Date,
): Promise<readonly PastDayUnits[]> {
  const wanted = lines.map(({ sku, location, quantity }) => ({
    sku: canonicalCode(sku),
    location: canonicalCode(location),
    quantity,
  }));
  return pastDayUnits(await findLots(em, distinctKeys(wanted)), wanted, now);
}
