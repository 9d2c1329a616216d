import type { GraphClient } from '../../scripts/house/graph-client.ts';
import type { LoadResult, ScenarioName } from '../load/load-job.ts';
import {
  startBenchPostgres,
  totalOf,
  type BenchPostgres,
  type StatementCount,
} from './bench-postgres.ts';
import { seedEntresol } from './seed-entresol.ts';
import { SHOP_PRODUCTS, STORE_CODES } from './shop.ts';
import { startEntresol } from './start-entresol.ts';
import { startLoad } from './start-load.ts';
import { startVendure } from './start-vendure.ts';

export type Side = 'entresol' | 'vendure';

/** A load's result, and how many statements the side's database ran meanwhile. */
export interface CountedLoad extends LoadResult {
  readonly statements: number;
  /** Processor time of our process meanwhile; null where the system does not tell. */
  readonly cpuMs: number | null;
  /** The same of PostgreSQL. */
  readonly serverCpuMs: number | null;
}

/** Systems on one PostgreSQL, each with the same shop, and a process that loads them. */
export interface BothSystems {
  readonly postgres: BenchPostgres;
  /** Of our system, with every right that seeding needs. */
  readonly service: GraphClient;
  run(scenario: ScenarioName, sessions: number, tasks: readonly unknown[]): Promise<CountedLoad>;
  stop(): Promise<void>;
}

const DATABASES: Readonly<Record<Side, string>> = {
  entresol: 'bench_entresol',
  vendure: 'bench_vendure',
};
// What a request leaves to the background is part of its cost.
const SETTLE_MS = 500;
/** Nobody works who takes less of its processors than this share for so long. */
const REST = { share: 0.15, ms: 250, atMostMs: 10_000 };

/** Starts our system, and the peer where it is wanted, each on a new database of one server. */
export async function startSystems(sides: readonly Side[]): Promise<BothSystems> {
  const ends: (() => Promise<void>)[] = [];
  let stopped: Promise<void> | null = null;
  const stop = () => (stopped ??= stopAll());
  const stopAll = async () => {
    for (const end of ends.toReversed()) await end();
    process.off('SIGINT', leave).off('SIGTERM', leave);
  };
  // Who breaks a measurement off leaves nothing running either.
  const leave = () => void stop().finally(() => process.exit(130));
  process.on('SIGINT', leave).on('SIGTERM', leave);
  try {
    const postgres = await startBenchPostgres();
    ends.push(() => postgres.stop());
    const entresol = await startEntresol(await postgres.createDatabase(DATABASES.entresol));
    ends.push(() => entresol.stop());
    const service = await entresol.client({ kind: 'SERVICE', id: 'bench' });
    ends.push(() => service.close());
    await seedEntresol(service);
    const urls: Record<Side, string> = { entresol: `${entresol.url}/graphql`, vendure: '' };
    if (sides.includes('vendure')) {
      const url = await postgres.createDatabase(DATABASES.vendure);
      const vendure = await startVendure(url, SHOP_PRODUCTS);
      ends.push(() => vendure.stop());
      urls.vendure = vendure.url;
    }
    const load = await startLoad();
    ends.push(() => load.stop());
    const clerk = await entresol.token({
      kind: 'STAFF',
      id: 'BENCH',
      roles: ['CLERK'],
      stores: STORE_CODES,
    });
    return {
      postgres,
      service,
      async run(scenario, sessions, tasks) {
        const side = scenario.startsWith('vendure') ? 'vendure' : 'entresol';
        const token = side === 'entresol' ? clerk : '';
        await untilAtRest(() => (entresol.cpuMs() ?? 0) + (postgres.cpuMs() ?? 0));
        await postgres.resetStatements();
        if (process.env['STATEMENTS']) console.log(`${scenario}: ${tasks.length} begin`);
        const before = [entresol.cpuMs(), postgres.cpuMs()] as const;
        const result = await load.run({ scenario, url: urls[side], token, sessions, tasks });
        await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
        const counts = await postgres.statements(DATABASES[side]);
        if (process.env['STATEMENTS']) tellStatements(counts, tasks.length);
        const after = [entresol.cpuMs(), postgres.cpuMs()] as const;
        const [cpuMs, serverCpuMs] = after.map((ms, i) => (ms === null ? null : ms - before[i]!));
        return {
          ...result,
          statements: totalOf(counts),
          cpuMs: cpuMs ?? null,
          serverCpuMs: serverCpuMs ?? null,
        };
      },
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** What was prepared for a load leaves work behind (coupons are told of): no part of the load. */
async function untilAtRest(cpuMs: () => number): Promise<void> {
  const until = performance.now() + REST.atMostMs;
  for (let last = cpuMs(); performance.now() < until;) {
    await new Promise((resolve) => setTimeout(resolve, REST.ms));
    const now = cpuMs();
    if (now - last < REST.share * REST.ms) return;
    last = now;
  }
}

/** `STATEMENTS=1` tells what a task takes of each statement, the costliest first. */
function tellStatements(counts: readonly StatementCount[], tasks: number): void {
  const per = (value: number, digits: number) => (value / tasks).toFixed(digits).padStart(8);
  console.log('  per task:   calls    exec ms    plan ms     rows    pages  WAL bytes');
  const costliest = counts.toSorted((a, b) => b.execMs + b.planMs - a.execMs - a.planMs);
  for (const { query, calls, execMs, planMs, rows, pages, walBytes } of costliest) {
    if (calls < tasks / 100 && execMs < tasks / 100) continue;
    const figures = [per(calls, 2), per(execMs, 3), per(planMs, 3), per(rows, 1), per(pages, 1)];
    const text = query.replaceAll(/\s+/g, ' ').slice(0, 110);
    console.log(`  ${figures.join(' ')} ${per(walBytes, 0)}  ${text}`);
  }
  const sum = (of: (count: StatementCount) => number) =>
    counts.reduce((all, it) => all + of(it), 0);
  const all = [sum((it) => it.calls), sum((it) => it.execMs), sum((it) => it.planMs)];
  console.log(`  in all: ${all.map((value) => per(value, 2)).join(' ')} calls, exec ms, plan ms`);
}
