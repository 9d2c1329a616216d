import { Migration } from '@mikro-orm/migrations';

/**
 * Adds what amendments of paid orders need: what is still to be paid for them, until when, and
 * what payments owe back.
 *
 * Safe while serving: new columns have constant defaults; constraints are validated without a lock
 * that keeps writers off.
 */
export class Migration20261123132000_amend_paid extends Migration {
  override up(): void {
    this.addSql(ORDERS);
    this.addSql(PAYMENTS);
    this.addSql(AMENDMENTS);
  }

  override down(): void {
    this.addSql(`drop index order_amendment_one_open;
      alter table order_amendment drop constraint order_amendment_state,
        drop constraint order_amendment_ended, drop constraint order_amendment_awaits,
        drop column plan, drop column held, drop column covered_by,
        add constraint order_amendment_state
          check (state in ('IN_PROGRESS', 'DONE', 'REFUSED')) not valid,
        add constraint order_amendment_ended
          check ((state = 'IN_PROGRESS') = (ended_at is null)) not valid;`);
    this.addSql(`alter table payment drop constraint payment_owed, drop column owed_minor;`);
    this.addSql(`drop index sales_order_balance_due;
      alter table sales_order drop constraint sales_order_surcharge,
        drop constraint sales_order_cover, drop constraint sales_order_paid,
        drop constraint sales_order_money, drop column surcharge_minor,
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
          and (type <> 'SALE' or
            paid_minor - refunded_minor - due_minor + authorized_minor <= total_minor)) not valid;`);
  }
}

const ORDERS = `
  alter table sales_order add column surcharge_minor bigint not null default 0;
  alter table sales_order drop constraint sales_order_paid, drop constraint sales_order_money,
    drop constraint sales_order_cover,
    add constraint sales_order_surcharge check (surcharge_minor >= 0) not valid,
    add constraint sales_order_paid check (case status
      when 'PAID' then payment_status = 'LAPSED'
        or (payment_status in ('PAID', 'AUTHORIZED', 'BALANCE_DUE')
          and paid_minor - refunded_minor - due_minor + authorized_minor
            >= total_minor - returned_minor)
      when 'COMPLETED' then payment_status = 'PAID'
        and paid_minor - refunded_minor - due_minor >= total_minor - returned_minor
      else true end) not valid,
    add constraint sales_order_money check (payment_status in ('PARTIALLY_PAID', 'AUTHORIZED',
      'PAID', 'LAPSED', 'BALANCE_DUE', 'REFUND_DUE', 'PENDING')
      or paid_minor = refunded_minor) not valid,
    add constraint sales_order_cover check (authorized_minor >= 0 and due_minor >= 0
      and (type <> 'SALE' or paid_minor - refunded_minor - due_minor + authorized_minor
        <= total_minor + surcharge_minor)) not valid;
  alter table sales_order validate constraint sales_order_surcharge;
  alter table sales_order validate constraint sales_order_paid;
  alter table sales_order validate constraint sales_order_money;
  alter table sales_order validate constraint sales_order_cover;
  create index sales_order_balance_due on sales_order (payment_deadline)
    where payment_status = 'BALANCE_DUE';
`;

const PAYMENTS = `
  alter table payment add column owed_minor bigint not null default 0,
    add constraint payment_owed
      check (0 <= owed_minor and owed_minor <= returned_minor) not valid;
  alter table payment validate constraint payment_owed;
`;

const AMENDMENTS = `
  alter table order_amendment add column plan jsonb, add column held text,
    add column covered_by jsonb,
    drop constraint order_amendment_state, drop constraint order_amendment_ended,
    add constraint order_amendment_state check
      (state in ('IN_PROGRESS', 'AWAITING_PAYMENT', 'DONE', 'REFUSED', 'LAPSED')) not valid,
    add constraint order_amendment_ended check
      ((state in ('IN_PROGRESS', 'AWAITING_PAYMENT')) = (ended_at is null)) not valid,
    add constraint order_amendment_awaits check
      (state <> 'AWAITING_PAYMENT' or (plan is not null and covered_by is not null)) not valid;
  alter table order_amendment validate constraint order_amendment_state;
  alter table order_amendment validate constraint order_amendment_ended;
  alter table order_amendment validate constraint order_amendment_awaits;
  create unique index order_amendment_one_open on order_amendment (order_id)
    where state in ('IN_PROGRESS', 'AWAITING_PAYMENT');
`;
