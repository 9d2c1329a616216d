import { refuseIfAny, type Outcome } from '@entresol/shared/outcome';
import { invalidInput, type CouponLimitReached, type InvalidInput } from './refusal.ts';

/** A template as issuing sees it, its row locked. */
export interface TemplateState {
  readonly status: string;
  readonly claimable: boolean;
  readonly validFrom: Date;
  readonly validUntil: Date | null;
  readonly limitTotal: number | null;
  readonly limitPerMember: number | null;
  /** Coupons given out so far. */
  readonly issued: number;
}

/**
 * Decides whether one more coupon may be given out.
 *
 * Invariant INV6: issued <= limitTotal, and per member <= limitPerMember. Also a CHECK on
 * `coupon_template`.
 */
export function decideIssue(
  template: TemplateState,
  wish: { readonly byMember: boolean; readonly issuedToMember: number; readonly now: Date },
): Outcome<null, InvalidInput | CouponLimitReached> {
  const refusals: (InvalidInput | CouponLimitReached)[] = [];
  const reason = notGivenOut(template, wish.now);
  if (reason) refusals.push(invalidInput(['input', 'template'], ...reason));
  if (wish.byMember && !template.claimable) {
    refusals.push(
      invalidInput(
        ['input', 'template'],
        '该券不可自行领取，请联系门店。',
        'Members cannot take this coupon themselves. Ask a store for it.',
      ),
    );
  }
  const { limitTotal, limitPerMember, issued } = template;
  if (limitTotal !== null && issued >= limitTotal) {
    refusals.push({ kind: 'CouponLimitReached', limitKind: 'TOTAL', limit: limitTotal });
  }
  if (limitPerMember !== null && wish.issuedToMember >= limitPerMember) {
    refusals.push({ kind: 'CouponLimitReached', limitKind: 'MEMBER', limit: limitPerMember });
  }
  return refuseIfAny(refusals, null);
}

function notGivenOut(template: TemplateState, now: Date): [zh: string, en: string] | null {
  const { status, validFrom, validUntil } = template;
  if (status === 'ENDED' || (validUntil !== null && now >= validUntil)) {
    return ['该券活动已结束。', 'This coupon is no longer given out.'];
  }
  if (status !== 'ACTIVE' || now < validFrom) {
    return ['该券活动尚未开始。', 'This coupon is not given out yet.'];
  }
  return null;
}
