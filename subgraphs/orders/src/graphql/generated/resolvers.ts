import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { UserErrorFields, AnyConnection } from '@entresol/shared';
import type { OrderMapper, OrderLineMapper, OrderDiscountMapper, PaymentMapper, OrderStageMapper, OrderStatusFactMapper, OrderPreviewMapper } from '../mappers.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** ISO 4217 code (币种), such as CNY. */
  CurrencyCode: { input: string; output: string; }
  /** RFC 3339 instant in UTC (时间). */
  DateTime: { input: Date; output: Date | string; }
  /** Exact decimal as text, such as 12.3400 (精确小数). */
  Decimal: { input: string; output: string; }
  /** Integer minor units (分), up to 2^53. */
  MinorUnits: { input: number; output: number; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** Conditions on a yes or no (是否条件). */
export type BooleanFilter = {
  eq?: InputMaybe<Scalars['Boolean']['input']>;
};

export type Channel = {
  __typename?: 'Channel';
  code: Scalars['String']['output'];
};

export type Coupon = {
  __typename?: 'Coupon';
  code: Scalars['String']['output'];
};

export type CouponNotUsableError = UserError & {
  __typename?: 'CouponNotUsableError';
  code: Scalars['String']['output'];
  couponCode: Scalars['String']['output'];
  field?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
  reason: Scalars['String']['output'];
  retryable: Scalars['Boolean']['output'];
};

/** Conditions on an instant (时间条件). */
export type DateTimeFilter = {
  eq?: InputMaybe<Scalars['DateTime']['input']>;
  gt?: InputMaybe<Scalars['DateTime']['input']>;
  gte?: InputMaybe<Scalars['DateTime']['input']>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  lt?: InputMaybe<Scalars['DateTime']['input']>;
  lte?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Conditions on an exact decimal (小数条件). */
export type DecimalFilter = {
  eq?: InputMaybe<Scalars['Decimal']['input']>;
  gt?: InputMaybe<Scalars['Decimal']['input']>;
  gte?: InputMaybe<Scalars['Decimal']['input']>;
  lt?: InputMaybe<Scalars['Decimal']['input']>;
  lte?: InputMaybe<Scalars['Decimal']['input']>;
};

/** A stretch of a subgraph's event log (事件日志). */
export type EventFeed = {
  __typename?: 'EventFeed';
  events: Array<FeedEvent>;
  /** Position of the last event read, matching or not. */
  position: Scalars['String']['output'];
};

/** One committed fact (事件). */
export type FeedEvent = {
  __typename?: 'FeedEvent';
  /** The payload as JSON text. */
  payload: Scalars['String']['output'];
  position: Scalars['String']['output'];
  recordedAt: Scalars['DateTime']['output'];
  type: Scalars['String']['output'];
};

export type FulfilmentStatus =
  /** 已履约 */
  | 'FULFILLED'
  /** 未履约 */
  | 'UNFULFILLED';

/** The idempotency key was used before with another input (幂等键冲突). */
export type IdempotencyMismatchError = UserError & {
  __typename?: 'IdempotencyMismatchError';
  code: Scalars['String']['output'];
  field?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
  retryable: Scalars['Boolean']['output'];
};

export type InsufficientPointsError = UserError & {
  __typename?: 'InsufficientPointsError';
  available: Scalars['Int']['output'];
  code: Scalars['String']['output'];
  field?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
  requested: Scalars['Int']['output'];
  retryable: Scalars['Boolean']['output'];
};

export type InsufficientStockError = UserError & {
  __typename?: 'InsufficientStockError';
  available: Scalars['Int']['output'];
  code: Scalars['String']['output'];
  field?: Maybe<Array<Scalars['String']['output']>>;
  locationId: Scalars['String']['output'];
  message: Scalars['String']['output'];
  requested: Scalars['Int']['output'];
  retryable: Scalars['Boolean']['output'];
  sku: Scalars['String']['output'];
};

/** Conditions on a whole number (整数条件). */
export type IntFilter = {
  eq?: InputMaybe<Scalars['Int']['input']>;
  gt?: InputMaybe<Scalars['Int']['input']>;
  gte?: InputMaybe<Scalars['Int']['input']>;
  in?: InputMaybe<Array<Scalars['Int']['input']>>;
  lt?: InputMaybe<Scalars['Int']['input']>;
  lte?: InputMaybe<Scalars['Int']['input']>;
};

/** A value of the input breaks a rule (输入有误). */
export type InvalidInputError = UserError & {
  __typename?: 'InvalidInputError';
  code: Scalars['String']['output'];
  field?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
  retryable: Scalars['Boolean']['output'];
};

export type Location = {
  __typename?: 'Location';
  code: Scalars['String']['output'];
};

export type LocationUnknownError = UserError & {
  __typename?: 'LocationUnknownError';
  code: Scalars['String']['output'];
  field?: Maybe<Array<Scalars['String']['output']>>;
  location: Scalars['String']['output'];
  message: Scalars['String']['output'];
  retryable: Scalars['Boolean']['output'];
};

export type Member = {
  __typename?: 'Member';
  memberNo: Scalars['String']['output'];
  /** Newest first (订单列表). */
  orders: OrderConnection;
};


export type MemberOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** Conditions on minor units (分). */
export type MinorUnitsFilter = {
  eq?: InputMaybe<Scalars['MinorUnits']['input']>;
  gt?: InputMaybe<Scalars['MinorUnits']['input']>;
  gte?: InputMaybe<Scalars['MinorUnits']['input']>;
  lt?: InputMaybe<Scalars['MinorUnits']['input']>;
  lte?: InputMaybe<Scalars['MinorUnits']['input']>;
};

/** An amount of money (金额). */
export type Money = {
  __typename?: 'Money';
  /** In major units (元), two places. */
  amount: Scalars['Decimal']['output'];
  /** In minor units (分). */
  amountMinor: Scalars['MinorUnits']['output'];
  /** ISO 4217 code (币种). */
  currency: Scalars['CurrencyCode']['output'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Imports up to 2,000 lines of finished documents, one event for all (批量导入订单). */
  orderBulkImport: OrderBulkImportPayload;
  /** Cancels and gives everything back (取消订单). */
  orderCancel: OrderCancelPayload;
  /** Hands the goods over and completes a paid order (履约). */
  orderFulfil: OrderFulfilPayload;
  /** Takes a payment, or begins one (支付). */
  orderPay: OrderPayPayload;
  /** Places an order: stock reserved, coupons locked, points held, or nothing at all (提交订单). */
  orderSubmit: OrderSubmitPayload;
  /** Verifies and applies a provider's notification (内部). */
  paymentNotificationReceive: PaymentNotificationPayload;
};


export type MutationOrderBulkImportArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: OrderBulkImportInput;
};


export type MutationOrderCancelArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: OrderCancelInput;
};


export type MutationOrderFulfilArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: OrderFulfilInput;
};


