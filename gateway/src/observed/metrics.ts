import { Gauge, Registry } from 'prom-client';
import type { Actor, CallLoad, SubgraphClient } from '@entresol/shared';
import type { LiveCounters } from '../live/live-groups.ts';
import { bucketTallies, countTallies } from './tallies.ts';

/** What is counted where it happens. */
export interface Metrics {
  readonly registry: Registry;
  /** An operation was answered, or refused at the doors. */
  operation(actor: Actor, outcome: Outcome, seconds: number): void;
  cost(actor: Actor, requested: number): void;
  subgraphCall(subgraph: string, outcome: 'ok' | 'error', seconds: number): void;
}

export type Outcome = 'ok' | 'errors' | 'refused';

/** What is looked at when somebody asks. */
export interface Looked {
  readonly live: () => Readonly<LiveCounters>;
  readonly connections: () => number;
  readonly plans: () => { readonly hits: number; readonly misses: number };
  readonly clients: () => ReadonlyMap<string, SubgraphClient>;
}

const SECONDS = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10];
const PREFIX = 'entresol_';

/** Makes the metrics of one gateway. Labels are kinds and names of ours, never what clients sent. */
export function createMetrics(looked: Looked): Metrics {
  const registry = new Registry();
  const operations = bucketTallies(registry, {
    name: `${PREFIX}operation_seconds`,
    help: 'Operations by kind of actor and outcome, and how long they took',
    labelNames: ['actor', 'outcome'],
    bounds: SECONDS,
  });
  const costs = countTallies(registry, {
    name: `${PREFIX}operation_cost_total`,
    help: 'Estimated cost of admitted operations by kind of actor',
    labelNames: ['actor'],
  });
  const calls = bucketTallies(registry, {
    name: `${PREFIX}subgraph_call_seconds`,
    help: 'Calls of subgraphs by outcome, and how long they took',
    labelNames: ['subgraph', 'outcome'],
    bounds: SECONDS,
  });
  lookedAt(registry, looked);
  backlogs(registry, looked);
  loads(registry, looked);
  return {
    registry,
    operation: ({ kind }, outcome, seconds) => operations(kind, outcome)(seconds),
    cost: ({ kind }, requested) => costs(kind)(requested),
    subgraphCall: (subgraph, outcome, seconds) => calls(subgraph, outcome)(seconds),
  };
}

function lookedAt(registry: Registry, looked: Looked): void {
  const gauge = (name: string, help: string, read: () => number) =>
    new Gauge({
      name: `${PREFIX}${name}`,
      help,
      registers: [registry],
      collect() {
        this.set(read());
      },
    });
  gauge('open_streams', 'Sockets and event streams that are open', looked.connections);
  gauge('subscription_groups', 'Groups of equal subscriptions', () => looked.live().groups);
  gauge('subscription_members', 'Subscriptions in groups', () => looked.live().members);
  gauge('subscription_streams_total', 'Streams begun at subgraphs', () => looked.live().streams);
  gauge('subscription_executions_total', 'Events executed', () => looked.live().executions);
  gauge('subscription_deliveries_total', 'Messages taken', () => looked.live().deliveries);
  gauge('plan_cache_hits_total', 'Operations whose plan was ready', () => looked.plans().hits);
  gauge('plan_cache_misses_total', 'Operations whose plan was not', () => looked.plans().misses);
}

/** What waits in each subgraph; one that does not answer in time has no figures. */
function backlogs(registry: Registry, { clients }: Looked): void {
  const options = { labelNames: ['subgraph'] as const, registers: [registry] };
  const waiting = new Gauge({
    ...options,
    name: `${PREFIX}outbox_waiting`,
    help: 'Events that have no position yet',
  });
  const queues = new Gauge({
    ...options,
    name: `${PREFIX}queue_depth`,
    help: 'Work that is begun and not done',
  });
  const lag = new Gauge({
    ...options,
    name: `${PREFIX}outbox_lag_seconds`,
    help: 'Age of the oldest event that has no position yet',
    async collect() {
      for (const gauge of [lag, waiting, queues]) gauge.reset();
      const asked = [...clients().values()].map(async ({ name, backlog }) => {
        const found = await backlog?.().catch(() => null);
        if (!found) return;
        lag.labels({ subgraph: name }).set(found.outboxLagMs / 1_000);
        waiting.labels({ subgraph: name }).set(found.outboxWaiting);
        queues.labels({ subgraph: name }).set(found.queueDepth);
      });
      await Promise.all(asked);
    },
  });
}

/** How many calls of each subgraph are under way, wait for room, and found none. */
function loads(registry: Registry, { clients }: Looked): void {
  const gauge = (name: string, help: string, read: (load: CallLoad) => number) =>
    new Gauge({
      name: `${PREFIX}${name}`,
      help,
      labelNames: ['subgraph'] as const,
      registers: [registry],
      collect() {
        this.reset();
        for (const client of clients().values()) {
          const load = client.load?.();
          if (load) this.labels({ subgraph: client.name }).set(read(load));
        }
      },
    });
  gauge('subgraph_calls_running', 'Calls of subgraphs under way', ({ running }) => running);
  gauge('subgraph_calls_waiting', 'Calls that wait for room', ({ waiting }) => waiting);
  gauge('subgraph_calls_refused_total', 'Calls that found no room', ({ refused }) => refused);
}
