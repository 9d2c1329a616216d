import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { SPLIT_NODES_MAX } from './build-plans.ts';
import { routeOrder } from './route-order.ts';
import { NOON, place, request, want } from './routing-fixtures.ts';
import type { Routing, RoutingNode, RoutingRequest } from './routing-types.ts';
import { SCENES } from './scenes.ts';

const isDeep = process.env['ENTRESOL_TEST_DEPTH'] === 'deep';
const numRuns = isDeep ? 5_000 : 200;
const TEA = { TEA: 5 };
const places = (routing: Routing) => routing.plans[0]?.parts.map(({ location }) => location);
const filters = (routing: Routing) =>
  Object.fromEntries(routing.candidates.map(({ code, filter }) => [code, filter]));

describe('the nine scenes', () => {
  it('are nine, each with its own code and names in both languages', () => {
    expect(SCENES).toHaveLength(9);
    expect(new Set(SCENES.map(({ code }) => code)).size).toBe(9);
    expect(SCENES.map(({ zh }) => zh)).toEqual([
      '线下购物',
      '线上购物',
      '线上订单门店配送',
      '线上订单门店自提',
      '线下扫码总仓发货',
      '线下扫码门店发货',
      '云货架下单',
      'A店下单B店发货',
      '线上领券门店消费',
    ]);
  });

  const nodes = [
    place('S1', 'STORE', TEA),
    place('S2', 'STORE', TEA, { north: 0.01 }),
    place('C1', 'CENTRAL_WAREHOUSE', TEA),
    place('D1', 'CITY_WAREHOUSE', TEA),
  ];
  it.each([
    ['STORE_SALE', { S2: 'KIND_UNFIT', C1: 'KIND_UNFIT', D1: 'KIND_UNFIT' }],
    ['ONLINE_SALE', {}],
    ['ONLINE_STORE_DELIVERY', { C1: 'KIND_UNFIT', D1: 'KIND_UNFIT' }],
    ['ONLINE_STORE_PICKUP', { C1: 'KIND_UNFIT', D1: 'KIND_UNFIT' }],
    ['SCAN_WAREHOUSE_SHIPS', { S1: 'KIND_UNFIT', S2: 'KIND_UNFIT', D1: 'KIND_UNFIT' }],
    ['SCAN_STORE_SHIPS', { C1: 'KIND_UNFIT', D1: 'KIND_UNFIT' }],
    ['CLOUD_SHELF', {}],
    ['STORE_SELLS_STORE_SHIPS', { S1: 'SALE_STORE_ITSELF', C1: 'KIND_UNFIT', D1: 'KIND_UNFIT' }],
    ['COUPON_IN_STORE', { S2: 'KIND_UNFIT', C1: 'KIND_UNFIT', D1: 'KIND_UNFIT' }],
  ] as const)('%s leaves out %j', (scene, left) => {
    const all = { S1: null, S2: null, C1: null, D1: null };
    expect(filters(routeOrder(request({ scene, nodes })))).toEqual({ ...all, ...left });
  });
});

describe('a place is left out', () => {
  const near = (code: string, more: Partial<RoutingNode> & { north?: number } = {}) =>
    place(code, 'STORE', TEA, more);
  const morning = [{ weekday: 1, opens: '09:00', closes: '12:00' }];
  const dear = { code: 'FAST', handOver: 'PARCEL', baseMinor: 900, perKmMinor: 10 } as const;
  const fast = { ...dear, kmMax: 5, hoursBase: 1, kmPerHour: 30 };
  it.each<[string, string, Partial<RoutingNode> & { north?: number }, Asked]>([
    ['that does not trade', 'INACTIVE', { active: false }, {}],
    ['that is closed now', 'CLOSED_NOW', { openingHours: morning }, { openNowOnly: true }],
    ['that is too far away', 'TOO_FAR', { north: 1 }, { kmMax: 111 }],
    ['of another city, when only that is known', 'TOO_FAR', FAR_CITY(), { kmMax: 111 }],
    ['that no carrier reaches', 'NO_CARRIER', { north: 1 }, { carriers: [fast] }],
    ['that has enough to do', 'CAPACITY_FULL', { openOrders: 7 }, { openOrdersMax: 7 }],
    ['that has nothing beyond its safety stock', 'NO_STOCK', {}, { safetyStock: 5 }],
  ])('%s: %s', (_what, filter, more, policy) => {
    const nodes = [near('S2', more)];
    expect(filters(routeOrder(request({ nodes, policy })))).toEqual({ S2: filter });
    const named = routeOrder(request({ nodes, policy, pin: 'S2' }));
    // Who names a place has weighed all that, but nobody can name one that is closed for good.
    expect(filters(named)).toEqual({ S2: filter === 'INACTIVE' ? 'INACTIVE' : null });
  });

  it('that is not the one that was named', () => {
    const routing = routeOrder(request({ nodes: [near('S2'), near('S3')], pin: 'S3' }));
    expect(filters(routing)).toEqual({ S3: null, S2: 'NOT_THE_NAMED_PLACE' });
    expect(routing).toMatchObject({ pinned: true });
    expect(places(routing)).toEqual(['S3']);
  });

  it('and is told with its numbers all the same', () => {
    const routing = routeOrder(
      request({ nodes: [near('S2', { north: 1 })], policy: { kmMax: 9 } }),
    );
    expect(routing.plans).toEqual([]);
    expect(routing.candidates).toMatchObject([
      { code: 'S2', rank: null, complete: true, units: 2, score: { km: 111.195, stockDepth: 3 } },
    ]);
  });
});

