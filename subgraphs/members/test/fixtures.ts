import { internalService, type Actor } from '@entresol/shared';
import type { SubgraphUnderTest } from '@entresol/shared/testing';

export const INTERNAL: Actor = internalService('test');
export const ANALYST: Actor = { kind: 'ANALYST', id: 'analyst-1' };
export const CLERK: Actor = { kind: 'STAFF', id: 'S-1', roles: ['CLERK'], stores: ['SH001'] };

/** The member's own actor. */
export function asMember(memberNo: string): Actor {
  return { kind: 'MEMBER', id: memberNo };
}

const REGISTER = `mutation ($input: MemberRegisterInput!, $key: String!) {
  memberRegister(input: $input, idempotencyKey: $key) {
    member { memberNo displayName country tags tier { code } identities { kind channel value }
      points { balance available held } }
    userErrors { __typename code field retryable }
  }
}`;

const ADJUST = `mutation ($input: PointsAdjustInput!, $key: String!) {
  pointsAdjust(input: $input, idempotencyKey: $key) {
    member { points { balance available held } }
    userErrors { __typename code field
      ... on InsufficientPointsError { requested available } }
  }
}`;

const HOLD = `hold { reference memberNo points status }
  userErrors { __typename code field ... on InsufficientPointsError { requested available } }`;

/** Short names for what tests of this subgraph do again and again. */
export function actions(members: SubgraphUnderTest) {
  let keys = 0;
  const nextKey = () => `key-${(keys += 1)}`;
  const data = async (answer: ReturnType<SubgraphUnderTest['run']>, field: string) => {
    const { data: found, errors } = await answer;
    if (errors) throw new Error(JSON.stringify(errors));
    return found[field];
  };

  return {
    register: (input: object, key = nextKey()) =>
      data(members.run(REGISTER, { input, key }), 'memberRegister'),
    adjust: (memberNo: string, points: number, more: object = {}, key = nextKey()) =>
      data(
        members.run(ADJUST, { input: { memberNo, points, reason: 'test', ...more }, key }),
        'pointsAdjust',
      ),
    place: (reference: string, memberNo: string, points: number) =>
      data(
        members.run(
          `mutation ($input: PointsHoldInput!) { pointsHoldPlace(input: $input) { ${HOLD} } }`,
          { input: { reference, memberNo, points } },
          { actor: INTERNAL },
        ),
        'pointsHoldPlace',
      ),
    step: (field: 'pointsHoldRelease' | 'pointsHoldSpend' | 'pointsHoldReverse', ref: string) =>
      data(
        members.run(
          `mutation ($ref: String!) { ${field}(reference: $ref) { ${HOLD} } }`,
          { ref },
          { actor: INTERNAL },
        ),
        field,
      ),
    points: async (memberNo: string) =>
      (
        await data(
          members.run(
            `query ($no: String!) {
              member(memberNo: $no) { points { balance available held } }
            }`,
            { no: memberNo },
          ),
          'member',
        )
      ).points,
  };
}
