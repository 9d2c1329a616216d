import { Migration } from '@mikro-orm/migrations';

/**
 * Keeps with a counter sale what quotas of front stocks gave to it, so that their sums add up.
 *
 * Safe while serving: a constant default.
 */
export class Migration20261123202300_drawn_quotas extends Migration {
  override up(): void {
    this.addSql(`alter table counter_sale add column drawn jsonb not null default '[]';`);
  }

  override down(): void {
    this.addSql('alter table counter_sale drop column drawn;');
  }
}
