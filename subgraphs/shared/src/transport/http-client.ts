import { GraphQLError } from 'graphql';
import { Pool } from 'undici';
import { signStatement, STATEMENT_HEADER } from '../identity/signature.ts';
import type { ActorStatement } from '../identity/statement.ts';
import type { Health, SubgraphRequest, SubgraphResult } from '../runtime/subgraph.ts';
import type { SubgraphClient } from './subgraph-client.ts';
import { SubscriptionSocket } from './subscription-socket.ts';

const CONNECTIONS_MAX = 64;
const CONNECT_MS_MAX = 5_000;
const DEADLINE_MS = 30_000;
const HEALTH_MS_MAX = 6_000;
// Not 401: this caller is refused then, for its secret or its clock, and not the user.
const ANSWERED = new Set([200, 400, 413, 500]);

interface Address {
  readonly name: string;
  readonly url: string;
  readonly secret: string;
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
    headersTimeout: DEADLINE_MS,
    bodyTimeout: DEADLINE_MS,
  });

  return {
    name,
    execute: (request, statement) => execute(pool, { name, url, secret }, request, statement),
    subscribe: async (request, statement) => socket.iterate(request, statement),
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

async function execute(
  pool: Pool,
  { name, url, secret }: { readonly name: string; readonly url: URL; readonly secret: string },
  request: SubgraphRequest,
  statement: ActorStatement,
): Promise<SubgraphResult> {
  const body = JSON.stringify(request);
  try {
    const response = await pool.request({
      method: 'POST',
      path: url.pathname,
      headers: {
        'content-type': 'application/json',
        [STATEMENT_HEADER]: signStatement(statement, { audience: name, body, secret }),
      },
      body,
      signal: AbortSignal.timeout(DEADLINE_MS),
    });
    const answer: unknown = await response.body.json();
    const { statusCode } = response;
    if (ANSWERED.has(statusCode) && isResult(answer)) return answer;
    throw new Error(`status ${statusCode} is no answer of a subgraph`);
  } catch (error) {
    return unavailable(name, error);
  }
}

function isResult(answer: unknown): answer is SubgraphResult {
  if (answer === null || typeof answer !== 'object') return false;
  const { data, errors } = answer as SubgraphResult;
  return Array.isArray(errors) || (typeof data === 'object' && data !== null);
}

function readHealth(name: string, answer: unknown): Health {
  const { ready, reason } = (answer ?? {}) as { ready?: unknown; reason?: unknown };
  if (ready === true) return { ready };
  return { ready: false, reason: typeof reason === 'string' ? reason : `${name}: no answer` };
}

function unavailable(name: string, cause: unknown): SubgraphResult {
  const message = `子系统 ${name} 暂时不可用，请稍后重试。 / ${name} does not answer; try again shortly.`;
  const error = new GraphQLError(message, {
    originalError: cause instanceof Error ? cause : null,
    extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: name },
  });
  return { errors: [error] };
}
