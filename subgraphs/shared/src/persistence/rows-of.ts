/**
 * A set of rows out of one JSON parameter, for `from` and `join`.
 *
 * It says how many there are: PostgreSQL guesses a hundred, and would then rather read a table of
 * a few thousand rows whole than look up the one that is asked for.
 */
export function rowsOf(list: readonly unknown[], columns: string): string {
  return `(select * from jsonb_to_recordset(?::jsonb) as r(${columns}) limit ${boundOf(list)})`;
}

/** As `rowsOf`, for a list of texts: one column, `value`. */
export function textsOf(list: readonly string[]): string {
  return `(select value from jsonb_array_elements_text(?::jsonb) as r(value) limit ${boundOf(list)})`;
}

/** Limits the wait for locks until the transaction ends, within the statement that locks. */
export const PATIENCE = `(select set_config('lock_timeout', ?, true))`;

/** A bound of few different values, so that lists of many lengths share few texts and plans. */
function boundOf(list: readonly unknown[]): number {
  let bound = 8;
  while (bound < list.length) bound *= 8;
  return bound;
}
