import { Migration } from '@mikro-orm/migrations';

/**
 * Adds what each amendment of a paid order gave back: by which payment, and how many points.
 *
 * Rows of earlier amendments are derived: what a payment gave back above its returns is what
 * amendments gave, and points are the difference of the two documents. Which of several amendments
 * of one order took from which payment is not kept anywhere; it is told as it was done, the first
 * amendment from the oldest payment. Safe while serving: a new table, and a column with a constant
 * default.
 */
export class Migration20261123161500_amendment_refund extends Migration {
  override up(): void {
    this.addSql(`
      alter table order_amendment add column points integer not null default 0,
        add constraint order_amendment_points check (points >= 0) not valid;
      alter table order_amendment validate constraint order_amendment_points;
      create table amendment_refund (
        order_id     bigint not null,
        revision     integer not null,
        payment_no   text not null,
        amount_minor bigint not null,
        primary key (order_id, revision, payment_no),
        constraint amendment_refund_amendment_foreign foreign key (order_id, revision)
          references order_amendment (order_id, revision),
        constraint amendment_refund_payment_no_foreign foreign key (payment_no)
          references payment (payment_no),
        constraint amendment_refund_positive check (amount_minor > 0)
      );
      create index amendment_refund_payment_no on amendment_refund (payment_no);
    `);
    this.addSql(DERIVE_POINTS);
    this.addSql(DERIVE_REFUNDS);
  }

  override down(): void {
    this.addSql(`drop table amendment_refund;
      alter table order_amendment drop constraint order_amendment_points, drop column points;`);
  }
}

/** An amendment never adds points, and takes none off an order that is not paid. */
export const DERIVE_POINTS = `
  update order_amendment a set points = d.points
  from (
    select order_id, revision, (
      select coalesce(sum((d->>'amountMinor')::int), 0)
      from jsonb_path_query(before, '$.discounts[*] ? (@.source == "POINTS")') d
    ) - (
      select coalesce(sum((d->>'amountMinor')::int), 0)
      from jsonb_path_query(after, '$.discounts[*] ? (@.source == "POINTS")') d
    ) as points
    from order_amendment where state = 'DONE'
  ) d
  where d.order_id = a.order_id and d.revision = a.revision and d.points > 0`;

/** Amendments and payments of an order, each laid end to end, meet where one paid for the other. */
export const DERIVE_REFUNDS = `
  insert into amendment_refund (order_id, revision, payment_no, amount_minor)
  select m.order_id, m.revision, p.payment_no, least(m.upto, p.upto) - greatest(m.since, p.since)
  from (
    select order_id, revision, sum(-difference_minor) over done as upto,
      sum(-difference_minor) over done + difference_minor as since
    from order_amendment a
    where state = 'DONE' and difference_minor < 0 and exists (
      select 1 from payment p where p.order_id = a.order_id and p.captured_at <= a.ended_at
    )
    window done as (partition by order_id order by revision)
  ) m
  join (
    select order_id, payment_no, sum(given) over came as upto, sum(given) over came - given as since
    from (
      select p.order_id, p.payment_no, p.returned_minor - coalesce((
        select sum(r.amount_minor) from payment_refund r
        where r.payment_no = p.payment_no and r.state <> 'VOID'
      ), 0) as given
      from payment p
    ) g
    where given > 0
    window came as (partition by order_id order by payment_no)
  ) p on p.order_id = m.order_id and p.since < m.upto and m.since < p.upto`;
