import { operationFromDocument, type Supergraph } from '@apollo/federation-internals';
import { QueryPlanner, type QueryPlan } from '@apollo/query-planner';
import {
  getOperationAST,
  GraphQLError,
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
} from 'graphql';

/** An operation with the plan that answers it. */
export interface PlannedOperation {
  readonly text: string;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly plan: QueryPlan;
}

/** What is to be planned; the document is valid. */
export interface OperationRequest {
  readonly text: string;
  readonly document: DocumentNode;
  readonly operationName: string | null;
}

const PLANS_MAX = 1_000;
const TEXT_KEPT_MAX = 32_000;

/** Plans each text of usual length once; the least recently used plan is dropped. */
export function createPlanner(supergraph: Supergraph) {
  const planner = new QueryPlanner(supergraph);
  const apiSchema = supergraph.apiSchema();
  const plans = new Map<string, PlannedOperation>();

  function build({ text, document, operationName }: OperationRequest): PlannedOperation | null {
    const operation = getOperationAST(document, operationName);
    if (!operation) return null;
    const fragments = document.definitions.filter(
      (node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION,
    );
    const name = operationName ?? undefined;
    const planned = operationFromDocument(apiSchema, document, name ? { operationName: name } : {});
    return {
      text,
      document,
      operation,
      fragments: Object.fromEntries(fragments.map((node) => [node.name.value, node])),
      plan: planner.buildQueryPlan(planned),
    };
  }

  /** The planned operation, or null when the document does not say which one to run. */
  return function planOperation(request: OperationRequest): PlannedOperation | null {
    const key = `${request.operationName ?? ''}\n${request.text}`;
    const planned = plans.get(key) ?? build(request);
    if (!planned || key.length > TEXT_KEPT_MAX) return planned;
    plans.delete(key);
    plans.set(key, planned);
    if (plans.size > PLANS_MAX) plans.delete(plans.keys().next().value!);
    return planned;
  };
}

/** Gives an error of the planner, such as one about its own limits, to the client. */
export function planningError(error: unknown): GraphQLError {
  if (!(error instanceof GraphQLError)) throw error;
  return new GraphQLError(error.message, {
    originalError: error,
    extensions: { code: 'BAD_REQUEST', http: { status: 400 } },
  });
}
