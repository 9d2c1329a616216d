import { describe, expect, it } from '@jest/globals';
import { checkCounts, countsSince, readCounts } from './check-counts.ts';
import { checkPlan } from './check-plan.ts';

const plan = { location: 'sh001', scope: 'ALL', blind: true, toleranceUnits: 0 } as const;
const fields = (outcome: { ok: boolean; refusals?: readonly { field: readonly string[] }[] }) =>
  outcome.refusals?.map(({ field }) => field.join('.')) ?? [];

describe('checking a plan', () => {
  it.each([
    ['takes the whole place', {}, []],
    ['takes named SKUs', { scope: 'SKUS', codes: ['tea'] }, []],
    ['wants SKUs where it is about SKUs', { scope: 'SKUS' }, ['input.codes']],
    ['wants categories where it is about those', { scope: 'CATEGORIES' }, ['input.codes']],
    ['wants no codes for the whole place', { codes: ['tea'] }, ['input.codes']],
    ['wants a zone where it is about one', { scope: 'ZONE', zone: ' ' }, ['input.zone']],
    ['wants a tolerance that is not negative', { toleranceUnits: -1 }, ['input.toleranceUnits']],
    ['wants a place', { location: ' ' }, ['input.location']],
  ] as const)('%s', (_rule, parts, expected) => {
    expect(fields(checkPlan({ ...plan, ...parts }))).toEqual(expected);
  });

  it('writes codes in capitals, each once', () => {
    const outcome = checkPlan({ ...plan, scope: 'SKUS', codes: ['tea ', 'TEA', 'hat'] });
    expect(outcome).toMatchObject({ value: { location: 'SH001', codes: ['HAT', 'TEA'] } });
  });
});

describe('checking counts', () => {
  const now = new Date('2026-03-01T10:00:00Z');
  const count = { sku: 'tea', condition: 'GOOD', quantity: 3, mode: 'SET' } as const;

  it.each([
    ['takes zero', { quantity: 0 }, []],
    ['takes no less', { quantity: -1 }, ['input.counts.0.quantity']],
    ['takes no more than a million', { quantity: 1_000_001 }, ['input.counts.0.quantity']],
    ['takes no blank SKU', { sku: ' ' }, ['input.counts.0.sku']],
    ['takes a clock that is five minutes ahead', { countedAt: new Date(+now + 300_000) }, []],
    [
      'takes none that is more',
      { countedAt: new Date(+now + 300_001) },
      ['input.counts.0.countedAt'],
    ],
  ] as const)('%s', (_rule, parts, expected) => {
    const refusals = checkCounts([{ ...count, ...parts }], now);
    expect(fields({ ok: false, refusals })).toEqual(expected);
  });

  it('never compares with a ledger that is still open', () => {
    const ahead = { ...count, countedAt: new Date(+now + 30_000) };
    expect(checkCounts([ahead], now)).toEqual([]);
    expect(readCounts([ahead], now)).toMatchObject([{ countedAt: now, zone: '' }]);
  });

  it('takes none of before the plan, but from a clock that is behind by five minutes', () => {
    const at = (ms: number) => ({ countedAt: new Date(+now + ms) });
    const path = [['input', 'counts'], 'countedAt'] as const;
    expect(countsSince(now, [at(0), at(60_000), at(-300_000)], path)).toMatchObject({
      value: [at(0), at(60_000), at(0)],
    });
    expect(fields(countsSince(now, [at(-300_001), at(1), at(-400_000)], path))).toEqual([
      'input.counts.0.countedAt',
      'input.counts.2.countedAt',
    ]);
  });
});
