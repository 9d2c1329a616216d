import { coversStore, fromGlobalId } from '@entresol/shared';
import { coversOrder } from '../commands/lock-order.ts';
import type { SalesOrder } from '../persistence/entities/sales-order.ts';
import type { Context } from './context.ts';

/** An order by number, if the caller may see it; otherwise it is as if it were not there. */
export async function visibleOrder(context: Context, orderNo: string): Promise<SalesOrder | null> {
  const order = await context.loaders.orderByNo.load(orderNo);
  return order && (await orderVisible(context, order)) ? order : null;
}

/** Whether the caller may see an order: those who sold it, bought it, or send a part of it. */
export async function orderVisible(context: Context, order: SalesOrder): Promise<boolean> {
  const scope = context.access.scope('order:read');
  if (coversOrder(scope, order)) return true;
  if (scope?.kind !== 'STORES') return false;
  const parts = await context.loaders.fulfilmentsByOrder.load(order.id);
  return parts.some(({ location }) => coversStore(scope, location));
}

/** The number behind an order's opaque id; empty for what is none. */
export function orderNoOf(id: string): string {
  return fromGlobalId('Order', id) ?? '';
}

/** An order as a command left it: read anew. */
export async function orderAfter(context: Context, orderNo: string): Promise<SalesOrder | null> {
  const { loaders } = context;
  loaders.orderByNo.clear(orderNo);
  const order = await loaders.orderByNo.load(orderNo);
  if (order) {
    loaders.paymentsByOrder.clear(order.id);
    loaders.tillSaleByOrderNo.clear(orderNo);
    loaders.linesByOrder.clear(order.id);
    loaders.discountsByOrder.clear(order.id);
    loaders.returnsByOrder.clear(order.id);
    loaders.stagesByOrder.clear(order.id);
    loaders.deliveriesByOrder.clear(order.id);
    loaders.notesByOrder.clear(order.id);
    loaders.amendmentsByOrder.clear(order.id);
    loaders.fulfilmentsByOrder.clear(order.id);
  }
  return order;
}
