import { execFile, execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { freePort } from '../../scripts/testing/free-port.ts';
import { startChild, type BenchChild } from '../peer/start-child.ts';
import type { SubgraphName } from './shop-graph.ts';

/** A process that answers pages. */
export interface Side {
  readonly name: string;
  readonly url: string;
  readonly pid: number;
  stop(): Promise<void>;
}

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const HIVE = here('../hive/');
const DATA = here('../../.data/bench/gateway/');

/** Binds a process to one core, so that sides and load do not take each other's. */
export function pin(pid: number, core: number): void {
  try {
    execFileSync('taskset', ['-apc', String(core), String(pid)], { stdio: 'ignore' });
  } catch {
    // Where that cannot be, the sides are still measured in turns.
  }
}

async function startModule(name: string, module: string, options: object): Promise<Side> {
  let url = '';
  const child = await startChild(here(module), {
    env: { PEER_OPTIONS: JSON.stringify(options) },
    isReady: async (started) => void ([url] = (await once(started, 'message')) as [string]),
  });
  return sideOf(name, url, child);
}

function sideOf(name: string, url: string, child: BenchChild): Side {
  const pid = child.process.pid!;
  pin(pid, 0);
  return { name, url, pid, stop: () => child.stop() };
}

/** Our gateway, in front of subgraphs in its process, or of those at `urls`. */
export function startOurs(
  supergraphSdl: string,
  secret: string,
  urls: Readonly<Record<SubgraphName, string>> | null,
): Promise<Side> {
  const name = urls ? 'entresol over HTTP' : 'entresol';
  return startModule(name, 'serve-ours.ts', { supergraphSdl, secret, urls });
}

export function startApollo(supergraphSdl: string): Promise<Side> {
  return startModule('@apollo/gateway', 'serve-apollo.ts', { supergraphSdl });
}

/** An answer of ours as it is on the wire: its body, and the headers that no server adds itself. */
export interface BareAnswer {
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
}

export function startBare(answer: BareAnswer): Promise<Side> {
  return startModule('node:http', 'serve-bare.ts', answer);
}

/** Hive Gateway with its Rust planner, installed from its own lock file when it is run first. */
export async function startHive(supergraphSdl: string): Promise<Side> {
  const bin = join(HIVE, 'node_modules/@graphql-hive/gateway/dist/bin.js');
  if (!existsSync(bin)) {
    console.log('installing the peer, once: npm ci --prefix bench/hive');
    await promisify(execFile)('npm', ['ci', '--no-audit', '--no-fund', '--prefix', HIVE]);
  }
  const file = join(DATA, 'supergraph.graphql');
  await mkdir(DATA, { recursive: true });
  await writeFile(file, supergraphSdl);
  const port = await freePort();
  const args = ['supergraph', file, '--hive-router-runtime', '--host', '127.0.0.1'];
  const child = await startChild(bin, {
    cwd: HIVE,
    args: [...args, '--port', String(port)],
    env: { LOG_LEVEL: 'error' },
    isReady: () => answersAt(`http://127.0.0.1:${port}/readiness`),
  });
  return sideOf('Hive', `http://127.0.0.1:${port}/graphql`, child);
}

/** The subgraphs over HTTP: `stub` on the core of the load, `real` on that of the gateways. */
export async function startSubgraphs(kind: 'stub' | 'real') {
  let urls = {} as Readonly<Record<SubgraphName, string>>;
  const child = await startChild(here('serve-subgraphs.ts'), {
    args: [kind],
    isReady: async (started) => void ([urls] = (await once(started, 'message')) as [typeof urls]),
  });
  pin(child.process.pid!, kind === 'stub' ? 1 : 0);
  return { urls, stop: () => child.stop() };
}

async function answersAt(url: string): Promise<void> {
  for (;;) {
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
