import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { createGraphClient } from '../house/graph-client.ts';
import { freePort } from './free-port.ts';
import { runScript, type RunningCommand } from './run-command.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'entresol-start-'));
const started: RunningCommand[] = [];

/** `npm start` as a person runs it, on a data folder of this test. */
async function start(port: number): Promise<{ command: RunningCommand; url: string }> {
  const command = runScript('start', ['--port', String(port), '--data', dataDir]);
  started.push(command);
  await command.shows(/demo tokens[\s\S]+Ctrl-C/);
  return { command, url: `http://127.0.0.1:${port}` };
}

async function tokenOf(...args: string[]): Promise<string> {
  const command = runScript('token', [...args, '--data', dataDir]);
  expect(await command.ended()).toBe(0);
  return command.output().trim().split('\n').at(-1)!;
}

const UNDER_WAY = 20;
const LEVEL = `{ stockLevel(sku: "HOME-02S", location: "SH001") { onHand } }`;
const RECEIVE = `mutation ($key: String!) {
  stockReceive(input: { location: "SH001", lines: [{ sku: "HOME-02S", quantity: 1 }] }
               idempotencyKey: $key) { userErrors { code message } }
}`;

/** Four tills that receive one unit after another until the system goes away. */
function receiveUntilGone(url: string, token: string, run: string) {
  let acknowledged = 0;
  let underWay = () => {};
  const isUnderWay = new Promise<void>((resolve) => (underWay = resolve));
  const till = async (name: string) => {
    const graph = createGraphClient({ url, token });
    try {
      for (let i = 0; ; i += 1) {
        await graph.run(RECEIVE, { key: `${name}-${i}` });
        acknowledged += 1;
        if (acknowledged === UNDER_WAY) underWay();
      }
    } catch {
      await graph.close().catch(() => {});
    }
  };
  const tills = Promise.all([1, 2, 3, 4].map((n) => till(`${run}-${n}`)));
  /** Resolves when the load is under way; then how many were acknowledged in the end. */
  return { isUnderWay, acknowledged: async () => tills.then(() => acknowledged) };
}

async function onHand(url: string, token: string): Promise<number> {
  const graph = createGraphClient({ url, token });
  const { stockLevel } = await graph.run<{ stockLevel: { onHand: number } }>(LEVEL);
  await graph.close();
  return stockLevel.onHand;
}

describe('npm start', () => {
  afterAll(async () => {
    for (const { process: child } of started) if (child.exitCode === null) child.kill('SIGTERM');
    await Promise.all(started.map((command) => command.ended().catch(() => {})));
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('shows addresses and three tokens, and loses nothing on Ctrl-C or kill -9 under load', async () => {
    const port = await freePort();
    const first = await start(port);
    expect(first.command.output()).toContain(`http://127.0.0.1:${port}/graphql`);
    expect(first.command.output().match(/eyJ[\w-]+\.[\w-]+\.[\w-]+/g)).toHaveLength(3);

    const token = await tokenOf('staff', '--store', 'SH001');
    const before = await onHand(first.url, token);
    const load = receiveUntilGone(first.url, token, 'interrupt');
    await load.isUnderWay;
    process.kill(-first.command.process.pid!, 'SIGINT');
    expect(await first.command.ended()).toBe(0);
    const acknowledged = await load.acknowledged();

    const second = await start(port);
    const afterInterrupt = await onHand(second.url, token);
    expect(afterInterrupt).toBeGreaterThanOrEqual(before + acknowledged);
    expect(afterInterrupt).toBeLessThanOrEqual(before + acknowledged + 4);

    const more = receiveUntilGone(second.url, token, 'kill');
    await more.isUnderWay;
    second.command.process.kill('SIGKILL');
    await second.command.ended();
    const acknowledgedMore = await more.acknowledged();

    const third = await start(port);
    const afterKill = await onHand(third.url, token);
    expect(afterKill).toBeGreaterThanOrEqual(afterInterrupt + acknowledgedMore);
    expect(afterKill).toBeLessThanOrEqual(afterInterrupt + acknowledgedMore + 4);
    third.command.process.kill('SIGTERM');
    expect(await third.command.ended()).toBe(0);
  }, 180_000);

  it('refuses a taken port, and says what to do', async () => {
    const holder = createServer();
    const port = await new Promise<number>((resolve) => {
      holder.listen(0, '127.0.0.1', () => resolve((holder.address() as { port: number }).port));
    });
    const command = runScript('start', ['--port', String(port), '--data', dataDir]);
    expect(await command.ended()).toBe(1);
    expect(command.output()).toContain(`Port ${port} is taken`);
    expect(command.output()).toContain('--port');
    holder.close();
  });

  it.each([
    ['an unknown option', ['--colour', 'red'], 'wrong arguments'],
    ['a port that is no number', ['--port', 'many'], '--port must be'],
  ])('refuses %s', async (_what, args, message) => {
    const command = runScript('start', args);
    expect(await command.ended()).toBe(1);
    expect(command.output()).toContain(message);
  });
});

describe('npm run token', () => {
  it('explains itself when the kind is missing, and when there is no system', async () => {
    const usage = runScript('token', ['--data', dataDir]);
    expect(await usage.ended()).toBe(1);
    expect(usage.output()).toContain('usage: npm run token');
    const nothing = runScript('token', ['analyst', '--data', join(dataDir, 'nothing-here')]);
    expect(await nothing.ended()).toBe(1);
    expect(nothing.output()).toContain('Run npm start first');
  });
});
