import { checkKey } from '../../domain/check-values.ts';
import { actorKey } from '@entresol/shared';
import { accept, refuse } from '@entresol/shared/outcome';
import type { EntityManager } from '@mikro-orm/postgresql';
import { invalid } from '../../domain/refusals.ts';
import {
  checkPlan,
  type PlanStocktake,
  type StocktakePlan,
} from '../../domain/stocktake/check-plan.ts';
import { stocktakePlanned } from '../../events/stocktake-contracts.ts';
import { skusInScope, type LineToCount } from '../../queries/stocktake/skus-in-scope.ts';
import { firstAnswer } from '../first-answer.ts';
import { mentioned, mentionedCodes } from '../mentioned.ts';
import { refuseWithUnknown } from '../refuse-with-unknown.ts';
import { runStockCommand, type StockOutcome } from '../run-stock-command.ts';
import type { StockContext } from '../stock-context.ts';
import { insertLines } from './insert-lines.ts';
import { newDocumentNo } from '../new-document-no.ts';
import { stocktakeProducts } from './stocktake-products.ts';

const LINES_MAX = 20_000;

/** What a command on a stocktake gives. */
export interface StocktakeRef {
  readonly stocktakeNo: string;
}

/**
 * Plans a stocktake: what stands in the books within its scope is to be counted.
 *
 * What turns up beside it while counting is added then. Nothing stops being sold meanwhile.
 */
export async function planStocktake(
  context: StockContext,
  command: { readonly input: PlanStocktake; readonly idempotencyKey: string },
): Promise<StockOutcome<StocktakeRef>> {
  const { input, idempotencyKey } = command;
  const checked = checkPlan(input);
  const mentions = {
    locations: mentioned(input.location, ['input', 'location']),
    skus: input.scope === 'SKUS' ? mentionedCodes(input.codes ?? [], ['input', 'codes']) : [],
  };
  if (!checked.ok) {
    return refuseWithUnknown(context, checked.refusals, mentions, checkKey(idempotencyKey));
  }
  const plan = checked.value;
  const planning = { name: 'stocktakePlan', idempotencyKey, input };
  const replay = await firstAnswer<StocktakeRef>(context, planning);
  if (!replay.ok) return replay;
  if (replay.value) return accept(replay.value);
  const lines = await linesOf(context, plan);
  if (lines.length > LINES_MAX) return refuse(tooWide());
  if (lines.length === 0 && plan.scope !== 'ZONE') {
    return refuse({ kind: 'StocktakeEmpty', field: ['input', 'scope'] });
  }
  return runStockCommand<StocktakeRef>(context, { ...planning, mentions }, async (tx) =>
    accept(await insertStocktake(context, tx, plan, lines)),
  );
}

async function linesOf(
  context: StockContext,
  plan: StocktakePlan,
): Promise<readonly LineToCount[]> {
  const stocked = await skusInScope(context.em, plan);
  const skus = [...new Set(stocked.map(({ sku }) => sku))];
  const products = await stocktakeProducts(context, skus);
  const wanted = new Set(plan.codes);
  return stocked
    .map((line) => ({ ...line, product: products.get(line.sku) }))
    .filter(({ product }) => plan.scope !== 'CATEGORIES' || wanted.has(product?.categoryCode ?? ''))
    .map(({ product, ...line }) => ({
      ...line,
      unitPrice: product?.unitPrice ?? null,
      currency: product?.currency ?? null,
    }));
}

async function insertStocktake(
  context: StockContext,
  tx: EntityManager,
  plan: StocktakePlan,
  lines: readonly LineToCount[],
): Promise<StocktakeRef> {
  const now = context.clock.now();
  const stocktakeNo = newDocumentNo('ST', now);
  const { location, scope, codes, zone, blind, toleranceUnits, note } = plan;
  await tx.execute(
    `insert into stocktake (stocktake_no, location, scope, codes, zone, blind, tolerance_units,
       note, status, version, planned_by, planned_at)
     values (?, ?, ?, ?::jsonb, ?, ?, ?, ?, 'PLANNED', 1, ?, ?::timestamptz)`,
    [
      stocktakeNo,
      location,
      scope,
      JSON.stringify(codes),
      zone,
      blind,
      toleranceUnits,
      note,
      actorKey(context.actor),
      now,
    ],
  );
  await insertLines(tx, { stocktakeNo, location, lines, now });
  const fact = {
    stocktakeNo,
    location,
    status: 'PLANNED',
    version: 1,
    lines: lines.length,
  } as const;
  await context.events.append(tx, [stocktakePlanned({ ...fact, at: now.toISOString() })]);
  return { stocktakeNo };
}

function tooWide() {
  const zh = `一次盘点最多 ${LINES_MAX} 行，请缩小范围。`;
  const en = `One stocktake has at most ${LINES_MAX} lines; narrow its scope.`;
  return invalid(['input', 'scope'], zh, en);
}
