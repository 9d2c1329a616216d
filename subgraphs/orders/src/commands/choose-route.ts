import { RemoteCallError } from '@entresol/shared';
import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import { callRefusal } from '../domain/call-fate.ts';
import type { CartInput } from '../domain/check-cart.ts';
import type { PricedOrder } from '../domain/price-order.ts';
import type { OrderRefusal } from '../domain/refusals.ts';
import type { WorkContext } from '../process/work-context.ts';
import { checkPickupNamed } from '../domain/routing/check-route.ts';
import type { Route } from './record-routing.ts';
import { planCart } from './sources/plan-cart.ts';

/** The plans of an order in turn; null for one that just stays where it is. */
export async function chooseRoute(
  context: WorkContext,
  cart: CartInput,
  order: PricedOrder,
): Promise<Outcome<Route | null, OrderRefusal>> {
  const wish = cart.route;
  const [unnamed, ...rest] = wish ? checkPickupNamed(wish, cart.fulfilmentLocation) : [];
  if (unnamed) return refuse(unnamed, ...rest);
  try {
    const planned = await planCart(context, cart, order);
    if (!planned) return accept(null);
    const [first, ...more] = planned.refusals;
    if (first) return refuse(first, ...more);
    const { routed, plans } = planned;
    // Who names a place is not sent elsewhere because it is busy.
    const isFree = routed !== null && !routed.routing.pinned;
    const openOrdersMax = isFree ? routed.policy.openOrdersMax : null;
    return accept({ plans, routing: routed?.routing ?? null, openOrdersMax });
  } catch (err) {
    if (!(err instanceof RemoteCallError)) throw err;
    context.log.warn({ err }, 'cart could not be routed');
    return refuse(callRefusal(err.code));
  }
}
