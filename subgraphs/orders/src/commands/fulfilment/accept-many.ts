import { refuse, accept, type Outcome } from '@entresol/shared/outcome';
import { checkKey } from '../../domain/check-key.ts';
import { invalid, type OrderRefusal } from '../../domain/refusals.ts';
import type { WorkContext } from '../../process/work-context.ts';
import { acceptFulfilment } from './prepare-fulfilment.ts';
import type { FulfilmentInput } from './work-on-fulfilment.ts';

const ROWS_MAX = 200;
const PARALLEL = 4;

/** What came of one row. */
export interface AcceptedRow {
  readonly fulfilmentNo: string;
  readonly refusals: readonly OrderRefusal[];
}

/** Takes many on, each for itself and once: a row that is refused does not hold up the others. */
export async function acceptMany(
  context: WorkContext,
  rows: readonly FulfilmentInput[],
  key: string,
): Promise<Outcome<readonly AcceptedRow[], OrderRefusal>> {
  const badKey = checkKey(key);
  if (badKey) return refuse(badKey);
  const numbers = new Set(rows.map(({ fulfilmentNo }) => fulfilmentNo));
  if (rows.length === 0 || rows.length > ROWS_MAX || numbers.size !== rows.length) {
    const en = `There must be 1 to ${ROWS_MAX} fulfilment orders, each once.`;
    return refuse(invalid(['input'], `应有 1 到 ${ROWS_MAX} 个不重复的履约单。`, en));
  }
  const results: AcceptedRow[] = [];
  const left = [...rows.entries()];
  const workers = Array.from({ length: PARALLEL }, async () => {
    for (let next = left.shift(); next; next = left.shift()) {
      const [index, row] = next;
      // A row's own key: its place is no part of it, so a shorter repeat finds it too.
      const done = await acceptFulfilment(context, row, `${key}:${row.fulfilmentNo}`.slice(0, 255));
      const refusals = done.ok ? [] : done.refusals;
      results[index] = { fulfilmentNo: row.fulfilmentNo, refusals };
    }
  });
  await Promise.all(workers);
  return accept(results);
}
