import { entresolCart, entresolCatalogue, entresolOrder } from './entresol-clients.ts';
import type { LoadJob, LoadResult, Scenario, ScenarioName, Session } from './load-job.ts';
import { vendureCatalogue, vendureOrder } from './vendure-clients.ts';

const SCENARIOS: Readonly<Record<ScenarioName, Scenario>> = {
  'entresol-order': entresolOrder,
  'entresol-catalogue': entresolCatalogue,
  'entresol-cart': entresolCart,
  'vendure-order': vendureOrder,
  'vendure-catalogue': vendureCatalogue,
};

/** The load, as a process of its own, so that it is no part of what is measured. */
async function drive(job: LoadJob): Promise<LoadResult> {
  const open = SCENARIOS[job.scenario];
  const sessions = await Promise.all(
    Array.from({ length: job.sessions }, (_, number) => open(job, number)),
  );
  const tasks = [...job.tasks].reverse();
  const latencies: number[] = [];
  const outcomes: Record<string, number> = {};
  const began = performance.now();
  await Promise.all(sessions.map((session) => work(session, tasks, latencies, outcomes)));
  return { seconds: (performance.now() - began) / 1_000, latencies, outcomes };
}

async function work(
  session: Session,
  tasks: unknown[],
  latencies: number[],
  outcomes: Record<string, number>,
): Promise<void> {
  for (let task = tasks.pop(); task !== undefined; task = tasks.pop()) {
    const began = performance.now();
    const outcome = await session(task as never).catch((error: Error) => error.message);
    latencies.push(performance.now() - began);
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  }
}

process.on('message', (job: LoadJob) => {
  void drive(job).then((result) => process.send?.(result));
});
process.on('disconnect', () => process.exit(0));
process.send?.('ready');
