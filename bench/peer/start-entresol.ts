import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { signToken } from '@entresol/gateway';
import type { Actor } from '@entresol/shared';
import { createGraphClient, type GraphClient } from '../../scripts/house/graph-client.ts';
import { provideSecrets } from '../../scripts/house/secrets.ts';
import { freePort } from '../../scripts/testing/free-port.ts';
import { BENCH_DATA } from './bench-postgres.ts';
import { cpuMsOf } from './cpu-time.ts';
import { startChild } from './start-child.ts';

/** Our system as its users run it: `scripts/start.ts` in a process of its own. */
export interface RunningEntresol {
  readonly url: string;
  token(actor: Actor): Promise<string>;
  client(actor: Actor): Promise<GraphClient>;
  /** Processor time of its process so far; null where the system does not tell. */
  cpuMs(): number | null;
  stop(): Promise<void>;
}

const MODULE = fileURLToPath(new URL('../../scripts/start.ts', import.meta.url));

/** Starts the whole graph in one process on a database; `PROFILE=1` writes a CPU profile. */
export async function startEntresol(databaseUrl: string): Promise<RunningEntresol> {
  const dataDir = join(BENCH_DATA, 'entresol');
  const { token: secret } = await provideSecrets(dataDir);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const profile = ['--cpu-prof', `--cpu-prof-dir=${join(BENCH_DATA, 'profiles')}`];
  const child = await startChild(MODULE, {
    args: ['--no-demo', '--port', String(port), '--data', dataDir],
    execArgv: process.env['PROFILE'] ? profile : [],
    env: { DATABASE_URL: databaseUrl },
    isReady: () => answers(`${url}/readyz`),
  });
  const token = (actor: Actor) => signToken(actor, secret);
  return {
    url,
    token,
    client: async (actor) => createGraphClient({ url, token: await token(actor) }),
    cpuMs: () => cpuMsOf([child.process.pid!]),
    stop: () => child.stop(),
  };
}

const READY_MS_MAX = 60_000;

async function answers(url: string): Promise<void> {
  const until = Date.now() + READY_MS_MAX;
  while (Date.now() < until) {
    const isReady = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (isReady) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${url} is not ready`);
}
