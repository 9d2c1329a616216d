import { defineEntity, p } from '@mikro-orm/core';
import { SalesOrder } from './sales-order.ts';

const text = () => p.string().columnType('text');
const instant = () => p.datetime().columnType('timestamptz');

const PaymentSchema = defineEntity({
  name: 'Payment',
  tableName: 'payment',
  indexes: [
    { name: 'payment_order_id', properties: ['orderId'] },
    { name: 'payment_query_at', properties: ['queryAt'], where: 'query_at is not null' },
    {
      name: 'payment_authorized_until',
      properties: ['authorizedUntil'],
      where: `state = 'AUTHORIZED'`,
    },
  ],
  uniques: [
    {
      name: 'payment_one_pending',
      properties: ['orderId', 'method'],
      where: `state = 'PENDING'`,
    },
  ],
  checks: [
    {
      name: 'payment_state',
      expression: `state in ('PENDING', 'AUTHORIZED', 'CAPTURED', 'FAILED', 'VOIDED', 'REFUNDED')`,
    },
    { name: 'payment_mode', expression: `mode in ('CAPTURE', 'AUTHORIZE')` },
    {
      name: 'payment_authorized',
      expression: `state <> 'AUTHORIZED' or authorized_at is not null`,
    },
    { name: 'payment_voided', expression: `(state = 'VOIDED') = (voided_at is not null)` },
    {
      name: 'payment_tendered',
      expression: `tendered_minor is null or (method = 'CASH' and tendered_minor >= amount_minor)`,
    },
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
    { name: 'payment_owed', expression: '0 <= owed_minor and owed_minor <= returned_minor' },
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
    /** The money is here, or promised, and is to go back: too late, twice, given up, cancelled. */
    refundDue: p.boolean(),
    amountMinor: p.bigint('number'),
    /** Of it, what returns and amendments of the order take: paid back, or about to be. */
    returnedMinor: p.bigint('number').defaultRaw('0'),
    /** Of that, what an amendment owes and is not paid back yet. */
    owedMinor: p.bigint('number').defaultRaw('0'),
    currency: text(),
    providerRef: text().nullable(),
    clientParameters: p.json<{ name: string; value: string }[]>().nullable(),
    failure: text().nullable(),
    createdAt: instant(),
    capturedAt: instant().nullable(),
    refundedAt: instant().nullable(),
    /** AUTHORIZE: the provider promises first, and the money is taken later. */
    mode: text().defaultRaw(`'CAPTURE'`),
    /** Cash as it was handed over; what is above the amount was change. */
    tenderedMinor: p.bigint('number').nullable(),
    /** Number of the card terminal's slip. */
    terminalRef: text().nullable(),
    authorizedAt: instant().nullable(),
    authorizedUntil: instant().nullable(),
    voidedAt: instant().nullable(),
    /** When the provider is asked what became of it; null when nothing is open there. */
    queryAt: instant().nullable(),
    queryAttempts: p.integer().defaultRaw('0'),
    /** Digest of who pays, as the provider names them; that name itself is not kept. */
    payerHash: text().nullable(),
  },
});

/** One tender of an order (支付). */
export class Payment extends PaymentSchema.class {}
PaymentSchema.setClass(Payment);
