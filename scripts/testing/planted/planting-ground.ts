import { readFileSync } from 'node:fs';
import pg from 'pg';
import { connectOrm, migrate, provisionSchema } from '@entresol/shared';
import { createTestDatabase } from '@entresol/shared/testing';
import { SUBGRAPH_NAMES } from '../../subgraph-names.ts';
import { migrationsOf } from '../connect-tables.ts';

/** A violation, and what tells the one query that must find it from the others of its file. */
export interface Plant {
  /** A text that stands in this query alone. */
  readonly query: string;
  /** Rows that are wrong in this one way. */
  readonly sql: string;
  /** What the query says of them. */
  readonly found: readonly string[];
}

/** What a query calls what it finds, as `query` of its plant quotes it. */
export function sentenceOf({ query }: Plant): string {
  return query.replaceAll(/^'|'$/g, '').replace("''", "'");
}

/** The queries of a file of invariants, each a text of its own. */
export function queriesOf(text: string): readonly string[] {
  const plain = text.replaceAll(/--.*$/gm, '');
  return plain.split(/^union all$/m);
}

export function readText(path: string): string {
  return readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
}

// What keeps wrong rows out goes: CHECKs, keys to other tables, columns that must be given.
const OPEN_GATES = `
do $$
declare found record;
begin
  for found in
    select conrelid::regclass as "table", conname as name from pg_constraint
    where contype in ('c', 'f') and connamespace::regnamespace::text = any('{SCHEMAS}')
  loop
    execute format('alter table %s drop constraint %I', found."table", found.name);
  end loop;
  for found in
    select format('%I.%I', table_schema, table_name) as "table", column_name as name,
      case
        when data_type in ('smallint', 'integer', 'bigint', 'numeric') then '0'
        when data_type = 'boolean' then 'false'
        when data_type like 'timestamp%' then 'now()'
        when data_type = 'date' then 'current_date'
        when data_type in ('json', 'jsonb', 'ARRAY') then quote_literal('{}')
        when data_type = 'uuid' then 'gen_random_uuid()'
        else quote_literal('') end as value
    from information_schema.columns
    where table_schema = any('{SCHEMAS}') and is_nullable = 'NO' and column_default is null
      and is_identity = 'NO' and is_generated = 'NEVER'
  loop
    execute format('alter table %s alter column %I set default %s',
      found."table", found.name, found.value);
  end loop;
end $$`;

export interface PlantingGround {
  /** Plants rows in a house that is otherwise empty, and gives what a file of invariants finds. */
  find(sql: string, invariants: string, schema: string): Promise<readonly (readonly string[])[]>;
  close(): Promise<void>;
}

/** All tables of the house, empty, with nothing that would keep wrong rows out. */
export async function openPlantingGround(): Promise<PlantingGround> {
  const database = await createTestDatabase();
  for (const name of SUBGRAPH_NAMES) await makeTables(name, database.url);
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query(`set jit = off`);
  await client.query(OPEN_GATES.replaceAll('SCHEMAS', SUBGRAPH_NAMES.join(',')));
  return {
    async find(sql, invariants, schema) {
      await client.query(`begin; set local session_replication_role = replica;
        set local search_path = ${schema}`);
      try {
        if (sql !== '') await client.query(sql);
        const { rows } = await client.query({ text: invariants, rowMode: 'array' });
        return rows as string[][];
      } finally {
        await client.query('rollback');
      }
    },
    async close() {
      await client.end();
      await database.drop();
    },
  };
}

async function makeTables(name: string, url: string): Promise<void> {
  const orm = await connectOrm({
    schema: name,
    databaseUrl: await provisionSchema(url, name, 'test'),
    entities: [],
    migrations: await migrationsOf(name),
  });
  await migrate(orm, name);
  await orm.close(true);
}
