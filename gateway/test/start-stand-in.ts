import type { Socket } from 'node:net';
import {
  createHttpClient,
  createInProcessClient,
  createLogger,
  serveSubgraph,
  type Actor,
  type SubgraphClient,
} from '@entresol/shared';
import {
  createGateway,
  signToken,
  type Gateway,
  type GatewayOptions,
} from '../src/create-gateway.ts';
import { createStandIn, type StandIn } from './stand-in.ts';

/** The transports every behaviour is the same over. */
export const TRANSPORTS = ['in-process', 'http'] as const;
export type Transport = (typeof TRANSPORTS)[number];

export const SECRET = 'a-secret-of-the-tests-0123456789';
const log = createLogger({ name: 'test', level: 'silent' });

/** An answer of the gateway. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // Tests look into answers of many shapes.
  readonly body: any;
}

/** A gateway that serves the stand-in. */
export interface Served {
  readonly url: string;
  readonly standIn: StandIn;
  readonly gateway: Gateway;
  /** How many bytes wait for each client. */
  held(): readonly number[];
  readonly clients: Map<string, SubgraphClient>;
  /** Sends one operation. */
  ask(
    query: string,
    options?: { variables?: object; actor?: Actor; headers?: Record<string, string> },
  ): Promise<Answer>;
  /** Sends any body to any path; what an answer cost is left out of it. */
  send(path: string, init: RequestInit): Promise<Answer>;
  close(): Promise<void>;
}

/** Starts a gateway over one transport, on a free port. */
export async function startStandIn(
  transport: Transport = 'in-process',
  options: Partial<GatewayOptions> = {},
): Promise<Served> {
  const standIn = createStandIn();
  const clients = new Map<string, SubgraphClient>();
  const servers: { close(): Promise<void> }[] = [];
  for (const subgraph of standIn.subgraphs) {
    if (transport === 'in-process') {
      clients.set(subgraph.name, createInProcessClient(subgraph));
      continue;
    }
    const server = await serveSubgraph(subgraph, {
      host: '127.0.0.1',
      port: 0,
      secret: SECRET,
      log,
    });
    servers.push(server);
    const client = { name: subgraph.name, url: server.url, secret: SECRET };
    clients.set(subgraph.name, createHttpClient(client));
  }
  const gateway = await createGateway({
    supergraphSdl: standIn.supergraphSdl,
    clients,
    identity: { secret: SECRET },
    log,
    playground: false,
    ...options,
  });
  const connections = new Set<Socket>();
  gateway.app.server.on('connection', (socket: Socket) => {
    connections.add(socket);
    socket.once('close', () => connections.delete(socket));
  });
  const url = await gateway.listen({ host: '127.0.0.1', port: 0 });

  async function send(path: string, init: RequestInit): Promise<Answer> {
    const response = await fetch(`${url}${path}`, init);
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json');
    return {
      status: response.status,
      headers: response.headers,
      body: isJson ? withoutCost(JSON.parse(text)) : text,
    };
  }

  return {
    url,
    standIn,
    gateway,
    held: () => [...connections].map((socket) => socket.writableLength),
    clients,
    send,
    async ask(query, { variables, actor, headers } = {}) {
      const token = actor ? { authorization: `Bearer ${await signToken(actor, SECRET)}` } : {};
      return send('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...token, ...headers },
        body: JSON.stringify({ query, variables }),
      });
    },
    async close() {
      await gateway.close();
      standIn.rights.close();
      await Promise.all([...clients.values()].map((client) => client.close()));
      await Promise.all(servers.map((server) => server.close()));
    },
  };
}

/** An answer without what it cost, which tests of the doors look at themselves. */
export function withoutCost(answer: any): any {
  if (answer?.extensions?.cost === undefined) return answer;
  const { extensions: _cost, ...rest } = answer;
  return rest;
}

/** Resolves when a condition holds; fails after five seconds, or as many as are given. */
export async function until(holds: () => boolean, seconds = 5): Promise<void> {
  const deadline = Date.now() + seconds * 1_000;
  while (!holds()) {
    if (Date.now() > deadline) throw new Error(`never: ${holds}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
