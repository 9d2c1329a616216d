-- What must hold whenever no order process is under way, over all subgraphs of one database.
-- Every row that comes back is a violation.

select 'INV3' as invariant, sku || '@' || location as subject
from inventory.stock_level
where good < 0 or damaged < 0 or qc < 0 or reserved < 0 or locked < 0 or withheld < 0 or pooled < 0
  or reserved + locked + withheld + pooled > good or presold < 0 or presold > incoming + qc

union all
select 'INV4 ledger', coalesce(l.sku, m.sku) || '@' || coalesce(l.location, m.location)
from inventory.stock_level l
full join (
  select sku, location, sum(good) as good, sum(damaged) as damaged
  from (
    select sku, location,
      quantity * ((to_account = 'GOOD')::int - (from_account = 'GOOD')::int) as good,
      quantity * ((to_account = 'DAMAGED')::int - (from_account = 'DAMAGED')::int) as damaged
    from inventory.stock_movement
  ) legs
  group by sku, location
) m using (sku, location)
where coalesce(l.good, 0) <> coalesce(m.good, 0) or coalesce(l.damaged, 0) <> coalesce(m.damaged, 0)

union all
select 'INV4 reserved', l.sku || '@' || l.location
from inventory.stock_level l
left join (
  select sku, location, sum(case kind when 'PRESALE' then arrived else quantity end) as quantity
  from inventory.reservation_line
  where active and kind <> 'MANUAL' group by sku, location
) r using (sku, location)
where l.reserved <> coalesce(r.quantity, 0)

union all
select 'INV4 lines follow their reservation', r.reference
from inventory.reservation r join inventory.reservation_line line using (reference)
where (r.status = 'ACTIVE') <> line.active

union all
select 'INV4 held where there is no level', r.reference || ' ' || line.sku || '@' || line.location
from inventory.reservation r join inventory.reservation_line line using (reference)
where line.active and not exists (select 1 from inventory.stock_level l
  where l.sku = line.sku and l.location = line.location)

union all
select 'INV4 pools', coalesce(l.sku, p.sku) || '@' || coalesce(l.location, p.location)
from inventory.stock_level l
full join (
  select sku, location, sum(carved - held - sold - returned) as free
  from inventory.stock_pool_line group by sku, location
) p using (sku, location)
where coalesce(l.pooled, 0) <> coalesce(p.free, 0)

union all
select 'INV4 lots', coalesce(l.sku, t.sku) || '@' || coalesce(l.location, t.location)
from inventory.stock_level l
full join (
  select sku, location, sum(good) as good, sum(qc) as qc, sum(damaged) as damaged
  from inventory.stock_lot group by sku, location
) t using (sku, location)
where (coalesce(t.good, 0), coalesce(t.qc, 0), coalesce(t.damaged, 0)) is distinct from case
  when l.lot_tracked then (l.good::bigint, l.qc::bigint, l.damaged::bigint)
  else (0::bigint, 0::bigint, 0::bigint) end

union all
select 'INV4 in transit', coalesce(t.transfer_no, m.document) || ' ' || coalesce(t.sku, m.sku)
from (
  select s.transfer_no, line.sku, line.in_transit
  from inventory.stock_transfer s join inventory.stock_transfer_line line on line.transfer_id = s.id
) t
full join (
  select document, sku,
    sum(quantity * ((to_account = 'TRANSIT')::int - (from_account = 'TRANSIT')::int)) as units
  from inventory.stock_movement where 'TRANSIT' in (from_account, to_account) group by document, sku
) m on m.document = t.transfer_no and m.sku = t.sku
where coalesce(t.in_transit, 0) <> coalesce(m.units, 0)
  or (t.transfer_no is null and m.document is null)

union all
select 'INV4 on the way to where there is no level', line.sku || '@' || line.to_location
from inventory.stock_transfer_line line
where line.in_transit > 0 and not exists (select 1 from inventory.stock_level l
  where l.sku = line.sku and l.location = line.to_location)

union all
select 'INV6 template', t.code
from campaigns.coupon_template t
where t.issued <> (select count(*) from campaigns.coupon c where c.template_code = t.code)
   or t.issued > t.limit_total

union all
select 'INV6 member', c.template_code || ' ' || c.member_no
from campaigns.coupon c join campaigns.coupon_template t on t.code = c.template_code
group by c.template_code, c.member_no, t.limit_per_member
having count(*) > t.limit_per_member

