import { Migration } from '@mikro-orm/migrations';

/**
 * Lets a policy send for what a place lacks. Safe while serving: a column with a constant default.
 */
export class Migration20261123142000_nearest_transfer extends Migration {
  override up(): void {
    this.addSql(`
      alter table routing_policy add column nearest_transfer boolean not null default false;
    `);
  }

  override down(): void {
    this.addSql('alter table routing_policy drop column nearest_transfer;');
  }
}
