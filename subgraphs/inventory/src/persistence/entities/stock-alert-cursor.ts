import { defineEntity, p } from '@mikro-orm/core';

const StockAlertCursorSchema = defineEntity({
  name: 'StockAlertCursor',
  tableName: 'stock_alert_cursor',
  checks: [{ name: 'stock_alert_cursor_one', expression: `only_row` }],
  properties: {
    onlyRow: p.boolean().primary().default(true),
    position: p.bigint('number').columnType('bigint'),
    levelId: p.bigint('number').columnType('bigint'),
  },
});

/** How far levels have been looked at for alerts; one row. */
export class StockAlertCursor extends StockAlertCursorSchema.class {}
StockAlertCursorSchema.setClass(StockAlertCursor);
