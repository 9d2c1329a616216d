import { Migration } from '@mikro-orm/migrations';

/** Adds which returns were taken in, one row each. Safe while serving: it only creates. */
export class Migration20261123081200_stock_return extends Migration {
  override up(): void {
    this.addSql(`
      create table stock_return (
        reference  text primary key,
        lines      jsonb not null,
        created_at timestamptz(3) not null
      );
    `);
  }

  override down(): void {
    this.addSql('drop table stock_return;');
  }
}
