import { isDecimal } from '@entresol/shared/decimal';
import { checkDelivery } from './desk/check-delivery.ts';
import { isStorable } from './is-storable.ts';
import type { Receiver } from './intake/outside-order.ts';
import { checkRoute, type RouteWish } from './routing/check-route.ts';
import { invalid, type OrderRefusal } from './refusals.ts';
import { checkSources } from './sources/wanted-lines.ts';

export const LINES_MAX = 200;
export const QUANTITY_MAX = 100_000;
const COUPONS_MAX = 20;
const POINTS_MAX = 1_000_000_000;
const TEXT_MAX = 64;
const UNLISTED_PRICE_MAX = 100_000;
const UNLISTED_QUANTITY_MAX = 1_000;

/** A cart as a client sends it. */
export interface CartInput {
  readonly channel: string;
  readonly store: string;
  readonly fulfilmentLocation: string | null;
  readonly memberNo: string | null;
  readonly lines: readonly {
    readonly sku: string;
    readonly quantity: number;
    /** Left out: out of what anybody may buy. */
    readonly pool?: string;
    readonly presale?: true;
    readonly acceptBackorder?: true;
  }[];
  readonly couponCodes: readonly string[];
  readonly pointsToSpend: number;
  readonly expectedTotalMinor: number | null;
  /** Left out: the order is fulfilled where it is sold, or where it says. */
  readonly route?: RouteWish;
  /** Fields of the input that a scene gives their meaning, where none was given: always a fault. */
  readonly withoutScene?: readonly string[];
  /** How it was entered, where somebody says so. */
  readonly entryMode?: EntryMode;
  /** What no product stands for, sold by its name and price. */
  readonly unlisted?: readonly UnlistedLine[];
  /** Who receives it, and where. */
  readonly delivery?: Receiver;
  /** A cart's hold that the order takes over. */
  readonly takesOver?: string;
}

/** How an order is entered; PLATFORM comes in by intake alone. */
export type EntryMode = 'SCAN' | 'CATALOGUE' | 'CLOUD_SHELF' | 'QUICK_SALE' | 'PHONE' | 'PLATFORM';

/** Something that is no product, sold by its name and price. */
export interface UnlistedLine {
  readonly name: string;
  readonly unitPrice: string;
  readonly quantity: number;
}

/** Everything in a cart that is wrong whatever the other parts of the house know. */
export function checkCart(cart: CartInput): readonly OrderRefusal[] {
  return [
    ...checkHead(cart),
    ...checkCount(cart),
    ...checkLines(cart.lines),
    ...(cart.lines.length > LINES_MAX ? [] : checkSources(cart.lines)),
    ...checkUnlisted((cart.unlisted ?? []).slice(0, LINES_MAX)),
    ...(cart.delivery ? checkDelivery(cart.delivery) : []),
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
    takesOver: cart.takesOver ?? null,
  };
  return Object.entries(named)
    .filter(([, text]) => text !== null && !isName(text))
    .map(([name]) =>
      invalid(['input', name], `${name} 不能为空，且不超过 ${TEXT_MAX} 个字符。`, nameRule(name)),
    );
}

function checkWay(cart: CartInput): readonly OrderRefusal[] {
  const zh = '需要同时给出场景（scene）。';
  return [
    ...(cart.withoutScene ?? []).map((name) =>
      invalid(['input', name], zh, `${name} needs a scene.`),
    ),
    ...(cart.route ? checkRoute(cart.route, cart) : []),
  ];
}

function checkCount({ lines, unlisted = [] }: CartInput): readonly OrderRefusal[] {
  const count = lines.length + unlisted.length;
  if (count >= 1 && count <= LINES_MAX) return [];
  const zh = `订单行数应在 1 到 ${LINES_MAX} 之间。`;
  return [invalid(['input', 'lines'], zh, `An order has 1 to ${LINES_MAX} lines.`)];
}

function checkUnlisted(lines: readonly UnlistedLine[]): readonly OrderRefusal[] {
  return lines.flatMap(({ name, unitPrice, quantity }, index) => {
    const at = (field: string) => ['input', 'unlisted', String(index), field];
    const refusals: OrderRefusal[] = [];
    if (!isName(name)) refusals.push(invalid(at('name'), '名称不能为空或过长。', nameRule('name')));
    const price = Number(unitPrice);
    if (!isDecimal(unitPrice, 4) || !(price > 0) || price > UNLISTED_PRICE_MAX) {
      const zh = `单价应大于零，不超过 ${UNLISTED_PRICE_MAX} 元，最多四位小数。`;
      const en = `A price is above zero, up to ${UNLISTED_PRICE_MAX}, with up to four places.`;
      refusals.push(invalid(at('unitPrice'), zh, en));
    }
    if (quantity < 1 || quantity > UNLISTED_QUANTITY_MAX) {
      const zh = `数量应在 1 到 ${UNLISTED_QUANTITY_MAX} 之间。`;
      refusals.push(invalid(at('quantity'), zh, `quantity must be 1 to ${UNLISTED_QUANTITY_MAX}.`));
    }
    return refusals;
  });
}

function checkLines(lines: CartInput['lines']): readonly OrderRefusal[] {
  if (lines.length > LINES_MAX) return [];
  return lines.flatMap(({ sku, quantity, pool = null }, index) => {
    const at = (field: string) => ['input', 'lines', String(index), field];
    const refusals: OrderRefusal[] = [];
    if (pool !== null && !isName(pool)) {
      refusals.push(invalid(at('pool'), '活动库存编码不能为空或过长。', nameRule('pool')));
    }
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
  return text.trim() !== '' && text.length <= TEXT_MAX && isStorable(text);
}

function nameRule(name: string): string {
  return `${name} must not be blank, and at most ${TEXT_MAX} characters.`;
}
