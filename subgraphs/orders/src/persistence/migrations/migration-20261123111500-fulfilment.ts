import { Migration } from '@mikro-orm/migrations';

/**
 * Adds fulfilment orders with their parcels, batches and codes, and the facts that settle them.
 *
 * Safe while serving: it creates, adds a column with a constant default, and widens one check.
 * Orders that are there get the one fulfilment order that they were; the older version may go on
 * writing orders without, which end as they always did.
 */
export class Migration20261123111500_fulfilment extends Migration {
  override up(): void {
    this.addSql(ORDERS);
    this.addSql(PARCELS);
    this.addSql(FACTS);
    this.addSql(GUARDS);
    this.addSql(KINDS);
    this.addSql(BACKFILL);
  }

  override down(): void {
    this.addSql(`drop table settlement_fact, collection_code, parcel_line, parcel,
      fulfilment_rejection, fulfilment_line, fulfilment_order, pick_batch`);
    this.addSql(`drop function check_fulfilment_walk, refuse_change_of_fulfilment`);
    this.addSql(`alter table sales_order drop column dropped_minor;
      alter table order_process drop constraint order_process_kind,
      add constraint order_process_kind check
        (kind in ('SUBMIT', 'CAPTURE', 'CANCEL', 'FULFIL', 'REFUND', 'RETURN', 'ALLOCATE',
          'AMEND', 'SALE', 'OFFLINE_SALE')) not valid;`);
  }
}

const ORDERS = `
  create table pick_batch (
    batch_no   text primary key,
    location   text not null,
    state      text not null,
    created_by text not null,
    created_at timestamptz(3) not null,
    done_at    timestamptz(3),
    constraint pick_batch_state check (state in ('OPEN', 'DONE')),
    constraint pick_batch_done check ((state = 'DONE') = (done_at is not null))
  );
  create index pick_batch_location on pick_batch (location, created_at, batch_no);

  create table fulfilment_order (
    fulfilment_no   text primary key,
    order_id        bigint not null,
    position        integer not null,
    location        text not null,
    hand_over       text not null,
    state           text not null,
    waiting_for     text,
    reason          text,
    reservation     text,
    attempt         integer not null,
    priority        integer not null,
    promised_at     timestamptz(3) not null,
    destination     text,
    batch_no        text,
    version         integer not null,
    created_at      timestamptz(3) not null,
    state_at        timestamptz(3) not null,
    next_attempt_at timestamptz(3),
    constraint fulfilment_order_position unique (order_id, position),
    constraint fulfilment_order_order_id_foreign foreign key (order_id) references sales_order (id),
    constraint fulfilment_order_batch_no_foreign foreign key (batch_no)
      references pick_batch (batch_no),
    constraint fulfilment_order_state check (state in ('NEW', 'ASSIGNED', 'ACCEPTED', 'REJECTED',
      'PICKING', 'PACKED', 'SHIPPED', 'READY_FOR_PICKUP', 'DELIVERED', 'COLLECTED', 'CANCELLED')),
    constraint fulfilment_order_hand_over check
      (hand_over in ('PARCEL', 'STORE_DELIVERY', 'PICKUP', 'COUNTER')),
    constraint fulfilment_order_waits check
      ((waiting_for is not null) = (state = 'NEW')
        and waiting_for in ('PAYMENT', 'STOCK', 'STAFF')),
    constraint fulfilment_order_held check (reservation is not null
      or state in ('NEW', 'REJECTED', 'CANCELLED')),
    constraint fulfilment_order_counts check
      (position >= 1 and attempt >= 1 and version >= 0 and priority in (0, 1))
  );
  create index fulfilment_order_queue
    on fulfilment_order (location, priority, promised_at, fulfilment_no)
    where state in ('NEW', 'ASSIGNED', 'ACCEPTED', 'PICKING', 'PACKED');
  create index fulfilment_order_location
    on fulfilment_order (location, created_at, fulfilment_no);
  create index fulfilment_order_exceptions
    on fulfilment_order (created_at, fulfilment_no)
    where waiting_for in ('STOCK', 'STAFF');
  create index fulfilment_order_batch_no on fulfilment_order (batch_no)
    where batch_no is not null;

  create table fulfilment_line (
    fulfilment_no text not null,
    line_no       integer not null,
    sku           text not null,
    quantity      integer not null,
    picked        integer not null default 0,
    shipped       integer not null default 0,
    delivered     integer not null default 0,
    cancelled     integer not null default 0,
    primary key (fulfilment_no, line_no),
    constraint fulfilment_line_fulfilment_no_foreign foreign key (fulfilment_no)
      references fulfilment_order (fulfilment_no),
    constraint fulfilment_line_units check
      (0 <= delivered and delivered <= shipped and 0 <= cancelled and 0 <= picked
        and picked <= quantity and shipped + cancelled <= quantity)
  );

  create table fulfilment_rejection (
    fulfilment_no text not null,
    attempt       integer not null,
    location      text not null,
    reason        text not null,
    actor         text not null,
    at            timestamptz(3) not null,
    primary key (fulfilment_no, attempt),
    constraint fulfilment_rejection_fulfilment_no_foreign foreign key (fulfilment_no)
      references fulfilment_order (fulfilment_no)
  );
`;

