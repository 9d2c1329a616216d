import { defineEntity, p } from '@mikro-orm/core';
import { SalesOrder } from './sales-order.ts';

const text = () => p.string().columnType('text');

const SettlementFactSchema = defineEntity({
  name: 'SettlementFact',
  tableName: 'settlement_fact',
  indexes: [
    { name: 'settlement_fact_at', properties: ['at', 'id'] },
    { name: 'settlement_fact_sale_party', properties: ['saleParty', 'at', 'id'] },
    { name: 'settlement_fact_fulfil_party', properties: ['fulfilParty', 'at', 'id'] },
  ],
  uniques: [
    {
      name: 'settlement_fact_once',
      properties: ['orderId', 'lineNo', 'kind', 'fromUnit', 'cameBack'],
    },
  ],
  checks: [
    { name: 'settlement_fact_kind', expression: `kind in ('DELIVERED', 'RETURNED')` },
    {
      name: 'settlement_fact_terms',
      expression: `settled_to in ('SALE_STORE', 'SERVICE_FEE', 'COMMISSION')`,
    },
    {
      name: 'settlement_fact_units',
      expression: 'from_unit >= 1 and quantity >= 1 and paid_minor >= 0 and discount_minor >= 0',
    },
  ],
  properties: {
    id: p.bigint('number').primary().generated('identity'),
    orderId: () =>
      p
        .manyToOne(SalesOrder)
        .mapToPk()
        .fieldName('order_id')
        .index(false)
        .updateRule('no action')
        .deleteRule('no action')
        .foreignKeyName('settlement_fact_order_id_foreign'),
    lineNo: p.integer(),
    /** DELIVERED once for each unit that arrived; RETURNED once for each that came back. */
    kind: text(),
    /** Place of its first unit in the order's line. */
    fromUnit: p.integer(),
    /** Units of the line that had come back before: their places are given to the next that arrive. */
    cameBack: p.integer().default(0),
    /** The parcel, fulfilment order or return that made it. */
    document: text(),
    fulfilmentNo: text(),
    sku: text(),
    quantity: p.integer(),
    saleParty: text(),
    fulfilParty: text(),
    payingParty: text(),
    settledTo: text(),
    scene: text().nullable(),
    paidMinor: p.bigint('number'),
    discountMinor: p.bigint('number'),
    currency: text(),
    at: p.datetime().columnType('timestamptz(3)'),
  },
});

/** Units that changed hands, and between whom that is settled; never changed (结算事实). */
export class SettlementFact extends SettlementFactSchema.class {}
SettlementFactSchema.setClass(SettlementFact);
