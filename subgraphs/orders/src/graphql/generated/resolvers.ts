import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { UserErrorFields, AnyConnection } from '@entresol/shared';
import type { OrderMapper, OrderPayPayloadMapper, OrderAwaitedMapper, AdvanceSalePolicyMapper, OrderAmendmentMapper, OrderAmendPreviewMapper, OrderDraftMapper, OrderDeliveryMapper, IntakeAdapterMapper, IntakeFaultMapper, IntakeRejectMapper, IntakePlatformMapper, PlatformItemMapper, OrderIntakeRowMapper, OrderLineMapper, OrderDiscountMapper, PaymentMapper, ProviderRefundMapper, OrderReturnMapper, ReturnPreviewMapper, OrderReceiptMapper, TillShiftMapper, TillShiftReportMapper, TillConflictMapper, TillDeviceMapper, OfflineSaleResultMapper, ParkedSaleMapper, OrderStageMapper, OrderStatusFactMapper, FulfilmentOrderMapper, FulfilmentLineMapper, FulfilmentRejectionMapper, FulfilmentProgressMapper, ParcelMapper, SettlementFactMapper, OrderPreviewMapper, RoutingSceneMapper, RoutingPolicyMapper, RoutingScoreMapper, RoutingCandidateMapper, RoutingPartMapper, RoutingPlanMapper, RoutingPreviewMapper, RoutingAttemptMapper, OrderRoutingMapper, PickBatchMapper, PickStopMapper } from '../mappers.ts';
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

/** What a channel may sell of a SKU before it is here (预订政策). */
export type AdvanceSalePolicy = {
  __typename?: 'AdvanceSalePolicy';
  /** Whether buyers may wait for it when it is short (可否缺货预订). */
  backorder: Scalars['Boolean']['output'];
  /** Code of the channel; * for every channel without a policy of its own (渠道). */
  channel: Scalars['String']['output'];
  /** Within how many days it must be expected; null: whenever (最长等待天数). */
  daysMax?: Maybe<Scalars['Int']['output']>;
  /** Whether it may be presold (可否预售). */
  presale: Scalars['Boolean']['output'];
  /** Stock keeping unit; * for every SKU without a policy of its own (货号). */
  sku: Scalars['String']['output'];
  /** When it changed last (更新时间). */
  updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last, such as STAFF:S0001 (操作者). */
  updatedBy: Scalars['String']['output'];
  /** Grows by one with every change (版本). */
  version: Scalars['Int']['output'];
};

/** A page of policies (预订政策分页). */
export type AdvanceSalePolicyConnection = {
  __typename?: 'AdvanceSalePolicyConnection';
  /** Policies with their cursors (列表项). */
  edges: Array<AdvanceSalePolicyEdge>;
  /** Policies without cursors (预订政策). */
  nodes: Array<AdvanceSalePolicy>;
  /** Where the page stands in the list (分页信息). */
  pageInfo: PageInfo;
  /** Counted only when asked for (总数). */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A policy at its place in a list (列表项). */
export type AdvanceSalePolicyEdge = {
  __typename?: 'AdvanceSalePolicyEdge';
  /** Where it stands in the list (游标). */
  cursor: Scalars['String']['output'];
  /** The policy (预订政策). */
  node: AdvanceSalePolicy;
};

/** A policy as it shall be, whole (预订政策输入). */
export type AdvanceSalePolicyInput = {
  /** Whether buyers may wait for it when it is short (可否缺货预订). */
  backorder: Scalars['Boolean']['input'];
  /** Code of the channel; * for every channel without a policy of its own (渠道). */
  channel: Scalars['String']['input'];
  /** 1 to 730; whenever when left out (最长等待天数). */
  daysMax?: InputMaybe<Scalars['Int']['input']>;
  /** The version that was read; left out for a new one (预期版本). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Whether it may be presold (可否预售). */
  presale: Scalars['Boolean']['input'];
  /** Stock keeping unit, in any case; * for every SKU without a policy of its own (货号). */
  sku: Scalars['String']['input'];
};

/** One part of an order of policies (排序). */
export type AdvanceSalePolicyOrder = {
  /** Which way (方向). */
  direction: OrderDirection;
  /** By what (字段). */
  field: AdvanceSalePolicyOrderField;
};

/** What lists of policies are ordered by (排序字段). */
export type AdvanceSalePolicyOrderField =
  /** 渠道 */
  | 'CHANNEL'
  /** 货号 */
  | 'SKU';

/** What came of writing a policy (修改预订政策结果). */
export type AdvanceSalePolicyUpsertPayload = {
  __typename?: 'AdvanceSalePolicyUpsertPayload';
  /** The policy; null when refused (预订政策). */
  policy?: Maybe<AdvanceSalePolicy>;
  /** Why it was refused; empty when it was not (拒绝原因). */
  userErrors: Array<UserError>;
};

/** Conditions on policies (预订政策条件); all given ones must hold. */
export type AdvanceSalePolicyWhere = {
  /** All of these (且). */
  and?: InputMaybe<Array<AdvanceSalePolicyWhere>>;
  /** Code of the channel, or * (渠道). */
  channel?: InputMaybe<StringFilter>;
  /** Not this (非). */
  not?: InputMaybe<AdvanceSalePolicyWhere>;
  /** Any of these (或). */
  or?: InputMaybe<Array<AdvanceSalePolicyWhere>>;
  /** Stock keeping unit, or * (货号). */
  sku?: InputMaybe<StringFilter>;
};

/** Conditions on a yes or no (是否条件). */
export type BooleanFilter = {
  /** Is this (等于). */
  eq?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Who may be shown an answer that was kept (缓存范围). */
export type CacheControlScope =
  /** The caller alone (私有). */
  | 'PRIVATE'
  /** Everybody whose request is the same (公共). */
  | 'PUBLIC';

/** There is no cart's hold of this reference that the order may take over (购物车预留不存在). */
export type CartHoldUnknownError = UserError & {
  __typename?: 'CartHoldUnknownError';
  /** Stable, for programs (错误码). */
  code: Scalars['String']['output'];
  /** Path of the input at fault (字段). */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** For people, in the language of the request (说明). */
  message: Scalars['String']['output'];
  /** What was given (单号). */
  reference: Scalars['String']['output'];
  /** Whether the same request may succeed later (可否重试). */
  retryable: Scalars['Boolean']['output'];
};

/** A way customers reach us: till, mini-program, web shop, marketplace (渠道). */
export type Channel = {
  __typename?: 'Channel';
  /** Natural key, such as POS (编码). */
  code: Scalars['String']['output'];
};

/** What the buyer says is not the code; with COLLECTION_TRIES_SPENT no try is left until fulfilmentOrderReady issues a new one (取货码错误). */
export type CollectionCodeError = UserError & {
  __typename?: 'CollectionCodeError';
  /** Stable, for programs (错误码). */
  code: Scalars['String']['output'];
  /** Path of the input at fault (字段). */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** The fulfilment order (履约单号). */
  fulfilmentNo: Scalars['String']['output'];
  /** For people, in the language of the request (说明). */
  message: Scalars['String']['output'];
  /** Whether the same request may succeed later (可否重试). */
  retryable: Scalars['Boolean']['output'];
  /** Tries that are left until a new code is issued (剩余次数). */
  triesLeft: Scalars['Int']['output'];
};

/** A part waits for who says its code; managers, who may amend orders, can hand it over without (需取货码). */
export type CollectionCodeNeededError = UserError & {
  __typename?: 'CollectionCodeNeededError';
  /** Stable, for programs (错误码). */
  code: Scalars['String']['output'];
  /** Path of the input at fault (字段). */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** The fulfilment order (履约单号). */
  fulfilmentNo: Scalars['String']['output'];
  /** For people, in the language of the request (说明). */
  message: Scalars['String']['output'];
  /** Whether the same request may succeed later (可否重试). */
  retryable: Scalars['Boolean']['output'];
};

/** One member's right to a benefit, used once (优惠券). */
export type Coupon = {
  __typename?: 'Coupon';
  /** Natural key (券码); case and dashes do not matter when it is looked up. */
  code: Scalars['String']['output'];
};

/** The coupon cannot be used (券不可用). */
export type CouponNotUsableError = UserError & {
  __typename?: 'CouponNotUsableError';
  /** Stable, for programs (错误码). */
  code: Scalars['String']['output'];
  /** Which coupon (券码). */
  couponCode: Scalars['String']['output'];
  /** Path of the input at fault (字段). */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** For people, in the language of the request (说明). */
  message: Scalars['String']['output'];
  /** As in a preview's candidates, such as COUPON_REDEEMED (原因编码). */
  reason: Scalars['String']['output'];
  /** Whether the same request may succeed later (可否重试). */
  retryable: Scalars['Boolean']['output'];
};

/** Conditions on an instant (时间条件); all given ones must hold. */
export type DateTimeFilter = {
  /** Is this instant (等于). */
  eq?: InputMaybe<Scalars['DateTime']['input']>;
  /** Is later (晚于). */
  gt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Is later or equal (不早于). */
  gte?: InputMaybe<Scalars['DateTime']['input']>;
  /** Is missing, or is not (为空). */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is earlier (早于). */
  lt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Is earlier or equal (不晚于). */
  lte?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Conditions on an exact decimal (小数条件); all given ones must hold. */
export type DecimalFilter = {
  /** Is this number, whatever its trailing zeros (等于). */
  eq?: InputMaybe<Scalars['Decimal']['input']>;
  /** Is greater (大于). */
  gt?: InputMaybe<Scalars['Decimal']['input']>;
  /** Is greater or equal (大于等于). */
  gte?: InputMaybe<Scalars['Decimal']['input']>;
  /** Is less (小于). */
  lt?: InputMaybe<Scalars['Decimal']['input']>;
  /** Is less or equal (小于等于). */
  lte?: InputMaybe<Scalars['Decimal']['input']>;
};

/** Where goods go (收货位置): a position, a division, or both. */
export type DeliveryPointInput = {
  /** Six digits, GB/T 2260 (行政区划代码). */
  divisionCode?: InputMaybe<Scalars['String']['input']>;
  /** Degrees, north is positive; together with the longitude (纬度). */
  latitude?: InputMaybe<Scalars['Decimal']['input']>;
  /** Degrees, east is positive; together with the latitude (经度). */
  longitude?: InputMaybe<Scalars['Decimal']['input']>;
};

/** A stretch of a subgraph's event log (事件日志). */
export type EventFeed = {
  __typename?: 'EventFeed';
  /** The events, oldest first (事件). */
  events: Array<FeedEvent>;
  /** Position up to which the log was read, matching or not (已读位置). */
  position: Scalars['String']['output'];
};

/** Whole texts, as they are written (文本完全匹配). */
export type ExactTextFilter = {
  /** This (等于). */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** One of these (属于). */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** One committed fact (事件). */
export type FeedEvent = {
  __typename?: 'FeedEvent';
  /** What it is about; events of one key keep their order (业务键). */
  key: Scalars['String']['output'];
  /** The payload as JSON text (内容). */
  payload: Scalars['String']['output'];
  /** Its place in the log: growing, without gaps (位置). */
  position: Scalars['String']['output'];
  /** When it was recorded (记录时间). */
  recordedAt: Scalars['DateTime']['output'];
  /** What kind of fact it is, in the past tense (类型). */
  type: Scalars['String']['output'];
};

/** Which places may fulfil (履约方). */
export type FulfilledBy =
  /** 任一地点 */
  | 'ANY_PLACE'
  /** 任一门店 */
  | 'ANY_STORE'
  /** 总仓 */
  | 'CENTRAL_WAREHOUSE'
  /** 下单门店以外的门店 */
  | 'OTHER_STORE'
  /** 下单门店 */
  | 'SALE_STORE';

/** Units of an order's line that one place sends (履约明细). */
export type FulfilmentLine = {
  __typename?: 'FulfilmentLine';
  /** Units that will never leave; what they cost was paid back (已取消). */
  cancelled: Scalars['Int']['output'];
  /** Of those, the ones that arrived (已签收). */
  delivered: Scalars['Int']['output'];
  /** The order's line, from 1 (行号). */
  lineNo: Scalars['Int']['output'];
  /** Units that were picked (已拣). */
  picked: Scalars['Int']['output'];
  /** What it is (商品). */
  product?: Maybe<Product>;
  /** How many units (数量). */
  quantity: Scalars['Int']['output'];
  /** Units that left: shipped, collected or handed over (已发). */
  shipped: Scalars['Int']['output'];
  /** Stock keeping unit (货号). */
  sku: Scalars['String']['output'];
};

/** What one place does for an order (履约单). */
export type FulfilmentOrder = {
  __typename?: 'FulfilmentOrder';
  /** Places it was given to, this one included (派单次数). */
  attempt: Scalars['Int']['output'];
  /** What the buyer says to be given the goods; only they are shown it (取货码). */
  collectionCode?: Maybe<Scalars['String']['output']>;
  /** When its order was placed (创建时间). */
  createdAt: Scalars['DateTime']['output'];
  /** Natural key: the order's number and a count (履约单号). */
  fulfilmentNo: Scalars['String']['output'];
  /** How the goods reach the buyer (交付方式). */
  handOver: HandOver;
  /** Opaque id (全局编号). */
  id: Scalars['ID']['output'];
  /** What it sends (履约明细). */
  lines: Array<FulfilmentLine>;
  /** Which place (履约地点). */
  location: Location;
  /** The order (订单). */
  order: Order;
  /** Parcels that it left in (包裹). */
  parcels: Array<Parcel>;
  /** By when the buyer is to have the goods (承诺时间). */
  promisedAt: Scalars['DateTime']['output'];
  /** Why it waits, or was given up (原因). */
  reason?: Maybe<Scalars['String']['output']>;
  /** Places that gave it back (拒单记录). */
  rejections: Array<FulfilmentRejection>;
  /** Where it stands (履约单状态). */
  state: FulfilmentOrderState;
  /** Since when it stands there (状态时间). */
  stateAt: Scalars['DateTime']['output'];
  /** Goes before others (加急). */
  urgent: Scalars['Boolean']['output'];
  /** Grows by one with every change; 0 until its order is paid (版本). */
  version: Scalars['Int']['output'];
  /** What a NEW one waits for; null otherwise (等待原因). */
  waitingFor?: Maybe<FulfilmentWait>;
};

/** What came of work on a fulfilment order (履约结果). */
export type FulfilmentOrderAcceptPayload = {
  __typename?: 'FulfilmentOrderAcceptPayload';
  /** As it is now (履约单). */
  fulfilmentOrder?: Maybe<FulfilmentOrder>;
  /** Why it was refused; empty when it was not (拒绝原因). */
  userErrors: Array<UserError>;
};

/** What came of taking on many (批量接单结果). */
export type FulfilmentOrderBulkAcceptPayload = {
  __typename?: 'FulfilmentOrderBulkAcceptPayload';
  /** One for each row, in order (逐行结果). */
  rows?: Maybe<Array<FulfilmentOrderRowResult>>;
  /** Why the whole call was refused; empty when it was not (拒绝原因). */
  userErrors: Array<UserError>;
};

/** A fulfilment order that is given up (取消履约单). */
export type FulfilmentOrderCancelInput = {
  /** The version that was seen; any when left out (版本). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Which one (履约单号). */
  fulfilmentNo: Scalars['String']['input'];
  /** Why (原因). */
  reason: Scalars['String']['input'];
};

/** What came of giving it up (取消结果). */
export type FulfilmentOrderCancelPayload = {
  __typename?: 'FulfilmentOrderCancelPayload';
  /** As it is now (履约单). */
  fulfilmentOrder?: Maybe<FulfilmentOrder>;
  /** Why it was refused; empty when it was not (拒绝原因). */
  userErrors: Array<UserError>;
};

/** Who comes for the goods (取货). */
export type FulfilmentOrderCollectInput = {
  /** What the buyer says (取货码). */
  code: Scalars['String']['input'];
  /** The version that was seen; any when left out (版本). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Which one (履约单号). */
  fulfilmentNo: Scalars['String']['input'];
  /** Why goods past their last day of sale leave nevertheless, up to 200 characters; managers alone (临期放行原因). */
  lotReason?: InputMaybe<Scalars['String']['input']>;
};

/** What came of handing the goods to who came for them (取货结果). */
export type FulfilmentOrderCollectPayload = {
  __typename?: 'FulfilmentOrderCollectPayload';
  /** As it is now (履约单). */
  fulfilmentOrder?: Maybe<FulfilmentOrder>;
  /** Why it was refused; empty when it was not (拒绝原因). */
  userErrors: Array<UserError>;
};

/** A page of fulfilment orders (履约单分页). */
export type FulfilmentOrderConnection = {
  __typename?: 'FulfilmentOrderConnection';
  /** Fulfilment orders with their cursors (列表项). */
  edges: Array<FulfilmentOrderEdge>;
  /** Fulfilment orders without cursors (履约单). */
  nodes: Array<FulfilmentOrder>;
  /** Where the page stands in the list (分页信息). */
  pageInfo: PageInfo;
  /** Counted only when asked for (总数). */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A fulfilment order at its place in a list (列表项). */
export type FulfilmentOrderEdge = {
  __typename?: 'FulfilmentOrderEdge';
  /** Where it stands in the list (游标). */
  cursor: Scalars['String']['output'];
  /** The fulfilment order (履约单). */
  node: FulfilmentOrder;
};

/** A fulfilment order, as it was seen (履约单). */
export type FulfilmentOrderInput = {
  /** The version that was seen; any when left out (版本). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Which one (履约单号). */
  fulfilmentNo: Scalars['String']['input'];
};

/** One part of an order (排序). */
export type FulfilmentOrderOrder = {
  /** Which way (方向). */
  direction: OrderDirection;
  /** By what (字段). */
  field: FulfilmentOrderOrderField;
};

/** What lists of fulfilment orders are ordered by (排序字段). */
export type FulfilmentOrderOrderField =
  /** 创建时间 */
  | 'CREATED_AT'
  /** 履约单号 */
  | 'FULFILMENT_NO'
  /** 加急优先：urgent ones first when ascending */
  | 'PRIORITY'
  /** 承诺时间 */
  | 'PROMISED_AT';

/** What came of packing (打包结果). */
export type FulfilmentOrderPackPayload = {
  __typename?: 'FulfilmentOrderPackPayload';
  /** As it is now (履约单). */
  fulfilmentOrder?: Maybe<FulfilmentOrder>;
  /** Why it was refused; empty when it was not (拒绝原因). */
  userErrors: Array<UserError>;
};

/** What is picked of a fulfilment order by now (拣货). */
export type FulfilmentOrderPickInput = {
  /** The version that was seen; any when left out (版本). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Which one (履约单号). */
  fulfilmentNo: Scalars['String']['input'];
  /** Lines that changed (拣货明细). */
  lines: Array<FulfilmentPickLineInput>;
};

/** What came of picking (拣货结果). */
export type FulfilmentOrderPickPayload = {
  __typename?: 'FulfilmentOrderPickPayload';
  /** As it is now (履约单). */
  fulfilmentOrder?: Maybe<FulfilmentOrder>;
  /** Why it was refused; empty when it was not (拒绝原因). */
  userErrors: Array<UserError>;
};

/** When a fulfilment order has its turn (优先级). */
export type FulfilmentOrderPrioritizeInput = {
  /** The version that was seen; any when left out (版本). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Which one (履约单号). */
  fulfilmentNo: Scalars['String']['input'];
  /** By when the buyer is to have the goods; as before when left out (承诺时间). */
  promisedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Goes before others (加急). */
  urgent: Scalars['Boolean']['input'];
};

/** What came of changing its turn (优先级结果). */
export type FulfilmentOrderPrioritizePayload = {
  __typename?: 'FulfilmentOrderPrioritizePayload';
  /** As it is now (履约单). */
  fulfilmentOrder?: Maybe<FulfilmentOrder>;
  /** Why it was refused; empty when it was not (拒绝原因). */
  userErrors: Array<UserError>;
};

/** What came of letting the buyer come (备货结果). */
export type FulfilmentOrderReadyPayload = {
  __typename?: 'FulfilmentOrderReadyPayload';
  /** As it is now (履约单). */
  fulfilmentOrder?: Maybe<FulfilmentOrder>;
  /** Why it was refused; empty when it was not (拒绝原因). */
  userErrors: Array<UserError>;
};

/** A fulfilment order that is given back (拒单). */
export type FulfilmentOrderRejectInput = {
  /** The version that was seen; any when left out (版本). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Which one (履约单号). */
  fulfilmentNo: Scalars['String']['input'];
  /** Why (原因). */
  reason: Scalars['String']['input'];
};

/** What came of giving it back (拒单结果). */
export type FulfilmentOrderRejectPayload = {
  __typename?: 'FulfilmentOrderRejectPayload';
  /** As it is now (履约单). */
  fulfilmentOrder?: Maybe<FulfilmentOrder>;
  /** Why it was refused; empty when it was not (拒绝原因). */
  userErrors: Array<UserError>;
};

/** Units that a picker did not find (拣货缺货). */
export type FulfilmentOrderReportShortageInput = {
  /** The version that was seen; any when left out (版本). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Which one (履约单号). */
  fulfilmentNo: Scalars['String']['input'];
  /** Lines that are short (缺货明细). */
  lines: Array<FulfilmentShortageLineInput>;
  /** What becomes of them (缺货处理). */
  policy: ShortagePolicy;
};

/** What came of it (缺货结果). */
export type FulfilmentOrderReportShortagePayload = {
  __typename?: 'FulfilmentOrderReportShortagePayload';
  /** As it is now: what was found goes on; its order shows where the rest is (履约单). */
  fulfilmentOrder?: Maybe<FulfilmentOrder>;
  /** Why it was refused; empty when it was not (拒绝原因). */
  userErrors: Array<UserError>;
};

/** Where what waits for a decision goes (改派). */
export type FulfilmentOrderRerouteInput = {
  /** The version that was seen; any when left out (版本). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Which one (履约单号). */
  fulfilmentNo: Scalars['String']['input'];
  /** Code of the place; the best there is now when left out (履约地点). */
  location?: InputMaybe<Scalars['String']['input']>;
};

/** What came of giving it to another place (改派结果). */
export type FulfilmentOrderReroutePayload = {
  __typename?: 'FulfilmentOrderReroutePayload';
  /** As it is now (履约单). */
  fulfilmentOrder?: Maybe<FulfilmentOrder>;
  /** Why it was refused; empty when it was not (拒绝原因). */
  userErrors: Array<UserError>;
};

/** What came of one row of a bulk call (逐行结果). */
export type FulfilmentOrderRowResult = {
  __typename?: 'FulfilmentOrderRowResult';
  /** Which one (履约单号). */
  fulfilmentNo: Scalars['String']['output'];
  /** As it is now; null where it was refused (履约单). */
  fulfilmentOrder?: Maybe<FulfilmentOrder>;
  /** Why it was refused; empty when it was not (拒绝原因). */
  userErrors: Array<UserError>;
};

/** Where a fulfilment order stands (履约单状态). */
export type FulfilmentOrderState =
  /** 已接单 */
  | 'ACCEPTED'
  /** 已派发 */
  | 'ASSIGNED'
  /** 已取消 */
  | 'CANCELLED'
  /** 已自提 */
  | 'COLLECTED'
  /** 已签收 */
  | 'DELIVERED'
  /** 待派发：waits for money, goods or a decision */
  | 'NEW'
  /** 已打包 */
  | 'PACKED'
  /** 拣货中 */
  | 'PICKING'
  /** 待自提 */
  | 'READY_FOR_PICKUP'
  /** 已拒单，改派中 */
  | 'REJECTED'
  /** 已发货 */
  | 'SHIPPED';

/** Conditions on fulfilment orders (履约单条件); all given ones must hold. */
export type FulfilmentOrderWhere = {
  /** All of these (且). */
  and?: InputMaybe<Array<FulfilmentOrderWhere>>;
  /** Number of the batch it is picked with (波次号). */
  batchNo?: InputMaybe<StringFilter>;
  /** When its order was placed (创建时间). */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Number (履约单号). */
  fulfilmentNo?: InputMaybe<StringFilter>;
  /** Such as PARCEL (交付方式). */
  handOver?: InputMaybe<StringFilter>;
  /** Code of the place (履约地点). */
  location?: InputMaybe<StringFilter>;
  /** Not this (非). */
  not?: InputMaybe<FulfilmentOrderWhere>;
  /** Any of these (或). */
  or?: InputMaybe<Array<FulfilmentOrderWhere>>;
  /** By when the buyer is to have the goods (承诺时间). */
  promisedAt?: InputMaybe<DateTimeFilter>;
  /** Such as ASSIGNED (履约单状态). */
  state?: InputMaybe<StringFilter>;
  /** Such as STOCK (等待原因). */
  waitingFor?: InputMaybe<StringFilter>;
};

/** Units of a line that were found on the shelf (拣货明细). */
export type FulfilmentPickLineInput = {
  /** The order's line (行号). */
  lineNo: Scalars['Int']['input'];
  /** How many units by now (已拣数量). */
  quantity: Scalars['Int']['input'];
};

/** How far one place is with its part of an order (履约进度). */
export type FulfilmentProgress = {
  __typename?: 'FulfilmentProgress';
  /** Its fulfilment order (履约单号). */
  fulfilmentNo: Scalars['String']['output'];
  /** Which place (履约地点). */
  location: Location;
  /** How far it is (履约单状态). */
  state: FulfilmentOrderState;
};

/** A place that gave a fulfilment order back (拒单记录). */
export type FulfilmentRejection = {
  __typename?: 'FulfilmentRejection';
  /** Who (操作人). */
  actor: Scalars['String']['output'];
  /** When (时间). */
  at: Scalars['DateTime']['output'];
  /** Places it had been given to by then (第几次派单). */
  attempt: Scalars['Int']['output'];
  /** Which place (地点). */
  location: Location;
  /** Why (原因). */
  reason: Scalars['String']['output'];
};

/** Units of a line that were not found (缺货明细). */
export type FulfilmentShortageLineInput = {
  /** The order's line (行号). */
  lineNo: Scalars['Int']['input'];
  /** How many units are missing (缺货数量). */
  quantity: Scalars['Int']['input'];
};

/** A fulfilment order stands where this is not possible (履约单状态不符). */
export type FulfilmentStateError = UserError & {
  __typename?: 'FulfilmentStateError';
  /** Stable, for programs (错误码). */
  code: Scalars['String']['output'];
  /** Path of the input at fault (字段). */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** The fulfilment order (履约单号). */
  fulfilmentNo: Scalars['String']['output'];
  /** For people, in the language of the request (说明). */
  message: Scalars['String']['output'];
  /** Whether the same request may succeed later (可否重试). */
  retryable: Scalars['Boolean']['output'];
  /** Where it stands (履约单状态). */
  state: FulfilmentOrderState;
};

/** Whether the goods are handed over (履约状态). */
export type FulfilmentStatus =
  /** 已履约 */
  | 'FULFILLED'
  /** 部分履约：a part has left or was handed over */
  | 'PARTIAL'
  /** 未履约 */
  | 'UNFULFILLED';

/** What a NEW fulfilment order waits for (等待原因). */
export type FulfilmentWait =
  /** 待支付 */
  | 'PAYMENT'
  /** 待人工处理 */
  | 'STAFF'
  /** 缺货：routed when stock arrives */
  | 'STOCK';

/**
 * Goods past their last day of sale would leave. Until they expire a manager may let them go, with a reason
 * (批次已过可售期).
 */
export type GoodsPastDayError = UserError & {
  __typename?: 'GoodsPastDayError';
  /** Stable, for programs (错误码). */
  code: Scalars['String']['output'];
  /** The fulfilment order, or the batch of picking (单号). */
  document: Scalars['String']['output'];
  /** When they expire (失效时间). */
  expiresAt: Scalars['DateTime']['output'];
  /** Path of the input at fault (字段). */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** The lot (批号). */
  lotNo: Scalars['String']['output'];
  /** For people, in the language of the request (说明). */
  message: Scalars['String']['output'];
  /** How many units of it (数量). */
  quantity: Scalars['Int']['output'];
  /** Whether the same request may succeed later (可否重试). */
  retryable: Scalars['Boolean']['output'];
  /** From when on they may not be sold (停售时间). */
  sellableUntil: Scalars['DateTime']['output'];
  /** Stock keeping unit (货号). */
  sku: Scalars['String']['output'];
  /** Whether a manager may let them go: they have not expired (可否放行). */
  waivable: Scalars['Boolean']['output'];
};

/** How goods reach the buyer (交付方式). */
export type HandOver =
  /** 柜台交付 */
  | 'COUNTER'
  /** 快递包裹 */
  | 'PARCEL'
  /** 到店自提 */
  | 'PICKUP'
  /** 门店配送 */
  | 'STORE_DELIVERY';

/** The idempotency key was used before with another input (幂等键冲突). */
export type IdempotencyMismatchError = UserError & {
  __typename?: 'IdempotencyMismatchError';
  /** Stable, for programs (错误码). */
  code: Scalars['String']['output'];
  /** Path of the input at fault (字段). */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** For people, in the language of the request (说明). */
  message: Scalars['String']['output'];
  /** Whether the same request may succeed later (可否重试). */
  retryable: Scalars['Boolean']['output'];
};

/** Fewer points can be spent than were asked for (积分不足). */
export type InsufficientPointsError = UserError & {
  __typename?: 'InsufficientPointsError';
  /** How many can be spent now (可用积分). */
  available: Scalars['Int']['output'];
  /** Stable, for programs (错误码). */
  code: Scalars['String']['output'];
  /** Path of the input at fault (字段). */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** For people, in the language of the request (说明). */
  message: Scalars['String']['output'];
  /** How many were asked for (所需积分). */
  requested: Scalars['Int']['output'];
  /** Whether the same request may succeed later (可否重试). */
  retryable: Scalars['Boolean']['output'];
};

/** Fewer units can be sold (可售) than were asked for. */
export type InsufficientStockError = UserError & {
  __typename?: 'InsufficientStockError';
  /** Units there were (可用). */
  available: Scalars['Int']['output'];
  /** Stable, for programs (错误码). */
  code: Scalars['String']['output'];
  /** Path of the input at fault (字段). */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** Opaque id of the place (地点). */
  locationId: Scalars['String']['output'];
  /** For people, in the language of the request (说明). */
  message: Scalars['String']['output'];
  /** Units asked for, equal lines added up (需求数量). */
  requested: Scalars['Int']['output'];
  /** Whether the same request may succeed later (可否重试). */
  retryable: Scalars['Boolean']['output'];
  /** Stock keeping unit, in capitals (货号). */
  sku: Scalars['String']['output'];
};

/** Conditions on a whole number (整数条件); all given ones must hold. */
export type IntFilter = {
  /** Is this number (等于). */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** Is greater (大于). */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** Is greater or equal (大于等于). */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** Is one of these numbers (属于). */
  in?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Is less (小于). */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** Is less or equal (小于等于). */
  lte?: InputMaybe<Scalars['Int']['input']>;
};

/** A way of writing orders that is understood (订单格式). */
export type IntakeAdapter = {
  __typename?: 'IntakeAdapter';
  /** What it takes, as JSON Schema (格式定义). */
  jsonSchema: Scalars['String']['output'];
  /** Its name (格式名). */
  name: Scalars['String']['output'];
};

/** Something in a platform's order that keeps it out (错误). */
export type IntakeFault = {
  __typename?: 'IntakeFault';
  /** Stable, for programs: NOT_JSON, MISSING, WRONG_FORMAT, OUT_OF_RANGE, AMOUNTS_DIFFER, SKU_UNKNOWN, MEMBER_UNKNOWN, SHIPPED_ELSEWHERE (错误码). */
  code: Scalars['String']['output'];
  /** For people, in English (英文说明). */
  messageEn: Scalars['String']['output'];
  /** For people, in Chinese (中文说明). */
  messageZh: Scalars['String']['output'];
  /** Where in what came (位置). */
  path: Array<Scalars['String']['output']>;
};

/** An outside platform whose orders come in here (外部平台). */
export type IntakePlatform = {
  __typename?: 'IntakePlatform';
  /** Whether orders are taken in (启用). */
  active: Scalars['Boolean']['output'];
  /** How its orders are written; see intakeAdapters (订单格式). */
  adapter: Scalars['String']['output'];
  /** When it was changed last (修改时间). */
  changedAt: Scalars['DateTime']['output'];
  /** Who changed it last (修改人). */
  changedBy: Scalars['String']['output'];
  /** The channel of its orders, no other platform's (渠道). */
  channel: Channel;
  /** Its code (平台编码). */
  code: Scalars['String']['output'];
  /** Of its prices (币种). */
  currency: Scalars['CurrencyCode']['output'];
  /** How goods reach its buyers; the scene's first when null (交付方式). */
  handOver?: Maybe<HandOver>;
  /** How its orders are routed (场景). */
  scene: OrderScene;
  /** The store that sells, where an order waits that no place can fulfil (门店). */
  store: Location;
  /** Grows by one with every change (版本). */
  version: Scalars['Int']['output'];
};

/** A page of platforms (平台分页). */
export type IntakePlatformConnection = {
  __typename?: 'IntakePlatformConnection';
  /** Platforms with their cursors (列表项). */
  edges: Array<IntakePlatformEdge>;
  /** Platforms without cursors (平台). */
  nodes: Array<IntakePlatform>;
  /** Where the page stands in the list (分页信息). */
  pageInfo: PageInfo;
  /** Counted only when asked for (总数). */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A platform at its place in a list (列表项). */
export type IntakePlatformEdge = {
  __typename?: 'IntakePlatformEdge';
  /** Where it stands in the list (游标). */
  cursor: Scalars['String']['output'];
  /** The platform (平台). */
  node: IntakePlatform;
};

/** A platform as it shall be, whole (平台设置). */
export type IntakePlatformInput = {
  /** Whether orders are taken in (启用). */
  active: Scalars['Boolean']['input'];
  /** One of intakeAdapters (订单格式). */
  adapter: Scalars['String']['input'];
  /** Code of its channel; no other platform's (渠道). */
  channel: Scalars['String']['input'];
  /** 1 to 32 capitals, digits, - or _ (平台编码). */
  code: Scalars['String']['input'];
  /** Of its prices (币种). */
  currency: Scalars['CurrencyCode']['input'];
  /** Its version as it was read; left out for a new one (预期版本). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** One of the scene's; its first when left out (交付方式). */
  handOver?: InputMaybe<HandOver>;
  /** One that is sold online (场景). */
  scene: OrderScene;
  /** Code of the store that sells (门店). */
  store: Scalars['String']['input'];
};

/** One part of an order of platforms (排序). */
export type IntakePlatformOrder = {
  /** Which way (方向). */
  direction: OrderDirection;
  /** By what (字段). */
  field: IntakePlatformOrderField;
};

/** What lists of platforms are ordered by (排序字段). */
export type IntakePlatformOrderField =
  /** 修改时间 */
  | 'CHANGED_AT'
  /** 平台编码 */
  | 'CODE';

/** What came of setting a platform (设置结果). */
export type IntakePlatformUpsertPayload = {
  __typename?: 'IntakePlatformUpsertPayload';
  /** The platform, or null (平台). */
  platform?: Maybe<IntakePlatform>;
  /** Why it was refused; empty when it was not (拒绝原因). */
  userErrors: Array<UserError>;
};

/** Conditions on platforms (平台条件); all given ones must hold. */
export type IntakePlatformWhere = {
  /** All of these (且). */
  and?: InputMaybe<Array<IntakePlatformWhere>>;
  /** Code of its channel (渠道). */
  channel?: InputMaybe<StringFilter>;
  /** Its code (平台编码). */
  code?: InputMaybe<StringFilter>;
  /** Not this (非). */
  not?: InputMaybe<IntakePlatformWhere>;
  /** Any of these (或). */
  or?: InputMaybe<Array<IntakePlatformWhere>>;
};

/** An order that could not be taken in, and why (拒收记录). */
export type IntakeReject = {
  __typename?: 'IntakeReject';
  /** How often it was refused (次数). */
  attempts: Scalars['Int']['output'];
  /** Everything that is wrong with it (错误). */
  faults: Array<IntakeFault>;
  /** When it was refused first (首次时间). */
  firstAt: Scalars['DateTime']['output'];
  /** Opaque id (全局编号). */
  id: Scalars['ID']['output'];
  /** When it was refused last (最近时间). */
  lastAt: Scalars['DateTime']['output'];
  /** The order that it became (订单). */
  order?: Maybe<Order>;
  /** What came, without what tells who somebody is; null where it is no JSON (脱敏原文). */
  payload?: Maybe<Scalars['String']['output']>;
  /** Code of the platform (平台编码). */
  platform: Scalars['String']['output'];
  /** The platform's number; null where it cannot be read (平台订单号). */
  platformOrderNo?: Maybe<Scalars['String']['output']>;
  /** When it was taken in, or became another one (处理时间). */
  resolvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it still waits (状态). */
  state: IntakeRejectState;
};

/** A page of refused orders (拒收分页). */
export type IntakeRejectConnection = {
  __typename?: 'IntakeRejectConnection';
  /** Refused orders with their cursors (列表项). */
  edges: Array<IntakeRejectEdge>;
  /** Refused orders without cursors (拒收记录). */
  nodes: Array<IntakeReject>;
  /** Where the page stands in the list (分页信息). */
  pageInfo: PageInfo;
  /** Counted only when asked for (总数). */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A refused order at its place in a list (列表项). */
export type IntakeRejectEdge = {
  __typename?: 'IntakeRejectEdge';
  /** Where it stands in the list (游标). */
  cursor: Scalars['String']['output'];
  /** The refused order (拒收记录). */
  node: IntakeReject;
};

/** One part of an order of refused orders (排序). */
export type IntakeRejectOrder = {
  /** Which way (方向). */
  direction: OrderDirection;
  /** By what (字段). */
  field: IntakeRejectOrderField;
};

/** What lists of refused orders are ordered by (排序字段). */
export type IntakeRejectOrderField =
  /** 首次时间 */
  | 'FIRST_AT'
  /** 最近时间 */
  | 'LAST_AT';

/** Which refused orders are tried again (重新同步). */
export type IntakeRejectRedriveInput = {
  /** At most 200, each once (拒收记录). */
  rows: Array<IntakeRejectRedriveRow>;
};

/** What came of trying again (重新同步结果). */
export type IntakeRejectRedrivePayload = {
  __typename?: 'IntakeRejectRedrivePayload';
  /** One for each, in order; null when the whole call was refused (逐单结果). */
  rows?: Maybe<Array<OrderIntakeRow>>;
  /** Why the call was refused; empty when it was not (拒绝原因). */
  userErrors: Array<UserError>;
};

/** A refused order that is tried again (重新同步). */
export type IntakeRejectRedriveRow = {
  /** Mended, as JSON; what came when left out (修正后的原文). */
  payload?: InputMaybe<Scalars['String']['input']>;
  /** Its opaque id (全局编号). */
  rejectId: Scalars['ID']['input'];
};

/** Whether a refused order still waits (拒收状态). */
export type IntakeRejectState =
  /** 待处理 */
  | 'OPEN'
  /** 已处理 */
  | 'RESOLVED';

/** Conditions on refused orders (拒收条件); all given ones must hold. */
export type IntakeRejectWhere = {
  /** All of these (且). */
  and?: InputMaybe<Array<IntakeRejectWhere>>;
  /** When it was refused last (最近时间). */
  lastAt?: InputMaybe<DateTimeFilter>;
  /** Not this (非). */
  not?: InputMaybe<IntakeRejectWhere>;
  /** Any of these (或). */
  or?: InputMaybe<Array<IntakeRejectWhere>>;
  /** Code of the platform (平台编码). */
  platform?: InputMaybe<StringFilter>;
  /** The platform's number (平台订单号). */
  platformOrderNo?: InputMaybe<StringFilter>;
  /** OPEN or RESOLVED (状态). */
  state?: InputMaybe<StringFilter>;
};

/** What became of one order (单据同步结果). */
export type IntakeResult =
  /** 新建 */
  | 'CREATED'
  /** 处理中：something else is being done to it; send it again. */
  | 'IN_PROGRESS'
  /** 拒收：see its faults; it waits in the report. */
  | 'REJECTED'
  /** 无变化：a repeat, or older news than what is known. */
  | 'UNCHANGED'
  /** 更新：its news was followed. */
  | 'UPDATED';

/** A value of the input breaks a rule (输入有误). */
export type InvalidInputError = UserError & {
  __typename?: 'InvalidInputError';
  /** Stable, for programs (错误码). */
  code: Scalars['String']['output'];
  /** Path of the input at fault (字段). */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** For people, in the language of the request (说明). */
  message: Scalars['String']['output'];
  /** Whether the same request may succeed later (可否重试). */
  retryable: Scalars['Boolean']['output'];
};

/** A store or warehouse (门店/仓库). */
export type Location = {
  __typename?: 'Location';
  /** Natural key, such as SH001 (编码). */
  code: Scalars['String']['output'];
};

/** No open place has this code (地点不存在或已关闭). */
export type LocationUnknownError = UserError & {
  __typename?: 'LocationUnknownError';
  /** Stable, for programs (错误码). */
  code: Scalars['String']['output'];
  /** Path of the input at fault (字段). */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** The code as it was read (地点编码). */
  location: Scalars['String']['output'];
  /** For people, in the language of the request (说明). */
  message: Scalars['String']['output'];
  /** Whether the same request may succeed later (可否重试). */
  retryable: Scalars['Boolean']['output'];
};

/** A consumer (会员). */
export type Member = {
  __typename?: 'Member';
  /** Natural key (会员号). */
  memberNo: Scalars['String']['output'];
  /** Newest first (订单列表). */
  orders: OrderConnection;
};


/** A consumer (会员). */
export type MemberOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** Conditions on minor units (分); all given ones must hold. */
export type MinorUnitsFilter = {
  /** Is this amount (等于). */
  eq?: InputMaybe<Scalars['MinorUnits']['input']>;
  /** Is greater (大于). */
  gt?: InputMaybe<Scalars['MinorUnits']['input']>;
  /** Is greater or equal (大于等于). */
  gte?: InputMaybe<Scalars['MinorUnits']['input']>;
  /** Is less (小于). */
  lt?: InputMaybe<Scalars['MinorUnits']['input']>;
  /** Is less or equal (小于等于). */
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
  /** Says what a channel may sell before it is here; what was sold so far stays sold (修改预订政策). */
  advanceSalePolicyUpsert: AdvanceSalePolicyUpsertPayload;
  /** Takes a fulfilment order on (接单). */
  fulfilmentOrderAccept: FulfilmentOrderAcceptPayload;
  /** Takes up to 200 on, each for itself (批量接单). */
  fulfilmentOrderBulkAccept: FulfilmentOrderBulkAcceptPayload;
  /** Gives up what has not left of one, and pays it back (取消履约单). */
  fulfilmentOrderCancel: FulfilmentOrderCancelPayload;
  /** Hands it to who says the code; five tries (自提核销). */
  fulfilmentOrderCollect: FulfilmentOrderCollectPayload;
  /** Says that it is packed (打包). */
  fulfilmentOrderPack: FulfilmentOrderPackPayload;
  /** Says what is picked by now (拣货). */
  fulfilmentOrderPick: FulfilmentOrderPickPayload;
  /** Changes its turn in the queue (调整优先级). */
  fulfilmentOrderPrioritize: FulfilmentOrderPrioritizePayload;
  /** Lets the buyer come for it, with a code; again: with a new code (待自提). */
  fulfilmentOrderReady: FulfilmentOrderReadyPayload;
  /** Gives one back: another place gets it, or it waits for a decision (拒单). */
  fulfilmentOrderReject: FulfilmentOrderRejectPayload;
  /** Says that units are not on their shelf: they leave the books (拣货缺货). */
  fulfilmentOrderReportShortage: FulfilmentOrderReportShortagePayload;
  /** Gives one that waits for a decision to another place; until that has it, it stays held as it is (改派). */
  fulfilmentOrderReroute: FulfilmentOrderReroutePayload;
  /** Sets how a platform's orders come in (设置外部平台). */
  intakePlatformUpsert: IntakePlatformUpsertPayload;
  /** Takes refused orders in again, once what was wrong is mended (重新同步). */
  intakeRejectRedrive: IntakeRejectRedrivePayload;
  /** Takes in what a till sold offline: nothing that left the shop is refused (离线销售补传). */
  offlineSalesUpload: OfflineSalesUploadPayload;
  /**
   * Changes what is bought, how much of it, or its price, while none of it has left; or changes nothing.
   * Of a paid order the difference goes back by its payments, by the frozen shares of what is taken off;
   * what it costs besides is waited for (BALANCE_DUE): until it is paid nothing is handed over, and
   * after the deadline the old order stands (改单).
   */
  orderAmend: OrderAmendPayload;
  /** Gives up an amendment that waits for its money: the old order stands, what came in goes back (撤销改单). */
  orderAmendDrop: OrderAmendDropPayload;
  /** Imports up to 2,000 lines of finished documents, one event for all (批量导入订单). */
  orderBulkImport: OrderBulkImportPayload;
  /** Cancels and gives everything back (取消订单). */
  orderCancel: OrderCancelPayload;
  /** Gives the buyer more time to pay, or less (修改支付截止). */
  orderDeadlineChange: OrderDeadlineChangePayload;
  /** Sends an order's goods elsewhere, before they are handed over (修改收货信息). */
  orderDeliveryChange: OrderDeliveryChangePayload;
  /** Places the order of a draft, once, whoever confirms it first (确认草稿单). */
  orderDraftConfirm: OrderDraftConfirmPayload;
  /** Prepares an order for a member, who confirms and pays it on their phone (新建草稿单). */
  orderDraftCreate: OrderDraftCreatePayload;
  /** Gives an open draft up (作废草稿单). */
  orderDraftDiscard: OrderDraftDiscardPayload;
  /** Changes an open draft, whole (修改草稿单). */
  orderDraftUpdate: OrderDraftUpdatePayload;
  /** Ends an exception that somebody has dealt with (处理异常). */
  orderExceptionResolve: OrderExceptionResolvePayload;
  /** Looks for the stock of an exception now (重新派单). */
  orderExceptionRetry: OrderExceptionRetryPayload;
  /** Takes goods back and places the order that replaces them, or neither (换货). */
  orderExchange: OrderExchangePayload;
  /** Hands the goods over and completes a paid order (履约). */
  orderFulfil: OrderFulfilPayload;
  /** Keeps an order from being handed over, and from lapsing unpaid (暂挂订单). */
  orderHold: OrderHoldPayload;
  /** Takes orders of an outside platform in: repeats and older news change nothing (同步外部订单). */
  orderIntake: OrderIntakePayload;
  /** Adds a note for colleagues; buyers do not see it (添加内部备注). */
  orderNoteAdd: OrderNoteAddPayload;
  /** Takes a payment, or begins one (支付). */
  orderPay: OrderPayPayload;
  /** Hands out cash that is due back, such as of an order that its buyer cancelled (支付现金退款). */
  orderRefundPay: OrderRefundPayPayload;
  /** Lets a held order go on (解挂订单). */
  orderRelease: OrderReleasePayload;
  /**
   * Gives units that arrived back: goods, money, points; coupons with the last. Of an order whose other
   * parts are still on their way only what has arrived; the rest goes on (售后).
   */
  orderReturn: OrderReturnPayload;
  /** Places an order: stock reserved, coupons locked, points held, or nothing at all (提交订单). */
  orderSubmit: OrderSubmitPayload;
  /** Takes several tenders of a placed order over the counter, all or none (柜台收款). */
  orderTendersTake: OrderTendersTakePayload;
  /** Sends all that a list says has left; what is refused is reported and holds up nothing (批量发货). */
  parcelBulkShip: ParcelBulkShipPayload;
  /** Says that a parcel arrived (签收). */
  parcelDeliver: ParcelDeliverPayload;
  /** Sends a parcel: all or a part of what one place has for one door (发货). */
  parcelShip: ParcelShipPayload;
  /** Drops a parked sale (作废挂单). */
  parkedSaleDrop: ParkedSaleDropPayload;
  /** Takes a parked sale up: exactly one till gets it (取单). */
  parkedSaleResume: ParkedSaleResumePayload;
  /** Takes what providers have promised for an order; handing goods over does so too (预授权扣款). */
  paymentCapture: PaymentCapturePayload;
  /** Verifies and applies a provider's notification (内部). */
  paymentNotificationReceive: PaymentNotificationPayload;
  /** Takes one tender off an order that is not paid in full yet, and gives it back (撤销支付). */
  paymentReverse: PaymentReversePayload;
  /** Forgets a person, a page of their orders at a time; a repeat changes nothing more (删除个人数据). */
  personErase: PersonErasePayload;
  /** Says who picks it (分派拣货员). */
  pickBatchAssign: PickBatchAssignPayload;
  /** Puts accepted fulfilment orders into one walk, shelf by shelf (新建波次). */
  pickBatchCreate: PickBatchCreatePayload;
  /** Says that units are in the basket: they go to whose turn it is (扫码拣货). */
  pickBatchPick: PickBatchPickPayload;
  /** Says which SKU items of a platform are (维护平台商品对应). */
  platformItemBulkUpsert: PlatformItemBulkUpsertPayload;
  /**
   * Settles a refund that its provider could not carry out, once: asks again under a new number, or
   * books that it was paid out another way. Such orders stand in the queue REFUND_FAILED (处理失败退款).
   */
  refundResolve: RefundResolvePayload;
  /** Writes the next version of a channel's and scene's policy (修改路由策略). */
  routingPolicyUpsert: RoutingPolicyUpsertPayload;
  /** Prices, pays and hands over in one call; never refused for book stock (柜台结账). */
  saleComplete: SaleCompletePayload;
  /** Puts a cart aside; nothing is held for it (挂单). */
  salePark: SaleParkPayload;
  /** Puts cash into an open drawer or takes it out (现金收支). */
  shiftCashMove: ShiftCashMovePayload;
  /** Closes a drawer with a cash count, and freezes its figures (交班). */
  shiftClose: ShiftClosePayload;
  /** Confirms the close of a drawer that was far off, by somebody else than who counted (复核交班). */
  shiftConfirm: ShiftConfirmPayload;
  /** Opens the drawer of a till (开班). */
  shiftOpen: ShiftOpenPayload;
  /** Notes that somebody has dealt with a conflict (处理离线冲突). */
  tillConflictResolve: TillConflictResolvePayload;
  /** Says how far a drawer of a store may be off (维护收银政策). */
  tillPolicyUpsert: TillPolicyUpsertPayload;
};


export type MutationAdvanceSalePolicyUpsertArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: AdvanceSalePolicyInput;
};


export type MutationFulfilmentOrderAcceptArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: FulfilmentOrderInput;
};


export type MutationFulfilmentOrderBulkAcceptArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: Array<FulfilmentOrderInput>;
};


export type MutationFulfilmentOrderCancelArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: FulfilmentOrderCancelInput;
};


export type MutationFulfilmentOrderCollectArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: FulfilmentOrderCollectInput;
};


export type MutationFulfilmentOrderPackArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: FulfilmentOrderInput;
};


export type MutationFulfilmentOrderPickArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: FulfilmentOrderPickInput;
};


export type MutationFulfilmentOrderPrioritizeArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: FulfilmentOrderPrioritizeInput;
};


export type MutationFulfilmentOrderReadyArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: FulfilmentOrderInput;
};


export type MutationFulfilmentOrderRejectArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: FulfilmentOrderRejectInput;
};


export type MutationFulfilmentOrderReportShortageArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: FulfilmentOrderReportShortageInput;
};


export type MutationFulfilmentOrderRerouteArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: FulfilmentOrderRerouteInput;
};


export type MutationIntakePlatformUpsertArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: IntakePlatformInput;
};


export type MutationIntakeRejectRedriveArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: IntakeRejectRedriveInput;
};


export type MutationOfflineSalesUploadArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: OfflineSalesUploadInput;
};


export type MutationOrderAmendArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: OrderAmendInput;
};


export type MutationOrderAmendDropArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: OrderAmendDropInput;
};


export type MutationOrderBulkImportArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: OrderBulkImportInput;
};


export type MutationOrderCancelArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: OrderCancelInput;
};


export type MutationOrderDeadlineChangeArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: OrderDeadlineChangeInput;
};


export type MutationOrderDeliveryChangeArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: OrderDeliveryChangeInput;
};


export type MutationOrderDraftConfirmArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: OrderDraftConfirmInput;
};


export type MutationOrderDraftCreateArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: OrderDraftInput;
};


export type MutationOrderDraftDiscardArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: OrderDraftDiscardInput;
};


export type MutationOrderDraftUpdateArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: OrderDraftUpdateInput;
};


export type MutationOrderExceptionResolveArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: OrderExceptionResolveInput;
};


export type MutationOrderExceptionRetryArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: OrderExceptionRetryInput;
};


export type MutationOrderExchangeArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: OrderExchangeInput;
};


export type MutationOrderFulfilArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: OrderFulfilInput;
};


export type MutationOrderHoldArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: OrderHoldInput;
};


export type MutationOrderIntakeArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: OrderIntakeInput;
};


export type MutationOrderNoteAddArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: OrderNoteAddInput;
};


export type MutationOrderPayArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: OrderPayInput;
};


export type MutationOrderRefundPayArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: OrderRefundPayInput;
};


export type MutationOrderReleaseArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: OrderReleaseInput;
};


export type MutationOrderReturnArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: OrderReturnInput;
};


export type MutationOrderSubmitArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: OrderInput;
};


export type MutationOrderTendersTakeArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: OrderTendersTakeInput;
};


export type MutationParcelBulkShipArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: ParcelBulkShipInput;
};


export type MutationParcelDeliverArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: ParcelDeliverInput;
};


export type MutationParcelShipArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: ParcelShipInput;
};


export type MutationParkedSaleDropArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: ParkedSaleDropInput;
};


export type MutationParkedSaleResumeArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: ParkedSaleResumeInput;
};


export type MutationPaymentCaptureArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: PaymentCaptureInput;
};


export type MutationPaymentNotificationReceiveArgs = {
  body: Scalars['String']['input'];
  headers: Array<PaymentNotificationHeaderInput>;
  provider: Scalars['String']['input'];
};


export type MutationPaymentReverseArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: PaymentReverseInput;
};


export type MutationPersonEraseArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  input: PersonInput;
};


export type MutationPickBatchAssignArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: PickBatchAssignInput;
};


export type MutationPickBatchCreateArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: PickBatchCreateInput;
};


export type MutationPickBatchPickArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: PickBatchPickInput;
};


export type MutationPlatformItemBulkUpsertArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: PlatformItemBulkInput;
};


export type MutationRefundResolveArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: RefundResolveInput;
};


export type MutationRoutingPolicyUpsertArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: RoutingPolicyInput;
};


export type MutationSaleCompleteArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: SaleCompleteInput;
};


export type MutationSaleParkArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: SaleParkInput;
};


export type MutationShiftCashMoveArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: ShiftCashMoveInput;
};


export type MutationShiftCloseArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: ShiftCloseInput;
};


export type MutationShiftConfirmArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: ShiftConfirmInput;
};


export type MutationShiftOpenArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: ShiftOpenInput;
};


export type MutationTillConflictResolveArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: TillConflictResolveInput;
};


export type MutationTillPolicyUpsertArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: TillPolicyInput;
};

/** What the input names does not exist, or is not visible to the caller (不存在). */
export type NotFoundError = UserError & {
  __typename?: 'NotFoundError';
  /** Stable, for programs (错误码). */
  code: Scalars['String']['output'];
  /** Path of the input at fault (字段). */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** For people, in the language of the request (说明). */
  message: Scalars['String']['output'];
  /** Whether the same request may succeed later (可否重试). */
  retryable: Scalars['Boolean']['output'];
};

/** What a till took something off for (优惠来源). */
export type OfflineDiscountSource =
  /** 优惠券 */
  | 'COUPON'
  /** 积分 */
  | 'POINTS'
  /** 促销 */
  | 'PROMOTION';

/** What a till took off (离线优惠). */
export type OfflineSaleDiscountInput = {
  /** Code of the promotion or coupon (编码). */
  code: Scalars['String']['input'];
  /** As the receipt says (名称). */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Which lines bear it; its sum is the discount, and of points their number (分摊). */
  shares: Array<OfflineSaleShareInput>;
  /** PROMOTION, COUPON or POINTS (来源). */
  source: OfflineDiscountSource;
};

/** A sale that a till made without the house (离线销售). */
export type OfflineSaleInput = {
  /** Code of the channel (渠道). */
  channel: Scalars['String']['input'];
  /** Currency (币种). */
  currency: Scalars['CurrencyCode']['input'];
  /** At most 20 (优惠). */
  discounts: Array<OfflineSaleDiscountInput>;
  /** 1 to 200 (商品). */
  lines: Array<OfflineSaleLineInput>;
  /** Null for guests (会员号). */
  memberNo?: InputMaybe<Scalars['String']['input']>;
  /** By the till's clock (发生时间). */
  occurredAt: Scalars['DateTime']['input'];
  /** The till's own count of such sales, from 1, without gaps (本地序号). */
  sequence: Scalars['Int']['input'];
  /** The shift it was made in (班次号). */
  shiftNo?: InputMaybe<Scalars['String']['input']>;
  /** At most 10; together they pay the total (收款). */
  tenders: Array<SaleTenderInput>;
};

/** A line of a sale made offline, at the till's price (离线销售明细). */
export type OfflineSaleLineInput = {
  /** As the till worked it out, before discounts (金额). */
  amountMinor: Scalars['MinorUnits']['input'];
  /** As the receipt says (行描述). */
  description?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 100,000 (数量). */
  quantity: Scalars['Int']['input'];
  /** SKU or barcode, as it was scanned (货号或条码). */
  sku: Scalars['String']['input'];
  /** As the till had it (单价). */
  unitPrice: Scalars['Decimal']['input'];
};

/** How an uploaded sale stands (补传结果). */
export type OfflineSaleOutcome =
  /** 已入账: it is an order now. */
  | 'RECORDED'
  /** 重复: it was uploaded before, and changes nothing. */
  | 'REPEATED'
  /** 搁置: it cannot be booked as it is told, or another sale has its number; it is kept whole, as a conflict that a person resolves. */
  | 'SET_ASIDE';

/** What became of one uploaded sale (补传结果). */
export type OfflineSaleResult = {
  __typename?: 'OfflineSaleResult';
  /** What does not fit, as far as it is known now (冲突). */
  conflicts: TillConflictConnection;
  /** What keeps it from being booked; the other sales of the upload are (不能入账的原因). */
  faults: Array<UserError>;
  /** The order it became, or was before (订单号). */
  orderNo?: Maybe<Scalars['String']['output']>;
  /** How it stands (结果). */
  outcome: OfflineSaleOutcome;
  /** The till's own number (本地序号). */
  sequence: Scalars['Int']['output'];
  /** Whether stock, coupons and points are booked; otherwise that follows by itself (是否已结清). */
  settled: Scalars['Boolean']['output'];
};


/** What became of one uploaded sale (补传结果). */
export type OfflineSaleResultConflictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** The part of a discount that falls on a line (优惠分摊). */
export type OfflineSaleShareInput = {
  /** How much (金额). */
  amountMinor: Scalars['MinorUnits']['input'];
  /** Position of the line, from 1 (行号). */
  lineNo: Scalars['Int']['input'];
};

/** Sales that a till made offline, in any order (离线补传). */
export type OfflineSalesUploadInput = {
  /** Which till of the store (收银机). */
  device: Scalars['String']['input'];
  /** 1 to 200; one number twice is a repeat, or set aside (销售). */
  sales: Array<OfflineSaleInput>;
  /** Code of the store (门店). */
  store: Scalars['String']['input'];
};

/** What came of an upload (补传结果). */
export type OfflineSalesUploadPayload = {
  __typename?: 'OfflineSalesUploadPayload';
  /** Numbers of this till that have not come yet (缺号). */
  gaps?: Maybe<Array<TillGap>>;
  /** One per sale, in the order given; null when the upload as a whole is refused (结果). */
  sales?: Maybe<Array<OfflineSaleResult>>;
  /** Why nothing of it was taken: no till, no sale, too many, a store that nobody knows (拒绝原因). */
  userErrors: Array<UserError>;
};

/** A sale, return or adjustment (订单). */
export type Order = {
  __typename?: 'Order';
  /** What the caller may do next (可执行操作). */
  allowedActions: Array<OrderAction>;
  /** What staff changed since it was placed, oldest first (改单记录). */
  amendments: Array<OrderAmendment>;
  /** Promised by providers, and not captured yet (预授权金额). */
  authorized: Money;
  /** Parts of it that wait for goods, or did, by number (等待到货). */
  awaited: Array<OrderAwaited>;
  /** Code of the channel (渠道). */
  channel: Channel;
  /** When the goods were handed over (完成时间). */
  completedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Coupons on it (优惠券). */
  coupons: Array<Coupon>;
  /** Where its goods go; null where nobody said (收货信息). */
  delivery?: Maybe<OrderDelivery>;
  /** Sum of discounts (优惠金额). */
  discountTotal: Money;
  /** Frozen at submit, with their reasons (优惠). */
  discounts: Array<OrderDiscount>;
  /** Here, and still to go back (待退金额). */
  due: Money;
  /** How it was entered; null where nobody said (录入方式). */
  entryMode?: Maybe<OrderEntryMode>;
  /** Why it does not go on by itself; null when it does (异常). */
  exception?: Maybe<OrderException>;
  /** Since when it does not go on (异常时间). */
  exceptionAt?: Maybe<Scalars['DateTime']['output']>;
  /** Number in the system it came from (外部单号). */
  externalRef?: Maybe<Scalars['String']['output']>;
  /** Which place ships it (发货地点). */
  fulfilmentLocation: Location;
  /** What each place does for it, in order (履约单). */
  fulfilmentOrders: Array<FulfilmentOrder>;
  /** Whether the goods are handed over (履约状态). */
  fulfilmentStatus: FulfilmentStatus;
  /** Since when staff keep it from being handed over (暂挂时间). */
  heldAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why staff hold it (暂挂原因). */
  holdReason?: Maybe<Scalars['String']['output']>;
  /** Opaque id (全局编号). */
  id: Scalars['ID']['output'];
  /** Its positions, in order (订单行). */
  lines: Array<OrderLine>;
  /** Who bought; null for guests (会员). */
  member?: Maybe<Member>;
  /** For colleagues, oldest first (内部备注). */
  notes: Array<OrderNote>;
  /** Whether staff placed it for a member (代客下单). */
  onBehalf: Scalars['Boolean']['output'];
  /** Natural key (订单号). */
  orderNo: Scalars['String']['output'];
  /** What is left to pay: neither there nor promised (未付金额). */
  outstanding: Money;
  /** What was captured (实付). */
  paid: Money;
  /** Unpaid orders give everything back then (支付截止). */
  paymentDeadline?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it is paid (支付状态). */
  paymentStatus: PaymentStatus;
  /** Tenders, oldest first (支付记录). */
  payments: Array<Payment>;
  /** When it was placed (下单时间). */
  placedAt: Scalars['DateTime']['output'];
  /** Points spent as money (积分抵扣). */
  pointsDiscount: Money;
  /** Points that pay a part of it (使用积分). */
  pointsSpent: Scalars['Int']['output'];
  /** Promotions on it (促销). */
  promotions: Array<Promotion>;
  /** Why it was refused or cancelled (原因). */
  reason?: Maybe<Scalars['String']['output']>;
  /** Of a counter sale: its receipt; null for every other order (小票). */
  receipt?: Maybe<OrderReceipt>;
  /** Of it, what went back (已退款). */
  refunded: Money;
  /** What was given back after it was completed, oldest first (售后单). */
  returns: Array<OrderReturn>;
  /** How its place was chosen; null where no scene was given (路由决策). */
  routing?: Maybe<OrderRouting>;
  /** Who took it; null for self-service, and to members (员工). */
  staff?: Maybe<Staff>;
  /** The stage that it has to get through next; null when nothing is left to do (当前阶段). */
  stage?: Maybe<OrderStageKind>;
  /** Append-only facts, oldest first (阶段事实). */
  stages: Array<OrderStage>;
  /** Where it stands (订单状态). */
  status: OrderStatus;
  /** Where it was sold (下单门店). */
  store: Location;
  /** Sum of lines before discounts (商品金额). */
  subtotal: Money;
  /** What is to be paid (应付). */
  total: Money;
  /** What kind of document it is (单据类型). */
  type: OrderType;
  /** Grows by one with every change (版本). */
  version: Scalars['Int']['output'];
};


/** A sale, return or adjustment (订单). */
export type OrderStagesArgs = {
  stages?: InputMaybe<Array<OrderStageKind>>;
};

/** What the caller may do next (可执行操作). */
export type OrderAction =
  /** 取消 */
  | 'CANCEL'
  /** 履约 */
  | 'FULFIL'
  /** 支付 */
  | 'PAY'
  /** 售后 */
  | 'RETURN';

/** Which order goes on without its amendment (撤销改单请求). */
export type OrderAmendDropInput = {
  /** Its version as it was read (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** The order (订单号). */
  orderNo: Scalars['String']['input'];
  /** Why; not blank (原因). */
  reason: Scalars['String']['input'];
};

/** What came of giving an amendment up (撤销改单结果). */
export type OrderAmendDropPayload = {
  __typename?: 'OrderAmendDropPayload';
  /** The order as it stands, or null (订单). */
  order?: Maybe<Order>;
  /** Why it was refused, and nothing changed; empty when it was not (拒绝原因). */
  userErrors: Array<UserError>;
};

/** What is changed of an order that is accepted, and of which the lines have not left (改单请求). */
export type OrderAmendInput = {
  /** What is bought besides, at the price of now (新增商品). */
  add: Array<OrderLineInput>;
  /** Its version as it was read (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** Lines that become more or fewer; 0 takes one away (订单行). */
  lines: Array<OrderAmendLineInput>;
  /** The order (订单号). */
  orderNo: Scalars['String']['input'];
  /** Of what a platform sold: it agrees, and pays the difference back itself (平台已同意并退差). */
  platformConsent: Scalars['Boolean']['input'];
  /** Lines that cost something else; needs order:price (改价). */
  prices: Array<OrderAmendPriceInput>;
  /** Why; not blank (原因). */
  reason: Scalars['String']['input'];
};

/** How much of a line is wanted (订单行修改). */
export type OrderAmendLineInput = {
  /** The order's line (行号). */
  lineNo: Scalars['Int']['input'];
  /** In all; what exceeds the line is one of its own, at the price of now (数量). */
  quantity: Scalars['Int']['input'];
};

/** What came of amending (改单结果). */
export type OrderAmendPayload = {
  __typename?: 'OrderAmendPayload';
  /** The order as it became, or null (订单). */
  order?: Maybe<Order>;
  /** Why it was refused, and nothing changed; empty when it was not (拒绝原因). */
  userErrors: Array<UserError>;
};

/** What an amendment would make of an order (改单试算结果). */
export type OrderAmendPreview = {
  __typename?: 'OrderAmendPreview';
  /** How much more than now; negative: less (差额). */
  difference?: Maybe<Money>;
  /** What would be taken off (优惠). */
  discounts: Array<OrderPreviewDiscount>;
  /** Its lines as they would be; empty when it would be refused (订单行). */
  lines: Array<OrderPreviewLine>;
  /** What would be to pay (应付). */
  total?: Maybe<Money>;
  /** Everything that would be refused (拒绝原因). */
  userErrors: Array<UserError>;
};

/** What a line costs (改价). */
export type OrderAmendPriceInput = {
  /** The order's line (行号). */
  lineNo: Scalars['Int']['input'];
  /** From 0, up to four places (单价). */
  unitPrice: Scalars['Decimal']['input'];
};

/** What staff changed of an order that was placed, and why; kept for good (改单记录). */
export type OrderAmendment = {
  __typename?: 'OrderAmendment';
  /** Who did it, such as STAFF:S0001 (操作者). */
  actor: Scalars['String']['output'];
  /** As it became, as JSON; deliveries only to who may see them (修改后). */
  after?: Maybe<Scalars['String']['output']>;
  /** As it was, as JSON; deliveries only to who may see them (修改前). */
  before?: Maybe<Scalars['String']['output']>;
  /** How much more is to be paid; negative: less (差额). */
  difference: Money;
  /** When it was done, or refused (完成时间). */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What was changed (改单类型). */
  kind: OrderAmendmentKind;
  /** Why (原因). */
  reason: Scalars['String']['output'];
  /** When it was asked for (受理时间). */
  requestedAt: Scalars['DateTime']['output'];
  /** Counts the order's amendments, from 1 (改单序号). */
  revision: Scalars['Int']['output'];
  /** Where it stands (状态). */
  state: OrderAmendmentState;
};

/** What was changed of an order (改单类型). */
export type OrderAmendmentKind =
  /** 收货信息 */
  | 'DELIVERY'
  /** 订单行：what is bought, and how much of it. */
  | 'LINES'
  /** 价格 */
  | 'PRICE';

/** Where an amendment stands (改单状态). */
export type OrderAmendmentState =
  /** 待补差价：nothing is changed until it is paid. */
  | 'AWAITING_PAYMENT'
  /** 已完成 */
  | 'DONE'
  /** 处理中：its stock is being asked for. */
  | 'IN_PROGRESS'
  /** 已失效：not paid in time, or given up; nothing was changed. */
  | 'LAPSED'
  /** 已拒绝：nothing was changed. */
  | 'REFUSED';

/** A part of an order that waits for goods, or did (等待到货). */
export type OrderAwaited = {
  __typename?: 'OrderAwaited';
  /** When it ended; null while it waits (结束时间). */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it is expected, as suppliers say now; null where nobody has named a day (预计到货). */
  expectedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The part that waits (履约单号). */
  fulfilmentNo: Scalars['String']['output'];
  /** For what (等待类型). */
  kind: OrderAwaitedKind;
  /** How it ended; null while it waits (等待结果). */
  outcome?: Maybe<OrderAwaitedOutcome>;
  /** Since when (开始时间). */
  since: Scalars['DateTime']['output'];
};

/** What a part of an order waits for (等待类型). */
export type OrderAwaitedKind =
  /** 缺货预订：it was short, and the buyer waits for what is to come. */
  | 'BACKORDER'
  /** 预售：it was presold out of what suppliers have confirmed. */
  | 'PRESALE'
  /** 就近调拨：another place sends it to the one that fulfils. */
  | 'TRANSFER';

/** How waiting for goods ended (等待结果). */
export type OrderAwaitedOutcome =
  /** 已到货：everything is here, and its place may go on. */
  | 'ARRIVED'
  /** 落空：it will not come by itself; somebody has to decide. */
  | 'FAILED'
  /** 已放弃：the order ended before. */
  | 'GIVEN_UP';

/** The order is held, or an exception, and not to be handed over (订单被拦截). */
export type OrderBlockedError = UserError & {
  __typename?: 'OrderBlockedError';
  /** Stable, for programs (错误码). */
  code: Scalars['String']['output'];
  /** Why it does not go on by itself; null when it is only held (异常). */
  exception?: Maybe<OrderException>;
  /** Path of the input at fault (字段). */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether staff hold it (是否暂挂). */
  held: Scalars['Boolean']['output'];
  /** For people, in the language of the request (说明). */
  message: Scalars['String']['output'];
  /** The order (订单号). */
  orderNo: Scalars['String']['output'];
  /** Whether the same request may succeed later (可否重试). */
  retryable: Scalars['Boolean']['output'];
};

/** Documents of one channel and place (批量导入). */
export type OrderBulkImportInput = {
  /** Code of the channel (渠道). */
  channel: Scalars['String']['input'];
  /** Of all their prices (币种). */
  currency: Scalars['CurrencyCode']['input'];
  /** Code of the place that sold and shipped (地点编码). */
  location: Scalars['String']['input'];
  /** Up to 2,000 lines in all (单据). */
  orders: Array<OrderImportInput>;
};

/** What came of importing (导入结果). */
export type OrderBulkImportPayload = {
  __typename?: 'OrderBulkImportPayload';
  /** Lines written; null when refused (导入行数). */
  imported?: Maybe<Scalars['Int']['output']>;
  /** Why it was refused; empty when it was not (拒绝原因). */
  userErrors: Array<UserError>;
};

/** Which order, and why (取消请求). */
export type OrderCancelInput = {
  /** The order (订单号). */
  orderNo: Scalars['String']['input'];
  /** Why; not blank (原因). */
  reason: Scalars['String']['input'];
};

/** What came of cancelling (取消结果). */
export type OrderCancelPayload = {
  __typename?: 'OrderCancelPayload';
  /** The order: CANCELLED, or CANCELLING while something is still being given back (订单). */
  order?: Maybe<Order>;
  /** Why it was refused; empty when it was not (拒绝原因). */
  userErrors: Array<UserError>;
};

/** Somebody changed the order since it was read (订单已被修改). */
export type OrderChangedError = UserError & {
  __typename?: 'OrderChangedError';
  /** The version that it has (实际版本). */
  actualVersion: Scalars['Int']['output'];
  /** Stable, for programs (错误码). */
  code: Scalars['String']['output'];
  /** The version that was given (预期版本). */
  expectedVersion: Scalars['Int']['output'];
  /** Path of the input at fault (字段). */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** For people, in the language of the request (说明). */
  message: Scalars['String']['output'];
  /** The order (订单号). */
  orderNo: Scalars['String']['output'];
  /** Whether the same request may succeed later (可否重试). */
  retryable: Scalars['Boolean']['output'];
};

/** A page of orders (订单分页). */
export type OrderConnection = {
  __typename?: 'OrderConnection';
  /** Orders with their cursors (列表项). */
  edges: Array<OrderEdge>;
  /** Orders without cursors (订单). */
  nodes: Array<Order>;
  /** Where the page stands in the list (分页信息). */
  pageInfo: PageInfo;
  /** Counted only when asked for (总数). */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** Until when an order may be paid (修改支付截止). */
export type OrderDeadlineChangeInput = {
  /** In the future, within 30 days (支付截止). */
  deadline: Scalars['DateTime']['input'];
  /** Its version as it was read; left out, any will do (预期版本). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** An unpaid order (订单号). */
  orderNo: Scalars['String']['input'];
  /** Why; not blank (原因). */
  reason: Scalars['String']['input'];
};

/** What came of changing the deadline (修改结果). */
export type OrderDeadlineChangePayload = {
  __typename?: 'OrderDeadlineChangePayload';
  /** The order as it is now (订单). */
  order?: Maybe<Order>;
  /** Why it was refused; empty when it was not (拒绝原因). */
  userErrors: Array<UserError>;
};

/** Who receives an order's goods, and where (收货信息). */
export type OrderDelivery = {
  __typename?: 'OrderDelivery';
  /** Street and house (详细地址). */
  address?: Maybe<Scalars['String']['output']>;
  /** When it was changed last (修改时间). */
  changedAt: Scalars['DateTime']['output'];
  /** City (市). */
  city?: Maybe<Scalars['String']['output']>;
  /** District (区). */
  district?: Maybe<Scalars['String']['output']>;
  /** Six digits, GB/T 2260 (行政区划代码). */
  divisionCode?: Maybe<Scalars['String']['output']>;
  /** Degrees, north is positive (纬度). */
  latitude?: Maybe<Scalars['Decimal']['output']>;
  /** Degrees, east is positive (经度). */
  longitude?: Maybe<Scalars['Decimal']['output']>;
  /** What the buyer wrote (买家留言). */
  note?: Maybe<Scalars['String']['output']>;
  /** How to reach them (联系电话). */
  phone?: Maybe<Scalars['String']['output']>;
  /** Province (省). */
  province?: Maybe<Scalars['String']['output']>;
  /** Who receives it (收货人). */
  receiver?: Maybe<Scalars['String']['output']>;
};

/** Where an order's goods go from now on (修改收货信息). */
export type OrderDeliveryChangeInput = {
  /** Where its goods go, whole (收货信息). */
  delivery: OrderDeliveryInput;
  /** Its version as it was read (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** An order that is accepted and not handed over (订单号). */
  orderNo: Scalars['String']['input'];
  /** Why; not blank (原因). */
  reason: Scalars['String']['input'];
};

/** What came of sending goods elsewhere (修改结果). */
export type OrderDeliveryChangePayload = {
  __typename?: 'OrderDeliveryChangePayload';
  /** The order as it is now (订单). */
  order?: Maybe<Order>;
  /** Why it was refused; empty when it was not (拒绝原因). */
  userErrors: Array<UserError>;
};

/** Who receives an order's goods, and where, whole (收货信息). */
export type OrderDeliveryInput = {
  /** Street and house (详细地址). */
  address?: InputMaybe<Scalars['String']['input']>;
  /** City (市). */
  city?: InputMaybe<Scalars['String']['input']>;
  /** District (区). */
  district?: InputMaybe<Scalars['String']['input']>;
  /** Six digits, GB/T 2260 (行政区划代码). */
  divisionCode?: InputMaybe<Scalars['String']['input']>;
  /** Degrees, together with the longitude (纬度). */
  latitude?: InputMaybe<Scalars['Decimal']['input']>;
  /** Degrees, together with the latitude (经度). */
  longitude?: InputMaybe<Scalars['Decimal']['input']>;
  /** How to reach them (联系电话). */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Province (省). */
  province?: InputMaybe<Scalars['String']['input']>;
  /** Who receives it (收货人). */
  receiver?: InputMaybe<Scalars['String']['input']>;
};

/** Direction of an order (排序方向). */
export type OrderDirection =
  /** Smallest first (升序). */
  | 'ASC'
  /** Largest first (降序). */
  | 'DESC';

/** One reduction and its shares (优惠明细). */
export type OrderDiscount = {
  __typename?: 'OrderDiscount';
  /** What it takes off (优惠金额). */
  amount: Money;
  /** Code of the promotion or coupon; POINTS for points (优惠编码). */
  code: Scalars['String']['output'];
  /** In the language of the request (优惠名称). */
  name: Scalars['String']['output'];
  /** What each line bears of it; adds up to the amount (分摊). */
  shares: Array<OrderDiscountShare>;
  /** PROMOTION, COUPON, POINTS or PLATFORM (来源). */
  source: Scalars['String']['output'];
};

/** One line’s part of a reduction (分摊明细). */
export type OrderDiscountShare = {
  __typename?: 'OrderDiscountShare';
  /** Its part (分摊金额). */
  amount: Money;
  /** The line (行号). */
  lineNo: Scalars['Int']['output'];
};

/** A cart that staff prepare and a member confirms; nothing is held for it (草稿单). */
export type OrderDraft = {
  __typename?: 'OrderDraft';
  /** When it was prepared (创建时间). */
  createdAt: Scalars['DateTime']['output'];
  /** Natural key (草稿单号). */
  draftNo: Scalars['String']['output'];
  /** How it was entered; null where nobody said (录入方式). */
  entryMode?: Maybe<OrderEntryMode>;
  /** Until when it can be confirmed (有效期). */
  expiresAt: Scalars['DateTime']['output'];
  /** What is bought, by product (商品). */
  lines: Array<OrderDraftLine>;
  /** Who confirms it (会员). */
  member: Member;
  /** For the member (备注). */
  note?: Maybe<Scalars['String']['output']>;
  /** The order it became; null while there is none (订单). */
  order?: Maybe<Order>;
  /** Who prepared it; null to members (员工). */
  staff?: Maybe<Staff>;
  /** Where it stands (状态). */
  state: OrderDraftState;
  /** Which store sells (门店). */
  store: Location;
  /** What is bought besides, by name (无码商品). */
  unlisted: Array<OrderDraftUnlistedLine>;
  /** Grows by one with every change (版本). */
  version: Scalars['Int']['output'];
};

/** Which draft is confirmed, as it was seen (确认请求). */
export type OrderDraftConfirmInput = {
  /** An open draft (草稿单号). */
  draftNo: Scalars['String']['input'];
  /** What the client showed; refused with QUOTE_CHANGED when the price now differs (预期应付). */
  expectedTotalMinor?: InputMaybe<Scalars['MinorUnits']['input']>;
  /** Its version as it was read; left out, any will do (预期版本). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** What came of confirming a draft (确认结果). */
export type OrderDraftConfirmPayload = {
  __typename?: 'OrderDraftConfirmPayload';
  /** Its order, accepted and everything held, or null (订单). */
  order?: Maybe<Order>;
  /** Why it was refused; empty when it was not (拒绝原因). */
  userErrors: Array<UserError>;
};

/** A page of drafts (草稿单分页). */
export type OrderDraftConnection = {
  __typename?: 'OrderDraftConnection';
  /** Drafts with their cursors (列表项). */
  edges: Array<OrderDraftEdge>;
  /** Drafts without cursors (草稿单). */
  nodes: Array<OrderDraft>;
  /** Where the page stands in the list (分页信息). */
  pageInfo: PageInfo;
  /** Counted only when asked for (总数). */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** What came of preparing a draft (新建结果). */
export type OrderDraftCreatePayload = {
  __typename?: 'OrderDraftCreatePayload';
  /** The draft, or null (草稿单). */
  draft?: Maybe<OrderDraft>;
  /** Why it was refused; empty when it was not (拒绝原因). */
  userErrors: Array<UserError>;
};

/** Which draft is given up (作废请求). */
export type OrderDraftDiscardInput = {
  /** An open draft (草稿单号). */
  draftNo: Scalars['String']['input'];
  /** Its version as it was read; left out, any will do (预期版本). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** What came of giving a draft up (作废结果). */
export type OrderDraftDiscardPayload = {
  __typename?: 'OrderDraftDiscardPayload';
  /** The draft, or null (草稿单). */
  draft?: Maybe<OrderDraft>;
  /** Why it was refused; empty when it was not (拒绝原因). */
  userErrors: Array<UserError>;
};

/** A draft at its place in a list (列表项). */
export type OrderDraftEdge = {
  __typename?: 'OrderDraftEdge';
  /** Where it stands in the list (游标). */
  cursor: Scalars['String']['output'];
  /** The draft (草稿单). */
  node: OrderDraft;
};

/** A draft as staff prepare it (草稿单). */
export type OrderDraftInput = {
  /** The cart; its memberNo is who confirms (购物车). */
  cart: OrderInput;
  /** From 1 to 168; 24 when left out (有效小时数). */
  expiresInHours?: InputMaybe<Scalars['Int']['input']>;
  /** For the member, at most 500 characters (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** A product of a draft (草稿单行). */
export type OrderDraftLine = {
  __typename?: 'OrderDraftLine';
  /** How many (数量). */
  quantity: Scalars['Int']['output'];
  /** SKU or barcode, as it was given (货号或条码). */
  sku: Scalars['String']['output'];
};

/** One part of an order of drafts (排序). */
export type OrderDraftOrder = {
  /** Which way (方向). */
  direction: OrderDirection;
  /** By what (字段). */
  field: OrderDraftOrderField;
};

/** What lists of drafts are ordered by (排序字段). */
export type OrderDraftOrderField =
  /** 创建时间 */
  | 'CREATED_AT'
  /** 有效期 */
  | 'EXPIRES_AT';

/** Where a draft stands (草稿单状态). */
export type OrderDraftState =
  /** 已确认 */
  | 'CONFIRMED'
  /** 已作废 */
  | 'DISCARDED'
  /** 已过期 */
  | 'EXPIRED'
  /** 待确认 */
  | 'OPEN';

/** Something of a draft that no product stands for (无码商品). */
export type OrderDraftUnlistedLine = {
  __typename?: 'OrderDraftUnlistedLine';
  /** What it is (名称). */
  name: Scalars['String']['output'];
  /** How many (数量). */
  quantity: Scalars['Int']['output'];
  /** Price of one (单价). */
  unitPrice: Scalars['Decimal']['output'];
};

/** What a draft becomes, whole (修改草稿单). */
export type OrderDraftUpdateInput = {
  /** What it becomes (草稿单). */
  draft: OrderDraftInput;
  /** An open draft (草稿单号). */
  draftNo: Scalars['String']['input'];
  /** Its version as it was read (预期版本). */
  expectedVersion: Scalars['Int']['input'];
};

/** What came of changing a draft (修改结果). */
export type OrderDraftUpdatePayload = {
  __typename?: 'OrderDraftUpdatePayload';
  /** The draft, or null (草稿单). */
  draft?: Maybe<OrderDraft>;
  /** Why it was refused; empty when it was not (拒绝原因). */
  userErrors: Array<UserError>;
};

/** Conditions on drafts (草稿单条件); all given ones must hold. */
export type OrderDraftWhere = {
  /** All of these (且). */
  and?: InputMaybe<Array<OrderDraftWhere>>;
  /** When it was prepared (创建时间). */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Its number (草稿单号). */
  draftNo?: InputMaybe<StringFilter>;
  /** Until when it can be confirmed (有效期). */
  expiresAt?: InputMaybe<DateTimeFilter>;
  /** Number of the member (会员号). */
  memberNo?: InputMaybe<StringFilter>;
  /** Not this (非). */
  not?: InputMaybe<OrderDraftWhere>;
  /** Any of these (或). */
  or?: InputMaybe<Array<OrderDraftWhere>>;
  /** Code of the store (门店). */
  store?: InputMaybe<StringFilter>;
};

/** An order at its place in a list (列表项). */
export type OrderEdge = {
  __typename?: 'OrderEdge';
  /** Where it stands in the list (游标). */
  cursor: Scalars['String']['output'];
  /** The order (订单). */
  node: Order;
};

/** How an order was entered (录入方式). */
export type OrderEntryMode =
  /** 目录点单 */
  | 'CATALOGUE'
  /** 云货架 */
  | 'CLOUD_SHELF'
  /** 电话代客下单：by staff. */
  | 'PHONE'
  /** 外部平台：sold by a platform, and synchronized. */
  | 'PLATFORM'
  /** 快捷开单：by staff, also of what no product stands for. */
  | 'QUICK_SALE'
  /** 扫码 */
  | 'SCAN';

/** Why an order does not go on by itself (订单异常). */
export type OrderException =
  /** 发货后平台取消：cancelled on the platform, but the goods are handed over. */
  | 'CANCELLED_AFTER_SHIPPING'
  /** 预留货品不可售：what it holds is past its last day of sale; resolved once there are other goods. */
  | 'GOODS_NOT_SELLABLE'
  /** 预留已关闭：what it held is closed in the books of stock; resolved once somebody looked why. */
  | 'HOLD_LOST'
  /** 缺货：sold on a platform, and no place has it; looked for again every five minutes. */
  | 'OUT_OF_STOCK'
  /** 取消后平台付款：paid on the platform after it was cancelled here. */
  | 'PAID_AFTER_CANCEL'
  /** 处理受阻：something it needs is refused again and again; it goes on by itself once that passes. */
  | 'PROCESS_STUCK'
  /** 平台部分退款：some of it was given back on the platform before it was shipped. */
  | 'REFUNDED_IN_PART'
  /** 系统繁忙：its stock could not be asked for; tried again every five minutes. */
  | 'UNAVAILABLE';

/** Which exception was dealt with, and how (处理异常). */
export type OrderExceptionResolveInput = {
  /** Its version as it was read; left out, any will do (预期版本). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** What was done; not blank (处理说明). */
  note: Scalars['String']['input'];
  /** An order that is an exception, but not for want of stock (订单号). */
  orderNo: Scalars['String']['input'];
};

/** What came of dealing with an exception (处理结果). */
export type OrderExceptionResolvePayload = {
  __typename?: 'OrderExceptionResolvePayload';
  /** The order as it is now (订单). */
  order?: Maybe<Order>;
  /** Why it was refused; empty when it was not (拒绝原因). */
  userErrors: Array<UserError>;
};

/** Which order's stock is looked for (重新派单). */
export type OrderExceptionRetryInput = {
  /** An order that waits for stock (订单号). */
  orderNo: Scalars['String']['input'];
};

/** What came of looking for stock (重新派单结果). */
export type OrderExceptionRetryPayload = {
  __typename?: 'OrderExceptionRetryPayload';
  /** The order, its stock held (订单). */
  order?: Maybe<Order>;
  /** Why it was refused; empty when it was not (拒绝原因). */
  userErrors: Array<UserError>;
};

/** What comes back, and what replaces it (换货申请). */
export type OrderExchangeInput = {
  /** What comes back; its kind is EXCHANGE, whatever it says (售后申请). */
  goods: OrderReturnInput;
  /** The order that replaces it, paid as any other (换货订单). */
  replacement: OrderInput;
};

/** What came of exchanging (换货结果). */
export type OrderExchangePayload = {
  __typename?: 'OrderExchangePayload';
  /** The order that the goods are from (原订单). */
  order?: Maybe<Order>;
  /** What came back (售后单). */
  orderReturn?: Maybe<OrderReturn>;
  /** The order that replaces it, AWAITING_PAYMENT (换货订单). */
  replacement?: Maybe<Order>;
  /** Why it was refused, and neither was done; empty when it was not (拒绝原因). */
  userErrors: Array<UserError>;
};

/** Which order (履约请求). */
export type OrderFulfilInput = {
  /** Kept in its history (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The order (订单号). */
  orderNo: Scalars['String']['input'];
};

/** What came of handing over (履约结果). */
export type OrderFulfilPayload = {
  __typename?: 'OrderFulfilPayload';
  /** The completed order (订单). */
  order?: Maybe<Order>;
  /** Why it was refused; empty when it was not (拒绝原因). */
  userErrors: Array<UserError>;
};

/** What an order held is closed in the books of stock (预留已关闭). */
export type OrderHoldClosedError = UserError & {
  __typename?: 'OrderHoldClosedError';
  /** Stable, for programs (错误码). */
  code: Scalars['String']['output'];
  /** Path of the input at fault (字段). */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** For people, in the language of the request (说明). */
  message: Scalars['String']['output'];
  /** The order (订单号). */
  orderNo: Scalars['String']['output'];
  /** The hold, as inventory knows it (预留单号). */
  reservation: Scalars['String']['output'];
  /** Whether the same request may succeed later (可否重试). */
  retryable: Scalars['Boolean']['output'];
};

/** Which order is held, and why (暂挂请求). */
export type OrderHoldInput = {
  /** Its version as it was read; left out, any will do (预期版本). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** An order that is accepted and not handed over (订单号). */
  orderNo: Scalars['String']['input'];
  /** Why; not blank (原因). */
  reason: Scalars['String']['input'];
};

/** What came of holding (暂挂结果). */
export type OrderHoldPayload = {
  __typename?: 'OrderHoldPayload';
  /** The order as it is now (订单). */
  order?: Maybe<Order>;
  /** Why it was refused; empty when it was not (拒绝原因). */
  userErrors: Array<UserError>;
};

/** A finished document of another system (导入单据). */
export type OrderImportInput = {
  /** As the document writes it (国家/地区). */
  country?: InputMaybe<Scalars['String']['input']>;
  /** Its number there, once per channel and type (外部单号). */
  externalRef: Scalars['String']['input'];
  /** At least one (行). */
  lines: Array<OrderImportLineInput>;
  /** Who bought; null when unknown (会员号). */
  memberNo?: InputMaybe<Scalars['String']['input']>;
  /** When it was placed (下单时间). */
  placedAt: Scalars['DateTime']['input'];
  /** What kind of document it is (单据类型). */
  type: OrderType;
};

/** One line of a finished document (导入行). */
export type OrderImportLineInput = {
  /** As the document writes it (行描述). */
  description: Scalars['String']['input'];
  /** Whether it names goods; services and adjustments do not (是否货品). */
  goods: Scalars['Boolean']['input'];
  /** Negative on returns (数量). */
  quantity: Scalars['Int']['input'];
  /** Trimmed and upper-cased before it is stored (货号). */
  sku: Scalars['String']['input'];
  /** Line number of the source, unique in it (来源行号). */
  sourceLine: Scalars['Int']['input'];
  /** Up to four places; below zero on adjustments only (单价). */
  unitPrice: Scalars['Decimal']['input'];
};

/** A cart as it is submitted (下单内容). */
export type OrderInput = {
  /** Code of the channel (渠道). */
  channel: Scalars['String']['input'];
  /** At most 20; each must be used, or the order is refused (券码). */
  couponCodes: Array<Scalars['String']['input']>;
  /** Where the goods go; the store that sells when left out, and only with a scene (收货位置). */
  deliverTo?: InputMaybe<DeliveryPointInput>;
  /** Who receives it, and where (收货信息). */
  delivery?: InputMaybe<OrderDeliveryInput>;
  /** How it was entered; PLATFORM comes in by intake alone (录入方式). */
  entryMode?: InputMaybe<OrderEntryMode>;
  /** What the client showed; refused with QUOTE_CHANGED when the price now differs (预期应付). */
  expectedTotalMinor?: InputMaybe<Scalars['MinorUnits']['input']>;
  /** Code of the place that ships; the store when left out (发货地点). */
  fulfilmentLocation?: InputMaybe<Scalars['String']['input']>;
  /** How the goods reach the buyer; the scene’s first when left out, and only with a scene (交付方式). */
  handOver?: InputMaybe<HandOver>;
  /** At most 200, those without a product included; empty where there are only such (购物车行). */
  lines: Array<OrderLineInput>;
  /** Left out by members: they order for themselves. Null for guests at a till (会员号). */
  memberNo?: InputMaybe<Scalars['String']['input']>;
  /** 100 points are 1 yuan; at most what is left to pay is taken (使用积分). */
  pointsToSpend: Scalars['Int']['input'];
  /** With it, and without fulfilmentLocation, routing chooses the place that ships (场景). */
  scene?: InputMaybe<OrderScene>;
  /** Code of the store that sells (下单门店). */
  store: Scalars['String']['input'];
  /** A cart’s hold, of the same member or store, that becomes the order’s; lapsed: held anew (购物车预留). */
  takesOver?: InputMaybe<Scalars['String']['input']>;
  /** What no product stands for, behind the lines; needs order:unlisted (无码商品). */
  unlisted: Array<OrderUnlistedLineInput>;
};

/** Orders of one platform, each as it was written there (外部订单). */
export type OrderIntakeInput = {
  /** At most 200, each JSON as its adapter takes it (订单原文). */
  orders: Array<Scalars['String']['input']>;
  /** Code of the platform (平台编码). */
  platform: Scalars['String']['input'];
};

/** What came of taking orders in (同步结果). */
export type OrderIntakePayload = {
  __typename?: 'OrderIntakePayload';
  /** One for each, in order; null when the whole call was refused (逐单结果). */
  rows?: Maybe<Array<OrderIntakeRow>>;
  /** Why the call was refused; empty when it was not (拒绝原因). */
  userErrors: Array<UserError>;
};

/** What became of one order of a call (逐单结果). */
export type OrderIntakeRow = {
  __typename?: 'OrderIntakeRow';
  /** Everything that is wrong with it (错误). */
  faults: Array<IntakeFault>;
  /** Its place in the call, from 0 (序号). */
  index: Scalars['Int']['output'];
  /** The order; null when it was refused (订单). */
  order?: Maybe<Order>;
  /** The platform's number; null where it cannot be read (平台订单号). */
  platformOrderNo?: Maybe<Scalars['String']['output']>;
  /** What became of it (结果). */
  result: IntakeResult;
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
  /** Opaque id (全局编号). */
  id: Scalars['ID']['output'];
  /** Position in the order, from 1 (行号). */
  lineNo: Scalars['Int']['output'];
  /** The campaign’s pool that it comes out of (活动库存). */
  pool?: Maybe<Scalars['String']['output']>;
  /** Null for services and codes without goods (商品). */
  product?: Maybe<Product>;
  /** Negative on returns (数量). */
  quantity: Scalars['Int']['output'];
  /** Units that were paid back, or are about to be (已退数量). */
  returnedQuantity: Scalars['Int']['output'];
  /** SKU it was sold under (货号). */
  sku: Scalars['String']['output'];
  /** What it comes out of (货源). */
  source: OrderLineSource;
  /** Price of one unit, frozen (单价). */
  unitPrice: UnitPrice;
};

/** One position of a cart (购物车行). */
export type OrderLineInput = {
  /** Whether the buyer waits for it, should it not be there and the channel let them (接受缺货预订). */
  acceptBackorder: Scalars['Boolean']['input'];
  /** Code of a campaign’s pool that it comes out of; all lines of a SKU say the same (活动库存). */
  pool?: InputMaybe<Scalars['String']['input']>;
  /** Out of what suppliers have confirmed, where the channel presells it (预售). */
  presale: Scalars['Boolean']['input'];
  /** From 1 to 100,000 (数量). */
  quantity: Scalars['Int']['input'];
  /** SKU or barcode (货号或条码). */
  sku: Scalars['String']['input'];
};

/** What a line of an order comes out of (货源). */
export type OrderLineSource =
  /** 缺货预订 */
  | 'BACKORDER'
  /** 活动库存 */
  | 'CAMPAIGN'
  /** 预售 */
  | 'PRESALE'
  /** 可售库存 */
  | 'STOCK';

/** No place can fulfil the whole order (无可履约地点). */
export type OrderNotRoutableError = UserError & {
  __typename?: 'OrderNotRoutableError';
  /** Stable, for programs (错误码). */
  code: Scalars['String']['output'];
  /** Path of the input at fault (字段). */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** Why places were left out, each reason once (排除原因). */
  filters: Array<RoutingFilter>;
  /** For people, in the language of the request (说明). */
  message: Scalars['String']['output'];
  /** Whether the same request may succeed later (可否重试). */
  retryable: Scalars['Boolean']['output'];
  /** Whether it could go in several parcels, which submitting does not do by itself (可否拆单). */
  splitPossible: Scalars['Boolean']['output'];
};

/** A note for colleagues (内部备注). */
export type OrderNote = {
  __typename?: 'OrderNote';
  /** Who wrote it, such as STAFF:S0001 (操作者). */
  actor: Scalars['String']['output'];
  /** When (时间). */
  at: Scalars['DateTime']['output'];
  /** From 1 (序号). */
  noteNo: Scalars['Int']['output'];
  /** What it says (内容). */
  text: Scalars['String']['output'];
};

/** A note for colleagues (内部备注). */
export type OrderNoteAddInput = {
  /** The order (订单号). */
  orderNo: Scalars['String']['input'];
  /** At most 500 characters (内容). */
  text: Scalars['String']['input'];
};

/** What came of adding a note (备注结果). */
export type OrderNoteAddPayload = {
  __typename?: 'OrderNoteAddPayload';
  /** The order with its notes (订单). */
  order?: Maybe<Order>;
  /** Why it was refused; empty when it was not (拒绝原因). */
  userErrors: Array<UserError>;
};

/** One part of an order (排序). */
export type OrderOrder = {
  /** Which way (方向). */
  direction: OrderDirection;
  /** By what (字段). */
  field: OrderOrderField;
};

/** What lists of orders are ordered by (排序字段). */
export type OrderOrderField =
  /** 订单号 */
  | 'ORDER_NO'
  /** 下单时间 */
  | 'PLACED_AT'
  /** 应付金额 */
  | 'TOTAL';

/** Which order, and one tender of it (支付请求). */
export type OrderPayInput = {
  /** How much; everything that is left when left out (金额). */
  amountMinor?: InputMaybe<Scalars['MinorUnits']['input']>;
  /** CASH and CARD need payment:take and are there at once; others wait for a notification (支付方式). */
  method: PaymentMethod;
  /** AUTHORIZE promises the amount first; CAPTURE when left out (支付模式). */
  mode?: InputMaybe<PaymentMode>;
  /** The order (订单号). */
  orderNo: Scalars['String']['input'];
  /** Who pays, such as an openid; whoever scans the code when left out (付款人). */
  payer?: InputMaybe<Scalars['String']['input']>;
  /** Cash as it is handed over; what is above the amount is change (收取金额). */
  tenderedMinor?: InputMaybe<Scalars['MinorUnits']['input']>;
  /** Number of the slip; needed for CARD (终端流水号). */
  terminalRef?: InputMaybe<Scalars['String']['input']>;
};

/** What came of paying (支付结果). */
export type OrderPayPayload = {
  __typename?: 'OrderPayPayload';
  /** For the client when the payment is PENDING (客户端支付参数). */
  clientParameters?: Maybe<Array<PaymentParameter>>;
  /** The order as it is now (订单). */
  order?: Maybe<Order>;
  /** The tender, taken or begun (支付). */
  payment?: Maybe<Payment>;
  /** Why it was refused; empty when it was not (拒绝原因). */
  userErrors: Array<UserError>;
};

/** What submitting would give now, and why (试算结果). */
export type OrderPreview = {
  __typename?: 'OrderPreview';
  /** Every promotion and coupon looked at, applied or not (候选). */
  candidates: Array<OrderPreviewCandidate>;
  /** Sum of discounts without points (优惠金额). */
  discountTotal?: Maybe<Money>;
  /** What would be taken off (优惠). */
  discounts: Array<OrderPreviewDiscount>;
  /** Lines with prices and shares; empty when the cart cannot be priced (订单行). */
  lines: Array<OrderPreviewLine>;
  /** Points spent as money (积分抵扣). */
  pointsDiscount?: Maybe<Money>;
  /** Points earned on completion (预计获得积分). */
  pointsToEarn?: Maybe<Scalars['Int']['output']>;
  /** Sum of lines before discounts (商品金额). */
  subtotal?: Maybe<Money>;
  /** What would be to pay (应付). */
  total?: Maybe<Money>;
  /** Everything that would be refused (拒绝原因). */
  userErrors: Array<UserError>;
};

/** One promotion or coupon, and why it was or was not applied (候选原因). */
export type OrderPreviewCandidate = {
  __typename?: 'OrderPreviewCandidate';
  /** Whether it is used (是否使用). */
  applied: Scalars['Boolean']['output'];
  /** Its code (编码). */
  code: Scalars['String']['output'];
  /** In the language of the request (说明). */
  message: Scalars['String']['output'];
  /** Stable, for programs: APPLIED, BELOW_THRESHOLD, … (原因编码). */
  reason: Scalars['String']['output'];
  /** PROMOTION or COUPON (来源). */
  source: Scalars['String']['output'];
};

/** One reduction of a priced cart (试算优惠). */
export type OrderPreviewDiscount = {
  __typename?: 'OrderPreviewDiscount';
  /** What it takes off (优惠金额). */
  amount: Money;
  /** Code of the promotion or coupon (优惠编码). */
  code: Scalars['String']['output'];
  /** In the language of the request (优惠名称). */
  name: Scalars['String']['output'];
  /** What each line bears of it (分摊). */
  shares: Array<OrderPreviewShare>;
  /** PROMOTION, COUPON or POINTS (来源). */
  source: Scalars['String']['output'];
};

/** One position of a priced cart (试算行). */
export type OrderPreviewLine = {
  __typename?: 'OrderPreviewLine';
  /** Quantity × unit price, rounded (金额). */
  amount: Money;
  /** Its share of all discounts (分摊优惠). */
  discountShare: Money;
  /** Position in the cart, from 1 (行号). */
  lineNo: Scalars['Int']['output'];
  /** The product (商品). */
  product?: Maybe<Product>;
  /** How many (数量). */
  quantity: Scalars['Int']['output'];
  /** SKU, also where a barcode was given (货号). */
  sku: Scalars['String']['output'];
  /** Price of one unit (单价). */
  unitPrice: UnitPrice;
};

/** One line’s part of a reduction (分摊明细). */
export type OrderPreviewShare = {
  __typename?: 'OrderPreviewShare';
  /** Its part (分摊金额). */
  amount: Money;
  /** The line (行号). */
  lineNo: Scalars['Int']['output'];
};

/** What a receipt of a counter sale says beside its order (小票). */
export type OrderReceipt = {
  __typename?: 'OrderReceipt';
  /** Cash that was handed back (找零). */
  change: Money;
  /** Which till sold it (收银机). */
  device: Scalars['String']['output'];
  /** When it was sold, by the till's clock (销售时间). */
  occurredAt: Scalars['DateTime']['output'];
  /** Whether the till was offline (是否离线). */
  offline: Scalars['Boolean']['output'];
  /** Points that the order took as money (抵扣积分). */
  pointsSpent: Scalars['Int']['output'];
  /** Number on the receipt; null until the sale is complete (小票号). */
  receiptNo?: Maybe<Scalars['String']['output']>;
  /** In which shift; null for a sale that came from a till that was offline, in none (班次号). */
  shiftNo?: Maybe<Scalars['String']['output']>;
  /** What is printed below the sum about tax (税务说明). */
  taxText: Scalars['String']['output'];
  /** Cash that was handed over (收取现金). */
  tendered: Money;
};

/** A part of a payment that goes back (退款). */
export type OrderRefund = {
  __typename?: 'OrderRefund';
  /** How much (金额). */
  amount: Money;
  /** How it was paid, and goes back (支付方式). */
  method: PaymentMethod;
  /** When it went back (退款时间). */
  refundedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands (退款状态). */
  state: RefundState;
};

/** Which order's cash goes back (退款请求). */
export type OrderRefundPayInput = {
  /** The order (订单号). */
  orderNo: Scalars['String']['input'];
};

/** What came of handing the cash out (退款结果). */
export type OrderRefundPayPayload = {
  __typename?: 'OrderRefundPayPayload';
  /** The order as it is now (订单). */
  order?: Maybe<Order>;
  /** Why it was refused; empty when it was not (拒绝原因). */
  userErrors: Array<UserError>;
};

/** Which order goes on (解挂请求). */
export type OrderReleaseInput = {
  /** Its version as it was read; left out, any will do (预期版本). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** A held order (订单号). */
  orderNo: Scalars['String']['input'];
};

/** What came of releasing (解挂结果). */
export type OrderReleasePayload = {
  __typename?: 'OrderReleasePayload';
  /** The order as it is now (订单). */
  order?: Maybe<Order>;
  /** Why it was refused; empty when it was not (拒绝原因). */
  userErrors: Array<UserError>;
};

/** Goods or money that an order gives back (售后单). */
export type OrderReturn = {
  __typename?: 'OrderReturn';
  /** Who did it, such as STAFF:S0001 (操作者). */
  actor: Scalars['String']['output'];
  /** Whether nothing of the order is left, so that its coupons come back (是否退券). */
  couponsReturned: Scalars['Boolean']['output'];
  /** When everything was given back, or it was refused (完成时间). */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What is done (售后类型). */
  kind: ReturnKind;
  /** What comes back (售后明细). */
  lines: Array<OrderReturnLine>;
  /** Where the goods come back; null where they do not (退货地点). */
  location?: Maybe<Location>;
  /** Spent points that go back to their lots (退回积分). */
  pointsReturned: Scalars['Int']['output'];
  /** Why (原因). */
  reason: Scalars['String']['output'];
  /** What is paid back (退款金额). */
  refund: Money;
  /** By which payments (退款明细). */
  refunds: Array<OrderRefund>;
  /** The order that replaces the goods (换货订单). */
  replacement?: Maybe<Order>;
  /** When it was decided (受理时间). */
  requestedAt: Scalars['DateTime']['output'];
  /** Natural key: the order's number and a count, such as SO…-R1 (售后单号). */
  returnNo: Scalars['String']['output'];
  /** Where it stands (售后状态). */
  state: ReturnState;
};

/** What of an order is given back, and why (售后申请). */
export type OrderReturnInput = {
  /** What is done (售后类型). */
  kind: ReturnKind;
  /** At most 200, each line once per condition (售后明细). */
  lines: Array<OrderReturnLineInput>;
  /** Code of the place that takes the goods in; the selling store when left out (退货地点). */
  location?: InputMaybe<Scalars['String']['input']>;
  /** An order of which something arrived (订单号). */
  orderNo: Scalars['String']['input'];
  /** Why; not blank (原因). */
  reason: Scalars['String']['input'];
};

/** Units of one line in one condition (售后明细). */
export type OrderReturnLine = {
  __typename?: 'OrderReturnLine';
  /** Null where the goods stay with the customer (成色). */
  condition?: Maybe<ReturnCondition>;
  /** The order's line (行号). */
  lineNo: Scalars['Int']['output'];
  /** The frozen shares of these units in the points spent (退回积分). */
  points: Scalars['Int']['output'];
  /** How many (数量). */
  quantity: Scalars['Int']['output'];
  /** The frozen shares of these units in what was paid (退款金额). */
  refund: Money;
  /** SKU it was sold under (货号). */
  sku: Scalars['String']['output'];
};

/** Units of one line to be given back (售后明细). */
export type OrderReturnLineInput = {
  /** Needed where goods come back; else left out (成色). */
  condition?: InputMaybe<ReturnCondition>;
  /** The order's line (行号). */
  lineNo: Scalars['Int']['input'];
  /** From 1 to what is left of the line (数量). */
  quantity: Scalars['Int']['input'];
};

/** What came of giving back (售后结果). */
export type OrderReturnPayload = {
  __typename?: 'OrderReturnPayload';
  /** The order after it (订单). */
  order?: Maybe<Order>;
  /** The return: DONE, or IN_PROGRESS while something is still being given back (售后单). */
  orderReturn?: Maybe<OrderReturn>;
  /** Why it was refused; empty when it was not (拒绝原因). */
  userErrors: Array<UserError>;
};

/** How an order's place was chosen: frozen, with everything that was weighed (路由决策). */
export type OrderRouting = {
  __typename?: 'OrderRouting';
  /** Places it was given to, in turn (派单尝试). */
  attempts: Array<RoutingAttempt>;
  /** Every place, the ranked ones first (候选地点). */
  candidates: Array<RoutingCandidate>;
  /** When it was decided (决策时间). */
  decidedAt: Scalars['DateTime']['output'];
  /** False where there were too many places to try every split (是否穷举). */
  exhaustive: Scalars['Boolean']['output'];
  /** How the goods are handed over (交付方式). */
  handOver: HandOver;
  /** The place in the end (履约地点). */
  location: Location;
  /** Whether the place was named or fixed by the scene (是否指定地点). */
  pinned: Scalars['Boolean']['output'];
  /** At most 20 of the fewest parcels, the best first (方案). */
  plans: Array<RoutingPlan>;
  /** Channel of the policy, or * (策略渠道). */
  policyChannel: Scalars['String']['output'];
  /** Version of the policy (策略版本). */
  policyVersion: Scalars['Int']['output'];
  /** The scene (场景). */
  scene: RoutingScene;
};

/** One of the nine scenes (场景); routingScenes tells what each means. */
export type OrderScene =
  /** 云货架下单 */
  | 'CLOUD_SHELF'
  /** 线上领券门店消费 */
  | 'COUPON_IN_STORE'
  /** 线上购物 */
  | 'ONLINE_SALE'
  /** 线上订单门店配送 */
  | 'ONLINE_STORE_DELIVERY'
  /** 线上订单门店自提 */
  | 'ONLINE_STORE_PICKUP'
  /** 线下扫码门店发货 */
  | 'SCAN_STORE_SHIPS'
  /** 线下扫码总仓发货 */
  | 'SCAN_WAREHOUSE_SHIPS'
  /** 线下购物 */
  | 'STORE_SALE'
  /** A店下单B店发货 */
  | 'STORE_SELLS_STORE_SHIPS';

/** A fact about one stage: who, when, why; never changed (阶段事实). */
export type OrderStage = {
  __typename?: 'OrderStage';
  /** Who did it, such as STAFF:S0001 (操作者). */
  actor: Scalars['String']['output'];
  /** When it happened (时间). */
  at: Scalars['DateTime']['output'];
  /** In the language of the request (说明). */
  description: Scalars['String']['output'];
  /** What happened, such as STOCK_RESERVED (事实). */
  fact: Scalars['String']['output'];
  /** Why, where somebody said so (原因). */
  reason?: Maybe<Scalars['String']['output']>;
  /** Order of the facts, gap-free from 1 (序号). */
  sequence: Scalars['Int']['output'];
  /** Which of the seven stages it belongs to (阶段). */
  stage: OrderStageKind;
};

/** How many orders stand in a stage (阶段汇总). */
export type OrderStageCount = {
  __typename?: 'OrderStageCount';
  /** Since when the first stands there (最早时间). */
  oldestAt: Scalars['DateTime']['output'];
  /** How many (单数). */
  orders: Scalars['Int']['output'];
  /** Which of the seven; 同步 counts what platforms sent and could not be taken in (阶段). */
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
  /** Stable, for programs (错误码). */
  code: Scalars['String']['output'];
  /** Path of the input at fault (字段). */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** For people, in the language of the request (说明). */
  message: Scalars['String']['output'];
  /** The order (订单号). */
  orderNo: Scalars['String']['output'];
  /** Whether the same request may succeed later (可否重试). */
  retryable: Scalars['Boolean']['output'];
  /** Where it stands (订单状态). */
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
  /** All watched open orders in a snapshot, exactly one in a change (状态事实). */
  facts: Array<OrderStatusFact>;
  /** Snapshot, change, or snapshot after a gap (消息类型). */
  kind: StreamKind;
  /** Pass the last one seen as `after` to resume (断点位置). */
  position: Scalars['String']['output'];
};

/** An order's state at one version (订单状态事实). */
export type OrderStatusFact = {
  __typename?: 'OrderStatusFact';
  /** Since when (时间). */
  at: Scalars['DateTime']['output'];
  /** Whether the goods were handed over (履约状态). */
  fulfilmentStatus: FulfilmentStatus;
  /** How far each place is that sends a part of it (履约进度). */
  fulfilments: Array<FulfilmentProgress>;
  /** The order as it is now (订单). */
  order: Order;
  /** The order (订单号). */
  orderNo: Scalars['String']['output'];
  /** Whether it was paid (支付状态). */
  paymentStatus: PaymentStatus;
  /** Where it stood (订单状态). */
  status: OrderStatus;
  /** Grows by one from fact to fact (版本). */
  version: Scalars['Int']['output'];
};

/** What came of submitting (提交结果). */
export type OrderSubmitPayload = {
  __typename?: 'OrderSubmitPayload';
  /** Accepted and everything held, or null (订单). */
  order?: Maybe<Order>;
  /** Why it was refused; empty when it was not (拒绝原因). */
  userErrors: Array<UserError>;
};

/** Which order, and what pays it at the counter (柜台收款请求). */
export type OrderTendersTakeInput = {
  /** The order (订单号). */
  orderNo: Scalars['String']['input'];
  /** At most 10, all or none; each takes from what the ones before leave (收款). */
  tenders: Array<SaleTenderInput>;
};

/** What came of taking them (柜台收款结果). */
export type OrderTendersTakePayload = {
  __typename?: 'OrderTendersTakePayload';
  /** Cash to hand back (找零). */
  change?: Maybe<Money>;
  /** The order as it is now (订单). */
  order?: Maybe<Order>;
  /** Why they were refused; empty when they were not (拒绝原因). */
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

/** Another part of the house cannot do it now; nothing was changed (服务暂不可用). */
export type OrderUnavailableError = UserError & {
  __typename?: 'OrderUnavailableError';
  /** Stable, for programs (错误码). */
  code: Scalars['String']['output'];
  /** Path of the input at fault (字段). */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** For people, in the language of the request (说明). */
  message: Scalars['String']['output'];
  /** Whether the same request may succeed later (可否重试). */
  retryable: Scalars['Boolean']['output'];
};

/** Something that no product stands for, sold by its name and price (无码商品). */
export type OrderUnlistedLineInput = {
  /** What it is; printed on the receipt (名称). */
  name: Scalars['String']['input'];
  /** From 1 to 1,000 (数量). */
  quantity: Scalars['Int']['input'];
  /** Above zero, up to four places (单价). */
  unitPrice: Scalars['Decimal']['input'];
};

/** Conditions on orders (订单条件); all given ones must hold. */
export type OrderWhere = {
  /** All of these (且). */
  and?: InputMaybe<Array<OrderWhere>>;
  /** Code of the channel (渠道). */
  channel?: InputMaybe<StringFilter>;
  /** Such as PLATFORM (录入方式). */
  entryMode?: InputMaybe<StringFilter>;
  /** Such as OUT_OF_STOCK (异常). */
  exception?: InputMaybe<StringFilter>;
  /** Number in the system it came from (外部单号). */
  externalRef?: InputMaybe<StringFilter>;
  /** Such as FULFILLED (履约状态). */
  fulfilmentStatus?: InputMaybe<StringFilter>;
  /** When staff held it; null while nobody does (挂起时间). */
  heldAt?: InputMaybe<DateTimeFilter>;
  /** Number of the member (会员号). */
  memberNo?: InputMaybe<StringFilter>;
  /** Not this (非). */
  not?: InputMaybe<OrderWhere>;
  /** Any of these (或). */
  or?: InputMaybe<Array<OrderWhere>>;
  /** Number (订单号). */
  orderNo?: InputMaybe<StringFilter>;
  /** Such as UNPAID (支付状态). */
  paymentStatus?: InputMaybe<StringFilter>;
  /** Phone of who receives it, however it was written; needs the right to see contacts. Buyers are found by members (收货电话). */
  phone?: InputMaybe<ExactTextFilter>;
  /** When it was placed (下单时间). */
  placedAt?: InputMaybe<DateTimeFilter>;
  /** Stock keeping unit of one of its lines, as it is written (货号). */
  sku?: InputMaybe<ExactTextFilter>;
  /** Number of the staff member who took it (经办员工). */
  staffNo?: InputMaybe<StringFilter>;
  /** Such as PAID (订单状态). */
  status?: InputMaybe<StringFilter>;
  /** Code of the store (下单门店). */
  store?: InputMaybe<StringFilter>;
  /** What is to be paid, in minor units (应付). */
  totalMinor?: InputMaybe<MinorUnitsFilter>;
  /** SALE, RETURN or ADJUSTMENT (单据类型). */
  type?: InputMaybe<StringFilter>;
  /** Whether a place is asked to send it before others (加急). */
  urgent?: InputMaybe<BooleanFilter>;
};

/** How many orders wait in a queue (队列汇总). */
export type OrderWorkQueue = {
  __typename?: 'OrderWorkQueue';
  /** Since when the first waits; null when none does (最早时间). */
  oldestAt?: Maybe<Scalars['DateTime']['output']>;
  /** How many (单数). */
  orders: Scalars['Int']['output'];
  /** Which queue (队列). */
  queue: OrderWorkQueueKind;
};

/** What waits at the desk (工作台队列). */
export type OrderWorkQueueKind =
  /** 等待到货：presold, or waited for, and not here yet. */
  | 'AWAITING_STOCK'
  /** 异常：orders that do not go on by themselves. */
  | 'EXCEPTION'
  /** 暂挂 */
  | 'HELD'
  /** 超时未履约：paid for longer than a day, and not handed over. */
  | 'OVERDUE'
  /** 待退款：money is here that is to go back. */
  | 'REFUND_DUE'
  /** 退款失败：a provider could not pay back; to be tried again or paid out. */
  | 'REFUND_FAILED'
  /** 待支付 */
  | 'UNPAID';

/** The channel does not sell from this place (不在可售范围). */
export type OutOfScopeError = UserError & {
  __typename?: 'OutOfScopeError';
  /** Stable, for programs (错误码). */
  code: Scalars['String']['output'];
  /** Path of the input at fault (字段). */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** The front stock (前台库存). */
  front: Scalars['String']['output'];
  /** Code of the place (地点编码). */
  location: Scalars['String']['output'];
  /** For people, in the language of the request (说明). */
  message: Scalars['String']['output'];
  /** Whether the same request may succeed later (可否重试). */
  retryable: Scalars['Boolean']['output'];
};

/** Where a page stands in its list (分页信息). */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last row; give it as after to read on (末行游标). */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether rows follow this page (是否有下一页). */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether the page was asked for after a cursor (是否有上一页). */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first row (首行游标). */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** Goods on their way, of one order or of several that go to one door (包裹). */
export type Parcel = {
  __typename?: 'Parcel';
  /** Who carries it (承运商). */
  carrier: Scalars['String']['output'];
  /** When it arrived; null until then (签收时间). */
  deliveredAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the caller may see of what is in it (包裹明细). */
  lines: Array<ParcelLine>;
  /** Which place sent it (发货地点). */
  location: Location;
  /** Natural key (包裹号). */
  parcelNo: Scalars['String']['output'];
  /** When it left (发货时间). */
  shippedAt: Scalars['DateTime']['output'];
  /** Where it is (包裹状态). */
  state: ParcelState;
  /** Its number there (运单号). */
  trackingNo: Scalars['String']['output'];
};

/** What left; either rows or csv (批量发货). */
export type ParcelBulkShipInput = {
  /** The text of a file: a header with fulfilment_no, carrier and tracking_no, then a line each (发货清单). */
  csv?: InputMaybe<Scalars['String']['input']>;
  /** At most 500 (发货明细). */
  rows?: InputMaybe<Array<ParcelBulkShipRowInput>>;
};

/** What came of the list (批量发货结果). */
export type ParcelBulkShipPayload = {
  __typename?: 'ParcelBulkShipPayload';
  /** How many rows were refused (拒绝行数). */
  rejected?: Maybe<Scalars['Int']['output']>;
  /** One for each row, in order (逐行结果). */
  rows?: Maybe<Array<ParcelBulkShipRow>>;
  /** Why the whole list was refused; empty when it was not (拒绝原因). */
  userErrors: Array<UserError>;
};

/** What came of one row (逐行结果). */
export type ParcelBulkShipRow = {
  __typename?: 'ParcelBulkShipRow';
  /** Who carries it (承运商). */
  carrier: Scalars['String']['output'];
  /** Which one (履约单号). */
  fulfilmentNo: Scalars['String']['output'];
  /** The parcel that it left in; null where it was refused (包裹). */
  parcel?: Maybe<Parcel>;
  /** Its place in the list, from 1 (行号). */
  row: Scalars['Int']['output'];
  /** Its number there (运单号). */
  trackingNo: Scalars['String']['output'];
  /** Why it was refused; empty when it was not (拒绝原因). */
  userErrors: Array<UserError>;
};

/** A fulfilment order that left, whole, in a parcel (发货明细). */
export type ParcelBulkShipRowInput = {
  /** Who carries it (承运商). */
  carrier: Scalars['String']['input'];
  /** Which one (履约单号). */
  fulfilmentNo: Scalars['String']['input'];
  /** Its number there; rows with one number of one carrier are one parcel (运单号). */
  trackingNo: Scalars['String']['input'];
};

/** A parcel that arrived (签收). */
export type ParcelDeliverInput = {
  /** Which one (包裹号). */
  parcelNo: Scalars['String']['input'];
};

/** What came of its arrival (签收结果). */
export type ParcelDeliverPayload = {
  __typename?: 'ParcelDeliverPayload';
  /** The parcel; null when refused (包裹). */
  parcel?: Maybe<Parcel>;
  /** Why it was refused; empty when it was not (拒绝原因). */
  userErrors: Array<UserError>;
};

/** Units of a line in a parcel (包裹明细). */
export type ParcelLine = {
  __typename?: 'ParcelLine';
  /** Its fulfilment order (履约单号). */
  fulfilmentNo: Scalars['String']['output'];
  /** The order's line, from 1 (行号). */
  lineNo: Scalars['Int']['output'];
  /** How many units (数量). */
  quantity: Scalars['Int']['output'];
};

/** Units of a line that go into a parcel (包裹明细). */
export type ParcelLineInput = {
  /** The order's line (行号). */
  lineNo: Scalars['Int']['input'];
  /** How many units (数量). */
  quantity: Scalars['Int']['input'];
};

/** What goes into a parcel of one fulfilment order (包裹内容). */
export type ParcelPartInput = {
  /** Which one (履约单号). */
  fulfilmentNo: Scalars['String']['input'];
  /** Units of lines; everything that has not left when left out (包裹明细). */
  lines?: InputMaybe<Array<ParcelLineInput>>;
};

/** A parcel that leaves; several fulfilment orders go to one member at one address (发货). */
export type ParcelShipInput = {
  /** Who carries it (承运商). */
  carrier: Scalars['String']['input'];
  /** Why goods past their last day of sale leave nevertheless, up to 200 characters; managers alone (临期放行原因). */
  lotReason?: InputMaybe<Scalars['String']['input']>;
  /** What is in it, at most 20 (包裹内容). */
  parts: Array<ParcelPartInput>;
  /** Its number there (运单号). */
  trackingNo: Scalars['String']['input'];
};

/** What came of sending it (发货结果). */
export type ParcelShipPayload = {
  __typename?: 'ParcelShipPayload';
  /** The parcel; null when refused (包裹). */
  parcel?: Maybe<Parcel>;
  /** Why it was refused; empty when it was not (拒绝原因). */
  userErrors: Array<UserError>;
};

/** Where a parcel is (包裹状态). */
export type ParcelState =
  /** 已签收 */
  | 'DELIVERED'
  /** 运输中 */
  | 'SHIPPED';

/** A cart that waits at a counter (挂单). */
export type ParkedSale = {
  __typename?: 'ParkedSale';
  /** Coupons that were shown (券码). */
  couponCodes: Array<Scalars['String']['output']>;
  /** Which till parked it (收银机). */
  device: Scalars['String']['output'];
  /** When it lapses (过期时间). */
  expiresAt: Scalars['DateTime']['output'];
  /** How the clerk finds it again (标记). */
  label?: Maybe<Scalars['String']['output']>;
  /** What is in it, as it was rung up; prices are worked out anew (商品). */
  lines: Array<ParkedSaleLine>;
  /** Who buys (会员号). */
  memberNo?: Maybe<Scalars['String']['output']>;
  /** When (挂单时间). */
  parkedAt: Scalars['DateTime']['output'];
  /** Kind and id of who parked it (挂单人). */
  parkedBy: Scalars['String']['output'];
  /** Natural key (挂单号). */
  parkedNo: Scalars['String']['output'];
  /** Points that were to be spent (积分). */
  pointsToSpend: Scalars['Int']['output'];
  /** Where it stands (状态). */
  status: ParkedSaleStatus;
  /** Which store (门店). */
  store: Location;
};

/** A page of ParkedSale (挂单分页). */
export type ParkedSaleConnection = {
  __typename?: 'ParkedSaleConnection';
  /** With their cursors (列表项). */
  edges: Array<ParkedSaleEdge>;
  /** Alone (挂单). */
  nodes: Array<ParkedSale>;
  /** Where the page stands (分页信息). */
  pageInfo: PageInfo;
  /** How many match; counted only when asked for (总数). */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A parked sale that nobody wants (作废挂单). */
export type ParkedSaleDropInput = {
  /** 挂单号. */
  parkedNo: Scalars['String']['input'];
};

/** What came of it (作废挂单结果). */
export type ParkedSaleDropPayload = {
  __typename?: 'ParkedSaleDropPayload';
  /** As it is now; null when refused (作废挂单). */
  parkedSale?: Maybe<ParkedSale>;
  /** Why it was refused, all reasons at once (拒绝原因). */
  userErrors: Array<UserError>;
};

/** One ParkedSale in its list (挂单列表项). */
export type ParkedSaleEdge = {
  __typename?: 'ParkedSaleEdge';
  /** Pass it as after to go on behind this one (游标). */
  cursor: Scalars['String']['output'];
  /** What stands there (挂单). */
  node: ParkedSale;
};

/** A line of a parked sale (挂单明细). */
export type ParkedSaleLine = {
  __typename?: 'ParkedSaleLine';
  /** How many (数量). */
  quantity: Scalars['Int']['output'];
  /** SKU or barcode, as it was rung up (货号或条码). */
  sku: Scalars['String']['output'];
};

/** One part of an order (挂单排序项). */
export type ParkedSaleOrder = {
  /** Which way (方向). */
  direction: OrderDirection;
  /** What to order by (字段). */
  field: ParkedSaleOrderField;
};

/** What they can be ordered by (挂单排序). */
export type ParkedSaleOrderField =
  /** 挂单时间 */
  | 'PARKED_AT';

/** A parked sale to take up (取单). */
export type ParkedSaleResumeInput = {
  /** Which till takes it up (收银机). */
  device: Scalars['String']['input'];
  /** 挂单号. */
  parkedNo: Scalars['String']['input'];
};

/** What came of it (取单结果). */
export type ParkedSaleResumePayload = {
  __typename?: 'ParkedSaleResumePayload';
  /** As it is now; null when refused (取单). */
  parkedSale?: Maybe<ParkedSale>;
  /** Why it was refused, all reasons at once (拒绝原因). */
  userErrors: Array<UserError>;
};

/** The parked sale was taken up, dropped, or has lapsed (挂单不可用). */
export type ParkedSaleStateError = UserError & {
  __typename?: 'ParkedSaleStateError';
  /** Stable, for programs (错误码). */
  code: Scalars['String']['output'];
  /** Path of the input at fault (字段). */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** For people, in the language of the request (说明). */
  message: Scalars['String']['output'];
  /** 挂单号. */
  parkedNo: Scalars['String']['output'];
  /** Whether the same request may succeed later (可否重试). */
  retryable: Scalars['Boolean']['output'];
  /** Where it stands (状态). */
  status: ParkedSaleStatus;
};

/** Where a parked sale stands (挂单状态). */
export type ParkedSaleStatus =
  /** 已作废 */
  | 'DROPPED'
  /** 已过期 */
  | 'EXPIRED'
  /** 挂起 */
  | 'PARKED'
  /** 已取单: taken up by a till. */
  | 'RESUMED';

/** Conditions; all given ones must hold (挂单筛选). */
export type ParkedSaleWhere = {
  /** All of these hold (且). */
  and?: InputMaybe<Array<ParkedSaleWhere>>;
  /** Which till (收银机). */
  device?: InputMaybe<StringFilter>;
  /** This does not hold (非). */
  not?: InputMaybe<ParkedSaleWhere>;
  /** At least one of these holds (或). */
  or?: InputMaybe<Array<ParkedSaleWhere>>;
  /** 挂单时间. */
  parkedAt?: InputMaybe<DateTimeFilter>;
  /** Such as PARKED (状态). */
  status?: InputMaybe<StringFilter>;
  /** Code of the store (门店编码). */
  store?: InputMaybe<StringFilter>;
};

/** One tender of an order (支付). */
export type Payment = {
  __typename?: 'Payment';
  /** How much (金额). */
  amount: Money;
  /** When its provider promised it (授权时间). */
  authorizedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Until when it is promised (授权有效期). */
  authorizedUntil?: Maybe<Scalars['DateTime']['output']>;
  /** When the money came in (入账时间). */
  capturedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of it, what was handed back (找零). */
  change?: Maybe<Money>;
  /** When it was begun (发起时间). */
  createdAt: Scalars['DateTime']['output'];
  /** Why it failed, or was given up; empty otherwise (失败原因). */
  failure?: Maybe<Scalars['String']['output']>;
  /** Opaque id (全局编号). */
  id: Scalars['ID']['output'];
  /** How it is paid (支付方式). */
  method: PaymentMethod;
  /** Whether it is taken at once, or promised first (支付模式). */
  mode: PaymentMode;
  /** Number at the provider (支付流水号). */
  providerRef?: Maybe<Scalars['String']['output']>;
  /** Refunds that its provider was asked for, oldest first (渠道退款). */
  providerRefunds: Array<ProviderRefund>;
  /** It is to go back and has not yet; cash waits for orderRefundPay (待退款). */
  refundDue: Scalars['Boolean']['output'];
  /** What went back of it for returns, or is about to (退款金额). */
  returned: Money;
  /** Where it stands (支付单状态). */
  state: PaymentState;
  /** Cash as it was handed over; empty for others (收取金额). */
  tendered?: Maybe<Money>;
  /** Number of the card terminal's slip (终端流水号). */
  terminalRef?: Maybe<Scalars['String']['output']>;
};

/** Which order's promised money is taken (扣款请求). */
export type PaymentCaptureInput = {
  /** The order (订单号). */
  orderNo: Scalars['String']['input'];
};

/** What came of taking it (扣款结果). */
export type PaymentCapturePayload = {
  __typename?: 'PaymentCapturePayload';
  /** The order: PAID, or LAPSED where a promise was not kept (订单). */
  order?: Maybe<Order>;
  /** Why it was refused; empty when it was not (拒绝原因). */
  userErrors: Array<UserError>;
};

/** More is offered than is left to pay (超出未付金额). */
export type PaymentExceedsError = UserError & {
  __typename?: 'PaymentExceedsError';
  /** Stable, for programs (错误码). */
  code: Scalars['String']['output'];
  /** Path of the input at fault (字段). */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** For people, in the language of the request (说明). */
  message: Scalars['String']['output'];
  /** The order (订单号). */
  orderNo: Scalars['String']['output'];
  /** What is left to pay (未付金额). */
  outstandingMinor: Scalars['MinorUnits']['output'];
  /** What was offered (支付金额). */
  requestedMinor: Scalars['MinorUnits']['output'];
  /** Whether the same request may succeed later (可否重试). */
  retryable: Scalars['Boolean']['output'];
};

/** How money comes in (支付方式). */
export type PaymentMethod =
  /** 刷卡：on the store's card terminal */
  | 'CARD'
  /** 现金 */
  | 'CASH'
  /** 平台代收：paid on an outside platform; told by intake, never by orderPay. */
  | 'PLATFORM'
  /** 沙箱支付 */
  | 'SANDBOX'
  /** 微信支付 */
  | 'WECHAT';

/** Whether money is taken at once, or promised first (支付模式). */
export type PaymentMode =
  /** 预授权 */
  | 'AUTHORIZE'
  /** 直接扣款 */
  | 'CAPTURE';

/** One header of a notification (请求头). */
export type PaymentNotificationHeaderInput = {
  /** In small letters (名称). */
  name: Scalars['String']['input'];
  /** As it came (内容). */
  value: Scalars['String']['input'];
};

/** What the gateway received from a payment provider (支付通知). */
export type PaymentNotificationPayload = {
  __typename?: 'PaymentNotificationPayload';
  /** Whether the notification was authentic and understood (是否接受). */
  accepted: Scalars['Boolean']['output'];
  /** CAPTURED, AUTHORIZED, FAILED, REFUND_DUE, REFUND_DONE, REFUND_FAILED, ALREADY_APPLIED, or why not: SIGNATURE_WRONG, FORM_WRONG, TOO_OLD, AMOUNT_MISMATCH, PAYMENT_UNKNOWN, REFUND_UNKNOWN, PROVIDER_UNKNOWN, IN_PROGRESS (原因). */
  reason?: Maybe<Scalars['String']['output']>;
};

/** The order is not paid, so this cannot be done yet (尚未付清). */
export type PaymentOutstandingError = UserError & {
  __typename?: 'PaymentOutstandingError';
  /** Stable, for programs (错误码). */
  code: Scalars['String']['output'];
  /** Path of the input at fault (字段). */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** For people, in the language of the request (说明). */
  message: Scalars['String']['output'];
  /** The order (订单号). */
  orderNo: Scalars['String']['output'];
  /** What is left to pay (未付金额). */
  outstandingMinor: Scalars['MinorUnits']['output'];
  /** Whether the same request may succeed later (可否重试). */
  retryable: Scalars['Boolean']['output'];
};

/** One parameter for the client's payment call (客户端支付参数). */
export type PaymentParameter = {
  __typename?: 'PaymentParameter';
  /** Its name (参数名). */
  name: Scalars['String']['output'];
  /** Its value (参数值). */
  value: Scalars['String']['output'];
};

/** Which tender is taken off (撤销支付请求). */
export type PaymentReverseInput = {
  /** The tender's opaque id (支付单). */
  payment: Scalars['ID']['input'];
};

/** What came of taking a tender off (撤销支付结果). */
export type PaymentReversePayload = {
  __typename?: 'PaymentReversePayload';
  /** The order as it is now (订单). */
  order?: Maybe<Order>;
  /** The tender, given back or about to be (支付单). */
  payment?: Maybe<Payment>;
  /** Why it was refused; empty when it was not (拒绝原因). */
  userErrors: Array<UserError>;
};

/** Where a tender stands (支付单状态). */
export type PaymentState =
  /** 已授权 */
  | 'AUTHORIZED'
  /** 已入账 */
  | 'CAPTURED'
  /** 失败 */
  | 'FAILED'
  /** 待通知 */
  | 'PENDING'
  /** 已退款 */
  | 'REFUNDED'
  /** 已撤销授权 */
  | 'VOIDED';

/** The tender's state does not allow this (支付单状态不允许). */
export type PaymentStateError = UserError & {
  __typename?: 'PaymentStateError';
  /** Stable, for programs (错误码). */
  code: Scalars['String']['output'];
  /** Path of the input at fault (字段). */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** For people, in the language of the request (说明). */
  message: Scalars['String']['output'];
  /** Whether the same request may succeed later (可否重试). */
  retryable: Scalars['Boolean']['output'];
  /** Where the tender stands (支付单状态). */
  state: PaymentState;
};

/** Whether the money is there (支付状态). */
export type PaymentStatus =
  /** 已授权：promised by its provider, captured later */
  | 'AUTHORIZED'
  /** 待补差价：paid as it stands; a pending amendment costs more, and nothing is handed over until then */
  | 'BALANCE_DUE'
  /** 授权已失效：promised no longer, to be paid anew */
  | 'LAPSED'
  /** 已支付 */
  | 'PAID'
  /** 部分支付：some tenders are there, the rest is not */
  | 'PARTIALLY_PAID'
  /** 支付中 */
  | 'PENDING'
  /** 已退款 */
  | 'REFUNDED'
  /** 待退款：money is here that is to go back */
  | 'REFUND_DUE'
  /** 未支付 */
  | 'UNPAID';

/** The payment's provider does not answer now; the same key asks it again (支付渠道暂不可用). */
export type PaymentUnavailableError = UserError & {
  __typename?: 'PaymentUnavailableError';
  /** Stable, for programs (错误码). */
  code: Scalars['String']['output'];
  /** Path of the input at fault (字段). */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** For people, in the language of the request (说明). */
  message: Scalars['String']['output'];
  /** Whether the same request may succeed later (可否重试). */
  retryable: Scalars['Boolean']['output'];
};

/** How money is paid out that a provider could not pay back (线下退款方式). */
export type PayoutMethod =
  /** 银行转账 */
  | 'BANK_TRANSFER'
  /** 刷卡终端 */
  | 'CARD'
  /** 现金 */
  | 'CASH';

/** A page of what is kept of a person (个人数据分页). */
export type PersonDataPage = {
  __typename?: 'PersonDataPage';
  /** Where the next page begins; null after the last one (游标). */
  next?: Maybe<Scalars['String']['output']>;
  /** What is kept (记录). */
  records: Array<PersonRecord>;
};

/** What was forgotten of a person (删除个人数据结果). */
export type PersonErasePayload = {
  __typename?: 'PersonErasePayload';
  /** Where the next page begins; null after the last one (游标). */
  next?: Maybe<Scalars['String']['output']>;
  /** Orders that were blanked; null when it was refused (已处理订单数). */
  orders?: Maybe<Scalars['Int']['output']>;
  /** Why it was refused, and nothing changed; empty when it was not (拒绝原因). */
  userErrors: Array<UserError>;
  /** Orders that still have to deliver: they forget by themselves once they have ended (待处理订单数). */
  waiting?: Maybe<Scalars['Int']['output']>;
};

/** Somebody as orders may know them (个人). */
export type PersonInput = {
  /** Their number as a member (会员号). */
  memberNo: Scalars['String']['input'];
  /** Their phones, digits alone (手机号). */
  phones: Array<Scalars['String']['input']>;
};

/** Something personal that orders keep (个人数据). */
export type PersonRecord = {
  __typename?: 'PersonRecord';
  /** It, as JSON (内容). */
  data: Scalars['String']['output'];
  /** What it is, such as DELIVERY (种类). */
  kind: Scalars['String']['output'];
  /** Which one (编号). */
  reference: Scalars['String']['output'];
};

/** Fulfilment orders that one walk through a place picks (波次). */
export type PickBatch = {
  __typename?: 'PickBatch';
  /** Natural key (波次号). */
  batchNo: Scalars['String']['output'];
  /** When (创建时间). */
  createdAt: Scalars['DateTime']['output'];
  /** Who made it (创建人). */
  createdBy: Scalars['String']['output'];
  /** When its last unit was picked (完成时间). */
  doneAt?: Maybe<Scalars['DateTime']['output']>;
  /** Which place (地点). */
  location: Location;
  /** Number of who picks it; null until somebody does (拣货员). */
  picker?: Maybe<Scalars['String']['output']>;
  /** Where it stands (波次状态). */
  state: PickBatchState;
  /** The walk: zone by zone, shelf by shelf (拣货路线). */
  stops: Array<PickStop>;
  /** Grows by one with every change (版本). */
  version: Scalars['Int']['output'];
};

/** Who picks a batch (分派拣货员). */
export type PickBatchAssignInput = {
  /** Which one (波次号). */
  batchNo: Scalars['String']['input'];
  /** The version that was seen (版本). */
  expectedVersion: Scalars['Int']['input'];
  /** Number of who picks it; left out: whoever comes (拣货员). */
  picker?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (分派结果). */
export type PickBatchAssignPayload = {
  __typename?: 'PickBatchAssignPayload';
  /** The batch; null when refused (波次). */
  pickBatch?: Maybe<PickBatch>;
  /** Why it was refused; empty when it was not (拒绝原因). */
  userErrors: Array<UserError>;
};

/** A page of batches (波次分页). */
export type PickBatchConnection = {
  __typename?: 'PickBatchConnection';
  /** Batches with their cursors (列表项). */
  edges: Array<PickBatchEdge>;
  /** Batches without cursors (波次). */
  nodes: Array<PickBatch>;
  /** Where the page stands in the list (分页信息). */
  pageInfo: PageInfo;
  /** Counted only when asked for (总数). */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** Which fulfilment orders are picked together (新建波次). */
export type PickBatchCreateInput = {
  /** Accepted ones of this place, at most 50; the next 20 of the queue when left out (履约单号). */
  fulfilmentNos?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Code of the place (地点). */
  location: Scalars['String']['input'];
  /** Number of who picks it (拣货员). */
  picker?: InputMaybe<Scalars['String']['input']>;
};

/** What came of putting them together (新建结果). */
export type PickBatchCreatePayload = {
  __typename?: 'PickBatchCreatePayload';
  /** The batch; null when refused (波次). */
  pickBatch?: Maybe<PickBatch>;
  /** Why it was refused; empty when it was not (拒绝原因). */
  userErrors: Array<UserError>;
};

/** A batch at its place in a list (列表项). */
export type PickBatchEdge = {
  __typename?: 'PickBatchEdge';
  /** Where it stands in the list (游标). */
  cursor: Scalars['String']['output'];
  /** The batch (波次). */
  node: PickBatch;
};

/** One part of an order (排序). */
export type PickBatchOrder = {
  /** Which way (方向). */
  direction: OrderDirection;
  /** By what (字段). */
  field: PickBatchOrderField;
};

/** What lists of batches are ordered by (排序字段). */
export type PickBatchOrderField =
  /** 创建时间 */
  | 'CREATED_AT';

/** What was scanned into the basket (扫码拣货). */
export type PickBatchPickInput = {
  /** Which one (波次号). */
  batchNo: Scalars['String']['input'];
  /** A SKU or a barcode (货号或条码). */
  code: Scalars['String']['input'];
  /** How many units (数量). */
  quantity: Scalars['Int']['input'];
};

/** What came of it (拣货结果). */
export type PickBatchPickPayload = {
  __typename?: 'PickBatchPickPayload';
  /** The batch; null when refused (波次). */
  pickBatch?: Maybe<PickBatch>;
  /** Why it was refused; empty when it was not (拒绝原因). */
  userErrors: Array<UserError>;
};

/** Where a batch stands (波次状态). */
export type PickBatchState =
  /** 已完成 */
  | 'DONE'
  /** 拣货中 */
  | 'OPEN';

/** Conditions on batches (波次条件); all given ones must hold. */
export type PickBatchWhere = {
  /** All of these (且). */
  and?: InputMaybe<Array<PickBatchWhere>>;
  /** Number (波次号). */
  batchNo?: InputMaybe<StringFilter>;
  /** Code of the place (地点). */
  location?: InputMaybe<StringFilter>;
  /** Not this (非). */
  not?: InputMaybe<PickBatchWhere>;
  /** Any of these (或). */
  or?: InputMaybe<Array<PickBatchWhere>>;
  /** Number of who picks it (拣货员). */
  picker?: InputMaybe<StringFilter>;
  /** OPEN or DONE (波次状态). */
  state?: InputMaybe<StringFilter>;
};

/** Units of one fulfilment order at a stop (分播明细). */
export type PickPart = {
  __typename?: 'PickPart';
  /** Which one (履约单号). */
  fulfilmentNo: Scalars['String']['output'];
  /** The order's line (行号). */
  lineNo: Scalars['Int']['output'];
  /** Of those, in the basket (已拣). */
  picked: Scalars['Int']['output'];
  /** How many units (数量). */
  quantity: Scalars['Int']['output'];
};

/** What is taken off one shelf, for all fulfilment orders of a batch (拣货点). */
export type PickStop = {
  __typename?: 'PickStop';
  /** The shelf in the zone (货位). */
  bin?: Maybe<Scalars['String']['output']>;
  /** For whom, by their turn (分播明细). */
  parts: Array<PickPart>;
  /** Of those, in the basket (已拣). */
  picked: Scalars['Int']['output'];
  /** What it is (商品). */
  product?: Maybe<Product>;
  /** How many units in all (数量). */
  quantity: Scalars['Int']['output'];
  /** Stock keeping unit (货号). */
  sku: Scalars['String']['output'];
  /** Where it stood when the batch was made; null where nobody had said so (库区). */
  zone?: Maybe<Scalars['String']['output']>;
};

/** Which SKU an item of a platform is (平台商品对应). */
export type PlatformItem = {
  __typename?: 'PlatformItem';
  /** When (修改时间). */
  changedAt: Scalars['DateTime']['output'];
  /** Who said so last (修改人). */
  changedBy: Scalars['String']['output'];
  /** The platform's number of the item or variant (平台商品编码). */
  itemCode: Scalars['String']['output'];
  /** Code of the platform (平台编码). */
  platform: Scalars['String']['output'];
  /** Our product (商品). */
  product: Product;
};

/** Items of one platform (平台商品对应). */
export type PlatformItemBulkInput = {
  /** What happens when some rows cannot be written (出错策略). */
  errorPolicy: PlatformItemErrorPolicy;
  /** At most 1,000, each item once (平台商品). */
  items: Array<PlatformItemInput>;
  /** Code of the platform (平台编码). */
  platform: Scalars['String']['input'];
};

/** What came of saying which SKU items are (维护结果). */
export type PlatformItemBulkUpsertPayload = {
  __typename?: 'PlatformItemBulkUpsertPayload';
  /** Why rows, or the whole call, were refused (拒绝原因). */
  userErrors: Array<UserError>;
  /** Rows that were written; null when the call was refused (写入行数). */
  written?: Maybe<Scalars['Int']['output']>;
};

/** A page of items (平台商品分页). */
export type PlatformItemConnection = {
  __typename?: 'PlatformItemConnection';
  /** Items with their cursors (列表项). */
  edges: Array<PlatformItemEdge>;
  /** Items without cursors (平台商品). */
  nodes: Array<PlatformItem>;
  /** Where the page stands in the list (分页信息). */
  pageInfo: PageInfo;
  /** Counted only when asked for (总数). */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An item at its place in a list (列表项). */
export type PlatformItemEdge = {
  __typename?: 'PlatformItemEdge';
  /** Where it stands in the list (游标). */
  cursor: Scalars['String']['output'];
  /** The item (平台商品). */
  node: PlatformItem;
};

/** What happens to the other rows when some cannot be written (出错策略). */
export type PlatformItemErrorPolicy =
  /** 全部拒绝 */
  | 'REJECT_ALL'
  /** 跳过出错的行 */
  | 'SKIP_FAILED_ROWS';

/** Which SKU an item is (平台商品对应). */
export type PlatformItemInput = {
  /** The platform's number of the item or variant (平台商品编码). */
  itemCode: Scalars['String']['input'];
  /** SKU or barcode; null takes the mapping away (货号). */
  sku?: InputMaybe<Scalars['String']['input']>;
};

/** One part of an order of items (排序). */
export type PlatformItemOrder = {
  /** Which way (方向). */
  direction: OrderDirection;
  /** By what (字段). */
  field: PlatformItemOrderField;
};

/** What lists of items are ordered by (排序字段). */
export type PlatformItemOrderField =
  /** 修改时间 */
  | 'CHANGED_AT'
  /** 平台商品编码 */
  | 'ITEM_CODE';

/** Conditions on items (平台商品条件); all given ones must hold. */
export type PlatformItemWhere = {
  /** All of these (且). */
  and?: InputMaybe<Array<PlatformItemWhere>>;
  /** The platform's number of the item (平台商品编码). */
  itemCode?: InputMaybe<StringFilter>;
  /** Not this (非). */
  not?: InputMaybe<PlatformItemWhere>;
  /** Any of these (或). */
  or?: InputMaybe<Array<PlatformItemWhere>>;
  /** Code of the platform (平台编码). */
  platform?: InputMaybe<StringFilter>;
  /** Our SKU (货号). */
  sku?: InputMaybe<StringFilter>;
};

/** No campaign pool that is open has this code, or none of this SKU there (活动库存已关闭). */
export type PoolClosedError = UserError & {
  __typename?: 'PoolClosedError';
  /** Stable, for programs (错误码). */
  code: Scalars['String']['output'];
  /** Path of the input at fault (字段). */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** For people, in the language of the request (说明). */
  message: Scalars['String']['output'];
  /** The pool (活动库存). */
  pool: Scalars['String']['output'];
  /** Whether the same request may succeed later (可否重试). */
  retryable: Scalars['Boolean']['output'];
  /** Stock keeping unit, in capitals (货号). */
  sku: Scalars['String']['output'];
};

/** A stock keeping unit that is sold (商品). */
export type Product = {
  __typename?: 'Product';
  /** Natural key, upper case (货号). */
  sku: Scalars['String']['output'];
};

/** A price rule that applies by itself (促销). */
export type Promotion = {
  __typename?: 'Promotion';
  /** Natural key (促销编码). */
  code: Scalars['String']['output'];
};

/** A refund as its provider carries it out (渠道退款). */
export type ProviderRefund = {
  __typename?: 'ProviderRefund';
  /** How much (退款金额). */
  amount: Money;
  /** When the provider was asked (申请时间). */
  askedAt: Scalars['DateTime']['output'];
  /** When it arrived, or failed (完成时间). */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How it was paid out instead (支付方式). */
  payoutMethod?: Maybe<PayoutMethod>;
  /** Number of the transfer or slip (流水号). */
  payoutReference?: Maybe<Scalars['String']['output']>;
  /** Number at the provider (渠道退款流水号). */
  providerRef?: Maybe<Scalars['String']['output']>;
  /** Number that makes it happen once (退款单号). */
  refundNo: Scalars['String']['output'];
  /** What the desk did about one that failed; null when nothing yet (处理方式). */
  resolution?: Maybe<RefundResolution>;
  /** Why (处理原因). */
  resolutionReason?: Maybe<Scalars['String']['output']>;
  /** Who did it, such as STAFF:S0001 (处理人). */
  resolvedBy?: Maybe<Scalars['String']['output']>;
  /** Where it stands (渠道退款状态). */
  state: ProviderRefundState;
};

/** Where a refund stands at its provider (渠道退款状态). */
export type ProviderRefundState =
  /** 已受理，未到账 */
  | 'ACCEPTED'
  /** 已到账 */
  | 'DONE'
  /** 失败，需人工处理 */
  | 'FAILED';

export type Query = {
  __typename?: 'Query';
  /** What channels may sell before it is here (预订政策列表). */
  advanceSalePolicies: AdvanceSalePolicyConnection;
  /** One by its number or opaque id (履约单). */
  fulfilmentOrder?: Maybe<FulfilmentOrder>;
  /** What places have to do: urgent first, then as promised, then as placed (履约队列). */
  fulfilmentOrders: FulfilmentOrderConnection;
  /** How orders may be written, each with its JSON Schema (订单格式). */
  intakeAdapters: Array<IntakeAdapter>;
  /** Platforms whose orders come in here (外部平台). */
  intakePlatforms: IntakePlatformConnection;
  /** Orders that could not be taken in, and why (拒收报告). */
  intakeRejects: IntakeRejectConnection;
  /** One order by its number or id (查订单). */
  order?: Maybe<Order>;
  /** What an amendment would make of an order now, with all reasons against it; writes nothing (改单试算). */
  orderAmendPreview: OrderAmendPreview;
  /** A draft by its number (查草稿单). */
  orderDraft?: Maybe<OrderDraft>;
  /** What confirming a draft would give now; writes nothing (草稿单试算). */
  orderDraftPreview: OrderPreview;
  /** Drafts: a member's own, or those of a clerk's stores (草稿单列表). */
  orderDrafts: OrderDraftConnection;
  /** Prices a cart with all reasons, and writes nothing (试算). */
  orderPreview: OrderPreview;
  /** How many orders of one's stores stand in which of the seven stages, and since when (阶段汇总). */
  orderStageSummary: Array<OrderStageCount>;
  /** Orders that wait for somebody at the desk, the oldest first (订单工作台). */
  orderWorkQueue: OrderConnection;
  /** How many orders of one's stores wait in each queue (工作台队列). */
  orderWorkQueues: Array<OrderWorkQueue>;
  /** Orders, paged; members see their own, clerks those of their stores (订单列表). */
  orders: OrderConnection;
  /** Events after a position, oldest first; waits up to waitMs for the first (事件流). */
  ordersEventFeed: EventFeed;
  /** One parked sale; null where the caller may not see it (查挂单). */
  parkedSale?: Maybe<ParkedSale>;
  /** Parked sales, paged; store staff see their stores' (挂单列表). */
  parkedSales: ParkedSaleConnection;
  /** All that orders keep of a person, for who hands it to them; a page of their orders at a time (个人数据副本). */
  personData: PersonDataPage;
  /** A batch by its number (波次). */
  pickBatch?: Maybe<PickBatch>;
  /** Batches, the newest first (波次列表). */
  pickBatches: PickBatchConnection;
  /** Which SKU each item of a platform is (平台商品对应). */
  platformItems: PlatformItemConnection;
  /** What a return would give back, with all reasons against it; writes nothing (售后试算). */
  returnPreview: ReturnPreview;
  /** Every version of the rules that orders are routed by, newest first (路由策略). */
  routingPolicies: RoutingPolicyConnection;
  /** Where a cart would be fulfilled and why, every place with its reason; writes nothing (路由试算). */
  routingPreview: RoutingPreview;
  /** The nine scenes; there are no more (九大场景). */
  routingScenes: Array<RoutingScene>;
  /**
   * Exact totals over sold orders, for analysts. Sold is what is paid or completed and whose money was
   * captured in full: what is unpaid, only promised (AUTHORIZED), or promised no longer (LAPSED), and
   * what was cancelled, does not count. Imported documents count as paid elsewhere. Sales count when
   * they were placed, as they stand after amendments; returns when they were done (销售汇总).
   */
  salesSummary: Array<SalesSummary>;
  /** Units that changed hands, the newest first; stores see those they sold or sent (结算事实). */
  settlementFacts: SettlementFactConnection;
  /**
   * Settlement facts summed up by who owes, on which terms, per currency; stores see what those come to
   * that they sold or sent. Exactly the sum of `settlementFacts` (结算汇总).
   */
  settlementSummary: Array<SettlementSummary>;
  /** Conflicts of sales made offline, paged; store staff see their stores' (离线冲突列表). */
  tillConflicts: TillConflictConnection;
  /** What has come of a till's offline sales (收银机补传情况). */
  tillDevice?: Maybe<TillDevice>;
  /** The open shift of a till; null when there is none (当前班次). */
  tillOpenShift?: Maybe<TillShift>;
  /** What a store bears at its tills; null where the caller may not see it (收银政策). */
  tillPolicy?: Maybe<TillPolicy>;
  /** One shift; null where the caller may not see it (查班次). */
  tillShift?: Maybe<TillShift>;
  /** Shifts, paged; store staff see their stores' (班次列表). */
  tillShifts: TillShiftConnection;
};


export type QueryAdvanceSalePoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<Array<AdvanceSalePolicyOrder>>;
  where?: InputMaybe<AdvanceSalePolicyWhere>;
};


export type QueryFulfilmentOrderArgs = {
  fulfilmentNo?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryFulfilmentOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<Array<FulfilmentOrderOrder>>;
  where?: InputMaybe<FulfilmentOrderWhere>;
};


export type QueryIntakePlatformsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<Array<IntakePlatformOrder>>;
  where?: InputMaybe<IntakePlatformWhere>;
};


export type QueryIntakeRejectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<Array<IntakeRejectOrder>>;
  where?: InputMaybe<IntakeRejectWhere>;
};


export type QueryOrderArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  orderNo?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOrderAmendPreviewArgs = {
  input: OrderAmendInput;
};


export type QueryOrderDraftArgs = {
  draftNo: Scalars['String']['input'];
};


export type QueryOrderDraftPreviewArgs = {
  draftNo: Scalars['String']['input'];
};


export type QueryOrderDraftsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<Array<OrderDraftOrder>>;
  where?: InputMaybe<OrderDraftWhere>;
};


export type QueryOrderPreviewArgs = {
  input: OrderInput;
};


export type QueryOrderWorkQueueArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<Array<OrderOrder>>;
  queue: OrderWorkQueueKind;
  where?: InputMaybe<OrderWhere>;
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


export type QueryParkedSaleArgs = {
  parkedNo: Scalars['String']['input'];
};


export type QueryParkedSalesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<Array<ParkedSaleOrder>>;
  where?: InputMaybe<ParkedSaleWhere>;
};


export type QueryPersonDataArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  input: PersonInput;
};


export type QueryPickBatchArgs = {
  batchNo: Scalars['String']['input'];
};


export type QueryPickBatchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<Array<PickBatchOrder>>;
  where?: InputMaybe<PickBatchWhere>;
};


export type QueryPlatformItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<Array<PlatformItemOrder>>;
  where?: InputMaybe<PlatformItemWhere>;
};


export type QueryReturnPreviewArgs = {
  input: OrderReturnInput;
};


export type QueryRoutingPoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<Array<RoutingPolicyOrder>>;
  where?: InputMaybe<RoutingPolicyWhere>;
};


export type QueryRoutingPreviewArgs = {
  input: OrderInput;
};


export type QuerySalesSummaryArgs = {
  groupBy: SalesGroup;
  timeZone?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<SalesSummaryWhere>;
};


export type QuerySettlementFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<Array<SettlementFactOrder>>;
  where?: InputMaybe<SettlementFactWhere>;
};


export type QuerySettlementSummaryArgs = {
  where?: InputMaybe<SettlementSummaryWhere>;
};


export type QueryTillConflictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<Array<TillConflictOrder>>;
  where?: InputMaybe<TillConflictWhere>;
};


export type QueryTillDeviceArgs = {
  device: Scalars['String']['input'];
  store: Scalars['String']['input'];
};


export type QueryTillOpenShiftArgs = {
  device: Scalars['String']['input'];
  store: Scalars['String']['input'];
};


export type QueryTillPolicyArgs = {
  store: Scalars['String']['input'];
};


export type QueryTillShiftArgs = {
  shiftNo: Scalars['String']['input'];
};


export type QueryTillShiftsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<Array<TillShiftOrder>>;
  where?: InputMaybe<TillShiftWhere>;
};

/** Prices or promotions changed since they were shown (价格已变化). */
export type QuoteChangedError = UserError & {
  __typename?: 'QuoteChangedError';
  /** What it would be now (实际). */
  actualMinor: Scalars['MinorUnits']['output'];
  /** Stable, for programs (错误码). */
  code: Scalars['String']['output'];
  /** What it was priced with (预期). */
  expectedMinor: Scalars['MinorUnits']['output'];
  /** Path of the input at fault (字段). */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** For people, in the language of the request (说明). */
  message: Scalars['String']['output'];
  /** Whether the same request may succeed later (可否重试). */
  retryable: Scalars['Boolean']['output'];
};

/** What the desk did about a refund that failed at its provider (退款处理方式). */
export type RefundResolution =
  /** 已线下支付：paid out another way. */
  | 'PAID_OUT'
  /** 已重新申请：asked for again, under a new number. */
  | 'RETRIED';

/** What is done about a refund that failed at its provider (退款处理请求). */
export type RefundResolveInput = {
  /** How it is paid out; only then (支付方式). */
  payoutMethod?: InputMaybe<PayoutMethod>;
  /** Number of the transfer or of the terminal's slip; not for cash (流水号). */
  payoutReference?: InputMaybe<Scalars['String']['input']>;
  /** Why; not blank (原因). */
  reason: Scalars['String']['input'];
  /** Which refund (退款单号). */
  refundNo: Scalars['String']['input'];
  /** Tried again, or paid out (处理方式). */
  way: RefundWay;
};

/** What came of settling a failed refund (退款处理结果). */
export type RefundResolvePayload = {
  __typename?: 'RefundResolvePayload';
  /** The order, or null (订单). */
  order?: Maybe<Order>;
  /** Why it was refused, and nothing changed; empty when it was not (拒绝原因). */
  userErrors: Array<UserError>;
};

/** Where a refund stands (退款状态). */
export type RefundState =
  /** 已退款 */
  | 'DONE'
  /** 退款中 */
  | 'PENDING'
  /** 已撤销 */
  | 'VOID';

/** What is to be done about a refund that failed (退款处理). */
export type RefundWay =
  /** 线下支付 */
  | 'PAY_OUT'
  /** 重新申请 */
  | 'RETRY';

/** The same request is still being worked on (处理中). */
export type RequestInProgressError = UserError & {
  __typename?: 'RequestInProgressError';
  /** Stable, for programs (错误码). */
  code: Scalars['String']['output'];
  /** Path of the input at fault (字段). */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** For people, in the language of the request (说明). */
  message: Scalars['String']['output'];
  /** Whether the same request may succeed later (可否重试). */
  retryable: Scalars['Boolean']['output'];
};

/** How goods come back (成色). */
export type ReturnCondition =
  /** 不良品 */
  | 'DAMAGED'
  /** 良品 */
  | 'GOOD';

/** More units were asked back than are left (超出可退数量). */
export type ReturnExceededError = UserError & {
  __typename?: 'ReturnExceededError';
  /** Stable, for programs (错误码). */
  code: Scalars['String']['output'];
  /** Path of the input at fault (字段). */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** The order's line (行号). */
  lineNo: Scalars['Int']['output'];
  /** For people, in the language of the request (说明). */
  message: Scalars['String']['output'];
  /** Units asked for, all conditions together (申请数量). */
  requested: Scalars['Int']['output'];
  /** Whether the same request may succeed later (可否重试). */
  retryable: Scalars['Boolean']['output'];
  /** Units that are left (可退数量). */
  returnable: Scalars['Int']['output'];
};

/** What is done for a customer after the sale (售后类型). */
export type ReturnKind =
  /** 缺货退款：units that never left; only staff give them up, with their fulfilment order. */
  | 'DROPPED'
  /** 换货：goods and money go back, and a new order replaces them. */
  | 'EXCHANGE'
  /** 仅退款：only money goes back, the goods stay with the customer. */
  | 'REFUND_ONLY'
  /** 退货退款：goods and money go back. */
  | 'RETURN';

/** What a return would give back now, and why not more (售后试算). */
export type ReturnPreview = {
  __typename?: 'ReturnPreview';
  /** Whether coupons would come back: only with the last unit of the order (是否退券). */
  couponsReturned?: Maybe<Scalars['Boolean']['output']>;
  /** Its lines with their shares; empty when it would be refused (售后明细). */
  lines: Array<ReturnPreviewLine>;
  /** Spent points that would go back (退回积分). */
  pointsReturned?: Maybe<Scalars['Int']['output']>;
  /** What would be paid back (退款金额). */
  refund?: Maybe<Money>;
  /** By which payments (退款明细). */
  refunds: Array<ReturnPreviewRefund>;
  /** Everything that would be refused (拒绝原因). */
  userErrors: Array<UserError>;
};

/** Units of one line that would come back (试算明细). */
export type ReturnPreviewLine = {
  __typename?: 'ReturnPreviewLine';
  /** The order's line (行号). */
  lineNo: Scalars['Int']['output'];
  /** The frozen shares of these units in the points spent (退回积分). */
  points: Scalars['Int']['output'];
  /** How many (数量). */
  quantity: Scalars['Int']['output'];
  /** The frozen shares of these units in what was paid (退款金额). */
  refund: Money;
  /** SKU it was sold under (货号). */
  sku: Scalars['String']['output'];
};

/** A part of a payment that would go back (试算退款). */
export type ReturnPreviewRefund = {
  __typename?: 'ReturnPreviewRefund';
  /** How much (金额). */
  amount: Money;
  /** How it was paid, and would go back (支付方式). */
  method: PaymentMethod;
};

/** Where a return stands (售后状态). */
export type ReturnState =
  /** 已完成 */
  | 'DONE'
  /** 处理中：decided, being given back. */
  | 'IN_PROGRESS'
  /** 已撤销：the goods could not be taken in, nothing was given back. */
  | 'REFUSED';

/** One place that an order was given to (派单尝试). */
export type RoutingAttempt = {
  __typename?: 'RoutingAttempt';
  /** When (时间). */
  at: Scalars['DateTime']['output'];
  /** From 1 (序号). */
  attempt: Scalars['Int']['output'];
  /** The place (地点). */
  location: Location;
  /** Why the one before did not take it; null for the first (原因). */
  reason?: Maybe<Scalars['String']['output']>;
};

/** What a buyer would wait for at a place (等待到货). */
export type RoutingAwaited = {
  __typename?: 'RoutingAwaited';
  /** When it is expected; null where nobody has named a day (预计到货). */
  expectedAt?: Maybe<Scalars['DateTime']['output']>;
  /** For what (等待类型). */
  kind: OrderAwaitedKind;
  /** What it is (明细). */
  lines: Array<RoutingPartLine>;
  /** The place that gets it (地点). */
  location: Location;
};

/** A place with the filter that removed it, or its rank (候选地点). */
export type RoutingCandidate = {
  __typename?: 'RoutingCandidate';
  /** The cheapest carrier that reaches; null when there is none (承运商). */
  carrier?: Maybe<Scalars['String']['output']>;
  /** Whether it can send the whole order (是否可整单). */
  complete: Scalars['Boolean']['output'];
  /** Why it is left out; null when it is not (排除原因). */
  filter?: Maybe<RoutingFilter>;
  /** The place (地点). */
  location: Location;
  /** From 1 among those not left out; null otherwise (排名). */
  rank?: Maybe<Scalars['Int']['output']>;
  /** Its numbers (评分). */
  score: RoutingScore;
  /** Units that it can give to the order (可供数量). */
  units: Scalars['Int']['output'];
};

/** Who carries goods for a policy, and at what price (承运商). */
export type RoutingCarrier = {
  __typename?: 'RoutingCarrier';
  /** For every parcel, in minor units (起步价). */
  baseMinor: Scalars['MinorUnits']['output'];
  /** Its code (承运商编码). */
  code: Scalars['String']['output'];
  /** How it hands over (交付方式). */
  handOver: HandOver;
  /** Hours before it is on its way (备货时长). */
  hoursBase: Scalars['Int']['output'];
  /** How far it goes; null: everywhere (最远公里数). */
  kmMax?: Maybe<Scalars['Int']['output']>;
  /** How fast it is on its way (时速). */
  kmPerHour: Scalars['Int']['output'];
  /** For each kilometre begun, in minor units (每公里价格). */
  perKmMinor: Scalars['MinorUnits']['output'];
};

/** Who carries, as it shall be (承运商输入). */
export type RoutingCarrierInput = {
  /** For every parcel, in minor units (起步价). */
  baseMinor: Scalars['MinorUnits']['input'];
  /** Once in a policy (承运商编码). */
  code: Scalars['String']['input'];
  /** One of the scene’s (交付方式). */
  handOver: HandOver;
  /** Hours before it is on its way (备货时长). */
  hoursBase: Scalars['Int']['input'];
  /** How far it goes; everywhere when left out (最远公里数). */
  kmMax?: InputMaybe<Scalars['Int']['input']>;
  /** How fast it is on its way, from 1 (时速). */
  kmPerHour: Scalars['Int']['input'];
  /** For each kilometre begun, in minor units (每公里价格). */
  perKmMinor: Scalars['MinorUnits']['input'];
};

/** Why a place is left out (排除原因); the first that holds. */
export type RoutingFilter =
  /** 履约能力已满 */
  | 'CAPACITY_FULL'
  /** 渠道配额或安全库存不足：the channel may not sell so many, wherever they are. */
  | 'CHANNEL_SOLD_OUT'
  /** 不在营业时间 */
  | 'CLOSED_NOW'
  /** 已停业 */
  | 'INACTIVE'
  /** 类型不符合场景 */
  | 'KIND_UNFIT'
  /** 不是指定的地点 */
  | 'NOT_THE_NAMED_PLACE'
  /** 没有可达的承运商 */
  | 'NO_CARRIER'
  /** 没有库存 */
  | 'NO_STOCK'
  /** 渠道不从该地点销售：its front stock names other places. */
  | 'OUT_OF_CHANNEL'
  /** 下单门店自身 */
  | 'SALE_STORE_ITSELF'
  /** 超出距离 */
  | 'TOO_FAR';

/** What one place would send (包裹). */
export type RoutingPart = {
  __typename?: 'RoutingPart';
  /** Who carries; null when the policy names nobody (承运商). */
  carrier?: Maybe<Scalars['String']['output']>;
  /** What it sends (明细). */
  lines: Array<RoutingPartLine>;
  /** The place (地点). */
  location: Location;
  /** What the part is worth, in minor units (金额). */
  valueMinor: Scalars['MinorUnits']['output'];
};

/** Units of one SKU in a part (明细). */
export type RoutingPartLine = {
  __typename?: 'RoutingPartLine';
  /** How many (数量). */
  quantity: Scalars['Int']['output'];
  /** Stock keeping unit (货号). */
  sku: Scalars['String']['output'];
};

/** The whole order over one or more places (方案). */
export type RoutingPlan = {
  __typename?: 'RoutingPlan';
  /** Whether submitting may take it: only plans of one parcel are taken by themselves (下单可用). */
  eligible: Scalars['Boolean']['output'];
  /** One part for each parcel (包裹). */
  parts: Array<RoutingPart>;
  /** From 1 (排名). */
  rank: Scalars['Int']['output'];
  /** Its numbers (评分). */
  score: RoutingScore;
};

/** How orders of a channel and scene are routed; never changed, only followed (路由策略). */
export type RoutingPolicy = {
  __typename?: 'RoutingPolicy';
  /** Who carries; none: price and time are not weighed (承运商). */
  carriers: Array<RoutingCarrier>;
  /** Code of the channel; * for every channel without a policy of its own (渠道). */
  channel: Scalars['String']['output'];
  /** When it was written; null for version 0 (创建时间). */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who wrote it, such as STAFF:S0001; null for version 0 (创建者). */
  createdBy?: Maybe<Scalars['String']['output']>;
  /** How far places may be; null: no limit; without positions it means the same city (最远公里数). */
  kmMax?: Maybe<Scalars['Int']['output']>;
  /** Whether other places send what a place lacks, where no plan is complete (就近调拨). */
  nearestTransfer: Scalars['Boolean']['output'];
  /** Whether closed places are left out (仅营业中). */
  openNowOnly: Scalars['Boolean']['output'];
  /** A place with that many waiting orders takes no more; null: no limit (最多待履约单数). */
  openOrdersMax?: Maybe<Scalars['Int']['output']>;
  /** Into how many parcels an order may be split, up to 3 (最多包裹数). */
  parcelsMax: Scalars['Int']['output'];
  /** What each part of a split order must be worth, in minor units (拆单最低金额). */
  partValueMinMinor: Scalars['MinorUnits']['output'];
  /** Which kind of place goes first (优先方). */
  preference: RoutingPreference;
  /** Units of each SKU that stay at every place (安全库存). */
  safetyStock: Scalars['Int']['output'];
  /** The scene (场景). */
  scene: OrderScene;
  /** Grows by one with every change; 0 is what holds before anybody wrote one (版本). */
  version: Scalars['Int']['output'];
};

/** A page of policies (策略分页). */
export type RoutingPolicyConnection = {
  __typename?: 'RoutingPolicyConnection';
  /** Policies with their cursors (列表项). */
  edges: Array<RoutingPolicyEdge>;
  /** Policies without cursors (策略). */
  nodes: Array<RoutingPolicy>;
  /** Where the page stands in the list (分页信息). */
  pageInfo: PageInfo;
  /** Counted only when asked for (总数). */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A policy at its place in a list (列表项). */
export type RoutingPolicyEdge = {
  __typename?: 'RoutingPolicyEdge';
  /** Where it stands in the list (游标). */
  cursor: Scalars['String']['output'];
  /** The policy (策略). */
  node: RoutingPolicy;
};

/** A policy as it shall be, whole: what is left out has its default (策略输入). */
export type RoutingPolicyInput = {
  /** At most 20 (承运商). */
  carriers: Array<RoutingCarrierInput>;
  /** Code of the channel; * for every channel without a policy of its own (渠道). */
  channel: Scalars['String']['input'];
  /** How far places may be; no limit when left out (最远公里数). */
  kmMax?: InputMaybe<Scalars['Int']['input']>;
  /** Whether other places send what a place lacks, where no plan is complete (就近调拨). */
  nearestTransfer: Scalars['Boolean']['input'];
  /** Whether closed places are left out (仅营业中). */
  openNowOnly: Scalars['Boolean']['input'];
  /** From 1; no limit when left out (最多待履约单数). */
  openOrdersMax?: InputMaybe<Scalars['Int']['input']>;
  /** From 1 to 3 (最多包裹数). */
  parcelsMax: Scalars['Int']['input'];
  /** What each part of a split order must be worth, in minor units (拆单最低金额). */
  partValueMinMinor: Scalars['MinorUnits']['input'];
  /** Which kind of place goes first (优先方). */
  preference: RoutingPreference;
  /** Units of each SKU that stay at every place (安全库存). */
  safetyStock: Scalars['Int']['input'];
  /** The scene (场景). */
  scene: OrderScene;
};

/** One part of an order of policies (排序). */
export type RoutingPolicyOrder = {
  /** Which way (方向). */
  direction: OrderDirection;
  /** By what (字段). */
  field: RoutingPolicyOrderField;
};

/** What lists of policies are ordered by (排序字段). */
export type RoutingPolicyOrderField =
  /** 创建时间 */
  | 'CREATED_AT'
  /** 版本 */
  | 'VERSION';

/** What came of writing a policy (修改策略结果). */
export type RoutingPolicyUpsertPayload = {
  __typename?: 'RoutingPolicyUpsertPayload';
  /** The new version, or null (策略). */
  policy?: Maybe<RoutingPolicy>;
  /** Why it was refused; empty when it was not (拒绝原因). */
  userErrors: Array<UserError>;
};

/** Conditions on policies (策略条件); all given ones must hold. */
export type RoutingPolicyWhere = {
  /** All of these (且). */
  and?: InputMaybe<Array<RoutingPolicyWhere>>;
  /** Code of the channel, or * (渠道). */
  channel?: InputMaybe<StringFilter>;
  /** Not this (非). */
  not?: InputMaybe<RoutingPolicyWhere>;
  /** Any of these (或). */
  or?: InputMaybe<Array<RoutingPolicyWhere>>;
  /** Such as ONLINE_SALE (场景). */
  scene?: InputMaybe<StringFilter>;
  /** Its version (版本). */
  version?: InputMaybe<IntFilter>;
};

/** Which kind of place goes first (优先方). */
export type RoutingPreference =
  /** 门店优先 */
  | 'STORE_FIRST'
  /** 仓库优先 */
  | 'WAREHOUSE_FIRST';

/** Where a cart would be fulfilled, and why (路由试算结果). */
export type RoutingPreview = {
  __typename?: 'RoutingPreview';
  /** What the buyer would wait for, and until when (等待到货). */
  awaited: Array<RoutingAwaited>;
  /** Every place, the ranked ones first (候选地点). */
  candidates: Array<RoutingCandidate>;
  /** What submitting would take first; null when nothing can be taken (入选方案). */
  chosen?: Maybe<RoutingPlan>;
  /** False where there were too many places to try every split (是否穷举). */
  exhaustive: Scalars['Boolean']['output'];
  /** How the goods would be handed over (交付方式). */
  handOver?: Maybe<HandOver>;
  /** At most 20 of the fewest parcels, the best first (方案). */
  plans: Array<RoutingPlan>;
  /** What it is routed by (路由策略). */
  policy?: Maybe<RoutingPolicy>;
  /** The scene; null when the cart cannot be routed (场景). */
  scene?: Maybe<RoutingScene>;
  /** What other places would send to the one that fulfils; nothing is held yet (就近调拨). */
  transfers: Array<RoutingTransfer>;
  /** Everything that would be refused (拒绝原因). */
  userErrors: Array<UserError>;
};

/** A scene as four fields (场景): sold at, fulfilled by, handed over by, settled to. */
export type RoutingScene = {
  __typename?: 'RoutingScene';
  /** Which places may fulfil (履约方). */
  fulfilledBy: FulfilledBy;
  /** How goods may be handed over, the usual way first (交付方式). */
  handOvers: Array<HandOver>;
  /** In the language of the request (场景名称). */
  name: Scalars['String']['output'];
  /** Its code (场景编码). */
  scene: OrderScene;
  /** What the parties owe each other (结算方式). */
  settledTo: SettledTo;
  /** Where the buyer orders (下单地点). */
  soldAt: SoldAt;
};

/** What is weighed, in the order in which it counts after completeness (评分). */
export type RoutingScore = {
  __typename?: 'RoutingScore';
  /** What the carriers cost, in minor units (运费). */
  costMinor: Scalars['MinorUnits']['output'];
  /** Kilometres over the ground, added up; null where a position is unknown (公里数). */
  distanceKm?: Maybe<Scalars['Decimal']['output']>;
  /** 0 same district, 1 same city, 2 same province, 3 further; counts without kilometres (行政区划距离). */
  divisionStep: Scalars['Int']['output'];
  /** A, B or C, the worst of a plan; null where a place has none (等级). */
  grade?: Maybe<Scalars['String']['output']>;
  /** Orders that wait there (待履约单数). */
  openOrders: Scalars['Int']['output'];
  /** Hours until it arrives; null without a carrier (时效). */
  promisedHours?: Maybe<Scalars['Int']['output']>;
  /** Units that stay, of the SKU that is left with least (剩余库存). */
  stockDepth: Scalars['Int']['output'];
  /** Places that are not of the preferred kind (非优先地点数). */
  unpreferred: Scalars['Int']['output'];
};

/** What a place would send to the one that fulfils (就近调拨). */
export type RoutingTransfer = {
  __typename?: 'RoutingTransfer';
  /** The place that gives (调出地点). */
  from: Location;
  /** What it gives (明细). */
  lines: Array<RoutingPartLine>;
  /** The place that gets (调入地点). */
  to: Location;
};

/** A sale over the counter, goods in hand (柜台销售). */
export type SaleCompleteInput = {
  /** Code of the channel (渠道). */
  channel: Scalars['String']['input'];
  /** At most 20; each must be used, or the sale is refused (券码). */
  couponCodes: Array<Scalars['String']['input']>;
  /** Which till of the store; its open shift takes the sale (收银机). */
  device: Scalars['String']['input'];
  /** What the till showed; refused with QUOTE_CHANGED when the price now differs (应付). */
  expectedTotalMinor?: InputMaybe<Scalars['MinorUnits']['input']>;
  /** At most 200 (商品). */
  lines: Array<OrderLineInput>;
  /** Null for guests (会员号). */
  memberNo?: InputMaybe<Scalars['String']['input']>;
  /** 100 points are 1 yuan; at most what is left to pay is taken (使用积分). */
  pointsToSpend: Scalars['Int']['input'];
  /** Code of the store (门店). */
  store: Scalars['String']['input'];
  /** At most 10; together they pay the total. None for what costs nothing (收款). */
  tenders: Array<SaleTenderInput>;
};

/** What came of it (柜台销售结果). */
export type SaleCompletePayload = {
  __typename?: 'SaleCompletePayload';
  /** As it is now; null when refused (柜台销售). */
  order?: Maybe<Order>;
  /** Why it was refused, all reasons at once (拒绝原因). */
  userErrors: Array<UserError>;
};

/** A cart to put aside (挂单). */
export type SaleParkInput = {
  /** At most 20 (券码). */
  couponCodes: Array<Scalars['String']['input']>;
  /** Which till of the store (收银机). */
  device: Scalars['String']['input'];
  /** When it lapses; a day from now when left out, a week at most (过期时间). */
  expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** How the clerk finds it again (标记). */
  label?: InputMaybe<Scalars['String']['input']>;
  /** At most 200 (商品). */
  lines: Array<OrderLineInput>;
  /** Null for guests (会员号). */
  memberNo?: InputMaybe<Scalars['String']['input']>;
  /** Points to be spent (积分). */
  pointsToSpend: Scalars['Int']['input'];
  /** Code of the store (门店). */
  store: Scalars['String']['input'];
};

/** What came of it (挂单结果). */
export type SaleParkPayload = {
  __typename?: 'SaleParkPayload';
  /** As it is now; null when refused (挂单). */
  parkedSale?: Maybe<ParkedSale>;
  /** Why it was refused, all reasons at once (拒绝原因). */
  userErrors: Array<UserError>;
};

/** A tender at a counter (收款). */
export type SaleTenderInput = {
  /** What it pays; all that is left when left out (金额). */
  amountMinor?: InputMaybe<Scalars['MinorUnits']['input']>;
  /** CASH or CARD (支付方式). */
  method: PaymentMethod;
  /** Cash as it was handed over; the rest is change (收取现金). */
  tenderedMinor?: InputMaybe<Scalars['MinorUnits']['input']>;
  /** Number of the card terminal's slip (终端流水号). */
  terminalRef?: InputMaybe<Scalars['String']['input']>;
};

/** What sales summaries are grouped by (分组). */
export type SalesGroup =
  /** 按渠道 */
  | 'CHANNEL'
  /** 按国家/地区 */
  | 'COUNTRY'
  /** 按日：2010-01-31 */
  | 'DAY'
  /** 按行类型：SALE, FREE, RETURN, ADJUSTMENT or OTHER */
  | 'LINE_KIND'
  /** 按月：2010-01 */
  | 'MONTH'
  /** 合计 */
  | 'NONE'
  /** 按门店 */
  | 'STORE'
  /** 按单据类型；本系统订单的退货计入 RETURN */
  | 'TYPE';

/**
 * Exact sums in whole units of the currency. Lines of our own orders count with the amounts that were
 * paid, imported ones with quantity × unit price, not rounded. `net` = `sales` + `returns` +
 * `adjustments`; of our own orders that is the money that was kept (销售汇总).
 */
export type SalesSummary = {
  __typename?: 'SalesSummary';
  /** Imported documents of adjustments, and lines of sales below zero (调整额). */
  adjustments: Scalars['Decimal']['output'];
  /** Sums never mix currencies: each group has a row per currency (币种). */
  currency: Scalars['CurrencyCode']['output'];
  /** What promotions, coupons and points took off them (优惠额，含积分). */
  discounts: Scalars['Decimal']['output'];
  /** What sold lines cost before discounts (折前销售额). */
  grossSales: Scalars['Decimal']['output'];
  /** The group's value; null for NONE (分组值). */
  group?: Maybe<Scalars['String']['output']>;
  /** Order lines; returns of our own orders add none (行数). */
  lines: Scalars['Int']['output'];
  /** Distinct members of those documents (会员数). */
  members: Scalars['Int']['output'];
  /** Σ of everything (净额). */
  net: Scalars['Decimal']['output'];
  /** Distinct documents; returns of our own orders are none (单数). */
  orders: Scalars['Int']['output'];
  /**
   * Zero or less: what went back for returned, refunded and given-up units of our own orders, and
   * imported documents of returns (退货额).
   */
  returns: Scalars['Decimal']['output'];
  /** What customers paid: `grossSales` less `discounts`; points pay nothing here (销售额). */
  sales: Scalars['Decimal']['output'];
  /** Σ quantity of everything: sold less returned (净件数). */
  units: Scalars['Decimal']['output'];
  /**
   * Zero or less: units that were returned, paid back without coming back, or given up before they
   * left (退货件数).
   */
  unitsReturned: Scalars['Decimal']['output'];
  /** Σ quantity of sold lines, free ones included (销售件数). */
  unitsSold: Scalars['Decimal']['output'];
};

/** Which sales are summed up (汇总条件); all given ones must hold. */
export type SalesSummaryWhere = {
  /** Code of the channel (渠道). */
  channel?: InputMaybe<Scalars['String']['input']>;
  /** Before this instant; of returns, when they were done (下单时间止，不含). */
  placedBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Inclusive; of returns, when they were done (下单时间起). */
  placedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Code of the store (门店). */
  store?: InputMaybe<Scalars['String']['input']>;
  /** Kind of document; what our own orders gave back is a RETURN (单据类型). */
  type?: InputMaybe<OrderType>;
};

/** What the parties owe each other (结算方式). */
export type SettledTo =
  /** 下单门店收佣金：who shipped keeps the sale and pays the store that sold. */
  | 'COMMISSION'
  /** 计入下单门店：it sold and handed over itself. */
  | 'SALE_STORE'
  /** 发货方收服务费：who sold keeps the sale and pays the place that shipped. */
  | 'SERVICE_FEE';

/** Units that changed hands, and between whom that is settled (结算事实). */
export type SettlementFact = {
  __typename?: 'SettlementFact';
  /** When (时间). */
  at: Scalars['DateTime']['output'];
  /** What was taken off them, points included (优惠). */
  discount: Money;
  /** The parcel, fulfilment order or return that made it (依据单号). */
  document: Scalars['String']['output'];
  /** Place of its first unit in the line; each unit is settled once (起始件). */
  fromUnit: Scalars['Int']['output'];
  /** Which place fulfilled it (履约方). */
  fulfilParty: Location;
  /** Who sent it (履约单号). */
  fulfilmentNo: Scalars['String']['output'];
  /** Opaque id (全局编号). */
  id: Scalars['ID']['output'];
  /** Delivered, or given back (结算方向). */
  kind: SettlementKind;
  /** The order's line, from 1 (行号). */
  lineNo: Scalars['Int']['output'];
  /** The order (订单). */
  order: Order;
  /** What the buyer paid for these units, frozen at submit (实付). */
  paid: Money;
  /** Which of them owes the other (付款方). */
  payingParty: Location;
  /** How many units (数量). */
  quantity: Scalars['Int']['output'];
  /** Which store sold it (销售方). */
  saleParty: Location;
  /** Scene of the order; null where none was given (场景). */
  scene?: Maybe<OrderScene>;
  /** What is owed (结算方式). */
  settledTo: SettledTo;
  /** Stock keeping unit (货号). */
  sku: Scalars['String']['output'];
};

/** A page of settlement facts (结算事实分页). */
export type SettlementFactConnection = {
  __typename?: 'SettlementFactConnection';
  /** Settlement facts with their cursors (列表项). */
  edges: Array<SettlementFactEdge>;
  /** Settlement facts without cursors (结算事实). */
  nodes: Array<SettlementFact>;
  /** Where the page stands in the list (分页信息). */
  pageInfo: PageInfo;
  /** Counted only when asked for (总数). */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A settlement fact at its place in a list (列表项). */
export type SettlementFactEdge = {
  __typename?: 'SettlementFactEdge';
  /** Where it stands in the list (游标). */
  cursor: Scalars['String']['output'];
  /** The settlement fact (结算事实). */
  node: SettlementFact;
};

/** One part of an order (排序). */
export type SettlementFactOrder = {
  /** Which way (方向). */
  direction: OrderDirection;
  /** By what (字段). */
  field: SettlementFactOrderField;
};

/** What lists of settlement facts are ordered by (排序字段). */
export type SettlementFactOrderField =
  /** 时间 */
  | 'AT';

/** Conditions on settlement facts (结算事实条件); all given ones must hold. */
export type SettlementFactWhere = {
  /** All of these (且). */
  and?: InputMaybe<Array<SettlementFactWhere>>;
  /** When (时间). */
  at?: InputMaybe<DateTimeFilter>;
  /** The parcel, fulfilment order or return (依据单号). */
  document?: InputMaybe<StringFilter>;
  /** Code of the place that fulfilled (履约方). */
  fulfilParty?: InputMaybe<StringFilter>;
  /** Number of the fulfilment order (履约单号). */
  fulfilmentNo?: InputMaybe<StringFilter>;
  /** DELIVERED or RETURNED (结算方向). */
  kind?: InputMaybe<StringFilter>;
  /** Not this (非). */
  not?: InputMaybe<SettlementFactWhere>;
  /** Any of these (或). */
  or?: InputMaybe<Array<SettlementFactWhere>>;
  /** Number of the order, as it is written (订单号). */
  orderNo?: InputMaybe<ExactTextFilter>;
  /** Code of the place that owes (付款方). */
  payingParty?: InputMaybe<StringFilter>;
  /** Code of the store that sold (销售方). */
  saleParty?: InputMaybe<StringFilter>;
  /** Such as ONLINE_SALE (场景). */
  scene?: InputMaybe<StringFilter>;
  /** Such as SERVICE_FEE (结算方式). */
  settledTo?: InputMaybe<StringFilter>;
  /** Stock keeping unit (货号). */
  sku?: InputMaybe<StringFilter>;
};

/** Whether units went to the buyer or came back (结算方向). */
export type SettlementKind =
  /** 交付 */
  | 'DELIVERED'
  /** 退回 */
  | 'RETURNED';

/** What settlement facts of one paying party come to, in one currency (结算汇总). */
export type SettlementSummary = {
  __typename?: 'SettlementSummary';
  /** What customers paid for units that arrived (交付金额). */
  delivered: Money;
  /** What stays of it: `delivered` less `returned` (净额). */
  net: Money;
  /** Who owes the other (付款方). */
  payingParty: Location;
  /** What of that went back (退回金额). */
  returned: Money;
  /** On which terms (结算方式). */
  settledTo: SettledTo;
  /** Units that arrived (交付件数). */
  unitsDelivered: Scalars['Int']['output'];
  /** Units that came back (退回件数). */
  unitsReturned: Scalars['Int']['output'];
};

/** Which settlement facts are summed up; all given ones must hold (汇总条件). */
export type SettlementSummaryWhere = {
  /** Before this instant (结算时间止，不含). */
  before?: InputMaybe<Scalars['DateTime']['input']>;
  /** Inclusive (结算时间起). */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Code of the place that fulfilled (履约方). */
  fulfilParty?: InputMaybe<Scalars['String']['input']>;
  /** Code of the place that owes (付款方). */
  payingParty?: InputMaybe<Scalars['String']['input']>;
  /** Code of the place that sold (销售方). */
  saleParty?: InputMaybe<Scalars['String']['input']>;
};

/** A sale of the shift is still being completed (班次有未完成的销售). */
export type ShiftBusyError = UserError & {
  __typename?: 'ShiftBusyError';
  /** Stable, for programs (错误码). */
  code: Scalars['String']['output'];
  /** Path of the input at fault (字段). */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** For people, in the language of the request (说明). */
  message: Scalars['String']['output'];
  /** Whether the same request may succeed later (可否重试). */
  retryable: Scalars['Boolean']['output'];
  /** 班次号. */
  shiftNo: Scalars['String']['output'];
};

/** Cash that goes in or out (现金收支). */
export type ShiftCashMoveInput = {
  /** More than zero (金额). */
  amountMinor: Scalars['MinorUnits']['input'];
  /** Order or slip it belongs to (单据). */
  document?: InputMaybe<Scalars['String']['input']>;
  /** Why (类型). */
  kind: TillCashKind;
  /** In words (原因). */
  reason: Scalars['String']['input'];
  /** 班次号. */
  shiftNo: Scalars['String']['input'];
};

/** What came of it (现金收支结果). */
export type ShiftCashMovePayload = {
  __typename?: 'ShiftCashMovePayload';
  /** As it is now; null when refused (现金收支). */
  shift?: Maybe<TillShift>;
  /** Why it was refused, all reasons at once (拒绝原因). */
  userErrors: Array<UserError>;
};

/** A drawer to close (交班). */
export type ShiftCloseInput = {
  /** Cash as it was counted (实点现金). */
  countedMinor: Scalars['MinorUnits']['input'];
  /** Such as why cash differs (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
  /** 班次号. */
  shiftNo: Scalars['String']['input'];
};

/** What came of it (交班结果). */
export type ShiftClosePayload = {
  __typename?: 'ShiftClosePayload';
  /** As it is now; null when refused (交班). */
  shift?: Maybe<TillShift>;
  /** Why it was refused, all reasons at once (拒绝原因). */
  userErrors: Array<UserError>;
};

/** The shift was closed, with another count or before this (班次已交班). */
export type ShiftClosedError = UserError & {
  __typename?: 'ShiftClosedError';
  /** Stable, for programs (错误码). */
  code: Scalars['String']['output'];
  /** Path of the input at fault (字段). */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** For people, in the language of the request (说明). */
  message: Scalars['String']['output'];
  /** Whether the same request may succeed later (可否重试). */
  retryable: Scalars['Boolean']['output'];
  /** 班次号. */
  shiftNo: Scalars['String']['output'];
};

/** A close to confirm (复核交班). */
export type ShiftConfirmInput = {
  /** What was found out (复核说明). */
  reason: Scalars['String']['input'];
  /** 班次号. */
  shiftNo: Scalars['String']['input'];
};

/** What came of it (复核结果). */
export type ShiftConfirmPayload = {
  __typename?: 'ShiftConfirmPayload';
  /** As it is now; null when refused (班次). */
  shift?: Maybe<TillShift>;
  /** Why it was refused, all reasons at once (拒绝原因). */
  userErrors: Array<UserError>;
};

/** The sale costs another currency than the drawer counts (班次币种不符). */
export type ShiftCurrencyError = UserError & {
  __typename?: 'ShiftCurrencyError';
  /** Stable, for programs (错误码). */
  code: Scalars['String']['output'];
  /** Currency of the drawer (钱箱币种). */
  currency: Scalars['CurrencyCode']['output'];
  /** Path of the input at fault (字段). */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** For people, in the language of the request (说明). */
  message: Scalars['String']['output'];
  /** Whether the same request may succeed later (可否重试). */
  retryable: Scalars['Boolean']['output'];
  /** Currency of the sale (销售币种). */
  saleCurrency: Scalars['CurrencyCode']['output'];
  /** 班次号. */
  shiftNo: Scalars['String']['output'];
};

/** The till has no open shift (收银机未开班). */
export type ShiftNotOpenError = UserError & {
  __typename?: 'ShiftNotOpenError';
  /** Stable, for programs (错误码). */
  code: Scalars['String']['output'];
  /** Which till (收银机). */
  device: Scalars['String']['output'];
  /** Path of the input at fault (字段). */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** For people, in the language of the request (说明). */
  message: Scalars['String']['output'];
  /** Whether the same request may succeed later (可否重试). */
  retryable: Scalars['Boolean']['output'];
  /** Code of the store (门店编码). */
  store: Scalars['String']['output'];
};

/** The till has an open shift already (收银机已开班). */
export type ShiftOpenError = UserError & {
  __typename?: 'ShiftOpenError';
  /** Stable, for programs (错误码). */
  code: Scalars['String']['output'];
  /** Path of the input at fault (字段). */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** For people, in the language of the request (说明). */
  message: Scalars['String']['output'];
  /** Whether the same request may succeed later (可否重试). */
  retryable: Scalars['Boolean']['output'];
  /** 班次号. */
  shiftNo: Scalars['String']['output'];
};

/** A drawer to open (开班). */
export type ShiftOpenInput = {
  /** Currency of the drawer (币种). */
  currency: Scalars['CurrencyCode']['input'];
  /** Which till of the store (收银机). */
  device: Scalars['String']['input'];
  /** Cash in the drawer (备用金). */
  floatMinor: Scalars['MinorUnits']['input'];
  /** Code of the store (门店). */
  store: Scalars['String']['input'];
};

/** What came of it (开班结果). */
export type ShiftOpenPayload = {
  __typename?: 'ShiftOpenPayload';
  /** As it is now; null when refused (开班). */
  shift?: Maybe<TillShift>;
  /** Why it was refused, all reasons at once (拒绝原因). */
  userErrors: Array<UserError>;
};

/** What becomes of units that are not on their shelf (缺货处理). */
export type ShortagePolicy =
  /** 取消并退款：they are given up, and paid back. */
  | 'CANCEL'
  /** 改派：another place sends them; where there is none, they wait for a decision. */
  | 'REROUTE';

/** No product has this SKU (货号不存在). */
export type SkuUnknownError = UserError & {
  __typename?: 'SkuUnknownError';
  /** Stable, for programs (错误码). */
  code: Scalars['String']['output'];
  /** Path of the input at fault (字段). */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** For people, in the language of the request (说明). */
  message: Scalars['String']['output'];
  /** Whether the same request may succeed later (可否重试). */
  retryable: Scalars['Boolean']['output'];
  /** The SKU as it was read (货号). */
  sku: Scalars['String']['output'];
};

/** Where the buyer orders (下单地点). */
export type SoldAt =
  /** 线上 */
  | 'ONLINE'
  /** 门店 */
  | 'STORE';

/** A person who works here (员工). */
export type Staff = {
  __typename?: 'Staff';
  /** Natural key (工号). */
  staffNo: Scalars['String']['output'];
};

/** What a message of a stream is (消息类型). */
export type StreamKind =
  /** A change (变化). */
  | 'CHANGE'
  /** What was missed is gone; this is a fresh snapshot instead (断点). */
  | 'GAP'
  /** The current state; live changes follow (快照). */
  | 'SNAPSHOT';

/** Conditions on a text (文本条件); all given ones must hold, and null is no condition. */
export type StringFilter = {
  /** Contains this text, ignoring case (包含). */
  contains?: InputMaybe<Scalars['String']['input']>;
  /** Is this text (等于). */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** Is one of these texts (属于). */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Is missing, or is not (为空). */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is another text, and not missing (不等于). */
  ne?: InputMaybe<Scalars['String']['input']>;
  /** Begins with this text (开头为). */
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

/** Why cash goes into or out of a drawer besides sales (现金收支类型). */
export type TillCashKind =
  /** 交款: notes taken to the safe or the bank. */
  | 'DROP'
  /** 存入: such as more change. */
  | 'PAID_IN'
  /** 支出: such as petty cash. */
  | 'PAID_OUT'
  /** 退款: cash handed back for a return. */
  | 'REFUND';

/** Cash that went into or out of a drawer besides sales (现金收支). */
export type TillCashMove = {
  __typename?: 'TillCashMove';
  /** Kind and id of who did it (经手人). */
  actor: Scalars['String']['output'];
  /** How much (金额). */
  amount: Money;
  /** When (时间). */
  at: Scalars['DateTime']['output'];
  /** Order or slip it belongs to (单据). */
  document?: Maybe<Scalars['String']['output']>;
  /** Why (类型). */
  kind: TillCashKind;
  /** In words (原因). */
  reason: Scalars['String']['output'];
};

/** A fact of a sale made offline that somebody should look at; the sale stands (离线冲突). */
export type TillConflict = {
  __typename?: 'TillConflict';
  /** What the house has (系统值). */
  atHouse?: Maybe<Scalars['String']['output']>;
  /** What the till had (收银机值). */
  atTill?: Maybe<Scalars['String']['output']>;
  /** Which till (收银机). */
  device: Scalars['String']['output'];
  /** When it was found (发现时间). */
  foundAt: Scalars['DateTime']['output'];
  /** Opaque id (全局编号). */
  id: Scalars['ID']['output'];
  /** What does not fit (类型). */
  kind: TillConflictKind;
  /** The order it became; null when it was set aside (订单号). */
  orderNo?: Maybe<Scalars['String']['output']>;
  /** What was done about it (处理说明). */
  resolution?: Maybe<Scalars['String']['output']>;
  /** When somebody has dealt with it (处理时间). */
  resolvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Kind and id of who has (处理人). */
  resolvedBy?: Maybe<Scalars['String']['output']>;
  /** The till's own number of the sale (本地序号). */
  sequence: Scalars['Int']['output'];
  /** Which store (门店). */
  store: Location;
  /** What it is about: a SKU, a coupon, a member (对象). */
  subject: Scalars['String']['output'];
};

/** A page of TillConflict (离线冲突分页). */
export type TillConflictConnection = {
  __typename?: 'TillConflictConnection';
  /** With their cursors (列表项). */
  edges: Array<TillConflictEdge>;
  /** Alone (离线冲突). */
  nodes: Array<TillConflict>;
  /** Where the page stands (分页信息). */
  pageInfo: PageInfo;
  /** How many match; counted only when asked for (总数). */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One TillConflict in its list (离线冲突列表项). */
export type TillConflictEdge = {
  __typename?: 'TillConflictEdge';
  /** Pass it as after to go on behind this one (游标). */
  cursor: Scalars['String']['output'];
  /** What stands there (离线冲突). */
  node: TillConflict;
};

/** What does not fit between a sale made offline and the house (冲突类型). */
export type TillConflictKind =
  /** 金额不符: a line's amount, before what its discounts take, is not its price times its quantity; it is kept as the till had it. */
  | 'AMOUNT_DIFFERS'
  /** 渠道不存在: kept as a sale of the tills' own channel, POS. */
  | 'CHANNEL_UNKNOWN'
  /** 时钟偏差: the till's clock is ahead, or the sale is a month old. */
  | 'CLOCK_SKEW'
  /** 优惠券未核销: it was used already, or is not valid. */
  | 'COUPON_NOT_REDEEMED'
  /** 币种不符: the product is priced, or the drawer counted, in another currency; it is kept in the till's, and the figures of the shift leave it out. */
  | 'CURRENCY_DIFFERS'
  /** 优惠金额不符: by today's rules something else would be taken off. */
  | 'DISCOUNT_DIFFERS'
  /** 会员不存在: kept as a sale to a guest. */
  | 'MEMBER_UNKNOWN'
  /** 无法入账: it does not add up, or lacks what every sale has; the till may send it again, put right, under its number. */
  | 'NOT_BOOKABLE'
  /** 积分不足 */
  | 'POINTS_SHORT'
  /** 价格不符: the product costs something else now. */
  | 'PRICE_DIFFERS'
  /** 序号重复: two different sales have one number of the till. */
  | 'SEQUENCE_REUSED'
  /** 班次不存在: the till has no such shift. */
  | 'SHIFT_UNKNOWN'
  /** 货号不存在: kept as a line without goods. */
  | 'SKU_UNKNOWN'
  /** 库存不足: the books lacked it and took it from VARIANCE. */
  | 'STOCK_SHORT'
  /** 收款未核实: no provider of ours knows this payment; kept as the terminal's word (CARD), and given back over the counter. */
  | 'TENDER_NOT_CONFIRMED';

/** One part of an order (离线冲突排序项). */
export type TillConflictOrder = {
  /** Which way (方向). */
  direction: OrderDirection;
  /** What to order by (字段). */
  field: TillConflictOrderField;
};

/** What they can be ordered by (离线冲突排序). */
export type TillConflictOrderField =
  /** 发现时间 */
  | 'FOUND_AT';

/** A conflict that somebody has dealt with (处理冲突). */
export type TillConflictResolveInput = {
  /** Opaque id of the conflict (全局编号). */
  id: Scalars['ID']['input'];
  /** What was done about it (处理说明). */
  resolution: Scalars['String']['input'];
};

/** What came of it (离线冲突结果). */
export type TillConflictResolvePayload = {
  __typename?: 'TillConflictResolvePayload';
  /** As it is now; null when refused (离线冲突). */
  conflict?: Maybe<TillConflict>;
  /** Why it was refused, all reasons at once (拒绝原因). */
  userErrors: Array<UserError>;
};

/** Conditions; all given ones must hold (离线冲突筛选). */
export type TillConflictWhere = {
  /** All of these hold (且). */
  and?: InputMaybe<Array<TillConflictWhere>>;
  /** Which till (收银机). */
  device?: InputMaybe<StringFilter>;
  /** 发现时间. */
  foundAt?: InputMaybe<DateTimeFilter>;
  /** Such as STOCK_SHORT (类型). */
  kind?: InputMaybe<StringFilter>;
  /** This does not hold (非). */
  not?: InputMaybe<TillConflictWhere>;
  /** At least one of these holds (或). */
  or?: InputMaybe<Array<TillConflictWhere>>;
  /** 订单号. */
  orderNo?: InputMaybe<StringFilter>;
  /** 处理时间; isNull: not dealt with yet. */
  resolvedAt?: InputMaybe<DateTimeFilter>;
  /** Code of the store (门店编码). */
  store?: InputMaybe<StringFilter>;
};

/** What has come of a till's offline sales (收银机补传情况). */
export type TillDevice = {
  __typename?: 'TillDevice';
  /** Which till (收银机). */
  device: Scalars['String']['output'];
  /** Numbers below it that have not, the latest 100 stretches (缺号). */
  gaps: Array<TillGap>;
  /** The highest number that has come; 0 when none has (最大序号). */
  lastSequence: Scalars['Int']['output'];
  /** Which store (门店). */
  store: Location;
};

/** Numbers of a till that no sale has come for (缺号). */
export type TillGap = {
  __typename?: 'TillGap';
  /** The first that is missing (起). */
  from: Scalars['Int']['output'];
  /** The last that is missing (止). */
  to: Scalars['Int']['output'];
};

/** What a store bears at its tills (收银政策). */
export type TillPolicy = {
  __typename?: 'TillPolicy';
  /** In minor units of the drawer: one that is off by more is confirmed by a second person (差异上限). */
  differenceMaxMinor: Scalars['MinorUnits']['output'];
  /** Code of the store (门店). */
  store: Scalars['String']['output'];
  /** 0 where nobody has said, and 100.00 holds (版本). */
  version: Scalars['Int']['output'];
};

/** How far a drawer of a store may be off (收银政策). */
export type TillPolicyInput = {
  /** In minor units; 0: every difference is confirmed (差异上限). */
  differenceMaxMinor: Scalars['MinorUnits']['input'];
  /** The version that was seen, 0 for a new one; left out, any will do (版本). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Code of the store (门店). */
  store: Scalars['String']['input'];
};

/** What came of it (收银政策结果). */
export type TillPolicyUpsertPayload = {
  __typename?: 'TillPolicyUpsertPayload';
  /** As it is now; null when refused (收银政策). */
  policy?: Maybe<TillPolicy>;
  /** Why it was refused, all reasons at once (拒绝原因). */
  userErrors: Array<UserError>;
};

/** One person's turn at a till, with its drawer (班次). */
export type TillShift = {
  __typename?: 'TillShift';
  /** Cash that went in and out besides sales, at most 500 (现金收支). */
  cashMoves: Array<TillCashMove>;
  /** When it was closed (交班时间). */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Kind and id of who closed it (交班人). */
  closedBy?: Maybe<Scalars['String']['output']>;
  /** Which till of the store (收银机). */
  device: Scalars['String']['output'];
  /** Cash in the drawer at the start (备用金). */
  float: Money;
  /** Remark at the close, such as why cash differs (备注). */
  note?: Maybe<Scalars['String']['output']>;
  /** When it was opened (开班时间). */
  openedAt: Scalars['DateTime']['output'];
  /** Kind and id of who opened it (开班人). */
  openedBy: Scalars['String']['output'];
  /** Figures so far while it is open (X), as frozen by the close afterwards (Z) (班次报表). */
  report: TillShiftReport;
  /** Whether a second person has to confirm its close, as the drawer was far off (复核状态). */
  review: TillShiftReview;
  /** What was found out (复核说明). */
  reviewReason?: Maybe<Scalars['String']['output']>;
  /** When it was confirmed (复核时间). */
  reviewedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Kind and id of who confirmed it (复核人). */
  reviewedBy?: Maybe<Scalars['String']['output']>;
  /** Natural key (班次号). */
  shiftNo: Scalars['String']['output'];
  /** Whether it is open (状态). */
  status: TillShiftStatus;
  /** Which store (门店). */
  store: Location;
};

/** A page of TillShift (班次分页). */
export type TillShiftConnection = {
  __typename?: 'TillShiftConnection';
  /** With their cursors (列表项). */
  edges: Array<TillShiftEdge>;
  /** Alone (班次). */
  nodes: Array<TillShift>;
  /** Where the page stands (分页信息). */
  pageInfo: PageInfo;
  /** How many match; counted only when asked for (总数). */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One TillShift in its list (班次列表项). */
export type TillShiftEdge = {
  __typename?: 'TillShiftEdge';
  /** Pass it as after to go on behind this one (游标). */
  cursor: Scalars['String']['output'];
  /** What stands there (班次). */
  node: TillShift;
};

/** One part of an order (班次排序项). */
export type TillShiftOrder = {
  /** Which way (方向). */
  direction: OrderDirection;
  /** What to order by (字段). */
  field: TillShiftOrderField;
};

/** What they can be ordered by (班次排序). */
export type TillShiftOrderField =
  /** 开班时间 */
  | 'OPENED_AT';

/** Figures of a shift (班次报表). */
export type TillShiftReport = {
  __typename?: 'TillShiftReport';
  /** Cash put in besides sales (现金存入). */
  cashIn: Money;
  /** Cash taken out besides sales (现金支出). */
  cashOut: Money;
  /** What was counted at the close; null while it is open (实点现金). */
  countedCash?: Maybe<Money>;
  /** Counted less expected; negative: cash is missing (长短款). */
  difference?: Maybe<Money>;
  /** What was taken off, points included (优惠金额). */
  discountTotal: Money;
  /** What the drawer should hold (应有现金). */
  expectedCash: Money;
  /** Sales of the shift that came in after its close, from a till that was offline (交班后补传笔数). */
  lateSales: Scalars['Int']['output'];
  /** Completed sales (销售笔数). */
  sales: Scalars['Int']['output'];
  /** What they came to (销售金额). */
  salesTotal: Money;
  /** What came in by each way to pay (支付方式汇总). */
  tenders: Array<TillTenderTotal>;
};

/** Whether a second person has to confirm a close (复核状态). */
export type TillShiftReview =
  /** 已复核 */
  | 'CONFIRMED'
  /** 无需复核：the drawer was right, or off by no more than its store bears. */
  | 'NONE'
  /** 待复核 */
  | 'PENDING';

/** Whether a till's shift is open (班次状态). */
export type TillShiftStatus =
  /** 已交班 */
  | 'CLOSED'
  /** 营业中 */
  | 'OPEN';

/** Conditions; all given ones must hold (班次筛选). */
export type TillShiftWhere = {
  /** All of these hold (且). */
  and?: InputMaybe<Array<TillShiftWhere>>;
  /** Which till (收银机). */
  device?: InputMaybe<StringFilter>;
  /** This does not hold (非). */
  not?: InputMaybe<TillShiftWhere>;
  /** 开班时间. */
  openedAt?: InputMaybe<DateTimeFilter>;
  /** At least one of these holds (或). */
  or?: InputMaybe<Array<TillShiftWhere>>;
  /** NONE, PENDING or CONFIRMED: PENDING is the list of what waits for a second person (复核状态). */
  review?: InputMaybe<StringFilter>;
  /** OPEN or CLOSED (状态). */
  status?: InputMaybe<StringFilter>;
  /** Code of the store (门店编码). */
  store?: InputMaybe<StringFilter>;
};

/** What came in by one way to pay (支付方式汇总). */
export type TillTenderTotal = {
  __typename?: 'TillTenderTotal';
  /** Their sum, without change (金额). */
  amount: Money;
  /** Number of tenders (笔数). */
  count: Scalars['Int']['output'];
  /** How (支付方式). */
  method: PaymentMethod;
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
  /** Stable, for programs (错误码). */
  code: Scalars['String']['output'];
  /** Path of the input at fault (字段). */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** For people, in the language of the request (说明). */
  message: Scalars['String']['output'];
  /** Whether the same request may succeed later (可否重试). */
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
  FulfilmentOrder: FulfilmentOrder;
  Member: Member;
  Order: Order;
  OrderLine: OrderLine;
  Payment: Payment;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  FulfilmentOrder:
    ( { __typename: 'FulfilmentOrder' }
    & ( GraphQLRecursivePick<FederationTypes['FulfilmentOrder'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['FulfilmentOrder'], {"fulfilmentNo":true}> ) );
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
  AdvanceSalePolicy: ResolverTypeWrapper<AdvanceSalePolicyMapper>;
  AdvanceSalePolicyConnection: ResolverTypeWrapper<AnyConnection>;
  AdvanceSalePolicyEdge: ResolverTypeWrapper<Omit<AdvanceSalePolicyEdge, 'node'> & { node: ResolversTypes['AdvanceSalePolicy'] }>;
  AdvanceSalePolicyInput: AdvanceSalePolicyInput;
  AdvanceSalePolicyOrder: AdvanceSalePolicyOrder;
  AdvanceSalePolicyOrderField: AdvanceSalePolicyOrderField;
  AdvanceSalePolicyUpsertPayload: ResolverTypeWrapper<Omit<AdvanceSalePolicyUpsertPayload, 'policy' | 'userErrors'> & { policy?: Maybe<ResolversTypes['AdvanceSalePolicy']>, userErrors: Array<ResolversTypes['UserError']> }>;
  AdvanceSalePolicyWhere: AdvanceSalePolicyWhere;
  BooleanFilter: BooleanFilter;
  CacheControlScope: CacheControlScope;
  CartHoldUnknownError: ResolverTypeWrapper<CartHoldUnknownError>;
  Channel: ResolverTypeWrapper<Channel>;
  CollectionCodeError: ResolverTypeWrapper<CollectionCodeError>;
  CollectionCodeNeededError: ResolverTypeWrapper<CollectionCodeNeededError>;
  Coupon: ResolverTypeWrapper<Coupon>;
  CouponNotUsableError: ResolverTypeWrapper<CouponNotUsableError>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DateTimeFilter: DateTimeFilter;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DecimalFilter: DecimalFilter;
  DeliveryPointInput: DeliveryPointInput;
  EventFeed: ResolverTypeWrapper<EventFeed>;
  ExactTextFilter: ExactTextFilter;
  FeedEvent: ResolverTypeWrapper<FeedEvent>;
  FulfilledBy: FulfilledBy;
  FulfilmentLine: ResolverTypeWrapper<FulfilmentLineMapper>;
  FulfilmentOrder: ResolverTypeWrapper<FulfilmentOrderMapper>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  FulfilmentOrderAcceptPayload: ResolverTypeWrapper<Omit<FulfilmentOrderAcceptPayload, 'fulfilmentOrder' | 'userErrors'> & { fulfilmentOrder?: Maybe<ResolversTypes['FulfilmentOrder']>, userErrors: Array<ResolversTypes['UserError']> }>;
  FulfilmentOrderBulkAcceptPayload: ResolverTypeWrapper<Omit<FulfilmentOrderBulkAcceptPayload, 'rows' | 'userErrors'> & { rows?: Maybe<Array<ResolversTypes['FulfilmentOrderRowResult']>>, userErrors: Array<ResolversTypes['UserError']> }>;
  FulfilmentOrderCancelInput: FulfilmentOrderCancelInput;
  FulfilmentOrderCancelPayload: ResolverTypeWrapper<Omit<FulfilmentOrderCancelPayload, 'fulfilmentOrder' | 'userErrors'> & { fulfilmentOrder?: Maybe<ResolversTypes['FulfilmentOrder']>, userErrors: Array<ResolversTypes['UserError']> }>;
  FulfilmentOrderCollectInput: FulfilmentOrderCollectInput;
  FulfilmentOrderCollectPayload: ResolverTypeWrapper<Omit<FulfilmentOrderCollectPayload, 'fulfilmentOrder' | 'userErrors'> & { fulfilmentOrder?: Maybe<ResolversTypes['FulfilmentOrder']>, userErrors: Array<ResolversTypes['UserError']> }>;
  FulfilmentOrderConnection: ResolverTypeWrapper<AnyConnection>;
  FulfilmentOrderEdge: ResolverTypeWrapper<Omit<FulfilmentOrderEdge, 'node'> & { node: ResolversTypes['FulfilmentOrder'] }>;
  FulfilmentOrderInput: FulfilmentOrderInput;
  FulfilmentOrderOrder: FulfilmentOrderOrder;
  FulfilmentOrderOrderField: FulfilmentOrderOrderField;
  FulfilmentOrderPackPayload: ResolverTypeWrapper<Omit<FulfilmentOrderPackPayload, 'fulfilmentOrder' | 'userErrors'> & { fulfilmentOrder?: Maybe<ResolversTypes['FulfilmentOrder']>, userErrors: Array<ResolversTypes['UserError']> }>;
  FulfilmentOrderPickInput: FulfilmentOrderPickInput;
  FulfilmentOrderPickPayload: ResolverTypeWrapper<Omit<FulfilmentOrderPickPayload, 'fulfilmentOrder' | 'userErrors'> & { fulfilmentOrder?: Maybe<ResolversTypes['FulfilmentOrder']>, userErrors: Array<ResolversTypes['UserError']> }>;
  FulfilmentOrderPrioritizeInput: FulfilmentOrderPrioritizeInput;
  FulfilmentOrderPrioritizePayload: ResolverTypeWrapper<Omit<FulfilmentOrderPrioritizePayload, 'fulfilmentOrder' | 'userErrors'> & { fulfilmentOrder?: Maybe<ResolversTypes['FulfilmentOrder']>, userErrors: Array<ResolversTypes['UserError']> }>;
  FulfilmentOrderReadyPayload: ResolverTypeWrapper<Omit<FulfilmentOrderReadyPayload, 'fulfilmentOrder' | 'userErrors'> & { fulfilmentOrder?: Maybe<ResolversTypes['FulfilmentOrder']>, userErrors: Array<ResolversTypes['UserError']> }>;
  FulfilmentOrderRejectInput: FulfilmentOrderRejectInput;
  FulfilmentOrderRejectPayload: ResolverTypeWrapper<Omit<FulfilmentOrderRejectPayload, 'fulfilmentOrder' | 'userErrors'> & { fulfilmentOrder?: Maybe<ResolversTypes['FulfilmentOrder']>, userErrors: Array<ResolversTypes['UserError']> }>;
  FulfilmentOrderReportShortageInput: FulfilmentOrderReportShortageInput;
  FulfilmentOrderReportShortagePayload: ResolverTypeWrapper<Omit<FulfilmentOrderReportShortagePayload, 'fulfilmentOrder' | 'userErrors'> & { fulfilmentOrder?: Maybe<ResolversTypes['FulfilmentOrder']>, userErrors: Array<ResolversTypes['UserError']> }>;
  FulfilmentOrderRerouteInput: FulfilmentOrderRerouteInput;
  FulfilmentOrderReroutePayload: ResolverTypeWrapper<Omit<FulfilmentOrderReroutePayload, 'fulfilmentOrder' | 'userErrors'> & { fulfilmentOrder?: Maybe<ResolversTypes['FulfilmentOrder']>, userErrors: Array<ResolversTypes['UserError']> }>;
  FulfilmentOrderRowResult: ResolverTypeWrapper<Omit<FulfilmentOrderRowResult, 'fulfilmentOrder' | 'userErrors'> & { fulfilmentOrder?: Maybe<ResolversTypes['FulfilmentOrder']>, userErrors: Array<ResolversTypes['UserError']> }>;
  FulfilmentOrderState: FulfilmentOrderState;
  FulfilmentOrderWhere: FulfilmentOrderWhere;
  FulfilmentPickLineInput: FulfilmentPickLineInput;
  FulfilmentProgress: ResolverTypeWrapper<FulfilmentProgressMapper>;
  FulfilmentRejection: ResolverTypeWrapper<FulfilmentRejectionMapper>;
  FulfilmentShortageLineInput: FulfilmentShortageLineInput;
  FulfilmentStateError: ResolverTypeWrapper<FulfilmentStateError>;
  FulfilmentStatus: FulfilmentStatus;
  FulfilmentWait: FulfilmentWait;
  GoodsPastDayError: ResolverTypeWrapper<GoodsPastDayError>;
  HandOver: HandOver;
  IdempotencyMismatchError: ResolverTypeWrapper<IdempotencyMismatchError>;
  InsufficientPointsError: ResolverTypeWrapper<InsufficientPointsError>;
  InsufficientStockError: ResolverTypeWrapper<InsufficientStockError>;
  IntFilter: IntFilter;
  IntakeAdapter: ResolverTypeWrapper<IntakeAdapterMapper>;
  IntakeFault: ResolverTypeWrapper<IntakeFaultMapper>;
  IntakePlatform: ResolverTypeWrapper<IntakePlatformMapper>;
  IntakePlatformConnection: ResolverTypeWrapper<AnyConnection>;
  IntakePlatformEdge: ResolverTypeWrapper<Omit<IntakePlatformEdge, 'node'> & { node: ResolversTypes['IntakePlatform'] }>;
  IntakePlatformInput: IntakePlatformInput;
  IntakePlatformOrder: IntakePlatformOrder;
  IntakePlatformOrderField: IntakePlatformOrderField;
  IntakePlatformUpsertPayload: ResolverTypeWrapper<Omit<IntakePlatformUpsertPayload, 'platform' | 'userErrors'> & { platform?: Maybe<ResolversTypes['IntakePlatform']>, userErrors: Array<ResolversTypes['UserError']> }>;
  IntakePlatformWhere: IntakePlatformWhere;
  IntakeReject: ResolverTypeWrapper<IntakeRejectMapper>;
  IntakeRejectConnection: ResolverTypeWrapper<AnyConnection>;
  IntakeRejectEdge: ResolverTypeWrapper<Omit<IntakeRejectEdge, 'node'> & { node: ResolversTypes['IntakeReject'] }>;
  IntakeRejectOrder: IntakeRejectOrder;
  IntakeRejectOrderField: IntakeRejectOrderField;
  IntakeRejectRedriveInput: IntakeRejectRedriveInput;
  IntakeRejectRedrivePayload: ResolverTypeWrapper<Omit<IntakeRejectRedrivePayload, 'rows' | 'userErrors'> & { rows?: Maybe<Array<ResolversTypes['OrderIntakeRow']>>, userErrors: Array<ResolversTypes['UserError']> }>;
  IntakeRejectRedriveRow: IntakeRejectRedriveRow;
  IntakeRejectState: IntakeRejectState;
  IntakeRejectWhere: IntakeRejectWhere;
  IntakeResult: IntakeResult;
  InvalidInputError: ResolverTypeWrapper<InvalidInputError>;
  Location: ResolverTypeWrapper<Location>;
  LocationUnknownError: ResolverTypeWrapper<LocationUnknownError>;
  Member: ResolverTypeWrapper<Omit<Member, 'orders'> & { orders: ResolversTypes['OrderConnection'] }>;
  MinorUnits: ResolverTypeWrapper<Scalars['MinorUnits']['output']>;
  MinorUnitsFilter: MinorUnitsFilter;
  Money: ResolverTypeWrapper<Money>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotFoundError: ResolverTypeWrapper<NotFoundError>;
  OfflineDiscountSource: OfflineDiscountSource;
  OfflineSaleDiscountInput: OfflineSaleDiscountInput;
  OfflineSaleInput: OfflineSaleInput;
  OfflineSaleLineInput: OfflineSaleLineInput;
  OfflineSaleOutcome: OfflineSaleOutcome;
  OfflineSaleResult: ResolverTypeWrapper<OfflineSaleResultMapper>;
  OfflineSaleShareInput: OfflineSaleShareInput;
  OfflineSalesUploadInput: OfflineSalesUploadInput;
  OfflineSalesUploadPayload: ResolverTypeWrapper<Omit<OfflineSalesUploadPayload, 'sales' | 'userErrors'> & { sales?: Maybe<Array<ResolversTypes['OfflineSaleResult']>>, userErrors: Array<ResolversTypes['UserError']> }>;
  Order: ResolverTypeWrapper<OrderMapper>;
  OrderAction: OrderAction;
  OrderAmendDropInput: OrderAmendDropInput;
  OrderAmendDropPayload: ResolverTypeWrapper<Omit<OrderAmendDropPayload, 'order' | 'userErrors'> & { order?: Maybe<ResolversTypes['Order']>, userErrors: Array<ResolversTypes['UserError']> }>;
  OrderAmendInput: OrderAmendInput;
  OrderAmendLineInput: OrderAmendLineInput;
  OrderAmendPayload: ResolverTypeWrapper<Omit<OrderAmendPayload, 'order' | 'userErrors'> & { order?: Maybe<ResolversTypes['Order']>, userErrors: Array<ResolversTypes['UserError']> }>;
  OrderAmendPreview: ResolverTypeWrapper<OrderAmendPreviewMapper>;
  OrderAmendPriceInput: OrderAmendPriceInput;
  OrderAmendment: ResolverTypeWrapper<OrderAmendmentMapper>;
  OrderAmendmentKind: OrderAmendmentKind;
  OrderAmendmentState: OrderAmendmentState;
  OrderAwaited: ResolverTypeWrapper<OrderAwaitedMapper>;
  OrderAwaitedKind: OrderAwaitedKind;
  OrderAwaitedOutcome: OrderAwaitedOutcome;
  OrderBlockedError: ResolverTypeWrapper<OrderBlockedError>;
  OrderBulkImportInput: OrderBulkImportInput;
  OrderBulkImportPayload: ResolverTypeWrapper<Omit<OrderBulkImportPayload, 'userErrors'> & { userErrors: Array<ResolversTypes['UserError']> }>;
  OrderCancelInput: OrderCancelInput;
  OrderCancelPayload: ResolverTypeWrapper<Omit<OrderCancelPayload, 'order' | 'userErrors'> & { order?: Maybe<ResolversTypes['Order']>, userErrors: Array<ResolversTypes['UserError']> }>;
  OrderChangedError: ResolverTypeWrapper<OrderChangedError>;
  OrderConnection: ResolverTypeWrapper<AnyConnection>;
  OrderDeadlineChangeInput: OrderDeadlineChangeInput;
  OrderDeadlineChangePayload: ResolverTypeWrapper<Omit<OrderDeadlineChangePayload, 'order' | 'userErrors'> & { order?: Maybe<ResolversTypes['Order']>, userErrors: Array<ResolversTypes['UserError']> }>;
  OrderDelivery: ResolverTypeWrapper<OrderDeliveryMapper>;
  OrderDeliveryChangeInput: OrderDeliveryChangeInput;
  OrderDeliveryChangePayload: ResolverTypeWrapper<Omit<OrderDeliveryChangePayload, 'order' | 'userErrors'> & { order?: Maybe<ResolversTypes['Order']>, userErrors: Array<ResolversTypes['UserError']> }>;
  OrderDeliveryInput: OrderDeliveryInput;
  OrderDirection: OrderDirection;
  OrderDiscount: ResolverTypeWrapper<OrderDiscountMapper>;
  OrderDiscountShare: ResolverTypeWrapper<OrderDiscountShare>;
  OrderDraft: ResolverTypeWrapper<OrderDraftMapper>;
  OrderDraftConfirmInput: OrderDraftConfirmInput;
  OrderDraftConfirmPayload: ResolverTypeWrapper<Omit<OrderDraftConfirmPayload, 'order' | 'userErrors'> & { order?: Maybe<ResolversTypes['Order']>, userErrors: Array<ResolversTypes['UserError']> }>;
  OrderDraftConnection: ResolverTypeWrapper<AnyConnection>;
  OrderDraftCreatePayload: ResolverTypeWrapper<Omit<OrderDraftCreatePayload, 'draft' | 'userErrors'> & { draft?: Maybe<ResolversTypes['OrderDraft']>, userErrors: Array<ResolversTypes['UserError']> }>;
  OrderDraftDiscardInput: OrderDraftDiscardInput;
  OrderDraftDiscardPayload: ResolverTypeWrapper<Omit<OrderDraftDiscardPayload, 'draft' | 'userErrors'> & { draft?: Maybe<ResolversTypes['OrderDraft']>, userErrors: Array<ResolversTypes['UserError']> }>;
  OrderDraftEdge: ResolverTypeWrapper<Omit<OrderDraftEdge, 'node'> & { node: ResolversTypes['OrderDraft'] }>;
  OrderDraftInput: OrderDraftInput;
  OrderDraftLine: ResolverTypeWrapper<OrderDraftLine>;
  OrderDraftOrder: OrderDraftOrder;
  OrderDraftOrderField: OrderDraftOrderField;
  OrderDraftState: OrderDraftState;
  OrderDraftUnlistedLine: ResolverTypeWrapper<OrderDraftUnlistedLine>;
  OrderDraftUpdateInput: OrderDraftUpdateInput;
  OrderDraftUpdatePayload: ResolverTypeWrapper<Omit<OrderDraftUpdatePayload, 'draft' | 'userErrors'> & { draft?: Maybe<ResolversTypes['OrderDraft']>, userErrors: Array<ResolversTypes['UserError']> }>;
  OrderDraftWhere: OrderDraftWhere;
  OrderEdge: ResolverTypeWrapper<Omit<OrderEdge, 'node'> & { node: ResolversTypes['Order'] }>;
  OrderEntryMode: OrderEntryMode;
  OrderException: OrderException;
  OrderExceptionResolveInput: OrderExceptionResolveInput;
  OrderExceptionResolvePayload: ResolverTypeWrapper<Omit<OrderExceptionResolvePayload, 'order' | 'userErrors'> & { order?: Maybe<ResolversTypes['Order']>, userErrors: Array<ResolversTypes['UserError']> }>;
  OrderExceptionRetryInput: OrderExceptionRetryInput;
  OrderExceptionRetryPayload: ResolverTypeWrapper<Omit<OrderExceptionRetryPayload, 'order' | 'userErrors'> & { order?: Maybe<ResolversTypes['Order']>, userErrors: Array<ResolversTypes['UserError']> }>;
  OrderExchangeInput: OrderExchangeInput;
  OrderExchangePayload: ResolverTypeWrapper<Omit<OrderExchangePayload, 'order' | 'orderReturn' | 'replacement' | 'userErrors'> & { order?: Maybe<ResolversTypes['Order']>, orderReturn?: Maybe<ResolversTypes['OrderReturn']>, replacement?: Maybe<ResolversTypes['Order']>, userErrors: Array<ResolversTypes['UserError']> }>;
  OrderFulfilInput: OrderFulfilInput;
  OrderFulfilPayload: ResolverTypeWrapper<Omit<OrderFulfilPayload, 'order' | 'userErrors'> & { order?: Maybe<ResolversTypes['Order']>, userErrors: Array<ResolversTypes['UserError']> }>;
  OrderHoldClosedError: ResolverTypeWrapper<OrderHoldClosedError>;
  OrderHoldInput: OrderHoldInput;
  OrderHoldPayload: ResolverTypeWrapper<Omit<OrderHoldPayload, 'order' | 'userErrors'> & { order?: Maybe<ResolversTypes['Order']>, userErrors: Array<ResolversTypes['UserError']> }>;
  OrderImportInput: OrderImportInput;
  OrderImportLineInput: OrderImportLineInput;
  OrderInput: OrderInput;
  OrderIntakeInput: OrderIntakeInput;
  OrderIntakePayload: ResolverTypeWrapper<Omit<OrderIntakePayload, 'rows' | 'userErrors'> & { rows?: Maybe<Array<ResolversTypes['OrderIntakeRow']>>, userErrors: Array<ResolversTypes['UserError']> }>;
  OrderIntakeRow: ResolverTypeWrapper<OrderIntakeRowMapper>;
  OrderLine: ResolverTypeWrapper<OrderLineMapper>;
  OrderLineInput: OrderLineInput;
  OrderLineSource: OrderLineSource;
  OrderNotRoutableError: ResolverTypeWrapper<OrderNotRoutableError>;
  OrderNote: ResolverTypeWrapper<OrderNote>;
  OrderNoteAddInput: OrderNoteAddInput;
  OrderNoteAddPayload: ResolverTypeWrapper<Omit<OrderNoteAddPayload, 'order' | 'userErrors'> & { order?: Maybe<ResolversTypes['Order']>, userErrors: Array<ResolversTypes['UserError']> }>;
  OrderOrder: OrderOrder;
  OrderOrderField: OrderOrderField;
  OrderPayInput: OrderPayInput;
  OrderPayPayload: ResolverTypeWrapper<OrderPayPayloadMapper>;
  OrderPreview: ResolverTypeWrapper<OrderPreviewMapper>;
  OrderPreviewCandidate: ResolverTypeWrapper<OrderPreviewCandidate>;
  OrderPreviewDiscount: ResolverTypeWrapper<OrderPreviewDiscount>;
  OrderPreviewLine: ResolverTypeWrapper<OrderPreviewLine>;
  OrderPreviewShare: ResolverTypeWrapper<OrderPreviewShare>;
  OrderReceipt: ResolverTypeWrapper<OrderReceiptMapper>;
  OrderRefund: ResolverTypeWrapper<OrderRefund>;
  OrderRefundPayInput: OrderRefundPayInput;
  OrderRefundPayPayload: ResolverTypeWrapper<Omit<OrderRefundPayPayload, 'order' | 'userErrors'> & { order?: Maybe<ResolversTypes['Order']>, userErrors: Array<ResolversTypes['UserError']> }>;
  OrderReleaseInput: OrderReleaseInput;
  OrderReleasePayload: ResolverTypeWrapper<Omit<OrderReleasePayload, 'order' | 'userErrors'> & { order?: Maybe<ResolversTypes['Order']>, userErrors: Array<ResolversTypes['UserError']> }>;
  OrderReturn: ResolverTypeWrapper<OrderReturnMapper>;
  OrderReturnInput: OrderReturnInput;
  OrderReturnLine: ResolverTypeWrapper<OrderReturnLine>;
  OrderReturnLineInput: OrderReturnLineInput;
  OrderReturnPayload: ResolverTypeWrapper<Omit<OrderReturnPayload, 'order' | 'orderReturn' | 'userErrors'> & { order?: Maybe<ResolversTypes['Order']>, orderReturn?: Maybe<ResolversTypes['OrderReturn']>, userErrors: Array<ResolversTypes['UserError']> }>;
  OrderRouting: ResolverTypeWrapper<OrderRoutingMapper>;
  OrderScene: OrderScene;
  OrderStage: ResolverTypeWrapper<OrderStageMapper>;
  OrderStageCount: ResolverTypeWrapper<OrderStageCount>;
  OrderStageKind: OrderStageKind;
  OrderStateError: ResolverTypeWrapper<OrderStateError>;
  OrderStatus: OrderStatus;
  OrderStatusChange: ResolverTypeWrapper<Omit<OrderStatusChange, 'facts'> & { facts: Array<ResolversTypes['OrderStatusFact']> }>;
  OrderStatusFact: ResolverTypeWrapper<OrderStatusFactMapper>;
  OrderSubmitPayload: ResolverTypeWrapper<Omit<OrderSubmitPayload, 'order' | 'userErrors'> & { order?: Maybe<ResolversTypes['Order']>, userErrors: Array<ResolversTypes['UserError']> }>;
  OrderTendersTakeInput: OrderTendersTakeInput;
  OrderTendersTakePayload: ResolverTypeWrapper<Omit<OrderTendersTakePayload, 'order' | 'userErrors'> & { order?: Maybe<ResolversTypes['Order']>, userErrors: Array<ResolversTypes['UserError']> }>;
  OrderType: OrderType;
  OrderUnavailableError: ResolverTypeWrapper<OrderUnavailableError>;
  OrderUnlistedLineInput: OrderUnlistedLineInput;
  OrderWhere: OrderWhere;
  OrderWorkQueue: ResolverTypeWrapper<OrderWorkQueue>;
  OrderWorkQueueKind: OrderWorkQueueKind;
  OutOfScopeError: ResolverTypeWrapper<OutOfScopeError>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Parcel: ResolverTypeWrapper<ParcelMapper>;
  ParcelBulkShipInput: ParcelBulkShipInput;
  ParcelBulkShipPayload: ResolverTypeWrapper<Omit<ParcelBulkShipPayload, 'rows' | 'userErrors'> & { rows?: Maybe<Array<ResolversTypes['ParcelBulkShipRow']>>, userErrors: Array<ResolversTypes['UserError']> }>;
  ParcelBulkShipRow: ResolverTypeWrapper<Omit<ParcelBulkShipRow, 'parcel' | 'userErrors'> & { parcel?: Maybe<ResolversTypes['Parcel']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ParcelBulkShipRowInput: ParcelBulkShipRowInput;
  ParcelDeliverInput: ParcelDeliverInput;
  ParcelDeliverPayload: ResolverTypeWrapper<Omit<ParcelDeliverPayload, 'parcel' | 'userErrors'> & { parcel?: Maybe<ResolversTypes['Parcel']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ParcelLine: ResolverTypeWrapper<ParcelLine>;
  ParcelLineInput: ParcelLineInput;
  ParcelPartInput: ParcelPartInput;
  ParcelShipInput: ParcelShipInput;
  ParcelShipPayload: ResolverTypeWrapper<Omit<ParcelShipPayload, 'parcel' | 'userErrors'> & { parcel?: Maybe<ResolversTypes['Parcel']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ParcelState: ParcelState;
  ParkedSale: ResolverTypeWrapper<ParkedSaleMapper>;
  ParkedSaleConnection: ResolverTypeWrapper<AnyConnection>;
  ParkedSaleDropInput: ParkedSaleDropInput;
  ParkedSaleDropPayload: ResolverTypeWrapper<Omit<ParkedSaleDropPayload, 'parkedSale' | 'userErrors'> & { parkedSale?: Maybe<ResolversTypes['ParkedSale']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ParkedSaleEdge: ResolverTypeWrapper<Omit<ParkedSaleEdge, 'node'> & { node: ResolversTypes['ParkedSale'] }>;
  ParkedSaleLine: ResolverTypeWrapper<ParkedSaleLine>;
  ParkedSaleOrder: ParkedSaleOrder;
  ParkedSaleOrderField: ParkedSaleOrderField;
  ParkedSaleResumeInput: ParkedSaleResumeInput;
  ParkedSaleResumePayload: ResolverTypeWrapper<Omit<ParkedSaleResumePayload, 'parkedSale' | 'userErrors'> & { parkedSale?: Maybe<ResolversTypes['ParkedSale']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ParkedSaleStateError: ResolverTypeWrapper<ParkedSaleStateError>;
  ParkedSaleStatus: ParkedSaleStatus;
  ParkedSaleWhere: ParkedSaleWhere;
  Payment: ResolverTypeWrapper<PaymentMapper>;
  PaymentCaptureInput: PaymentCaptureInput;
  PaymentCapturePayload: ResolverTypeWrapper<Omit<PaymentCapturePayload, 'order' | 'userErrors'> & { order?: Maybe<ResolversTypes['Order']>, userErrors: Array<ResolversTypes['UserError']> }>;
  PaymentExceedsError: ResolverTypeWrapper<PaymentExceedsError>;
  PaymentMethod: PaymentMethod;
  PaymentMode: PaymentMode;
  PaymentNotificationHeaderInput: PaymentNotificationHeaderInput;
  PaymentNotificationPayload: ResolverTypeWrapper<PaymentNotificationPayload>;
  PaymentOutstandingError: ResolverTypeWrapper<PaymentOutstandingError>;
  PaymentParameter: ResolverTypeWrapper<PaymentParameter>;
  PaymentReverseInput: PaymentReverseInput;
  PaymentReversePayload: ResolverTypeWrapper<Omit<PaymentReversePayload, 'order' | 'payment' | 'userErrors'> & { order?: Maybe<ResolversTypes['Order']>, payment?: Maybe<ResolversTypes['Payment']>, userErrors: Array<ResolversTypes['UserError']> }>;
  PaymentState: PaymentState;
  PaymentStateError: ResolverTypeWrapper<PaymentStateError>;
  PaymentStatus: PaymentStatus;
  PaymentUnavailableError: ResolverTypeWrapper<PaymentUnavailableError>;
  PayoutMethod: PayoutMethod;
  PersonDataPage: ResolverTypeWrapper<PersonDataPage>;
  PersonErasePayload: ResolverTypeWrapper<Omit<PersonErasePayload, 'userErrors'> & { userErrors: Array<ResolversTypes['UserError']> }>;
  PersonInput: PersonInput;
  PersonRecord: ResolverTypeWrapper<PersonRecord>;
  PickBatch: ResolverTypeWrapper<PickBatchMapper>;
  PickBatchAssignInput: PickBatchAssignInput;
  PickBatchAssignPayload: ResolverTypeWrapper<Omit<PickBatchAssignPayload, 'pickBatch' | 'userErrors'> & { pickBatch?: Maybe<ResolversTypes['PickBatch']>, userErrors: Array<ResolversTypes['UserError']> }>;
  PickBatchConnection: ResolverTypeWrapper<AnyConnection>;
  PickBatchCreateInput: PickBatchCreateInput;
  PickBatchCreatePayload: ResolverTypeWrapper<Omit<PickBatchCreatePayload, 'pickBatch' | 'userErrors'> & { pickBatch?: Maybe<ResolversTypes['PickBatch']>, userErrors: Array<ResolversTypes['UserError']> }>;
  PickBatchEdge: ResolverTypeWrapper<Omit<PickBatchEdge, 'node'> & { node: ResolversTypes['PickBatch'] }>;
  PickBatchOrder: PickBatchOrder;
  PickBatchOrderField: PickBatchOrderField;
  PickBatchPickInput: PickBatchPickInput;
  PickBatchPickPayload: ResolverTypeWrapper<Omit<PickBatchPickPayload, 'pickBatch' | 'userErrors'> & { pickBatch?: Maybe<ResolversTypes['PickBatch']>, userErrors: Array<ResolversTypes['UserError']> }>;
  PickBatchState: PickBatchState;
  PickBatchWhere: PickBatchWhere;
  PickPart: ResolverTypeWrapper<PickPart>;
  PickStop: ResolverTypeWrapper<PickStopMapper>;
  PlatformItem: ResolverTypeWrapper<PlatformItemMapper>;
  PlatformItemBulkInput: PlatformItemBulkInput;
  PlatformItemBulkUpsertPayload: ResolverTypeWrapper<Omit<PlatformItemBulkUpsertPayload, 'userErrors'> & { userErrors: Array<ResolversTypes['UserError']> }>;
  PlatformItemConnection: ResolverTypeWrapper<AnyConnection>;
  PlatformItemEdge: ResolverTypeWrapper<Omit<PlatformItemEdge, 'node'> & { node: ResolversTypes['PlatformItem'] }>;
  PlatformItemErrorPolicy: PlatformItemErrorPolicy;
  PlatformItemInput: PlatformItemInput;
  PlatformItemOrder: PlatformItemOrder;
  PlatformItemOrderField: PlatformItemOrderField;
  PlatformItemWhere: PlatformItemWhere;
  PoolClosedError: ResolverTypeWrapper<PoolClosedError>;
  Product: ResolverTypeWrapper<Product>;
  Promotion: ResolverTypeWrapper<Promotion>;
  ProviderRefund: ResolverTypeWrapper<ProviderRefundMapper>;
  ProviderRefundState: ProviderRefundState;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QuoteChangedError: ResolverTypeWrapper<QuoteChangedError>;
  RefundResolution: RefundResolution;
  RefundResolveInput: RefundResolveInput;
  RefundResolvePayload: ResolverTypeWrapper<Omit<RefundResolvePayload, 'order' | 'userErrors'> & { order?: Maybe<ResolversTypes['Order']>, userErrors: Array<ResolversTypes['UserError']> }>;
  RefundState: RefundState;
  RefundWay: RefundWay;
  RequestInProgressError: ResolverTypeWrapper<RequestInProgressError>;
  ReturnCondition: ReturnCondition;
  ReturnExceededError: ResolverTypeWrapper<ReturnExceededError>;
  ReturnKind: ReturnKind;
  ReturnPreview: ResolverTypeWrapper<ReturnPreviewMapper>;
  ReturnPreviewLine: ResolverTypeWrapper<ReturnPreviewLine>;
  ReturnPreviewRefund: ResolverTypeWrapper<ReturnPreviewRefund>;
  ReturnState: ReturnState;
  RoutingAttempt: ResolverTypeWrapper<RoutingAttemptMapper>;
  RoutingAwaited: ResolverTypeWrapper<RoutingAwaited>;
  RoutingCandidate: ResolverTypeWrapper<RoutingCandidateMapper>;
  RoutingCarrier: ResolverTypeWrapper<RoutingCarrier>;
  RoutingCarrierInput: RoutingCarrierInput;
  RoutingFilter: RoutingFilter;
  RoutingPart: ResolverTypeWrapper<RoutingPartMapper>;
  RoutingPartLine: ResolverTypeWrapper<RoutingPartLine>;
  RoutingPlan: ResolverTypeWrapper<RoutingPlanMapper>;
  RoutingPolicy: ResolverTypeWrapper<RoutingPolicyMapper>;
  RoutingPolicyConnection: ResolverTypeWrapper<AnyConnection>;
  RoutingPolicyEdge: ResolverTypeWrapper<Omit<RoutingPolicyEdge, 'node'> & { node: ResolversTypes['RoutingPolicy'] }>;
  RoutingPolicyInput: RoutingPolicyInput;
  RoutingPolicyOrder: RoutingPolicyOrder;
  RoutingPolicyOrderField: RoutingPolicyOrderField;
  RoutingPolicyUpsertPayload: ResolverTypeWrapper<Omit<RoutingPolicyUpsertPayload, 'policy' | 'userErrors'> & { policy?: Maybe<ResolversTypes['RoutingPolicy']>, userErrors: Array<ResolversTypes['UserError']> }>;
  RoutingPolicyWhere: RoutingPolicyWhere;
  RoutingPreference: RoutingPreference;
  RoutingPreview: ResolverTypeWrapper<RoutingPreviewMapper>;
  RoutingScene: ResolverTypeWrapper<RoutingSceneMapper>;
  RoutingScore: ResolverTypeWrapper<RoutingScoreMapper>;
  RoutingTransfer: ResolverTypeWrapper<RoutingTransfer>;
  SaleCompleteInput: SaleCompleteInput;
  SaleCompletePayload: ResolverTypeWrapper<Omit<SaleCompletePayload, 'order' | 'userErrors'> & { order?: Maybe<ResolversTypes['Order']>, userErrors: Array<ResolversTypes['UserError']> }>;
  SaleParkInput: SaleParkInput;
  SaleParkPayload: ResolverTypeWrapper<Omit<SaleParkPayload, 'parkedSale' | 'userErrors'> & { parkedSale?: Maybe<ResolversTypes['ParkedSale']>, userErrors: Array<ResolversTypes['UserError']> }>;
  SaleTenderInput: SaleTenderInput;
  SalesGroup: SalesGroup;
  SalesSummary: ResolverTypeWrapper<SalesSummary>;
  SalesSummaryWhere: SalesSummaryWhere;
  SettledTo: SettledTo;
  SettlementFact: ResolverTypeWrapper<SettlementFactMapper>;
  SettlementFactConnection: ResolverTypeWrapper<AnyConnection>;
  SettlementFactEdge: ResolverTypeWrapper<Omit<SettlementFactEdge, 'node'> & { node: ResolversTypes['SettlementFact'] }>;
  SettlementFactOrder: SettlementFactOrder;
  SettlementFactOrderField: SettlementFactOrderField;
  SettlementFactWhere: SettlementFactWhere;
  SettlementKind: SettlementKind;
  SettlementSummary: ResolverTypeWrapper<SettlementSummary>;
  SettlementSummaryWhere: SettlementSummaryWhere;
  ShiftBusyError: ResolverTypeWrapper<ShiftBusyError>;
  ShiftCashMoveInput: ShiftCashMoveInput;
  ShiftCashMovePayload: ResolverTypeWrapper<Omit<ShiftCashMovePayload, 'shift' | 'userErrors'> & { shift?: Maybe<ResolversTypes['TillShift']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ShiftCloseInput: ShiftCloseInput;
  ShiftClosePayload: ResolverTypeWrapper<Omit<ShiftClosePayload, 'shift' | 'userErrors'> & { shift?: Maybe<ResolversTypes['TillShift']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ShiftClosedError: ResolverTypeWrapper<ShiftClosedError>;
  ShiftConfirmInput: ShiftConfirmInput;
  ShiftConfirmPayload: ResolverTypeWrapper<Omit<ShiftConfirmPayload, 'shift' | 'userErrors'> & { shift?: Maybe<ResolversTypes['TillShift']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ShiftCurrencyError: ResolverTypeWrapper<ShiftCurrencyError>;
  ShiftNotOpenError: ResolverTypeWrapper<ShiftNotOpenError>;
  ShiftOpenError: ResolverTypeWrapper<ShiftOpenError>;
  ShiftOpenInput: ShiftOpenInput;
  ShiftOpenPayload: ResolverTypeWrapper<Omit<ShiftOpenPayload, 'shift' | 'userErrors'> & { shift?: Maybe<ResolversTypes['TillShift']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ShortagePolicy: ShortagePolicy;
  SkuUnknownError: ResolverTypeWrapper<SkuUnknownError>;
  SoldAt: SoldAt;
  Staff: ResolverTypeWrapper<Staff>;
  StreamKind: StreamKind;
  StringFilter: StringFilter;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TillCashKind: TillCashKind;
  TillCashMove: ResolverTypeWrapper<TillCashMove>;
  TillConflict: ResolverTypeWrapper<TillConflictMapper>;
  TillConflictConnection: ResolverTypeWrapper<AnyConnection>;
  TillConflictEdge: ResolverTypeWrapper<Omit<TillConflictEdge, 'node'> & { node: ResolversTypes['TillConflict'] }>;
  TillConflictKind: TillConflictKind;
  TillConflictOrder: TillConflictOrder;
  TillConflictOrderField: TillConflictOrderField;
  TillConflictResolveInput: TillConflictResolveInput;
  TillConflictResolvePayload: ResolverTypeWrapper<Omit<TillConflictResolvePayload, 'conflict' | 'userErrors'> & { conflict?: Maybe<ResolversTypes['TillConflict']>, userErrors: Array<ResolversTypes['UserError']> }>;
  TillConflictWhere: TillConflictWhere;
  TillDevice: ResolverTypeWrapper<TillDeviceMapper>;
  TillGap: ResolverTypeWrapper<TillGap>;
  TillPolicy: ResolverTypeWrapper<TillPolicy>;
  TillPolicyInput: TillPolicyInput;
  TillPolicyUpsertPayload: ResolverTypeWrapper<Omit<TillPolicyUpsertPayload, 'userErrors'> & { userErrors: Array<ResolversTypes['UserError']> }>;
  TillShift: ResolverTypeWrapper<TillShiftMapper>;
  TillShiftConnection: ResolverTypeWrapper<AnyConnection>;
  TillShiftEdge: ResolverTypeWrapper<Omit<TillShiftEdge, 'node'> & { node: ResolversTypes['TillShift'] }>;
  TillShiftOrder: TillShiftOrder;
  TillShiftOrderField: TillShiftOrderField;
  TillShiftReport: ResolverTypeWrapper<TillShiftReportMapper>;
  TillShiftReview: TillShiftReview;
  TillShiftStatus: TillShiftStatus;
  TillShiftWhere: TillShiftWhere;
  TillTenderTotal: ResolverTypeWrapper<TillTenderTotal>;
  UnitPrice: ResolverTypeWrapper<UnitPrice>;
  UserError: ResolverTypeWrapper<UserErrorFields>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AdvanceSalePolicy: AdvanceSalePolicyMapper;
  AdvanceSalePolicyConnection: AnyConnection;
  AdvanceSalePolicyEdge: Omit<AdvanceSalePolicyEdge, 'node'> & { node: ResolversParentTypes['AdvanceSalePolicy'] };
  AdvanceSalePolicyInput: AdvanceSalePolicyInput;
  AdvanceSalePolicyOrder: AdvanceSalePolicyOrder;
  AdvanceSalePolicyUpsertPayload: Omit<AdvanceSalePolicyUpsertPayload, 'policy' | 'userErrors'> & { policy?: Maybe<ResolversParentTypes['AdvanceSalePolicy']>, userErrors: Array<ResolversParentTypes['UserError']> };
  AdvanceSalePolicyWhere: AdvanceSalePolicyWhere;
  BooleanFilter: BooleanFilter;
  CartHoldUnknownError: CartHoldUnknownError;
  Channel: Channel;
  CollectionCodeError: CollectionCodeError;
  CollectionCodeNeededError: CollectionCodeNeededError;
  Coupon: Coupon;
  CouponNotUsableError: CouponNotUsableError;
  CurrencyCode: Scalars['CurrencyCode']['output'];
  DateTime: Scalars['DateTime']['output'];
  DateTimeFilter: DateTimeFilter;
  Decimal: Scalars['Decimal']['output'];
  DecimalFilter: DecimalFilter;
  DeliveryPointInput: DeliveryPointInput;
  EventFeed: EventFeed;
  ExactTextFilter: ExactTextFilter;
  FeedEvent: FeedEvent;
  FulfilmentLine: FulfilmentLineMapper;
  FulfilmentOrder: FulfilmentOrderMapper;
  ID: Scalars['ID']['output'];
  FulfilmentOrderAcceptPayload: Omit<FulfilmentOrderAcceptPayload, 'fulfilmentOrder' | 'userErrors'> & { fulfilmentOrder?: Maybe<ResolversParentTypes['FulfilmentOrder']>, userErrors: Array<ResolversParentTypes['UserError']> };
  FulfilmentOrderBulkAcceptPayload: Omit<FulfilmentOrderBulkAcceptPayload, 'rows' | 'userErrors'> & { rows?: Maybe<Array<ResolversParentTypes['FulfilmentOrderRowResult']>>, userErrors: Array<ResolversParentTypes['UserError']> };
  FulfilmentOrderCancelInput: FulfilmentOrderCancelInput;
  FulfilmentOrderCancelPayload: Omit<FulfilmentOrderCancelPayload, 'fulfilmentOrder' | 'userErrors'> & { fulfilmentOrder?: Maybe<ResolversParentTypes['FulfilmentOrder']>, userErrors: Array<ResolversParentTypes['UserError']> };
  FulfilmentOrderCollectInput: FulfilmentOrderCollectInput;
  FulfilmentOrderCollectPayload: Omit<FulfilmentOrderCollectPayload, 'fulfilmentOrder' | 'userErrors'> & { fulfilmentOrder?: Maybe<ResolversParentTypes['FulfilmentOrder']>, userErrors: Array<ResolversParentTypes['UserError']> };
  FulfilmentOrderConnection: AnyConnection;
  FulfilmentOrderEdge: Omit<FulfilmentOrderEdge, 'node'> & { node: ResolversParentTypes['FulfilmentOrder'] };
  FulfilmentOrderInput: FulfilmentOrderInput;
  FulfilmentOrderOrder: FulfilmentOrderOrder;
  FulfilmentOrderPackPayload: Omit<FulfilmentOrderPackPayload, 'fulfilmentOrder' | 'userErrors'> & { fulfilmentOrder?: Maybe<ResolversParentTypes['FulfilmentOrder']>, userErrors: Array<ResolversParentTypes['UserError']> };
  FulfilmentOrderPickInput: FulfilmentOrderPickInput;
  FulfilmentOrderPickPayload: Omit<FulfilmentOrderPickPayload, 'fulfilmentOrder' | 'userErrors'> & { fulfilmentOrder?: Maybe<ResolversParentTypes['FulfilmentOrder']>, userErrors: Array<ResolversParentTypes['UserError']> };
  FulfilmentOrderPrioritizeInput: FulfilmentOrderPrioritizeInput;
  FulfilmentOrderPrioritizePayload: Omit<FulfilmentOrderPrioritizePayload, 'fulfilmentOrder' | 'userErrors'> & { fulfilmentOrder?: Maybe<ResolversParentTypes['FulfilmentOrder']>, userErrors: Array<ResolversParentTypes['UserError']> };
  FulfilmentOrderReadyPayload: Omit<FulfilmentOrderReadyPayload, 'fulfilmentOrder' | 'userErrors'> & { fulfilmentOrder?: Maybe<ResolversParentTypes['FulfilmentOrder']>, userErrors: Array<ResolversParentTypes['UserError']> };
  FulfilmentOrderRejectInput: FulfilmentOrderRejectInput;
  FulfilmentOrderRejectPayload: Omit<FulfilmentOrderRejectPayload, 'fulfilmentOrder' | 'userErrors'> & { fulfilmentOrder?: Maybe<ResolversParentTypes['FulfilmentOrder']>, userErrors: Array<ResolversParentTypes['UserError']> };
  FulfilmentOrderReportShortageInput: FulfilmentOrderReportShortageInput;
  FulfilmentOrderReportShortagePayload: Omit<FulfilmentOrderReportShortagePayload, 'fulfilmentOrder' | 'userErrors'> & { fulfilmentOrder?: Maybe<ResolversParentTypes['FulfilmentOrder']>, userErrors: Array<ResolversParentTypes['UserError']> };
  FulfilmentOrderRerouteInput: FulfilmentOrderRerouteInput;
  FulfilmentOrderReroutePayload: Omit<FulfilmentOrderReroutePayload, 'fulfilmentOrder' | 'userErrors'> & { fulfilmentOrder?: Maybe<ResolversParentTypes['FulfilmentOrder']>, userErrors: Array<ResolversParentTypes['UserError']> };
  FulfilmentOrderRowResult: Omit<FulfilmentOrderRowResult, 'fulfilmentOrder' | 'userErrors'> & { fulfilmentOrder?: Maybe<ResolversParentTypes['FulfilmentOrder']>, userErrors: Array<ResolversParentTypes['UserError']> };
  FulfilmentOrderWhere: FulfilmentOrderWhere;
  FulfilmentPickLineInput: FulfilmentPickLineInput;
  FulfilmentProgress: FulfilmentProgressMapper;
  FulfilmentRejection: FulfilmentRejectionMapper;
  FulfilmentShortageLineInput: FulfilmentShortageLineInput;
  FulfilmentStateError: FulfilmentStateError;
  GoodsPastDayError: GoodsPastDayError;
  IdempotencyMismatchError: IdempotencyMismatchError;
  InsufficientPointsError: InsufficientPointsError;
  InsufficientStockError: InsufficientStockError;
  IntFilter: IntFilter;
  IntakeAdapter: IntakeAdapterMapper;
  IntakeFault: IntakeFaultMapper;
  IntakePlatform: IntakePlatformMapper;
  IntakePlatformConnection: AnyConnection;
  IntakePlatformEdge: Omit<IntakePlatformEdge, 'node'> & { node: ResolversParentTypes['IntakePlatform'] };
  IntakePlatformInput: IntakePlatformInput;
  IntakePlatformOrder: IntakePlatformOrder;
  IntakePlatformUpsertPayload: Omit<IntakePlatformUpsertPayload, 'platform' | 'userErrors'> & { platform?: Maybe<ResolversParentTypes['IntakePlatform']>, userErrors: Array<ResolversParentTypes['UserError']> };
  IntakePlatformWhere: IntakePlatformWhere;
  IntakeReject: IntakeRejectMapper;
  IntakeRejectConnection: AnyConnection;
  IntakeRejectEdge: Omit<IntakeRejectEdge, 'node'> & { node: ResolversParentTypes['IntakeReject'] };
  IntakeRejectOrder: IntakeRejectOrder;
  IntakeRejectRedriveInput: IntakeRejectRedriveInput;
  IntakeRejectRedrivePayload: Omit<IntakeRejectRedrivePayload, 'rows' | 'userErrors'> & { rows?: Maybe<Array<ResolversParentTypes['OrderIntakeRow']>>, userErrors: Array<ResolversParentTypes['UserError']> };
  IntakeRejectRedriveRow: IntakeRejectRedriveRow;
  IntakeRejectWhere: IntakeRejectWhere;
  InvalidInputError: InvalidInputError;
  Location: Location;
  LocationUnknownError: LocationUnknownError;
  Member: Omit<Member, 'orders'> & { orders: ResolversParentTypes['OrderConnection'] } | FederationReferenceTypes['Member'];
  MinorUnits: Scalars['MinorUnits']['output'];
  MinorUnitsFilter: MinorUnitsFilter;
  Money: Money;
  Mutation: Record<PropertyKey, never>;
  NotFoundError: NotFoundError;
  OfflineSaleDiscountInput: OfflineSaleDiscountInput;
  OfflineSaleInput: OfflineSaleInput;
  OfflineSaleLineInput: OfflineSaleLineInput;
  OfflineSaleResult: OfflineSaleResultMapper;
  OfflineSaleShareInput: OfflineSaleShareInput;
  OfflineSalesUploadInput: OfflineSalesUploadInput;
  OfflineSalesUploadPayload: Omit<OfflineSalesUploadPayload, 'sales' | 'userErrors'> & { sales?: Maybe<Array<ResolversParentTypes['OfflineSaleResult']>>, userErrors: Array<ResolversParentTypes['UserError']> };
  Order: OrderMapper;
  OrderAmendDropInput: OrderAmendDropInput;
  OrderAmendDropPayload: Omit<OrderAmendDropPayload, 'order' | 'userErrors'> & { order?: Maybe<ResolversParentTypes['Order']>, userErrors: Array<ResolversParentTypes['UserError']> };
  OrderAmendInput: OrderAmendInput;
  OrderAmendLineInput: OrderAmendLineInput;
  OrderAmendPayload: Omit<OrderAmendPayload, 'order' | 'userErrors'> & { order?: Maybe<ResolversParentTypes['Order']>, userErrors: Array<ResolversParentTypes['UserError']> };
  OrderAmendPreview: OrderAmendPreviewMapper;
  OrderAmendPriceInput: OrderAmendPriceInput;
  OrderAmendment: OrderAmendmentMapper;
  OrderAwaited: OrderAwaitedMapper;
  OrderBlockedError: OrderBlockedError;
  OrderBulkImportInput: OrderBulkImportInput;
  OrderBulkImportPayload: Omit<OrderBulkImportPayload, 'userErrors'> & { userErrors: Array<ResolversParentTypes['UserError']> };
  OrderCancelInput: OrderCancelInput;
  OrderCancelPayload: Omit<OrderCancelPayload, 'order' | 'userErrors'> & { order?: Maybe<ResolversParentTypes['Order']>, userErrors: Array<ResolversParentTypes['UserError']> };
  OrderChangedError: OrderChangedError;
  OrderConnection: AnyConnection;
  OrderDeadlineChangeInput: OrderDeadlineChangeInput;
  OrderDeadlineChangePayload: Omit<OrderDeadlineChangePayload, 'order' | 'userErrors'> & { order?: Maybe<ResolversParentTypes['Order']>, userErrors: Array<ResolversParentTypes['UserError']> };
  OrderDelivery: OrderDeliveryMapper;
  OrderDeliveryChangeInput: OrderDeliveryChangeInput;
  OrderDeliveryChangePayload: Omit<OrderDeliveryChangePayload, 'order' | 'userErrors'> & { order?: Maybe<ResolversParentTypes['Order']>, userErrors: Array<ResolversParentTypes['UserError']> };
  OrderDeliveryInput: OrderDeliveryInput;
  OrderDiscount: OrderDiscountMapper;
  OrderDiscountShare: OrderDiscountShare;
  OrderDraft: OrderDraftMapper;
  OrderDraftConfirmInput: OrderDraftConfirmInput;
  OrderDraftConfirmPayload: Omit<OrderDraftConfirmPayload, 'order' | 'userErrors'> & { order?: Maybe<ResolversParentTypes['Order']>, userErrors: Array<ResolversParentTypes['UserError']> };
  OrderDraftConnection: AnyConnection;
  OrderDraftCreatePayload: Omit<OrderDraftCreatePayload, 'draft' | 'userErrors'> & { draft?: Maybe<ResolversParentTypes['OrderDraft']>, userErrors: Array<ResolversParentTypes['UserError']> };
  OrderDraftDiscardInput: OrderDraftDiscardInput;
  OrderDraftDiscardPayload: Omit<OrderDraftDiscardPayload, 'draft' | 'userErrors'> & { draft?: Maybe<ResolversParentTypes['OrderDraft']>, userErrors: Array<ResolversParentTypes['UserError']> };
  OrderDraftEdge: Omit<OrderDraftEdge, 'node'> & { node: ResolversParentTypes['OrderDraft'] };
  OrderDraftInput: OrderDraftInput;
  OrderDraftLine: OrderDraftLine;
  OrderDraftOrder: OrderDraftOrder;
  OrderDraftUnlistedLine: OrderDraftUnlistedLine;
  OrderDraftUpdateInput: OrderDraftUpdateInput;
  OrderDraftUpdatePayload: Omit<OrderDraftUpdatePayload, 'draft' | 'userErrors'> & { draft?: Maybe<ResolversParentTypes['OrderDraft']>, userErrors: Array<ResolversParentTypes['UserError']> };
  OrderDraftWhere: OrderDraftWhere;
  OrderEdge: Omit<OrderEdge, 'node'> & { node: ResolversParentTypes['Order'] };
  OrderExceptionResolveInput: OrderExceptionResolveInput;
  OrderExceptionResolvePayload: Omit<OrderExceptionResolvePayload, 'order' | 'userErrors'> & { order?: Maybe<ResolversParentTypes['Order']>, userErrors: Array<ResolversParentTypes['UserError']> };
  OrderExceptionRetryInput: OrderExceptionRetryInput;
  OrderExceptionRetryPayload: Omit<OrderExceptionRetryPayload, 'order' | 'userErrors'> & { order?: Maybe<ResolversParentTypes['Order']>, userErrors: Array<ResolversParentTypes['UserError']> };
  OrderExchangeInput: OrderExchangeInput;
  OrderExchangePayload: Omit<OrderExchangePayload, 'order' | 'orderReturn' | 'replacement' | 'userErrors'> & { order?: Maybe<ResolversParentTypes['Order']>, orderReturn?: Maybe<ResolversParentTypes['OrderReturn']>, replacement?: Maybe<ResolversParentTypes['Order']>, userErrors: Array<ResolversParentTypes['UserError']> };
  OrderFulfilInput: OrderFulfilInput;
  OrderFulfilPayload: Omit<OrderFulfilPayload, 'order' | 'userErrors'> & { order?: Maybe<ResolversParentTypes['Order']>, userErrors: Array<ResolversParentTypes['UserError']> };
  OrderHoldClosedError: OrderHoldClosedError;
  OrderHoldInput: OrderHoldInput;
  OrderHoldPayload: Omit<OrderHoldPayload, 'order' | 'userErrors'> & { order?: Maybe<ResolversParentTypes['Order']>, userErrors: Array<ResolversParentTypes['UserError']> };
  OrderImportInput: OrderImportInput;
  OrderImportLineInput: OrderImportLineInput;
  OrderInput: OrderInput;
  OrderIntakeInput: OrderIntakeInput;
  OrderIntakePayload: Omit<OrderIntakePayload, 'rows' | 'userErrors'> & { rows?: Maybe<Array<ResolversParentTypes['OrderIntakeRow']>>, userErrors: Array<ResolversParentTypes['UserError']> };
  OrderIntakeRow: OrderIntakeRowMapper;
  OrderLine: OrderLineMapper;
  OrderLineInput: OrderLineInput;
  OrderNotRoutableError: OrderNotRoutableError;
  OrderNote: OrderNote;
  OrderNoteAddInput: OrderNoteAddInput;
  OrderNoteAddPayload: Omit<OrderNoteAddPayload, 'order' | 'userErrors'> & { order?: Maybe<ResolversParentTypes['Order']>, userErrors: Array<ResolversParentTypes['UserError']> };
  OrderOrder: OrderOrder;
  OrderPayInput: OrderPayInput;
  OrderPayPayload: OrderPayPayloadMapper;
  OrderPreview: OrderPreviewMapper;
  OrderPreviewCandidate: OrderPreviewCandidate;
  OrderPreviewDiscount: OrderPreviewDiscount;
  OrderPreviewLine: OrderPreviewLine;
  OrderPreviewShare: OrderPreviewShare;
  OrderReceipt: OrderReceiptMapper;
  OrderRefund: OrderRefund;
  OrderRefundPayInput: OrderRefundPayInput;
  OrderRefundPayPayload: Omit<OrderRefundPayPayload, 'order' | 'userErrors'> & { order?: Maybe<ResolversParentTypes['Order']>, userErrors: Array<ResolversParentTypes['UserError']> };
  OrderReleaseInput: OrderReleaseInput;
  OrderReleasePayload: Omit<OrderReleasePayload, 'order' | 'userErrors'> & { order?: Maybe<ResolversParentTypes['Order']>, userErrors: Array<ResolversParentTypes['UserError']> };
  OrderReturn: OrderReturnMapper;
  OrderReturnInput: OrderReturnInput;
  OrderReturnLine: OrderReturnLine;
  OrderReturnLineInput: OrderReturnLineInput;
  OrderReturnPayload: Omit<OrderReturnPayload, 'order' | 'orderReturn' | 'userErrors'> & { order?: Maybe<ResolversParentTypes['Order']>, orderReturn?: Maybe<ResolversParentTypes['OrderReturn']>, userErrors: Array<ResolversParentTypes['UserError']> };
  OrderRouting: OrderRoutingMapper;
  OrderStage: OrderStageMapper;
  OrderStageCount: OrderStageCount;
  OrderStateError: OrderStateError;
  OrderStatusChange: Omit<OrderStatusChange, 'facts'> & { facts: Array<ResolversParentTypes['OrderStatusFact']> };
  OrderStatusFact: OrderStatusFactMapper;
  OrderSubmitPayload: Omit<OrderSubmitPayload, 'order' | 'userErrors'> & { order?: Maybe<ResolversParentTypes['Order']>, userErrors: Array<ResolversParentTypes['UserError']> };
  OrderTendersTakeInput: OrderTendersTakeInput;
  OrderTendersTakePayload: Omit<OrderTendersTakePayload, 'order' | 'userErrors'> & { order?: Maybe<ResolversParentTypes['Order']>, userErrors: Array<ResolversParentTypes['UserError']> };
  OrderUnavailableError: OrderUnavailableError;
  OrderUnlistedLineInput: OrderUnlistedLineInput;
  OrderWhere: OrderWhere;
  OrderWorkQueue: OrderWorkQueue;
  OutOfScopeError: OutOfScopeError;
  PageInfo: PageInfo;
  Parcel: ParcelMapper;
  ParcelBulkShipInput: ParcelBulkShipInput;
  ParcelBulkShipPayload: Omit<ParcelBulkShipPayload, 'rows' | 'userErrors'> & { rows?: Maybe<Array<ResolversParentTypes['ParcelBulkShipRow']>>, userErrors: Array<ResolversParentTypes['UserError']> };
  ParcelBulkShipRow: Omit<ParcelBulkShipRow, 'parcel' | 'userErrors'> & { parcel?: Maybe<ResolversParentTypes['Parcel']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ParcelBulkShipRowInput: ParcelBulkShipRowInput;
  ParcelDeliverInput: ParcelDeliverInput;
  ParcelDeliverPayload: Omit<ParcelDeliverPayload, 'parcel' | 'userErrors'> & { parcel?: Maybe<ResolversParentTypes['Parcel']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ParcelLine: ParcelLine;
  ParcelLineInput: ParcelLineInput;
  ParcelPartInput: ParcelPartInput;
  ParcelShipInput: ParcelShipInput;
  ParcelShipPayload: Omit<ParcelShipPayload, 'parcel' | 'userErrors'> & { parcel?: Maybe<ResolversParentTypes['Parcel']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ParkedSale: ParkedSaleMapper;
  ParkedSaleConnection: AnyConnection;
  ParkedSaleDropInput: ParkedSaleDropInput;
  ParkedSaleDropPayload: Omit<ParkedSaleDropPayload, 'parkedSale' | 'userErrors'> & { parkedSale?: Maybe<ResolversParentTypes['ParkedSale']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ParkedSaleEdge: Omit<ParkedSaleEdge, 'node'> & { node: ResolversParentTypes['ParkedSale'] };
  ParkedSaleLine: ParkedSaleLine;
  ParkedSaleOrder: ParkedSaleOrder;
  ParkedSaleResumeInput: ParkedSaleResumeInput;
  ParkedSaleResumePayload: Omit<ParkedSaleResumePayload, 'parkedSale' | 'userErrors'> & { parkedSale?: Maybe<ResolversParentTypes['ParkedSale']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ParkedSaleStateError: ParkedSaleStateError;
  ParkedSaleWhere: ParkedSaleWhere;
  Payment: PaymentMapper;
  PaymentCaptureInput: PaymentCaptureInput;
  PaymentCapturePayload: Omit<PaymentCapturePayload, 'order' | 'userErrors'> & { order?: Maybe<ResolversParentTypes['Order']>, userErrors: Array<ResolversParentTypes['UserError']> };
  PaymentExceedsError: PaymentExceedsError;
  PaymentNotificationHeaderInput: PaymentNotificationHeaderInput;
  PaymentNotificationPayload: PaymentNotificationPayload;
  PaymentOutstandingError: PaymentOutstandingError;
  PaymentParameter: PaymentParameter;
  PaymentReverseInput: PaymentReverseInput;
  PaymentReversePayload: Omit<PaymentReversePayload, 'order' | 'payment' | 'userErrors'> & { order?: Maybe<ResolversParentTypes['Order']>, payment?: Maybe<ResolversParentTypes['Payment']>, userErrors: Array<ResolversParentTypes['UserError']> };
  PaymentStateError: PaymentStateError;
  PaymentUnavailableError: PaymentUnavailableError;
  PersonDataPage: PersonDataPage;
  PersonErasePayload: Omit<PersonErasePayload, 'userErrors'> & { userErrors: Array<ResolversParentTypes['UserError']> };
  PersonInput: PersonInput;
  PersonRecord: PersonRecord;
  PickBatch: PickBatchMapper;
  PickBatchAssignInput: PickBatchAssignInput;
  PickBatchAssignPayload: Omit<PickBatchAssignPayload, 'pickBatch' | 'userErrors'> & { pickBatch?: Maybe<ResolversParentTypes['PickBatch']>, userErrors: Array<ResolversParentTypes['UserError']> };
  PickBatchConnection: AnyConnection;
  PickBatchCreateInput: PickBatchCreateInput;
  PickBatchCreatePayload: Omit<PickBatchCreatePayload, 'pickBatch' | 'userErrors'> & { pickBatch?: Maybe<ResolversParentTypes['PickBatch']>, userErrors: Array<ResolversParentTypes['UserError']> };
  PickBatchEdge: Omit<PickBatchEdge, 'node'> & { node: ResolversParentTypes['PickBatch'] };
  PickBatchOrder: PickBatchOrder;
  PickBatchPickInput: PickBatchPickInput;
  PickBatchPickPayload: Omit<PickBatchPickPayload, 'pickBatch' | 'userErrors'> & { pickBatch?: Maybe<ResolversParentTypes['PickBatch']>, userErrors: Array<ResolversParentTypes['UserError']> };
  PickBatchWhere: PickBatchWhere;
  PickPart: PickPart;
  PickStop: PickStopMapper;
  PlatformItem: PlatformItemMapper;
  PlatformItemBulkInput: PlatformItemBulkInput;
  PlatformItemBulkUpsertPayload: Omit<PlatformItemBulkUpsertPayload, 'userErrors'> & { userErrors: Array<ResolversParentTypes['UserError']> };
  PlatformItemConnection: AnyConnection;
  PlatformItemEdge: Omit<PlatformItemEdge, 'node'> & { node: ResolversParentTypes['PlatformItem'] };
  PlatformItemInput: PlatformItemInput;
  PlatformItemOrder: PlatformItemOrder;
  PlatformItemWhere: PlatformItemWhere;
  PoolClosedError: PoolClosedError;
  Product: Product;
  Promotion: Promotion;
  ProviderRefund: ProviderRefundMapper;
  Query: Record<PropertyKey, never>;
  QuoteChangedError: QuoteChangedError;
  RefundResolveInput: RefundResolveInput;
  RefundResolvePayload: Omit<RefundResolvePayload, 'order' | 'userErrors'> & { order?: Maybe<ResolversParentTypes['Order']>, userErrors: Array<ResolversParentTypes['UserError']> };
  RequestInProgressError: RequestInProgressError;
  ReturnExceededError: ReturnExceededError;
  ReturnPreview: ReturnPreviewMapper;
  ReturnPreviewLine: ReturnPreviewLine;
  ReturnPreviewRefund: ReturnPreviewRefund;
  RoutingAttempt: RoutingAttemptMapper;
  RoutingAwaited: RoutingAwaited;
  RoutingCandidate: RoutingCandidateMapper;
  RoutingCarrier: RoutingCarrier;
  RoutingCarrierInput: RoutingCarrierInput;
  RoutingPart: RoutingPartMapper;
  RoutingPartLine: RoutingPartLine;
  RoutingPlan: RoutingPlanMapper;
  RoutingPolicy: RoutingPolicyMapper;
  RoutingPolicyConnection: AnyConnection;
  RoutingPolicyEdge: Omit<RoutingPolicyEdge, 'node'> & { node: ResolversParentTypes['RoutingPolicy'] };
  RoutingPolicyInput: RoutingPolicyInput;
  RoutingPolicyOrder: RoutingPolicyOrder;
  RoutingPolicyUpsertPayload: Omit<RoutingPolicyUpsertPayload, 'policy' | 'userErrors'> & { policy?: Maybe<ResolversParentTypes['RoutingPolicy']>, userErrors: Array<ResolversParentTypes['UserError']> };
  RoutingPolicyWhere: RoutingPolicyWhere;
  RoutingPreview: RoutingPreviewMapper;
  RoutingScene: RoutingSceneMapper;
  RoutingScore: RoutingScoreMapper;
  RoutingTransfer: RoutingTransfer;
  SaleCompleteInput: SaleCompleteInput;
  SaleCompletePayload: Omit<SaleCompletePayload, 'order' | 'userErrors'> & { order?: Maybe<ResolversParentTypes['Order']>, userErrors: Array<ResolversParentTypes['UserError']> };
  SaleParkInput: SaleParkInput;
  SaleParkPayload: Omit<SaleParkPayload, 'parkedSale' | 'userErrors'> & { parkedSale?: Maybe<ResolversParentTypes['ParkedSale']>, userErrors: Array<ResolversParentTypes['UserError']> };
  SaleTenderInput: SaleTenderInput;
  SalesSummary: SalesSummary;
  SalesSummaryWhere: SalesSummaryWhere;
  SettlementFact: SettlementFactMapper;
  SettlementFactConnection: AnyConnection;
  SettlementFactEdge: Omit<SettlementFactEdge, 'node'> & { node: ResolversParentTypes['SettlementFact'] };
  SettlementFactOrder: SettlementFactOrder;
  SettlementFactWhere: SettlementFactWhere;
  SettlementSummary: SettlementSummary;
  SettlementSummaryWhere: SettlementSummaryWhere;
  ShiftBusyError: ShiftBusyError;
  ShiftCashMoveInput: ShiftCashMoveInput;
  ShiftCashMovePayload: Omit<ShiftCashMovePayload, 'shift' | 'userErrors'> & { shift?: Maybe<ResolversParentTypes['TillShift']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ShiftCloseInput: ShiftCloseInput;
  ShiftClosePayload: Omit<ShiftClosePayload, 'shift' | 'userErrors'> & { shift?: Maybe<ResolversParentTypes['TillShift']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ShiftClosedError: ShiftClosedError;
  ShiftConfirmInput: ShiftConfirmInput;
  ShiftConfirmPayload: Omit<ShiftConfirmPayload, 'shift' | 'userErrors'> & { shift?: Maybe<ResolversParentTypes['TillShift']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ShiftCurrencyError: ShiftCurrencyError;
  ShiftNotOpenError: ShiftNotOpenError;
  ShiftOpenError: ShiftOpenError;
  ShiftOpenInput: ShiftOpenInput;
  ShiftOpenPayload: Omit<ShiftOpenPayload, 'shift' | 'userErrors'> & { shift?: Maybe<ResolversParentTypes['TillShift']>, userErrors: Array<ResolversParentTypes['UserError']> };
  SkuUnknownError: SkuUnknownError;
  Staff: Staff;
  StringFilter: StringFilter;
  Subscription: Record<PropertyKey, never>;
  TillCashMove: TillCashMove;
  TillConflict: TillConflictMapper;
  TillConflictConnection: AnyConnection;
  TillConflictEdge: Omit<TillConflictEdge, 'node'> & { node: ResolversParentTypes['TillConflict'] };
  TillConflictOrder: TillConflictOrder;
  TillConflictResolveInput: TillConflictResolveInput;
  TillConflictResolvePayload: Omit<TillConflictResolvePayload, 'conflict' | 'userErrors'> & { conflict?: Maybe<ResolversParentTypes['TillConflict']>, userErrors: Array<ResolversParentTypes['UserError']> };
  TillConflictWhere: TillConflictWhere;
  TillDevice: TillDeviceMapper;
  TillGap: TillGap;
  TillPolicy: TillPolicy;
  TillPolicyInput: TillPolicyInput;
  TillPolicyUpsertPayload: Omit<TillPolicyUpsertPayload, 'userErrors'> & { userErrors: Array<ResolversParentTypes['UserError']> };
  TillShift: TillShiftMapper;
  TillShiftConnection: AnyConnection;
  TillShiftEdge: Omit<TillShiftEdge, 'node'> & { node: ResolversParentTypes['TillShift'] };
  TillShiftOrder: TillShiftOrder;
  TillShiftReport: TillShiftReportMapper;
  TillShiftWhere: TillShiftWhere;
  TillTenderTotal: TillTenderTotal;
  UnitPrice: UnitPrice;
  UserError: UserErrorFields;
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
};

export type AccessDirectiveArgs = {
  rule: Scalars['String']['input'];
};

export type AccessDirectiveResolver<Result, Parent, ContextType = Context, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type CacheControlDirectiveArgs = {
  inheritMaxAge?: Maybe<Scalars['Boolean']['input']>;
  maxAge?: Maybe<Scalars['Int']['input']>;
  scope?: Maybe<CacheControlScope>;
};

export type CacheControlDirectiveResolver<Result, Parent, ContextType = Context, Args = CacheControlDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type LiveDirectiveArgs = {
  keeps: Scalars['String']['input'];
};

export type LiveDirectiveResolver<Result, Parent, ContextType = Context, Args = LiveDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type SizeDirectiveArgs = {
  max: Scalars['Int']['input'];
};

export type SizeDirectiveResolver<Result, Parent, ContextType = Context, Args = SizeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AdvanceSalePolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdvanceSalePolicy'] = ResolversParentTypes['AdvanceSalePolicy']> = {
  backorder?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  daysMax?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  presale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AdvanceSalePolicyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdvanceSalePolicyConnection'] = ResolversParentTypes['AdvanceSalePolicyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AdvanceSalePolicyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AdvanceSalePolicy']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AdvanceSalePolicyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdvanceSalePolicyEdge'] = ResolversParentTypes['AdvanceSalePolicyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AdvanceSalePolicy'], ParentType, ContextType>;
};

export type AdvanceSalePolicyUpsertPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdvanceSalePolicyUpsertPayload'] = ResolversParentTypes['AdvanceSalePolicyUpsertPayload']> = {
  policy?: Resolver<Maybe<ResolversTypes['AdvanceSalePolicy']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CartHoldUnknownErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartHoldUnknownError'] = ResolversParentTypes['CartHoldUnknownError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChannelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Channel'] = ResolversParentTypes['Channel']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CollectionCodeErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CollectionCodeError'] = ResolversParentTypes['CollectionCodeError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  fulfilmentNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  triesLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CollectionCodeNeededErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CollectionCodeNeededError'] = ResolversParentTypes['CollectionCodeNeededError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  fulfilmentNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  payload?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FulfilmentLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FulfilmentLine'] = ResolversParentTypes['FulfilmentLine']> = {
  cancelled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  delivered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lineNo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  picked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shipped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FulfilmentOrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FulfilmentOrder'] = ResolversParentTypes['FulfilmentOrder'], FederationReferenceType extends FederationReferenceTypes['FulfilmentOrder'] = FederationReferenceTypes['FulfilmentOrder']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['FulfilmentOrder']> | FederationReferenceType, FederationReferenceType, ContextType>;
  attempt?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  collectionCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  fulfilmentNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  handOver?: Resolver<ResolversTypes['HandOver'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['FulfilmentLine']>, ParentType, ContextType>;
  location?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
  parcels?: Resolver<Array<ResolversTypes['Parcel']>, ParentType, ContextType>;
  promisedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rejections?: Resolver<Array<ResolversTypes['FulfilmentRejection']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FulfilmentOrderState'], ParentType, ContextType>;
  stateAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  urgent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waitingFor?: Resolver<Maybe<ResolversTypes['FulfilmentWait']>, ParentType, ContextType>;
};

export type FulfilmentOrderAcceptPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FulfilmentOrderAcceptPayload'] = ResolversParentTypes['FulfilmentOrderAcceptPayload']> = {
  fulfilmentOrder?: Resolver<Maybe<ResolversTypes['FulfilmentOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FulfilmentOrderBulkAcceptPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FulfilmentOrderBulkAcceptPayload'] = ResolversParentTypes['FulfilmentOrderBulkAcceptPayload']> = {
  rows?: Resolver<Maybe<Array<ResolversTypes['FulfilmentOrderRowResult']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FulfilmentOrderCancelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FulfilmentOrderCancelPayload'] = ResolversParentTypes['FulfilmentOrderCancelPayload']> = {
  fulfilmentOrder?: Resolver<Maybe<ResolversTypes['FulfilmentOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FulfilmentOrderCollectPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FulfilmentOrderCollectPayload'] = ResolversParentTypes['FulfilmentOrderCollectPayload']> = {
  fulfilmentOrder?: Resolver<Maybe<ResolversTypes['FulfilmentOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FulfilmentOrderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FulfilmentOrderConnection'] = ResolversParentTypes['FulfilmentOrderConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FulfilmentOrderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['FulfilmentOrder']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type FulfilmentOrderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FulfilmentOrderEdge'] = ResolversParentTypes['FulfilmentOrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FulfilmentOrder'], ParentType, ContextType>;
};

export type FulfilmentOrderPackPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FulfilmentOrderPackPayload'] = ResolversParentTypes['FulfilmentOrderPackPayload']> = {
  fulfilmentOrder?: Resolver<Maybe<ResolversTypes['FulfilmentOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FulfilmentOrderPickPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FulfilmentOrderPickPayload'] = ResolversParentTypes['FulfilmentOrderPickPayload']> = {
  fulfilmentOrder?: Resolver<Maybe<ResolversTypes['FulfilmentOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FulfilmentOrderPrioritizePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FulfilmentOrderPrioritizePayload'] = ResolversParentTypes['FulfilmentOrderPrioritizePayload']> = {
  fulfilmentOrder?: Resolver<Maybe<ResolversTypes['FulfilmentOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FulfilmentOrderReadyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FulfilmentOrderReadyPayload'] = ResolversParentTypes['FulfilmentOrderReadyPayload']> = {
  fulfilmentOrder?: Resolver<Maybe<ResolversTypes['FulfilmentOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FulfilmentOrderRejectPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FulfilmentOrderRejectPayload'] = ResolversParentTypes['FulfilmentOrderRejectPayload']> = {
  fulfilmentOrder?: Resolver<Maybe<ResolversTypes['FulfilmentOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FulfilmentOrderReportShortagePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FulfilmentOrderReportShortagePayload'] = ResolversParentTypes['FulfilmentOrderReportShortagePayload']> = {
  fulfilmentOrder?: Resolver<Maybe<ResolversTypes['FulfilmentOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FulfilmentOrderReroutePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FulfilmentOrderReroutePayload'] = ResolversParentTypes['FulfilmentOrderReroutePayload']> = {
  fulfilmentOrder?: Resolver<Maybe<ResolversTypes['FulfilmentOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FulfilmentOrderRowResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FulfilmentOrderRowResult'] = ResolversParentTypes['FulfilmentOrderRowResult']> = {
  fulfilmentNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fulfilmentOrder?: Resolver<Maybe<ResolversTypes['FulfilmentOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FulfilmentProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FulfilmentProgress'] = ResolversParentTypes['FulfilmentProgress']> = {
  fulfilmentNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  location?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FulfilmentOrderState'], ParentType, ContextType>;
};

export type FulfilmentRejectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FulfilmentRejection'] = ResolversParentTypes['FulfilmentRejection']> = {
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  attempt?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  location?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FulfilmentStateErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FulfilmentStateError'] = ResolversParentTypes['FulfilmentStateError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  fulfilmentNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FulfilmentOrderState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GoodsPastDayErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoodsPastDayError'] = ResolversParentTypes['GoodsPastDayError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  lotNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sellableUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  waivable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type IntakeAdapterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntakeAdapter'] = ResolversParentTypes['IntakeAdapter']> = {
  jsonSchema?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IntakeFaultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntakeFault'] = ResolversParentTypes['IntakeFault']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IntakePlatformResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntakePlatform'] = ResolversParentTypes['IntakePlatform']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  adapter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  changedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  handOver?: Resolver<Maybe<ResolversTypes['HandOver']>, ParentType, ContextType>;
  scene?: Resolver<ResolversTypes['OrderScene'], ParentType, ContextType>;
  store?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IntakePlatformConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntakePlatformConnection'] = ResolversParentTypes['IntakePlatformConnection']> = {
  edges?: Resolver<Array<ResolversTypes['IntakePlatformEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['IntakePlatform']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type IntakePlatformEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntakePlatformEdge'] = ResolversParentTypes['IntakePlatformEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IntakePlatform'], ParentType, ContextType>;
};

export type IntakePlatformUpsertPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntakePlatformUpsertPayload'] = ResolversParentTypes['IntakePlatformUpsertPayload']> = {
  platform?: Resolver<Maybe<ResolversTypes['IntakePlatform']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IntakeRejectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntakeReject'] = ResolversParentTypes['IntakeReject']> = {
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  faults?: Resolver<Array<ResolversTypes['IntakeFault']>, ParentType, ContextType>;
  firstAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  payload?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  platform?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  platformOrderNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resolvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['IntakeRejectState'], ParentType, ContextType>;
};

export type IntakeRejectConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntakeRejectConnection'] = ResolversParentTypes['IntakeRejectConnection']> = {
  edges?: Resolver<Array<ResolversTypes['IntakeRejectEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['IntakeReject']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type IntakeRejectEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntakeRejectEdge'] = ResolversParentTypes['IntakeRejectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IntakeReject'], ParentType, ContextType>;
};

export type IntakeRejectRedrivePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntakeRejectRedrivePayload'] = ResolversParentTypes['IntakeRejectRedrivePayload']> = {
  rows?: Resolver<Maybe<Array<ResolversTypes['OrderIntakeRow']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
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
  advanceSalePolicyUpsert?: Resolver<ResolversTypes['AdvanceSalePolicyUpsertPayload'], ParentType, ContextType, RequireFields<MutationAdvanceSalePolicyUpsertArgs, 'idempotencyKey' | 'input'>>;
  fulfilmentOrderAccept?: Resolver<ResolversTypes['FulfilmentOrderAcceptPayload'], ParentType, ContextType, RequireFields<MutationFulfilmentOrderAcceptArgs, 'idempotencyKey' | 'input'>>;
  fulfilmentOrderBulkAccept?: Resolver<ResolversTypes['FulfilmentOrderBulkAcceptPayload'], ParentType, ContextType, RequireFields<MutationFulfilmentOrderBulkAcceptArgs, 'idempotencyKey' | 'input'>>;
  fulfilmentOrderCancel?: Resolver<ResolversTypes['FulfilmentOrderCancelPayload'], ParentType, ContextType, RequireFields<MutationFulfilmentOrderCancelArgs, 'idempotencyKey' | 'input'>>;
  fulfilmentOrderCollect?: Resolver<ResolversTypes['FulfilmentOrderCollectPayload'], ParentType, ContextType, RequireFields<MutationFulfilmentOrderCollectArgs, 'idempotencyKey' | 'input'>>;
  fulfilmentOrderPack?: Resolver<ResolversTypes['FulfilmentOrderPackPayload'], ParentType, ContextType, RequireFields<MutationFulfilmentOrderPackArgs, 'idempotencyKey' | 'input'>>;
  fulfilmentOrderPick?: Resolver<ResolversTypes['FulfilmentOrderPickPayload'], ParentType, ContextType, RequireFields<MutationFulfilmentOrderPickArgs, 'idempotencyKey' | 'input'>>;
  fulfilmentOrderPrioritize?: Resolver<ResolversTypes['FulfilmentOrderPrioritizePayload'], ParentType, ContextType, RequireFields<MutationFulfilmentOrderPrioritizeArgs, 'idempotencyKey' | 'input'>>;
  fulfilmentOrderReady?: Resolver<ResolversTypes['FulfilmentOrderReadyPayload'], ParentType, ContextType, RequireFields<MutationFulfilmentOrderReadyArgs, 'idempotencyKey' | 'input'>>;
  fulfilmentOrderReject?: Resolver<ResolversTypes['FulfilmentOrderRejectPayload'], ParentType, ContextType, RequireFields<MutationFulfilmentOrderRejectArgs, 'idempotencyKey' | 'input'>>;
  fulfilmentOrderReportShortage?: Resolver<ResolversTypes['FulfilmentOrderReportShortagePayload'], ParentType, ContextType, RequireFields<MutationFulfilmentOrderReportShortageArgs, 'idempotencyKey' | 'input'>>;
  fulfilmentOrderReroute?: Resolver<ResolversTypes['FulfilmentOrderReroutePayload'], ParentType, ContextType, RequireFields<MutationFulfilmentOrderRerouteArgs, 'idempotencyKey' | 'input'>>;
  intakePlatformUpsert?: Resolver<ResolversTypes['IntakePlatformUpsertPayload'], ParentType, ContextType, RequireFields<MutationIntakePlatformUpsertArgs, 'idempotencyKey' | 'input'>>;
  intakeRejectRedrive?: Resolver<ResolversTypes['IntakeRejectRedrivePayload'], ParentType, ContextType, RequireFields<MutationIntakeRejectRedriveArgs, 'idempotencyKey' | 'input'>>;
  offlineSalesUpload?: Resolver<ResolversTypes['OfflineSalesUploadPayload'], ParentType, ContextType, RequireFields<MutationOfflineSalesUploadArgs, 'idempotencyKey' | 'input'>>;
  orderAmend?: Resolver<ResolversTypes['OrderAmendPayload'], ParentType, ContextType, RequireFields<MutationOrderAmendArgs, 'idempotencyKey' | 'input'>>;
  orderAmendDrop?: Resolver<ResolversTypes['OrderAmendDropPayload'], ParentType, ContextType, RequireFields<MutationOrderAmendDropArgs, 'idempotencyKey' | 'input'>>;
  orderBulkImport?: Resolver<ResolversTypes['OrderBulkImportPayload'], ParentType, ContextType, RequireFields<MutationOrderBulkImportArgs, 'idempotencyKey' | 'input'>>;
  orderCancel?: Resolver<ResolversTypes['OrderCancelPayload'], ParentType, ContextType, RequireFields<MutationOrderCancelArgs, 'idempotencyKey' | 'input'>>;
  orderDeadlineChange?: Resolver<ResolversTypes['OrderDeadlineChangePayload'], ParentType, ContextType, RequireFields<MutationOrderDeadlineChangeArgs, 'idempotencyKey' | 'input'>>;
  orderDeliveryChange?: Resolver<ResolversTypes['OrderDeliveryChangePayload'], ParentType, ContextType, RequireFields<MutationOrderDeliveryChangeArgs, 'idempotencyKey' | 'input'>>;
  orderDraftConfirm?: Resolver<ResolversTypes['OrderDraftConfirmPayload'], ParentType, ContextType, RequireFields<MutationOrderDraftConfirmArgs, 'idempotencyKey' | 'input'>>;
  orderDraftCreate?: Resolver<ResolversTypes['OrderDraftCreatePayload'], ParentType, ContextType, RequireFields<MutationOrderDraftCreateArgs, 'idempotencyKey' | 'input'>>;
  orderDraftDiscard?: Resolver<ResolversTypes['OrderDraftDiscardPayload'], ParentType, ContextType, RequireFields<MutationOrderDraftDiscardArgs, 'idempotencyKey' | 'input'>>;
  orderDraftUpdate?: Resolver<ResolversTypes['OrderDraftUpdatePayload'], ParentType, ContextType, RequireFields<MutationOrderDraftUpdateArgs, 'idempotencyKey' | 'input'>>;
  orderExceptionResolve?: Resolver<ResolversTypes['OrderExceptionResolvePayload'], ParentType, ContextType, RequireFields<MutationOrderExceptionResolveArgs, 'idempotencyKey' | 'input'>>;
  orderExceptionRetry?: Resolver<ResolversTypes['OrderExceptionRetryPayload'], ParentType, ContextType, RequireFields<MutationOrderExceptionRetryArgs, 'idempotencyKey' | 'input'>>;
  orderExchange?: Resolver<ResolversTypes['OrderExchangePayload'], ParentType, ContextType, RequireFields<MutationOrderExchangeArgs, 'idempotencyKey' | 'input'>>;
  orderFulfil?: Resolver<ResolversTypes['OrderFulfilPayload'], ParentType, ContextType, RequireFields<MutationOrderFulfilArgs, 'idempotencyKey' | 'input'>>;
  orderHold?: Resolver<ResolversTypes['OrderHoldPayload'], ParentType, ContextType, RequireFields<MutationOrderHoldArgs, 'idempotencyKey' | 'input'>>;
  orderIntake?: Resolver<ResolversTypes['OrderIntakePayload'], ParentType, ContextType, RequireFields<MutationOrderIntakeArgs, 'idempotencyKey' | 'input'>>;
  orderNoteAdd?: Resolver<ResolversTypes['OrderNoteAddPayload'], ParentType, ContextType, RequireFields<MutationOrderNoteAddArgs, 'idempotencyKey' | 'input'>>;
  orderPay?: Resolver<ResolversTypes['OrderPayPayload'], ParentType, ContextType, RequireFields<MutationOrderPayArgs, 'idempotencyKey' | 'input'>>;
  orderRefundPay?: Resolver<ResolversTypes['OrderRefundPayPayload'], ParentType, ContextType, RequireFields<MutationOrderRefundPayArgs, 'idempotencyKey' | 'input'>>;
  orderRelease?: Resolver<ResolversTypes['OrderReleasePayload'], ParentType, ContextType, RequireFields<MutationOrderReleaseArgs, 'idempotencyKey' | 'input'>>;
  orderReturn?: Resolver<ResolversTypes['OrderReturnPayload'], ParentType, ContextType, RequireFields<MutationOrderReturnArgs, 'idempotencyKey' | 'input'>>;
  orderSubmit?: Resolver<ResolversTypes['OrderSubmitPayload'], ParentType, ContextType, RequireFields<MutationOrderSubmitArgs, 'idempotencyKey' | 'input'>>;
  orderTendersTake?: Resolver<ResolversTypes['OrderTendersTakePayload'], ParentType, ContextType, RequireFields<MutationOrderTendersTakeArgs, 'idempotencyKey' | 'input'>>;
  parcelBulkShip?: Resolver<ResolversTypes['ParcelBulkShipPayload'], ParentType, ContextType, RequireFields<MutationParcelBulkShipArgs, 'idempotencyKey' | 'input'>>;
  parcelDeliver?: Resolver<ResolversTypes['ParcelDeliverPayload'], ParentType, ContextType, RequireFields<MutationParcelDeliverArgs, 'idempotencyKey' | 'input'>>;
  parcelShip?: Resolver<ResolversTypes['ParcelShipPayload'], ParentType, ContextType, RequireFields<MutationParcelShipArgs, 'idempotencyKey' | 'input'>>;
  parkedSaleDrop?: Resolver<ResolversTypes['ParkedSaleDropPayload'], ParentType, ContextType, RequireFields<MutationParkedSaleDropArgs, 'idempotencyKey' | 'input'>>;
  parkedSaleResume?: Resolver<ResolversTypes['ParkedSaleResumePayload'], ParentType, ContextType, RequireFields<MutationParkedSaleResumeArgs, 'idempotencyKey' | 'input'>>;
  paymentCapture?: Resolver<ResolversTypes['PaymentCapturePayload'], ParentType, ContextType, RequireFields<MutationPaymentCaptureArgs, 'idempotencyKey' | 'input'>>;
  paymentNotificationReceive?: Resolver<ResolversTypes['PaymentNotificationPayload'], ParentType, ContextType, RequireFields<MutationPaymentNotificationReceiveArgs, 'body' | 'headers' | 'provider'>>;
  paymentReverse?: Resolver<ResolversTypes['PaymentReversePayload'], ParentType, ContextType, RequireFields<MutationPaymentReverseArgs, 'idempotencyKey' | 'input'>>;
  personErase?: Resolver<ResolversTypes['PersonErasePayload'], ParentType, ContextType, RequireFields<MutationPersonEraseArgs, 'input'>>;
  pickBatchAssign?: Resolver<ResolversTypes['PickBatchAssignPayload'], ParentType, ContextType, RequireFields<MutationPickBatchAssignArgs, 'idempotencyKey' | 'input'>>;
  pickBatchCreate?: Resolver<ResolversTypes['PickBatchCreatePayload'], ParentType, ContextType, RequireFields<MutationPickBatchCreateArgs, 'idempotencyKey' | 'input'>>;
  pickBatchPick?: Resolver<ResolversTypes['PickBatchPickPayload'], ParentType, ContextType, RequireFields<MutationPickBatchPickArgs, 'idempotencyKey' | 'input'>>;
  platformItemBulkUpsert?: Resolver<ResolversTypes['PlatformItemBulkUpsertPayload'], ParentType, ContextType, RequireFields<MutationPlatformItemBulkUpsertArgs, 'idempotencyKey' | 'input'>>;
  refundResolve?: Resolver<ResolversTypes['RefundResolvePayload'], ParentType, ContextType, RequireFields<MutationRefundResolveArgs, 'idempotencyKey' | 'input'>>;
  routingPolicyUpsert?: Resolver<ResolversTypes['RoutingPolicyUpsertPayload'], ParentType, ContextType, RequireFields<MutationRoutingPolicyUpsertArgs, 'idempotencyKey' | 'input'>>;
  saleComplete?: Resolver<ResolversTypes['SaleCompletePayload'], ParentType, ContextType, RequireFields<MutationSaleCompleteArgs, 'idempotencyKey' | 'input'>>;
  salePark?: Resolver<ResolversTypes['SaleParkPayload'], ParentType, ContextType, RequireFields<MutationSaleParkArgs, 'idempotencyKey' | 'input'>>;
  shiftCashMove?: Resolver<ResolversTypes['ShiftCashMovePayload'], ParentType, ContextType, RequireFields<MutationShiftCashMoveArgs, 'idempotencyKey' | 'input'>>;
  shiftClose?: Resolver<ResolversTypes['ShiftClosePayload'], ParentType, ContextType, RequireFields<MutationShiftCloseArgs, 'idempotencyKey' | 'input'>>;
  shiftConfirm?: Resolver<ResolversTypes['ShiftConfirmPayload'], ParentType, ContextType, RequireFields<MutationShiftConfirmArgs, 'idempotencyKey' | 'input'>>;
  shiftOpen?: Resolver<ResolversTypes['ShiftOpenPayload'], ParentType, ContextType, RequireFields<MutationShiftOpenArgs, 'idempotencyKey' | 'input'>>;
  tillConflictResolve?: Resolver<ResolversTypes['TillConflictResolvePayload'], ParentType, ContextType, RequireFields<MutationTillConflictResolveArgs, 'idempotencyKey' | 'input'>>;
  tillPolicyUpsert?: Resolver<ResolversTypes['TillPolicyUpsertPayload'], ParentType, ContextType, RequireFields<MutationTillPolicyUpsertArgs, 'idempotencyKey' | 'input'>>;
};

export type NotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFoundError'] = ResolversParentTypes['NotFoundError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfflineSaleResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfflineSaleResult'] = ResolversParentTypes['OfflineSaleResult']> = {
  conflicts?: Resolver<ResolversTypes['TillConflictConnection'], ParentType, ContextType, RequireFields<OfflineSaleResultConflictsArgs, 'first'>>;
  faults?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  orderNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['OfflineSaleOutcome'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  settled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OfflineSalesUploadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfflineSalesUploadPayload'] = ResolversParentTypes['OfflineSalesUploadPayload']> = {
  gaps?: Resolver<Maybe<Array<ResolversTypes['TillGap']>>, ParentType, ContextType>;
  sales?: Resolver<Maybe<Array<ResolversTypes['OfflineSaleResult']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order'], FederationReferenceType extends FederationReferenceTypes['Order'] = FederationReferenceTypes['Order']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Order']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowedActions?: Resolver<Array<ResolversTypes['OrderAction']>, ParentType, ContextType>;
  amendments?: Resolver<Array<ResolversTypes['OrderAmendment']>, ParentType, ContextType>;
  authorized?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  awaited?: Resolver<Array<ResolversTypes['OrderAwaited']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  coupons?: Resolver<Array<ResolversTypes['Coupon']>, ParentType, ContextType>;
  delivery?: Resolver<Maybe<ResolversTypes['OrderDelivery']>, ParentType, ContextType>;
  discountTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  discounts?: Resolver<Array<ResolversTypes['OrderDiscount']>, ParentType, ContextType>;
  due?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  entryMode?: Resolver<Maybe<ResolversTypes['OrderEntryMode']>, ParentType, ContextType>;
  exception?: Resolver<Maybe<ResolversTypes['OrderException']>, ParentType, ContextType>;
  exceptionAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalRef?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fulfilmentLocation?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  fulfilmentOrders?: Resolver<Array<ResolversTypes['FulfilmentOrder']>, ParentType, ContextType>;
  fulfilmentStatus?: Resolver<ResolversTypes['FulfilmentStatus'], ParentType, ContextType>;
  heldAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  holdReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['OrderLine']>, ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  notes?: Resolver<Array<ResolversTypes['OrderNote']>, ParentType, ContextType>;
  onBehalf?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  orderNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outstanding?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  paymentDeadline?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  paymentStatus?: Resolver<ResolversTypes['PaymentStatus'], ParentType, ContextType>;
  payments?: Resolver<Array<ResolversTypes['Payment']>, ParentType, ContextType>;
  placedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  pointsDiscount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  pointsSpent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  promotions?: Resolver<Array<ResolversTypes['Promotion']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receipt?: Resolver<Maybe<ResolversTypes['OrderReceipt']>, ParentType, ContextType>;
  refunded?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  returns?: Resolver<Array<ResolversTypes['OrderReturn']>, ParentType, ContextType>;
  routing?: Resolver<Maybe<ResolversTypes['OrderRouting']>, ParentType, ContextType>;
  staff?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['OrderStageKind']>, ParentType, ContextType>;
  stages?: Resolver<Array<ResolversTypes['OrderStage']>, ParentType, ContextType, Partial<OrderStagesArgs>>;
  status?: Resolver<ResolversTypes['OrderStatus'], ParentType, ContextType>;
  store?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  subtotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['OrderType'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrderAmendDropPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderAmendDropPayload'] = ResolversParentTypes['OrderAmendDropPayload']> = {
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrderAmendPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderAmendPayload'] = ResolversParentTypes['OrderAmendPayload']> = {
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrderAmendPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderAmendPreview'] = ResolversParentTypes['OrderAmendPreview']> = {
  difference?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  discounts?: Resolver<Array<ResolversTypes['OrderPreviewDiscount']>, ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['OrderPreviewLine']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrderAmendmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderAmendment'] = ResolversParentTypes['OrderAmendment']> = {
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  difference?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrderAmendmentKind'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OrderAmendmentState'], ParentType, ContextType>;
};

export type OrderAwaitedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderAwaited'] = ResolversParentTypes['OrderAwaited']> = {
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  expectedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  fulfilmentNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrderAwaitedKind'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['OrderAwaitedOutcome']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type OrderBlockedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderBlockedError'] = ResolversParentTypes['OrderBlockedError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  exception?: Resolver<Maybe<ResolversTypes['OrderException']>, ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orderNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderBulkImportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderBulkImportPayload'] = ResolversParentTypes['OrderBulkImportPayload']> = {
  imported?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrderCancelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderCancelPayload'] = ResolversParentTypes['OrderCancelPayload']> = {
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrderChangedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderChangedError'] = ResolversParentTypes['OrderChangedError']> = {
  actualVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expectedVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orderNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderConnection'] = ResolversParentTypes['OrderConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Order']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OrderDeadlineChangePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderDeadlineChangePayload'] = ResolversParentTypes['OrderDeadlineChangePayload']> = {
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrderDeliveryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderDelivery'] = ResolversParentTypes['OrderDelivery']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  divisionCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receiver?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OrderDeliveryChangePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderDeliveryChangePayload'] = ResolversParentTypes['OrderDeliveryChangePayload']> = {
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
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

export type OrderDraftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderDraft'] = ResolversParentTypes['OrderDraft']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  draftNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entryMode?: Resolver<Maybe<ResolversTypes['OrderEntryMode']>, ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['OrderDraftLine']>, ParentType, ContextType>;
  member?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  staff?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OrderDraftState'], ParentType, ContextType>;
  store?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  unlisted?: Resolver<Array<ResolversTypes['OrderDraftUnlistedLine']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrderDraftConfirmPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderDraftConfirmPayload'] = ResolversParentTypes['OrderDraftConfirmPayload']> = {
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrderDraftConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderDraftConnection'] = ResolversParentTypes['OrderDraftConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrderDraftEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['OrderDraft']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OrderDraftCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderDraftCreatePayload'] = ResolversParentTypes['OrderDraftCreatePayload']> = {
  draft?: Resolver<Maybe<ResolversTypes['OrderDraft']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrderDraftDiscardPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderDraftDiscardPayload'] = ResolversParentTypes['OrderDraftDiscardPayload']> = {
  draft?: Resolver<Maybe<ResolversTypes['OrderDraft']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrderDraftEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderDraftEdge'] = ResolversParentTypes['OrderDraftEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OrderDraft'], ParentType, ContextType>;
};

export type OrderDraftLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderDraftLine'] = ResolversParentTypes['OrderDraftLine']> = {
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrderDraftUnlistedLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderDraftUnlistedLine'] = ResolversParentTypes['OrderDraftUnlistedLine']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type OrderDraftUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderDraftUpdatePayload'] = ResolversParentTypes['OrderDraftUpdatePayload']> = {
  draft?: Resolver<Maybe<ResolversTypes['OrderDraft']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderEdge'] = ResolversParentTypes['OrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
};

export type OrderExceptionResolvePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderExceptionResolvePayload'] = ResolversParentTypes['OrderExceptionResolvePayload']> = {
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrderExceptionRetryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderExceptionRetryPayload'] = ResolversParentTypes['OrderExceptionRetryPayload']> = {
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrderExchangePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderExchangePayload'] = ResolversParentTypes['OrderExchangePayload']> = {
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  orderReturn?: Resolver<Maybe<ResolversTypes['OrderReturn']>, ParentType, ContextType>;
  replacement?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrderFulfilPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderFulfilPayload'] = ResolversParentTypes['OrderFulfilPayload']> = {
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrderHoldClosedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderHoldClosedError'] = ResolversParentTypes['OrderHoldClosedError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orderNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reservation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderHoldPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderHoldPayload'] = ResolversParentTypes['OrderHoldPayload']> = {
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrderIntakePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderIntakePayload'] = ResolversParentTypes['OrderIntakePayload']> = {
  rows?: Resolver<Maybe<Array<ResolversTypes['OrderIntakeRow']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrderIntakeRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderIntakeRow'] = ResolversParentTypes['OrderIntakeRow']> = {
  faults?: Resolver<Array<ResolversTypes['IntakeFault']>, ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  platformOrderNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  result?: Resolver<ResolversTypes['IntakeResult'], ParentType, ContextType>;
};

export type OrderLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderLine'] = ResolversParentTypes['OrderLine'], FederationReferenceType extends FederationReferenceTypes['OrderLine'] = FederationReferenceTypes['OrderLine']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OrderLine']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  discountShare?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lineNo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pool?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  returnedQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['OrderLineSource'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['UnitPrice'], ParentType, ContextType>;
};

export type OrderNotRoutableErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderNotRoutableError'] = ResolversParentTypes['OrderNotRoutableError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  filters?: Resolver<Array<ResolversTypes['RoutingFilter']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  splitPossible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderNoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderNote'] = ResolversParentTypes['OrderNote']> = {
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  noteNo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrderNoteAddPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderNoteAddPayload'] = ResolversParentTypes['OrderNoteAddPayload']> = {
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
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

export type OrderReceiptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderReceipt'] = ResolversParentTypes['OrderReceipt']> = {
  change?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  device?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  offline?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pointsSpent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  receiptNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shiftNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  taxText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tendered?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type OrderRefundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderRefund'] = ResolversParentTypes['OrderRefund']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['PaymentMethod'], ParentType, ContextType>;
  refundedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RefundState'], ParentType, ContextType>;
};

export type OrderRefundPayPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderRefundPayPayload'] = ResolversParentTypes['OrderRefundPayPayload']> = {
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrderReleasePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderReleasePayload'] = ResolversParentTypes['OrderReleasePayload']> = {
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrderReturnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderReturn'] = ResolversParentTypes['OrderReturn']> = {
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  couponsReturned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReturnKind'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['OrderReturnLine']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  pointsReturned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refund?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  refunds?: Resolver<Array<ResolversTypes['OrderRefund']>, ParentType, ContextType>;
  replacement?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  returnNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReturnState'], ParentType, ContextType>;
};

export type OrderReturnLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderReturnLine'] = ResolversParentTypes['OrderReturnLine']> = {
  condition?: Resolver<Maybe<ResolversTypes['ReturnCondition']>, ParentType, ContextType>;
  lineNo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refund?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrderReturnPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderReturnPayload'] = ResolversParentTypes['OrderReturnPayload']> = {
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  orderReturn?: Resolver<Maybe<ResolversTypes['OrderReturn']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrderRoutingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderRouting'] = ResolversParentTypes['OrderRouting']> = {
  attempts?: Resolver<Array<ResolversTypes['RoutingAttempt']>, ParentType, ContextType>;
  candidates?: Resolver<Array<ResolversTypes['RoutingCandidate']>, ParentType, ContextType>;
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  exhaustive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  handOver?: Resolver<ResolversTypes['HandOver'], ParentType, ContextType>;
  location?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  pinned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  plans?: Resolver<Array<ResolversTypes['RoutingPlan']>, ParentType, ContextType>;
  policyChannel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  policyVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scene?: Resolver<ResolversTypes['RoutingScene'], ParentType, ContextType>;
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

export type OrderStageCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderStageCount'] = ResolversParentTypes['OrderStageCount']> = {
  oldestAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  orders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  fulfilments?: Resolver<Array<ResolversTypes['FulfilmentProgress']>, ParentType, ContextType>;
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

export type OrderTendersTakePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderTendersTakePayload'] = ResolversParentTypes['OrderTendersTakePayload']> = {
  change?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
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

export type OrderWorkQueueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderWorkQueue'] = ResolversParentTypes['OrderWorkQueue']> = {
  oldestAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  orders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  queue?: Resolver<ResolversTypes['OrderWorkQueueKind'], ParentType, ContextType>;
};

export type OutOfScopeErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutOfScopeError'] = ResolversParentTypes['OutOfScopeError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  front?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  location?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type ParcelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Parcel'] = ResolversParentTypes['Parcel']> = {
  carrier?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deliveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['ParcelLine']>, ParentType, ContextType>;
  location?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  parcelNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shippedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ParcelState'], ParentType, ContextType>;
  trackingNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ParcelBulkShipPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParcelBulkShipPayload'] = ResolversParentTypes['ParcelBulkShipPayload']> = {
  rejected?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rows?: Resolver<Maybe<Array<ResolversTypes['ParcelBulkShipRow']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ParcelBulkShipRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParcelBulkShipRow'] = ResolversParentTypes['ParcelBulkShipRow']> = {
  carrier?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fulfilmentNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parcel?: Resolver<Maybe<ResolversTypes['Parcel']>, ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  trackingNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ParcelDeliverPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParcelDeliverPayload'] = ResolversParentTypes['ParcelDeliverPayload']> = {
  parcel?: Resolver<Maybe<ResolversTypes['Parcel']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ParcelLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParcelLine'] = ResolversParentTypes['ParcelLine']> = {
  fulfilmentNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lineNo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ParcelShipPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParcelShipPayload'] = ResolversParentTypes['ParcelShipPayload']> = {
  parcel?: Resolver<Maybe<ResolversTypes['Parcel']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ParkedSaleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParkedSale'] = ResolversParentTypes['ParkedSale']> = {
  couponCodes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  device?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['ParkedSaleLine']>, ParentType, ContextType>;
  memberNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parkedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  parkedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parkedNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pointsToSpend?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ParkedSaleStatus'], ParentType, ContextType>;
  store?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
};

export type ParkedSaleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParkedSaleConnection'] = ResolversParentTypes['ParkedSaleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ParkedSaleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ParkedSale']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ParkedSaleDropPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParkedSaleDropPayload'] = ResolversParentTypes['ParkedSaleDropPayload']> = {
  parkedSale?: Resolver<Maybe<ResolversTypes['ParkedSale']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ParkedSaleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParkedSaleEdge'] = ResolversParentTypes['ParkedSaleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ParkedSale'], ParentType, ContextType>;
};

export type ParkedSaleLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParkedSaleLine'] = ResolversParentTypes['ParkedSaleLine']> = {
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ParkedSaleResumePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParkedSaleResumePayload'] = ResolversParentTypes['ParkedSaleResumePayload']> = {
  parkedSale?: Resolver<Maybe<ResolversTypes['ParkedSale']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ParkedSaleStateErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParkedSaleStateError'] = ResolversParentTypes['ParkedSaleStateError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parkedNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ParkedSaleStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Payment'] = ResolversParentTypes['Payment'], FederationReferenceType extends FederationReferenceTypes['Payment'] = FederationReferenceTypes['Payment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Payment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  authorizedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  authorizedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  capturedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['PaymentMethod'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['PaymentMode'], ParentType, ContextType>;
  providerRef?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  providerRefunds?: Resolver<Array<ResolversTypes['ProviderRefund']>, ParentType, ContextType>;
  refundDue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  returned?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PaymentState'], ParentType, ContextType>;
  tendered?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  terminalRef?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PaymentCapturePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentCapturePayload'] = ResolversParentTypes['PaymentCapturePayload']> = {
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PaymentExceedsErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentExceedsError'] = ResolversParentTypes['PaymentExceedsError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orderNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outstandingMinor?: Resolver<ResolversTypes['MinorUnits'], ParentType, ContextType>;
  requestedMinor?: Resolver<ResolversTypes['MinorUnits'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentNotificationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentNotificationPayload'] = ResolversParentTypes['PaymentNotificationPayload']> = {
  accepted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PaymentOutstandingErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentOutstandingError'] = ResolversParentTypes['PaymentOutstandingError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orderNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outstandingMinor?: Resolver<ResolversTypes['MinorUnits'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentParameterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentParameter'] = ResolversParentTypes['PaymentParameter']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PaymentReversePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentReversePayload'] = ResolversParentTypes['PaymentReversePayload']> = {
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PaymentStateErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentStateError'] = ResolversParentTypes['PaymentStateError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PaymentState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentUnavailableErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentUnavailableError'] = ResolversParentTypes['PaymentUnavailableError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonDataPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonDataPage'] = ResolversParentTypes['PersonDataPage']> = {
  next?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  records?: Resolver<Array<ResolversTypes['PersonRecord']>, ParentType, ContextType>;
};

export type PersonErasePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonErasePayload'] = ResolversParentTypes['PersonErasePayload']> = {
  next?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  orders?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  waiting?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PersonRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonRecord'] = ResolversParentTypes['PersonRecord']> = {
  data?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PickBatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PickBatch'] = ResolversParentTypes['PickBatch']> = {
  batchNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  doneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  location?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  picker?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PickBatchState'], ParentType, ContextType>;
  stops?: Resolver<Array<ResolversTypes['PickStop']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PickBatchAssignPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PickBatchAssignPayload'] = ResolversParentTypes['PickBatchAssignPayload']> = {
  pickBatch?: Resolver<Maybe<ResolversTypes['PickBatch']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PickBatchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PickBatchConnection'] = ResolversParentTypes['PickBatchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PickBatchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PickBatch']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PickBatchCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PickBatchCreatePayload'] = ResolversParentTypes['PickBatchCreatePayload']> = {
  pickBatch?: Resolver<Maybe<ResolversTypes['PickBatch']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PickBatchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PickBatchEdge'] = ResolversParentTypes['PickBatchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PickBatch'], ParentType, ContextType>;
};

export type PickBatchPickPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PickBatchPickPayload'] = ResolversParentTypes['PickBatchPickPayload']> = {
  pickBatch?: Resolver<Maybe<ResolversTypes['PickBatch']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PickPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PickPart'] = ResolversParentTypes['PickPart']> = {
  fulfilmentNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lineNo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  picked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PickStopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PickStop'] = ResolversParentTypes['PickStop']> = {
  bin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['PickPart']>, ParentType, ContextType>;
  picked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlatformItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlatformItem'] = ResolversParentTypes['PlatformItem']> = {
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  changedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  itemCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  platform?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
};

export type PlatformItemBulkUpsertPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlatformItemBulkUpsertPayload'] = ResolversParentTypes['PlatformItemBulkUpsertPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  written?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PlatformItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlatformItemConnection'] = ResolversParentTypes['PlatformItemConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PlatformItemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PlatformItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PlatformItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlatformItemEdge'] = ResolversParentTypes['PlatformItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PlatformItem'], ParentType, ContextType>;
};

export type PoolClosedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PoolClosedError'] = ResolversParentTypes['PoolClosedError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pool?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product']> = {
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PromotionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Promotion'] = ResolversParentTypes['Promotion']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProviderRefundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProviderRefund'] = ResolversParentTypes['ProviderRefund']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  payoutMethod?: Resolver<Maybe<ResolversTypes['PayoutMethod']>, ParentType, ContextType>;
  payoutReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  providerRef?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refundNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resolution?: Resolver<Maybe<ResolversTypes['RefundResolution']>, ParentType, ContextType>;
  resolutionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resolvedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ProviderRefundState'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  advanceSalePolicies?: Resolver<ResolversTypes['AdvanceSalePolicyConnection'], ParentType, ContextType, RequireFields<QueryAdvanceSalePoliciesArgs, 'first'>>;
  fulfilmentOrder?: Resolver<Maybe<ResolversTypes['FulfilmentOrder']>, ParentType, ContextType, Partial<QueryFulfilmentOrderArgs>>;
  fulfilmentOrders?: Resolver<ResolversTypes['FulfilmentOrderConnection'], ParentType, ContextType, RequireFields<QueryFulfilmentOrdersArgs, 'first'>>;
  intakeAdapters?: Resolver<Array<ResolversTypes['IntakeAdapter']>, ParentType, ContextType>;
  intakePlatforms?: Resolver<ResolversTypes['IntakePlatformConnection'], ParentType, ContextType, RequireFields<QueryIntakePlatformsArgs, 'first'>>;
  intakeRejects?: Resolver<ResolversTypes['IntakeRejectConnection'], ParentType, ContextType, RequireFields<QueryIntakeRejectsArgs, 'first'>>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType, Partial<QueryOrderArgs>>;
  orderAmendPreview?: Resolver<ResolversTypes['OrderAmendPreview'], ParentType, ContextType, RequireFields<QueryOrderAmendPreviewArgs, 'input'>>;
  orderDraft?: Resolver<Maybe<ResolversTypes['OrderDraft']>, ParentType, ContextType, RequireFields<QueryOrderDraftArgs, 'draftNo'>>;
  orderDraftPreview?: Resolver<ResolversTypes['OrderPreview'], ParentType, ContextType, RequireFields<QueryOrderDraftPreviewArgs, 'draftNo'>>;
  orderDrafts?: Resolver<ResolversTypes['OrderDraftConnection'], ParentType, ContextType, RequireFields<QueryOrderDraftsArgs, 'first'>>;
  orderPreview?: Resolver<ResolversTypes['OrderPreview'], ParentType, ContextType, RequireFields<QueryOrderPreviewArgs, 'input'>>;
  orderStageSummary?: Resolver<Array<ResolversTypes['OrderStageCount']>, ParentType, ContextType>;
  orderWorkQueue?: Resolver<ResolversTypes['OrderConnection'], ParentType, ContextType, RequireFields<QueryOrderWorkQueueArgs, 'first' | 'queue'>>;
  orderWorkQueues?: Resolver<Array<ResolversTypes['OrderWorkQueue']>, ParentType, ContextType>;
  orders?: Resolver<ResolversTypes['OrderConnection'], ParentType, ContextType, RequireFields<QueryOrdersArgs, 'first'>>;
  ordersEventFeed?: Resolver<ResolversTypes['EventFeed'], ParentType, ContextType, RequireFields<QueryOrdersEventFeedArgs, 'after' | 'first'>>;
  parkedSale?: Resolver<Maybe<ResolversTypes['ParkedSale']>, ParentType, ContextType, RequireFields<QueryParkedSaleArgs, 'parkedNo'>>;
  parkedSales?: Resolver<ResolversTypes['ParkedSaleConnection'], ParentType, ContextType, RequireFields<QueryParkedSalesArgs, 'first'>>;
  personData?: Resolver<ResolversTypes['PersonDataPage'], ParentType, ContextType, RequireFields<QueryPersonDataArgs, 'input'>>;
  pickBatch?: Resolver<Maybe<ResolversTypes['PickBatch']>, ParentType, ContextType, RequireFields<QueryPickBatchArgs, 'batchNo'>>;
  pickBatches?: Resolver<ResolversTypes['PickBatchConnection'], ParentType, ContextType, RequireFields<QueryPickBatchesArgs, 'first'>>;
  platformItems?: Resolver<ResolversTypes['PlatformItemConnection'], ParentType, ContextType, RequireFields<QueryPlatformItemsArgs, 'first'>>;
  returnPreview?: Resolver<ResolversTypes['ReturnPreview'], ParentType, ContextType, RequireFields<QueryReturnPreviewArgs, 'input'>>;
  routingPolicies?: Resolver<ResolversTypes['RoutingPolicyConnection'], ParentType, ContextType, RequireFields<QueryRoutingPoliciesArgs, 'first'>>;
  routingPreview?: Resolver<ResolversTypes['RoutingPreview'], ParentType, ContextType, RequireFields<QueryRoutingPreviewArgs, 'input'>>;
  routingScenes?: Resolver<Array<ResolversTypes['RoutingScene']>, ParentType, ContextType>;
  salesSummary?: Resolver<Array<ResolversTypes['SalesSummary']>, ParentType, ContextType, RequireFields<QuerySalesSummaryArgs, 'groupBy'>>;
  settlementFacts?: Resolver<ResolversTypes['SettlementFactConnection'], ParentType, ContextType, RequireFields<QuerySettlementFactsArgs, 'first'>>;
  settlementSummary?: Resolver<Array<ResolversTypes['SettlementSummary']>, ParentType, ContextType, Partial<QuerySettlementSummaryArgs>>;
  tillConflicts?: Resolver<ResolversTypes['TillConflictConnection'], ParentType, ContextType, RequireFields<QueryTillConflictsArgs, 'first'>>;
  tillDevice?: Resolver<Maybe<ResolversTypes['TillDevice']>, ParentType, ContextType, RequireFields<QueryTillDeviceArgs, 'device' | 'store'>>;
  tillOpenShift?: Resolver<Maybe<ResolversTypes['TillShift']>, ParentType, ContextType, RequireFields<QueryTillOpenShiftArgs, 'device' | 'store'>>;
  tillPolicy?: Resolver<Maybe<ResolversTypes['TillPolicy']>, ParentType, ContextType, RequireFields<QueryTillPolicyArgs, 'store'>>;
  tillShift?: Resolver<Maybe<ResolversTypes['TillShift']>, ParentType, ContextType, RequireFields<QueryTillShiftArgs, 'shiftNo'>>;
  tillShifts?: Resolver<ResolversTypes['TillShiftConnection'], ParentType, ContextType, RequireFields<QueryTillShiftsArgs, 'first'>>;
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

export type RefundResolvePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefundResolvePayload'] = ResolversParentTypes['RefundResolvePayload']> = {
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RequestInProgressErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestInProgressError'] = ResolversParentTypes['RequestInProgressError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReturnExceededErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnExceededError'] = ResolversParentTypes['ReturnExceededError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  lineNo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requested?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  returnable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReturnPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnPreview'] = ResolversParentTypes['ReturnPreview']> = {
  couponsReturned?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['ReturnPreviewLine']>, ParentType, ContextType>;
  pointsReturned?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  refund?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  refunds?: Resolver<Array<ResolversTypes['ReturnPreviewRefund']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReturnPreviewLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnPreviewLine'] = ResolversParentTypes['ReturnPreviewLine']> = {
  lineNo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refund?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReturnPreviewRefundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnPreviewRefund'] = ResolversParentTypes['ReturnPreviewRefund']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['PaymentMethod'], ParentType, ContextType>;
};

export type RoutingAttemptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoutingAttempt'] = ResolversParentTypes['RoutingAttempt']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  attempt?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  location?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RoutingAwaitedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoutingAwaited'] = ResolversParentTypes['RoutingAwaited']> = {
  expectedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrderAwaitedKind'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['RoutingPartLine']>, ParentType, ContextType>;
  location?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
};

export type RoutingCandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoutingCandidate'] = ResolversParentTypes['RoutingCandidate']> = {
  carrier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  filter?: Resolver<Maybe<ResolversTypes['RoutingFilter']>, ParentType, ContextType>;
  location?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['RoutingScore'], ParentType, ContextType>;
  units?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RoutingCarrierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoutingCarrier'] = ResolversParentTypes['RoutingCarrier']> = {
  baseMinor?: Resolver<ResolversTypes['MinorUnits'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  handOver?: Resolver<ResolversTypes['HandOver'], ParentType, ContextType>;
  hoursBase?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kmMax?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  kmPerHour?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  perKmMinor?: Resolver<ResolversTypes['MinorUnits'], ParentType, ContextType>;
};

export type RoutingPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoutingPart'] = ResolversParentTypes['RoutingPart']> = {
  carrier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['RoutingPartLine']>, ParentType, ContextType>;
  location?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  valueMinor?: Resolver<ResolversTypes['MinorUnits'], ParentType, ContextType>;
};

export type RoutingPartLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoutingPartLine'] = ResolversParentTypes['RoutingPartLine']> = {
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RoutingPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoutingPlan'] = ResolversParentTypes['RoutingPlan']> = {
  eligible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['RoutingPart']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['RoutingScore'], ParentType, ContextType>;
};

export type RoutingPolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoutingPolicy'] = ResolversParentTypes['RoutingPolicy']> = {
  carriers?: Resolver<Array<ResolversTypes['RoutingCarrier']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kmMax?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  nearestTransfer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  openNowOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  openOrdersMax?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  parcelsMax?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partValueMinMinor?: Resolver<ResolversTypes['MinorUnits'], ParentType, ContextType>;
  preference?: Resolver<ResolversTypes['RoutingPreference'], ParentType, ContextType>;
  safetyStock?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scene?: Resolver<ResolversTypes['OrderScene'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RoutingPolicyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoutingPolicyConnection'] = ResolversParentTypes['RoutingPolicyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RoutingPolicyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RoutingPolicy']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RoutingPolicyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoutingPolicyEdge'] = ResolversParentTypes['RoutingPolicyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RoutingPolicy'], ParentType, ContextType>;
};

export type RoutingPolicyUpsertPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoutingPolicyUpsertPayload'] = ResolversParentTypes['RoutingPolicyUpsertPayload']> = {
  policy?: Resolver<Maybe<ResolversTypes['RoutingPolicy']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RoutingPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoutingPreview'] = ResolversParentTypes['RoutingPreview']> = {
  awaited?: Resolver<Array<ResolversTypes['RoutingAwaited']>, ParentType, ContextType>;
  candidates?: Resolver<Array<ResolversTypes['RoutingCandidate']>, ParentType, ContextType>;
  chosen?: Resolver<Maybe<ResolversTypes['RoutingPlan']>, ParentType, ContextType>;
  exhaustive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  handOver?: Resolver<Maybe<ResolversTypes['HandOver']>, ParentType, ContextType>;
  plans?: Resolver<Array<ResolversTypes['RoutingPlan']>, ParentType, ContextType>;
  policy?: Resolver<Maybe<ResolversTypes['RoutingPolicy']>, ParentType, ContextType>;
  scene?: Resolver<Maybe<ResolversTypes['RoutingScene']>, ParentType, ContextType>;
  transfers?: Resolver<Array<ResolversTypes['RoutingTransfer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RoutingSceneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoutingScene'] = ResolversParentTypes['RoutingScene']> = {
  fulfilledBy?: Resolver<ResolversTypes['FulfilledBy'], ParentType, ContextType>;
  handOvers?: Resolver<Array<ResolversTypes['HandOver']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scene?: Resolver<ResolversTypes['OrderScene'], ParentType, ContextType>;
  settledTo?: Resolver<ResolversTypes['SettledTo'], ParentType, ContextType>;
  soldAt?: Resolver<ResolversTypes['SoldAt'], ParentType, ContextType>;
};

export type RoutingScoreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoutingScore'] = ResolversParentTypes['RoutingScore']> = {
  costMinor?: Resolver<ResolversTypes['MinorUnits'], ParentType, ContextType>;
  distanceKm?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  divisionStep?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  openOrders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  promisedHours?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  stockDepth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unpreferred?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RoutingTransferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoutingTransfer'] = ResolversParentTypes['RoutingTransfer']> = {
  from?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['RoutingPartLine']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
};

export type SaleCompletePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaleCompletePayload'] = ResolversParentTypes['SaleCompletePayload']> = {
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaleParkPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaleParkPayload'] = ResolversParentTypes['SaleParkPayload']> = {
  parkedSale?: Resolver<Maybe<ResolversTypes['ParkedSale']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SalesSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SalesSummary'] = ResolversParentTypes['SalesSummary']> = {
  adjustments?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  discounts?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  grossSales?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  orders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  returns?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  sales?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  units?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  unitsReturned?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  unitsSold?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type SettlementFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SettlementFact'] = ResolversParentTypes['SettlementFact']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  discount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fromUnit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fulfilParty?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  fulfilmentNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SettlementKind'], ParentType, ContextType>;
  lineNo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  payingParty?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  saleParty?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  scene?: Resolver<Maybe<ResolversTypes['OrderScene']>, ParentType, ContextType>;
  settledTo?: Resolver<ResolversTypes['SettledTo'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SettlementFactConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SettlementFactConnection'] = ResolversParentTypes['SettlementFactConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SettlementFactEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SettlementFact']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SettlementFactEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SettlementFactEdge'] = ResolversParentTypes['SettlementFactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SettlementFact'], ParentType, ContextType>;
};

export type SettlementSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SettlementSummary'] = ResolversParentTypes['SettlementSummary']> = {
  delivered?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  payingParty?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  returned?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  settledTo?: Resolver<ResolversTypes['SettledTo'], ParentType, ContextType>;
  unitsDelivered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unitsReturned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ShiftBusyErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShiftBusyError'] = ResolversParentTypes['ShiftBusyError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  shiftNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShiftCashMovePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShiftCashMovePayload'] = ResolversParentTypes['ShiftCashMovePayload']> = {
  shift?: Resolver<Maybe<ResolversTypes['TillShift']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ShiftClosePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShiftClosePayload'] = ResolversParentTypes['ShiftClosePayload']> = {
  shift?: Resolver<Maybe<ResolversTypes['TillShift']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ShiftClosedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShiftClosedError'] = ResolversParentTypes['ShiftClosedError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  shiftNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShiftConfirmPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShiftConfirmPayload'] = ResolversParentTypes['ShiftConfirmPayload']> = {
  shift?: Resolver<Maybe<ResolversTypes['TillShift']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ShiftCurrencyErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShiftCurrencyError'] = ResolversParentTypes['ShiftCurrencyError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  saleCurrency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  shiftNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShiftNotOpenErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShiftNotOpenError'] = ResolversParentTypes['ShiftNotOpenError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  device?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  store?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShiftOpenErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShiftOpenError'] = ResolversParentTypes['ShiftOpenError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  shiftNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShiftOpenPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShiftOpenPayload'] = ResolversParentTypes['ShiftOpenPayload']> = {
  shift?: Resolver<Maybe<ResolversTypes['TillShift']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
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

export type TillCashMoveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TillCashMove'] = ResolversParentTypes['TillCashMove']> = {
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TillCashKind'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TillConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TillConflict'] = ResolversParentTypes['TillConflict']> = {
  atHouse?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  atTill?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  device?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  foundAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TillConflictKind'], ParentType, ContextType>;
  orderNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resolution?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resolvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  resolvedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  store?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TillConflictConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TillConflictConnection'] = ResolversParentTypes['TillConflictConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TillConflictEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TillConflict']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TillConflictEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TillConflictEdge'] = ResolversParentTypes['TillConflictEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TillConflict'], ParentType, ContextType>;
};

export type TillConflictResolvePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TillConflictResolvePayload'] = ResolversParentTypes['TillConflictResolvePayload']> = {
  conflict?: Resolver<Maybe<ResolversTypes['TillConflict']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TillDeviceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TillDevice'] = ResolversParentTypes['TillDevice']> = {
  device?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  gaps?: Resolver<Array<ResolversTypes['TillGap']>, ParentType, ContextType>;
  lastSequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  store?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
};

export type TillGapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TillGap'] = ResolversParentTypes['TillGap']> = {
  from?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TillPolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TillPolicy'] = ResolversParentTypes['TillPolicy']> = {
  differenceMaxMinor?: Resolver<ResolversTypes['MinorUnits'], ParentType, ContextType>;
  store?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TillPolicyUpsertPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TillPolicyUpsertPayload'] = ResolversParentTypes['TillPolicyUpsertPayload']> = {
  policy?: Resolver<Maybe<ResolversTypes['TillPolicy']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TillShiftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TillShift'] = ResolversParentTypes['TillShift']> = {
  cashMoves?: Resolver<Array<ResolversTypes['TillCashMove']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  device?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  float?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  openedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  report?: Resolver<ResolversTypes['TillShiftReport'], ParentType, ContextType>;
  review?: Resolver<ResolversTypes['TillShiftReview'], ParentType, ContextType>;
  reviewReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reviewedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shiftNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TillShiftStatus'], ParentType, ContextType>;
  store?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
};

export type TillShiftConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TillShiftConnection'] = ResolversParentTypes['TillShiftConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TillShiftEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TillShift']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TillShiftEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TillShiftEdge'] = ResolversParentTypes['TillShiftEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TillShift'], ParentType, ContextType>;
};

export type TillShiftReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TillShiftReport'] = ResolversParentTypes['TillShiftReport']> = {
  cashIn?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  cashOut?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  countedCash?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  difference?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  discountTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  expectedCash?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  lateSales?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sales?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  salesTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  tenders?: Resolver<Array<ResolversTypes['TillTenderTotal']>, ParentType, ContextType>;
};

export type TillTenderTotalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TillTenderTotal'] = ResolversParentTypes['TillTenderTotal']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['PaymentMethod'], ParentType, ContextType>;
};

export type UnitPriceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitPrice'] = ResolversParentTypes['UnitPrice']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'CartHoldUnknownError' | 'CollectionCodeError' | 'CollectionCodeNeededError' | 'CouponNotUsableError' | 'FulfilmentStateError' | 'GoodsPastDayError' | 'IdempotencyMismatchError' | 'InsufficientPointsError' | 'InsufficientStockError' | 'InvalidInputError' | 'LocationUnknownError' | 'NotFoundError' | 'OrderBlockedError' | 'OrderChangedError' | 'OrderHoldClosedError' | 'OrderNotRoutableError' | 'OrderStateError' | 'OrderUnavailableError' | 'OutOfScopeError' | 'ParkedSaleStateError' | 'PaymentExceedsError' | 'PaymentOutstandingError' | 'PaymentStateError' | 'PaymentUnavailableError' | 'PoolClosedError' | 'QuoteChangedError' | 'RequestInProgressError' | 'ReturnExceededError' | 'ShiftBusyError' | 'ShiftClosedError' | 'ShiftCurrencyError' | 'ShiftNotOpenError' | 'ShiftOpenError' | 'SkuUnknownError', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AdvanceSalePolicy?: AdvanceSalePolicyResolvers<ContextType>;
  AdvanceSalePolicyConnection?: AdvanceSalePolicyConnectionResolvers<ContextType>;
  AdvanceSalePolicyEdge?: AdvanceSalePolicyEdgeResolvers<ContextType>;
  AdvanceSalePolicyUpsertPayload?: AdvanceSalePolicyUpsertPayloadResolvers<ContextType>;
  CartHoldUnknownError?: CartHoldUnknownErrorResolvers<ContextType>;
  Channel?: ChannelResolvers<ContextType>;
  CollectionCodeError?: CollectionCodeErrorResolvers<ContextType>;
  CollectionCodeNeededError?: CollectionCodeNeededErrorResolvers<ContextType>;
  Coupon?: CouponResolvers<ContextType>;
  CouponNotUsableError?: CouponNotUsableErrorResolvers<ContextType>;
  CurrencyCode?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  EventFeed?: EventFeedResolvers<ContextType>;
  FeedEvent?: FeedEventResolvers<ContextType>;
  FulfilmentLine?: FulfilmentLineResolvers<ContextType>;
  FulfilmentOrder?: FulfilmentOrderResolvers<ContextType>;
  FulfilmentOrderAcceptPayload?: FulfilmentOrderAcceptPayloadResolvers<ContextType>;
  FulfilmentOrderBulkAcceptPayload?: FulfilmentOrderBulkAcceptPayloadResolvers<ContextType>;
  FulfilmentOrderCancelPayload?: FulfilmentOrderCancelPayloadResolvers<ContextType>;
  FulfilmentOrderCollectPayload?: FulfilmentOrderCollectPayloadResolvers<ContextType>;
  FulfilmentOrderConnection?: FulfilmentOrderConnectionResolvers<ContextType>;
  FulfilmentOrderEdge?: FulfilmentOrderEdgeResolvers<ContextType>;
  FulfilmentOrderPackPayload?: FulfilmentOrderPackPayloadResolvers<ContextType>;
  FulfilmentOrderPickPayload?: FulfilmentOrderPickPayloadResolvers<ContextType>;
  FulfilmentOrderPrioritizePayload?: FulfilmentOrderPrioritizePayloadResolvers<ContextType>;
  FulfilmentOrderReadyPayload?: FulfilmentOrderReadyPayloadResolvers<ContextType>;
  FulfilmentOrderRejectPayload?: FulfilmentOrderRejectPayloadResolvers<ContextType>;
  FulfilmentOrderReportShortagePayload?: FulfilmentOrderReportShortagePayloadResolvers<ContextType>;
  FulfilmentOrderReroutePayload?: FulfilmentOrderReroutePayloadResolvers<ContextType>;
  FulfilmentOrderRowResult?: FulfilmentOrderRowResultResolvers<ContextType>;
  FulfilmentProgress?: FulfilmentProgressResolvers<ContextType>;
  FulfilmentRejection?: FulfilmentRejectionResolvers<ContextType>;
  FulfilmentStateError?: FulfilmentStateErrorResolvers<ContextType>;
  GoodsPastDayError?: GoodsPastDayErrorResolvers<ContextType>;
  IdempotencyMismatchError?: IdempotencyMismatchErrorResolvers<ContextType>;
  InsufficientPointsError?: InsufficientPointsErrorResolvers<ContextType>;
  InsufficientStockError?: InsufficientStockErrorResolvers<ContextType>;
  IntakeAdapter?: IntakeAdapterResolvers<ContextType>;
  IntakeFault?: IntakeFaultResolvers<ContextType>;
  IntakePlatform?: IntakePlatformResolvers<ContextType>;
  IntakePlatformConnection?: IntakePlatformConnectionResolvers<ContextType>;
  IntakePlatformEdge?: IntakePlatformEdgeResolvers<ContextType>;
  IntakePlatformUpsertPayload?: IntakePlatformUpsertPayloadResolvers<ContextType>;
  IntakeReject?: IntakeRejectResolvers<ContextType>;
  IntakeRejectConnection?: IntakeRejectConnectionResolvers<ContextType>;
  IntakeRejectEdge?: IntakeRejectEdgeResolvers<ContextType>;
  IntakeRejectRedrivePayload?: IntakeRejectRedrivePayloadResolvers<ContextType>;
  InvalidInputError?: InvalidInputErrorResolvers<ContextType>;
  Location?: LocationResolvers<ContextType>;
  LocationUnknownError?: LocationUnknownErrorResolvers<ContextType>;
  Member?: MemberResolvers<ContextType>;
  MinorUnits?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotFoundError?: NotFoundErrorResolvers<ContextType>;
  OfflineSaleResult?: OfflineSaleResultResolvers<ContextType>;
  OfflineSalesUploadPayload?: OfflineSalesUploadPayloadResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  OrderAmendDropPayload?: OrderAmendDropPayloadResolvers<ContextType>;
  OrderAmendPayload?: OrderAmendPayloadResolvers<ContextType>;
  OrderAmendPreview?: OrderAmendPreviewResolvers<ContextType>;
  OrderAmendment?: OrderAmendmentResolvers<ContextType>;
  OrderAwaited?: OrderAwaitedResolvers<ContextType>;
  OrderBlockedError?: OrderBlockedErrorResolvers<ContextType>;
  OrderBulkImportPayload?: OrderBulkImportPayloadResolvers<ContextType>;
  OrderCancelPayload?: OrderCancelPayloadResolvers<ContextType>;
  OrderChangedError?: OrderChangedErrorResolvers<ContextType>;
  OrderConnection?: OrderConnectionResolvers<ContextType>;
  OrderDeadlineChangePayload?: OrderDeadlineChangePayloadResolvers<ContextType>;
  OrderDelivery?: OrderDeliveryResolvers<ContextType>;
  OrderDeliveryChangePayload?: OrderDeliveryChangePayloadResolvers<ContextType>;
  OrderDiscount?: OrderDiscountResolvers<ContextType>;
  OrderDiscountShare?: OrderDiscountShareResolvers<ContextType>;
  OrderDraft?: OrderDraftResolvers<ContextType>;
  OrderDraftConfirmPayload?: OrderDraftConfirmPayloadResolvers<ContextType>;
  OrderDraftConnection?: OrderDraftConnectionResolvers<ContextType>;
  OrderDraftCreatePayload?: OrderDraftCreatePayloadResolvers<ContextType>;
  OrderDraftDiscardPayload?: OrderDraftDiscardPayloadResolvers<ContextType>;
  OrderDraftEdge?: OrderDraftEdgeResolvers<ContextType>;
  OrderDraftLine?: OrderDraftLineResolvers<ContextType>;
  OrderDraftUnlistedLine?: OrderDraftUnlistedLineResolvers<ContextType>;
  OrderDraftUpdatePayload?: OrderDraftUpdatePayloadResolvers<ContextType>;
  OrderEdge?: OrderEdgeResolvers<ContextType>;
  OrderExceptionResolvePayload?: OrderExceptionResolvePayloadResolvers<ContextType>;
  OrderExceptionRetryPayload?: OrderExceptionRetryPayloadResolvers<ContextType>;
  OrderExchangePayload?: OrderExchangePayloadResolvers<ContextType>;
  OrderFulfilPayload?: OrderFulfilPayloadResolvers<ContextType>;
  OrderHoldClosedError?: OrderHoldClosedErrorResolvers<ContextType>;
  OrderHoldPayload?: OrderHoldPayloadResolvers<ContextType>;
  OrderIntakePayload?: OrderIntakePayloadResolvers<ContextType>;
  OrderIntakeRow?: OrderIntakeRowResolvers<ContextType>;
  OrderLine?: OrderLineResolvers<ContextType>;
  OrderNotRoutableError?: OrderNotRoutableErrorResolvers<ContextType>;
  OrderNote?: OrderNoteResolvers<ContextType>;
  OrderNoteAddPayload?: OrderNoteAddPayloadResolvers<ContextType>;
  OrderPayPayload?: OrderPayPayloadResolvers<ContextType>;
  OrderPreview?: OrderPreviewResolvers<ContextType>;
  OrderPreviewCandidate?: OrderPreviewCandidateResolvers<ContextType>;
  OrderPreviewDiscount?: OrderPreviewDiscountResolvers<ContextType>;
  OrderPreviewLine?: OrderPreviewLineResolvers<ContextType>;
  OrderPreviewShare?: OrderPreviewShareResolvers<ContextType>;
  OrderReceipt?: OrderReceiptResolvers<ContextType>;
  OrderRefund?: OrderRefundResolvers<ContextType>;
  OrderRefundPayPayload?: OrderRefundPayPayloadResolvers<ContextType>;
  OrderReleasePayload?: OrderReleasePayloadResolvers<ContextType>;
  OrderReturn?: OrderReturnResolvers<ContextType>;
  OrderReturnLine?: OrderReturnLineResolvers<ContextType>;
  OrderReturnPayload?: OrderReturnPayloadResolvers<ContextType>;
  OrderRouting?: OrderRoutingResolvers<ContextType>;
  OrderStage?: OrderStageResolvers<ContextType>;
  OrderStageCount?: OrderStageCountResolvers<ContextType>;
  OrderStateError?: OrderStateErrorResolvers<ContextType>;
  OrderStatusChange?: OrderStatusChangeResolvers<ContextType>;
  OrderStatusFact?: OrderStatusFactResolvers<ContextType>;
  OrderSubmitPayload?: OrderSubmitPayloadResolvers<ContextType>;
  OrderTendersTakePayload?: OrderTendersTakePayloadResolvers<ContextType>;
  OrderUnavailableError?: OrderUnavailableErrorResolvers<ContextType>;
  OrderWorkQueue?: OrderWorkQueueResolvers<ContextType>;
  OutOfScopeError?: OutOfScopeErrorResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Parcel?: ParcelResolvers<ContextType>;
  ParcelBulkShipPayload?: ParcelBulkShipPayloadResolvers<ContextType>;
  ParcelBulkShipRow?: ParcelBulkShipRowResolvers<ContextType>;
  ParcelDeliverPayload?: ParcelDeliverPayloadResolvers<ContextType>;
  ParcelLine?: ParcelLineResolvers<ContextType>;
  ParcelShipPayload?: ParcelShipPayloadResolvers<ContextType>;
  ParkedSale?: ParkedSaleResolvers<ContextType>;
  ParkedSaleConnection?: ParkedSaleConnectionResolvers<ContextType>;
  ParkedSaleDropPayload?: ParkedSaleDropPayloadResolvers<ContextType>;
  ParkedSaleEdge?: ParkedSaleEdgeResolvers<ContextType>;
  ParkedSaleLine?: ParkedSaleLineResolvers<ContextType>;
  ParkedSaleResumePayload?: ParkedSaleResumePayloadResolvers<ContextType>;
  ParkedSaleStateError?: ParkedSaleStateErrorResolvers<ContextType>;
  Payment?: PaymentResolvers<ContextType>;
  PaymentCapturePayload?: PaymentCapturePayloadResolvers<ContextType>;
  PaymentExceedsError?: PaymentExceedsErrorResolvers<ContextType>;
  PaymentNotificationPayload?: PaymentNotificationPayloadResolvers<ContextType>;
  PaymentOutstandingError?: PaymentOutstandingErrorResolvers<ContextType>;
  PaymentParameter?: PaymentParameterResolvers<ContextType>;
  PaymentReversePayload?: PaymentReversePayloadResolvers<ContextType>;
  PaymentStateError?: PaymentStateErrorResolvers<ContextType>;
  PaymentUnavailableError?: PaymentUnavailableErrorResolvers<ContextType>;
  PersonDataPage?: PersonDataPageResolvers<ContextType>;
  PersonErasePayload?: PersonErasePayloadResolvers<ContextType>;
  PersonRecord?: PersonRecordResolvers<ContextType>;
  PickBatch?: PickBatchResolvers<ContextType>;
  PickBatchAssignPayload?: PickBatchAssignPayloadResolvers<ContextType>;
  PickBatchConnection?: PickBatchConnectionResolvers<ContextType>;
  PickBatchCreatePayload?: PickBatchCreatePayloadResolvers<ContextType>;
  PickBatchEdge?: PickBatchEdgeResolvers<ContextType>;
  PickBatchPickPayload?: PickBatchPickPayloadResolvers<ContextType>;
  PickPart?: PickPartResolvers<ContextType>;
  PickStop?: PickStopResolvers<ContextType>;
  PlatformItem?: PlatformItemResolvers<ContextType>;
  PlatformItemBulkUpsertPayload?: PlatformItemBulkUpsertPayloadResolvers<ContextType>;
  PlatformItemConnection?: PlatformItemConnectionResolvers<ContextType>;
  PlatformItemEdge?: PlatformItemEdgeResolvers<ContextType>;
  PoolClosedError?: PoolClosedErrorResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  Promotion?: PromotionResolvers<ContextType>;
  ProviderRefund?: ProviderRefundResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  QuoteChangedError?: QuoteChangedErrorResolvers<ContextType>;
  RefundResolvePayload?: RefundResolvePayloadResolvers<ContextType>;
  RequestInProgressError?: RequestInProgressErrorResolvers<ContextType>;
  ReturnExceededError?: ReturnExceededErrorResolvers<ContextType>;
  ReturnPreview?: ReturnPreviewResolvers<ContextType>;
  ReturnPreviewLine?: ReturnPreviewLineResolvers<ContextType>;
  ReturnPreviewRefund?: ReturnPreviewRefundResolvers<ContextType>;
  RoutingAttempt?: RoutingAttemptResolvers<ContextType>;
  RoutingAwaited?: RoutingAwaitedResolvers<ContextType>;
  RoutingCandidate?: RoutingCandidateResolvers<ContextType>;
  RoutingCarrier?: RoutingCarrierResolvers<ContextType>;
  RoutingPart?: RoutingPartResolvers<ContextType>;
  RoutingPartLine?: RoutingPartLineResolvers<ContextType>;
  RoutingPlan?: RoutingPlanResolvers<ContextType>;
  RoutingPolicy?: RoutingPolicyResolvers<ContextType>;
  RoutingPolicyConnection?: RoutingPolicyConnectionResolvers<ContextType>;
  RoutingPolicyEdge?: RoutingPolicyEdgeResolvers<ContextType>;
  RoutingPolicyUpsertPayload?: RoutingPolicyUpsertPayloadResolvers<ContextType>;
  RoutingPreview?: RoutingPreviewResolvers<ContextType>;
  RoutingScene?: RoutingSceneResolvers<ContextType>;
  RoutingScore?: RoutingScoreResolvers<ContextType>;
  RoutingTransfer?: RoutingTransferResolvers<ContextType>;
  SaleCompletePayload?: SaleCompletePayloadResolvers<ContextType>;
  SaleParkPayload?: SaleParkPayloadResolvers<ContextType>;
  SalesSummary?: SalesSummaryResolvers<ContextType>;
  SettlementFact?: SettlementFactResolvers<ContextType>;
  SettlementFactConnection?: SettlementFactConnectionResolvers<ContextType>;
  SettlementFactEdge?: SettlementFactEdgeResolvers<ContextType>;
  SettlementSummary?: SettlementSummaryResolvers<ContextType>;
  ShiftBusyError?: ShiftBusyErrorResolvers<ContextType>;
  ShiftCashMovePayload?: ShiftCashMovePayloadResolvers<ContextType>;
  ShiftClosePayload?: ShiftClosePayloadResolvers<ContextType>;
  ShiftClosedError?: ShiftClosedErrorResolvers<ContextType>;
  ShiftConfirmPayload?: ShiftConfirmPayloadResolvers<ContextType>;
  ShiftCurrencyError?: ShiftCurrencyErrorResolvers<ContextType>;
  ShiftNotOpenError?: ShiftNotOpenErrorResolvers<ContextType>;
  ShiftOpenError?: ShiftOpenErrorResolvers<ContextType>;
  ShiftOpenPayload?: ShiftOpenPayloadResolvers<ContextType>;
  SkuUnknownError?: SkuUnknownErrorResolvers<ContextType>;
  Staff?: StaffResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  TillCashMove?: TillCashMoveResolvers<ContextType>;
  TillConflict?: TillConflictResolvers<ContextType>;
  TillConflictConnection?: TillConflictConnectionResolvers<ContextType>;
  TillConflictEdge?: TillConflictEdgeResolvers<ContextType>;
  TillConflictResolvePayload?: TillConflictResolvePayloadResolvers<ContextType>;
  TillDevice?: TillDeviceResolvers<ContextType>;
  TillGap?: TillGapResolvers<ContextType>;
  TillPolicy?: TillPolicyResolvers<ContextType>;
  TillPolicyUpsertPayload?: TillPolicyUpsertPayloadResolvers<ContextType>;
  TillShift?: TillShiftResolvers<ContextType>;
  TillShiftConnection?: TillShiftConnectionResolvers<ContextType>;
  TillShiftEdge?: TillShiftEdgeResolvers<ContextType>;
  TillShiftReport?: TillShiftReportResolvers<ContextType>;
  TillTenderTotal?: TillTenderTotalResolvers<ContextType>;
  UnitPrice?: UnitPriceResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
  live?: LiveDirectiveResolver<any, any, ContextType>;
  size?: SizeDirectiveResolver<any, any, ContextType>;
};
