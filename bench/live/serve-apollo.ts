import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { operationFromDocument, Supergraph } from '@apollo/federation-internals';
import { executeQueryPlan, LocalGraphQLDataSource, type ServiceMap } from '@apollo/gateway';
import { QueryPlanner, type SubscriptionNode } from '@apollo/query-planner';
import { getOperationAST, parse } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { answerOrders } from './answer-orders.ts';
import { createStores, OPERATION, stockGraph } from './stock-graph.ts';

// The same subgraphs behind graphql-ws and Apollo's executor, as one would put them together.
process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';
const stores = createStores();
const counters = { executions: 0, serializations: 0 };
const { supergraphSdl, products } = stockGraph(stores);
const supergraph = Supergraph.build(supergraphSdl);
const supergraphSchema = supergraph.schema.toGraphQLJSSchema();
const api = supergraph.apiSchema();
const schema = api.toGraphQLJSSchema();
const document = parse(OPERATION);
const operation = getOperationAST(document)!;
const plan = new QueryPlanner(supergraph).buildQueryPlan(operationFromDocument(api, document));
const { primary, rest } = plan.node as SubscriptionNode;
const eventPlan = {
  kind: 'QueryPlan' as const,
  node: {
    kind: 'Sequence' as const,
    nodes: [{ ...primary, operationKind: 'query' as never }, ...(rest ? [rest] : [])],
  },
};
const local = new LocalGraphQLDataSource(products);

async function* follow(store: number) {
  const variables = { store };
  for await (const event of stores.follow(store)) {
    const given = {
      data: { stockChanged: { ...event, product: { ...event.product, __typename: 'Product' } } },
    };
    const services: ServiceMap = {
      stock: { process: async () => given as never },
      products: local,
    };
    counters.executions += 1;
    counters.serializations += 1;
    const request = { query: OPERATION, variables };
    const context = {
      request,
      schema,
      context: {},
      document,
      source: OPERATION,
      operation,
      operationName: null,
      metrics: {},
      logger: console,
    };
    const operationContext = { schema, operation, fragments: {} };
    yield executeQueryPlan(
      eventPlan,
      services,
      context as never,
      operationContext,
      supergraphSchema,
      api,
    );
  }
}

const server = createServer();
const sockets = new WebSocketServer({ server, path: '/graphql' });
useServer(
  {
    schema,
    subscribe: (({ variableValues }: { variableValues: { store: number } }) =>
      follow(variableValues.store)) as never,
  },
  sockets,
);
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const { port } = server.address() as AddressInfo;
answerOrders(`http://127.0.0.1:${port}`, stores, () => counters);
