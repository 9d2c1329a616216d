import { once } from 'node:events';
import { isDeepStrictEqual } from 'node:util';
import { fileURLToPath } from 'node:url';
import { signToken } from '@entresol/gateway/token';
import type { PageLoad, PageResult } from './gateway/load.ts';
import { composeShop, PAGE } from './gateway/shop-graph.ts';
import {
  pin,
  startApollo,
  startBare,
  startHive,
  startOurs,
  startSubgraphs,
  type BareAnswer,
  type Side,
} from './gateway/sides.ts';
import { cpuMsOf } from './peer/cpu-time.ts';
import { median } from './peer/figures.ts';
import { startChild, type BenchChild } from './peer/start-child.ts';
import type { BenchResult } from './run.ts';

const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 5);
const SECONDS = Number(process.env['BENCH_SECONDS'] ?? 5);
const CONNECTIONS = 16;
const SECRET = 'a-secret-of-the-measurements-0123456789';

interface Figure {
  readonly perSecond: number;
  readonly cpuUs: number;
  readonly p50: number;
  readonly p99: number;
}

interface Goal {
  readonly of: string;
  readonly beside: string;
  readonly ratio: number;
}

/** Pages of 20 products with stock: our gateway beside others, each side in turn. */
export async function bench(): Promise<BenchResult> {
  const load = await startChild(fileURLToPath(new URL('gateway/load.ts', import.meta.url)), {
    isReady: async (child) => void (await once(child, 'message')),
  });
  pin(load.process.pid!, 1);
  try {
    const reached = [
      ...(await measure(load, 'stub', true, [
        { of: 'entresol', beside: 'Hive', ratio: 8 },
        { of: 'entresol', beside: 'node:http', ratio: 0.3 },
        { of: 'entresol over HTTP', beside: 'Hive', ratio: 3 },
        { of: 'entresol over HTTP', beside: '@apollo/gateway', ratio: 6 },
      ])),
      ...(await measure(load, 'stub', false, [
        { of: 'entresol over HTTP', beside: 'Hive', ratio: 1.5 },
      ])),
      ...(await measure(load, 'real', true, [
        { of: 'entresol over HTTP', beside: 'Hive', ratio: 1.5 },
      ])),
    ];
    const line = `gateway: ${reached.map(({ text }) => text).join('; ')}`;
    return { line, ok: reached.every(({ ok }) => ok) };
  } finally {
    await load.stop();
  }
}

/** One set-up: every side that a goal names, in front of the same subgraphs. */
async function measure(
  load: BenchChild,
  kind: 'stub' | 'real',
  isUnequal: boolean,
  goals: readonly Goal[],
) {
  const subgraphs = await startSubgraphs(kind);
  const names = new Set(goals.flatMap(({ of, beside }) => [of, beside]));
  const sides = await startSides(subgraphs.urls, names);
  const title = `${kind} subgraphs, ${isUnequal ? 'unequal' : 'equal'} requests`;
  try {
    const token = await signToken({ kind: 'SERVICE', id: 'bench' }, SECRET);
    const job = { query: PAGE, token, connections: CONNECTIONS, isUnequal };
    const rounds = new Map(sides.map(({ name }) => [name, [] as Figure[]]));
    for (let round = 0; round <= ROUNDS; round += 1) {
      for (const side of sides) {
        const figure = await run(load, side, { ...job, url: side.url, seconds: SECONDS });
        // The first one warms up.
        if (round > 0) rounds.get(side.name)!.push(figure);
      }
    }
    console.log(`${title}; medians of ${ROUNDS} rounds in turns:`);
    for (const [name, figures] of rounds) console.log(row(name, figures));
    return goals.map((goal) => compare(goal, title, rounds));
  } finally {
    for (const side of sides) await side.stop();
    await subgraphs.stop();
  }
}

