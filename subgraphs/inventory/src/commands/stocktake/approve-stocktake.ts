import { actorKey, DecidedElsewhere, type Scope } from '@entresol/shared';
import { accept, refuse } from '@entresol/shared/outcome';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Posting } from '../../domain/assign-owners.ts';
import { distinctKeys, levelText, type LevelKey } from '../../domain/level.ts';
import {
  decideApproval,
  varianceMovements,
  type SettledLine,
} from '../../domain/stocktake/decide-approval.ts';
import { judgeLine } from '../../domain/stocktake/judge-line.ts';
import type { UncountedPolicy } from '../../domain/stocktake/stocktake.ts';
import { stocktakeApproved } from '../../events/stocktake-contracts.ts';
import { rowsOf } from '../../persistence/rows-of.ts';
import { lineFigures } from '../../queries/stocktake/line-figures.ts';
import { lockLevels, makeMissingLevels } from '../lock-levels.ts';
import { planMovements } from '../plan-movements.ts';
import { postMovements } from '../post-movements.ts';
import { runStockCommand, type StockOutcome } from '../run-stock-command.ts';
import type { StockContext } from '../stock-context.ts';
import {
  lockStocktake,
  stocktakeNotFound,
  stocktakePlace,
  stocktakeRefusals,
  type LockedStocktake,
} from './lock-stocktake.ts';
import type { StocktakeRef } from './plan-stocktake.ts';

/** An approval as it is asked for. */
export interface ApproveStocktake {
  readonly stocktakeNo: string;
  readonly expectedVersion: number;
  readonly uncounted: UncountedPolicy;
}

/**
 * Makes the books say what was counted: VARIANCE movements at the instants of the counts, once.
 *
 * Levels are locked before the stocktake, as everywhere. The differences are worked out again
 * under the locks; when a sale that was recorded meanwhile makes another level differ, it begins
 * anew. Good units cannot fall below what is held for orders (INV3).
 */
export async function approveStocktake(
  context: StockContext,
  command: {
    readonly input: ApproveStocktake;
    readonly idempotencyKey: string;
    readonly scope: Scope;
  },
): Promise<StockOutcome<StocktakeRef>> {
  const { input, idempotencyKey, scope } = command;
  const { stocktakeNo } = input;
  const location = await stocktakePlace(context.em, stocktakeNo, scope);
  if (location === null) return refuse(stocktakeNotFound(stocktakeNo));
  return runStockCommand<StocktakeRef>(
    context,
    { name: 'stocktakeApprove', idempotencyKey, input, mentions: { locations: [], skus: [] } },
    async (tx) => {
      const now = context.clock.now();
      const keys = await keysThatMayDiffer(tx, location, input);
      await makeMissingLevels(tx, keys, now);
      const levels = await lockLevels(tx, keys);
      const locked = await lockStocktake(tx, stocktakeNo);
      const [refusal, ...more] = stocktakeRefusals(locked, input.expectedVersion);
      if (refusal) return refuse(refusal, ...more);
      const settled = await settle(context, tx, locked, input);
      if (!settled.ok) return settled;
      const movements = varianceMovements(settled.value, { stocktakeNo, location });
      if (movements.some((movement) => !levels.has(levelText(movement)))) {
        throw new DecidedElsewhere();
      }
      const plan = await planMovements(tx, { levels, movements, now });
      if (!plan.ok) return plan;
      const { value: posting } = plan;
      const closing = { locked, lines: settled.value, posting, differing: movements.length };
      await close(context, tx, { ...closing, idempotencyKey, now });
      return accept({ stocktakeNo });
    },
  );
}

async function settle(
  context: StockContext,
  tx: EntityManager,
  { stocktake_no: stocktakeNo, location, tolerance_units }: LockedStocktake,
  { uncounted }: ApproveStocktake,
) {
  const figures = await lineFigures(tx, { stocktakeNo });
  return decideApproval(
    figures.map((line) => judgeLine(line, tolerance_units)),
    {
      stocktakeNo,
      location,
      approver: actorKey(context.actor),
      uncounted,
      now: context.clock.now(),
    },
  );
}

/** Levels that the approval will change, as things stand; whether it may is decided later. */
async function keysThatMayDiffer(
  tx: EntityManager,
  location: string,
  { stocktakeNo, uncounted }: ApproveStocktake,
): Promise<readonly LevelKey[]> {
  const figures = await lineFigures(tx, { stocktakeNo });
  const differing = figures.filter(({ counted, book }) =>
    counted === null ? uncounted === 'ZERO' && book !== 0 : counted !== book,
  );
  return distinctKeys(differing.map(({ sku }) => ({ sku, location })));
}

async function close(
  context: StockContext,
  tx: EntityManager,
  closing: {
    readonly locked: LockedStocktake;
    readonly lines: readonly SettledLine[];
    readonly posting: Posting;
    readonly differing: number;
    readonly idempotencyKey: string;
    readonly now: Date;
  },
): Promise<void> {
  const { locked, lines, posting, differing, idempotencyKey, now } = closing;
  const { stocktake_no: stocktakeNo, location, version } = locked;
  const batch = `stocktake/${stocktakeNo}`;
  await postMovements(tx, context, { posting, idempotencyKey, now, batch });
  await freezeLines(tx, lines);
  await tx.execute(
    `update stocktake set status = 'APPROVED', version = version + 1, closed_by = ?,
       closed_at = ?::timestamptz where stocktake_no = ?`,
    [actorKey(context.actor), now, stocktakeNo],
  );
  const head = { stocktakeNo, location, status: 'APPROVED', version: version + 1 } as const;
  const fact = { ...head, lines: lines.length, differing };
  await context.events.append(tx, [stocktakeApproved({ ...fact, at: now.toISOString() })]);
}

const FROZEN = `id bigint, counted integer, "countedAt" timestamptz, book integer,
  variance integer, skipped text`;

async function freezeLines(tx: EntityManager, lines: readonly SettledLine[]): Promise<void> {
  await tx.execute(
    `update stocktake_line l set counted = f.counted, counted_at = f."countedAt", book = f.book,
       variance = f.variance, skipped = f.skipped
     from ${rowsOf(lines, FROZEN)} f where l.id = f.id`,
    [JSON.stringify(lines)],
  );
}
