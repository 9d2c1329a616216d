import type { Subgraph } from '../runtime/subgraph.ts';
import type { SubgraphClient } from './subgraph-client.ts';

/** Reaches a subgraph of this process: no socket, no printing and parsing again. */
export function createInProcessClient(subgraph: Subgraph): SubgraphClient {
  return {
    name: subgraph.name,
    execute: (request, statement) => subgraph.execute(request, statement),
    subscribe: (request, statement) => subgraph.subscribe(request, statement),
    health: () => subgraph.health(),
    close: async () => {},
  };
}
