import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { databasePassword } from '@entresol/gateway/host';
import { provisionSchema } from '@entresol/shared';
import { freePortBlock } from '../../../scripts/testing/free-port.ts';
import { follow, type Follower } from './follower.ts';
import { eventually, SECRETS, SETTINGS, type JourneySystem } from './journey-system.ts';
import { startCollector } from './local-collector.ts';
import { CLERK } from './people.ts';
import { startedPart, type StartedPart } from './started-part.ts';

const DEEP = process.env['ENTRESOL_TEST_DEPTH'] === 'deep';
/** From the operation to its SQL; a process sends its spans as they end, so the last come first. */
const WAY = [
  'gateway: graphql.operation',
  'gateway: subgraph.call',
  'inventory: subgraph.request',
  'inventory: subgraph.execute',
  'inventory: sql select',
];
const STOCK = `subscription ($after: String) {
  stockLevelChanged(skus: ["HOME-03S"], locations: ["SH001"], after: $after) {
    kind position stockLevels { version available product { name } }
  }
}`;
const ORDERS = `subscription ($after: String) {
  orderStatusChanged(location: "SH001", after: $after) { kind position facts { orderNo version } }
}`;
const RECEIVE = `mutation ($key: String!) {
  stockReceive(input: { location: "SH001", lines: [{ sku: "HOME-03S", quantity: 1 }] }
               idempotencyKey: $key) { stockLevels { version } userErrors { code } }
}`;
const SUBMIT = `mutation ($key: String!) {
  orderSubmit(input: { store: "SH001", lines: [{ sku: "HOME-02S", quantity: 1 }] }
              idempotencyKey: $key) { order { orderNo } userErrors { code } }
}`;

