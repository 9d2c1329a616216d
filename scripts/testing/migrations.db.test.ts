import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MikroORM } from '@mikro-orm/postgresql';
import { migrate, pendingMigrations, provisionSchema } from '@entresol/shared';
import { createTestDatabase } from '@entresol/shared/testing';
import { SUBGRAPH_NAMES } from '../subgraph-names.ts';
import { connectTables } from './connect-tables.ts';

describe.each(SUBGRAPH_NAMES)('migrations of %s', (name) => {
  let orm: MikroORM;
  let drop: () => Promise<void>;

  beforeAll(async () => {
    const database = await createTestDatabase();
    drop = database.drop;
    orm = await connectTables(name, await provisionSchema(database.url, name, 'test'));
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
