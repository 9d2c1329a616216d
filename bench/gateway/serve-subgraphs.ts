import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import {
  PRODUCTS,
  RESOLVERS,
  stockOf,
  SUBGRAPH_NAMES,
  SUBGRAPHS,
  type SubgraphName,
} from './shop-graph.ts';

/** Both subgraphs over HTTP, as a process: `stub` answers the same bytes, `real` executes. */
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
  const bytes = Buffer.from(JSON.stringify({ data: dataOf(name) }));
  const headers = { 'content-type': 'application/json', 'content-length': bytes.length };
  const server = createServer((request, response) => {
    request.resume();
    request.once('end', () => response.writeHead(200, headers).end(bytes));
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
}

function dataOf(name: SubgraphName): object {
  if (name === 'products') return { products: PRODUCTS };
  const stocks = PRODUCTS.map(({ sku }) => ({ __typename: 'Product', stock: stockOf(sku) }));
  return { _entities: stocks };
}
