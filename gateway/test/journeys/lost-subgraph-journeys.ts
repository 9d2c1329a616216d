import { describe, expect, it } from '@jest/globals';
import { eventually, type JourneySystem } from './journey-system.ts';
import { CLERK } from './people.ts';

const LEVEL = `{ stockLevel(sku: "HOME-03S", location: "SH001") { available } }`;
const RECEIVE = `mutation ($key: String!) {
  stockReceive(input: { location: "SH001", lines: [{ sku: "HOME-03S", quantity: 1 }] }
               idempotencyKey: $key) { userErrors { code } }
}`;
const WATCH = `subscription {
  stockLevelChanged(skus: ["HOME-03S"], locations: ["SH001"]) { kind stockLevels { available } }
}`;

/** A subgraph that is a process of its own can be lost alone. */
export function lostSubgraphJourneys(system: () => JourneySystem): void {
  describe('a subgraph that is killed', () => {
    it('is named by /readyz, missed by nobody else, and taken up again', async () => {
      const { url, ask, listen } = system();
      const stream = await listen(CLERK, WATCH);
      const [before] = (await stream.next()).stockLevelChanged.stockLevels;

      process.kill(system().pidOf('inventory')!, 'SIGKILL');
      const unready = await eventually(
        () => fetch(`${url}/readyz`),
        ({ status }) => status === 503,
      );
      expect(await unready.json()).toMatchObject({
        ready: false,
        reason: expect.stringMatching(/^inventory: /),
        subgraphs: [{ name: 'inventory' }],
      });
      const products = await ask(CLERK, '{ product(sku: "HOME-03S") { name } }');
      expect(products.errors).toBeUndefined();
      const stock = await ask(CLERK, LEVEL);
      expect(stock.errors?.[0]?.extensions.code).toBe('SUBGRAPH_UNAVAILABLE');
      expect(stock.errors?.[0]?.message).not.toMatch(/inventory|ECONN|127\.0\.0\.1/);

      await eventually(
        () => fetch(`${url}/readyz`),
        ({ status }) => status === 200,
        20_000,
      );
      await ask(CLERK, RECEIVE, { key: 'after-a-loss' });
      const change = (await stream.next()).stockLevelChanged;
      expect(change).toEqual({
        kind: 'CHANGE',
        stockLevels: [{ available: before.available + 1 }],
      });
      await stream.end();
    });
  });
}
