import type { CartInput } from '../../domain/check-cart.ts';
import {
  draftFulfilment,
  promisedAt,
  type FulfilmentDraft,
  type FulfilmentPart,
  type LineUnits,
} from '../../domain/fulfilment/draft-fulfilment.ts';
import type { Routing } from '../../domain/routing/routing-types.ts';
import type { HandOver } from '../../domain/routing/scenes.ts';
import { destinationOf } from './destination-of.ts';

/** The fulfilment orders of a new order. */
export function draftsOf(
  orderNo: string,
  parts: readonly FulfilmentPart[],
  lines: readonly (LineUnits & { readonly goods?: boolean })[],
): readonly FulfilmentDraft[] {
  const goods = lines.filter((line) => line.goods !== false);
  return draftFulfilment(
    orderNo,
    parts,
    goods.map(({ lineNo, sku, quantity }) => ({ lineNo, sku, quantity })),
  );
}

/** Drafts with what all of an order share, for `INSERT_FULFILMENTS`. */
export function withShared(
  drafts: readonly FulfilmentDraft[],
  given: { readonly cart: CartInput; readonly routing: Routing | null; readonly now: Date },
) {
  const { cart, routing, now } = given;
  const handOver = routing?.handOver ?? usualHandOver(cart);
  const hours = routing?.plans[0]?.score.hours ?? null;
  const shared = {
    handOver,
    promisedAt: promisedAt(now, handOver, hours),
    destination: destinationOf(cart.memberNo, handOver, cart.route?.deliverTo),
  };
  return drafts.map((draft) => ({ ...draft, ...shared }));
}

/** Where no scene says so, what another place ships is a parcel. */
function usualHandOver({ store, fulfilmentLocation }: CartInput): HandOver {
  return (fulfilmentLocation ?? store) === store ? 'COUNTER' : 'PARCEL';
}

/** How drafts become rows. Needs `asked` ("orderId", fulfilments, at). */
export const INSERT_FULFILMENTS = `drafted as materialized (
    select a."orderId", a.at, d.*
    from asked a cross join lateral jsonb_to_recordset(a.fulfilments) as d("fulfilmentNo" text,
      position int, location text, reservation text, "handOver" text, "promisedAt" timestamptz,
      destination text, lines jsonb)
  ), fulfilments as (
    insert into fulfilment_order (fulfilment_no, order_id, position, location, hand_over, state,
      waiting_for, reservation, attempt, priority, promised_at, destination, version, created_at,
      state_at)
    select d."fulfilmentNo", d."orderId", d.position, d.location, d."handOver", 'NEW', 'PAYMENT',
      d.reservation, 1, 1, d."promisedAt", d.destination, 0, d.at, d.at
    from drafted d
  ), fulfilment_lines as (
    insert into fulfilment_line (fulfilment_no, line_no, sku, quantity)
    select d."fulfilmentNo", l."lineNo", l.sku, l.quantity
    from drafted d
    cross join lateral jsonb_to_recordset(d.lines) as l("lineNo" int, sku text, quantity int)
  )`;