export type MutationOrderPayArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: OrderPayInput;
};


export type MutationOrderSubmitArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: OrderInput;
};


export type MutationPaymentNotificationReceiveArgs = {
  body: Scalars['String']['input'];
  provider: Scalars['String']['input'];
  signature: Scalars['String']['input'];
};

/** What the input names does not exist, or is not visible to the caller (不存在). */
export type NotFoundError = UserError & {
  __typename?: 'NotFoundError';
  code: Scalars['String']['output'];
  field?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
  retryable: Scalars['Boolean']['output'];
};

/** A sale, return or adjustment (订单). */
export type Order = {
  __typename?: 'Order';
  allowedActions: Array<OrderAction>;
  /** Code of the channel (渠道). */
  channel: Channel;
  completedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Coupons on it (优惠券). */
  coupons: Array<Coupon>;
  /** Sum of discounts (优惠金额). */
  discountTotal: Money;
  /** Frozen at submit, with their reasons (优惠). */
  discounts: Array<OrderDiscount>;
  /** Number in the system it came from (外部单号). */
  externalRef?: Maybe<Scalars['String']['output']>;
  /** Which place ships it (发货地点). */
  fulfilmentLocation: Location;
  fulfilmentStatus: FulfilmentStatus;
  id: Scalars['ID']['output'];
  lines: Array<OrderLine>;
  /** Who bought; null for guests (会员). */
  member?: Maybe<Member>;
  /** Natural key (订单号). */
  orderNo: Scalars['String']['output'];
  /** What was captured (实付). */
  paid: Money;
  /** Unpaid orders give everything back then (支付截止). */
  paymentDeadline?: Maybe<Scalars['DateTime']['output']>;
  paymentStatus: PaymentStatus;
  payments: Array<Payment>;
  placedAt: Scalars['DateTime']['output'];
  /** Points spent as money (积分抵扣). */
  pointsDiscount: Money;
  pointsSpent: Scalars['Int']['output'];
  /** Promotions on it (促销). */
  promotions: Array<Promotion>;
  /** Why it was refused or cancelled (原因). */
  reason?: Maybe<Scalars['String']['output']>;
  /** Who took it; null for self-service (员工). */
  staff?: Maybe<Staff>;
  /** Append-only facts, oldest first (阶段事实). */
  stages: Array<OrderStage>;
  status: OrderStatus;
  /** Where it was sold (下单门店). */
  store: Location;
  /** Sum of lines before discounts (商品金额). */
  subtotal: Money;
  /** What is to be paid (应付). */
  total: Money;
  type: OrderType;
  /** Grows by one with every change (版本). */
  version: Scalars['Int']['output'];
};

/** What the caller may do next (可执行操作). */
export type OrderAction =
  | 'CANCEL'
  | 'FULFIL'
  | 'PAY';

export type OrderBulkImportInput = {
  /** Code of the channel. */
  channel: Scalars['String']['input'];
  currency: Scalars['CurrencyCode']['input'];
  /** Code of the place that sold and shipped. */
  location: Scalars['String']['input'];
  orders: Array<OrderImportInput>;
};

export type OrderBulkImportPayload = {
  __typename?: 'OrderBulkImportPayload';
  imported?: Maybe<Scalars['Int']['output']>;
  userErrors: Array<UserError>;
};

export type OrderCancelInput = {
  orderNo: Scalars['String']['input'];
  reason: Scalars['String']['input'];
};

export type OrderCancelPayload = {
  __typename?: 'OrderCancelPayload';
  order?: Maybe<Order>;
  userErrors: Array<UserError>;
};

