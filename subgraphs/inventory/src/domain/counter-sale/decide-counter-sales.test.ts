import { describe, expect, it } from '@jest/globals';
import { NO_UNITS, type LevelState } from '../level.ts';
import { decideCounterSales, type CounterSale } from './decide-counter-sales.ts';

const at = new Date('2026-03-01T10:00:00Z');
const level = (sku: string, good: number, reserved = 0): [string, LevelState] => [
  `SH001/${sku}`,
  { ...NO_UNITS, sku, location: 'SH001', good, reserved, version: 1, updatedAt: at },
];
const sale = (
  reference: string,
  quantity: number,
  more: Partial<CounterSale> = {},
): CounterSale => ({
  reference,
  occurredAt: at,
  lines: [{ sku: 'TEA', location: 'SH001', quantity }],
  ...more,
});
const decide = (levels: [string, LevelState][], ...requests: CounterSale[]) =>
  decideCounterSales({ levels: new Map(levels), earlier: [], countedAt: new Map() }, requests);
const legs = (made: ReturnType<typeof decide>['made']) =>
  made.flatMap(({ movements }) => movements.map((m) => `${m.from}>${m.to} ${m.quantity}`));

describe('deciding counter sales', () => {
  it.each([
    ['takes what is there', 5, 0, 2, [], ['GOOD>CUSTOMER 2']],
    ['takes the last', 2, 0, 2, [], ['GOOD>CUSTOMER 2']],
    ['finds what the books do not have', 1, 0, 3, [2], ['VARIANCE>GOOD 2', 'GOOD>CUSTOMER 3']],
    ['leaves what is held for orders', 5, 4, 3, [2], ['VARIANCE>GOOD 2', 'GOOD>CUSTOMER 3']],
  ])('%s', (_rule, good, reserved, quantity, shortfalls, expected) => {
    const { verdicts, made } = decide([level('TEA', good, reserved)], sale('S1', quantity));
    expect(verdicts).toMatchObject([
      { ok: true, value: { shortfalls: shortfalls.map((short) => ({ quantity: short })) } },
    ]);
    expect(legs(made)).toEqual(expected);
  });

  it('decides in order of arrival: what one has taken the next one lacks', () => {
    const { made } = decide([level('TEA', 3)], sale('S1', 2), sale('S2', 2));
    expect(made.map(({ shortfalls }) => shortfalls.map(({ quantity }) => quantity))).toEqual([
      [],
      [1],
    ]);
  });

  it('finds everything where the place never had the goods', () => {
    expect(legs(decide([], sale('S1', 4)).made)).toEqual(['VARIANCE>GOOD 4', 'GOOD>CUSTOMER 4']);
  });

  it('answers a repeat, and refuses another sale under the same reference', () => {
    const { verdicts, made } = decide(
      [level('TEA', 9)],
      sale('S1', 2),
      sale('S1', 2),
      sale('S1', 3),
    );
    expect(verdicts.map(({ ok }) => ok)).toEqual([true, true, false]);
    expect(made).toHaveLength(1);
  });

  it.each([
    ['gives back what a later count took for lost', 1, [], ['VARIANCE>GOOD 2', 'GOOD>CUSTOMER 2']],
    ['takes what an earlier count left', -1, [], ['GOOD>CUSTOMER 2']],
    ['takes what was counted at the same instant', 0, [], ['GOOD>CUSTOMER 2']],
  ])('%s', (_rule, minutes, shortfalls, expected) => {
    const counted = new Date(at.getTime() + minutes * 60_000);
    const { made } = decideCounterSales(
      {
        levels: new Map([level('TEA', 2)]),
        earlier: [],
        countedAt: new Map([['SH001/TEA', counted]]),
      },
      [sale('S1', 2)],
    );
    expect(made[0]!.shortfalls).toEqual(shortfalls);
    expect(legs(made)).toEqual(expected);
  });
});
