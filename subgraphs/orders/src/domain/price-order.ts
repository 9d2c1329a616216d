import assert from 'node:assert';
import { lineAmountMinor, splitByLargestRemainder } from '@entresol/shared/decimal';
import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import { byPrecedence, invalid, type OrderRefusal } from './refusals.ts';

/** What is known of a product when it is sold. */
export interface SaleProduct {
  readonly sku: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly categoryCode: string | null;
  /** Scale 4. */
  readonly unitPrice: string;
  readonly currency: string;
  readonly active: boolean;
}

export interface PricedLine {
  readonly lineNo: number;
  readonly sku: string;
  /** False for what is paid for but is not in stock, such as freight; goods when left out. */
  readonly goods?: boolean;
  readonly description: string;
  readonly categoryCode: string | null;
  readonly quantity: number;
  readonly unitPrice: string;
  readonly amountMinor: number;
}

export interface DiscountShare {
  readonly lineNo: number;
  readonly amountMinor: number;
}

/** One reduction with what each line bears of it, frozen on the order. */
export interface FrozenDiscount {
  readonly source: string;
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly amountMinor: number;
  readonly shares: readonly DiscountShare[];
}

export interface PricedOrder {
  readonly lines: readonly (PricedLine & { readonly discountMinor: number })[];
  readonly discounts: readonly FrozenDiscount[];
  readonly subtotalMinor: number;
  /** Promotions and coupons, without points. */
  readonly discountMinor: number;
  readonly pointsMinor: number;
  readonly pointsSpent: number;
  readonly totalMinor: number;
}

/** 100 points are 1 yuan, so one point is one fen. */
export const POINTS_CURRENCY = 'CNY';

/** What a reservation takes of one SKU. */
const UNITS_MAX = 1_000_000;

// 10^12 fen: sums of 200 such lines stay far below 2^53.
const LINE_AMOUNT_MAX_YUAN = 1e10;

/** Prices each line of a cart, or gives every line that cannot be sold. */
export function priceLines(
  lines: readonly { readonly sku: string; readonly quantity: number }[],
  productOf: (sku: string) => SaleProduct | undefined,
): Outcome<readonly PricedLine[], OrderRefusal> {
  const refusals: OrderRefusal[] = [];
  const priced: PricedLine[] = [];
  const currency = lines.map(({ sku }) => productOf(sku)?.currency).find((code) => code);
  for (const [index, { sku, quantity }] of lines.entries()) {
    const field = ['input', 'lines', String(index), 'sku'];
    const product = productOf(sku);
    if (!product) {
      refusals.push({ kind: 'SkuUnknown', sku, field });
      continue;
    }
    const reason = unsaleable(product, quantity, currency);
    if (reason) refusals.push(invalid(field, `${sku}：${reason.zh}`, `${sku}: ${reason.en}`));
    else priced.push(priceLine(index + 1, product, quantity));
  }
  const [first, ...rest] = byPrecedence(refusals);
  return first ? refuse(first, ...rest) : accept(priced);
}

/** What an unlisted line is sold under; no product has it. */
export const UNLISTED_SKU = 'UNLISTED';

/** Lines of what no product stands for, behind those of the products; promotions leave them alone. */
export function unlistedLines(
  lines: readonly {
    readonly name: string;
    readonly unitPrice: string;
    readonly quantity: number;
  }[],
  after: number,
): readonly PricedLine[] {
  return lines.map(({ name, unitPrice, quantity }, index) => ({
    lineNo: after + index + 1,
    sku: UNLISTED_SKU,
    goods: false,
    description: name.trim(),
    categoryCode: null,
    quantity,
    unitPrice,
    amountMinor: lineAmountMinor(unitPrice, quantity),
  }));
}

function unsaleable(product: SaleProduct, quantity: number, currency: string | undefined) {
  if (!product.active) return { zh: '商品已停售。', en: 'the product is no longer sold.' };
  if (product.currency !== currency) {
    return { zh: '一张订单只能有一种币种。', en: 'an order has one currency only.' };
  }
  if (Number(product.unitPrice) * quantity > LINE_AMOUNT_MAX_YUAN) {
    return { zh: '金额过大。', en: 'the amount is too large.' };
  }
  return null;
}

