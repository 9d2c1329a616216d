import { Migration } from '@mikro-orm/migrations';

/** Adds the index that sales of a SKU everywhere are read by. Holds up writers while it is built. */
export class Migration20261123141500_stock_movement_sold extends Migration {
  override up(): void {
    this.addSql(`
      create index stock_movement_sold on stock_movement (sku, occurred_at) where type = 'SALE';
    `);
  }

  override down(): void {
    this.addSql('drop index stock_movement_sold;');
  }
}