export type OrderConnection = {
  __typename?: 'OrderConnection';
  edges: Array<OrderEdge>;
  nodes: Array<Order>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** Direction of an order (排序方向). */
export type OrderDirection =
  | 'ASC'
  | 'DESC';

/** One reduction and its shares (优惠明细). */
export type OrderDiscount = {
  __typename?: 'OrderDiscount';
  amount: Money;
  code: Scalars['String']['output'];
  name: Scalars['String']['output'];
  shares: Array<OrderDiscountShare>;
  /** PROMOTION, COUPON or POINTS. */
  source: Scalars['String']['output'];
};

export type OrderDiscountShare = {
  __typename?: 'OrderDiscountShare';
  amount: Money;
  lineNo: Scalars['Int']['output'];
};

export type OrderEdge = {
  __typename?: 'OrderEdge';
  cursor: Scalars['String']['output'];
  node: Order;
};

export type OrderFulfilInput = {
  note?: InputMaybe<Scalars['String']['input']>;
  orderNo: Scalars['String']['input'];
};

export type OrderFulfilPayload = {
  __typename?: 'OrderFulfilPayload';
  order?: Maybe<Order>;
  userErrors: Array<UserError>;
};

export type OrderImportInput = {
  country?: InputMaybe<Scalars['String']['input']>;
  externalRef: Scalars['String']['input'];
  lines: Array<OrderImportLineInput>;
  memberNo?: InputMaybe<Scalars['String']['input']>;
  placedAt: Scalars['DateTime']['input'];
  type: OrderType;
};

export type OrderImportLineInput = {
  description: Scalars['String']['input'];
  /** Whether it names goods; services and adjustments do not. */
  goods: Scalars['Boolean']['input'];
  quantity: Scalars['Int']['input'];
  sku: Scalars['String']['input'];
  /** Line number of the source, unique in it. */
  sourceLine: Scalars['Int']['input'];
  unitPrice: Scalars['Decimal']['input'];
};

export type OrderInput = {
  /** Code of the channel. */
  channel: Scalars['String']['input'];
  couponCodes: Array<Scalars['String']['input']>;
  /** What the client showed; refused with QUOTE_CHANGED when the price now differs. */
  expectedTotalMinor?: InputMaybe<Scalars['MinorUnits']['input']>;
  /** Code of the place that ships; the store when left out. */
  fulfilmentLocation?: InputMaybe<Scalars['String']['input']>;
  /** At most 200. */
  lines: Array<OrderLineInput>;
  /** Left out by members: they order for themselves. Null for guests at a till. */
  memberNo?: InputMaybe<Scalars['String']['input']>;
  pointsToSpend: Scalars['Int']['input'];
  /** Code of the store that sells. */
  store: Scalars['String']['input'];
};

/** One position of an order, prices frozen (订单行). */
export type OrderLine = {
  __typename?: 'OrderLine';
  /** Quantity × unit price, rounded (金额). */
  amount: Money;
  /** As it was written at the sale (行描述). */
  description: Scalars['String']['output'];
  /** Its share of all discounts (分摊优惠). */
  discountShare: Money;
  id: Scalars['ID']['output'];
  lineNo: Scalars['Int']['output'];
  /** Null for services and codes without goods (商品). */
  product?: Maybe<Product>;
  /** Negative on returns (数量). */
  quantity: Scalars['Int']['output'];
  sku: Scalars['String']['output'];
  unitPrice: UnitPrice;
};

export type OrderLineInput = {
  /** From 1 to 100,000. */
  quantity: Scalars['Int']['input'];
  /** SKU or barcode. */
  sku: Scalars['String']['input'];
};

export type OrderOrder = {
  direction: OrderDirection;
  field: OrderOrderField;
};

export type OrderOrderField =
  | 'ORDER_NO'
  | 'PLACED_AT'
  | 'TOTAL';

export type OrderPayInput = {
  /** CASH needs payment:take and captures at once; SANDBOX waits for a notification. */
  method: PaymentMethod;
  orderNo: Scalars['String']['input'];
};

export type OrderPayPayload = {
  __typename?: 'OrderPayPayload';
  /** For the client when the payment is PENDING. */
  clientParameters?: Maybe<Array<PaymentParameter>>;
  order?: Maybe<Order>;
  payment?: Maybe<Payment>;
  userErrors: Array<UserError>;
};

/** What submitting would give now, and why (试算结果). */
export type OrderPreview = {
  __typename?: 'OrderPreview';
  /** Every promotion and coupon looked at, applied or not (候选). */
  candidates: Array<OrderPreviewCandidate>;
  discountTotal?: Maybe<Money>;
  discounts: Array<OrderPreviewDiscount>;
  lines: Array<OrderPreviewLine>;
  pointsDiscount?: Maybe<Money>;
  /** Points earned on completion (预计获得积分). */
  pointsToEarn?: Maybe<Scalars['Int']['output']>;
  subtotal?: Maybe<Money>;
  total?: Maybe<Money>;
  /** Everything that would be refused. */
  userErrors: Array<UserError>;
};

/** One promotion or coupon, and why it was or was not applied (候选原因). */
export type OrderPreviewCandidate = {
  __typename?: 'OrderPreviewCandidate';
  applied: Scalars['Boolean']['output'];
  code: Scalars['String']['output'];
  /** In the language of the request. */
  message: Scalars['String']['output'];
  reason: Scalars['String']['output'];
  source: Scalars['String']['output'];
};

export type OrderPreviewDiscount = {
  __typename?: 'OrderPreviewDiscount';
  amount: Money;
  code: Scalars['String']['output'];
  name: Scalars['String']['output'];
  shares: Array<OrderPreviewShare>;
  source: Scalars['String']['output'];
};

export type OrderPreviewLine = {
  __typename?: 'OrderPreviewLine';
  amount: Money;
  discountShare: Money;
  lineNo: Scalars['Int']['output'];
  product?: Maybe<Product>;
  quantity: Scalars['Int']['output'];
  sku: Scalars['String']['output'];
  unitPrice: UnitPrice;
};

export type OrderPreviewShare = {
  __typename?: 'OrderPreviewShare';
  amount: Money;
  lineNo: Scalars['Int']['output'];
};

/** A fact about one stage: who, when, why; never changed (阶段事实). */
export type OrderStage = {
  __typename?: 'OrderStage';
  actor: Scalars['String']['output'];
  at: Scalars['DateTime']['output'];
  /** In the language of the request. */
  description: Scalars['String']['output'];
  /** What happened, such as STOCK_RESERVED. */
  fact: Scalars['String']['output'];
  reason?: Maybe<Scalars['String']['output']>;
  /** Order of the facts, gap-free from 1. */
  sequence: Scalars['Int']['output'];
  stage: OrderStageKind;
};

/** The seven stages every order walks (七阶段). */
export type OrderStageKind =
  /** 渠道 */
  | 'CHANNEL'
  /** 派单 */
  | 'DISPATCH'
  /** 履约 */
  | 'FULFILMENT'
  /** 处理 */
  | 'PROCESS'
  /** 规则 */
  | 'RULE'
  /** 结算 */
  | 'SETTLEMENT'
  /** 同步 */
  | 'SYNC';

/** The order's state does not allow this (状态不允许). */
export type OrderStateError = UserError & {
  __typename?: 'OrderStateError';
  code: Scalars['String']['output'];
  field?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
  orderNo: Scalars['String']['output'];
  retryable: Scalars['Boolean']['output'];
  status: OrderStatus;
};

/** Where an order stands (订单状态). */
export type OrderStatus =
  /** 待支付 */
  | 'AWAITING_PAYMENT'
  /** 已取消，全部退回 */
  | 'CANCELLED'
  /** 取消中：giving everything back */
  | 'CANCELLING'
  /** 已完成 */
  | 'COMPLETED'
  /** 已支付，待履约 */
  | 'PAID'
  /** 已拒绝，全部退回 */
  | 'REFUSED'
  /** 处理中：holding stock, coupons and points */
  | 'SUBMITTING';

/** Live order status: first a snapshot, then every event (实时订单状态). */
export type OrderStatusChange = {
  __typename?: 'OrderStatusChange';
  /** All watched open orders in a snapshot, exactly one in a change. */
  facts: Array<OrderStatusFact>;
  kind: StreamKind;
  /** Pass the last one seen as `after` to resume (断点位置). */
  position: Scalars['String']['output'];
};

/** An order's state at one version (订单状态事实). */
export type OrderStatusFact = {
  __typename?: 'OrderStatusFact';
  at: Scalars['DateTime']['output'];
  fulfilmentStatus: FulfilmentStatus;
  /** The order as it is now. */
  order: Order;
  orderNo: Scalars['String']['output'];
  paymentStatus: PaymentStatus;
  status: OrderStatus;
  version: Scalars['Int']['output'];
};

export type OrderSubmitPayload = {
  __typename?: 'OrderSubmitPayload';
  /** Accepted and everything held, or null. */
  order?: Maybe<Order>;
  userErrors: Array<UserError>;
};

/** What kind of document an order is (单据类型). */
export type OrderType =
  /** 账务调整，无货品 */
  | 'ADJUSTMENT'
  /** 退货 */
  | 'RETURN'
  /** 销售 */
  | 'SALE';

/** Another part of the house does not answer; nothing was kept (服务暂不可用). */
export type OrderUnavailableError = UserError & {
  __typename?: 'OrderUnavailableError';
  code: Scalars['String']['output'];
  field?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
  retryable: Scalars['Boolean']['output'];
};

export type OrderWhere = {
  and?: InputMaybe<Array<OrderWhere>>;
  channel?: InputMaybe<StringFilter>;
  externalRef?: InputMaybe<StringFilter>;
  fulfilmentStatus?: InputMaybe<StringFilter>;
  memberNo?: InputMaybe<StringFilter>;
  not?: InputMaybe<OrderWhere>;
  or?: InputMaybe<Array<OrderWhere>>;
  orderNo?: InputMaybe<StringFilter>;
  paymentStatus?: InputMaybe<StringFilter>;
  placedAt?: InputMaybe<DateTimeFilter>;
  status?: InputMaybe<StringFilter>;
  store?: InputMaybe<StringFilter>;
  totalMinor?: InputMaybe<MinorUnitsFilter>;
  type?: InputMaybe<StringFilter>;
};

/** Where a page stands in its list (分页信息). */
export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** One tender of an order (支付). */
export type Payment = {
  __typename?: 'Payment';
  amount: Money;
  capturedAt?: Maybe<Scalars['DateTime']['output']>;
  createdAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  method: PaymentMethod;
  /** Number at the provider (支付流水号). */
  providerRef?: Maybe<Scalars['String']['output']>;
  state: PaymentState;
};

/** How money comes in (支付方式). */
export type PaymentMethod =
  /** 现金 */
  | 'CASH'
  /** 沙箱支付 */
  | 'SANDBOX';

/** What the gateway received from a payment provider (支付通知). */
export type PaymentNotificationPayload = {
  __typename?: 'PaymentNotificationPayload';
  /** Whether the notification was authentic and understood. */
  accepted: Scalars['Boolean']['output'];
  reason?: Maybe<Scalars['String']['output']>;
};

/** One parameter for the client's payment call (客户端支付参数). */
export type PaymentParameter = {
  __typename?: 'PaymentParameter';
  name: Scalars['String']['output'];
  value: Scalars['String']['output'];
};

export type PaymentState =
  | 'CAPTURED'
  | 'FAILED'
  | 'PENDING'
  | 'REFUNDED';

export type PaymentStatus =
  /** 已支付 */
  | 'PAID'
  /** 支付中 */
  | 'PENDING'
  /** 已退款 */
  | 'REFUNDED'
  /** 未支付 */
  | 'UNPAID';

export type Product = {
  __typename?: 'Product';
  sku: Scalars['String']['output'];
};

export type Promotion = {
  __typename?: 'Promotion';
  code: Scalars['String']['output'];
};

export type Query = {
  __typename?: 'Query';
  /** One order by its number or id (查订单). */
  order?: Maybe<Order>;
  /** Prices a cart with all reasons, and writes nothing (试算). */
  orderPreview: OrderPreview;
  /** Orders, paged; members see their own, clerks those of their stores (订单列表). */
  orders: OrderConnection;
  /** Events after a position, oldest first; waits up to waitMs for the first (事件流). */
  ordersEventFeed: EventFeed;
  /** Exact totals over all orders, for analysts (销售汇总). */
  salesSummary: Array<SalesSummary>;
};


export type QueryOrderArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  orderNo?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOrderPreviewArgs = {
  input: OrderInput;
};


export type QueryOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<Array<OrderOrder>>;
  where?: InputMaybe<OrderWhere>;
};


