import { Migration } from '@mikro-orm/migrations';

/** Rows of outside systems name lots. Safe while serving: a column that may be empty. */
export class Migration20261123140900_sync_lot extends Migration {
  override up(): void {
    this.addSql('alter table stock_sync_row add column lot_no text;');
  }

  override down(): void {
    this.addSql('alter table stock_sync_row drop column lot_no;');
  }
}
