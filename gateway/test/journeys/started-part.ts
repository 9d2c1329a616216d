import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { COMPILE_CACHE } from '../../../scripts/house/compile-cache.ts';
import { eventually } from './journey-system.ts';

const TRACER = new URL('../../src/observed/trace-process.ts', import.meta.url).href;

/** A process of the system that a test starts beside the others, and ends as it likes. */
export interface StartedPart {
  readonly url: string;
  /** All that it wrote into its log. */
  said(): string;
  /** Kills it as a machine that loses power does. */
  kill(): Promise<void>;
  /** Stops it where it stands, and lets it go on. */
  hang(): void;
  goOn(): void;
  /** Starts it again at the same port; resolves when it is ready. */
  start(): Promise<void>;
}

/** Makes a part of its folder and environment; `start` starts it. */
export function startedPart(
  folder: string,
  env: Readonly<Record<string, string>>,
  port: number,
): StartedPart {
  const module = fileURLToPath(new URL(`../../../${folder}/src/main.ts`, import.meta.url));
  const url = `http://127.0.0.1:${port}`;
  let child: ChildProcess | null = null;
  let said = '';
  return {
    url,
    async kill() {
      if (!child || child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
    said: () => said,
    hang: () => void child?.kill('SIGSTOP'),
    goOn: () => void child?.kill('SIGCONT'),
    async start() {
      // The gateway traces by itself.
      const execArgv = folder === 'gateway' ? [] : ['--import', TRACER];
      child = fork(module, [], {
        execArgv: [...process.execArgv.filter((given) => given.startsWith('--no-')), ...execArgv],
        env: { ...COMPILE_CACHE, ...process.env, ...env, HOST: '127.0.0.1', PORT: String(port) },
        stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      });
      child.stderr!.on('data', (chunk: Buffer) => (said += String(chunk)));
      const isReady = () =>
        fetch(`${url}/readyz`).then(
          ({ status }) => status === 200,
          () => false,
        );
      await eventually(isReady, (ready) => ready, 30_000);
    },
  };
}
