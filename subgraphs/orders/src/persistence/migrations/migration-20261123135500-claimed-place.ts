import { Migration } from '@mikro-orm/migrations';

/** Adds where a part is about to go, so that its work is counted there. Safe while serving. */
export class Migration20261123135500_claimed_place extends Migration {
  override up(): void {
    this.addSql(`
      alter table fulfilment_order add column claimed_location text;
      create index fulfilment_order_claimed on fulfilment_order (claimed_location)
        where claimed_location is not null;
    `);
  }

  override down(): void {
    this.addSql(`alter table fulfilment_order drop column claimed_location;`);
  }
}
