import { Migration } from '@mikro-orm/migrations';

/** Adds drafts that staff prepare and members confirm. Safe while serving: it only creates. */
export class Migration20261123104000_draft extends Migration {
  override up(): void {
    this.addSql(`
      create table order_draft (
        draft_no   text primary key,
        store      text not null,
        member_no  text not null,
        staff_no   text,
        state      text not null,
        cart       jsonb not null,
        note       text,
        version    integer not null,
        order_no   text,
        actor      text not null,
        created_at timestamptz(3) not null,
        changed_at timestamptz(3) not null,
        expires_at timestamptz(3) not null,
        constraint order_draft_state check (state in ('OPEN', 'CONFIRMED', 'DISCARDED')),
        constraint order_draft_confirmed check ((state = 'CONFIRMED') = (order_no is not null)),
        constraint order_draft_from_one check (version >= 1)
      );
      create index order_draft_member_no on order_draft (member_no, created_at, draft_no);
      create index order_draft_store on order_draft (store, created_at, draft_no);
      create index order_draft_expires_at on order_draft (expires_at);
    `);
  }

  override down(): void {
    this.addSql('drop table order_draft');
  }
}
