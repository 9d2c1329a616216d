-- One row per violation in the schema of inventory; no row is right. Safe while serving: it reads.

with event as (
  select id, payload ->> 'sku' as sku, payload ->> 'location' as location,
    (payload ->> 'version')::int as version, payload as level
  from outbox
  where type = 'StockLevelChanged'
  union all
  select id, x ->> 'sku', x ->> 'location', (x ->> 'version')::int, x
  from outbox, jsonb_array_elements(payload -> 'levels') as x
  where type = 'StockLevelsChanged'
), ordered as (
  select sku, location, version, level,
    lag(version) over by_level as earlier, lead(version) over by_level as later
  from event
  window by_level as (partition by sku, location order by id)
)

-- INV3: nothing below zero, nothing promised that is not there.
select 'INV3' as invariant, location || '/' || sku as subject, 'level out of range' as finding
from stock_level
where not (0 <= reserved and reserved <= good and damaged >= 0)

union all

-- INV4: balances are what the ledger adds up to.
select 'INV4', location || '/' || sku, 'balance differs from ledger'
from stock_level l
full join (
  select sku, location,
    sum(quantity * ((to_account = 'GOOD')::int - (from_account = 'GOOD')::int)) as good,
    sum(quantity * ((to_account = 'DAMAGED')::int - (from_account = 'DAMAGED')::int)) as damaged
  from stock_movement
  group by sku, location
) m using (sku, location)
where coalesce(l.good, 0) <> coalesce(m.good, 0)
  or coalesce(l.damaged, 0) <> coalesce(m.damaged, 0)

union all

-- INV4: what is reserved is what live reservations add up to.
select 'INV4', location || '/' || sku, 'reserved differs from reservations'
from stock_level l
full join (
  select rl.sku, rl.location, sum(rl.quantity) as reserved
  from reservation_line rl
  join reservation r using (reference)
  where r.status = 'ACTIVE'
  group by rl.sku, rl.location
) h using (sku, location)
where coalesce(l.reserved, 0) <> coalesce(h.reserved, 0)

union all

-- INV4: lines end with their reservation, and a live reservation holds something.
select 'INV4', r.reference, 'lines and status differ'
from reservation r
left join reservation_line l using (reference)
group by r.reference, r.status
having count(*) filter (where l.active <> (r.status = 'ACTIVE')) > 0
  or (r.status in ('ACTIVE', 'CONSUMED', 'EXPIRED') and count(l.sku) = 0)

union all

-- INV4: a consumed reservation has left the place once, and no other has.
select 'INV4', reference || ' ' || location || '/' || sku, 'sold differs from consumed'
from (
  select l.reference, l.sku, l.location, l.quantity
  from reservation_line l
  join reservation r using (reference)
  where r.status = 'CONSUMED'
) c
full join (
  select m.document as reference, m.sku, m.location, sum(m.quantity) as quantity
  from stock_movement m
  where m.type = 'SALE' and exists (select 1 from reservation r where r.reference = m.document)
  group by m.document, m.sku, m.location
) s using (reference, sku, location)
where coalesce(c.quantity, 0) <> coalesce(s.quantity, 0)

union all

-- INV12: per level the versions of the events kept grow by one.
select 'INV12', location || '/' || sku, 'version ' || version || ' follows ' || earlier
from ordered
where version <> earlier + 1

union all

-- INV11: the last event of a level, if still kept, says what the level says.
select 'INV11', location || '/' || sku, 'last event is not the level'
from stock_level l
join ordered o using (sku, location)
where o.later is null
  and (l.good, l.damaged, l.reserved, l.version) is distinct from (
    (o.level ->> 'good')::int, (o.level ->> 'damaged')::int,
    (o.level ->> 'reserved')::int, o.version
  )

union all

-- INV13: no hold outlives its deadline by more than 60 s.
select 'INV13', reference, 'hold outlives its deadline'
from reservation
where status = 'ACTIVE' and expires_at < now() - interval '60 seconds'
