import { AmendmentRefund } from './amendment-refund.ts';
import { AdvanceSalePolicy } from './advance-sale-policy.ts';
import { OrderLineSource } from './order-line-source.ts';
import { StockAwaited } from './stock-awaited.ts';
import { IntakePlatform } from './intake-platform.ts';
import { IntakeReject } from './intake-reject.ts';
import { OrderAmendment } from './order-amendment.ts';
import { OrderDelivery } from './order-delivery.ts';
import { CollectionCode } from './collection-code.ts';
import { FulfilmentLine } from './fulfilment-line.ts';
import { FulfilmentOrder } from './fulfilment-order.ts';
import { FulfilmentRejection } from './fulfilment-rejection.ts';
import { OrderDiscount } from './order-discount.ts';
import { OrderDraft } from './order-draft.ts';
import { OrderLine } from './order-line.ts';
import { OrderNote } from './order-note.ts';
import { OrderProcess } from './order-process.ts';
import { OrderReturn } from './order-return.ts';
import { OrderReturnLine } from './order-return-line.ts';
import { OrderStage } from './order-stage.ts';
import { Parcel } from './parcel.ts';
import { ParcelLine } from './parcel-line.ts';
import { Payment } from './payment.ts';
import { PaymentRefund } from './payment-refund.ts';
import { PersonErasure } from './person-erasure.ts';
import { PickBatch } from './pick-batch.ts';
import { PickLine } from './pick-line.ts';
import { ProviderRefund } from './provider-refund.ts';
import { PlatformItem } from './platform-item.ts';
import { PlatformOrder } from './platform-order.ts';
import { RoutingAttempt } from './routing-attempt.ts';
import { RoutingDecision } from './routing-decision.ts';
import { RoutingPolicyVersion } from './routing-policy.ts';
import { SalesOrder } from './sales-order.ts';
import { ParkedSale } from './parked-sale.ts';
import { TillCashMove } from './till-cash-move.ts';
import { TillConflict } from './till-conflict.ts';
import { TillSale } from './till-sale.ts';
import { TillPolicy } from './till-policy.ts';
import { TillShift } from './till-shift.ts';
import { SettlementFact } from './settlement-fact.ts';

/** Every table of this subgraph. */
export const entities = [
  SalesOrder,
  OrderLine,
  OrderDiscount,
  OrderStage,
  OrderProcess,
  Payment,
  OrderReturn,
  OrderReturnLine,
  PaymentRefund,
  ProviderRefund,
  RoutingPolicyVersion,
  RoutingDecision,
  RoutingAttempt,
  OrderDelivery,
  OrderNote,
  OrderDraft,
  OrderAmendment,
  AmendmentRefund,
  IntakePlatform,
  PlatformItem,
  PlatformOrder,
  IntakeReject,
  TillPolicy,
  TillShift,
  TillCashMove,
  TillSale,
  TillConflict,
  ParkedSale,
  PersonErasure,
  PickBatch,
  PickLine,
  FulfilmentOrder,
  FulfilmentLine,
  FulfilmentRejection,
  Parcel,
  ParcelLine,
  CollectionCode,
  SettlementFact,
  OrderLineSource,
  StockAwaited,
  AdvanceSalePolicy,
];
