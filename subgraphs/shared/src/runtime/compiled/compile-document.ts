import {
  getOperationAST,
  Kind,
  type DocumentNode,
  type ExecutionResult,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { collectSelections, conditionVariables } from '../../graphql/collect-selections.ts';
import { compileVariables } from '../../graphql/compile-variables.ts';
import { compileFields } from './compile-fields.ts';
import { DocumentRun, type AccessContext } from './document-scope.ts';
import type { ExecuteFields } from './generate-fields.ts';
import { isPromise } from './is-promise.ts';

/** Runs one operation of a document, as `execute` of graphql does. */
export type CompiledDocument = (
  context: AccessContext,
  variables: Readonly<Record<string, unknown>>,
  rootValue?: unknown,
) => ExecutionResult | Promise<ExecutionResult>;

/** Each of them doubles the ways that an operation may have to be compiled. */
const CONDITIONS_MAX = 6;
const INTROSPECTION = new Set(['__schema', '__type']);

/**
 * Compiles an operation of a valid document; null for what is left to `execute` itself.
 *
 * Which fields there are, what resolves them and how their types are completed is found out once.
 */
export function compileDocument(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null,
): CompiledDocument | null {
  const operation = getOperationAST(document, operationName);
  const type = operation && schema.getRootType(operation.operation);
  const conditions = conditionVariables(document);
  if (!type || conditions.length > CONDITIONS_MAX) return null;
  const parts = { schema, operation, fragments: fragmentsOf(document) };
  const every = collectSelections({ ...parts, conditions: null }, type, [operation.selectionSet]);
  const nodes = [...every.values()].flat();
  if (nodes.some(({ name }) => INTROSPECTION.has(name.value))) return null;
  const executeFor = createVariants(parts, conditions);
  const coerce = compileVariables(schema, operation, { maxErrors: 50 });

  return (context, given, rootValue) => {
    const { coerced, errors } = coerce(given);
    if (!coerced) return { errors };
    const run = new DocumentRun(context, rootValue, coerced);
    try {
      const data = executeFor(coerced)(run, rootValue, undefined);
      if (!isPromise(data)) return whenFilled(run, data);
      return Promise.resolve(data).then(
        (settled) => whenFilled(run, settled),
        (error: unknown) => failed(run, error),
      );
    } catch (error) {
      return failed(run, error);
    }
  };
}

function whenFilled(run: DocumentRun, data: Record<string, unknown>) {
  const filled = run.gaps.filled();
  return filled ? filled.then(() => resultOf(run, data)) : resultOf(run, data);
}

function resultOf(
  { collected: { errors } }: DocumentRun,
  data: Record<string, unknown> | null,
): ExecutionResult {
  return errors.length === 0 ? { data } : { errors, data };
}

function failed(run: DocumentRun, error: unknown): ExecutionResult {
  run.collected.add(error as GraphQLError, undefined);
  return resultOf(run, null);
}

interface Parts {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
}

/** One executor for each way the conditions may turn out, made when it is first needed. */
function createVariants({ schema, operation, fragments }: Parts, conditions: readonly string[]) {
  const type = schema.getRootType(operation.operation)!;
  const order = operation.operation === 'mutation' ? 'serial' : 'parallel';
  const variants = new Map<string, ExecuteFields>();
  return (coerced: Readonly<Record<string, unknown>>): ExecuteFields => {
    const key = conditions.map((name) => (coerced[name] === true ? '1' : '0')).join('');
    let execute = variants.get(key);
    if (!execute) {
      const scope = { schema, operation, fragments, conditions: coerced };
      execute = compileFields(scope, type, [operation.selectionSet], order);
      variants.set(key, execute);
    }
    return execute;
  };
}

function fragmentsOf({ definitions }: DocumentNode): Record<string, FragmentDefinitionNode> {
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const node of definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments[node.name.value] = node;
  }
  return fragments;
}
