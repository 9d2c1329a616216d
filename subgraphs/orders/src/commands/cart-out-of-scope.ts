import { coversStore } from '@entresol/shared';
import { GraphQLError } from 'graphql';
import type { CartInput } from '../domain/check-cart.ts';
import { invalid, type OrderRefusal } from '../domain/refusals.ts';
import type { WorkContext } from '../process/work-context.ts';

/** Refuses a member's order for somebody else; throws FORBIDDEN for a store that is not theirs. */
export function cartOutOfScope(
  context: WorkContext,
  cart: CartInput,
  permission: 'order:write' | 'order:read' | 'order:route',
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
