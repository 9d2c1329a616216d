import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { choosePlans } from './choose-plans.ts';
import { routeOrder } from './route-order.ts';
import { place, request, want } from './routing-fixtures.ts';
import type { RoutingRequest } from './routing-types.ts';

const isDeep = process.env['ENTRESOL_TEST_DEPTH'] === 'deep';
const numRuns = isDeep ? 5_000 : 200;
const filtersOf = (asked: Parameters<typeof request>[0]) =>
  Object.fromEntries(
    routeOrder(request(asked)).candidates.map(({ code, filter }) => [code, filter]),
  );

describe('what a channel may sell', () => {
  const nodes = [
    place('S1', 'STORE', { TEA: 5 }, { inChannel: false }),
    place('S2', 'STORE', { TEA: 5 }),
    place('S3', 'STORE', {}),
  ];
  it('leaves out places that it does not sell from, named ones too', () => {
    expect(filtersOf({ nodes })).toEqual({ S1: 'OUT_OF_CHANNEL', S2: null, S3: 'NO_STOCK' });
    const named = request({ nodes, pin: 'S1' });
    expect(choosePlans(routeOrder(named), named.lines)).toMatchObject({
      refusals: [{ kind: 'NoRoute', filters: ['OUT_OF_CHANNEL'] }],
    });
  });

  it('is a limit over all places: more than it is nowhere, and a named place says how much', () => {
    const channelLeft = new Map([['TEA', 1]]);
    const left = { nodes, channelLeft };
    expect(filtersOf(left)).toEqual({
      S1: 'OUT_OF_CHANNEL',
      S2: 'CHANNEL_SOLD_OUT',
      S3: 'NO_STOCK',
    });
    expect(filtersOf({ ...left, lines: want({ TEA: 1 }) })).toMatchObject({ S2: null });
    const named = request({ ...left, pin: 'S2' });
    expect(choosePlans(routeOrder(named), named.lines)).toMatchObject({
      value: [[{ location: 'S2' }]],
    });
  });
});

const arbitraryNode = fc.record({
  inChannel: fc.boolean(),
  // Of the pool, or of what anybody may buy: the node's stock is that of the line's source.
  tea: fc.integer({ min: 0, max: 3 }),
  cup: fc.integer({ min: 0, max: 3 }),
});
const arbitraryCase = fc.record({
  nodes: fc.array(arbitraryNode, { minLength: 1, maxLength: 4 }),
  tea: fc.integer({ min: 1, max: 4 }),
  cup: fc.integer({ min: 0, max: 3 }),
  parcelsMax: fc.integer({ min: 1, max: 3 }),
  least: fc.constantFrom(0, 1_000, 2_000),
  left: fc.option(fc.integer({ min: 0, max: 5 })),
});
type Case = typeof arbitraryCase extends fc.Arbitrary<infer Value> ? Value : never;

function requestOf({ nodes, tea, cup, parcelsMax, least, left }: Case): RoutingRequest {
  return request({
    nodes: nodes.map(({ inChannel, ...stock }, n) =>
      place(`P${n}`, 'STORE', { TEA: stock.tea, CUP: stock.cup }, { inChannel, north: n }),
    ),
    lines: want({ TEA: tea, ...(cup > 0 ? { CUP: cup } : {}) }),
    policy: { parcelsMax, partValueMinMinor: least },
    ...(left === null ? {} : { channelLeft: new Map([['TEA', left]]) }),
  });
}

/**
 * The fewest places that can send everything, by trying every division in which places give all
 * they can in turn; null where none may.
 */
function bruteForce({ nodes, lines, policy, channelLeft }: RoutingRequest): number | null {
  const isLimited = lines.some(({ sku, quantity }) => quantity > (channelLeft?.get(sku) ?? 99));
  if (isLimited) return null;
  const places = nodes.filter(({ inChannel }) => inChannel !== false);
  for (let size = 1; size <= policy.parcelsMax; size += 1) {
    if (turns(places, size).some((turn) => isPlan(turn, lines, policy.partValueMinMinor))) {
      return size;
    }
  }
  return null;
}

function turns<T>(all: readonly T[], size: number): T[][] {
  if (size === 0) return [[]];
  return all.flatMap((one) =>
    turns(
      all.filter((other) => other !== one),
      size - 1,
    ).map((rest) => [one, ...rest]),
  );
}

function isPlan(turn: RoutingRequest['nodes'], lines: RoutingRequest['lines'], least: number) {
  const left = new Map(lines.map(({ sku, quantity }) => [sku, quantity]));
  const given = turn.map(({ stock }) => {
    let units = 0;
    for (const [sku, wanted] of left) {
      const taken = Math.min(wanted, stock.get(sku) ?? 0);
      left.set(sku, wanted - taken);
      units += taken;
    }
    return units;
  });
  const isWhole = [...left.values()].every((units) => units === 0);
  const isWorth = given.every(
    (units) => units > 0 && (turn.length === 1 || units * 1_000 >= least),
  );
  return isWhole && isWorth;
}

describe('for any places of a channel, any pool and any split that may be refused', () => {
  it('the plan has as few parcels as trying everything finds, and none where that finds none', () => {
    fc.assert(
      fc.property(arbitraryCase, (given) => {
        const asked = requestOf(given);
        const { plans, candidates, exhaustive } = routeOrder(asked);
        expect(exhaustive).toBe(true);
        expect(plans[0]?.parts.length ?? null).toBe(bruteForce(asked));
        const away = asked.nodes.filter(({ inChannel }) => inChannel === false);
        for (const { code } of away) {
          expect(candidates.find((it) => it.code === code)?.filter).toBe('OUT_OF_CHANNEL');
          expect(plans.flatMap(({ parts }) => parts).some((it) => it.location === code)).toBe(
            false,
          );
        }
        // Every place is told, with its rank or the filter that removed it.
        expect(candidates).toHaveLength(asked.nodes.length);
        for (const { filter, rank } of candidates) expect(filter === null).toBe(rank !== null);
      }),
      { numRuns },
    );
  });
});
