import { listOrders } from '../../queries/list-orders.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import * as advance from './advance-sale.ts';
import { amendMutation, amendQuery, orderAmendPreview } from './amend.ts';
import { deskMutation, deskQuery, orderAmendment } from './desk.ts';
import { draftMutation, draftQuery, orderDraft } from './draft.ts';
import * as intake from './intake.ts';
import * as work from './fulfilment-work.ts';
import * as fulfilment from './fulfilment.ts';
import { mutation } from './mutation.ts';
import * as offline from './offline-sale.ts';
import { order, orderDiscount, orderLine, orderStage } from './order.ts';
import { orderReturn, returnPreview } from './order-return.ts';
import { paymentMutation } from './payment-mutation.ts';
import { orderPayPayload, payment, providerRefund } from './payment.ts';
import { orderPreview } from './preview.ts';
import * as picking from './picking.ts';
import { query } from './query.ts';
import * as routing from './routing.ts';
import { orderStatusFact, subscription } from './subscription.ts';
import { privacyMutation, privacyQuery } from './privacy.ts';
import { tillMutation, tillQuery } from './till.ts';
import { orderReceipt, parkedSale, tillShift, tillShiftReport } from './till-objects.ts';

export const resolvers: Resolvers = {
  Query: {
    ...query,
    ...routing.routingQuery,
    ...advance.advanceQuery,
    ...intake.intakeQuery,
    ...deskQuery,
    ...draftQuery,
    ...amendQuery,
    ...privacyQuery,
    ...tillQuery,
    ...offline.offlineQuery,
    ...fulfilment.fulfilmentQuery,
    ...picking.pickingQuery,
  },
  Mutation: {
    ...mutation,
    ...work.fulfilmentMutation,
    ...picking.pickingMutation,
    ...routing.routingMutation,
    ...advance.advanceMutation,
    ...deskMutation,
    ...draftMutation,
    ...amendMutation,
    ...privacyMutation,
    ...paymentMutation,
    ...intake.intakeMutation,
    ...tillMutation,
    ...offline.offlineMutation,
  },
  OrderAmendment: orderAmendment,
  OrderAmendPreview: orderAmendPreview,
  OrderDraft: orderDraft,
  IntakeAdapter: intake.intakeAdapter,
  IntakeFault: intake.intakeFault,
  IntakePlatform: intake.intakePlatform,
  IntakeReject: intake.intakeReject,
  OrderIntakeRow: intake.orderIntakeRow,
  PlatformItem: intake.platformItem,
  Subscription: subscription,
  Order: { ...order, ...fulfilment.orderFulfilment, ...advance.awaitingOrder },
  FulfilmentOrder: { ...fulfilment.fulfilmentOrder, ...work.fulfilmentParts },
  Parcel: work.parcel,
  PickBatch: picking.pickBatchObject,
  PickStop: picking.pickStop,
  FulfilmentLine: fulfilment.fulfilmentLine,
  FulfilmentRejection: fulfilment.fulfilmentRejection,
  FulfilmentProgress: fulfilment.fulfilmentProgress,
  SettlementFact: fulfilment.settlementFact,
  OrderLine: { ...orderLine, ...advance.sourcedLine },
  OrderDiscount: orderDiscount,
  OrderPayPayload: orderPayPayload,
  OrderReceipt: orderReceipt,
  OrderStage: orderStage,
  ParkedSale: parkedSale,
  OfflineSaleResult: offline.offlineSaleResult,
  TillConflict: offline.tillConflict,
  TillDevice: offline.tillDevice,
  TillShift: tillShift,
  TillShiftReport: tillShiftReport,
  Payment: payment,
  ProviderRefund: providerRefund,
  OrderPreview: orderPreview,
  OrderReturn: orderReturn,
  ReturnPreview: returnPreview,
  OrderStatusFact: orderStatusFact,
  OrderRouting: routing.orderRouting,
  RoutingAttempt: routing.routingAttempt,
  RoutingCandidate: routing.routingCandidate,
  RoutingPart: routing.routingPart,
  RoutingPlan: routing.routingPlan,
  RoutingPolicy: routing.routingPolicy,
  RoutingPreview: routing.routingPreview,
  RoutingScene: routing.routingScene,
  RoutingScore: routing.routingScore,
  Member: {
    __resolveReference: (reference) => reference as never,
    orders: ({ memberNo }, args, context) => listOrders(context, args, memberNo),
  },
};