union all
select 'INV6 coupon has its lock', c.code
from campaigns.coupon c
left join campaigns.coupon_lock k on k.reference = c.order_no
where c.status in ('LOCKED', 'REDEEMED')
  and (k.reference is null or k.status <> c.status or c.code <> all (k.coupon_codes))

union all
select 'INV7 total', o.order_no
from orders.sales_order o
where o.total_minor <> o.subtotal_minor - o.discount_minor - o.points_minor

union all
select 'INV7 lines', o.order_no
from orders.sales_order o
join (
  select order_id, sum(amount_minor) as amount, sum(discount_minor) as discount
  from orders.order_line group by order_id
) l on l.order_id = o.id
where l.amount <> o.subtotal_minor or l.discount <> o.discount_minor + o.points_minor

union all
select 'INV8 balance', a.member_no
from members.points_account a
where a.balance <> coalesce((select sum(points) from members.points_entry e where e.member_no = a.member_no), 0)
   or a.balance <> coalesce((select sum(remaining) from members.points_lot p where p.member_no = a.member_no), 0)
   or a.held <> coalesce((select sum(points) from members.points_hold h where h.member_no = a.member_no and h.status = 'ACTIVE'), 0)

union all
select 'INV10 gap-free history', o.order_no
from orders.sales_order o
left join orders.order_stage s on s.order_id = o.id
group by o.id, o.order_no, o.stage_count
having count(s.sequence) <> o.stage_count or coalesce(max(s.sequence), 0) <> o.stage_count

union all
select 'INV11 unstamped outbox', name
from (
  select 'organization' as name, count(*) from organization.outbox where position is null
  union all select 'members', count(*) from members.outbox where position is null
  union all select 'products', count(*) from products.outbox where position is null
  union all select 'inventory', count(*) from inventory.outbox where position is null
  union all select 'campaigns', count(*) from campaigns.outbox where position is null
  union all select 'orders', count(*) from orders.outbox where position is null
) waiting(name, n)
where n > 0

union all
select 'INV11 dead letter', source || ' ' || position from members.dead_letter

union all
select 'INV15 a member who left is being forgotten', member_no
from members.member_erasure where ended_at is null

union all
select 'INV15 a member who left is known by nothing', m.member_no
from members.member m
where m.erased_at is not null and (
  exists (select 1 from members.member_identity i where i.member_no = m.member_no)
  or exists (select 1 from members.member_tag t where t.member_no = m.member_no)
  or exists (
    select 1 from orders.sales_order o join orders.order_delivery d on d.order_id = o.id
    where o.member_no = m.member_no and o.id not in (select order_id from orders.person_erasure)))

union all
select 'INV14 captured is paid', o.order_no
from orders.sales_order o
left join (
  select order_id,
    sum(amount_minor) filter (where state in ('CAPTURED', 'REFUNDED')) as captured,
    sum(case state when 'REFUNDED' then amount_minor else returned_minor - owed_minor end) as refunded,
    sum(case when refund_due then amount_minor - returned_minor + owed_minor else owed_minor end)
      filter (where state = 'CAPTURED') as due,
    sum(amount_minor) filter (where state = 'AUTHORIZED' and not refund_due) as authorized
  from orders.payment group by order_id
) p on p.order_id = o.id
where o.external_ref is null
  and (o.paid_minor <> coalesce(p.captured, 0)
    or o.refunded_minor <> coalesce(p.refunded, 0)
    or o.due_minor <> coalesce(p.due, 0)
    or o.authorized_minor <> coalesce(p.authorized, 0))

union all
select 'INV14 tenders cover the total, once', o.order_no || ' ' || o.status || '/' || o.payment_status
from orders.sales_order o
cross join lateral (
  select o.paid_minor - o.refunded_minor - o.due_minor as kept,
    o.total_minor + o.surcharge_minor - o.returned_minor as wanted
) m
where o.external_ref is null and case
  when m.kept + o.authorized_minor > greatest(m.wanted, 0) then true
  when o.status = 'COMPLETED' or o.payment_status = 'PAID' then m.kept < m.wanted
  when o.status = 'PAID' then (m.kept + o.authorized_minor < m.wanted)
    <> (o.payment_status in ('LAPSED', 'BALANCE_DUE'))
  when o.status in ('CANCELLED', 'REFUSED') then m.kept + o.authorized_minor > 0
  else false
end