export type QueryOrdersEventFeedArgs = {
  after: Scalars['String']['input'];
  first: Scalars['Int']['input'];
  types?: InputMaybe<Array<Scalars['String']['input']>>;
  waitMs?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySalesSummaryArgs = {
  groupBy: SalesGroup;
  timeZone: Scalars['String']['input'];
  where?: InputMaybe<SalesSummaryWhere>;
};

export type QuoteChangedError = UserError & {
  __typename?: 'QuoteChangedError';
  actualMinor: Scalars['MinorUnits']['output'];
  code: Scalars['String']['output'];
  expectedMinor: Scalars['MinorUnits']['output'];
  field?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
  retryable: Scalars['Boolean']['output'];
};

/** The same request is still being worked on (处理中). */
export type RequestInProgressError = UserError & {
  __typename?: 'RequestInProgressError';
  code: Scalars['String']['output'];
  field?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
  retryable: Scalars['Boolean']['output'];
};

/** What sales summaries are grouped by (分组). */
export type SalesGroup =
  | 'CHANNEL'
  | 'COUNTRY'
  | 'DAY'
  | 'LINE_KIND'
  | 'MONTH'
  | 'NONE'
  | 'STORE'
  | 'TYPE';

/** Exact sums over order lines, not rounded per line (销售汇总). */
export type SalesSummary = {
  __typename?: 'SalesSummary';
  /** Sums never mix currencies: each group has a row per currency (币种). */
  currency: Scalars['CurrencyCode']['output'];
  /** The group's value; null for NONE. */
  group?: Maybe<Scalars['String']['output']>;
  lines: Scalars['Int']['output'];
  members: Scalars['Int']['output'];
  /** Σ of everything (净额). */
  net: Scalars['Decimal']['output'];
  orders: Scalars['Int']['output'];
  /** Σ of return documents, negative (退货额). */
  returns: Scalars['Decimal']['output'];
  /** Σ quantity × unit price of lines above zero on sales (销售额). */
  sales: Scalars['Decimal']['output'];
  units: Scalars['Decimal']['output'];
};

export type SalesSummaryWhere = {
  channel?: InputMaybe<Scalars['String']['input']>;
  /** Exclusive. */
  placedBefore?: InputMaybe<Scalars['DateTime']['input']>;
  placedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  store?: InputMaybe<Scalars['String']['input']>;
  type?: InputMaybe<OrderType>;
};

export type SkuUnknownError = UserError & {
  __typename?: 'SkuUnknownError';
  code: Scalars['String']['output'];
  field?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
  retryable: Scalars['Boolean']['output'];
  sku: Scalars['String']['output'];
};

export type Staff = {
  __typename?: 'Staff';
  staffNo: Scalars['String']['output'];
};

export type StreamKind =
  | 'CHANGE'
  | 'GAP'
  | 'SNAPSHOT';

/** Conditions on a text (文本条件); all given ones must hold. */
export type StringFilter = {
  /** Contains, ignoring case. */
  contains?: InputMaybe<Scalars['String']['input']>;
  eq?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<Scalars['String']['input']>;
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

export type Subscription = {
  __typename?: 'Subscription';
  /** One order, or the open orders of a store; every status is delivered (订单状态变化). */
  orderStatusChanged: OrderStatusChange;
};


export type SubscriptionOrderStatusChangedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  location?: InputMaybe<Scalars['String']['input']>;
  orderNo?: InputMaybe<Scalars['String']['input']>;
};

/** A price of one unit, to four places (单价). */
export type UnitPrice = {
  __typename?: 'UnitPrice';
  /** In major units (元), up to four places. */
  amount: Scalars['Decimal']['output'];
  /** ISO 4217 code (币种). */
  currency: Scalars['CurrencyCode']['output'];
};

/** Why a request was refused (拒绝原因). Kinds may be added: fall back to code and message. */
export type UserError = {
  /** Stable, for programs. */
  code: Scalars['String']['output'];
  /** Path of the input at fault. */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** For people, in the language of the request. */
  message: Scalars['String']['output'];
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Member: Member;
  Order: Order;
  OrderLine: OrderLine;
  Payment: Payment;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Member:
    ( { __typename: 'Member' }
    & GraphQLRecursivePick<FederationTypes['Member'], {"memberNo":true}> );
  Order:
    ( { __typename: 'Order' }
    & ( GraphQLRecursivePick<FederationTypes['Order'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Order'], {"orderNo":true}> ) );
  OrderLine:
    ( { __typename: 'OrderLine' }
    & GraphQLRecursivePick<FederationTypes['OrderLine'], {"id":true}> );
  Payment:
    ( { __typename: 'Payment' }
    & GraphQLRecursivePick<FederationTypes['Payment'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  BooleanFilter: BooleanFilter;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Channel: ResolverTypeWrapper<Channel>;
  Coupon: ResolverTypeWrapper<Coupon>;
  CouponNotUsableError: ResolverTypeWrapper<CouponNotUsableError>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DateTimeFilter: DateTimeFilter;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DecimalFilter: DecimalFilter;
  EventFeed: ResolverTypeWrapper<EventFeed>;
  FeedEvent: ResolverTypeWrapper<FeedEvent>;
  FulfilmentStatus: FulfilmentStatus;
  IdempotencyMismatchError: ResolverTypeWrapper<IdempotencyMismatchError>;
  InsufficientPointsError: ResolverTypeWrapper<InsufficientPointsError>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  InsufficientStockError: ResolverTypeWrapper<InsufficientStockError>;
  IntFilter: IntFilter;
  InvalidInputError: ResolverTypeWrapper<InvalidInputError>;
  Location: ResolverTypeWrapper<Location>;
  LocationUnknownError: ResolverTypeWrapper<LocationUnknownError>;
  Member: ResolverTypeWrapper<Omit<Member, 'orders'> & { orders: ResolversTypes['OrderConnection'] }>;
  MinorUnits: ResolverTypeWrapper<Scalars['MinorUnits']['output']>;
  MinorUnitsFilter: MinorUnitsFilter;
  Money: ResolverTypeWrapper<Money>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotFoundError: ResolverTypeWrapper<NotFoundError>;
  Order: ResolverTypeWrapper<OrderMapper>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  OrderAction: OrderAction;
  OrderBulkImportInput: OrderBulkImportInput;
  OrderBulkImportPayload: ResolverTypeWrapper<Omit<OrderBulkImportPayload, 'userErrors'> & { userErrors: Array<ResolversTypes['UserError']> }>;
  OrderCancelInput: OrderCancelInput;
  OrderCancelPayload: ResolverTypeWrapper<Omit<OrderCancelPayload, 'order' | 'userErrors'> & { order?: Maybe<ResolversTypes['Order']>, userErrors: Array<ResolversTypes['UserError']> }>;
  OrderConnection: ResolverTypeWrapper<AnyConnection>;
  OrderDirection: OrderDirection;
  OrderDiscount: ResolverTypeWrapper<OrderDiscountMapper>;
  OrderDiscountShare: ResolverTypeWrapper<OrderDiscountShare>;
  OrderEdge: ResolverTypeWrapper<Omit<OrderEdge, 'node'> & { node: ResolversTypes['Order'] }>;
  OrderFulfilInput: OrderFulfilInput;
  OrderFulfilPayload: ResolverTypeWrapper<Omit<OrderFulfilPayload, 'order' | 'userErrors'> & { order?: Maybe<ResolversTypes['Order']>, userErrors: Array<ResolversTypes['UserError']> }>;
  OrderImportInput: OrderImportInput;
  OrderImportLineInput: OrderImportLineInput;
  OrderInput: OrderInput;
  OrderLine: ResolverTypeWrapper<OrderLineMapper>;
  OrderLineInput: OrderLineInput;
  OrderOrder: OrderOrder;
  OrderOrderField: OrderOrderField;
  OrderPayInput: OrderPayInput;
  OrderPayPayload: ResolverTypeWrapper<Omit<OrderPayPayload, 'order' | 'payment' | 'userErrors'> & { order?: Maybe<ResolversTypes['Order']>, payment?: Maybe<ResolversTypes['Payment']>, userErrors: Array<ResolversTypes['UserError']> }>;
  OrderPreview: ResolverTypeWrapper<OrderPreviewMapper>;
  OrderPreviewCandidate: ResolverTypeWrapper<OrderPreviewCandidate>;
  OrderPreviewDiscount: ResolverTypeWrapper<OrderPreviewDiscount>;
  OrderPreviewLine: ResolverTypeWrapper<OrderPreviewLine>;
  OrderPreviewShare: ResolverTypeWrapper<OrderPreviewShare>;
  OrderStage: ResolverTypeWrapper<OrderStageMapper>;
  OrderStageKind: OrderStageKind;
  OrderStateError: ResolverTypeWrapper<OrderStateError>;
  OrderStatus: OrderStatus;
  OrderStatusChange: ResolverTypeWrapper<Omit<OrderStatusChange, 'facts'> & { facts: Array<ResolversTypes['OrderStatusFact']> }>;
  OrderStatusFact: ResolverTypeWrapper<OrderStatusFactMapper>;
  OrderSubmitPayload: ResolverTypeWrapper<Omit<OrderSubmitPayload, 'order' | 'userErrors'> & { order?: Maybe<ResolversTypes['Order']>, userErrors: Array<ResolversTypes['UserError']> }>;
  OrderType: OrderType;
  OrderUnavailableError: ResolverTypeWrapper<OrderUnavailableError>;
  OrderWhere: OrderWhere;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Payment: ResolverTypeWrapper<PaymentMapper>;
  PaymentMethod: PaymentMethod;
  PaymentNotificationPayload: ResolverTypeWrapper<PaymentNotificationPayload>;
  PaymentParameter: ResolverTypeWrapper<PaymentParameter>;
  PaymentState: PaymentState;
  PaymentStatus: PaymentStatus;
  Product: ResolverTypeWrapper<Product>;
  Promotion: ResolverTypeWrapper<Promotion>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QuoteChangedError: ResolverTypeWrapper<QuoteChangedError>;
  RequestInProgressError: ResolverTypeWrapper<RequestInProgressError>;
  SalesGroup: SalesGroup;
  SalesSummary: ResolverTypeWrapper<SalesSummary>;
  SalesSummaryWhere: SalesSummaryWhere;
  SkuUnknownError: ResolverTypeWrapper<SkuUnknownError>;
  Staff: ResolverTypeWrapper<Staff>;
  StreamKind: StreamKind;
  StringFilter: StringFilter;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  UnitPrice: ResolverTypeWrapper<UnitPrice>;
  UserError: ResolverTypeWrapper<UserErrorFields>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  BooleanFilter: BooleanFilter;
  Boolean: Scalars['Boolean']['output'];
  Channel: Channel;
  Coupon: Coupon;
  CouponNotUsableError: CouponNotUsableError;
  CurrencyCode: Scalars['CurrencyCode']['output'];
  DateTime: Scalars['DateTime']['output'];
  DateTimeFilter: DateTimeFilter;
  Decimal: Scalars['Decimal']['output'];
  DecimalFilter: DecimalFilter;
  EventFeed: EventFeed;
  FeedEvent: FeedEvent;
  IdempotencyMismatchError: IdempotencyMismatchError;
  InsufficientPointsError: InsufficientPointsError;
  Int: Scalars['Int']['output'];
  InsufficientStockError: InsufficientStockError;
  IntFilter: IntFilter;
  InvalidInputError: InvalidInputError;
  Location: Location;
  LocationUnknownError: LocationUnknownError;
  Member: Omit<Member, 'orders'> & { orders: ResolversParentTypes['OrderConnection'] } | FederationReferenceTypes['Member'];
  MinorUnits: Scalars['MinorUnits']['output'];
  MinorUnitsFilter: MinorUnitsFilter;
  Money: Money;
  Mutation: Record<PropertyKey, never>;
  NotFoundError: NotFoundError;
  Order: OrderMapper;
  ID: Scalars['ID']['output'];
  OrderBulkImportInput: OrderBulkImportInput;
  OrderBulkImportPayload: Omit<OrderBulkImportPayload, 'userErrors'> & { userErrors: Array<ResolversParentTypes['UserError']> };
  OrderCancelInput: OrderCancelInput;
  OrderCancelPayload: Omit<OrderCancelPayload, 'order' | 'userErrors'> & { order?: Maybe<ResolversParentTypes['Order']>, userErrors: Array<ResolversParentTypes['UserError']> };
  OrderConnection: AnyConnection;
  OrderDiscount: OrderDiscountMapper;
  OrderDiscountShare: OrderDiscountShare;
  OrderEdge: Omit<OrderEdge, 'node'> & { node: ResolversParentTypes['Order'] };
  OrderFulfilInput: OrderFulfilInput;
  OrderFulfilPayload: Omit<OrderFulfilPayload, 'order' | 'userErrors'> & { order?: Maybe<ResolversParentTypes['Order']>, userErrors: Array<ResolversParentTypes['UserError']> };
  OrderImportInput: OrderImportInput;
  OrderImportLineInput: OrderImportLineInput;
  OrderInput: OrderInput;
  OrderLine: OrderLineMapper;
  OrderLineInput: OrderLineInput;
  OrderOrder: OrderOrder;
  OrderPayInput: OrderPayInput;
  OrderPayPayload: Omit<OrderPayPayload, 'order' | 'payment' | 'userErrors'> & { order?: Maybe<ResolversParentTypes['Order']>, payment?: Maybe<ResolversParentTypes['Payment']>, userErrors: Array<ResolversParentTypes['UserError']> };
  OrderPreview: OrderPreviewMapper;
  OrderPreviewCandidate: OrderPreviewCandidate;
  OrderPreviewDiscount: OrderPreviewDiscount;
  OrderPreviewLine: OrderPreviewLine;
  OrderPreviewShare: OrderPreviewShare;
  OrderStage: OrderStageMapper;
  OrderStateError: OrderStateError;
  OrderStatusChange: Omit<OrderStatusChange, 'facts'> & { facts: Array<ResolversParentTypes['OrderStatusFact']> };
  OrderStatusFact: OrderStatusFactMapper;
  OrderSubmitPayload: Omit<OrderSubmitPayload, 'order' | 'userErrors'> & { order?: Maybe<ResolversParentTypes['Order']>, userErrors: Array<ResolversParentTypes['UserError']> };
  OrderUnavailableError: OrderUnavailableError;
  OrderWhere: OrderWhere;
  PageInfo: PageInfo;
  Payment: PaymentMapper;
  PaymentNotificationPayload: PaymentNotificationPayload;
  PaymentParameter: PaymentParameter;
  Product: Product;
  Promotion: Promotion;
  Query: Record<PropertyKey, never>;
  QuoteChangedError: QuoteChangedError;
  RequestInProgressError: RequestInProgressError;
  SalesSummary: SalesSummary;
  SalesSummaryWhere: SalesSummaryWhere;
  SkuUnknownError: SkuUnknownError;
  Staff: Staff;
  StringFilter: StringFilter;
  Subscription: Record<PropertyKey, never>;
  UnitPrice: UnitPrice;
  UserError: UserErrorFields;
  String: Scalars['String']['output'];
};

export type AccessDirectiveArgs = {
  rule: Scalars['String']['input'];
};

export type AccessDirectiveResolver<Result, Parent, ContextType = Context, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ChannelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Channel'] = ResolversParentTypes['Channel']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CouponResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coupon'] = ResolversParentTypes['Coupon']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CouponNotUsableErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouponNotUsableError'] = ResolversParentTypes['CouponNotUsableError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  couponCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CurrencyCode'], any> {
  name: 'CurrencyCode';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type EventFeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventFeed'] = ResolversParentTypes['EventFeed']> = {
  events?: Resolver<Array<ResolversTypes['FeedEvent']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FeedEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedEvent'] = ResolversParentTypes['FeedEvent']> = {
  payload?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IdempotencyMismatchErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdempotencyMismatchError'] = ResolversParentTypes['IdempotencyMismatchError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InsufficientPointsErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InsufficientPointsError'] = ResolversParentTypes['InsufficientPointsError']> = {
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requested?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InsufficientStockErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InsufficientStockError'] = ResolversParentTypes['InsufficientStockError']> = {
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  locationId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requested?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidInputErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidInputError'] = ResolversParentTypes['InvalidInputError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LocationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Location'] = ResolversParentTypes['Location']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LocationUnknownErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocationUnknownError'] = ResolversParentTypes['LocationUnknownError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  location?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Member'] = ResolversParentTypes['Member'], FederationReferenceType extends FederationReferenceTypes['Member'] = FederationReferenceTypes['Member']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Member']> | FederationReferenceType, FederationReferenceType, ContextType>;
  memberNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orders?: Resolver<ResolversTypes['OrderConnection'], ParentType, ContextType, RequireFields<MemberOrdersArgs, 'first'>>;
};

export interface MinorUnitsScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['MinorUnits'], any> {
  name: 'MinorUnits';
}

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  amountMinor?: Resolver<ResolversTypes['MinorUnits'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  orderBulkImport?: Resolver<ResolversTypes['OrderBulkImportPayload'], ParentType, ContextType, RequireFields<MutationOrderBulkImportArgs, 'idempotencyKey' | 'input'>>;
  orderCancel?: Resolver<ResolversTypes['OrderCancelPayload'], ParentType, ContextType, RequireFields<MutationOrderCancelArgs, 'idempotencyKey' | 'input'>>;
  orderFulfil?: Resolver<ResolversTypes['OrderFulfilPayload'], ParentType, ContextType, RequireFields<MutationOrderFulfilArgs, 'idempotencyKey' | 'input'>>;
  orderPay?: Resolver<ResolversTypes['OrderPayPayload'], ParentType, ContextType, RequireFields<MutationOrderPayArgs, 'idempotencyKey' | 'input'>>;
  orderSubmit?: Resolver<ResolversTypes['OrderSubmitPayload'], ParentType, ContextType, RequireFields<MutationOrderSubmitArgs, 'idempotencyKey' | 'input'>>;
  paymentNotificationReceive?: Resolver<ResolversTypes['PaymentNotificationPayload'], ParentType, ContextType, RequireFields<MutationPaymentNotificationReceiveArgs, 'body' | 'provider' | 'signature'>>;
};

export type NotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFoundError'] = ResolversParentTypes['NotFoundError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order'], FederationReferenceType extends FederationReferenceTypes['Order'] = FederationReferenceTypes['Order']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Order']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowedActions?: Resolver<Array<ResolversTypes['OrderAction']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  coupons?: Resolver<Array<ResolversTypes['Coupon']>, ParentType, ContextType>;
  discountTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  discounts?: Resolver<Array<ResolversTypes['OrderDiscount']>, ParentType, ContextType>;
  externalRef?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fulfilmentLocation?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  fulfilmentStatus?: Resolver<ResolversTypes['FulfilmentStatus'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['OrderLine']>, ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  orderNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  paymentDeadline?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  paymentStatus?: Resolver<ResolversTypes['PaymentStatus'], ParentType, ContextType>;
  payments?: Resolver<Array<ResolversTypes['Payment']>, ParentType, ContextType>;
  placedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  pointsDiscount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  pointsSpent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  promotions?: Resolver<Array<ResolversTypes['Promotion']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  staff?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
  stages?: Resolver<Array<ResolversTypes['OrderStage']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrderStatus'], ParentType, ContextType>;
  store?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  subtotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['OrderType'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrderBulkImportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderBulkImportPayload'] = ResolversParentTypes['OrderBulkImportPayload']> = {
  imported?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrderCancelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderCancelPayload'] = ResolversParentTypes['OrderCancelPayload']> = {
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderConnection'] = ResolversParentTypes['OrderConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Order']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OrderDiscountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderDiscount'] = ResolversParentTypes['OrderDiscount']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shares?: Resolver<Array<ResolversTypes['OrderDiscountShare']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrderDiscountShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderDiscountShare'] = ResolversParentTypes['OrderDiscountShare']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  lineNo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderEdge'] = ResolversParentTypes['OrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
};

export type OrderFulfilPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderFulfilPayload'] = ResolversParentTypes['OrderFulfilPayload']> = {
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrderLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderLine'] = ResolversParentTypes['OrderLine'], FederationReferenceType extends FederationReferenceTypes['OrderLine'] = FederationReferenceTypes['OrderLine']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OrderLine']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  discountShare?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lineNo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['UnitPrice'], ParentType, ContextType>;
};

