import { defineEntity, p } from '@mikro-orm/core';
import type { ParkedCart, ParkedStatus } from '../../domain/till/check-park.ts';

const text = () => p.string().columnType('text');
const instant = () => p.datetime().columnType('timestamptz');

const ParkedSaleSchema = defineEntity({
  name: 'ParkedSale',
  tableName: 'parked_sale',
  indexes: [
    { name: 'parked_sale_store', properties: ['store', 'parkedAt', 'parkedNo'] },
    { name: 'parked_sale_expires_at', properties: ['expiresAt'] },
  ],
  checks: [
    { name: 'parked_sale_status', expression: `status in ('PARKED', 'RESUMED', 'DROPPED')` },
    { name: 'parked_sale_ended', expression: `(status = 'PARKED') = (ended_at is null)` },
  ],
  properties: {
    parkedNo: text().primary(),
    store: text(),
    device: text(),
    label: text().nullable(),
    cart: p.json<ParkedCart>(),
    status: text().$type<ParkedStatus>(),
    parkedBy: text(),
    parkedAt: instant(),
    expiresAt: instant(),
    endedBy: text().nullable(),
    endedAt: instant().nullable(),
    endedDevice: text().nullable(),
  },
});

/** A cart that waits at a counter (挂单). */
export class ParkedSale extends ParkedSaleSchema.class {}
ParkedSaleSchema.setClass(ParkedSale);
