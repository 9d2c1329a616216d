import { defineEntity, p } from '@mikro-orm/core';

const text = () => p.string().columnType('text');
const instant = () => p.datetime().columnType('timestamptz(3)');

const StockScanSchema = defineEntity({
  name: 'StockScan',
  tableName: 'stock_scan',
  indexes: [{ name: 'stock_scan_sku', properties: ['sku', 'lot'] }],
  checks: [
    { name: 'stock_scan_kind', expression: `kind in ('IN', 'OUT', 'COUNT')` },
    { name: 'stock_scan_quantity', expression: 'quantity > 0' },
  ],
  properties: {
    location: text().primary(),
    device: text().primary(),
    /** The device's own count of scans. */
    sequence: p.bigint('number').primary(),
    kind: text().$type<'IN' | 'OUT' | 'COUNT'>(),
    code: text(),
    sku: text(),
    quantity: p.integer(),
    lot: text().nullable(),
    expiresOn: text().nullable(),
    serial: text().nullable(),
    weightGrams: p.integer().nullable(),
    priceMinor: p.integer().nullable(),
    /** A delivery note, or the stocktake it was counted for. */
    document: text().nullable(),
    scannedBy: text(),
    scannedAt: instant(),
    recordedAt: instant(),
  },
});

/** What a device scanned, once (扫码记录). */
export class StockScan extends StockScanSchema.class {}
StockScanSchema.setClass(StockScan);
