import { runCommand, type RequestContext } from '@entresol/shared';
import { accept, refuseIfAny, type Outcome } from '@entresol/shared/outcome';
import type { EntityManager } from '@mikro-orm/postgresql';
import { decideBulk, type BulkDraft } from '../domain/member-bulk.ts';
import { checkTagCount } from '../domain/member-tags.ts';
import {
  memberErased,
  type IdentityTaken,
  type InvalidInput,
  type MemberErased,
  type MemberRefusal,
} from '../domain/refusal.ts';
import { membersChanged } from '../events/contracts.ts';
import { LOWEST_TIER } from '../domain/tier.ts';

/**
 * Creates or changes up to 1,000 members from another system, all or nothing, with one event.
 *
 * A repeat with a new key changes nothing: what is left out stays, labels are only added, and the
 * earliest creation wins. Rows are locked in the order of their keys, so that batches queue up.
 */
export async function upsertMembers(
  context: Pick<RequestContext, 'actor' | 'em' | 'events'>,
  command: { readonly drafts: readonly BulkDraft[]; readonly idempotencyKey: string },
) {
  const { drafts, idempotencyKey } = command;
  const decision = decideBulk(drafts);
  if (!decision.ok) return decision;

  const rows = JSON.stringify(decision.value);
  return runCommand(
    context,
    { name: 'upsertMembers', idempotencyKey, input: drafts },
    async (tx): Promise<Outcome<{ upserted: number }, MemberRefusal>> => {
      await writeMembers(tx, rows);
      const gone = refuseIfAny(await findErased(tx, rows), null);
      if (!gone.ok) return gone;
      const refusals = [...(await writeIdentities(tx, rows)), ...(await writeTags(tx, rows))];
      const settled = refuseIfAny<null, MemberRefusal>(refusals, null);
      if (!settled.ok) return settled;
      await context.events.append(tx, [
        membersChanged(decision.value.map(({ memberNo }) => memberNo)),
      ]);
      return accept({ upserted: decision.value.length });
    },
  );
}

const ROWS = `jsonb_to_recordset(?::jsonb) as d(index integer, "memberNo" text,
  "displayName" text, channel text, value text, country text, tags jsonb,
  "createdAt" timestamptz)`;

async function writeMembers(tx: EntityManager, rows: string): Promise<void> {
  await tx.execute(
    `insert into member (member_no, display_name, tier_code, country, created_at)
     select "memberNo", "displayName", ?, country, "createdAt" from ${ROWS}
     order by "memberNo" collate "C"
     on conflict (member_no) do update set
       display_name = coalesce(excluded.display_name, member.display_name),
       country = coalesce(excluded.country, member.country),
       created_at = least(excluded.created_at, member.created_at),
       version = member.version + 1
     where member.erased_at is null and (
       (excluded.display_name, excluded.country) is distinct from
         (member.display_name, member.country)
       or excluded.created_at < member.created_at)`,
    [LOWEST_TIER, rows],
  );
  await tx.execute(
    `insert into points_account (member_no) select "memberNo" from ${ROWS}
     on conflict (member_no) do nothing`,
    [rows],
  );
}

/** Members that were forgotten; the insert before has locked all that are there. */
async function findErased(tx: EntityManager, rows: string): Promise<MemberErased[]> {
  const found = await tx.execute<{ place: number; memberNo: string }[]>(
    `select d.index as place, d."memberNo" from ${ROWS}
     join member m on m.member_no = d."memberNo" and m.erased_at is not null order by d.index`,
    [rows],
  );
  return found.map(({ place, memberNo }) =>
    memberErased(memberNo, ['input', String(place), 'memberNo']),
  );
}

async function writeIdentities(tx: EntityManager, rows: string): Promise<IdentityTaken[]> {
  await tx.execute(
    `insert into member_identity (kind, channel, value, member_no)
     select 'EXTERNAL', channel, value, "memberNo" from ${ROWS}
     order by channel collate "C", value collate "C"
     on conflict (kind, channel, value) do nothing`,
    [rows],
  );
  const taken = await tx.execute<{ place: number }[]>(
    `select d.index as place from ${ROWS}
     join member_identity i
       on i.kind = 'EXTERNAL' and i.channel = d.channel and i.value = d.value
     where i.member_no <> d."memberNo" order by d.index`,
    [rows],
  );
  return taken.map(({ place }) => ({
    kind: 'IdentityTaken',
    field: ['input', String(place), 'externalId'],
  }));
}

async function writeTags(tx: EntityManager, rows: string): Promise<InvalidInput[]> {
  await tx.execute(
    `insert into member_tag (member_no, tag)
     select "memberNo", t.tag from ${ROWS}, jsonb_array_elements_text(d.tags) as t(tag)
     order by "memberNo" collate "C", t.tag collate "C"
     on conflict (member_no, tag) do nothing`,
    [rows],
  );
  const counts = await tx.execute<{ place: number; tags: number }[]>(
    `select d.index as place, count(*)::integer as tags from ${ROWS}
     join member_tag t on t.member_no = d."memberNo"
     group by d.index order by d.index`,
    [rows],
  );
  return counts.flatMap(({ place, tags }) => checkTagCount(tags, ['input', String(place), 'tags']));
}
