import { actorKey, runCommand, type RequestContext } from '@entresol/shared';
import { accept, refuse, refuseIfAny, type Outcome } from '@entresol/shared/outcome';
import type { EntityManager } from '@mikro-orm/postgresql';
import {
  checkBalance,
  decideAdjustment,
  type Adjustment,
  type AdjustmentDraft,
} from '../domain/points-adjustment.ts';
import { takeFromLots } from '../domain/points-lots.ts';
import { memberErased, memberNotFound, type MemberRefusal } from '../domain/refusal.ts';
import { pointsChanged } from '../events/contracts.ts';
import { appendEntry, lockAccount, readOpenLots, takeShares } from '../persistence/points-rows.ts';

type Change = Adjustment & { readonly actor: string; readonly now: Date };

/**
 * Gives or takes points by hand, once per idempotency key, with a reason and its author.
 *
 * Given points make a lot of their own; taken ones come out of the lots that end first. What orders
 * hold is not touched, so a balance never falls below zero (INV8).
 */
export async function adjustPoints(
  context: Pick<RequestContext, 'actor' | 'em' | 'events' | 'clock'>,
  command: { readonly draft: AdjustmentDraft; readonly idempotencyKey: string },
) {
  const { draft, idempotencyKey } = command;
  const now = context.clock.now();
  const decision = decideAdjustment(draft, now);
  if (!decision.ok) return decision;

  const change = { ...decision.value, actor: actorKey(context.actor), now };
  const { memberNo, points } = change;
  return runCommand(
    context,
    { name: 'adjustPoints', idempotencyKey, input: draft },
    async (tx): Promise<Outcome<{ memberNo: string }, MemberRefusal>> => {
      const account = await lockAccount(tx, memberNo);
      if (!account) return refuse(memberNotFound(['input', 'memberNo']));
      if (await isErased(tx, memberNo)) {
        return refuse(memberErased(memberNo, ['input', 'memberNo']));
      }
      const balance = account.balance + points;
      const settled = points > 0 ? await give(tx, change, balance) : await take(tx, change);
      if (!settled.ok) return settled;
      await context.events.append(tx, [
        pointsChanged({ memberNo, kind: 'ADJUST', points, balance, document: null }),
      ]);
      return accept({ memberNo });
    },
  );
}

// Asked under the account's lock, which forgetting takes, too: no reason is written after it.
async function isErased(tx: EntityManager, memberNo: string): Promise<boolean> {
  const rows = await tx.execute(
    `select 1 from member where member_no = ? and erased_at is not null`,
    [memberNo],
  );
  return rows.length > 0;
}

async function give(
  tx: EntityManager,
  change: Change,
  balance: number,
): Promise<Outcome<null, MemberRefusal>> {
  const fits = refuseIfAny(checkBalance(balance), null);
  if (!fits.ok) return fits;
  const { memberNo, points, expiresAt, now } = change;
  await tx.execute(
    `with lot as (
       insert into points_lot (member_no, points, remaining, expires_at, recorded_at)
       values (?, ?, ?, ?, ?)
     )
     update points_account set balance = balance + ? where member_no = ?`,
    [memberNo, points, points, expiresAt, now, points, memberNo],
  );
  await appendEntry(tx, { ...change, kind: 'ADJUST' });
  return accept(null);
}

async function take(tx: EntityManager, change: Change): Promise<Outcome<null, MemberRefusal>> {
  const { memberNo, points, now } = change;
  const lots = await readOpenLots(tx, memberNo, now);
  const shares = takeFromLots(lots, -points, now, ['input', 'points']);
  if (!shares.ok) return shares;
  await takeShares(tx, memberNo, -points, shares.value);
  await appendEntry(tx, { ...change, kind: 'ADJUST' });
  return accept(null);
}
