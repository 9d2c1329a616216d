import type { CartInput } from '../domain/check-cart.ts';
import type { PricedOrder } from '../domain/price-order.ts';
import type { WorkContext } from '../process/work-context.ts';
import { openOrdersByPlace } from '../queries/open-orders.ts';
import { routingPolicyInForce, type StoredPolicy } from '../queries/routing-policy-in-force.ts';
import {
  PlacesForRoutingDocument,
  StockForRoutingDocument,
  type PlacesForRoutingQuery,
  type StockForRoutingQuery,
} from '../remote/generated.ts';
import { handOverOf, pinOf, type RouteWish } from '../domain/routing/check-route.ts';
import { routeOrder } from '../domain/routing/route-order.ts';
import type {
  Destination,
  Position,
  Routing,
  RoutingLine,
  RoutingNode,
} from '../domain/routing/routing-types.ts';
import { sceneOf } from '../domain/routing/scenes.ts';

/** A routing with the policy it followed. */
export interface RoutedCart {
  readonly routing: Routing;
  readonly policy: StoredPolicy;
  /** What was routed, equal SKUs as one. */
  readonly lines: readonly RoutingLine[];
}

/**
 * Routes a priced cart with what the house knows now; nothing is written or held.
 *
 * Two calls and two statements, however many places there are.
 */
export async function routeCart(
  context: WorkContext,
  cart: CartInput,
  wish: RouteWish,
  order: Pick<PricedOrder, 'lines'>,
): Promise<RoutedCart> {
  const options = { requestId: context.requestId };
  const lines = routingLines(order.lines);
  const [policy, waiting, { locationsForRouting: places }] = await Promise.all([
    routingPolicyInForce(context.em, cart.channel, wish.scene),
    openOrdersByPlace(context.em.fork()),
    context.call('organization', PlacesForRoutingDocument, {}, options),
  ]);
  const asked = {
    skus: lines.map(({ sku }) => sku),
    locations: places.map(({ code }) => code),
  };
  const stock = await context.call('inventory', StockForRoutingDocument, asked, options);
  const routing = routeOrder({
    scene: sceneOf(wish.scene),
    handOver: handOverOf(wish),
    store: cart.store,
    pin: pinOf(wish, cart),
    destination: destinationOf(wish),
    lines,
    nodes: nodesOf(places, stock.stockForRouting, waiting),
    policy,
    at: context.clock.now(),
  });
  return { routing, policy, lines };
}

/** What is wanted of each SKU, with what it is worth once everything is taken off. */
function routingLines(lines: PricedOrder['lines']): readonly RoutingLine[] {
  const goods = lines.filter((line) => line.goods !== false);
  const bySku = Map.groupBy(goods, ({ sku }) => sku);
  return [...bySku].map(([sku, same]) => ({
    sku,
    quantity: same.reduce((sum, { quantity }) => sum + quantity, 0),
    valueMinor: same.reduce((sum, line) => sum + line.amountMinor - line.discountMinor, 0),
  }));
}

function nodesOf(
  places: PlacesForRoutingQuery['locationsForRouting'],
  stock: StockForRoutingQuery['stockForRouting'],
  waiting: ReadonlyMap<string, number>,
): readonly RoutingNode[] {
  const byPlace = Map.groupBy(stock, ({ location }) => location);
  return places.map(({ coordinates, grade, ...place }) => ({
    ...place,
    grade: grade ?? null,
    position: coordinates ? positionOf(coordinates.latitude, coordinates.longitude) : null,
    stock: new Map((byPlace.get(place.code) ?? []).map((level) => [level.sku, level.available])),
    openOrders: waiting.get(place.code) ?? 0,
  }));
}

function destinationOf({ deliverTo }: RouteWish): Destination | null {
  if (!deliverTo) return null;
  const { latitude, longitude, divisionCode } = deliverTo;
  const isKnown = latitude !== null && longitude !== null;
  return { position: isKnown ? positionOf(latitude, longitude) : null, divisionCode };
}

function positionOf(latitude: string, longitude: string): Position {
  return { latitude: Number(latitude), longitude: Number(longitude) };
}