type Asked = Partial<RoutingRequest['policy']>;

function FAR_CITY(): Partial<RoutingNode> {
  return { position: null, divisionCode: '330102' };
}

describe('among places that can send the whole order', () => {
  const carrier = { handOver: 'PARCEL', kmMax: null, kmPerHour: 1_000 } as const;
  const store = (code: string, more: Partial<RoutingNode> & { north?: number } = {}) =>
    place(code, 'STORE', TEA, more);
  it.each<[string, RoutingNode[], Asked, string]>([
    [
      'completeness goes before everything',
      [place('S2', 'STORE', { TEA: 1 }), place('C1', 'CENTRAL_WAREHOUSE', TEA, { north: 9 })],
      {},
      'C1',
    ],
    [
      'the preferred kind goes before distance',
      [store('S2', { north: 2 }), place('C1', 'CENTRAL_WAREHOUSE', TEA)],
      { preference: 'STORE_FIRST' },
      'S2',
    ],
    [
      'and the other way round',
      [store('S2'), place('C1', 'CITY_WAREHOUSE', TEA, { north: 2 })],
      { preference: 'WAREHOUSE_FIRST' },
      'C1',
    ],
    [
      'the nearest goes before the better store',
      [store('S2', { north: 0.2, grade: 'A' }), store('S3', { north: 0.1, grade: 'C' })],
      {},
      'S3',
    ],
    [
      'a known distance goes before an unknown one',
      [store('S2', { position: null }), store('S3', { north: 5 })],
      {},
      'S3',
    ],
    [
      'grade decides at the same distance: A before B before C',
      [store('S2', { grade: 'C' }), store('S3', { grade: 'B' }), store('S4', { grade: null })],
      {},
      'S3',
    ],
    [
      'then who has less to do',
      [store('S2', { openOrders: 3 }), store('S3', { openOrders: 2 })],
      {},
      'S3',
    ],
    ['then who has more left', [store('S2'), place('S3', 'STORE', { TEA: 6 })], {}, 'S3'],
    ['and the code in the end', [store('S3'), store('S2')], {}, 'S2'],
  ])('%s', (_rule, nodes, policy, expected) => {
    expect(places(routeOrder(request({ nodes, policy })))).toEqual([expected]);
  });

  it('the cheapest carrier that reaches is taken, and told with its price and time', () => {
    const carriers = [
      { ...carrier, code: 'AIR', baseMinor: 500, perKmMinor: 1, hoursBase: 2 },
      { ...carrier, code: 'ROAD', baseMinor: 100, perKmMinor: 2, hoursBase: 24 },
    ];
    const at = (north: number) =>
      routeOrder(request({ nodes: [store('S2', { north })], policy: { carriers } })).plans[0]!;
    expect(at(1)).toMatchObject({
      parts: [{ carrier: 'ROAD' }],
      score: { costMinor: 324, hours: 25 },
    });
    expect(at(9)).toMatchObject({
      parts: [{ carrier: 'AIR' }],
      score: { costMinor: 1_501, hours: 4 },
    });
  });

  it('a division alone ranks district, city, province', () => {
    const at = (code: string, divisionCode: string) => store(code, { divisionCode });
    const nodes = [at('S2', '440106'), at('S3', '330108'), at('S4', '330102'), at('S5', '330302')];
    const destination = { position: null, divisionCode: '330102' };
    const { candidates } = routeOrder(request({ nodes, destination }));
    expect(candidates.map(({ code }) => code)).toEqual(['S4', 'S3', 'S5', 'S2']);
    expect(candidates.map(({ score }) => score.divisionStep)).toEqual([0, 1, 2, 3]);
  });

  it('is measured from the store that sells when nobody says where to', () => {
    const nodes = [store('S1', { north: 3 }), store('S2', { north: 0 }), store('S3', { north: 4 })];
    const scene = 'STORE_SELLS_STORE_SHIPS';
    expect(places(routeOrder(request({ scene, nodes, destination: null })))).toEqual(['S3']);
  });
});

