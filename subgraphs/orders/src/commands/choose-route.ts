import { RemoteCallError } from '@entresol/shared';
import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import type { CartInput } from '../domain/check-cart.ts';
import type { PricedOrder } from '../domain/price-order.ts';
import type { OrderRefusal } from '../domain/refusals.ts';
import type { WorkContext } from '../process/work-context.ts';
import { checkPickupNamed } from '../domain/routing/check-route.ts';
import { choosePlans } from '../domain/routing/choose-plans.ts';
import type { Route } from './record-routing.ts';
import { routeCart } from './route-cart.ts';

/** The plans of an order with a scene, in turn; null for one without, which stays where it is. */
export async function chooseRoute(
  context: WorkContext,
  cart: CartInput,
  order: PricedOrder,
): Promise<Outcome<Route | null, OrderRefusal>> {
  const wish = cart.route;
  if (!wish) return accept(null);
  const [unnamed, ...rest] = checkPickupNamed(wish, cart.fulfilmentLocation);
  if (unnamed) return refuse(unnamed, ...rest);
  try {
    const { routing, lines, policy } = await routeCart(context, cart, wish, order);
    const plans = choosePlans(routing, lines);
    if (!plans.ok) return plans;
    // Who names a place is not sent elsewhere because it is busy.
    const openOrdersMax = routing.pinned ? null : policy.openOrdersMax;
    return accept({ plans: plans.value, routing, openOrdersMax });
  } catch (err) {
    if (!(err instanceof RemoteCallError)) throw err;
    context.log.warn({ err }, 'cart could not be routed');
    return refuse({ kind: 'Unavailable' });
  }
}
