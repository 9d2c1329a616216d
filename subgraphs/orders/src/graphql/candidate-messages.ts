import type { Bilingual } from '@entresol/shared';

const MESSAGES: Readonly<Record<string, Bilingual>> = {
  APPLIED: { zh: '已使用', en: 'Applied' },
  BELOW_THRESHOLD: { zh: '未达到门槛金额', en: 'The amount is below the threshold' },
  NOT_IN_SCOPE: { zh: '不适用于所选商品或门店', en: 'Not for these products or this store' },
  NOT_STARTED: { zh: '尚未开始', en: 'Not started yet' },
  ENDED: { zh: '已结束', en: 'Ended' },
  BETTER_ONE_APPLIED: { zh: '已使用更优惠的促销', en: 'A better one was applied' },
  COUPON_NOT_FOUND: { zh: '券码不存在', en: 'No coupon has this code' },
  COUPON_OF_ANOTHER_MEMBER: { zh: '该券属于其他会员', en: 'The coupon is another member’s' },
  COUPON_LOCKED: { zh: '该券被其他订单占用', en: 'Another order holds the coupon' },
  COUPON_REDEEMED: { zh: '该券已核销', en: 'The coupon is used up' },
  COUPON_EXPIRED: { zh: '该券已过期', en: 'The coupon has expired' },
  COUPON_VOID: { zh: '该券已作废', en: 'The coupon is void' },
  NOTHING_LEFT: { zh: '已无可优惠的金额', en: 'Nothing is left to reduce' },
};

/** Why a candidate was applied or not, in words; a reason of a later version speaks for itself. */
export function candidateMessage(reason: string): Bilingual {
  return MESSAGES[reason] ?? { zh: reason, en: reason };
}
