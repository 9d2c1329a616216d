import type { Conflict } from '../domain/till/offline-sale.ts';
import {
  CouponLockDocument,
  CouponRedeemDocument,
  PointsHoldPlaceDocument,
  PointsHoldSpendDocument,
  type CouponLockMutation,
} from '../remote/generated.ts';
import type { ProcessRecord } from './process-record.ts';
import { saleOf } from './sale-of.ts';
import type { WorkContext } from './work-context.ts';

/** Whether something was used up, and what does not fit. */
export interface Claimed {
  readonly isUsed: boolean;
  readonly conflicts: readonly Conflict[];
}

type LockError = CouponLockMutation['couponLock']['userErrors'][number];

function optionsOf(context: WorkContext) {
  const { callTimeoutMs: timeoutMs } = context.workshop.config;
  return { requestId: context.requestId, timeoutMs };
}

/**
 * Redeems the coupons of a sale made offline, if they still can be.
 *
 * What they would take off by today's rules may differ: the till's discount stands, and that is told.
 */
export async function claimCoupons(context: WorkContext, record: ProcessRecord): Promise<Claimed> {
  const { submit } = saleOf(record);
  const conflicts: Conflict[] = [];
  let errors = await lock(context, record, submit.discountMinor);
  const changed = errors.find((error) => error.__typename === 'QuoteChangedError');
  if (changed?.__typename === 'QuoteChangedError') {
    const [atTill, atHouse] = [String(submit.discountMinor), String(changed.actualMinor)];
    conflicts.push({ kind: 'DISCOUNT_DIFFERS', subject: '', atTill, atHouse });
    errors = await lock(context, record, Number(changed.actualMinor));
  }
  if (errors.length > 0) return { isUsed: false, conflicts: notRedeemed(record, errors) };
  const reference = record.orderNo;
  const options = optionsOf(context);
  const { couponRedeem } = await context.call(
    'campaigns',
    CouponRedeemDocument,
    { reference },
    options,
  );
  certain(couponRedeem);
  await mark(context, record, 'coupons_used');
  return { isUsed: true, conflicts };
}

async function lock(
  context: WorkContext,
  record: ProcessRecord,
  expectedDiscountMinor: number,
): Promise<readonly LockError[]> {
  const { cart } = saleOf(record).submit;
  const input = { reference: record.orderNo, cart, expectedDiscountMinor };
  const options = optionsOf(context);
  const { couponLock } = await context.call('campaigns', CouponLockDocument, { input }, options);
  // A twin of this call is being worked on: its answer is not known yet.
  if (couponLock.userErrors.some(({ code }) => code === 'IN_PROGRESS')) throw new Error('twin');
  return couponLock.userErrors;
}

function notRedeemed(record: ProcessRecord, errors: readonly LockError[]): readonly Conflict[] {
  const { couponCodes } = saleOf(record).submit.cart;
  const named = errors.flatMap((error) =>
    error.__typename === 'CouponNotUsableError'
      ? [{ code: error.couponCode, reason: error.reason }]
      : [],
  );
  const rest = { code: (couponCodes ?? []).join(' '), reason: errors[0]?.code ?? '' };
  return (named.length > 0 ? named : [rest]).map(({ code, reason }) => ({
    kind: 'COUPON_NOT_REDEEMED',
    subject: code,
    atTill: code,
    atHouse: reason,
  }));
}

/** Takes the points of a sale made offline from the member, if there are enough. */
export async function claimPoints(context: WorkContext, record: ProcessRecord): Promise<Claimed> {
  const { memberNo, points } = saleOf(record).submit;
  const short = (atHouse: string | null): Claimed => ({
    isUsed: false,
    conflicts: [{ kind: 'POINTS_SHORT', subject: memberNo ?? '', atTill: String(points), atHouse }],
  });
  if (memberNo === null) return short(null);
  const reference = record.orderNo;
  const options = optionsOf(context);
  const input = { reference, memberNo, points };
  const { pointsHoldPlace } = await context.call(
    'members',
    PointsHoldPlaceDocument,
    { input },
    options,
  );
  const { userErrors } = pointsHoldPlace;
  if (userErrors.some(({ code }) => code === 'IN_PROGRESS')) throw new Error('twin');
  const [error] = userErrors;
  if (error) {
    const isShort = error.__typename === 'InsufficientPointsError';
    return short(isShort ? String(error.available) : error.code);
  }
  const { pointsHoldSpend } = await context.call(
    'members',
    PointsHoldSpendDocument,
    { reference },
    options,
  );
  certain(pointsHoldSpend);
  await mark(context, record, 'points_used');
  return { isUsed: true, conflicts: [] };
}

/** A step that must succeed in the end: a refusal is a fault, and is tried again. */
function certain({ userErrors }: { readonly userErrors: readonly { readonly code: string }[] }) {
  const codes = userErrors.map(({ code }) => code);
  if (codes.length > 0) throw new Error(`refused what cannot be refused: ${codes.join(', ')}`);
}

/** From here on a return gives it back where it was used. */
async function mark(
  context: WorkContext,
  record: ProcessRecord,
  column: 'coupons_used' | 'points_used',
): Promise<void> {
  await context.em.execute(`update till_sale set ${column} = true where order_no = ?`, [
    record.orderNo,
  ]);
}
