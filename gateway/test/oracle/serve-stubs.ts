import { createServer, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { issueStatement, type SubgraphClient, type SubgraphRequest } from '@entresol/shared';
import { parse } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';

const STATEMENT = issueStatement({ actor: { kind: 'ANONYMOUS' }, requestId: 'r', language: 'en' });
const ANY_SUBSCRIPTION = parse('subscription { any }');

/** A subgraph of others over HTTP and WebSocket: nothing but GraphQL. */
export interface ServedStub {
  readonly url: string;
  /** What answers; there is none while the supergraph is not composed yet. */
  client: SubgraphClient | null;
  /** The headers of every request, and the parameters of every socket. */
  readonly heard: (IncomingHttpHeaders | Readonly<Record<string, unknown>>)[];
  close(): Promise<void>;
}

/** Serves one stub on a free port. */
export async function serveStub(): Promise<ServedStub> {
  const heard: ServedStub['heard'] = [];
  const server = createServer(async (request, response) => {
    heard.push(request.headers);
    const body = JSON.parse(await textOf(request)) as SubgraphRequest;
    if (!stub.client) return void response.writeHead(503).end('<p>away</p>');
    const answer = await stub.client.execute(body, STATEMENT);
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(answer));
  });
  const sockets = new WebSocketServer({ server });
  useServer(
    {
      onConnect: ({ connectionParams = {} }) => void heard.push(connectionParams),
      onSubscribe: (_context, _id, { query, variables }) => ({
        schema: undefined as never,
        document: ANY_SUBSCRIPTION,
        contextValue: { query, variables: variables ?? {} },
      }),
      subscribe: (({ contextValue }: { contextValue: SubgraphRequest }) =>
        stub.client!.subscribe(contextValue, STATEMENT)) as never,
    },
    sockets,
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const stub: ServedStub = {
    url: `http://127.0.0.1:${port}/graphql`,
    client: null,
    heard,
    async close() {
      for (const socket of sockets.clients) socket.terminate();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return stub;
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
