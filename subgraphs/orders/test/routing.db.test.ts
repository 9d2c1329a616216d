import { beforeEach, describe, expect, it } from '@jest/globals';
import { toGlobalId, type Actor } from '@entresol/shared';
import { useSubgraph } from '@entresol/shared/testing';
import { createSubgraph } from '../src/subgraph.ts';
import { CLERK, eventually, MEMBER, OTHER_CLERK } from './fixtures.ts';
import { openRoutingHouse, POLICY, PREVIEW, ROUTED, SUBMIT } from './routing-house.ts';

const settings: Record<string, string> = { PROCESS_SWEEP_MS: '20' };
const orders = useSubgraph('orders', createSubgraph, { settings });
const town = openRoutingHouse();
const house = () => town.house();

beforeEach(() => {
  town.rebuild();
  orders.answer(town.answer);
});

type Options = { actor?: Actor };
const ask = async (query: string, variables: object, options: Options = {}) => {
  const asked = { actor: CLERK, ...options };
  const { data, errors } = await orders.run(query, variables as never, asked);
  if (errors) throw new Error(String(errors[0]!.extensions?.['code']));
  return Object.values(data as object)[0];
};
const BUND = { latitude: '31.2363', longitude: '121.4800' };
const ONLINE = { scene: 'ONLINE_SALE', deliverTo: BUND };
const cart = (more: object = {}, quantity = 2) => ({
  store: 'SH001',
  lines: [{ sku: 'TEA', quantity }],
  ...more,
});
const submit = (input: object, key: string, options: Options = {}) =>
  ask(SUBMIT, { input, key }, options);
const preview = (input: object, options: Options = {}) => ask(PREVIEW, { input }, options);
const writePolicy = (input: object, key: string, options: Options = {}) =>
  ask(POLICY, { input, key }, { actor: { kind: 'SERVICE', id: 'hq' }, ...options });
const read = (orderNo: string) => ask(ROUTED, { orderNo });

/** Rows of every table, so that a write anywhere is seen. */
async function rowCounts(): Promise<Record<string, number>> {
  const tables = await orders.sql(
    `select table_name as name from information_schema.tables
     where table_schema = current_schema() and table_type = 'BASE TABLE' order by 1`,
  );
  const counts: Record<string, number> = {};
  for (const { name } of tables) {
    const [row] = await orders.sql(`select count(*)::int as n from "${name}"`);
    counts[name] = row.n;
  }
  return counts;
}

describe('a routing preview', () => {
  it('tells of every place its rank, or the filter that removed it', async () => {
    house().stock.set('TEA@SH002', 0);
    const seen = await preview(cart(ONLINE));
    expect(seen.userErrors).toEqual([]);
    expect(seen).toMatchObject({
      scene: { scene: 'ONLINE_SALE', name: 'Bought online', settledTo: 'SERVICE_FEE' },
      handOver: 'PARCEL',
      policy: { channel: '*', version: 0, preference: 'STORE_FIRST', createdBy: null },
      exhaustive: true,
      chosen: { rank: 1, eligible: true, parts: [{ location: { code: 'SH001' } }] },
    });
    expect(
      seen.candidates.map((it: any) => [it.location.code, it.rank, it.filter, it.score.distanceKm]),
    ).toEqual([
      ['SH001', 1, null, '0.000'],
      ['HZ001', 2, null, '166.426'],
      ['WH01', 3, null, '25.595'],
      ['GONE', null, 'INACTIVE', null],
      ['SH002', null, 'NO_STOCK', '6.149'],
    ]);
  });

  it('writes nothing, here or anywhere', async () => {
    const before = await rowCounts();
    house().calls.length = 0;
    await preview(cart(ONLINE));
    await preview(cart({ scene: 'ONLINE_STORE_PICKUP' }));
    await preview(cart({ ...ONLINE }, 100_000));
    expect(await rowCounts()).toEqual(before);
    expect(new Set(house().calls)).toEqual(
      new Set(['ProductsForCommand', 'PlacesForOrder', 'CampaignQuote', ...town.reads]),
    );
    expect(house().stock.held()).toEqual([]);
  });

  it('shows the split that submitting takes', async () => {
    town.setStock({ SH001: 3, SH002: 2 });
    const seen = await preview(cart(ONLINE, 5));
    expect(seen.chosen.parts.map((it: any) => it.location.code)).toEqual(['SH001', 'SH002']);
    expect(seen.plans[0]).toMatchObject({
      rank: 1,
      eligible: true,
      parts: [
        { location: { code: 'SH001' }, lines: [{ sku: 'TEA', quantity: 3 }], valueMinor: 5_400 },
        { location: { code: 'SH002' }, lines: [{ sku: 'TEA', quantity: 2 }], valueMinor: 3_600 },
      ],
    });
    const { order, userErrors } = await submit(cart(ONLINE, 5), 'split');
    expect(userErrors).toEqual([]);
    expect(house().stock.held()).toEqual([order.orderNo, `${order.orderNo}-F2`]);
    expect(order.fulfilmentLocation).toEqual({ code: 'SH001' });
  });

  it('needs a scene, and a store of one’s own', async () => {
    expect((await preview(cart())).userErrors).toMatchObject([{ field: ['input', 'scene'] }]);
    await expect(preview(cart(ONLINE), { actor: OTHER_CLERK })).rejects.toThrow('FORBIDDEN');
    await expect(preview(cart(ONLINE), { actor: MEMBER })).rejects.toThrow('FORBIDDEN');
    const sceneless = await preview(cart({ handOver: 'PARCEL' }));
    expect(sceneless.userErrors).toMatchObject([{ field: ['input', 'scene'] }]);
  });
});

