import type { EntityManager } from '@mikro-orm/postgresql';
import type { LineToCount } from '../../queries/stocktake/skus-in-scope.ts';
import { rowsOf } from '../../persistence/rows-of.ts';

const COLUMNS = `sku text, condition text, "unitPrice" numeric, currency text`;

/** Adds lines to a stocktake, in one statement; those that are there stay as they are. */
export async function insertLines(
  tx: EntityManager,
  adding: {
    readonly stocktakeNo: string;
    readonly location: string;
    readonly lines: readonly LineToCount[];
    readonly now: Date;
  },
): Promise<void> {
  const { stocktakeNo, location, lines, now } = adding;
  if (lines.length === 0) return;
  await tx.execute(
    `insert into stocktake_line (stocktake_no, location, sku, condition, round, round_at,
       unit_price, currency)
     select ?, ?, l.sku, l.condition, 1, ?::timestamptz, l."unitPrice", l.currency
     from ${rowsOf(lines, COLUMNS)} l
     order by l.sku, l.condition
     on conflict (stocktake_no, sku, condition) do nothing`,
    [stocktakeNo, location, now, JSON.stringify(lines)],
  );
}
