import { z } from 'zod';
import { systemClock } from '../clock.ts';
import { createLogger } from '../logging.ts';
import { createCallSubgraph } from '../transport/call-subgraph.ts';
import { createHttpClient } from '../transport/http-client.ts';
import { serveSubgraph } from '../transport/serve-subgraph.ts';
import type { SubgraphClient } from '../transport/subgraph-client.ts';
import type { Subgraph, SubgraphDependencies } from './subgraph.ts';

const Environment = z.object({
  DATABASE_URL: z.string().min(1),
  /** Shared by the gateway and all subgraphs; signs who asks. */
  ENTRESOL_STATEMENT_SECRET: z.string().min(16),
  /** `name=url` pairs of the other subgraphs, separated by commas. */
  ENTRESOL_SUBGRAPHS: z.string(),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535),
  LOG_LEVEL: z.string().default('info'),
});

/** Runs one subgraph as a process of its own over HTTP, until SIGTERM, SIGINT or its parent ends. */
export async function runSubgraph(
  name: string,
  createSubgraph: (deps: SubgraphDependencies) => Subgraph,
): Promise<void> {
  const config = Environment.parse(process.env);
  const log = createLogger({ name, level: config.LOG_LEVEL });
  const secret = config.ENTRESOL_STATEMENT_SECRET;
  const clients = new Map<string, SubgraphClient>();
  for (const [other, url] of parseAddresses(config.ENTRESOL_SUBGRAPHS)) {
    clients.set(other, createHttpClient({ name: other, url, secret }));
  }
  const subgraph = createSubgraph({
    databaseUrl: config.DATABASE_URL,
    clock: systemClock,
    log,
    call: createCallSubgraph(name, (other) => clients.get(other)),
    migrate: true,
    settings: process.env,
  });
  const served = await serveSubgraph(subgraph, {
    host: config.HOST,
    port: config.PORT,
    secret,
    log,
  });

  let ending = false;
  const end = async () => {
    if (ending) return;
    ending = true;
    await served.close();
    await subgraph.close();
    await Promise.all([...clients.values()].map((client) => client.close()));
    process.exit(0);
  };
  process.on('SIGTERM', () => void end());
  process.on('SIGINT', () => void end());
  // A parent that was killed cannot say goodbye, but its channel closes.
  process.on('disconnect', () => void end());
  await subgraph.start();
  log.info({ url: served.url }, 'serving');
}

/** Reads `name=url,name=url`. */
export function parseAddresses(text: string): ReadonlyMap<string, string> {
  return new Map(
    text
      .split(',')
      .filter((pair) => pair.trim() !== '')
      .map((pair) => {
        const at = pair.indexOf('=');
        return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()] as const;
      }),
  );
}
