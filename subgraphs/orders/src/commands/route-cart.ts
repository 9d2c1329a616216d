import { actorKey } from '@entresol/shared';
import type { CartInput } from '../domain/check-cart.ts';
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
import type { WantedLine } from '../domain/sources/wanted-lines.ts';

/** A routing with the policy it followed. */
export interface RoutedCart {
  readonly routing: Routing;
  readonly policy: StoredPolicy;
  /** What inventory told of the lines, place by place. */
  readonly stock: StockForRoutingQuery['stockForRouting'];
}

/** What is routed: equal SKUs as one, each out of one source. */
export type RoutableLine = RoutingLine & Partial<Pick<WantedLine, 'pool' | 'presale'>>;

/**
 * Routes lines of a cart with what the house knows now; nothing is written or held.
 *
 * Two calls and two statements, however many places there are.
 */
export async function routeCart(
  context: WorkContext,
  cart: CartInput,
  wish: RouteWish,
  lines: readonly RoutableLine[],
): Promise<RoutedCart> {
  const options = { requestId: context.requestId };
  const [policy, waiting, { locationsForRouting: places }] = await Promise.all([
    routingPolicyInForce(context.em, cart.channel, wish.scene),
    openOrdersByPlace(context.em.fork()),
    context.call('organization', PlacesForRoutingDocument, {}, options),
  ]);
  const locations = places.map(({ code }) => code);
  const stock = await readStock(context, cart, lines, locations);
  const routing = routeOrder({
    scene: sceneOf(wish.scene),
    handOver: handOverOf(wish),
    store: cart.store,
    pin: pinOf(wish, cart),
    destination: destinationOf(wish),
    lines: lines.map(({ sku, quantity, valueMinor }) => ({ sku, quantity, valueMinor })),
    nodes: nodesOf(places, stock, waiting),
    policy,
    at: context.clock.now(),
    channelLeft: new Map(
      stock.flatMap(({ sku, channelLeft }) =>
        channelLeft === null ? [] : [[sku, channelLeft] as const],
      ),
    ),
  });
  return { routing, policy, stock };
}

/** What inventory may give an order of these lines at places, out of the source of each. */
export async function readStock(
  context: WorkContext,
  cart: Pick<CartInput, 'channel' | 'takesOver' | 'memberNo' | 'store'>,
  lines: readonly RoutableLine[],
  locations: readonly string[],
): Promise<RoutedCart['stock']> {
  const asked = {
    skus: lines.map(({ sku }) => sku),
    locations: [...locations],
    channel: cart.channel,
    ...takerOf(context, cart),
    sources: lines
      .filter(({ pool, presale }) => pool || presale)
      .map(({ sku, pool = null, presale = false }) => ({ sku, pool, presale })),
  };
  const options = { requestId: context.requestId };
  const data = await context.call('inventory', StockForRoutingDocument, asked, options);
  return data.stockForRouting;
}

function takerOf(
  { actor }: WorkContext,
  { takesOver, memberNo, store }: Pick<CartInput, 'takesOver' | 'memberNo' | 'store'>,
) {
  if (takesOver === undefined) return {};
  return { takesOver, takenBy: { actor: actorKey(actor), memberNo, store } };
}

function nodesOf(
  places: PlacesForRoutingQuery['locationsForRouting'],
  stock: RoutedCart['stock'],
  waiting: ReadonlyMap<string, number>,
): readonly RoutingNode[] {
  const byPlace = Map.groupBy(stock, ({ location }) => location);
  return places.map(({ coordinates, grade, ...place }) => {
    const levels = byPlace.get(place.code) ?? [];
    return {
      ...place,
      grade: grade ?? null,
      position: coordinates ? positionOf(coordinates.latitude, coordinates.longitude) : null,
      stock: new Map(levels.map((level) => [level.sku, level.available])),
      inChannel: levels.every(({ inChannel }) => inChannel),
      openOrders: waiting.get(place.code) ?? 0,
    };
  });
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
