import type { FetchNode } from '@apollo/query-planner';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import type { SubgraphResult } from '@entresol/shared';
import { compileRequires, type Represent } from './compile-requires.ts';
import { objectsAt, placesAt, type PlanPath } from './flatten.ts';
import {
  isJsonObject,
  mergeJson,
  setOwnValue,
  type JsonObject,
  type Variables,
} from './json-data.ts';
import type { PlanRun, PlanStep } from './plan-run.ts';

/** A fetch of a plan, with its place among the others. */
export interface PlacedFetch {
  readonly node: FetchNode;
  readonly path: PlanPath;
  /** Its number in the plan, which errors are ordered by. */
  readonly place: number;
}

/** A fetch of root fields: its answer is merged into the whole. */
export function compileRootFetch({ node, path, place }: PlacedFetch): PlanStep {
  const toCall = callOf(node);
  return async (run) => {
    const targets = objectsAt(run.data, path);
    if (targets.length === 0) return;
    const result = await run.send(toCall(usedVariables(node, run.variables)));
    const { data, errors = [] } = result;
    for (const error of errors) {
      run.errors[place]!.push(fetchError(error, node, error.path && [...path, ...error.path]));
    }
    if (data) keepFault(run, place, () => targets.forEach((target) => mergeJson(target, data)));
  };
}

/** Entities that need a fetch: each equal representation is there once. */
export interface EntityBatch {
  readonly fetch: EntityFetch;
  readonly representations: readonly JsonObject[];
  /** For each representation the entities it stands for, as indexes. */
  readonly takers: readonly (readonly number[])[];
  readonly entities: readonly JsonObject[];
}

/** A fetch of more fields of entities. */
export interface EntityFetch extends PlacedFetch {
  readonly represent: Represent;
}

export function compileEntityFetch(fetch: PlacedFetch, schema: GraphQLSchema): EntityFetch {
  return { ...fetch, represent: compileRequires(fetch.node.requires ?? [], schema) };
}

/** Runs one fetch of entities. */
export function entityStep(fetch: EntityFetch): PlanStep {
  return (run) => {
    const batch = batchOf(fetch, run);
    return batch ? runAlone(batch, run) : undefined;
  };
}

/** What a fetch asks for; null when no entity has what it takes. */
export function batchOf(fetch: EntityFetch, run: PlanRun): EntityBatch | null {
  const entities = objectsAt(run.data, fetch.path);
  const representations: JsonObject[] = [];
  const takers: number[][] = [];
  const known = new Map<string, number[]>();
  entities.forEach((entity, index) => {
    const representation = fetch.represent(entity);
    if (!representation?.['__typename']) return;
    const key = JSON.stringify(representation);
    const others = known.get(key);
    if (others) return void others.push(index);
    const own = [index];
    known.set(key, own);
    takers.push(own);
    representations.push(representation);
  });
  return representations.length > 0 ? { fetch, representations, takers, entities } : null;
}

/** Sends a batch in a call of its own. */
export async function runAlone(batch: EntityBatch, run: PlanRun): Promise<void> {
  const { node } = batch.fetch;
  const { representations } = batch;
  const variables = usedVariables(node, run.variables);
  takeEntities(batch, run, await run.send(callOf(node)({ ...variables, representations })));
}

/** Gives entities and errors to those whose representation they answer. */
export function takeEntities(batch: EntityBatch, run: PlanRun, result: SubgraphResult): void {
  const { fetch, takers } = batch;
  let places: readonly (string | number)[][] | null = null;
  const placeOf = (index: number) => (places ??= placesAt(run.data, fetch.path))[index] ?? [];
  for (const error of result.errors ?? []) {
    const [, index, ...rest] = error.path ?? [];
    const own = typeof index === 'number' ? (takers[index] ?? []) : null;
    const paths = own?.map((taker) => [...placeOf(taker), ...rest]);
    const whole = error.path && [...fetch.path, ...error.path];
    for (const path of paths ?? [whole]) {
      run.errors[fetch.place]!.push(fetchError(error, fetch.node, path));
    }
  }
  const { data } = result;
  if (data) keepFault(run, fetch.place, () => mergeEntities(batch, data));
}

function mergeEntities({ takers, entities }: EntityBatch, data: JsonObject): void {
  const received = data['_entities'];
  if (!Array.isArray(received)) {
    throw new TypeError('Expected "data._entities" in response to be an array');
  }
  if (received.length !== takers.length) {
    throw new RangeError(`Expected "data._entities" to contain ${takers.length} elements`);
  }
  received.forEach((part: unknown, index) => {
    if (!isJsonObject(part)) return;
    for (const taker of takers[index]!) {
      const entity = entities[taker]!;
      if (!part['__typename']) setOwnValue(part, '__typename', entity['__typename']);
      mergeJson(entity, part);
    }
  });
}

/** The variables that a fetch uses, of those that are given. */
export function usedVariables(node: FetchNode, given: Variables): JsonObject {
  const variables = Object.create(null) as JsonObject;
  for (const name of node.variableUsages ?? []) {
    if (Object.hasOwn(given, name) && given[name] !== undefined) variables[name] = given[name];
  }
  return variables;
}

function callOf(node: FetchNode) {
  const call = {
    service: node.serviceName,
    query: node.operation,
    operationName: node.operationName ?? null,
    isQuery: node.operationKind === 'query',
  };
  return (variables: Variables) => ({ ...call, variables });
}

/** An answer that does not fit what is there is an error of its fetch. */
function keepFault(run: PlanRun, place: number, merge: () => void): void {
  try {
    merge();
  } catch (error) {
    run.errors[place]!.push(error);
  }
}

type GivenError = GraphQLError | GraphQLFormattedError;

/** A subgraph's error at its place in the whole answer. */
export function fetchError(
  error: GivenError,
  node: FetchNode,
  path: PlanPath | undefined,
): GraphQLError {
  const { message, extensions } = error;
  const service = node.serviceName;
  return new GraphQLError(message || `Error while fetching subquery from service "${service}"`, {
    originalError: error as Error,
    path: path ?? null,
    extensions: {
      ...extensions,
      code: extensions?.['code'] ?? 'DOWNSTREAM_SERVICE_ERROR',
      serviceName: service,
    },
  });
}