export type OrderPayPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderPayPayload'] = ResolversParentTypes['OrderPayPayload']> = {
  clientParameters?: Resolver<Maybe<Array<ResolversTypes['PaymentParameter']>>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrderPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderPreview'] = ResolversParentTypes['OrderPreview']> = {
  candidates?: Resolver<Array<ResolversTypes['OrderPreviewCandidate']>, ParentType, ContextType>;
  discountTotal?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  discounts?: Resolver<Array<ResolversTypes['OrderPreviewDiscount']>, ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['OrderPreviewLine']>, ParentType, ContextType>;
  pointsDiscount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  pointsToEarn?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  subtotal?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrderPreviewCandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderPreviewCandidate'] = ResolversParentTypes['OrderPreviewCandidate']> = {
  applied?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrderPreviewDiscountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderPreviewDiscount'] = ResolversParentTypes['OrderPreviewDiscount']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shares?: Resolver<Array<ResolversTypes['OrderPreviewShare']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrderPreviewLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderPreviewLine'] = ResolversParentTypes['OrderPreviewLine']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  discountShare?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  lineNo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['UnitPrice'], ParentType, ContextType>;
};

export type OrderPreviewShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderPreviewShare'] = ResolversParentTypes['OrderPreviewShare']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  lineNo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrderStageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderStage'] = ResolversParentTypes['OrderStage']> = {
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['OrderStageKind'], ParentType, ContextType>;
};

