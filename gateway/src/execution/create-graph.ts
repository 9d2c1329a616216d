import { ROUTER_SUPPORTED_SUPERGRAPH_FEATURES, Supergraph } from '@apollo/federation-internals';
import type { ServiceMap } from '@apollo/gateway';
import type { Logger } from '@entresol/shared';
import { prettyFormatQueryPlan } from '@apollo/query-planner';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import type { Caller } from '../caller.ts';
import { gatewayError, MESSAGES } from '../errors/gateway-error.ts';
import type { GraphAnswer } from './compiled/compile-operation.ts';
import type { Variables } from './compiled/json-data.ts';
import type { CachePolicy } from './cache-policy.ts';
import { createDataSource, type ClientOf } from './data-source.ts';
import {
  createPlanner,
  planningError,
  type OperationRequest,
  type PlannedOperation,
} from './plan-operation.ts';
import { createProjection } from './project-event.ts';
import { createApolloExecutor } from './run-with-apollo.ts';
import { createSender } from './send-calls.ts';
import { createLiveOperations, type LiveOperation } from './live-operation.ts';
import { streamPlan, type StreamEvent, type StreamParts } from './stream-plan.ts';

export type { GraphAnswer } from './compiled/compile-operation.ts';
export type { OperationRequest } from './plan-operation.ts';
export type { LiveOperation } from './live-operation.ts';
export type { StreamEvent } from './stream-plan.ts';

/** One operation to run: valid, with its variables as they came. */
export interface GraphRequest extends OperationRequest {
  readonly variables: Variables;
}

/** The federated graph. Only this folder knows how plans are made and executed. */
export interface Graph {
  /** What clients see. */
  readonly schema: GraphQLSchema;
  readonly supergraphSdl: string;
  /** The names of its subgraphs. */
  readonly subgraphs: readonly string[];
  /** Runs a query or mutation, at once where nothing is waited for; errors are not masked yet. */
  execute(request: GraphRequest, caller: Caller): GraphAnswer | Promise<GraphAnswer>;
  /** How an operation is answered, for people to read; null when it cannot be planned. */
  explain(request: OperationRequest): string | null;
  /** How often a plan was ready, and how often not. */
  readonly plans: { readonly hits: number; readonly misses: number };
  /** Makes a subscription ready to begin, or says why it cannot. */
  live(request: GraphRequest, caller: Caller): LiveOperation | GraphAnswer;
  /** Begins a stream: one event after the other, or one answer with errors. */
  open(stream: {
    readonly parts: () => StreamParts;
    readonly after: string | null;
    readonly caller: Caller;
  }): Promise<AsyncIterableIterator<StreamEvent> | GraphAnswer>;
  /** The operations that were asked for of late. */
  recent(): readonly OperationRequest[];
  /** Plans an operation, so that it is ready when it is asked for. */
  plan(request: OperationRequest): void;
}

// It reports home otherwise; nothing of ours goes out that nobody asked for.
process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';

/** What the graph is made of. */
export interface GraphOptions {
  readonly supergraphSdl: string;
  readonly clientOf: ClientOf;
  readonly log: Logger;
  /** Who executes plans: our own executor where it can, or Apollo's always. @default 'compiled' */
  readonly executor?: 'compiled' | 'apollo';
}

