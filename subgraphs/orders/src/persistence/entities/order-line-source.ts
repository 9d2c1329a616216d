import { defineEntity, p } from '@mikro-orm/core';
import { SalesOrder } from './sales-order.ts';

const text = () => p.string().columnType('text');

const OrderLineSourceSchema = defineEntity({
  name: 'OrderLineSource',
  tableName: 'order_line_source',
  checks: [
    {
      name: 'order_line_source_kind',
      expression: `kind in ('CAMPAIGN', 'PRESALE', 'BACKORDER')`,
    },
    {
      name: 'order_line_source_pool',
      expression: `(kind = 'CAMPAIGN') = (pool is not null)`,
    },
  ],
  properties: {
    orderId: () =>
      p
        .manyToOne(SalesOrder)
        .mapToPk()
        .primary()
        .fieldName('order_id')
        .updateRule('no action')
        .deleteRule('no action')
        .foreignKeyName('order_line_source_order_id_foreign'),
    lineNo: p.integer().primary(),
    kind: text().$type<'CAMPAIGN' | 'PRESALE' | 'BACKORDER'>(),
    /** The campaign's pool of a CAMPAIGN line. */
    pool: text().nullable(),
  },
});

/** What a line comes out of, where that is not what anybody may buy (货源). */
export class OrderLineSource extends OrderLineSourceSchema.class {}
OrderLineSourceSchema.setClass(OrderLineSource);
