import { checkRoute, type RouteWish } from './routing/check-route.ts';
import { invalid, type OrderRefusal } from './refusals.ts';

export const LINES_MAX = 200;
export const QUANTITY_MAX = 100_000;
const COUPONS_MAX = 20;
const POINTS_MAX = 1_000_000_000;
const TEXT_MAX = 64;

/** A cart as a client sends it. */
export interface CartInput {
  readonly channel: string;
  readonly store: string;
  readonly fulfilmentLocation: string | null;
  readonly memberNo: string | null;
  readonly lines: readonly { readonly sku: string; readonly quantity: number }[];
  readonly couponCodes: readonly string[];
  readonly pointsToSpend: number;
  readonly expectedTotalMinor: number | null;
  /** Left out: the order is fulfilled where it is sold, or where it says. */
  readonly route?: RouteWish;
}

/** Everything in a cart that is wrong whatever the other parts of the house know. */
export function checkCart(cart: CartInput): readonly OrderRefusal[] {
  return [
    ...checkHead(cart),
    ...checkLines(cart.lines),
    ...checkReductions(cart),
    ...checkWay(cart),
  ];
}

function checkHead(cart: CartInput): readonly OrderRefusal[] {
  const named = {
    channel: cart.channel,
    store: cart.store,
    fulfilmentLocation: cart.fulfilmentLocation,
    memberNo: cart.memberNo,
  };
  return Object.entries(named)
    .filter(([, text]) => text !== null && !isName(text))
    .map(([name]) =>
      invalid(['input', name], `${name} 不能为空，且不超过 ${TEXT_MAX} 个字符。`, nameRule(name)),
    );
}

function checkWay(cart: CartInput): readonly OrderRefusal[] {
  return cart.route ? checkRoute(cart.route, cart) : [];
}

function checkLines(lines: CartInput['lines']): readonly OrderRefusal[] {
  if (lines.length === 0 || lines.length > LINES_MAX) {
    const zh = `订单行数应在 1 到 ${LINES_MAX} 之间。`;
    return [invalid(['input', 'lines'], zh, `An order has 1 to ${LINES_MAX} lines.`)];
  }
  return lines.flatMap(({ sku, quantity }, index) => {
    const at = (field: string) => ['input', 'lines', String(index), field];
    const refusals: OrderRefusal[] = [];
    if (!isName(sku)) refusals.push(invalid(at('sku'), '货号不能为空。', nameRule('sku')));
    if (quantity < 1 || quantity > QUANTITY_MAX) {
      const zh = `数量应在 1 到 ${QUANTITY_MAX} 之间。`;
      refusals.push(invalid(at('quantity'), zh, `quantity must be 1 to ${QUANTITY_MAX}.`));
    }
    return refusals;
  });
}

function checkReductions(cart: CartInput): readonly OrderRefusal[] {
  const { couponCodes, pointsToSpend, expectedTotalMinor, memberNo } = cart;
  const refusals: OrderRefusal[] = [];
  const refuse = (field: string, zh: string, en: string) =>
    refusals.push(invalid(['input', field], zh, en));

  if (couponCodes.length > COUPONS_MAX) {
    refuse('couponCodes', `最多 ${COUPONS_MAX} 张优惠券。`, `At most ${COUPONS_MAX} coupons.`);
  }
  if (!couponCodes.every(isName)) refuse('couponCodes', '券码不能为空。', nameRule('couponCodes'));
  if (new Set(couponCodes.map(canonicalCouponCode)).size < couponCodes.length) {
    refuse('couponCodes', '同一张优惠券只能用一次。', 'A coupon can be given only once.');
  }
  if (pointsToSpend < 0 || pointsToSpend > POINTS_MAX) {
    refuse(
      'pointsToSpend',
      '积分不能为负或过大。',
      'pointsToSpend must be 0 or more, within reason.',
    );
  }
  if (pointsToSpend > 0 && memberNo === null) {
    refuse('pointsToSpend', '使用积分需要会员。', 'Points can only be spent by a member.');
  }
  if (expectedTotalMinor !== null && expectedTotalMinor < 0) {
    refuse('expectedTotalMinor', '金额不能为负。', 'expectedTotalMinor cannot be negative.');
  }
  return refusals;
}

/** Codes are told apart without regard to case and outer blanks. */
export function canonicalCode(code: string): string {
  return code.trim().toUpperCase();
}

/**
 * Coupon codes are told apart as campaigns does it: case, blanks and dashes do not matter, and
 * letters that are no part of codes count as the digits they look like.
 */
export function canonicalCouponCode(code: string): string {
  const letters = code.toUpperCase().replaceAll(/[\s-]/g, '');
  return letters.replaceAll('O', '0').replaceAll(/[IL]/g, '1');
}

function isName(text: string): boolean {
  return text.trim() !== '' && text.length <= TEXT_MAX;
}

function nameRule(name: string): string {
  return `${name} must not be blank, and at most ${TEXT_MAX} characters.`;
}
