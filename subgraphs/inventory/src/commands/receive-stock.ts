import { checkKey } from '../domain/check-values.ts';
import { checkReceive, postedReceipt, type ReceiveStock } from '../domain/check-receive.ts';
import type { LevelKey } from '../domain/level.ts';
import { mentionedAt } from './mentioned.ts';
import { postByHand } from './post-by-hand.ts';
import { refuseWithUnknown } from './refuse-with-unknown.ts';
import type { StockOutcome } from './run-stock-command.ts';
import type { StockContext } from './stock-context.ts';

/** Takes goods in, all lines or none, once per idempotency key; gives the levels it changed. */
export async function receiveStock(
  context: StockContext,
  command: { readonly input: ReceiveStock; readonly idempotencyKey: string },
): Promise<StockOutcome<readonly LevelKey[]>> {
  const now = context.clock.now();
  const checked = checkReceive(command.input, now);
  if (!checked.ok) {
    const badKey = checkKey(command.idempotencyKey);
    return refuseWithUnknown(context, checked.refusals, mentionedAt(command.input), badKey);
  }
  const movements = checked.value;
  const posted = postedReceipt(command.input);
  return postByHand(context, { ...command, name: 'stockReceive', movements, posted, now });
}
