import { appendEvents } from '@entresol/shared';
import type { EntityManager } from '@mikro-orm/postgresql';
import { pointsKept } from '../domain/points-return.ts';
import { pointsChanged } from '../events/contracts.ts';
import { appendEntry, lockAccount, takeShares } from '../persistence/points-rows.ts';

/** A return, as far as earned points are concerned. */
export interface ReturnedOrder {
  readonly returnNo: string;
  readonly orderNo: string;
  readonly memberNo: string;
  readonly totalMinor: number;
  /** Of the whole order, this return included. */
  readonly refundedMinor: number;
}

interface OpenClawback {
  readonly return_no: string;
  readonly order_no: string;
  readonly open: number;
}

interface LotRow {
  readonly id: string;
  readonly free: number;
}

/**
 * Takes back what an order earned for the part that was returned, once per return.
 *
 * A balance never falls below zero: what was spent meanwhile stays owed, and is taken from the
 * points that come next, so that buying, spending and returning makes no points.
 */
export async function clawBackPoints(
  tx: EntityManager,
  returned: ReturnedOrder,
  now: Date,
): Promise<void> {
  const { returnNo, orderNo, memberNo, totalMinor, refundedMinor } = returned;
  if (!(await lockAccount(tx, memberNo))) throw new Error(`return ${returnNo} names no member`);
  const [entry] = await tx.execute<{ points: number }[]>(
    `select points from points_entry where kind = 'EARN' and document = ?`,
    [orderNo],
  );
  if (!entry) return;
  await tx.execute(
    `insert into points_clawback (return_no, order_no, member_no, due, taken, recorded_at)
     select ?, ?, ?, ? - coalesce(sum(due), 0), 0, ? from points_clawback where order_no = ?
     having ? > coalesce(sum(due), 0)
     on conflict (return_no) do nothing`,
    [
      returnNo,
      orderNo,
      memberNo,
      entry.points - pointsKept(entry.points, totalMinor, refundedMinor),
      now,
      orderNo,
      entry.points - pointsKept(entry.points, totalMinor, refundedMinor),
    ],
  );
  await collectClawbacks(tx, memberNo, now);
}

/** Takes what a member still owes from what is free now, the oldest return first. */
export async function collectClawbacks(
  tx: EntityManager,
  memberNo: string,
  now: Date,
): Promise<void> {
  await lockAccount(tx, memberNo);
  const open = await tx.execute<OpenClawback[]>(
    `select return_no, order_no, due - taken as open from points_clawback
     where member_no = ? and taken < due order by recorded_at, return_no`,
    [memberNo],
  );
  for (const clawback of open) await collect(tx, memberNo, clawback, now);
}

async function collect(
  tx: EntityManager,
  memberNo: string,
  { return_no, order_no, open }: OpenClawback,
  now: Date,
): Promise<void> {
  // The order's own lot first: it is what should not have been given.
  const lots = await tx.execute<LotRow[]>(
    `select id, remaining - held as free from points_lot
     where member_no = ? and remaining > held and expires_at > ?
     order by (document = ?) is true desc, expires_at, id`,
    [memberNo, now, order_no],
  );
  let left = open;
  const shares = lots.flatMap(({ id, free }) => {
    const points = Math.min(left, free);
    left -= points;
    return points > 0 ? [{ lotId: String(id), points }] : [];
  });
  const taken = open - left;
  if (taken === 0) return;
  await takeShares(tx, memberNo, taken, shares);
  await tx.execute(`update points_clawback set taken = taken + ? where return_no = ?`, [
    taken,
    return_no,
  ]);
  const line = { memberNo, kind: 'CLAWBACK', points: -taken, document: return_no } as const;
  await appendEntry(tx, { ...line, actor: 'subgraph:orders', now });
  const [account] = await tx.execute<{ balance: number }[]>(
    `select balance from points_account where member_no = ?`,
    [memberNo],
  );
  await appendEvents(tx, [pointsChanged({ ...line, balance: account!.balance })]);
}
