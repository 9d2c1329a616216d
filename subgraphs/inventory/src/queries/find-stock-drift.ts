import type { EntityManager } from '@mikro-orm/postgresql';

/** One account of one level whose balance is not what its records add up to. */
export interface Drift {
  readonly sku: string;
  readonly location: string;
  readonly account: string;
  readonly balance: number;
  readonly ledger: number;
}

interface DriftRow {
  readonly sku: string;
  readonly location: string;
  readonly account: string;
  readonly balance: string | number;
  readonly ledger: string | number;
}

/**
 * Compares balances with the ledger and the live reservations (INV4), in one statement.
 *
 * One statement is one snapshot, so commands that run beside it are seen whole or not at all.
 */
export async function findStockDrift(
  em: EntityManager,
  asked: {
    readonly first: number;
    readonly skus: readonly string[] | null;
    readonly locations: readonly string[] | null;
  },
): Promise<readonly Drift[]> {
  const within = `(?::jsonb is null or sku in (select jsonb_array_elements_text(?::jsonb)))
    and (?::jsonb is null or location in (select jsonb_array_elements_text(?::jsonb)))`;
  const skus = asked.skus && JSON.stringify(asked.skus);
  const locations = asked.locations && JSON.stringify(asked.locations);
  const bounds = [skus, skus, locations, locations];
  const rows = await em.execute<DriftRow[]>(
    `with level as (
       select sku, location, good, damaged, reserved from stock_level where ${within}
     ), ledger as (
       select sku, location,
         sum(quantity * ((to_account = 'GOOD')::int - (from_account = 'GOOD')::int)) as good,
         sum(quantity * ((to_account = 'DAMAGED')::int - (from_account = 'DAMAGED')::int))
           as damaged
       from stock_movement where ${within} group by sku, location
     ), hold as (
       select sku, location, sum(quantity) as reserved
       from reservation_line where active and ${within} group by sku, location
     )
     select sku, location, c.account, c.balance, c.ledger
     from level full join ledger using (sku, location) full join hold using (sku, location)
     cross join lateral (values
       ('GOOD', coalesce(level.good, 0), coalesce(ledger.good, 0)),
       ('DAMAGED', coalesce(level.damaged, 0), coalesce(ledger.damaged, 0)),
       ('RESERVED', coalesce(level.reserved, 0), coalesce(hold.reserved, 0))
     ) as c(account, balance, ledger)
     where c.balance <> c.ledger
     order by sku, location, c.account limit ?`,
    [...bounds, ...bounds, ...bounds, asked.first],
  );
  return rows.map((row) => ({
    ...row,
    balance: Number(row.balance),
    ledger: Number(row.ledger),
  }));
}
