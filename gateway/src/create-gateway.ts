import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import type { Registry } from 'prom-client';
import Fastify, { type FastifyInstance } from 'fastify';
import { portRefused, type ActorKind, type Logger, type SubgraphClient } from '@entresol/shared';
import { CONNECTION_LIMITS, limitConnections } from './doors/limit-connections.ts';
import { createCors } from './doors/cors.ts';
import { createOperationGate } from './doors/create-operation-gate.ts';
import {
  createRates,
  NO_RATES,
  type Rates,
  type RateStore,
  type RateTable,
} from './doors/rates.ts';
import { createEdgeMask } from './errors/mask-at-edge.ts';
import { createGraph, type Graph } from './execution/create-graph.ts';
import { createOpenGate } from './foreign/open-gate.ts';
import { createOpenMask } from './foreign/open-mask.ts';
import { createClientFault, PATIENCE, type Patience } from './http/client-fault.ts';
import { answerBareRefusals } from './http/bare-refusals.ts';
import { createApollo } from './http/create-apollo.ts';
import { graphqlRoute, type GraphqlRouteParts } from './http/graphql-route.ts';
import { healthRoutes } from './http/health-routes.ts';
import { createRefusal, notFound } from './http/not-found.ts';
import { refuseMethods } from './http/refuse-methods.ts';
import { createMetrics } from './observed/metrics.ts';
import { observedClients } from './observed/observed-clients.ts';
import { observeGate } from './observed/observe-gate.ts';
import { observeGraph } from './observed/observe-graph.ts';
import { takeShortWay } from './http/short-way.ts';
import { paymentRoute } from './http/payment-route.ts';
import { createIdentity, identifyNobody, type IdentitySource } from './identity/create-identity.ts';
import { createStoredOperations } from './operations/stored-operations.ts';
import { createTrustedGate, type LimitedClient } from './operations/trusted-gate.ts';
import type { DemoToken } from './playground/altair-options.ts';
import { playgroundRoutes } from './playground/playground-routes.ts';
import { LiveGroups, type LiveCounters } from './live/live-groups.ts';
import { watchRights } from './identity/rights-watch.ts';
import { holdToRights } from './subscriptions/hold-to-rights.ts';
import { createEvents } from './subscriptions/serve-events.ts';
import { exchangeableSchema, type ExchangeableSchema } from './reload/exchangeable-schema.ts';
import { reloadSchema } from './reload/reload-schema.ts';
import { serveSockets } from './subscriptions/serve-sockets.ts';
import { watchConnections, type Connections } from './subscriptions/watch-connections.ts';

export { signToken } from './identity/sign-token.ts';
export type { IdentitySource } from './identity/create-identity.ts';
export type { DemoToken } from './playground/altair-options.ts';

/** What the gateway is made of; the host decides about addresses and transports. */
export interface GatewayOptions {
  readonly supergraphSdl: string;
  /** Looked up at each call, so subgraphs may be added while the gateway serves. */
  readonly clients: ReadonlyMap<string, SubgraphClient>;
  /** The subgraphs that must be ready; those of the supergraph when left out. */
  readonly names?: readonly string[];
  /** Null serves anybody, without limits: for a graph whose subgraphs decide all of that. */
  readonly identity: IdentitySource | null;
  /** Names of headers that are passed on to subgraphs of others. */
  readonly passOn?: readonly string[];
  readonly log: Logger;
  /** Whether `/` is the playground and the schema is shown to all. */
  readonly playground: boolean;
  /** Origins of pages that may use the graph, beside our own. */
  readonly origins?: readonly string[];
  /** How fast each kind of actor may go; false for as fast as they like. */
  readonly rates?: RateTable | false | undefined;
  /** Where it is counted; in memory when left out. */
  readonly rateStore?: RateStore | undefined;
  /** Addresses whose connections count for no address. @default this machine's own */
  readonly isExempt?: ((address: string) => boolean) | undefined;
  /** Addresses of proxies that say where a request comes from. */
  readonly trustedProxies?: readonly string[] | undefined;
  /** Texts of operations that clients may name by their hash from the beginning. */
  readonly trusted?: readonly string[];
  /** Clients that may send nothing but those. */
  readonly trustedOnly?: readonly LimitedClient[];
  /** How long a request may take to arrive. */
  readonly patience?: Patience | undefined;
  /** How long an operation takes at least that is written down with its plan. @default a second */
  readonly slowMs?: number | undefined;
  /** Kinds of actors whose own traces are continued. @default integrations */
  readonly tracedKinds?: ReadonlySet<ActorKind> | undefined;
  /** Prefilled in the playground of a local demo. */
  readonly demoTokens?: readonly DemoToken[];
}

