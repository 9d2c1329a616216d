import { once } from 'node:events';
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { signToken } from '@entresol/gateway/token';
import type { Order, Told } from '../live/answer-orders.ts';
import type { ReadOrder, Seen } from '../live/read.ts';
import { startChild, type BenchChild } from '../peer/start-child.ts';

const SECRET = 'a-secret-of-the-measurements-0123456789';
const CLIENTS = Number(process.env['BENCH_CLIENTS'] ?? 10_000);
const STORES = 5;
const WAIT_MS_MAX = 60_000;

/** A part of the graph that nobody asks for: the supergraph is another one, and all streams stay valid. */
const ADDED = `
type Added
  @join__type(graph: STOCK)
{
  name: String
}
`;

/**
 * Exchanges the supergraph under sockets that all follow a stream: its file changes, the process is
 * told by SIGHUP. Gives how many ended, and how many got the next event.
 */
export async function reloadUnderSockets() {
  const folder = mkdtempSync(join(tmpdir(), 'entresol-bench-'));
  const file = join(folder, 'supergraph.graphql');
  const children: BenchChild[] = [];
  try {
    const reader = await startChild(moduleOf('read'), {
      isReady: async (child) => void (await once(child, 'message')),
    });
    children.push(reader);
    let url = '';
    const gateway = await startChild(moduleOf('serve-ours'), {
      env: { BENCH_SECRET: SECRET, BENCH_SUPERGRAPH: file },
      async isReady(started) {
        const [message] = (await once(started, 'message')) as [{ url: string }];
        url = message.url;
      },
    });
    children.push(gateway);
    await ask(reader, { do: 'open', url, clients: CLIENTS, tokens: await tokensOf() });
    const reloadMs = await exchange(gateway, file);
    const seen = await nextEvent(gateway, reader);
    return { clients: CLIENTS, ended: seen.ended, given: seen.messages, reloadMs };
  } finally {
    await Promise.all(children.map((child) => child.stop()));
    rmSync(folder, { recursive: true });
  }
}

const moduleOf = (name: string) => fileURLToPath(new URL(`../live/${name}.ts`, import.meta.url));

/** So many people that none of them is too fast. */
function tokensOf(): Promise<string[]> {
  const people = Array.from({ length: 50 }, (_, n) => ({ kind: 'MEMBER', id: `M${n}` }) as const);
  return Promise.all(people.map(async (one) => `Bearer ${await signToken(one, SECRET)}`));
}

async function ask<T>({ process: child }: BenchChild, order: Order | ReadOrder): Promise<T> {
  const answered = once(child, 'message');
  child.send(order);
  const [answer] = (await answered) as [T];
  return answer;
}

/** Changes the file and waits until it is served; gives how long that took. */
async function exchange(gateway: BenchChild, file: string): Promise<number> {
  const began = performance.now();
  appendFileSync(file, ADDED);
  gateway.process.kill('SIGHUP');
  for (;;) {
    const { counters } = await ask<Told>(gateway, { do: 'tell' });
    const tookMs = performance.now() - began;
    if (counters['reloads']! > 0) return tookMs;
    if (tookMs > WAIT_MS_MAX) throw new Error('the supergraph was not taken');
    await sleep(10);
  }
}

/** Every store has one event; waits until all clients have it, or long enough. */
async function nextEvent(gateway: BenchChild, reader: BenchChild): Promise<Seen> {
  await ask(reader, { do: 'count', timed: true, whole: CLIENTS });
  const whole = once(reader.process, 'message', { signal: AbortSignal.timeout(WAIT_MS_MAX) });
  for (let store = 0; store < STORES; store += 1) gateway.process.send({ do: 'push', store });
  await whole.catch(() => {});
  // One that is too many, or a socket that ends late, would come now.
  await sleep(1_000);
  return ask<Seen>(reader, { do: 'tell' });
}
