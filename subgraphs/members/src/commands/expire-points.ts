import type { RequestContext } from '@entresol/shared';
import { pointsChanged } from '../events/contracts.ts';

const MEMBERS_PER_BATCH = 200;

/**
 * Books ended points out of the lots and the balance, a batch of members per transaction.
 *
 * They stopped being spendable at the instant they ended; this only brings the balance after. What
 * an order holds stays until the order decides. Accounts that are busy are left to the next run.
 * Returns the number of members whose points were booked out.
 */
export async function expirePoints(
  context: Pick<RequestContext, 'em' | 'clock' | 'events'>,
): Promise<number> {
  const now = context.clock.now();
  let total = 0;
  for (;;) {
    const members = await expireBatch(context, now);
    total += members;
    if (members > 0) context.events.wake();
    if (members < MEMBERS_PER_BATCH) return total;
  }
}

async function expireBatch(
  { em, events }: Pick<RequestContext, 'em' | 'events'>,
  now: Date,
): Promise<number> {
  return em.fork().transactional(async (tx) => {
    const locked = await tx.execute<{ member_no: string }[]>(
      `select member_no from points_account
       where member_no in (
         select member_no from points_lot where expires_at <= ? and remaining > held
       )
       order by member_no limit ? for no key update skip locked`,
      [now, MEMBERS_PER_BATCH],
    );
    if (locked.length === 0) return 0;
    // Only now are the lots read: under the locks nobody else changes them.
    const changed = await tx.execute<{ member_no: string; points: number; balance: number }[]>(
      `with due as (
         select id, member_no, remaining - held as points, document from points_lot
         where member_no in (select jsonb_array_elements_text(?::jsonb))
           and expires_at <= ? and remaining > held
       ), lots as (
         update points_lot l set remaining = l.remaining - due.points
         from due where l.id = due.id
       ), entries as (
         insert into points_entry (member_no, kind, points, document, actor, recorded_at)
         select member_no, 'EXPIRE', -points, document, 'subgraph:members', ?
         from due order by id
       ), sums as (
         select member_no, sum(points)::integer as points from due group by member_no
       )
       update points_account a set balance = a.balance - sums.points
       from sums where a.member_no = sums.member_no
       returning a.member_no, sums.points, a.balance`,
      [JSON.stringify(locked.map((row) => row.member_no)), now, now],
    );
    await events.append(
      tx,
      changed.map(({ member_no: memberNo, points, balance }) =>
        pointsChanged({ memberNo, kind: 'EXPIRE', points: -points, balance, document: null }),
      ),
    );
    return locked.length;
  });
}
