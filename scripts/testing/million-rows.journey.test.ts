import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { signToken } from '@entresol/gateway/token';
import type { Actor } from '@entresol/shared';
import { startPostgres, type RunningPostgres } from '@entresol/shared/postgres';
import pg from 'pg';
import { DEMO_PEOPLE } from '../house/demo-people.ts';
import { createGraphClient, type GraphClient, type GraphRefusal } from '../house/graph-client.ts';
import { readSecrets } from '../house/secrets.ts';
import { fillTables, LARGE_TABLES } from './fill-tables.ts';
import { freePort } from './free-port.ts';
import { runScript } from './run-command.ts';

// Only at this size is reading a table from end to end always a mistake of a statement or index.
const ROWS = 1_000_000;
const isDeep = process.env['ENTRESOL_TEST_DEPTH'] === 'deep';
const folder = mkdtempSync(join(tmpdir(), 'entresol-rows-'));
const dataDir = join(folder, 'data');
const [CLERK, MEMBER] = DEMO_PEOPLE.map(({ actor }) => actor) as [Actor, Actor];
const operation = (path: string) =>
  readFileSync(new URL(`../../schema/operations/${path}.graphql`, import.meta.url), 'utf8');

let postgres: RunningPostgres;
let client: pg.Client;

beforeAll(async () => {
  if (!isDeep) return;
  postgres = await startPostgres({ dataDir: join(folder, 'postgres'), durability: 'off' });
  client = new pg.Client({ connectionString: postgres.url });
  await client.connect();
}, 60_000);

afterAll(async () => {
  await client?.end();
  await postgres?.stop();
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

/** Runs the whole system while `work` has it, and ends it with all its connections. */
async function withSystem(work: (as: (actor: Actor) => Promise<GraphClient>) => Promise<void>) {
  const port = await freePort();
  const where = ['--port', String(port), '--data', dataDir];
  const house = runScript('start', where, { DATABASE_URL: postgres.url });
  await house.shows(/Ctrl-C/, 120_000);
  const clients: GraphClient[] = [];
  try {
    const { token: secret } = await readSecrets(dataDir);
    await work(async (actor) => {
      const token = await signToken(actor, secret);
      const made = createGraphClient({ url: `http://127.0.0.1:${port}`, token });
      clients.push(made);
      return made;
    });
  } finally {
    await Promise.all(clients.map((made) => made.close()));
    house.process.kill('SIGTERM');
    await house.ended();
  }
}

/** What tills and customers do all day, once each. */
async function aDay(as: (actor: Actor) => Promise<GraphClient>, day: string) {
  const [till, phone] = [await as(CLERK), await as(MEMBER)];
  await till.run(operation('till/1-scan-barcode'));
  await till.run(operation('till/2-find-member'));
  await till.run(operation('till/3-preview-cart'));
  const { orderSubmit } = await till.run<{ orderSubmit: { order: { orderNo: string } } }>(
    operation('till/4-submit-order'),
    { key: `${day}-submit` },
  );
  const { orderNo } = orderSubmit.order;
  await till.run(operation('till/5-take-cash'), { orderNo, key: `${day}-pay` });
  await till.run(operation('till/6-hand-over'), { orderNo, key: `${day}-fulfil` });
  await phone.run(operation('mini-program/1-browse-products'));
  await phone.run(operation('mini-program/2-my-page'));
  // One each: on the second day it is refused, after the same reads.
  await phone.run(operation('mini-program/3-take-coupon'), { key: `${day}-coupon` }).catch(one);
  const own = await phone.run<{ orderSubmit: { order: { orderNo: string } } }>(
    operation('mini-program/4-order'),
    { key: `${day}-own` },
  );
  await phone.run(
    `mutation ($orderNo: String!, $key: String!) {
      orderCancel(input: { orderNo: $orderNo, reason: "changed my mind" }, idempotencyKey: $key) {
        order { status } userErrors { code message } } }`,
    { orderNo: own.orderSubmit.order.orderNo, key: `${day}-cancel` },
  );
  for (const list of [
    'orders(first: 20) { nodes { orderNo lines { sku } } }',
    'stockLevels(first: 20, locations: ["SH001"]) { nodes { sku available } }',
  ]) {
    await till.run(`{ ${list} }`);
  }
}

function one(error: GraphRefusal): void {
  expect(error.code).toBe('COUPON_LIMIT_REACHED');
}

/** Tables among the large ones that were read from end to end since the counters were reset. */
async function readWhole() {
  const { rows } = await client.query(
    `select schemaname || '.' || relname as "table", seq_scan::int as times
     from pg_stat_user_tables where schemaname || '.' || relname = any($1) and seq_scan > 0
     order by 1`,
    [LARGE_TABLES],
  );
  return rows;
}

(isDeep ? describe : describe.skip)('with a million rows in every table that grows', () => {
  it('whatever tills and customers do, and all background work, reads by index', async () => {
    await withSystem((as) => aDay(as, 'first'));
    await fillTables(client, ROWS);
    await client.query('select pg_stat_reset()');
    await withSystem((as) => aDay(as, 'second'));
    expect(await readWhole()).toEqual([]);
  }, 1_200_000);
});
