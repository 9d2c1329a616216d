import { toMoney, toUnitPrice } from '@entresol/shared';
import type { OrderRefusal } from '../../domain/refusals.ts';
import { candidateMessage } from '../candidate-messages.ts';
import type { OrderPreviewResolvers } from '../generated/resolvers.ts';
import type { OrderPreviewMapper } from '../mappers.ts';
import { toUserError } from '../to-user-error.ts';

/** A preview that says why there is none. */
export function refusedPreview(refusal: OrderRefusal): OrderPreviewMapper {
  return {
    currency: 'CNY',
    order: null,
    quoteCart: null,
    candidates: [],
    member: null,
    refusals: [refusal],
    pointsToEarn: null,
  };
}

export const orderPreview: OrderPreviewResolvers = {
  lines: ({ order, currency }) =>
    (order?.lines ?? []).map((line) => ({
      lineNo: line.lineNo,
      sku: line.sku,
      product: { sku: line.sku },
      quantity: line.quantity,
      unitPrice: toUnitPrice(line.unitPrice, currency),
      amount: toMoney(line.amountMinor, currency),
      discountShare: toMoney(line.discountMinor, currency),
    })),
  discounts: ({ order, currency }, _args, { language }) =>
    (order?.discounts ?? []).map((discount) => ({
      source: discount.source,
      code: discount.code,
      name: language === 'zh' ? discount.nameZh : discount.nameEn,
      amount: toMoney(discount.amountMinor, currency),
      shares: discount.shares.map(({ lineNo, amountMinor }) => ({
        lineNo,
        amount: toMoney(amountMinor, currency),
      })),
    })),
  candidates: ({ candidates }, _args, { language }) =>
    candidates.map((candidate) => ({
      ...candidate,
      message: candidateMessage(candidate.reason)[language],
    })),
  subtotal: ({ order, currency }) => (order ? toMoney(order.subtotalMinor, currency) : null),
  discountTotal: ({ order, currency }) => (order ? toMoney(order.discountMinor, currency) : null),
  pointsDiscount: ({ order, currency }) => (order ? toMoney(order.pointsMinor, currency) : null),
  total: ({ order, currency }) => (order ? toMoney(order.totalMinor, currency) : null),
  userErrors: ({ refusals }, _args, { language }) =>
    refusals.map((refusal) => toUserError(refusal, language)),
};
