import { Migration } from '@mikro-orm/migrations';

/** Keeps lots of goods that need them. Safe while serving: levels get a column with a default. */
export class Migration20261123111200_lot extends Migration {
  override up(): void {
    this.addSql(`
      alter table stock_level add column lot_tracked boolean not null default false;
      create table stock_lot_policy (
        sku                text primary key,
        lot_tracked        boolean not null,
        shelf_life_days    integer,
        min_remaining_days integer not null,
        version            integer not null,
        updated_by         text not null,
        updated_at         timestamptz(3) not null,
        constraint stock_lot_policy_in_range check (
          1 <= shelf_life_days and shelf_life_days <= 36500 and 0 <= min_remaining_days
          and min_remaining_days < coalesce(shelf_life_days, 36500))
      );
      create index stock_lot_policy_changed on stock_lot_policy (updated_at) where lot_tracked;
    `);
    this.addLots();
  }

  override down(): void {
    this.addSql(`
      drop table stock_movement_lot, stock_lot, stock_lot_policy;
      drop function stock_movement_lot_keep;
      alter table stock_level drop column lot_tracked;
    `);
  }

  private addLots(): void {
    this.addSql(`
      create table stock_lot (
        id              bigint generated always as identity primary key,
        sku             text not null,
        location        text not null,
        lot_no          text not null,
        produced_at     timestamptz(3),
        expires_at      timestamptz(3),
        sellable_until  timestamptz(3),
        good            integer not null default 0,
        qc              integer not null default 0,
        damaged         integer not null default 0,
        on_hand         integer generated always as (good + qc + damaged) stored not null,
        opening_good    integer not null default 0,
        opening_qc      integer not null default 0,
        opening_damaged integer not null default 0,
        told            integer not null default 0,
        created_at      timestamptz(3) not null,
        constraint stock_lot_in_range check (0 <= good and 0 <= qc and 0 <= damaged),
        constraint stock_lot_dates check (sellable_until <= expires_at)
      );
      create unique index stock_lot_key on stock_lot (sku, location, lot_no);
      create index stock_lot_expiring on stock_lot (expires_at, id) where on_hand > 0;
      create index stock_lot_unsellable on stock_lot (sellable_until) where good > 0;
      create table stock_movement_lot (
        id          bigint generated always as identity primary key,
        movement_id bigint not null,
        sku         text not null,
        location    text not null,
        lot_no      text not null,
        quantity    integer not null,
        document    text,
        occurred_at timestamptz(3) not null,
        constraint stock_movement_lot_quantity check (quantity > 0)
      );
      create unique index stock_movement_lot_once on stock_movement_lot (movement_id, lot_no);
      create index stock_movement_lot_lot on stock_movement_lot (sku, lot_no, id);
      create index stock_movement_lot_document on stock_movement_lot (document, id);
      create function stock_movement_lot_keep() returns trigger language plpgsql as $$
      begin raise exception 'stock_movement_lot is append-only'; end $$;
      create trigger stock_movement_lot_append_only
        before update or delete or truncate on stock_movement_lot
        for each statement execute function stock_movement_lot_keep();
    `);
  }
}
