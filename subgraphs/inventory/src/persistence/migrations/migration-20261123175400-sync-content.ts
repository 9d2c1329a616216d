import { Migration } from '@mikro-orm/migrations';

/**
 * Keeps what a movement of an outside system moved, to tell a repeat from another one.
 *
 * Safe while serving: a column that may be empty.
 */
export class Migration20261123175400_sync_content extends Migration {
  override up(): void {
    this.addSql('alter table stock_sync_movement add column content text;');
  }

  override down(): void {
    this.addSql('alter table stock_sync_movement drop column content;');
  }
}
