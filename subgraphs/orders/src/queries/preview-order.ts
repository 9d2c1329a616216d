import type { CartInput } from '../domain/check-cart.ts';
import { stockNeeds, type PricedOrder } from '../domain/price-order.ts';
import { pointsForAmount } from '../domain/points-earned.ts';
import { byPrecedence, type OrderRefusal } from '../domain/refusals.ts';
import { chooseRoute } from '../commands/choose-route.ts';
import { priceCart, type PricedCart } from '../commands/price-cart.ts';
import type { WorkContext } from '../process/work-context.ts';
import { StockAvailableDocument, TierEarnRatesDocument } from '../remote/generated.ts';

const STOCK_PAGE = 100;

/** What submitting would give now, every refusal included; nothing is written anywhere. */
export async function previewOrder(
  context: WorkContext,
  cart: CartInput,
): Promise<PricedCart & { readonly pointsToEarn: number | null }> {
  const priced = await priceCart(context, cart);
  if (!priced.order) return { ...priced, pointsToEarn: null };
  const [short, pointsToEarn] = await Promise.all([
    cart.route
      ? routeRefusals(context, cart, priced.order)
      : stockRefusals(context, cart, priced.order),
    earned(context, priced, priced.order),
  ]);
  return { ...priced, refusals: byPrecedence([...priced.refusals, ...short]), pointsToEarn };
}

async function routeRefusals(
  context: WorkContext,
  cart: CartInput,
  order: PricedOrder,
): Promise<readonly OrderRefusal[]> {
  const route = await chooseRoute(context, cart, order);
  if (!route.ok) return route.refusals;
  const { routing, plans } = route.value!;
  const place = routing.pinned ? plans[0]![0]!.location : null;
  // Of a named place it is told what exactly is short.
  return place === null
    ? []
    : stockRefusals(context, { ...cart, fulfilmentLocation: place }, order);
}

async function stockRefusals(
  context: WorkContext,
  cart: CartInput,
  order: PricedOrder,
): Promise<readonly OrderRefusal[]> {
  const location = cart.fulfilmentLocation ?? cart.store;
  const needs = stockNeeds(order.lines);
  const available = new Map<string, number>();
  for (let start = 0; start < needs.length; start += STOCK_PAGE) {
    const skus = needs.slice(start, start + STOCK_PAGE).map(({ sku }) => sku);
    const data = await context.call(
      'inventory',
      StockAvailableDocument,
      { first: STOCK_PAGE, skus, location },
      { requestId: context.requestId },
    );
    for (const level of data.stockLevels.nodes) available.set(level.sku, level.available);
  }
  return needs
    .filter(({ sku, quantity }) => quantity > (available.get(sku) ?? 0))
    .map(({ sku, quantity }) => ({
      kind: 'InsufficientStock',
      sku,
      location,
      requested: quantity,
      available: available.get(sku) ?? 0,
    }));
}

async function earned(
  context: WorkContext,
  { member }: PricedCart,
  order: PricedOrder,
): Promise<number | null> {
  if (!member) return null;
  const options = { requestId: context.requestId };
  const { tiers } = await context.call('members', TierEarnRatesDocument, {}, options);
  const rate = tiers.find((tier) => tier.code === member.tierCode)?.earnRate ?? '0';
  return pointsForAmount(order.totalMinor, rate);
}
