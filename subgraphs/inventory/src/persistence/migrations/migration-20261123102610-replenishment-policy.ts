import { Migration } from '@mikro-orm/migrations';

/** Adds how SKUs are kept at places. Safe while serving: it only creates. */
export class Migration20261123102610_replenishment_policy extends Migration {
  override up(): void {
    this.addSql(`
      create table replenishment_policy (
        id          bigint generated always as identity primary key,
        sku         text not null,
        location    text not null,
        min_level   integer not null,
        max_level   integer,
        lead_days   integer not null,
        safety_days integer not null,
        pack_size   integer not null,
        life_cycle  text not null,
        source      text,
        version     integer not null,
        updated_by  text not null,
        updated_at  timestamptz(3) not null,
        constraint replenishment_policy_sku_location unique (sku, location),
        constraint replenishment_policy_in_range check (min_level >= 0 and max_level >= min_level
          and lead_days >= 0 and safety_days >= 0 and pack_size >= 1),
        constraint replenishment_policy_life_cycle
          check (life_cycle in ('NEW', 'NORMAL', 'ENDING'))
      );
    `);
  }

  override down(): void {
    this.addSql('drop table replenishment_policy;');
  }
}
