import { transactionally, type RequestContext } from '@entresol/shared';
import { accept, refuse, refuseIfAny, type Outcome } from '@entresol/shared/outcome';
import { checkReference } from '../domain/check-reference.ts';
import { decideRepeatedPlacement, type Hold } from '../domain/points-hold.ts';
import { checkPoints, takeFromLots } from '../domain/points-lots.ts';
import { memberNotFound, type MemberRefusal } from '../domain/refusal.ts';
import {
  holdShares,
  insertHold,
  lockAccount,
  lockHold,
  readOpenLots,
} from '../persistence/points-rows.ts';

/**
 * Holds points for an order, once: a repeat gets the first answer, a late step a closed hold.
 *
 * Locks are taken in the order hold, account, lots, as in every other change of points. The hold's
 * own row is the lock between the steps of one order; the account's between orders (INV8).
 */
export async function placePointsHold(
  context: Pick<RequestContext, 'em' | 'clock'>,
  command: { readonly reference: string; readonly memberNo: string; readonly points: number },
) {
  const checked = refuseIfAny(
    [
      ...checkReference(command.reference, ['input', 'reference']),
      ...checkPoints(command.points, ['input', 'points']),
    ],
    null,
  );
  if (!checked.ok) return checked;

  const { reference, memberNo, points } = command;
  const now = context.clock.now();
  return transactionally(context.em, async (tx): Promise<Outcome<Hold, MemberRefusal>> => {
    if (!(await insertHold(tx, command, now))) {
      const earlier = await lockHold(tx, reference);
      if (!earlier) return refuse(memberNotFound(['input', 'memberNo']));
      const repeat = decideRepeatedPlacement(earlier, command);
      return repeat.ok ? accept(earlier) : repeat;
    }
    await lockAccount(tx, memberNo);
    const lots = await readOpenLots(tx, memberNo, now);
    const shares = takeFromLots(lots, points, now, ['input', 'points']);
    if (!shares.ok) return shares;
    await holdShares(tx, command, shares.value);
    return accept({ reference, memberNo, points, status: 'ACTIVE' });
  });
}
