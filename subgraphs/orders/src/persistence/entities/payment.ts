import { defineEntity, p } from '@mikro-orm/core';
import { SalesOrder } from './sales-order.ts';

const text = () => p.string().columnType('text');
const instant = () => p.datetime().columnType('timestamptz');

const PaymentSchema = defineEntity({
  name: 'Payment',
  tableName: 'payment',
  indexes: [{ name: 'payment_order_id', properties: ['orderId'] }],
  uniques: [
    {
      name: 'payment_one_capture',
      properties: ['orderId'],
      where: `state = 'CAPTURED' and not refund_due`,
    },
    {
      name: 'payment_one_pending',
      properties: ['orderId', 'method'],
      where: `state = 'PENDING'`,
    },
  ],
  checks: [
    {
      name: 'payment_captured',
      expression: `(state in ('CAPTURED', 'REFUNDED')) = (captured_at is not null)`,
    },
    {
      name: 'payment_refunded',
      expression: `(state = 'REFUNDED') = (refunded_at is not null)`,
    },
    {
      name: 'payment_returned',
      expression: 'returned_minor >= 0 and returned_minor <= amount_minor',
    },
  ],
  properties: {
    paymentNo: text().primary(),
    orderId: () =>
      p
        .manyToOne(SalesOrder)
        .mapToPk()
        .fieldName('order_id')
        .foreignKeyName('payment_order_id_foreign'),
    method: text(),
    state: text(),
    /** The money came in, and is to go back: too late, twice, or the order was cancelled. */
    refundDue: p.boolean(),
    amountMinor: p.bigint('number'),
    /** Of it, what returns of the order take: paid back, or about to be. */
    returnedMinor: p.bigint('number').defaultRaw('0'),
    currency: text(),
    providerRef: text().nullable(),
    clientParameters: p.json<{ name: string; value: string }[]>().nullable(),
    failure: text().nullable(),
    createdAt: instant(),
    capturedAt: instant().nullable(),
    refundedAt: instant().nullable(),
  },
});

/** One tender of an order (支付). */
export class Payment extends PaymentSchema.class {}
PaymentSchema.setClass(Payment);