describe('an order with a scene', () => {
  it('is fulfilled by the nearest place, with the decision in its history', async () => {
    town.setStock({ SH001: 0 });
    const { order, userErrors } = await submit(cart(ONLINE), 'nearest');
    expect(userErrors).toEqual([]);
    expect(order).toMatchObject({
      fulfilmentLocation: { code: 'SH002' },
      store: { code: 'SH001' },
    });
    expect(house().stock.free('TEA@SH002')).toBe(998);
    expect(house().stock.held()).toEqual([order.orderNo]);

    const { routing, stages } = await read(order.orderNo);
    expect(routing).toMatchObject({
      scene: { scene: 'ONLINE_SALE' },
      handOver: 'PARCEL',
      pinned: false,
      policyChannel: '*',
      policyVersion: 0,
      location: { code: 'SH002' },
      attempts: [{ attempt: 1, location: { code: 'SH002' }, reason: null }],
    });
    expect(routing.candidates).toHaveLength(5);
    const told = new Map(stages.map((it: any) => [it.fact, it]));
    expect(told.get('ROUTE_DECIDED')).toMatchObject({
      stage: 'RULE',
      reason: 'ONLINE_SALE * v0: SH002 (1 of 3, 5 weighed)',
    });
    expect(told.get('LOCATION_ASSIGNED')).toMatchObject({ stage: 'DISPATCH', reason: 'SH002' });
  });

  it('goes where its preview said', async () => {
    const seen = await preview(cart({ scene: 'SCAN_WAREHOUSE_SHIPS' }));
    const { order } = await submit(cart({ scene: 'SCAN_WAREHOUSE_SHIPS' }), 'as-seen');
    expect(order.fulfilmentLocation).toEqual(seen.chosen.parts[0].location);
    expect(order.fulfilmentLocation).toEqual({ code: 'WH01' });
    const { routing } = await read(order.orderNo);
    expect(routing.candidates).toEqual(seen.candidates);
  });

  it('goes to the next place when the first turns out to be sold out', async () => {
    town.sellOutUnseen('SH001');
    const { order, userErrors } = await submit(cart(ONLINE), 'next');
    expect(userErrors).toEqual([]);
    expect(order).toMatchObject({
      status: 'AWAITING_PAYMENT',
      fulfilmentLocation: { code: 'SH002' },
    });
    expect(house().stock.free('TEA@SH002')).toBe(998);
    const { routing, stages } = await read(order.orderNo);
    expect(routing.attempts).toMatchObject([
      { attempt: 1, location: { code: 'SH001' }, reason: null },
      { attempt: 2, location: { code: 'SH002' }, reason: 'SH001: INSUFFICIENT_STOCK' },
    ]);
    expect(stages.map((it: any) => it.fact)).toContain('ROUTE_CHANGED');
    expect(stages.map((it: any) => it.sequence)).toEqual(stages.map((_: any, i: number) => i + 1));
    const events = await orders.sql(
      `select payload->>'fulfilmentLocation' as place from outbox where key = $1 order by id`,
      [order.orderNo],
    );
    expect(events).toEqual([{ place: 'SH001' }, { place: 'SH002' }]);
  });

  it('is refused when every place turns out to be sold out, and holds nothing', async () => {
    town.sellOutUnseen('SH001', 'SH002', 'HZ001', 'WH01');
    const { order, userErrors } = await submit(cart(ONLINE), 'sold-out');
    expect(order).toBeNull();
    expect(userErrors).toMatchObject([
      { code: 'INSUFFICIENT_STOCK', locationId: toGlobalId('Location', 'WH01') },
    ]);
    expect(house().stock.held()).toEqual([]);
    expect(house().calls.filter((name) => name === 'StockReserve')).toHaveLength(4);
    town.seeAll();
    town.setStock({ SH001: 5 });
    expect((await submit(cart(ONLINE), 'sold-out')).userErrors).toEqual([]);
  });

  it('goes on at the next place when the worker dies between two', async () => {
    town.sellOutUnseen('SH001');
    settings['ENTRESOL_FAILPOINT'] = 'orders.submit.RESERVE_STOCK.after-store';
    settings['ENTRESOL_FAILPOINT_ACTION'] = 'abandon';
    await submit(cart(ONLINE), 'dies').catch(() => {});
    delete settings['ENTRESOL_FAILPOINT'];
    const again = eventually(
      async () => submit(cart(ONLINE), 'dies').catch(() => ({ order: null })),
      (answer: any) => answer.order?.status === 'AWAITING_PAYMENT',
      () => orders.clock.advance(11_000),
    );
    const { order } = (await again) as any;
    expect(order.fulfilmentLocation).toEqual({ code: 'SH002' });
    expect(house().stock.held()).toEqual([order.orderNo]);
    expect((await read(order.orderNo)).routing.attempts).toHaveLength(2);
  });

  it('never moves from a place that was named', async () => {
    town.setStock({ SH002: 1 });
    const named = cart({ scene: 'ONLINE_STORE_PICKUP', fulfilmentLocation: 'SH002' });
    const { order, userErrors } = await submit(named, 'named');
    expect(order).toBeNull();
    expect(userErrors).toMatchObject([
      {
        code: 'INSUFFICIENT_STOCK',
        locationId: toGlobalId('Location', 'SH002'),
        requested: 2,
        available: 1,
      },
    ]);
    expect(house().stock.held()).toEqual([]);
  });

  it.each<[string, object, object]>([
    [
      'collected in no store',
      { scene: 'ONLINE_STORE_PICKUP' },
      { code: 'INVALID_INPUT', field: ['input', 'fulfilmentLocation'] },
    ],
    [
      'over the counter of another store',
      { scene: 'STORE_SALE', fulfilmentLocation: 'SH002' },
      { code: 'INVALID_INPUT', field: ['input', 'fulfilmentLocation'] },
    ],
    [
      'shipped by a warehouse where a store is meant to',
      { scene: 'STORE_SELLS_STORE_SHIPS', fulfilmentLocation: 'WH01' },
      { code: 'NO_ROUTE', field: ['input', 'fulfilmentLocation'], filters: ['KIND_UNFIT'] },
    ],
    [
      'shipped by the store that was to let another one ship',
      { scene: 'STORE_SELLS_STORE_SHIPS', fulfilmentLocation: 'SH001' },
      { code: 'NO_ROUTE', filters: ['SALE_STORE_ITSELF'], splitPossible: false },
    ],
    [
      'handed over in a way that its scene does not have',
      { scene: 'ONLINE_SALE', handOver: 'PICKUP' },
      { code: 'INVALID_INPUT', field: ['input', 'handOver'] },
    ],
    [
      'to a place that is none',
      { scene: 'ONLINE_SALE', deliverTo: { latitude: '91', longitude: '0' } },
      { code: 'INVALID_INPUT', field: ['input', 'deliverTo', 'latitude'] },
    ],
  ])('%s is refused, and nothing is written', async (_what, more, refusal) => {
    const before = await rowCounts();
    const { order, userErrors } = await submit(cart(more), 'refused');
    expect(order).toBeNull();
    expect(userErrors).toMatchObject([refusal]);
    expect(await rowCounts()).toEqual(before);
  });

  it('is refused while nobody can tell what is where', async () => {
    town.silence('StockForRouting');
    const { userErrors } = await submit(cart(ONLINE), 'silent');
    expect(userErrors).toMatchObject([{ code: 'TEMPORARILY_UNAVAILABLE', retryable: true }]);
    expect((await preview(cart(ONLINE))).userErrors).toMatchObject([
      { code: 'TEMPORARILY_UNAVAILABLE' },
    ]);
  });
});

