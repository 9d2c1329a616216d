import { Migration } from '@mikro-orm/migrations';

/**
 * Finds what is held for a place elsewhere as well as what is on its way.
 *
 * Safe while serving, but for the index: it keeps transfers from being written while it reads them
 * once.
 */
export class Migration20261123104500_transfer_expected extends Migration {
  override up(): void {
    this.addSql(`
      create index stock_transfer_line_expected on stock_transfer_line (sku, to_location)
        where in_transit > 0 or (approved > 0 and shipped = 0);
      drop index stock_transfer_line_in_transit;
    `);
  }

  override down(): void {
    this.addSql(`
      create index stock_transfer_line_in_transit on stock_transfer_line (sku, to_location)
        where in_transit > 0;
      drop index stock_transfer_line_expected;
    `);
  }
}
