import { Pool } from 'undici';
import type { Health, SubgraphRequest } from '../runtime/subgraph.ts';
import { createCallPolicy, type CallOptions } from './call-policy.ts';
import { CallRoom } from './call-room.ts';
import { deadlineFrom, type CallDeadline } from './deadlines.ts';
import { bodyOf, isResult, postOperation } from './post-operation.ts';
import type { SubgraphClient } from './subgraph-client.ts';
import { SubscriptionSocket } from './subscription-socket.ts';
import { unavailable } from './unavailable.ts';

const CONNECTIONS_MAX = 128;
const CONNECT_MS_MAX = 5_000;
const DEADLINE_MS = 30_000;
const HEALTH_MS_MAX = 2_000;

interface Address {
  readonly name: string;
  readonly url: string;
  /** How long every call may take. @default 30 s */
  readonly deadlineMs?: number;
}

/**
 * Reaches a subgraph of others: GraphQL over keep-alive HTTP and WebSocket, nothing of our own.
 *
 * Any status is taken when its body is a result of GraphQL; whatever else comes is answered as
 * SUBGRAPH_UNAVAILABLE. It is told the headers that a call names, and no statement.
 */
export function createPlainClient(options: Address): SubgraphClient {
  const { name, deadlineMs = DEADLINE_MS } = options;
  const url = new URL(options.url);
  const path = url.pathname + url.search;
  const pool = new Pool(url.origin, {
    connections: CONNECTIONS_MAX,
    connect: { timeout: CONNECT_MS_MAX },
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  const room = new CallRoom();
  const policy = createCallPolicy(room);
  const sockets = createSockets(name, url);

  async function send(request: SubgraphRequest, deadline: CallDeadline, call: CallOptions) {
    const headers = { accept: ACCEPT, ...call.headers };
    const body = bodyOf(request);
    const { status, answer } = await postOperation({ pool, path, headers, body, deadline, call });
    if (isResult(answer)) return answer;
    throw new Error(`status ${status} is no answer of a subgraph`);
  }

  return {
    name,
    async execute(request, _statement, call = {}) {
      const deadline = deadlineFrom(deadlineMs);
      try {
        return await policy(() => send(request, deadline, call), call);
      } catch (error) {
        return unavailable(name, error);
      }
    },
    subscribe: async (request, statement, { headers = {} } = {}) =>
      sockets.of(headers).iterate(request, statement),
    load: () => room.load,
    async health(): Promise<Health> {
      try {
        const signal = AbortSignal.timeout(HEALTH_MS_MAX);
        const body = JSON.stringify({ query: '{__typename}' });
        const headers = { 'content-type': 'application/json' };
        const response = await pool.request({ method: 'POST', path, headers, body, signal });
        await response.body.dump();
        return { ready: true };
      } catch {
        return { ready: false, reason: `${name}: no answer` };
      }
    },
    async close() {
      await sockets.close();
      await pool.destroy();
    },
  };
}

const ACCEPT = 'application/json, application/graphql-response+json';

/** A connection per set of headers: what it says of its client is said once, when it opens. */
function createSockets(name: string, url: URL) {
  const open = new Map<string, SubscriptionSocket>();
  return {
    of(headers: Readonly<Record<string, string>>): SubscriptionSocket {
      const key = JSON.stringify(headers);
      const known = open.get(key);
      if (known) return known;
      const onClosed = () => void (open.get(key) === socket && open.delete(key));
      const socket = new SubscriptionSocket({ name, url, secret: null, params: headers, onClosed });
      open.set(key, socket);
      return socket;
    },
    close: () => Promise.all([...open.values()].map((socket) => socket.close())),
  };
}
