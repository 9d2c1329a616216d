import { defineEntity, p } from '@mikro-orm/core';

const text = () => p.string().columnType('text');
const minor = () => p.bigint('number');
const instant = () => p.datetime().columnType('timestamptz');

const SalesOrderSchema = defineEntity({
  name: 'SalesOrder',
  tableName: 'sales_order',
  indexes: [
    { name: 'sales_order_placed_at', properties: ['placedAt', 'orderNo'] },
    { name: 'sales_order_store', properties: ['store', 'placedAt', 'orderNo'] },
    {
      name: 'sales_order_fulfilment_location',
      properties: ['fulfilmentLocation', 'placedAt', 'orderNo'],
    },
    { name: 'sales_order_member_no', properties: ['memberNo', 'placedAt', 'orderNo'] },
    {
      name: 'sales_order_staff_no',
      properties: ['staffNo', 'placedAt', 'orderNo'],
      where: 'staff_no is not null',
    },
    { name: 'sales_order_channel', properties: ['channel', 'placedAt'] },
    {
      name: 'sales_order_payment_deadline',
      properties: ['paymentDeadline'],
      where: `status = 'AWAITING_PAYMENT'`,
    },
    {
      name: 'sales_order_lapsed',
      properties: ['paymentDeadline'],
      where: `payment_status = 'LAPSED'`,
    },
    {
      name: 'sales_order_balance_due',
      properties: ['paymentDeadline'],
      where: `payment_status = 'BALANCE_DUE'`,
    },
    {
      name: 'sales_order_open',
      properties: ['fulfilmentLocation'],
      where: `status in ('SUBMITTING', 'AWAITING_PAYMENT', 'PAID')`,
    },
    {
      name: 'sales_order_exceptional',
      properties: ['exceptionAt'],
      where: 'exception is not null',
    },
    {
      name: 'sales_order_waiting',
      properties: ['store'],
      where: `status in ('SUBMITTING', 'AWAITING_PAYMENT', 'PAID', 'CANCELLING') or due_minor > 0 or exception is not null`,
    },
    { name: 'sales_order_paid_since', properties: ['statusAt'], where: `status = 'PAID'` },
    { name: 'sales_order_due', properties: ['statusAt'], where: 'due_minor > 0' },
    { name: 'sales_order_retry', properties: ['retryAt'], where: 'retry_at is not null' },
    { name: 'sales_order_on_hold', properties: ['heldAt'], where: 'held_at is not null' },
    {
      name: 'sales_order_awaiting',
      properties: ['awaitsSince'],
      where: 'awaits_since is not null',
    },
  ],
  uniques: [
    { name: 'sales_order_order_no_unique', properties: ['orderNo'] },
    { name: 'sales_order_external', properties: ['channel', 'externalRef', 'type'] },
  ],
  checks: [
    {
      name: 'sales_order_total',
      expression: 'total_minor = subtotal_minor - discount_minor - points_minor',
    },
    { name: 'sales_order_not_negative', expression: `type <> 'SALE' or total_minor >= 0` },
    {
      name: 'sales_order_reductions',
      expression: 'discount_minor >= 0 and points_minor >= 0 and points_spent >= 0',
    },
    {
      name: 'sales_order_refund',
      expression: 'refunded_minor >= 0 and refunded_minor <= abs(paid_minor)',
    },
    {
      name: 'sales_order_paid',
      expression: `case status when 'PAID' then payment_status = 'LAPSED' or (payment_status in ('PAID', 'AUTHORIZED', 'BALANCE_DUE') and paid_minor - refunded_minor - due_minor + authorized_minor >= total_minor - returned_minor) when 'COMPLETED' then payment_status = 'PAID' and paid_minor - refunded_minor - due_minor >= total_minor - returned_minor else true end`,
    },
    {
      name: 'sales_order_returned',
      expression: 'returned_minor >= 0 and (returned_minor = 0 or returned_minor <= total_minor)',
    },
    {
      name: 'sales_order_dropped',
      expression: 'dropped_minor >= 0 and (dropped_minor = 0 or dropped_minor <= returned_minor)',
    },
    {
      name: 'sales_order_money',
      expression: `payment_status in ('PARTIALLY_PAID', 'AUTHORIZED', 'PAID', 'LAPSED', 'BALANCE_DUE', 'REFUND_DUE', 'PENDING') or paid_minor = refunded_minor`,
    },
    {
      // What stays and what is promised are never more than is wanted (INV14).
      name: 'sales_order_cover',
      expression: `authorized_minor >= 0 and due_minor >= 0 and (type <> 'SALE' or paid_minor - refunded_minor - due_minor + authorized_minor <= total_minor + surcharge_minor)`,
    },
    { name: 'sales_order_surcharge', expression: 'surcharge_minor >= 0' },
    {
      name: 'sales_order_fulfilled',
      expression: `(status = 'COMPLETED') = (fulfilment_status = 'FULFILLED')`,
    },
    {
      name: 'sales_order_exception',
      expression: `(exception is null) = (exception_at is null) and (retry_at is null or exception is not null)`,
    },
    { name: 'sales_order_held', expression: '(held_at is null) = (hold_reason is null)' },
    {
      name: 'sales_order_unpaid',
      expression: `not (status in ('SUBMITTING', 'REFUSED')) or payment_status = 'UNPAID'`,
    },
  ],
  properties: {
    id: p.bigint('number').primary().generated('identity'),
    orderNo: text(),
    type: text(),
    status: text(),
    paymentStatus: text(),
    fulfilmentStatus: text(),
    /** Grows by one with every change of state, each with one event (INV12). */
    version: p.integer(),
    /** Facts in its history: the next one's sequence less one. */
    stageCount: p.integer(),
    channel: text(),
    store: text(),
    fulfilmentLocation: text(),
    memberNo: text().nullable(),
    staffNo: text().nullable(),
    country: text().nullable(),
    currency: text(),
    subtotalMinor: minor(),
    discountMinor: minor(),
    pointsMinor: minor(),
    pointsSpent: p.integer(),
    totalMinor: minor(),
    /** Everything that was ever captured, and of it what went back (INV14). */
    paidMinor: minor(),
    refundedMinor: minor(),
    /** What its returns decided to pay back. */
    returnedMinor: minor().defaultRaw('0'),
    /** Promised by providers and not captured yet. */
    authorizedMinor: minor().defaultRaw('0'),
    /** Captured, and still to go back: late, twice, given up, or of a cancelled order. */
    dueMinor: minor().defaultRaw('0'),
    /** Of what was returned: what never left, or came back before the order was complete. */
    droppedMinor: minor().defaultRaw('0'),
    /** What a pending amendment costs besides; nothing is handed over until it is paid. */
    surchargeMinor: minor().defaultRaw('0'),
    externalRef: text().nullable(),
    reason: text().nullable(),
    paymentDeadline: instant().nullable(),
    placedAt: instant(),
    /** When the version was raised last. */
    statusAt: instant(),
    completedAt: instant().nullable(),
    /** How it was entered; PLATFORM for what an outside platform sold. */
    entryMode: text().nullable(),
    /** Why it does not go on by itself; null when it does. */
    exception: text().nullable(),
    exceptionAt: instant().nullable(),
    /** When its stock is looked for again. */
    retryAt: instant().nullable(),
    /** Staff keep it from being fulfilled since then. */
    heldAt: instant().nullable(),
    holdReason: text().nullable(),
    /** A part of it waits for goods since then; null once none does. */
    awaitsSince: p.datetime().columnType('timestamptz(3)').nullable(),
  },
});

/** A sale, return or adjustment (订单). */
export class SalesOrder extends SalesOrderSchema.class {}
SalesOrderSchema.setClass(SalesOrder);