const PARCELS = `
  create table parcel (
    parcel_no    text primary key,
    location     text not null,
    carrier      text not null,
    tracking_no  text not null,
    state        text not null,
    shipped_by   text not null,
    shipped_at   timestamptz(3) not null,
    delivered_at timestamptz(3),
    constraint parcel_tracking unique (carrier, tracking_no),
    constraint parcel_state check (state in ('SHIPPED', 'DELIVERED')),
    constraint parcel_delivered check ((state = 'DELIVERED') = (delivered_at is not null))
  );
  create index parcel_location on parcel (location, shipped_at, parcel_no);

  create table parcel_line (
    parcel_no     text not null,
    fulfilment_no text not null,
    line_no       integer not null,
    quantity      integer not null,
    primary key (parcel_no, fulfilment_no, line_no),
    constraint parcel_line_parcel_no_foreign foreign key (parcel_no) references parcel (parcel_no),
    constraint parcel_line_line_foreign foreign key (fulfilment_no, line_no)
      references fulfilment_line (fulfilment_no, line_no),
    constraint parcel_line_positive check (quantity > 0)
  );
  create index parcel_line_fulfilment on parcel_line (fulfilment_no, line_no);

  create table collection_code (
    fulfilment_no text primary key,
    code          text not null,
    attempts      integer not null,
    issued_at     timestamptz(3) not null,
    constraint collection_code_fulfilment_no_foreign foreign key (fulfilment_no)
      references fulfilment_order (fulfilment_no),
    constraint collection_code_attempts check (attempts >= 0 and attempts <= 5)
  );
`;

const FACTS = `
  create table settlement_fact (
    id             bigint generated always as identity primary key,
    order_id       bigint not null,
    line_no        integer not null,
    kind           text not null,
    from_unit      integer not null,
    document       text not null,
    fulfilment_no  text not null,
    sku            text not null,
    quantity       integer not null,
    sale_party     text not null,
    fulfil_party   text not null,
    paying_party   text not null,
    settled_to     text not null,
    scene          text,
    paid_minor     bigint not null,
    discount_minor bigint not null,
    currency       text not null,
    at             timestamptz(3) not null,
    constraint settlement_fact_once unique (order_id, line_no, kind, from_unit),
    constraint settlement_fact_order_id_foreign foreign key (order_id) references sales_order (id),
    constraint settlement_fact_kind check (kind in ('DELIVERED', 'RETURNED')),
    constraint settlement_fact_terms check
      (settled_to in ('SALE_STORE', 'SERVICE_FEE', 'COMMISSION')),
    constraint settlement_fact_units check
      (from_unit >= 1 and quantity >= 1 and paid_minor >= 0 and discount_minor >= 0)
  );
  create index settlement_fact_at on settlement_fact (at, id);
  create index settlement_fact_sale_party on settlement_fact (sale_party, at, id);
  create index settlement_fact_fulfil_party on settlement_fact (fulfil_party, at, id);

  alter table sales_order add column dropped_minor bigint not null default 0,
    add constraint sales_order_dropped check
      (dropped_minor >= 0 and (dropped_minor = 0 or dropped_minor <= returned_minor)) not valid;
  alter table sales_order validate constraint sales_order_dropped;
`;

