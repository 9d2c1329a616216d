import { Migration } from '@mikro-orm/migrations';

const ADDED = {
  stock_transfer_status: 'stock_transfer (status, requested_at, id)',
  stocktake_planned_at: 'stocktake (planned_at, stocktake_no)',
  stocktake_by_status: 'stocktake (status, planned_at, stocktake_no)',
  purchase_order_drafted_at: 'purchase_order (drafted_at, purchase_no)',
  purchase_order_by_status: 'purchase_order (status, drafted_at, purchase_no)',
  supplier_statement_confirmed_at: 'supplier_statement (confirmed_at, statement_no)',
  replenishment_proposal_by_status: 'replenishment_proposal (status, proposed_at, id)',
  replenishment_line_bought_of_sku:
    'replenishment_line (sku, suggested_at, id) where suggested_at is not null',
  stock_movement_of_sku: 'stock_movement (sku, occurred_at, id)',
  stock_movement_of_others: `stock_movement (owner, occurred_at, id) where owner <> 'HOUSE'`,
  reservation_line_of_pool:
    'reservation_line (pool, location, sku, reference) where active and pool is not null',
  stock_shortfall_sku: 'stock_shortfall (sku, found_at, id)',
  stock_shortfall_reference: 'stock_shortfall (reference)',
  stock_alert_raised_at: 'stock_alert (raised_at, id)',
  stock_alert_sku: 'stock_alert (sku, raised_at, id)',
  stock_alert_open: `stock_alert (location, raised_at, id) where status <> 'RESOLVED'`,
  stock_sync_batch_with_rejects: 'stock_sync_batch (received_at) where rejected > 0',
  stock_sync_row_rejected_for: `stock_sync_row (code, received_at, id) where status = 'REJECTED'`,
  stock_sync_row_rejected_of_sku: `stock_sync_row (sku, received_at, id) where status = 'REJECTED'`,
};

/**
 * Lets lists be read by index at any size: the last of the house, those of a state, a SKU, an owner.
 *
 * Safe while serving; the ledger of a large house takes no movements for the minute its index takes.
 */
export class Migration20261123231000_lists_at_size extends Migration {
  override up(): void {
    for (const [name, of] of Object.entries(ADDED)) this.addSql(`create index ${name} on ${of};`);
    this.addSql('drop index stock_movement_sku;');
  }

  override down(): void {
    for (const name of Object.keys(ADDED)) this.addSql(`drop index ${name};`);
    this.addSql('create index stock_movement_sku on stock_movement (sku, location);');
  }
}
