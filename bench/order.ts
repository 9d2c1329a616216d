import { startSystems, type BothSystems, type Side } from './peer/both-systems.ts';
import { figuresOf, medianFigures, row, type Figures } from './peer/figures.ts';
import { issueCoupons } from './peer/seed-entresol.ts';
import { orderTask, SCARCE, scarceTask } from './peer/shop.ts';
import { VENDURE_COUPON } from './peer/start-vendure.ts';
import type { BenchResult } from './run.ts';

const GOAL = { ratio: 50, statements: 40, p99Ms: 250, sessions: 32 };
const BUYERS = 300;
/** `BENCH_SESSIONS=32` for a profile of nothing else. */
const SESSIONS = (process.env['BENCH_SESSIONS'] ?? '1,8,32').split(',').map(Number);
/** Fewer and shorter rounds only show that it runs: `BENCH_ROUNDS=1 BENCH_SHARE=0.2`. */
const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 3);
const SHARE = Number(process.env['BENCH_SHARE'] ?? 1);
/** `BENCH_PEER=0` measures ours alone, against what the peer did on a quiet machine of this kind. */
const WITH_PEER = process.env['BENCH_PEER'] !== '0';
/** The peer takes minutes for the 300 buyers, so they come to it only when asked for. */
const SCARCE_AT_PEER = process.env['BENCH_PEER_SCARCE'] === '1';
const PEER_PER_SECOND: Readonly<Record<number, number>> = { 1: 2.4, 8: 3.8, 32: 3.6 };

/** How many orders a round has, by number of sessions: about as long on either side. */
const ORDERS: Readonly<Record<Side, Readonly<Record<number, number>>>> = {
  entresol: { 1: 100, 8: 400, 32: 1_200 },
  vendure: { 1: 6, 8: 16, 32: 48 },
};

/**
 * Orders per second through the graph over HTTP, beside Vendure's checkout of the same cart.
 *
 * Ours is measured whole and told first, so that whoever breaks off has it; the peer follows on the
 * same server, and has the machine to itself as ours had.
 */
export async function bench(): Promise<BenchResult> {
  const systems = await startSystems(WITH_PEER ? ['entresol', 'vendure'] : ['entresol']);
  try {
    await place(systems, 'entresol', 'warm', 8, Math.round(200 * SHARE));
    const ours = await measure(systems, 'entresol', ROUNDS);
    const sold = await oversell(systems, 'entresol');
    if (!WITH_PEER) return conclude(ours, null, sold);
    await place(systems, 'vendure', 'warm', 4, 8);
    const theirs = await measure(systems, 'vendure', Math.min(ROUNDS, 2));
    if (SCARCE_AT_PEER) await oversell(systems, 'vendure');
    return conclude(ours, theirs, sold);
  } finally {
    await systems.stop();
  }
}

type Measured = ReadonlyMap<number, Figures>;

async function measure(systems: BothSystems, side: Side, rounds: number): Promise<Measured> {
  const figures = new Map<number, Figures[]>(SESSIONS.map((sessions) => [sessions, []]));
  for (let round = 1; round <= rounds; round += 1) {
    for (const sessions of SESSIONS) {
      const orders = Math.max(sessions, Math.round(ORDERS[side][sessions]! * SHARE));
      const found = await place(systems, side, `r${round}s${sessions}`, sessions, orders);
      figures.get(sessions)!.push(found);
      console.log(`round ${round}  ${row(side, sessions, found, 'orders')}`);
    }
  }
  return new Map([...figures].map(([sessions, found]) => [sessions, medianFigures(found)]));
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

/** How many of a scarce product a side sells when more buyers than units come at once. */
async function oversell(systems: BothSystems, side: Side): Promise<number> {
  const tasks = Array.from({ length: BUYERS }, (_, n) => scarceTask(n));
  const { outcomes, seconds } = await systems.run(`${side}-order`, BUYERS, tasks);
  const told = `${JSON.stringify(outcomes)} in ${seconds.toFixed(1)} s`;
  console.log(`${side}: ${BUYERS} buyers for ${SCARCE.stock} units, all at once: ${told}`);
  return outcomes['OK'] ?? 0;
}

function conclude(ours: Measured, theirs: Measured | null, sold: number): BenchResult {
  console.log(`medians of ${ROUNDS} rounds; every order weighs 20 stores:`);
  const peerAt = (sessions: number) =>
    theirs?.get(sessions)!.perSecond ?? PEER_PER_SECOND[sessions]!;
  const ratioAt = (sessions: number) => ours.get(sessions)!.perSecond / peerAt(sessions);
  for (const sessions of SESSIONS) {
    console.log(row('entresol', sessions, ours.get(sessions)!, 'orders'));
    if (theirs) console.log(row('vendure', sessions, theirs.get(sessions)!, 'orders'));
  }
  const at = ours.get(GOAL.sessions)!;
  const goals = goalsOf(at, ratioAt(GOAL.sessions), sold);
  for (const [told, ok, goal] of goals) {
    console.log(`${ok ? 'reached' : 'MISSED '}  ${told}  (goal ${goal})`);
  }
  const isPlaced = Object.keys(at.outcomes).every((outcome) => outcome === 'OK');
  const ratios = SESSIONS.map((n) => `${n} sessions ${ratioAt(n).toFixed(1)} x`).join(', ');
  const line =
    `order: ${goals.map(([told, , goal]) => `${told} (goal ${goal})`).join(', ')} ` +
    `at ${GOAL.sessions} sessions; ${ratios}` +
    (theirs ? '' : ', against the peer’s recorded figures');
  return { line, ok: isPlaced && goals.every(([, ok]) => ok) };
}

/** What was reached, whether that is enough, and what is. */
function goalsOf(at: Figures, ratio: number, sold: number) {
  return [
    [`${ratio.toFixed(1)} x Vendure`, ratio >= GOAL.ratio, `>= ${GOAL.ratio} x`],
    [
      `${at.statements.toFixed(1)} statements per order`,
      at.statements <= GOAL.statements,
      `<= ${GOAL.statements}`,
    ],
    [`p99 ${at.p99.toFixed(0)} ms`, at.p99 <= GOAL.p99Ms, `<= ${GOAL.p99Ms} ms`],
    [
      `sold ${sold} of ${SCARCE.stock} to ${BUYERS} buyers`,
      sold === SCARCE.stock,
      `${SCARCE.stock}`,
    ],
  ] as const;
}
