import { toMoney } from '@entresol/shared';
import type { OrderReturnResolvers, ReturnPreviewResolvers } from '../generated/resolvers.ts';
import { toUserError } from '../to-user-error.ts';
import { visibleOrder } from '../visible-order.ts';

export const orderReturn: OrderReturnResolvers = {
  returnNo: ({ given }) => given.returnNo,
  kind: ({ given }) => given.kind as never,
  state: ({ given }) => given.state as never,
  reason: ({ given }) => given.reason,
  location: ({ given }) => (given.location == null ? null : { code: given.location }),
  lines: async ({ given, order }, _args, { loaders }) =>
    (await loaders.linesByReturn.load(given.returnNo)).map((line) => ({
      lineNo: line.lineNo,
      sku: line.sku,
      quantity: line.quantity,
      condition: (line.condition ?? null) as never,
      refund: toMoney(line.refundMinor, order.currency),
      points: line.points,
    })),
  refund: ({ given, order }) => toMoney(given.refundMinor, order.currency),
  async refunds({ given, order }, _args, { loaders }) {
    const payments = await loaders.paymentsByOrder.load(order.id);
    const methods = new Map(payments.map(({ paymentNo, method }) => [paymentNo, method]));
    const refunds = await loaders.refundsByReturn.load(given.returnNo);
    return refunds.map(({ paymentNo, amountMinor, state, refundedAt }) => ({
      method: methods.get(paymentNo) as never,
      amount: toMoney(amountMinor, order.currency),
      state: state as never,
      refundedAt: refundedAt ?? null,
    }));
  },
  pointsReturned: ({ given }) => given.points,
  couponsReturned: ({ given }) => given.coupons,
  replacement: ({ given }, _args, context) =>
    given.replacement == null ? null : visibleOrder(context, given.replacement),
  actor: ({ given }) => given.actor,
  requestedAt: ({ given }) => given.requestedAt,
  endedAt: ({ given }) => given.endedAt ?? null,
};

export const returnPreview: ReturnPreviewResolvers = {
  lines: ({ plan, currency }) =>
    (plan?.lines ?? []).map(({ lineNo, sku, quantity, refundMinor, points }) => ({
      lineNo,
      sku,
      quantity,
      refund: toMoney(refundMinor, currency),
      points,
    })),
  refund: ({ plan, currency }) => (plan ? toMoney(plan.refundMinor, currency) : null),
  refunds: ({ plan, currency }) =>
    (plan?.refunds ?? []).map(({ method, amountMinor }) => ({
      method: method as never,
      amount: toMoney(amountMinor, currency),
    })),
  pointsReturned: ({ plan }) => plan?.points ?? null,
  couponsReturned: ({ plan }) => plan?.isFull ?? null,
  userErrors: ({ refusals }, _args, { language }) =>
    refusals.map((refusal) => toUserError(refusal, language)),
};
