import { Migration } from '@mikro-orm/migrations';

/** Adds what devices scanned. Safe while serving: it only creates. */
export class Migration20261123111000_scan extends Migration {
  override up(): void {
    this.addSql(`
      create table stock_scan (
        location     text not null,
        device       text not null,
        sequence     bigint not null,
        kind         text not null,
        code         text not null,
        sku          text not null,
        quantity     integer not null,
        lot          text,
        expires_on   text,
        serial       text,
        weight_grams integer,
        price_minor  integer,
        document     text,
        scanned_by   text not null,
        scanned_at   timestamptz(3) not null,
        recorded_at  timestamptz(3) not null,
        primary key (location, device, sequence),
        constraint stock_scan_kind check (kind in ('IN', 'OUT', 'COUNT')),
        constraint stock_scan_quantity check (quantity > 0)
      );
      create index stock_scan_sku on stock_scan (sku, lot);
    `);
  }

  override down(): void {
    this.addSql('drop table stock_scan;');
  }
}
