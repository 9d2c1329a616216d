import { Migration } from '@mikro-orm/migrations';

/**
 * Lets the text of notes and reasons of histories be blanked for a person who asked for it, and
 * remembers orders that are still to be blanked.
 *
 * Safe while serving, but for the index: it keeps deliveries from being written while it reads
 * them once.
 */
export class Migration20261123140800_privacy extends Migration {
  override up(): void {
    this.addSql(`
      create table person_erasure (
        order_id bigint primary key,
        asked_at timestamptz not null,
        constraint person_erasure_order_id_foreign foreign key (order_id)
          references sales_order (id)
      );
      create index order_delivery_phone on order_delivery (phone) where phone is not null;
    `);
    this.addSql(BLANKS);
  }

  override down(): void {
    this.addSql(`
      create or replace function refuse_change_of_note() returns trigger language plpgsql as $$
      begin
        raise exception '% is append-only', tg_table_name;
      end $$;
      create or replace function refuse_change_of_stage() returns trigger language plpgsql as $$
      begin
        raise exception 'order_stage is append-only';
      end $$;
      drop index order_delivery_phone;
      drop table person_erasure;
    `);
  }
}

// Only the words go, only in a transaction that says that it forgets a person, and only to this.
const BLANKS = `
  create or replace function refuse_change_of_note() returns trigger language plpgsql as $$
  begin
    if tg_op = 'UPDATE' and current_setting('orders.forgets', true) = 'on' then
      if (new.order_id, new.note_no, new.text, new.actor, new.at)
        is not distinct from (old.order_id, old.note_no, '***', old.actor, old.at) then
        return new;
      end if;
    end if;
    raise exception '% is append-only', tg_table_name;
  end $$;
  create or replace function refuse_change_of_stage() returns trigger language plpgsql as $$
  begin
    if tg_op = 'UPDATE' and current_setting('orders.forgets', true) = 'on' then
      if (new.order_id, new.sequence, new.stage, new.fact, new.actor, new.reason, new.at)
        is not distinct from
          (old.order_id, old.sequence, old.stage, old.fact, old.actor, '***', old.at) then
        return new;
      end if;
    end if;
    raise exception 'order_stage is append-only';
  end $$;
`;
