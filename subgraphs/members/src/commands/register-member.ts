import { runCommand, type RequestContext } from '@entresol/shared';
import { accept, refuse, refuseIfAny, type Outcome } from '@entresol/shared/outcome';
import type { EntityManager } from '@mikro-orm/postgresql';
import { memberNumber } from '../domain/member-number.ts';
import {
  decideRegistration,
  type MemberDraft,
  type PlacedIdentity,
  type Registration,
} from '../domain/member-registration.ts';
import { invalid, type IdentityTaken, type MemberRefusal } from '../domain/refusal.ts';
import { LOWEST_TIER } from '../domain/tier.ts';
import { memberRegistered } from '../events/contracts.ts';

const NUMBERS_TRIED_MAX = 100;

/**
 * Registers a member with their identities, or nothing at all.
 *
 * The primary key of `member_identity` makes the second of two registrations with one phone wait
 * for the first, and be refused when that commits.
 */
export async function registerMember(
  context: Pick<RequestContext, 'actor' | 'em' | 'events' | 'clock'>,
  command: { readonly draft: MemberDraft; readonly idempotencyKey: string },
) {
  const { draft, idempotencyKey } = command;
  const decision = decideRegistration(draft);
  if (!decision.ok) return decision;

  const registration = decision.value;
  const now = context.clock.now();
  return runCommand(
    context,
    { name: 'registerMember', idempotencyKey, input: draft },
    async (tx): Promise<Outcome<{ memberNo: string }, MemberRefusal>> => {
      const memberNo = await insertMember(tx, registration, now);
      if (memberNo === null) return refuse(numberTaken());
      const taken = await insertIdentities(tx, memberNo, registration.identities);
      const settled = refuseIfAny(taken, null);
      if (!settled.ok) return settled;
      await insertTags(tx, memberNo, registration.tags);
      await context.events.append(tx, [
        memberRegistered({ memberNo, tierCode: LOWEST_TIER, registeredAt: now.toISOString() }),
      ]);
      return accept({ memberNo });
    },
  );
}

/** The number under which the member was written, or null when the given one is taken. */
async function insertMember(
  tx: EntityManager,
  registration: Registration,
  now: Date,
): Promise<string | null> {
  const given = registration.memberNo;
  if (given !== null) return (await insertWithNumber(tx, given, registration, now)) ? given : null;
  // A number of ours may have been given by a caller before its turn came; then the next is tried.
  for (let tries = 0; tries < NUMBERS_TRIED_MAX; tries += 1) {
    const [row] = await tx.execute<{ next: string }[]>(
      `select nextval('member_no_sequence') as next`,
    );
    const memberNo = memberNumber(Number(row!.next));
    if (await insertWithNumber(tx, memberNo, registration, now)) return memberNo;
  }
  throw new Error(`no free member number among ${NUMBERS_TRIED_MAX}`);
}

async function insertWithNumber(
  tx: EntityManager,
  memberNo: string,
  { displayName, country }: Registration,
  now: Date,
): Promise<boolean> {
  const rows = await tx.execute(
    `with fresh as (
       insert into member (member_no, display_name, tier_code, country, created_at)
       values (?, ?, ?, ?, ?) on conflict (member_no) do nothing returning member_no
     ), account as (
       insert into points_account (member_no) select member_no from fresh
     )
     select member_no from fresh`,
    [memberNo, displayName, LOWEST_TIER, country, now],
  );
  return rows.length > 0;
}

async function insertIdentities(
  tx: EntityManager,
  memberNo: string,
  identities: readonly PlacedIdentity[],
): Promise<readonly IdentityTaken[]> {
  const rows = await tx.execute<{ place: number }[]>(
    `with wanted as (
       select * from jsonb_to_recordset(?::jsonb)
         as i(kind text, channel text, value text, index integer)
     ), fresh as (
       insert into member_identity (kind, channel, value, member_no)
       select kind, channel, value, ? from wanted
       order by kind collate "C", channel collate "C", value collate "C"
       on conflict (kind, channel, value) do nothing
       returning kind, channel, value
     )
     select w.index as place from wanted w
     where not exists (
       select from fresh f
       where f.kind = w.kind and f.channel = w.channel and f.value = w.value
     )
     order by w.index`,
    [JSON.stringify(identities), memberNo],
  );
  return rows.map(({ place }) => ({
    kind: 'IdentityTaken',
    field: ['input', 'identities', String(place), 'value'],
  }));
}

async function insertTags(
  tx: EntityManager,
  memberNo: string,
  tags: readonly string[],
): Promise<void> {
  if (tags.length === 0) return;
  await tx.execute(
    `insert into member_tag (member_no, tag)
     select ?, tag from jsonb_array_elements_text(?::jsonb) as t(tag)`,
    [memberNo, JSON.stringify(tags)],
  );
}

function numberTaken() {
  return invalid(
    ['input', 'memberNo'],
    '该会员号已被使用。请换一个，或留空由系统生成。',
    'This member number is taken. Give another one, or none to have one made.',
  );
}
