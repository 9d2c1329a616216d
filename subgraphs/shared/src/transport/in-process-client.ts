import type { Subgraph, SubgraphResult } from '../runtime/subgraph.ts';
import { CallEnded, deadlineOf } from './call-policy.ts';
import type { SubgraphClient } from './subgraph-client.ts';
import { unavailable } from './unavailable.ts';

/** Reaches a subgraph of this process: no socket, no printing and parsing again. */
export function createInProcessClient(
  subgraph: Subgraph,
  options: { readonly deadlineMs?: number } = {},
): SubgraphClient {
  const { name } = subgraph;
  return {
    name,
    execute: (request, statement, call) =>
      within(
        name,
        subgraph.execute(request, statement, call?.departure),
        options.deadlineMs ?? deadlineOf(statement),
      ),
    subscribe: (request, statement) => subgraph.subscribe(request, statement),
    health: () => subgraph.health(),
    backlog: async () => (await subgraph.backlog?.()) ?? null,
    close: async () => {},
  };
}

/** The answer of a call, or that there is none in time; the call itself goes on. */
function within(
  name: string,
  answer: Promise<SubgraphResult>,
  deadlineMs: number,
): Promise<SubgraphResult> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => resolve(unavailable(name, new CallEnded('DEADLINE'))),
      deadlineMs,
    );
    answer.then(
      (result) => {
        clearTimeout(timer);
        resolve(result);
      },
      (error: unknown) => {
        clearTimeout(timer);
        reject(error as Error);
      },
    );
  });
}
