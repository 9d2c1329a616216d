import { Migration } from '@mikro-orm/migrations';

const RETURNS = `
  alter table points_hold add column returned integer not null default 0,
    add constraint points_hold_returned check (0 <= returned and returned <= points);
  alter table points_hold_lot add column returned integer not null default 0,
    add constraint points_hold_lot_returned check (0 <= returned and returned <= points);

  create table points_return (
    reference   text primary key,
    order_no    text not null,
    points      integer not null,
    recorded_at timestamptz not null,
    constraint points_return_order_no_foreign
      foreign key (order_no) references points_hold (reference),
    constraint points_return_points_positive check (points > 0)
  );
  create index points_return_order_no on points_return (order_no);
`;

const CLAWBACKS = `
  create table points_clawback (
    return_no   text primary key,
    order_no    text not null,
    member_no   text not null,
    due         integer not null,
    taken       integer not null,
    recorded_at timestamptz not null,
    constraint points_clawback_member_no_foreign
      foreign key (member_no) references points_account (member_no),
    constraint points_clawback_inv_8 check (0 <= taken and taken <= due)
  );
  create index points_clawback_order_no on points_clawback (order_no);
  create index points_clawback_open on points_clawback (member_no, recorded_at)
    where taken < due;

  alter table points_entry drop constraint points_entry_kind_known,
    add constraint points_entry_kind_known
      check (kind in ('EARN', 'SPEND', 'EXPIRE', 'REVERSE', 'ADJUST', 'CLAWBACK')) not valid;
  alter table points_entry validate constraint points_entry_kind_known;
`;

/**
 * Adds points that go back in parts, and earned ones that are taken back, when goods are returned.
 *
 * Safe while serving: new columns have constant defaults, and the ledger is checked without a lock
 * that keeps writers off.
 */
export class Migration20261123081500_points_return extends Migration {
  override up(): void {
    this.addSql(RETURNS);
    this.addSql(CLAWBACKS);
  }

  override down(): void {
    this.addSql('drop table points_clawback, points_return;');
    this.addSql(`alter table points_hold_lot drop column returned;
      alter table points_hold drop column returned;`);
  }
}
