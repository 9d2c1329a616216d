import { setTimeout as sleep } from 'node:timers/promises';
import type { SubgraphClient } from '@entresol/shared';
import { GraphRefused } from './read-graph-file.ts';

const AGAIN_MS = 200;

/** Waits until every subgraph answers at all; throws `GraphRefused` that names those that do not. */
export async function expectSubgraphs(
  clients: ReadonlyMap<string, SubgraphClient>,
  addresses: ReadonlyMap<string, string>,
  waitMs: number,
): Promise<void> {
  const until = performance.now() + waitMs;
  let awaited = [...clients.values()];
  for (;;) {
    const answers = await Promise.all(awaited.map((client) => client.health()));
    awaited = awaited.filter((_, index) => !answers[index]!.ready);
    if (awaited.length === 0) return;
    if (performance.now() >= until) break;
    await sleep(AGAIN_MS);
  }
  const silent = awaited.map(({ name }) => `${name} (${addresses.get(name)})`).join(', ');
  throw new GraphRefused({
    zh: `这些子图无法访问：${silent}。请启动它们，或用 --subgraph 名称=地址 指定。`,
    en: `These subgraphs cannot be reached: ${silent}. Start them, or say --subgraph name=url.`,
  });
}
