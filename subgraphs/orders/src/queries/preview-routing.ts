import { RemoteCallError } from '@entresol/shared';
import { priceCart } from '../commands/price-cart.ts';
import type { RoutedCart } from '../commands/route-cart.ts';
import type { PlannedTransfer } from '../commands/sources/plan-transfer.ts';
import { planCart } from '../commands/sources/plan-cart.ts';
import { callRefusal } from '../domain/call-fate.ts';
import type { CartInput } from '../domain/check-cart.ts';
import { byPrecedence, invalid, type OrderRefusal } from '../domain/refusals.ts';
import type { WorkContext } from '../process/work-context.ts';
import { checkPickupNamed } from '../domain/routing/check-route.ts';
import type { ChosenPlan } from '../domain/routing/choose-plans.ts';

/** A routing that was only looked at; without one, the refusals say why. */
export interface RoutingPreviewed {
  readonly routed: RoutedCart | null;
  /** What submitting would take first. */
  readonly plan: ChosenPlan | null;
  readonly refusals: readonly OrderRefusal[];
  /** What other places would send to the one that fulfils. */
  readonly transfers: readonly PlannedTransfer[];
}

/** Where a cart would be fulfilled now, and why; nothing is written anywhere. */
export async function previewRouting(
  context: WorkContext,
  cart: CartInput,
): Promise<RoutingPreviewed> {
  if (!cart.route) return refused([sceneMissing()]);
  const priced = await priceCart(context, cart);
  if (!priced.order) return refused(priced.refusals);
  try {
    const planned = await planCart(context, cart, priced.order);
    const refusals = [
      ...priced.refusals,
      ...checkPickupNamed(cart.route, cart.fulfilmentLocation),
      ...(planned?.refusals ?? []),
    ];
    const plan = planned?.plans[0] ?? null;
    const transfers = planned?.transfers ?? [];
    const routed = planned?.routed ?? null;
    return { routed, plan, transfers, refusals: byPrecedence(refusals) };
  } catch (err) {
    if (!(err instanceof RemoteCallError)) throw err;
    context.log.warn({ err }, 'cart could not be routed');
    return refused([callRefusal(err.code)]);
  }
}

/** A preview that says why there is none. */
export function refused(refusals: readonly OrderRefusal[]): RoutingPreviewed {
  return { routed: null, plan: null, transfers: [], refusals };
}

function sceneMissing(): OrderRefusal {
  return invalid(['input', 'scene'], '路由需要场景。', 'Routing needs a scene.');
}