describe('an order without a scene', () => {
  it('stays in its store, is not routed, and asks nobody more than before', async () => {
    const { order } = await submit(cart(), 'plain');
    expect(order.fulfilmentLocation).toEqual({ code: 'SH001' });
    expect(house().calls.filter((name) => town.reads.includes(name))).toEqual([]);
    expect(await read(order.orderNo)).toMatchObject({ routing: null });
  });
});

describe('a policy', () => {
  it('is versioned, and decides from the next order on', async () => {
    const before = await submit(cart(ONLINE), 'v0');
    const input = { scene: 'ONLINE_SALE', preference: 'WAREHOUSE_FIRST', safetyStock: 1 };
    const first = await writePolicy(input, 'v1');
    expect(first).toMatchObject({
      policy: { channel: '*', version: 1, createdBy: 'SERVICE:hq', preference: 'WAREHOUSE_FIRST' },
      userErrors: [],
    });
    const carriers = [{ code: 'ROAD', handOver: 'PARCEL', baseMinor: 800, perKmMinor: 5 }];
    await writePolicy({ ...input, channel: 'POS', preference: 'STORE_FIRST', carriers }, 'pos');

    const own = await submit(cart(ONLINE), 'own');
    const others = await submit(cart({ ...ONLINE, channel: 'MINI_PROGRAM' }), 'others');
    expect(before.order.fulfilmentLocation).toEqual({ code: 'SH001' });
    expect(own.order.fulfilmentLocation).toEqual({ code: 'SH001' });
    expect(others.order.fulfilmentLocation).toEqual({ code: 'WH01' });
    expect((await read(own.order.orderNo)).routing).toMatchObject({
      policyChannel: 'POS',
      policyVersion: 1,
      plans: [{ score: { costMinor: 800 }, parts: [{ carrier: 'ROAD' }] }, {}, {}, {}],
    });
    expect((await read(before.order.orderNo)).routing).toMatchObject({ policyVersion: 0 });
  });

  it('written twice at once becomes two versions; the same key only one', async () => {
    const input = { scene: 'CLOUD_SHELF' };
    const keys = ['a', 'b', 'c', 'd', 'a'];
    const written = await Promise.all(keys.map((key) => writePolicy(input, `at-once-${key}`)));
    const versions = written.map(({ policy }: any) => policy.version);
    expect(new Set(versions)).toEqual(new Set([1, 2, 3, 4]));
    const { nodes, totalCount } = await ask(
      `{ routingPolicies(where: { scene: { eq: "CLOUD_SHELF" } }) {
        totalCount nodes { version } } }`,
      {},
    );
    expect(totalCount).toBe(4);
    expect(nodes.map((it: any) => it.version).sort()).toEqual([1, 2, 3, 4]);
    const change = orders.sql(`update routing_policy set safety_stock = 9`);
    await expect(change).rejects.toThrow('append-only');
  });

  it('is refused with everything that is wrong with it, and only head office writes one', async () => {
    const before = await rowCounts();
    const wrong = { scene: 'ONLINE_SALE', channel: 'NOWHERE', parcelsMax: 4, safetyStock: -1 };
    expect((await writePolicy(wrong, 'wrong')).userErrors).toMatchObject([
      { code: 'INVALID_INPUT', field: ['input', 'parcelsMax'] },
      { code: 'INVALID_INPUT', field: ['input', 'safetyStock'] },
      { code: 'NOT_FOUND', field: ['input', 'channel'] },
    ]);
    const asClerk = writePolicy({ scene: 'ONLINE_SALE' }, 'clerk', { actor: CLERK });
    await expect(asClerk).rejects.toThrow('FORBIDDEN');
    expect(await rowCounts()).toEqual(before);
  });
});
