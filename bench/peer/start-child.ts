import { fork, type ChildProcess } from 'node:child_process';

/** A process of a measurement, which ends with it. */
export interface BenchChild {
  readonly process: ChildProcess;
  stop(): Promise<void>;
}

const END_MS = 20_000;

/** Forks a module and waits until `isReady` holds; what it prints is shown when it fails. */
export async function startChild(
  module: string,
  options: {
    readonly args?: readonly string[];
    readonly execArgv?: readonly string[];
    readonly env?: Readonly<Record<string, string>>;
    readonly cwd?: string;
    isReady(child: ChildProcess): Promise<void>;
  },
): Promise<BenchChild> {
  const child = fork(module, options.args ?? [], {
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    env: { ...process.env, NODE_ENV: 'production', ...options.env },
    execArgv: [...(options.execArgv ?? [])],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let told = '';
  const keep = (chunk: Buffer) => (told = `${told}${chunk.toString('utf8')}`.slice(-4_000));
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const failed = ended.then(() => {
    throw new Error(`${module} ended before it was ready:\n${told}`);
  });
  failed.catch(() => {});
  await Promise.race([options.isReady(child), failed]);
  return {
    process: child,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), END_MS);
      await ended;
      clearTimeout(timer);
    },
  };
}
