import { refuseIfAny } from '@entresol/shared/outcome';
import { checkReference } from '../domain/check-reference.ts';
import type { HoldContext, HoldOutcome } from './holds-in-groups.ts';

/**
 * Spends held points for good, once.
 *
 * A lot that ended after the hold was placed still pays for it: the customer spent in time. Orders
 * that ask at the same time share a transaction.
 */
export async function spendPointsHold(
  context: HoldContext,
  reference: string,
): Promise<HoldOutcome> {
  const checked = refuseIfAny(checkReference(reference, ['reference']), null);
  if (!checked.ok) return checked;
  return context.spendInGroup({ context, reference });
}
