import { Migration } from '@mikro-orm/migrations';

/**
 * Lets members be forgotten: what is left of one is a number, and reasons of points are blanked.
 *
 * Safe while serving: a nullable column, a check that no row can break yet, a table, and a trigger
 * that is replaced in one transaction.
 */
export class Migration20261123223100_privacy extends Migration {
  override up(): void {
    this.addSql(`
      alter table member add column erased_at timestamptz;
      alter table member add constraint member_inv_15 check (
        erased_at is null or (display_name is null and country is null)) not valid;
      alter table member validate constraint member_inv_15;

      create table member_erasure (
        member_no text primary key,
        asked_by  text not null,
        asked_at  timestamptz not null,
        phones    jsonb,
        step      text not null default 'TELL',
        cursor    text,
        orders    integer not null default 0,
        waiting   integer not null default 0,
        due_at    timestamptz,
        token     integer not null default 0,
        tries     integer not null default 0,
        ended_at  timestamptz,
        constraint member_erasure_member_no_foreign
          foreign key (member_no) references member (member_no),
        constraint member_erasure_step check (step in ('TELL', 'SETTLE')),
        constraint member_erasure_inv_15 check ((ended_at is null) = (phones is not null)),
        constraint member_erasure_due check ((ended_at is null) = (due_at is not null))
      );
      create index member_erasure_open on member_erasure (due_at) where ended_at is null;
    `);
    this.addSql(BLANKS);
  }

  override down(): void {
    this.addSql(`
      drop trigger points_entry_append_only on points_entry;
      create or replace function points_entry_points_entry_append_only_fn() returns trigger
      language plpgsql as $$ begin raise exception 'points_entry is append-only'; end; $$;
      create trigger points_entry_append_only before update or delete on points_entry
        for each statement execute function points_entry_points_entry_append_only_fn();
      drop table member_erasure;
      alter table member drop column erased_at;
    `);
  }
}

// Only the words go, only in a transaction that says that it forgets a member, and only to this.
const BLANKS = `
  drop trigger points_entry_append_only on points_entry;
  drop trigger points_entry_kept on points_entry;
  drop function points_entry_points_entry_append_only_fn();
  create function points_entry_points_entry_append_only_fn() returns trigger
  language plpgsql as $$ begin
    if tg_op = 'UPDATE' then
      if current_setting('members.forgets', true) = 'on' then
        if (new.id, new.member_no, new.kind, new.points, new.document, new.reason, new.actor,
            new.recorded_at)
          is not distinct from (old.id, old.member_no, old.kind, old.points, old.document, '***',
            old.actor, old.recorded_at) then
          return new;
        end if;
      end if;
    end if;
    raise exception 'points_entry is append-only';
  end; $$;
  create trigger points_entry_append_only before update or delete on points_entry
    for each row execute function points_entry_points_entry_append_only_fn();
  create trigger points_entry_kept before truncate on points_entry
    for each statement execute function points_entry_points_entry_append_only_fn();
`;
