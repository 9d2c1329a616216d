import { fromGlobalId } from '@entresol/shared';
import type { Payment } from '../persistence/entities/payment.ts';
import { findPayment } from '../queries/find-payment.ts';
import type { Context } from './context.ts';
import type { OrderLineMapper } from './mappers.ts';
import { visibleOrder } from './visible-order.ts';

/** The line behind an opaque id, if the caller may see its order. */
export async function orderLineOf(
  context: Context,
  id: string | undefined,
): Promise<OrderLineMapper | null> {
  const key = fromGlobalId('OrderLine', id ?? '') ?? '';
  const cut = key.lastIndexOf(':');
  const order = cut < 1 ? null : await visibleOrder(context, key.slice(0, cut));
  if (!order) return null;
  const lineNo = Number(key.slice(cut + 1));
  const lines = await context.loaders.linesByOrder.load(order.id);
  const line = lines.find((candidate) => candidate.lineNo === lineNo);
  return line ? { order, line } : null;
}

/** The payment behind an opaque id, if the caller may see its order. */
export async function paymentOf(context: Context, id: string | undefined): Promise<Payment | null> {
  const paymentNo = fromGlobalId('Payment', id ?? '');
  if (paymentNo === null) return null;
  const found = await findPayment(context.em, paymentNo);
  return found && (await visibleOrder(context, found.orderNo)) ? found.payment : null;
}
