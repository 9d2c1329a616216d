import { describe, expect, it } from '@jest/globals';
import { decideInTurn } from './decide-in-turn.ts';
import { NO_EFFECTS } from './hold-effects.ts';
import { NO_UNITS, type LevelState } from './level.ts';
import type { ReservationLine, ReservationState } from './reservation.ts';

const NOW = new Date('2026-05-01T12:00:00Z');
const PAST = new Date('2026-05-01T11:59:59Z');

const level = (sku: string, good: number, reserved = 0): LevelState => ({
  sku,
  location: 'SH001',
  ...NO_UNITS,
  good,
  reserved,
  version: 1,
  updatedAt: NOW,
});
const line = (sku: string, quantity: number): ReservationLine => ({
  sku,
  location: 'SH001',
  quantity,
});
const wants = (
  reference: string,
  lines: readonly ReservationLine[],
  rest: Partial<ReservationState> = {},
): ReservationState => ({ reference, status: 'ACTIVE', expiresAt: null, lines, ...rest });

function decide(
  requests: readonly ReservationState[],
  { levels = [level('TEA', 3)], earlier = [] as readonly ReservationState[] } = {},
) {
  const byText = new Map(levels.map((found) => [`SH001/${found.sku}`, found]));
  const nothing = { stored: new Map(), pools: new Map(), fronts: new Map(), scopes: new Map() };
  const none = { namedCarts: new Map(), cartUse: new Map() };
  const found = {
    ...nothing,
    ...none,
    carts: new Map(),
    openPools: new Set<string>(),
    freed: NO_EFFECTS,
  };
  const decision = decideInTurn({ ...found, levels: byText, earlier, now: NOW }, requests);
  const answers = decision.verdicts.map((verdict) =>
    verdict.ok ? 'held' : verdict.refusals[0].kind,
  );
  return { ...decision, answers, byText };
}

describe('deciding reservations in turn', () => {
  it('gives the units to those who came first, and a smaller wish what a larger one left', () => {
    const { answers, verdicts, effects } = decide([
      wants('1', [line('TEA', 2)]),
      wants('2', [line('TEA', 2)]),
      wants('3', [line('TEA', 1)]),
    ]);

    expect(answers).toEqual(['held', 'InsufficientStock', 'held']);
    expect(verdicts[1]).toMatchObject({ refusals: [{ requested: 2, available: 1 }] });
    expect(effects.deltas.map(({ reserved }) => reserved)).toEqual([2, 1]);
  });

  it('takes nothing for a cart of which one line is short', () => {
    const levels = [level('TEA', 1), level('HAT', 1, 1)];
    const { answers, made, refused } = decide(
      [wants('1', [line('TEA', 1), line('HAT', 1)]), wants('2', [line('TEA', 1)])],
      { levels },
    );

    expect(answers).toEqual(['InsufficientStock', 'held']);
    expect(made.map(({ reference }) => reference)).toEqual(['2']);
    expect(refused).toEqual(['1']);
  });

  it('gives a twin within the group the first answer, once', () => {
    const { answers, made } = decide([
      wants('1', [line('TEA', 2)]),
      wants('1', [line('TEA', 2)]),
      wants('1', [line('TEA', 1)]),
      wants('2', [line('TEA', 1)]),
    ]);

    expect(answers).toEqual(['held', 'held', 'IdempotencyMismatch', 'held']);
    expect(made.map(({ reference }) => reference)).toEqual(['1', '2']);
  });

  it('decides a refused reference again when it asks again', () => {
    const { answers } = decide([wants('1', [line('TEA', 4)]), wants('1', [line('TEA', 3)])]);

    expect(answers).toEqual(['InsufficientStock', 'held']);
  });

  it('answers what was decided before without touching a level', () => {
    const earlier = [
      wants('same', [line('TEA', 3)]),
      wants('gone', [], { status: 'RELEASED' }),
      wants('lapsed', [line('TEA', 1)], { expiresAt: NOW }),
    ];
    const { answers, made, refused } = decide(
      [
        wants('same', [line('TEA', 3)]),
        wants('same', [line('TEA', 2)]),
        wants('gone', [line('TEA', 1)]),
        wants('lapsed', [line('TEA', 1)]),
      ],
      { levels: [level('TEA', 3, 3)], earlier },
    );

    expect(answers).toEqual([
      'held',
      'IdempotencyMismatch',
      'ReservationClosed',
      'ReservationClosed',
    ]);
    expect([made, refused]).toEqual([[], []]);
  });

  it('refuses what is past its deadline from the start', () => {
    const { answers } = decide([wants('1', [line('TEA', 1)], { expiresAt: PAST })]);

    expect(answers).toEqual(['InvalidInput']);
  });

  it('leaves the levels it was given as they are', () => {
    const { byText } = decide([wants('1', [line('TEA', 2)])]);

    expect(byText.get('SH001/TEA')!.reserved).toBe(0);
  });
});
