import { Migration } from '@mikro-orm/migrations';

/**
 * Adds owners, quality control, locks, pools and incoming units. Not safe while serving: it writes
 * `stock_level` anew, one row per SKU and place, and holds it meanwhile.
 */
export class Migration20261123102000_stock_ownership extends Migration {
  override up(): void {
    this.addOwners();
    this.widenLevels();
    this.widenLedger();
    this.addSql(`alter table stocktake_line drop constraint stocktake_line_condition,
      add constraint stocktake_line_condition check (condition in ('GOOD', 'QC', 'DAMAGED'))`);
  }

  override down(): void {
    this.addSql(`alter table stocktake_line drop constraint stocktake_line_condition,
      add constraint stocktake_line_condition check (condition in ('GOOD', 'DAMAGED'))`);
    this.addSql(`
      alter table stock_movement
        drop constraint stock_movement_two_accounts, drop constraint stock_movement_ownership,
        drop column owner, drop column to_owner,
        add constraint stock_movement_two_accounts check (from_account <> to_account);
      alter table stock_level drop constraint stock_level_inv_3,
        drop constraint stock_level_condition_in_range, drop constraint stock_level_incoming,
        alter column on_hand set expression as (good + damaged),
        alter column available set expression as (good - reserved),
        add constraint stock_level_inv_3
          check (0 <= reserved and reserved <= good and good <= 1000000000),
        add constraint stock_level_damaged_in_range
          check (0 <= damaged and damaged <= 1000000000);
      alter table stock_level drop column qc, drop column locked, drop column withheld,
        drop column pooled, drop column others, drop column incoming, drop column presold;
      drop table stock_owned, stock_owner;
    `);
  }

  private addOwners(): void {
    this.addSql(`
      create table stock_owner (
        code       text primary key,
        name       text not null,
        policy     text not null,
        version    integer not null default 1,
        created_at timestamptz(3) not null,
        updated_at timestamptz(3) not null,
        constraint stock_owner_policy check (policy in ('CONSIGNED', 'STORED')),
        constraint stock_owner_not_house check (code <> 'HOUSE')
      );
      create table stock_owned (
        sku      text not null,
        location text not null,
        owner    text not null,
        good     integer not null default 0,
        qc       integer not null default 0,
        damaged  integer not null default 0,
        reserved integer not null default 0,
        since    timestamptz(3) not null,
        primary key (sku, location, owner),
        constraint stock_owned_owner_known foreign key (owner) references stock_owner (code),
        constraint stock_owned_in_range
          check (0 <= reserved and reserved <= good and 0 <= qc and 0 <= damaged)
      );
      create index stock_owned_owner on stock_owned (owner, sku, location);
    `);
  }

  private widenLevels(): void {
    this.addSql(`
      alter table stock_level
        add column qc       integer not null default 0,
        add column locked   integer not null default 0,
        add column withheld integer not null default 0,
        add column pooled   integer not null default 0,
        add column others   integer not null default 0,
        add column incoming integer not null default 0,
        add column presold  integer not null default 0;
      alter table stock_level
        drop constraint stock_level_inv_3,
        drop constraint stock_level_damaged_in_range,
        alter column on_hand set expression as (good + qc + damaged),
        alter column available set expression as (good - reserved - locked - withheld - pooled),
        add constraint stock_level_inv_3 check (
          0 <= reserved and 0 <= locked and 0 <= withheld and 0 <= pooled
          and reserved + locked + withheld + pooled <= good and good <= 1000000000),
        add constraint stock_level_condition_in_range check (
          0 <= qc and qc <= 1000000000 and 0 <= damaged and damaged <= 1000000000
          and 0 <= others and others <= good + qc + damaged),
        add constraint stock_level_incoming check (0 <= presold and presold <= incoming);
    `);
  }

  private widenLedger(): void {
    this.addSql(`
      alter table stock_movement
        add column owner    text not null default 'HOUSE',
        add column to_owner text,
        drop constraint stock_movement_two_accounts,
        add constraint stock_movement_two_accounts check (
          case when type = 'OWNERSHIP' then from_account = to_account
            else from_account <> to_account end),
        add constraint stock_movement_ownership check (
          case when type = 'OWNERSHIP' then to_owner is not null and to_owner <> owner
            else to_owner is null end);
    `);
  }
}
