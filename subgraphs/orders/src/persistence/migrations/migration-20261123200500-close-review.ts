import { Migration } from '@mikro-orm/migrations';

/**
 * Lets a close whose drawer is far off wait for a second person, and a store say how far.
 *
 * Safe while serving: columns with a constant default or none, a new table, a small partial index.
 */
export class Migration20261123200500_close_review extends Migration {
  override up(): void {
    this.addSql(`
      alter table till_shift add column review text not null default 'NONE',
        add column reviewed_by text, add column reviewed_at timestamptz,
        add column review_reason text,
        add constraint till_shift_review check (
          review in ('NONE', 'PENDING', 'CONFIRMED')
          and (review = 'NONE' or status = 'CLOSED')
          and (review = 'CONFIRMED') = (reviewed_by is not null and reviewed_at is not null
            and review_reason is not null)
          and reviewed_by is distinct from coalesce(closed_by, ''));
      create index till_shift_to_confirm on till_shift (store, closed_at)
        where review = 'PENDING';
      create table till_policy (
        store text primary key,
        difference_max_minor bigint not null,
        version integer not null,
        changed_by text not null,
        changed_at timestamptz not null,
        constraint till_policy_bound check (difference_max_minor >= 0)
      );
    `);
  }

  override down(): void {
    this.addSql(`
      drop table till_policy;
      alter table till_shift drop constraint till_shift_review, drop column review,
        drop column reviewed_by, drop column reviewed_at, drop column review_reason;
    `);
  }
}
