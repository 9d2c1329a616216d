import { fromGlobalId, toMoney } from '@entresol/shared';
import { capturePromised } from '../../commands/payment/capture-authorized.ts';
import { reversePayment } from '../../commands/payment/reverse-payment.ts';
import { takeOverCounter } from '../../commands/payment/take-over-counter.ts';
import type { OrderRefusal } from '../../domain/refusals.ts';
import type { Context } from '../context.ts';
import type { MutationResolvers } from '../generated/resolvers.ts';
import { ofOrder, refusedAt } from '../refused-at.ts';
import { toUserError } from '../to-user-error.ts';
import { orderAfter } from '../visible-order.ts';

export const paymentMutation: Pick<
  MutationResolvers,
  'orderTendersTake' | 'paymentCapture' | 'paymentReverse'
> = {
  async orderTendersTake(_root, { input, idempotencyKey }, context) {
    const outcome = await takeOverCounter(context, input, idempotencyKey);
    if (!outcome.ok) return refused(context, outcome.refusals);
    const order = (await orderAfter(context, outcome.value.orderNo))!;
    const change = toMoney(outcome.value.changeMinor, order.currency);
    return { order, change, userErrors: [] };
  },

  async paymentCapture(_root, { input, idempotencyKey }, context) {
    const outcome = await capturePromised(context, input, idempotencyKey);
    if (!outcome.ok) return refused(context, outcome.refusals);
    return { order: await orderAfter(context, outcome.value.orderNo), userErrors: [] };
  },

  async paymentReverse(_root, { input, idempotencyKey }, context) {
    const given = { paymentNo: fromGlobalId('Payment', input.payment) ?? '' };
    const outcome = await reversePayment(context, given, idempotencyKey);
    if (!outcome.ok) {
      return { userErrors: refusedAt(context, outcome.refusals, ofOrder('payment')) };
    }
    const order = (await orderAfter(context, outcome.value.orderNo))!;
    const payments = await context.loaders.paymentsByOrder.load(order.id);
    const payment = payments.find(({ paymentNo }) => paymentNo === outcome.value.paymentNo);
    return { order, payment: payment ?? null, userErrors: [] };
  },
};

function refused(context: Context, refusals: readonly OrderRefusal[]) {
  return { userErrors: refusals.map((refusal) => toUserError(refusal, context.language)) };
}
