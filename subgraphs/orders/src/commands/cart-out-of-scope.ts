import { coversStore } from '@entresol/shared';
import { GraphQLError } from 'graphql';
import type { CartInput } from '../domain/check-cart.ts';
import { invalid, type OrderRefusal } from '../domain/refusals.ts';
import type { WorkContext } from '../process/work-context.ts';

/** Refuses a member's order for somebody else; throws FORBIDDEN for a store that is not theirs. */
export function cartOutOfScope(
  context: WorkContext,
  cart: CartInput,
  permission: 'order:write' | 'order:read' | 'order:route' | 'order:draft',
): OrderRefusal | null {
  const scope = context.access.require(permission);
  if (scope.kind === 'SELF' && cart.memberNo !== scope.id) {
    const zh = '会员只能为自己下单。';
    return invalid(['input', 'memberNo'], zh, 'Members order for themselves only.');
  }
  if (scope.kind === 'STORES' && !coversStore(scope, cart.store)) {
    throw notYours(context, cart.store);
  }
  return entryRefusal(context, cart);
}

const STAFF_ONLY: readonly string[] = ['QUICK_SALE', 'PHONE'];

/** Refuses a way of entering that is not the caller's; throws FORBIDDEN for what they may not sell. */
function entryRefusal(context: WorkContext, cart: CartInput): OrderRefusal | null {
  const { entryMode, unlisted = [], store } = cart;
  if (unlisted.length > 0 && !coversStore(context.access.require('order:unlisted'), store)) {
    throw notYours(context, store);
  }
  const isStaffs = STAFF_ONLY.includes(entryMode ?? '') && context.actor.kind === 'MEMBER';
  if (entryMode !== 'PLATFORM' && !isStaffs) return null;
  const zh = '该录入方式不适用于此下单途径。';
  return invalid(['input', 'entryMode'], zh, 'Orders are not entered that way here.');
}

function notYours({ language }: WorkContext, store: string): GraphQLError {
  const message = {
    zh: `没有权限：门店 ${store} 不在您的门店中。`,
    en: `Not allowed: store ${store} is not one of yours.`,
  }[language];
  return new GraphQLError(message, { extensions: { code: 'FORBIDDEN' } });
}
