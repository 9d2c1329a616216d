import { Migration } from '@mikro-orm/migrations';

/** Adds orders with lines, discounts, payments, stages and processes. Safe: it only creates. */
export class Migration20260103000000_order extends Migration {
  override up(): void {
    this.addSql(ORDERS);
    this.addSql(PARTS);
    this.addSql(PROCESSES);
    this.addSql(GUARDS);
  }

  override down(): void {
    this.addSql(`drop table order_process, order_stage, payment, order_discount, order_line,
      sales_order`);
    this.addSql(`drop function refuse_change_of_stage, check_order_walk`);
  }
}

const ORDERS = `
  create table sales_order (
    id                  bigint generated always as identity primary key,
    order_no            text not null,
    type                text not null,
    status              text not null,
    payment_status      text not null,
    fulfilment_status   text not null,
    version             integer not null,
    stage_count         integer not null,
    channel             text not null,
    store               text not null,
    fulfilment_location text not null,
    member_no           text,
    staff_no            text,
    country             text,
    currency            text not null,
    subtotal_minor      bigint not null,
    discount_minor      bigint not null,
    points_minor        bigint not null,
    points_spent        integer not null,
    total_minor         bigint not null,
    paid_minor          bigint not null,
    refunded_minor      bigint not null,
    external_ref        text,
    reason              text,
    payment_deadline    timestamptz,
    placed_at           timestamptz not null,
    status_at           timestamptz not null,
    completed_at        timestamptz,
    constraint sales_order_order_no_unique unique (order_no),
    constraint sales_order_total check
      (total_minor = subtotal_minor - discount_minor - points_minor),
    constraint sales_order_not_negative check (type <> 'SALE' or total_minor >= 0),
    constraint sales_order_reductions check
      (discount_minor >= 0 and points_minor >= 0 and points_spent >= 0),
    constraint sales_order_refund check (refunded_minor >= 0 and refunded_minor <= abs(paid_minor)),
    constraint sales_order_paid check
      (not (status in ('PAID', 'COMPLETED'))
        or (payment_status = 'PAID' and paid_minor - refunded_minor >= total_minor)),
    constraint sales_order_money check (payment_status = 'PAID' or paid_minor = refunded_minor),
    constraint sales_order_fulfilled check
      ((status = 'COMPLETED') = (fulfilment_status = 'FULFILLED')),
    constraint sales_order_unpaid check
      (not (status in ('SUBMITTING', 'REFUSED')) or payment_status = 'UNPAID')
  );
  create index sales_order_placed_at on sales_order (placed_at, order_no);
  create index sales_order_store on sales_order (store, placed_at, order_no);
  create index sales_order_fulfilment_location
    on sales_order (fulfilment_location, placed_at, order_no);
  create index sales_order_member_no on sales_order (member_no, placed_at, order_no);
  create index sales_order_channel on sales_order (channel, placed_at);
  create unique index sales_order_external on sales_order (channel, external_ref, type);
  create index sales_order_payment_deadline on sales_order (payment_deadline)
    where status = 'AWAITING_PAYMENT';
`;

