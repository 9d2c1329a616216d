import { Migration } from '@mikro-orm/migrations';

/** Lets the clock find orders whose promised money lapsed. Safe while serving: few rows are in it. */
export class Migration20261123130500_lapsed extends Migration {
  override up(): void {
    this.addSql(`
      update sales_order set payment_deadline = now() + interval '30 minutes'
        where status = 'PAID' and payment_status = 'LAPSED';
      create index sales_order_lapsed on sales_order (payment_deadline)
        where payment_status = 'LAPSED';
    `);
  }

  override down(): void {
    this.addSql(`drop index sales_order_lapsed`);
  }
}
