import { describe, expect, it } from '@jest/globals';
import { levelKeyOf, levelText } from './level.ts';
import { areSameLines, mergeLines, statusAt } from './reservation.ts';

const line = (sku: string, quantity: number, location = 'SH001') => ({ sku, location, quantity });

describe('reservations', () => {
  it('merge lines of one SKU and place, and of nothing else', () => {
    const lines = [line('TEA', 1), line('CUP', 1), line('TEA', 2), line('TEA', 4, 'SH002')];

    expect(mergeLines(lines)).toEqual([line('TEA', 3), line('CUP', 1), line('TEA', 4, 'SH002')]);
  });

  it('are the same whatever the order of their lines', () => {
    const lines = [line('TEA', 1), line('CUP', 2)];

    expect(areSameLines(lines, lines.toReversed())).toBe(true);
    expect(areSameLines(lines, [line('TEA', 1), line('CUP', 3)])).toBe(false);
    expect(areSameLines(lines, lines.slice(1))).toBe(false);
  });

  const deadline = new Date('2026-01-02T00:00:00Z');
  it.each([
    ['before its deadline', 'ACTIVE', -1, 'ACTIVE'],
    ['at its deadline', 'ACTIVE', 0, 'EXPIRED'],
    ['once consumed', 'CONSUMED', 1, 'CONSUMED'],
    ['once released', 'RELEASED', 1, 'RELEASED'],
  ] as const)('%s: %s becomes, %i ms on, %s', (_rule, status, ms, expected) => {
    const now = new Date(deadline.getTime() + ms);

    expect(statusAt({ status, expiresAt: deadline }, now)).toBe(expected);
    expect(statusAt({ status, expiresAt: null }, now)).toBe(status);
  });
});

describe('the text of a level', () => {
  it.each(['TEA', 'A/B', '/', '茶 1'])('gives back the SKU %s', (sku) => {
    expect(levelKeyOf(levelText({ sku, location: 'SH001' }))).toEqual({ sku, location: 'SH001' });
  });

  it.each(['', 'SH001', '/TEA', 'SH001/'])('is not %p', (text) => {
    expect(levelKeyOf(text)).toBeNull();
  });
});
