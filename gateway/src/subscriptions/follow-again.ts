import type { GraphQLFormattedError } from 'graphql';
import type { Caller } from '../caller.ts';
import type { OperationGate } from '../doors/create-operation-gate.ts';
import type { EdgeMask } from '../errors/mask-at-edge.ts';
import type { Graph, LiveOperation } from '../execution/create-graph.ts';

/** A subscription in the graph as it is now; errors when it means nothing there any more. */
export function followAgain(
  { graph, gate, mask }: { graph: Graph; gate: OperationGate; mask: EdgeMask },
  { request }: LiveOperation,
  caller: Caller,
): LiveOperation | { readonly errors: readonly GraphQLFormattedError[] } {
  const { text, operationName, variables } = request;
  const refused = (errors: readonly unknown[]) => ({
    errors: errors.map((error) => mask.error(error, caller).toJSON()),
  });
  const admission = gate.admitValid(text, caller, request);
  if (!admission.ok) return refused(admission.errors);
  const { document } = admission;
  const live = graph.live({ text, document, operationName, variables }, caller);
  return 'errors' in live ? refused(live.errors) : live;
}