/** The one way in for clients. */
export interface Gateway {
  readonly app: FastifyInstance;
  /** What its subscriptions did so far. */
  readonly live: Readonly<LiveCounters>;
  /**
   * Serves another supergraph from now on, through other clients where they are given, and ends
   * nothing that is still valid; gives back how many operations were prepared for it. Throws when it
   * cannot be served: then all is as before. Clients that are no longer used stay open.
   */
  reload(supergraphSdl: string, clients?: ReadonlyMap<string, SubgraphClient>): Promise<number>;
  /** What is counted here, for Prometheus. */
  readonly metrics: Registry;
  /** Begins to serve; gives the address back. Throws when the port is taken. */
  listen(address: { readonly host: string; readonly port: number }): Promise<string>;
  /** Ends sockets, lets running requests end, then stops. Clients stay open: the host's are. */
  close(): Promise<void>;
}

/** Builds the gateway from subgraphs' clients. Opens no port and reads no environment. */
export async function createGateway(options: GatewayOptions): Promise<Gateway> {
  const { log, playground } = options;
  const stored = createStoredOperations(options.trusted ?? []);
  const connections = watchConnections();
  let served: ExchangeableSchema | null = null;
  const clientsNow = () => served?.clients ?? options.clients;
  const metrics = createMetrics({
    ...countersOf(() => ({ live, connections, graph })),
    clients: clientsNow,
  });
  const clientOf = (name: string) => observedClients(clientsNow(), metrics)(name);
  const { mask, identify, limits, rights, gateOf } = doorsOf(options, clientsNow);
  const make = async (supergraphSdl: string, clients = clientsNow()) => {
    const plain = createGraph({ supergraphSdl, clientOf: observedClients(clients, metrics), log });
    const { slowMs, tracedKinds } = options;
    const made = observeGraph(plain, { metrics, log, slowMs, tracedKinds });
    const doors = createTrustedGate(gateOf(made), stored, options.trustedOnly ?? []);
    const apollo = await createApollo({ graph: made, mask, log });
    return { graph: made, gate: observeGate(doors, metrics), http: apollo, clients };
  };
  const exchangeable = exchangeableSchema(await make(options.supergraphSdl, options.clients));
  served = exchangeable;
  const { graph, gate, http } = exchangeable;
  const app = createApp(log, options.patience);
  let draining = false;

  healthRoutes(app, {
    names: () => options.names ?? graph.subgraphs,
    clientOf,
    isDraining: () => draining,
  });
  if (rights) holdToRights(rights, connections);
  const live = new LiveGroups({ graph, mask, log });
  const origins = options.origins ?? [];
  const streaming = { graph, gate, identify, mask, live, connections, origins, stored };
  const events = createEvents({ ...streaming, ...limits });
  const cors = createCors(origins);
  const graphql = { graph, http, gate, identify, mask, events, stored, cors, ...limits };
  serveGraph(app, graphql, { log, isDraining: () => draining });
  paymentRoute(app, { clientOf, log });
  if (playground) playgroundRoutes(app, { demoTokens: options.demoTokens ?? [] });
  const sockets = serveSockets(app.server, { ...streaming, log, ...limits });
  if (options.identity) limitConnections(app.server, CONNECTION_LIMITS);

  return {
    app,
    metrics: metrics.registry,
    get live() {
      return live.counters;
    },
    reload: async (supergraphSdl, clients) => {
      const next = await make(supergraphSdl, clients);
      return reloadSchema(exchangeable, next, (moved) => live.reload(moved));
    },
    async listen({ host, port }) {
      await app.listen({ host, port }).catch((error: Error) => {
        throw portRefused(error, port);
      });
      const address = app.server.address() as AddressInfo;
      return `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`;
    },
    async close() {
      draining = true;
      rights?.close();
      events.close();
      await sockets.close();
      connections.close();
      await app.close();
      await http.stop();
    },
  };
}

