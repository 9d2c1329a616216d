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
import { generateWriter, type WriteRegular } from './generate-writer.ts';
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
  /** How many objects the data holds below itself, where that was counted. */
  readonly objects?: number;
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
export type CompiledOperation = (request: CompiledRequest) => GraphAnswer | Promise<GraphAnswer>;

const NO_ERRORS: readonly unknown[] = [];

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

  return ({ variables, coerced, send, known }) => {
    const data = known?.data ?? (Object.create(null) as JsonObject);
    const errors: unknown[][] = [];
    const write = () => {
      const isFine = errors.length === 0 && known === undefined;
      const found = isFine ? NO_ERRORS : [...(known?.errors ?? NO_ERRORS), ...errors.flat()];
      return writeAnswer(writerFor(coerced), data, found);
    };
    const running = plan.step({ variables, coerced, data, errors, send });
    return running ? running.then(write) : write();
  };
}

function writeAnswer(
  { regular, exact }: Writers,
  data: JsonObject,
  fetchErrors: readonly unknown[],
): GraphAnswer {
  try {
    if (regular) {
      const counting = { objects: -1 };
      return { text: regular(data, counting), errors: fetchErrors, objects: counting.objects };
    }
  } catch {
    // The other writer finds out what is the matter.
  }
  const writing = { path: [], errors: [] as GraphQLError[] };
  try {
    const text = exact()(data, writing);
    // What a failed fetch left out is no news.
    return { text, errors: fetchErrors.length > 0 ? fetchErrors : writing.errors };
  } catch (error) {
    const { message } = error as Error;
    return { errors: [new GraphQLError(message, { originalError: error as Error })] };
  }
}

/** How data is written: as it should be, and however it is. */
interface Writers {
  readonly regular: WriteRegular | null;
  /** Made when it is first needed. */
  exact(): ReturnType<typeof compileWriter>;
}

/** One writer for each way the conditions may turn out, made when it is first needed. */
function createWriters(parts: OperationParts, conditions: readonly string[]) {
  const { schema, fragments, operation } = parts;
  const root = schema.getRootType(operation.operation)!;
  const writers = new Map<string, Writers>();
  return (coerced: Variables): Writers => {
    let key = '';
    for (const name of conditions) key += coerced[name] === true ? '1' : '0';
    let found = writers.get(key);
    if (!found) {
      const scope = { schema, fragments, conditions: coerced };
      let exact: ReturnType<typeof compileWriter> | null = null;
      found = {
        regular: generateWriter(scope, root, operation.selectionSet),
        exact: () => (exact ??= compileWriter(scope, root, operation.selectionSet)),
      };
      writers.set(key, found);
    }
    return found;
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
