import type { EntityManager } from '@entresol/shared';
import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import { amendRefusals, outsideRefusals } from '../../domain/amend/check-amendment.ts';
import {
  decideAmendment,
  wantedBesides,
  type Amendment,
  type AmendRequest,
  type PlacedOrder,
} from '../../domain/amend/decide-amendment.ts';
import { shareShed, type ShedPart } from '../../domain/amend/share-shed.ts';
import { leftRefusals, shareTaken } from '../../domain/amend/share-taken.ts';
import type { FulfilmentPart } from '../../domain/fulfilment/draft-fulfilment.ts';
import { stateForbids } from '../../domain/order-state.ts';
import { stockNeeds, type PricedOrder } from '../../domain/price-order.ts';
import { invalid, type OrderRefusal } from '../../domain/refusals.ts';
import type { WorkContext } from '../../process/work-context.ts';
import { isOutside, type LockedOrder } from '../lock-order.ts';
import { priceCart } from '../price-cart.ts';
import { moneyRefusal } from '../payment/capture-authorized.ts';
import { readParts, readPlaced, readWork } from './read-placed.ts';

/** An amendment that may be made: what the order becomes, and what its places hold then. */
export interface PlannedAmendment extends Amendment {
  readonly before: PlacedOrder;
  readonly differenceMinor: number;
  readonly parts: readonly FulfilmentPart[];
  readonly given: readonly (ShedPart & { readonly from: string })[];
  /** Whether it is paid already: then the difference is charged, or goes back. */
  readonly isPaid: boolean;
}

/** An amendment as it is asked for. */
export interface AskedAmendment extends AmendRequest {
  /** Of what a platform sold: it agrees, and pays the difference back itself. */
  readonly platformConsent?: boolean | null | undefined;
}

/** Why an order cannot be amended, whatever is asked; null when it can. */
export function amendForbids(order: LockedOrder): OrderRefusal | null {
  // What is only promised is captured first, and what an amendment adds is paid before the next.
  if (order.status === 'PAID') return moneyRefusal(order);
  // Money that is here for a part was for what was agreed: it is given back first.
  const isFree = order.status === 'AWAITING_PAYMENT' && order.payment_status === 'UNPAID';
  return isFree && !isOutside(order) ? null : stateForbids(order.order_no, order.status);
}

/**
 * Prices what an order gets besides, by the same path as every order; asks other subgraphs, so no
 * transaction may be open. Null where nothing is added.
 */
export async function priceAdded(
  context: WorkContext,
  order: LockedOrder,
  placed: PlacedOrder,
  request: AskedAmendment,
): Promise<Outcome<PricedOrder | null, OrderRefusal>> {
  const [first, ...rest] = requestRefusals(order, placed, request);
  if (first) return refuse(first, ...rest);
  const lines = wantedBesides(placed, request);
  if (lines.length === 0) return accept(null);
  const priced = await priceCart(context, {
    channel: order.channel,
    store: order.store,
    fulfilmentLocation: null,
    memberNo: order.member_no,
    lines,
    couponCodes: [],
    pointsToSpend: 0,
    expectedTotalMinor: null,
  });
  const grown = lines.length - request.add.length;
  const [wrong, ...others] = priced.refusals.map((refusal) => ofAdded(refusal, grown));
  if (wrong) return refuse(wrong, ...others);
  if (priced.currency !== order.currency) {
    const en = 'An order has one currency only.';
    return refuse(invalid(['input', 'add'], '一张订单只能有一种币种。', en));
  }
  return accept(priced.order);
}

/** A line of the cart that was priced is one that grows, or one that is added. */
function ofAdded(refusal: OrderRefusal, grown: number): OrderRefusal {
  const [, list, index, ...rest] = ('field' in refusal && refusal.field) || [];
  if (list !== 'lines') return refusal;
  const added = Number(index) - grown;
  const below = index === undefined || added < 0 ? ['lines'] : ['add', String(added), ...rest];
  return { ...refusal, field: ['input', ...below] } as OrderRefusal;
}

function requestRefusals(order: LockedOrder, placed: PlacedOrder, request: AskedAmendment) {
  const outside = isOutside(order) ? outsideRefusals(placed, request) : [];
  return [...outside, ...amendRefusals(placed, request)];
}

/** Decides an amendment of an order as it stands; the same for a preview and, locked, for good. */
export async function planAmendment(
  em: EntityManager,
  order: LockedOrder,
  request: AskedAmendment,
  added: PricedOrder | null,
): Promise<Outcome<PlannedAmendment, OrderRefusal>> {
  const forbidden = amendForbids(order);
  if (forbidden) return refuse(forbidden);
  const before = await readPlaced(em, order);
  const [first, ...rest] = requestRefusals(order, before, request);
  if (first) return refuse(first, ...rest);
  const decision = decideAmendment(before, request, added);
  if (!decision.ok) return decision;
  if (before.isPaid) return planPaid(em, order, before, decision.value);
  const parts = await readParts(em, order.id);
  const shared = parts && shareShed(parts, decision.value.shed);
  if (!shared) return refuse(beingWorkedOn(order.order_no));
  const grown = stockNeeds(decision.value.grown);
  if (order.awaits_since !== null && grown.length > 0) return refuse(waitsForGoods());
  const more = grown.length > 0 ? [{ location: order.fulfilment_location, lines: grown }] : [];
  return accept({
    ...decision.value,
    before,
    isPaid: false,
    differenceMinor: decision.value.totalMinor - Number(order.total_minor),
    parts: [...shared.left, ...more],
    given: shared.given.map((it) => ({ ...it, from: parts![it.position - 1]!.reservation })),
  });
}

/** Of a paid order: what has left stays as it is, and what is picked is the place's. */
async function planPaid(
  em: EntityManager,
  order: LockedOrder,
  before: PlacedOrder,
  after: Amendment,
): Promise<Outcome<PlannedAmendment, OrderRefusal>> {
  const work = await readWork(em, order.id);
  const [first, ...rest] = leftRefusals(work, before, after);
  if (first) return refuse(first, ...rest);
  const taken = shareTaken(work, after.shed);
  if (!taken.ok) return taken;
  const differenceMinor = after.totalMinor - Number(order.total_minor);
  return accept({ ...after, before, isPaid: true, differenceMinor, parts: [], given: [] });
}

/** A part more would wait with the others, though its goods are here; a paid order keeps them apart. */
function waitsForGoods(): OrderRefusal {
  const zh = '订单有待到货的商品，付款前只能减少或改价；如需加购请另下一单。';
  const en =
    'A part waits for goods: until it is paid it becomes fewer only; order more by itself.';
  return invalid(['input', 'lines'], zh, en);
}

function beingWorkedOn(orderNo: string): OrderRefusal {
  const zh = `订单 ${orderNo} 的某个发货地点将没有货品可发，或已在处理：请取消后重新下单。`;
  const en = `A place would have nothing left to send of ${orderNo}: cancel it and order anew.`;
  return invalid(['input', 'lines'], zh, en);
}
