import { describe, expect, it } from '@jest/globals';
import { addDecimals } from '@entresol/shared/decimal';
import fc from 'fast-check';
import { settleStatement, type Deliveries } from './settle-statement.ts';

const delivery = (more: Partial<Deliveries>): Deliveries => ({
  receiptNo: 'GR1',
  lineNo: 1,
  quantity: 1,
  isReturn: false,
  unitPrice: '1.0000',
  invoicedPrice: null,
  ...more,
});

describe('a statement', () => {
  it('rounds once, after the sum', () => {
    const halves = Array.from({ length: 3 }, () => delivery({ unitPrice: '0.0050' }));
    expect(settleStatement(halves)).toMatchObject({ net: '0.015', payableMinor: 2 });
  });

  it('takes off what went back, at the agreed price, and tells what was asked beyond it', () => {
    const deliveries = [
      delivery({ quantity: 10, invoicedPrice: '1.1000' }),
      delivery({ quantity: 2, isReturn: true }),
    ];
    expect(settleStatement(deliveries)).toEqual({
      received: '11',
      returned: '-2',
      priceDifference: '1',
      net: '9',
      payableMinor: 900,
    });
  });

  it('gives nothing for nothing', () => {
    expect(settleStatement([])).toMatchObject({ net: '0', payableMinor: 0 });
  });

  it('is the sum of its parts, however deliveries are split over statements', () => {
    const some = fc.array(
      fc.record({
        quantity: fc.integer({ min: 1, max: 1_000_000 }),
        isReturn: fc.boolean(),
        price: fc.integer({ min: 0, max: 100_000_000 }),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(some, fc.nat(12), (rows, cut) => {
        const all = rows.map(({ price, ...row }) =>
          delivery({ ...row, unitPrice: (price / 10_000).toFixed(4) }),
        );
        const whole = settleStatement(all);
        const parts = [settleStatement(all.slice(0, cut)), settleStatement(all.slice(cut))];
        expect(addDecimals(...parts.map(({ net }) => net))).toBe(whole.net);
        expect(addDecimals(whole.received, whole.returned)).toBe(whole.net);
      }),
    );
  });
});
