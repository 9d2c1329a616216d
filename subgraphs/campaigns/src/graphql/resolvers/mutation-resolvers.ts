import { belowInput, type CommonRefusal } from '@entresol/shared';
import type { Outcome } from '@entresol/shared/outcome';
import { findReceiver } from '../../commands/find-receiver.ts';
import { issueCoupon, issuedBefore } from '../../commands/issue-coupon.ts';
import { lockCoupons } from '../../commands/lock-coupons.ts';
import { stepLock } from '../../commands/step-lock.ts';
import { upsertCouponTemplate } from '../../commands/upsert-coupon-template.ts';
import { upsertPromotion } from '../../commands/upsert-promotion.ts';
import type { LockState, LockStep } from '../../domain/coupon-lock.ts';
import type { CampaignRefusal } from '../../domain/refusal.ts';
import { couponsByCode, promotionsByCode, templatesByCode } from '../../queries/rows-by-code.ts';
import type { Context } from '../context.ts';
import { toBenefit, toCart } from '../from-input.ts';
import type { MutationResolvers } from '../generated/resolvers.ts';
import { toUserError } from '../to-user-error.ts';

type Refused = { readonly refusals: readonly (CampaignRefusal | CommonRefusal)[] };

const errorsOf = ({ refusals }: Refused, { language }: Context) =>
  refusals.map((refusal) => toUserError(refusal, language));

export const mutationResolvers: MutationResolvers = {
  async promotionUpsert(_root, { input, idempotencyKey }, context) {
    const draft = { ...input, benefit: toBenefit(input.benefit), endsAt: input.endsAt ?? null };
    const now = context.clock.now();
    const outcome = await upsertPromotion(context, { draft, idempotencyKey, now });
    if (!outcome.ok) return { promotion: null, userErrors: errorsOf(outcome, context) };
    const [promotion] = await promotionsByCode(context.em.fork(), [outcome.value.code]);
    return { promotion: promotion!, userErrors: [] };
  },

  async couponTemplateUpsert(_root, { input, idempotencyKey }, context) {
    const draft = {
      ...input,
      benefit: toBenefit(input.benefit),
      limitTotal: input.limitTotal ?? null,
      limitPerMember: input.limitPerMember ?? null,
      validUntil: input.validUntil ?? null,
    };
    const now = context.clock.now();
    const outcome = await upsertCouponTemplate(context, { draft, idempotencyKey, now });
    if (!outcome.ok) return { couponTemplate: null, userErrors: errorsOf(outcome, context) };
    const [template] = await templatesByCode(context.em.fork(), [outcome.value.code]);
    return { couponTemplate: template!, userErrors: [] };
  },

  async couponIssue(_root, { input, idempotencyKey }, context) {
    const memberNo = input.memberNo ?? null;
    const receiver = await findReceiver(context, memberNo);
    const asked = { template: input.template, idempotencyKey, now: context.clock.now() };
    // Who was given one and is gone since is unknown by now: a repeat gets the first answer all the same.
    const outcome = receiver.ok
      ? await issueCoupon(context, { ...asked, ...receiver.value })
      : memberNo === null
        ? receiver
        : await issuedBefore(context, { ...asked, memberNo, byMember: false });
    if (!outcome.ok) return { coupon: null, userErrors: errorsOf(outcome, context) };
    if (!outcome.value) {
      return { coupon: null, userErrors: receiver.ok ? [] : errorsOf(receiver, context) };
    }
    const [coupon] = await couponsByCode(context.em.fork(), [outcome.value.code]);
    return { coupon: coupon ?? null, userErrors: [] };
  },

  async couponLock(_root, { input }, context) {
    const { reference, expectedDiscountMinor } = input;
    const cart = toCart(input.cart);
    const outcome = await lockCoupons(context, { reference, cart, expectedDiscountMinor });
    const payload = lockPayload(outcome, context);
    return { ...payload, userErrors: belowInput(payload.userErrors) };
  },

  couponUnlock: (_root, { reference }, context) => step(context, 'UNLOCK', reference),
  couponRedeem: (_root, { reference }, context) => step(context, 'REDEEM', reference),
  couponReverse: (_root, { reference }, context) => step(context, 'REVERSE', reference),
};

async function step(context: Context, name: LockStep, reference: string) {
  return lockPayload(await stepLock(context, { step: name, reference }), context);
}

function lockPayload(
  outcome: Outcome<LockState, CampaignRefusal | CommonRefusal>,
  context: Context,
) {
  return outcome.ok
    ? { lock: outcome.value, userErrors: [] }
    : { lock: null, userErrors: errorsOf(outcome, context) };
}
