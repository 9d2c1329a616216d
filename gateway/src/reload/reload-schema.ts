import { setImmediate as turn } from 'node:timers/promises';
import { getOperationAST, validate } from 'graphql';
import type { Caller } from '../caller.ts';
import type { OperationRequest } from '../execution/create-graph.ts';
import type { ExchangeableSchema, SchemaParts } from './exchangeable-schema.ts';

const NOBODY: Caller = {
  actor: { kind: 'SERVICE', id: 'reload' },
  requestId: 'reload',
  language: 'en',
};
const STOP_AFTER_MS = 60_000;

/**
 * Exchanges the supergraph under all that is open. Throws when it cannot be served: then nothing
 * has changed.
 *
 * What was asked for of late is planned before, so that nobody waits for a plan afterwards.
 * `onExchanged` is told the subgraphs that are reached in another way than before.
 */
export async function reloadSchema(
  served: ExchangeableSchema,
  next: SchemaParts,
  onExchanged: (moved: ReadonlySet<string>) => void,
): Promise<number> {
  const unknown = next.graph.subgraphs.filter((name) => !next.clients.has(name));
  if (unknown.length > 0) {
    throw new Error(`no address of ${unknown.join(', ')} is known / 没有子图地址`);
  }
  let prepared = 0;
  for (const request of served.graph.recent()) {
    if (prepare(next, request)) prepared += 1;
    // Others are served meanwhile.
    await turn();
  }
  const before = served.exchange(next);
  onExchanged(movedBetween(before, next));
  // What is under way with it goes on to its end.
  setTimeout(() => void before.http.stop(), STOP_AFTER_MS).unref();
  return prepared;
}

function movedBetween({ clients }: SchemaParts, next: SchemaParts): ReadonlySet<string> {
  const names = [...clients.keys()];
  return new Set(names.filter((name) => clients.get(name) !== next.clients.get(name)));
}

function prepare({ graph, gate }: SchemaParts, request: OperationRequest): boolean {
  const { text, document, operationName } = request;
  if (validate(graph.schema, document).length > 0) return false;
  gate.admitValid(text, NOBODY);
  graph.plan(request);
  return getOperationAST(document, operationName) !== null;
}
