import type { ServiceMap } from '@apollo/gateway';
import type { QueryPlan, SubscriptionNode } from '@apollo/query-planner';
import type { SubgraphResult } from '@entresol/shared';
import type { Caller } from '../caller.ts';
import { fetchError } from './compiled/compile-fetch.ts';
import type { GraphAnswer } from './compiled/compile-operation.ts';
import { copyJson, type Variables } from './compiled/json-data.ts';
import type { SendCall } from './compiled/plan-run.ts';
import { createDataSource, sourceAnswer, type ClientOf } from './data-source.ts';
import type { PlannedOperation } from './plan-operation.ts';
import type { ApolloRequest } from './run-with-apollo.ts';

/** Turns an event of the owning subgraph into an answer of the client's operation. */
export type ProjectEvent = (event: SubgraphResult) => Promise<GraphAnswer>;

interface Projected {
  readonly planned: PlannedOperation;
  readonly variables: Variables;
  readonly coerced: Variables;
  readonly caller: Caller;
  readonly send: SendCall;
}

interface ApolloParts {
  readonly services: ServiceMap;
  readonly clientOf: ClientOf;
  runWithApollo(request: ApolloRequest): Promise<GraphAnswer>;
}

/** Makes the projection of one subscription: the rest of its plan, for each event. */
export function createProjection(subscription: Projected, apollo: ApolloParts): ProjectEvent {
  const { planned, variables, coerced, send } = subscription;
  const { compiled } = planned;
  const node = planned.plan.node as SubscriptionNode;
  const project = compiled
    ? ({ data, errors = [] }: SubgraphResult) => {
        // Whoever follows the same stream is given the same event.
        const known = {
          data: copyJson(data!),
          errors: errors.map((error) => fetchError(error, node.primary, error.path)),
        };
        return compiled({ variables, coerced, send, known });
      }
    : withApollo(subscription, node, apollo);
  return async (event) => {
    if (event.data === undefined) return { errors: event.errors ?? [] };
    // An event that its subgraph could not make whole is nothing to build on.
    return project(event.data === null ? { ...event, data: {} } : event);
  };
}

/** Apollo's executor makes the first fetch itself, so the event answers that fetch. */
function withApollo(
  { planned, variables, caller }: Projected,
  { primary, rest }: SubscriptionNode,
  { services, clientOf, runWithApollo }: ApolloParts,
): ProjectEvent {
  const first = { ...primary, operationKind: 'query' as typeof primary.operationKind };
  const plan: QueryPlan = {
    kind: 'QueryPlan',
    node: rest ? { kind: 'Sequence', nodes: [first, rest] } : first,
  };
  const owner = primary.serviceName;
  const real = createDataSource(owner, clientOf);
  return (event) => {
    const given = sourceAnswer({ ...event, data: copyJson(event.data!) });
    const replaced = {
      [owner]: {
        process: async (call: Parameters<typeof real.process>[0]) =>
          call.request.query === primary.operation ? given : real.process(call),
      },
    };
    return runWithApollo({
      planned,
      plan,
      variables,
      caller,
      services: { ...services, ...replaced },
    });
  };
}
