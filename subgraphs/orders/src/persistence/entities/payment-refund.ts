import { defineEntity, p } from '@mikro-orm/core';
import { OrderReturn } from './order-return.ts';
import { Payment } from './payment.ts';

const text = () => p.string().columnType('text');

const PaymentRefundSchema = defineEntity({
  name: 'PaymentRefund',
  tableName: 'payment_refund',
  indexes: [{ name: 'payment_refund_payment_no', properties: ['paymentNo'] }],
  checks: [
    { name: 'payment_refund_positive', expression: 'amount_minor > 0' },
    { name: 'payment_refund_state', expression: `state in ('PENDING', 'DONE', 'VOID')` },
    {
      name: 'payment_refund_done',
      expression: `(state = 'DONE') = (refunded_at is not null)`,
    },
  ],
  properties: {
    returnNo: () =>
      p
        .manyToOne(OrderReturn)
        .mapToPk()
        .primary()
        .fieldName('return_no')
        .updateRule('no action')
        .deleteRule('no action')
        .foreignKeyName('payment_refund_return_no_foreign'),
    paymentNo: () =>
      p
        .manyToOne(Payment)
        .mapToPk()
        .primary()
        .fieldName('payment_no')
        .updateRule('no action')
        .deleteRule('no action')
        .foreignKeyName('payment_refund_payment_no_foreign'),
    amountMinor: p.bigint('number'),
    /** PENDING until the money is back; VOID when the return was refused. */
    state: text(),
    refundedAt: p.datetime().columnType('timestamptz').nullable(),
  },
});

/** A part of a payment that goes back for a return (退款). */
export class PaymentRefund extends PaymentRefundSchema.class {}
PaymentRefundSchema.setClass(PaymentRefund);
