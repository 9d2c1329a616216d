import type { Scope } from '@entresol/shared';
import { accept, refuse } from '@entresol/shared/outcome';
import type { EntityManager } from '@mikro-orm/postgresql';
import { canonicalCode } from '../../domain/level.ts';
import { invalid } from '../../domain/refusals.ts';
import { judgeLine, type JudgedLine } from '../../domain/stocktake/judge-line.ts';
import { textsOf } from '../../persistence/rows-of.ts';
import { lineFigures } from '../../queries/stocktake/line-figures.ts';
import { runStockCommand, type StockOutcome } from '../run-stock-command.ts';
import type { StockContext } from '../stock-context.ts';
import {
  lockStocktake,
  stocktakeNotFound,
  stocktakePlace,
  stocktakeRefusals,
} from './lock-stocktake.ts';
import type { StocktakeRef } from './plan-stocktake.ts';

/** What is to be counted again; null for everything that is off by more than the tolerance. */
export interface RecountStocktake {
  readonly stocktakeNo: string;
  readonly expectedVersion: number;
  readonly skus?: readonly string[] | null | undefined;
}

/** Opens the next round of lines: their earlier counts stay, and stand no more. */
export async function recountStocktake(
  context: StockContext,
  command: {
    readonly input: RecountStocktake;
    readonly idempotencyKey: string;
    readonly scope: Scope;
  },
): Promise<StockOutcome<StocktakeRef>> {
  const { input, idempotencyKey, scope } = command;
  const { stocktakeNo, expectedVersion } = input;
  const location = await stocktakePlace(context.em, stocktakeNo, scope);
  if (location === null) return refuse(stocktakeNotFound(stocktakeNo));
  return runStockCommand<StocktakeRef>(
    context,
    { name: 'stocktakeRecount', idempotencyKey, input, mentions: { locations: [], skus: [] } },
    async (tx) => {
      const locked = await lockStocktake(tx, stocktakeNo);
      const [refusal, ...more] = stocktakeRefusals(locked, expectedVersion);
      if (refusal) return refuse(refusal, ...more);
      const figures = await lineFigures(tx, { stocktakeNo });
      const judged = figures.map((line) => judgeLine(line, locked.tolerance_units));
      const lines = linesToRecount(judged, input.skus ?? null);
      if (lines.length === 0) return refuse(nothingToRecount());
      await openRound(tx, stocktakeNo, lines, context.clock.now());
      return accept({ stocktakeNo });
    },
  );
}

function linesToRecount(
  lines: readonly JudgedLine[],
  skus: readonly string[] | null,
): readonly JudgedLine[] {
  if (skus === null) return lines.filter(({ state }) => state === 'RECOUNT_DUE');
  const wanted = new Set(skus.map(canonicalCode));
  return lines.filter(({ sku, counted }) => wanted.has(sku) && counted !== null);
}

async function openRound(
  tx: EntityManager,
  stocktakeNo: string,
  lines: readonly JudgedLine[],
  now: Date,
): Promise<void> {
  const ids = lines.map(({ id }) => id);
  await tx.execute(
    `update stocktake_line l set round = l.round + 1, round_at = ?::timestamptz
     from ${textsOf(ids)} k where l.id = k.value::bigint`,
    [now, JSON.stringify(ids)],
  );
  await tx.execute(`update stocktake set version = version + 1 where stocktake_no = ?`, [
    stocktakeNo,
  ]);
}

function nothingToRecount() {
  const zh = '没有需要复盘的明细：未超出容差，或尚未盘点。';
  const en = 'There is nothing to count again: within tolerance, or not counted yet.';
  return invalid(['input', 'skus'], zh, en);
}
