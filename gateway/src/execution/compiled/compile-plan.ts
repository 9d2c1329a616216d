import type { FetchNode, PlanNode } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import {
  batchOf,
  compileEntityFetch,
  compileRootFetch,
  entityStep,
  runAlone,
  type EntityBatch,
  type EntityFetch,
} from './compile-fetch.ts';
import type { PlanPath } from './flatten.ts';
import { createJoiner } from './join-fetches.ts';
import type { PlanRun, PlanStep } from './plan-run.ts';

/** A plan made ready: what to do, and how many fetches may report errors. */
export interface CompiledPlan {
  readonly step: PlanStep;
  readonly fetches: number;
}

/** Compiles a plan; null when something in it is left to Apollo's executor. */
export function compilePlan(
  node: PlanNode | undefined,
  schema: GraphQLSchema,
): CompiledPlan | null {
  const compiler = { schema, fetches: 0 };
  const step = node ? compileNode(compiler, node, []) : nothing;
  return step && { step, fetches: compiler.fetches };
}

interface Compiler {
  readonly schema: GraphQLSchema;
  fetches: number;
}

const nothing: PlanStep = () => {};

function compileNode(compiler: Compiler, node: PlanNode, path: PlanPath): PlanStep | null {
  switch (node.kind) {
    case 'Sequence': {
      const steps = node.nodes.map((child) => compileNode(compiler, child, path));
      return steps.every((step) => step !== null) ? inTurn(steps) : null;
    }
    case 'Parallel':
      return compileParallel(compiler, node.nodes, path);
    case 'Flatten':
      return compileNode(compiler, node.node, [...path, ...node.path]);
    case 'Condition': {
      const { condition, ifClause, elseClause } = node;
      const yes = ifClause ? compileNode(compiler, ifClause, path) : nothing;
      const no = elseClause ? compileNode(compiler, elseClause, path) : nothing;
      return yes && no && ((run) => (run.coerced[condition] === true ? yes(run) : no(run)));
    }
    case 'Fetch': {
      const entities = compileEntities(compiler, node, path);
      if (entities) return entityStep(entities);
      return isSimple(node) ? compileRootFetch({ node, path, place: compiler.fetches++ }) : null;
    }
    case 'Defer':
      return null;
  }
}

/** Whether a fetch needs nothing but to be sent and merged. */
export function isSimple(node: FetchNode): boolean {
  const { inputRewrites, outputRewrites, contextRewrites, hasDefers, variableUsages = [] } = node;
  // Clients' variables of this name would meet ours.
  if (node.requires && variableUsages.some((name) => name.startsWith('representations')))
    return false;
  const rewrites = [inputRewrites, outputRewrites, contextRewrites].flatMap((list) => list ?? []);
  return rewrites.length === 0 && !hasDefers;
}

function compileEntities(compiler: Compiler, node: FetchNode, path: PlanPath): EntityFetch | null {
  if (!node.requires || !isSimple(node)) return null;
  return compileEntityFetch({ node, path, place: compiler.fetches++ }, compiler.schema);
}

function inTurn(steps: readonly PlanStep[]): PlanStep {
  const runFrom = (first: number, run: PlanRun): Promise<void> | void => {
    for (let at = first; at < steps.length; at += 1) {
      const running = steps[at]!(run);
      if (running) return running.then(() => runFrom(at + 1, run));
    }
  };
  return (run) => runFrom(0, run);
}

/** A fetch of entities that a condition may leave out. */
interface GuardedFetch {
  readonly fetch: EntityFetch;
  counts(run: PlanRun): boolean;
}

/** What runs side by side; fetches of entities from one subgraph go in one call. */
function compileParallel(
  compiler: Compiler,
  nodes: readonly PlanNode[],
  path: PlanPath,
): PlanStep | null {
  const guarded: GuardedFetch[] = [];
  const steps: PlanStep[] = [];
  for (const node of nodes) {
    const fetch = guardedFetch(compiler, node, path, () => true);
    const step = fetch ? null : compileNode(compiler, node, path);
    if (fetch) guarded.push(fetch);
    else if (step) steps.push(step);
    else return null;
  }
  for (const group of Map.groupBy(guarded, ({ fetch }) => fetch.node.serviceName).values()) {
    steps.push(compileGroup(group));
  }
  return (run) => {
    const running: Promise<void>[] = [];
    try {
      for (const step of steps) {
        const waited = step(run);
        if (waited) running.push(waited);
      }
    } catch (error) {
      // The others may fail too, and somebody has to hear of it.
      running.push(Promise.reject(error as Error));
    }
    return running.length > 0 ? Promise.all(running).then(() => {}) : undefined;
  };
}

function guardedFetch(
  compiler: Compiler,
  node: PlanNode,
  path: PlanPath,
  counts: (run: PlanRun) => boolean,
): GuardedFetch | null {
  if (node.kind === 'Flatten') {
    return guardedFetch(compiler, node.node, [...path, ...node.path], counts);
  }
  if (node.kind === 'Condition' && !(node.ifClause && node.elseClause)) {
    const { condition, ifClause, elseClause } = node;
    const wanted = ifClause !== undefined;
    const inner = (run: PlanRun) => (run.coerced[condition] === true) === wanted && counts(run);
    return guardedFetch(compiler, (ifClause ?? elseClause)!, path, inner);
  }
  if (node.kind !== 'Fetch') return null;
  const fetch = compileEntities(compiler, node, path);
  return fetch && { fetch, counts };
}

function compileGroup(group: readonly GuardedFetch[]): PlanStep {
  const runJoined = createJoiner(group.map(({ fetch }) => fetch));
  return (run) => {
    const batches = group.flatMap(({ fetch, counts }): EntityBatch[] => {
      const batch = counts(run) ? batchOf(fetch, run) : null;
      return batch ? [batch] : [];
    });
    const [only] = batches;
    if (!only) return undefined;
    return batches.length === 1 ? runAlone(only, run) : runJoined(batches, run);
  };
}
