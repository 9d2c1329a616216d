import assert from 'node:assert';
import { actorKey, transactionally, type RequestContext } from '@entresol/shared';
import { accept, refuse, refuseIfAny, type Outcome } from '@entresol/shared/outcome';
import type { EntityManager } from '@mikro-orm/postgresql';
import { checkReference } from '../domain/check-reference.ts';
import type { Hold } from '../domain/points-hold.ts';
import { checkPoints } from '../domain/points-lots.ts';
import { decideReturn, shareReturn, type SpentLot } from '../domain/points-return.ts';
import { holdNotFound, invalid, type MemberRefusal } from '../domain/refusal.ts';
import { pointsChanged } from '../events/contracts.ts';
import { appendEntry, lockAccount, lockHold } from '../persistence/points-rows.ts';

/** So many of the points that an order spent, for one of its returns. */
export interface ReturnPoints {
  readonly reference: string;
  readonly orderNo: string;
  readonly points: number;
}

/**
 * Gives a part of an order's spent points back to their lots, once per return.
 *
 * They keep the end they had. With the last part the hold is REVERSED.
 */
export async function returnPoints(
  context: Pick<RequestContext, 'em' | 'clock' | 'events' | 'actor'>,
  input: ReturnPoints,
) {
  const checked = refuseIfAny(
    [
      ...checkReference(input.reference, ['input', 'reference']),
      ...checkReference(input.orderNo, ['input', 'orderNo']),
      ...checkPoints(input.points, ['input', 'points']),
    ],
    null,
  );
  if (!checked.ok) return checked;
  const outcome = await transactionally(
    context.em,
    async (tx): Promise<Outcome<Hold, MemberRefusal>> => {
      const hold = await lockHold(tx, input.orderNo);
      if (!hold) return refuse(holdNotFound(['input', 'orderNo']));
      // Under the hold's lock a twin of this return is either there whole or not at all.
      const known = await readReturn(tx, input.reference);
      if (known) return isSame(known, input) ? accept(hold) : refuse(anotherReturn(input));
      const lots = await spentLots(tx, input.orderNo);
      const returned = lots.reduce((sum, lot) => sum + lot.returned, 0);
      const decision = decideReturn(hold, returned, input.points);
      if (!decision.ok) return decision;
      return accept(await giveBack(tx, context, { hold, input, lots, returned }));
    },
  );
  if (outcome.ok) context.events.wake();
  return outcome;
}

async function giveBack(
  tx: EntityManager,
  context: Pick<RequestContext, 'clock' | 'events' | 'actor'>,
  given: {
    readonly hold: Hold;
    readonly input: ReturnPoints;
    readonly lots: readonly SpentLot[];
    readonly returned: number;
  },
): Promise<Hold> {
  const { hold, input, lots, returned } = given;
  const { reference: document, orderNo, points } = input;
  const { memberNo } = hold;
  assert(memberNo !== null, 'tombstones are not spent');
  const now = context.clock.now();
  const status = returned + points === hold.points ? 'REVERSED' : 'SPENT';
  await lockAccount(tx, memberNo);
  const [account] = await tx.execute<{ balance: number }[]>(
    `with share as (
       select "lotId" as lot_id, points
       from jsonb_to_recordset(?::jsonb) as s("lotId" bigint, points integer)
     ), lots as (
       update points_lot l set remaining = l.remaining + share.points
       from share where l.id = share.lot_id
     ), lines as (
       update points_hold_lot h set returned = h.returned + share.points
       from share where h.reference = ? and h.lot_id = share.lot_id
     ), held as (
       update points_hold set returned = returned + ?, status = ?, updated_at = ?
       where reference = ?
     ), noted as (
       insert into points_return (reference, order_no, points, recorded_at) values (?, ?, ?, ?)
     )
     update points_account set balance = balance + ? where member_no = ? returning balance`,
    [
      JSON.stringify(shareReturn(lots, points)),
      orderNo,
      points,
      status,
      now,
      orderNo,
      document,
      orderNo,
      points,
      now,
      points,
      memberNo,
    ],
  );
  const line = { memberNo, kind: 'REVERSE', points, document } as const;
  await appendEntry(tx, { ...line, actor: actorKey(context.actor), now });
  await context.events.append(tx, [pointsChanged({ ...line, balance: account!.balance })]);
  return { ...hold, status };
}

async function spentLots(tx: EntityManager, orderNo: string): Promise<readonly SpentLot[]> {
  const rows = await tx.execute<{ lot_id: string; points: number; returned: number }[]>(
    `select lot_id, points, returned from points_hold_lot where reference = ? order by lot_id`,
    [orderNo],
  );
  return rows.map(({ lot_id, points, returned }) => ({ lotId: String(lot_id), points, returned }));
}

async function readReturn(tx: EntityManager, reference: string) {
  const [row] = await tx.execute<{ order_no: string; points: number }[]>(
    `select order_no, points from points_return where reference = ?`,
    [reference],
  );
  return row ?? null;
}

function isSame(known: { order_no: string; points: number }, input: ReturnPoints): boolean {
  return known.order_no === input.orderNo && known.points === input.points;
}

function anotherReturn({ reference }: ReturnPoints) {
  const zh = `退货单 ${reference} 已退回别的积分。`;
  return invalid(['input', 'reference'], zh, `Return ${reference} gave other points back already.`);
}
