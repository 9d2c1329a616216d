import { defineEntity, p } from '@mikro-orm/core';

const text = () => p.string().columnType('text');
const instant = () => p.datetime().columnType('timestamptz(3)');

const ParcelSchema = defineEntity({
  name: 'Parcel',
  tableName: 'parcel',
  indexes: [{ name: 'parcel_location', properties: ['location', 'shippedAt', 'parcelNo'] }],
  uniques: [{ name: 'parcel_tracking', properties: ['carrier', 'trackingNo'] }],
  checks: [
    { name: 'parcel_state', expression: `state in ('SHIPPED', 'DELIVERED')` },
    {
      name: 'parcel_delivered',
      expression: `(state = 'DELIVERED') = (delivered_at is not null)`,
    },
  ],
  properties: {
    parcelNo: text().primary(),
    location: text(),
    carrier: text(),
    trackingNo: text(),
    state: text(),
    shippedBy: text(),
    shippedAt: instant(),
    deliveredAt: instant().nullable(),
  },
});

/** Goods on their way, of one order or of several that go to one door (包裹). */
export class Parcel extends ParcelSchema.class {}
ParcelSchema.setClass(Parcel);
