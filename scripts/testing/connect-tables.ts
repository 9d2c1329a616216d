import { readdirSync } from 'node:fs';
import type { MikroORM } from '@mikro-orm/postgresql';
import { connectOrm, type MigrationClass } from '@entresol/shared';

const root = new URL('../../', import.meta.url);

/** A subgraph's tables as its files tell them, with no subgraph on top. */
export async function connectTables(name: string, databaseUrl: string): Promise<MikroORM> {
  const entities = await exportsOf(`subgraphs/${name}/src/persistence/entities`);
  const orm = await connectOrm({
    schema: name,
    databaseUrl,
    entities: entities.map(([, value]) => value).filter(isClass) as never,
    migrations: await migrationsOf(name),
  });
  // Otherwise the comparison looks into `public`.
  orm.config.set('schema', name);
  return orm;
}

/** What makes a subgraph's tables, in order. */
export async function migrationsOf(name: string): Promise<readonly MigrationClass[]> {
  const found = await exportsOf(`subgraphs/${name}/src/persistence/migrations`);
  return found
    .filter(([key]) => /^Migration\d+/.test(key))
    .map(([, value]) => value as MigrationClass);
}

/** Everything that the files of a folder export. */
async function exportsOf(folder: string): Promise<readonly [string, unknown][]> {
  const files = readdirSync(new URL(folder, root)).filter((file) => file.endsWith('.ts'));
  const modules = await Promise.all(
    files.sort().map((file) => import(new URL(`${folder}/${file}`, root).href) as Promise<object>),
  );
  return modules.flatMap((module) => Object.entries(module));
}

function isClass(value: unknown): boolean {
  return typeof value === 'function';
}
