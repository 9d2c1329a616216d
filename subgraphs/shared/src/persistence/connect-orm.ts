import type { Migration } from '@mikro-orm/migrations';
import { Migrator } from '@mikro-orm/migrations';
import { MikroORM, type EntityManager, type EntitySchema } from '@mikro-orm/postgresql';
import { Migration20260101000000_foundation } from './foundation-migration.ts';

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

const POOL_MAX = 8;

/** Connects a subgraph's ORM to its own schema. Nothing of it is visible to another subgraph. */
export async function connectOrm(options: PersistenceOptions): Promise<MikroORM> {
  return MikroORM.init({
    // Otherwise a transaction of one subgraph leaks into another in the same process.
    contextName: options.schema,
    clientUrl: options.databaseUrl,
    entities: options.entities as never,
    extensions: [Migrator],
    pool: { min: 0, max: POOL_MAX },
    driverOptions: {
      options: `-c search_path=${options.schema} -c statement_timeout=30000`,
      application_name: `entresol-${options.schema}`,
    },
    discovery: { warnWhenNoEntities: false },
    migrations: {
      tableName: 'migration',
      migrationsList: [Migration20260101000000_foundation, ...options.migrations].map((type) => ({
        name: type.name,
        class: type,
      })) as never,
      snapshot: false,
    },
    ignoreUndefinedInQuery: true,
    // The migrator would print to standard output, where scripts expect answers.
    logger: () => {},
  });
}

/** Applies pending migrations, one process at a time. */
export async function migrate(orm: MikroORM, schema: string): Promise<void> {
  const lock = orm.em.fork();
  await lock.transactional(async (tx) => {
    await tx.execute(`select pg_advisory_xact_lock(hashtext('migrate'), hashtext(?))`, [schema]);
    await orm.migrator.up();
  });
}

/** Names of migrations that are not applied yet. */
export async function pendingMigrations(orm: MikroORM): Promise<readonly string[]> {
  return (await orm.migrator.getPending()).map((migration) => migration.name);
}

export type { EntityManager };
