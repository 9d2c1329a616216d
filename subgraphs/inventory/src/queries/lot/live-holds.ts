import type { EntityManager } from '@mikro-orm/postgresql';
import type { LevelKey } from '../../domain/level.ts';
import type { WantedUnits } from '../../domain/lot/decide-expiry.ts';
import { KEY_COLUMNS, rowsOf } from '../../persistence/rows-of.ts';

/** What is held at these levels, each level by itself, the oldest hold first. */
export async function liveHolds(
  em: EntityManager,
  keys: readonly LevelKey[],
): Promise<readonly WantedUnits[]> {
  const wanted = keys.map(({ sku, location }) => ({ sku, location }));
  const rows = await em.execute<(LevelKey & { reference: string; quantity: number })[]>(
    `select l.reference, l.sku, l.location, l.quantity
     from ${rowsOf(wanted, KEY_COLUMNS)} k
     join reservation_line l on l.sku = k.sku and l.location = k.location and l.active
     join reservation r on r.reference = l.reference
     order by r.created_at, l.reference`,
    [JSON.stringify(wanted)],
  );
  return rows.map(({ reference, ...line }) => ({ reference, lines: [line] }));
}
