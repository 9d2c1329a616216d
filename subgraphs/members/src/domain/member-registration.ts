import { refuseIfAny, type Outcome } from '@entresol/shared/outcome';
import { checkText } from './check-text.ts';
import {
  byIdentityKey,
  canonicalIdentity,
  identityKey,
  type Identity,
  type IdentityDraft,
} from './member-identity.ts';
import { isMemberNumber } from './member-number.ts';
import { checkTagCount, checkTags } from './member-tags.ts';
import { invalid, type InvalidInput } from './refusal.ts';

/** A member as a caller describes them. */
export interface MemberDraft {
  readonly memberNo?: string | null | undefined;
  readonly displayName?: string | null | undefined;
  readonly identities: readonly IdentityDraft[];
  readonly tags?: readonly string[] | undefined;
  readonly country?: string | null | undefined;
}

/** An identity in canonical form, and its place in the input. */
export interface PlacedIdentity extends Identity {
  readonly index: number;
}

/** A member ready to be written. */
export interface Registration {
  readonly memberNo: string | null;
  readonly displayName: string | null;
  /** Each once, in the order in which they are to be locked. */
  readonly identities: readonly PlacedIdentity[];
  readonly tags: readonly string[];
  readonly country: string | null;
}

const IDENTITIES_MAX = 20;
export const NAME_LENGTH_MAX = 100;
export const COUNTRY_LENGTH_MAX = 60;

/** Decides whether a draft can become a member; names every field at fault. */
export function decideRegistration(draft: MemberDraft): Outcome<Registration, InvalidInput> {
  const tags = draft.tags ?? [];
  const refusals: InvalidInput[] = [
    ...checkMemberNo(draft.memberNo, ['input', 'memberNo']),
    ...checkIdentityCount(draft.identities.length),
    ...checkText(draft.displayName, ['input', 'displayName'], NAME_LENGTH_MAX),
    ...checkText(draft.country, ['input', 'country'], COUNTRY_LENGTH_MAX),
    ...checkTags(tags, ['input', 'tags']),
    ...checkTagCount(new Set(tags).size, ['input', 'tags']),
  ];
  const identities = new Map<string, PlacedIdentity>();
  for (const [index, identity] of draft.identities.slice(0, IDENTITIES_MAX).entries()) {
    const canonical = canonicalIdentity(identity, ['input', 'identities', String(index)]);
    if (!canonical.ok) refusals.push(...canonical.refusals);
    else {
      const key = identityKey(canonical.value);
      if (!identities.has(key)) identities.set(key, { ...canonical.value, index });
    }
  }
  return refuseIfAny(refusals, {
    memberNo: draft.memberNo ?? null,
    displayName: draft.displayName?.trim() ?? null,
    identities: [...identities.values()].sort(byIdentityKey),
    tags: [...new Set(tags)].sort(),
    country: draft.country?.trim() ?? null,
  });
}

/** Refuses a given number that cannot be one. */
export function checkMemberNo(
  memberNo: string | null | undefined,
  field: readonly string[],
): readonly InvalidInput[] {
  if (memberNo == null || isMemberNumber(memberNo)) return [];
  return [
    invalid(
      field,
      '会员号应为 1 到 40 个字母、数字或 . _ -。',
      'A member number has 1 to 40 letters, digits or . _ -.',
    ),
  ];
}

function checkIdentityCount(count: number): readonly InvalidInput[] {
  if (count >= 1 && count <= IDENTITIES_MAX) return [];
  return [
    invalid(
      ['input', 'identities'],
      `应有 1 到 ${IDENTITIES_MAX} 个身份。`,
      `Give 1 to ${IDENTITIES_MAX} identities.`,
    ),
  ];
}
