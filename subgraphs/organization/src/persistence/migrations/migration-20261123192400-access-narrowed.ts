import { Migration } from '@mikro-orm/migrations';

/**
 * Adds since when a person may do less than before. Safe while serving: it adds a column without a
 * rewrite. Of people who are here already it is not known, so it counts as now.
 */
export class Migration20261123192400_access_narrowed extends Migration {
  override up(): void {
    this.addSql(`
      alter table staff add access_narrowed_at timestamptz;
      update staff set access_narrowed_at = now();
      create index staff_access_narrowed on staff (staff_no) where access_narrowed_at is not null;
    `);
  }

  override down(): void {
    this.addSql('alter table staff drop access_narrowed_at;');
  }
}
