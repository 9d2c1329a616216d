import { describe, expect, it } from '@jest/globals';
import { pointAtLines, type InputLine } from './point-at-lines.ts';
import type { StockRefusal } from './refusals.ts';

const DAY = new Date('2026-11-01T00:00:00Z');
const lot = (lotNo: string, expiresAt: Date | null = null) => ({
  lot: { lotNo, producedAt: null, expiresAt },
});
const lines: readonly InputLine[] = [
  { sku: 'TEA', quantity: 3 },
  { sku: 'MILK', quantity: 1, ...lot('L1', DAY) },
  { sku: 'TEA', quantity: 2 },
  { sku: 'MILK', quantity: 1, ...lot('L2') },
  { sku: 'MILK', quantity: 1 },
].map((line, index) => ({ ...line, field: ['input', 'lines', String(index)] }));
const FIELDS = { quantity: 'quantity', lotNo: 'lotNo', expiresAt: 'expiresAt' };
const owners = [{ code: 'GREEN', field: ['input', 'lines', '2', 'owner'] }];

const field = null;
const short = (sku: string, available: number) =>
  ({ kind: 'InsufficientStock', field, sku, location: 'L', requested: 5, available }) as const;
const CASES: readonly [string, StockRefusal, string[]][] = [
  ['the first line that is more than there is', short('TEA', 2), ['0', 'quantity']],
  ['of two lines the one at which it runs out', short('TEA', 4), ['2', 'quantity']],
  [
    'the line without a lot',
    { kind: 'LotRequired', field, sku: 'MILK', missing: 'LOT_NO' },
    ['4', 'lotNo'],
  ],
  [
    'the line whose lot has no expiry',
    { kind: 'LotRequired', field, sku: 'MILK', missing: 'EXPIRY' },
    ['3', 'expiresAt'],
  ],
  [
    'the line of the lot with other dates',
    { kind: 'LotDatesDiffer', field, sku: 'MILK', lotNo: 'L1', expiresAt: null },
    ['1', 'expiresAt'],
  ],
  [
    'the line of the lot past its day',
    { kind: 'LotExpired', field, sku: 'MILK', lotNo: 'L2', sellableUntil: DAY },
    ['3', 'lotNo'],
  ],
  [
    'the line with a lot that nobody keeps',
    { kind: 'LotNotTracked', field, sku: 'MILK' },
    ['1', 'lotNo'],
  ],
  [
    'the line of the unknown owner',
    { kind: 'OwnerUnknown', field, owner: 'GREEN' },
    ['2', 'owner'],
  ],
];

describe('a refusal about lines', () => {
  it.each(CASES)('names %s', (_rule, refusal, where) => {
    const pointed = { ...refusal, field: ['input', 'lines', ...where] };
    expect(pointAtLines([refusal], { lines, fields: FIELDS, owners })).toEqual([pointed]);
  });

  it('names a line of its own where there are several of its kind', () => {
    const unkept = { kind: 'LotNotTracked', field, sku: 'MILK' } as const;
    const pointed = pointAtLines<StockRefusal>([unkept, unkept, unkept], { lines, fields: FIELDS });
    const places = ['1', '3', '1'].map((n) => ({ field: ['input', 'lines', n, 'lotNo'] }));
    expect(pointed).toMatchObject(places);
  });

  it('passes over a lot that says when it was produced', () => {
    const made = { lot: { lotNo: 'L0', producedAt: DAY, expiresAt: null } };
    const dated = { sku: 'MILK', quantity: 1, ...made, field: ['input', 'lines', '9'] };
    const lacking = { kind: 'LotRequired', field, sku: 'MILK', missing: 'EXPIRY' } as const;
    const [pointed] = pointAtLines([lacking], { lines: [dated, ...lines], fields: FIELDS });
    expect(pointed).toMatchObject({ field: ['input', 'lines', '3', 'expiresAt'] });
  });

  it('names the line itself where it has no such part', () => {
    const [pointed] = pointAtLines([short('TEA', 0)], { lines, fields: {} });
    expect(pointed).toMatchObject({ field: ['input', 'lines', '0'] });
  });

  it('stays as it is where no line fits, or where its place is known', () => {
    const placed: StockRefusal = { ...short('TEA', 0), field: ['input'] };
    const refusals = [short('HAT', 0), placed] as const;
    expect(pointAtLines<StockRefusal>(refusals, { lines, fields: FIELDS, owners })).toEqual(
      refusals,
    );
  });
});
