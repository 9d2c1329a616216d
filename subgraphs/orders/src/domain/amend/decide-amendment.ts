import { lineAmountMinor } from '@entresol/shared/decimal';
import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import type { FrozenDiscount, PricedLine, PricedOrder } from '../price-order.ts';
import { invalid, type OrderRefusal } from '../refusals.ts';
import { keepUnits } from './keep-units.ts';

/** A line of a placed order, as it is frozen. */
export interface PlacedLine extends PricedLine {
  readonly goods: boolean;
  readonly discountMinor: number;
}

/** A placed order, as far as amending it is concerned. */
export interface PlacedOrder {
  readonly lines: readonly PlacedLine[];
  readonly discounts: readonly FrozenDiscount[];
  readonly pointsSpent: number;
  /** Its points are used up, so parts of them can be given back. */
  readonly isPaid?: boolean;
}

/** What staff want of it. */
export interface AmendRequest {
  readonly lines: readonly { readonly lineNo: number; readonly quantity: number }[];
  readonly add: readonly { readonly sku: string; readonly quantity: number }[];
  readonly prices: readonly { readonly lineNo: number; readonly unitPrice: string }[];
}

/** An order as it becomes. */
export interface Amendment {
  readonly lines: readonly PlacedLine[];
  readonly discounts: readonly FrozenDiscount[];
  readonly subtotalMinor: number;
  readonly discountMinor: number;
  readonly pointsMinor: number;
  readonly totalMinor: number;
  /** Lines whose goods are to be held besides. */
  readonly grown: readonly PlacedLine[];
  /** Units of lines that are no longer wanted. */
  readonly shed: readonly {
    readonly lineNo: number;
    readonly sku: string;
    readonly quantity: number;
  }[];
}

const LINES_MAX = 200;

/** What must be priced now: new goods, and units beyond those that were sold. */
export function wantedBesides(order: PlacedOrder, request: AmendRequest): AmendRequest['add'] {
  const more = request.lines.flatMap(({ lineNo, quantity }) => {
    const line = order.lines.find((it) => it.lineNo === lineNo);
    return line && quantity > line.quantity
      ? [{ sku: line.sku, quantity: quantity - line.quantity }]
      : [];
  });
  return [...more, ...request.add];
}

/**
 * Decides what a placed order becomes, or names everything that speaks against it.
 *
 * Untouched lines keep price, amount and shares to the fen. Units that are taken off a line give
 * back their frozen shares; at another price the rest keeps its shares, rounded down. New units are
 * lines of their own, at the price and with the promotions of now, as if they were bought alone.
 */
export function decideAmendment(
  order: PlacedOrder,
  request: AmendRequest,
  added: PricedOrder | null,
): Outcome<Amendment, OrderRefusal> {
  const keeping = order.lines.flatMap((line) => keepLine(order, line, request) ?? []);
  const kept = keeping.map(({ line }) => line);
  const last = Math.max(0, ...order.lines.map(({ lineNo }) => lineNo));
  const fresh = (added?.lines ?? []).map((line) => ({
    ...line,
    goods: true,
    lineNo: line.lineNo + last,
  }));
  const discounts = [
    ...order.discounts.flatMap((discount, index) => keepDiscount(discount, index, keeping)),
    ...(added?.discounts ?? []).map((discount) => ({
      ...discount,
      shares: discount.shares.map((share) => ({ ...share, lineNo: share.lineNo + last })),
    })),
  ];
  const lines = [...kept, ...fresh].map((line) => ({
    ...line,
    discountMinor: sharesOf(discounts, line.lineNo),
  }));
  const refusals = countRefusals(order, lines);
  const over = lines.find((line) => line.discountMinor > line.amountMinor);
  if (over) refusals.push(overDiscounted(over.lineNo));
  const [first, ...rest] = refusals;
  if (first) return refuse(first, ...rest);
  return accept({
    lines,
    discounts,
    ...sums(lines, discounts),
    grown: fresh,
    shed: shedOf(order, kept),
  });
}

