import { toGlobalId, toMoney } from '@entresol/shared';
import type { Context } from '../context.ts';
import type {
  OrderPayPayloadResolvers,
  PaymentResolvers,
  ProviderRefundResolvers,
} from '../generated/resolvers.ts';
import type { OrderPayPayloadMapper } from '../mappers.ts';
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

export const orderPayPayload: OrderPayPayloadResolvers = {
  payment: (parent, _args, context) => paidOf(parent, context),
  clientParameters: async (parent, _args, context) => {
    const paid = await paidOf(parent, context);
    return paid?.state === 'PENDING' ? (paid.clientParameters ?? null) : null;
  },
};

/** The tender that was taken or begun; most callers want the order alone. */
async function paidOf({ order, paymentNo }: OrderPayPayloadMapper, { loaders }: Context) {
  if (!order || paymentNo === undefined) return null;
  const payments = await loaders.paymentsByOrder.load(order.id);
  return payments.find((it) => it.paymentNo === paymentNo) ?? null;
}

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
