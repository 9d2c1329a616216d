import { accept, refuse } from '@entresol/shared/outcome';
import type { EntityManager } from '@mikro-orm/postgresql';
import { distinctKeys, type LevelKey } from '../domain/level.ts';
import { isCondition, type Movement } from '../domain/movement.ts';
import { pointAtLines, type PostedInput } from '../domain/point-at-lines.ts';
import { lockLevels, makeMissingLevels } from './lock-levels.ts';
import { mentionedAt } from './mentioned.ts';
import { planMovements } from './plan-movements.ts';
import { postMovements } from './post-movements.ts';
import { runStockCommand, type StockOutcome } from './run-stock-command.ts';
import type { StockContext } from './stock-context.ts';

/**
 * Posts checked movements at one place, all or none, once per idempotency key; gives their levels.
 *
 * Only what brings units to the place needs a level that is not there yet.
 */
export async function postByHand(
  context: StockContext,
  command: {
    readonly name: string;
    readonly idempotencyKey: string;
    readonly input: { readonly location: string; readonly lines: readonly { sku: string }[] };
    readonly movements: readonly Movement[];
    /** What of the input the movements were made of. */
    readonly posted: PostedInput;
    readonly now: Date;
  },
): Promise<StockOutcome<readonly LevelKey[]>> {
  const { name, idempotencyKey, input, movements, now } = command;
  const mentions = mentionedAt(input);
  return runStockCommand<readonly LevelKey[]>(
    context,
    { name, idempotencyKey, input, mentions },
    async (tx: EntityManager) => {
      const keys = distinctKeys(movements);
      await makeMissingLevels(tx, distinctKeys(movements.filter(isEntry)), now);
      const plan = await planMovements(tx, { levels: await lockLevels(tx, keys), movements, now });
      if (!plan.ok) return refuse(...pointAtLines(plan.refusals, command.posted));
      const posting = plan.value;
      return accept(await postMovements(tx, context, { posting, idempotencyKey, now }));
    },
  );
}

function isEntry({ from, to }: Movement): boolean {
  return isCondition(to) && !isCondition(from);
}
