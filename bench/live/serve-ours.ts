import { writeFileSync } from 'node:fs';
import { createGateway } from '@entresol/gateway';
import { createExecutor, createLogger, type SubgraphClient } from '@entresol/shared';
import { watchSupergraph } from '../../gateway/src/reload/watch-supergraph.ts';
import { answerOrders } from './answer-orders.ts';
import { createStores, stockGraph } from './stock-graph.ts';

// Our gateway with identity and limits, and both subgraphs in its process.
const stores = createStores();
const { supergraphSdl, stock, products } = stockGraph(stores);
const log = createLogger({ name: 'bench', level: 'silent' });
const clients = new Map<string, SubgraphClient>();
for (const [name, schema] of Object.entries({ stock, products })) {
  const executor = createExecutor(schema, log);
  clients.set(name, {
    name,
    execute: (request, statement) => executor.run(request, statement as never),
    subscribe: (request, statement) => executor.stream(request, () => statement as never),
    health: async () => ({ ready: true }),
    close: async () => {},
  });
}
const gateway = await createGateway({
  supergraphSdl,
  clients,
  identity: { secret: process.env['BENCH_SECRET']! },
  log,
  playground: false,
});
// Where a file is named, it is watched as every gateway process watches its own.
const file = process.env['BENCH_SUPERGRAPH'];
let reloads = 0;
if (file) {
  writeFileSync(file, supergraphSdl);
  const reload = async (text: string) => {
    const prepared = await gateway.reload(text);
    reloads += 1;
    return prepared;
  };
  watchSupergraph(file, { log, first: supergraphSdl, reload });
}
const url = await gateway.listen({ host: '127.0.0.1', port: 0 });
answerOrders(url, stores, () => ({ ...gateway.live, reloads }));