union all
select 'INV14 a provider pays back what was given back', p.payment_no
from orders.payment p
left join (
  select payment_no, sum(amount_minor) as amount from orders.provider_refund
  where resolution is distinct from 'RETRIED' group by payment_no
) r using (payment_no)
where p.method not in ('CASH', 'CARD', 'PLATFORM')
  and coalesce(r.amount, 0)
    <> case p.state when 'REFUNDED' then p.amount_minor else p.returned_minor - p.owed_minor end

union all
select 'late money is back', p.payment_no
from orders.payment p
where p.refund_due and p.state in ('CAPTURED', 'AUTHORIZED')
  and p.method not in ('CASH', 'CARD', 'PLATFORM')

union all
select 'a surcharge has its amendment', o.order_no
from orders.sales_order o
left join orders.order_amendment a on a.order_id = o.id and a.state = 'AWAITING_PAYMENT'
where (o.surcharge_minor > 0) <> (a.order_id is not null)
   or (o.surcharge_minor > 0) <> (o.payment_status = 'BALANCE_DUE')

union all
select 'process under way', o.order_no
from orders.order_process p join orders.sales_order o on o.id = p.order_id
where p.ended_at is null

union all
select 'order and its places', o.order_no || ' ' || o.status || '/' || coalesce(f.state, 'none')
from orders.sales_order o
left join orders.fulfilment_order f on f.order_id = o.id
where o.external_ref is null and o.type = 'SALE' and case o.status
  when 'AWAITING_PAYMENT' then f.state is distinct from 'NEW'
  when 'PAID' then f.state is null or f.waiting_for = 'PAYMENT'
  when 'COMPLETED' then f.state is null or f.state not in ('DELIVERED', 'COLLECTED', 'CANCELLED')
  else f.state is distinct from 'CANCELLED'
end

union all
select 'a place and its reservation', f.fulfilment_no || ' ' || f.state || '/' || coalesce(r.status, 'none')
from orders.fulfilment_order f
left join inventory.reservation r on r.reference = f.reservation
where exists (select 1 from orders.fulfilment_line l where l.fulfilment_no = f.fulfilment_no) and case
  -- What is sent for is held as it arrives.
  when f.state = 'NEW' and exists (select 1 from orders.stock_awaited w
    where w.fulfilment_no = f.fulfilment_no and w.kind = 'TRANSFER' and w.ended_at is null)
    then r.status in ('CONSUMED', 'EXPIRED')
  when f.state in ('ASSIGNED', 'ACCEPTED', 'PICKING', 'PACKED', 'READY_FOR_PICKUP')
    or (f.state = 'NEW' and f.reservation is not null) then r.status is distinct from 'ACTIVE'
  when f.state in ('SHIPPED', 'DELIVERED', 'COLLECTED') then r.status is distinct from 'CONSUMED' and not exists (
    select 1 from inventory.counter_sale c where c.reference = f.reservation
  )
  else r.status in ('ACTIVE', 'CONSUMED')
end

union all
select 'what arrived for an order is no more than it waits for', w.reference || ' ' || l.sku
from orders.stock_awaited w
join inventory.reservation r on r.reference = w.reference and r.status = 'ACTIVE'
join inventory.reservation_line l on l.reference = r.reference
where w.kind = 'TRANSFER' and w.ended_at is null and l.quantity > (
  select coalesce(sum(f.quantity), 0) from orders.fulfilment_line f
  where f.fulfilment_no = w.fulfilment_no and f.sku = l.sku)

union all
select 'held for a place is what it has to send', coalesce(a.order_no, h.order_no) || ' ' ||
  coalesce(a.sku, h.sku) || '@' || coalesce(a.location, h.location) || ' ' || coalesce(a.status, h.status)
