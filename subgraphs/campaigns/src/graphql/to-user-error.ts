import {
  commonUserError,
  isCommonRefusal,
  userError,
  type CommonRefusal,
  type Language,
  type UserErrorFields,
} from '@entresol/shared';
import type { CampaignRefusal, CouponLimitReached } from '../domain/refusal.ts';

type OwnRefusal = Exclude<CampaignRefusal, { kind: CommonRefusal['kind'] }>;

/** Restates a refusal of this subgraph for the graph. */
export function toUserError(
  refusal: CampaignRefusal | CommonRefusal,
  language: Language,
): UserErrorFields {
  return isCommonRefusal(refusal)
    ? commonUserError(refusal, language)
    : ownUserError(refusal as OwnRefusal, language);
}

function ownUserError(refusal: OwnRefusal, language: Language): UserErrorFields {
  switch (refusal.kind) {
    case 'CouponNotUsable': {
      const { couponCode, reason } = refusal;
      const message = {
        zh: `优惠券 ${couponCode} 不可用（${reason}）。请移除后重试。`,
        en: `Coupon ${couponCode} cannot be used (${reason}). Take it off and try again.`,
      };
      const parts = { code: 'COUPON_NOT_USABLE', message, field: ['cart', 'couponCodes'] };
      return userError('CouponNotUsableError', parts, language, { couponCode, reason });
    }
    case 'QuoteChanged': {
      const message = {
        zh: '优惠已变化。请重新试算并确认后提交。',
        en: 'The discounts have changed. Preview again, confirm, and submit.',
      };
      const parts = { code: 'QUOTE_CHANGED', message, field: ['expectedDiscountMinor'] };
      const { expectedMinor, actualMinor } = refusal;
      const amounts = { expectedMinor, actualMinor };
      return userError('QuoteChangedError', { ...parts, retryable: true }, language, amounts);
    }
    case 'CouponLimitReached':
      return limitReached(refusal, language);
    case 'CouponLockClosed': {
      const { reference } = refusal;
      const message = {
        zh: `订单 ${reference} 的券锁定已释放，不能再使用。`,
        en: `The coupon lock of ${reference} was given back and is closed.`,
      };
      const parts = { code: 'COUPON_LOCK_CLOSED', message, field: ['reference'] };
      return userError('CouponLockClosedError', parts, language, { reference });
    }
    case 'CouponLockState': {
      const { reference, status, retryable } = refusal;
      const message = {
        zh: `订单 ${reference} 的券锁定处于 ${status} 状态，不允许此操作。`,
        en: `The coupon lock of ${reference} is ${status}, which does not allow this.`,
      };
      const parts = { code: 'COUPON_LOCK_STATE', message, field: ['reference'], retryable };
      return userError('CouponLockStateError', parts, language, { reference, status });
    }
    default:
      return refusal satisfies never;
  }
}

function limitReached(refusal: CouponLimitReached, language: Language): UserErrorFields {
  const { limitKind, limit } = refusal;
  const message =
    limitKind === 'TOTAL'
      ? {
          zh: `该券共 ${limit} 张，已全部领完。`,
          en: `All ${limit} coupons of this kind are given out.`,
        }
      : {
          zh: `该券每人限领 ${limit} 张，已达上限。`,
          en: `A member can have ${limit} of this coupon and has had as many.`,
        };
  const parts = { code: 'COUPON_LIMIT_REACHED', message, field: ['input', 'template'] };
  return userError('CouponLimitReachedError', parts, language, { limitKind, limit });
}
