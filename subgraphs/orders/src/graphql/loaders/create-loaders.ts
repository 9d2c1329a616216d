import { inOneReading, type EntityManager } from '@entresol/shared';
import DataLoader from 'dataloader';
import { OrderAmendment } from '../../persistence/entities/order-amendment.ts';
import { OrderNote } from '../../persistence/entities/order-note.ts';
import { OrderDelivery } from '../../persistence/entities/order-delivery.ts';
import { createFulfilmentLoaders } from './create-fulfilment-loaders.ts';
import { createParcelLoaders } from './create-parcel-loaders.ts';
import { OrderDiscount } from '../../persistence/entities/order-discount.ts';
import { OrderLine } from '../../persistence/entities/order-line.ts';
import { OrderReturn } from '../../persistence/entities/order-return.ts';
import { OrderReturnLine } from '../../persistence/entities/order-return-line.ts';
import { OrderStage } from '../../persistence/entities/order-stage.ts';
import { Payment } from '../../persistence/entities/payment.ts';
import { PaymentRefund } from '../../persistence/entities/payment-refund.ts';
import { ProviderRefund } from '../../persistence/entities/provider-refund.ts';
import { RoutingAttempt } from '../../persistence/entities/routing-attempt.ts';
import { RoutingDecision } from '../../persistence/entities/routing-decision.ts';
import { SalesOrder } from '../../persistence/entities/sales-order.ts';
import { sourceLoaders } from './source-loaders.ts';
import { tillLoaders } from './till-loaders.ts';

export type Loaders = ReturnType<typeof createLoaders>;

/** One set per request. Each answers in key order, with what the database holds at that moment. */
export function createLoaders(em: EntityManager) {
  return {
    /** `null` for an order that is not there. */
    orderByNo: new DataLoader<string, SalesOrder | null>(
      async (orderNos) => {
        const byNo = await readOrders(em, orderNos);
        return orderNos.map((orderNo) => byNo.get(orderNo) ?? null);
      },
      { name: 'orderByNo', maxBatchSize: 500 },
    ),
    ...createFulfilmentLoaders(em),
    ...createParcelLoaders(em),
    ...sourceLoaders(em),
    linesByOrder: partsOf<OrderLine>('linesByOrder', (ids) =>
      em.fork().find(OrderLine, { orderId: { $in: ids } }, { orderBy: { lineNo: 'asc' } }),
    ),
    discountsByOrder: partsOf<OrderDiscount>('discountsByOrder', (ids) =>
      em.fork().find(OrderDiscount, { orderId: { $in: ids } }, { orderBy: { position: 'asc' } }),
    ),
    paymentsByOrder: partsOf<Payment>('paymentsByOrder', (ids) => readPayments(em, ids)),
    refundsByPayment: new DataLoader<string, readonly ProviderRefund[]>(
      async (paymentNos) => {
        const where = { paymentNo: { $in: [...paymentNos] } };
        const orderBy = { askedAt: 'asc', refundNo: 'asc' } as const;
        const found = await em.fork().find(ProviderRefund, where, { orderBy });
        const byPayment = Map.groupBy(found, ({ paymentNo }) => String(paymentNo));
        return paymentNos.map((paymentNo) => byPayment.get(paymentNo) ?? []);
      },
      { name: 'refundsByPayment', maxBatchSize: 500 },
    ),
    returnsByOrder: partsOf<OrderReturn>('returnsByOrder', (ids) =>
      em
        .fork()
        .find(
          OrderReturn,
          { orderId: { $in: ids } },
          { orderBy: { requestedAt: 'asc', returnNo: 'asc' } },
        ),
    ),
    linesByReturn: partsOfReturn<OrderReturnLine>('linesByReturn', (returnNos) =>
      em
        .fork()
        .find(OrderReturnLine, { returnNo: { $in: returnNos } }, { orderBy: { position: 'asc' } }),
    ),
    refundsByReturn: partsOfReturn<PaymentRefund>('refundsByReturn', (returnNos) =>
      em
        .fork()
        .find(PaymentRefund, { returnNo: { $in: returnNos } }, { orderBy: { paymentNo: 'asc' } }),
    ),
    stagesByOrder: partsOf<OrderStage>('stagesByOrder', (ids) =>
      em.fork().find(OrderStage, { orderId: { $in: ids } }, { orderBy: { sequence: 'asc' } }),
    ),
    notesByOrder: partsOf<OrderNote>('notesByOrder', (ids) =>
      em.fork().find(OrderNote, { orderId: { $in: ids } }, { orderBy: { noteNo: 'asc' } }),
    ),
    amendmentsByOrder: partsOf<OrderAmendment>('amendmentsByOrder', (ids) =>
      em.fork().find(OrderAmendment, { orderId: { $in: ids } }, { orderBy: { revision: 'asc' } }),
    ),
    ...tillLoaders(em),
    /** At most one of each order. */
    deliveriesByOrder: partsOf<OrderDelivery>('deliveriesByOrder', (ids) =>
      em.fork().find(OrderDelivery, { orderId: { $in: ids } }),
    ),
    /** At most one of each order. */
    routingsByOrder: partsOf<RoutingDecision>('routingsByOrder', (ids) =>
      em.fork().find(RoutingDecision, { orderId: { $in: ids } }),
    ),
    routingAttemptsByOrder: partsOf<RoutingAttempt>('routingAttemptsByOrder', (ids) =>
      em.fork().find(RoutingAttempt, { orderId: { $in: ids } }, { orderBy: { attempt: 'asc' } }),
    ),
  };
}

/** Orders by number; requests that ask at the same time share the reading. */
const readOrders = inOneReading(async (em, asked: readonly (readonly string[])[]) => {
  const found = await em.find(SalesOrder, { orderNo: { $in: [...new Set(asked.flat())] } });
  const byNo = new Map(found.map((order) => [order.orderNo, order]));
  return asked.map(() => byNo);
});

/** At least the payments of these orders; read together likewise. */
const readPayments = inOneReading(async (em, asked: readonly (readonly number[])[]) => {
  const ids = [...new Set(asked.flat())];
  const found = await em.find(
    Payment,
    { orderId: { $in: ids } },
    { orderBy: { paymentNo: 'asc' } },
  );
  return asked.map(() => found);
});

function partsOf<Part extends { orderId: number }>(
  name: string,
  read: (ids: number[]) => Promise<readonly Part[]>,
) {
  return new DataLoader<number, readonly Part[]>(
    async (ids) => {
      const byOrder = Map.groupBy(await read([...ids]), (part) => Number(part.orderId));
      return ids.map((id) => byOrder.get(id) ?? []);
    },
    { name, maxBatchSize: 500 },
  );
}

function partsOfReturn<Part extends { returnNo: string }>(
  name: string,
  read: (returnNos: string[]) => Promise<readonly Part[]>,
) {
  return new DataLoader<string, readonly Part[]>(
    async (returnNos) => {
      const byReturn = Map.groupBy(await read([...returnNos]), (part) => part.returnNo);
      return returnNos.map((returnNo) => byReturn.get(returnNo) ?? []);
    },
    { name, maxBatchSize: 500 },
  );
}
