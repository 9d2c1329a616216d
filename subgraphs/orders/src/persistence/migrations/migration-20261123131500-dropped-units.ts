import { Migration } from '@mikro-orm/migrations';

/**
 * Lets a return be of units that never left.
 *
 * Safe while serving: it widens two checks, validated without a lock that stops writers.
 */
export class Migration20261123131500_dropped_units extends Migration {
  override up(): void {
    this.addSql(`
      alter table order_return drop constraint order_return_kind,
        add constraint order_return_kind check
          (kind in ('RETURN', 'REFUND_ONLY', 'EXCHANGE', 'DROPPED')) not valid,
        drop constraint order_return_location,
        add constraint order_return_location check
          ((kind in ('REFUND_ONLY', 'DROPPED')) = (location is null)) not valid;
      alter table order_return validate constraint order_return_kind;
      alter table order_return validate constraint order_return_location;
    `);
  }

  override down(): void {
    this.addSql(`
      alter table order_return drop constraint order_return_kind,
        add constraint order_return_kind check
          (kind in ('RETURN', 'REFUND_ONLY', 'EXCHANGE')) not valid,
        drop constraint order_return_location,
        add constraint order_return_location check
          ((kind = 'REFUND_ONLY') = (location is null)) not valid;
    `);
  }
}
