import { defineEntity, p } from '@mikro-orm/core';
import { StaffStore } from './staff-store.ts';

const StaffSchema = defineEntity({
  name: 'Staff',
  tableName: 'staff',
  indexes: [
    {
      name: 'staff_access_narrowed',
      properties: ['staffNo'],
      where: 'access_narrowed_at is not null',
    },
  ],
  properties: {
    staffNo: p.string().columnType('text').primary(),
    displayName: p.string().columnType('text').index('staff_display_name'),
    roles: p.array().columnType('text[]'),
    /** When a role or store was last taken away; null while none ever was. */
    accessNarrowedAt: p.datetime().columnType('timestamptz').nullable(),
    /** Past and present. */
    assignments: () => p.oneToMany(StaffStore).mappedBy('staff'),
  },
});

/** A person who works here (员工). */
export class Staff extends StaffSchema.class {}
StaffSchema.setClass(Staff);
