import { fork, type ChildProcess } from 'node:child_process';
import { COMPILE_CACHE } from './compile-cache.ts';

/** One process of the system. */
export interface Part {
  readonly name: string;
  readonly module: string;
  readonly env: Readonly<Record<string, string>>;
  /** A module that is loaded before. */
  readonly preload?: string | undefined;
}

const RESTART_MS = 300;
const END_MS = 20_000;

/**
 * Runs parts as child processes and starts again what dies.
 *
 * Children end when this process does, even by `kill -9`: their channel to it closes.
 */
export function startProcessGroup(parts: readonly Part[], onRestart: (name: string) => void) {
  const children = new Map<string, ChildProcess>();
  let ending = false;

  function start(part: Part): void {
    const child = fork(part.module, [], {
      ...(part.preload ? { execArgv: [...process.execArgv, '--import', part.preload] } : {}),
      env: { ...COMPILE_CACHE, ...process.env, ...part.env },
      // Ctrl-C reaches only this process, which ends the children in order.
      detached: true,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    children.set(part.name, child);
    child.once('exit', () => {
      if (ending) return;
      onRestart(part.name);
      setTimeout(() => !ending && start(part), RESTART_MS);
    });
  }

  async function end(name: string): Promise<void> {
    const child = children.get(name);
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), END_MS);
    await gone;
    clearTimeout(timer);
  }

  for (const part of parts) start(part);
  return {
    /** The process of a part, for tests that kill it. */
    child: (name: string) => children.get(name),
    /** Ends the parts in the order given (the gateway first), then all that is left. */
    async stop(first: readonly string[]) {
      ending = true;
      for (const name of first) await end(name);
      await Promise.all([...children.keys()].map(end));
    },
  };
}
