import { accept } from '@entresol/shared/outcome';
import { checkBulk, type BulkMovement } from '../domain/check-bulk.ts';
import { distinctKeys } from '../domain/level.ts';
import type { Movement } from '../domain/movement.ts';
import type { Mentions } from './find-unknown.ts';
import { lockLevels, makeMissingLevels } from './lock-levels.ts';
import { planMovements } from './plan-movements.ts';
import { postMovements } from './post-movements.ts';
import { runStockCommand, type StockOutcome } from './run-stock-command.ts';
import type { StockContext } from './stock-context.ts';

/**
 * Posts a batch of movements, all or none, once per idempotency key; gives their number.
 *
 * Each level changes once, by its sum: a sale may stand before the receipt that makes it possible,
 * as the batch becomes visible as a whole. What remains below zero at its end is refused (INV3).
 */
export async function bulkPostStock(
  context: StockContext,
  command: { readonly input: readonly BulkMovement[]; readonly idempotencyKey: string },
): Promise<StockOutcome<number>> {
  const { input, idempotencyKey } = command;
  const now = context.clock.now();
  const checked = checkBulk(input, now);
  if (!checked.ok) return checked;
  const movements = checked.value;
  return runStockCommand<number>(
    context,
    { name: 'stockBulkPost', idempotencyKey, input, mentions: mentionsOf(movements) },
    async (tx) => {
      const keys = distinctKeys(movements);
      await makeMissingLevels(tx, keys, now);
      const levels = await lockLevels(tx, keys);
      const plan = await planMovements(tx, { levels, movements, now });
      if (!plan.ok) return plan;
      const batch = `batch/${idempotencyKey}`;
      const posting = plan.value;
      await postMovements(tx, context, { posting, idempotencyKey, now, batch });
      return accept(movements.length);
    },
  );
}

function mentionsOf(movements: readonly Movement[]): Mentions {
  const mention = (key: 'sku' | 'location') =>
    movements.map((movement, index) => ({
      code: movement[key],
      field: ['input', String(index), key],
    }));
  return { locations: mention('location'), skus: mention('sku') };
}
