import { Migration } from '@mikro-orm/migrations';

/** Adds counter sales and what they found short. Safe while serving: it only creates. */
export class Migration20261123102500_counter_sale extends Migration {
  override up(): void {
    this.addSql(`
      create table counter_sale (
        reference   text primary key,
        lines       jsonb not null,
        shortfalls  jsonb not null,
        occurred_at timestamptz(3) not null,
        recorded_at timestamptz(3) not null
      );

      create table stock_shortfall (
        id          bigint generated always as identity primary key,
        reference   text not null,
        sku         text not null,
        location    text not null,
        quantity    integer not null,
        occurred_at timestamptz(3) not null,
        found_at    timestamptz(3) not null,
        constraint stock_shortfall_quantity check (quantity > 0)
      );
      create index stock_shortfall_found_at on stock_shortfall (found_at, id);
      create index stock_shortfall_location on stock_shortfall (location, found_at, id);
    `);
  }

  override down(): void {
    this.addSql('drop table stock_shortfall, counter_sale;');
  }
}
