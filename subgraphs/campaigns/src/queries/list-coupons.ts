import {
  connectionOf,
  findConnection,
  type Connection,
  type ConnectionArgs,
  type ConnectionShape,
} from '@entresol/shared';
import type { EntityManager, FilterQuery } from '@mikro-orm/postgresql';
import { Coupon } from '../persistence/entities/coupon.ts';

const SHAPE: ConnectionShape = {
  filters: {
    code: 'code',
    memberNo: 'memberNo',
    templateCode: 'templateCode',
    status: 'status',
    orderNo: 'orderNo',
    issuedAt: 'issuedAt',
  },
  orders: { CODE: 'code', ISSUED_AT: 'issuedAt' },
  tieBreak: 'code',
};

/** One page of the coupons within a scope. */
export function listCoupons(em: EntityManager, args: ConnectionArgs, scope: FilterQuery<Coupon>) {
  return findConnection(em, Coupon, SHAPE, args, scope);
}

/** A page of the coupons of one member that were read already; counted only when asked. */
export function pageOfCoupons(
  em: EntityManager,
  args: ConnectionArgs,
  { memberNo, rows }: { readonly memberNo: string; readonly rows: readonly Coupon[] },
): Connection<Coupon> {
  return connectionOf(rows, SHAPE, args, () => em.fork().count(Coupon, { memberNo }));
}

/** A page without coupons, for whom may see none. */
export function noCoupons(args: ConnectionArgs): Connection<Coupon> {
  return connectionOf<Coupon>([], SHAPE, args, async () => 0);
}
