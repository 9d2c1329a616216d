/** A number of stock that is not what its records add up to. */
export interface InventoryDrift {
  readonly sku: string;
  readonly location: string;
  /** A number of the level in capitals, or of an owner, a lot, a pool or a transfer there. */
  readonly account: string;
  /** Null for the level as a whole. */
  readonly owner: string | null;
  /** The lot, pool or transfer that it is of. */
  readonly subject: string | null;
  readonly balance: number;
  readonly ledger: number;
}

const sign = (account: string) =>
  `quantity * ((to_account = '${account}')::int - (from_account = '${account}')::int)`;

const partSum = (account: string) =>
  `sum(p.quantity * ((m.to_account = '${account}')::int - (m.from_account = '${account}')::int))
    as ${account.toLowerCase()}`;

const compared = (within: string) => `compared as (
    select sku, location, c.account, null as owner, null as subject, c.balance, c.ledger
    from level full join ledger using (sku, location) full join hold using (sku, location)
    full join other using (sku, location) full join pool using (sku, location)
    full join due using (sku, location)
    left join in_lots using (sku, location)
    cross join lateral (values
      ('GOOD', level.good, ledger.good), ('QC', level.qc, ledger.qc),
      ('DAMAGED', level.damaged, ledger.damaged), ('RESERVED', level.reserved, hold.reserved),
      ('LOCKED', level.locked, hold.locked), ('WITHHELD', level.withheld, other.withheld),
      ('POOLED', level.pooled, pool.pooled), ('OTHERS', level.others, other.others),
      ('INCOMING', level.incoming, due.incoming), ('PRESOLD', level.presold, hold.presold),
      ('LOTS_GOOD', in_lots.good, case when level.lot_tracked then level.good end),
      ('LOTS_QC', in_lots.qc, case when level.lot_tracked then level.qc end),
      ('LOTS_DAMAGED', in_lots.damaged, case when level.lot_tracked then level.damaged end)
    ) as c(account, balance, ledger)
    union all
    select sku, location, c.account, owner, null, c.balance, c.ledger
    from (select * from stock_owned where ${within}) u
    full join owned using (sku, location, owner)
    cross join lateral (values
      ('GOOD', u.good, owned.good), ('QC', u.qc, owned.qc),
      ('DAMAGED', u.damaged, owned.damaged), ('RESERVED', u.reserved, owned.reserved)
    ) as c(account, balance, ledger)
    union all
    select sku, location, c.account, null, lot_no, c.balance, c.ledger
    from lot full join part using (sku, location, lot_no)
    cross join lateral (values
      ('LOT_GOOD', lot.good, lot.opening_good + coalesce(part.good, 0)),
      ('LOT_QC', lot.qc, lot.opening_qc + coalesce(part.qc, 0)),
      ('LOT_DAMAGED', lot.damaged, lot.opening_damaged + coalesce(part.damaged, 0))
    ) as c(account, balance, ledger)
    union all
    select sku, location, c.account, null, pool, c.balance, c.ledger
    from carved full join drawn using (sku, location, pool)
    cross join lateral (values
      ('POOL_HELD', carved.held, drawn.held), ('POOL_SOLD', carved.sold, drawn.sold)
    ) as c(account, balance, ledger)
    union all
    select sku, location, 'IN_TRANSIT', null, transfer_no, in_transit, units from way
  )
  select sku, location, account, owner, subject, coalesce(balance, 0)::int as balance,
    coalesce(ledger, 0)::int as ledger
  from compared where coalesce(balance, 0) <> coalesce(ledger, 0)
  order by sku, location, owner nulls first, subject nulls first, account`;

