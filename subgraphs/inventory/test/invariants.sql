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
where not (0 <= reserved and 0 <= locked and 0 <= withheld and 0 <= pooled and 0 <= qc
  and reserved + locked + withheld + pooled <= good and damaged >= 0
  and 0 <= presold and presold <= incoming + qc)

union all

-- INV4: balances are what the ledger adds up to.
select 'INV4', location || '/' || sku, 'balance differs from ledger'
from stock_level l
full join (
  select sku, location,
    sum(quantity * ((to_account = 'GOOD')::int - (from_account = 'GOOD')::int)) as good,
    sum(quantity * ((to_account = 'QC')::int - (from_account = 'QC')::int)) as qc,
    sum(quantity * ((to_account = 'DAMAGED')::int - (from_account = 'DAMAGED')::int)) as damaged
  from stock_movement
  group by sku, location
) m using (sku, location)
where coalesce(l.good, 0) <> coalesce(m.good, 0)
  or coalesce(l.qc, 0) <> coalesce(m.qc, 0)
  or coalesce(l.damaged, 0) <> coalesce(m.damaged, 0)

union all

-- INV4: what owners have is what the ledger adds up to in their name, and the level says so.
select 'INV4', location || '/' || sku || '/' || owner, 'an owner''s balance differs from ledger'
from stock_owned u
full join (
  select sku, location, owner, sum(quantity * sign) filter (where account = 'GOOD') as good,
    sum(quantity * sign) filter (where account = 'QC') as qc,
    sum(quantity * sign) filter (where account = 'DAMAGED') as damaged
  from (
    select sku, location, coalesce(to_owner, owner) as owner, to_account as account, quantity,
      1 as sign
    from stock_movement
    union all
    select sku, location, owner, from_account, quantity, -1 from stock_movement
  ) leg
  where owner <> 'HOUSE' and account in ('GOOD', 'QC', 'DAMAGED')
  group by sku, location, owner
) m using (sku, location, owner)
where coalesce(u.good, 0) <> coalesce(m.good, 0) or coalesce(u.qc, 0) <> coalesce(m.qc, 0)
  or coalesce(u.damaged, 0) <> coalesce(m.damaged, 0)

union all

select 'INV4', l.location || '/' || l.sku, 'the level and its owners differ'
from stock_level l
left join (
  select u.sku, u.location, sum(u.good + u.qc + u.damaged) as others,
    sum(u.good - u.reserved) filter (where o.policy = 'STORED') as withheld,
    sum(u.good) as good, sum(u.qc) as qc, sum(u.damaged) as damaged
  from stock_owned u join stock_owner o on o.code = u.owner
  group by u.sku, u.location
) o using (sku, location)
where l.others <> coalesce(o.others, 0) or l.withheld <> coalesce(o.withheld, 0)
  or l.good < o.good or l.qc < o.qc or l.damaged < o.damaged

union all

-- INV4: what is reserved is what live reservations add up to.
select 'INV4', location || '/' || sku, 'reserved differs from reservations'
from stock_level l
full join (
  select rl.sku, rl.location,
    sum(case rl.kind when 'MANUAL' then 0 when 'PRESALE' then rl.arrived else rl.quantity end)
      as reserved,
    sum(rl.quantity) filter (where rl.kind = 'MANUAL') as locked,
    sum(rl.quantity - rl.arrived) filter (where rl.kind = 'PRESALE') as presold
  from reservation_line rl
  join reservation r using (reference)
  where r.status = 'ACTIVE'
  group by rl.sku, rl.location
) h using (sku, location)
where coalesce(l.reserved, 0) <> coalesce(h.reserved, 0)
  or coalesce(l.locked, 0) <> coalesce(h.locked, 0)
  or coalesce(l.presold, 0) <> coalesce(h.presold, 0)

union all

-- INV4: what is carved out is what open pools have free, and what pools hold is held by orders.
select 'INV4', location || '/' || sku, 'pools differ'
from stock_level l
full join (
  select p.sku, p.location, sum(p.carved - p.held - p.sold - p.returned) as free,
    sum(p.held) as held
  from stock_pool_line p group by p.sku, p.location
) p using (sku, location)
full join (
  select rl.sku, rl.location, sum(rl.quantity) as held
  from reservation_line rl where rl.active and rl.kind = 'CAMPAIGN' group by rl.sku, rl.location
) h using (sku, location)
where coalesce(l.pooled, 0) <> coalesce(p.free, 0) or coalesce(p.held, 0) <> coalesce(h.held, 0)

