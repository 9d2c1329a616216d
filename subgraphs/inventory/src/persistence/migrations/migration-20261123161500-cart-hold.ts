import { Migration } from '@mikro-orm/migrations';

/** Says whose cart a hold is, and which cart one took over. Safe while serving: it only adds. */
export class Migration20261123161500_cart_hold extends Migration {
  override up(): void {
    this.addSql(`
      alter table reservation add column member text, add column took_over text;
      create index reservation_of_member on reservation (held_by, created_at)
        where kind = 'CART';
    `);
  }

  override down(): void {
    this.addSql(`
      drop index reservation_of_member;
      alter table reservation drop column member, drop column took_over;
    `);
  }
}
