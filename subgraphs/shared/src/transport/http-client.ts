import { createClient, type Client } from 'graphql-ws';
import { Pool } from 'undici';
import WebSocket from 'ws';
import { GraphQLError } from 'graphql';
import { internalService } from '../actor.ts';
import { signStatement, STATEMENT_HEADER } from '../identity/signature.ts';
import { issueStatement, type ActorStatement } from '../identity/statement.ts';
import type { Health, SubgraphRequest, SubgraphResult } from '../runtime/subgraph.ts';
import { subscriptionBody } from './serve-subscriptions.ts';
import type { SubgraphClient } from './subgraph-client.ts';

const CONNECTIONS_MAX = 64;
const DEADLINE_MS = 30_000;

/** Reaches a subgraph of another process: keep-alive HTTP, WebSocket for subscriptions, signed. */
export function createHttpClient(options: {
  readonly name: string;
  readonly url: string;
  readonly secret: string;
}): SubgraphClient {
  const { name, secret } = options;
  const url = new URL(options.url);
  const pool = new Pool(url.origin, {
    connections: CONNECTIONS_MAX,
    headersTimeout: DEADLINE_MS,
    bodyTimeout: DEADLINE_MS,
  });
  let socket: Client | null = null;

  async function execute(
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
      });
      return (await response.body.json()) as SubgraphResult;
    } catch (error) {
      return unavailable(name, error);
    }
  }

  function connected(): Client {
    socket ??= createClient({
      url: url.href.replace(/^http/, 'ws'),
      webSocketImpl: WebSocket,
      lazy: true,
      retryAttempts: 0,
      keepAlive: 5_000,
      connectionParams: () => {
        const actor = internalService('gateway');
        const statement = issueStatement({ actor, requestId: 'socket', language: 'en' });
        return {
          [STATEMENT_HEADER]: signStatement(statement, { audience: name, body: '', secret }),
        };
      },
    });
    return socket;
  }

  return {
    name,
    execute,
    async subscribe(request, statement) {
      const body = subscriptionBody(request);
      const events = connected().iterate({
        query: request.query,
        variables: request.variables ?? null,
        operationName: request.operationName ?? null,
        extensions: {
          [STATEMENT_HEADER]: signStatement(statement, { audience: name, body, secret }),
        },
      });
      return events as unknown as AsyncIterableIterator<SubgraphResult>;
    },
    async health(): Promise<Health> {
      try {
        const response = await pool.request({ method: 'GET', path: '/readyz' });
        return (await response.body.json()) as Health;
      } catch {
        return { ready: false, reason: `${name}: no answer` };
      }
    },
    async close() {
      await socket?.dispose();
      await pool.destroy();
    },
  };
}

function unavailable(name: string, cause: unknown): SubgraphResult {
  const message = `子系统 ${name} 暂时不可用，请稍后重试。 / ${name} does not answer; try again shortly.`;
  const error = new GraphQLError(message, {
    originalError: cause instanceof Error ? cause : null,
    extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: name },
  });
  return { errors: [error] };
}
