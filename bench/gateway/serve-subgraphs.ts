import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import {
  productsAfter,
  RESOLVERS,
  stockOf,
  SUBGRAPH_NAMES,
  SUBGRAPHS,
  type SubgraphName,
} from './shop-graph.ts';

/** Both subgraphs over HTTP, as a process: `stub` answers bytes made before, `real` executes. */
const [kind] = process.argv.slice(2);
const urls = {} as Record<SubgraphName, string>;
for (const name of SUBGRAPH_NAMES) {
  urls[name] = kind === 'real' ? await serveReal(name) : await serveStub(name);
}
process.on('disconnect', () => process.exit(0));
process.send?.(urls);

async function serveReal(name: SubgraphName): Promise<string> {
  const schema = buildSubgraphSchema([
    { typeDefs: parse(SUBGRAPHS[name]), resolvers: RESOLVERS[name] as never },
  ]);
  const server = new ApolloServer({ schema });
  const { url } = await startStandaloneServer(server, { listen: { port: 0, host: '127.0.0.1' } });
  return url;
}

async function serveStub(name: SubgraphName): Promise<string> {
  const answer = name === 'products' ? pages() : stocks();
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.once('end', () => {
      const bytes = answer(Buffer.concat(chunks).toString('latin1'));
      const headers = { 'content-type': 'application/json', 'content-length': bytes.length };
      response.writeHead(200, headers).end(bytes);
    });
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
}

/** The page that is named in the text of a request. */
function pages(): (body: string) => Buffer {
  const made = new Map<unknown, Buffer>();
  return (body) => {
    const products = productsAfter(/page-\d+/.exec(body)?.[0] ?? 'page');
    let bytes = made.get(products);
    if (!bytes) made.set(products, (bytes = bytesOf({ products })));
    return bytes;
  };
}

/** Stock is equal for the same place on every page, so one text answers all. */
function stocks(): () => Buffer {
  const bytes = bytesOf({
    _entities: productsAfter('page').map(({ sku }) => ({
      __typename: 'Product',
      stock: stockOf(sku),
    })),
  });
  return () => bytes;
}

function bytesOf(data: object): Buffer {
  return Buffer.from(JSON.stringify({ data }));
}