async function startSides(
  urls: Parameters<typeof composeShop>[0],
  names: ReadonlySet<string>,
): Promise<readonly Side[]> {
  const sdl = composeShop(urls);
  const oracle = await startApollo(sdl);
  const { text } = await answerOf(oracle.url);
  const sides: Side[] = [];
  const starts: Readonly<Record<string, () => Promise<Side>>> = {
    entresol: () => startOurs(sdl, SECRET, null),
    'entresol over HTTP': () => startOurs(sdl, SECRET, urls),
    Hive: () => startHive(sdl),
    'node:http': async () => startBare(await answerOf(sides[0]!.url)),
  };
  for (const [name, start] of Object.entries(starts))
    if (names.has(name)) sides.push(await start());
  for (const side of sides) {
    if (isDeepStrictEqual(dataOf((await answerOf(side.url)).text), dataOf(text))) continue;
    throw new Error(`${side.name} answers otherwise than @apollo/gateway`);
  }
  if (names.has(oracle.name)) sides.push(oracle);
  else await oracle.stop();
  return sides;
}

function dataOf(answer: string): unknown {
  return (JSON.parse(answer) as { data: unknown }).data;
}

/** Headers that a server of Node adds by itself, or that say how long the body is. */
const ADDED = new Set(['date', 'connection', 'keep-alive', 'content-length']);

async function answerOf(url: string): Promise<BareAnswer> {
  const token = await signToken({ kind: 'SERVICE', id: 'bench' }, SECRET);
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      // As the load asks: an answer that is packed is another.
      'accept-encoding': 'identity',
      authorization: `Bearer ${token}`,
    },
    body: JSON.stringify({ query: PAGE, variables: { first: 20, after: 'page' } }),
  });
  const headers = [...response.headers].filter(([name]) => !ADDED.has(name));
  return { text: await response.text(), headers: Object.fromEntries(headers) };
}

async function run(load: BenchChild, side: Side, job: PageLoad): Promise<Figure> {
  const before = cpuMsOf([side.pid]) ?? 0;
  const answered = once(load.process, 'message');
  load.process.send(job);
  const [result] = (await answered) as [PageResult];
  if (result.failures > 0) throw new Error(`${side.name}: ${result.failures} answers are wrong`);
  const cpuMs = (cpuMsOf([side.pid]) ?? 0) - before;
  const { requests, seconds, p50, p99 } = result;
  return { perSecond: requests / seconds, cpuUs: (cpuMs * 1_000) / requests, p50, p99 };
}

function row(name: string, figures: readonly Figure[]): string {
  const middle = (of: (figure: Figure) => number) => median(figures.map(of));
  return (
    `  ${name.padEnd(18)} ${middle((it) => it.perSecond)
      .toFixed(0)
      .padStart(6)} requests/s  ` +
    `CPU ${middle((it) => it.cpuUs)
      .toFixed(0)
      .padStart(5)} us  ` +
    `p50 ${middle((it) => it.p50)
      .toFixed(1)
      .padStart(6)} ms  ` +
    `p99 ${middle((it) => it.p99)
      .toFixed(1)
      .padStart(6)} ms`
  );
}

/**
 * The ratio of both in each round, so that a machine that slows down slows both; and that of their
 * processor time per request, which a machine with other work blurs less.
 */
function compare(goal: Goal, title: string, rounds: ReadonlyMap<string, readonly Figure[]>) {
  const beside = rounds.get(goal.beside)!;
  const own = rounds.get(goal.of)!;
  const ratios = own.map((it, n) => it.perSecond / beside[n]!.perSecond);
  const ratio = median(ratios);
  const byCpu = median(own.map((it, n) => beside[n]!.cpuUs / it.cpuUs));
  const all = ratios.map((it) => it.toFixed(2)).join(' ');
  console.log(`  ${goal.of} / ${goal.beside}: ${all}; by processor time ${byCpu.toFixed(2)}`);
  const text =
    `${goal.of} ${ratio.toFixed(2)} x ${goal.beside} (goal >= ${goal.ratio}, by processor time ` +
    `${byCpu.toFixed(2)}, ${title})`;
  return { text, ok: ratio >= goal.ratio };
}
