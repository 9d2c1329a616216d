import { describe, expect, it } from '@jest/globals';
import { canonicalSku, isService } from './canonical-sku.ts';
import { classifyLine, documentKindOf, stockDeltaOf } from './classify-line.ts';

const line = (invoice: string, quantity: number, price: number) => ({ invoice, quantity, price });

describe('classifying a line', () => {
  it.each([
    ['a sale', line('500001', 2, 100), 'SALE'],
    ['a sale at a tenth of a penny', line('500001', 2, 10), 'SALE'],
    ['free of charge', line('500001', 2, 0), 'FREE'],
    ['a write-off', line('500001', -2, 0), 'STOCK_ADJUST'],
    ['a return', line('C500001', -2, 100), 'RETURN'],
    ['a cancellation with a positive quantity', line('C500001', 1, 100), 'RETURN'],
    ['bad debt', line('A500001', 1, -100), 'BAD_DEBT'],
    ['bad debt that is taken back', line('A500001', 1, 100), 'BAD_DEBT'],
  ])('knows %s', (_what, given, lineClass) => {
    expect(classifyLine(given)).toEqual({ ok: true, lineClass });
  });

  it.each([
    ['a quantity of zero', line('500001', 0, 100), 'ZERO_QUANTITY'],
    ['a negative price outside bad debt', line('500001', 1, -100), 'NEGATIVE_PRICE'],
    ['a negative price on a return', line('C500001', -1, -100), 'NEGATIVE_PRICE'],
    ['a return that does not say so', line('500001', -1, 100), 'NEGATIVE_SALE'],
  ])('refuses %s', (_what, given, reason) => {
    expect(classifyLine(given)).toEqual({ ok: false, reason });
  });

  it('writes off what has no stock without moving goods', () => {
    expect(documentKindOf('STOCK_ADJUST', false)).toBe('STOCK_ADJUSTMENT');
    expect(documentKindOf('STOCK_ADJUST', true)).toBe('ADJUSTMENT');
    expect(stockDeltaOf('STOCK_ADJUST', true, -9)).toBe(0);
  });

  it.each([
    ['a sale takes out', 'SALE', 3, -3],
    ['a gift takes out', 'FREE', 3, -3],
    ['a return brings back', 'RETURN', -3, 3],
    ['a write-off takes out', 'STOCK_ADJUST', -3, -3],
    ['bad debt moves nothing', 'BAD_DEBT', 1, 0],
  ] as const)('%s', (_rule, lineClass, quantity, delta) => {
    expect(stockDeltaOf(lineClass, false, quantity)).toBe(delta);
  });
});

describe('stock codes', () => {
  it('are one SKU when they differ by case or outer blanks alone', () => {
    expect(['90001a', '90001A', '90001A '].map(canonicalSku)).toEqual(Array(3).fill('90001A'));
  });

  it.each(['POST', 'M', 'BANK CHARGES', 'GIFT_0001_20', 'TEST001', 'GIFT'])(
    'take %s for a service',
    (sku) => {
      expect(isService(sku)).toBe(true);
    },
  );

  it.each(['90001A', 'PADS', 'DCGS0003', 'SP1002'])('take %s for goods', (sku) => {
    expect(isService(sku)).toBe(false);
  });
});
