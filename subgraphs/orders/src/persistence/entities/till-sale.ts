import { defineEntity, p } from '@mikro-orm/core';

const text = () => p.string().columnType('text');
const instant = () => p.datetime().columnType('timestamptz');

const TillSaleSchema = defineEntity({
  name: 'TillSale',
  tableName: 'till_sale',
  indexes: [{ name: 'till_sale_shift', properties: ['shiftNo'] }],
  uniques: [
    {
      name: 'till_sale_sequence',
      properties: ['store', 'device', 'localSequence'],
      where: 'local_sequence is not null',
    },
  ],
  checks: [
    { name: 'till_sale_offline', expression: 'offline = (local_sequence is not null)' },
    {
      name: 'till_sale_change',
      expression: '0 <= change_minor and change_minor <= tendered_minor',
    },
  ],
  properties: {
    orderNo: text().primary(),
    store: text(),
    device: text(),
    shiftNo: text().nullable(),
    /** Given when the sale is complete. */
    receiptNo: text().nullable(),
    /** Cash as it was handed over, and what went back of it. */
    tenderedMinor: p.bigint('number'),
    changeMinor: p.bigint('number'),
    /** Campaigns hold its discounts, members its points: so returns give them back there. */
    couponsUsed: p.boolean(),
    pointsUsed: p.boolean(),
    offline: p.boolean(),
    /** The till's own count of sales made offline. */
    localSequence: p.bigint('number').nullable(),
    /** Of what the till sent: tells a repeat from another sale under the same number. */
    contentHash: text().nullable(),
    occurredAt: instant(),
    recordedAt: instant(),
  },
});

/** What a till knows of an order that it sold (柜台销售). */
export class TillSale extends TillSaleSchema.class {}
TillSaleSchema.setClass(TillSale);
