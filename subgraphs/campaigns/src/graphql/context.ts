import type { RequestContext } from '@entresol/shared';
import type { CouponGroups } from '../commands/coupon-context.ts';
import type { ReadOffers } from '../queries/quote-cart.ts';
import type { Loaders } from './loaders/create-loaders.ts';

/** What resolvers of this subgraph are given. */
export interface Context extends RequestContext, CouponGroups {
  /** Of the process: what carts ask for at the same time is read together. */
  readonly readOffers: ReadOffers;
  readonly loaders: Loaders;
}
