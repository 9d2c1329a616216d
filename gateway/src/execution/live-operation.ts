import type { SubscriptionNode } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import type { Caller } from '../caller.ts';
import type { Variables } from './compiled/json-data.ts';
import type { OperationRequest, PlannedOperation } from './plan-operation.ts';
import type { ProjectEvent } from './project-event.ts';
import { resumableFetch } from './resumable-fetch.ts';
import { createStreamKey } from './stream-key.ts';
import type { StreamParts } from './stream-plan.ts';
import { createStreamRules } from './stream-rules.ts';

/** A subscription that is ready to begin, in anybody's name. */
export interface LiveOperation {
  readonly request: LiveRequest;
  /** The same for equal subscriptions, whoever asks and wherever they begin. */
  readonly key: string;
  /** Positions of one source stand in one order. */
  readonly source: string;
  /** The rules of all that it reaches; null when something has none. */
  readonly rules: readonly string[] | null;
  /** The position that its client wants to go on after. */
  readonly after: string | null;
  /** Whether it may be begun again where it broke off. */
  readonly isResumable: boolean;
  /** Whether the latest of each thing is enough for a reader who is slow. */
  readonly keepsLatest: boolean;
  /** What its stream is made of in the name of a caller. */
  partsFor(caller: Caller): StreamParts;
}

/** One request for a subscription. */
export interface LiveRequest extends OperationRequest {
  readonly planned: PlannedOperation;
  readonly variables: Variables;
  readonly coerced: Variables;
}

/** Prepares subscriptions of one supergraph. */
export function createLiveOperations(graph: {
  readonly supergraphSdl: string;
  readonly schema: GraphQLSchema;
  readonly supergraphSchema: GraphQLSchema;
  projectionOf(request: LiveRequest, caller: Caller): ProjectEvent;
}): (request: LiveRequest) => LiveOperation {
  const { supergraphSdl, supergraphSchema } = graph;
  const keyOf = createStreamKey(graph.schema);
  const rules = createStreamRules(supergraphSdl, supergraphSchema);
  return (request) => {
    const { planned, variables, coerced } = request;
    const node = planned.plan.node as SubscriptionNode;
    const fetch = resumableFetch(node.primary, supergraphSchema, { given: variables, coerced });
    return {
      request,
      key: keyOf(planned, coerced),
      source: `${node.primary.serviceName} ${fetch.field}`,
      rules: rules.rulesOf(node),
      after: fetch.after,
      isResumable: fetch.isResumable,
      keepsLatest: rules.keepsLatest(fetch.field),
      partsFor: (caller) => ({ node, fetch, project: graph.projectionOf(request, caller) }),
    };
  };
}
