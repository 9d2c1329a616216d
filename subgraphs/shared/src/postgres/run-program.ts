import { spawn } from 'node:child_process';

/** The system user a program runs as; null is the user we are. */
export interface Account {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

export interface RunOptions {
  readonly account: Account | null;
  /** A folder the account can reach: ours may be closed to it. */
  readonly cwd: string;
  /** Own process group, so that Ctrl-C in the terminal does not reach the program. */
  readonly detached?: boolean;
}

export interface Ran {
  /** 0 is success; -1 stands for "could not be run" or "ended by a signal". */
  readonly code: number;
  readonly output: string;
}

/** Runs a program to its end and returns its exit code and all it wrote; never throws. */
export function runProgram(
  file: string,
  args: readonly string[],
  options: RunOptions,
): Promise<Ran> {
  return new Promise((done) => {
    let output = '';
    const fail = (error: Error) => done({ code: -1, output: `${output}${error.message}` });
    try {
      const child = spawn(file, args, {
        cwd: options.cwd,
        env: cleanEnvironment(),
        stdio: ['ignore', 'pipe', 'pipe'],
        detached: options.detached ?? false,
        windowsHide: true,
        ...(options.account && { uid: options.account.uid, gid: options.account.gid }),
      });
      child.stdout.on('data', (chunk) => (output += chunk));
      child.stderr.on('data', (chunk) => (output += chunk));
      child.on('error', fail);
      child.on('close', (code) => done({ code: code ?? -1, output }));
    } catch (error) {
      fail(error as Error);
    }
  });
}

/** Where useradd lives; `su` without a login leaves it out. */
const SYSTEM_PROGRAMS = process.platform === 'win32' ? '' : ':/usr/sbin:/sbin:/usr/bin:/bin';

/**
 * PostgreSQL takes PGPORT, PGDATA, PGOPTIONS and the like from the environment, and libraries from
 * LD_LIBRARY_PATH: none of ours may reach it.
 */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const kept = ['SystemRoot', 'TEMP', 'TMP'].flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  const path = `${process.env['PATH'] ?? ''}${SYSTEM_PROGRAMS}`;
  return { ...Object.fromEntries(kept), PATH: path, LC_ALL: 'C', TZ: 'UTC' };
}