describe('an order that no place has whole', () => {
  const nodes = [
    place('S1', 'STORE', { TEA: 3, CUP: 1 }),
    place('S2', 'STORE', { TEA: 1 }, { north: 0.1 }),
    place('S3', 'STORE', { CUP: 1 }, { north: 0.2 }),
  ];

  it('goes in the fewest parcels, each unit once, its value with it', () => {
    const routing = routeOrder(request({ nodes, lines: want({ TEA: 4, CUP: 2 }) }));
    expect(routing.exhaustive).toBe(true);
    expect(routing.plans[0]).toMatchObject({
      parts: [
        { location: 'S1', lines: [{ sku: 'TEA', quantity: 3 }, { sku: 'CUP' }], valueMinor: 4_000 },
        { location: 'S2', lines: [{ sku: 'TEA', quantity: 1 }], valueMinor: 1_000 },
        { location: 'S3', lines: [{ sku: 'CUP', quantity: 1 }], valueMinor: 1_000 },
      ],
    });
  });

  it('is not split into parts that are worth too little', () => {
    const policy = { partValueMinMinor: 2_000 };
    const lines = want({ TEA: 4 });
    // 3 and 1 would be refused; the other turn gives 1 and 3, which is no better.
    expect(routeOrder(request({ nodes, lines, policy })).plans).toEqual([]);
    const even = [...nodes, place('S4', 'STORE', { TEA: 2 })];
    const routing = routeOrder(request({ nodes: even, lines, policy }));
    expect(places(routing)).toEqual(['S4', 'S1']);
    expect(routing.plans[0]!.parts.map(({ valueMinor }) => valueMinor)).toEqual([2_000, 2_000]);
  });

  it('is not split further than the policy lets it', () => {
    const policy = { parcelsMax: 2 };
    const lines = want({ TEA: 4, CUP: 2 });
    expect(routeOrder(request({ nodes, lines, policy })).plans).toEqual([]);
  });

  it('says when there were too many places to try every split', () => {
    const many = Array.from({ length: SPLIT_NODES_MAX + 1 }, (_, i) =>
      place(`S${i}`, 'STORE', { TEA: 1 }, { north: i / 100 }),
    );
    const routing = routeOrder(request({ nodes: many }));
    expect(routing.exhaustive).toBe(false);
    expect(places(routing)).toEqual(['S0', 'S1']);
  });
});

const KINDS = ['STORE', 'CITY_WAREHOUSE', 'CENTRAL_WAREHOUSE'] as const;
const arbitraryNode = fc.record({
  kind: fc.constantFrom(...KINDS),
  grade: fc.constantFrom('A', 'B', 'C', null),
  north: fc.integer({ min: 0, max: 3 }),
  openOrders: fc.integer({ min: 0, max: 2 }),
  tea: fc.integer({ min: 0, max: 3 }),
  cup: fc.integer({ min: 0, max: 3 }),
});
const arbitraryCase = fc.record({
  nodes: fc.array(arbitraryNode, { minLength: 1, maxLength: 5 }),
  tea: fc.integer({ min: 1, max: 4 }),
  cup: fc.integer({ min: 0, max: 3 }),
  policy: fc.record({
    preference: fc.constantFrom('STORE_FIRST' as const, 'WAREHOUSE_FIRST' as const),
    parcelsMax: fc.integer({ min: 1, max: 3 }),
    safetyStock: fc.integer({ min: 0, max: 1 }),
  }),
});

type Case = typeof arbitraryCase extends fc.Arbitrary<infer Value> ? Value : never;

function requestOf({ nodes, tea, cup, policy }: Case, partValueMinMinor = 0): RoutingRequest {
  const built = nodes.map(({ kind, grade, north, openOrders, tea: teas, cup: cups }, i) =>
    place(`P${i}`, kind, { TEA: teas, CUP: cups }, { grade, north, openOrders }),
  );
  const lines = want({ TEA: tea, ...(cup > 0 ? { CUP: cup } : {}) });
  return request({ nodes: built, lines, policy: { ...policy, partValueMinMinor } });
}

