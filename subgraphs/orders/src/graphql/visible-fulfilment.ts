import { coversStore, fromGlobalId } from '@entresol/shared';
import type { FulfilmentOrder } from '../persistence/entities/fulfilment-order.ts';
import type { Context } from './context.ts';
import { orderVisible } from './visible-order.ts';

/** A fulfilment order by number, if the caller may see it; otherwise it is not there. */
export async function visibleFulfilment(
  context: Context,
  fulfilmentNo: string,
): Promise<FulfilmentOrder | null> {
  const found = await context.loaders.fulfilmentByNo.load(fulfilmentNo);
  if (!found) return null;
  const scope = context.access.scope('order:read');
  if (scope?.kind === 'STORES' && coversStore(scope, found.location)) return found;
  const order = await context.loaders.orderById.load(Number(found.order.id));
  return order && (await orderVisible(context, order)) ? found : null;
}

/** The number behind a fulfilment order's opaque id; empty for what is none. */
export function fulfilmentNoOfId(id: string): string {
  return fromGlobalId('FulfilmentOrder', id) ?? '';
}

/** A fulfilment order as a command left it: read anew, with its order. */
export async function fulfilmentAfter(
  context: Context,
  fulfilmentNo: string,
): Promise<FulfilmentOrder | null> {
  const { loaders } = context;
  loaders.fulfilmentByNo.clear(fulfilmentNo);
  loaders.linesByFulfilment.clear(fulfilmentNo);
  loaders.rejectionsByFulfilment.clear(fulfilmentNo);
  const found = await loaders.fulfilmentByNo.load(fulfilmentNo);
  if (found) {
    const id = Number(found.order.id);
    loaders.orderById.clear(id);
    loaders.fulfilmentsByOrder.clear(id);
    loaders.stagesByOrder.clear(id);
  }
  return found;
}
