import {
  commonUserError,
  userError,
  type CommonRefusal,
  type Language,
  type UserErrorFields,
} from '@entresol/shared';
import type { MemberRefusal } from '../domain/refusal.ts';

/** Restates a refusal of this subgraph for the graph. */
export function toUserError(
  refusal: MemberRefusal | CommonRefusal,
  language: Language,
): UserErrorFields {
  switch (refusal.kind) {
    case 'InvalidInput':
    case 'NotFound':
    case 'IdempotencyMismatch':
    case 'RequestInProgress':
      return commonUserError(refusal, language);
    case 'IdentityTaken': {
      const message = {
        zh: '该身份已属于另一位会员。请核对，或用已有会员登录。',
        en: 'This identity belongs to another member. Check it, or use the existing member.',
      };
      const parts = { code: 'IDENTITY_TAKEN', message, field: refusal.field };
      return userError('IdentityTakenError', parts, language);
    }
    case 'InsufficientPoints': {
      const { requested, available } = refusal;
      const message = {
        zh: `积分不足：需要 ${requested}，可用 ${available}。`,
        en: `Not enough points: ${requested} asked for, ${available} available.`,
      };
      const parts = { code: 'INSUFFICIENT_POINTS', message, field: refusal.field, retryable: true };
      return userError('InsufficientPointsError', parts, language, { requested, available });
    }
    case 'HoldClosed': {
      const { reference } = refusal;
      const message = {
        zh: `订单 ${reference} 的积分冻结已关闭。`,
        en: `The hold of points for order ${reference} is closed.`,
      };
      const parts = { code: 'POINTS_HOLD_CLOSED', message, field: ['reference'] };
      return userError('PointsHoldClosedError', parts, language, { reference });
    }
    case 'MemberErased': {
      const { memberNo, field } = refusal;
      const message = {
        zh: `会员 ${memberNo} 已注销，不能再登记其信息。`,
        en: `Member ${memberNo} was forgotten: nothing about them can be written any more.`,
      };
      return userError('MemberErasedError', { code: 'MEMBER_ERASED', message, field }, language, {
        memberNo,
      });
    }
    default:
      return refusal satisfies never;
  }
}
