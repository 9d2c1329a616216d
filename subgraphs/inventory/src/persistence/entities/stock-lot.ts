import { defineEntity, p } from '@mikro-orm/core';

const instant = () => p.datetime().columnType('timestamptz(3)');

const StockLotSchema = defineEntity({
  name: 'StockLot',
  tableName: 'stock_lot',
  uniques: [{ name: 'stock_lot_key', properties: ['sku', 'location', 'lotNo'] }],
  indexes: [
    {
      name: 'stock_lot_expiring',
      properties: ['expiresAt', 'id'],
      where: 'on_hand > 0',
    },
    { name: 'stock_lot_unsellable', properties: ['sellableUntil'], where: 'good > 0' },
  ],
  checks: [
    { name: 'stock_lot_in_range', expression: '0 <= good and 0 <= qc and 0 <= damaged' },
    { name: 'stock_lot_dates', expression: 'sellable_until <= expires_at' },
  ],
  properties: {
    id: p.bigint('string').primary().generated('identity'),
    sku: p.string().columnType('text'),
    location: p.string().columnType('text'),
    lotNo: p.string().columnType('text'),
    producedAt: instant().nullable(),
    expiresAt: instant().nullable(),
    /** From here on it is not sold: its expiry less the days that must be left. */
    sellableUntil: instant().nullable(),
    good: p.integer().default(0),
    qc: p.integer().default(0),
    damaged: p.integer().default(0),
    onHand: p.integer().generated('(good + qc + damaged) stored'),
    /** What stood there when its lots began to be kept. */
    openingGood: p.integer().default(0),
    openingQc: p.integer().default(0),
    openingDamaged: p.integer().default(0),
    /** Good units of which staff were told that they are held and cannot be sold. */
    told: p.integer().default(0),
    createdAt: instant(),
  },
});

/** Units of one SKU at one place that were made together (批次). */
export class StockLot extends StockLotSchema.class {}
StockLotSchema.setClass(StockLot);
