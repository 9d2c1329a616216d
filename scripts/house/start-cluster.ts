import { fileURLToPath } from 'node:url';
import { databasePassword } from '@entresol/gateway/host';
import { provisionSchema } from '@entresol/shared';
import { SUBGRAPH_NAMES } from '../subgraph-names.ts';
import { checkPort } from './check-port.ts';
import { startProcessGroup, type Part } from './process-group.ts';
import type { Secrets } from './secrets.ts';
import { settingsOf } from './settings.ts';

const READY_WITHIN_MS = 60_000;
/** A part that ends this often before all are ready will not come up by itself. */
const ENDS_MAX = 5;

/** A running system of separate processes. */
export interface Cluster {
  readonly url: string;
  readonly subgraphUrls: ReadonlyMap<string, string>;
  pidOf(name: string): number | undefined;
  close(): Promise<void>;
}

/**
 * Starts the gateway at `port` and the subgraphs at the ports after it, each in its own process.
 *
 * Resolves when `/readyz` says so.
 */
export async function startCluster(options: {
  readonly databaseUrl: string;
  readonly secrets: Secrets;
  readonly host: string;
  readonly port: number;
  readonly demoTokens?: readonly { readonly name: string; readonly token: string }[];
  readonly env?: Readonly<Record<string, string>>;
  readonly onRestart?: (name: string) => void;
}): Promise<Cluster> {
  const { host, port, secrets } = options;
  const ports = new Map(SUBGRAPH_NAMES.map((name, i) => [name as string, port + 1 + i]));
  for (const taken of [port, ...ports.values()]) await checkPort(taken, host);
  const subgraphUrls = new Map(
    [...ports].map(([name, own]) => [name, `http://${host}:${own}/graphql`]),
  );
  const common = {
    HOST: host,
    LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'warn',
    ENTRESOL_STATEMENT_SECRET: secrets.statement,
    ENTRESOL_SUBGRAPHS: [...subgraphUrls].map(([name, url]) => `${name}=${url}`).join(','),
    ...options.env,
  };

  const parts: Part[] = [];
  for (const [name, own] of ports) {
    const password = databasePassword(secrets, name);
    const databaseUrl = await provisionSchema(options.databaseUrl, name, password);
    const settings = definedOnly(settingsOf(secrets));
    const env = {
      ...settings,
      ...common,
      OTEL_SERVICE_NAME: name,
      PORT: String(own),
      DATABASE_URL: databaseUrl,
    };
    parts.push({ name, module: modulePath(`subgraphs/${name}`), env, preload: tracerOf(common) });
  }
  const gatewayEnv = {
    ...common,
    PORT: String(port),
    ENTRESOL_TOKEN_SECRET: secrets.token,
    ENTRESOL_DEMO_TOKENS: JSON.stringify(options.demoTokens ?? []),
  };
  parts.push({ name: 'gateway', module: modulePath('gateway'), env: gatewayEnv });

  const ends = new Map<string, number>();
  const group = startProcessGroup(parts, (name) => {
    ends.set(name, (ends.get(name) ?? 0) + 1);
    options.onRestart?.(name);
  });
  const url = `http://${host}:${port}`;
  try {
    await untilReady(url, () => [...ends].find(([, times]) => times >= ENDS_MAX)?.[0]);
  } catch (error) {
    await group.stop(['gateway']);
    throw error;
  }
  return {
    url,
    subgraphUrls,
    pidOf: (name) => group.child(name)?.pid,
    close: () => group.stop(['gateway', 'orders']),
  };
}

function modulePath(folder: string): string {
  return fileURLToPath(new URL(`../../${folder}/src/main.ts`, import.meta.url));
}

/** What traces a subgraph's process, where a collector is named: loaded before all else. */
function tracerOf(env: Readonly<Record<string, string>>): string | undefined {
  const name = 'OTEL_EXPORTER_OTLP_ENDPOINT';
  if (!(env[name] ?? process.env[name])) return undefined;
  return new URL('../../gateway/src/observed/trace-process.ts', import.meta.url).href;
}

function definedOnly(
  settings: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  const entries = Object.entries(settings);
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

/** Polls `/readyz` until it answers 200; gives up with the part that cannot start. */
async function untilReady(url: string, hopeless: () => string | undefined): Promise<void> {
  const until = performance.now() + READY_WITHIN_MS;
  let reason = 'no answer';
  while (performance.now() < until) {
    const name = hopeless();
    if (name) throw new Error(`${name} 无法启动，原因见上 / ${name} cannot start; see above why`);
    try {
      const response = await fetch(`${url}/readyz`);
      if (response.ok) return;
      reason = await response.text();
    } catch (error) {
      reason = (error as Error).message;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`系统未能就绪 / the system did not become ready: ${reason}`);
}