/** Serves the graph over HTTP, and says of what it does not take that it does not. */
function serveGraph(
  app: FastifyInstance,
  parts: GraphqlRouteParts,
  { log, isDraining }: { readonly log: Logger; readonly isDraining: () => boolean },
): void {
  refuseMethods(app, parts.cors);
  graphqlRoute(app, parts);
  answerBareRefusals(app.server, log);
  takeShortWay(app.server, parts, isDraining);
}

/** How late a request that takes too long may be noticed. */
const CHECK_MS_MAX = 1_000;

/** The server, with what holds for every answer. */
function createApp(log: Logger, patience = PATIENCE): FastifyInstance {
  const refuse = createRefusal(log);
  const { headersMs, requestMs } = patience;
  const app = Fastify({
    requestTimeout: requestMs,
    http: {
      headersTimeout: headersMs,
      connectionsCheckingInterval: Math.min(headersMs, requestMs, CHECK_MS_MAX),
      // One to no host is answered by us.
      requireHostHeader: false,
      // Java's client offers HTTP/2 with every request: what we do not speak is not taken up.
      shouldUpgradeCallback: ({ headers }) => /\bwebsocket\b/i.test(headers.upgrade ?? ''),
    },
    clientErrorHandler: createClientFault(log),
    logger: false,
    genReqId: () => randomUUID(),
    forceCloseConnections: 'idle',
    // A request that comes in while we drain is answered, and its connection closed after it.
    return503OnClosing: false,
    frameworkErrors: refuse,
  });
  app.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id);
    reply.header('x-content-type-options', 'nosniff');
    done();
  });
  notFound(app);
  app.setErrorHandler(refuse);
  return app;
}

/** Where rights of people are kept, their changes are heard of. */
const HAS_ORGANIZATION = /join__graph\(name: "organization"/;
const OPEN_BODY_BYTES_MAX = 16 * 1024 * 1024;

/** Who may ask what, and what is shown of errors. */
function doorsOf(options: GatewayOptions, clientsNow: () => GatewayOptions['clients']) {
  const { identity, log, playground, passOn, rates: table, trustedProxies } = options;
  const limits = {
    ...(passOn ? { passOn } : {}),
    ...(trustedProxies ? { trustedProxies } : {}),
    rates: NO_RATES,
  };
  if (identity) {
    const mask = createEdgeMask({ log, playground });
    const gateOf = ({ schema }: Graph) => createOperationGate(schema, { playground });
    const clientOf = (name: string) => clientsNow().get(name);
    const rights = HAS_ORGANIZATION.test(options.supergraphSdl)
      ? watchRights({ clientOf, log })
      : null;
    const check = createIdentity(identity);
    const identify = rights ? rights.checking(check) : check;
    return {
      mask,
      gateOf,
      identify,
      limits: { ...limits, rates: ratesOf(options, table) },
      rights,
    };
  }
  return {
    mask: createOpenMask(log),
    gateOf: ({ schema }: Graph) => createOpenGate(schema),
    identify: identifyNobody,
    limits: { ...limits, bodyBytesMax: OPEN_BODY_BYTES_MAX },
    rights: null,
  };
}

function ratesOf(
  { log, rateStore, isExempt }: GatewayOptions,
  table: GatewayOptions['rates'],
): Rates {
  return table === false ? NO_RATES : createRates({ log, table, store: rateStore, isExempt });
}

/** What of a gateway is looked at when somebody asks for its metrics. */
function countersOf(parts: () => { live: LiveGroups; connections: Connections; graph: Graph }) {
  return {
    live: () => parts().live.counters,
    connections: () => parts().connections.size,
    plans: () => parts().graph.plans,
  };
}
