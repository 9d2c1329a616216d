/**
 * The SKU of a stock code: trimmed and upper-cased, so `85123a` and `85123A` are one SKU.
 *
 * The 174 groups that differ only so carry the same or reworded descriptions: the same goods.
 */
export function canonicalSku(stockCode: string): string {
  return stockCode.trim().toUpperCase();
}

const serviceSkus = new Set(
  'ADJUST,ADJUST2,AMAZONFEE,B,BANK CHARGES,C2,C3,CRUK,D,DOT,GIFT,M,POST,S'.split(','),
);

/** Whether a SKU is postage, a fee, a voucher, a correction or a test: no goods, so no stock. */
export function isService(sku: string): boolean {
  return serviceSkus.has(sku) || sku.startsWith('GIFT_') || sku.startsWith('TEST');
}
