import { defineEntity, p } from '@mikro-orm/core';
import { Payment } from './payment.ts';

const text = () => p.string().columnType('text');
const instant = () => p.datetime().columnType('timestamptz');

const ProviderRefundSchema = defineEntity({
  name: 'ProviderRefund',
  tableName: 'provider_refund',
  indexes: [
    { name: 'provider_refund_payment_no', properties: ['paymentNo'] },
    {
      name: 'provider_refund_query_at',
      properties: ['queryAt'],
      where: 'query_at is not null',
    },
    {
      name: 'provider_refund_failed',
      properties: ['endedAt'],
      where: `state = 'FAILED' and resolution is null`,
    },
  ],
  checks: [
    { name: 'provider_refund_positive', expression: 'amount_minor > 0' },
    { name: 'provider_refund_state', expression: `state in ('ACCEPTED', 'DONE', 'FAILED')` },
    { name: 'provider_refund_resolution', expression: `resolution in ('RETRIED', 'PAID_OUT')` },
    {
      name: 'provider_refund_resolved',
      expression: `(resolution is null) = (resolved_at is null) and (resolution is null or (state = 'FAILED' and resolved_by is not null and resolution_reason is not null))`,
    },
    {
      name: 'provider_refund_payout',
      expression: `(coalesce(resolution, '') = 'PAID_OUT') = (payout_method is not null)`,
    },
    { name: 'provider_refund_ended', expression: `(state = 'ACCEPTED') = (ended_at is null)` },
  ],
  properties: {
    refundNo: text().primary(),
    paymentNo: () =>
      p
        .manyToOne(Payment)
        .mapToPk()
        .fieldName('payment_no')
        .updateRule('no action')
        .deleteRule('no action')
        .foreignKeyName('provider_refund_payment_no_foreign'),
    amountMinor: p.bigint('number'),
    /** ACCEPTED until the money has arrived; FAILED when it could not. */
    state: text(),
    providerRef: text().nullable(),
    askedAt: instant(),
    endedAt: instant().nullable(),
    /** When the provider is asked again what became of it. */
    queryAt: instant().nullable(),
    queryAttempts: p.integer().defaultRaw('0'),
    /** What the desk did about one that failed: RETRIED under a new number, or PAID_OUT. */
    resolution: text().nullable(),
    resolvedBy: text().nullable(),
    resolvedAt: instant().nullable(),
    resolutionReason: text().nullable(),
    /** How it was paid out instead, and under which number. */
    payoutMethod: text().nullable(),
    payoutReference: text().nullable(),
  },
});

/** A refund as its provider carries it out (渠道退款). */
export class ProviderRefund extends ProviderRefundSchema.class {}
ProviderRefundSchema.setClass(ProviderRefund);
