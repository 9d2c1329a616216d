import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join as pathOf } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createLogger, type SubgraphClient } from '@entresol/shared';
import { watchSupergraph } from '../src/reload/watch-supergraph.ts';
import { nexts, openRaw, socketUrl, subscribe, type RawSocket } from './live-clients.ts';
import { startStandIn, until, type Served } from './start-stand-in.ts';

const WITH_NOTE = 'subscription { stockLevelChanged(sku: "TEA") { position note } }';
const WITHOUT =
  'subscription { stockLevelChanged(sku: "TEA") { position stockLevels { available product { name } } } }';

describe('a supergraph that is exchanged', () => {
  let house: Served;
  let noted: RawSocket;
  let plain: RawSocket;
  let value = 0;
  const shown = (raw: RawSocket) => nexts(raw, '1').length;
  const base = () => house.standIn.supergraphSdl;

  /** Changes the stock and waits until both readers, or the one that is left, have it. */
  async function goesOn(...readers: RawSocket[]): Promise<void> {
    const before = readers.map(shown);
    house.standIn.feed.change('TEA', (value += 1));
    await until(() => readers.every((raw, index) => shown(raw) === before[index]! + 1));
    const positions = nexts(readers[0]!, '1').map(({ extensions }) =>
      Number(extensions.live.position),
    );
    expect(positions).toEqual(positions.map((_, index) => positions[0]! + index));
  }

  beforeAll(async () => {
    house = await startStandIn();
    [noted, plain] = [await openRaw(socketUrl(house), null), await openRaw(socketUrl(house), null)];
    subscribe(noted, '1', WITH_NOTE);
    subscribe(plain, '1', WITHOUT);
    await until(() => [noted, plain].every((raw) => shown(raw) === 1));
  });
  afterAll(async () => {
    for (const { socket } of [noted, plain]) socket.terminate();
    await house.close();
  });

  it('leaves streams as they are that ask the same of their subgraphs, and prepares what is hot', async () => {
    await house.ask('{ products { sku available } }');
    const { streams } = house.gateway.live;
    const more = `${base()}\ntype Extra @join__type(graph: PRODUCTS) { a: String }`;
    expect(await house.gateway.reload(more)).toBe(3);
    await goesOn(noted, plain);
    expect(house.gateway.live.streams).toBe(streams);
    const { body } = await house.ask('{ __type(name: "Query") { name } }');
    expect(body.errors[0].extensions.code).toBe('UNAUTHENTICATED');
  });

  it('lets streams begin anew after their last position where rules are others', async () => {
    const other = base().replaceAll('"stock:read"', '"stock:read or order:read"');
    expect(other).not.toBe(base());
    await house.gateway.reload(other);
    await goesOn(noted, plain);
    await until(() => house.standIn.feed.openStreams() === 2);
  });

  it('lets streams of a subgraph that has moved begin anew there, and no others', async () => {
    const { clients } = house;
    const begun: string[] = [];
    const moved = (name: string): SubgraphClient => ({
      ...clients.get(name)!,
      subscribe: (...call) => {
        begun.push(name);
        return clients.get(name)!.subscribe(...call);
      },
    });
    const at = (name: string) => new Map([...clients, [name, moved(name)] as const]);
    await house.gateway.reload(base(), at('products'));
    await goesOn(noted, plain);
    expect(begun).toEqual([]);
    await house.gateway.reload(base(), at('inventory'));
    await goesOn(noted, plain);
    expect(begun).toEqual(['inventory', 'inventory']);
    await until(() => house.standIn.feed.openStreams() === 2);
    await house.gateway.reload(base(), clients);
  });

  it.each([
    ['is no schema', () => 'type Query {'],
    [
      'names a subgraph that nobody knows',
      () =>
        base().replace(
          'enum join__Graph {',
          'enum join__Graph {\n  NEW @join__graph(name: "new", url: "")',
        ),
    ],
  ])('is refused when it %s, and all goes on as before', async (_why, make) => {
    await expect(house.gateway.reload(make())).rejects.toThrow();
    await goesOn(noted, plain);
    expect((await house.ask('{ products { sku } }')).status).toBe(200);
  });

  it('ends what means nothing any more, with the reason, and nothing else', async () => {
    const without = base().replace(/(type StockLevelChange[^}]*?)\n\s*note: String!/, '$1');
    expect(without).not.toBe(base());
    await house.gateway.reload(without);
    const error = await noted.hear(({ type }) => type === 'error');
    expect(error.payload[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    await goesOn(plain);
    subscribe(noted, '2', WITHOUT);
    await until(() => nexts(noted, '2').length === 1);
  });
});

describe('a supergraph file', () => {
  it('is taken when it changes or on SIGHUP, and the one before it stays when it is bad', async () => {
    const folder = await mkdtemp(pathOf(tmpdir(), 'supergraph-'));
    const file = pathOf(folder, 'supergraph.graphql');
    await writeFile(file, 'first');
    const taken: string[] = [];
    const said: string[] = [];
    const log = createLogger({ name: 'test', level: 'silent' });
    const watching = watchSupergraph(file, {
      log: { ...log, error: (_: unknown, text: string) => said.push(text) } as never,
      first: 'first',
      async reload(text) {
        if (text === 'bad') throw new Error('no schema');
        return taken.push(text);
      },
    });
    try {
      await writeFile(file, 'second');
      await until(() => taken.length === 1);
      await writeFile(file, 'bad');
      await until(() => said.length === 1);
      expect(said[0]).toMatch(/not taken; the one before it is still served/);
      await writeFile(file, 'third');
      process.emit('SIGHUP');
      await until(() => taken.includes('third'));
      expect(taken).toEqual(['second', 'third']);
    } finally {
      watching.close();
      await rm(folder, { recursive: true });
    }
  });
});
