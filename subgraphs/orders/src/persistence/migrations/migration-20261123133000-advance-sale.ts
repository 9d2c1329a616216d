import { Migration } from '@mikro-orm/migrations';

/**
 * Adds what lines come out of, what parts wait for, and what may be sold before it is here.
 *
 * Safe while serving: it creates, and adds a column without a default.
 */
export class Migration20261123133000_advance_sale extends Migration {
  override up(): void {
    this.addSql(`
      create table order_line_source (
        order_id bigint not null,
        line_no  integer not null,
        kind     text not null,
        pool     text,
        primary key (order_id, line_no),
        constraint order_line_source_order_id_foreign
          foreign key (order_id) references sales_order (id),
        constraint order_line_source_kind check (kind in ('CAMPAIGN', 'PRESALE', 'BACKORDER')),
        constraint order_line_source_pool check ((kind = 'CAMPAIGN') = (pool is not null))
      );

      create table stock_awaited (
        fulfilment_no text primary key,
        order_id      bigint not null,
        reference     text not null,
        kind          text not null,
        expected_at   timestamptz(3),
        since         timestamptz(3) not null,
        next_check_at timestamptz(3),
        ended_at      timestamptz(3),
        outcome       text,
        constraint stock_awaited_order_id_foreign
          foreign key (order_id) references sales_order (id),
        constraint stock_awaited_kind check (kind in ('PRESALE', 'BACKORDER', 'TRANSFER')),
        constraint stock_awaited_outcome check (outcome in ('ARRIVED', 'FAILED', 'GIVEN_UP')),
        constraint stock_awaited_ended check ((ended_at is null) = (outcome is null)
          and (ended_at is null) = (next_check_at is not null))
      );
      create index stock_awaited_order on stock_awaited (order_id);
      create index stock_awaited_due on stock_awaited (next_check_at)
        where next_check_at is not null;
      create index stock_awaited_reference on stock_awaited (reference)
        where next_check_at is not null;

      create table advance_sale_policy (
        channel    text not null,
        sku        text not null,
        presale    boolean not null,
        backorder  boolean not null,
        days_max   integer,
        version    integer not null,
        updated_at timestamptz(3) not null,
        updated_by text not null,
        primary key (channel, sku),
        constraint advance_sale_policy_days check (1 <= days_max and days_max <= 730),
        constraint advance_sale_policy_version check (version >= 1)
      );

      alter table sales_order add column awaits_since timestamptz(3);
      create index sales_order_awaiting on sales_order (awaits_since)
        where awaits_since is not null;
    `);
  }

  override down(): void {
    this.addSql(`
      drop index sales_order_awaiting;
      alter table sales_order drop column awaits_since;
      drop table advance_sale_policy, stock_awaited, order_line_source;
    `);
  }
}
