import { Migration } from '@mikro-orm/migrations';

/** Adds stocktakes and an index for the ledger as of an instant. Safe while serving: it only creates. */
export class Migration20261123101500_stocktake extends Migration {
  override up(): void {
    this.addSql(`
      create table stocktake (
        stocktake_no    text primary key,
        location        text not null,
        scope           text not null,
        codes           jsonb not null,
        zone            text,
        blind           boolean not null,
        tolerance_units integer not null,
        note            text,
        status          text not null,
        version         integer not null,
        planned_by      text not null,
        planned_at      timestamptz(3) not null,
        closed_by       text,
        closed_at       timestamptz(3),
        closed_reason   text,
        constraint stocktake_status
          check (status in ('PLANNED', 'COUNTING', 'APPROVED', 'CANCELLED')),
        constraint stocktake_scope check (scope in ('ALL', 'CATEGORIES', 'SKUS', 'ZONE')),
        constraint stocktake_closed
          check ((status in ('APPROVED', 'CANCELLED')) = (closed_at is not null)),
        constraint stocktake_tolerance check (tolerance_units >= 0)
      );
      create index stocktake_location on stocktake (location, planned_at);
    `);
    this.addLines();
    this.addCounts();
    // A count is compared with the ledger of its instant: what came after it is taken off.
    this.addSql(`
      create index stock_movement_as_of on stock_movement (location, sku, occurred_at);
    `);
  }

  override down(): void {
    this.addSql('drop index stock_movement_as_of;');
    this.addSql('drop table stocktake_count, stocktake_line, stocktake;');
    this.addSql('drop function stocktake_count_keep;');
  }

  private addLines(): void {
    this.addSql(`
      create table stocktake_line (
        id           bigint generated always as identity primary key,
        stocktake_no text not null,
        location     text not null,
        sku          text not null,
        condition    text not null,
        round        integer not null,
        round_at     timestamptz(3) not null,
        unit_price   numeric(19,4),
        currency     text,
        counted      integer,
        counted_at   timestamptz(3),
        book         integer,
        variance     integer,
        skipped      text,
        constraint stocktake_line_once unique (stocktake_no, sku, condition),
        constraint stocktake_line_round check (round >= 1),
        constraint stocktake_line_condition check (condition in ('GOOD', 'DAMAGED'))
      );
      create index stocktake_line_settled
        on stocktake_line (location, sku, condition, counted_at)
        where counted_at is not null and skipped is null;
    `);
  }

  private addCounts(): void {
    this.addSql(`
      create table stocktake_count (
        id           bigint generated always as identity primary key,
        stocktake_no text not null,
        location     text not null,
        sku          text not null,
        condition    text not null,
        round        integer not null,
        zone         text not null,
        mode         text not null,
        quantity     integer not null,
        counted_at   timestamptz(3) not null,
        counted_by   text not null,
        recorded_at  timestamptz(3) not null,
        constraint stocktake_count_quantity check (quantity >= 0),
        constraint stocktake_count_mode check (mode in ('SET', 'ADD'))
      );
      create index stocktake_count_line
        on stocktake_count (stocktake_no, sku, condition, round);
      create index stocktake_count_zone on stocktake_count (location, zone) where zone <> '';

      create function stocktake_count_keep() returns trigger language plpgsql as $$
      begin
        raise exception 'stocktake_count is append-only: count again instead';
      end $$;
      create trigger stocktake_count_append_only before update or delete or truncate
        on stocktake_count for each statement execute function stocktake_count_keep();
    `);
  }
}
