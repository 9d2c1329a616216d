import { Migration } from '@mikro-orm/migrations';

/** Adds suppliers, purchase orders, receipts and statements. Safe while serving: it only creates. */
export class Migration20261123104500_procurement extends Migration {
  override up(): void {
    this.addOrders();
    this.addReceipts();
    this.addStatements();
  }

  override down(): void {
    this.addSql(`drop table supplier_statement_line, supplier_statement, purchase_receipt_line,
      purchase_receipt, purchase_fact, purchase_line, purchase_order, supplier;`);
    this.addSql('drop function purchase_record_keep;');
  }

  private addOrders(): void {
    this.addSql(`
      create table supplier (
        code          text primary key,
        name          text not null,
        payment_days  integer not null,
        lead_days     integer not null,
        contact_name  text,
        contact_phone text,
        active        boolean not null,
        version       integer not null,
        created_at    timestamptz(3) not null,
        updated_at    timestamptz(3) not null,
        constraint supplier_days check (payment_days >= 0 and lead_days >= 0)
      );
      create table purchase_order (
        purchase_no  text primary key,
        supplier     text not null,
        location     text not null,
        status       text not null,
        consigned    boolean not null,
        over_percent integer not null,
        note         text,
        version      integer not null,
        fact_count   integer not null,
        drafted_by   text not null,
        drafted_at   timestamptz(3) not null,
        constraint purchase_order_status check (status in ('DRAFT', 'APPROVED',
          'CONFIRMED', 'PARTLY_RECEIVED', 'RECEIVED', 'CLOSED', 'CANCELLED')),
        constraint purchase_order_over check (0 <= over_percent and over_percent <= 100)
      );
      create index purchase_order_location on purchase_order (location, drafted_at);
      create index purchase_order_supplier on purchase_order (supplier, drafted_at);
      create table purchase_line (
        purchase_no text not null,
        line_no     integer not null,
        sku         text not null,
        quantity    integer not null,
        confirmed   integer,
        received    integer not null default 0,
        returned    integer not null default 0,
        unit_price  numeric(19,4) not null,
        expected_at timestamptz(3),
        primary key (purchase_no, line_no),
        constraint purchase_line_sku_once unique (purchase_no, sku),
        constraint purchase_line_quantity check (quantity > 0 and unit_price >= 0),
        constraint purchase_line_confirmed check (0 <= confirmed and confirmed <= quantity),
        constraint purchase_line_returned check (0 <= returned and returned <= received)
      );
      create index purchase_line_sku on purchase_line (sku);
      create table purchase_fact (
        purchase_no text not null,
        sequence    integer not null,
        fact        text not null,
        actor       text not null,
        reason      text,
        at          timestamptz(3) not null,
        primary key (purchase_no, sequence)
      );
    `);
  }

  private addReceipts(): void {
    this.addSql(`
      create table purchase_receipt (
        receipt_no    text primary key,
        purchase_no   text not null,
        supplier      text not null,
        location      text not null,
        kind          text not null,
        delivery_note text,
        reason        text,
        occurred_at   timestamptz(3) not null,
        recorded_at   timestamptz(3) not null,
        recorded_by   text not null,
        constraint purchase_receipt_kind check (kind in ('RECEIPT', 'RETURN'))
      );
      create index purchase_receipt_order on purchase_receipt (purchase_no, recorded_at);
      create index purchase_receipt_supplier on purchase_receipt (supplier, occurred_at);
      create table purchase_receipt_line (
        receipt_no     text not null,
        position       integer not null,
        line_no        integer not null,
        sku            text not null,
        condition      text not null,
        quantity       integer not null,
        unit_price     numeric(19,4) not null,
        invoiced_price numeric(19,4),
        primary key (receipt_no, position),
        constraint purchase_receipt_line_receipt
          foreign key (receipt_no) references purchase_receipt (receipt_no),
        constraint purchase_receipt_line_quantity check (quantity > 0),
        constraint purchase_receipt_line_condition check (condition in ('GOOD', 'QC', 'DAMAGED'))
      );
    `);
  }

  private addStatements(): void {
    this.addSql(`
      create table supplier_statement (
        statement_no     text primary key,
        supplier         text not null,
        until            timestamptz(3) not null,
        received         numeric(24,4) not null,
        returned         numeric(24,4) not null,
        price_difference numeric(24,4) not null,
        net              numeric(24,4) not null,
        payable_minor    bigint not null,
        currency         text not null,
        confirmed_by     text not null,
        confirmed_at     timestamptz(3) not null,
        constraint supplier_statement_net check (net = received + returned)
      );
      create index supplier_statement_supplier on supplier_statement (supplier, confirmed_at);
      create table supplier_statement_line (
        receipt_no   text not null,
        position     integer not null,
        statement_no text not null,
        amount       numeric(24,4) not null,
        primary key (receipt_no, position),
        constraint supplier_statement_line_statement
          foreign key (statement_no) references supplier_statement (statement_no)
      );
      create index supplier_statement_line_of on supplier_statement_line (statement_no);

      create function purchase_record_keep() returns trigger language plpgsql as $$
      begin
        raise exception '% is append-only: record the opposite instead', tg_table_name;
      end $$;
    `);
    for (const table of [
      'purchase_fact',
      'purchase_receipt',
      'purchase_receipt_line',
      'supplier_statement',
      'supplier_statement_line',
    ]) {
      this.addSql(`create trigger ${table}_append_only before update or delete or truncate
        on ${table} for each statement execute function purchase_record_keep();`);
    }
  }
}
