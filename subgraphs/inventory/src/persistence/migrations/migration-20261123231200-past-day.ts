import { Migration } from '@mikro-orm/migrations';

/**
 * Lets an alert say that units left past their last day of sale.
 *
 * Safe while serving: alerts are few, and the check is proved without keeping writers off.
 */
export class Migration20261123231200_past_day extends Migration {
  override up(): void {
    this.addSql(`
      alter table stock_alert drop constraint stock_alert_kind,
        add constraint stock_alert_kind
          check (kind in ('LOW', 'IDLE', 'OVERSTOCK', 'PAST_DAY')) not valid;
      alter table stock_alert validate constraint stock_alert_kind;
    `);
  }

  override down(): void {
    this.addSql(`
      delete from stock_alert where kind = 'PAST_DAY';
      alter table stock_alert drop constraint stock_alert_kind,
        add constraint stock_alert_kind check (kind in ('LOW', 'IDLE', 'OVERSTOCK'));
    `);
  }
}
