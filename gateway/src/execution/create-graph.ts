import { executeQueryPlan, type ServiceMap } from '@apollo/gateway';
import { Supergraph } from '@apollo/federation-internals';
import type { QueryPlan } from '@apollo/query-planner';
import type { Logger } from '@entresol/shared';
import { getVariableValues, GraphQLError, type ExecutionResult, type GraphQLSchema } from 'graphql';
import type { Caller } from '../caller.ts';
import { gatewayError, MESSAGES } from '../errors/gateway-error.ts';
import { createDataSource, type ClientOf } from './data-source.ts';
import {
  createPlanner,
  planningError,
  type OperationRequest,
  type PlannedOperation,
} from './plan-operation.ts';
import { streamPlan } from './stream-plan.ts';

/** One operation to run: valid, with its variables as they came. */
export interface GraphRequest extends OperationRequest {
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The federated graph. Only this folder knows how plans are made and executed. */
export interface Graph {
  /** What clients see. */
  readonly schema: GraphQLSchema;
  readonly supergraphSdl: string;
  /** Runs a query or mutation; errors are not masked yet. */
  execute(request: GraphRequest, caller: Caller): Promise<ExecutionResult>;
  /** Starts a subscription: one result per event, or one result with errors. */
  subscribe(
    request: GraphRequest,
    caller: Caller,
  ): Promise<AsyncIterableIterator<ExecutionResult> | ExecutionResult>;
}

type RequestContext = Parameters<typeof executeQueryPlan>[2];

// It reports home otherwise; nothing of ours goes out that nobody asked for.
process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';

/** Loads a supergraph and answers its operations through the clients of its subgraphs. */
export function createGraph(options: {
  readonly supergraphSdl: string;
  readonly clientOf: ClientOf;
  readonly log: Logger;
}): Graph {
  const { supergraphSdl, clientOf, log } = options;
  const supergraph = Supergraph.build(supergraphSdl, { validateSupergraph: false });
  const supergraphSchema = supergraph.schema.toGraphQLJSSchema();
  const federationApi = supergraph.apiSchema();
  const schema = federationApi.toGraphQLJSSchema();
  const planOperation = createPlanner(supergraph);
  const services: ServiceMap = Object.fromEntries(
    supergraph.subgraphsMetadata().map(({ name }) => [name, createDataSource(name, clientOf)]),
  );

  function prepare(request: GraphRequest, caller: Caller): PlannedOperation | ExecutionResult {
    try {
      const planned = planOperation(request);
      if (!planned) return { errors: [operationUnknown(caller)] };
      const errors = variableErrors(schema, planned, request.variables, caller);
      return errors.length > 0 ? { errors } : planned;
    } catch (error) {
      return { errors: [planningError(error)] };
    }
  }

  function run(
    planned: PlannedOperation,
    variables: Readonly<Record<string, unknown>>,
    caller: Caller,
    given: { plan?: QueryPlan; services?: ServiceMap } = {},
  ): Promise<ExecutionResult> {
    return executeQueryPlan(
      given.plan ?? planned.plan,
      given.services ?? services,
      contextOf(planned, variables, caller, { schema, log }),
      { schema, operation: planned.operation, fragments: { ...planned.fragments } },
      supergraphSchema,
      federationApi,
    );
  }

  return {
    schema,
    supergraphSdl,
    async execute(request, caller) {
      const planned = prepare(request, caller);
      if (!('plan' in planned)) return planned;
      if (planned.operation.operation === 'subscription') {
        return { errors: [subscriptionOverHttp(caller)] };
      }
      return run(planned, request.variables, caller);
    },
    async subscribe(request, caller) {
      const planned = prepare(request, caller);
      if (!('plan' in planned)) return planned;
      const { variables } = request;
      return streamPlan({
        planned,
        variables,
        caller,
        supergraphSchema,
        clientOf,
        log,
        run: (plan, overriding) =>
          run(planned, variables, caller, { plan, services: { ...services, ...overriding } }),
      });
    },
  };
}

function contextOf(
  planned: PlannedOperation,
  variables: Readonly<Record<string, unknown>>,
  caller: Caller,
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

function variableErrors(
  schema: GraphQLSchema,
  planned: PlannedOperation,
  variables: Readonly<Record<string, unknown>>,
  { language }: Caller,
): readonly GraphQLError[] {
  const definitions = planned.operation.variableDefinitions ?? [];
  const { errors } = getVariableValues(schema, definitions, variables, { maxErrors: 5 });
  return (errors ?? []).map((error: Error) =>
    error instanceof GraphQLError
      ? new GraphQLError(error.message, {
          nodes: error.nodes ?? null,
          extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
        })
      : // Reading them has run out of stack.
        gatewayError('BAD_USER_INPUT', MESSAGES.variablesTooDeep, language, { status: 400 }),
  );
}

/** The error of a document that does not say which of its operations to run. */
export function operationUnknown({ language }: Caller): GraphQLError {
  const code = 'OPERATION_RESOLUTION_FAILURE';
  return gatewayError(code, MESSAGES.operationUnknown, language, { status: 400 });
}

function subscriptionOverHttp({ language }: Caller): GraphQLError {
  return gatewayError('BAD_REQUEST', MESSAGES.subscriptionOverHttp, language, { status: 400 });
}
