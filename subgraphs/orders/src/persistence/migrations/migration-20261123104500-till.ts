import { Migration } from '@mikro-orm/migrations';

/**
 * Adds shifts, parked sales and what a till knows of its sales.
 *
 * Safe while serving: it creates; the ways of an order and the kinds of processes only grow.
 */
export class Migration20261123104500_till extends Migration {
  override up(): void {
    this.addSql(SHIFTS);
    this.addSql(SALES);
    this.addSql(WALK);
    this.addSql(kinds(`, 'SALE', 'OFFLINE_SALE'`));
  }

  override down(): void {
    this.addSql(kinds(''));
    this.addSql(WALK.replace(`('SUBMITTING', 'COMPLETED'), `, ''));
    this.addSql('drop table parked_sale, till_sale, till_cash_move, till_shift;');
  }
}

const SHIFTS = `
  create table till_shift (
    shift_no      text primary key,
    store         text not null,
    device        text not null,
    currency      text not null,
    status        text not null,
    float_minor   bigint not null,
    receipt_count integer not null,
    opened_by     text not null,
    opened_at     timestamptz not null,
    closed_by     text,
    closed_at     timestamptz,
    note          text,
    figures       jsonb,
    constraint till_shift_status check (status in ('OPEN', 'CLOSED')),
    constraint till_shift_closed check
      ((status = 'CLOSED') = (closed_at is not null and figures is not null)),
    constraint till_shift_float check (float_minor >= 0)
  );
  create unique index till_shift_one_open on till_shift (store, device) where status = 'OPEN';
  create index till_shift_store on till_shift (store, opened_at, shift_no);

  create table till_cash_move (
    id           bigint generated always as identity primary key,
    shift_no     text not null,
    kind         text not null,
    amount_minor bigint not null,
    reason       text not null,
    document     text,
    actor        text not null,
    at           timestamptz not null,
    constraint till_cash_move_amount check (amount_minor > 0),
    constraint till_cash_move_kind check (kind in ('PAID_IN', 'PAID_OUT', 'DROP', 'REFUND'))
  );
  create index till_cash_move_shift on till_cash_move (shift_no, id);
`;

const SALES = `
  create table till_sale (
    order_no       text primary key,
    store          text not null,
    device         text not null,
    shift_no       text,
    receipt_no     text,
    tendered_minor bigint not null,
    change_minor   bigint not null,
    coupons_used   boolean not null,
    points_used    boolean not null,
    offline        boolean not null,
    local_sequence bigint,
    content_hash   text,
    occurred_at    timestamptz not null,
    recorded_at    timestamptz not null,
    constraint till_sale_offline check (offline = (local_sequence is not null)),
    constraint till_sale_change check (0 <= change_minor and change_minor <= tendered_minor)
  );
  create unique index till_sale_sequence on till_sale (store, device, local_sequence)
    where local_sequence is not null;
  create index till_sale_shift on till_sale (shift_no);

  create table parked_sale (
    parked_no    text primary key,
    store        text not null,
    device       text not null,
    label        text,
    cart         jsonb not null,
    status       text not null,
    parked_by    text not null,
    parked_at    timestamptz not null,
    expires_at   timestamptz not null,
    ended_by     text,
    ended_at     timestamptz,
    ended_device text,
    constraint parked_sale_status check (status in ('PARKED', 'RESUMED', 'DROPPED')),
    constraint parked_sale_ended check ((status = 'PARKED') = (ended_at is null))
  );
  create index parked_sale_store on parked_sale (store, parked_at, parked_no);
  create index parked_sale_expires_at on parked_sale (expires_at);
`;

// A counter sale is complete at once: it is never unpaid, nor waits for its goods.
const WALK = `
  create or replace function check_order_walk() returns trigger language plpgsql as $$
  begin
    if (old.status, new.status) not in (
      ('SUBMITTING', 'AWAITING_PAYMENT'), ('SUBMITTING', 'COMPLETED'), ('SUBMITTING', 'REFUSED'),
      ('AWAITING_PAYMENT', 'PAID'), ('AWAITING_PAYMENT', 'CANCELLING'),
      ('PAID', 'COMPLETED'), ('PAID', 'CANCELLING'), ('CANCELLING', 'CANCELLED')
    ) then
      raise exception 'INV10: % does not lead to %', old.status, new.status;
    end if;
    return new;
  end $$;
`;

function kinds(more: string): string {
  return `
    alter table order_process drop constraint order_process_kind,
      add constraint order_process_kind check
        (kind in ('SUBMIT', 'CAPTURE', 'CANCEL', 'FULFIL', 'REFUND', 'RETURN', 'ALLOCATE', 'AMEND'
          ${more})) not valid;
    alter table order_process validate constraint order_process_kind;`;
}
