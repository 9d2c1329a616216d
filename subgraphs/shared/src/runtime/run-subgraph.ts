import { z } from 'zod';
import { systemClock } from '../clock.ts';
import { createLogger } from '../logging.ts';
import { createCallSubgraph } from '../transport/call-subgraph.ts';
import { createHttpClient } from '../transport/http-client.ts';
import { serveSubgraph } from '../transport/serve-subgraph.ts';
import type { SubgraphClient } from '../transport/subgraph-client.ts';
import { refuseStart } from './explain-start.ts';
import type { Subgraph, SubgraphDependencies } from './subgraph.ts';

const Environment = z.object({
  DATABASE_URL: z.string().min(1),
  /** Shared by the gateway and all subgraphs; signs who asks. */
  ENTRESOL_STATEMENT_SECRET: z.string().min(16),
  /** `name=url` pairs of the other subgraphs, separated by commas. */
  ENTRESOL_SUBGRAPHS: z.string().refine(areAddresses, 'name=url,name=url'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535),
  LOG_LEVEL: z.string().default('info'),
});

/** Runs one subgraph as a process of its own over HTTP, until SIGTERM, SIGINT or its parent ends. */
export async function runSubgraph(
  name: string,
  createSubgraph: (deps: SubgraphDependencies) => Subgraph,
): Promise<void> {
  await run(name, createSubgraph).catch(refuseStart);
}

async function run(
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

  let isEnding = false;
  const end = async (exitCode: number) => {
    if (isEnding) return;
    isEnding = true;
    try {
      // Together: closing ends the streams and long polls that the server would wait for.
      await Promise.all([served.close(), subgraph.close()]);
      await Promise.all([...clients.values()].map((client) => client.close()));
    } catch (error) {
      log.error({ err: error }, 'did not end cleanly');
    } finally {
      process.exit(exitCode);
    }
  };
  process.on('SIGTERM', () => void end(0));
  process.on('SIGINT', () => void end(0));
  // A parent that was killed cannot say goodbye, but its channel closes.
  process.on('disconnect', () => void end(0));
  try {
    await subgraph.start();
    log.info({ url: served.url }, 'serving');
  } catch (error) {
    log.fatal({ err: error }, 'could not start');
    await end(1);
  }
}

/** Reads `name=url,name=url`; throws on anything else. */
export function parseAddresses(text: string): ReadonlyMap<string, string> {
  const pairs = text.split(',').filter((pair) => pair.trim() !== '');
  return new Map(
    pairs.map((pair) => {
      const [, name, url] = /^\s*([\w-]+)=(\S+)\s*$/.exec(pair) ?? [];
      if (!name || !URL.canParse(url ?? '')) throw new Error(`"${pair}" is not name=url`);
      return [name, url!] as const;
    }),
  );
}

/** Whether a text can be read as addresses, for settings that are checked before they are used. */
export function areAddresses(text: string): boolean {
  try {
    return parseAddresses(text).size >= 0;
  } catch {
    return false;
  }
}
