import { GraphQLError } from 'graphql';
import type { SubgraphResult } from '../runtime/subgraph.ts';

/** The answer in place of one that did not come: whether the subgraph acted is unknown. */
export function unavailable(name: string, cause: unknown): SubgraphResult {
  const message = `子系统 ${name} 暂时不可用，请稍后重试。 / ${name} does not answer; try again shortly.`;
  const error = new GraphQLError(message, {
    originalError: cause instanceof Error ? cause : null,
    extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: name },
  });
  return { errors: [error] };
}