/** Several gateways and several replicas of a subgraph: one system to whoever follows it. */
export function replicaJourneys(system: () => JourneySystem): void {
  describe('a second gateway, before a second replica of a subgraph', () => {
    let collector: Awaited<ReturnType<typeof startCollector>>;
    let replica: StartedPart;
    let gateway: StartedPart;
    let authorization: string;
    const followers: Follower[] = [];
    let keys = 0;

    beforeAll(async () => {
      collector = await startCollector();
      const { databaseUrl, subgraphUrls } = system();
      const port = await freePortBlock(2);
      const urls = new Map(subgraphUrls).set('inventory', `http://127.0.0.1:${port}/graphql`);
      const common = {
        LOG_LEVEL: 'warn',
        ENTRESOL_STATEMENT_SECRET: SECRETS.statement,
        ENTRESOL_SUBGRAPHS: [...urls].map(([name, url]) => `${name}=${url}`).join(','),
        OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
        OTEL_SERVICE_NAME: 'inventory',
        OTEL_BSP_SCHEDULE_DELAY: '200',
        ...SETTINGS,
      };
      const password = databasePassword(SECRETS, 'inventory');
      const own = await provisionSchema(databaseUrl, 'inventory', password);
      replica = startedPart('subgraphs/inventory', { ...common, DATABASE_URL: own }, port);
      const env = { ...common, ENTRESOL_TOKEN_SECRET: SECRETS.token };
      gateway = startedPart('gateway', env, port + 1);
      await replica.start();
      await gateway.start();
      authorization = `Bearer ${await system().token(CLERK)}`;
    }, 60_000);
    afterAll(async () => {
      await Promise.all(followers.map((follower) => follower.end()));
      await Promise.all([gateway?.kill(), replica?.kill()]);
      await collector?.close();
    });

    async function followed(query: string, field: string, url = gateway.url): Promise<Follower> {
      const follower = follow({ url, authorization, query, field });
      followers.push(follower);
      await eventually(
        async () => follower.seen.length,
        (count) => count > 0,
      );
      return follower;
    }

    /** Receives one unit through the first gateway; gives the version that the level has then. */
    async function receive(): Promise<number> {
      const { data } = await system().ask(CLERK, RECEIVE, { key: `replicas-${(keys += 1)}` });
      return data.stockReceive.stockLevels[0].version;
    }

    async function submit(): Promise<string> {
      const { data } = await system().ask(CLERK, SUBMIT, { key: `replicas-${(keys += 1)}` });
      return data.orderSubmit.order.orderNo;
    }

    const versionsOf = ({ seen }: Follower) =>
      seen.flatMap(({ stockLevels }) => stockLevels.map(({ version }: any) => version as number));
    const untilVersion = (follower: Follower, version: number, ms = 2_000) =>
      eventually(
        async () => versionsOf(follower).at(-1),
        (last) => last === version,
        ms,
      );

    it('shows each what was changed through the other, within two seconds', async () => {
      const [here, there] = [
        await followed(STOCK, 'stockLevelChanged', system().url),
        await followed(STOCK, 'stockLevelChanged'),
      ];
      for (const url of [system().url, gateway.url]) {
        const body = { query: RECEIVE, variables: { key: `replicas-${(keys += 1)}` } };
        const response = await fetch(`${url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization },
          body: JSON.stringify(body),
        });
        const { data } = (await response.json()) as any;
        const { version } = data.stockReceive.stockLevels[0];
        await Promise.all([untilVersion(here, version), untilVersion(there, version)]);
      }
      expect(versionsOf(there)).toEqual(versionsOf(here));
      await here.end();
    });

    it('is one trace from the operation to the SQL that it runs in the other process', async () => {
      const response = await fetch(`${gateway.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization },
        body: '{"query":"{ stockLevel(sku: \\"HOME-03S\\", location: \\"SH001\\") { available } }"}',
      });
      expect(response.status).toBe(200);
      const statement = await eventually(
        async () => collector.spans.find(isPartOf(WAY.map((at) => at.split(': ')[1]!))),
        (found) => found !== undefined,
        10_000,
      );
      const way: string[] = [];
      for (
        let at = statement;
        at;
        at = collector.spans.find((it) => it.spanId === at!.parentSpanId)
      ) {
        expect(at.traceId).toBe(statement!.traceId);
        way.unshift(`${at.service}: ${at.name}`);
      }
      expect(way).toEqual(WAY);
      expect(collector.spans.some(({ name }) => name.startsWith('job '))).toBe(true);
    });

    /** Finds a span of the last name whose trace has one of each. */
    function isPartOf(names: readonly string[]) {
      return ({ name, traceId }: { name: string; traceId: string }) =>
        name === names.at(-1) &&
        names.every((one) =>
          collector.spans.some((span) => span.traceId === traceId && span.name === one),
        );
    }

    it('is back after it was killed, and its followers get all they missed, in order', async () => {
      const [stock, orders] = [
        await followed(STOCK, 'stockLevelChanged'),
        await followed(ORDERS, 'orderStatusChanged'),
      ];
      await gateway.kill();
      const before = [stock.seen.length, orders.seen.length] as const;
      let version = 0;
      const placed: string[] = [];
      for (let i = 0; i < 3; i += 1) {
        version = await receive();
        placed.push(await submit());
      }
      await gateway.start();
      await untilVersion(stock, version);
      const numbers = () =>
        orders.seen.slice(before[1]).flatMap(({ facts }) => facts.map((fact: any) => fact.orderNo));
      await eventually(
        async () => numbers(),
        (found) => found.includes(placed[2]),
        2_000,
      );
      const firsts = [...new Set(numbers())].filter((orderNo) => placed.includes(orderNo));
      expect(firsts).toEqual(placed);
      for (const { seen, losses } of [stock, orders]) {
        expect(losses).toBeGreaterThan(0);
        expect(seen.slice(1).map(({ kind }) => kind)).not.toContain('GAP');
        const positions = seen.map(({ position }) => BigInt(position));
        expect(positions.every((at, i) => i === 0 || at > positions[i - 1]!)).toBe(true);
      }
      expect(stock.seen[before[0]].kind).toBe('CHANGE');
    });

    it('begins again where its subgraph left off, two seconds after that is back, unseen', async () => {
      const stock = await followed(STOCK, 'stockLevelChanged');
      const { losses } = stock;
      await replica.kill();
      const missed = await receive();
      await replica.start();
      await untilVersion(stock, missed);
      await untilVersion(stock, await receive());
      expect(stock.losses).toBe(losses);
      expect(stock.seen.slice(1).map(({ kind }) => kind)).not.toContain('GAP');
    });

    (DEEP ? it : it.skip)('notices a subgraph that hangs within 15 seconds', async () => {
      const stock = await followed(STOCK, 'stockLevelChanged');
      const { losses } = stock;
      const broken = gateway.said().split('subscription broke off upstream').length;
      replica.hang();
      const missed = await receive();
      await eventually(
        async () => gateway.said(),
        (said) => said.split('subscription broke off upstream').length > broken,
        15_000,
      );
      replica.goOn();
      await untilVersion(stock, missed);
      expect(stock.losses).toBe(losses);
    });
  });
}
