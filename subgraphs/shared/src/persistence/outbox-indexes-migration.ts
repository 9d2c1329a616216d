import { Migration } from '@mikro-orm/migrations';

/**
 * Drops the index of the outbox by age: every event is written into it twice, and retention finds
 * the oldest by their positions. Safe while serving: the table is locked for the moment of a drop.
 */
export class Migration20261123200700_outbox_indexes extends Migration {
  override up(): void {
    this.addSql('drop index outbox_recorded_at;');
  }

  override down(): void {
    this.addSql('create index outbox_recorded_at on outbox (recorded_at);');
  }
}
