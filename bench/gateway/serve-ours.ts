import { buildSubgraphSchema } from '@apollo/subgraph';
import { createGateway } from '@entresol/gateway';
import {
  createExecutor,
  createHttpClient,
  createInProcessClient,
  createLogger,
  entitiesAtOnce,
  type RequestContext,
  type Subgraph,
  type SubgraphClient,
} from '@entresol/shared';
import { parse } from 'graphql';
import { RESOLVERS, SUBGRAPH_NAMES, SUBGRAPHS, type SubgraphName } from './shop-graph.ts';

/** Our gateway as a process, identity and limits on; subgraphs in it, or over HTTP where named. */
interface Options {
  readonly supergraphSdl: string;
  readonly secret: string;
  /** Null keeps the subgraphs in this process. */
  readonly urls: Readonly<Record<SubgraphName, string>> | null;
}

const { supergraphSdl, secret, urls } = JSON.parse(process.env['PEER_OPTIONS']!) as Options;
const log = createLogger({ name: 'bench', level: 'error' });
const clients = new Map<string, SubgraphClient>(
  SUBGRAPH_NAMES.map((name) => [
    name,
    urls
      ? createHttpClient({ name, url: urls[name], secret })
      : createInProcessClient(subgraphOf(name)),
  ]),
);
const gateway = await createGateway({
  supergraphSdl,
  clients,
  identity: { secret },
  log,
  playground: false,
});
process.on('disconnect', () => process.exit(0));
process.send?.(`${await gateway.listen({ host: '127.0.0.1', port: 0 })}/graphql`);

function subgraphOf(name: SubgraphName): Subgraph {
  const typeDefs = parse(SUBGRAPHS[name]);
  const resolvers = RESOLVERS[name] as never;
  // As every subgraph of ours is built.
  const schema = entitiesAtOnce(buildSubgraphSchema([{ typeDefs, resolvers }]));
  const executor = createExecutor(schema, log);
  return {
    name,
    schema,
    start: async () => {},
    close: async () => {},
    health: async () => ({ ready: true }),
    execute: (request, statement) => executor.run(request, statement as unknown as RequestContext),
    subscribe: async () => ({ errors: [] }),
  };
}
