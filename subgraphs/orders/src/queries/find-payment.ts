import type { EntityManager } from '@entresol/shared';
import { Payment } from '../persistence/entities/payment.ts';
import { SalesOrder } from '../persistence/entities/sales-order.ts';

/** A payment with the number of its order; null when there is none. */
export async function findPayment(
  em: EntityManager,
  paymentNo: string,
): Promise<{ readonly payment: Payment; readonly orderNo: string } | null> {
  const fork = em.fork();
  const payment = await fork.findOne(Payment, { paymentNo });
  if (!payment) return null;
  const order = await fork.findOneOrFail(SalesOrder, { id: Number(payment.orderId) });
  return { payment, orderNo: order.orderNo };
}
