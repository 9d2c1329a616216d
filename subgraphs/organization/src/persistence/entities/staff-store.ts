import { defineEntity, p } from '@mikro-orm/core';
import { Location } from './location.ts';
import { Staff } from './staff.ts';

const StaffStoreSchema = defineEntity({
  name: 'StaffStore',
  tableName: 'staff_store',
  checks: [{ name: 'staff_store_period', expression: 'valid_to > valid_from' }],
  indexes: [{ name: 'staff_store_location_code', properties: ['location'] }],
  uniques: [
    {
      name: 'staff_store_open',
      properties: ['staff', 'location'],
      where: 'valid_to is null',
    },
  ],
  properties: {
    staff: () =>
      p
        .manyToOne(Staff)
        .primary()
        .fieldName('staff_no')
        .foreignKeyName('staff_store_staff_no_foreign'),
    location: () =>
      p
        .manyToOne(Location)
        .primary()
        .fieldName('location_code')
        .foreignKeyName('staff_store_location_code_foreign'),
    validFrom: p.datetime().columnType('timestamptz').primary(),
    /** Null while it holds. */
    validTo: p.datetime().columnType('timestamptz').nullable(),
  },
});

/** In which store a person works, and when (所属门店). */
export class StaffStore extends StaffStoreSchema.class {}
StaffStoreSchema.setClass(StaffStore);
