import { startSystems, type BothSystems } from './peer/both-systems.ts';
import { figuresOf, median } from './peer/figures.ts';
import { addPromotions } from './peer/seed-entresol.ts';
import { memberNoOf, skuOf, STORE_CODES } from './peer/shop.ts';
import type { BenchResult } from './run.ts';

const GOAL = 1.3;
const ROUNDS = 5;
const PREVIEWS = 30;
const PROMOTIONS = 50;
const SIZES = [20, 100, 200];

/** Whether a line of a large cart costs what a line of a small one does, with 50 live promotions. */
export async function bench(): Promise<BenchResult> {
  const systems = await startSystems(['entresol']);
  try {
    // One promotion is there already.
    await addPromotions(systems.service, PROMOTIONS - 1);
    for (const lines of SIZES) await preview(systems, lines);
    const perLine = new Map<number, number[]>(SIZES.map((lines) => [lines, []]));
    for (let round = 1; round <= ROUNDS; round += 1) {
      for (const lines of SIZES) perLine.get(lines)!.push(await preview(systems, lines));
    }
    return conclude(perLine);
  } finally {
    await systems.stop();
  }
}

/** The middle time of a preview per line, in milliseconds; one request at a time. */
async function preview(systems: BothSystems, lines: number): Promise<number> {
  const tasks = Array.from({ length: PREVIEWS }, (_, n) => ({
    lines,
    input: {
      channel: 'POS',
      store: STORE_CODES[n % STORE_CODES.length],
      memberNo: memberNoOf(n + 1),
      lines: Array.from({ length: lines }, (_unused, i) => ({ sku: skuOf(i + 1), quantity: 2 })),
    },
  }));
  const { p50, statements, outcomes } = figuresOf(await systems.run('entresol-cart', 1, tasks));
  if (outcomes['OK'] !== PREVIEWS) throw new Error(`previews failed: ${JSON.stringify(outcomes)}`);
  const told = `${p50.toFixed(1)} ms, ${(p50 / lines).toFixed(3)} ms per line`;
  console.log(`${lines} lines: ${told}, ${statements.toFixed(1)} statements`);
  return p50 / lines;
}

function conclude(perLine: ReadonlyMap<number, readonly number[]>): BenchResult {
  const figures = [...perLine].map(([lines, values]) => ({ lines, ms: median(values) }));
  // Every size against every smaller one: what a request costs by itself must not hide growth.
  const growth = Math.max(
    ...figures.flatMap((small, i) => figures.slice(i + 1).map((large) => large.ms / small.ms)),
  );
  const told = figures.map(({ lines, ms }) => `${lines} lines ${ms.toFixed(3)}`).join(', ');
  const line =
    `cart: time per line grows ${growth.toFixed(2)} x at most from any size to a larger one ` +
    `with ${PROMOTIONS} live promotions (goal <= ${GOAL} x); ms per line: ${told}`;
  return { line, ok: growth <= GOAL };
}
