import { operationFromDocument, type Supergraph } from '@apollo/federation-internals';
import { QueryPlanner, type QueryPlan } from '@apollo/query-planner';
import {
  getOperationAST,
  GraphQLError,
  Kind,
  stripIgnoredCharacters,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { compileVariables, type CoerceVariables } from '@entresol/shared';
import { cachePolicyOf, type CachePolicy } from './cache-policy.ts';
import { compileOperation, type CompiledOperation } from './compiled/compile-operation.ts';
import { isSimple } from './compiled/compile-plan.ts';

/** An operation with the plan that answers it. */
export interface PlannedOperation {
  readonly text: string;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly plan: QueryPlan;
  /** Of a subscription, what is done for each event; null when Apollo's executor has to do it. */
  readonly compiled: CompiledOperation | null;
  readonly coerce: CoerceVariables;
  /** Of a query, how long its answer may be kept. */
  readonly cache: CachePolicy | null;
}

/** What is to be planned; the document is valid. */
export interface OperationRequest {
  readonly text: string;
  readonly document: DocumentNode;
  readonly operationName: string | null;
}

const PLANS_MAX = 1_000;
const VARIABLE_ERRORS_MAX = 5;
const TEXT_KEPT_MAX = 32_000;

interface Schemas {
  readonly schema: GraphQLSchema;
  readonly supergraphSchema: GraphQLSchema;
}

/** Plans each operation once, however it is written; the least recently used is dropped. */
export function createPlanner(supergraph: Supergraph, schemas: Schemas) {
  const build = createBuilder(supergraph, schemas);
  /** A text that was read before has the same document. */
  const byDocument = new WeakMap<DocumentNode, Map<string | null, PlannedOperation>>();
  const byText = new Map<string, PlannedOperation>();
  const byMeaning = new Map<string, PlannedOperation>();

  const counters = { hits: 0, misses: 0 };

  /** The planned operation, or null when the document does not say which one to run. */
  function planOperation(request: OperationRequest): PlannedOperation | null {
    const { document, operationName } = request;
    const known = byDocument.get(document)?.get(operationName);
    if (known) {
      counters.hits += 1;
      return known;
    }
    const planned = planText(request);
    if (planned) {
      const others = byDocument.get(document) ?? new Map<string | null, PlannedOperation>();
      byDocument.set(document, others.set(operationName, planned));
    }
    return planned;
  }

  function planText(request: OperationRequest): PlannedOperation | null {
    const name = request.operationName ?? '';
    const key = `${name}\n${request.text}`;
    if (key.length > TEXT_KEPT_MAX) return build(request);
    const known = byText.get(key);
    if (known) {
      counters.hits += 1;
      keep(byText, key, known);
      return known;
    }
    counters.misses += 1;
    const meaning = `${name}\n${stripIgnoredCharacters(request.text)}`;
    const planned = byMeaning.get(meaning) ?? build(request);
    if (planned) keep(byMeaning, meaning, planned);
    if (planned) keep(byText, key, planned);
    return planned;
  }

  /** What was planned of late, the newest first. */
  const recent = (): readonly OperationRequest[] =>
    [...byMeaning.values()].reverse().map(({ text, document, operation }) => ({
      text,
      document,
      operationName: operation.name?.value ?? null,
    }));
  return Object.assign(planOperation, {
    recent,
    /** How often a plan was ready, or had to be made or found by its meaning. */
    counters: counters as Readonly<typeof counters>,
  });
}

/** Makes a planned operation, or null when the document does not say which one to plan. */
function createBuilder(supergraph: Supergraph, schemas: Schemas) {
  const planner = new QueryPlanner(supergraph);
  const apiSchema = supergraph.apiSchema();
  return ({ text, document, operationName }: OperationRequest): PlannedOperation | null => {
    const operation = getOperationAST(document, operationName);
    if (!operation) return null;
    const fragments = document.definitions.filter(
      (node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION,
    );
    const name = operationName ?? undefined;
    const planned = operationFromDocument(apiSchema, document, name ? { operationName: name } : {});
    const plan = planner.buildQueryPlan(planned);
    const parts = {
      text,
      document,
      operation,
      fragments: Object.fromEntries(fragments.map((node) => [node.name.value, node])),
    };
    const isQuery = operation.operation === 'query';
    const cache = isQuery ? cachePolicyOf(schemas.supergraphSchema, document) : null;
    const coerce = compileVariables(schemas.schema, operation, { maxErrors: VARIABLE_ERRORS_MAX });
    return { ...parts, plan, cache, coerce, compiled: compile({ ...parts, ...schemas }, plan) };
  };
}

function keep(plans: Map<string, PlannedOperation>, key: string, planned: PlannedOperation): void {
  plans.delete(key);
  plans.set(key, planned);
  if (plans.size > PLANS_MAX) plans.delete(plans.keys().next().value!);
}

type Parts = Omit<Parameters<typeof compileOperation>[0], 'plan'>;

function compile(parts: Parts, { node }: QueryPlan): CompiledOperation | null {
  if (node?.kind !== 'Subscription') return compileOperation({ ...parts, plan: node });
  return isSimple(node.primary) ? compileOperation({ ...parts, plan: node.rest }) : null;
}

/** Gives an error of the planner, such as one about its own limits, to the client. */
export function planningError(error: unknown): GraphQLError {
  if (!(error instanceof GraphQLError)) throw error;
  return new GraphQLError(error.message, {
    originalError: error,
    extensions: { code: 'BAD_REQUEST', http: { status: 400 } },
  });
}
