import {
  coversMember,
  requirePageSize,
  type Connection,
  type ConnectionArgs,
} from '@entresol/shared';
import type { Coupon } from '../persistence/entities/coupon.ts';
import { listCoupons, noCoupons, pageOfCoupons } from '../queries/list-coupons.ts';
import type { Context } from './context.ts';

export const NEWEST_FIRST = [{ field: 'ISSUED_AT', direction: 'DESC' }] as const;

/**
 * One page of a member's coupons; nothing when the caller may not see them.
 *
 * First pages of many members are read together, since lists of members ask for those.
 */
export async function couponsOfMember(
  { em, access, loaders }: Context,
  memberNo: string,
  args: ConnectionArgs,
): Promise<Connection<Coupon>> {
  requirePageSize(args.first);
  if (!coversMember(access.require('coupon:read'), memberNo)) return noCoupons(args);
  if (args.after) return listCoupons(em, args, { memberNo });
  const rows = await loaders.newestCouponsByMember.load({ memberNo, limit: args.first + 1 });
  return pageOfCoupons(em, args, { memberNo, rows });
}
