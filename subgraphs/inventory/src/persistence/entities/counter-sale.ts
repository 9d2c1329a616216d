import { defineEntity, p } from '@mikro-orm/core';
import type { ReservationLine } from '../../domain/reservation.ts';

const CounterSaleSchema = defineEntity({
  name: 'CounterSale',
  tableName: 'counter_sale',
  properties: {
    /** The order's number; also the document of its movements and its idempotency key. */
    reference: p.string().columnType('text').primary(),
    lines: p.json<readonly ReservationLine[]>(),
    /** What of it the books did not have free. */
    shortfalls: p.json<readonly ReservationLine[]>(),
    /** What of it quotas of front stocks gave. */
    drawn: p.json<readonly { front: string; sku: string; quantity: number }[]>().defaultRaw(`'[]'`),
    occurredAt: p.datetime().columnType('timestamptz(3)'),
    recordedAt: p.datetime().columnType('timestamptz(3)'),
  },
});

/** Goods that left over the counter, recorded once (柜台出库). */
export class CounterSale extends CounterSaleSchema.class {}
CounterSaleSchema.setClass(CounterSale);
