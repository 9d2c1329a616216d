import type { CommonRefusal } from '@entresol/shared';
import type { Outcome } from '@entresol/shared/outcome';
import type { LevelKey } from '../../domain/level.ts';
import type { StockRefusal } from '../../domain/refusals.ts';
import type { ReservationState } from '../../domain/reservation.ts';
import { findLevelsByKeys } from '../../queries/find-levels-by-keys.ts';
import type { Context } from '../context.ts';
import { toUserError } from '../to-user-error.ts';

type StockOutcome<Value> = Outcome<Value, StockRefusal | CommonRefusal>;

/** The levels that a command was about, as they are now. */
export async function levelsPayload(context: Context, outcome: StockOutcome<readonly LevelKey[]>) {
  if (!outcome.ok) return { stockLevels: null, userErrors: userErrors(context, outcome.refusals) };
  forgetLoaded(context);
  const stockLevels = [...(await findLevelsByKeys(context.em, outcome.value))];
  return { stockLevels, userErrors: [] };
}

/** The reservation after a command. */
export function reservationPayload(context: Context, outcome: StockOutcome<ReservationState>) {
  if (!outcome.ok) return { reservation: null, userErrors: userErrors(context, outcome.refusals) };
  forgetLoaded(context);
  return { reservation: outcome.value, userErrors: [] };
}

/** What was read before this change is of the past for the rest of the request. */
export function forgetLoaded({ loaders }: Context): void {
  loaders.levelByKey.clearAll();
  loaders.firstLevelsBySku.clearAll();
  loaders.ownedByKey.clearAll();
  loaders.linesByPurchase.clearAll();
  loaders.factsByPurchase.clearAll();
}

/** Refusals as the graph shows them. */
export function userErrors(context: Context, refusals: readonly (StockRefusal | CommonRefusal)[]) {
  return refusals.map((refusal) => toUserError(refusal, context.language));
}