/** Loads a supergraph and answers its operations through the clients of its subgraphs. */
export function createGraph(options: GraphOptions): Graph {
  const { supergraphSdl, clientOf, log } = options;
  const supergraph = Supergraph.build(supergraphSdl, {
    supportedFeatures: ROUTER_SUPPORTED_SUPERGRAPH_FEATURES,
    validateSupergraph: false,
  });
  const supergraphSchema = supergraph.schema.toGraphQLJSSchema();
  const federationApi = supergraph.apiSchema();
  const schema = federationApi.toGraphQLJSSchema();
  const planOperation = createPlanner(supergraph, { schema, supergraphSchema });
  const services: ServiceMap = Object.fromEntries(
    supergraph.subgraphsMetadata().map(({ name }) => [name, createDataSource(name, clientOf)]),
  );
  const runWithApollo = createApolloExecutor({ schema, supergraphSchema, federationApi, log });
  const senderOf = createSender(clientOf);
  const liveOperation = createLiveOperations({
    supergraphSdl,
    schema,
    supergraphSchema,
    projectionOf: (request, caller) =>
      createProjection(
        { ...request, caller, send: senderOf(caller) },
        { services, clientOf, runWithApollo },
      ),
  });

  function prepare(request: GraphRequest, caller: Caller): Prepared | GraphAnswer {
    try {
      const found = planOperation(request);
      if (!found) return { errors: [operationUnknown(caller)] };
      const planned = options.executor === 'apollo' ? { ...found, compiled: null } : found;
      return withVariables(planned, request.variables, caller);
    } catch (error) {
      return { errors: [planningError(error)] };
    }
  }

  return {
    schema,
    supergraphSdl,
    subgraphs: Object.keys(services),
    recent: () => planOperation.recent(),
    plan(request) {
      try {
        planOperation(request);
      } catch {
        // Whoever asks for it is told why.
      }
    },
    execute(request, caller) {
      const prepared = prepare(request, caller);
      if (!('planned' in prepared)) return prepared;
      const { planned, coerced } = prepared;
      const { variables } = request;
      if (planned.operation.operation === 'subscription') {
        return { errors: [subscriptionOverHttp(caller)] };
      }
      const answered = planned.compiled
        ? planned.compiled({ variables, coerced, send: senderOf(caller) })
        : runWithApollo({ planned, variables, caller, services });
      return keptFor(planned.cache, answered);
    },
    plans: planOperation.counters,
    explain: (request) => explained(() => planOperation(request)),
    live(request, caller) {
      const prepared = prepare(request, caller);
      if (!('planned' in prepared)) return prepared;
      return liveOperation({ ...request, ...prepared });
    },
    open: (stream) => streamPlan({ ...stream, clientOf, log }),
  };
}

/** An answer that says how long it may be kept. */
function keptFor(cache: CachePolicy | null, answered: GraphAnswer | Promise<GraphAnswer>) {
  if (!cache) return answered;
  const kept = (answer: GraphAnswer): GraphAnswer => ({ ...answer, cache });
  return answered instanceof Promise ? answered.then(kept) : kept(answered);
}

interface Prepared {
  readonly planned: PlannedOperation;
  readonly coerced: Variables;
}

function withVariables(
  planned: PlannedOperation,
  variables: Variables,
  { language }: Caller,
): Prepared | GraphAnswer {
  if (nestsBeyond(variables, VARIABLES_DEPTH_MAX)) {
    const tooDeep = MESSAGES.variablesTooDeep;
    return { errors: [gatewayError('BAD_USER_INPUT', tooDeep, language, { status: 400 })] };
  }
  const { coerced, errors } = planned.coerce(variables);
  if (coerced) return { planned, coerced };
  const extensions = { code: 'BAD_USER_INPUT', http: { status: 400 } };
  return {
    errors: errors.map(
      ({ message, nodes }) => new GraphQLError(message, { nodes: nodes ?? null, extensions }),
    ),
  };
}

/** Deeper than any input of an app; whoever writes and reads them further on would run out of stack. */
const VARIABLES_DEPTH_MAX = 100;

function nestsBeyond(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (levels === 0) return true;
  for (const name in value) {
    if (nestsBeyond((value as Record<string, unknown>)[name], levels - 1)) return true;
  }
  return false;
}

/** The error of a document that does not say which of its operations to run. */
export function operationUnknown({ language }: Caller): GraphQLError {
  const code = 'OPERATION_RESOLUTION_FAILURE';
  return gatewayError(code, MESSAGES.operationUnknown, language, { status: 400 });
}

function subscriptionOverHttp({ language }: Caller): GraphQLError {
  return gatewayError('BAD_REQUEST', MESSAGES.subscriptionOverHttp, language, { status: 400 });
}

function explained(plan: () => PlannedOperation | null): string | null {
  try {
    const planned = plan();
    return planned && prettyFormatQueryPlan(planned.plan);
  } catch {
    return null;
  }
}
