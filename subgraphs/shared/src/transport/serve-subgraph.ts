import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createStatementVerifier, STATEMENT_HEADER } from '../identity/signature.ts';
import { issueStatement, type ActorStatement } from '../identity/statement.ts';
import type { Logger } from '../logging.ts';
import type { Subgraph, SubgraphRequest, SubgraphResult } from '../runtime/subgraph.ts';
import { serveSubscriptions } from './serve-subscriptions.ts';

const BODY_MAX_BYTES = 16 * 1024 * 1024;

/** Serves one subgraph over HTTP (`/graphql`) and WebSocket, for signed callers alone. */
export async function serveSubgraph(
  subgraph: Subgraph,
  options: { readonly host: string; readonly port: number; readonly secret: string; log: Logger },
): Promise<{ readonly url: string; close(): Promise<void> }> {
  const verify = createStatementVerifier({ audience: subgraph.name, secret: options.secret });
  const admit = (signed: string | undefined, body: string): ActorStatement | null => {
    const statement = verify(signed, body);
    return statement && issueStatement(statement);
  };

  const server = createServer((request, response) => {
    handle(subgraph, admit, request, response).catch((error: unknown) => {
      options.log.error({ err: error }, 'subgraph request failed');
      if (!response.headersSent) send(response, 500, failure('INTERNAL', 'internal error'));
    });
  });
  const sockets = serveSubscriptions(subgraph, admit, server);

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, options.host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${options.host}:${port}/graphql`,
    async close() {
      await sockets.close();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      await closed;
    },
  };
}

/** Checks a signed statement against the body it came with. */
export type Admit = (signed: string | undefined, body: string) => ActorStatement | null;

async function handle(
  subgraph: Subgraph,
  admit: Admit,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method === 'GET' && request.url === '/livez')
    return send(response, 200, { live: true });
  if (request.method === 'GET' && request.url === '/readyz') {
    const health = await subgraph.health();
    return send(response, health.ready ? 200 : 503, health);
  }
  if (request.method !== 'POST' || request.url !== '/graphql') {
    return send(response, 404, failure('NOT_FOUND', 'POST /graphql'));
  }
  const body = await readBody(request);
  if (body === null) return send(response, 413, failure('TOO_LARGE', 'body too large'));
  const statement = admit(header(request, STATEMENT_HEADER), body);
  if (!statement) {
    return send(response, 401, await subgraph.execute({ query: '' }, null));
  }
  const result = await subgraph.execute(JSON.parse(body) as SubgraphRequest, statement);
  send(response, 200, result);
}

async function readBody(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > BODY_MAX_BYTES) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function header(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
}

function send(response: ServerResponse, status: number, body: unknown): void {
  const text = JSON.stringify(body);
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
  });
  response.end(text);
}

function failure(code: string, message: string): SubgraphResult {
  return { errors: [{ message, extensions: { code } }] as never };
}
