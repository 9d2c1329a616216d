import { describe, expect, it } from '@jest/globals';
import { decideReservation } from './decide-reservation.ts';
import { levelText, NO_UNITS, type Levels } from './level.ts';

const level = (sku: string, good: number, reserved: number, damaged = 0) => ({
  sku,
  location: 'SH001',
  ...NO_UNITS,
  good,
  damaged,
  reserved,
  version: 1,
  updatedAt: '2026-01-01T00:00:00Z',
});
const levels: Levels = new Map(
  [level('TEA', 5, 3), level('CUP', 1, 0), level('BROKEN', 0, 0, 9)].map((state) => [
    levelText(state),
    state,
  ]),
);
const line = (sku: string, quantity: number) => ({ sku, location: 'SH001', quantity });
const hold = (sku: string, quantity: number) => ({
  sku,
  location: 'SH001',
  reserved: quantity,
});
const short = (sku: string, requested: number, available: number) =>
  ({
    kind: 'InsufficientStock',
    field: null,
    sku,
    location: 'SH001',
    requested,
    available,
  }) as const;

describe('deciding a reservation', () => {
  it.each([
    ['holds the last units', [line('TEA', 2)], [hold('TEA', 2)]],
    ['holds several lines', [line('TEA', 1), line('CUP', 1)], [hold('TEA', 1), hold('CUP', 1)]],
  ])('%s', (_rule, lines, value) => {
    expect(decideReservation(levels, lines)).toEqual({ ok: true, value });
  });

  it.each([
    ['refuses one unit too many', [line('TEA', 3)], [short('TEA', 3, 2)]],
    ['refuses what was never stocked', [line('HAT', 1)], [short('HAT', 1, 0)]],
    ['does not sell damaged units', [line('BROKEN', 1)], [short('BROKEN', 1, 0)]],
    [
      'names every short line, and holds none',
      [line('TEA', 3), line('CUP', 1), line('HAT', 2)],
      [short('TEA', 3, 2), short('HAT', 2, 0)],
    ],
  ])('%s', (_rule, lines, refusals) => {
    expect(decideReservation(levels, lines)).toEqual({ ok: false, refusals });
  });

  it('asks its callers to merge equal lines', () => {
    expect(() => decideReservation(levels, [line('TEA', 1), line('TEA', 2)])).toThrow('merge');
  });
});