const PARTS = `
  create table order_line (
    order_id       bigint not null,
    line_no        integer not null,
    sku            text not null,
    goods          boolean not null,
    description    text not null,
    quantity       integer not null,
    unit_price     numeric(19,4) not null,
    amount_minor   bigint not null,
    discount_minor bigint not null,
    source_line    integer,
    primary key (order_id, line_no),
    constraint order_line_order_id_foreign foreign key (order_id) references sales_order (id),
    constraint order_line_share check (discount_minor >= 0 and discount_minor <= abs(amount_minor))
  );

  create table order_discount (
    order_id     bigint not null,
    position     integer not null,
    source       text not null,
    code         text not null,
    name_zh      text not null,
    name_en      text not null,
    amount_minor bigint not null,
    shares       jsonb not null,
    primary key (order_id, position),
    constraint order_discount_order_id_foreign foreign key (order_id) references sales_order (id),
    constraint order_discount_amount check (amount_minor >= 0)
  );
  create index order_discount_code on order_discount (code);

  create table payment (
    payment_no        text primary key,
    order_id          bigint not null,
    method            text not null,
    state             text not null,
    refund_due        boolean not null,
    amount_minor      bigint not null,
    currency          text not null,
    provider_ref      text,
    client_parameters jsonb,
    failure           text,
    created_at        timestamptz not null,
    captured_at       timestamptz,
    refunded_at       timestamptz,
    constraint payment_order_id_foreign foreign key (order_id) references sales_order (id),
    constraint payment_captured check ((state in ('CAPTURED', 'REFUNDED')) = (captured_at is not null)),
    constraint payment_refunded check ((state = 'REFUNDED') = (refunded_at is not null))
  );
  create index payment_order_id on payment (order_id);
  create unique index payment_one_capture on payment (order_id)
    where state = 'CAPTURED' and not refund_due;
  create unique index payment_one_pending on payment (order_id, method) where state = 'PENDING';

  create table order_stage (
    order_id bigint not null,
    sequence integer not null,
    stage    text not null,
    fact     text not null,
    actor    text not null,
    reason   text,
    at       timestamptz not null,
    primary key (order_id, sequence),
    constraint order_stage_order_id_foreign foreign key (order_id) references sales_order (id),
    constraint order_stage_from_one check (sequence >= 1),
    constraint order_stage_kind check (stage in ('CHANNEL', 'SYNC', 'PROCESS', 'RULE', 'DISPATCH',
      'FULFILMENT', 'SETTLEMENT'))
  );
`;

const PROCESSES = `
  create table order_process (
    id              bigint generated always as identity primary key,
    order_id        bigint not null,
    kind            text not null,
    state           text not null,
    step            text not null,
    actor           text not null,
    data            jsonb not null,
    refusals        jsonb,
    attempts        integer not null,
    lease_token     integer not null,
    lease_until     timestamptz,
    next_attempt_at timestamptz not null,
    last_error      text,
    started_at      timestamptz not null,
    ended_at        timestamptz,
    constraint order_process_order_id_foreign foreign key (order_id) references sales_order (id),
    constraint order_process_kind check
      (kind in ('SUBMIT', 'CAPTURE', 'CANCEL', 'FULFIL', 'REFUND')),
    constraint order_process_state check (state in ('RUNNING', 'COMPENSATING', 'DONE', 'REFUSED')),
    constraint order_process_ended check
      ((state in ('DONE', 'REFUSED')) = (ended_at is not null))
  );
  create unique index order_process_one_active on order_process (order_id)
    where ended_at is null;
  create index order_process_due on order_process (next_attempt_at) where ended_at is null;
  create index order_process_ended_at on order_process (ended_at);
`;

// INV10 and the append-only history hold whoever writes.
const GUARDS = `
  create function refuse_change_of_stage() returns trigger language plpgsql as $$
  begin
    raise exception 'order_stage is append-only';
  end $$;
  create trigger order_stage_append_only before update or delete on order_stage
    for each row execute function refuse_change_of_stage();

  create function check_order_walk() returns trigger language plpgsql as $$
  begin
    if (old.status, new.status) not in (
      ('SUBMITTING', 'AWAITING_PAYMENT'), ('SUBMITTING', 'REFUSED'),
      ('AWAITING_PAYMENT', 'PAID'), ('AWAITING_PAYMENT', 'CANCELLING'),
      ('PAID', 'COMPLETED'), ('PAID', 'CANCELLING'), ('CANCELLING', 'CANCELLED')
    ) then
      raise exception 'INV10: % does not lead to %', old.status, new.status;
    end if;
    return new;
  end $$;
  create trigger sales_order_walk before update of status on sales_order
    for each row when (old.status is distinct from new.status)
    execute function check_order_walk();
`;
