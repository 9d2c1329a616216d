import type { PricedOrder } from '../../domain/price-order.ts';
import { stockNeeds } from '../../domain/price-order.ts';
import type { HandOver, SceneCode } from '../../domain/routing/scenes.ts';
import type { WorkContext } from '../../process/work-context.ts';
import type { QuoteCartInput } from '../../remote/generated.ts';
import type { ChosenPlan } from '../../domain/routing/choose-plans.ts';
import { chooseRoute } from '../choose-route.ts';

/** Where an order's goods may come from now, in turn, and which goods they are. */
export interface PlacesNow {
  readonly plans: readonly ChosenPlan[];
  readonly openOrdersMax: number | null;
  readonly stock: ReturnType<typeof stockNeeds>;
  readonly cart: QuoteCartInput;
}

interface OrderRow {
  readonly id: string;
  readonly channel: string;
  readonly store: string;
  readonly fulfilment_location: string;
  readonly member_no: string | null;
  readonly currency: string;
  readonly scene: string | null;
  readonly hand_over: string | null;
  readonly division_code: string | null;
  readonly latitude: string | null;
  readonly longitude: string | null;
}

interface LineRow {
  readonly line_no: number;
  readonly sku: string;
  readonly goods: boolean;
  readonly description: string;
  readonly quantity: number;
  readonly unit_price: string;
  readonly amount_minor: string;
  readonly discount_minor: string;
}

/**
 * Routes an order anew with the stock of this moment; null when there is no such order.
 *
 * Where no place has all of it, its present place is asked all the same: what was promised there
 * by somebody else may have come back.
 */
export async function placesNow(context: WorkContext, orderNo: string): Promise<PlacesNow | null> {
  const { em } = context;
  const [order] = await em.execute<OrderRow[]>(
    `select o.id, o.channel, o.store, o.fulfilment_location, o.member_no, o.currency,
       coalesce(r.scene, i.scene) as scene, coalesce(r.hand_over, i.hand_over) as hand_over,
       d.division_code, d.latitude, d.longitude
     from sales_order o
     left join routing_decision r on r.order_id = o.id
     left join platform_order p on p.order_id = o.id
     left join intake_platform i on i.code = p.platform
     left join order_delivery d on d.order_id = o.id
     where o.order_no = ?`,
    [orderNo],
  );
  if (!order) return null;
  const rows = await em.execute<LineRow[]>(
    `select line_no, sku, goods, description, quantity, unit_price, amount_minor, discount_minor
     from order_line where order_id = ? order by line_no`,
    [order.id],
  );
  const lines = rows.map(toLine);
  const cart = cartOf(order);
  const route = order.scene === null ? null : await chooseRoute(context, cart, priced(lines));
  const chosen = route?.ok ? route.value : null;
  const stock = stockNeeds(lines);
  const plans = chosen?.plans ?? [[{ location: order.fulfilment_location, lines: stock }]];
  const { store: location, channel, member_no: memberNo, currency } = order;
  const empty = { memberNo, location, channel, currency, couponCodes: [], lines: [] };
  return { plans, openOrdersMax: chosen?.openOrdersMax ?? null, stock, cart: empty };
}

function cartOf(order: OrderRow) {
  const { latitude, longitude, division_code: divisionCode } = order;
  const isKnown = latitude !== null || divisionCode !== null;
  return {
    channel: order.channel,
    store: order.store,
    fulfilmentLocation: null,
    memberNo: order.member_no,
    lines: [],
    couponCodes: [],
    pointsToSpend: 0,
    expectedTotalMinor: null,
    route: {
      scene: order.scene as SceneCode,
      handOver: order.hand_over as HandOver | null,
      deliverTo: isKnown ? { latitude, longitude, divisionCode } : null,
    },
  };
}

function toLine(row: LineRow): PricedOrder['lines'][number] {
  return {
    lineNo: row.line_no,
    sku: row.sku,
    goods: row.goods,
    description: row.description,
    categoryCode: null,
    quantity: row.quantity,
    unitPrice: row.unit_price,
    amountMinor: Number(row.amount_minor),
    discountMinor: Number(row.discount_minor),
  };
}

function priced(lines: PricedOrder['lines']): PricedOrder {
  const none = { subtotalMinor: 0, discountMinor: 0, pointsMinor: 0, pointsSpent: 0 };
  return { lines, discounts: [], ...none, totalMinor: 0 };
}
