import type { EntityManager } from '@mikro-orm/postgresql';

const UNCHANGING = ['code', 'issued', 'version', 'created_at'];
/** Tells nothing by itself: a row that differs only here has not changed. */
const STAMP = 'updated_at';

/**
 * Writes one row by its code: created at version 1, or changed with the next version.
 *
 * A row that would not change is left alone. Answers the row's version and whether it changed.
 * Two writers of one code take turns at the row.
 */
export async function upsertRow(
  tx: EntityManager,
  table: 'promotion' | 'coupon_template',
  row: Readonly<Record<string, unknown>> & { readonly code: string },
): Promise<{ readonly version: number; readonly changed: boolean }> {
  const columns = Object.keys(row);
  const changing = columns.filter((column) => !UNCHANGING.includes(column));
  const compared = changing.filter((column) => column !== STAMP);
  const listed = (names: readonly string[], prefix: string) =>
    names.map((name) => `${prefix}.${name}`).join(', ');
  const written = await tx.execute<{ version: number }[]>(
    `insert into ${table} (${columns.join(', ')}, version)
     select ${listed(columns, 'r')}, 1 from jsonb_populate_record(null::${table}, ?::jsonb) r
     on conflict (code) do update
       set ${changing.map((name) => `${name} = excluded.${name}`).join(', ')},
         version = ${table}.version + 1
       where (${listed(compared, table)}) is distinct from (${listed(compared, 'excluded')})
     returning version`,
    [JSON.stringify(row)],
  );
  if (written[0]) return { version: written[0].version, changed: true };
  const kept = await tx.execute<{ version: number }[]>(
    `select version from ${table} where code = ?`,
    [row.code],
  );
  return { version: kept[0]!.version, changed: false };
}
