import { openStock, type Stock } from './reserve/open-stock.ts';
import type { BenchResult } from './run.ts';

const GOAL = 0.5;
const ROUNDS = 5;
const CALLERS = [64, 256];
const SKUS = 1_000;
/** Per round and side; with nine units for ten, the last are told "sold out". */
const DEMAND = 6_000;
const STOCK = 5_400;

/**
 * Reservations per second of one hot SKU against spread ones, through the subgraph's own command.
 *
 * Both sides want and have as many units in all, in turns, on the same database with full
 * durability. Each round ends by comparing what was sold with what could be.
 */
export async function bench(): Promise<BenchResult> {
  const stock = await openStock();
  try {
    return await measure(stock);
  } finally {
    await stock.close();
  }
}

async function measure(stock: Stock): Promise<BenchResult> {
  await runRound(stock, 'WARM-HOT', 64, 1);
  await runRound(stock, 'WARM-SPREAD', 64, SKUS);
  const ratios: { readonly callers: number; readonly ratio: number }[] = [];
  let isExact = true;
  for (const callers of CALLERS) {
    const rates = { hot: [] as number[], spread: [] as number[] };
    for (let round = 1; round <= ROUNDS; round += 1) {
      for (const side of ['hot', 'spread'] as const) {
        const name = `${side}-${callers}-${round}`.toUpperCase();
        const { perSecond, sold } = await runRound(stock, name, callers, side === 'hot' ? 1 : SKUS);
        rates[side].push(perSecond);
        isExact &&= sold === STOCK;
        const told = `${perSecond.toFixed(0).padStart(6)} reservations/s`;
        console.log(`${name.padEnd(14)} ${told}, sold ${sold} of ${STOCK} to ${DEMAND}`);
      }
    }
    const [hot, spread] = [median(rates.hot), median(rates.spread)];
    ratios.push({ callers, ratio: hot / spread });
    console.log(`${callers} callers: hot ${hot.toFixed(0)}/s, spread ${spread.toFixed(0)}/s`);
  }
  isExact &&= (await stock.violations()) === 0;
  const told = ratios.map(({ callers, ratio }) => `${ratio.toFixed(2)} at ${callers} callers`);
  const exact = isExact
    ? 'sold = min(demand, stock) in every round'
    : 'SOLD IS NOT min(demand, stock)';
  const line = `reserve: hot / spread ${told.join(', ')} (goal >= ${GOAL.toFixed(2)}); ${exact}`;
  return { line, ok: isExact && ratios.every(({ ratio }) => ratio >= GOAL) };
}

/** The middle of an odd number of rounds. */
function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

/** Lets callers want one unit each until the demand is met, over so many SKUs in turn. */
async function runRound(
  stock: Stock,
  name: string,
  callers: number,
  skus: number,
): Promise<{ readonly perSecond: number; readonly sold: number }> {
  const codes = Array.from({ length: skus }, (_, n) => `${name}-${n}`);
  const unitsOf = (n: number) =>
    Math.floor(((n + 1) * STOCK) / skus) - Math.floor((n * STOCK) / skus);
  await stock.receive(codes.map((sku, n) => ({ sku, quantity: unitsOf(n) })));
  let next = 0;
  let held = 0;
  async function buy(): Promise<void> {
    while (next < DEMAND) {
      const n = (next += 1);
      if (await stock.reserve(`${name}-${n}`, codes[n % skus]!)) held += 1;
    }
  }
  const began = performance.now();
  await Promise.all(Array.from({ length: callers }, buy));
  const seconds = (performance.now() - began) / 1_000;
  const sold = await stock.reserved(`${name}-`);
  if (sold !== held) throw new Error(`${name}: answered ${held}, stored ${sold}`);
  return { perSecond: held / seconds, sold };
}
