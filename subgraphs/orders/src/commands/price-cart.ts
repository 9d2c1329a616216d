import { RemoteCallError } from '@entresol/shared';
import { callRefusal } from '../domain/call-fate.ts';
import {
  canonicalCode,
  canonicalCouponCode,
  checkCart,
  type CartInput,
} from '../domain/check-cart.ts';
import {
  POINTS_CURRENCY,
  priceLines,
  priceOrder,
  unitRefusals,
  unlistedLines,
  type PricedLine,
  type PricedOrder,
} from '../domain/price-order.ts';
import { byPrecedence, invalid, notFound, type OrderRefusal } from '../domain/refusals.ts';
import type { WorkContext } from '../process/work-context.ts';
import {
  CampaignQuoteDocument,
  MemberForOrderDocument,
  PlacesForOrderDocument,
  type CampaignQuoteQuery,
  type MemberForOrderQuery,
  type QuoteCartInput,
} from '../remote/generated.ts';
import { resolveProducts } from './resolve-products.ts';
import { besideFaults } from '../domain/beside-faults.ts';

type Quote = CampaignQuoteQuery['campaignQuote'];
type OrderMember = MemberForOrderQuery['memberForOrder'];

/** A cart with everything that is known of its price, and everything that speaks against it. */
export interface PricedCart {
  readonly currency: string;
  /** Null when a line, the store or the cart's form keeps it from being priced. */
  readonly order: PricedOrder | null;
  readonly quoteCart: QuoteCartInput | null;
  readonly candidates: Quote['candidates'];
  readonly member: OrderMember;
  readonly refusals: readonly OrderRefusal[];
}

/**
 * Prices a cart with what products, members, organization and campaigns know now.
 *
 * Nothing is written; when one of them does not answer, that is a refusal which may pass.
 */
export async function priceCart(context: WorkContext, cart: CartInput): Promise<PricedCart> {
  const formal = checkCart(cart);
  try {
    if (formal.length > 0) return unpriced(await withUnknown(context, cart, formal), null);
    return await askAround(context, cart);
  } catch (err) {
    if (!(err instanceof RemoteCallError)) throw err;
    context.log.warn({ err }, 'cart could not be priced');
    return unpriced([callRefusal(err.code)], null);
  }
}

/** What is wrong with a cart's form, and what it names that nobody knows, so that all is mended at once. */
async function withUnknown(
  context: WorkContext,
  cart: CartInput,
  formal: readonly OrderRefusal[],
): Promise<readonly OrderRefusal[]> {
  const faulty = new Set(
    formal.flatMap((it) => ('field' in it ? (it.field?.join('.') ?? []) : [])),
  );
  const isSound = (...path: readonly (string | number)[]) =>
    !faulty.has(['input', ...path].join('.'));
  const lines = isSound('lines')
    ? cart.lines.map(({ sku }, index) => ({
        sku: isSound('lines', index, 'sku') ? sku : '',
        quantity: 1,
      }))
    : [];
  const memberNo = isSound('memberNo') ? cart.memberNo : null;
  const [products, places, member] = await Promise.all([
    resolveProducts(
      context,
      lines.map(({ sku }) => sku).filter((sku) => sku !== ''),
    ),
    isSound('channel') && isSound('store') && isSound('fulfilmentLocation')
      ? placeRefusals(context, cart)
      : [],
    memberOf(context, memberNo),
  ]);
  const priced = priceLines(lines, (sku) => products.get(canonicalCode(sku)));
  const unknown = [
    ...places,
    ...memberRefusals({ ...cart, memberNo }, member),
    ...(priced.ok ? [] : priced.refusals),
  ];
  return besideFaults(formal, unknown);
}

async function askAround(context: WorkContext, cart: CartInput): Promise<PricedCart> {
  const [products, places, member] = await Promise.all([
    resolveProducts(
      context,
      cart.lines.map((line) => line.sku),
    ),
    placeRefusals(context, cart),
    memberOf(context, cart.memberNo),
  ]);
  const lines = priceLines(cart.lines, (sku) => products.get(canonicalCode(sku)));
  const refusals = [...places, ...memberRefusals(cart, member)];
  if (!lines.ok) return unpriced([...refusals, ...lines.refusals], member);
  refusals.push(...unitRefusals(lines.value));
  if (refusals.length > 0) return unpriced(refusals, member);

  const [leading] = cart.lines;
  const currency = leading ? products.get(canonicalCode(leading.sku))!.currency : POINTS_CURRENCY;
  const quoteCart = toQuoteCart(cart, lines.value, currency);
  const options = { requestId: context.requestId };
  const { campaignQuote: quote } = await context.call(
    'campaigns',
    CampaignQuoteDocument,
    { cart: quoteCart },
    options,
  );
  const all = [...lines.value, ...unlistedLines(cart.unlisted ?? [], lines.value.length)];
  const order = priceOrder(all, quote.discounts, cart.pointsToSpend);
  return {
    currency,
    order,
    quoteCart,
    candidates: quote.candidates,
    member,
    refusals: byPrecedence([
      ...couponRefusals(cart, quote),
      ...pointRefusals(cart, member, currency),
      ...totalRefusals(cart, order),
    ]),
  };
}

