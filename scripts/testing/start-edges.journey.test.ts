import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { eventually } from '../../gateway/test/journeys/journey-system.ts';
import { freePort } from './free-port.ts';
import { runScript, type RunningCommand } from './run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'entresol-interrupted-'));
const started: RunningCommand[] = [];

interface Options {
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

interface Started {
  readonly command: RunningCommand;
  /** The number of the database's process. */
  readonly pid: number;
}

/** Starts on a new folder, and waits until there is a database. */
async function start({ args: more = [], env = {} }: Options = {}): Promise<Started> {
  const dataDir = mkdtempSync(join(folder, 'data-'));
  const args = ['--port', String(await freePort()), '--data', dataDir, ...more];
  const command = runScript('start', args, env);
  started.push(command);
  const pidFile = join(dataDir, 'postgres', 'cluster', 'postmaster.pid');
  const readPid = () =>
    existsSync(pidFile) ? Number(readFileSync(pidFile, 'utf8').split('\n')[0]) : 0;
  for (let pid = readPid(); ; pid = readPid()) {
    if (pid > 0) return { command, pid };
    if (command.process.exitCode !== null) throw new Error(command.output());
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** What has ended stays in the list of processes until its new parent looks. */
const isGone = (pid: number) =>
  eventually(
    async () => isAlive(pid),
    (alive) => !alive,
  );

afterAll(async () => {
  for (const { process: child } of started) if (child.exitCode === null) child.kill('SIGTERM');
  await Promise.all(started.map((command) => command.ended().catch(() => {})));
  rmSync(folder, { recursive: true, force: true });
});

describe('a start that does not come to its end', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    'interrupted by %s ends cleanly, and leaves no database behind',
    async (signal) => {
      const { command, pid } = await start();
      process.kill(command.process.pid!, signal);
      expect(await command.ended()).toBe(0);
      expect(command.output()).not.toContain('demo tokens');
      await isGone(pid);
    },
  );

  it('by a setting that makes no sense says which, and leaves no database behind', async () => {
    const { command, pid } = await start({ env: { PAYMENT_DEADLINE_MINUTES: 'soon' } });
    expect(await command.ended()).toBe(1);
    expect(command.output()).toContain('PAYMENT_DEADLINE_MINUTES');
    expect(command.output()).toContain('设置有误 / wrong settings');
    await isGone(pid);
  });
});

describe('the demo people', () => {
  it.each<[string, Options, boolean]>([
    ['without a demo there are none', { args: ['--no-demo'] }, false],
    ['to other machines the page shows none', { env: { HOST: '0.0.0.0' } }, true],
  ])('%s', async (_rule, options, onScreen) => {
    const { command } = await start(options);
    await command.shows(/Ctrl-C/);
    const token = /eyJ[\w-]+\./;
    expect(token.test(command.output())).toBe(onScreen);
    const address = /http:\/\/[\d.]+:\d+/
      .exec(command.output())![0]
      .replace('0.0.0.0', '127.0.0.1');
    expect(await (await fetch(address)).text()).not.toMatch(token);
    command.process.kill('SIGTERM');
    expect(await command.ended()).toBe(0);
  });
});
