import { startSystems } from './peer/both-systems.ts';
import { quantile } from './peer/figures.ts';
import { skuOf, STORE_CODES } from './peer/shop.ts';
import type { BenchResult } from './run.ts';

const GOAL_P50_MS = 50;
const SALES = 300;
const TILLS = 8;

const OPEN = `mutation ($input: ShiftOpenInput!, $key: String!) {
  shiftOpen(input: $input, idempotencyKey: $key) { shift { shiftNo } userErrors { code message } }
}`;
const SELL = `mutation ($input: SaleCompleteInput!, $key: String!) {
  saleComplete(input: $input, idempotencyKey: $key) {
    order { status receipt { receiptNo } } userErrors { code message }
  }
}`;

/** How long a counter sale takes in one call over HTTP: at one till, and at eight at once. */
export async function bench(): Promise<BenchResult> {
  const { service, postgres, stop } = await startSystems(['entresol']);
  const store = STORE_CODES[0]!;
  const sell = async (device: string, n: number) => {
    const lines = [1, 2, 3].map((line) => ({ sku: skuOf((n % 100) + line), quantity: 1 }));
    const input = { store, device, lines, tenders: [{ method: 'CASH' }] };
    const begun = performance.now();
    await service.run(SELL, { input, key: `sale-${device}-${n}` });
    return performance.now() - begun;
  };
  const sellAt = async (device: string, sales: number) => {
    const input = { store, device, floatMinor: 0 };
    await service.run(OPEN, { input, key: `open-${device}` });
    const took: number[] = [];
    for (let n = 0; n < sales; n += 1) took.push(await sell(device, n));
    return took;
  };
  try {
    await sellAt('WARM', 50);
    await postgres.resetStatements();
    const alone = await sellAt('T0', SALES);
    const counts = await postgres.statements('bench_entresol');
    const statements = counts.reduce((sum, { calls }) => sum + calls, 0) / SALES;
    const tills = Array.from({ length: TILLS }, (_, n) => sellAt(`T${n + 1}`, SALES / TILLS));
    const busy = (await Promise.all(tills)).flat();
    console.log(`one till: ${told(alone)}, ${statements.toFixed(1)} statements per sale`);
    console.log(`${TILLS} tills at once: ${told(busy)}`);
    const p50 = quantile(alone.toSorted(byTime), 0.5);
    const line = `sale: p50 ${p50.toFixed(1)} ms at one till, goal <= ${GOAL_P50_MS} ms`;
    return { line, ok: p50 <= GOAL_P50_MS };
  } finally {
    await stop();
  }
}

const byTime = (a: number, b: number) => a - b;

function told(took: readonly number[]): string {
  const sorted = took.toSorted(byTime);
  return `p50 ${quantile(sorted, 0.5).toFixed(1)} ms, p99 ${quantile(sorted, 0.99).toFixed(1)} ms`;
}
