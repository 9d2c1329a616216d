import { actorKey, coversMember, runCommand, type EntityManager } from '@entresol/shared';
import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import { isMemberNumber } from '../../domain/member-number.ts';
import { digitsOf } from '../../domain/privacy/erasure.ts';
import { memberNotFound, type MemberRefusal } from '../../domain/refusal.ts';
import { memberErased, membersChanged } from '../../events/contracts.ts';
import { lockAccount } from '../../persistence/points-rows.ts';
import type { ErasureContext } from './erasure-context.ts';
import { FORGET_REASONS, OF_MEMBER } from './member-data.ts';
import { leaseEnd, runErasure, TAKEN, type Taken } from './run-erasure.ts';

/**
 * Forgets a member here at once, and begins to have the rest of the house forget them (INV15).
 *
 * From its commit on nobody is known by this number: it buys nothing any more. What they bought,
 * paid and had of points stays. Asked again, under whatever key, it tells how far it is.
 */
export async function eraseMember(
  context: ErasureContext,
  command: { readonly input: { readonly memberNo: string }; readonly idempotencyKey: string },
) {
  const { input, idempotencyKey } = command;
  const { reach } = context.forgetting;
  const unknown = memberNotFound(['input', 'memberNo']);
  const scope = context.access.require('member:privacy');
  const { memberNo } = input;
  if (!isMemberNumber(memberNo) || !coversMember(scope, memberNo)) return refuse(unknown);

  reach('members.erase.begin.before-store');
  let own: Taken | undefined;
  const outcome = await runCommand(
    context,
    { name: 'eraseMember', idempotencyKey, input },
    async (tx): Promise<Outcome<{ memberNo: string }, MemberRefusal>> => {
      const [member] = await tx.execute<{ erased: boolean }[]>(
        `select erased_at is not null as erased from member where member_no = ? for update`,
        [memberNo],
      );
      if (!member) return refuse(unknown);
      if (!member.erased) own = await forget(context, tx, memberNo);
      return accept({ memberNo });
    },
  );
  if (!outcome.ok) return outcome;
  reach('members.erase.begin.after-store');
  await runErasure(context, memberNo, own);
  return outcome;
}

/** Forgets them here, and puts the rest, with what others know them by, in the queue as its owner. */
async function forget(
  context: ErasureContext,
  tx: EntityManager,
  memberNo: string,
): Promise<Taken | undefined> {
  const now = context.clock.now();
  await lockAccount(tx, memberNo);
  const identities = await tx.execute<{ value: string }[]>(
    `select value from member_identity where member_no = ? and kind = 'PHONE'`,
    [memberNo],
  );
  const phones = identities.map(({ value }) => digitsOf(value));
  const [own] = await tx.execute<Taken[]>(
    `insert into member_erasure (member_no, asked_by, asked_at, phones, due_at)
     values (?, ?, ?, ?::jsonb, ?) returning ${TAKEN}`,
    [memberNo, actorKey(context.actor), now, JSON.stringify(phones), leaseEnd(context)],
  );
  await tx.execute(`select set_config('members.forgets', 'on', true)`);
  for (const { forget: statement } of OF_MEMBER) await tx.execute(statement, [memberNo]);
  await tx.execute(FORGET_REASONS, [memberNo]);
  await tx.execute(`select set_config('members.forgets', 'off', true)`);
  await tx.execute(`update member set erased_at = ? where member_no = ?`, [now, memberNo]);
  await context.events.append(tx, [
    memberErased({ memberNo, erasedAt: now.toISOString() }),
    membersChanged([memberNo]),
  ]);
  return own;
}
