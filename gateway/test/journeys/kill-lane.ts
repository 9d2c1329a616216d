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
  // A dead worker's orders are taken over soon, so that a test need not wait ten seconds.
  PROCESS_LEASE_MS: '400',
  PROCESS_CALL_TIMEOUT_MS: '300',
  PROCESS_SWEEP_MS: '50',
  MEMBER_ERASE_LEASE_MS: '400',
  MEMBER_ERASE_SWEEP_MS: '50',
  MEMBER_ERASE_SETTLE_MS: '0',
  SANDBOX_SECRET: 'kill-sandbox-secret-0123456789',
};
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
  readonly answer: { readonly data: { readonly paymentNotificationReceive: { reason: string } } };
}

/** One database and the system on it, as a process that is killed and started again. */
export interface KillLane {
  as(actor: Actor): Promise<GraphClient>;
  /** Arms a point: whoever reaches it is killed there. */
  arm(point: string): Promise<void>;
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
    url = ((await message(child)) as { url: string }).url;
  }

  const as = async (actor: Actor) =>
    createGraphClient({ url, token: await signToken(actor, SECRETS.token) });

  await start();
  const demo = await as({ kind: 'SERVICE', id: 'demo' });
  await loadDemo(demo);
  await demo.close();

  return {
    as,
    start,
    async arm(point) {
      const armed = message(child);
      child.send({ failpoint: point });
      await armed;
    },
    died: (act) =>
      within(exit, 60_000).catch(async (late: Error) => {
        const told = await Promise.race([act, Promise.resolve('nothing yet')]);
        throw new Error(`the point was not reached; its client was told: ${told}`, { cause: late });
      }),
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
      const told = message(child);
      const inside = { subgraph: 'orders', query: NOTIFY, variables: { signature, body } };
      child.send({ inside });
      const { answer } = (await told) as Notified;
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

function message(child: ChildProcess): Promise<unknown> {
  return within(
    new Promise((resolve, reject) => {
      child.once('message', resolve);
      child.once('exit', () => reject(new Error('the system ended before it was ready')));
    }),
    90_000,
  );
}
