import type { OrderStatus } from '../domain/order-state.ts';
import { outstandingMinor } from '../domain/payment/order-money.ts';
import type { SalesOrder } from '../persistence/entities/sales-order.ts';

const WANTED: readonly OrderStatus[] = ['SUBMITTING', 'AWAITING_PAYMENT', 'PAID', 'COMPLETED'];

/** What is left to pay of an order; nothing is of one that was given up, or came from elsewhere. */
export function outstandingOfOrder(order: SalesOrder): number {
  if (order.type !== 'SALE' || !WANTED.includes(order.status as OrderStatus)) return 0;
  return outstandingMinor(order);
}
