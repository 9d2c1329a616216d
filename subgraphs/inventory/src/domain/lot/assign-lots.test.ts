import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { OwnedMovement } from '../assign-owners.ts';
import { assignLots } from './assign-lots.ts';
import { addDays, type LotState } from './lot.ts';

const now = new Date('2026-05-01T00:00:00Z');
const key = { sku: 'TEA', location: 'SH001' };
const policy = { sku: 'TEA', shelfLifeDays: 100, minRemainingDays: 0 };

/** A lot with good units, which is sold for so many days; null for ever. */
const lot = (lotNo: string, good: number, days: number | null): LotState => {
  const until = days === null ? null : addDays(now, days);
  const dates = { producedAt: null, expiresAt: until, sellableUntil: until };
  return { ...key, lotNo, ...dates, good, qc: 0, damaged: 0 };
};
const SHELF = [lot('LATE', 3, 50), lot('OLD', 4, -1), lot('EVER', 5, null), lot('SOON', 2, 5)];

const move = (
  type: OwnedMovement['type'],
  from: OwnedMovement['from'],
  to: OwnedMovement['to'],
  quantity: number,
  more: Partial<OwnedMovement> = {},
): OwnedMovement => ({
  ...key,
  owner: 'HOUSE',
  type,
  from,
  to,
  quantity,
  document: 'D-1',
  reason: null,
  occurredAt: now,
  ...more,
});
const named = (lotNo: string, days: number | null = null) => ({
  lot: { lotNo, producedAt: null, expiresAt: days === null ? null : addDays(now, days) },
});
const decide = (lots: readonly LotState[], ...movements: OwnedMovement[]) => {
  const policies = new Map([['TEA', policy]]);
  const books = { lots, policies, tracked: new Set(['SH001/TEA']), now };
  return assignLots(books, movements);
};
const sale = (quantity: number) => move('SALE', 'GOOD', 'CUSTOMER', quantity);

describe('which lots move', () => {
  it.each([
    ['a sale takes the first to expire', sale(2), 'SOON 2'],
    ['then the next, and last what never expires', sale(7), 'SOON 2, LATE 3, EVER 2'],
    ['so does a transfer', move('TRANSFER_OUT', 'GOOD', 'TRANSIT', 3), 'SOON 2, LATE 1'],
    [
      'what has left already takes expired units last',
      { ...sale(11), hasLeft: true },
      'SOON 2, LATE 3, EVER 5, OLD 1',
    ],
    ['a loss takes what expired first', move('ADJUST', 'GOOD', 'VARIANCE', 5), 'OLD 4, SOON 1'],
    ['a named lot is taken', move('SCRAP', 'GOOD', 'SCRAP', 1, named('LATE')), 'LATE 1'],
    ['what is found has no lot', move('ADJUST', 'VARIANCE', 'GOOD', 2), 'UNLOTTED 2'],
    ['what comes back has one of its own', move('RETURN', 'CUSTOMER', 'QC', 1), 'RETURNED 1'],
    ['what comes in is its lot', move('RECEIVE', 'SUPPLIER', 'GOOD', 4, named('N', 9)), 'N 4'],
  ])('%s', (_rule, movement, expected) => {
    const decision = decide(SHELF, movement);
    const [moved] = decision.ok ? decision.value : [];
    expect(moved?.lots?.map(({ lotNo, quantity }) => `${lotNo} ${quantity}`).join(', ')).toBe(
      expected,
    );
  });

  it.each([
    ['a sale of expired units', sale(11), { kind: 'InsufficientStock', available: 10 }],
    [
      'an expired lot as good',
      move('RECEIVE', 'SUPPLIER', 'GOOD', 1, named('X', 0)),
      { kind: 'LotExpired', lotNo: 'X' },
    ],
    [
      'goods without their lot',
      move('RECEIVE', 'SUPPLIER', 'GOOD', 1),
      { kind: 'LotRequired', missing: 'LOT_NO' },
    ],
    [
      'a lot without its expiry',
      move('RECEIVE', 'SUPPLIER', 'GOOD', 1, named('X')),
      { kind: 'LotRequired', missing: 'EXPIRY' },
    ],
    [
      'other dates of a lot',
      move('RECEIVE', 'SUPPLIER', 'GOOD', 1, named('LATE', 51)),
      { kind: 'LotDatesDiffer', lotNo: 'LATE' },
    ],
    [
      'a lot where none are kept',
      move('RECEIVE', 'SUPPLIER', 'GOOD', 1, { ...named('X', 9), sku: 'CUP' }),
      { kind: 'LotNotTracked', sku: 'CUP' },
    ],
  ])('refuses %s', (_rule, movement, refusal) => {
    expect(decide(SHELF, movement)).toMatchObject({ ok: false, refusals: [refusal] });
  });

  it('sells what a sale itself brought onto the books, whatever else is there', () => {
    const decision = decide(SHELF, move('ADJUST', 'VARIANCE', 'GOOD', 2), sale(3));
    expect(decision.ok && decision.value[1]!.lots).toMatchObject([
      { lotNo: 'UNLOTTED', quantity: 2 },
      { lotNo: 'SOON', quantity: 1 },
    ]);
  });

  it('never sells an expired unit, nor a later one before an earlier one', () => {
    const lots = fc.uniqueArray(
      fc.record({
        lotNo: fc.string({ minLength: 1, maxLength: 3 }),
        good: fc.nat(9),
        days: fc.option(fc.integer({ min: -5, max: 5 })),
      }),
      { selector: ({ lotNo }) => lotNo, maxLength: 8 },
    );
    fc.assert(
      fc.property(
        lots,
        fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 5 }),
        (given, sales) => {
          const shelf = given.map(({ lotNo, good, days }) => lot(lotNo, good, days));
          const sellable = shelf.filter(({ sellableUntil: at }) => at === null || at > now);
          const wanted = sales.reduce((sum, units) => sum + units, 0);
          const there = sellable.reduce((sum, { good }) => sum + good, 0);
          const decision = decide(shelf, ...sales.map(sale));
          expect(decision.ok).toBe(wanted <= there);
          if (!decision.ok) return;
          const parts = decision.value.flatMap(({ lots: moved = [] }) => moved);
          expect(parts.reduce((sum, { quantity }) => sum + quantity, 0)).toBe(wanted);
          const expiries = parts.map(({ expiresAt }) => expiresAt?.getTime() ?? Infinity);
          expect(expiries).toEqual(expiries.toSorted((a, b) => (a < b ? -1 : Number(a > b))));
          expect(parts.every(({ expiresAt: at }) => at === null || at > now)).toBe(true);
        },
      ),
    );
  });
});
