import { actorKey, type Scope } from '@entresol/shared';
import { accept, refuse } from '@entresol/shared/outcome';
import type { EntityManager } from '@mikro-orm/postgresql';
import {
  checkCounts,
  COUNTS_MAX,
  countsSince,
  readCounts,
  type Count,
  type EnteredCount,
} from '../../domain/stocktake/check-counts.ts';
import type { InvalidInput, StockRefusal } from '../../domain/refusals.ts';
import { rowsOf } from '../../persistence/rows-of.ts';
import type { LineToCount } from '../../queries/stocktake/skus-in-scope.ts';
import type { Mention } from '../find-unknown.ts';
import { runStockCommand, type StockOutcome } from '../run-stock-command.ts';
import type { StockContext } from '../stock-context.ts';
import { insertLines } from './insert-lines.ts';
import {
  findOpenStocktake,
  lockStocktake,
  stocktakeNotFound,
  stocktakeRefusals,
  type LockedStocktake,
} from './lock-stocktake.ts';
import type { StocktakeRef } from './plan-stocktake.ts';
import { stocktakeProducts } from './stocktake-products.ts';

const COUNTED_AT = [['input', 'counts'], 'countedAt'] as const;

/** Counts of one person for one stocktake. */
export interface CountStocktake {
  readonly stocktakeNo: string;
  readonly counts: readonly EnteredCount[];
}

/**
 * Records what a person counted, each at its instant; what nobody expected becomes a line.
 *
 * Counts never change: the last one of a zone stands. Levels are not touched, so selling goes on.
 */
export async function countStocktake(
  context: StockContext,
  command: {
    readonly input: CountStocktake;
    readonly idempotencyKey: string;
    readonly scope: Scope;
  },
): Promise<StockOutcome<StocktakeRef>> {
  const { input, idempotencyKey, scope } = command;
  const { stocktakeNo } = input;
  const now = context.clock.now();
  const wrong = checkCounts(input.counts, now);
  const counts = readCounts(input.counts, now);
  const seen = await findOpenStocktake(context.em, stocktakeNo, scope);
  const faults = [...(seen ? faultsOf(seen, counts) : [stocktakeNotFound(stocktakeNo)]), ...wrong];
  const added = faults.length > 0 ? [] : await missingLines(context, stocktakeNo, counts);
  const mentions = { locations: [], skus: mentionsOf(counts, wrong) };
  return runStockCommand<StocktakeRef>(
    context,
    { name: 'stocktakeCount', idempotencyKey, input, mentions, faults },
    async (tx) => {
      const stocktake = await lockStocktake(tx, stocktakeNo);
      const [refusal, ...more] = faultsOf(stocktake, counts);
      if (refusal) return refuse(refusal, ...more);
      const { location } = stocktake;
      const since = countsSince(new Date(stocktake.planned_at), counts, COUNTED_AT);
      if (!since.ok) return since;
      await recordCounts(context, tx, { stocktakeNo, location, counts: since.value, added });
      return accept({ stocktakeNo });
    },
  );
}

/** Why these are no counts of this stocktake. */
function faultsOf(stocktake: LockedStocktake, counts: readonly Count[]): readonly StockRefusal[] {
  const since = countsSince(new Date(stocktake.planned_at), counts, COUNTED_AT);
  return [...stocktakeRefusals(stocktake, null), ...(since.ok ? [] : since.refusals)];
}

/** The SKUs that can be asked about: of counts that say one. */
function mentionsOf(counts: readonly Count[], wrong: readonly InvalidInput[]): readonly Mention[] {
  const unread = new Set(wrong.map(({ field }) => field.join('.')));
  return counts
    .slice(0, COUNTS_MAX)
    .map(({ sku }, index) => ({ code: sku, field: ['input', 'counts', String(index), 'sku'] }))
    .filter(({ field }) => !unread.has(field.join('.')));
}

/** Writes counts for a locked, open stocktake. */
export async function recordCounts(
  context: StockContext,
  tx: EntityManager,
  recording: {
    readonly stocktakeNo: string;
    readonly location: string;
    readonly counts: readonly Count[];
    readonly added: readonly LineToCount[];
  },
): Promise<void> {
  const { stocktakeNo, location, counts, added } = recording;
  const now = context.clock.now();
  await insertLines(tx, { stocktakeNo, location, lines: added, now });
  await tx.execute(INSERT, [
    stocktakeNo,
    location,
    actorKey(context.actor),
    now,
    JSON.stringify(counts),
    stocktakeNo,
  ]);
  await tx.execute(
    `update stocktake set status = 'COUNTING', version = version + 1 where stocktake_no = ?`,
    [stocktakeNo],
  );
}

// A count from before the recount was asked for belongs to the round before it.
const INSERT = `
  insert into stocktake_count (stocktake_no, location, sku, condition, round, zone, mode, quantity,
    counted_at, counted_by, recorded_at)
  select ?, ?, l.sku, l.condition,
    greatest(1, l.round - (c."countedAt" < l.round_at)::int), c.zone, c.mode, c.quantity,
    c."countedAt", ?, ?::timestamptz
  from rows from (jsonb_to_recordset(?::jsonb) as (sku text, condition text, zone text, mode text,
      quantity integer, "countedAt" timestamptz)) with ordinality
    as c(sku, condition, zone, mode, quantity, "countedAt", n)
  join stocktake_line l on l.stocktake_no = ? and l.sku = c.sku and l.condition = c.condition
  order by c.n`;

/** Lines that counts need and the stocktake does not have yet, with their prices. */
export async function missingLines(
  context: StockContext,
  stocktakeNo: string,
  counts: readonly Pick<Count, 'sku' | 'condition'>[],
): Promise<readonly LineToCount[]> {
  const rows = await context.em.execute<Pick<LineToCount, 'sku' | 'condition'>[]>(
    `select distinct c.sku, c.condition from ${rowsOf(counts, 'sku text, condition text')} c
     where not exists (select 1 from stocktake_line l
       where l.stocktake_no = ? and l.sku = c.sku and l.condition = c.condition)`,
    [JSON.stringify(counts), stocktakeNo],
  );
  const products = await stocktakeProducts(context, [...new Set(rows.map(({ sku }) => sku))]);
  return rows.map(({ sku, condition }) => ({
    sku,
    condition,
    unitPrice: products.get(sku)?.unitPrice ?? null,
    currency: products.get(sku)?.currency ?? null,
  }));
}
