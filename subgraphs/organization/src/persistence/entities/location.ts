import { defineEntity, p } from '@mikro-orm/core';
import type { LocationDraft, OpeningHours } from '../../domain/drafts.ts';

const LocationSchema = defineEntity({
  name: 'Location',
  tableName: 'location',
  checks: [
    {
      name: 'location_kind',
      expression: `kind in ('STORE', 'CENTRAL_WAREHOUSE', 'CITY_WAREHOUSE', 'FRONT_WAREHOUSE')`,
    },
    { name: 'location_status', expression: `status in ('ACTIVE', 'CLOSED')` },
    {
      name: 'location_grade',
      expression: `grade is null or (kind = 'STORE' and grade in ('A', 'B', 'C'))`,
    },
    {
      name: 'location_coordinates_paired',
      expression: '(latitude is null) = (longitude is null)',
    },
    {
      name: 'location_coordinates_range',
      expression: 'abs(latitude) <= 90 and abs(longitude) <= 180',
    },
  ],
  properties: {
    code: p.string().columnType('text').primary(),
    name: p.string().columnType('text').index('location_name'),
    kind: p.string().$type<LocationDraft['kind']>().columnType('text'),
    status: p.string().$type<LocationDraft['status']>().columnType('text'),
    grade: p.string().$type<'A' | 'B' | 'C'>().columnType('text').nullable(),
    divisionCode: p.string().columnType('text').index('location_division_code'),
    region: p.string().columnType('text'),
    street: p.string().columnType('text'),
    latitude: p.decimal('string').columnType('numeric(9,6)').nullable(),
    longitude: p.decimal('string').columnType('numeric(9,6)').nullable(),
    openingHours: p.json<readonly OpeningHours[]>().columnType('jsonb'),
    timeZone: p.string().columnType('text'),
  },
});

/** A store or warehouse (门店/仓库). */
export class Location extends LocationSchema.class {}
LocationSchema.setClass(Location);
