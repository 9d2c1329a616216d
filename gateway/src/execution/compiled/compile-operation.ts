import type { PlanNode } from '@apollo/query-planner';
import {
  GraphQLError,
  Kind,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { collectSelections, conditionVariables } from '@entresol/shared';
import type { CachePolicy } from '../cache-policy.ts';
import { compilePlan } from './compile-plan.ts';
import { compileWriter } from './compile-writer.ts';
import type { JsonObject, Variables } from './json-data.ts';
import type { SendCall } from './plan-run.ts';

/** What an operation is compiled from. */
export interface OperationParts {
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly plan: PlanNode | undefined;
  /** What clients see. */
  readonly schema: GraphQLSchema;
  readonly supergraphSchema: GraphQLSchema;
}

/** The answer of an operation: the JSON text of its data, and what went wrong. */
export interface GraphAnswer {
  /** Left out when nothing could be answered at all. */
  readonly text?: string;
  readonly errors: readonly unknown[];
  /** How long it may be kept, where its fields say so. */
  readonly cache?: CachePolicy;
}

/** One request for a compiled operation. */
export interface CompiledRequest {
  /** As they came. */
  readonly variables: Variables;
  /** Coerced, with defaults. */
  readonly coerced: Variables;
  readonly send: SendCall;
  /** What is known before the plan begins: an event; its data is changed. */
  readonly known?: { readonly data: JsonObject; readonly errors: readonly unknown[] };
}

/** Answers requests of one operation. */
export type CompiledOperation = (request: CompiledRequest) => Promise<GraphAnswer>;

/** Each of them doubles the writers that an operation may need. */
const CONDITIONS_MAX = 8;

/** Compiles an operation; null when something in it is left to Apollo's executor. */
export function compileOperation(parts: OperationParts): CompiledOperation | null {
  const { operation, fragments } = parts;
  const definitions = [operation, ...Object.values(fragments)];
  const conditions = conditionVariables({ kind: Kind.DOCUMENT, definitions });
  if (conditions.length > CONDITIONS_MAX || introspects(parts)) return null;
  const plan = compilePlan(parts.plan, parts.supergraphSchema);
  if (!plan) return null;
  const writerFor = createWriters(parts, conditions);

  return async ({ variables, coerced, send, known }) => {
    const data = known?.data ?? (Object.create(null) as JsonObject);
    const errors: unknown[][] = Array.from({ length: plan.fetches }, () => []);
    await plan.step({ variables, coerced, data, errors, send });
    const fetchErrors = [...(known?.errors ?? []), ...errors.flat()];
    const writing = { path: [], errors: [] as GraphQLError[] };
    try {
      const text = writerFor(coerced)(data, writing);
      // What a failed fetch left out is no news.
      return { text, errors: fetchErrors.length > 0 ? fetchErrors : writing.errors };
    } catch (error) {
      const { message } = error as Error;
      return { errors: [new GraphQLError(message, { originalError: error as Error })] };
    }
  };
}

/** One writer for each way the conditions may turn out, made when it is first needed. */
function createWriters(parts: OperationParts, conditions: readonly string[]) {
  const { schema, fragments, operation } = parts;
  const root = schema.getRootType(operation.operation)!;
  const writers = new Map<string, ReturnType<typeof compileWriter>>();
  return (coerced: Variables) => {
    const key = conditions.map((name) => (coerced[name] === true ? '1' : '0')).join('');
    let write = writers.get(key);
    if (!write) {
      const scope = { schema, fragments, conditions: coerced };
      write = compileWriter(scope, root, operation.selectionSet);
      writers.set(key, write);
    }
    return write;
  };
}

const INTROSPECTION = new Set(['__schema', '__type']);

function introspects({ schema, fragments, operation }: OperationParts): boolean {
  const root = schema.getRootType(operation.operation);
  if (!root) return false;
  // A field that a condition leaves out today may be there tomorrow.
  const scope = { schema, fragments, conditions: null };
  const fields = collectSelections(scope, root, [operation.selectionSet]);
  return [...fields.values()].flat().some(({ name }) => INTROSPECTION.has(name.value));
}
