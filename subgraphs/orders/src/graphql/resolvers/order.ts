import { toGlobalId, toMoney, toUnitPrice } from '@entresol/shared';
import type { SalesOrder } from '../../persistence/entities/sales-order.ts';
import { outstandingOfOrder } from '../../queries/outstanding-of-order.ts';
import { coversOrder } from '../../commands/lock-order.ts';
import { allowedActions } from '../../queries/allowed-actions.ts';
import { describeStage } from '../../queries/describe-stage.ts';
import type {
  OrderDiscountResolvers,
  OrderLineResolvers,
  OrderResolvers,
  OrderStageResolvers,
} from '../generated/resolvers.ts';
import { deskOrder } from './desk.ts';
import type { Loaders } from '../loaders/create-loaders.ts';
import { orderLineOf } from '../referenced-parts.ts';
import { orderNoOf, visibleOrder } from '../visible-order.ts';

type ByKey = Readonly<Record<string, string | undefined>>;

export const order: OrderResolvers = {
  __resolveReference: (reference, context) => {
    const { orderNo, id } = reference as ByKey;
    return visibleOrder(context, orderNo ?? orderNoOf(id ?? ''));
  },
  id: ({ orderNo }) => toGlobalId('Order', orderNo),
  type: ({ type }) => type as never,
  status: ({ status }) => status as never,
  paymentStatus: ({ paymentStatus }) => paymentStatus as never,
  fulfilmentStatus: ({ fulfilmentStatus }) => fulfilmentStatus as never,
  channel: ({ channel }) => ({ code: channel }),
  store: ({ store }) => ({ code: store }),
  fulfilmentLocation: ({ fulfilmentLocation }) => ({ code: fulfilmentLocation }),
  member: ({ memberNo }) => (memberNo == null ? null : ({ memberNo } as never)),
  // Who works here is nothing that members are told.
  staff: ({ staffNo }, _args, { access }) =>
    staffNo == null || !access.scope('staff:read') ? null : { staffNo },
  lines: async (parent, _args, { loaders }) =>
    (await loaders.linesByOrder.load(parent.id)).map((line) => ({ order: parent, line })),
  discounts: async (parent, _args, { loaders }) =>
    (await loaders.discountsByOrder.load(parent.id)).map((discount) => ({
      order: parent,
      discount,
    })),
  coupons: async ({ id }, _args, { loaders }) =>
    (await loaders.discountsByOrder.load(id))
      .filter(({ source }) => source === 'COUPON')
      .map(({ code }) => ({ code })),
  promotions: async ({ id }, _args, { loaders }) =>
    (await loaders.discountsByOrder.load(id))
      .filter(({ source }) => source === 'PROMOTION')
      .map(({ code }) => ({ code })),
  subtotal: ({ subtotalMinor, currency }) => toMoney(subtotalMinor, currency),
  discountTotal: ({ discountMinor, currency }) => toMoney(discountMinor, currency),
  pointsDiscount: ({ pointsMinor, currency }) => toMoney(pointsMinor, currency),
  total: ({ totalMinor, currency }) => toMoney(totalMinor, currency),
  paid: ({ paidMinor, currency }) => toMoney(paidMinor, currency),
  outstanding: (parent) => toMoney(outstandingOfOrder(parent), parent.currency),
  authorized: ({ authorizedMinor, currency }) => toMoney(authorizedMinor, currency),
  due: ({ dueMinor, currency }) => toMoney(dueMinor, currency),
  refunded: ({ refundedMinor, currency }) => toMoney(refundedMinor, currency),
  returns: async (parent, _args, { loaders }) =>
    (await loaders.returnsByOrder.load(parent.id)).map((given) => ({ order: parent, given })),
  payments: async ({ id }, _args, { loaders }) => [...(await loaders.paymentsByOrder.load(id))],
  stages: async ({ id }, { stages }, { loaders }) =>
    (await loaders.stagesByOrder.load(id)).filter(
      ({ stage }) => stages == null || stages.includes(stage as never),
    ),
  ...deskOrder,
  receipt: async (parent, _args, { loaders }) => {
    const sale = await loaders.tillSaleByOrderNo.load(parent.orderNo);
    return sale && { order: parent, sale };
  },
  routing: async (parent, _args, { loaders }) => {
    const [decision] = await loaders.routingsByOrder.load(parent.id);
    return decision ? { order: parent, decision } : null;
  },
  delivery: async (parent, _args, { access, loaders }) => {
    if (!coversOrder(access.scope('order:contact'), parent)) return null;
    const [delivery] = await loaders.deliveriesByOrder.load(parent.id);
    return delivery ?? null;
  },
  entryMode: ({ entryMode }) => (entryMode ?? null) as never,
  onBehalf: ({ staffNo, memberNo }) => staffNo != null && memberNo != null,
  exception: ({ exception }) => (exception ?? null) as never,
  allowedActions: (parent, _args, { access, loaders }) =>
    allowedActions(access, parent, () => hasReturnable(loaders, parent)),
};

