import { Migration } from '@mikro-orm/migrations';

/**
 * Adds several tenders per order, authorizations, and refunds as providers carry them out.
 *
 * Safe while serving, but for sums of money that is due back: it reads payments once. New columns
 * have constant defaults; constraints are validated without a lock that keeps writers off.
 */
export class Migration20261123095000_tenders extends Migration {
  override up(): void {
    this.addSql(PAYMENTS);
    this.addSql(ORDERS);
    this.addSql(REFUNDS);
  }

  override down(): void {
    this.addSql('drop table provider_refund;');
    this.addSql(`alter table sales_order drop constraint sales_order_cover,
      drop constraint sales_order_money, drop constraint sales_order_paid,
      drop column authorized_minor, drop column due_minor,
      add constraint sales_order_paid check (not (status in ('PAID', 'COMPLETED')) or
        (payment_status = 'PAID'
          and paid_minor - refunded_minor >= total_minor - returned_minor)) not valid,
      add constraint sales_order_money check
        (payment_status = 'PAID' or paid_minor = refunded_minor) not valid;`);
    this.addSql(`drop index payment_query_at; drop index payment_authorized_until;
      alter table payment drop constraint payment_state, drop constraint payment_mode,
      drop constraint payment_authorized, drop constraint payment_voided,
      drop constraint payment_tendered, drop column mode, drop column tendered_minor,
      drop column terminal_ref, drop column authorized_at, drop column authorized_until,
      drop column voided_at, drop column query_at, drop column query_attempts;
      create unique index payment_one_capture on payment (order_id)
        where state = 'CAPTURED' and not refund_due;`);
  }
}

const PAYMENTS = `
  drop index payment_one_capture;
  alter table payment
    add column mode text not null default 'CAPTURE',
    add column tendered_minor bigint,
    add column terminal_ref text,
    add column authorized_at timestamptz,
    add column authorized_until timestamptz,
    add column voided_at timestamptz,
    add column query_at timestamptz,
    add column query_attempts integer not null default 0,
    add constraint payment_state check (state in ('PENDING', 'AUTHORIZED', 'CAPTURED', 'FAILED',
      'VOIDED', 'REFUNDED')) not valid,
    add constraint payment_mode check (mode in ('CAPTURE', 'AUTHORIZE')) not valid,
    add constraint payment_authorized check
      (state <> 'AUTHORIZED' or authorized_at is not null) not valid,
    add constraint payment_voided check ((state = 'VOIDED') = (voided_at is not null)) not valid,
    add constraint payment_tendered check
      (tendered_minor is null or (method = 'CASH' and tendered_minor >= amount_minor)) not valid;
  alter table payment validate constraint payment_state;
  alter table payment validate constraint payment_mode;
  alter table payment validate constraint payment_authorized;
  alter table payment validate constraint payment_voided;
  alter table payment validate constraint payment_tendered;
  create index payment_query_at on payment (query_at) where query_at is not null;
  create index payment_authorized_until on payment (authorized_until) where state = 'AUTHORIZED';
`;

const ORDERS = `
  alter table sales_order
    add column authorized_minor bigint not null default 0,
    add column due_minor bigint not null default 0;
  update sales_order o set due_minor = p.due from (
    select order_id, sum(amount_minor) as due from payment
    where state = 'CAPTURED' and refund_due group by order_id
  ) p where p.order_id = o.id;
  alter table sales_order drop constraint sales_order_paid, drop constraint sales_order_money,
    add constraint sales_order_paid check (case status
      when 'PAID' then payment_status = 'LAPSED' or (payment_status in ('PAID', 'AUTHORIZED')
        and paid_minor - refunded_minor - due_minor + authorized_minor
          >= total_minor - returned_minor)
      when 'COMPLETED' then payment_status = 'PAID'
        and paid_minor - refunded_minor - due_minor >= total_minor - returned_minor
      else true end) not valid,
    add constraint sales_order_money check (payment_status in ('PARTIALLY_PAID', 'AUTHORIZED',
      'PAID', 'LAPSED', 'REFUND_DUE', 'PENDING') or paid_minor = refunded_minor) not valid,
    add constraint sales_order_cover check (authorized_minor >= 0 and due_minor >= 0
      and (type <> 'SALE'
        or paid_minor - refunded_minor - due_minor + authorized_minor <= total_minor)) not valid;
  alter table sales_order validate constraint sales_order_paid;
  alter table sales_order validate constraint sales_order_money;
  alter table sales_order validate constraint sales_order_cover;
`;

const REFUNDS = `
  create table provider_refund (
    refund_no      text primary key,
    payment_no     text not null,
    amount_minor   bigint not null,
    state          text not null,
    provider_ref   text,
    asked_at       timestamptz not null,
    ended_at       timestamptz,
    query_at       timestamptz,
    query_attempts integer not null default 0,
    constraint provider_refund_payment_no_foreign
      foreign key (payment_no) references payment (payment_no),
    constraint provider_refund_positive check (amount_minor > 0),
    constraint provider_refund_state check (state in ('ACCEPTED', 'DONE', 'FAILED')),
    constraint provider_refund_ended check ((state = 'ACCEPTED') = (ended_at is null))
  );
  create index provider_refund_payment_no on provider_refund (payment_no);
  create index provider_refund_query_at on provider_refund (query_at) where query_at is not null;
`;
