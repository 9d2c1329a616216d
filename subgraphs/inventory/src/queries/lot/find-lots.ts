import type { EntityManager } from '@mikro-orm/postgresql';
import type { LevelKey } from '../../domain/level.ts';
import { isSellable, type LotPolicy, type LotState } from '../../domain/lot/lot.ts';
import { KEY_COLUMNS, rowsOf, textsOf } from '../../persistence/rows-of.ts';

/** Whether a lot may be sold at an instant. */
export const isSellableAt = isSellable;

type Dates = 'producedAt' | 'expiresAt' | 'sellableUntil';

type LotRow = Omit<LotState, Dates> & Readonly<Record<Dates, Date | string | null>>;

/** A lot with what staff have been told of it. */
export interface StoredLot extends LotState {
  readonly id: string;
  /** Good units that were held when staff were told that they cannot be sold. */
  readonly told: number;
}

/** The lots of these distinct levels that have units, or are named; the first to expire first. */
export async function findLots(
  em: EntityManager,
  keys: readonly LevelKey[],
  named: readonly string[] = [],
): Promise<readonly StoredLot[]> {
  if (keys.length === 0) return [];
  const wanted = keys.map(({ sku, location }) => ({ sku, location }));
  const rows = await em.execute<(LotRow & { id: string; told: number })[]>(
    `select l.id, l.sku, l.location, l.lot_no as "lotNo", l.produced_at as "producedAt",
       l.expires_at as "expiresAt", l.sellable_until as "sellableUntil", l.good, l.qc, l.damaged,
       l.told
     from stock_lot l join ${rowsOf(wanted, KEY_COLUMNS)} k
       on k.sku = l.sku and k.location = l.location
     where l.on_hand > 0
       or l.lot_no in (select w.value from ${textsOf(named)} w)
     order by l.sku, l.location, l.expires_at nulls last, l.lot_no`,
    [JSON.stringify(wanted), JSON.stringify(named)],
  );
  return rows.map((row) => ({
    ...row,
    producedAt: dateOf(row.producedAt),
    expiresAt: dateOf(row.expiresAt),
    sellableUntil: dateOf(row.sellableUntil),
  }));
}

/** How lots of these SKUs are kept; SKUs of which nobody said so are left out. */
export async function findLotPolicies(
  em: EntityManager,
  skus: readonly string[],
): Promise<readonly LotPolicy[]> {
  if (skus.length === 0) return [];
  const distinct = [...new Set(skus)];
  return em.execute<LotPolicy[]>(
    `select p.sku, p.shelf_life_days as "shelfLifeDays",
       p.min_remaining_days as "minRemainingDays"
     from stock_lot_policy p join ${textsOf(distinct)} w on w.value = p.sku`,
    [JSON.stringify(distinct)],
  );
}

/** An instant as the driver gives it. */
export function dateOf(value: Date | string | null): Date | null {
  return value === null ? null : new Date(value);
}
