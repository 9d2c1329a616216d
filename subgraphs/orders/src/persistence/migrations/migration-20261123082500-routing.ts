import { Migration } from '@mikro-orm/migrations';

/**
 * Adds routing: policies, decisions and the places an order was given to.
 *
 * Safe while serving, but for the index of open orders: it keeps orders from being written while
 * it reads them once.
 */
export class Migration20261123082500_routing extends Migration {
  override up(): void {
    this.addSql(`
      create table routing_policy (
        id                   bigint generated always as identity primary key,
        channel              text not null,
        scene                text not null,
        version              integer not null,
        preference           text not null,
        parcels_max          integer not null,
        safety_stock         integer not null,
        part_value_min_minor bigint not null,
        km_max               integer,
        open_now_only        boolean not null,
        open_orders_max      integer,
        carriers             jsonb not null,
        created_by           text not null,
        created_at           timestamptz(3) not null,
        constraint routing_policy_version unique (channel, scene, version),
        constraint routing_policy_from_one check (version >= 1),
        constraint routing_policy_parcels check (parcels_max >= 1 and parcels_max <= 3),
        constraint routing_policy_not_negative check
          (safety_stock >= 0 and part_value_min_minor >= 0 and km_max >= 0)
      );
      create index routing_policy_created_at on routing_policy (created_at, id);

      create table routing_decision (
        order_id       bigint primary key,
        scene          text not null,
        hand_over      text not null,
        policy_channel text not null,
        policy_version integer not null,
        trace          jsonb not null,
        decided_at     timestamptz not null,
        constraint routing_decision_order_id_foreign foreign key (order_id)
          references sales_order (id)
      );

      create table routing_attempt (
        order_id bigint not null,
        attempt  integer not null,
        location text not null,
        reason   text,
        at       timestamptz not null,
        primary key (order_id, attempt),
        constraint routing_attempt_order_id_foreign foreign key (order_id)
          references sales_order (id),
        constraint routing_attempt_from_one check (attempt >= 1)
      );

      create index sales_order_open on sales_order (fulfilment_location)
        where status in ('SUBMITTING', 'AWAITING_PAYMENT', 'PAID');
    `);
    this.addSql(`
      create function refuse_change_of_routing() returns trigger language plpgsql as $$
      begin
        raise exception '% is append-only', tg_table_name;
      end $$;
      create trigger routing_policy_append_only before update or delete on routing_policy
        for each row execute function refuse_change_of_routing();
      create trigger routing_decision_append_only before update or delete on routing_decision
        for each row execute function refuse_change_of_routing();
      create trigger routing_attempt_append_only before update or delete on routing_attempt
        for each row execute function refuse_change_of_routing();
    `);
  }

  override down(): void {
    this.addSql(`drop index sales_order_open`);
    this.addSql(`drop table routing_attempt, routing_decision, routing_policy`);
    this.addSql(`drop function refuse_change_of_routing`);
  }
}
