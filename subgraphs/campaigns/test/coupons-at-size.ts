import type { Actor } from '@entresol/shared';
import {
  describeListsAtSize,
  MINUTES_AGO,
  seldom,
  type Copies,
  type ListAtSize,
  type SubgraphUnderTest,
} from '@entresol/shared/testing';
import { INSIDE, MARKETER, memberActor } from './fixtures.ts';

const NUMBER = `'N' || n`;
const BENEFIT = {
  benefit_kind: `'SPEND_SAVE'`,
  currency: `'CNY'`,
  threshold_minor: '100',
  save_minor: '10',
  category_codes: `'{}'`,
  location_codes: `'{}'`,
} as const;

/** A house of many campaigns: old promotions, templates, and their coupons with a thousand members. */
const FILLINGS: readonly Copies[] = [
  {
    table: 'promotion',
    like: null,
    columns: {
      ...BENEFIT,
      code: NUMBER,
      name_zh: NUMBER,
      name_en: NUMBER,
      status: seldom(`'ACTIVE'`, `'ENDED'`),
      starts_at: MINUTES_AGO,
      priority: '0',
      version: '1',
      created_at: MINUTES_AGO,
      updated_at: MINUTES_AGO,
    },
  },
  {
    table: 'coupon_template',
    like: null,
    columns: {
      ...BENEFIT,
      code: NUMBER,
      name_zh: NUMBER,
      name_en: NUMBER,
      status: seldom(`'ACTIVE'`, `'ENDED'`),
      claimable: seldom('true', 'false'),
      valid_from: MINUTES_AGO,
      version: '1',
      created_at: MINUTES_AGO,
      updated_at: MINUTES_AGO,
    },
  },
  {
    table: 'coupon',
    like: null,
    columns: {
      code: NUMBER,
      // One of three is of the great campaign; every other template gave few.
      template_code: `case n % 3 when 0 then 'GREAT' else 'T' || n % 5000 end`,
      member_no: `'M-' || n % 1000`,
      status: seldom(`'LOCKED'`, `case n % 2 when 0 then 'ISSUED' else 'REDEEMED' end`),
      order_no: `case when n % 2000 = 1 or n % 2 = 1 then 'O' || n end`,
      valid_from: MINUTES_AGO,
      issued_at: MINUTES_AGO,
      version: '1',
    },
  },
];

const list = (name: string, where: string, more = '') =>
  `${name}(first: 20${where === '' ? '' : `, where: { ${where} }`}${more}) { nodes { code } }`;
const latest = ', orderBy: [{ field: ISSUED_AT, direction: DESC }]';
const member: Actor = memberActor('M-7');

const LISTS: readonly ListAtSize[] = [
  ['the first promotions', list('promotions', ''), MARKETER],
  ['promotions in force', list('promotions', 'status: { eq: "ACTIVE" }'), MARKETER],
  ['what a member may have', list('promotions', ''), member],
  ['the first templates', list('couponTemplates', ''), MARKETER],
  ['templates in force', list('couponTemplates', 'status: { eq: "ACTIVE" }'), MARKETER],
  ['what a member may take', list('couponTemplates', ''), member],
  ['templates to be claimed', list('couponTemplates', 'claimable: { eq: true }'), MARKETER],
  ['the first coupons', list('coupons', ''), INSIDE],
  ['the last coupons', list('coupons', '', latest), INSIDE],
  ['coupons of a template', list('coupons', 'templateCode: { eq: "T7" }'), INSIDE],
  ['the last of a template', list('coupons', 'templateCode: { eq: "T7" }', latest), INSIDE],
  ['coupons of a great campaign', list('coupons', 'templateCode: { eq: "GREAT" }'), INSIDE],
  ['its last ones', list('coupons', 'templateCode: { eq: "GREAT" }', latest), INSIDE],
  ['coupons that are held', list('coupons', 'status: { eq: "LOCKED" }'), INSIDE],
  ['the last that are held', list('coupons', 'status: { eq: "LOCKED" }', latest), INSIDE],
  ['coupons of an order', list('coupons', 'orderNo: { eq: "O7" }'), INSIDE],
  ['coupons of a member', list('coupons', 'memberNo: { eq: "M-7" }'), INSIDE],
  ['a member’s own', list('coupons', ''), member],
  ['a member’s own, the last first', list('coupons', '', latest), member],
];

/** Whoever looks for campaigns and coupons finds them in a large house as fast as in a small one. */
export function couponsAtSize(campaigns: SubgraphUnderTest): void {
  describeListsAtSize(campaigns, FILLINGS, LISTS);
}
