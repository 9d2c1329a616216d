import type { CartInput } from '../domain/check-cart.ts';
import { stockNeeds, type PricedOrder } from '../domain/price-order.ts';
import { pointsForAmount } from '../domain/points-earned.ts';
import { byPrecedence, type OrderRefusal } from '../domain/refusals.ts';
import { chooseRoute } from '../commands/choose-route.ts';
import { readStock } from '../commands/route-cart.ts';
import { asksForSources } from '../domain/sources/wanted-lines.ts';
import type { FulfilmentPart } from '../domain/fulfilment/draft-fulfilment.ts';
import { priceCart, type PricedCart } from '../commands/price-cart.ts';
import type { WorkContext } from '../process/work-context.ts';
import { TierEarnRatesDocument } from '../remote/generated.ts';

/** What submitting would give now, every refusal included; nothing is written anywhere. */
export async function previewOrder(
  context: WorkContext,
  cart: CartInput,
): Promise<PricedCart & { readonly pointsToEarn: number | null }> {
  const priced = await priceCart(context, cart);
  if (!priced.order) return { ...priced, pointsToEarn: null };
  const [short, pointsToEarn] = await Promise.all([
    cart.route || asksForSources(cart)
      ? routeRefusals(context, cart, priced.order)
      : stockRefusals(context, cart, [placeNamed(cart, priced.order)]),
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
  // Of a named place it is told what exactly is short; what is to come was looked at already.
  const isNamed = routing === null || routing.pinned;
  const ready = plans[0]!.filter(({ waits }) => waits === undefined);
  return isNamed ? stockRefusals(context, cart, ready) : [];
}

function placeNamed({ fulfilmentLocation, store }: CartInput, { lines }: PricedOrder) {
  return { location: fulfilmentLocation ?? store, lines: stockNeeds(lines) };
}

/** What places lack of their parts, by what is there and by what the channel may still sell. */
async function stockRefusals(
  context: WorkContext,
  cart: CartInput,
  parts: readonly FulfilmentPart[],
): Promise<readonly OrderRefusal[]> {
  const short = parts.map(async ({ location, lines }) => {
    const wanted = lines.map((line) => ({ ...line, valueMinor: 0 }));
    const stock = lines.length === 0 ? [] : await readStock(context, cart, wanted, [location]);
    return lines.flatMap(({ sku, quantity }): OrderRefusal[] => {
      const level = stock.find((it) => it.sku === sku && it.inChannel);
      const available = Math.min(level?.available ?? 0, level?.channelLeft ?? Infinity);
      if (quantity <= available) return [];
      return [{ kind: 'InsufficientStock', sku, location, requested: quantity, available }];
    });
  });
  return (await Promise.all(short)).flat();
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
