import { toGlobalId, toMoney } from '@entresol/shared';
import type { PaymentResolvers, ProviderRefundResolvers } from '../generated/resolvers.ts';
import { paymentOf } from '../referenced-parts.ts';

type ByKey = Readonly<Record<string, string | undefined>>;

export const payment: PaymentResolvers = {
  __resolveReference: (reference, context) => paymentOf(context, (reference as ByKey)['id']),
  id: ({ paymentNo }) => toGlobalId('Payment', paymentNo),
  method: ({ method }) => method as never,
  mode: ({ mode }) => mode as never,
  state: ({ state }) => state as never,
  amount: ({ amountMinor, currency }) => toMoney(amountMinor, currency),
  tendered: ({ tenderedMinor, currency }) =>
    tenderedMinor == null ? null : toMoney(tenderedMinor, currency),
  change: ({ tenderedMinor, amountMinor, currency }) =>
    tenderedMinor == null ? null : toMoney(tenderedMinor - amountMinor, currency),
  returned: ({ returnedMinor, currency }) => toMoney(returnedMinor, currency),
  refundDue: ({ refundDue, state }) =>
    refundDue && (state === 'CAPTURED' || state === 'AUTHORIZED'),
  providerRefunds: async (parent, _args, { loaders }) =>
    (await loaders.refundsByPayment.load(parent.paymentNo)).map((refund) => ({
      payment: parent,
      refund,
    })),
};

export const providerRefund: ProviderRefundResolvers = {
  refundNo: ({ refund }) => refund.refundNo,
  amount: ({ refund, payment: { currency } }) => toMoney(refund.amountMinor, currency),
  state: ({ refund }) => refund.state as never,
  providerRef: ({ refund }) => refund.providerRef ?? null,
  askedAt: ({ refund }) => refund.askedAt,
  endedAt: ({ refund }) => refund.endedAt ?? null,
  resolution: ({ refund }) => (refund.resolution ?? null) as never,
  resolvedBy: ({ refund }) => refund.resolvedBy ?? null,
  resolutionReason: ({ refund }) => refund.resolutionReason ?? null,
  payoutMethod: ({ refund }) => (refund.payoutMethod ?? null) as never,
  payoutReference: ({ refund }) => refund.payoutReference ?? null,
};
