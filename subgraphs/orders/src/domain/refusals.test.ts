import { describe, expect, it } from '@jest/globals';
import { checkKey } from './check-key.ts';
import { pointsForAmount } from './points-earned.ts';
import { byPrecedence, invalid, type OrderRefusal } from './refusals.ts';
import { describeFact, STAGE_FACTS } from './stage-facts.ts';

describe('refusals', () => {
  it('come with the most blocking first; equal kinds keep their order', () => {
    const given: OrderRefusal[] = [
      { kind: 'QuoteChanged', expectedMinor: 1, actualMinor: 2, retryable: false },
      { kind: 'SkuUnknown', sku: 'A', field: [] },
      { kind: 'SkuUnknown', sku: 'B', field: [] },
      invalid(['input'], '', ''),
      { kind: 'InsufficientPoints', requested: 2, available: 1 },
      { kind: 'LocationUnknown', location: 'X', field: [] },
    ];
    expect(
      byPrecedence(given).map((refusal) => ('sku' in refusal ? refusal.sku : refusal.kind)),
    ).toEqual(['InvalidInput', 'LocationUnknown', 'A', 'B', 'InsufficientPoints', 'QuoteChanged']);
  });

  it.each(['', '  ', 'x'.repeat(256)])('name a key that is none: %j', (key) => {
    expect(checkKey(key)).toMatchObject({ kind: 'InvalidInput', field: ['idempotencyKey'] });
  });

  it('let every other key pass', () => {
    expect(checkKey('till-7-000123')).toBeNull();
  });
});

describe('facts of a history', () => {
  it('use all seven stages, and say themselves in both languages', () => {
    const stages = new Set(Object.values(STAGE_FACTS).map((fact) => fact.stage));
    expect(stages.size).toBe(7);
    for (const { zh, en } of Object.values(STAGE_FACTS)) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).toMatch(/^[A-Z][\w ,]+$/);
    }
  });

  it('of a later version speak for themselves', () => {
    expect(describeFact('DRONE_LEFT')).toEqual({ zh: 'DRONE_LEFT', en: 'DRONE_LEFT' });
  });
});

describe('points to be earned', () => {
  it.each([
    [12_300, '1', 123],
    [12_399, '1', 123],
    [12_399, '1.5', 185],
    [1, '0.0001', 0],
    [0, '2', 0],
    [200_000_000_099, '1', 2_000_000_000],
    [9_007_199_254_740_991, '1', 2_000_000_000],
  ])('%i fen at %s are %i, rounded down', (amount, rate, points) => {
    expect(pointsForAmount(amount, rate)).toBe(points);
  });
});
