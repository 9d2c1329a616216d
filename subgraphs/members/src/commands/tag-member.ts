import { runCommand, type RequestContext } from '@entresol/shared';
import { accept, refuse, refuseIfAny, type Outcome } from '@entresol/shared/outcome';
import type { EntityManager } from '@mikro-orm/postgresql';
import { checkTags, decideTagChange, isChange, type TagChange } from '../domain/member-tags.ts';
import { memberErased, memberNotFound, type MemberRefusal } from '../domain/refusal.ts';
import { membersChanged } from '../events/contracts.ts';

/** Labels to put on a member and to take off. */
export interface TagCommand {
  readonly memberNo: string;
  readonly add?: readonly string[] | undefined;
  readonly remove?: readonly string[] | undefined;
}

/** Adds and removes labels, once per idempotency key; the member's row is the lock. */
export async function tagMember(
  context: Pick<RequestContext, 'actor' | 'em' | 'events'>,
  command: { readonly input: TagCommand; readonly idempotencyKey: string },
) {
  const { input, idempotencyKey } = command;
  const { memberNo, add = [], remove = [] } = input;
  const checked = refuseIfAny(
    [...checkTags(add, ['input', 'add']), ...checkTags(remove, ['input', 'remove'])],
    null,
  );
  if (!checked.ok) return checked;

  return runCommand(
    context,
    { name: 'tagMember', idempotencyKey, input },
    async (tx): Promise<Outcome<{ memberNo: string }, MemberRefusal>> => {
      const current = await lockTags(tx, memberNo);
      if (!current) return refuse(memberNotFound(['input', 'memberNo']));
      if (current === 'ERASED') return refuse(memberErased(memberNo, ['input', 'memberNo']));
      const decision = decideTagChange(current, { add, remove });
      if (!decision.ok) return decision;
      if (isChange(decision.value)) {
        await writeTags(tx, memberNo, decision.value);
        await context.events.append(tx, [membersChanged([memberNo])]);
      }
      return accept({ memberNo });
    },
  );
}

async function lockTags(tx: EntityManager, memberNo: string): Promise<string[] | 'ERASED' | null> {
  const [found] = await tx.execute<{ erased: boolean }[]>(
    `select erased_at is not null as erased from member where member_no = ? for no key update`,
    [memberNo],
  );
  if (!found) return null;
  if (found.erased) return 'ERASED';
  const rows = await tx.execute<{ tag: string }[]>(
    `select tag from member_tag where member_no = ?`,
    [memberNo],
  );
  return rows.map((row) => row.tag);
}

async function writeTags(
  tx: EntityManager,
  memberNo: string,
  { added, removed }: TagChange,
): Promise<void> {
  await tx.execute(
    `with gone as (
       delete from member_tag
       where member_no = ? and tag in (select jsonb_array_elements_text(?::jsonb))
     ), fresh as (
       insert into member_tag (member_no, tag)
       select ?, tag from jsonb_array_elements_text(?::jsonb) as t(tag)
     )
     update member set version = version + 1 where member_no = ?`,
    [memberNo, JSON.stringify(removed), memberNo, JSON.stringify(added), memberNo],
  );
}
