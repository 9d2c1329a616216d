import { randomBytes } from 'node:crypto';
import { findReplay, runCommand, type CommandContext } from '@entresol/shared';
import { accept, refuse } from '@entresol/shared/outcome';
import type { EntityManager } from '@mikro-orm/postgresql';
import { canonicalCode } from '../domain/check-offer.ts';
import { COUPON_CODE_BYTES, couponCodeFrom } from '../domain/coupon-code.ts';
import { decideIssue, type TemplateState } from '../domain/decide-issue.ts';
import { notFound, type CampaignRefusal } from '../domain/refusal.ts';
import { campaignEvent } from '../events/contracts.ts';

/** Which coupon to give to whom. */
export interface IssueCoupon {
  readonly template: string;
  readonly memberNo: string;
  /** Members take claimable ones only. */
  readonly byMember: boolean;
  readonly idempotencyKey: string;
  readonly now: Date;
}

/**
 * Gives one coupon of a template to a member, within the limits.
 *
 * Invariant INV6: the template's row is locked before anything is counted, so parallel calls take
 * turns and neither limit is overrun.
 */
export function issueCoupon(context: CommandContext, command: IssueCoupon) {
  const { memberNo, byMember, now } = command;
  const template = canonicalCode(command.template);
  return runCommand<{ code: string }, CampaignRefusal>(context, keyed(command), async (tx) => {
    const state = await lockTemplate(tx, template);
    if (!state) return refuse(notFound(['input', 'template'], '券模板', 'The coupon template'));
    const issuedToMember = await countOf(tx, template, memberNo);
    const decision = decideIssue(state, { byMember, issuedToMember, now });
    if (!decision.ok) return decision;

    const code = couponCodeFrom(randomBytes(COUPON_CODE_BYTES));
    await writeCoupon(tx, { code, template, memberNo, now });
    const issuedAt = now.toISOString();
    await context.events.append(tx, [
      campaignEvent('CouponIssued', { code, template, memberNo, version: 1, issuedAt }),
    ]);
    return accept({ code });
  });
}

/** What this key gave before; null when it gave nothing yet. */
export function issuedBefore(context: CommandContext, command: IssueCoupon) {
  return findReplay<{ code: string }>(context, keyed(command));
}

function keyed({ template, memberNo, byMember, idempotencyKey }: IssueCoupon) {
  const input = { template: canonicalCode(template), memberNo, byMember };
  return { name: 'issueCoupon', idempotencyKey, input };
}

async function lockTemplate(tx: EntityManager, code: string): Promise<TemplateState | null> {
  const [row] = await tx.execute<TemplateRow[]>(
    `select status, claimable, valid_from, valid_until, limit_total, limit_per_member, issued
     from coupon_template where code = ? for no key update`,
    [code],
  );
  if (!row) return null;
  return {
    status: row.status,
    claimable: row.claimable,
    validFrom: new Date(row.valid_from),
    validUntil: row.valid_until === null ? null : new Date(row.valid_until),
    limitTotal: row.limit_total,
    limitPerMember: row.limit_per_member,
    issued: row.issued,
  };
}

interface TemplateRow {
  readonly status: string;
  readonly claimable: boolean;
  readonly valid_from: string;
  readonly valid_until: string | null;
  readonly limit_total: number | null;
  readonly limit_per_member: number | null;
  readonly issued: number;
}

// A statement of its own: one that waited for the lock would still see the count from before.
async function countOf(tx: EntityManager, template: string, memberNo: string): Promise<number> {
  const [row] = await tx.execute<{ issued: number }[]>(
    `select issued from coupon_member_count where template_code = ? and member_no = ?`,
    [template, memberNo],
  );
  return row?.issued ?? 0;
}

/** Writes the coupon and both counters; its validity is the template's of this instant. */
async function writeCoupon(
  tx: EntityManager,
  coupon: { code: string; template: string; memberNo: string; now: Date },
): Promise<void> {
  const { code, template, memberNo, now } = coupon;
  await tx.execute(
    `with counted as (
       update coupon_template set issued = issued + 1 where code = ?
       returning code, valid_from, valid_until
     ), per_member as (
       insert into coupon_member_count (template_code, member_no, issued)
       select code, ?, 1 from counted
       on conflict (template_code, member_no)
         do update set issued = coupon_member_count.issued + 1
     )
     insert into coupon (code, template_code, member_no, status, valid_from, valid_until,
       issued_at, version)
     select ?, code, ?, 'ISSUED', valid_from, valid_until, ?, 1 from counted`,
    [template, memberNo, code, memberNo, now],
  );
}