export type OrderStateErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderStateError'] = ResolversParentTypes['OrderStateError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orderNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrderStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderStatusChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderStatusChange'] = ResolversParentTypes['OrderStatusChange']> = {
  facts?: Resolver<Array<ResolversTypes['OrderStatusFact']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StreamKind'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrderStatusFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderStatusFact'] = ResolversParentTypes['OrderStatusFact']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  fulfilmentStatus?: Resolver<ResolversTypes['FulfilmentStatus'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
  orderNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paymentStatus?: Resolver<ResolversTypes['PaymentStatus'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrderStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrderSubmitPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderSubmitPayload'] = ResolversParentTypes['OrderSubmitPayload']> = {
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrderUnavailableErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderUnavailableError'] = ResolversParentTypes['OrderUnavailableError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PaymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Payment'] = ResolversParentTypes['Payment'], FederationReferenceType extends FederationReferenceTypes['Payment'] = FederationReferenceTypes['Payment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Payment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  capturedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['PaymentMethod'], ParentType, ContextType>;
  providerRef?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PaymentState'], ParentType, ContextType>;
};

export type PaymentNotificationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentNotificationPayload'] = ResolversParentTypes['PaymentNotificationPayload']> = {
  accepted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PaymentParameterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentParameter'] = ResolversParentTypes['PaymentParameter']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product']> = {
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PromotionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Promotion'] = ResolversParentTypes['Promotion']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType, Partial<QueryOrderArgs>>;
  orderPreview?: Resolver<ResolversTypes['OrderPreview'], ParentType, ContextType, RequireFields<QueryOrderPreviewArgs, 'input'>>;
  orders?: Resolver<ResolversTypes['OrderConnection'], ParentType, ContextType, RequireFields<QueryOrdersArgs, 'first'>>;
  ordersEventFeed?: Resolver<ResolversTypes['EventFeed'], ParentType, ContextType, RequireFields<QueryOrdersEventFeedArgs, 'after' | 'first'>>;
  salesSummary?: Resolver<Array<ResolversTypes['SalesSummary']>, ParentType, ContextType, RequireFields<QuerySalesSummaryArgs, 'groupBy' | 'timeZone'>>;
};

