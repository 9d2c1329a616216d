import { Migration } from '@mikro-orm/migrations';

/**
 * Adds what every subgraph stands on: idempotency keys, outbox, consumer cursors, dead letters.
 * Safe while serving: it only creates.
 */
export class Migration20260101000000_foundation extends Migration {
  override up(): void {
    this.addSql(`
      create table idempotency_key (
        actor       text not null,
        key         text not null,
        command     text not null,
        input_hash  text not null,
        outcome     jsonb,
        recorded_at timestamptz not null default now(),
        primary key (actor, key)
      );
      create index idempotency_key_recorded_at on idempotency_key (recorded_at);

      create table outbox (
        id          bigint generated always as identity primary key,
        position    bigint,
        type        text not null,
        key         text not null,
        payload     jsonb not null,
        recorded_at timestamptz not null default now(),
        constraint outbox_position_unique unique (position)
      );
      create index outbox_unstamped on outbox (id) where position is null;
      create index outbox_recorded_at on outbox (recorded_at);

      create table outbox_head (
        only_row  boolean primary key default true check (only_row),
        position  bigint not null default 0,
        kept_from bigint not null default 0
      );
      insert into outbox_head default values;

      create table consumer_cursor (
        source   text primary key,
        position bigint not null default 0
      );

      create table dead_letter (
        source    text not null,
        position  bigint not null,
        type      text not null,
        payload   jsonb not null,
        error     text not null,
        parked_at timestamptz not null default now(),
        primary key (source, position)
      );
    `);
  }

  override down(): void {
    this.addSql(`drop table dead_letter, consumer_cursor, outbox_head, outbox, idempotency_key;`);
  }
}
