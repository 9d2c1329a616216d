import { badInput, mapIterator, type StreamMessage } from '@entresol/shared';
import { watchOrders, type StatusFact } from '../../queries/watch-orders.ts';
import type { Context } from '../context.ts';
import type {
  OrderStatusFactResolvers,
  SubscriptionOrderStatusChangedArgs,
  SubscriptionResolvers,
} from '../generated/resolvers.ts';
import { visibleOrder } from '../visible-order.ts';

export const subscription: SubscriptionResolvers = {
  orderStatusChanged: {
    subscribe: (_root, args: SubscriptionOrderStatusChangedArgs, context: Context) =>
      follow(args, context),
    resolve: (message: StreamMessage<StatusFact>) => ({
      kind: message.kind,
      position: message.position,
      facts: [...message.items],
    }),
  },
};

async function follow(args: SubscriptionOrderStatusChangedArgs, context: Context) {
  const orderNo = args.orderNo ?? null;
  const location = args.location ?? null;
  if ((orderNo === null) === (location === null)) {
    throw badInput('请只给出 orderNo 或 location 之一 / give exactly one of orderNo and location');
  }
  const scope = context.access.require('order:read');
  if (orderNo !== null && !(await visibleOrder(context, orderNo))) {
    throw badInput(`找不到订单 ${orderNo} / order ${orderNo} was not found`);
  }
  return mapIterator(watchOrders(context, scope, { orderNo, location }, args.after), (it) => it);
}

export const orderStatusFact: OrderStatusFactResolvers = {
  status: ({ status }) => status as never,
  paymentStatus: ({ paymentStatus }) => paymentStatus as never,
  fulfilmentStatus: ({ fulfilmentStatus }) => fulfilmentStatus as never,
  fulfilments: ({ fulfilments }) => [...(fulfilments ?? [])],
  order: async ({ orderNo }, _args, context) => (await visibleOrder(context, orderNo))!,
};
