import { fork, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { signToken } from '@entresol/gateway';
import type { Actor } from '@entresol/shared';
import { createTestDatabase } from '@entresol/shared/testing';
import pg from 'pg';
import { loadDemo } from '../../../scripts/demo/load-demo.ts';
import { COMPILE_CACHE } from '../../../scripts/house/compile-cache.ts';
import { createGraphClient, type GraphClient } from '../../../scripts/house/graph-client.ts';
import { signSandboxNotification } from '../../../subgraphs/orders/src/payment/sandbox-provider.ts';
import { eventually, within } from './journey-system.ts';

const CHILD = fileURLToPath(new URL('../../../scripts/testing/house-child.ts', import.meta.url));
const INVARIANTS = readFileSync(
  new URL('../../../scripts/testing/invariants.sql', import.meta.url),
  'utf8',
);
const SECRETS = {
  token: 'kill-token-secret-0123456789abcdefghij',
  database: 'kill-database-secret-0123456789abc',
};
const SETTINGS = {
  // What is held is nobody else's until the kill.
  PROCESS_LEASE_MS: '60000',
  PROCESS_CALL_TIMEOUT_MS: '300',
  PROCESS_SWEEP_MS: '50',
  MEMBER_ERASE_LEASE_MS: '400',
  MEMBER_ERASE_SWEEP_MS: '50',
  MEMBER_ERASE_SETTLE_MS: '0',
  SANDBOX_SECRET: 'kill-sandbox-secret-0123456789',
};
/** A dead worker's orders are taken over soon, so that a test need not wait for a minute. */
const LEASES_END = `update orders.order_process
  set lease_until = least(lease_until, now() + interval '400 ms') where ended_at is null`;
const NOTIFY = `mutation ($signature: String!, $body: String!) {
  paymentNotificationReceive(
    provider: "SANDBOX"
    headers: [{ name: "x-entresol-signature", value: $signature }]
    body: $body
  ) {
    accepted reason
  }
}`;

interface Notified {
  readonly data: { readonly paymentNotificationReceive: { readonly reason: string } };
}

/** One database and the system on it, as a process that is killed and started again. */
export interface KillLane {
  as(actor: Actor): Promise<GraphClient>;
  /** Arms a point: whoever reaches it is killed there. */
  arm(point: string): Promise<void>;
  /** Arms a point, and waits until an act is held there: the next kill meets it. */
  hold(point: string, act: () => Promise<unknown>): Promise<{ readonly cut: Promise<unknown> }>;
  /** The signal that ended the child. */
  died(act: Promise<unknown>): Promise<string | null>;
  start(): Promise<void>;
  /** Says, as the provider, that an order's begun payment was paid; answers what came of it. */
  notify(orderNo: string, more?: object): Promise<string>;
  /** Asks, or changes, the database as its owner. */
  sql<Row>(statement: string): Promise<readonly Row[]>;
  /** Waits until nothing violates an invariant; fails with what still does. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

/** Starts a lane with the demo loaded. */
export async function startKillLane(): Promise<KillLane> {
  const database = await createTestDatabase();
  const reader = new pg.Client({ connectionString: database.url });
  await reader.connect();
  let child: ChildProcess;
  let url = '';
  let exit: Promise<string | null> = Promise.resolve(null);

  async function start(): Promise<void> {
    const options = { databaseUrl: database.url, secrets: SECRETS, settings: SETTINGS, port: 0 };
    child = fork(CHILD, [], {
      env: {
        ...COMPILE_CACHE,
        ...process.env,
        HOUSE_CHILD: JSON.stringify(options),
        NODE_OPTIONS: '',
      },
      execArgv: [],
    });
    exit = new Promise((resolve) => child.once('exit', (_code, signal) => resolve(signal)));
    url = await message<string>(child, 'url');
  }

  const as = async (actor: Actor) =>
    createGraphClient({ url, token: await signToken(actor, SECRETS.token) });

  const arm = async (point: string, hold: boolean) => {
    const armed = message(child, 'armed');
    child.send({ failpoint: point, hold });
    await armed;
  };

  await start();
  const demo = await as({ kind: 'SERVICE', id: 'demo' });
  await loadDemo(demo);
  await demo.close();

  return {
    as,
    async start() {
      await reader.query(LEASES_END);
      await start();
    },
    arm: (point) => arm(point, false),
    async hold(point, act) {
      await arm(point, true);
      const held = message<string>(child, 'held');
      const cut = act();
      await reached(held, cut);
      return { cut };
    },
    died: (act) => reached(exit, act),
    async notify(orderNo, more = {}) {
      const { rows } = await reader.query(
        `select p.payment_no as "paymentNo", p.amount_minor::int as "amountMinor", p.currency,
           'SBX-' || p.payment_no as "providerRef", true as succeeded
         from orders.payment p join orders.sales_order o on o.id = p.order_id
         where o.order_no = $1 and p.method = 'SANDBOX'`,
        [orderNo],
      );
      const body = JSON.stringify({ ...rows[0], ...more });
      const signature = signSandboxNotification(SETTINGS.SANDBOX_SECRET, body);
      if (!child.connected) throw new Error('the system has ended');
      const told = message<Notified>(child, 'answer');
      const inside = { subgraph: 'orders', query: NOTIFY, variables: { signature, body } };
      child.send({ inside });
      const answer = await told;
      return answer.data.paymentNotificationReceive.reason;
    },
    sql: async <Row>(statement: string) => (await reader.query(statement)).rows as Row[],
    async settled() {
      const violations = async () => (await reader.query(INVARIANTS)).rows as unknown[];
      await eventually(violations, (rows) => rows.length === 0, 60_000);
    },
    async close() {
      child.kill('SIGKILL');
      await exit;
      await reader.end();
      await database.drop();
    },
  };
}

/** Waits for what a point does; fails with what its client was told instead. */
async function reached<T>(done: Promise<T>, act: Promise<unknown>): Promise<T> {
  return within(done, 60_000).catch(async (late: Error) => {
    const told = await Promise.race([act, Promise.resolve('nothing yet')]);
    throw new Error(`the point was not reached; its client was told: ${told}`, { cause: late });
  });
}

/** The next message of a kind: what is told of one act is not taken for another's. */
function message<T = unknown>(child: ChildProcess, kind: string): Promise<T> {
  let leave = () => {};
  const heard = new Promise<T>((resolve, reject) => {
    const hear = (told: object) => {
      if (kind in told) resolve((told as Record<string, T>)[kind]!);
    };
    const end = () => reject(new Error(`the system ended before it told: ${kind}`));
    child.on('message', hear).once('exit', end);
    leave = () => child.off('message', hear).off('exit', end);
  });
  return within(heard, 90_000).finally(leave);
}