from (
  select o.order_no, l.sku, f.location, u.status, sum(u.units) as units
  from orders.sales_order o
  join orders.fulfilment_order f on f.order_id = o.id
  join orders.fulfilment_line l using (fulfilment_no)
  cross join lateral (values
    ('ACTIVE', case when f.reservation is not null and f.state in ('NEW', 'ASSIGNED', 'ACCEPTED',
      'PICKING', 'PACKED', 'READY_FOR_PICKUP') then l.quantity - l.shipped - l.cancelled else 0 end),
    ('CONSUMED', l.shipped)) as u(status, units)
  where u.units > 0
    and not exists (select 1 from inventory.counter_sale c where c.reference = o.order_no)
    and not exists (select 1 from orders.stock_awaited w
      where w.fulfilment_no = f.fulfilment_no and w.kind = 'TRANSFER' and w.ended_at is null)
  group by 1, 2, 3, 4
) a
full join (
  select regexp_replace(r.reference, '(-A[0-9]{1,3}|-F[0-9]{1,3}(-A[0-9]{1,3}|-PC[0-9]{6}-[0-9A-Z]{10})?)$', '') as order_no, l.sku, l.location, r.status,
    sum(l.quantity) as units
  from inventory.reservation r join inventory.reservation_line l using (reference)
  where r.status in ('ACTIVE', 'CONSUMED')
    and not exists (select 1 from orders.order_amendment m
      where m.held = r.reference and m.state = 'AWAITING_PAYMENT')
    and not exists (select 1 from orders.stock_awaited w
      where w.reference = r.reference and w.kind = 'TRANSFER' and w.ended_at is null)
    and exists (select 1 from orders.sales_order o
      where o.order_no = regexp_replace(r.reference, '(-A[0-9]{1,3}|-F[0-9]{1,3}(-A[0-9]{1,3}|-PC[0-9]{6}-[0-9A-Z]{10})?)$', ''))
  group by 1, 2, 3, 4
) h using (order_no, sku, location, status)
where a.units is distinct from h.units

union all
select 'assigned is ordered', o.order_no || ' ' || l.line_no
from orders.sales_order o
join orders.order_line l on l.order_id = o.id
left join (
  select f.order_id, x.line_no, sum(x.quantity) as units, sum(x.cancelled) as cancelled
  from orders.fulfilment_order f join orders.fulfilment_line x using (fulfilment_no)
  group by f.order_id, x.line_no
) a on a.order_id = l.order_id and a.line_no = l.line_no
where o.external_ref is null and o.type = 'SALE' and l.goods
  and (a.units is distinct from l.quantity or case when o.status in ('CANCELLED', 'REFUSED')
    then a.cancelled <> l.quantity else a.cancelled > l.returned_quantity end)

union all
select 'a delivered unit is settled once', o.order_no || ' ' || l.line_no
from orders.sales_order o
join orders.order_line l on l.order_id = o.id
join (
  select f.order_id, x.line_no, sum(x.delivered) as delivered
  from orders.fulfilment_order f join orders.fulfilment_line x using (fulfilment_no)
  group by f.order_id, x.line_no
) a on a.order_id = l.order_id and a.line_no = l.line_no
left join (
  select order_id, line_no, sum(quantity) as units, min(from_unit) as from_unit
  from orders.settlement_fact where kind = 'DELIVERED' group by order_id, line_no
) s on s.order_id = l.order_id and s.line_no = l.line_no
where a.delivered <> coalesce(s.units, 0)
  or s.from_unit < l.quantity - a.delivered + 1

union all
select 'settled less given back is what customers keep', o.order_no || ' ' || l.line_no
from orders.sales_order o
join orders.order_line l on l.order_id = o.id
cross join lateral (
  select coalesce(sum(case s.kind when 'DELIVERED' then s.quantity else -s.quantity end), 0) as units,
    coalesce(sum(case s.kind when 'DELIVERED' then s.paid_minor else -s.paid_minor end), 0) as paid
  from orders.settlement_fact s where s.order_id = l.order_id and s.line_no = l.line_no
) s
where l.quantity > 0 and s.paid <> (l.amount_minor - l.discount_minor)
  - div((l.amount_minor - l.discount_minor)::numeric * (l.quantity - s.units), l.quantity)

union all
select 'what came back is settled back', o.order_no || ' ' || l.line_no
from orders.sales_order o
join orders.order_line l on l.order_id = o.id
join (
  select f.order_id, x.line_no, sum(x.cancelled) as dropped
  from orders.fulfilment_order f join orders.fulfilment_line x using (fulfilment_no)
  group by f.order_id, x.line_no
) a on a.order_id = l.order_id and a.line_no = l.line_no
left join (
  select order_id, line_no, sum(quantity) as units
  from orders.settlement_fact where kind = 'RETURNED' group by order_id, line_no
) s on s.order_id = l.order_id and s.line_no = l.line_no
where o.status = 'COMPLETED' and coalesce(s.units, 0) <> l.returned_quantity - a.dropped

