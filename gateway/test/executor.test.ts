import { describe, expect, it } from '@jest/globals';
import { createLogger, type Actor, type SubgraphClient } from '@entresol/shared';
import { parse, type GraphQLError } from 'graphql';
import type { Caller } from '../src/caller.ts';
import { createGraph } from '../src/execution/create-graph.ts';
import { createFlights } from '../src/execution/subgraph-flights.ts';
import { stubSubgraphs, type Faults } from './oracle/stub-subgraphs.ts';
import { until } from './start-stand-in.ts';
import { SYNTHETIC } from './oracle/synthetic-supergraphs.ts';

const CALM: Faults = { salt: '7', errorPercent: 0, nullPercent: 0, away: null, sure: [] };
const ACTOR: Actor = { kind: 'MEMBER', id: 'M1' };
const CALLER: Caller = { actor: ACTOR, requestId: 'r', language: 'en' };

/** What representations are made of, and what leads to them. */
const SURE = ['sku', 'id', 'price', 'amount', 'weight', 'items', 'related'];

function shop(faults: Faults = CALM) {
  const { clients, calls } = stubSubgraphs(SYNTHETIC.shop, () => faults);
  const log = createLogger({ name: 'test', level: 'silent' });
  const clientOf = (name: string) => clients.get(name);
  const graph = createGraph({ supergraphSdl: SYNTHETIC.shop, clientOf, log });
  const ask = (text: string, caller = CALLER) =>
    graph.execute({ text, document: parse(text), operationName: null, variables: {} }, caller);
  return { clients, calls, ask };
}

describe('a plan', () => {
  it('sends equal representations once, and gives each entity its answer', async () => {
    const { calls, ask } = shop();
    const text = '{ a: item(sku: "sku-1") { sku related { sku available } } }';
    const { text: answer } = await ask(text);
    const { a } = JSON.parse(answer!) as { a: { related: { sku: string; available: number }[] } };
    const many = await ask('{ items { related { related { related { sku available } } } } }');
    const found = [...many.text!.matchAll(/"sku":"(.*?)","available":(-?\d+)/g)];
    const kinds = new Set(found.map(([, sku]) => sku));
    expect(found.length).toBeGreaterThan(kinds.size);
    expect(calls.filter(({ query }) => query.includes('_entities')).at(-1)!.size).toBe(kinds.size);
    // The same SKU has the same stock wherever it stands.
    expect(new Set(found.map(([, sku, available]) => `${sku} ${available}`)).size).toBe(kinds.size);
    expect(a.related.every(({ available }) => Number.isInteger(available))).toBe(true);
  });

  it('gives each entity the errors of its representation', async () => {
    const faults = { ...CALM, errorPercent: 40, sure: SURE };
    const { ask } = shop(faults);
    const { text, errors } = await ask('{ items { related { related { shipping } } } }');
    const nulls = text!.match(/"shipping":null/g) ?? [];
    expect(nulls.length).toBeGreaterThan(3);
    expect(errors).toHaveLength(nulls.length);
    const paths = errors.map((error) => (error as GraphQLError).path!.join('.'));
    expect(new Set(paths).size).toBe(nulls.length);
  });

  it('joins what one step asks of one subgraph into one call', async () => {
    const { calls, ask } = shop();
    await ask(
      '{ a: item(sku: "sku-1") { available } b: item(sku: "sku-2") { shipping size { width } } }',
    );
    const entities = calls.filter(({ query }) => query.includes('_entities'));
    expect(entities.map(({ service }) => service)).toEqual(['stock']);
    expect(entities[0]!.query).toMatch(/entities0.*entities1/s);
  });

  it('asks nothing more for a client that has gone', async () => {
    const { calls, ask } = shop();
    const departure = { isGone: true, signal: AbortSignal.abort() };
    const { errors } = await ask('{ item(sku: "sku-1") { available } }', { ...CALLER, departure });
    expect(calls).toEqual([]);
    expect(errors).toMatchObject([{ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }]);
  });
});

describe('equal queries at the same time', () => {
  function counted() {
    const { clients, calls, ask } = shop();
    const open: (() => void)[] = [];
    const real = clients.get('catalogue')!;
    const held: SubgraphClient = {
      ...real,
      async execute(...args) {
        await new Promise<void>((resolve) => open.push(resolve));
        return real.execute(...args);
      },
    };
    clients.set('catalogue', held);
    return { calls, ask, open };
  }
  const TEXT = '{ item(sku: "sku-1") { name related { sku } } }';

  it('share the flight that leaves after they came, never one under way', async () => {
    const { calls, ask, open } = counted();
    const answers = [ask(TEXT), ask(TEXT), ask(TEXT), ask(TEXT)];
    await until(() => open.length === 2);
    open.forEach((go) => go());
    const [first, ...others] = await Promise.all(answers);
    expect(calls).toHaveLength(2);
    for (const other of others) expect(other).toEqual(first);
  });

  it.each<[string, Partial<Caller>]>([
    ['another actor', { actor: { kind: 'MEMBER', id: 'M2' } }],
    ['another language', { language: 'zh' }],
  ])('never share with %s', async (_who, other) => {
    const { calls, ask, open } = counted();
    const others = { ...CALLER, ...other };
    const answers = [ask(TEXT), ask(TEXT, others), ask(TEXT), ask(TEXT, others)];
    // Each kind of caller has a flight under way and one that leaves next.
    await until(() => open.length === 4);
    open.forEach((go) => go());
    await Promise.all(answers);
    expect(calls).toHaveLength(4);
  });

  it('wait a moment for as many as came together lately, and a lone one no longer than that', async () => {
    const share = createFlights();
    let begun = 0;
    const ask = () =>
      share({ lane: 'k', key: () => '' }, undefined, async () => {
        begun += 1;
        return { data: { begun } };
      });
    await Promise.all([ask(), ask(), ask(), ask()]);
    expect(begun).toBe(2);
    const first = ask();
    await new Promise(setImmediate);
    expect(begun).toBe(2);
    expect(await Promise.all([first, ask()])).toEqual([
      { data: { begun: 3 } },
      { data: { begun: 3 } },
    ]);
    for (let alone = 4; alone < 10; alone += 1)
      expect(await ask()).toEqual({ data: { begun: alone } });
    // By now nobody expects company.
    const last = ask();
    expect(begun).toBe(10);
    await last;
  });

  it('leave when everybody who waits has left, and not before', async () => {
    const share = createFlights();
    const call = { lane: 'k', key: () => '' };
    const people = [new AbortController(), new AbortController()].map((controller) => ({
      controller,
      departure: { isGone: false, signal: controller.signal },
    }));
    let land = () => {};
    void share(call, undefined, () => new Promise((done) => (land = () => done({ data: {} }))));
    let signal: AbortSignal | undefined;
    const shared = people.map(({ departure }) =>
      share(call, departure, async (all) => {
        signal = all!.signal;
        return { data: {} };
      }),
    );
    land();
    await Promise.all(shared);
    people[0]!.controller.abort();
    expect(signal!.aborted).toBe(false);
    people[1]!.controller.abort();
    expect(signal!.aborted).toBe(true);
  });
});