/** Something is left to give back, and its money was taken here. */
async function hasReturnable(loaders: Loaders, { id, status }: SalesOrder): Promise<boolean> {
  const [lines, payments] = await Promise.all([
    loaders.linesByOrder.load(id),
    loaders.paymentsByOrder.load(id),
  ]);
  const isPaidHere = payments.some(({ capturedAt }) => capturedAt != null);
  if (!isPaidHere || status === 'COMPLETED') {
    return isPaidHere && lines.some((line) => line.returnedQuantity < line.quantity);
  }
  return (await unitsThere(loaders, id)) > 0;
}

/** Units of an open order that arrived and did not come back. */
async function unitsThere(loaders: Loaders, id: number): Promise<number> {
  const [parts, returns] = await Promise.all([
    loaders.fulfilmentsByOrder.load(id),
    loaders.returnsByOrder.load(id),
  ]);
  const counted = returns.filter(({ kind, state }) => kind !== 'DROPPED' && state !== 'REFUSED');
  const [sent, back] = await Promise.all([
    Promise.all(parts.map((it) => loaders.linesByFulfilment.load(it.fulfilmentNo))),
    Promise.all(counted.map((it) => loaders.linesByReturn.load(it.returnNo))),
  ]);
  const arrived = sent.flat().reduce((sum, { delivered }) => sum + delivered, 0);
  return arrived - back.flat().reduce((sum, { quantity }) => sum + quantity, 0);
}

export const orderLine: OrderLineResolvers = {
  __resolveReference: (reference, context) => orderLineOf(context, (reference as ByKey)['id']),
  id: ({ order: parent, line }) => toGlobalId('OrderLine', `${parent.orderNo}:${line.lineNo}`),
  lineNo: ({ line }) => line.lineNo,
  sku: ({ line }) => line.sku,
  product: ({ line }) => (line.goods ? { sku: line.sku } : null),
  description: ({ line }) => line.description,
  quantity: ({ line }) => line.quantity,
  unitPrice: ({ order: parent, line }) => toUnitPrice(line.unitPrice, parent.currency),
  amount: ({ order: parent, line }) => toMoney(line.amountMinor, parent.currency),
  discountShare: ({ order: parent, line }) => toMoney(line.discountMinor, parent.currency),
  returnedQuantity: ({ line }) => line.returnedQuantity,
};

export const orderDiscount: OrderDiscountResolvers = {
  source: ({ discount }) => discount.source,
  code: ({ discount }) => discount.code,
  name: ({ discount }, _args, { language }) =>
    language === 'zh' ? discount.nameZh : discount.nameEn,
  amount: ({ order: parent, discount }) => toMoney(discount.amountMinor, parent.currency),
  shares: ({ order: parent, discount }) =>
    discount.shares.map(({ lineNo, amountMinor }) => ({
      lineNo,
      amount: toMoney(amountMinor, parent.currency),
    })),
};

export const orderStage: OrderStageResolvers = {
  stage: ({ stage }) => stage as never,
  description: ({ fact }, _args, { language }) => describeStage(fact, language),
};
