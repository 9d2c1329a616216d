import { refuseIfAny, type Outcome } from '@entresol/shared/outcome';
import type { Books, Posting } from './assign-owners.ts';
import type { Correction } from './check-adjust.ts';
import { decideMovements } from './decide-movements.ts';
import { levelText, NO_UNITS } from './level.ts';
import { HOUSE, QUANTITY_OF, type Movement } from './movement.ts';
import { ownedText } from './owned.ts';
import type { InsufficientStock, InvalidInput, StockChanged } from './refusals.ts';

const NOTHING: Posting = { movements: [], deltas: [], owned: [], presold: [], short: [] };

/**
 * Decides which movements correct the counts of a place.
 *
 * A count says what the caller saw: when it is not what is there, somebody sold or received in
 * between, and the correction would undo that. A count that is right already moves nothing. It is
 * of one owner's units where the owner is named, else of all of the condition.
 */
export function decideAdjustment(
  books: Books,
  corrections: readonly Correction[],
  common: Pick<Movement, 'location' | 'reason' | 'occurredAt'>,
): Outcome<Posting, StockChanged | InsufficientStock | InvalidInput> {
  const changed: StockChanged[] = [];
  const movements: Movement[] = [];
  for (const correction of corrections) {
    const { sku, to, expected, field } = correction;
    const actual = actualOf(books, correction, common.location);
    if (expected !== null && expected !== actual) {
      changed.push({ kind: 'StockChanged', field, sku, expected, actual });
      continue;
    }
    const change = 'change' in to ? to.change : to.count - actual;
    if (change !== 0) movements.push(varianceOf(correction, change, common));
  }
  const decision = decideMovements(books, movements);
  const posting = decision.ok ? decision.value : NOTHING;
  return refuseIfAny([...changed, ...(decision.ok ? [] : decision.refusals)], posting);
}

/** How many units of the condition there are, of the named owner or of all. */
function actualOf(
  { levels, owned }: Books,
  { sku, condition, owner }: Correction,
  location: string,
): number {
  const key = { sku, location };
  const name = QUANTITY_OF[condition];
  const all = (levels.get(levelText(key)) ?? NO_UNITS)[name];
  if (owner === null) return all;
  const theirs = owned.filter((of) => levelText(of) === levelText(key));
  if (owner === HOUSE) return theirs.reduce((left, of) => left - of[name], all);
  return theirs.find((of) => ownedText(of) === ownedText({ ...key, owner }))?.[name] ?? 0;
}

function varianceOf(
  { sku, condition, owner, lot }: Correction,
  change: number,
  common: Pick<Movement, 'location' | 'reason' | 'occurredAt'>,
): Movement {
  const route =
    change > 0
      ? ({ from: 'VARIANCE', to: condition } as const)
      : ({ from: condition, to: 'VARIANCE' } as const);
  const whose = { ...(owner === null ? {} : { owner }), ...(lot ? { lot } : {}) };
  const quantity = Math.abs(change);
  return { ...common, ...route, ...whose, sku, type: 'ADJUST', quantity, document: null };
}
