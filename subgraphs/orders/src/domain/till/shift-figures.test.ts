import { describe, expect, it } from '@jest/globals';
import { settleTenders } from './settle-tenders.ts';
import { shiftFigures } from './shift-figures.ts';

const takings = {
  sales: 3,
  salesMinor: 5_000,
  discountMinor: 200,
  tenders: [
    { method: 'CARD', count: 1, amountMinor: 2_000 },
    { method: 'CASH', count: 2, amountMinor: 3_000 },
  ],
  cashMoves: [
    { kind: 'PAID_IN', amountMinor: 500 },
    { kind: 'PAID_OUT', amountMinor: 100 },
    { kind: 'DROP', amountMinor: 2_000 },
    { kind: 'REFUND', amountMinor: 300 },
  ],
} as const;

describe('the figures of a shift', () => {
  it.each([
    ['nothing is counted yet', null, null],
    ['it is right', 2_100, 0],
    ['cash is missing', 2_000, -100],
    ['there is too much', 2_150, 50],
  ])('%s', (_rule, counted, differenceMinor) => {
    const figures = shiftFigures(1_000, takings, counted);
    expect(figures).toMatchObject({
      cashInMinor: 500,
      cashOutMinor: 2_400,
      expectedMinor: 2_100,
      differenceMinor,
    });
  });
});

describe('settling tenders', () => {
  it.each([
    ['cash with change', 1_000, [{ method: 'CASH', tenderedMinor: 2_000 }], [2_000, 1_000]],
    ['exact cash', 1_000, [{ method: 'CASH' }], [1_000, 0]],
    [
      'a card, and cash for the rest',
      1_000,
      [
        { method: 'CARD', terminalRef: 'S', amountMinor: 400 },
        { method: 'CASH', tenderedMinor: 700 },
      ],
      [700, 100],
    ],
    ['nothing for what is free', 0, [], [0, 0]],
  ] as const)('%s', (_rule, total, offers, [tenderedMinor, changeMinor]) => {
    expect(settleTenders(total, offers)).toMatchObject({ value: { tenderedMinor, changeMinor } });
  });

  it.each([
    ['too little', 1_000, [{ method: 'CASH', amountMinor: 999 }], ['PaymentOutstanding']],
    ['nothing', 1_000, [], ['PaymentOutstanding']],
    [
      'a card above the total',
      1_000,
      [{ method: 'CARD', terminalRef: 'S', amountMinor: 1_001 }],
      ['PaymentExceeds'],
    ],
    ['a card without its slip', 1_000, [{ method: 'CARD' }], ['InvalidInput']],
  ] as const)('refuses %s', (_rule, total, offers, kinds) => {
    const outcome = settleTenders(total, offers);
    expect(outcome.ok ? [] : outcome.refusals.map(({ kind }) => kind)).toEqual(kinds);
  });
});
