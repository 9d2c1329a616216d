import { defineEntity, p } from '@mikro-orm/core';

const PurchaseFactSchema = defineEntity({
  name: 'PurchaseFact',
  tableName: 'purchase_fact',
  properties: {
    purchaseNo: p.string().columnType('text').primary(),
    sequence: p.integer().primary(),
    fact: p.string().columnType('text'),
    actor: p.string().columnType('text'),
    reason: p.string().columnType('text').nullable(),
    at: p.datetime().columnType('timestamptz(3)'),
  },
});

/** What was done to a purchase order, by whom and why (采购单履历). */
export class PurchaseFact extends PurchaseFactSchema.class {}
PurchaseFactSchema.setClass(PurchaseFact);
