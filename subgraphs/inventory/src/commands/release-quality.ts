import { checkKey } from '../domain/check-values.ts';
import {
  checkQualityRelease,
  postedByHand,
  type ReleaseQuality,
} from '../domain/check-hand-posting.ts';
import type { LevelKey } from '../domain/level.ts';
import { mentionedAt } from './mentioned.ts';
import { postByHand } from './post-by-hand.ts';
import { refuseWithUnknown } from './refuse-with-unknown.ts';
import type { StockOutcome } from './run-stock-command.ts';
import type { StockContext } from './stock-context.ts';

/** Ends quality control of units, all lines or none, once per idempotency key. */
export async function releaseQuality(
  context: StockContext,
  command: { readonly input: ReleaseQuality; readonly idempotencyKey: string },
): Promise<StockOutcome<readonly LevelKey[]>> {
  const now = context.clock.now();
  const checked = checkQualityRelease(command.input, now);
  if (!checked.ok) {
    const badKey = checkKey(command.idempotencyKey);
    return refuseWithUnknown(context, checked.refusals, mentionedAt(command.input), badKey);
  }
  const movements = checked.value;
  const name = 'stockQualityRelease';
  const posted = postedByHand(command.input.lines);
  return postByHand(context, { ...command, name, movements, posted, now });
}
