import { defineEntity, p } from '@mikro-orm/core';
import type { CartInput } from '../../domain/check-cart.ts';

const text = () => p.string().columnType('text');
const instant = () => p.datetime().columnType('timestamptz(3)');

const OrderDraftSchema = defineEntity({
  name: 'OrderDraft',
  tableName: 'order_draft',
  indexes: [
    { name: 'order_draft_member_no', properties: ['memberNo', 'createdAt', 'draftNo'] },
    { name: 'order_draft_store', properties: ['store', 'createdAt', 'draftNo'] },
    { name: 'order_draft_expires_at', properties: ['expiresAt'] },
  ],
  checks: [
    { name: 'order_draft_state', expression: `state in ('OPEN', 'CONFIRMED', 'DISCARDED')` },
    {
      name: 'order_draft_confirmed',
      expression: `(state = 'CONFIRMED') = (order_no is not null)`,
    },
    { name: 'order_draft_from_one', expression: 'version >= 1' },
  ],
  properties: {
    draftNo: text().primary(),
    store: text(),
    memberNo: text(),
    staffNo: text().nullable(),
    state: text(),
    cart: p.json<CartInput>(),
    note: text().nullable(),
    version: p.integer(),
    /** The order it became; a refused one leaves it open. */
    orderNo: text().nullable(),
    actor: text(),
    createdAt: instant(),
    changedAt: instant(),
    expiresAt: instant(),
  },
});

/** A cart that staff prepare and a member confirms (草稿单). */
export class OrderDraft extends OrderDraftSchema.class {}
OrderDraftSchema.setClass(OrderDraft);
