import { refuse, refuseIfAny, type Outcome } from '@entresol/shared/outcome';
import { checkText } from './check-text.ts';
import { canonicalIdentity } from './member-identity.ts';
import { checkMemberNo, COUNTRY_LENGTH_MAX, NAME_LENGTH_MAX } from './member-registration.ts';
import { checkTagCount, checkTags } from './member-tags.ts';
import { invalid, type InvalidInput } from './refusal.ts';

/** A member as another system knows them. */
export interface BulkDraft {
  readonly memberNo: string;
  readonly displayName?: string | null | undefined;
  readonly externalId: string;
  readonly source: string;
  readonly country?: string | null | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly createdAt: Date;
}

/** A member of a batch, ready to be written. */
export interface BulkRow {
  /** Place in the input. */
  readonly index: number;
  readonly memberNo: string;
  readonly displayName: string | null;
  readonly channel: string;
  readonly value: string;
  readonly country: string | null;
  readonly tags: readonly string[];
  readonly createdAt: string;
}

export const BATCH_MAX = 1_000;
/** More are not named: they share a cause, and the answer stays small. */
const REFUSALS_MAX = 20;

/** Decides whether a batch can be written, all or nothing; names the first fields at fault. */
export function decideBulk(
  drafts: readonly BulkDraft[],
): Outcome<readonly BulkRow[], InvalidInput> {
  if (drafts.length < 1 || drafts.length > BATCH_MAX) {
    return refuse(
      invalid(
        ['input'],
        `每批应有 1 到 ${BATCH_MAX} 位会员。`,
        `A batch has 1 to ${BATCH_MAX} members.`,
      ),
    );
  }
  const refusals: InvalidInput[] = [];
  const rows: BulkRow[] = [];
  const places = new Map<string, number>();
  for (const [index, draft] of drafts.entries()) {
    const field = ['input', String(index)];
    const earlier = places.get(draft.memberNo);
    if (earlier !== undefined) refusals.push(repeated([...field, 'memberNo'], earlier));
    places.set(draft.memberNo, index);
    const row = decideRow(draft, index, field);
    if (row.ok) rows.push(row.value);
    else refusals.push(...row.refusals);
  }
  return refuseIfAny(refusals.slice(0, REFUSALS_MAX), rows);
}

function decideRow(
  draft: BulkDraft,
  index: number,
  field: readonly string[],
): Outcome<BulkRow, InvalidInput> {
  const tags = [...new Set(draft.tags ?? [])].sort();
  const refusals = [
    ...checkMemberNo(draft.memberNo, [...field, 'memberNo']),
    ...checkText(draft.displayName, [...field, 'displayName'], NAME_LENGTH_MAX),
    ...checkText(draft.country, [...field, 'country'], COUNTRY_LENGTH_MAX),
    ...checkTags(draft.tags ?? [], [...field, 'tags']),
    ...checkTagCount(tags.length, [...field, 'tags']),
  ];
  const { externalId, source } = draft;
  const identity = canonicalIdentity(
    { kind: 'EXTERNAL', channel: source, value: externalId },
    field,
  );
  if (!identity.ok) {
    const [first, ...rest] = identity.refusals;
    return refuse(inputNames(first), ...rest.map(inputNames), ...refusals);
  }
  const { channel, value } = identity.value;
  return refuseIfAny(refusals, {
    index,
    memberNo: draft.memberNo,
    displayName: draft.displayName?.trim() ?? null,
    channel,
    value,
    country: draft.country?.trim() ?? null,
    tags,
    createdAt: draft.createdAt.toISOString(),
  });
}

/** The identity's fields have other names in a batch. */
function inputNames(refusal: InvalidInput): InvalidInput {
  const last = refusal.field.at(-1) === 'channel' ? 'source' : 'externalId';
  return { ...refusal, field: [...refusal.field.slice(0, -1), last] };
}

function repeated(field: readonly string[], earlier: number): InvalidInput {
  return invalid(
    field,
    `与第 ${earlier + 1} 位会员号相同。`,
    `The same number as member ${earlier + 1} of the batch.`,
  );
}
