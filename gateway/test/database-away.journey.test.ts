import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { signToken } from '@entresol/gateway';
import { startHouse, type House } from '@entresol/gateway/host';
import { createLogger } from '@entresol/shared';
import { startPostgres, type RunningPostgres } from '@entresol/shared/postgres';
import { loadDemo } from '../../scripts/demo/load-demo.ts';
import { createGraphClient, GraphRefusal } from '../../scripts/house/graph-client.ts';
import { eventually } from './journeys/journey-system.ts';

const SECRETS = {
  token: 'faults-token-secret-0123456789abcdefgh',
  database: 'faults-database-secret',
};
const RECEIVE = `mutation ($key: String!) {
  stockReceive(input: { location: "SH001", lines: [{ sku: "TEA-01S", quantity: 1 }] }
               idempotencyKey: $key) { userErrors { code message } }
}`;
const LEVEL = `{ stockLevel(sku: "TEA-01S", location: "SH001") { onHand } }`;

const folder = mkdtempSync(join(tmpdir(), 'entresol-faults-'));
const endings: (() => Promise<unknown>)[] = [];

async function startOn(postgres: RunningPostgres) {
  const house: House = await startHouse({
    databaseUrl: postgres.localUrl,
    secrets: SECRETS,
    host: '127.0.0.1',
    port: 0,
    log: createLogger({ name: 'faults', level: 'silent' }),
    playground: false,
  });
  endings.unshift(() => house.close());
  const token = await signToken({ kind: 'SERVICE', id: 'faults' }, SECRETS.token);
  const graph = createGraphClient({ url: house.url, token });
  await loadDemo(graph);
  return { house, graph };
}

/** The code of the refusal, or `OK`. */
async function codeOf(answer: Promise<unknown>): Promise<string> {
  return answer.then(
    () => 'OK',
    (error: unknown) => (error instanceof GraphRefusal ? error.code : String(error)),
  );
}

afterAll(async () => {
  for (const end of endings) await end().catch(() => {});
  rmSync(folder, { recursive: true, force: true });
});

describe('a database that is away', () => {
  it('gives a clear error, shows in /readyz, and heals by itself when it is back', async () => {
    const dataDir = join(folder, 'away');
    const first = await startPostgres({ dataDir });
    const { house, graph } = await startOn(first);
    const onHand = async () =>
      (await graph.run<{ stockLevel: { onHand: number } }>(LEVEL)).stockLevel.onHand;
    const before = await onHand();

    await first.stop();
    expect(await codeOf(graph.run(RECEIVE, { key: 'away-1' }))).toBe('DATABASE_UNAVAILABLE');
    const ready = await fetch(`${house.url}/readyz`);
    expect(ready.status).toBe(503);
    expect(await ready.text()).toContain('database');

    const second = await startPostgres({ dataDir, port: first.port });
    endings.push(() => second.stop());
    await eventually(
      async () => (await fetch(`${house.url}/readyz`)).status,
      (status) => status === 200,
    );
    expect(await onHand()).toBe(before);
    expect(await codeOf(graph.run(RECEIVE, { key: 'away-1' }))).toBe('OK');
    expect(await onHand()).toBe(before + 1);
    await graph.close();
  }, 60_000);
});
