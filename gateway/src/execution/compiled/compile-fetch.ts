import { hash } from 'node:crypto';
import type { FetchNode } from '@apollo/query-planner';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import type { SubgraphResult } from '@entresol/shared';
import { compileMerge, type MergeEntity } from './compile-merge.ts';
import { compileRequires, keyOf, type Represent } from './compile-requires.ts';
import { compileSimpleKey } from './compile-simple-key.ts';
import { objectsAt, placesAt, type PlanPath } from './flatten.ts';
import {
  isJsonObject,
  mergeJson,
  setOwnValue,
  type JsonObject,
  type Variables,
} from './json-data.ts';
import type { PlanRun, PlanStep, SubgraphCall } from './plan-run.ts';

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
  return (run) => {
    const targets = objectsAt(run.data, path);
    if (targets.length === 0) return;
    const take = ({ data, errors }: SubgraphResult): void => {
      for (const error of errors ?? []) {
        errorsAt(run, place).push(fetchError(error, node, error.path && [...path, ...error.path]));
      }
      if (data) keepFault(run, place, () => targets.forEach((target) => mergeJson(target, data)));
    };
    const answer = run.send(toCall(usedVariables(node, run.variables)));
    return answer instanceof Promise ? answer.then(take) : take(answer);
  };
}

/** Entities that need a fetch: each equal representation is there once. */
export interface EntityBatch {
  readonly fetch: EntityFetch;
  readonly representations: readonly JsonObject[];
  /** For each entity the representation it takes the answer of, as an index; -1 for none. */
  readonly taken: readonly number[];
  readonly entities: readonly JsonObject[];
}

/** A fetch of more fields of entities. */
export interface EntityFetch extends PlacedFetch {
  readonly represent: Represent;
  readonly keyOf: (representation: JsonObject) => unknown;
  readonly merge: MergeEntity;
  readonly toCall: (variables: Variables) => SubgraphCall;
}

export function compileEntityFetch(fetch: PlacedFetch, schema: GraphQLSchema): EntityFetch {
  const { requires = [], operation } = fetch.node;
  const { represent, keyOf: own } = compileSimpleKey(requires, schema) ?? {
    represent: compileRequires(requires, schema),
    keyOf,
  };
  const merge = compileMerge(operation);
  return { ...fetch, represent, keyOf: own, merge, toCall: callOf(fetch.node) };
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
  const taken: number[] = [];
  const known = new Map<unknown, number>();
  for (let index = 0; index < entities.length; index += 1) {
    const representation = fetch.represent(entities[index]!);
    if (!representation?.['__typename']) {
      taken.push(-1);
      continue;
    }
    const key = fetch.keyOf(representation);
    let at = known.get(key);
    if (at === undefined) {
      known.set(key, (at = representations.length));
      representations.push(representation);
    }
    taken.push(at);
  }
  return representations.length > 0 ? { fetch, representations, taken, entities } : null;
}

/** Sends a batch in a call of its own. */
export function runAlone(batch: EntityBatch, run: PlanRun): Promise<void> | void {
  const { node, toCall } = batch.fetch;
  const variables = usedVariables(node, run.variables);
  variables['representations'] = batch.representations;
  const answer = run.send(toCall(variables));
  if (!(answer instanceof Promise)) return takeEntities(batch, run, answer);
  return answer.then((result) => takeEntities(batch, run, result));
}

/** Gives entities and errors to those whose representation they answer. */
export function takeEntities(batch: EntityBatch, run: PlanRun, result: SubgraphResult): void {
  const { fetch, taken } = batch;
  let places: readonly (string | number)[][] | null = null;
  const placeOf = (index: number) => (places ??= placesAt(run.data, fetch.path))[index] ?? [];
  for (const error of result.errors ?? []) {
    const [, index, ...rest] = error.path ?? [];
    const takers = typeof index === 'number' ? takersOf(taken, index) : null;
    const paths = takers?.map((taker) => [...placeOf(taker), ...rest]);
    const whole = error.path && [...fetch.path, ...error.path];
    for (const path of paths ?? [whole]) {
      errorsAt(run, fetch.place).push(fetchError(error, fetch.node, path));
    }
  }
  const { data } = result;
  if (data) keepFault(run, fetch.place, () => mergeEntities(batch, data));
}

/** The entities that take the answer of a representation. */
function takersOf(taken: readonly number[], representation: number): readonly number[] {
  return taken.flatMap((at, entity) => (at === representation ? [entity] : []));
}

function mergeEntities(batch: EntityBatch, data: JsonObject): void {
  const { fetch, representations, taken, entities } = batch;
  const { length } = representations;
  const received = data['_entities'];
  if (!Array.isArray(received)) {
    throw new TypeError('Expected "data._entities" in response to be an array');
  }
  if (received.length !== length) {
    throw new RangeError(`Expected "data._entities" to contain ${length} elements`);
  }
  for (let index = 0; index < entities.length; index += 1) {
    const part: unknown = received[taken[index]!];
    if (isJsonObject(part)) fetch.merge(entities[index]!, part);
  }
}

function errorsAt({ errors }: PlanRun, place: number): unknown[] {
  return (errors[place] ??= []);
}

/** The variables that a fetch uses, of those that are given. */
export function usedVariables(node: FetchNode, given: Variables): JsonObject {
  const variables: JsonObject = {};
  for (const name of node.variableUsages ?? NO_NAMES) {
    const value = Object.hasOwn(given, name) ? given[name] : undefined;
    if (value !== undefined) setOwnValue(variables, name, value);
  }
  return variables;
}

const NO_NAMES: readonly string[] = [];

function callOf(node: FetchNode) {
  const { serviceName: service, operation: query } = node;
  const operationName = node.operationName ?? null;
  const isQuery = node.operationKind === 'query';
  const identity = callIdentity(service, query);
  return (variables: Variables): SubgraphCall => ({
    service,
    query,
    identity,
    operationName,
    isQuery,
    variables,
  });
}

/** What is the same for calls of one subgraph with one text, and short. */
export function callIdentity(service: string, query: string): string {
  return hash('sha256', `${service}\n${query}`, 'base64');
}

/** An answer that does not fit what is there is an error of its fetch. */
function keepFault(run: PlanRun, place: number, merge: () => void): void {
  try {
    merge();
  } catch (error) {
    errorsAt(run, place).push(error);
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
