import { payRefund } from '../../commands/desk/pay-refund.ts';
import type { OrderRefusal } from '../../domain/refusals.ts';
import type { Context } from '../context.ts';
import type { MutationResolvers } from '../generated/resolvers.ts';
import { toUserError } from '../to-user-error.ts';
import { orderAfter } from '../visible-order.ts';

export const deskMutation: Pick<MutationResolvers, 'orderRefundPay'> = {
  async orderRefundPay(_root, { input, idempotencyKey }, context) {
    const outcome = await payRefund(context, input, idempotencyKey);
    if (!outcome.ok) return refused(context, outcome.refusals);
    return { order: await orderAfter(context, outcome.value.orderNo), userErrors: [] };
  },
};

function refused(context: Context, refusals: readonly OrderRefusal[]) {
  return { userErrors: refusals.map((refusal) => toUserError(refusal, context.language)) };
}
