import { isDecimal, lineAmountMinor } from '@entresol/shared/decimal';
import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import type { FrozenDiscount, PricedLine, PricedOrder } from '../price-order.ts';
import { byPrecedence, invalid, notFound, type OrderRefusal } from '../refusals.ts';

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
const QUANTITY_MAX = 100_000;

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

/** Everything in a request that is wrong, whatever the new goods cost. */
export function amendRefusals(order: PlacedOrder, request: AmendRequest): readonly OrderRefusal[] {
  const refusals = [
    ...checkNumbers(order, request.lines, 'lines'),
    ...checkNumbers(order, request.prices, 'prices'),
    ...request.lines.flatMap(({ lineNo, quantity }, index) =>
      checkQuantity(order, lineNo, quantity, ['input', 'lines', String(index), 'quantity']),
    ),
    ...request.prices.flatMap(({ unitPrice }, index) => checkPrice(unitPrice, index)),
    ...checkPoints(order, request),
  ];
  const changes = request.lines.length + request.add.length + request.prices.length;
  if (changes === 0) {
    const en = 'Say what is to be changed.';
    refusals.push(invalid(['input', 'lines'], '请填写要修改的内容。', en));
  }
  return byPrecedence(refusals);
}

function checkNumbers(
  order: PlacedOrder,
  given: readonly { readonly lineNo: number }[],
  name: string,
): readonly OrderRefusal[] {
  return given.flatMap(({ lineNo }, index) => {
    const path = ['input', name, String(index)];
    if (!order.lines.some((line) => line.lineNo === lineNo)) {
      return [notFound([...path, 'lineNo'], `行 ${lineNo}`, `Line ${lineNo}`)];
    }
    const isTwin = given.findIndex((other) => other.lineNo === lineNo) < index;
    return isTwin ? [invalid(path, `行 ${lineNo} 重复。`, `Line ${lineNo} is there twice.`)] : [];
  });
}

function checkQuantity(
  order: PlacedOrder,
  lineNo: number,
  quantity: number,
  field: readonly string[],
): readonly OrderRefusal[] {
  const line = order.lines.find((it) => it.lineNo === lineNo);
  if (quantity < 0 || quantity > QUANTITY_MAX) {
    const zh = `数量应在 0 到 ${QUANTITY_MAX} 之间。`;
    return [invalid(field, zh, `quantity must be 0 to ${QUANTITY_MAX}.`)];
  }
  if (!line || line.goods || quantity <= line.quantity) return [];
  const en = 'What no product stands for can only become fewer: there is no price to add it at.';
  return [invalid(field, '无码商品只能减少数量。', en)];
}

function checkPrice(unitPrice: string, index: number): readonly OrderRefusal[] {
  if (isDecimal(unitPrice, 4) && Number(unitPrice) >= 0 && Number(unitPrice) <= 1_000_000)
    return [];
  const field = ['input', 'prices', String(index), 'unitPrice'];
  const en = 'A price is from 0 to 1,000,000, with up to four places.';
  return [invalid(field, '单价应在 0 到 1,000,000 之间，最多四位小数。', en)];
}

// Points are held for what was sold; fewer cannot be given back by halves.
function checkPoints(order: PlacedOrder, request: AmendRequest): readonly OrderRefusal[] {
  const lessens = request.lines.some(({ lineNo, quantity }) =>
    order.lines.some((line) => line.lineNo === lineNo && quantity < line.quantity),
  );
  if (order.pointsSpent === 0 || (!lessens && request.prices.length === 0)) return [];
  const zh = '该订单使用了积分，只能增加商品；如需减少请取消后重新下单。';
  const en = 'Points pay a part of it, so it can only grow: cancel it and order anew.';
  return [invalid(['input', 'lines'], zh, en)];
}

/**
 * Decides what a placed order becomes, or names everything that speaks against it.
 *
 * Untouched lines keep price, amount and shares to the fen. Units that are taken off a line leave
 * its price, and of each share what falls on the units that stay, rounded down. New units are
 * lines of their own, at the price and with the promotions of now, as if they were bought alone.
 */
export function decideAmendment(
  order: PlacedOrder,
  request: AmendRequest,
  added: PricedOrder | null,
): Outcome<Amendment, OrderRefusal> {
  const kept = order.lines.flatMap((line) => keepLine(line, request) ?? []);
  const last = Math.max(0, ...order.lines.map(({ lineNo }) => lineNo));
  const fresh = (added?.lines ?? []).map((line) => ({
    ...line,
    goods: true,
    lineNo: line.lineNo + last,
  }));
  const discounts = [
    ...order.discounts.flatMap((discount) => keepDiscount(discount, order, kept)),
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

function keepLine(line: PlacedLine, request: AmendRequest): PlacedLine | null {
  const wanted = request.lines.find(({ lineNo }) => lineNo === line.lineNo)?.quantity;
  const quantity = Math.min(line.quantity, wanted ?? line.quantity);
  const price = request.prices.find(({ lineNo }) => lineNo === line.lineNo)?.unitPrice;
  if (quantity === 0) return null;
  if (quantity === line.quantity && price === undefined) return line;
  const unitPrice = price ?? line.unitPrice;
  return { ...line, quantity, unitPrice, amountMinor: lineAmountMinor(unitPrice, quantity) };
}

function keepDiscount(
  discount: FrozenDiscount,
  order: PlacedOrder,
  kept: readonly PlacedLine[],
): readonly FrozenDiscount[] {
  const shares = discount.shares.flatMap(({ lineNo, amountMinor }) => {
    const before = order.lines.find((line) => line.lineNo === lineNo)!;
    const after = kept.find((line) => line.lineNo === lineNo);
    if (!after) return [];
    const share = Math.floor((amountMinor * after.quantity) / before.quantity);
    return share > 0 ? [{ lineNo, amountMinor: share }] : [];
  });
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
