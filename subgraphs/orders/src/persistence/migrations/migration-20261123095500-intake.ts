import { Migration } from '@mikro-orm/migrations';

/**
 * Adds the intake of outside orders: platforms, their items and orders, the reject report, where
 * parcels go, and what keeps an order from going on by itself.
 *
 * Safe while serving: new columns are empty, new checks are validated without keeping writers off,
 * and the new indexes are partial over rows that there are none of yet.
 */
export class Migration20261123095500_intake extends Migration {
  override up(): void {
    this.addSql(COLUMNS);
    this.addSql(PLATFORMS);
    this.addSql(REPORT);
    this.addSql(KINDS);
  }

  override down(): void {
    this.addSql(`drop table intake_reject, platform_order, platform_item, intake_platform,
      order_delivery;`);
    this.addSql(`alter table sales_order drop column entry_mode, drop column exception,
      drop column exception_at, drop column retry_at, drop column held_at,
      drop column hold_reason;`);
    this.addSql(`alter table order_process drop constraint order_process_kind,
      add constraint order_process_kind check
        (kind in ('SUBMIT', 'CAPTURE', 'CANCEL', 'FULFIL', 'REFUND', 'RETURN')) not valid;`);
  }
}

const COLUMNS = `
  alter table sales_order
    add column entry_mode text,
    add column exception text,
    add column exception_at timestamptz,
    add column retry_at timestamptz,
    add column held_at timestamptz,
    add column hold_reason text,
    add constraint sales_order_exception check
      ((exception is null) = (exception_at is null) and (retry_at is null or exception is not null))
      not valid,
    add constraint sales_order_held check ((held_at is null) = (hold_reason is null)) not valid;
  alter table sales_order validate constraint sales_order_exception;
  alter table sales_order validate constraint sales_order_held;
  create index sales_order_exceptional on sales_order (exception_at)
    where exception is not null;
  create index sales_order_retry on sales_order (retry_at) where retry_at is not null;
  create index sales_order_on_hold on sales_order (held_at) where held_at is not null;

  create table order_delivery (
    order_id      bigint primary key,
    receiver      text,
    phone         text,
    province      text,
    city          text,
    district      text,
    division_code text,
    address       text,
    latitude      numeric(11,8),
    longitude     numeric(11,8),
    note          text,
    changed_at    timestamptz not null,
    constraint order_delivery_order_id_foreign foreign key (order_id) references sales_order (id)
  );
`;

const PLATFORMS = `
  create table intake_platform (
    code       text primary key,
    adapter    text not null,
    channel    text not null,
    store      text not null,
    scene      text not null,
    hand_over  text,
    currency   text not null,
    active     boolean not null,
    version    integer not null,
    changed_by text not null,
    changed_at timestamptz(3) not null,
    constraint intake_platform_channel unique (channel),
    constraint intake_platform_from_one check (version >= 1)
  );

  create table platform_item (
    platform   text not null,
    item_code  text not null,
    sku        text not null,
    changed_by text not null,
    changed_at timestamptz(3) not null,
    primary key (platform, item_code),
    constraint platform_item_platform_foreign foreign key (platform)
      references intake_platform (code)
  );
  create index platform_item_sku on platform_item (sku);

  create table platform_order (
    platform    text not null,
    outside_no  text not null,
    order_id    bigint,
    status      text not null,
    wanted      text not null,
    modified_at timestamptz(3) not null,
    received_at timestamptz(3) not null,
    changed_at  timestamptz(3) not null,
    primary key (platform, outside_no),
    constraint platform_order_platform_foreign foreign key (platform)
      references intake_platform (code),
    constraint platform_order_order_id_foreign foreign key (order_id)
      references sales_order (id),
    constraint platform_order_status check
      (status in ('UNPAID', 'PAID', 'SHIPPED', 'COMPLETED', 'CANCELLED'))
  );
  create unique index platform_order_order_id on platform_order (order_id)
    where order_id is not null;
`;

const REPORT = `
  create table intake_reject (
    id          bigint generated always as identity primary key,
    platform    text not null,
    reference   text not null,
    outside_no  text,
    state       text not null,
    faults      jsonb not null,
    payload     jsonb,
    personal    jsonb,
    attempts    integer not null,
    order_no    text,
    first_at    timestamptz(3) not null,
    last_at     timestamptz(3) not null,
    resolved_at timestamptz(3),
    constraint intake_reject_platform_foreign foreign key (platform)
      references intake_platform (code),
    constraint intake_reject_state check (state in ('OPEN', 'RESOLVED')),
    constraint intake_reject_resolved check
      ((state = 'RESOLVED') = (resolved_at is not null) and (state = 'OPEN' or personal is null)),
    constraint intake_reject_attempts check (attempts >= 1)
  );
  create unique index intake_reject_open on intake_reject (platform, reference)
    where state = 'OPEN';
  create index intake_reject_last_at on intake_reject (last_at, id);
`;

const KINDS = `
  alter table order_process drop constraint order_process_kind,
    add constraint order_process_kind check
      (kind in ('SUBMIT', 'CAPTURE', 'CANCEL', 'FULFIL', 'REFUND', 'RETURN', 'ALLOCATE', 'AMEND'))
      not valid;
  alter table order_process validate constraint order_process_kind;
`;