const GUARDS = `
  create function refuse_change_of_fulfilment() returns trigger language plpgsql as $$
  begin
    raise exception '% is append-only', tg_table_name;
  end $$;
  create trigger fulfilment_rejection_append_only before update or delete on fulfilment_rejection
    for each row execute function refuse_change_of_fulfilment();
  create trigger settlement_fact_append_only before update or delete on settlement_fact
    for each row execute function refuse_change_of_fulfilment();

  create function check_fulfilment_walk() returns trigger language plpgsql as $$
  begin
    if (old.state, new.state) not in (
      ('NEW', 'ASSIGNED'), ('NEW', 'CANCELLED'), ('NEW', 'DELIVERED'), ('NEW', 'COLLECTED'),
      ('ASSIGNED', 'ACCEPTED'), ('ASSIGNED', 'REJECTED'), ('ASSIGNED', 'CANCELLED'),
      ('ASSIGNED', 'DELIVERED'), ('ASSIGNED', 'COLLECTED'),
      ('ACCEPTED', 'REJECTED'), ('ACCEPTED', 'PICKING'), ('ACCEPTED', 'PACKED'),
      ('ACCEPTED', 'SHIPPED'), ('ACCEPTED', 'READY_FOR_PICKUP'), ('ACCEPTED', 'CANCELLED'),
      ('ACCEPTED', 'DELIVERED'), ('ACCEPTED', 'COLLECTED'),
      ('REJECTED', 'NEW'), ('REJECTED', 'ASSIGNED'), ('REJECTED', 'CANCELLED'),
      ('PICKING', 'REJECTED'), ('PICKING', 'PACKED'), ('PICKING', 'SHIPPED'),
      ('PICKING', 'READY_FOR_PICKUP'), ('PICKING', 'CANCELLED'), ('PICKING', 'DELIVERED'),
      ('PICKING', 'COLLECTED'),
      ('PACKED', 'REJECTED'), ('PACKED', 'SHIPPED'), ('PACKED', 'READY_FOR_PICKUP'),
      ('PACKED', 'CANCELLED'), ('PACKED', 'DELIVERED'), ('PACKED', 'COLLECTED'),
      ('SHIPPED', 'DELIVERED'),
      ('READY_FOR_PICKUP', 'CANCELLED'), ('READY_FOR_PICKUP', 'DELIVERED'),
      ('READY_FOR_PICKUP', 'COLLECTED')
    ) then
      raise exception 'a fulfilment order does not go from % to %', old.state, new.state;
    end if;
    return new;
  end $$;
  create trigger fulfilment_order_walk before update of state on fulfilment_order
    for each row when (old.state is distinct from new.state)
    execute function check_fulfilment_walk();
`;

const KINDS = `
  alter table order_process drop constraint order_process_kind,
    add constraint order_process_kind check (kind in ('SUBMIT', 'CAPTURE', 'CANCEL', 'FULFIL',
      'REFUND', 'RETURN', 'ALLOCATE', 'AMEND', 'SALE', 'OFFLINE_SALE', 'HAND_OVER', 'REROUTE'))
      not valid;
  alter table order_process validate constraint order_process_kind;
`;

const BACKFILL = `
  insert into fulfilment_order (fulfilment_no, order_id, position, location, hand_over, state,
    waiting_for, reservation, attempt, priority, promised_at, version, created_at, state_at)
  select o.order_no || '-F1', o.id, 1, o.fulfilment_location,
    coalesce(d.hand_over, case when o.store = o.fulfilment_location then 'COUNTER' else 'PARCEL' end),
    case
      when o.status in ('SUBMITTING', 'AWAITING_PAYMENT') then 'NEW'
      when o.status in ('PAID', 'CANCELLING') then 'ASSIGNED'
      when o.status <> 'COMPLETED' then 'CANCELLED'
      when coalesce(d.hand_over, 'COUNTER') in ('COUNTER', 'PICKUP') then 'COLLECTED'
      else 'DELIVERED'
    end,
    case when o.status in ('SUBMITTING', 'AWAITING_PAYMENT') then 'PAYMENT' end,
    o.order_no, 1, 1, o.placed_at + interval '2 days', 0, o.placed_at, o.status_at
  from sales_order o left join routing_decision d on d.order_id = o.id
  where o.external_ref is null and o.type = 'SALE';

  insert into fulfilment_line (fulfilment_no, line_no, sku, quantity, shipped, delivered)
  select f.fulfilment_no, l.line_no, l.sku, l.quantity,
    case when f.state in ('DELIVERED', 'COLLECTED') then l.quantity else 0 end,
    case when f.state in ('DELIVERED', 'COLLECTED') then l.quantity else 0 end
  from fulfilment_order f join order_line l on l.order_id = f.order_id
  where l.goods;
`;
