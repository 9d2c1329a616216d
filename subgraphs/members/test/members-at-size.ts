import {
  describeListsAtSize,
  MINUTES_AGO,
  seldom,
  type Copies,
  type ListAtSize,
  type SubgraphUnderTest,
} from '@entresol/shared/testing';
import { ANALYST, asMember, CLERK } from './fixtures.ts';

const NUMBER = `'N' || n`;

/** Many members, most of them of one tier and country, each with a label. */
const FILLINGS: readonly Copies[] = [
  {
    table: 'member',
    like: null,
    columns: {
      member_no: NUMBER,
      tier_code: seldom(`'GOLD'`, `'BRONZE'`),
      country: seldom(`'IS'`, `'CN'`),
      created_at: MINUTES_AGO,
    },
  },
  {
    table: 'member_tag',
    like: null,
    columns: { member_no: NUMBER, tag: seldom(`'seldom'`, `'t' || n % 3`) },
  },
];

const list = (where: string, more = '') =>
  `members(first: 20${where === '' ? '' : `, where: { ${where} }`}${more}) { nodes { memberNo } }`;
const latest = ', orderBy: [{ field: CREATED_AT, direction: DESC }]';

const LISTS: readonly ListAtSize[] = [
  ['the first members', list(''), CLERK],
  ['who registered last', list('', latest), ANALYST],
  ['who registered lately', list('createdAt: { gte: "2020-01-01T00:00:00Z" }', latest), ANALYST],
  ['members of a tier', list('tierCode: { eq: "GOLD" }'), ANALYST],
  ['the last of a tier', list('tierCode: { eq: "GOLD" }', latest), ANALYST],
  ['members of a great tier', list('tierCode: { eq: "BRONZE" }', latest), ANALYST],
  ['members of a country', list('country: { eq: "IS" }'), ANALYST],
  ['the last of a country', list('country: { eq: "IS" }', latest), ANALYST],
  ['members with a label', list('tag: { eq: "seldom" }'), ANALYST],
  ['the last with a label', list('tag: { eq: "seldom" }', latest), ANALYST],
  ['members with a label that many have', list('tag: { eq: "t1" }'), ANALYST],
  ['the last with it', list('tag: { eq: "t1" }', latest), ANALYST],
  ['a member by number', list('memberNo: { eq: "N7" }'), CLERK],
  ['oneself', list(''), asMember('N7')],
];

/** Whoever looks for members finds them in a large house as fast as in a small one. */
export function membersAtSize(members: SubgraphUnderTest): void {
  describeListsAtSize(members, FILLINGS, LISTS);
}
