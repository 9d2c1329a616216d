import { Migration } from '@mikro-orm/migrations';

/**
 * Adds kinds of holds, campaign pools and front stock. Safe while serving: new columns have a
 * constant default; one index of live lines is made again in another order.
 */
export class Migration20261123110000_front_stock extends Migration {
  override up(): void {
    this.widenReservations();
    this.promiseQualityControl();
    this.addPools();
    this.addFronts();
  }

  override down(): void {
    this.addSql(`
      alter table stock_level drop constraint stock_level_incoming,
        add constraint stock_level_incoming check (0 <= presold and presold <= incoming);
      drop table stock_front_sku, stock_front_place, stock_front_channel, stock_front,
        stock_pool_line, stock_pool;
      drop index reservation_line_active;
      alter table reservation_line drop column kind, drop column pool, drop column front,
        drop column arrived;
      alter table reservation drop column kind, drop column owner, drop column channel,
        drop column note, drop column held_by;
      create index reservation_line_active on reservation_line (sku, location, expires_at)
        where active;
    `);
  }

  private widenReservations(): void {
    this.addSql(`
      alter table reservation
        add column kind    text not null default 'ORDER',
        add column owner   text,
        add column channel text,
        add column note    text,
        add column held_by text,
        add constraint reservation_kind
          check (kind in ('ORDER', 'CART', 'MANUAL', 'TRANSFER'));
      alter table reservation_line
        add column kind  text not null default 'ORDER',
        add column pool  text,
        add column front text,
        add column arrived integer not null default 0,
        add constraint reservation_line_kind
          check (kind in ('ORDER', 'CART', 'MANUAL', 'TRANSFER', 'CAMPAIGN', 'PRESALE')),
        add constraint reservation_line_arrived check (
          0 <= arrived and arrived < quantity and (arrived = 0 or kind = 'PRESALE')),
        add constraint reservation_line_pool check ((kind = 'CAMPAIGN') = (pool is not null));
      drop index reservation_line_active;
      create index reservation_line_active on reservation_line (location, sku, expires_at)
        where active;
    `);
  }

  /** What is looked at has come already, and is promised still. */
  private promiseQualityControl(): void {
    this.addSql(`
      alter table stock_level drop constraint stock_level_incoming,
        add constraint stock_level_incoming
          check (0 <= presold and 0 <= incoming and presold <= incoming + qc);
    `);
  }

  private addPools(): void {
    this.addSql(`
      create table stock_pool (
        code       text primary key,
        name       text not null,
        status     text not null default 'OPEN',
        version    integer not null default 1,
        created_at timestamptz(3) not null,
        updated_at timestamptz(3) not null,
        constraint stock_pool_status check (status in ('OPEN', 'CLOSED'))
      );
      create index stock_pool_created on stock_pool (created_at, code);
      create table stock_pool_line (
        pool     text not null,
        sku      text not null,
        location text not null,
        carved   integer not null default 0,
        held     integer not null default 0,
        sold     integer not null default 0,
        returned integer not null default 0,
        primary key (pool, sku, location),
        constraint stock_pool_line_of_pool foreign key (pool) references stock_pool (code),
        constraint stock_pool_line_in_range check (
          0 <= held and 0 <= sold and 0 <= returned and held + sold + returned <= carved)
      );
      create index stock_pool_line_level on stock_pool_line (sku, location);
    `);
  }

  private addFronts(): void {
    this.addSql(`
      create table stock_front (
        code       text primary key,
        name       text not null,
        safety     integer not null default 0,
        version    integer not null default 1,
        created_at timestamptz(3) not null,
        updated_at timestamptz(3) not null,
        constraint stock_front_safety check (0 <= safety)
      );
      create table stock_front_channel (
        channel text primary key,
        front   text not null,
        constraint stock_front_channel_of_front foreign key (front) references stock_front (code)
      );
      create index stock_front_channel_front on stock_front_channel (front);
      create table stock_front_place (
        front    text not null,
        location text not null,
        primary key (front, location),
        constraint stock_front_place_of_front foreign key (front) references stock_front (code)
      );
      create table stock_front_sku (
        front  text not null,
        sku    text not null,
        quota  integer,
        held   integer not null default 0,
        sold   integer not null default 0,
        safety integer,
        primary key (front, sku),
        constraint stock_front_sku_of_front foreign key (front) references stock_front (code),
        constraint stock_front_sku_in_range check (
          0 <= held and 0 <= sold and (safety is null or 0 <= safety)
          and (quota is null or held + sold <= quota))
      );
    `);
  }
}
