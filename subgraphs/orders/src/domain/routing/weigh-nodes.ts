import { distanceTo, isWithin, type Distance } from './measure-distance.ts';
import { isOpenAt } from './is-open-at.ts';
import type {
  Carrier,
  Destination,
  RoutingFilter,
  RoutingNode,
  RoutingRequest,
} from './routing-types.ts';

/** A place with what routing found out about it. */
export interface Weighed {
  readonly node: RoutingNode;
  readonly filter: RoutingFilter | null;
  readonly distance: Distance;
  readonly carrier: string | null;
  readonly costMinor: number;
  readonly hours: number | null;
  /** Units of each wanted SKU that it may give, safety stock left out. */
  readonly usable: ReadonlyMap<string, number>;
}

/** Weighs every place, each with the first filter that removes it. */
export function weighNodes(request: RoutingRequest): readonly Weighed[] {
  const destination = destinationOf(request);
  return request.nodes.map((node) => weighNode(request, destination, node));
}

// Where nobody says where the goods go, the buyer stands in the store.
function destinationOf({ destination, nodes, store }: RoutingRequest): Destination {
  if (destination) return destination;
  const seller = nodes.find(({ code }) => code === store);
  return { position: seller?.position ?? null, divisionCode: seller?.divisionCode ?? null };
}

function weighNode(request: RoutingRequest, destination: Destination, node: RoutingNode): Weighed {
  const distance = distanceTo(destination, node);
  const fitting = carriersFor(request, distance);
  const [quote] = fitting ?? [];
  // Who names a place wants its last unit as well.
  const kept = request.pin === null ? request.policy.safetyStock : 0;
  const usable = new Map(
    request.lines.map(({ sku, quantity }) => {
      const isLeft = quantity <= (request.channelLeft?.get(sku) ?? Infinity);
      return [sku, isLeft ? Math.max(0, (node.stock.get(sku) ?? 0) - kept) : 0];
    }),
  );
  const hasCarrier = fitting === null || quote !== undefined;
  const filter = filterOf(request, { node, distance, hasCarrier, usable });
  return {
    node,
    filter,
    distance,
    carrier: quote?.code ?? null,
    costMinor: quote?.costMinor ?? 0,
    hours: quote?.hours ?? null,
    usable,
  };
}

interface Found {
  readonly node: RoutingNode;
  readonly distance: Distance;
  readonly hasCarrier: boolean;
  readonly usable: ReadonlyMap<string, number>;
}

function filterOf(request: RoutingRequest, found: Found): RoutingFilter | null {
  const { pin, policy, at } = request;
  const { node, distance, hasCarrier, usable } = found;
  if (pin !== null && node.code !== pin) return 'NOT_THE_NAMED_PLACE';
  if (!node.active) return 'INACTIVE';
  const unfit = sceneFilter(request, node);
  if (unfit) return unfit;
  // A place that somebody chose is not second-guessed.
  if (pin === null) {
    if (policy.openNowOnly && !isOpenAt(node.openingHours, node.timeZone, at)) return 'CLOSED_NOW';
    if (!isWithin(policy.kmMax, distance)) return 'TOO_FAR';
    if (!hasCarrier) return 'NO_CARRIER';
    const { openOrdersMax } = policy;
    if (openOrdersMax !== null && node.openOrders >= openOrdersMax) return 'CAPACITY_FULL';
  }
  if (node.inChannel === false) return 'OUT_OF_CHANNEL';
  if ([...usable.values()].some((units) => units > 0)) return null;
  return hasStock(request, node) ? 'CHANNEL_SOLD_OUT' : 'NO_STOCK';
}

/** It has units, so that it is the channel's own limit that keeps them from being sold. */
function hasStock({ lines, channelLeft }: RoutingRequest, { stock }: RoutingNode): boolean {
  return lines.some(
    ({ sku, quantity }) =>
      quantity > (channelLeft?.get(sku) ?? Infinity) && (stock.get(sku) ?? 0) > 0,
  );
}

function sceneFilter(
  { scene, store }: RoutingRequest,
  { code, kind }: RoutingNode,
): RoutingFilter | null {
  switch (scene.fulfilledBy) {
    case 'SALE_STORE':
      return code === store ? null : 'KIND_UNFIT';
    case 'ANY_STORE':
      return kind === 'STORE' ? null : 'KIND_UNFIT';
    case 'OTHER_STORE':
      if (kind !== 'STORE') return 'KIND_UNFIT';
      return code === store ? 'SALE_STORE_ITSELF' : null;
    case 'CENTRAL_WAREHOUSE':
      return kind === 'CENTRAL_WAREHOUSE' ? null : 'KIND_UNFIT';
    case 'ANY_PLACE':
      return null;
    default:
      return scene.fulfilledBy satisfies never;
  }
}

/** Carriers that reach so far, the cheapest first; null where the policy names none for it. */
function carriersFor({ policy, handOver }: RoutingRequest, distance: Distance) {
  const known = policy.carriers.filter((carrier) => carrier.handOver === handOver);
  if (known.length === 0) return null;
  return known
    .filter((carrier) => isWithin(carrier.kmMax, distance))
    .map((carrier) => quoteOf(carrier, distance.km ?? 0))
    .sort((a, b) => a.costMinor - b.costMinor || a.hours - b.hours || (a.code < b.code ? -1 : 1));
}

function quoteOf({ code, baseMinor, perKmMinor, hoursBase, kmPerHour }: Carrier, km: number) {
  const costMinor = baseMinor + Math.ceil(km) * perKmMinor;
  return { code, costMinor, hours: hoursBase + Math.ceil(km / kmPerHour) };
}
