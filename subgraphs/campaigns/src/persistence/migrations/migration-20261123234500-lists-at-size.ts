import { Migration } from '@mikro-orm/migrations';

const ADDED = {
  coupon_of_template: 'coupon (template_code, issued_at, code)',
  coupon_between: `coupon (status, issued_at, code) where status in ('LOCKED', 'REVERSED', 'VOID')`,
  coupon_template_by_status: 'coupon_template (status, code)',
  coupon_template_claimable: 'coupon_template (code) where claimable',
};

/**
 * Lets coupons be found by template and by a seldom state, templates by what they are now.
 *
 * Safe while serving; coupons of a large house wait for the seconds that their indexes take.
 */
export class Migration20261123234500_lists_at_size extends Migration {
  override up(): void {
    for (const [name, of] of Object.entries(ADDED)) this.addSql(`create index ${name} on ${of};`);
    this.addSql('drop index coupon_template_code;');
  }

  override down(): void {
    for (const name of Object.keys(ADDED)) this.addSql(`drop index ${name};`);
    this.addSql('create index coupon_template_code on coupon (template_code);');
  }
}