union all
select 'a drawer counts one currency', t.shift_no || ' ' || s.order_no
from orders.till_shift t
join orders.till_sale s on s.shift_no = t.shift_no
join orders.sales_order o on o.order_no = s.order_no
where o.currency <> t.currency and (not s.offline or not exists (
  select 1 from orders.till_conflict c
  where c.order_no = s.order_no and c.kind = 'CURRENCY_DIFFERS'
))

union all
select 'cash is of its drawer''s currency', m.shift_no || ' ' || m.id
from orders.till_cash_move m left join orders.till_shift t on t.shift_no = m.shift_no
where m.currency is distinct from t.currency

union all
select 'an order and its payments have one currency', p.payment_no
from orders.payment p join orders.sales_order o on o.id = p.order_id
where p.currency <> o.currency

union all
select 'a line is its price times its units', o.order_no || ' ' || l.line_no
from orders.sales_order o
join orders.order_line l on l.order_id = o.id
where o.external_ref is null
  and l.amount_minor <> round(l.unit_price * l.quantity * 100)
  and not exists (
    select 1 from orders.till_conflict c
    where c.order_no = o.order_no and c.kind = 'AMOUNT_DIFFERS'
  )
  and not exists (select 1 from orders.order_amendment a where a.order_id = o.id)

union all
select 'an order''s channel is one of the house', o.order_no || ' ' || o.channel
from orders.sales_order o
left join organization.channel c on c.code = o.channel
where o.external_ref is null and c.code is null

union all
select 'platform order once', platform || ' ' || outside_no
from orders.platform_order join orders.sales_order o on o.id = order_id
where o.external_ref is distinct from outside_no

union all
select 'reservation without order', r.reference
from inventory.reservation r
left join orders.sales_order o on o.order_no = regexp_replace(r.reference, '(-A[0-9]{1,3}|-F[0-9]{1,3}(-A[0-9]{1,3}|-PC[0-9]{6}-[0-9A-Z]{10})?)$', '')
where r.status = 'ACTIVE' and r.kind = 'ORDER' and o.order_no is null

union all
select 'order and coupons', o.order_no || ' ' || o.status || '/' || coalesce(k.status, 'none')
from orders.sales_order o
left join campaigns.coupon_lock k on k.reference = o.order_no
where o.external_ref is null and case o.status
  when 'AWAITING_PAYMENT' then k.status is distinct from 'LOCKED'
  when 'PAID' then k.status is distinct from 'REDEEMED'
  when 'COMPLETED' then not exists (
    select 1 from orders.till_sale t where t.order_no = o.order_no and not t.coupons_used
  ) and k.status is distinct from case when exists (
    select 1 from orders.order_return r
    where r.order_id = o.id and r.state = 'DONE' and r.coupons
  ) then 'REVERSED' else 'REDEEMED' end
  else k.status in ('LOCKED', 'REDEEMED')
end

union all
select 'order and points', o.order_no || ' ' || o.status || '/' || coalesce(h.status, 'none')
from orders.sales_order o
left join members.points_hold h on h.reference = o.order_no
where o.external_ref is null and o.points_spent > 0 and not exists (
  select 1 from orders.till_sale t where t.order_no = o.order_no and t.offline and not t.points_used
) and case o.status
  when 'AWAITING_PAYMENT' then h.status is distinct from 'ACTIVE'
  when 'PAID' then h.status is distinct from case when o.points_spent = (
    select coalesce(sum(r.points), 0) from orders.order_return r
    where r.order_id = o.id and r.state = 'DONE'
  ) then 'REVERSED' else 'SPENT' end
  when 'COMPLETED' then h.status is distinct from case when o.points_spent = (
    select coalesce(sum(r.points), 0) from orders.order_return r
    where r.order_id = o.id and r.state = 'DONE'
  ) then 'REVERSED' else 'SPENT' end
  else h.status in ('ACTIVE', 'SPENT')
end

union all
select 'return under way', return_no from orders.order_return where state = 'IN_PROGRESS'

union all
select 'INV7 a return is its lines', r.return_no
from orders.order_return r
left join orders.order_return_line l using (return_no)
group by r.return_no
having r.refund_minor is distinct from sum(l.refund_minor)
  or r.points is distinct from sum(l.points)

