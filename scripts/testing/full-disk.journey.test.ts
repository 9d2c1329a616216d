import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createGraphClient, type GraphClient, type GraphRefusal } from '../house/graph-client.ts';
import { analyse } from '../import/analyse.ts';
import { sourceOf } from '../import/fixtures.ts';
import { madeUpHistory } from '../import/made-up-history.ts';
import { freePort } from './free-port.ts';
import { figuresOf } from './history-figures.ts';
import { untilBatch } from './import-system.ts';
import { runScript, type RunningCommand } from './run-command.ts';
import { eventually } from '../../gateway/test/journeys/journey-system.ts';

const disk = mkdtempSync(join(tmpdir(), 'entresol-disk-'));
const elsewhere = mkdtempSync(join(tmpdir(), 'entresol-elsewhere-'));
const canMount =
  process.getuid?.() === 0 &&
  spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=260m,mode=755', 'tmpfs', disk]).status === 0;
if (!canMount) process.stderr.write('a full disk is not tried: this user may not mount a tmpfs\n');
chmodSync(disk, 0o755);

const UPSERT = `mutation ($input: [ProductInput!]!, $key: String!) {
  productBulkUpsert(input: $input, idempotencyKey: $key) { upserted userErrors { code message } }
}`;

/** A batch of 100 products, 200 KB that do not compress. */
function batch(no: number) {
  return Array.from({ length: 100 }, (_, i) => ({
    sku: `FULL-${no}-${i}`,
    nameZh: '满',
    nameEn: 'Full',
    descriptionEn: randomBytes(1_000).toString('base64'),
    basePrice: '1.00',
  }));
}

const filler = join(disk, 'filler');
/** Takes what space is left, and what was given back since. */
function fill(): void {
  const options = ['if=/dev/zero', `of=${filler}`, 'bs=1M', 'oflag=append', 'conv=notrunc'];
  spawnSync('dd', options, { stdio: 'ignore' });
}

let port: number;
let data: string;
let command: RunningCommand | null = null;
let graph: GraphClient;

beforeAll(async () => {
  if (!canMount) return;
  port = await freePort();
  data = join(disk, 'data');
  command = runScript('start', ['--port', String(port), '--data', data, '--no-demo']);
  await command.shows(/Ctrl-C/);
  const token = runScript('token', ['service', '--data', data]);
  await token.ended();
  graph = createGraphClient({
    url: `http://127.0.0.1:${port}`,
    token: token.output().trim().split('\n').at(-1)!,
  });
}, 60_000);

afterAll(async () => {
  await graph?.close();
  command?.process.kill('SIGTERM');
  await command?.ended();
  spawnSync('umount', ['-l', disk]);
  for (const folder of [disk, elsewhere]) rmSync(folder, { recursive: true, force: true });
}, 60_000);

(canMount ? describe : describe.skip)('a full disk', () => {
  it('refuses writes clearly, loses nothing, and goes on once there is space', async () => {
    fill();
    let acknowledged = 0;
    let refusal: GraphRefusal | null = null;
    while (!refusal && acknowledged < 1_000) {
      const variables = { input: batch(acknowledged), key: `full-${acknowledged}` };
      refusal = await graph.run(UPSERT, variables).then(
        () => null,
        (error: GraphRefusal) => error,
      );
      if (!refusal) acknowledged += 1;
    }
    expect(['DISK_FULL', 'DATABASE_UNAVAILABLE']).toContain(refusal?.code);

    rmSync(filler);
    const count = () =>
      graph.run<{ products: { totalCount: number } }>(`{ products(first: 1) { totalCount } }`);
    const after = await eventually(
      () => count().catch(() => null),
      (answer) => answer !== null,
      40_000,
    );
    // The refused batch is whole or absent: its answer may be what the full disk swallowed.
    expect([acknowledged * 100, (acknowledged + 1) * 100]).toContain(after?.products.totalCount);
    await graph.run(UPSERT, { input: batch(-1), key: 'full-after' });
  }, 150_000);

  it('stops an import where it is, and the next run brings each line once', async () => {
    const history = join(elsewhere, 'history.csv');
    writeFileSync(history, madeUpHistory());
    const { fileId } = await analyse(sourceOf(madeUpHistory(), 65_536));
    const where = ['--port', String(port), '--data', data];
    const run = () => runScript('import', ['online-retail-ii', history, '--json', ...where]);

    const cut = run();
    await untilBatch(cut, data, { fileId, no: 2 });
    // It would be through before the disk is full, on a good day.
    cut.process.kill('SIGSTOP');
    fill();
    cut.process.kill('SIGCONT');
    const filling = setInterval(fill, 50);
    await cut
      .shows(/DISK_FULL\n.*磁盘.*\n.*disk|waiting for the system: /)
      .finally(() => clearInterval(filling));
    rmSync(filler);
    if ((await cut.ended(90_000)) !== 0) expect(await run().ended(90_000)).toBe(0);
    expect(await figuresOf(graph)).toMatchObject({
      salesSummary: [{ lines: 11_871, orders: 3_891, members: 300, net: '8874576.053' }],
      stockDrift: [],
    });
  }, 240_000);
});
