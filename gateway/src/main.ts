import {
  areAddresses,
  createHttpClient,
  createLogger,
  explainStart,
  parseAddresses,
  type SubgraphClient,
} from '@entresol/shared';
import { z } from 'zod';
import { createGateway } from './create-gateway.ts';
import { doorSettings } from './doors/door-settings.ts';
import { originsOf } from './doors/origins.ts';
import { identitySource } from './identity/identity-source.ts';
import { SUPERGRAPH_FILE } from './supergraph-file.ts';
import { readOwnGraph } from './foreign/read-own-graph.ts';
import { GraphRefused } from './foreign/read-graph-file.ts';
import { watchSupergraph } from './reload/watch-supergraph.ts';
import { limitedClientsOf } from './operations/trusted-gate.ts';
import { readSampleOperations } from './playground/sample-operations.ts';
import { observeProcess, slowMsOf, tracedKindsOf } from './observed/observe-process.ts';

const Environment = z.object({
  /** `name=url` pairs of all subgraphs, separated by commas. */
  ENTRESOL_SUBGRAPHS: z.string().min(1).refine(areAddresses, 'name=url,name=url'),
  ENTRESOL_STATEMENT_SECRET: z.string().min(16),
  ENTRESOL_TOKEN_SECRET: z.string().min(16).optional(),
  /** The supergraph to serve; it is taken anew when it changes, and on SIGHUP. */
  ENTRESOL_SUPERGRAPH: z.string().default(SUPERGRAPH_FILE),
  /** JSON list of { name, token } for the playground of a local demo. */
  ENTRESOL_DEMO_TOKENS: z.string().default('[]'),
  /** Origins of pages that may use the graph, separated by commas. */
  ENTRESOL_ORIGINS: z.string().default(''),
  /** Clients that may send registered operations only: `till`, `mini-program`. */
  ENTRESOL_TRUSTED_ONLY: z.string().default(''),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535),
  LOG_LEVEL: z.string().default('info'),
});

/** Runs the gateway as a process of its own in front of subgraphs that are reached over HTTP. */
const config = await Environment.parseAsync(process.env).catch(refuse);
const log = createLogger({ name: 'gateway', level: config.LOG_LEVEL });
const clients = new Map<string, SubgraphClient>();
for (const [name, url] of parseAddresses(config.ENTRESOL_SUBGRAPHS)) {
  clients.set(name, createHttpClient({ name, url, secret: config.ENTRESOL_STATEMENT_SECRET }));
}
const { sdl: supergraphSdl } = await readOwnGraph(config.ENTRESOL_SUPERGRAPH, clients).catch(
  refuse,
);
const gateway = await createGateway({
  supergraphSdl,
  clients,
  identity: identitySource(process.env, config.ENTRESOL_TOKEN_SECRET),
  ...doorSettings(process.env),
  slowMs: slowMsOf(process.env),
  tracedKinds: tracedKindsOf(process.env),
  log,
  playground: true,
  origins: originsOf(config.ENTRESOL_ORIGINS),
  trusted: readSampleOperations().map(({ text }) => text),
  trustedOnly: limitedClientsOf(config.ENTRESOL_TRUSTED_ONLY),
  demoTokens: JSON.parse(config.ENTRESOL_DEMO_TOKENS) as { name: string; token: string }[],
  names: [...clients.keys()],
});

const watching = watchSupergraph(config.ENTRESOL_SUPERGRAPH, {
  log,
  first: supergraphSdl,
  // Read without every check of a start, which would hold up those who are served.
  reload: (text) => gateway.reload(text),
});
const observed = await observeProcess(process.env, {
  registry: gateway.metrics,
  service: 'gateway',
  log,
}).catch(refuse);

/** Says why there is nothing to serve, to the person who starts it. */
function refuse(error: unknown): never {
  const reason = error instanceof GraphRefused ? error.message : explainStart(error);
  if (reason === null) throw error;
  process.stderr.write(`${reason}\n`);
  process.exit(1);
}

let ending = false;
async function end(): Promise<void> {
  if (ending) return;
  ending = true;
  watching.close();
  await gateway.close();
  await Promise.all([...clients.values()].map((client) => client.close()));
  await observed.close();
  process.exit(0);
}
process.on('SIGTERM', () => void end());
process.on('SIGINT', () => void end());
process.on('disconnect', () => void end());
const url = await gateway.listen({ host: config.HOST, port: config.PORT }).catch(refuse);
log.info({ url }, 'serving');
