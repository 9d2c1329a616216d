import { checkKey } from '../../domain/check-values.ts';
import {
  checkOwnershipChange,
  postedByHand,
  type ChangeOwnership,
} from '../../domain/check-hand-posting.ts';
import type { LevelKey } from '../../domain/level.ts';
import { mentionedAt } from '../mentioned.ts';
import { postByHand } from '../post-by-hand.ts';
import { refuseWithUnknown } from '../refuse-with-unknown.ts';
import type { StockOutcome } from '../run-stock-command.ts';
import type { StockContext } from '../stock-context.ts';

/**
 * Passes units from one owner to another where they stand, once per idempotency key.
 *
 * Nothing leaves the place. Good units that pass to an owner who only stores them can no longer be
 * sold, so units that are held for orders cannot pass to one.
 */
export async function changeOwnership(
  context: StockContext,
  command: { readonly input: ChangeOwnership; readonly idempotencyKey: string },
): Promise<StockOutcome<readonly LevelKey[]>> {
  const now = context.clock.now();
  const checked = checkOwnershipChange(command.input, now);
  if (!checked.ok) {
    const badKey = checkKey(command.idempotencyKey);
    return refuseWithUnknown(context, checked.refusals, mentionedAt(command.input), badKey);
  }
  const movements = checked.value;
  const name = 'stockOwnershipChange';
  const posted = postedByHand(command.input.lines);
  return postByHand(context, { ...command, name, movements, posted, now });
}
