import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { packRouting, unpackRouting } from './pack-routing.ts';
import { routeOrder } from './route-order.ts';
import { place, request, want } from './routing-fixtures.ts';
import type { RoutingNode } from './routing-types.ts';

const lines = want({ TEA: 3, HAT: 2 });
const stores = (count: number, stock: Readonly<Record<string, number>>) =>
  Array.from({ length: count }, (_, n) => place(`S${n + 1}`, 'STORE', stock, { north: n / 100 }));
const kept = <Value>(value: Value) => JSON.parse(JSON.stringify(value)) as Value;

describe('a routing that is kept with its order', () => {
  it('is a fifth as large, where every place could send everything', () => {
    const nodes = stores(20, { TEA: 9, HAT: 9 });
    const routing = routeOrder(request({ nodes, lines: want({ A: 1, B: 1, C: 1, D: 1, E: 1 }) }));
    const many = routeOrder(request({ nodes, lines }));
    expect(routing.plans).toEqual([]);
    expect(many.plans.length).toBeGreaterThan(10);
    const [packed, whole] = [packRouting(many), many].map((it) => JSON.stringify(it).length);
    expect(whole! / packed!).toBeGreaterThan(3);
  });

  it('comes back as it was weighed, whatever was weighed', () => {
    const node = fc.record({
      kind: fc.constantFrom('STORE', 'CENTRAL_WAREHOUSE', 'CITY_WAREHOUSE'),
      tea: fc.nat(5),
      hat: fc.nat(4),
      north: fc.nat(50),
      openOrders: fc.nat(3),
      active: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(node, { maxLength: 6 }),
        fc.integer({ min: 1, max: 3 }),
        (given, max) => {
          const nodes = given.map(({ kind, tea, hat, north, ...rest }, n): RoutingNode =>
            place(
              `S${n + 1}`,
              kind as RoutingNode['kind'],
              { TEA: tea, HAT: hat },
              {
                north: north / 100,
                ...rest,
              },
            ),
          );
          const routing = routeOrder(request({ nodes, lines, policy: { parcelsMax: max } }));
          expect(unpackRouting(kept(packRouting(routing)))).toEqual(kept(routing));
        },
      ),
      { numRuns: process.env['ENTRESOL_TEST_DEPTH'] === 'deep' ? 5_000 : 200 },
    );
  });

  it('is read as well as it was kept before routings were packed', () => {
    const routing = kept(routeOrder(request({ nodes: stores(3, { TEA: 9, HAT: 9 }), lines })));
    expect(unpackRouting(routing)).toEqual(routing);
  });
});
