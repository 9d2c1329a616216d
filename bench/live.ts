import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { signToken } from '@entresol/gateway/token';
import type { Order, Told } from './live/answer-orders.ts';
import type { ReadOrder, Seen } from './live/read.ts';
import { pin } from './gateway/sides.ts';
import { median } from './peer/figures.ts';
import { startChild, type BenchChild } from './peer/start-child.ts';
import type { BenchResult } from './run.ts';

const SECRET = 'a-secret-of-the-measurements-0123456789';
const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 5);
const SECONDS = Number(process.env['BENCH_SECONDS'] ?? 4);
const STORES = 5;
const MANY = Number(process.env['BENCH_CLIENTS'] ?? 10_000);
const FEW = 1_000;
const GOAL = { ratio: 6, p99Ms: 150, idleKb: 12 };

type SideName = 'ours' | 'apollo';

interface Side {
  readonly name: SideName;
  readonly child: BenchChild;
  readonly url: string;
}

/** Streams of stock to many clients: ours beside graphql-ws and Apollo's executor, in turns. */
export async function bench(): Promise<BenchResult> {
  const reader = await startChild(moduleOf('read'), {
    isReady: async (child) => void (await once(child, 'message')),
  });
  pin(reader.process.pid!, 1);
  const sides: Side[] = [];
  try {
    for (const name of ['ours', 'apollo'] as const) sides.push(await startSide(name));
    const tokens = await tokensOf();
    const few = await inTurns(sides, reader, tokens, FEW);
    // What an idle client costs is told by a process that has held none before.
    sides.push(await startSide('ours'));
    const [, apollo, fresh] = sides as [Side, Side, Side];
    const many = await holdMany(fresh, reader, tokens);
    const shared = await saturate(fresh, reader, MANY, SECONDS);
    await ask(reader, { do: 'close' });
    // Without sharing, one event of every store alone takes this long.
    const theirs = await afterOpening(apollo, reader, tokens, MANY, SECONDS * 15);
    console.log(`${MANY} clients: ours ${shared.toFixed(0)}/s, apollo ${theirs.toFixed(0)}/s`);
    const ratios = [few, shared / theirs];
    const ratio = Math.min(...ratios);
    const ok =
      ratio >= GOAL.ratio &&
      many.p99 <= GOAL.p99Ms &&
      many.idleKb <= GOAL.idleKb &&
      many.isShared &&
      many.isWhole;
    const line =
      `live: ${ratios.map((one) => one.toFixed(1)).join(' and ')} x unshared execution at ${FEW} and ` +
      `${MANY} clients (goal >= ${GOAL.ratio} x); ${MANY} clients x 1 event/s per store: p99 ` +
      `${many.p99.toFixed(0)} ms (goal <= ${GOAL.p99Ms}); ${many.idleKb.toFixed(1)} KB per idle client ` +
      `(goal <= ${GOAL.idleKb}); executions and serializations per event and group: ` +
      `${many.perEvent.join(' and ')} (goal 1 and 1)`;
    return { line, ok };
  } finally {
    await Promise.all([reader, ...sides.map(({ child }) => child)].map((child) => child.stop()));
  }
}

const moduleOf = (name: string) => fileURLToPath(new URL(`live/${name}.ts`, import.meta.url));

async function startSide(name: SideName): Promise<Side> {
  let url = '';
  const child = await startChild(moduleOf(`serve-${name}`), {
    execArgv: ['--expose-gc'],
    env: { BENCH_SECRET: SECRET },
    async isReady(started) {
      const [message] = (await once(started, 'message')) as [{ url: string }];
      url = message.url;
    },
  });
  pin(child.process.pid!, 0);
  return { name, child, url };
}

/** Many people, who all see the same: who they are must not cost their stream its company. */
function tokensOf(): Promise<string[]> {
  const people = Array.from({ length: 50 }, (_, n) => ({ kind: 'MEMBER', id: `M${n}` }) as const);
  return Promise.all(people.map(async (one) => `Bearer ${await signToken(one, SECRET)}`));
}

async function ask<T>(child: BenchChild, order: Order | ReadOrder): Promise<T> {
  const answered = once(child.process, 'message');
  child.process.send(order);
  const [answer] = (await answered) as [T];
  return answer;
}

