import { Migration } from '@mikro-orm/migrations';

/** Adds batches of outside systems, row by row. Safe while serving: it only creates. */
export class Migration20261123111500_stock_sync extends Migration {
  override up(): void {
    this.addSql(`
      create table stock_sync_batch (
        system      text not null,
        batch_no    text not null,
        kind        text not null,
        input_hash  text not null,
        as_of       timestamptz(3),
        applied     integer not null,
        unchanged   integer not null,
        rejected    integer not null,
        received_by text not null,
        received_at timestamptz(3) not null,
        primary key (system, batch_no),
        constraint stock_sync_batch_kind check (kind in ('COUNTS', 'MOVEMENTS'))
      );
      create index stock_sync_batch_received on stock_sync_batch (received_at);
      create table stock_sync_row (
        id          bigint generated always as identity primary key,
        system      text not null,
        batch_no    text not null,
        row_no      integer not null,
        sku         text not null,
        location    text not null,
        condition   text,
        quantity    integer not null,
        expected    integer,
        external_id text,
        status      text not null,
        code        text,
        message_zh  text,
        message_en  text,
        received_at timestamptz(3) not null,
        constraint stock_sync_row_once unique (system, batch_no, row_no),
        constraint stock_sync_row_status check (status in ('APPLIED', 'UNCHANGED', 'REJECTED')),
        constraint stock_sync_row_code check ((status = 'REJECTED') = (code is not null))
      );
      create index stock_sync_row_rejected on stock_sync_row (received_at, id)
        where status = 'REJECTED';
      create table stock_sync_count (
        system     text not null,
        sku        text not null,
        location   text not null,
        condition  text not null,
        counted_at timestamptz(3) not null,
        primary key (system, sku, location, condition)
      );
      create table stock_sync_movement (
        system      text not null,
        external_id text not null,
        batch_no    text not null,
        primary key (system, external_id)
      );
    `);
  }

  override down(): void {
    this.addSql(`drop table stock_sync_movement, stock_sync_count, stock_sync_row,
      stock_sync_batch;`);
  }
}
