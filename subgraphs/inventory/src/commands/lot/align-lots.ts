import type { EntityManager } from '@mikro-orm/postgresql';
import type { LevelKey } from '../../domain/level.ts';
import { UNLOTTED } from '../../domain/lot/lot.ts';
import { KEY_COLUMNS, rowsOf } from '../../persistence/rows-of.ts';

/**
 * Makes locked levels keep lots as the policies of their SKUs say.
 *
 * Units of a level that begins to keep lots become its lot UNLOTTED: nobody knows better. The last
 * days of sale follow the policy.
 */
export async function alignLots(
  tx: EntityManager,
  levels: readonly LevelKey[],
  now: Date,
): Promise<void> {
  if (levels.length === 0) return;
  const keys = JSON.stringify(levels.map(({ sku, location }) => ({ sku, location })));
  const joined = `join ${rowsOf(levels, KEY_COLUMNS)} k on k.sku = s.sku and k.location = s.location
     join stock_lot_policy p on p.sku = s.sku`;
  await tx.execute(
    `insert into stock_lot as l (sku, location, lot_no, good, qc, damaged, opening_good, opening_qc,
       opening_damaged, created_at)
     select s.sku, s.location, ?, s.good, s.qc, s.damaged, s.good, s.qc, s.damaged, ?::timestamptz
     from stock_level s ${joined}
     where p.lot_tracked and not s.lot_tracked and s.on_hand > 0
     on conflict (sku, location, lot_no) do update set good = l.good + excluded.good,
       qc = l.qc + excluded.qc, damaged = l.damaged + excluded.damaged,
       opening_good = l.opening_good + excluded.opening_good,
       opening_qc = l.opening_qc + excluded.opening_qc,
       opening_damaged = l.opening_damaged + excluded.opening_damaged`,
    [UNLOTTED, now, keys],
  );
  await tx.execute(
    `update stock_level x set lot_tracked = p.lot_tracked
     from stock_level s ${joined}
     where x.id = s.id and x.lot_tracked <> p.lot_tracked`,
    [keys],
  );
  await tx.execute(
    `update stock_lot l
     set sellable_until = l.expires_at - make_interval(days => p.min_remaining_days)
     from stock_level s ${joined}
     where l.sku = s.sku and l.location = s.location
       and l.sellable_until <> l.expires_at - make_interval(days => p.min_remaining_days)`,
    [keys],
  );
}

/**
 * Makes levels keep lots that were made beside the command that said so; gives how many.
 *
 * A level made by a transaction that began before the policy was written does not know of it.
 */
export async function findMisaligned(
  tx: EntityManager,
  since: Date,
  limit: number,
): Promise<readonly LevelKey[]> {
  return tx.execute<LevelKey[]>(
    `select s.sku, s.location from stock_lot_policy p join stock_level s on s.sku = p.sku
     where p.lot_tracked and p.updated_at > ?::timestamptz and not s.lot_tracked
     order by s.sku, s.location limit ?`,
    [since, limit],
  );
}
