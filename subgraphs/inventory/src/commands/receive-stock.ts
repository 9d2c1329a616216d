import { accept } from '@entresol/shared/outcome';
import { checkReceive, type ReceiveStock } from '../domain/check-receive.ts';
import { decideChanges } from '../domain/decide-changes.ts';
import { canonicalCode, distinctKeys, sumDeltas, type LevelKey } from '../domain/level.ts';
import { deltaOf } from '../domain/movement.ts';
import type { Mentions } from './find-unknown.ts';
import { lockLevels, makeMissingLevels } from './lock-levels.ts';
import { postMovements } from './post-movements.ts';
import { runStockCommand, type StockOutcome } from './run-stock-command.ts';
import type { StockContext } from './stock-context.ts';

/** Takes goods in, all lines or none, once per idempotency key; gives the levels it changed. */
export async function receiveStock(
  context: StockContext,
  command: { readonly input: ReceiveStock; readonly idempotencyKey: string },
): Promise<StockOutcome<readonly LevelKey[]>> {
  const { input, idempotencyKey } = command;
  const now = context.clock.now();
  const checked = checkReceive(input, now);
  if (!checked.ok) return checked;
  const movements = checked.value;
  return runStockCommand<readonly LevelKey[]>(
    context,
    { name: 'stockReceive', idempotencyKey, input, mentions: mentionsOf(input) },
    async (tx) => {
      const keys = distinctKeys(movements);
      await makeMissingLevels(tx, keys, now);
      const levels = await lockLevels(tx, keys);
      const decision = decideChanges(levels, sumDeltas(movements.map(deltaOf)));
      if (!decision.ok) return decision;
      return accept(await postMovements(tx, context, { movements, idempotencyKey, now }));
    },
  );
}

function mentionsOf({ location, lines }: ReceiveStock): Mentions {
  return {
    locations: [{ code: canonicalCode(location), field: ['input', 'location'] }],
    skus: lines.map(({ sku }, index) => ({
      code: canonicalCode(sku),
      field: ['input', 'lines', String(index), 'sku'],
    })),
  };
}
