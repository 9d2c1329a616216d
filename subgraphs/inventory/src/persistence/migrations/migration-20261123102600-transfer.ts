import { Migration } from '@mikro-orm/migrations';

/** Adds transfers with their lines, differences and history. Safe while serving: it only creates. */
export class Migration20261123102600_transfer extends Migration {
  override up(): void {
    this.addSql(`
      create table stock_transfer (
        id              bigint generated always as identity primary key,
        transfer_no     text not null,
        from_location   text not null,
        to_location     text not null,
        status          text not null,
        origin          text not null,
        origin_document text,
        version         integer not null,
        requested_at    timestamptz(3) not null,
        updated_at      timestamptz(3) not null,
        constraint stock_transfer_no unique (transfer_no),
        constraint stock_transfer_status check (status in ('REQUESTED', 'APPROVED', 'REJECTED',
          'CANCELLED', 'SHIPPED', 'PARTLY_RECEIVED', 'DISCREPANCY', 'RECEIVED')),
        constraint stock_transfer_origin_known
          check (origin in ('STAFF', 'NEAREST', 'REPLENISHMENT')),
        constraint stock_transfer_two_places check (from_location <> to_location),
        constraint stock_transfer_version check (version >= 1)
      );
      create index stock_transfer_requested_at on stock_transfer (requested_at, id);
      create index stock_transfer_from on stock_transfer (from_location, requested_at, id);
      create index stock_transfer_to on stock_transfer (to_location, requested_at, id);
      create index stock_transfer_origin on stock_transfer (origin_document)
        where origin_document is not null;
    `);
    this.addLines();
    this.addHistory();
  }

  override down(): void {
    this.addSql(`drop table stock_transfer_fact, stock_transfer_discrepancy, stock_transfer_line,
      stock_transfer;`);
    this.addSql('drop function stock_transfer_fact_keep;');
  }

  private addLines(): void {
    this.addSql(`
      create table stock_transfer_line (
        transfer_id bigint not null,
        sku         text not null,
        to_location text not null,
        requested   integer not null,
        approved    integer,
        shipped     integer not null default 0,
        received    integer not null default 0,
        damaged     integer not null default 0,
        lost        integer not null default 0,
        returned    integer not null default 0,
        in_transit  integer generated always as
          (shipped - received - damaged - lost - returned) stored not null,
        primary key (transfer_id, sku),
        constraint stock_transfer_line_transfer
          foreign key (transfer_id) references stock_transfer (id),
        constraint stock_transfer_line_never_below_zero check (requested >= 0 and approved >= 0
          and shipped >= 0 and received >= 0 and damaged >= 0 and lost >= 0 and returned >= 0),
        constraint stock_transfer_line_received_once
          check ((shipped - received - damaged - lost - returned) >= 0),
        constraint stock_transfer_line_shipped_as_approved
          check (shipped <= coalesce(approved, 0))
      );
      create index stock_transfer_line_in_transit on stock_transfer_line (sku, to_location)
        where in_transit > 0;

      create table stock_transfer_discrepancy (
        transfer_id bigint not null,
        sku         text not null,
        kind        text not null,
        quantity    integer not null,
        settled     integer not null default 0,
        primary key (transfer_id, sku, kind),
        constraint stock_transfer_discrepancy_transfer
          foreign key (transfer_id) references stock_transfer (id),
        constraint stock_transfer_discrepancy_kind check (kind in ('SHORT', 'OVER', 'DAMAGED')),
        constraint stock_transfer_discrepancy_settled_once
          check (0 <= settled and settled <= quantity and quantity > 0)
      );
    `);
  }

  private addHistory(): void {
    this.addSql(`
      create table stock_transfer_fact (
        transfer_id bigint not null,
        version     integer not null,
        step        text not null,
        done_by     text not null,
        done_at     timestamptz(3) not null,
        reason      text,
        lines       jsonb not null,
        primary key (transfer_id, version),
        constraint stock_transfer_fact_transfer
          foreign key (transfer_id) references stock_transfer (id)
      );
      create function stock_transfer_fact_keep() returns trigger language plpgsql as $$
      begin
        raise exception 'stock_transfer_fact is append-only';
      end $$;
      create trigger stock_transfer_fact_append_only before update or delete
        on stock_transfer_fact for each row execute function stock_transfer_fact_keep();
    `);
  }
}
