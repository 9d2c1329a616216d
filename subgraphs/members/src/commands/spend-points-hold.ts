import assert from 'node:assert';
import { actorKey, transactionally, type RequestContext } from '@entresol/shared';
import { accept, refuse, refuseIfAny, type Outcome } from '@entresol/shared/outcome';
import { checkReference } from '../domain/check-reference.ts';
import { decideSpend, type Hold } from '../domain/points-hold.ts';
import { holdNotFound, type MemberRefusal } from '../domain/refusal.ts';
import { pointsChanged } from '../events/contracts.ts';
import { appendEntry, lockAccount, lockHold } from '../persistence/points-rows.ts';

/**
 * Spends held points for good, once.
 *
 * A lot that ended after the hold was placed still pays for it: the customer spent in time.
 */
export async function spendPointsHold(
  context: Pick<RequestContext, 'em' | 'clock' | 'events' | 'actor'>,
  reference: string,
) {
  const checked = refuseIfAny(checkReference(reference, ['reference']), null);
  if (!checked.ok) return checked;

  const now = context.clock.now();
  const actor = actorKey(context.actor);
  const outcome = await transactionally(
    context.em,
    async (tx): Promise<Outcome<Hold, MemberRefusal>> => {
      const hold = await lockHold(tx, reference);
      if (!hold) return refuse(holdNotFound(['reference']));
      const step = decideSpend(hold);
      if (!step.ok) return step;
      if (step.value === 'STAY') return accept(hold);

      const { memberNo, points } = hold;
      assert(memberNo !== null, 'tombstones are not active');
      await lockAccount(tx, memberNo);
      const [account] = await tx.execute<{ balance: number }[]>(
        `with line as (
           select lot_id, points from points_hold_lot where reference = ?
         ), lots as (
           update points_lot l
           set remaining = l.remaining - line.points, held = l.held - line.points
           from line where l.id = line.lot_id
         ), spent as (
           update points_hold set status = 'SPENT', updated_at = ? where reference = ?
         )
         update points_account set balance = balance - ?, held = held - ?
         where member_no = ? returning balance`,
        [reference, now, reference, points, points, memberNo],
      );
      const { balance } = account!;
      const line = { memberNo, kind: 'SPEND', points: -points, document: reference } as const;
      await appendEntry(tx, { ...line, actor, now });
      await context.events.append(tx, [pointsChanged({ ...line, balance })]);
      return accept({ ...hold, status: 'SPENT' });
    },
  );
  if (outcome.ok) context.events.wake();
  return outcome;
}
