import { internalService, type Actor } from '@entresol/shared';
import type { RemoteAnswers, SubgraphUnderTest } from '@entresol/shared/testing';

export const INSIDE = internalService('test');
export const MARKETER: Actor = { kind: 'STAFF', id: 's-1', roles: ['MARKETER'], stores: [] };
export const memberActor = (id: string): Actor => ({ kind: 'MEMBER', id });

/** Who has been forgotten. */
export const gone = new Set<string>();

/** Knows every member whose number begins with M, and who is not gone. */
export const answerMembers: RemoteAnswers = ({ operation, variables }) => {
  if (operation !== 'MemberForOrder') throw new Error(`no answer to ${operation}`);
  const memberNo = String(variables['memberNo']);
  const isKnown = memberNo.startsWith('M-') && !gone.has(memberNo);
  return { memberForOrder: isKnown ? { memberNo } : null };
};

const FROM = '2020-01-01T00:00:00Z';

const ERRORS = `userErrors {
  __typename code field retryable
  ... on CouponNotUsableError { couponCode reason }
  ... on CouponLimitReachedError { limitKind limit }
  ... on QuoteChangedError { expectedMinor actualMinor }
  ... on CouponLockClosedError { reference }
  ... on CouponLockStateError { reference status }
}`;

export const PROMOTION_UPSERT = `mutation ($input: PromotionInput!, $key: String!) {
  promotionUpsert(input: $input, idempotencyKey: $key) {
    promotion { code status version benefit { kind threshold { amountMinor currency } percentOff } }
    ${ERRORS}
  }
}`;

export const TEMPLATE_UPSERT = `mutation ($input: CouponTemplateInput!, $key: String!) {
  couponTemplateUpsert(input: $input, idempotencyKey: $key) {
    couponTemplate { code limitTotal limitPerMember issued claimable version }
    ${ERRORS}
  }
}`;

export const ISSUE = `mutation ($template: String!, $memberNo: String, $key: String!) {
  couponIssue(input: { template: $template, memberNo: $memberNo }, idempotencyKey: $key) {
    coupon { code status version template { code } member { memberNo } }
    ${ERRORS}
  }
}`;

export const QUOTE = `query ($cart: QuoteCartInput!) {
  campaignQuote(cart: $cart) {
    discountMinor
    discounts { source code amountMinor shares { lineNo amountMinor } }
    candidates { source code applied reason }
  }
}`;

export const LOCK = `mutation ($input: CouponLockInput!) {
  couponLock(input: $input) { lock { reference status couponCodes } ${ERRORS} }
}`;

const stepOf = (field: string) => `mutation ($reference: String!) {
  payload: ${field}(reference: $reference) { lock { reference status couponCodes } ${ERRORS} }
}`;

const STEPS = {
  unlock: stepOf('couponUnlock'),
  redeem: stepOf('couponRedeem'),
  reverse: stepOf('couponReverse'),
};

/** Every payload of a lock operation. */
export interface LockPayload {
  readonly lock: { reference: string; status: string; couponCodes: string[] } | null;
  readonly userErrors: readonly { code: string; [field: string]: unknown }[];
}

/** A promotion that saves 10.00 from 100.00 on, unless told otherwise. */
export const promotionInput = (code: string, over: Record<string, unknown> = {}) => ({
  code,
  nameZh: '满100减10',
  nameEn: '10 off from 100',
  benefit: { kind: 'SPEND_SAVE', thresholdMinor: 10_000, saveMinor: 1_000 },
  startsAt: FROM,
  ...over,
});

/** A template whose coupons save 5.00 without a threshold, unless told otherwise. */
export const templateInput = (code: string, over: Record<string, unknown> = {}) => ({
  code,
  nameZh: '五元券',
  nameEn: '5 off',
  benefit: { kind: 'SPEND_SAVE', saveMinor: 500 },
  validFrom: FROM,
  ...over,
});

/** A cart of one line of 80.00 at a shop without promotions, unless told otherwise. */
export const cart = (over: Record<string, unknown> = {}) => ({
  memberNo: 'M-1',
  location: 'SH-001',
  channel: 'POS',
  currency: 'CNY',
  couponCodes: [],
  lines: [{ lineNo: 1, sku: 'TEA-1', quantity: 1, amountMinor: 8_000 }],
  ...over,
});

/** Shorter ways to say what a test does. */
export function campaignDriver(campaigns: SubgraphUnderTest) {
  const inside = { actor: INSIDE };
  let keys = 0;
  const newKey = () => `key-${(keys += 1)}`;

  async function template(code: string, over: Record<string, unknown> = {}): Promise<void> {
    const variables = { input: templateInput(code, over), key: newKey() };
    const { data } = await campaigns.run(TEMPLATE_UPSERT, variables);
    if (data.couponTemplateUpsert.userErrors.length > 0) throw new Error(JSON.stringify(data));
  }

  async function issue(code: string, memberNo: string, key = newKey()) {
    const { data } = await campaigns.run(ISSUE, { template: code, memberNo, key });
    return data.couponIssue;
  }

  return {
    newKey,
    template,
    issue,
    async promotion(code: string, over: Record<string, unknown> = {}): Promise<void> {
      const variables = { input: promotionInput(code, over), key: newKey() };
      const { data } = await campaigns.run(PROMOTION_UPSERT, variables);
      if (data.promotionUpsert.userErrors.length > 0) throw new Error(JSON.stringify(data));
    },
    /** A coupon of a template of its own, which saves 5.00; its code. */
    async coupon(memberNo = 'M-1'): Promise<string> {
      const code = `OWN-${newKey()}`;
      await template(code);
      return (await issue(code, memberNo)).coupon.code as string;
    },
    async quote(over: Record<string, unknown> = {}) {
      const { data, errors } = await campaigns.run(QUOTE, { cart: cart(over) }, inside);
      if (errors) throw new Error(JSON.stringify(errors));
      return data.campaignQuote;
    },
    async lock(
      reference: string,
      over: Record<string, unknown>,
      expectedDiscountMinor: number,
    ): Promise<LockPayload> {
      const input = { reference, cart: cart(over), expectedDiscountMinor };
      const { data, errors } = await campaigns.run(LOCK, { input }, inside);
      if (errors) throw new Error(JSON.stringify(errors));
      return data.couponLock;
    },
    async step(name: keyof typeof STEPS, reference: string): Promise<LockPayload> {
      const { data, errors } = await campaigns.run(STEPS[name], { reference }, inside);
      if (errors) throw new Error(JSON.stringify(errors));
      return data.payload;
    },
    /** The row of a coupon, as stored. */
    async stored(code: string) {
      const [row] = await campaigns.sql(
        'select status, order_no, version from coupon where code = $1',
        [code],
      );
      return row;
    },
    /** Events of one key, oldest first, as `type status version`. */
    async events(key: string): Promise<string[]> {
      const rows = await campaigns.sql<{ type: string; payload: Record<string, unknown> }>(
        'select type, payload from outbox where key = $1 order by id',
        [key],
      );
      return rows.map(({ type, payload }) =>
        [type, payload['status'], payload['version']].filter(Boolean).join(' '),
      );
    },
  };
}
