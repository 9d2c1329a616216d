import type { Schema } from '@apollo/federation-internals';
import { executeQueryPlan, type ServiceMap } from '@apollo/gateway';
import type { QueryPlan } from '@apollo/query-planner';
import type { Logger } from '@entresol/shared';
import type { GraphQLError, GraphQLSchema } from 'graphql';
import type { Caller } from '../caller.ts';
import type { GraphAnswer } from './compiled/compile-operation.ts';
import type { Variables } from './compiled/json-data.ts';
import type { PlannedOperation } from './plan-operation.ts';

type RequestContext = Parameters<typeof executeQueryPlan>[2];

/** One request for Apollo's executor. */
export interface ApolloRequest {
  readonly planned: PlannedOperation;
  /** Instead of the operation's own. */
  readonly plan?: QueryPlan;
  readonly variables: Variables;
  readonly caller: Caller;
  readonly services: ServiceMap;
}

/** Runs what our own executor leaves out: introspection, rewrites, `@interfaceObject`, context. */
export function createApolloExecutor(graph: {
  readonly schema: GraphQLSchema;
  readonly supergraphSchema: GraphQLSchema;
  readonly federationApi: Schema;
  readonly log: Logger;
}) {
  const { schema, supergraphSchema, federationApi, log } = graph;
  return async (request: ApolloRequest): Promise<GraphAnswer> => {
    const { planned, services } = request;
    const { data, errors, extensions } = await executeQueryPlan(
      request.plan ?? planned.plan,
      services,
      contextOf(request, { schema, log }),
      { schema, operation: planned.operation, fragments: { ...planned.fragments } },
      supergraphSchema,
      federationApi,
    );
    const incomplete = extensions?.['valueCompletion'] as GraphQLError[] | undefined;
    return {
      ...(data === undefined ? {} : { text: JSON.stringify(data) }),
      errors: errors ?? incomplete ?? [],
    };
  };
}

function contextOf(
  { planned, variables, caller }: ApolloRequest,
  { schema, log }: { schema: GraphQLSchema; log: Logger },
): RequestContext {
  const operationName = planned.operation.name?.value ?? null;
  const context: Partial<RequestContext> = {
    request: { query: planned.text, variables, ...(operationName ? { operationName } : {}) },
    logger: log,
    schema,
    context: caller,
    document: planned.document,
    source: planned.text,
    operation: planned.operation,
    operationName,
    metrics: {},
  };
  return context as RequestContext;
}
