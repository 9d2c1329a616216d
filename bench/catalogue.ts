import { startSystems, type Side } from './peer/both-systems.ts';
import { figuresOf, medianFigures, row, type Figures } from './peer/figures.ts';
import { PRODUCTS, STORE_CODES } from './peer/shop.ts';
import type { BenchResult } from './run.ts';

const GOAL = { ratio: 100, statements: 4 };
const ROUNDS = 5;
const SESSIONS = 8;
/** `BENCH_PEER=0` measures ours alone, against what the peer did on a quiet machine of this kind. */
const WITH_PEER = process.env['BENCH_PEER'] !== '0';
const PEER_QUIET = { perSecond: 12, statements: 67 };
const SIDES: readonly Side[] = WITH_PEER ? ['entresol', 'vendure'] : ['entresol'];
// Rounds of both sides take about as long, and so does what warms them up.
const REQUESTS: Readonly<Record<Side, number>> = { entresol: 3_000, vendure: 40 };

/**
 * Pages of 20 products with price and stock at one place, beside Vendure's list of products.
 *
 * Requests differ in place (ours) and page (theirs), so that no answer is that of the one before.
 */
export async function bench(): Promise<BenchResult> {
  const systems = await startSystems(SIDES);
  try {
    const tasks = (side: Side) =>
      Array.from({ length: REQUESTS[side] }, (_, n) =>
        side === 'entresol'
          ? { location: STORE_CODES[n % STORE_CODES.length], after: null }
          : { skip: (n * 20) % (PRODUCTS - 20) },
      );
    const read = async (side: Side) =>
      figuresOf(await systems.run(`${side}-catalogue`, SESSIONS, tasks(side)));
    for (const side of SIDES) await read(side);
    const rounds: Record<Side, Figures[]> = { entresol: [], vendure: [] };
    for (let round = 1; round <= ROUNDS; round += 1) {
      for (const side of SIDES) {
        const figures = await read(side);
        rounds[side].push(figures);
        console.log(`round ${round}  ${row(side, SESSIONS, figures, 'requests')}`);
      }
    }
    const theirs = WITH_PEER ? medianFigures(rounds.vendure) : null;
    return conclude(medianFigures(rounds.entresol), theirs);
  } finally {
    await systems.stop();
  }
}

function conclude(ours: Figures, measured: Figures | null): BenchResult {
  const theirs = measured ?? PEER_QUIET;
  console.log(`medians of ${ROUNDS} rounds in turns:`);
  console.log(row('entresol', SESSIONS, ours, 'requests'));
  if (measured) console.log(row('vendure', SESSIONS, measured, 'requests'));
  const ratio = ours.perSecond / theirs.perSecond;
  const isWhole = Object.keys(ours.outcomes).every((outcome) => outcome === 'OK');
  const line =
    `catalogue: ${ratio.toFixed(1)} x Vendure (goal >= ${GOAL.ratio} x), ` +
    `${ours.statements.toFixed(1)} statements per request (goal <= ${GOAL.statements}; ` +
    `Vendure ${theirs.statements.toFixed(1)})`;
  return { line, ok: ratio >= GOAL.ratio && ours.statements <= GOAL.statements && isWhole };
}
