import { badInput, coversStore, type Scope } from '@entresol/shared';
import type { EntityManager } from '@mikro-orm/postgresql';
import { codesOf } from './codes-of.ts';

/** One account of one level whose balance is not what its records add up to. */
export interface Drift {
  readonly sku: string;
  readonly location: string;
  readonly account: string;
  readonly balance: number;
  readonly ledger: number;
}

type DriftRow = Omit<Drift, 'balance' | 'ledger'> & {
  readonly balance: string | number;
  readonly ledger: string | number;
};

const FIRST_MAX = 1_000;
const CODES_MAX = 500;

const WITHIN = `(?::jsonb is null or sku in (select jsonb_array_elements_text(?::jsonb)))
  and (?::jsonb is null or location in (select jsonb_array_elements_text(?::jsonb)))`;

const DRIFT = `
  with level as (
    select sku, location, good, qc, damaged, reserved, lot_tracked
    from stock_level where ${WITHIN}
  ), ledger as (
    select sku, location,
      sum(quantity * ((to_account = 'GOOD')::int - (from_account = 'GOOD')::int)) as good,
      sum(quantity * ((to_account = 'QC')::int - (from_account = 'QC')::int)) as qc,
      sum(quantity * ((to_account = 'DAMAGED')::int - (from_account = 'DAMAGED')::int)) as damaged
    from stock_movement where ${WITHIN} group by sku, location
  ), hold as (
    select sku, location, sum(case kind when 'PRESALE' then arrived else quantity end) as reserved
    from reservation_line where active and kind <> 'MANUAL' and ${WITHIN} group by sku, location
  ), lot as (
    select sku, location, sum(good) as good, sum(qc) as qc, sum(damaged) as damaged
    from stock_lot where on_hand > 0 and ${WITHIN} group by sku, location
  )
  select sku, location, c.account, c.balance, c.ledger
  from level full join ledger using (sku, location) full join hold using (sku, location)
  left join lot using (sku, location)
  cross join lateral (values
    ('GOOD', coalesce(level.good, 0), coalesce(ledger.good, 0)),
    ('QC', coalesce(level.qc, 0), coalesce(ledger.qc, 0)),
    ('DAMAGED', coalesce(level.damaged, 0), coalesce(ledger.damaged, 0)),
    ('RESERVED', coalesce(level.reserved, 0), coalesce(hold.reserved, 0)),
    ('LOTS_GOOD', coalesce(lot.good, 0), case when lot_tracked then level.good else 0 end),
    ('LOTS_QC', coalesce(lot.qc, 0), case when lot_tracked then level.qc else 0 end),
    ('LOTS_DAMAGED', coalesce(lot.damaged, 0), case when lot_tracked then level.damaged else 0 end)
  ) as c(account, balance, ledger)
  where c.balance <> c.ledger
  order by sku, location, c.account limit ?`;

/**
 * Compares balances with the ledger and the live reservations (INV4), in one statement.
 *
 * One statement is one snapshot, so commands that run beside it are seen whole or not at all.
 */
export async function findStockDrift(
  em: EntityManager,
  asked: {
    readonly first: number;
    readonly skus?: readonly string[] | null | undefined;
    readonly locations?: readonly string[] | null | undefined;
  },
  scope: Scope,
): Promise<Drift[]> {
  const { first } = asked;
  if (first < 1 || first > FIRST_MAX) {
    throw badInput(`first 应在 1 到 ${FIRST_MAX} 之间 / first must be 1 to ${FIRST_MAX}`);
  }
  const skus = asked.skus && JSON.stringify(codesOf(asked.skus, 'skus', CODES_MAX));
  const asList = asked.locations && codesOf(asked.locations, 'locations', CODES_MAX);
  const within = locationsWithin(scope, asList ?? null);
  const locations = within && JSON.stringify(within);
  const bounds = [skus ?? null, skus ?? null, locations, locations];
  const rows = await em.execute<DriftRow[]>(DRIFT, [
    ...bounds,
    ...bounds,
    ...bounds,
    ...bounds,
    first,
  ]);
  return rows.map((row) => ({
    ...row,
    balance: Number(row.balance),
    ledger: Number(row.ledger),
  }));
}

/** The asked places within the scope; null for all. */
function locationsWithin(scope: Scope, asked: readonly string[] | null): readonly string[] | null {
  if (scope.kind === 'ALL') return asked;
  if (asked) return asked.filter((code) => coversStore(scope, code));
  return scope.kind === 'STORES' ? scope.stores : [];
}
