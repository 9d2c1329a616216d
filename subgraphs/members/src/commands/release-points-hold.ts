import { transactionally, type RequestContext } from '@entresol/shared';
import { accept, refuseIfAny, type Outcome } from '@entresol/shared/outcome';
import assert from 'node:assert';
import { checkReference } from '../domain/check-reference.ts';
import { decideRelease, type Hold } from '../domain/points-hold.ts';
import type { MemberRefusal } from '../domain/refusal.ts';
import { insertTombstone, lockAccount, lockHold } from '../persistence/points-rows.ts';

/**
 * Gives held points back, once; before its hold it leaves a tombstone that closes the reference.
 *
 * Points whose lot has ended meanwhile are not spendable again: the sweeper books them out.
 */
export async function releasePointsHold(
  context: Pick<RequestContext, 'em' | 'clock'>,
  reference: string,
) {
  const checked = refuseIfAny(checkReference(reference, ['reference']), null);
  if (!checked.ok) return checked;

  const now = context.clock.now();
  return transactionally(context.em, async (tx): Promise<Outcome<Hold, MemberRefusal>> => {
    if (await insertTombstone(tx, reference, now)) {
      return accept({ reference, memberNo: null, points: 0, status: 'RELEASED' });
    }
    const hold = await lockHold(tx, reference);
    assert(hold, 'holds are never deleted');
    const step = decideRelease(hold);
    if (!step.ok) return step;
    if (step.value === 'STAY') return accept(hold);

    assert(hold.memberNo !== null, 'tombstones are not active');
    await lockAccount(tx, hold.memberNo);
    await tx.execute(
      `with line as (
         select lot_id, points from points_hold_lot where reference = ?
       ), lots as (
         update points_lot l set held = l.held - line.points from line where l.id = line.lot_id
       ), closed as (
         update points_hold set status = 'RELEASED', updated_at = ? where reference = ?
       )
       update points_account set held = held - ? where member_no = ?`,
      [reference, now, reference, hold.points, hold.memberNo],
    );
    return accept({ ...hold, status: 'RELEASED' });
  });
}
