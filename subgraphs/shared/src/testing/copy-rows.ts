/** Rows that are copies of one row which the subgraph itself has written, but for some columns. */
export interface Copies {
  readonly table: string;
  /** Chooses the row to copy; null makes rows of the given columns alone. */
  readonly like?: string | null;
  /** SQL for the columns that differ; `n` counts from 1. */
  readonly columns: Readonly<Record<string, string>>;
}

type RunSql = (text: string, parameters?: readonly unknown[]) => Promise<readonly unknown[]>;

/**
 * Makes a table large, with rows as true as the one they are copied from.
 *
 * Triggers and keys to other tables are left out, so that a million rows take seconds; the planner
 * has looked at them afterwards.
 */
export async function copyRows(run: RunSql, copies: Copies, rows: number): Promise<void> {
  const { table, like = 'true', columns } = copies;
  const names = like === null ? Object.keys(columns) : await writableColumns(run, table, columns);
  const values = names.map((name) => columns[name] ?? `t.${name}`);
  const from = like === null ? '(select 1)' : `(select * from ${table} where ${like} limit 1)`;
  await run('set statement_timeout = 0');
  await run('set session_replication_role = replica');
  const written = await run(
    `with made as (
       insert into ${table} (${names.join(', ')}) overriding system value
       select ${values.join(', ')} from ${from} t, generate_series(1, ${rows}) n
       returning 1
     ) select 1 from made limit 1`,
  );
  await run('set session_replication_role = origin');
  await run(`vacuum analyze ${table}`);
  await run('reset statement_timeout');
  if (written.length === 0) throw new Error(`${table} has no row to copy where ${like}`);
}

/** All columns but those that the database gives by itself. */
async function writableColumns(
  run: RunSql,
  table: string,
  given: Copies['columns'],
): Promise<readonly string[]> {
  const rows = (await run(
    `select attname as name, attidentity <> '' as is_given from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''`,
    [table],
  )) as readonly { readonly name: string; readonly is_given: boolean }[];
  return rows
    .filter(({ name, is_given: isGiven }) => !isGiven || Object.hasOwn(given, name))
    .map(({ name }) => name);
}