union all

-- INV4: what a front stock holds is held by orders of its channels, and what it sold they or its tills sold.
select 'INV4', front || '/' || sku, 'front stock differs'
from stock_front_sku f
full join (
  select u.front, u.sku, sum(u.held) as held, sum(u.sold) as sold
  from (
    select rl.front, rl.sku, case r.status when 'ACTIVE' then rl.quantity else 0 end as held,
      case r.status when 'CONSUMED' then rl.quantity else 0 end as sold
    from reservation_line rl join reservation r using (reference) where rl.front is not null
    union all
    select d.front, d.sku, 0, d.quantity
    from counter_sale s
    cross join lateral jsonb_to_recordset(s.drawn) as d(front text, sku text, quantity integer)
  ) u group by u.front, u.sku
) h using (front, sku)
where coalesce(f.held, 0) <> coalesce(h.held, 0) or coalesce(f.sold, 0) <> coalesce(h.sold, 0)

union all

-- INV4: what is held of an owner's units is what live reservations of the owner add up to.
select 'INV4', location || '/' || sku || '/' || owner, 'reserved of an owner differs'
from stock_owned u
full join (
  select rl.sku, rl.location, r.owner, sum(rl.quantity) as reserved
  from reservation_line rl join reservation r using (reference)
  where r.status = 'ACTIVE' and r.owner is not null group by rl.sku, rl.location, r.owner
) h using (sku, location, owner)
where coalesce(u.reserved, 0) <> coalesce(h.reserved, 0)

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
  where r.status = 'CONSUMED' and r.kind <> 'TRANSFER'
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
  and (l.good, l.qc, l.damaged, l.reserved, l.locked, l.withheld, l.pooled, l.incoming, l.presold,
    l.version) is distinct from (
    (o.level ->> 'good')::int, coalesce((o.level ->> 'qc')::int, 0),
    (o.level ->> 'damaged')::int, (o.level ->> 'reserved')::int,
    coalesce((o.level ->> 'locked')::int, 0), coalesce((o.level ->> 'withheld')::int, 0),
    coalesce((o.level ->> 'pooled')::int, 0), coalesce((o.level ->> 'incoming')::int, 0),
    coalesce((o.level ->> 'presold')::int, 0), o.version
  )

union all

-- INV4: incoming is what suppliers have promised and what has not come, order by order.
select 'INV4', location || '/' || sku, 'incoming differs from purchase orders'
from stock_level l
full join (
  select o.location, p.sku, sum(greatest(0, p.confirmed - p.received)) as open
  from purchase_line p join purchase_order o using (purchase_no)
  where o.status in ('CONFIRMED', 'PARTLY_RECEIVED') group by o.location, p.sku
) p using (sku, location)
where coalesce(l.incoming, 0) <> coalesce(p.open, 0)

union all

-- INV4: what an order's lines count as received and returned is what its receipts say, and moved.
select 'INV4', p.purchase_no || ' ' || p.line_no, 'receipts differ from lines'
from purchase_line p
left join (
  select r.purchase_no, l.line_no,
    sum(l.quantity) filter (where r.kind = 'RECEIPT') as received,
    sum(l.quantity) filter (where r.kind = 'RETURN') as returned
  from purchase_receipt r join purchase_receipt_line l using (receipt_no)
  group by r.purchase_no, l.line_no
) r using (purchase_no, line_no)
where (p.received, p.returned) <> (coalesce(r.received, 0), coalesce(r.returned, 0))

union all

select 'INV4', coalesce(l.receipt_no, m.document) || ' ' || coalesce(l.sku, m.sku), 'movements differ from receipt'
from (
  select receipt_no, sku, sum(quantity) as quantity from purchase_receipt_line group by 1, 2
) l
full join (
  select m.document, m.sku, sum(m.quantity) as quantity from stock_movement m
  where exists (select 1 from purchase_receipt r where r.receipt_no = m.document)
  group by 1, 2
) m on m.document = l.receipt_no and m.sku = l.sku
where l.quantity is distinct from m.quantity

