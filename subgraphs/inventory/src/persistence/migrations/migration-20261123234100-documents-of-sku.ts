import { Migration } from '@mikro-orm/migrations';

const ADDED = {
  stock_transfer_line_of_sku: 'stock_transfer_line (sku, transfer_id)',
  stocktake_line_of_sku: 'stocktake_line (sku, stocktake_no)',
  stock_pool_by_status: 'stock_pool (status, created_at, code)',
};

/**
 * Lets documents be found by a SKU in them, and campaign pools by their state.
 *
 * Safe while serving: transfers and counts wait for the seconds that their index takes.
 */
export class Migration20261123234100_documents_of_sku extends Migration {
  override up(): void {
    for (const [name, of] of Object.entries(ADDED)) this.addSql(`create index ${name} on ${of};`);
  }

  override down(): void {
    for (const name of Object.keys(ADDED)) this.addSql(`drop index ${name};`);
  }
}
