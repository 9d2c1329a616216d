import { describe, expect, it } from '@jest/globals';
import {
  expectedAt,
  isSoonEnough,
  linesToWait,
  policyFor,
  presaleRefusals,
} from './advance-sale.ts';
import { checkSources, wantedLines, type WantedLine } from './wanted-lines.ts';

const NOW = new Date('2026-03-01T00:00:00Z');
const policy = (channel: string, sku: string, more = {}) => {
  return { channel, sku, presale: false, backorder: false, daysMax: null, ...more };
};
const wanted = (sku: string, more: Partial<WantedLine> = {}): WantedLine => ({
  sku,
  quantity: 2,
  valueMinor: 2_000,
  pool: null,
  presale: false,
  acceptBackorder: false,
  field: ['input', 'lines', '0'],
  ...more,
});
const level = (sku: string, available: number, inChannel = true) => {
  return { sku, location: 'S1', available, inChannel, expected: [] };
};

describe('where lines come from', () => {
  const priced = (lineNo: number, sku: string, quantity: number) => {
    const frozen = { description: '', categoryCode: null, unitPrice: '10', discountMinor: 100 };
    return { lineNo, sku, quantity, amountMinor: quantity * 1_000, ...frozen };
  };
  it('is one for all lines of a SKU, by whatever code each names it', () => {
    const lines = [
      { sku: 'tea', quantity: 1, pool: ' flash ' },
      { sku: '690123', quantity: 2, pool: 'FLASH' },
    ];
    expect(wantedLines({ lines }, [priced(1, 'TEA', 1), priced(2, 'TEA', 2)])).toMatchObject({
      value: [{ sku: 'TEA', quantity: 3, valueMinor: 2_800, pool: 'FLASH' }],
    });
    const mixed = [lines[0]!, { sku: 'TEA', quantity: 2 }];
    expect(wantedLines({ lines: mixed }, [priced(1, 'TEA', 1), priced(2, 'TEA', 2)])).toMatchObject(
      {
        refusals: [{ kind: 'InvalidInput', field: ['input', 'lines', '1'] }],
      },
    );
  });

  it('is a pool, a presale, or a line that may wait: one of them', () => {
    const one = { sku: 'TEA', quantity: 1 };
    expect(checkSources([one, { ...one, pool: 'P' }, { ...one, presale: true }])).toEqual([]);
    expect(checkSources([{ ...one, pool: 'P', acceptBackorder: true }])).toHaveLength(1);
  });
});

describe('what may be sold before it is here', () => {
  const policies = [
    policy('*', '*', { backorder: true }),
    policy('WEB', '*', { presale: true }),
    policy('*', 'TEA', { presale: true, daysMax: 10 }),
    policy('WEB', 'TEA'),
  ];
  it.each([
    ['WEB', 'TEA', policies[3]],
    ['POS', 'TEA', policies[2]],
    ['WEB', 'CUP', policies[1]],
    ['POS', 'CUP', policies[0]],
  ])('to %s of %s is said by the most exact policy', (channel, sku, expected) => {
    expect(policyFor(policies, channel, sku)).toBe(expected);
    expect(policyFor([], channel, sku)).toBeNull();
  });

  it('is presold only where a policy says so', () => {
    const lines = [wanted('TEA', { presale: true }), wanted('CUP', { presale: true })];
    expect(presaleRefusals(lines, policies, 'WEB')).toMatchObject([
      { field: ['input', 'lines', '0', 'presale'] },
    ]);
  });

  it.each([
    ['what is short of those who may', [level('TEA', 2), level('CUP', 1)], ['CUP']],
    ['what only other channels have', [level('TEA', 9, false), level('CUP', 2)], ['TEA']],
    [
      'all that may, where nothing is short by itself',
      [level('TEA', 2), level('CUP', 2)],
      ['TEA', 'CUP'],
    ],
  ])('lets wait %s', (_what, stock, expected) => {
    const lines = [
      wanted('TEA', { acceptBackorder: true }),
      wanted('CUP', { acceptBackorder: true }),
      wanted('POT'),
    ];
    const found = { policies: [policies[0]!], channel: 'POS', stock };
    expect(linesToWait(lines, found).map(({ sku }) => sku)).toEqual(expected);
    expect(linesToWait(lines, { ...found, policies: [] })).toEqual([]);
  });

  it('is expected when its last unit is, and soon enough for its policy', () => {
    const expected = [
      { units: 1, at: null },
      { units: 2, at: '2026-03-05T00:00:00Z' },
      { units: 5, at: '2026-03-20T00:00:00Z' },
    ];
    const at = (quantity: number) => expectedAt({ ...level('TEA', 8), expected }, quantity);
    expect([1, 2, 3, 4].map(at)).toEqual([null, expected[1]!.at, expected[1]!.at, expected[2]!.at]);
    const soon = (day: string | null) => isSoonEnough(policies[2]!, day, NOW);
    expect([soon('2026-03-11T00:00:00Z'), soon('2026-03-12T00:00:00Z'), soon(null)]).toEqual([
      true,
      false,
      false,
    ]);
    expect(isSoonEnough(null, null, NOW)).toBe(true);
  });
});
