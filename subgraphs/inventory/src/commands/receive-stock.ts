import { runCommand, type CommonRefusal } from '@entresol/shared';
import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import { checkReceive, type ReceiveStock } from '../domain/check-receive.ts';
import { decideChanges } from '../domain/decide-changes.ts';
import { canonicalCode, distinctKeys, sumDeltas, type LevelKey } from '../domain/level.ts';
import { deltaOf } from '../domain/movement.ts';
import type { StockRefusal } from '../domain/refusals.ts';
import { findUnknown } from './find-unknown.ts';
import { isRepeat } from './is-repeat.ts';
import { lockLevels, makeMissingLevels } from './lock-levels.ts';
import { postMovements } from './post-movements.ts';
import type { StockContext } from './stock-context.ts';

/** Takes goods in, all lines or none, once per idempotency key; gives the levels it changed. */
export async function receiveStock(
  context: StockContext,
  command: { readonly input: ReceiveStock; readonly idempotencyKey: string },
): Promise<Outcome<readonly LevelKey[], StockRefusal | CommonRefusal>> {
  const { input, idempotencyKey } = command;
  const now = context.clock.now();
  const checked = checkReceive(input, now);
  if (!checked.ok) return checked;
  if (!(await isRepeat(context, idempotencyKey))) {
    const [unknown, ...more] = await findUnknown(context, mentionsOf(input));
    if (unknown) return refuse(unknown, ...more);
  }
  const movements = checked.value;
  return runCommand<readonly LevelKey[], StockRefusal | CommonRefusal>(
    context,
    { name: 'stockReceive', idempotencyKey, input },
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

function mentionsOf({ location, lines }: ReceiveStock) {
  return {
    locations: [{ code: canonicalCode(location), field: ['input', 'location'] }],
    skus: lines.map(({ sku }, index) => ({
      code: canonicalCode(sku),
      field: ['input', 'lines', String(index), 'sku'],
    })),
  };
}