/** The least count of places that hold everything together, by trying every subset. */
function fewestParcels({ nodes, lines, policy }: RoutingRequest): number | null {
  let best: number | null = null;
  for (let subset = 1; subset < 1 << nodes.length; subset += 1) {
    const chosen = nodes.filter((_, i) => (subset >> i) & 1);
    const isEnough = lines.every(({ sku, quantity }) => {
      const free = chosen.map(({ stock }) => Math.max(0, stock.get(sku)! - policy.safetyStock));
      return free.reduce((a, b) => a + b, 0) >= quantity;
    });
    if (isEnough && (best === null || chosen.length < best)) best = chosen.length;
  }
  return best !== null && best <= policy.parcelsMax ? best : null;
}

describe('for any places and any order', () => {
  it('no feasible plan has fewer parcels, and one is found whenever there is one', () => {
    fc.assert(
      fc.property(arbitraryCase, (given) => {
        const asked = requestOf(given);
        const { plans } = routeOrder(asked);
        const fewest = fewestParcels(asked);
        expect(plans[0]?.parts.length ?? null).toBe(fewest);
        for (const { parts } of plans) expect(parts).toHaveLength(fewest!);
      }),
      { numRuns },
    );
  });

  it('every plan sends what was ordered, once, from stock beyond the safety stock', () => {
    fc.assert(
      fc.property(arbitraryCase, fc.constantFrom(0, 1_000, 2_000), (given, least) => {
        const asked = requestOf(given, least);
        const stockOf = new Map(asked.nodes.map(({ code, stock }) => [code, stock]));
        for (const { parts } of routeOrder(asked).plans) {
          for (const { sku, quantity, valueMinor } of asked.lines) {
            const sent = parts.flatMap(({ lines }) => lines.filter((line) => line.sku === sku));
            expect(sent.reduce((sum, line) => sum + line.quantity, 0)).toBe(quantity);
            expect(valueMinor).toBe(quantity * 1_000);
          }
          for (const { location, lines, valueMinor } of parts) {
            expect(valueMinor).toBe(lines.reduce((sum, line) => sum + line.quantity * 1_000, 0));
            if (parts.length > 1) expect(valueMinor).toBeGreaterThanOrEqual(least);
            for (const { sku, quantity } of lines) {
              const free = stockOf.get(location)!.get(sku)! - asked.policy.safetyStock;
              expect(quantity).toBeLessThanOrEqual(free);
            }
          }
        }
      }),
      { numRuns },
    );
  });

  it('the first plan of one place is the one that a plain sort puts first', () => {
    fc.assert(
      fc.property(arbitraryCase, (given) => {
        const asked = requestOf(given);
        const { lines, policy } = asked;
        const free = (node: RoutingNode, sku: string) => node.stock.get(sku)! - policy.safetyStock;
        // A text whose order is the order of the criteria, written without the code under test.
        const sortKey = (node: RoutingNode) => {
          const isStore = node.kind === 'STORE';
          const first = isStore === (policy.preference === 'STORE_FIRST') ? 0 : 1;
          const depth = Math.min(...lines.map(({ sku, quantity }) => free(node, sku) - quantity));
          const north = node.position!.latitude;
          return `${first}${north}${node.grade ?? 'Z'}${node.openOrders}${9 - depth}${node.code}`;
        };
        const whole = asked.nodes.filter((node) =>
          lines.every(({ sku, quantity }) => free(node, sku) >= quantity),
        );
        const expected = whole.map((node) => [sortKey(node), node.code] as const).sort()[0]?.[1];
        const { plans } = routeOrder(asked);
        const single = plans.find(({ parts }) => parts.length === 1);
        expect(single?.parts[0]!.location).toBe(expected);
      }),
      { numRuns },
    );
  });

  it('the same request gives the same plan, in whatever order the places come', () => {
    fc.assert(
      fc.property(arbitraryCase, (given) => {
        const asked = requestOf(given);
        const reversed = { ...asked, nodes: asked.nodes.toReversed() };
        expect(routeOrder(asked)).toEqual(routeOrder(asked));
        expect(routeOrder(reversed)).toEqual(routeOrder(asked));
        expect(asked.at).toBe(NOON);
      }),
      { numRuns },
    );
  });
});
