import assert from 'node:assert';
import { appendEvents } from '@entresol/shared';
import type { EntityManager } from '@mikro-orm/postgresql';
import { BALANCE_MAX } from '../domain/points-adjustment.ts';
import { pointsEarned, pointsEnd } from '../domain/points-earning.ts';
import { pointsChanged } from '../events/contracts.ts';
import { lockAccount } from '../persistence/points-rows.ts';

/** A completed order, as far as points are concerned. */
export interface Earning {
  readonly orderNo: string;
  readonly memberNo: string;
  readonly paidMinor: number;
  readonly completedAt: Date;
}

/**
 * Gives the points of a completed order, once, in the caller's transaction.
 *
 * The unique index of EARN entries by document makes a repeat, even a parallel one, change nothing
 * (INV8, INV11). The tier in force when the completion arrives decides the rate.
 */
export async function earnPoints(tx: EntityManager, earning: Earning, now: Date): Promise<void> {
  const { orderNo, memberNo, paidMinor, completedAt } = earning;
  const account = await lockAccount(tx, memberNo);
  assert(account, `order ${orderNo} names a member`);
  // What does not fit is not given: the event would be set aside, and nothing earned at all.
  const room = BALANCE_MAX - account.balance;
  const points = Math.min(pointsEarned(paidMinor, account.earnRate), room);
  if (points === 0) return;

  const [after] = await tx.execute<{ balance: number }[]>(
    `with entry as (
       insert into points_entry (member_no, kind, points, document, actor, recorded_at)
       values (?, 'EARN', ?, ?, 'subgraph:orders', ?)
       on conflict (kind, document) where kind in ('EARN', 'SPEND', 'REVERSE') do nothing
       returning member_no, points, document, recorded_at
     ), lot as (
       insert into points_lot (member_no, points, remaining, document, expires_at, recorded_at)
       select member_no, points, points, document, ?, recorded_at from entry
     )
     update points_account a set balance = a.balance + entry.points
     from entry where a.member_no = entry.member_no returning a.balance`,
    [memberNo, points, orderNo, now, pointsEnd(completedAt)],
  );
  if (!after) return;
  await appendEvents(tx, [
    pointsChanged({ memberNo, kind: 'EARN', points, balance: after.balance, document: orderNo }),
  ]);
}
