import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { createGraphClient, type GraphRefusal } from '../house/graph-client.ts';
import { freePort } from './free-port.ts';
import { runScript, type RunningCommand } from './run-command.ts';
import { eventually } from '../../gateway/test/journeys/journey-system.ts';

const disk = mkdtempSync(join(tmpdir(), 'entresol-disk-'));
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

let command: RunningCommand | null = null;

afterAll(async () => {
  command?.process.kill('SIGTERM');
  await command?.ended();
  spawnSync('umount', ['-l', disk]);
  rmSync(disk, { recursive: true, force: true });
});

(canMount ? describe : describe.skip)('a full disk', () => {
  it('refuses writes clearly, loses nothing, and goes on once there is space', async () => {
    const port = await freePort();
    const data = join(disk, 'data');
    command = runScript('start', ['--port', String(port), '--data', data, '--no-demo']);
    await command.shows(/Ctrl-C/);
    const token = runScript('token', ['service', '--data', data]);
    await token.ended();
    const graph = createGraphClient({
      url: `http://127.0.0.1:${port}`,
      token: token.output().trim().split('\n').at(-1)!,
    });

    const filler = join(disk, 'filler');
    spawnSync('dd', ['if=/dev/zero', `of=${filler}`, 'bs=1M'], { stdio: 'ignore' });
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
    const variables = { input: batch(-1), key: 'full-after' };
    await graph.run(UPSERT, variables);
    await graph.close();
  }, 150_000);
});
