import { Migration } from '@mikro-orm/migrations';

/** Adds where SKUs stand in a place. Safe while serving: it only creates. */
export class Migration20261123142800_stock_bin extends Migration {
  override up(): void {
    this.addSql(`
      create table stock_bin (
        location   text not null,
        sku        text not null,
        zone       text not null,
        bin        text,
        updated_by text not null,
        updated_at timestamptz(3) not null,
        primary key (location, sku)
      );
    `);
  }

  override down(): void {
    this.addSql('drop table stock_bin;');
  }
}
