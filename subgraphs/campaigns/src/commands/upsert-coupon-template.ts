import { runCommand, type CommandContext } from '@entresol/shared';
import { accept } from '@entresol/shared/outcome';
import type { EntityManager } from '@mikro-orm/postgresql';
import {
  canonicalCode,
  decideDraft,
  limitFaults,
  offerFaults,
  rangeFaults,
  type OfferDraft,
} from '../domain/check-offer.ts';
import { campaignEvent } from '../events/contracts.ts';
import { upsertRow } from '../persistence/upsert-row.ts';
import { offerRow } from './offer-row.ts';

/** A coupon template as a caller describes it. */
export interface CouponTemplateDraft extends OfferDraft {
  readonly limitTotal: number | null;
  readonly limitPerMember: number | null;
  readonly claimable: boolean;
  readonly status: string;
  readonly validFrom: Date;
  readonly validUntil: Date | null;
}

/**
 * Creates or changes a coupon template. Coupons already given out keep their validity.
 *
 * Invariant INV6: limits cannot fall below what is given out; the template's row is locked first,
 * so that nothing is given out in between.
 */
export function upsertCouponTemplate(
  context: CommandContext,
  command: {
    readonly draft: CouponTemplateDraft;
    readonly idempotencyKey: string;
    readonly now: Date;
  },
) {
  const { draft, idempotencyKey, now } = command;
  const name = 'upsertCouponTemplate';
  return runCommand(context, { name, idempotencyKey, input: draft }, async (tx) => {
    const { limitTotal, limitPerMember, validFrom, validUntil, claimable, status } = draft;
    const given = await lockGivenOut(tx, canonicalCode(draft.code));
    const decision = decideDraft([
      ...offerFaults(draft),
      ...limitFaults({ limitTotal, limitPerMember, ...given }),
      ...rangeFaults('validUntil', validFrom, validUntil),
    ]);
    if (!decision.ok) return decision;

    const common = offerRow(draft, now);
    const { version, changed } = await upsertRow(tx, 'coupon_template', {
      ...common,
      limit_total: limitTotal,
      limit_per_member: limitPerMember,
      claimable,
      status,
      valid_from: validFrom,
      valid_until: validUntil,
    });
    const { code } = common;
    if (changed) {
      const event = campaignEvent('CouponTemplateChanged', { code, status, version });
      await context.events.append(tx, [event]);
    }
    return accept({ code });
  });
}

/** Holds a template's row and says what is given out; nothing for a template that is new. */
async function lockGivenOut(tx: EntityManager, code: string) {
  const [row] = await tx.execute<{ issued: number }[]>(
    `select issued from coupon_template where code = ? for no key update`,
    [code],
  );
  if (!row) return { issued: 0, issuedToMemberMax: 0 };
  const [most] = await tx.execute<{ issued: number }[]>(
    `select coalesce(max(issued), 0) as issued from coupon_member_count where template_code = ?`,
    [code],
  );
  return { issued: row.issued, issuedToMemberMax: most!.issued };
}
