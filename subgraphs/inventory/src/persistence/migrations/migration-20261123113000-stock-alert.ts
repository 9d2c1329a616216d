import { Migration } from '@mikro-orm/migrations';

/** Adds alerts and the rules they come from. Safe while serving: it only creates. */
export class Migration20261123113000_stock_alert extends Migration {
  override up(): void {
    this.addSql(`
      create table stock_alert_rule (
        sku        text not null,
        location   text not null,
        min_units  integer,
        max_units  integer,
        idle_days  integer,
        version    integer not null,
        updated_by text not null,
        updated_at timestamptz(3) not null,
        primary key (sku, location),
        constraint stock_alert_rule_range
          check (0 < min_units and 0 < max_units and min_units <= max_units and 0 < idle_days)
      );
      create table stock_alert (
        id              bigint generated always as identity primary key,
        kind            text not null,
        sku             text not null,
        location        text not null,
        status          text not null,
        units           integer not null,
        threshold       integer not null,
        raised_at       timestamptz(3) not null,
        acknowledged_by text,
        acknowledged_at timestamptz(3),
        resolved_at     timestamptz(3),
        constraint stock_alert_kind check (kind in ('LOW', 'IDLE', 'OVERSTOCK')),
        constraint stock_alert_status check (status in ('OPEN', 'ACKNOWLEDGED', 'RESOLVED')),
        constraint stock_alert_resolved check ((status = 'RESOLVED') = (resolved_at is not null))
      );
      create unique index stock_alert_live on stock_alert (sku, location, kind)
        where status <> 'RESOLVED';
      create index stock_alert_raised on stock_alert (location, raised_at);
      create table stock_alert_cursor (
        only_row boolean primary key default true,
        position bigint not null,
        level_id bigint not null,
        constraint stock_alert_cursor_one check (only_row)
      );
      insert into stock_alert_cursor (position, level_id) values (0, 0);
    `);
  }

  override down(): void {
    this.addSql('drop table stock_alert_cursor, stock_alert, stock_alert_rule;');
  }
}
