import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MikroORM } from '@mikro-orm/postgresql';
import {
  connectOrm,
  migrate,
  pendingMigrations,
  provisionSchema,
  type MigrationClass,
} from '@entresol/shared';
import { createTestDatabase } from '@entresol/shared/testing';
import { SUBGRAPH_NAMES } from '../subgraph-names.ts';

const root = new URL('../../', import.meta.url);

/** Everything that the files of a folder export. */
async function exportsOf(folder: string): Promise<readonly [string, unknown][]> {
  const files = readdirSync(new URL(folder, root)).filter((file) => file.endsWith('.ts'));
  const modules = await Promise.all(
    files.sort().map((file) => import(new URL(`${folder}/${file}`, root).href) as Promise<object>),
  );
  return modules.flatMap((module) => Object.entries(module));
}

async function connect(name: string, databaseUrl: string): Promise<MikroORM> {
  const persistence = `subgraphs/${name}/src/persistence`;
  const entities = (await exportsOf(`${persistence}/entities`)).map(([, value]) => value);
  const migrations = (await exportsOf(`${persistence}/migrations`)).filter(([key]) =>
    /^Migration\d+/.test(key),
  );
  const orm = await connectOrm({
    schema: name,
    databaseUrl,
    entities: entities.filter((value) => typeof value === 'function') as never,
    migrations: migrations.map(([, value]) => value as MigrationClass),
  });
  // Otherwise the comparison looks into `public`.
  orm.config.set('schema', name);
  return orm;
}

describe.each(SUBGRAPH_NAMES)('migrations of %s', (name) => {
  let orm: MikroORM;
  let drop: () => Promise<void>;

  beforeAll(async () => {
    const database = await createTestDatabase();
    drop = database.drop;
    orm = await connect(name, await provisionSchema(database.url, name, 'test'));
  });
  afterAll(async () => {
    await orm?.close(true);
    await drop?.();
  });

  it('lead from an empty database to what the entities say', async () => {
    await migrate(orm, name);
    expect(await pendingMigrations(orm)).toEqual([]);
    const difference = await orm.schema.getUpdateSchemaSQL({ safe: true, dropTables: false });
    expect(difference.trim()).toBe('');
  });

  it('lead from the previous version to this one, and may run twice', async () => {
    await orm.migrator.down();
    expect(await pendingMigrations(orm)).toHaveLength(1);
    await migrate(orm, name);
    await migrate(orm, name);
    expect(await pendingMigrations(orm)).toEqual([]);
  });

  it('remove everything they made when all are taken back', async () => {
    await orm.migrator.down({ to: 0 });
    const left = await orm.em.fork().execute<{ name: string }[]>(
      `select table_name as name from information_schema.tables
       where table_schema = ? and table_name <> 'migration'`,
      [name],
    );
    expect(left).toEqual([]);
  });
});
