import { refuseIfAny } from '@entresol/shared/outcome';
import { checkReference } from '../domain/check-reference.ts';
import type { WantedHold } from '../domain/holds-in-turn.ts';
import { checkPoints } from '../domain/points-lots.ts';
import type { HoldContext, HoldOutcome } from './holds-in-groups.ts';

/**
 * Holds points for an order, once: a repeat gets the first answer, a late step a closed hold.
 *
 * The account's row is the lock between orders, the hold's primary key between the steps of one
 * order (INV8). Orders that ask at the same time share a transaction.
 */
export async function placePointsHold(
  context: HoldContext,
  command: WantedHold,
): Promise<HoldOutcome> {
  const { reference, memberNo, points } = command;
  const checked = refuseIfAny(
    [
      ...checkReference(reference, ['input', 'reference']),
      ...checkPoints(points, ['input', 'points']),
    ],
    null,
  );
  if (!checked.ok) return checked;
  return context.placeInGroup({ context, reference, memberNo, points });
}
