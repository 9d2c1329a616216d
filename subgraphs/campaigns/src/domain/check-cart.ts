import { normalizeCouponCode } from './coupon-code.ts';
import { invalidInput, type InvalidInput } from './refusal.ts';
import type { QuoteCart } from './quote.ts';

const LINES_MAX = 1_000;
const COUPONS_MAX = 100;

/** Names what makes a cart impossible to price. */
export function cartFaults(cart: QuoteCart): InvalidInput[] {
  const faults: InvalidInput[] = [];
  const fault = (name: string, zh: string, en: string) =>
    faults.push(invalidInput(['cart', name], zh, en));
  const { lines, couponCodes } = cart;

  if (lines.length > LINES_MAX) {
    fault('lines', `最多 ${LINES_MAX} 行。`, `A cart has at most ${LINES_MAX} lines.`);
  }
  if (couponCodes.length > COUPONS_MAX) {
    fault('couponCodes', `最多 ${COUPONS_MAX} 张券。`, `At most ${COUPONS_MAX} coupons.`);
  }
  if (new Set(lines.map((line) => line.lineNo)).size !== lines.length) {
    fault('lines', '行号不能重复。', 'Line numbers are unique.');
  }
  if (lines.some((line) => line.lineNo < 1 || line.quantity < 1 || line.amountMinor < 0)) {
    fault(
      'lines',
      '行号与数量至少为 1，金额不能为负。',
      'Line numbers and quantities are at least 1, amounts not negative.',
    );
  }
  const total = lines.reduce((sum, line) => sum + line.amountMinor, 0);
  if (!Number.isSafeInteger(total)) {
    fault('lines', '总金额过大。', 'The sum of the cart is too large.');
  }
  return faults;
}

/** The cart with its coupon codes in their stored form, each once. */
export function canonicalCart(cart: QuoteCart): QuoteCart {
  return { ...cart, couponCodes: [...new Set(cart.couponCodes.map(normalizeCouponCode))] };
}
