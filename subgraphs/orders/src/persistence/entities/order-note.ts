import { defineEntity, p } from '@mikro-orm/core';
import { SalesOrder } from './sales-order.ts';

const OrderNoteSchema = defineEntity({
  name: 'OrderNote',
  tableName: 'order_note',
  checks: [{ name: 'order_note_from_one', expression: 'note_no >= 1' }],
  properties: {
    orderId: () =>
      p
        .manyToOne(SalesOrder)
        .mapToPk()
        .primary()
        .fieldName('order_id')
        .updateRule('no action')
        .deleteRule('no action')
        .foreignKeyName('order_note_order_id_foreign'),
    noteNo: p.integer().primary(),
    text: p.string().columnType('text'),
    actor: p.string().columnType('text'),
    at: p.datetime().columnType('timestamptz'),
  },
});

/** A note for colleagues, never changed: a trigger refuses it (内部备注). */
export class OrderNote extends OrderNoteSchema.class {}
OrderNoteSchema.setClass(OrderNote);