function unpriced(refusals: readonly OrderRefusal[], member: OrderMember): PricedCart {
  return {
    currency: POINTS_CURRENCY,
    order: null,
    quoteCart: null,
    candidates: [],
    member,
    refusals: byPrecedence(refusals),
  };
}

async function placeRefusals(
  context: WorkContext,
  cart: CartInput,
): Promise<readonly OrderRefusal[]> {
  const { store, fulfilmentLocation, channel } = cart;
  const codes = [...new Set([store, fulfilmentLocation ?? store])];
  const options = { requestId: context.requestId };
  const asked = { codes, channel };
  const data = await context.call('organization', PlacesForOrderDocument, asked, options);
  const active = new Set(data.locationsForCommand.filter((it) => it.active).map((it) => it.code));
  const refusals: OrderRefusal[] = [];
  if (data.channels.length === 0) {
    refusals.push(notFound(['input', 'channel'], `渠道 ${channel}`, `Channel ${channel}`));
  }
  if (!active.has(store)) {
    refusals.push({ kind: 'LocationUnknown', location: store, field: ['input', 'store'] });
  }
  if (fulfilmentLocation !== null && fulfilmentLocation !== store) {
    const field = ['input', 'fulfilmentLocation'];
    if (!active.has(fulfilmentLocation)) {
      refusals.push({ kind: 'LocationUnknown', location: fulfilmentLocation, field });
    }
  }
  return refusals;
}

async function memberOf(context: WorkContext, memberNo: string | null): Promise<OrderMember> {
  if (memberNo === null) return null;
  const options = { requestId: context.requestId };
  const data = await context.call('members', MemberForOrderDocument, { memberNo }, options);
  return data.memberForOrder;
}

function memberRefusals(cart: CartInput, member: OrderMember): readonly OrderRefusal[] {
  if (cart.memberNo === null || member) return [];
  return [notFound(['input', 'memberNo'], `会员 ${cart.memberNo}`, `Member ${cart.memberNo}`)];
}

function toQuoteCart(
  cart: CartInput,
  lines: readonly PricedLine[],
  currency: string,
): QuoteCartInput {
  return {
    memberNo: cart.memberNo,
    location: cart.store,
    channel: cart.channel,
    currency,
    couponCodes: cart.couponCodes.map((code) => code.trim()),
    lines: lines.map(({ lineNo, sku, categoryCode, quantity, amountMinor }) => ({
      lineNo,
      sku,
      categoryCode,
      quantity,
      amountMinor,
    })),
  };
}

/** A coupon that would not be used is refused: nobody gives one away for nothing. */
function couponRefusals(cart: CartInput, quote: Quote): readonly OrderRefusal[] {
  const byCode = new Map(
    quote.candidates
      .filter((candidate) => candidate.source === 'COUPON')
      .map((candidate) => [canonicalCouponCode(candidate.code), candidate]),
  );
  return cart.couponCodes.flatMap((couponCode): OrderRefusal[] => {
    const candidate = byCode.get(canonicalCouponCode(couponCode));
    if (candidate?.applied) return [];
    const reason = candidate?.reason ?? 'COUPON_NOT_FOUND';
    return [{ kind: 'CouponNotUsable', couponCode, reason }];
  });
}

function pointRefusals(
  cart: CartInput,
  member: OrderMember,
  currency: string,
): readonly OrderRefusal[] {
  const requested = cart.pointsToSpend;
  if (requested === 0) return [];
  if (currency !== POINTS_CURRENCY) {
    const zh = `积分只能抵扣 ${POINTS_CURRENCY} 订单。`;
    const en = `Points pay ${POINTS_CURRENCY} orders only.`;
    return [invalid(['input', 'pointsToSpend'], zh, en)];
  }
  const available = member?.pointsAvailable ?? 0;
  return requested > available ? [{ kind: 'InsufficientPoints', requested, available }] : [];
}

function totalRefusals(cart: CartInput, order: PricedOrder): readonly OrderRefusal[] {
  const expectedMinor = cart.expectedTotalMinor;
  if (expectedMinor === null || expectedMinor === order.totalMinor) return [];
  return [{ kind: 'QuoteChanged', expectedMinor, actualMinor: order.totalMinor, retryable: false }];
}
