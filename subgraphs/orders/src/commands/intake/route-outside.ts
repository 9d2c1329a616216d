import type { CartInput } from '../../domain/check-cart.ts';
import type { OutsideOrder } from '../../domain/intake/outside-order.ts';
import type { PricedOrder } from '../../domain/price-order.ts';
import type { HandOver, SceneCode } from '../../domain/routing/scenes.ts';
import type { WorkContext } from '../../process/work-context.ts';
import { chooseRoute } from '../choose-route.ts';
import type { Route } from '../record-routing.ts';
import type { Platform } from './find-platform.ts';

/** What an outside order asks of routing; it has no coupons or points of ours. */
export function cartOf(platform: Platform, order: OutsideOrder): CartInput {
  return {
    channel: platform.channel,
    store: platform.store,
    fulfilmentLocation: null,
    memberNo: order.memberNo,
    lines: [],
    couponCodes: [],
    pointsToSpend: 0,
    expectedTotalMinor: null,
    route: {
      scene: platform.scene as SceneCode,
      handOver: platform.hand_over as HandOver | null,
      deliverTo: destinationOf(order),
    },
  };
}

/**
 * The places that may fulfil an outside order, in turn, by the policy of its channel; null where
 * none can: then it waits at the platform's store for somebody to decide.
 */
export async function routeOutside(
  context: WorkContext,
  cart: CartInput,
  priced: PricedOrder,
): Promise<Route | null> {
  const route = await chooseRoute(context, cart, priced);
  return route.ok ? route.value : null;
}

function destinationOf({ receiver }: OutsideOrder) {
  if (!receiver) return null;
  const { latitude, longitude, divisionCode } = receiver;
  const isKnown = latitude !== null && longitude !== null;
  if (!isKnown && divisionCode === null) return null;
  return {
    latitude: isKnown ? latitude : null,
    longitude: isKnown ? longitude : null,
    divisionCode,
  };
}
