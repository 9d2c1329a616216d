import { badInput, toGlobalId, toMoney, type ConnectionArgs } from '@entresol/shared';
import { listFulfilmentOrders } from '../../queries/list-fulfilment-orders.ts';
import { listSettlementFacts } from '../../queries/list-settlement-facts.ts';
import { settlementSummary } from '../../queries/settlement-summary.ts';
import type {
  FulfilmentLineResolvers,
  FulfilmentOrderResolvers,
  FulfilmentProgressResolvers,
  FulfilmentRejectionResolvers,
  OrderResolvers,
  QueryResolvers,
  SettlementFactResolvers,
} from '../generated/resolvers.ts';
import { fulfilmentNoOfId, visibleFulfilment } from '../visible-fulfilment.ts';

type ByKey = Readonly<Record<string, string | undefined>>;

export const fulfilmentQuery: Pick<
  QueryResolvers,
  'fulfilmentOrder' | 'fulfilmentOrders' | 'settlementFacts' | 'settlementSummary'
> = {
  fulfilmentOrder(_root, { fulfilmentNo, id }, context) {
    if ((fulfilmentNo == null) === (id == null)) {
      throw badInput('请只给出 fulfilmentNo 或 id 之一 / give exactly one of fulfilmentNo and id');
    }
    return visibleFulfilment(context, fulfilmentNo ?? fulfilmentNoOfId(id!));
  },
  fulfilmentOrders: (_root, args, context) => listFulfilmentOrders(context, args as ConnectionArgs),
  settlementFacts: (_root, args, context) => listSettlementFacts(context, args as ConnectionArgs),
  async settlementSummary(_root, { where }, context) {
    const sums = await settlementSummary(context, where ?? {});
    return sums.map(({ payingParty, settledTo, currency, ...sum }) => ({
      payingParty: { code: payingParty },
      settledTo: settledTo as never,
      unitsDelivered: sum.unitsDelivered,
      unitsReturned: sum.unitsReturned,
      delivered: toMoney(sum.deliveredMinor, currency),
      returned: toMoney(sum.returnedMinor, currency),
      net: toMoney(sum.deliveredMinor - sum.returnedMinor, currency),
    }));
  },
};

export const orderFulfilment: Pick<OrderResolvers, 'fulfilmentOrders'> = {
  fulfilmentOrders: async ({ id }, _args, { loaders }) => [
    ...(await loaders.fulfilmentsByOrder.load(id)),
  ],
};

export const fulfilmentOrder: FulfilmentOrderResolvers = {
  __resolveReference: (reference, context) => {
    const { fulfilmentNo, id } = reference as unknown as ByKey;
    return visibleFulfilment(context, fulfilmentNo ?? fulfilmentNoOfId(id ?? ''));
  },
  id: ({ fulfilmentNo }) => toGlobalId('FulfilmentOrder', fulfilmentNo),
  order: async ({ order }, _args, { loaders }) => (await loaders.orderById.load(Number(order.id)))!,
  location: ({ location }) => ({ code: location }),
  waitingFor: ({ waitingFor }) => waitingFor ?? null,
  reason: ({ reason }) => reason ?? null,
  urgent: ({ priority }) => priority === 0,
  lines: async ({ fulfilmentNo }, _args, { loaders }) => [
    ...(await loaders.linesByFulfilment.load(fulfilmentNo)),
  ],
  rejections: async ({ fulfilmentNo }, _args, { loaders }) => [
    ...(await loaders.rejectionsByFulfilment.load(fulfilmentNo)),
  ],
};

export const fulfilmentLine: FulfilmentLineResolvers = {
  product: ({ sku }) => ({ sku }),
};

export const fulfilmentRejection: FulfilmentRejectionResolvers = {
  location: ({ location }) => ({ code: location }),
};

export const fulfilmentProgress: FulfilmentProgressResolvers = {
  location: ({ location }) => ({ code: location }),
  state: ({ state }) => state as never,
};

export const settlementFact: SettlementFactResolvers = {
  id: ({ id }) => toGlobalId('SettlementFact', String(id)),
  kind: ({ kind }) => kind as never,
  order: async ({ orderId }, _args, { loaders }) =>
    (await loaders.orderById.load(Number(orderId)))!,
  saleParty: ({ saleParty }) => ({ code: saleParty }),
  fulfilParty: ({ fulfilParty }) => ({ code: fulfilParty }),
  payingParty: ({ payingParty }) => ({ code: payingParty }),
  settledTo: ({ settledTo }) => settledTo as never,
  scene: ({ scene }) => (scene ?? null) as never,
  paid: ({ paidMinor, currency }) => toMoney(paidMinor, currency),
  discount: ({ discountMinor, currency }) => toMoney(discountMinor, currency),
};
