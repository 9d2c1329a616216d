import { defineEntity, p } from '@mikro-orm/core';
import type { AwaitedGoods } from '../../domain/fulfilment/draft-fulfilment.ts';
import { SalesOrder } from './sales-order.ts';

const text = () => p.string().columnType('text');
const instant = () => p.datetime().columnType('timestamptz(3)');

/** How waiting for goods ended. */
export type AwaitedOutcome = 'ARRIVED' | 'FAILED' | 'GIVEN_UP';

const StockAwaitedSchema = defineEntity({
  name: 'StockAwaited',
  tableName: 'stock_awaited',
  indexes: [
    { name: 'stock_awaited_order', properties: ['orderId'] },
    {
      name: 'stock_awaited_due',
      properties: ['nextCheckAt'],
      where: 'next_check_at is not null',
    },
    {
      name: 'stock_awaited_reference',
      properties: ['reference'],
      where: 'next_check_at is not null',
    },
  ],
  checks: [
    {
      name: 'stock_awaited_kind',
      expression: `kind in ('PRESALE', 'BACKORDER', 'TRANSFER')`,
    },
    {
      name: 'stock_awaited_outcome',
      expression: `outcome in ('ARRIVED', 'FAILED', 'GIVEN_UP')`,
    },
    {
      name: 'stock_awaited_ended',
      expression:
        '(ended_at is null) = (outcome is null) and (ended_at is null) = (next_check_at is not null)',
    },
  ],
  properties: {
    fulfilmentNo: text().primary(),
    orderId: () =>
      p
        .manyToOne(SalesOrder)
        .mapToPk()
        .fieldName('order_id')
        .index(false)
        .updateRule('no action')
        .deleteRule('no action')
        .foreignKeyName('stock_awaited_order_id_foreign'),
    /** Under which its units are held, and told of. */
    reference: text(),
    kind: text().$type<AwaitedGoods['kind']>(),
    /** As suppliers say now; null where nobody has named a day. */
    expectedAt: instant().nullable(),
    since: instant(),
    /** When inventory is asked again; null once it has ended. */
    nextCheckAt: instant().nullable(),
    endedAt: instant().nullable(),
    outcome: text().$type<AwaitedOutcome>().nullable(),
  },
});

/** A part of an order that waits for goods, or did (等待到货). */
export class StockAwaited extends StockAwaitedSchema.class {}
StockAwaitedSchema.setClass(StockAwaited);
