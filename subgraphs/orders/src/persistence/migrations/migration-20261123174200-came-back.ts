import { Migration } from '@mikro-orm/migrations';

/**
 * Lets what arrived come back while the rest of its order is on its way.
 *
 * The place of a unit that came back is given to the next one that arrives, so a place may be
 * settled again, once each time. Safe while serving: a constant default, and an index over facts
 * that holds off deliveries while it is built.
 */
export class Migration20261123174200_came_back extends Migration {
  override up(): void {
    this.addSql(`
      alter table settlement_fact add column came_back integer not null default 0;
      alter table settlement_fact drop constraint settlement_fact_once;
      alter table settlement_fact add constraint settlement_fact_once
        unique (order_id, line_no, kind, from_unit, came_back);
    `);
  }

  override down(): void {
    this.addSql(`
      alter table settlement_fact drop constraint settlement_fact_once;
      alter table settlement_fact add constraint settlement_fact_once
        unique (order_id, line_no, kind, from_unit);
      alter table settlement_fact drop column came_back;
    `);
  }
}
