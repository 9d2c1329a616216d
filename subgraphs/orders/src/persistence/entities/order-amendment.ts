import { defineEntity, p } from '@mikro-orm/core';
import { SalesOrder } from './sales-order.ts';

const text = () => p.string().columnType('text');
const instant = () => p.datetime().columnType('timestamptz');

const OrderAmendmentSchema = defineEntity({
  name: 'OrderAmendment',
  tableName: 'order_amendment',
  uniques: [
    {
      name: 'order_amendment_one_open',
      properties: ['orderId'],
      where: `state in ('IN_PROGRESS', 'AWAITING_PAYMENT')`,
    },
  ],
  checks: [
    { name: 'order_amendment_from_one', expression: 'revision >= 1' },
    { name: 'order_amendment_kind', expression: `kind in ('LINES', 'PRICE', 'DELIVERY')` },
    {
      name: 'order_amendment_state',
      expression: `state in ('IN_PROGRESS', 'AWAITING_PAYMENT', 'DONE', 'REFUSED', 'LAPSED')`,
    },
    {
      name: 'order_amendment_ended',
      expression: `(state in ('IN_PROGRESS', 'AWAITING_PAYMENT')) = (ended_at is null)`,
    },
    {
      name: 'order_amendment_awaits',
      expression: `state <> 'AWAITING_PAYMENT' or (plan is not null and covered_by is not null)`,
    },
    { name: 'order_amendment_points', expression: 'points >= 0' },
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
        .foreignKeyName('order_amendment_order_id_foreign'),
    /** Counts the amendments of an order, from 1. */
    revision: p.integer().primary(),
    kind: text(),
    state: text(),
    reason: text(),
    /** What was amended, as it was and as it became. */
    before: p.json<unknown>(),
    after: p.json<unknown>(),
    /** How much more, or less, is to be paid. */
    differenceMinor: p.bigint('number'),
    /** Points that it gave back to the lots they came from. */
    points: p.integer().defaultRaw('0'),
    actor: text(),
    requestedAt: instant(),
    endedAt: instant().nullable(),
    /** What it does once it is paid; null where it waits for no payment. */
    plan: p.json<unknown>().nullable(),
    /** Under which reference its goods are held meanwhile. */
    held: text().nullable(),
    /** Payments that cover the order without it. */
    coveredBy: p.json<readonly string[]>().nullable(),
  },
});

/** What staff changed of an order that was placed, and why (改单记录). */
export class OrderAmendment extends OrderAmendmentSchema.class {}
OrderAmendmentSchema.setClass(OrderAmendment);
