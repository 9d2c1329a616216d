import assert from 'node:assert';
import { actorKey, transactionally, type RequestContext } from '@entresol/shared';
import { accept, refuse, refuseIfAny, type Outcome } from '@entresol/shared/outcome';
import { checkReference } from '../domain/check-reference.ts';
import { decideReversal, type Hold } from '../domain/points-hold.ts';
import { holdNotFound, type MemberRefusal } from '../domain/refusal.ts';
import { pointsChanged } from '../events/contracts.ts';
import { appendEntry, lockAccount, lockHold } from '../persistence/points-rows.ts';

/**
 * Returns spent points to the lots they came from, once, when an order is refunded in full.
 *
 * They keep the end they had: what ended meanwhile is not spendable again, so that buying and
 * returning cannot lengthen the life of points.
 */
export async function reversePointsHold(
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
      const step = decideReversal(hold);
      if (!step.ok) return step;
      if (step.value === 'STAY') return accept(hold);

      const { memberNo } = hold;
      assert(memberNo !== null, 'tombstones are not spent');
      await lockAccount(tx, memberNo);
      // What went back for returns of the order is there already.
      const [account] = await tx.execute<{ balance: number; points: number }[]>(
        `with line as (
           select lot_id, points - returned as points from points_hold_lot where reference = ?
         ), lots as (
           update points_lot l set remaining = l.remaining + line.points
           from line where l.id = line.lot_id
         ), returned as (
           update points_hold_lot set returned = points where reference = ?
         ), reversed as (
           update points_hold set status = 'REVERSED', returned = points, updated_at = ?
           where reference = ?
         ), total as (
           select sum(points)::int as points from line
         )
         update points_account a set balance = a.balance + total.points
         from total where member_no = ? returning a.balance, total.points`,
        [reference, reference, now, reference, memberNo],
      );
      const { balance, points } = account!;
      const document = reference;
      await appendEntry(tx, { memberNo, kind: 'REVERSE', points, document, actor, now });
      await context.events.append(tx, [
        pointsChanged({ memberNo, kind: 'REVERSE', points, balance, document }),
      ]);
      return accept({ ...hold, status: 'REVERSED' });
    },
  );
  if (outcome.ok) context.events.wake();
  return outcome;
}
