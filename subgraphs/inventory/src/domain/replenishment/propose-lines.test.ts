import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { surplusOf } from './proposal.ts';
import { coverNeeds, isUpstream, needsAsked, needsOf, proposeAllocation } from './propose-lines.ts';
import { placeOf, supplyOf } from './replenishment-fixtures.ts';
import { offeredBy } from './supply.ts';

const brief = (lines: readonly { from: string | null; to: string; quantity: number }[]) =>
  lines.map(({ from, to, quantity }) => [from, to, quantity]);

describe('head office allocates', () => {
  const warehouse = (available: number, traits = {}) =>
    placeOf('CW', 0, supplyOf({ available }, traits), 'CENTRAL_WAREHOUSE');
  const stores = [
    placeOf('S1', 5, supplyOf({ sold: 30 })),
    placeOf('S2', 9, supplyOf({ sold: 10 })),
    placeOf('S3', 9, supplyOf({ sold: 0 })),
  ];

  it('in proportion to sales, never more than there is', () => {
    const asked = { rule: 'SALES_SHARE', lines: [{ sku: 'A', quantity: 1_000 }] } as const;
    expect(brief(proposeAllocation(warehouse(40), stores, asked))).toEqual([
      ['CW', 'S1', 30],
      ['CW', 'S2', 10],
    ]);
  });

  it('what is beyond its own safety when no quantity is given, in its packs', () => {
    const asked = { rule: 'SALES_SHARE', lines: [{ sku: 'A', quantity: null }] } as const;
    const source = warehouse(40, { minLevel: 10, packSize: 6 });
    expect(brief(proposeAllocation(source, stores, asked))).toEqual([
      ['CW', 'S1', 24],
      ['CW', 'S2', 6],
    ]);
  });

  it('up to what each store needs', () => {
    const asked = { rule: 'FILL_TO_LEVEL', lines: [{ sku: 'A', quantity: null }] } as const;
    const needy = [
      placeOf('S1', 5, supplyOf({ available: 2 }, { minLevel: 5, maxLevel: 10 })),
      placeOf('S2', 9, supplyOf({ available: 6 }, { minLevel: 5, maxLevel: 10 })),
    ];
    expect(brief(proposeAllocation(warehouse(40), needy, asked))).toEqual([['CW', 'S1', 8]]);
  });
});

describe('needs are covered', () => {
  const asked = {
    rule: 'REORDER',
    offer: offeredBy,
    mayGive: isUpstream,
    buys: true,
  } as const;
  const short = (code: string, km: number, traits = {}) =>
    placeOf(code, km, supplyOf({ available: 0 }, { minLevel: 5, maxLevel: 10, ...traits }));

  it('from the nearest warehouse, then the next, and the rest is to be bought', () => {
    const sources = [
      placeOf('FAR', 90, supplyOf({ available: 4 }), 'CENTRAL_WAREHOUSE'),
      placeOf('NEAR', 9, supplyOf({ available: 3 }), 'CITY_WAREHOUSE'),
    ];
    const lines = coverNeeds(needsOf([short('S1', 0)], ['A']), sources, asked);
    expect(brief(lines)).toEqual([
      ['NEAR', 'S1', 3],
      ['FAR', 'S1', 4],
      [null, 'S1', 3],
    ]);
  });

  it('from the usual source first, however far', () => {
    const sources = [
      placeOf('FAR', 90, supplyOf({ available: 40 }), 'CENTRAL_WAREHOUSE'),
      placeOf('NEAR', 9, supplyOf({ available: 40 }), 'CITY_WAREHOUSE'),
    ];
    const lines = coverNeeds(needsOf([short('S1', 0, { source: 'FAR' })], ['A']), sources, asked);
    expect(brief(lines)).toEqual([['FAR', 'S1', 10]]);
  });

  it('in proportion where several want what one source has', () => {
    const source = placeOf('CW', 0, supplyOf({ available: 9 }), 'CENTRAL_WAREHOUSE');
    const places = [short('S1', 1), short('S2', 2, { maxLevel: 20 })];
    const lines = coverNeeds(needsOf(places, ['A']), [source], { ...asked, buys: false });
    expect(brief(lines)).toEqual([
      ['CW', 'S1', 3],
      ['CW', 'S2', 6],
    ]);
  });

  it('of a warehouse only from those above it', () => {
    const sources = [
      placeOf('CITY', 1, supplyOf({ available: 40 }), 'CITY_WAREHOUSE'),
      placeOf('CW', 90, supplyOf({ available: 40 }), 'CENTRAL_WAREHOUSE'),
    ];
    const place = { ...short('CITY2', 0), kind: 'CITY_WAREHOUSE' } as const;
    expect(brief(coverNeeds(needsOf([place], ['A']), sources, asked))).toEqual([
      ['CW', 'CITY2', 10],
    ]);
  });

  it('between stores out of what others can spare', () => {
    const rich = placeOf('RICH', 3, supplyOf({ sold: 28, available: 20 }));
    const lines = coverNeeds(needsOf([short('S1', 0)], ['A']), [rich], {
      rule: 'REORDER',
      offer: surplusOf,
      mayGive: () => true,
      buys: false,
    });
    expect(brief(lines)).toEqual([['RICH', 'S1', 8]]);
  });

  it('as a store asks, also for a part of a pack', () => {
    const source = placeOf('CW', 0, supplyOf({ available: 40 }), 'CENTRAL_WAREHOUSE');
    const needs = needsAsked(short('S1', 1, { packSize: 6 }), [{ sku: 'A', quantity: 7 }]);
    expect(brief(coverNeeds(needs, [source], { ...asked, rule: 'ASKED' }))).toEqual([
      ['CW', 'S1', 7],
    ]);
  });

  it('never beyond what a source offers, nor beyond a need', () => {
    const stocks = fc.array(fc.nat({ max: 60 }), { minLength: 1, maxLength: 5 });
    const wants = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(stocks, wants, fc.integer({ min: 1, max: 8 }), (available, wanted, packSize) => {
        const sources = available.map((units, n) =>
          placeOf(`W${n}`, 10 * n + 1, supplyOf({ available: units }), 'CENTRAL_WAREHOUSE'),
        );
        const needs = wanted.flatMap((quantity, n) =>
          needsAsked(short(`S${n}`, n, { packSize }), [{ sku: 'A', quantity }]),
        );
        const lines = coverNeeds(needs, sources, asked);
        for (const source of sources) {
          const given = lines.filter(({ from }) => from === source.code);
          const sum = given.reduce((total, { quantity }) => total + quantity, 0);
          expect(sum).toBeLessThanOrEqual(offeredBy(source.supplies.get('A')!));
        }
        for (const { place, quantity } of needs) {
          const got = lines.filter(({ to }) => to === place.code);
          expect(got.reduce((total, line) => total + line.quantity, 0)).toBe(quantity);
        }
      }),
    );
  });
});
