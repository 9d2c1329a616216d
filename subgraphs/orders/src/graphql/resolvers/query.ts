import { badInput, type ConnectionArgs } from '@entresol/shared';
import { cartOutOfScope } from '../../commands/cart-out-of-scope.ts';
import { listOrders } from '../../queries/list-orders.ts';
import { previewOrder } from '../../queries/preview-order.ts';
import { previewReturn } from '../../queries/preview-return.ts';
import { salesByZone } from '../../queries/sales-by-zone.ts';
import type { QueryResolvers } from '../generated/resolvers.ts';
import { toReturnRequest } from '../to-return-request.ts';
import { toCart } from '../to-cart.ts';
import { orderNoOf, visibleOrder } from '../visible-order.ts';
import { refusedPreview } from './preview.ts';

export const query: QueryResolvers = {
  order(_root, { orderNo, id }, context) {
    if ((orderNo == null) === (id == null)) {
      throw badInput('请只给出 orderNo 或 id 之一 / give exactly one of orderNo and id');
    }
    return visibleOrder(context, orderNo ?? orderNoOf(id!));
  },
  orders: (_root, args, context) => listOrders(context, args as ConnectionArgs),
  async orderPreview(_root, { input }, context) {
    const cart = toCart(context, input);
    const permission = context.access.scope('order:write') ? 'order:write' : 'order:read';
    const refusal = cartOutOfScope(context, cart, permission);
    return refusal ? refusedPreview(refusal) : previewOrder(context, cart);
  },
  returnPreview: (_root, { input }, context) => previewReturn(context, toReturnRequest(input)),
  async salesSummary(_root, { where, groupBy, timeZone = null }, context) {
    return [...(await salesByZone(context, { where: where ?? {}, groupBy, timeZone }))];
  },
};