/** Rounds of both sides in turns with the same clients; the ratio of the medians. */
async function inTurns(
  sides: readonly Side[],
  reader: BenchChild,
  tokens: string[],
  clients: number,
): Promise<number> {
  const rates: Record<SideName, number[]> = { ours: [], apollo: [] };
  for (let round = 1; round <= ROUNDS; round += 1) {
    for (const side of sides) {
      rates[side.name].push(await afterOpening(side, reader, tokens, clients));
    }
    const [ours, apollo] = [rates.ours.at(-1)!, rates.apollo.at(-1)!];
    console.log(
      `round ${round}: ${clients} clients: ours ${ours.toFixed(0)}/s, apollo ${apollo.toFixed(0)}/s`,
    );
  }
  return median(rates.ours) / median(rates.apollo);
}

async function afterOpening(
  side: Side,
  reader: BenchChild,
  tokens: string[],
  clients: number,
  forS = SECONDS,
) {
  await ask(reader, { do: 'open', url: side.url, clients, tokens });
  const rate = await saturate(side, reader, clients, forS);
  await ask(reader, { do: 'close' });
  return rate;
}

/** Messages per second when each store has its next event as soon as all have the one before. */
async function saturate(
  { child }: Side,
  reader: BenchChild,
  clients: number,
  forS: number,
): Promise<number> {
  await ask(reader, { do: 'count', timed: false });
  const goOn = (message: { done?: number }) => {
    if (message.done !== undefined) child.process.send({ do: 'push', store: message.done });
  };
  reader.process.on('message', goOn);
  const began = performance.now();
  for (let store = 0; store < STORES; store += 1) child.process.send({ do: 'push', store });
  await new Promise((resolve) => setTimeout(resolve, forS * 1_000));
  reader.process.off('message', goOn);
  const seconds = (performance.now() - began) / 1_000;
  const { messages } = await tell(reader);
  // What is under way does not count for the next one.
  await new Promise((resolve) => setTimeout(resolve, Math.min(clients / 5, 2_000)));
  return messages / seconds;
}

async function tell(reader: BenchChild): Promise<Seen> {
  const { process: child } = reader;
  const told = new Promise<Seen>((resolve) => {
    const take = (message: Partial<Seen>) => {
      if (!message.latencies) return;
      child.off('message', take);
      resolve(message as Seen);
    };
    child.on('message', take);
  });
  child.send({ do: 'tell' } satisfies ReadOrder);
  return told;
}

/** Memory of idle clients, and latency with an event per second and store; they stay open. */
async function holdMany(side: Side, reader: BenchChild, tokens: string[]) {
  const before = await ask<Told>(side.child, { do: 'tell' });
  await ask(reader, { do: 'open', url: side.url, clients: MANY, tokens });
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  const open = await ask<Told>(side.child, { do: 'tell' });
  const idleKb = (open.rssBytes - before.rssBytes) / MANY / 1_024;
  const asIsKb = (open.asIsBytes - before.asIsBytes) / MANY / 1_024;
  const times = 10;
  await ask(reader, { do: 'count', timed: true, whole: MANY * times });
  const whole = once(reader.process, 'message', { signal: AbortSignal.timeout(40_000) });
  side.child.process.send({ do: 'tick', everyMs: 1_000, times });
  await whole.catch(() => {});
  const { latencies, ownDelayMs } = await tell(reader);
  const after = await ask<Told>(side.child, { do: 'tell' });
  const sorted = [...latencies].sort((a, b) => a - b);
  const [p50, p99] = [0.5, 0.99].map((share) => sorted[Math.floor(sorted.length * share)] ?? NaN);
  const events = times * STORES;
  const perEvent = ['executions', 'serializations'].map(
    (name) => (after.counters[name]! - open.counters[name]!) / events,
  );
  console.log(
    `${MANY} clients open: ${idleKb.toFixed(1)} KB each (heap ` +
      `${((open.heapBytes - before.heapBytes) / MANY / 1_024).toFixed(1)}; with nothing collected ` +
      `${asIsKb.toFixed(1)}); ` +
      `${latencies.length} messages, p50 ${p50!.toFixed(1)} ms, p99 ${p99!.toFixed(1)} ms; ` +
      `the reader itself p99 ${ownDelayMs.toFixed(1)} ms late; groups ${open.counters['groups']}`,
  );
  return {
    idleKb,
    p99: p99!,
    perEvent,
    isShared: perEvent.every((one) => one === 1),
    isWhole: latencies.length === MANY * times,
  };
}
