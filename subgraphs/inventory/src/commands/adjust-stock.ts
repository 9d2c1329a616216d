import { checkKey } from '../domain/check-values.ts';
import { accept } from '@entresol/shared/outcome';
import { checkAdjust, type AdjustStock, type Correction } from '../domain/check-adjust.ts';
import { decideAdjustment } from '../domain/decide-adjustment.ts';
import { canonicalCode, distinctKeys, type LevelKey } from '../domain/level.ts';
import { happenedAt } from '../domain/happened-at.ts';
import { mentionedAt } from './mentioned.ts';
import { lockLevels, makeMissingLevels } from './lock-levels.ts';
import { planLots } from './lot/plan-lots.ts';
import { openBooks } from './plan-movements.ts';
import { postMovements } from './post-movements.ts';
import { refuseWithUnknown } from './refuse-with-unknown.ts';
import { runStockCommand, type StockOutcome } from './run-stock-command.ts';
import type { StockContext } from './stock-context.ts';

/**
 * Corrects counts, all lines or none, once per idempotency key; gives the levels it was about.
 *
 * Good units cannot fall below what is held for orders (INV3): release those holds first.
 */
export async function adjustStock(
  context: StockContext,
  command: { readonly input: AdjustStock; readonly idempotencyKey: string },
): Promise<StockOutcome<readonly LevelKey[]>> {
  const { input, idempotencyKey } = command;
  const now = context.clock.now();
  const checked = checkAdjust(input, now);
  if (!checked.ok) {
    return refuseWithUnknown(
      context,
      checked.refusals,
      mentionedAt(input),
      checkKey(idempotencyKey),
    );
  }
  const corrections = checked.value;
  const location = canonicalCode(input.location);
  const keyOf = ({ sku }: Correction): LevelKey => ({ sku, location });
  const occurredAt = happenedAt(input.occurredAt, now);
  const common = { location, reason: input.reason.trim(), occurredAt };
  return runStockCommand<readonly LevelKey[]>(
    context,
    { name: 'stockAdjust', idempotencyKey, input, mentions: mentionedAt(input) },
    async (tx) => {
      const keys = distinctKeys(corrections.map(keyOf));
      await makeMissingLevels(tx, distinctKeys(corrections.filter(mayAdd).map(keyOf)), now);
      const levels = await lockLevels(tx, keys);
      const owners = corrections.flatMap(({ owner }) => (owner === null ? [] : [owner]));
      const books = await openBooks(tx, { levels, owners, now });
      if (!books.ok) return books;
      const decision = decideAdjustment(books.value, corrections, common);
      if (!decision.ok) return decision;
      const plan = await planLots(tx, { levels, now }, decision.value);
      if (!plan.ok) return plan;
      await postMovements(tx, context, { posting: plan.value, idempotencyKey, now });
      return accept(keys);
    },
  );
}

/** Only what adds units needs a level that is not there yet. */
function mayAdd({ to }: Correction): boolean {
  return 'change' in to ? to.change > 0 : to.count > 0;
}
