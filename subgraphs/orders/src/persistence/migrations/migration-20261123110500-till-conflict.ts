import { Migration } from '@mikro-orm/migrations';

/** Adds what does not fit of sales made offline. Safe while serving: it only creates. */
export class Migration20261123110500_till_conflict extends Migration {
  override up(): void {
    this.addSql(`
      create table till_conflict (
        id             bigint generated always as identity primary key,
        store          text not null,
        device         text not null,
        local_sequence bigint not null,
        order_no       text,
        kind           text not null,
        subject        text not null,
        at_till        text,
        at_house       text,
        found_at       timestamptz not null,
        resolved_at    timestamptz,
        resolved_by    text,
        resolution     text,
        constraint till_conflict_once unique (store, device, local_sequence, kind, subject),
        constraint till_conflict_resolved check ((resolved_at is null) = (resolved_by is null))
      );
      create index till_conflict_found_at on till_conflict (found_at, id);
      create index till_conflict_store on till_conflict (store, found_at, id);
      create index till_conflict_order_no on till_conflict (order_no);
    `);
  }

  override down(): void {
    this.addSql('drop table till_conflict;');
  }
}