function priceLine(lineNo: number, product: SaleProduct, quantity: number): PricedLine {
  const { sku, nameZh, categoryCode, unitPrice } = product;
  const amountMinor = lineAmountMinor(unitPrice, quantity);
  return { lineNo, sku, description: nameZh, categoryCode, quantity, unitPrice, amountMinor };
}

/**
 * Sums an order up: lines, less what promotions and coupons take, less points.
 *
 * Points pay at most what is left, and are split over lines by what is left of each.
 *
 * Invariant INV7: total = Σ lines − Σ discounts − points, never negative. Also CHECKs of
 * `sales_order`; each line's shares stay within its amount.
 */
export function priceOrder(
  lines: readonly PricedLine[],
  discounts: readonly FrozenDiscount[],
  pointsToSpend: number,
): PricedOrder {
  const subtotalMinor = sum(lines.map((line) => line.amountMinor));
  const discountMinor = sum(discounts.map((discount) => discount.amountMinor));
  const left = new Map(lines.map((line) => [line.lineNo, line.amountMinor]));
  discounts.forEach((discount) => takeShares(left, discount));

  const pointsMinor = Math.min(pointsToSpend, subtotalMinor - discountMinor);
  const points = pointsDiscount(pointsMinor, left);
  points.forEach((discount) => takeShares(left, discount));
  const totalMinor = subtotalMinor - discountMinor - pointsMinor;
  assert(totalMinor >= 0, 'INV7: a total is never negative');
  return {
    lines: lines.map((line) => ({
      ...line,
      discountMinor: line.amountMinor - left.get(line.lineNo)!,
    })),
    discounts: [...discounts, ...points],
    subtotalMinor,
    discountMinor,
    pointsMinor,
    pointsSpent: pointsMinor,
    totalMinor,
  };
}

function takeShares(left: Map<number, number>, discount: FrozenDiscount): void {
  const { code, amountMinor, shares } = discount;
  const shared = sum(shares.map((share) => share.amountMinor));
  assert(shared === amountMinor, `INV7: shares of ${code} add up to its amount`);
  for (const share of shares) {
    const rest = (left.get(share.lineNo) ?? 0) - share.amountMinor;
    assert(share.amountMinor >= 0 && rest >= 0, `INV7: ${code} takes at most the line's amount`);
    left.set(share.lineNo, rest);
  }
}

function pointsDiscount(amountMinor: number, left: ReadonlyMap<number, number>): FrozenDiscount[] {
  if (amountMinor === 0) return [];
  const parts = splitByLargestRemainder(amountMinor, [...left.values()]);
  const shares = [...left.keys()].map((lineNo, index) => ({ lineNo, amountMinor: parts[index]! }));
  return [
    {
      source: 'POINTS',
      code: 'POINTS',
      nameZh: '积分抵扣',
      nameEn: 'Points',
      amountMinor,
      shares: shares.filter((share) => share.amountMinor > 0),
    },
  ];
}

/** Units to be held, merged by SKU, in SKU order: two lines of one SKU ask for their sum. */
export function stockNeeds(
  lines: readonly { readonly sku: string; readonly quantity: number; readonly goods?: boolean }[],
): readonly { readonly sku: string; readonly quantity: number }[] {
  const needs = new Map<string, number>();
  for (const { sku, quantity, goods = true } of lines) {
    if (goods) needs.set(sku, (needs.get(sku) ?? 0) + quantity);
  }
  return [...needs]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([sku, quantity]) => ({ sku, quantity }));
}

/** Refuses more units of one SKU, over all its lines, than can be held at once. */
export function unitRefusals(lines: readonly PricedLine[]): readonly OrderRefusal[] {
  return stockNeeds(lines)
    .filter(({ quantity }) => quantity > UNITS_MAX)
    .map(({ sku }) => {
      const zh = `一张订单最多 ${UNITS_MAX} 件 ${sku}。`;
      return invalid(
        ['input', 'lines'],
        zh,
        `An order takes at most ${UNITS_MAX} units of ${sku}.`,
      );
    });
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
