import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findNearest, type SourcePlace } from './find-nearest.ts';

/** On a meridian a degree is 111 km, so places are as far apart as their numbers say. */
const place = (
  code: string,
  km: number | null,
  stock: Readonly<Record<string, readonly [available: number, safety: number]>>,
  changed: Partial<SourcePlace> = {},
): SourcePlace => ({
  code,
  active: true,
  position: km === null ? null : { latitude: 30 + km / 111.195, longitude: 120 },
  divisionCode: '330102',
  stock: new Map(
    Object.entries(stock).map(([sku, [available, safety]]) => [sku, { available, safety }]),
  ),
  ...changed,
});
const to = place('TO', 0, {});
const want = (sku: string, quantity: number) => ({ sku, quantity });

const partsOf = (wanted: ReturnType<typeof want>[], sources: SourcePlace[]) =>
  findNearest(to, wanted, sources).parts.map(({ from, lines }) => [
    from,
    ...lines.map(({ sku, quantity }) => `${sku}${quantity}`),
  ]);

describe('the nearest source', () => {
  it('gives everything when it can', () => {
    const sources = [place('FAR', 50, { A: [9, 0] }), place('NEAR', 5, { A: [9, 0] })];
    expect(partsOf([want('A', 4)], sources)).toEqual([['NEAR', 'A4']]);
  });

  it('keeps its own safety, and the next one gives the rest', () => {
    const sources = [place('NEAR', 5, { A: [5, 2] }), place('NEXT', 6, { A: [9, 0] })];
    expect(partsOf([want('A', 12)], sources)).toEqual([
      ['NEAR', 'A3'],
      ['NEXT', 'A9'],
    ]);
  });

  it('gives way to one with everything that is no further than several together', () => {
    const several = [place('P', 40, { A: [1, 0] }), place('Q', 50, { B: [1, 0] })];
    const wanted = [want('A', 1), want('B', 1)];
    const whole = (km: number) => place('W', km, { A: [5, 0], B: [5, 0] });
    expect(partsOf(wanted, [...several, whole(89)])).toEqual([['W', 'A1', 'B1']]);
    expect(partsOf(wanted, [...several, whole(91)])).toEqual([
      ['P', 'A1'],
      ['Q', 'B1'],
    ]);
  });

  it('is found by division where a position is unknown: district, city, province, further', () => {
    const at = (code: string, divisionCode: string) =>
      place(code, null, { A: [9, 0] }, { divisionCode });
    const sources = [at('N', '110101'), at('P', '330302'), at('C', '330108'), at('D', '330102')];
    const { candidates } = findNearest(to, [want('A', 1)], sources);
    expect(candidates.map(({ code, km, isEstimate }) => [code, km, isEstimate])).toEqual([
      ['D', 20, true],
      ['C', 70, true],
      ['P', 250, true],
      ['N', 1_200, true],
    ]);
  });

  it('is told from every other, each with why it was passed over', () => {
    const { candidates, missing } = findNearest(
      to,
      [want('A', 3)],
      [
        place('TO', 0, { A: [9, 0] }),
        place('SHUT', 1, { A: [9, 0] }, { active: false }),
        place('BARE', 2, { A: [0, 0] }),
        place('TIGHT', 3, { A: [2, 2] }),
        place('ONE', 4, { A: [5, 0] }),
        place('TWO', 5, { A: [5, 0] }),
      ],
    );
    expect(candidates.map(({ code, rank, filter }) => [code, rank, filter])).toEqual([
      ['TO', null, 'SAME_PLACE'],
      ['SHUT', null, 'INACTIVE'],
      ['BARE', null, 'NO_STOCK'],
      ['TIGHT', null, 'SAFETY_STOCK'],
      ['ONE', 1, null],
      ['TWO', 2, 'NOT_NEEDED'],
    ]);
    expect(missing).toEqual([]);
  });

  it('says what all together cannot give', () => {
    const { missing } = findNearest(
      to,
      [want('A', 9), want('B', 1)],
      [place('P', 5, { A: [4, 1] })],
    );
    expect(missing).toEqual([
      { sku: 'A', quantity: 9, available: 3 },
      { sku: 'B', quantity: 1, available: 0 },
    ]);
  });
});

const places = fc.array(
  fc.record({
    km: fc.option(fc.integer({ min: 1, max: 500 })),
    a: fc.tuple(fc.nat({ max: 8 }), fc.nat({ max: 4 })),
    b: fc.tuple(fc.nat({ max: 8 }), fc.nat({ max: 4 })),
    active: fc.boolean(),
  }),
  { maxLength: 8 },
);

describe('whatever is where', () => {
  it('nobody gives beyond safety, nothing comes twice, and all comes that can', () => {
    fc.assert(
      fc.property(places, fc.nat({ max: 20 }), fc.nat({ max: 20 }), (list, a, b) => {
        const wanted = [want('A', a + 1), want('B', b + 1)];
        const sources = list.map(({ km, a, b, active }, n) =>
          place(`P${n}`, km, { A: a, B: b }, { active }),
        );
        const plan = findNearest(to, wanted, sources);
        for (const { sku, quantity } of wanted) {
          const given = plan.parts.flatMap(({ lines }) => lines.filter((line) => line.sku === sku));
          const sum = given.reduce((total, line) => total + line.quantity, 0);
          const lacking = plan.missing.find((line) => line.sku === sku);
          expect(sum).toBe(lacking?.available ?? quantity);
        }
        for (const { from, lines } of plan.parts) {
          const source = sources.find(({ code }) => code === from)!;
          expect(source.active).toBe(true);
          for (const { sku, quantity } of lines) {
            const { available, safety } = source.stock.get(sku)!;
            expect(quantity).toBeGreaterThan(0);
            expect(quantity).toBeLessThanOrEqual(available - safety);
          }
        }
      }),
    );
  });
});
