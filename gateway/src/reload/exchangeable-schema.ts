import type { SubgraphClient } from '@entresol/shared';
import type { OperationGate } from '../doors/create-operation-gate.ts';
import type { Graph } from '../execution/create-graph.ts';
import type { GraphHttp } from '../http/create-apollo.ts';

/** All that is made of one supergraph. */
export interface SchemaParts {
  readonly graph: Graph;
  readonly gate: OperationGate;
  readonly http: GraphHttp;
  /** Its subgraphs, as they are reached. */
  readonly clients: ReadonlyMap<string, SubgraphClient>;
}

/** The same parts for whoever holds on to them, whatever supergraph is behind. */
export interface ExchangeableSchema extends SchemaParts {
  /** Lets all that comes from now on meet other parts; gives back those before. */
  exchange(parts: SchemaParts): SchemaParts;
}

/** Makes parts that can be exchanged while they are in use: each call meets one supergraph. */
export function exchangeableSchema(first: SchemaParts): ExchangeableSchema {
  let current = first;
  return {
    graph: {
      get schema() {
        return current.graph.schema;
      },
      get supergraphSdl() {
        return current.graph.supergraphSdl;
      },
      get subgraphs() {
        return current.graph.subgraphs;
      },
      get plans() {
        return current.graph.plans;
      },
      explain: (request) => current.graph.explain(request),
      execute: (...args) => current.graph.execute(...args),
      live: (...args) => current.graph.live(...args),
      open: (stream) => current.graph.open(stream),
      recent: () => current.graph.recent(),
      plan: (request) => current.graph.plan(request),
    },
    gate: {
      admit: (...args) => current.gate.admit(...args),
      admitValid: (...args) => current.gate.admitValid(...args),
    },
    http: {
      respond: (...args) => current.http.respond(...args),
      stop: () => current.http.stop(),
    },
    get clients() {
      return current.clients;
    },
    exchange(parts) {
      const before = current;
      current = parts;
      return before;
    },
  };
}
