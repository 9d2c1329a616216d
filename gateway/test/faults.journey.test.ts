import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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
const RECEIVE = `mutation ($key: String!, $document: String) {
  stockReceive(input: { location: "SH001", document: $document, lines: [{ sku: "TEA-01S", quantity: 1 }] }
               idempotencyKey: $key) { userErrors { code message } }
}`;
const LEVEL = `{ stockLevel(sku: "TEA-01S", location: "SH001") { onHand } }`;

const folder = mkdtempSync(join(tmpdir(), 'entresol-faults-'));
const endings: (() => Promise<unknown>)[] = [];

async function startOn(postgres: RunningPostgres) {
  const house: House = await startHouse({
    databaseUrl: postgres.url,
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
  spawnSync('umount', [join(folder, 'small')]);
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

const small = join(folder, 'small');
mkdirSync(small);
const canMount =
  process.getuid?.() === 0 &&
  spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=220m', 'tmpfs', small]).status === 0;
if (!canMount) process.stderr.write('a full disk is not tried: this user may not mount a tmpfs\n');

(canMount ? describe : describe.skip)('a full disk', () => {
  it('refuses writes clearly and loses nothing; once there is space it goes on', async () => {
    const postgres = await startPostgres({ dataDir: join(small, 'postgres') });
    endings.push(() => postgres.stop());
    const { graph } = await startOn(postgres);
    const onHand = async () =>
      (await graph.run<{ stockLevel: { onHand: number } }>(LEVEL)).stockLevel.onHand;
    const before = await onHand();

    const filler = join(small, 'filler');
    spawnSync('dd', ['if=/dev/zero', `of=${filler}`, 'bs=1M'], { stdio: 'ignore' });
    let acknowledged = 0;
    let code = 'OK';
    for (let i = 0; i < 5_000 && code === 'OK'; i += 1) {
      code = await codeOf(graph.run(RECEIVE, { key: `full-${i}`, document: 'x'.repeat(200) }));
      if (code === 'OK') acknowledged += 1;
    }
    expect(['DISK_FULL', 'DATABASE_UNAVAILABLE']).toContain(code);

    writeFileSync(filler, '');
    const after = await eventually(
      () => onHand().catch(() => null),
      (count) => count !== null,
      30_000,
    );
    expect(after).toBe(before + acknowledged);
    expect(await codeOf(graph.run(RECEIVE, { key: 'full-after' }))).toBe('OK');
    await graph.close();
  }, 120_000);
});
