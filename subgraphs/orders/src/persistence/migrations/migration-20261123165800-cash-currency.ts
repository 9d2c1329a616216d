import { Migration } from '@mikro-orm/migrations';

/**
 * Adds in which currency cash was moved, told by its drawer.
 *
 * Safe while serving: a constant default, and one update of a small table. A drawer of another
 * currency should not be moved by the version before this one meanwhile.
 */
export class Migration20261123165800_cash_currency extends Migration {
  override up(): void {
    this.addSql(`
      alter table till_cash_move add column currency text not null default 'CNY';
      update till_cash_move m set currency = s.currency
      from till_shift s where s.shift_no = m.shift_no and s.currency <> m.currency;
    `);
  }

  override down(): void {
    this.addSql('alter table till_cash_move drop column currency;');
  }
}
