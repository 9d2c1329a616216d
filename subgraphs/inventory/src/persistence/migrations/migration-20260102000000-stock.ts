import { Migration } from '@mikro-orm/migrations';

/** Adds levels, the ledger and reservations. Safe while serving: it only creates. */
export class Migration20260102000000_stock extends Migration {
  override up(): void {
    this.addLevels();
    this.addLedger();
    this.addReservations();
  }

  override down(): void {
    this.addSql('drop table reservation_line, reservation, stock_movement, stock_level;');
    this.addSql('drop function stock_movement_keep;');
  }

  private addLevels(): void {
    // Room in each page lets a hot level be updated in place, without touching its indexes.
    this.addSql(`
      create table stock_level (
        id         bigint generated always as identity primary key,
        sku        text not null,
        location   text not null,
        good       integer not null default 0,
        damaged    integer not null default 0,
        reserved   integer not null default 0,
        on_hand    integer generated always as (good + damaged) stored not null,
        available  integer generated always as (good - reserved) stored not null,
        version    integer not null default 0,
        updated_at timestamptz(3) not null,
        constraint stock_level_sku_location unique (sku, location),
        constraint stock_level_inv_3
          check (0 <= reserved and reserved <= good and good <= 1000000000),
        constraint stock_level_damaged_in_range check (0 <= damaged and damaged <= 1000000000)
      ) with (fillfactor = 80);
      create index stock_level_location on stock_level (location, sku);
    `);
  }

  private addLedger(): void {
    this.addSql(`
      create table stock_movement (
        id              bigint generated always as identity primary key,
        sku             text not null,
        location        text not null,
        type            text not null,
        from_account    text not null,
        to_account      text not null,
        quantity        integer not null,
        document        text,
        reason          text,
        recorded_by     text not null,
        idempotency_key text,
        occurred_at     timestamptz(3) not null,
        recorded_at     timestamptz(3) not null,
        constraint stock_movement_quantity_positive check (quantity > 0),
        constraint stock_movement_two_accounts check (from_account <> to_account)
      );
      create index stock_movement_sku on stock_movement (sku, location);
      create index stock_movement_location on stock_movement (location, occurred_at, id);
      create index stock_movement_occurred_at on stock_movement (occurred_at, id);
      create index stock_movement_document on stock_movement (document);

      create function stock_movement_keep() returns trigger language plpgsql as $$
      begin
        raise exception 'stock_movement is append-only: post a reversal instead';
      end $$;
      create trigger stock_movement_append_only before update or delete or truncate
        on stock_movement for each statement execute function stock_movement_keep();
    `);
  }

  private addReservations(): void {
    this.addSql(`
      create table reservation (
        reference  text primary key,
        status     text not null,
        expires_at timestamptz(3),
        created_at timestamptz(3) not null,
        closed_at  timestamptz(3),
        constraint reservation_status
          check (status in ('ACTIVE', 'CONSUMED', 'RELEASED', 'EXPIRED')),
        constraint reservation_closed_at check ((status = 'ACTIVE') = (closed_at is null))
      );
      create index reservation_lapsing on reservation (expires_at)
        where status = 'ACTIVE' and expires_at is not null;

      create table reservation_line (
        reference  text not null,
        sku        text not null,
        location   text not null,
        quantity   integer not null,
        active     boolean not null default true,
        expires_at timestamptz(3),
        primary key (reference, sku, location),
        constraint reservation_line_reference
          foreign key (reference) references reservation (reference),
        constraint reservation_line_quantity_positive check (quantity > 0)
      );
      create index reservation_line_active on reservation_line (sku, location, expires_at)
        where active;
    `);
  }
}
