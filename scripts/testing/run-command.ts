import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { COMPILE_CACHE } from '../house/compile-cache.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A command of the project as a person runs it: a real process. */
export interface RunningCommand {
  readonly process: ChildProcessWithoutNullStreams;
  /** Everything printed so far, standard output and error together. */
  output(): string;
  /** Waits until the output matches. Fails when the process ends first or time is up. */
  shows(pattern: RegExp, ms?: number): Promise<RegExpMatchArray>;
  /** Waits for the end; the exit code, or the signal's name. */
  ended(ms?: number): Promise<number | string>;
}

/** Runs `node scripts/NAME.ts ARGS` with an environment of its own. */
export function runScript(
  name: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): RunningCommand {
  const { DATABASE_URL: _given, ...inherited } = process.env;
  const child = spawn(process.execPath, [`${ROOT}scripts/${name}.ts`, ...args], {
    cwd: ROOT,
    // Its own group, so that a test's Ctrl-C reaches it and nothing else.
    detached: true,
    env: { ...COMPILE_CACHE, ...inherited, ...env, NODE_OPTIONS: '' },
  });
  let text = '';
  const watchers = new Set<() => void>();
  const heard = (chunk: Buffer) => {
    text += chunk.toString();
    for (const look of watchers) look();
  };
  child.stdout.on('data', heard);
  child.stderr.on('data', heard);
  const exit = new Promise<number | string>((resolve) => {
    child.once('exit', (code, signal) => resolve(code ?? signal ?? 'unknown'));
  });
  void exit.then(() => watchers.forEach((look) => look()));

  return {
    process: child,
    output: () => text,
    shows: (pattern, ms = 60_000) =>
      new Promise((resolve, reject) => {
        const done = (error: Error | null, match?: RegExpMatchArray) => {
          clearTimeout(timer);
          watchers.delete(look);
          if (error) reject(error);
          else resolve(match!);
        };
        const look = () => {
          const match = text.match(pattern);
          if (match) done(null, match);
          else if (child.exitCode !== null) done(new Error(`ended without ${pattern}:\n${text}`));
        };
        const timer = setTimeout(
          () => done(new Error(`no ${pattern} within ${ms} ms:\n${text}`)),
          ms,
        );
        watchers.add(look);
        look();
      }),
    ended: (ms = 60_000) =>
      Promise.race([
        exit,
        new Promise<never>((_, reject) => {
          setTimeout(() => reject(new Error(`still running after ${ms} ms:\n${text}`)), ms).unref();
        }),
      ]),
  };
}
