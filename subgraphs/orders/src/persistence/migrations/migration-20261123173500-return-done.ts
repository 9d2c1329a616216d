import { Migration } from '@mikro-orm/migrations';

/** Adds when returns were done, for reports over a stretch of time. Safe while serving: an index. */
export class Migration20261123173500_return_done extends Migration {
  override up(): void {
    this.addSql(`
      create index order_return_done on order_return (ended_at) where state = 'DONE';
    `);
  }

  override down(): void {
    this.addSql('drop index order_return_done;');
  }
}
