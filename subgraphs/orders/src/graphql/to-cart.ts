import type { CartInput } from '../domain/check-cart.ts';
import type { Context } from './context.ts';
import type { OrderInput } from './generated/resolvers.ts';

/** The cart of an input: members order for themselves, whatever they leave out. */
export function toCart(context: Context, input: OrderInput): CartInput {
  const { actor } = context;
  const own = actor.kind === 'MEMBER' ? actor.id : null;
  return {
    channel: input.channel,
    store: input.store,
    fulfilmentLocation: input.fulfilmentLocation ?? null,
    memberNo: input.memberNo ?? own,
    lines: input.lines.map(({ sku, quantity }) => ({ sku, quantity })),
    couponCodes: input.couponCodes,
    pointsToSpend: input.pointsToSpend,
    expectedTotalMinor: input.expectedTotalMinor ?? null,
  };
}
