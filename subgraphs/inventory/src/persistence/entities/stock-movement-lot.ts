import { defineEntity, p } from '@mikro-orm/core';

const StockMovementLotSchema = defineEntity({
  name: 'StockMovementLot',
  tableName: 'stock_movement_lot',
  uniques: [{ name: 'stock_movement_lot_once', properties: ['movementId', 'lotNo'] }],
  indexes: [
    { name: 'stock_movement_lot_lot', properties: ['sku', 'lotNo', 'id'] },
    { name: 'stock_movement_lot_document', properties: ['document', 'id'] },
  ],
  checks: [{ name: 'stock_movement_lot_quantity', expression: 'quantity > 0' }],
  triggers: [
    {
      name: 'stock_movement_lot_append_only',
      timing: 'before',
      events: ['update', 'delete', 'truncate'],
      // Only the migration makes it: the ORM cannot compare a trigger on truncate.
      expression: 'select 1',
    },
  ],
  properties: {
    id: p.bigint('string').primary().generated('identity'),
    movementId: p.bigint('string'),
    sku: p.string().columnType('text'),
    location: p.string().columnType('text'),
    lotNo: p.string().columnType('text'),
    quantity: p.integer(),
    /** Of the movement, so that an order's lots are found by index. */
    document: p.string().columnType('text').nullable(),
    occurredAt: p.datetime().columnType('timestamptz(3)'),
  },
});

/** Units of one lot that a movement moved; a trigger keeps it unchanged (批次流水). */
export class StockMovementLot extends StockMovementLotSchema.class {}
StockMovementLotSchema.setClass(StockMovementLot);
