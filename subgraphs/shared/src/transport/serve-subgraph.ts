import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createStatementVerifier, STATEMENT_HEADER } from '../identity/signature.ts';
import { issueStatement, type ActorStatement } from '../identity/statement.ts';
import type { Logger } from '../logging.ts';
import { inTraceOf } from '../observed/trace-header.ts';
import { traced } from '../observed/traced.ts';
import type { Subgraph, SubgraphRequest, SubgraphResult } from '../runtime/subgraph.ts';
import { ResponseDeparture } from './response-departure.ts';
import { portRefused } from './port-refused.ts';
import { serveSubscriptions } from './serve-subscriptions.ts';

const BODY_MAX_BYTES = 16 * 1024 * 1024;
/** A statement names every store of its actor. */
const HEADER_MAX_BYTES = 64 * 1024;
/** Longer than callers keep an idle connection, so that they never write into one just closed. */
const KEEP_ALIVE_MS = 65_000;
const DRAIN_MS_MAX = 30_000;

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

  let isClosing = false;
  const limits = { maxHeaderSize: HEADER_MAX_BYTES, keepAliveTimeout: KEEP_ALIVE_MS };
  const server = createServer(limits, (request, response) => {
    // A connection that is kept alive would hold up the end of the server.
    response.once('close', () => {
      if (isClosing) setImmediate(() => server.closeIdleConnections());
    });
    handle(subgraph, admit, request, response).catch((error: unknown) => {
      if (request.destroyed && !request.complete) return; // The caller went away.
      options.log.error({ err: error }, 'subgraph request failed');
      if (!response.headersSent) send(response, 500, failure('INTERNAL', 'internal error'));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(portRefused(error, options.port)));
    server.listen(options.port, options.host, resolve);
  });
  server.on('error', (error) => options.log.error({ err: error }, 'subgraph server failed'));
  // Not before: it would speak of a port that is taken, which is the host's to say.
  const sockets = serveSubscriptions(subgraph, admit, server);
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${options.host}:${port}/graphql`,
    /** Admits nobody new and lets running requests end. */
    async close() {
      isClosing = true;
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      const timer = setTimeout(() => server.closeAllConnections(), DRAIN_MS_MAX);
      await sockets.close();
      server.closeIdleConnections();
      await closed;
      clearTimeout(timer);
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
  if (request.method === 'GET' && request.url === '/backlog') {
    const backlog = await subgraph.backlog?.().catch(() => null);
    return send(response, backlog ? 200 : 503, backlog ?? {});
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
  const asked = readRequest(body);
  if (!asked) return send(response, 400, failure('BAD_REQUEST', 'body is not a GraphQL request'));
  const attributes = { 'entresol.request_id': statement.requestId };
  const run = () =>
    traced('subgraph.request', attributes, async () =>
      subgraph.execute(asked, statement, new ResponseDeparture(response)),
    );
  send(response, 200, await inTraceOf(request.headers, run));
}

/** The text of a body, or null when it is too large; the rest of it is then read and dropped. */
function readBody(request: IncomingMessage): Promise<string | null> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= BODY_MAX_BYTES) chunks.push(chunk);
      else {
        chunks.length = 0;
        resolve(null);
      }
    });
    request.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
    request.on('error', reject);
  });
}

function readRequest(body: string): SubgraphRequest | null {
  try {
    const request = JSON.parse(body) as SubgraphRequest | null;
    const { query, variables, operationName } = request ?? ({} as Partial<SubgraphRequest>);
    const isWhole =
      typeof query === 'string' &&
      typeof (variables ?? {}) === 'object' &&
      !Array.isArray(variables) &&
      typeof (operationName ?? '') === 'string';
    return isWhole ? request : null;
  } catch {
    return null;
  }
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
