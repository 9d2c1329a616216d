/**
 * A set of rows out of one JSON parameter, for `from` and `join`.
 *
 * It says how many there are: PostgreSQL guesses a hundred, and would then rather read a table of
 * a few thousand rows whole than look up the one that is asked for.
 */
export function rowsOf(list: readonly unknown[], columns: string): string {
  return `(select * from jsonb_to_recordset(?::jsonb) as r(${columns}) limit ${list.length})`;
}

/** As `rowsOf`, for a list of texts: one column, `value`. */
export function textsOf(list: readonly string[]): string {
  return `(select value from jsonb_array_elements_text(?::jsonb) as r(value) limit ${list.length})`;
}

/** Limits the wait for locks until the transaction ends, within the statement that locks. */
export const PATIENCE = `(select set_config('lock_timeout', ?, true))`;