interface Keeping {
  readonly line: PlacedLine;
  /** What each of the order's discounts takes off it. */
  readonly shares: readonly number[];
}

function keepLine(order: PlacedOrder, line: PlacedLine, request: AmendRequest): Keeping | null {
  const wanted = request.lines.find(({ lineNo }) => lineNo === line.lineNo)?.quantity;
  const quantity = Math.min(line.quantity, wanted ?? line.quantity);
  const unitPrice = request.prices.find(({ lineNo }) => lineNo === line.lineNo)?.unitPrice;
  const shares = order.discounts.map((discount) => shareOf(discount, line.lineNo));
  if (quantity === 0) return null;
  if (unitPrice !== undefined) {
    const amountMinor = lineAmountMinor(unitPrice, quantity);
    const left = shares.map((share) => Math.floor((share * quantity) / line.quantity));
    return { line: { ...line, quantity, unitPrice, amountMinor }, shares: left };
  }
  if (quantity === line.quantity) return { line, shares };
  const kept = keepUnits(line, quantity, shares);
  return { line: { ...line, quantity, amountMinor: kept.amountMinor }, shares: kept.shares };
}

function shareOf({ shares }: FrozenDiscount, lineNo: number): number {
  return shares.find((share) => share.lineNo === lineNo)?.amountMinor ?? 0;
}

function keepDiscount(
  discount: FrozenDiscount,
  index: number,
  keeping: readonly Keeping[],
): readonly FrozenDiscount[] {
  const shares = keeping
    .map(({ line, shares: of }) => ({ lineNo: line.lineNo, amountMinor: of[index]! }))
    .filter(({ amountMinor }) => amountMinor > 0);
  const total = shares.reduce((sum, share) => sum + share.amountMinor, 0);
  return total > 0 ? [{ ...discount, amountMinor: total, shares }] : [];
}

function sharesOf(discounts: readonly FrozenDiscount[], lineNo: number): number {
  return discounts
    .flatMap(({ shares }) => shares)
    .filter((share) => share.lineNo === lineNo)
    .reduce((sum, share) => sum + share.amountMinor, 0);
}

function sums(lines: readonly PlacedLine[], discounts: readonly FrozenDiscount[]) {
  const of = (wanted: boolean) =>
    discounts
      .filter(({ source }) => (source === 'POINTS') === wanted)
      .reduce((sum, { amountMinor }) => sum + amountMinor, 0);
  const subtotalMinor = lines.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
  const [discountMinor, pointsMinor] = [of(false), of(true)];
  const totalMinor = subtotalMinor - discountMinor - pointsMinor;
  return { subtotalMinor, discountMinor, pointsMinor, totalMinor };
}

function shedOf(order: PlacedOrder, kept: readonly PlacedLine[]): Amendment['shed'] {
  return order.lines.flatMap(({ lineNo, sku, goods, quantity }) => {
    const left = kept.find((line) => line.lineNo === lineNo)?.quantity ?? 0;
    return goods && left < quantity ? [{ lineNo, sku, quantity: quantity - left }] : [];
  });
}

function countRefusals(order: PlacedOrder, lines: readonly PlacedLine[]): OrderRefusal[] {
  const field = ['input', 'lines'];
  if (lines.length > LINES_MAX) {
    const en = `An order has at most ${LINES_MAX} lines.`;
    return [invalid(field, `订单最多 ${LINES_MAX} 行。`, en)];
  }
  const isEmptied = lines.length === 0 || (hasGoods(order.lines) && !hasGoods(lines));
  if (!isEmptied) return [];
  const en = 'Nothing would be left of it: cancel it instead.';
  return [invalid(field, '订单不能改为空，请取消订单。', en)];
}

function hasGoods(lines: readonly PlacedLine[]): boolean {
  return lines.some(({ goods }) => goods);
}

function overDiscounted(lineNo: number): OrderRefusal {
  const zh = `行 ${lineNo} 的优惠将超过其金额。`;
  const en = `Line ${lineNo} would cost less than is taken off it.`;
  return invalid(['input', 'prices'], zh, en);
}
