import { Migration } from '@mikro-orm/migrations';

const PLACES = `
  create table legal_entity (
    code        text primary key,
    name        text not null,
    credit_code text
  );

  create table location (
    code          text primary key,
    name          text not null,
    kind          text not null,
    status        text not null,
    grade         text,
    division_code text not null,
    region        text not null,
    street        text not null,
    latitude      numeric(9,6),
    longitude     numeric(9,6),
    opening_hours jsonb not null,
    time_zone     text not null,
    constraint location_kind check (
      kind in ('STORE', 'CENTRAL_WAREHOUSE', 'CITY_WAREHOUSE', 'FRONT_WAREHOUSE')),
    constraint location_status check (status in ('ACTIVE', 'CLOSED')),
    constraint location_grade check (
      grade is null or (kind = 'STORE' and grade in ('A', 'B', 'C'))),
    constraint location_coordinates_paired check ((latitude is null) = (longitude is null)),
    constraint location_coordinates_range check (
      abs(latitude) <= 90 and abs(longitude) <= 180)
  );
  create index location_name on location (name);
  create index location_division_code on location (division_code);

  create table location_entity (
    location_code text not null,
    valid_from    timestamptz not null,
    entity_code   text not null,
    valid_to      timestamptz,
    primary key (location_code, valid_from),
    constraint location_entity_location_code_foreign
      foreign key (location_code) references location (code),
    constraint location_entity_entity_code_foreign
      foreign key (entity_code) references legal_entity (code),
    constraint location_entity_period check (valid_to > valid_from)
  );
  create unique index location_entity_open
    on location_entity (location_code) where valid_to is null;
  create index location_entity_entity_code on location_entity (entity_code);

  create table channel (
    code text primary key,
    name text not null
  );
`;

const PEOPLE = `
  create table staff (
    staff_no     text primary key,
    display_name text not null,
    roles        text[] not null
  );
  create index staff_display_name on staff (display_name);

  create table staff_store (
    staff_no      text not null,
    location_code text not null,
    valid_from    timestamptz not null,
    valid_to      timestamptz,
    primary key (staff_no, location_code, valid_from),
    constraint staff_store_staff_no_foreign foreign key (staff_no) references staff (staff_no),
    constraint staff_store_location_code_foreign
      foreign key (location_code) references location (code),
    constraint staff_store_period check (valid_to > valid_from)
  );
  create unique index staff_store_open
    on staff_store (staff_no, location_code) where valid_to is null;
  create index staff_store_location_code on staff_store (location_code);
`;

/**
 * Adds entities, places, channels and people, their relations effective-dated from the start.
 * Safe while serving: it only creates.
 */
export class Migration20260102000000_organization extends Migration {
  override up(): void {
    this.addSql(PLACES);
    this.addSql(PEOPLE);
  }

  override down(): void {
    this.addSql('drop table staff_store, staff, channel, location_entity, location, legal_entity;');
  }
}
