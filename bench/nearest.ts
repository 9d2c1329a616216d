import * as operations from '../scripts/demo/operations.ts';
import { LOCATIONS } from '../scripts/demo/places.ts';
import { startSystems } from './peer/both-systems.ts';
import { quantile } from './peer/figures.ts';
import { NODES, skuOf, STORE_CODES } from './peer/shop.ts';
import type { BenchResult } from './run.ts';

const GOAL_P99_MS = 250;
const SKUS = 100;
const PLACES = 200;
const SALES = 5;
const CALLS = 100;
const LINES = [1, 10, SKUS];
const BATCH = 5_000;
const DAY_MS = 86_400_000;

const POST = `mutation ($input: [StockBulkMovementInput!]!, $key: String!) {
  stockBulkPost(input: $input, idempotencyKey: $key) { posted userErrors { code message } }
}`;
// What a store's screen shows: who gives what, and why the nearest others do not.
const PREVIEW = `query ($to: String!, $lines: [TransferLineInput!]!) {
  nearestTransferPreview(to: $to, lines: $lines) {
    parts { from { code name } lines { sku quantity } }
    missing { sku quantity available }
    candidates(first: 10) {
      location { code name } km rank filter complete
      lines { sku available safety offered taken }
    }
  }
}`;

type System = Awaited<ReturnType<typeof startSystems>>;

/** How long it takes to ask who is nearest over HTTP, at one till: 20 and 200 places with sales. */
export async function bench(): Promise<BenchResult> {
  const systems = await startSystems(['entresol']);
  try {
    await sell(systems, STORE_CODES, 'near');
    const near = await measure(systems, NODES);
    const far = Array.from({ length: PLACES - NODES }, (_, n) => `BF${n + 1}`);
    await open(systems, far);
    await sell(systems, far, 'far');
    const all = await measure(systems, PLACES);
    const worst = Math.max(...near, ...all);
    const line = `nearest: worst p99 ${worst.toFixed(1)} ms at one till, goal <= ${GOAL_P99_MS} ms`;
    return { line, ok: worst <= GOAL_P99_MS };
  } finally {
    await systems.stop();
  }
}

/** More places, a ring around the first ones, each with all SKUs. */
async function open({ service }: System, codes: readonly string[]): Promise<void> {
  const [shop] = LOCATIONS;
  const locations = codes.map((code, n) => ({
    ...shop!,
    code,
    name: `测试店 ${code}`,
    latitude: (30 + (n % 20) / 5).toFixed(4),
    longitude: (120 + n / 60).toFixed(4),
    legalEntityCode: 'HQ',
  }));
  for (let from = 0; from < locations.length; from += 100) {
    const some = locations.slice(from, from + 100);
    const input = { legalEntities: [], channels: [], locations: some, staff: [] };
    await service.run(operations.ORGANIZATION, { input, key: `near:places:${from}` });
  }
  const stocked = codes.flatMap((location) =>
    skus.map((sku) => {
      const route = { type: 'OPENING', from: 'SUPPLIER', to: 'GOOD' };
      return { sku, location, quantity: 60, ...route, occurredAt: daysAgo(40) };
    }),
  );
  await post(service, stocked, 'open');
}

/** What each place sold of each SKU of late: what it keeps for itself is reckoned from that. */
async function sell({ service }: System, codes: readonly string[], name: string): Promise<void> {
  const sold = codes.flatMap((location) =>
    skus.flatMap((sku) =>
      Array.from({ length: SALES }, (_, n) => {
        const route = { type: 'SALE', from: 'GOOD', to: 'CUSTOMER' };
        return { sku, location, quantity: 1, ...route, occurredAt: daysAgo(n * 5 + 1) };
      }),
    ),
  );
  await post(service, sold, name);
}

const skus = Array.from({ length: SKUS }, (_, n) => skuOf(n + 1));

async function post(service: System['service'], movements: readonly object[], name: string) {
  for (let from = 0; from < movements.length; from += BATCH) {
    const input = movements.slice(from, from + BATCH);
    await service.run(POST, { input, key: `near:${name}:${from}` });
  }
}

/** The 99th percentile of each size of question, in milliseconds. */
async function measure({ service }: System, places: number): Promise<readonly number[]> {
  const p99s: number[] = [];
  for (const count of LINES) {
    const took: number[] = [];
    for (let n = -10; n < CALLS; n += 1) {
      const lines = skus.slice(0, count).map((sku) => ({ sku, quantity: 40 }));
      const begun = performance.now();
      await service.run(PREVIEW, { to: STORE_CODES[n & 15], lines });
      if (n >= 0) took.push(performance.now() - begun);
    }
    const sorted = took.toSorted((a, b) => a - b);
    const [p50, p99] = [quantile(sorted, 0.5), quantile(sorted, 0.99)];
    console.log(
      `${places} places, ${count} lines: p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms`,
    );
    p99s.push(p99);
  }
  return p99s;
}

function daysAgo(days: number): string {
  return new Date(Date.now() - days * DAY_MS).toISOString();
}
