import { Migration } from '@mikro-orm/migrations';

const LEDGER = `
  create table points_account (
    member_no text primary key,
    balance   integer not null default 0,
    held      integer not null default 0,
    constraint points_account_member_no_foreign
      foreign key (member_no) references member (member_no),
    constraint points_account_inv_8
      check (0 <= held and held <= balance and balance <= 2000000000)
  );

  create table points_lot (
    id          bigint generated always as identity primary key,
    member_no   text not null,
    points      integer not null,
    remaining   integer not null,
    held        integer not null default 0,
    document    text,
    expires_at  timestamptz not null,
    recorded_at timestamptz not null,
    constraint points_lot_member_no_foreign
      foreign key (member_no) references points_account (member_no),
    constraint points_lot_inv_8
      check (0 <= held and held <= remaining and remaining <= points)
  );
  create index points_lot_open on points_lot (member_no, expires_at, id) where remaining > held;
  create index points_lot_due on points_lot (expires_at) where remaining > held;

  create table points_entry (
    id          bigint generated always as identity primary key,
    member_no   text not null,
    kind        text not null,
    points      integer not null,
    document    text,
    reason      text,
    actor       text not null,
    recorded_at timestamptz not null,
    constraint points_entry_member_no_foreign
      foreign key (member_no) references points_account (member_no),
    constraint points_entry_kind_known
      check (kind in ('EARN', 'SPEND', 'EXPIRE', 'REVERSE', 'ADJUST')),
    constraint points_entry_points_not_zero check (points <> 0)
  );
  create index points_entry_member_no on points_entry (member_no, id);
  create unique index points_entry_once_per_order on points_entry (kind, document)
    where kind in ('EARN', 'SPEND', 'REVERSE');

  create function points_entry_points_entry_append_only_fn() returns trigger
  language plpgsql as $$ begin raise exception 'points_entry is append-only'; end; $$;
  create trigger points_entry_append_only before update or delete on points_entry
    for each statement execute function points_entry_points_entry_append_only_fn();
  create trigger points_entry_kept before truncate on points_entry
    for each statement execute function points_entry_points_entry_append_only_fn();
`;

const HOLDS = `
  create table points_hold (
    reference  text primary key,
    member_no  text,
    points     integer not null,
    status     text not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    constraint points_hold_member_no_foreign
      foreign key (member_no) references points_account (member_no),
    constraint points_hold_status_known
      check (status in ('ACTIVE', 'SPENT', 'RELEASED', 'REVERSED')),
    constraint points_hold_tombstone
      check ((member_no is null) = (points = 0) and points >= 0
        and (member_no is not null or status = 'RELEASED'))
  );
  create index points_hold_member_no on points_hold (member_no);

  create table points_hold_lot (
    reference text not null,
    lot_id    bigint not null,
    points    integer not null,
    primary key (reference, lot_id),
    constraint points_hold_lot_reference_foreign
      foreign key (reference) references points_hold (reference),
    constraint points_hold_lot_lot_id_foreign
      foreign key (lot_id) references points_lot (id),
    constraint points_hold_lot_points_positive check (points > 0)
  );
  create index points_hold_lot_lot_id on points_hold_lot (lot_id);
`;

/** Adds points: accounts, lots, the append-only ledger, holds. Safe while serving: only creates. */
export class Migration20260103000100_points extends Migration {
  override up(): void {
    this.addSql(LEDGER);
    this.addSql(HOLDS);
  }

  override down(): void {
    this.addSql('drop table points_hold_lot, points_hold, points_entry, points_lot;');
    this.addSql('drop table points_account;');
    this.addSql('drop function points_entry_points_entry_append_only_fn();');
  }
}
