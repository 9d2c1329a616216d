import { toMoney, toUnitPrice } from '@entresol/shared';
import { amendOrder } from '../../commands/amend/amend-order.ts';
import { dropAmendment } from '../../commands/amend/drop-amendment.ts';
import { previewAmendment } from '../../queries/preview-amendment.ts';
import type {
  MutationResolvers,
  OrderAmendPreviewResolvers,
  QueryResolvers,
} from '../generated/resolvers.ts';
import { toUserError } from '../to-user-error.ts';
import { orderAfter } from '../visible-order.ts';

export const amendQuery: Pick<QueryResolvers, 'orderAmendPreview'> = {
  orderAmendPreview: (_root, { input }, context) => previewAmendment(context, input),
};

export const amendMutation: Pick<MutationResolvers, 'orderAmend' | 'orderAmendDrop'> = {
  async orderAmendDrop(_root, { input, idempotencyKey }, context) {
    const outcome = await dropAmendment(context, input, idempotencyKey);
    if (outcome.ok) {
      return { order: await orderAfter(context, outcome.value.orderNo), userErrors: [] };
    }
    const { language } = context;
    return { userErrors: outcome.refusals.map((refusal) => toUserError(refusal, language)) };
  },
  async orderAmend(_root, { input, idempotencyKey }, context) {
    const outcome = await amendOrder(context, input, idempotencyKey);
    if (outcome.ok) {
      return { order: await orderAfter(context, outcome.value.orderNo), userErrors: [] };
    }
    const { language } = context;
    return { userErrors: outcome.refusals.map((refusal) => toUserError(refusal, language)) };
  },
};

export const orderAmendPreview: OrderAmendPreviewResolvers = {
  lines: ({ plan, currency }) =>
    (plan?.lines ?? []).map((line) => ({
      lineNo: line.lineNo,
      sku: line.sku,
      product: line.goods ? { sku: line.sku } : null,
      quantity: line.quantity,
      unitPrice: toUnitPrice(line.unitPrice, currency),
      amount: toMoney(line.amountMinor, currency),
      discountShare: toMoney(line.discountMinor, currency),
    })),
  discounts: ({ plan, currency }, _args, { language }) =>
    (plan?.discounts ?? []).map((discount) => ({
      source: discount.source,
      code: discount.code,
      name: language === 'zh' ? discount.nameZh : discount.nameEn,
      amount: toMoney(discount.amountMinor, currency),
      shares: discount.shares.map(({ lineNo, amountMinor }) => ({
        lineNo,
        amount: toMoney(amountMinor, currency),
      })),
    })),
  total: ({ plan, currency }) => (plan ? toMoney(plan.totalMinor, currency) : null),
  difference: ({ plan, currency }) => (plan ? toMoney(plan.differenceMinor, currency) : null),
  userErrors: ({ refusals }, _args, { language }) =>
    refusals.map((refusal) => toUserError(refusal, language)),
};
