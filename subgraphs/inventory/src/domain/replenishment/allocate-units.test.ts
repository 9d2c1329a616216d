import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { allocateUnits } from './allocate-units.ts';

const want = (weight: number, cap: number | null = null) => ({ weight, cap });

describe('units are split', () => {
  it.each([
    ['by weight', 10, 1, [want(3), want(2)], [6, 4]],
    ['by largest remainder', 10, 1, [want(1), want(1), want(1)], [4, 3, 3]],
    ['in packs, and a broken pack stays', 25, 6, [want(1), want(1)], [12, 12]],
    ['no further than caps, the rest to the others', 10, 1, [want(9, 4), want(1)], [4, 6]],
    ['no further than all caps', 10, 1, [want(9, 4), want(1, 2)], [4, 2]],
    ['equally where nothing counts more', 6, 1, [want(0), want(0)], [3, 3]],
    ['to nobody without weight beside others', 6, 1, [want(0), want(2, 4)], [0, 4]],
    ['among nobody', 6, 1, [], []],
    ['when there are none', 0, 1, [want(1)], [0]],
    ['in packs that a cap does not break', 12, 6, [want(1, 7), want(1, 5)], [6, 0]],
  ])('%s', (_how, units, packSize, wants, expected) => {
    expect(allocateUnits(units, packSize, wants)).toEqual(expected);
  });

  const wants = fc.array(
    fc.record({
      weight: fc.nat({ max: 1_000 }),
      cap: fc.option(fc.nat({ max: 500 })),
    }),
    { minLength: 1, maxLength: 40 },
  );

  it('never beyond what there are or a cap, always in packs, and with nothing left that fits', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 5_000 }),
        fc.integer({ min: 1, max: 24 }),
        wants,
        (units, pack, list) => {
          const given = allocateUnits(units, pack, list);
          const sum = given.reduce((a, b) => a + b, 0);
          expect(sum).toBeLessThanOrEqual(units);
          const isEqual = list.every(({ weight }) => weight === 0);
          const room = list.map(({ weight, cap }) =>
            weight === 0 && !isEqual ? 0 : Math.floor((cap ?? Infinity) / pack),
          );
          const most = Math.min(
            Math.floor(units / pack),
            room.reduce((a, b) => a + b, 0),
          );
          expect(sum).toBe(most * pack);
          for (const [n, quantity] of given.entries()) {
            expect(quantity % pack).toBe(0);
            expect(quantity).toBeLessThanOrEqual(room[n]! * pack);
          }
        },
      ),
    );
  });

  it('fairly: without caps nobody is a pack or more from its exact share', () => {
    const weights = fc.array(fc.integer({ min: 1, max: 1_000 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(fc.nat({ max: 5_000 }), weights, (units, list) => {
        const given = allocateUnits(
          units,
          1,
          list.map((weight) => want(weight)),
        );
        const total = list.reduce((a, b) => a + b, 0);
        for (const [n, quantity] of given.entries()) {
          expect(Math.abs(quantity - (units * list[n]!) / total)).toBeLessThan(1);
        }
      }),
    );
  });
});
