import { startSystems, type BothSystems, type Side } from './peer/both-systems.ts';
import { figuresOf, median, medianFigures, row, type Figures } from './peer/figures.ts';
import { issueCoupons } from './peer/seed-entresol.ts';
import { orderTask, SCARCE, scarceTask } from './peer/shop.ts';
import { VENDURE_COUPON } from './peer/start-vendure.ts';
import type { BenchResult } from './run.ts';

const GOAL = { ratio: 50, statements: 40, p99Ms: 250, sessions: 32 };
/** Fewer and shorter rounds only show that it runs: `BENCH_ROUNDS=1 BENCH_SHARE=0.2`. */
const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 3);
const SHARE = Number(process.env['BENCH_SHARE'] ?? 1);
const BUYERS = 300;

/** How many orders a round has, by number of sessions: about as long on either side. */
const ORDERS: Readonly<Record<Side, Readonly<Record<number, number>>>> = {
  entresol: { 1: 60, 8: 300, 32: 600 },
  vendure: { 1: 8, 8: 24, 32: 64 },
};
const SESSIONS = [1, 8, 32];

/**
 * Orders per second through the graph over HTTP, beside Vendure's checkout of the same cart.
 *
 * Rounds of both sides take turns, and every figure is the median over rounds: a machine that is
 * busy with something else slows both.
 */
export async function bench(): Promise<BenchResult> {
  const systems = await startSystems(['entresol', 'vendure']);
  try {
    await place(systems, 'entresol', 'warm', 8, 200);
    await place(systems, 'vendure', 'warm', 4, 16);
    const rounds = await takeTurns(systems);
    const sold = await oversell(systems);
    return conclude(rounds, sold);
  } finally {
    await systems.stop();
  }
}

type Rounds = ReadonlyMap<string, readonly Figures[]>;

async function takeTurns(systems: BothSystems): Promise<Rounds> {
  const rounds = new Map<string, Figures[]>();
  for (let round = 1; round <= ROUNDS; round += 1) {
    for (const sessions of SESSIONS) {
      for (const side of ['entresol', 'vendure'] as const) {
        const orders = Math.max(sessions, Math.round(ORDERS[side][sessions]! * SHARE));
        const figures = await place(systems, side, `r${round}s${sessions}`, sessions, orders);
        const key = `${side}:${sessions}`;
        rounds.set(key, [...(rounds.get(key) ?? []), figures]);
        console.log(`round ${round}  ${row(side, sessions, figures, 'orders')}`);
      }
    }
  }
  return rounds;
}

async function place(
  systems: BothSystems,
  side: Side,
  round: string,
  sessions: number,
  orders: number,
): Promise<Figures> {
  const plain = Array.from({ length: orders }, (_, n) => orderTask(round, n, VENDURE_COUPON));
  if (side === 'vendure') return figuresOf(await systems.run('vendure-order', sessions, plain));
  const members = plain.map(({ memberNo }) => memberNo);
  const coupons = await issueCoupons(systems.service, round, members);
  const tasks = plain.map((task, n) => ({ ...task, couponCode: coupons[n]! }));
  return figuresOf(await systems.run('entresol-order', sessions, tasks));
}

/** How many of a scarce product each side sells when more buyers than units come at once. */
async function oversell(systems: BothSystems): Promise<Readonly<Record<Side, number>>> {
  const tasks = Array.from({ length: BUYERS }, (_, n) => scarceTask(n));
  const ours = await systems.run('entresol-order', BUYERS, tasks);
  const theirs = await systems.run('vendure-order', BUYERS, tasks);
  console.log(`${BUYERS} buyers for ${SCARCE.stock} units, all at once:`);
  console.log(`entresol  ${JSON.stringify(ours.outcomes)}`);
  console.log(`vendure   ${JSON.stringify(theirs.outcomes)}`);
  return { entresol: ours.outcomes['OK'] ?? 0, vendure: theirs.outcomes['OK'] ?? 0 };
}

function conclude(rounds: Rounds, sold: Readonly<Record<Side, number>>): BenchResult {
  console.log(`medians of ${ROUNDS} rounds in turns:`);
  const of = (side: Side, sessions: number) => medianFigures(rounds.get(`${side}:${sessions}`)!);
  const ratios = SESSIONS.map((sessions) => {
    const [ours, theirs] = [of('entresol', sessions), of('vendure', sessions)];
    console.log(row('entresol', sessions, ours, 'orders'));
    console.log(row('vendure', sessions, theirs, 'orders'));
    const inTurn = rounds
      .get(`entresol:${sessions}`)!
      .map(({ perSecond }, i) => perSecond / rounds.get(`vendure:${sessions}`)![i]!.perSecond);
    return `${sessions} sessions ${median(inTurn).toFixed(1)} x`;
  });
  const ours = of('entresol', GOAL.sessions);
  const ratio = ours.perSecond / of('vendure', GOAL.sessions).perSecond;
  const allPlaced = Object.keys(ours.outcomes).every((outcome) => outcome === 'OK');
  const ok =
    ratio >= GOAL.ratio &&
    ours.statements <= GOAL.statements &&
    ours.p99 <= GOAL.p99Ms &&
    sold.entresol === SCARCE.stock &&
    allPlaced;
  console.log(`routing over 20 nodes is not in: every order names its store`);
  const line =
    `order: ${ratio.toFixed(1)} x Vendure at 32 sessions (goal >= ${GOAL.ratio} x; ${ratios.join(', ')}), ` +
    `${ours.statements.toFixed(1)} statements per order (goal <= ${GOAL.statements}), ` +
    `p99 ${ours.p99.toFixed(0)} ms (goal <= ${GOAL.p99Ms}), ` +
    `sold ${sold.entresol} of ${SCARCE.stock} to ${BUYERS} buyers (Vendure ${sold.vendure})`;
  return { line, ok };
}