union all
select 'INV7 returned units', o.order_no || ' ' || l.line_no
from orders.order_line l join orders.sales_order o on o.id = l.order_id
left join (
  select r.order_id, x.line_no, sum(x.quantity) as units, sum(x.refund_minor) as refund
  from orders.order_return r join orders.order_return_line x using (return_no)
  where r.state = 'DONE' group by r.order_id, x.line_no
) g on g.order_id = l.order_id and g.line_no = l.line_no
where l.returned_quantity <> coalesce(g.units, 0)
  or coalesce(g.refund, 0) > greatest(l.amount_minor - l.discount_minor, 0)
  or (l.returned_quantity = l.quantity and g.refund <> l.amount_minor - l.discount_minor)

union all
select 'INV7 all back is all that was paid', o.order_no
from orders.sales_order o
join (
  select order_id, sum(refund_minor) as refund, sum(points) as points, bool_or(coupons) as full_one
  from orders.order_return where state = 'DONE' group by order_id
) g on g.order_id = o.id
where o.returned_minor <> g.refund
  or (g.full_one and (g.refund <> o.total_minor or g.points <> o.points_spent))
  or g.full_one <> (
    select bool_and(l.returned_quantity = l.quantity) from orders.order_line l
    where l.order_id = o.id
  )

union all
select 'INV14 payments and their refunds', p.payment_no
from orders.payment p
left join (
  select payment_no, sum(amount_minor) as amount
  from orders.payment_refund where state = 'DONE' group by payment_no
) f using (payment_no)
left join (
  select payment_no, sum(amount_minor) as amount from orders.amendment_refund group by payment_no
) a using (payment_no)
where p.returned_minor <> coalesce(f.amount, 0) + coalesce(a.amount, 0)

union all
select 'INV14 an amendment and its refunds', o.order_no || ' ' || a.revision
from orders.order_amendment a join orders.sales_order o on o.id = a.order_id
join (
  select order_id, revision, sum(amount_minor) as amount
  from orders.amendment_refund group by order_id, revision
) r using (order_id, revision)
where a.state <> 'DONE' or r.amount <> -a.difference_minor

union all
select 'return and stock', coalesce(g.return_no, m.document) || ' ' || coalesce(g.sku, m.sku)
from (
  select r.return_no, l.sku, r.location, l.condition, sum(l.quantity) as units
  from orders.order_return r join orders.order_return_line l using (return_no)
  where r.state = 'DONE' and l.condition is not null
  group by r.return_no, l.sku, r.location, l.condition
) g
full join (
  select t.document, t.sku, t.location, t.to_account, sum(t.quantity) as units
  from inventory.stock_movement t join inventory.stock_return s on s.reference = t.document
  where t.type = 'RETURN' group by t.document, t.sku, t.location, t.to_account
) m on m.document = g.return_no and m.sku = g.sku and m.location = g.location
  and m.to_account = g.condition
where g.units is distinct from m.units

union all
select 'return and points', coalesce(r.return_no, p.reference)
from (
  select return_no, points from orders.order_return where state = 'DONE' and points > 0
  union all
  select o.order_no || '-X' || a.revision, a.points
  from orders.order_amendment a join orders.sales_order o on o.id = a.order_id
  where a.state = 'DONE' and a.points > 0
) r
full join members.points_return p on p.reference = r.return_no
where r.points is distinct from p.points

union all
select 'points spent are those that were held', o.order_no
from orders.sales_order o
join members.points_hold h on h.reference = o.order_no
left join (
  select order_id, sum(points) as points from orders.order_amendment
  where state = 'DONE' group by order_id
) a on a.order_id = o.id
where o.status in ('AWAITING_PAYMENT', 'PAID', 'COMPLETED')
  and h.points <> o.points_spent + coalesce(a.points, 0)

union all
select 'INV8 returned to lots', h.reference
from members.points_hold h
left join (
  select reference, sum(returned) as lots from members.points_hold_lot group by reference
) l using (reference)
where h.returned <> coalesce(l.lots, 0) or (h.status = 'REVERSED' and h.returned <> h.points)

union all
select 'INV8 earned is taken back', o.order_no
from orders.sales_order o
join members.points_entry e on e.kind = 'EARN' and e.document = o.order_no
left join (
  select order_no, sum(due) as due from members.points_clawback group by order_no
) c using (order_no)
where o.returned_minor > o.dropped_minor and coalesce(c.due, 0) <>
  e.points - (e.points::bigint * (o.total_minor - o.returned_minor)) / (o.total_minor - o.dropped_minor)

order by 1, 2;
