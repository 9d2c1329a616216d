import { Migration } from '@mikro-orm/migrations';

/** Adds since when tokens of somebody count again. Safe while serving: it only creates. */
export class Migration20261123163300_token_revocation extends Migration {
  override up(): void {
    this.addSql(`
      create table token_revocation (
        holder     text primary key,
        revoked_at timestamptz(3) not null,
        revoked_by text not null
      );
    `);
  }

  override down(): void {
    this.addSql('drop table token_revocation;');
  }
}