export type QuoteChangedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteChangedError'] = ResolversParentTypes['QuoteChangedError']> = {
  actualMinor?: Resolver<ResolversTypes['MinorUnits'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expectedMinor?: Resolver<ResolversTypes['MinorUnits'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestInProgressErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestInProgressError'] = ResolversParentTypes['RequestInProgressError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SalesSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SalesSummary'] = ResolversParentTypes['SalesSummary']> = {
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  orders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  returns?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  sales?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  units?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type SkuUnknownErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SkuUnknownError'] = ResolversParentTypes['SkuUnknownError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StaffResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Staff'] = ResolversParentTypes['Staff']> = {
  staffNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  orderStatusChanged?: SubscriptionResolver<ResolversTypes['OrderStatusChange'], "orderStatusChanged", ParentType, ContextType, Partial<SubscriptionOrderStatusChangedArgs>>;
};

export type UnitPriceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitPrice'] = ResolversParentTypes['UnitPrice']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'CouponNotUsableError' | 'IdempotencyMismatchError' | 'InsufficientPointsError' | 'InsufficientStockError' | 'InvalidInputError' | 'LocationUnknownError' | 'NotFoundError' | 'OrderStateError' | 'OrderUnavailableError' | 'QuoteChangedError' | 'RequestInProgressError' | 'SkuUnknownError', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Channel?: ChannelResolvers<ContextType>;
  Coupon?: CouponResolvers<ContextType>;
  CouponNotUsableError?: CouponNotUsableErrorResolvers<ContextType>;
  CurrencyCode?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  EventFeed?: EventFeedResolvers<ContextType>;
  FeedEvent?: FeedEventResolvers<ContextType>;
  IdempotencyMismatchError?: IdempotencyMismatchErrorResolvers<ContextType>;
  InsufficientPointsError?: InsufficientPointsErrorResolvers<ContextType>;
  InsufficientStockError?: InsufficientStockErrorResolvers<ContextType>;
  InvalidInputError?: InvalidInputErrorResolvers<ContextType>;
  Location?: LocationResolvers<ContextType>;
  LocationUnknownError?: LocationUnknownErrorResolvers<ContextType>;
  Member?: MemberResolvers<ContextType>;
  MinorUnits?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotFoundError?: NotFoundErrorResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  OrderBulkImportPayload?: OrderBulkImportPayloadResolvers<ContextType>;
  OrderCancelPayload?: OrderCancelPayloadResolvers<ContextType>;
  OrderConnection?: OrderConnectionResolvers<ContextType>;
  OrderDiscount?: OrderDiscountResolvers<ContextType>;
  OrderDiscountShare?: OrderDiscountShareResolvers<ContextType>;
  OrderEdge?: OrderEdgeResolvers<ContextType>;
  OrderFulfilPayload?: OrderFulfilPayloadResolvers<ContextType>;
  OrderLine?: OrderLineResolvers<ContextType>;
  OrderPayPayload?: OrderPayPayloadResolvers<ContextType>;
  OrderPreview?: OrderPreviewResolvers<ContextType>;
  OrderPreviewCandidate?: OrderPreviewCandidateResolvers<ContextType>;
  OrderPreviewDiscount?: OrderPreviewDiscountResolvers<ContextType>;
  OrderPreviewLine?: OrderPreviewLineResolvers<ContextType>;
  OrderPreviewShare?: OrderPreviewShareResolvers<ContextType>;
  OrderStage?: OrderStageResolvers<ContextType>;
  OrderStateError?: OrderStateErrorResolvers<ContextType>;
  OrderStatusChange?: OrderStatusChangeResolvers<ContextType>;
  OrderStatusFact?: OrderStatusFactResolvers<ContextType>;
  OrderSubmitPayload?: OrderSubmitPayloadResolvers<ContextType>;
  OrderUnavailableError?: OrderUnavailableErrorResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Payment?: PaymentResolvers<ContextType>;
  PaymentNotificationPayload?: PaymentNotificationPayloadResolvers<ContextType>;
  PaymentParameter?: PaymentParameterResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  Promotion?: PromotionResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  QuoteChangedError?: QuoteChangedErrorResolvers<ContextType>;
  RequestInProgressError?: RequestInProgressErrorResolvers<ContextType>;
  SalesSummary?: SalesSummaryResolvers<ContextType>;
  SkuUnknownError?: SkuUnknownErrorResolvers<ContextType>;
  Staff?: StaffResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  UnitPrice?: UnitPriceResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
