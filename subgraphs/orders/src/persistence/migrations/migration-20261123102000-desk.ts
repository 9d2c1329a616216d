import { Migration } from '@mikro-orm/migrations';

/**
 * Adds what the order desk keeps: notes and amendments, and what its queues are read by.
 *
 * Safe while serving, but for the indexes of waiting orders: they keep orders from being written
 * while they read them once.
 */
export class Migration20261123102000_desk extends Migration {
  override up(): void {
    this.addSql(`
      create table order_note (
        order_id bigint not null,
        note_no  integer not null,
        text     text not null,
        actor    text not null,
        at       timestamptz not null,
        primary key (order_id, note_no),
        constraint order_note_order_id_foreign foreign key (order_id) references sales_order (id),
        constraint order_note_from_one check (note_no >= 1)
      );

      create table order_amendment (
        order_id         bigint not null,
        revision         integer not null,
        kind             text not null,
        state            text not null,
        reason           text not null,
        before           jsonb not null,
        after            jsonb not null,
        difference_minor bigint not null,
        actor            text not null,
        requested_at     timestamptz not null,
        ended_at         timestamptz,
        primary key (order_id, revision),
        constraint order_amendment_order_id_foreign foreign key (order_id)
          references sales_order (id),
        constraint order_amendment_from_one check (revision >= 1),
        constraint order_amendment_kind check (kind in ('LINES', 'PRICE', 'DELIVERY')),
        constraint order_amendment_state check (state in ('IN_PROGRESS', 'DONE', 'REFUSED')),
        constraint order_amendment_ended check ((state = 'IN_PROGRESS') = (ended_at is null))
      );

      create index sales_order_waiting on sales_order (store)
        where status in ('SUBMITTING', 'AWAITING_PAYMENT', 'PAID', 'CANCELLING') or due_minor > 0
          or exception is not null;
      create index sales_order_paid_since on sales_order (status_at) where status = 'PAID';
      create index sales_order_due on sales_order (status_at) where due_minor > 0;
    `);
    this.addSql(`
      create function refuse_change_of_note() returns trigger language plpgsql as $$
      begin
        raise exception '% is append-only', tg_table_name;
      end $$;
      create trigger order_note_append_only before update or delete on order_note
        for each row execute function refuse_change_of_note();
    `);
  }

  override down(): void {
    this.addSql(`drop index sales_order_waiting, sales_order_paid_since, sales_order_due`);
    this.addSql(`drop table order_amendment, order_note`);
    this.addSql(`drop function refuse_change_of_note`);
  }
}
