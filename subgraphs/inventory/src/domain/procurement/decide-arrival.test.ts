import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkArrivals, decideReceipt, decideSupplierReturn } from './decide-arrival.ts';
import { openUnits, type Arrival, type PurchaseLine } from './purchase.ts';

const line = (lineNo: number, confirmed: number, received = 0, returned = 0): PurchaseLine => ({
  lineNo,
  sku: `S${lineNo}`,
  quantity: confirmed,
  confirmed,
  received,
  returned,
  unitPrice: '1',
});
const arrival = (lineNo: number, quantity: number): Arrival => ({
  lineNo,
  quantity,
  condition: 'GOOD',
  invoicedPrice: null,
});

describe('a receipt', () => {
  it.each([
    ['of a part', [line(1, 10)], [arrival(1, 4)], 0, 'PARTLY_RECEIVED', { S1: 4 }],
    ['of the rest', [line(1, 10, 4)], [arrival(1, 6)], 0, 'RECEIVED', { S1: 6 }],
    [
      'of one line of two',
      [line(1, 1), line(2, 1)],
      [arrival(1, 1)],
      0,
      'PARTLY_RECEIVED',
      { S1: 1 },
    ],
    ['of more than promised', [line(1, 10)], [arrival(1, 11)], 10, 'RECEIVED', { S1: 10 }],
    ['of more after all came', [line(1, 10, 10)], [arrival(1, 1)], 10, 'RECEIVED', {}],
    ['in two conditions', [line(1, 3)], [arrival(1, 1), arrival(1, 2)], 0, 'RECEIVED', { S1: 3 }],
    [
      'beside a line promised as none',
      [line(1, 1), line(2, 0)],
      [arrival(1, 1)],
      0,
      'RECEIVED',
      { S1: 1 },
    ],
  ])('%s', (_rule, lines, arrivals, over, status, arrived) => {
    const decision = decideReceipt(lines, arrivals, over);
    expect(decision).toMatchObject({ ok: true, value: { status } });
    expect(decision.ok && Object.fromEntries(decision.value.arrived)).toEqual(arrived);
  });

  it.each([
    ['one unit too many', [line(1, 10)], [arrival(1, 11)], 0, 11, 10],
    ['tolerance in whole units only', [line(1, 9)], [arrival(1, 10)], 10, 10, 9],
    ['two entries that pass alone', [line(1, 3)], [arrival(1, 2), arrival(1, 2)], 0, 4, 3],
  ])('is refused for %s', (_rule, lines, arrivals, over, requested, open) => {
    expect(decideReceipt(lines, arrivals, over)).toMatchObject({
      ok: false,
      refusals: [{ kind: 'PurchaseExceeded', lineNo: 1, requested, open }],
    });
  });

  it('names every line it does not know and every one it exceeds', () => {
    const decision = decideReceipt([line(1, 1)], [arrival(7, 1), arrival(1, 2)], 0);
    expect(decision).toMatchObject({
      ok: false,
      refusals: [
        { kind: 'InvalidInput', field: ['input', 'lines', '0', 'lineNo'] },
        { kind: 'PurchaseExceeded', field: ['input', 'lines', '1', 'quantity'] },
      ],
    });
  });

  it('takes from what is open exactly what it brings, in any sequence', () => {
    const sequence = fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 20 });
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 60 }),
        fc.nat(100),
        sequence,
        (promised, over, parts) => {
          let now = line(1, promised);
          let arrived = 0;
          for (const quantity of parts) {
            const decision = decideReceipt([now], [arrival(1, quantity)], over);
            if (!decision.ok) continue;
            arrived += decision.value.arrived.get('S1') ?? 0;
            now = { ...now, received: now.received + quantity };
            expect(openUnits(now)).toBe(promised - arrived);
            expect(now.received).toBeLessThanOrEqual((promised * (100 + over)) / 100);
          }
        },
      ),
    );
  });
});

describe('goods that go back', () => {
  it.each([
    ['as many as came', line(1, 5, 5), 5, true],
    ['no more than came', line(1, 5, 2), 3, false],
    ['no unit twice', line(1, 5, 5, 4), 2, false],
  ])('%s', (_rule, state, quantity, ok) => {
    expect(decideSupplierReturn([state], [arrival(1, quantity)]).ok).toBe(ok);
  });
});

describe('what a dock writes', () => {
  it.each([
    ['no line', [], 'input.lines'],
    ['no unit', [arrival(1, 0)], 'input.lines.0.quantity'],
    [
      'a price with five places',
      [{ ...arrival(1, 1), invoicedPrice: '0.00001' }],
      'input.lines.0.invoicedPrice',
    ],
    [
      'a price below zero',
      [{ ...arrival(1, 1), invoicedPrice: '-1' }],
      'input.lines.0.invoicedPrice',
    ],
  ])('is refused with %s', (_what, arrivals, field) => {
    const checked = checkArrivals(arrivals);
    expect(!checked.ok && checked.refusals.map((refusal) => refusal.field.join('.'))).toEqual([
      field,
    ]);
  });
});