const PARTS = (within: string) => `lot as (
    select * from stock_lot where ${within}
  ), in_lots as (
    select sku, location, sum(good) as good, sum(qc) as qc, sum(damaged) as damaged
    from lot group by sku, location
  ), part as (
    select p.sku, p.location, p.lot_no, ${['GOOD', 'QC', 'DAMAGED'].map(partSum).join(', ')}
    from (select * from stock_movement_lot where ${within}) p
    join stock_movement m on m.id = p.movement_id
    group by p.sku, p.location, p.lot_no
  ), carved as (
    select * from stock_pool_line where ${within}
  ), drawn as (
    select l.sku, l.location, l.pool, sum(l.quantity) filter (where r.status = 'ACTIVE') as held,
      sum(l.quantity) filter (where r.status = 'CONSUMED') as sold
    from (select * from reservation_line where pool is not null and ${within}) l
    join reservation r using (reference)
    group by l.sku, l.location, l.pool
  ), way as (
    select w.*, (
      select sum(m.quantity * ((m.to_account = 'TRANSIT')::int - (m.from_account = 'TRANSIT')::int))
      from stock_movement m where m.document = w.transfer_no and m.sku = w.sku
    ) as units
    from (
      select l.sku, l.to_location as location, t.transfer_no, l.in_transit
      from stock_transfer_line l join stock_transfer t on t.id = l.transfer_id
    ) w
    where ${within}
  )`;

/**
 * Compares every number of levels and of owners with what it is made of, in one snapshot (INV4).
 *
 * Good, QC and damaged units with the ledger; what is promised with live reservations, pools and
 * owners; what is to come with purchase orders; lots with the movements that moved them, pools with
 * the holds that draw on them, transfers with what TRANSIT has of them. `within` is a condition on sku and location, and
 * stands in `WITHIN_COUNT` places.
 */
export const driftSql = (within: string) => `
  with level as (
    select * from stock_level where ${within}
  ), ledger as (
    select sku, location, sum(${sign('GOOD')}) as good, sum(${sign('QC')}) as qc,
      sum(${sign('DAMAGED')}) as damaged
    from stock_movement where ${within} group by sku, location
  ), leg as (
    select sku, location, coalesce(to_owner, owner) as owner, to_account as account, quantity
    from stock_movement where owner <> 'HOUSE' or to_owner <> 'HOUSE'
    union all
    select sku, location, owner, from_account, -quantity
    from stock_movement where owner <> 'HOUSE' or to_owner <> 'HOUSE'
  ), theirs as (
    select sku, location, owner, coalesce(sum(quantity) filter (where account = 'GOOD'), 0) as good,
      coalesce(sum(quantity) filter (where account = 'QC'), 0) as qc,
      coalesce(sum(quantity) filter (where account = 'DAMAGED'), 0) as damaged
    from leg
    where owner <> 'HOUSE' and account in ('GOOD', 'QC', 'DAMAGED') and ${within}
    group by sku, location, owner
  ), line as (
    select l.*, r.owner from reservation_line l join reservation r using (reference)
    where l.active and ${within}
  ), hold as (
    select sku, location,
      sum(case kind when 'MANUAL' then 0 when 'PRESALE' then arrived else quantity end) as reserved,
      sum(quantity) filter (where kind = 'MANUAL') as locked,
      sum(quantity - arrived) filter (where kind = 'PRESALE') as presold
    from line group by sku, location
  ), owned as (
    select sku, location, owner, coalesce(t.good, 0) as good, coalesce(t.qc, 0) as qc,
      coalesce(t.damaged, 0) as damaged, coalesce(h.reserved, 0) as reserved
    from theirs t
    full join (
      select sku, location, owner, sum(quantity) as reserved from line where owner is not null
      group by sku, location, owner
    ) h using (sku, location, owner)
  ), other as (
    select o.sku, o.location, sum(o.good + o.qc + o.damaged) as others,
      sum(o.good - o.reserved) filter (where w.policy = 'STORED') as withheld
    from owned o join stock_owner w on w.code = o.owner group by o.sku, o.location
  ), pool as (
    select sku, location, sum(carved - held - sold - returned) as pooled
    from stock_pool_line where ${within} group by sku, location
  ), due as (
    select p.sku, o.location, sum(greatest(0, p.confirmed - p.received)) as incoming
    from purchase_line p join purchase_order o using (purchase_no)
    where o.status in ('CONFIRMED', 'PARTLY_RECEIVED') and ${within}
    group by p.sku, o.location
  ), ${PARTS(within)}, ${compared(within)}`;

/** How often the condition stands in `driftSql`. */
export const WITHIN_COUNT = 12;
