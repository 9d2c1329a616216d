import { refuseIfAny, type Outcome } from '@entresol/shared/outcome';
import { assignOwners, type Books, type Posting } from './assign-owners.ts';
import { decideChanges } from './decide-changes.ts';
import { sumDeltas } from './level.ts';
import type { Movement } from './movement.ts';
import type { InsufficientStock, InvalidInput } from './refusals.ts';

/**
 * Decides whether movements can be posted, and says whose units each moves.
 *
 * First each level as a whole, by its sum; where that is enough, each owner's part of it.
 */
export function decideMovements(
  found: Books,
  movements: readonly Movement[],
): Outcome<Posting, InsufficientStock | InvalidInput> {
  const posting = assignOwners(found, movements);
  const decision = decideChanges(found.levels, sumDeltas(posting.deltas), posting.presold);
  if (!decision.ok) return decision;
  return refuseIfAny(posting.short, posting);
}
