import { setTimeout as sleep } from 'node:timers/promises';
import type { Migration } from '@mikro-orm/migrations';
import { Migrator } from '@mikro-orm/migrations';
import { MikroORM, type EntityManager, type EntitySchema } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';
import { traceStatements } from '../observed/trace-statements.ts';
import { connectionConfig } from './connection-config.ts';
import { Migration20260101000000_foundation } from './foundation-migration.ts';
import { Migration20261123200700_outbox_indexes } from './outbox-indexes-migration.ts';
import { releaseEndedClients } from './release-ended-clients.ts';
import { planOnce } from './run-planned.ts';
import { endWhatNobodyAwaits } from './while-awaited.ts';

type EntityClass = Parameters<typeof MikroORM.init>[0] extends infer Options
  ? Options extends { entities?: infer Entities }
    ? Entities
    : never
  : never;

export type MigrationClass = new (...args: ConstructorParameters<typeof Migration>) => Migration;

/** What a subgraph keeps: its schema's name, its tables, their history. */
export interface PersistenceOptions {
  readonly schema: string;
  readonly databaseUrl: string;
  readonly entities: EntityClass | readonly EntitySchema[];
  readonly migrations: readonly MigrationClass[];
}

/**
 * Plans of named statements are kept from the first on, whatever their values. What is hot lies in
 * memory: at the default prices, those of disks that seek, a table of a few thousand rows would be
 * read whole rather than looked up in by its index.
 */
const PLANNING = [
  'plan_cache_mode=force_generic_plan',
  'seq_page_cost=0.1',
  'random_page_cost=0.1',
];
/** What every subgraph stands on. */
const FOUNDATION = [Migration20260101000000_foundation, Migration20261123200700_outbox_indexes];
const POOL_MAX = 8;
const IDLE_MS_MAX = 10_000;
const CLOSE_MS_MAX = 5_000;

/** Connects a subgraph's ORM to its own schema. Nothing of it is visible to another subgraph. */
export async function connectOrm(options: PersistenceOptions): Promise<MikroORM> {
  const { schema, databaseUrl } = options;
  const orm = await MikroORM.init({
    // Otherwise a transaction of one subgraph leaks into another in the same process.
    contextName: schema,
    // The ORM reads a `schema` of its own from the address, and drops the rest of the query.
    clientUrl: databaseUrl.replace(/\?.*$/s, ''),
    entities: options.entities as never,
    extensions: [Migrator],
    pool: { min: 0, max: POOL_MAX },
    driverOptions: {
      ...connectionConfig(databaseUrl, {
        applicationName: `entresol-${schema}`,
        schema,
        settings: PLANNING,
      }),
      onPoolCreated: (pool: Pool) => {
        releaseEndedClients(pool);
        planOnce(pool);
        traceStatements(pool, schema);
        endWhatNobodyAwaits(pool);
      },
    },
    discovery: { warnWhenNoEntities: false },
    migrations: {
      // Without the schema the ORM looks for it in `public`, and no database starts a second time.
      tableName: `${schema}.migration`,
      migrationsList: [...FOUNDATION, ...options.migrations].map((type) => ({
        name: type.name,
        class: type,
      })) as never,
      snapshot: false,
    },
    ignoreUndefinedInQuery: true,
    // The migrator would print to standard output, where scripts expect answers.
    logger: () => {},
  });
  // Each fork sets an option twice, and this would write it into the environment of the process.
  (orm.config as unknown as { sync(): void }).sync = () => {};
  return orm;
}

/**
 * Disconnects when no query is under way any more.
 *
 * The driver loses a connection that is being opened while it is closed, and would then wait for
 * ever; for the same reason there is an end to the waiting.
 */
export async function disconnectOrm(orm: MikroORM): Promise<void> {
  const pool = (await orm.em.getConnection().getNativeClient()) as Pool;
  const until = Date.now() + IDLE_MS_MAX;
  const isBusy = () => pool.waitingCount > 0 || pool.idleCount < pool.totalCount;
  while (isBusy() && Date.now() < until) await sleep(10);
  await Promise.race([orm.close(true), sleep(CLOSE_MS_MAX, undefined, { ref: false })]);
}

/**
 * Applies pending migrations in one transaction, one process at a time.
 *
 * Without the limit of 30 s a statement: an index on a large table takes as long as it takes, and
 * so does waiting for the process that builds it.
 */
export async function migrate(orm: MikroORM, schema: string): Promise<void> {
  await orm.em.fork().transactional(async (tx) => {
    await tx.execute(`set local statement_timeout = 0`);
    await tx.execute(`select pg_advisory_xact_lock(hashtext('migrate'), hashtext(?))`, [schema]);
    await orm.migrator.up({ transaction: tx.getTransactionContext() });
  });
}

/** Names of migrations that are not applied yet. */
export async function pendingMigrations(orm: MikroORM): Promise<readonly string[]> {
  return (await orm.migrator.getPending()).map((migration) => migration.name);
}

export type { EntityManager };
