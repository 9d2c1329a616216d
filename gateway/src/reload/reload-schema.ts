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

/** What a reload is made with. */
export interface ReloadParts {
  readonly served: ExchangeableSchema;
  make(supergraphSdl: string): Promise<SchemaParts>;
  /** Whether a subgraph can be reached. */
  isKnown(subgraph: string): boolean;
  onExchanged(): void;
}

/**
 * Exchanges the supergraph under all that is open. Throws when it cannot be served: then nothing
 * has changed.
 *
 * What was asked for of late is planned before, so that nobody waits for a plan afterwards.
 */
export async function reloadSchema(parts: ReloadParts, supergraphSdl: string): Promise<number> {
  const { served } = parts;
  const next = await parts.make(supergraphSdl);
  const unknown = next.graph.subgraphs.filter((name) => !parts.isKnown(name));
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
  parts.onExchanged();
  // What is under way with it goes on to its end.
  setTimeout(() => void before.http.stop(), STOP_AFTER_MS).unref();
  return prepared;
}

function prepare({ graph, gate }: SchemaParts, request: OperationRequest): boolean {
  const { text, document, operationName } = request;
  if (validate(graph.schema, document).length > 0) return false;
  gate.admitValid(text, NOBODY);
  graph.plan(request);
  return getOperationAST(document, operationName) !== null;
}
