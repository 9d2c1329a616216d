import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { freePort } from '../../scripts/testing/free-port.ts';
import { BENCH_DATA } from './bench-postgres.ts';
import { startChild } from './start-child.ts';

/** The peer, with a shop in it. */
export interface RunningVendure {
  /** Of its shop API. */
  readonly url: string;
  stop(): Promise<void>;
}

export const VENDURE_COUPON = 'FIVE';
const FOLDER = fileURLToPath(new URL('../vendure/', import.meta.url));

/** What the peer sells. */
export interface VendureProduct {
  readonly sku: string;
  readonly price: string;
  readonly stock: number;
}

/** Installs Vendure from its own lock file when it is run first, fills it and starts it. */
export async function startVendure(
  databaseUrl: string,
  products: readonly VendureProduct[],
): Promise<RunningVendure> {
  await install();
  const productsCsv = join(BENCH_DATA, 'vendure-products.csv');
  await mkdir(BENCH_DATA, { recursive: true });
  await writeFile(productsCsv, csvOf(products));
  const port = await freePort();
  const options = { databaseUrl, port, productsCsv, couponCode: VENDURE_COUPON };
  const child = await startChild(join(FOLDER, 'serve.js'), {
    cwd: FOLDER,
    env: { PEER_OPTIONS: JSON.stringify(options), VENDURE_DISABLE_TELEMETRY: 'true' },
    isReady: async (started) => void (await once(started, 'message')),
  });
  return { url: `http://127.0.0.1:${port}/shop`, stop: () => child.stop() };
}

async function install(): Promise<void> {
  if (existsSync(join(FOLDER, 'node_modules/@vendure/core'))) return;
  console.log('installing the peer, once: npm ci --prefix bench/vendure');
  await promisify(execFile)('npm', ['ci', '--no-audit', '--no-fund', '--prefix', FOLDER]);
}

const HEADER =
  'name,slug,description,assets,facets,optionGroups,optionValues,' +
  'sku,price,taxCategory,stockOnHand,trackInventory,variantAssets,variantFacets';

function csvOf(products: readonly VendureProduct[]): string {
  const rows = products.map(
    ({ sku, price, stock }) =>
      `${sku},${sku.toLowerCase()},,,,,,${sku},${price},standard,${stock},true,,`,
  );
  return [HEADER, ...rows, ''].join('\n');
}
