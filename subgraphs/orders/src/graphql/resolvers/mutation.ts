import { cancelOrder } from '../../commands/cancel-order.ts';
import { exchangeOrder } from '../../commands/exchange-order.ts';
import { fulfilOrder } from '../../commands/fulfil-order.ts';
import { importOrders } from '../../commands/import-orders.ts';
import { payOrder } from '../../commands/pay-order.ts';
import { receivePaymentNotification } from '../../commands/receive-payment-notification.ts';
import { returnOrder, type Returned } from '../../commands/return-order.ts';
import { submitOrder } from '../../commands/submit-order.ts';
import { cartOutOfScope } from '../../commands/cart-out-of-scope.ts';
import type { OrderRefusal } from '../../domain/refusals.ts';
import type { Context } from '../context.ts';
import type { MutationResolvers, OrderImportInput } from '../generated/resolvers.ts';
import { toReturnRequest } from '../to-return-request.ts';
import { toCart } from '../to-cart.ts';
import { below, refusedAt, type Place } from '../refused-at.ts';
import { toUserError } from '../to-user-error.ts';
import { orderAfter } from '../visible-order.ts';

export const mutation: MutationResolvers = {
  async orderSubmit(_root, { input, idempotencyKey }, context) {
    const cart = toCart(context, input);
    const refusal = cartOutOfScope(context, cart, 'order:write');
    if (refusal) return refused(context, [refusal]);
    const outcome = await submitOrder(context, cart, idempotencyKey);
    if (!outcome.ok) return refused(context, outcome.refusals);
    return { order: await orderAfter(context, outcome.value.orderNo), userErrors: [] };
  },

  async orderPay(_root, { input, idempotencyKey }, context) {
    const outcome = await payOrder(context, input, idempotencyKey);
    if (!outcome.ok) return refused(context, outcome.refusals);
    const { orderNo, paymentNo } = outcome.value;
    const order = await orderAfter(context, orderNo);
    return { order, paymentNo, userErrors: [] };
  },

  async orderCancel(_root, { input, idempotencyKey }, context) {
    const outcome = await cancelOrder(context, input, idempotencyKey);
    if (!outcome.ok) return refused(context, outcome.refusals);
    return { order: await orderAfter(context, outcome.value.orderNo), userErrors: [] };
  },

  async orderFulfil(_root, { input, idempotencyKey }, context) {
    const given = { orderNo: input.orderNo, note: input.note ?? null };
    const outcome = await fulfilOrder(context, given, idempotencyKey);
    if (!outcome.ok) return refused(context, outcome.refusals);
    return { order: await orderAfter(context, outcome.value.orderNo), userErrors: [] };
  },

  async orderReturn(_root, { input, idempotencyKey }, context) {
    const outcome = await returnOrder(context, toReturnRequest(input), idempotencyKey);
    if (!outcome.ok) return refused(context, outcome.refusals);
    return returnPayload(context, outcome.value);
  },

  async orderExchange(_root, { input, idempotencyKey }, context) {
    const cart = toCart(context, input.replacement);
    const refusal = cartOutOfScope(context, cart, 'order:write');
    if (refusal) return { userErrors: refusedAt(context, [refusal], below('replacement')) };
    const exchange = { request: toReturnRequest(input.goods), cart };
    const outcome = await exchangeOrder(context, exchange, idempotencyKey);
    if (!outcome.ok) {
      return {
        userErrors: outcome.refusals.flatMap((it) => refusedAt(context, [it], halfOf(it.half))),
      };
    }
    const replacement = await orderAfter(context, outcome.value.replacement);
    return { ...(await returnPayload(context, outcome.value)), replacement };
  },

  async orderBulkImport(_root, { input, idempotencyKey }, context) {
    const batch = { ...input, orders: input.orders.map(toImported) };
    const outcome = await importOrders(context, batch, idempotencyKey);
    if (!outcome.ok) return refused(context, outcome.refusals);
    return { imported: outcome.value.imported, userErrors: [] };
  },

  paymentNotificationReceive: (_root, { provider, headers, body }, context) =>
    receivePaymentNotification(context, {
      provider: provider.toUpperCase(),
      headers: Object.fromEntries(headers.map(({ name, value }) => [name, value])),
      body,
    }),
};

function halfOf(half: 'goods' | 'replacement'): Place {
  // The number of the replacement is none that the change was given.
  const isMade = (path: readonly string[]) => half === 'replacement' && path[0] === 'orderNo';
  return (path) => (isMade(path) ? [half] : below(half)(path));
}

/** A return and its order, read anew. */
async function returnPayload(context: Context, { orderNo, returnNo }: Returned) {
  const order = (await orderAfter(context, orderNo))!;
  const returns = await context.loaders.returnsByOrder.load(order.id);
  const given = returns.find((candidate) => candidate.returnNo === returnNo)!;
  return { order, orderReturn: { order, given }, userErrors: [] };
}

function refused(context: Context, refusals: readonly OrderRefusal[]) {
  return { userErrors: refusals.map((refusal) => toUserError(refusal, context.language)) };
}

function toImported(order: OrderImportInput) {
  return {
    externalRef: order.externalRef,
    type: order.type,
    memberNo: order.memberNo ?? null,
    country: order.country ?? null,
    placedAt: order.placedAt,
    lines: order.lines,
  };
}
