import { Pool } from 'undici';
import { signStatement, STATEMENT_HEADER } from '../identity/signature.ts';
import type { ActorStatement } from '../identity/statement.ts';
import { traceHeaders } from '../observed/trace-header.ts';
import type { Backlog, Health, SubgraphRequest } from '../runtime/subgraph.ts';
import { createCallPolicy, deadlineOf, type CallOptions } from './call-policy.ts';
import { CallRoom } from './call-room.ts';
import { deadlineFrom, type CallDeadline } from './deadlines.ts';
import { bodyOf, isResult, postOperation } from './post-operation.ts';
import type { SubgraphClient } from './subgraph-client.ts';
import { SubscriptionSocket } from './subscription-socket.ts';
import { unavailable } from './unavailable.ts';

const CONNECTIONS_MAX = 64;
const CONNECT_MS_MAX = 5_000;
const HEALTH_MS_MAX = 6_000;
// Not 401: this caller is refused then, for its secret or its clock, and not the user.
const ANSWERED = new Set([200, 400, 413, 500]);

interface Address {
  readonly name: string;
  readonly url: string;
  readonly secret: string;
  /** How long every call may take; what its actor may wait for when left out. */
  readonly deadlineMs?: number;
}

/**
 * Reaches a subgraph of another process: keep-alive HTTP, WebSocket for subscriptions, signed.
 *
 * Whatever is not an answer of the subgraph (no answer in time, a broken connection, a page of some
 * proxy, a refused signature) is answered as SUBGRAPH_UNAVAILABLE: whether it acted is unknown.
 */
export function createHttpClient(options: Address): SubgraphClient {
  const { name, secret } = options;
  const url = new URL(options.url);
  const socket = new SubscriptionSocket({ name, url, secret });
  const pool = new Pool(url.origin, {
    connections: CONNECTIONS_MAX,
    connect: { timeout: CONNECT_MS_MAX },
    // Each call has a deadline of its own.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  const room = new CallRoom();
  const policy = createCallPolicy(room);
  const to = { name, path: url.pathname, secret };

  return {
    name,
    execute(request, statement, call = NO_OPTIONS) {
      const deadline = deadlineFrom(options.deadlineMs ?? deadlineOf(statement));
      const attempt = { pool, to, request, statement, deadline, call };
      return policy(() => send(attempt), call).then(undefined, (error: unknown) =>
        unavailable(name, error),
      );
    },
    subscribe: async (request, statement) => socket.iterate(request, statement),
    async backlog() {
      const signal = AbortSignal.timeout(HEALTH_MS_MAX);
      const response = await pool.request({ method: 'GET', path: '/backlog', signal });
      return readBacklog(await response.body.json());
    },
    load: () => room.load,
    async health(): Promise<Health> {
      try {
        const signal = AbortSignal.timeout(HEALTH_MS_MAX);
        const response = await pool.request({ method: 'GET', path: '/readyz', signal });
        return readHealth(name, await response.body.json());
      } catch {
        return { ready: false, reason: `${name}: no answer` };
      }
    },
    async close() {
      await socket.close();
      await pool.destroy();
    },
  };
}

const NO_OPTIONS: CallOptions = {};

interface Attempt {
  readonly pool: Pool;
  readonly to: { readonly name: string; readonly path: string; readonly secret: string };
  readonly request: SubgraphRequest;
  readonly statement: ActorStatement;
  readonly deadline: CallDeadline;
  readonly call: CallOptions;
}

/** Sends a call once, under a signature of its own; rejects when there is no answer. */
async function send({ pool, to, request, statement, deadline, call }: Attempt) {
  const { name, path, secret } = to;
  const body = bodyOf(request);
  const signed = signStatement(statement, { audience: name, body, secret });
  const headers = { ...traceHeaders(), [STATEMENT_HEADER]: signed };
  const { status, answer } = await postOperation({ pool, path, headers, body, deadline, call });
  if (ANSWERED.has(status) && isResult(answer)) return answer;
  throw new Error(`status ${status} is no answer of a subgraph`);
}

function readBacklog(answer: unknown): Backlog | null {
  const found = (answer ?? {}) as Partial<Backlog>;
  const { outboxWaiting, outboxLagMs, queueDepth } = found;
  const isWhole = [outboxWaiting, outboxLagMs, queueDepth].every(Number.isFinite);
  return isWhole ? (found as Backlog) : null;
}

function readHealth(name: string, answer: unknown): Health {
  const { ready, reason } = (answer ?? {}) as { ready?: unknown; reason?: unknown };
  if (ready === true) return { ready };
  return { ready: false, reason: typeof reason === 'string' ? reason : `${name}: no answer` };
}
