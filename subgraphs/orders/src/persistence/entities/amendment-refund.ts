import { defineEntity, p } from '@mikro-orm/core';
import { OrderAmendment } from './order-amendment.ts';
import { Payment } from './payment.ts';

const AmendmentRefundSchema = defineEntity({
  name: 'AmendmentRefund',
  tableName: 'amendment_refund',
  indexes: [{ name: 'amendment_refund_payment_no', properties: ['paymentNo'] }],
  checks: [{ name: 'amendment_refund_positive', expression: 'amount_minor > 0' }],
  properties: {
    amendment: () =>
      p
        .manyToOne(OrderAmendment)
        .mapToPk()
        .primary()
        .fieldNames('order_id', 'revision')
        .updateRule('no action')
        .deleteRule('no action')
        .foreignKeyName('amendment_refund_amendment_foreign'),
    paymentNo: () =>
      p
        .manyToOne(Payment)
        .mapToPk()
        .primary()
        .fieldName('payment_no')
        .updateRule('no action')
        .deleteRule('no action')
        .foreignKeyName('amendment_refund_payment_no_foreign'),
    amountMinor: p.bigint('number'),
  },
});

/** A part of a payment that an amendment of a paid order gave back (改单退款). */
export class AmendmentRefund extends AmendmentRefundSchema.class {}
AmendmentRefundSchema.setClass(AmendmentRefund);
