import { Migration } from '@mikro-orm/migrations';

/** Adds who a payment was begun for, as a digest. Safe while serving: the column may be empty. */
export class Migration20261123111600_payer extends Migration {
  override up(): void {
    this.addSql('alter table payment add column payer_hash text;');
  }

  override down(): void {
    this.addSql('alter table payment drop column payer_hash;');
  }
}
