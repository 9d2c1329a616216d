import { defineEntity, p } from '@mikro-orm/core';
import { IntakePlatform } from './intake-platform.ts';
import { SalesOrder } from './sales-order.ts';

const text = () => p.string().columnType('text');
const instant = () => p.datetime().columnType('timestamptz(3)');

const PlatformOrderSchema = defineEntity({
  name: 'PlatformOrder',
  tableName: 'platform_order',
  uniques: [
    {
      name: 'platform_order_order_id',
      properties: ['orderId'],
      where: 'order_id is not null',
    },
  ],
  checks: [
    {
      name: 'platform_order_status',
      expression: `status in ('UNPAID', 'PAID', 'SHIPPED', 'COMPLETED', 'CANCELLED')`,
    },
  ],
  properties: {
    platform: () =>
      p
        .manyToOne(IntakePlatform)
        .mapToPk()
        .primary()
        .fieldName('platform')
        .updateRule('no action')
        .deleteRule('no action')
        .foreignKeyName('platform_order_platform_foreign'),
    /** The platform's number. */
    outsideNo: text().primary(),
    /** Null for one that was cancelled before it came. */
    orderId: () =>
      p
        .manyToOne(SalesOrder)
        .mapToPk()
        .nullable()
        .fieldName('order_id')
        .updateRule('no action')
        .deleteRule('no action')
        .foreignKeyName('platform_order_order_id_foreign'),
    status: text(),
    /** Lines and units that are wanted, to tell when the platform takes some back. */
    wanted: text(),
    /** The platform's time: older news changes nothing. */
    modifiedAt: instant(),
    receivedAt: instant(),
    changedAt: instant(),
  },
});

/** What is known of an order of a platform; one row per number, whatever comes twice (平台订单). */
export class PlatformOrder extends PlatformOrderSchema.class {}
PlatformOrderSchema.setClass(PlatformOrder);
