import { Migration } from '@mikro-orm/migrations';

/**
 * Adds returns: their lines, the refunds they cause, and what each order and payment gave back.
 *
 * Safe while serving: new columns have constant defaults; constraints only become wider and are
 * validated without a lock that keeps writers off.
 */
export class Migration20261123082300_return extends Migration {
  override up(): void {
    this.addSql(COLUMNS);
    this.addSql(RETURNS);
    this.addSql(KINDS);
  }

  override down(): void {
    this.addSql('drop table payment_refund, order_return_line, order_return;');
    this.addSql(`alter table sales_order drop column returned_minor;
      alter table order_line drop column returned_quantity;
      alter table payment drop column returned_minor;`);
    // It goes with the column that it names.
    this.addSql(`alter table sales_order add constraint sales_order_paid check
      (not (status in ('PAID', 'COMPLETED'))
        or (payment_status = 'PAID' and paid_minor - refunded_minor >= total_minor)) not valid;`);
    this.addSql(`alter table order_process drop constraint order_process_kind,
      add constraint order_process_kind check
        (kind in ('SUBMIT', 'CAPTURE', 'CANCEL', 'FULFIL', 'REFUND')) not valid;`);
  }
}

const COLUMNS = `
  alter table sales_order add column returned_minor bigint not null default 0,
    drop constraint sales_order_paid,
    add constraint sales_order_paid check
      (not (status in ('PAID', 'COMPLETED')) or (payment_status = 'PAID'
        and paid_minor - refunded_minor >= total_minor - returned_minor)) not valid,
    add constraint sales_order_returned check
      (returned_minor >= 0 and (returned_minor = 0 or returned_minor <= total_minor)) not valid;
  alter table sales_order validate constraint sales_order_paid;
  alter table sales_order validate constraint sales_order_returned;

  alter table order_line add column returned_quantity integer not null default 0,
    add constraint order_line_returned check
      (returned_quantity >= 0 and (returned_quantity = 0 or returned_quantity <= quantity))
      not valid;
  alter table order_line validate constraint order_line_returned;

  alter table payment add column returned_minor bigint not null default 0,
    add constraint payment_returned check (returned_minor >= 0 and returned_minor <= amount_minor)
      not valid;
  alter table payment validate constraint payment_returned;
`;

const RETURNS = `
  create table order_return (
    return_no    text primary key,
    order_id     bigint not null,
    kind         text not null,
    state        text not null,
    location     text,
    reason       text not null,
    refund_minor bigint not null,
    points       integer not null,
    coupons      boolean not null,
    replacement  text,
    actor        text not null,
    requested_at timestamptz not null,
    ended_at     timestamptz,
    constraint order_return_order_id_foreign foreign key (order_id) references sales_order (id),
    constraint order_return_kind check (kind in ('RETURN', 'REFUND_ONLY', 'EXCHANGE')),
    constraint order_return_state check (state in ('IN_PROGRESS', 'DONE', 'REFUSED')),
    constraint order_return_ended check ((state = 'IN_PROGRESS') = (ended_at is null)),
    constraint order_return_not_negative check (refund_minor >= 0 and points >= 0),
    constraint order_return_location check ((kind = 'REFUND_ONLY') = (location is null))
  );
  create index order_return_order_id on order_return (order_id);

  create table order_return_line (
    return_no    text not null,
    position     integer not null,
    line_no      integer not null,
    sku          text not null,
    quantity     integer not null,
    condition    text,
    refund_minor bigint not null,
    points       integer not null,
    primary key (return_no, position),
    constraint order_return_line_return_no_foreign
      foreign key (return_no) references order_return (return_no),
    constraint order_return_line_positive check
      (quantity > 0 and refund_minor >= 0 and points >= 0),
    constraint order_return_line_condition check (condition in ('GOOD', 'DAMAGED'))
  );

  create table payment_refund (
    return_no    text not null,
    payment_no   text not null,
    amount_minor bigint not null,
    state        text not null,
    refunded_at  timestamptz,
    primary key (return_no, payment_no),
    constraint payment_refund_return_no_foreign
      foreign key (return_no) references order_return (return_no),
    constraint payment_refund_payment_no_foreign
      foreign key (payment_no) references payment (payment_no),
    constraint payment_refund_positive check (amount_minor > 0),
    constraint payment_refund_state check (state in ('PENDING', 'DONE', 'VOID')),
    constraint payment_refund_done check ((state = 'DONE') = (refunded_at is not null))
  );
  create index payment_refund_payment_no on payment_refund (payment_no);
`;

const KINDS = `
  alter table order_process drop constraint order_process_kind,
    add constraint order_process_kind check
      (kind in ('SUBMIT', 'CAPTURE', 'CANCEL', 'FULFIL', 'REFUND', 'RETURN')) not valid;
  alter table order_process validate constraint order_process_kind;
`;