union all

-- INV13: no hold outlives its deadline by more than 60 s.
select 'INV13', reference, 'hold outlives its deadline'
from reservation
where status = 'ACTIVE' and expires_at < now() - interval '60 seconds'

union all

-- INV4: what a transfer has on the way is what TRANSIT holds of it; an ended one holds nothing.
select 'INV4', t.transfer_no || ' ' || l.sku, 'in transit differs from ledger'
from stock_transfer_line l
join stock_transfer t on t.id = l.transfer_id
left join lateral (
  select sum(m.quantity * ((m.to_account = 'TRANSIT')::int - (m.from_account = 'TRANSIT')::int))
    as units
  from stock_movement m where m.document = t.transfer_no and m.sku = l.sku
) m on true
where l.in_transit <> coalesce(m.units, 0)
  or (l.in_transit <> 0 and t.status in ('REQUESTED', 'APPROVED', 'REJECTED', 'CANCELLED', 'RECEIVED'))

union all

-- INV4: every unit in TRANSIT is of a transfer.
select 'INV4', coalesce(m.document, '-'), 'in transit without a transfer'
from stock_movement m
where 'TRANSIT' in (m.from_account, m.to_account)
  and not exists (select 1 from stock_transfer t where t.transfer_no = m.document)

union all

-- INV10: a transfer's history has no gap, and an approved one holds what was agreed.
select 'INV10', t.transfer_no, 'history differs from version'
from stock_transfer t
left join stock_transfer_fact f on f.transfer_id = t.id
group by t.id, t.transfer_no, t.version
having count(f.version) <> t.version or max(f.version) <> t.version

union all

select 'INV4', t.transfer_no, 'hold differs from approval'
from stock_transfer t
left join reservation r on r.reference = t.transfer_no
where (t.status = 'APPROVED') <> (coalesce(r.status, 'NONE') = 'ACTIVE')

union all

-- INV4: where lots are kept they add up to the level, condition by condition; elsewhere are none.
select 'INV4', l.location || '/' || l.sku, 'lots differ from level'
from stock_level l
left join (
  select sku, location, sum(good) as good, sum(qc) as qc, sum(damaged) as damaged
  from stock_lot group by sku, location
) t using (sku, location)
where (coalesce(t.good, 0), coalesce(t.qc, 0), coalesce(t.damaged, 0)) <> case
  when l.lot_tracked then (l.good::bigint, l.qc::bigint, l.damaged::bigint)
  else (0::bigint, 0::bigint, 0::bigint) end

union all

-- INV4: a lot is what stood there when lots began to be kept, and what moved since.
select 'INV4', l.location || '/' || l.sku || '/' || l.lot_no, 'lot differs from its movements'
from stock_lot l
left join (
  select p.sku, p.location, p.lot_no,
    sum(p.quantity * ((m.to_account = 'GOOD')::int - (m.from_account = 'GOOD')::int)) as good,
    sum(p.quantity * ((m.to_account = 'QC')::int - (m.from_account = 'QC')::int)) as qc,
    sum(p.quantity * ((m.to_account = 'DAMAGED')::int - (m.from_account = 'DAMAGED')::int))
      as damaged
  from stock_movement_lot p left join stock_movement m on m.id = p.movement_id
  group by p.sku, p.location, p.lot_no
) p using (sku, location, lot_no)
where l.good <> l.opening_good + coalesce(p.good, 0) or l.qc <> l.opening_qc + coalesce(p.qc, 0)
  or l.damaged <> l.opening_damaged + coalesce(p.damaged, 0)

union all

-- INV4: a movement of lots says of each of its units which lot it was of.
select 'INV4', p.document || ' ' || p.sku, 'lots differ from movement'
from (
  select movement_id, min(document) as document, min(sku) as sku, sum(quantity) as quantity
  from stock_movement_lot group by movement_id
) p
left join stock_movement m on m.id = p.movement_id
where m.quantity is distinct from p.quantity
