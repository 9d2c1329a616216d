import { GraphQLError } from 'graphql';
import { coversStore } from '@entresol/shared';
import type { CartInput } from '../domain/check-cart.ts';
import { invalid, type OrderRefusal } from '../domain/refusals.ts';
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

/** Refuses a member's order for somebody else; throws FORBIDDEN for a store that is not theirs. */
export function cartOutOfScope(
  context: Context,
  cart: CartInput,
  permission: 'order:write' | 'order:read',
): OrderRefusal | null {
  const scope = context.access.require(permission);
  if (scope.kind === 'SELF' && cart.memberNo !== scope.id) {
    const zh = '会员只能为自己下单。';
    return invalid(['input', 'memberNo'], zh, 'Members order for themselves only.');
  }
  if (scope.kind === 'STORES' && !coversStore(scope, cart.store)) {
    const message = {
      zh: `没有权限：门店 ${cart.store} 不在您的门店中。`,
      en: `Not allowed: store ${cart.store} is not one of yours.`,
    }[context.language];
    throw new GraphQLError(message, { extensions: { code: 'FORBIDDEN' } });
  }
  return null;
}
