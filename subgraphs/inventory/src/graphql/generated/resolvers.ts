import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { UserErrorFields, AnyConnection } from '@entresol/shared';
import type { StockLotMapper, StockLotPolicyMapper, StockLotMovementMapper, StockOwnershipMapper, StockOwnerMapper, StockLevelMapper, StockMovementMapper, StockDriftMapper, SellableStockMapper, StockFrontMapper, StockPoolMapper, StockFrontQuotaMapper, StockPoolLineMapper, InventoryDriftMapper, StockHoldMapper, StockHoldLineMapper, StockReservationLineMapper, StockReservationMapper, NearestTransferPreviewMapper, NearestTransferCandidateMapper, NearestTransferPartMapper, ReplenishmentPolicyMapper, ReplenishmentProposalMapper, ReplenishmentLineMapper, PurchaseSuggestionMapper, StockTransferMapper, StockTransferLineMapper, TransferDiscrepancyMapper, TransferFactMapper, StockLevelChangeMapper, StockShortfallMapper, RecordedCounterSaleMapper, StockScanMapper, StocktakeMapper, StocktakeLineMapper, StocktakeSummaryMapper, ProductMapper, SupplierMapper, PurchaseOrderMapper, PurchaseLineMapper, PurchaseFactMapper, PurchaseReceiptMapper, PurchaseReceiptLineMapper, SupplierDeliveryMapper, SupplierStatementMapper, SupplierStatementPreviewMapper, StockSyncBatchMapper, StockSyncRowMapper, StockAlertMapper, StockAlertRuleMapper } from '../mappers.ts';
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
  /** Is this (等于). */
  eq?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Who may be shown an answer that was kept (缓存范围). */
export type CacheControlScope =
  /** The caller alone (私有). */
  | 'PRIVATE'
  /** Everybody whose request is the same (公共). */
  | 'PUBLIC';

/** What bounds the carts of a member (购物车预留上限). */
export type CartHoldLimit =
  /** Holds at a time (同时预留数). */
  | 'HOLDS'
  /** Holds within 24 hours (每日次数). */
  | 'HOLDS_A_DAY'
  /** Units in them together (件数). */
  | 'UNITS';

/** A member keeps no more than this for their cart (超出购物车预留上限). */
export type CartHoldLimitError = UserError & {
  __typename?: 'CartHoldLimitError';
  /** Stable, for programs (错误码). */
  code: Scalars['String']['output'];
  /** Path of the input at fault (字段). */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** Which bound (上限). */
  limit: CartHoldLimit;
  /** The most there may be (最大值). */
  max: Scalars['Int']['output'];
  /** For people, in the language of the request (说明). */
  message: Scalars['String']['output'];
  /** Whether the same request may succeed later (可否重试). */
  retryable: Scalars['Boolean']['output'];
};

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

/** Somebody changed the document meanwhile (单据已变化). */
export type DocumentChangedError = UserError & {
  __typename?: 'DocumentChangedError';
  /** The version that it has (实际版本). */
  actual: Scalars['Int']['output'];
  /** Stable, for programs (错误码). */
  code: Scalars['String']['output'];
  /** Number of the document (单号). */
  documentNo: Scalars['String']['output'];
  /** The version that the caller saw (预期版本). */
  expected: Scalars['Int']['output'];
  /** Path of the input at fault (字段). */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** For people, in the language of the request (说明). */
  message: Scalars['String']['output'];
  /** Whether the same request may succeed later (可否重试). */
  retryable: Scalars['Boolean']['output'];
};

/** More units than the document allows (超出单据数量). */
export type DocumentQuantityError = UserError & {
  __typename?: 'DocumentQuantityError';
  /** Units that the document allows (允许数量). */
  allowed: Scalars['Int']['output'];
  /** Stable, for programs (错误码). */
  code: Scalars['String']['output'];
  /** Number of the document (单号). */
  documentNo: Scalars['String']['output'];
  /** Path of the input at fault (字段). */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** For people, in the language of the request (说明). */
  message: Scalars['String']['output'];
  /** Units asked for (数量). */
  requested: Scalars['Int']['output'];
  /** Whether the same request may succeed later (可否重试). */
  retryable: Scalars['Boolean']['output'];
  /** Stock keeping unit, in capitals (货号). */
  sku: Scalars['String']['output'];
};

/** The document's status does not allow this (单据状态不符). */
export type DocumentStateError = UserError & {
  __typename?: 'DocumentStateError';
  /** Stable, for programs (错误码). */
  code: Scalars['String']['output'];
  /** Number of the document (单号). */
  documentNo: Scalars['String']['output'];
  /** Path of the input at fault (字段). */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** For people, in the language of the request (说明). */
  message: Scalars['String']['output'];
  /** Whether the same request may succeed later (可否重试). */
  retryable: Scalars['Boolean']['output'];
  /** Its status (状态). */
  status: Scalars['String']['output'];
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

/** A number of a level, or of an owner there, that is not what it is made of (对账差异). */
export type InventoryDrift = {
  __typename?: 'InventoryDrift';
  /**
   * GOOD, QC, DAMAGED, RESERVED, LOCKED, WITHHELD, POOLED, OTHERS, INCOMING or PRESOLD of the level;
   * LOTS_GOOD, LOTS_QC or LOTS_DAMAGED for all of its lots together; LOT_GOOD, LOT_QC or LOT_DAMAGED of
   * one lot; POOL_HELD or POOL_SOLD of a pool; IN_TRANSIT of a transfer to this place (账户).
   */
  account: Scalars['String']['output'];
  /** What the balance says (余额). */
  balance: Scalars['Int']['output'];
  /** What ledger, holds, pools, purchase orders and transfers add up to (应为). */
  ledger: Scalars['Int']['output'];
  /** Where they differ (地点). */
  location: Location;
  /** Of whose units; null for the level as a whole (货主编码). */
  owner?: Maybe<Scalars['String']['output']>;
  /** Stock keeping unit, in capitals (货号). */
  sku: Scalars['String']['output'];
  /** The lot, pool or transfer that it is of; null for levels and owners (批号、活动库存或调拨单号). */
  subject?: Maybe<Scalars['String']['output']>;
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

/** The lot stands there already with other dates (批次日期不符). */
export type LotDatesDifferError = UserError & {
  __typename?: 'LotDatesDifferError';
  /** Stable, for programs (错误码). */
  code: Scalars['String']['output'];
  /** When the lot that is there expires (到期日期). */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Path of the input at fault (字段). */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** 批号. */
  lotNo: Scalars['String']['output'];
  /** For people, in the language of the request (说明). */
  message: Scalars['String']['output'];
  /** Whether the same request may succeed later (可否重试). */
  retryable: Scalars['Boolean']['output'];
  /** Stock keeping unit, in capitals (货号). */
  sku: Scalars['String']['output'];
};

/** The lot may not be sold any more, so its units cannot become good ones (批次已过可售期). */
export type LotExpiredError = UserError & {
  __typename?: 'LotExpiredError';
  /** Stable, for programs (错误码). */
  code: Scalars['String']['output'];
  /** Path of the input at fault (字段). */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** 批号. */
  lotNo: Scalars['String']['output'];
  /** For people, in the language of the request (说明). */
  message: Scalars['String']['output'];
  /** Whether the same request may succeed later (可否重试). */
  retryable: Scalars['Boolean']['output'];
  /** Since when it may not be sold (最后可售时间). */
  sellableUntil: Scalars['DateTime']['output'];
  /** Stock keeping unit, in capitals (货号). */
  sku: Scalars['String']['output'];
};

/** A lot was named of goods whose lots are not kept (未启用批次管理). */
export type LotNotTrackedError = UserError & {
  __typename?: 'LotNotTrackedError';
  /** Stable, for programs (错误码). */
  code: Scalars['String']['output'];
  /** Path of the input at fault (字段). */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** For people, in the language of the request (说明). */
  message: Scalars['String']['output'];
  /** Whether the same request may succeed later (可否重试). */
  retryable: Scalars['Boolean']['output'];
  /** Stock keeping unit, in capitals (货号). */
  sku: Scalars['String']['output'];
};

/** Units of goods whose lots are kept came without their lot, or its expiry (须填批次). */
export type LotRequiredError = UserError & {
  __typename?: 'LotRequiredError';
  /** Stable, for programs (错误码). */
  code: Scalars['String']['output'];
  /** Path of the input at fault (字段). */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** For people, in the language of the request (说明). */
  message: Scalars['String']['output'];
  /** What is lacking (缺项). */
  missing: StockLotMissing;
  /** Whether the same request may succeed later (可否重试). */
  retryable: Scalars['Boolean']['output'];
  /** Stock keeping unit, in capitals (货号). */
  sku: Scalars['String']['output'];
};

/** Lots cannot be given up while units stand somewhere (仍有库存). */
export type LotsInStockError = UserError & {
  __typename?: 'LotsInStockError';
  /** Stable, for programs (错误码). */
  code: Scalars['String']['output'];
  /** Path of the input at fault (字段). */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** For people, in the language of the request (说明). */
  message: Scalars['String']['output'];
  /** Units that stand somewhere (账面). */
  onHand: Scalars['Int']['output'];
  /** Whether the same request may succeed later (可否重试). */
  retryable: Scalars['Boolean']['output'];
  /** Stock keeping unit, in capitals (货号). */
  sku: Scalars['String']['output'];
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
  /** Changes a draft (修改采购单). */
  purchaseOrderAmend: PurchaseOrderAmendPayload;
  /** Lets a draft go to the supplier; not by who wrote it (审核采购单). */
  purchaseOrderApprove: PurchaseOrderApprovePayload;
  /** Ends an order of which nothing came (取消采购单). */
  purchaseOrderCancel: PurchaseOrderCancelPayload;
  /** Ends an order of which the rest will not come (关闭采购单). */
  purchaseOrderClose: PurchaseOrderClosePayload;
  /** Records what the supplier promises; it counts as incoming (供应商确认). */
  purchaseOrderConfirm: PurchaseOrderConfirmPayload;
  /** Writes a purchase order that is to be approved (新建采购单). */
  purchaseOrderDraft: PurchaseOrderDraftPayload;
  /** Takes goods in against an order, partly and as often as they come (采购收货). */
  purchaseReceive: PurchaseReceivePayload;
  /** Sends goods of an order back to the supplier (退供应商). */
  purchaseReturn: PurchaseReturnPayload;
  /** Proposes how head office splits what one place has (总部配货). */
  replenishmentAllocate: ReplenishmentAllocatePayload;
  /** Agrees to a proposal, with other quantities where they are named (审批补货). */
  replenishmentApprove: ReplenishmentApprovePayload;
  /** Proposes transfers from stores that can spare to stores that lack (店间调拨). */
  replenishmentBalance: ReplenishmentBalancePayload;
  /** Makes the transfers and suggests the purchases, once (执行补货). */
  replenishmentExecute: ReplenishmentExecutePayload;
  /** A store asks for goods (门店要货). */
  replenishmentOrder: ReplenishmentOrderPayload;
  /** Says how up to 500 SKUs are kept at places, all or none (设置补货参数). */
  replenishmentPolicyUpsert: ReplenishmentPolicyUpsertPayload;
  /** Proposes what places need by their sales (自动补货). */
  replenishmentPropose: ReplenishmentProposePayload;
  /** Refuses a proposal (驳回补货). */
  replenishmentReject: ReplenishmentRejectPayload;
  /** Corrects counts, with a reason; what is held for orders cannot be taken away (库存调整). */
  stockAdjust: StockAdjustPayload;
  /** Says that somebody looks after an alert (处理预警). */
  stockAlertAcknowledge: StockAlertAcknowledgePayload;
  /** Says when a level is to be told of (维护预警规则). */
  stockAlertRuleUpsert: StockAlertRuleUpsertPayload;
  /** Says where SKUs stand in a place; what is named replaces what was said before (设置库位). */
  stockBinBulkUpsert: StockBinBulkUpsertPayload;
  /** Posts up to 5,000 movements in one event, all or none; no level may end below zero (批量记账). */
  stockBulkPost: StockBulkPostPayload;
  /** Turns a hold into a sale that leaves the place (内部). */
  stockConsume: StockReservePayload;
  /** Says how much a group of channels may still sell of SKUs (设置渠道配额). */
  stockFrontQuotaSet: StockFrontQuotaSetPayload;
  /** Says what a group of channels sells from, or changes it as a whole (设置前台库存组). */
  stockFrontSave: StockFrontSavePayload;
  /** Keeps units for a cart until it becomes an order, or lapses; a member 20 units in two holds (购物车预留). */
  stockHoldCart: StockHoldCartPayload;
  /** Locks units by hand, so that nobody sells them (人工锁定). */
  stockHoldLock: StockHoldLockPayload;
  /** Gives a lock or a cart's hold back; an order's is the order's to end (解锁). */
  stockHoldRelease: StockHoldReleasePayload;
  /** Takes a hold off whose units are not on their shelf: they leave the books, once (缺货核销，内部). */
  stockHoldWriteOff: StockReservePayload;
  /** Says of which SKUs lots are kept, and how long they are sold (设置批次管理). */
  stockLotPolicyUpsert: StockLotPolicyUpsertPayload;
  /** Begins to keep units of an owner (登记货主). */
  stockOwnerRegister: StockOwnerRegisterPayload;
  /** Passes units from one owner to another where they stand; nothing moves (货权变更). */
  stockOwnershipChange: StockOwnershipChangePayload;
  /** Carves units out of available for a campaign, or gives free ones back (划拨活动库存). */
  stockPoolCarve: StockPoolCarvePayload;
  /** Ends a pool: free units go back now, held ones as their orders let go (关闭活动库存). */
  stockPoolClose: StockPoolClosePayload;
  /** Ends quality control of units: they are good, or damaged (质检放行). */
  stockQualityRelease: StockQualityReleasePayload;
  /** Takes goods in (收货). */
  stockReceive: StockReceivePayload;
  /**
   * Makes stock follow its records again, with a version and an event (对账修复). Units are mended by
   * movements of VARIANCE: what the books claimed, and its reversal.
   */
  stockReconcile: StockReconcilePayload;
  /** Gives a hold back; before its reservation it leaves a tombstone (内部). */
  stockRelease: StockReservePayload;
  /** Makes a hold hold other units, or leaves it as it is; nothing is free in between (内部). */
  stockReservationAmend: StockReservePayload;
  /** Moves held units to another place, all lines or none; they are held throughout (内部). */
  stockReservationMove: StockReservePayload;
  /** Gives units of a hold to new ones, all or none; nothing is free in between (内部). */
  stockReservationSplit: StockReservePayload;
  /** Holds every line or none; a repeat gives the first answer (内部). */
  stockReserve: StockReservePayload;
  /** Takes sold goods back, good or damaged, once per return (内部). */
  stockReturn: StockReturnPayload;
  /** Adds scanned goods to a stocktake, each scan once and at its instant (扫码盘点). */
  stockScanCount: StockScanCountPayload;
  /** Takes scanned goods in, each scan once (扫码入库). */
  stockScanIn: StockScanInPayload;
  /** Takes scanned goods out, each scan once (扫码出库). */
  stockScanOut: StockScanOutPayload;
  /** Records goods that left over the counter, once; book stock never refuses them (内部). */
  stockSell: StockSellPayload;
  /** Takes counts of an outside system, once per batch number (同步盘点). */
  stockSyncCounts: StockSyncCountsPayload;
  /** Takes movements of an outside system, each once, in any order (同步异动). */
  stockSyncMovements: StockSyncMovementsPayload;
  /** The same for an order: everything or nothing, approved and held (内部). */
  stockTransferNearest: StockTransferNearestPayload;
  /** Gives up what has not left yet for an order, whose hold was released before (内部). */
  stockTransferNearestCancel: StockTransferNearestPayload;
  /** Posts the differences as of each count, once; not by who counted (审核盘点). */
  stocktakeApprove: StocktakeApprovePayload;
  /** Ends a stocktake without a movement (取消盘点). */
  stocktakeCancel: StocktakeCancelPayload;
  /** Records what a person counted, each count at its instant (录入实盘). */
  stocktakeCount: StocktakeCountPayload;
  /** Plans a stocktake; selling goes on meanwhile (计划盘点). */
  stocktakePlan: StocktakePlanPayload;
  /** Opens the next round of lines that are off (发起复盘). */
  stocktakeRecount: StocktakeRecountPayload;
  /** Settles what a supplier delivered, each delivery once (供应商对账). */
  supplierReconcile: SupplierReconcilePayload;
  /** Writes a supplier, new or changed (维护供应商). */
  supplierUpsert: SupplierUpsertPayload;
  /** The source agrees and holds the units (审批调拨). */
  transferApprove: TransferApprovePayload;
  /** Gives a transfer up before anything has left (取消调拨). */
  transferCancel: TransferCancelPayload;
  /** Decides differences; the transfer ends when none is open (处理调拨差异). */
  transferDiscrepancySettle: TransferDiscrepancySettlePayload;
  /** Asks the nearest places that can spare it; held at once where the caller may approve (就近调拨). */
  transferNearestRequest: TransferNearestRequestPayload;
  /** Units arrive, in part and several times; none is received twice (调拨收货). */
  transferReceive: TransferReceivePayload;
  /** The source does not agree (驳回调拨). */
  transferReject: TransferRejectPayload;
  /** Asks a place for goods; nothing is held yet (申请调拨). */
  transferRequest: TransferRequestPayload;
  /** The units leave the source; what is not sent is free again (调拨发货). */
  transferShip: TransferShipPayload;
};


export type MutationPurchaseOrderAmendArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: PurchaseOrderAmendInput;
};


export type MutationPurchaseOrderApproveArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: PurchaseOrderApproveInput;
};


export type MutationPurchaseOrderCancelArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: PurchaseOrderEndInput;
};


export type MutationPurchaseOrderCloseArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: PurchaseOrderEndInput;
};


export type MutationPurchaseOrderConfirmArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: PurchaseOrderConfirmInput;
};


export type MutationPurchaseOrderDraftArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: PurchaseOrderDraftInput;
};


export type MutationPurchaseReceiveArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: PurchaseReceiveInput;
};


export type MutationPurchaseReturnArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: PurchaseReturnInput;
};


export type MutationReplenishmentAllocateArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: ReplenishmentAllocateInput;
};


export type MutationReplenishmentApproveArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: ReplenishmentApproveInput;
};


export type MutationReplenishmentBalanceArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: ReplenishmentBalanceInput;
};


export type MutationReplenishmentExecuteArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: ReplenishmentExecuteInput;
};


export type MutationReplenishmentOrderArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: ReplenishmentOrderInput;
};


export type MutationReplenishmentPolicyUpsertArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: Array<ReplenishmentPolicyInput>;
};


export type MutationReplenishmentProposeArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: ReplenishmentProposeInput;
};


export type MutationReplenishmentRejectArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: ReplenishmentRejectInput;
};


export type MutationStockAdjustArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: StockAdjustInput;
};


export type MutationStockAlertAcknowledgeArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: StockAlertAcknowledgeInput;
};


export type MutationStockAlertRuleUpsertArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: StockAlertRuleUpsertInput;
};


export type MutationStockBinBulkUpsertArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: StockBinBulkInput;
};


export type MutationStockBulkPostArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: Array<StockBulkMovementInput>;
};


export type MutationStockConsumeArgs = {
  hasLeft: Scalars['Boolean']['input'];
  reference: Scalars['String']['input'];
};


export type MutationStockFrontQuotaSetArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: StockFrontQuotaSetInput;
};


export type MutationStockFrontSaveArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: StockFrontSaveInput;
};


export type MutationStockHoldCartArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: StockHoldCartInput;
};


export type MutationStockHoldLockArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: StockHoldLockInput;
};


export type MutationStockHoldReleaseArgs = {
  idempotencyKey: Scalars['String']['input'];
  reference: Scalars['String']['input'];
};


export type MutationStockHoldWriteOffArgs = {
  reference: Scalars['String']['input'];
};


export type MutationStockLotPolicyUpsertArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: Array<StockLotPolicyInput>;
};


export type MutationStockOwnerRegisterArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: StockOwnerRegisterInput;
};


export type MutationStockOwnershipChangeArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: StockOwnershipChangeInput;
};


export type MutationStockPoolCarveArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: StockPoolCarveInput;
};


export type MutationStockPoolCloseArgs = {
  code: Scalars['String']['input'];
  idempotencyKey: Scalars['String']['input'];
};


export type MutationStockQualityReleaseArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: StockQualityReleaseInput;
};


export type MutationStockReceiveArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: StockReceiveInput;
};


export type MutationStockReconcileArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: StockReconcileInput;
};


export type MutationStockReleaseArgs = {
  reference: Scalars['String']['input'];
};


export type MutationStockReservationAmendArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: StockReservationAmendInput;
};


export type MutationStockReservationMoveArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: StockReservationMoveInput;
};


export type MutationStockReservationSplitArgs = {
  input: StockReservationSplitInput;
};


export type MutationStockReserveArgs = {
  input: StockReserveInput;
};


export type MutationStockReturnArgs = {
  input: StockReturnInput;
};


export type MutationStockScanCountArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: StockScanCountInput;
};


export type MutationStockScanInArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: StockScanInInput;
};


export type MutationStockScanOutArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: StockScanOutInput;
};


export type MutationStockSellArgs = {
  input: StockSellInput;
};


export type MutationStockSyncCountsArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: StockSyncCountsInput;
};


export type MutationStockSyncMovementsArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: StockSyncMovementsInput;
};


export type MutationStockTransferNearestArgs = {
  input: StockTransferNearestInput;
};


export type MutationStockTransferNearestCancelArgs = {
  reference: Scalars['String']['input'];
};


export type MutationStocktakeApproveArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: StocktakeApproveInput;
};


export type MutationStocktakeCancelArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: StocktakeCancelInput;
};


export type MutationStocktakeCountArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: StocktakeCountInput;
};


export type MutationStocktakePlanArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: StocktakePlanInput;
};


export type MutationStocktakeRecountArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: StocktakeRecountInput;
};


export type MutationSupplierReconcileArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: SupplierReconcileInput;
};


export type MutationSupplierUpsertArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: SupplierUpsertInput;
};


export type MutationTransferApproveArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: TransferApproveInput;
};


export type MutationTransferCancelArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: TransferCancelInput;
};


export type MutationTransferDiscrepancySettleArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: TransferDiscrepancySettleInput;
};


export type MutationTransferNearestRequestArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: TransferNearestRequestInput;
};


export type MutationTransferReceiveArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: TransferReceiveInput;
};


export type MutationTransferRejectArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: TransferRejectInput;
};


export type MutationTransferRequestArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: TransferRequestInput;
};


export type MutationTransferShipArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: TransferShipInput;
};

/** A place that was asked (候选地点). */
export type NearestTransferCandidate = {
  __typename?: 'NearestTransferCandidate';
  /** Whether it could give everything (是否齐全). */
  complete: Scalars['Boolean']['output'];
  /** Whether they are taken from the divisions, for want of a position (是否估算). */
  estimated: Scalars['Boolean']['output'];
  /** Why it gives nothing; null where it does (未选原因). */
  filter?: Maybe<NearestTransferFilter>;
  /** Kilometres over the ground, three places (距离). */
  km: Scalars['Decimal']['output'];
  /** What it has of each SKU; at most 100 (明细). */
  lines: Array<NearestTransferLine>;
  /** The place (地点). */
  location: Location;
  /** From 1, among the places that could give something (名次). */
  rank?: Maybe<Scalars['Int']['output']>;
};

/** Why a place gives nothing (未选原因). */
export type NearestTransferFilter =
  /** 停业: it does not trade. */
  | 'INACTIVE'
  /** 无需: others are nearer, or one of them gives everything. */
  | 'NOT_NEEDED'
  /** 无货: nothing is available. */
  | 'NO_STOCK'
  /** 安全库存: it keeps what it has for its own customers. */
  | 'SAFETY_STOCK'
  /** 本地点: it is the place that asks. */
  | 'SAME_PLACE';

/** What a place has of a SKU, and what of it it would give (候选明细). */
export type NearestTransferLine = {
  __typename?: 'NearestTransferLine';
  /** Units that can be promised there (可用). */
  available: Scalars['Int']['output'];
  /** Units beyond that (可调出). */
  offered: Scalars['Int']['output'];
  /** Units that it keeps: its minimum, or what it sells in its safety days (安全库存). */
  safety: Scalars['Int']['output'];
  /** Stock keeping unit, in capitals (货号). */
  sku: Scalars['String']['output'];
  /** Units that the plan takes (调出数量). */
  taken: Scalars['Int']['output'];
};

/** What one place gives (方案明细). */
export type NearestTransferPart = {
  __typename?: 'NearestTransferPart';
  /** The place that gives (调出地点). */
  from: Location;
  /** What it gives (明细). */
  lines: Array<NearestTransferPartLine>;
};

/** Units of one SKU that a place gives (方案明细行). */
export type NearestTransferPartLine = {
  __typename?: 'NearestTransferPartLine';
  /** How many units (数量). */
  quantity: Scalars['Int']['output'];
  /** Stock keeping unit, in capitals (货号). */
  sku: Scalars['String']['output'];
};

/** Who would give what, with every place that was asked (就近调拨试算). */
export type NearestTransferPreview = {
  __typename?: 'NearestTransferPreview';
  /** Places with any of the SKUs, the nearest first (候选地点). */
  candidates: Array<NearestTransferCandidate>;
  /** What all places together cannot give (缺口). */
  missing: Array<NearestTransferShortage>;
  /** Who gives what (方案). */
  parts: Array<NearestTransferPart>;
};


/** Who would give what, with every place that was asked (就近调拨试算). */
export type NearestTransferPreviewCandidatesArgs = {
  first: Scalars['Int']['input'];
};

/** A SKU of which all places together have too little to spare (缺口). */
export type NearestTransferShortage = {
  __typename?: 'NearestTransferShortage';
  /** Units that others can spare (可调出). */
  available: Scalars['Int']['output'];
  /** Units asked for (需求数量). */
  quantity: Scalars['Int']['output'];
  /** Stock keeping unit, in capitals (货号). */
  sku: Scalars['String']['output'];
};

/** All other places together can spare too little (无可调货源). */
export type NoTransferSourceError = UserError & {
  __typename?: 'NoTransferSourceError';
  /** Units that others can spare (可调出). */
  available: Scalars['Int']['output'];
  /** Stable, for programs (错误码). */
  code: Scalars['String']['output'];
  /** Path of the input at fault (字段). */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** For people, in the language of the request (说明). */
  message: Scalars['String']['output'];
  /** Units asked for (需求数量). */
  requested: Scalars['Int']['output'];
  /** Whether the same request may succeed later (可否重试). */
  retryable: Scalars['Boolean']['output'];
  /** Stock keeping unit, in capitals (货号). */
  sku: Scalars['String']['output'];
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

/** Nothing has to be moved or bought (无需补货). */
export type NothingToReplenishError = UserError & {
  __typename?: 'NothingToReplenishError';
  /** Stable, for programs (错误码). */
  code: Scalars['String']['output'];
  /** Path of the input at fault (字段). */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** For people, in the language of the request (说明). */
  message: Scalars['String']['output'];
  /** Whether the same request may succeed later (可否重试). */
  retryable: Scalars['Boolean']['output'];
};

/** Direction of an order (排序方向). */
export type OrderDirection =
  /** Smallest first (升序). */
  | 'ASC'
  /** Largest first (降序). */
  | 'DESC';

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

/** Nobody whose units we keep has this code (货主不存在). */
export type OwnerUnknownError = UserError & {
  __typename?: 'OwnerUnknownError';
  /** Stable, for programs (错误码). */
  code: Scalars['String']['output'];
  /** Path of the input at fault (字段). */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** For people, in the language of the request (说明). */
  message: Scalars['String']['output'];
  /** The code as it was read (货主编码). */
  owner: Scalars['String']['output'];
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
  /** Current stock at one place; null where it was never stocked (某地点库存). */
  stockLevel?: Maybe<StockLevel>;
  /** Current stock at the places that have it, by their codes (各地点库存). */
  stockLevels: StockLevelConnection;
};


/** A stock keeping unit that is sold (商品). */
export type ProductStockLevelArgs = {
  location: Scalars['String']['input'];
};


/** A stock keeping unit that is sold (商品). */
export type ProductStockLevelsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** Somebody changed it since the caller looked (内容已变化). */
export type PurchaseChangedError = UserError & {
  __typename?: 'PurchaseChangedError';
  /** The version there is; 0 for none (实际版本). */
  actualVersion: Scalars['Int']['output'];
  /** Stable, for programs (错误码). */
  code: Scalars['String']['output'];
  /** The version the caller looked at (预期版本). */
  expectedVersion: Scalars['Int']['output'];
  /** Path of the input at fault (字段). */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** For people, in the language of the request (说明). */
  message: Scalars['String']['output'];
  /** Whether the same request may succeed later (可否重试). */
  retryable: Scalars['Boolean']['output'];
};

/** What the supplier promises of one line (确认明细). */
export type PurchaseConfirmLineInput = {
  /** When they are expected (预计到货). */
  expectedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 行号. */
  lineNo: Scalars['Int']['input'];
  /** 0 to the units ordered (确认数量). */
  quantity: Scalars['Int']['input'];
};

/** More than the order has open (超出采购数量). */
export type PurchaseExceededError = UserError & {
  __typename?: 'PurchaseExceededError';
  /** Stable, for programs (错误码). */
  code: Scalars['String']['output'];
  /** Path of the input at fault (字段). */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** 行号. */
  lineNo: Scalars['Int']['output'];
  /** For people, in the language of the request (说明). */
  message: Scalars['String']['output'];
  /** Units there may be (可收可退数量). */
  open: Scalars['Int']['output'];
  /** Units given, equal lines added up (录入数量). */
  requested: Scalars['Int']['output'];
  /** Whether the same request may succeed later (可否重试). */
  retryable: Scalars['Boolean']['output'];
  /** Stock keeping unit, in capitals (货号). */
  sku: Scalars['String']['output'];
};

/** One act in the history of a purchase order (采购单履历). */
export type PurchaseFact = {
  __typename?: 'PurchaseFact';
  /** Kind and id of who did it (经办人). */
  actor: Scalars['String']['output'];
  /** When (时间). */
  at: Scalars['DateTime']['output'];
  /** DRAFT, or the act (事项). */
  fact: Scalars['String']['output'];
  /** Why, where a reason was asked for (原因). */
  reason?: Maybe<Scalars['String']['output']>;
  /** Grows by one, without gaps (序号). */
  sequence: Scalars['Int']['output'];
};

/** Whoever wrote the order does not approve it (制单与审核须为不同人). */
export type PurchaseFourEyesError = UserError & {
  __typename?: 'PurchaseFourEyesError';
  /** Stable, for programs (错误码). */
  code: Scalars['String']['output'];
  /** Path of the input at fault (字段). */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** For people, in the language of the request (说明). */
  message: Scalars['String']['output'];
  /** 采购单号. */
  purchaseNo: Scalars['String']['output'];
  /** Whether the same request may succeed later (可否重试). */
  retryable: Scalars['Boolean']['output'];
};

/** One SKU of a purchase order (采购明细). */
export type PurchaseLine = {
  __typename?: 'PurchaseLine';
  /** Ordered units at that price (金额). */
  amount: Money;
  /** Units the supplier has promised; null until then (确认数量). */
  confirmed?: Maybe<Scalars['Int']['output']>;
  /** When they are expected (预计到货). */
  expectedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Units that are promised and not here yet (采购在途). */
  incoming: Scalars['Int']['output'];
  /** Its place in the order, from 1 (行号). */
  lineNo: Scalars['Int']['output'];
  /** The product that is bought (商品). */
  product: Product;
  /** Units ordered (订购数量). */
  quantity: Scalars['Int']['output'];
  /** Units that came (已收数量). */
  received: Scalars['Int']['output'];
  /** Units that went back (已退数量). */
  returned: Scalars['Int']['output'];
  /** Stock keeping unit, in capitals (货号). */
  sku: Scalars['String']['output'];
  /** Agreed price of a unit (采购单价). */
  unitPrice: UnitPrice;
};

/** One SKU to order; each stands once (采购明细). */
export type PurchaseLineInput = {
  /** When they are expected (预计到货). */
  expectedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** At least 1, at most 1,000,000 (数量). */
  quantity: Scalars['Int']['input'];
  /** Stock keeping unit, in any case (货号). */
  sku: Scalars['String']['input'];
  /** Agreed price of a unit, four places at most (采购单价). */
  unitPrice: Scalars['Decimal']['input'];
};

/** Goods that are ordered from a supplier (采购单). */
export type PurchaseOrder = {
  __typename?: 'PurchaseOrder';
  /** What can be done next, for those who may (可执行操作). */
  allowedActions: Array<PurchaseOrderAction>;
  /** Whether goods stay the supplier's until they are sold (是否寄售). */
  consigned: Scalars['Boolean']['output'];
  /** When it was written (制单时间). */
  draftedAt: Scalars['DateTime']['output'];
  /** Kind and id of who wrote it (制单人). */
  draftedBy: Scalars['String']['output'];
  /** Who did what to it, when and why (履历). */
  history: Array<PurchaseFact>;
  /** What is ordered (采购明细). */
  lines: Array<PurchaseLine>;
  /** Where the goods go (收货地点). */
  location: Location;
  /** Remark for the supplier (备注). */
  note?: Maybe<Scalars['String']['output']>;
  /** How many percent more than promised may come (超收容差). */
  overPercent: Scalars['Int']['output'];
  /** Natural key, such as PO261123-7KQ2MD (采购单号). */
  purchaseNo: Scalars['String']['output'];
  /** What came and what went back, oldest first (收退货单). */
  receipts: Array<PurchaseReceipt>;
  /** Where it stands (状态). */
  status: PurchaseOrderStatus;
  /** From whom (供应商). */
  supplier?: Maybe<Supplier>;
  /** What is ordered at the agreed prices (采购金额). */
  total: Money;
  /** Grows by one with every act (版本). */
  version: Scalars['Int']['output'];
};

/** What can be done to a purchase order (采购单操作). */
export type PurchaseOrderAction =
  /** 修改 */
  | 'AMEND'
  /** 审核 */
  | 'APPROVE'
  /** 取消 */
  | 'CANCEL'
  /** 关闭 */
  | 'CLOSE'
  /** 供应商确认 */
  | 'CONFIRM'
  /** 收货 */
  | 'RECEIVE'
  /** 退供应商 */
  | 'RETURN';

/** What a draft is to ask for instead (修改采购单). */
export type PurchaseOrderAmendInput = {
  /** The version the caller looked at (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** All lines, at most 500 (明细). */
  lines: Array<PurchaseLineInput>;
  /** 备注. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** How many percent more may come, 0 to 100 (超收容差). */
  overPercent: Scalars['Int']['input'];
  /** 采购单号. */
  purchaseNo: Scalars['String']['input'];
};

/** What came of it (采购单结果). */
export type PurchaseOrderAmendPayload = {
  __typename?: 'PurchaseOrderAmendPayload';
  /** As it is now; null when refused (采购单). */
  purchaseOrder?: Maybe<PurchaseOrder>;
  /** Why it was refused, all reasons at once (拒绝原因). */
  userErrors: Array<UserError>;
};

/** A draft to approve (审核采购单). */
export type PurchaseOrderApproveInput = {
  /** The version the caller looked at (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** 采购单号. */
  purchaseNo: Scalars['String']['input'];
};

/** What came of it (采购单结果). */
export type PurchaseOrderApprovePayload = {
  __typename?: 'PurchaseOrderApprovePayload';
  /** As it is now; null when refused (采购单). */
  purchaseOrder?: Maybe<PurchaseOrder>;
  /** Why it was refused, all reasons at once (拒绝原因). */
  userErrors: Array<UserError>;
};

/** What came of it (采购单结果). */
export type PurchaseOrderCancelPayload = {
  __typename?: 'PurchaseOrderCancelPayload';
  /** As it is now; null when refused (采购单). */
  purchaseOrder?: Maybe<PurchaseOrder>;
  /** Why it was refused, all reasons at once (拒绝原因). */
  userErrors: Array<UserError>;
};

/** What came of it (采购单结果). */
export type PurchaseOrderClosePayload = {
  __typename?: 'PurchaseOrderClosePayload';
  /** As it is now; null when refused (采购单). */
  purchaseOrder?: Maybe<PurchaseOrder>;
  /** Why it was refused, all reasons at once (拒绝原因). */
  userErrors: Array<UserError>;
};

/** What the supplier promises (供应商确认). */
export type PurchaseOrderConfirmInput = {
  /** The version the caller looked at (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** Lines that differ; the others are promised whole (明细). */
  lines: Array<PurchaseConfirmLineInput>;
  /** 采购单号. */
  purchaseNo: Scalars['String']['input'];
};

/** What came of it (采购单结果). */
export type PurchaseOrderConfirmPayload = {
  __typename?: 'PurchaseOrderConfirmPayload';
  /** As it is now; null when refused (采购单). */
  purchaseOrder?: Maybe<PurchaseOrder>;
  /** Why it was refused, all reasons at once (拒绝原因). */
  userErrors: Array<UserError>;
};

/** A page of PurchaseOrder (采购单分页). */
export type PurchaseOrderConnection = {
  __typename?: 'PurchaseOrderConnection';
  /** With their cursors (列表项). */
  edges: Array<PurchaseOrderEdge>;
  /** Alone (采购单). */
  nodes: Array<PurchaseOrder>;
  /** Where the page stands (分页信息). */
  pageInfo: PageInfo;
  /** How many match; counted only when asked for (总数). */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A purchase order to write (采购单). */
export type PurchaseOrderDraftInput = {
  /** Whether goods stay the supplier's until they are sold (是否寄售). */
  consigned: Scalars['Boolean']['input'];
  /** At most 500 (明细). */
  lines: Array<PurchaseLineInput>;
  /** Code of the place that the goods go to (收货地点编码). */
  location: Scalars['String']['input'];
  /** 备注. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** How many percent more may come, 0 to 100 (超收容差). */
  overPercent: Scalars['Int']['input'];
  /** Code of an active supplier (供应商编码). */
  supplier: Scalars['String']['input'];
};

/** What came of it (采购单结果). */
export type PurchaseOrderDraftPayload = {
  __typename?: 'PurchaseOrderDraftPayload';
  /** As it is now; null when refused (采购单). */
  purchaseOrder?: Maybe<PurchaseOrder>;
  /** Why it was refused, all reasons at once (拒绝原因). */
  userErrors: Array<UserError>;
};

/** One PurchaseOrder in its list (采购单列表项). */
export type PurchaseOrderEdge = {
  __typename?: 'PurchaseOrderEdge';
  /** Pass it as after to go on behind this one (游标). */
  cursor: Scalars['String']['output'];
  /** What stands there (采购单). */
  node: PurchaseOrder;
};

/** A purchase order to end (关闭或取消采购单). */
export type PurchaseOrderEndInput = {
  /** The version the caller looked at (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** 采购单号. */
  purchaseNo: Scalars['String']['input'];
  /** Why, for the audit (原因). */
  reason: Scalars['String']['input'];
};

/** One part of an order (采购单排序项). */
export type PurchaseOrderOrder = {
  /** Which way (方向). */
  direction: OrderDirection;
  /** What to order by (字段). */
  field: PurchaseOrderOrderField;
};

/** What they can be ordered by (采购单排序). */
export type PurchaseOrderOrderField =
  /** 制单时间 */
  | 'DRAFTED_AT';

/** Where a purchase order stands (采购单状态). */
export type PurchaseOrderStatus =
  /** 已审核: to be sent to the supplier. */
  | 'APPROVED'
  /** 已取消: nothing came. */
  | 'CANCELLED'
  /** 已关闭: the rest will not come. */
  | 'CLOSED'
  /** 供应商已确认: what is promised counts as incoming. */
  | 'CONFIRMED'
  /** 草稿: nobody has approved it. */
  | 'DRAFT'
  /** 部分到货 */
  | 'PARTLY_RECEIVED'
  /** 已到齐 */
  | 'RECEIVED';

/** Conditions; all given ones must hold (采购单筛选). */
export type PurchaseOrderWhere = {
  /** All of these hold (且). */
  and?: InputMaybe<Array<PurchaseOrderWhere>>;
  /** 制单时间. */
  draftedAt?: InputMaybe<DateTimeFilter>;
  /** Code of the place (地点编码). */
  location?: InputMaybe<StringFilter>;
  /** This does not hold (非). */
  not?: InputMaybe<PurchaseOrderWhere>;
  /** At least one of these holds (或). */
  or?: InputMaybe<Array<PurchaseOrderWhere>>;
  /** 采购单号. */
  purchaseNo?: InputMaybe<StringFilter>;
  /** A SKU that is ordered, in any case (货号). */
  sku?: InputMaybe<ExactTextFilter>;
  /** Such as CONFIRMED (状态). */
  status?: InputMaybe<StringFilter>;
  /** Code of the supplier (供应商编码). */
  supplier?: InputMaybe<StringFilter>;
};

/** Goods that came against a purchase order, or went back; never changed (采购收货单). */
export type PurchaseReceipt = {
  __typename?: 'PurchaseReceipt';
  /** The supplier's number (送货单号). */
  deliveryNote?: Maybe<Scalars['String']['output']>;
  /** Whether they came or went back (类型). */
  kind: PurchaseReceiptKind;
  /** Which units (明细). */
  lines: Array<PurchaseReceiptLine>;
  /** When it happened (发生时间). */
  occurredAt: Scalars['DateTime']['output'];
  /** Why they went back (原因). */
  reason?: Maybe<Scalars['String']['output']>;
  /** Natural key; the document of its movements (收货单号). */
  receiptNo: Scalars['String']['output'];
  /** When it was written (记录时间). */
  recordedAt: Scalars['DateTime']['output'];
  /** Kind and id of who wrote it (收货人). */
  recordedBy: Scalars['String']['output'];
};

/** Whether goods came or went back (收退类型). */
export type PurchaseReceiptKind =
  /** 收货 */
  | 'RECEIPT'
  /** 退货 */
  | 'RETURN';

/** Units of one SKU in one condition that came or went back (收货明细). */
export type PurchaseReceiptLine = {
  __typename?: 'PurchaseReceiptLine';
  /** Which units (成色). */
  condition: StockCondition;
  /** What the supplier asks for a unit, when that is another price (开票单价). */
  invoicedPrice?: Maybe<UnitPrice>;
  /** The line of the order (采购行号). */
  lineNo: Scalars['Int']['output'];
  /** Its place in the receipt, from 1 (序号). */
  position: Scalars['Int']['output'];
  /** The product (商品). */
  product: Product;
  /** How many units (数量). */
  quantity: Scalars['Int']['output'];
  /** Stock keeping unit, in capitals (货号). */
  sku: Scalars['String']['output'];
  /** Agreed price of a unit (采购单价). */
  unitPrice: UnitPrice;
};

/** Goods that came (采购收货). */
export type PurchaseReceiveInput = {
  /** The supplier's number (送货单号). */
  deliveryNote?: InputMaybe<Scalars['String']['input']>;
  /** At most 500 (明细). */
  lines: Array<PurchaseReceiveLineInput>;
  /** When it happened; at most 400 days back; now when left out (发生时间). */
  occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 采购单号. */
  purchaseNo: Scalars['String']['input'];
};

/** Units of one line in one condition that came (收货明细). */
export type PurchaseReceiveLineInput = {
  /** Which condition they are put in (成色). */
  condition: StockCondition;
  /** When it expires; of a lot that is here already it may be left out (到期日期). */
  expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** What the supplier asks for a unit, when that is another price (开票单价). */
  invoicedPrice?: InputMaybe<Scalars['Decimal']['input']>;
  /** 行号. */
  lineNo: Scalars['Int']['input'];
  /** Of goods whose lots are kept, required; in any case, at most 64 characters (批号). */
  lotNo?: InputMaybe<Scalars['String']['input']>;
  /** When it was produced; with the shelf life it says when it expires (生产日期). */
  producedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** At least 1, at most 1,000,000 (数量). */
  quantity: Scalars['Int']['input'];
};

/** What came of it (采购单结果). */
export type PurchaseReceivePayload = {
  __typename?: 'PurchaseReceivePayload';
  /** As it is now; null when refused (采购单). */
  purchaseOrder?: Maybe<PurchaseOrder>;
  /** Why it was refused, all reasons at once (拒绝原因). */
  userErrors: Array<UserError>;
};

/** Goods that go back to the supplier (退供应商). */
export type PurchaseReturnInput = {
  /** Number of the carrier or supplier (单号). */
  deliveryNote?: InputMaybe<Scalars['String']['input']>;
  /** At most 500 (明细). */
  lines: Array<PurchaseReturnLineInput>;
  /** When it happened; at most 400 days back; now when left out (发生时间). */
  occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 采购单号. */
  purchaseNo: Scalars['String']['input'];
  /** Why, for the audit (原因). */
  reason: Scalars['String']['input'];
};

/** Units of one line in one condition that go back (退供明细). */
export type PurchaseReturnLineInput = {
  /** Which units (成色). */
  condition: StockCondition;
  /** 行号. */
  lineNo: Scalars['Int']['input'];
  /** Which lot; left out, the first to expire (批号). */
  lotNo?: InputMaybe<Scalars['String']['input']>;
  /** At least 1, at most 1,000,000 (数量). */
  quantity: Scalars['Int']['input'];
};

/** What came of it (采购单结果). */
export type PurchaseReturnPayload = {
  __typename?: 'PurchaseReturnPayload';
  /** As it is now; null when refused (采购单). */
  purchaseOrder?: Maybe<PurchaseOrder>;
  /** Why it was refused, all reasons at once (拒绝原因). */
  userErrors: Array<UserError>;
};

/** The purchase order is not where this act begins (采购单状态不符). */
export type PurchaseStateError = UserError & {
  __typename?: 'PurchaseStateError';
  /** Stable, for programs (错误码). */
  code: Scalars['String']['output'];
  /** Path of the input at fault (字段). */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** For people, in the language of the request (说明). */
  message: Scalars['String']['output'];
  /** 采购单号. */
  purchaseNo: Scalars['String']['output'];
  /** Whether the same request may succeed later (可否重试). */
  retryable: Scalars['Boolean']['output'];
  /** Where it stands (状态). */
  status: PurchaseOrderStatus;
};

/** Units of a SKU that a place needs and nobody has (采购建议). */
export type PurchaseSuggestion = {
  __typename?: 'PurchaseSuggestion';
  /** Opaque id (全局编号). */
  id: Scalars['ID']['output'];
  /** The place that needs them (地点). */
  location: Location;
  /** The product (商品). */
  product: Product;
  /** The proposal it comes from (建议单号). */
  proposalNo: Scalars['String']['output'];
  /** How many (数量). */
  quantity: Scalars['Int']['output'];
  /** Stock keeping unit, in capitals (货号). */
  sku: Scalars['String']['output'];
  /** When it was suggested (时间). */
  suggestedAt: Scalars['DateTime']['output'];
};

/** A page of purchase suggestions (采购建议分页). */
export type PurchaseSuggestionConnection = {
  __typename?: 'PurchaseSuggestionConnection';
  /** The items with their cursors (列表项). */
  edges: Array<PurchaseSuggestionEdge>;
  /** The items alone (采购建议). */
  nodes: Array<PurchaseSuggestion>;
  /** Where the page stands (分页信息). */
  pageInfo: PageInfo;
  /** How many match; counted only when asked for (总数). */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One item in the list of purchase suggestions (采购建议列表项). */
export type PurchaseSuggestionEdge = {
  __typename?: 'PurchaseSuggestionEdge';
  /** Pass it as after to go on behind this item (游标). */
  cursor: Scalars['String']['output'];
  /** The item (采购建议). */
  node: PurchaseSuggestion;
};

/** One part of an order of purchase suggestions (采购建议排序项). */
export type PurchaseSuggestionOrder = {
  /** Which way (方向). */
  direction: OrderDirection;
  /** What to order by (字段). */
  field: PurchaseSuggestionOrderField;
};

/** What purchase suggestions can be ordered by (采购建议排序). */
export type PurchaseSuggestionOrderField =
  /** 时间 */
  | 'SUGGESTED_AT';

/** Conditions on purchase suggestions; all given ones must hold (采购建议筛选). */
export type PurchaseSuggestionWhere = {
  /** All of these hold (且). */
  and?: InputMaybe<Array<PurchaseSuggestionWhere>>;
  /** Code of the place (地点编码). */
  location?: InputMaybe<StringFilter>;
  /** This does not hold (非). */
  not?: InputMaybe<PurchaseSuggestionWhere>;
  /** At least one of these holds (或). */
  or?: InputMaybe<Array<PurchaseSuggestionWhere>>;
  /** 货号. */
  sku?: InputMaybe<StringFilter>;
  /** 时间. */
  suggestedAt?: InputMaybe<DateTimeFilter>;
};

export type Query = {
  __typename?: 'Query';
  /** Events after a position, oldest first; waits up to waitMs for the first (事件流). */
  inventoryEventFeed: EventFeed;
  /** Compares every number of stock with what it is made of, in one snapshot; empty is right (全面对账). */
  inventoryReconciliation: Array<InventoryDrift>;
  /** Who is nearest and can spare what a place lacks; writes nothing (就近调拨试算). */
  nearestTransferPreview: NearestTransferPreview;
  /** One purchase order of the caller's places; null when there is none (查采购单). */
  purchaseOrder?: Maybe<PurchaseOrder>;
  /** Purchase orders of the caller's places, paged (采购单列表). */
  purchaseOrders: PurchaseOrderConnection;
  /** What executed proposals say is to be bought, paged (采购建议列表). */
  purchaseSuggestions: PurchaseSuggestionConnection;
  /** How SKUs are kept, paged (补货参数列表). */
  replenishmentPolicies: ReplenishmentPolicyConnection;
  /** A proposal by its number; null when there is none, or for places of others (查补货建议). */
  replenishmentProposal?: Maybe<ReplenishmentProposal>;
  /** Proposals from or to the places that the caller works in, paged (补货建议列表). */
  replenishmentProposals: ReplenishmentProposalConnection;
  /** What a known channel may sell of up to 100 SKUs; without a front stock, all available (可售). */
  sellable: Array<SellableStock>;
  /** Rules, paged (预警规则列表). */
  stockAlertRules: StockAlertRuleConnection;
  /** Alerts of the caller's places, paged (库存预警列表). */
  stockAlerts: StockAlertConnection;
  /** How it stands with holds that wait for goods; unknown ones are left out (内部). */
  stockAwaited: Array<StockAwaited>;
  /** Where SKUs stand in a place; those that nobody has put anywhere are left out (内部). */
  stockBinsForPicking: Array<StockBinForPicking>;
  /** Compares every balance with the ledger and the live reservations; empty is right (对账). */
  stockDrift: Array<StockDrift>;
  /** Available units of SKUs at places, for order routing; those without any are left out (内部). */
  stockForRouting: Array<StockForRouting>;
  /** One front stock by code; null when there is none (查前台库存组). */
  stockFront?: Maybe<StockFront>;
  /** Front stocks, paged (前台库存组列表). */
  stockFronts: StockFrontConnection;
  /** One hold by reference; null when there is none at your places, or of your cart (查预留). */
  stockHold?: Maybe<StockHold>;
  /** Who holds what now, by place, SKU and reference (预留列表). */
  stockHoldLines: StockHoldLineConnection;
  /** Stock of one SKU at one place; null where it was never stocked (查库存). */
  stockLevel?: Maybe<StockLevel>;
  /** Stock, paged; skus and locations narrow it (库存列表). */
  stockLevels: StockLevelConnection;
  /** Which lots moved at your places: where a lot went, or which lots an order got (批次追溯). */
  stockLotMovements: StockLotMovementConnection;
  /** How lots of a SKU are kept; null when nobody said so (批次管理). */
  stockLotPolicy?: Maybe<StockLotPolicy>;
  /** Lots with units at your places, such as those that expire soon (批次列表、临期批次). */
  stockLots: StockLotConnection;
  /** The ledger, paged; store staff see their stores' (库存流水). */
  stockMovements: StockMovementConnection;
  /** One owner by code; null when there is none (查货主). */
  stockOwner?: Maybe<StockOwner>;
  /** Owners of units that stand with us, paged (货主列表). */
  stockOwners: StockOwnerConnection;
  /** Of units that are about to leave, those of lots past their last day of sale (内部). */
  stockPastDay: Array<StockPastDayLot>;
  /** One campaign pool by code; null when there is none (查活动库存). */
  stockPool?: Maybe<StockPool>;
  /** Campaign pools, paged (活动库存列表). */
  stockPools: StockPoolConnection;
  /** The reservation of an order, for other subgraphs and tests (内部). */
  stockReservation?: Maybe<StockReservation>;
  /** Shortfalls that counter sales found, paged; store staff see their stores' (账实差异列表). */
  stockShortfalls: StockShortfallConnection;
  /** One batch; null when there is none (查同步批次). */
  stockSyncBatch?: Maybe<StockSyncBatch>;
  /** Batches of outside systems, paged (同步批次列表). */
  stockSyncBatches: StockSyncBatchConnection;
  /** Rows that were not taken, paged: the reject report (未采用明细). */
  stockSyncRejects: StockSyncRowConnection;
  /** One stocktake; null where the caller may not see it (查盘点单). */
  stocktake?: Maybe<Stocktake>;
  /** Stocktakes, paged; store staff see their stores' (盘点单列表). */
  stocktakes: StocktakeConnection;
  /** One supplier by code; null when there is none (查供应商). */
  supplier?: Maybe<Supplier>;
  /** One statement; null when there is none (查对账单). */
  supplierStatement?: Maybe<SupplierStatement>;
  /** What a statement until an instant would settle; nothing is written (对账预览). */
  supplierStatementPreview: SupplierStatementPreview;
  /** Statements, paged (对账单列表). */
  supplierStatements: SupplierStatementConnection;
  /** Suppliers, paged (供应商列表). */
  suppliers: SupplierConnection;
  /** A transfer by its number; null when there is none, or for places of others (查调拨单). */
  transfer?: Maybe<StockTransfer>;
  /** Transfers from or to the places that the caller works in, paged (调拨单列表). */
  transfers: StockTransferConnection;
};


export type QueryInventoryEventFeedArgs = {
  after: Scalars['String']['input'];
  first: Scalars['Int']['input'];
  types?: InputMaybe<Array<Scalars['String']['input']>>;
  waitMs?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryInventoryReconciliationArgs = {
  first: Scalars['Int']['input'];
  locations?: InputMaybe<Array<Scalars['String']['input']>>;
  skus?: InputMaybe<Array<Scalars['String']['input']>>;
};


export type QueryNearestTransferPreviewArgs = {
  lines: Array<TransferLineInput>;
  to: Scalars['String']['input'];
};


export type QueryPurchaseOrderArgs = {
  purchaseNo: Scalars['String']['input'];
};


export type QueryPurchaseOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<Array<PurchaseOrderOrder>>;
  where?: InputMaybe<PurchaseOrderWhere>;
};


export type QueryPurchaseSuggestionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<Array<PurchaseSuggestionOrder>>;
  where?: InputMaybe<PurchaseSuggestionWhere>;
};


export type QueryReplenishmentPoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<Array<ReplenishmentPolicyOrder>>;
  where?: InputMaybe<ReplenishmentPolicyWhere>;
};


export type QueryReplenishmentProposalArgs = {
  proposalNo: Scalars['String']['input'];
};


export type QueryReplenishmentProposalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<Array<ReplenishmentProposalOrder>>;
  where?: InputMaybe<ReplenishmentProposalWhere>;
};


export type QuerySellableArgs = {
  channel: Scalars['String']['input'];
  skus: Array<Scalars['String']['input']>;
};


export type QueryStockAlertRulesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<Array<StockAlertRuleOrder>>;
  where?: InputMaybe<StockAlertRuleWhere>;
};


export type QueryStockAlertsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<Array<StockAlertOrder>>;
  where?: InputMaybe<StockAlertWhere>;
};


export type QueryStockAwaitedArgs = {
  references: Array<Scalars['String']['input']>;
};


export type QueryStockBinsForPickingArgs = {
  location: Scalars['String']['input'];
  skus: Array<Scalars['String']['input']>;
};


export type QueryStockDriftArgs = {
  first: Scalars['Int']['input'];
  locations?: InputMaybe<Array<Scalars['String']['input']>>;
  skus?: InputMaybe<Array<Scalars['String']['input']>>;
};


export type QueryStockForRoutingArgs = {
  channel?: InputMaybe<Scalars['String']['input']>;
  locations: Array<Scalars['String']['input']>;
  skus: Array<Scalars['String']['input']>;
  sources: Array<StockSourceInput>;
  takenBy?: InputMaybe<StockTakerInput>;
  takesOver?: InputMaybe<Scalars['String']['input']>;
};


export type QueryStockFrontArgs = {
  code: Scalars['String']['input'];
};


export type QueryStockFrontsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<Array<StockFrontOrder>>;
  where?: InputMaybe<StockFrontWhere>;
};


export type QueryStockHoldArgs = {
  reference: Scalars['String']['input'];
};


export type QueryStockHoldLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<Array<StockHoldLineOrder>>;
  where?: InputMaybe<StockHoldLineWhere>;
};


export type QueryStockLevelArgs = {
  location: Scalars['String']['input'];
  sku: Scalars['String']['input'];
};


export type QueryStockLevelsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  locations?: InputMaybe<Array<Scalars['String']['input']>>;
  orderBy?: InputMaybe<Array<StockLevelOrder>>;
  skus?: InputMaybe<Array<Scalars['String']['input']>>;
  where?: InputMaybe<StockLevelWhere>;
};


export type QueryStockLotMovementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<Array<StockLotMovementOrder>>;
  where?: InputMaybe<StockLotMovementWhere>;
};


export type QueryStockLotPolicyArgs = {
  sku: Scalars['String']['input'];
};


export type QueryStockLotsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  expiringWithinDays?: InputMaybe<Scalars['Int']['input']>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<Array<StockLotOrder>>;
  where?: InputMaybe<StockLotWhere>;
};


export type QueryStockMovementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<Array<StockMovementOrder>>;
  where?: InputMaybe<StockMovementWhere>;
};


export type QueryStockOwnerArgs = {
  code: Scalars['String']['input'];
};


export type QueryStockOwnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<Array<StockOwnerOrder>>;
  where?: InputMaybe<StockOwnerWhere>;
};


export type QueryStockPastDayArgs = {
  lines: Array<StockPastDayInput>;
};


export type QueryStockPoolArgs = {
  code: Scalars['String']['input'];
};


export type QueryStockPoolsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<Array<StockPoolOrder>>;
  where?: InputMaybe<StockPoolWhere>;
};


export type QueryStockReservationArgs = {
  reference: Scalars['String']['input'];
};


export type QueryStockShortfallsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<Array<StockShortfallOrder>>;
  where?: InputMaybe<StockShortfallWhere>;
};


export type QueryStockSyncBatchArgs = {
  batchNo: Scalars['String']['input'];
  system: Scalars['String']['input'];
};


export type QueryStockSyncBatchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<Array<StockSyncBatchOrder>>;
  where?: InputMaybe<StockSyncBatchWhere>;
};


export type QueryStockSyncRejectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<Array<StockSyncRowOrder>>;
  where?: InputMaybe<StockSyncRowWhere>;
};


export type QueryStocktakeArgs = {
  stocktakeNo: Scalars['String']['input'];
};


export type QueryStocktakesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<Array<StocktakeOrder>>;
  where?: InputMaybe<StocktakeWhere>;
};


export type QuerySupplierArgs = {
  code: Scalars['String']['input'];
};


export type QuerySupplierStatementArgs = {
  statementNo: Scalars['String']['input'];
};


export type QuerySupplierStatementPreviewArgs = {
  supplier: Scalars['String']['input'];
  until: Scalars['DateTime']['input'];
};


export type QuerySupplierStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<Array<SupplierStatementOrder>>;
  where?: InputMaybe<SupplierStatementWhere>;
};


export type QuerySuppliersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<Array<SupplierOrder>>;
  where?: InputMaybe<SupplierWhere>;
};


export type QueryTransferArgs = {
  transferNo: Scalars['String']['input'];
};


export type QueryTransfersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<Array<StockTransferOrder>>;
  where?: InputMaybe<StockTransferWhere>;
};

/** A counter sale as the books have it (内部). */
export type RecordedCounterSale = {
  __typename?: 'RecordedCounterSale';
  /** The order's number (单号). */
  reference: Scalars['String']['output'];
  /** What the books did not have free, and took from VARIANCE (账实差异). */
  shortfalls: Array<StockReservationLine>;
};

/** What head office splits over places (配货单). */
export type ReplenishmentAllocateInput = {
  /** Code of the place that gives (调出地点编码). */
  from: Scalars['String']['input'];
  /** At most 100 SKUs (明细). */
  lines: Array<ReplenishmentAllocateLineInput>;
  /** Why (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
  /** How it is split (规则). */
  rule: ReplenishmentAllocationRule;
  /** Codes of the places that get, at most 200 (调入地点编码). */
  stores: Array<Scalars['String']['input']>;
};

/** Units of a SKU to split (配货明细). */
export type ReplenishmentAllocateLineInput = {
  /** Left out: what the place has beyond its own safety (数量). */
  quantity?: InputMaybe<Scalars['Int']['input']>;
  /** Stock keeping unit, in any case (货号). */
  sku: Scalars['String']['input'];
};

/** What came of proposing an allocation (配货结果). */
export type ReplenishmentAllocatePayload = {
  __typename?: 'ReplenishmentAllocatePayload';
  /** The proposal after it; null when refused (补货建议单). */
  proposal?: Maybe<ReplenishmentProposal>;
  /** Why it was refused, all reasons at once (拒绝原因). */
  userErrors: Array<UserError>;
};

/** How head office splits units (配货规则). */
export type ReplenishmentAllocationRule =
  /** 补到目标: up to what each place lacks. */
  | 'FILL_TO_LEVEL'
  /** 按销量: in proportion to the sales of four weeks. */
  | 'SALES_SHARE';

/** An agreement to a proposal (补货审批). */
export type ReplenishmentApproveInput = {
  /** The version that was looked at (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** What differs from the proposal (明细). */
  lines?: InputMaybe<Array<ReplenishmentApproveLineInput>>;
  /** 建议单号. */
  proposalNo: Scalars['String']['input'];
  /** Why (审批意见). */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** A quantity that differs from the one proposed (审批明细). */
export type ReplenishmentApproveLineInput = {
  /** Id of the line (明细编号). */
  id: Scalars['ID']['input'];
  /** 0 strikes it off; at most 1,000,000 (数量). */
  quantity: Scalars['Int']['input'];
};

/** What came of agreeing to a proposal (补货审批结果). */
export type ReplenishmentApprovePayload = {
  __typename?: 'ReplenishmentApprovePayload';
  /** The proposal after it; null when refused (补货建议单). */
  proposal?: Maybe<ReplenishmentProposal>;
  /** Why it was refused, all reasons at once (拒绝原因). */
  userErrors: Array<UserError>;
};

/** Stores among which goods are evened out (店间调拨范围). */
export type ReplenishmentBalanceInput = {
  /** Why (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
  /** At most 100 (货号). */
  skus: Array<Scalars['String']['input']>;
  /** Codes of the stores, 2 to 100 (门店编码). */
  stores: Array<Scalars['String']['input']>;
};

/** What came of evening out stores (店间调拨结果). */
export type ReplenishmentBalancePayload = {
  __typename?: 'ReplenishmentBalancePayload';
  /** The proposal after it; null when refused (补货建议单). */
  proposal?: Maybe<ReplenishmentProposal>;
  /** Why it was refused, all reasons at once (拒绝原因). */
  userErrors: Array<UserError>;
};

/** The numbers that a quantity came from, as they were then (补货依据). */
export type ReplenishmentBasis = {
  __typename?: 'ReplenishmentBasis';
  /** Units that could be promised there (可用). */
  available: Scalars['Int']['output'];
  /** Units that other places hold for it and have not sent yet (待发). */
  awaited: Scalars['Int']['output'];
  /** In so many days (天数). */
  days: Scalars['Int']['output'];
  /** Units on their way there (在途). */
  inTransit: Scalars['Int']['output'];
  /** Units that suppliers have confirmed (在途采购). */
  incoming: Scalars['Int']['output'];
  /** Kilometres between the two, three places (距离). */
  km?: Maybe<Scalars['Decimal']['output']>;
  /** What it lacked, in whole packs (需求). */
  need: Scalars['Int']['output'];
  /** Units of a pack (包装数). */
  packSize: Scalars['Int']['output'];
  /** Units a day, four places (日均销量). */
  perDay: Scalars['Decimal']['output'];
  /** Below this it is replenished (再订货点). */
  reorderPoint: Scalars['Int']['output'];
  /** How it came about (规则). */
  rule: ReplenishmentRule;
  /** Units sold there (销量). */
  sold: Scalars['Int']['output'];
  /** Units that the giving place could promise (货源可用). */
  sourceAvailable?: Maybe<Scalars['Int']['output']>;
  /** Units of them that it keeps (货源安全库存). */
  sourceSafety?: Maybe<Scalars['Int']['output']>;
  /** Up to this (目标库存). */
  target: Scalars['Int']['output'];
};

/** A proposal to carry out (补货执行). */
export type ReplenishmentExecuteInput = {
  /** The version that was looked at (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** 建议单号. */
  proposalNo: Scalars['String']['input'];
};

/** What came of carrying out a proposal (补货执行结果). */
export type ReplenishmentExecutePayload = {
  __typename?: 'ReplenishmentExecutePayload';
  /** The proposal after it; null when refused (补货建议单). */
  proposal?: Maybe<ReplenishmentProposal>;
  /** Why it was refused, all reasons at once (拒绝原因). */
  userErrors: Array<UserError>;
};

/** One SKU that a place is to get (补货明细). */
export type ReplenishmentLine = {
  __typename?: 'ReplenishmentLine';
  /** Units agreed to; null before that (审批数量). */
  approved?: Maybe<Scalars['Int']['output']>;
  /** The numbers that the quantity came from (依据). */
  basis: ReplenishmentBasis;
  /** Units that went into a transfer or a purchase suggestion; null before that (执行数量). */
  executed?: Maybe<Scalars['Int']['output']>;
  /** The same as a sentence, in the language of the request (说明). */
  explanation: Scalars['String']['output'];
  /** The place that gives; null: nobody has it, it is to be bought (调出地点). */
  from?: Maybe<Location>;
  /** Opaque id (全局编号). */
  id: Scalars['ID']['output'];
  /** The product (商品). */
  product: Product;
  /** Units proposed (建议数量). */
  proposed: Scalars['Int']['output'];
  /** Stock keeping unit, in capitals (货号). */
  sku: Scalars['String']['output'];
  /** The place that gets (调入地点). */
  to: Location;
  /** The transfer that moves them (调拨单号). */
  transferNo?: Maybe<Scalars['String']['output']>;
};

/** How goods are replenished (补货方式). */
export type ReplenishmentMode =
  /** 总部配货: head office splits what one place has over many. */
  | 'ALLOCATION'
  /** 自动补货: by sales and by how a SKU is kept. */
  | 'AUTOMATIC'
  /** 门店要货: a store asks, a warehouse decides. */
  | 'STORE_ORDER'
  /** 店间调拨: what stores can spare goes to stores that lack it. */
  | 'STORE_TRANSFER';

/** What a store asks for (要货单). */
export type ReplenishmentOrderInput = {
  /** Code of the warehouse; left out: the nearest that can give (仓库编码). */
  from?: InputMaybe<Scalars['String']['input']>;
  /** At most 500 lines; equal SKUs are added up (明细). */
  lines: Array<TransferLineInput>;
  /** Why (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Code of the store (门店编码). */
  store: Scalars['String']['input'];
};

/** What came of a store's order (要货结果). */
export type ReplenishmentOrderPayload = {
  __typename?: 'ReplenishmentOrderPayload';
  /** The proposal after it; null when refused (补货建议单). */
  proposal?: Maybe<ReplenishmentProposal>;
  /** Why it was refused, all reasons at once (拒绝原因). */
  userErrors: Array<UserError>;
};

/** How a SKU is kept at a place (补货参数). */
export type ReplenishmentPolicy = {
  __typename?: 'ReplenishmentPolicy';
  /** Opaque id (全局编号). */
  id: Scalars['ID']['output'];
  /** Days from an order to its arrival (到货天数). */
  leadDays: Scalars['Int']['output'];
  /** 生命周期. */
  lifeCycle: StockLifeCycle;
  /** The place; null: every place that has none of its own (地点). */
  location?: Maybe<Location>;
  /** Units that it is filled to; null: by its sales (最高库存). */
  maxLevel?: Maybe<Scalars['Int']['output']>;
  /** Units below which it is replenished, and that the place does not give away (最低库存). */
  minLevel: Scalars['Int']['output'];
  /** Units of a pack; what is moved are whole packs (包装数). */
  packSize: Scalars['Int']['output'];
  /** The product (商品). */
  product: Product;
  /** Days of sales kept as a reserve (安全天数). */
  safetyDays: Scalars['Int']['output'];
  /** Stock keeping unit, in capitals (货号). */
  sku: Scalars['String']['output'];
  /** The place that it usually comes from; null: the nearest (常用货源). */
  source?: Maybe<Location>;
  /** When it changed last (更新时间). */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change (版本). */
  version: Scalars['Int']['output'];
};

/** A page of policies of replenishment (补货参数分页). */
export type ReplenishmentPolicyConnection = {
  __typename?: 'ReplenishmentPolicyConnection';
  /** The items with their cursors (列表项). */
  edges: Array<ReplenishmentPolicyEdge>;
  /** The items alone (补货参数). */
  nodes: Array<ReplenishmentPolicy>;
  /** Where the page stands (分页信息). */
  pageInfo: PageInfo;
  /** How many match; counted only when asked for (总数). */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One item in the list of policies of replenishment (补货参数列表项). */
export type ReplenishmentPolicyEdge = {
  __typename?: 'ReplenishmentPolicyEdge';
  /** Pass it as after to go on behind this item (游标). */
  cursor: Scalars['String']['output'];
  /** The item (补货参数). */
  node: ReplenishmentPolicy;
};

/** How a SKU shall be kept at a place, whole (补货参数输入). */
export type ReplenishmentPolicyInput = {
  /** The version that is replaced, 0 for a new one; left out: whatever there is (预期版本). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 0 to 365 (到货天数). */
  leadDays: Scalars['Int']['input'];
  /** 生命周期. */
  lifeCycle: StockLifeCycle;
  /** Code of the place; left out: every place that has none of its own (地点编码). */
  location?: InputMaybe<Scalars['String']['input']>;
  /** At least minLevel, at most 1,000,000; left out: by its sales (最高库存). */
  maxLevel?: InputMaybe<Scalars['Int']['input']>;
  /** 0 to 1,000,000 (最低库存). */
  minLevel: Scalars['Int']['input'];
  /** 1 to 1,000,000 (包装数). */
  packSize: Scalars['Int']['input'];
  /** 0 to 365 (安全天数). */
  safetyDays: Scalars['Int']['input'];
  /** Stock keeping unit, in any case (货号). */
  sku: Scalars['String']['input'];
  /** Code of the place that it usually comes from (常用货源编码). */
  source?: InputMaybe<Scalars['String']['input']>;
};

/** One part of an order of policies of replenishment (补货参数排序项). */
export type ReplenishmentPolicyOrder = {
  /** Which way (方向). */
  direction: OrderDirection;
  /** What to order by (字段). */
  field: ReplenishmentPolicyOrderField;
};

/** What policies of replenishment can be ordered by (补货参数排序). */
export type ReplenishmentPolicyOrderField =
  /** 货号 */
  | 'SKU'
  /** 更新时间 */
  | 'UPDATED_AT';

/** What came of writing policies (补货参数结果). */
export type ReplenishmentPolicyUpsertPayload = {
  __typename?: 'ReplenishmentPolicyUpsertPayload';
  /** The policies after it; null when refused (补货参数). */
  policies?: Maybe<Array<ReplenishmentPolicy>>;
  /** Why it was refused, all reasons at once (拒绝原因). */
  userErrors: Array<UserError>;
};

/** Conditions on policies of replenishment; all given ones must hold (补货参数筛选). */
export type ReplenishmentPolicyWhere = {
  /** All of these hold (且). */
  and?: InputMaybe<Array<ReplenishmentPolicyWhere>>;
  /** Such as ENDING (生命周期). */
  lifeCycle?: InputMaybe<StringFilter>;
  /** Code of the place; * for every place (地点编码). */
  location?: InputMaybe<StringFilter>;
  /** This does not hold (非). */
  not?: InputMaybe<ReplenishmentPolicyWhere>;
  /** At least one of these holds (或). */
  or?: InputMaybe<Array<ReplenishmentPolicyWhere>>;
  /** 货号. */
  sku?: InputMaybe<StringFilter>;
};

/** A proposal to replenish places (补货建议单). */
export type ReplenishmentProposal = {
  __typename?: 'ReplenishmentProposal';
  /** When (审批时间). */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Kind and id of who agreed or refused (审批人). */
  decidedBy?: Maybe<Scalars['String']['output']>;
  /** Why (审批意见). */
  decisionReason?: Maybe<Scalars['String']['output']>;
  /** When (执行时间). */
  executedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Kind and id of who carried it out (执行人). */
  executedBy?: Maybe<Scalars['String']['output']>;
  /** Opaque id (全局编号). */
  id: Scalars['ID']['output'];
  /** What is to go where; at most 2,000, the rest is left to the next proposal (明细). */
  lines: Array<ReplenishmentLine>;
  /** 补货方式. */
  mode: ReplenishmentMode;
  /** Why it was proposed (备注). */
  note?: Maybe<Scalars['String']['output']>;
  /** Natural key; its transfers have it as originDocument (建议单号). */
  proposalNo: Scalars['String']['output'];
  /** When (提出时间). */
  proposedAt: Scalars['DateTime']['output'];
  /** Kind and id of who proposed it (提出人). */
  proposedBy: Scalars['String']['output'];
  /** 补货状态. */
  status: ReplenishmentStatus;
  /** Grows by one with every step (版本). */
  version: Scalars['Int']['output'];
};

/** A page of proposals (补货建议分页). */
export type ReplenishmentProposalConnection = {
  __typename?: 'ReplenishmentProposalConnection';
  /** The items with their cursors (列表项). */
  edges: Array<ReplenishmentProposalEdge>;
  /** The items alone (补货建议). */
  nodes: Array<ReplenishmentProposal>;
  /** Where the page stands (分页信息). */
  pageInfo: PageInfo;
  /** How many match; counted only when asked for (总数). */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One item in the list of proposals (补货建议列表项). */
export type ReplenishmentProposalEdge = {
  __typename?: 'ReplenishmentProposalEdge';
  /** Pass it as after to go on behind this item (游标). */
  cursor: Scalars['String']['output'];
  /** The item (补货建议). */
  node: ReplenishmentProposal;
};

/** One part of an order of proposals (补货建议排序项). */
export type ReplenishmentProposalOrder = {
  /** Which way (方向). */
  direction: OrderDirection;
  /** What to order by (字段). */
  field: ReplenishmentProposalOrderField;
};

/** What proposals can be ordered by (补货建议排序). */
export type ReplenishmentProposalOrderField =
  /** 提出时间 */
  | 'PROPOSED_AT';

/** Conditions on proposals; all given ones must hold (补货建议筛选). */
export type ReplenishmentProposalWhere = {
  /** All of these hold (且). */
  and?: InputMaybe<Array<ReplenishmentProposalWhere>>;
  /** Such as AUTOMATIC (补货方式). */
  mode?: InputMaybe<StringFilter>;
  /** This does not hold (非). */
  not?: InputMaybe<ReplenishmentProposalWhere>;
  /** At least one of these holds (或). */
  or?: InputMaybe<Array<ReplenishmentProposalWhere>>;
  /** 建议单号. */
  proposalNo?: InputMaybe<StringFilter>;
  /** 提出时间. */
  proposedAt?: InputMaybe<DateTimeFilter>;
  /** Such as PROPOSED (补货状态). */
  status?: InputMaybe<StringFilter>;
};

/** Places to replenish by their sales (自动补货范围). */
export type ReplenishmentProposeInput = {
  /** Codes of the places, at most 50 (地点编码). */
  locations: Array<Scalars['String']['input']>;
  /** Why (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
  /** At most 200; left out: the SKUs that have a policy, at most 200 by SKU (货号). */
  skus?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** What came of proposing by sales (自动补货结果). */
export type ReplenishmentProposePayload = {
  __typename?: 'ReplenishmentProposePayload';
  /** The proposal after it; null when refused (补货建议单). */
  proposal?: Maybe<ReplenishmentProposal>;
  /** Why it was refused, all reasons at once (拒绝原因). */
  userErrors: Array<UserError>;
};

/** A refusal of a proposal (补货驳回). */
export type ReplenishmentRejectInput = {
  /** The version that was looked at (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** 建议单号. */
  proposalNo: Scalars['String']['input'];
  /** Why (审批意见). */
  reason: Scalars['String']['input'];
};

/** What came of refusing a proposal (补货驳回结果). */
export type ReplenishmentRejectPayload = {
  __typename?: 'ReplenishmentRejectPayload';
  /** The proposal after it; null when refused (补货建议单). */
  proposal?: Maybe<ReplenishmentProposal>;
  /** Why it was refused, all reasons at once (拒绝原因). */
  userErrors: Array<UserError>;
};

/** How a quantity came about (数量依据). */
export type ReplenishmentRule =
  /** 门店所要: as the place asked. */
  | 'ASKED'
  /** 补到目标: what the place lacks, or its share of it. */
  | 'FILL_TO_LEVEL'
  /** 低于再订货点: what the place lacks. */
  | 'REORDER'
  /** 按销量: a share in proportion to sales. */
  | 'SALES_SHARE';

/** Where a proposal stands (补货状态). */
export type ReplenishmentStatus =
  /** 已审批: quantities are agreed, nothing is held. */
  | 'APPROVED'
  /** 已执行: transfers are made and held, purchases are suggested. */
  | 'EXECUTED'
  /** 待审批: nothing is held. */
  | 'PROPOSED'
  /** 已驳回. */
  | 'REJECTED';

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

/** The reservation was given back before it was made, or is used up (预留已关闭). */
export type ReservationClosedError = UserError & {
  __typename?: 'ReservationClosedError';
  /** Stable, for programs (错误码). */
  code: Scalars['String']['output'];
  /** Path of the input at fault (字段). */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** For people, in the language of the request (说明). */
  message: Scalars['String']['output'];
  /** The order's number (单号). */
  reference: Scalars['String']['output'];
  /** Whether the same request may succeed later (可否重试). */
  retryable: Scalars['Boolean']['output'];
};

/** No product has this code (条码不存在). */
export type ScanUnknownError = UserError & {
  __typename?: 'ScanUnknownError';
  /** Stable, for programs (错误码). */
  code: Scalars['String']['output'];
  /** Path of the input at fault (字段). */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** For people, in the language of the request (说明). */
  message: Scalars['String']['output'];
  /** Whether the same request may succeed later (可否重试). */
  retryable: Scalars['Boolean']['output'];
  /** As it was scanned (条码). */
  scanned: Scalars['String']['output'];
};

/** A code cannot be read: its check digit or an element is wrong (条码无法识别). */
export type ScanUnreadableError = UserError & {
  __typename?: 'ScanUnreadableError';
  /** Stable, for programs (错误码). */
  code: Scalars['String']['output'];
  /** Path of the input at fault (字段). */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** For people, in the language of the request (说明). */
  message: Scalars['String']['output'];
  /** Whether the same request may succeed later (可否重试). */
  retryable: Scalars['Boolean']['output'];
  /** As it was scanned (条码). */
  scanned: Scalars['String']['output'];
};

/** What one channel may sell of one SKU, of its four kinds (前台库存). */
export type SellableStock = {
  __typename?: 'SellableStock';
  /** Available at its places, before quota and safety stock (可用). */
  available: Scalars['Int']['output'];
  /** Free units of open campaign pools at its places (活动). */
  campaignPool: Scalars['Int']['output'];
  /** Units that the channel has sold and not handed over (锁定). */
  lockedForSale: Scalars['Int']['output'];
  /** Units to come that can be presold at its places (预售). */
  presalePool: Scalars['Int']['output'];
  /** The product it is a unit of; null where there is none of this SKU (商品). */
  product?: Maybe<Product>;
  /** Units left of its quota; null without one (剩余配额). */
  quotaLeft?: Maybe<Scalars['Int']['output']>;
  /** Units that it leaves to others (安全库存). */
  safety: Scalars['Int']['output'];
  /** Units that the channel may sell now (可售). */
  sellable: Scalars['Int']['output'];
  /** Stock keeping unit, in capitals (货号). */
  sku: Scalars['String']['output'];
};

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

/** The sum is not what was agreed to (对账金额已变化). */
export type StatementChangedError = UserError & {
  __typename?: 'StatementChangedError';
  /** What is found (实际金额). */
  actual: Money;
  /** Stable, for programs (错误码). */
  code: Scalars['String']['output'];
  /** What was agreed to (确认金额). */
  expected: Money;
  /** Path of the input at fault (字段). */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** For people, in the language of the request (说明). */
  message: Scalars['String']['output'];
  /** Whether the same request may succeed later (可否重试). */
  retryable: Scalars['Boolean']['output'];
};

/** An account of the double-entry ledger (账户). */
export type StockAccount =
  /** 顾客: where sold units go. */
  | 'CUSTOMER'
  /** 不良品: unsaleable units at the place. */
  | 'DAMAGED'
  /** 良品: saleable units at the place. */
  | 'GOOD'
  /** 待检: units at the place that are not yet looked at. */
  | 'QC'
  /** 报废: where scrapped units go. */
  | 'SCRAP'
  /** 供应商: where received units come from. */
  | 'SUPPLIER'
  /** 在途: units between two places. */
  | 'TRANSIT'
  /** 差异: what counts found more or less than the books. */
  | 'VARIANCE';

/** Counts to correct at a place (调整单). */
export type StockAdjustInput = {
  /** At most 500 lines (明细). */
  lines: Array<StockAdjustLineInput>;
  /** Code of the place (地点编码). */
  location: Scalars['String']['input'];
  /** When it happened, by the till's clock; at most 400 days back; now when left out (发生时间). */
  occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why, for the audit (原因). */
  reason: Scalars['String']['input'];
};

/** One count to correct; changes of one SKU are added up (调整明细). */
export type StockAdjustLineInput = {
  /** Which units (成色). */
  condition: StockCondition;
  /** The change, up to 1,000,000 either way; give this or newQuantity (变动量). */
  delta?: InputMaybe<Scalars['Int']['input']>;
  /** What the caller believes is there; refused when it is not (预期数量). */
  expectedQuantity?: InputMaybe<Scalars['Int']['input']>;
  /** When it expires, of a lot that is not here yet (到期日期). */
  expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Which lot; left out, the first to expire leaves, and what is found has none; only with delta (批号). */
  lotNo?: InputMaybe<Scalars['String']['input']>;
  /** The count after it, 0 to 1,000,000; needs expectedQuantity (新数量). */
  newQuantity?: InputMaybe<Scalars['Int']['input']>;
  /** Whose: HOUSE or an owner's code; all units when left out (货主编码). */
  owner?: InputMaybe<Scalars['String']['input']>;
  /** When it was produced, of a lot that is not here yet (生产日期). */
  producedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Stock keeping unit, in any case (货号). */
  sku: Scalars['String']['input'];
};

/** What came of correcting counts (调整结果). */
export type StockAdjustPayload = {
  __typename?: 'StockAdjustPayload';
  /** The levels it was about; null when refused (库存). */
  stockLevels?: Maybe<Array<StockLevel>>;
  /** Why it was refused, all reasons at once (拒绝原因). */
  userErrors: Array<UserError>;
};

/** A level that needs somebody to look at it; raised once for a condition (库存预警). */
export type StockAlert = {
  __typename?: 'StockAlert';
  /** Since when (处理时间). */
  acknowledgedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Kind and id of who looks after it (处理人). */
  acknowledgedBy?: Maybe<Scalars['String']['output']>;
  /** Opaque id (全局编号). */
  id: Scalars['ID']['output'];
  /** What is wrong (类型). */
  kind: StockAlertKind;
  /** Where (地点). */
  location: Location;
  /** The product (商品). */
  product: Product;
  /** When it was raised (触发时间). */
  raisedAt: Scalars['DateTime']['output'];
  /** When its reason was over (解除时间). */
  resolvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Stock keeping unit, in capitals (货号). */
  sku: Scalars['String']['output'];
  /** Where it stands (状态). */
  status: StockAlertStatus;
  /** The least, the most, or the days of its rule then; 0 where no rule asks (阈值). */
  threshold: Scalars['Int']['output'];
  /** Units that were available, or on hand, when it was raised; that left past their day (触发数量). */
  units: Scalars['Int']['output'];
};

/** An alert that somebody looks after (处理预警). */
export type StockAlertAcknowledgeInput = {
  /** Opaque id (全局编号). */
  id: Scalars['ID']['input'];
};

/** What came of it (库存预警结果). */
export type StockAlertAcknowledgePayload = {
  __typename?: 'StockAlertAcknowledgePayload';
  /** As it is now; null when refused (库存预警). */
  alert?: Maybe<StockAlert>;
  /** Why it was refused, all reasons at once (拒绝原因). */
  userErrors: Array<UserError>;
};

/** A page of StockAlert (库存预警分页). */
export type StockAlertConnection = {
  __typename?: 'StockAlertConnection';
  /** With their cursors (列表项). */
  edges: Array<StockAlertEdge>;
  /** Alone (库存预警). */
  nodes: Array<StockAlert>;
  /** Where the page stands (分页信息). */
  pageInfo: PageInfo;
  /** How many match; counted only when asked for (总数). */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One StockAlert in its list (库存预警列表项). */
export type StockAlertEdge = {
  __typename?: 'StockAlertEdge';
  /** Pass it as after to go on behind this one (游标). */
  cursor: Scalars['String']['output'];
  /** What stands there (库存预警). */
  node: StockAlert;
};

/** What is wrong with a level (预警类型). */
export type StockAlertKind =
  /** 滞销: nothing was sold or came for so many days. */
  | 'IDLE'
  /** 低库存: fewer are available than the least. */
  | 'LOW'
  /** 积压: more are on hand than the most. */
  | 'OVERSTOCK'
  /** 过期售出: units left past their last day of sale; over once somebody acknowledges it. */
  | 'PAST_DAY';

/** One part of an order (库存预警排序项). */
export type StockAlertOrder = {
  /** Which way (方向). */
  direction: OrderDirection;
  /** What to order by (字段). */
  field: StockAlertOrderField;
};

/** What they can be ordered by (库存预警排序). */
export type StockAlertOrderField =
  /** 触发时间 */
  | 'RAISED_AT';

/** When a level is to be told of; the most specific rule holds whole (预警规则). */
export type StockAlertRule = {
  __typename?: 'StockAlertRule';
  /** So many days without a sale or receipt is IDLE; null: not watched (滞销天数). */
  idleDays?: Maybe<Scalars['Int']['output']>;
  /** Only this place, by code; null for all (地点编码). */
  location?: Maybe<Scalars['String']['output']>;
  /** More on hand than this is OVERSTOCK; null: not watched (上限). */
  maxUnits?: Maybe<Scalars['Int']['output']>;
  /** Fewer available than this is LOW; null: not watched (下限). */
  minUnits?: Maybe<Scalars['Int']['output']>;
  /** Only this SKU; null for all (货号). */
  sku?: Maybe<Scalars['String']['output']>;
  /** When it changed last (更新时间). */
  updatedAt: Scalars['DateTime']['output'];
  /** Kind and id of who changed it last (维护人). */
  updatedBy: Scalars['String']['output'];
  /** Grows by one with every change (版本). */
  version: Scalars['Int']['output'];
};

/** A page of StockAlertRule (预警规则分页). */
export type StockAlertRuleConnection = {
  __typename?: 'StockAlertRuleConnection';
  /** With their cursors (列表项). */
  edges: Array<StockAlertRuleEdge>;
  /** Alone (预警规则). */
  nodes: Array<StockAlertRule>;
  /** Where the page stands (分页信息). */
  pageInfo: PageInfo;
  /** How many match; counted only when asked for (总数). */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One StockAlertRule in its list (预警规则列表项). */
export type StockAlertRuleEdge = {
  __typename?: 'StockAlertRuleEdge';
  /** Pass it as after to go on behind this one (游标). */
  cursor: Scalars['String']['output'];
  /** What stands there (预警规则). */
  node: StockAlertRule;
};

/** One part of an order (预警规则排序项). */
export type StockAlertRuleOrder = {
  /** Which way (方向). */
  direction: OrderDirection;
  /** What to order by (字段). */
  field: StockAlertRuleOrderField;
};

/** What they can be ordered by (预警规则排序). */
export type StockAlertRuleOrderField =
  /** 地点编码 */
  | 'LOCATION'
  /** 货号 */
  | 'SKU';

/** A rule to write; what is left out is not watched (预警规则). */
export type StockAlertRuleUpsertInput = {
  /** The version the caller looked at; left out for a new one (预期版本). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 1 to 3,650 (滞销天数). */
  idleDays?: InputMaybe<Scalars['Int']['input']>;
  /** Only this place; all when left out, for head office alone (地点编码). */
  location?: InputMaybe<Scalars['String']['input']>;
  /** At least 1, and the least (上限). */
  maxUnits?: InputMaybe<Scalars['Int']['input']>;
  /** At least 1 (下限). */
  minUnits?: InputMaybe<Scalars['Int']['input']>;
  /** Only this SKU; all when left out (货号). */
  sku?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (预警规则结果). */
export type StockAlertRuleUpsertPayload = {
  __typename?: 'StockAlertRuleUpsertPayload';
  /** As it is now; null when refused (预警规则). */
  rule?: Maybe<StockAlertRule>;
  /** Why it was refused, all reasons at once (拒绝原因). */
  userErrors: Array<UserError>;
};

/** Conditions; all given ones must hold (预警规则筛选). */
export type StockAlertRuleWhere = {
  /** All of these hold (且). */
  and?: InputMaybe<Array<StockAlertRuleWhere>>;
  /** 地点编码. */
  location?: InputMaybe<StringFilter>;
  /** This does not hold (非). */
  not?: InputMaybe<StockAlertRuleWhere>;
  /** At least one of these holds (或). */
  or?: InputMaybe<Array<StockAlertRuleWhere>>;
  /** 货号. */
  sku?: InputMaybe<StringFilter>;
};

/** Where an alert stands (预警状态). */
export type StockAlertStatus =
  /** 处理中: somebody looks after it. */
  | 'ACKNOWLEDGED'
  /** 待处理 */
  | 'OPEN'
  /** 已解除: its reason is over. */
  | 'RESOLVED';

/** Conditions; all given ones must hold (库存预警筛选). */
export type StockAlertWhere = {
  /** All of these hold (且). */
  and?: InputMaybe<Array<StockAlertWhere>>;
  /** Such as LOW (类型). */
  kind?: InputMaybe<StringFilter>;
  /** 地点编码. */
  location?: InputMaybe<StringFilter>;
  /** This does not hold (非). */
  not?: InputMaybe<StockAlertWhere>;
  /** At least one of these holds (或). */
  or?: InputMaybe<Array<StockAlertWhere>>;
  /** 触发时间. */
  raisedAt?: InputMaybe<DateTimeFilter>;
  /** 货号. */
  sku?: InputMaybe<StringFilter>;
  /** Such as OPEN (状态). */
  status?: InputMaybe<StringFilter>;
};

/** A hold that waits for goods (内部). */
export type StockAwaited = {
  __typename?: 'StockAwaited';
  /** When the last of it is expected; null where nobody named a day (预计到货). */
  expectedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether what is missing will not come by itself (是否落空). */
  failed: Scalars['Boolean']['output'];
  /** Whether everything it holds is here (是否到齐). */
  here: Scalars['Boolean']['output'];
  /** Its reference (单号). */
  reference: Scalars['String']['output'];
};

/** Where a SKU stands in a place (库位). */
export type StockBin = {
  __typename?: 'StockBin';
  /** The shelf in it; null where the zone says enough (货位). */
  bin?: Maybe<Scalars['String']['output']>;
  /** The part of the place that is walked through at once (库区). */
  zone: Scalars['String']['output'];
};

/** Where SKUs of a place stand from now on (库位设置). */
export type StockBinBulkInput = {
  /** At most 500, each SKU once (库位). */
  bins: Array<StockBinInput>;
  /** Code of the place (地点编码). */
  location: Scalars['String']['input'];
};

/** What came of setting them (设置结果). */
export type StockBinBulkUpsertPayload = {
  __typename?: 'StockBinBulkUpsertPayload';
  /** Why it was refused; empty when it was not (拒绝原因). */
  userErrors: Array<UserError>;
  /** How many were written; null when refused (条数). */
  written?: Maybe<Scalars['Int']['output']>;
};

/** Where a SKU stands, for lists of what is to be picked (拣货库位). */
export type StockBinForPicking = {
  __typename?: 'StockBinForPicking';
  /** 货位. */
  bin?: Maybe<Scalars['String']['output']>;
  /** Stock keeping unit (货号). */
  sku: Scalars['String']['output'];
  /** 库区. */
  zone: Scalars['String']['output'];
};

/** Where a SKU stands from now on (库位设置). */
export type StockBinInput = {
  /** At most 32 characters (货位). */
  bin?: InputMaybe<Scalars['String']['input']>;
  /** Stock keeping unit (货号). */
  sku: Scalars['String']['input'];
  /** 1 to 32 characters (库区). */
  zone: Scalars['String']['input'];
};

/** One movement of a batch (批量异动). */
export type StockBulkMovementInput = {
  /** The document it comes from (单据). */
  document?: InputMaybe<Scalars['String']['input']>;
  /** When it expires, of a lot that is not here yet (到期日期). */
  expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The account that they leave (转出账户). */
  from: StockAccount;
  /** Code of the place (地点编码). */
  location: Scalars['String']['input'];
  /** Which lot; left out, the first to expire (批号). */
  lotNo?: InputMaybe<Scalars['String']['input']>;
  /** When it happened (发生时间). */
  occurredAt: Scalars['DateTime']['input'];
  /** Whose units; left out, the house's enter and whoever's turn it is leave (货主编码). */
  owner?: InputMaybe<Scalars['String']['input']>;
  /** When it was produced, of a lot that is not here yet (生产日期). */
  producedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** At least 1, at most 1,000,000 (数量). */
  quantity: Scalars['Int']['input'];
  /** Why, in words (原因). */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Stock keeping unit, in any case (货号). */
  sku: Scalars['String']['input'];
  /** The account that they enter (转入账户). */
  to: StockAccount;
  /** Why the units moved; it must suit the two accounts (异动类型). */
  type: StockMovementType;
};

/** What came of posting a batch (批量记账结果). */
export type StockBulkPostPayload = {
  __typename?: 'StockBulkPostPayload';
  /** Movements written; null when refused (笔数). */
  posted?: Maybe<Scalars['Int']['output']>;
  /** Why it was refused; of faults in the input the first 100 (拒绝原因). */
  userErrors: Array<UserError>;
};

/** The count that a change expected is not the one found (数量已变化). */
export type StockChangedError = UserError & {
  __typename?: 'StockChangedError';
  /** What is there (实际数量). */
  actual: Scalars['Int']['output'];
  /** Stable, for programs (错误码). */
  code: Scalars['String']['output'];
  /** What the caller believed was there (预期数量). */
  expected: Scalars['Int']['output'];
  /** Path of the input at fault (字段). */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** For people, in the language of the request (说明). */
  message: Scalars['String']['output'];
  /** Whether the same request may succeed later (可否重试). */
  retryable: Scalars['Boolean']['output'];
  /** Stock keeping unit, in capitals (货号). */
  sku: Scalars['String']['output'];
};

/** Whether units can be sold (成色). */
export type StockCondition =
  /** 不良品 */
  | 'DAMAGED'
  /** 良品 */
  | 'GOOD'
  /** 待检 */
  | 'QC';

/** One SKU and place where balance and ledger differ (差异). */
export type StockDrift = {
  __typename?: 'StockDrift';
  /** GOOD, QC, DAMAGED or RESERVED; LOTS_GOOD, LOTS_QC and LOTS_DAMAGED where lots are kept (账户). */
  account: Scalars['String']['output'];
  /** What the balance says (余额). */
  balance: Scalars['Int']['output'];
  /** What the ledger or the live reservations add up to (账面合计). */
  ledger: Scalars['Int']['output'];
  /** Where balance and ledger differ (地点). */
  location: Location;
  /** Stock keeping unit, in capitals (货号). */
  sku: Scalars['String']['output'];
};

/** Units that are to come (内部). */
export type StockExpected = {
  __typename?: 'StockExpected';
  /** When; null where they are looked at already, or nobody named a day (预计到货). */
  at?: Maybe<Scalars['DateTime']['output']>;
  /** How many (数量). */
  units: Scalars['Int']['output'];
};

/** Available units of one SKU at one place (内部). */
export type StockForRouting = {
  __typename?: 'StockForRouting';
  /** Units that the order may have, from 1: good ones that are not reserved, or its source’s (可用). */
  available: Scalars['Int']['output'];
  /** Units that the channel may still sell, wherever; null without a limit (渠道可售). */
  channelLeft?: Maybe<Scalars['Int']['output']>;
  /** When units that are to come will be here, the first first; empty for what is here (预计到货). */
  expected: Array<StockExpected>;
  /** Whether the channel sells from this place (是否可售地点). */
  inChannel: Scalars['Boolean']['output'];
  /** Code of the place (地点编码). */
  location: Scalars['String']['output'];
  /** Stock keeping unit, in capitals (货号). */
  sku: Scalars['String']['output'];
};

/** What a group of channels may sell, and from where (前台库存组). */
export type StockFront = {
  __typename?: 'StockFront';
  /** Channels that sell through it; a channel sells through one (渠道). */
  channels: Array<Scalars['String']['output']>;
  /** Natural key, in capitals (编码). */
  code: Scalars['String']['output'];
  /** Codes of the places it sells from; empty: all (可售地点). */
  locations: Array<Scalars['String']['output']>;
  /** Name for people (名称). */
  name: Scalars['String']['output'];
  /** SKUs with a quota or safety stock of their own, and what was sold of them, paged (渠道配额). */
  quotas: StockFrontQuotaConnection;
  /** Units of each SKU that it leaves to others, unless the SKU says otherwise (安全库存). */
  safety: Scalars['Int']['output'];
  /** When it changed last (更新时间). */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change (版本). */
  version: Scalars['Int']['output'];
};


/** What a group of channels may sell, and from where (前台库存组). */
export type StockFrontQuotasArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<Array<StockFrontQuotaOrder>>;
  where?: InputMaybe<StockFrontQuotaWhere>;
};

/** A page of front stocks (前台库存组分页). */
export type StockFrontConnection = {
  __typename?: 'StockFrontConnection';
  /** The front stocks with their cursors (列表项). */
  edges: Array<StockFrontEdge>;
  /** The front stocks alone (前台库存组). */
  nodes: Array<StockFront>;
  /** Where the page stands (分页信息). */
  pageInfo: PageInfo;
  /** How many match; counted only when asked for (总数). */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One front stock in its list (前台库存组列表项). */
export type StockFrontEdge = {
  __typename?: 'StockFrontEdge';
  /** Pass it as after to go on behind this front stock (游标). */
  cursor: Scalars['String']['output'];
  /** The front stock (前台库存组). */
  node: StockFront;
};

/** One part of an order of front stocks (前台库存组排序项). */
export type StockFrontOrder = {
  /** Which way (方向). */
  direction: OrderDirection;
  /** What to order by (字段). */
  field: StockFrontOrderField;
};

/** What front stocks can be ordered by (前台库存组排序). */
export type StockFrontOrderField =
  /** 编码 */
  | 'CODE'
  /** 更新时间 */
  | 'UPDATED_AT';

/** What a front stock may sell of one SKU, and has (渠道配额). */
export type StockFrontQuota = {
  __typename?: 'StockFrontQuota';
  /** Held for its orders (锁定). */
  held: Scalars['Int']['output'];
  /** The product it is a unit of; null where there is none of this SKU (商品). */
  product?: Maybe<Product>;
  /** All that it may ever hold and sell since it was set; null without a limit (配额). */
  quota?: Maybe<Scalars['Int']['output']>;
  /** What may still be sold; null without a limit (剩余配额). */
  quotaLeft?: Maybe<Scalars['Int']['output']>;
  /** Units that it leaves to others; null as of the front stock (安全库存). */
  safety?: Maybe<Scalars['Int']['output']>;
  /** Stock keeping unit, in capitals (货号). */
  sku: Scalars['String']['output'];
  /** Sold through it (已售). */
  sold: Scalars['Int']['output'];
};

/** A page of quotas (渠道配额分页). */
export type StockFrontQuotaConnection = {
  __typename?: 'StockFrontQuotaConnection';
  /** The quotas with their cursors (列表项). */
  edges: Array<StockFrontQuotaEdge>;
  /** The quotas alone (渠道配额). */
  nodes: Array<StockFrontQuota>;
  /** Where the page stands (分页信息). */
  pageInfo: PageInfo;
  /** How many match; counted only when asked for (总数). */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One quota in its list (渠道配额列表项). */
export type StockFrontQuotaEdge = {
  __typename?: 'StockFrontQuotaEdge';
  /** Pass it as after to go on behind this quota (游标). */
  cursor: Scalars['String']['output'];
  /** The quota (渠道配额). */
  node: StockFrontQuota;
};

/** One part of an order of quotas (渠道配额排序项). */
export type StockFrontQuotaOrder = {
  /** Which way (方向). */
  direction: OrderDirection;
  /** What to order by (字段). */
  field: StockFrontQuotaOrderField;
};

/** What quotas can be ordered by (渠道配额排序). */
export type StockFrontQuotaOrderField =
  /** 货号 */
  | 'SKU';

/** Quotas and safety stock of SKUs (渠道配额单). */
export type StockFrontQuotaSetInput = {
  /** The front stock, in any case (编码). */
  front: Scalars['String']['input'];
  /** At most 500 SKUs, each once (明细). */
  lines: Array<StockFrontSkuInput>;
};

/** What came of setting quotas (渠道配额结果). */
export type StockFrontQuotaSetPayload = {
  __typename?: 'StockFrontQuotaSetPayload';
  /** The front stock; null when refused (前台库存组). */
  stockFront?: Maybe<StockFront>;
  /** Why it was refused, all reasons at once (拒绝原因). */
  userErrors: Array<UserError>;
};

/** Conditions on quotas; all given ones must hold (渠道配额筛选). */
export type StockFrontQuotaWhere = {
  /** All of these hold (且). */
  and?: InputMaybe<Array<StockFrontQuotaWhere>>;
  /** Whether a limit is set (有无配额). */
  limited?: InputMaybe<BooleanFilter>;
  /** This does not hold (非). */
  not?: InputMaybe<StockFrontQuotaWhere>;
  /** At least one of these holds (或). */
  or?: InputMaybe<Array<StockFrontQuotaWhere>>;
  /** 货号. */
  sku?: InputMaybe<StringFilter>;
  /** Whether a limit is set and nothing is left of it (配额用尽). */
  usedUp?: InputMaybe<BooleanFilter>;
};

/** A front stock as a whole (前台库存组). */
export type StockFrontSaveInput = {
  /** Codes of channels, at most 50; one of another front stock comes over (渠道). */
  channels: Array<Scalars['String']['input']>;
  /** In any case, at most 64 characters (编码). */
  code: Scalars['String']['input'];
  /** The version that was read; left out for a new one (预期版本). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Codes of places, at most 5,000; none: all places (可售地点). */
  locations: Array<Scalars['String']['input']>;
  /** Name for people (名称). */
  name: Scalars['String']['input'];
  /** Units of each SKU that it leaves to others, 0 to 1,000,000 (安全库存). */
  safety: Scalars['Int']['input'];
};

/** What came of saving a front stock (前台库存组结果). */
export type StockFrontSavePayload = {
  __typename?: 'StockFrontSavePayload';
  /** The front stock; null when refused (前台库存组). */
  stockFront?: Maybe<StockFront>;
  /** Why it was refused, all reasons at once (拒绝原因). */
  userErrors: Array<UserError>;
};

/** What a front stock may sell of one SKU from now on (渠道配额). */
export type StockFrontSkuInput = {
  /** Units that may still be sold, 0 to 1,000,000; null without a limit (剩余配额). */
  quotaLeft?: InputMaybe<Scalars['Int']['input']>;
  /** Units that are left to others; null as of the front stock (安全库存). */
  safety?: InputMaybe<Scalars['Int']['input']>;
  /** Stock keeping unit, in any case (货号). */
  sku: Scalars['String']['input'];
};

/** Conditions on front stocks; all given ones must hold (前台库存组筛选). */
export type StockFrontWhere = {
  /** All of these hold (且). */
  and?: InputMaybe<Array<StockFrontWhere>>;
  /** Code of a channel that sells through it, in any case (渠道). */
  channel?: InputMaybe<ExactTextFilter>;
  /** 编码. */
  code?: InputMaybe<StringFilter>;
  /** Code of a place it sells from, in any case; those of all places match too (可售地点). */
  location?: InputMaybe<ExactTextFilter>;
  /** 名称. */
  name?: InputMaybe<StringFilter>;
  /** This does not hold (非). */
  not?: InputMaybe<StockFrontWhere>;
  /** At least one of these holds (或). */
  or?: InputMaybe<Array<StockFrontWhere>>;
  /** A SKU with a quota or safety stock of its own, in any case (货号). */
  sku?: InputMaybe<ExactTextFilter>;
  /** 更新时间. */
  updatedAt?: InputMaybe<DateTimeFilter>;
};

/** Units held for somebody, as staff see them (预留). */
export type StockHold = {
  __typename?: 'StockHold';
  /** The channel that sells (渠道). */
  channel?: Maybe<Scalars['String']['output']>;
  /** Since when (创建时间). */
  createdAt: Scalars['DateTime']['output'];
  /** When the units are given back by themselves; null: never (截止时间). */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Kind and id of who asked (操作人). */
  heldBy?: Maybe<Scalars['String']['output']>;
  /** For whom (预留类型). */
  kind: StockHoldKind;
  /** What is held (预留明细). */
  lines: Array<StockHoldLine>;
  /** The member whose cart it is kept for (会员号). */
  memberNo?: Maybe<Scalars['String']['output']>;
  /** Why, where a person was asked (原因). */
  note?: Maybe<Scalars['String']['output']>;
  /** Whose stored units it takes; null: units that anybody may buy (货主编码). */
  owner?: Maybe<Scalars['String']['output']>;
  /** The order's number, or the hold's own (单号). */
  reference: Scalars['String']['output'];
  /** 预留状态. */
  status: StockReservationStatus;
  /** The cart's hold whose units it took over (购物车预留). */
  tookOver?: Maybe<Scalars['String']['output']>;
};

/** Units to keep for a cart (购物车预留单). */
export type StockHoldCartInput = {
  /** The channel that sells (渠道). */
  channel?: InputMaybe<Scalars['String']['input']>;
  /** At most 500 lines (明细). */
  lines: Array<StockHoldLineInput>;
  /** Code of the place (地点编码). */
  location: Scalars['String']['input'];
  /** The member whose cart it is; members keep for themselves, and say a channel (会员号). */
  memberNo?: InputMaybe<Scalars['String']['input']>;
  /** For how long: 1 to 1,440, by members to 30 (分钟). */
  minutes: Scalars['Int']['input'];
};

/** What came of keeping units for a cart (购物车预留结果). */
export type StockHoldCartPayload = {
  __typename?: 'StockHoldCartPayload';
  /** The hold; pass its reference as takesOver when it becomes an order (预留). */
  stockHold?: Maybe<StockHold>;
  /** Why it was refused, all reasons at once (拒绝原因). */
  userErrors: Array<UserError>;
};

/** For whom, or out of what, units are held (预留类型). */
export type StockHoldKind =
  /** 活动: out of a campaign's pool. */
  | 'CAMPAIGN'
  /** 购物车: lapses by itself. */
  | 'CART'
  /** 人工锁定: counts as locked. */
  | 'MANUAL'
  /** 订单 */
  | 'ORDER'
  /** 预售: out of what suppliers have confirmed. */
  | 'PRESALE'
  /** 调拨 */
  | 'TRANSFER';

/** Units of one SKU at one place that somebody holds (预留明细). */
export type StockHoldLine = {
  __typename?: 'StockHoldLine';
  /** Who holds them (预留). */
  hold: StockHold;
  /** What the units are held out of (预留类型). */
  kind: StockHoldKind;
  /** Where the units are (地点). */
  location: Location;
  /** The campaign's pool it draws on (活动库存). */
  pool?: Maybe<Scalars['String']['output']>;
  /** The product it is a unit of (商品). */
  product: Product;
  /** How many units (数量). */
  quantity: Scalars['Int']['output'];
  /** Stock keeping unit, in capitals (货号). */
  sku: Scalars['String']['output'];
};

/** A page of what is held (预留分页). */
export type StockHoldLineConnection = {
  __typename?: 'StockHoldLineConnection';
  /** The lines with their cursors (列表项). */
  edges: Array<StockHoldLineEdge>;
  /** The lines alone (预留明细). */
  nodes: Array<StockHoldLine>;
  /** Where the page stands (分页信息). */
  pageInfo: PageInfo;
  /** How many lines match; counted only when asked for (总数). */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One line of a hold in its list (预留列表项). */
export type StockHoldLineEdge = {
  __typename?: 'StockHoldLineEdge';
  /** Pass it as after to go on behind this line (游标). */
  cursor: Scalars['String']['output'];
  /** The line (预留明细). */
  node: StockHoldLine;
};

/** Units of one SKU to hold; equal lines are added up (锁定明细). */
export type StockHoldLineInput = {
  /** At least 1, at most 1,000,000 (数量). */
  quantity: Scalars['Int']['input'];
  /** Stock keeping unit, in any case (货号). */
  sku: Scalars['String']['input'];
};

/** One part of an order of lines (预留排序项). */
export type StockHoldLineOrder = {
  /** Which way (方向). */
  direction: OrderDirection;
  /** What to order by (字段). */
  field: StockHoldLineOrderField;
};

/** What lines of holds can be ordered by (预留排序). */
export type StockHoldLineOrderField =
  /** 地点编码 */
  | 'LOCATION'
  /** 货号 */
  | 'SKU';

/** Conditions on lines of holds; all given ones must hold (预留筛选). */
export type StockHoldLineWhere = {
  /** All of these hold (且). */
  and?: InputMaybe<Array<StockHoldLineWhere>>;
  /** Such as CART (预留类型). */
  kind?: InputMaybe<StringFilter>;
  /** Code of the place (地点编码). */
  location?: InputMaybe<StringFilter>;
  /** This does not hold (非). */
  not?: InputMaybe<StockHoldLineWhere>;
  /** At least one of these holds (或). */
  or?: InputMaybe<Array<StockHoldLineWhere>>;
  /** 活动库存. */
  pool?: InputMaybe<StringFilter>;
  /** The order's number, or the hold's own (单号). */
  reference?: InputMaybe<StringFilter>;
  /** 货号. */
  sku?: InputMaybe<StringFilter>;
};

/** Units to lock by hand (人工锁定单). */
export type StockHoldLockInput = {
  /** When they are given back by themselves; never when left out (截止时间). */
  expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** At most 500 lines (明细). */
  lines: Array<StockHoldLineInput>;
  /** Code of the place (地点编码). */
  location: Scalars['String']['input'];
  /** Why, for whoever finds them locked (原因). */
  note: Scalars['String']['input'];
};

/** What came of locking units (锁定结果). */
export type StockHoldLockPayload = {
  __typename?: 'StockHoldLockPayload';
  /** The hold; null when refused (预留). */
  stockHold?: Maybe<StockHold>;
  /** Why it was refused, all reasons at once (拒绝原因). */
  userErrors: Array<UserError>;
};

/** What came of giving a hold back (解锁结果). */
export type StockHoldReleasePayload = {
  __typename?: 'StockHoldReleasePayload';
  /** The hold after it; null when refused (预留). */
  stockHold?: Maybe<StockHold>;
  /** Why it was refused, all reasons at once (拒绝原因). */
  userErrors: Array<UserError>;
};

/** Units of one SKU at one place (库存). */
export type StockLevel = {
  __typename?: 'StockLevel';
  /** What can be promised: good units less what is held, withheld or carved out (可用). */
  available: Scalars['Int']['output'];
  /** Where it stands; null while nobody has said so (库位). */
  bin?: Maybe<StockBin>;
  /** Unsaleable units (不良品). */
  damaged: Scalars['Int']['output'];
  /** Opaque id (全局编号). */
  id: Scalars['ID']['output'];
  /** On the way to this place, not in its book stock yet (在途). */
  inTransit: Scalars['Int']['output'];
  /** Left this place and has not arrived, not in its book stock any more (调出在途). */
  inTransitOut: Scalars['Int']['output'];
  /** Confirmed by suppliers and not yet here (在途采购). */
  incoming: Scalars['Int']['output'];
  /** Where the units are (地点). */
  location: Location;
  /** Held by hand (人工锁定). */
  locked: Scalars['Int']['output'];
  /** Its lots that have units, the first 100 to expire; empty where none are kept, null at a place that is not yours (批次). */
  lots?: Maybe<Array<StockLot>>;
  /** Book stock: good, in quality control and damaged (账面). */
  onHand: Scalars['Int']['output'];
  /** Whose units they are, the house's first; null at a place that is not yours (货权). */
  owners?: Maybe<Array<StockOwnership>>;
  /** Carved out for campaigns and not yet asked for (活动). */
  pooled: Scalars['Int']['output'];
  /** Promised out of incoming (预售). */
  presold: Scalars['Int']['output'];
  /** The product it is a unit of (商品). */
  product: Product;
  /** Units not yet looked at, neither sold nor written off (待检). */
  qualityControl: Scalars['Int']['output'];
  /** Held for orders and carts that are not shipped yet (锁定). */
  reserved: Scalars['Int']['output'];
  /** Stock keeping unit, in capitals (货号). */
  sku: Scalars['String']['output'];
  /** When it changed last (更新时间). */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change (版本). */
  version: Scalars['Int']['output'];
  /** Good units that their owners keep for their own orders (代管). */
  withheld: Scalars['Int']['output'];
};

/** Live stock: first a snapshot, then changes (实时库存). */
export type StockLevelChange = {
  __typename?: 'StockLevelChange';
  /** False when a snapshot was cut at 1,000 levels: page stockLevels for the rest (是否完整). */
  complete: Scalars['Boolean']['output'];
  /** What this message is (消息类型). */
  kind: StreamKind;
  /** Pass the last one seen as `after` to resume (断点位置). */
  position: Scalars['String']['output'];
  /** All watched levels in a snapshot, the changed ones in a change (库存). */
  stockLevels: Array<StockLevel>;
};

/** A page of stock (库存分页). */
export type StockLevelConnection = {
  __typename?: 'StockLevelConnection';
  /** The levels with their cursors (列表项). */
  edges: Array<StockLevelEdge>;
  /** The levels alone (库存). */
  nodes: Array<StockLevel>;
  /** Where the page stands (分页信息). */
  pageInfo: PageInfo;
  /** Sums over all levels that match, not this page alone; made only when asked for (合计). */
  summary: StockLevelSummary;
  /** How many levels match; counted only when asked for (总数). */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One level in its list (库存列表项). */
export type StockLevelEdge = {
  __typename?: 'StockLevelEdge';
  /** Pass it as after to go on behind this level (游标). */
  cursor: Scalars['String']['output'];
  /** The level (库存). */
  node: StockLevel;
};

/** One part of an order of stock (库存排序项). */
export type StockLevelOrder = {
  /** Which way (方向). */
  direction: OrderDirection;
  /** What to order by (字段). */
  field: StockLevelOrderField;
};

/** What stock can be ordered by (库存排序). */
export type StockLevelOrderField =
  /** 可用 */
  | 'AVAILABLE'
  /** 地点编码 */
  | 'LOCATION'
  /** 货号 */
  | 'SKU'
  /** 更新时间 */
  | 'UPDATED_AT';

/** What the levels of a list add up to, all its pages together (库存合计). */
export type StockLevelSummary = {
  __typename?: 'StockLevelSummary';
  /** What can be promised (可用). */
  available: Scalars['Decimal']['output'];
  /** Unsaleable units (不良品). */
  damaged: Scalars['Decimal']['output'];
  /** On the way to these levels from other places (在途). */
  inTransit: Scalars['Decimal']['output'];
  /** On the way from these levels; between two of the list it is in both sums (调出在途). */
  inTransitOut: Scalars['Decimal']['output'];
  /** Confirmed by suppliers and not yet here (采购在途). */
  incoming: Scalars['Decimal']['output'];
  /** How many levels there are (行数). */
  levels: Scalars['Int']['output'];
  /** Book stock: good, in quality control and damaged (账面). */
  onHand: Scalars['Decimal']['output'];
  /** In quality control (待检). */
  qualityControl: Scalars['Decimal']['output'];
  /** Held for orders and carts (锁定). */
  reserved: Scalars['Decimal']['output'];
};

/** Conditions on stock; all given ones must hold (库存筛选). */
export type StockLevelWhere = {
  /** All of these hold (且). */
  and?: InputMaybe<Array<StockLevelWhere>>;
  /** 可用. */
  available?: InputMaybe<IntFilter>;
  /** 不良品. */
  damaged?: InputMaybe<IntFilter>;
  /** On the way to the place (在途). */
  inTransit?: InputMaybe<IntFilter>;
  /** Left the place and has not arrived (调出在途). */
  inTransitOut?: InputMaybe<IntFilter>;
  /** Code of the place (地点编码). */
  location?: InputMaybe<StringFilter>;
  /** This does not hold (非). */
  not?: InputMaybe<StockLevelWhere>;
  /** 账面. */
  onHand?: InputMaybe<IntFilter>;
  /** At least one of these holds (或). */
  or?: InputMaybe<Array<StockLevelWhere>>;
  /** 锁定. */
  reserved?: InputMaybe<IntFilter>;
  /** 货号. */
  sku?: InputMaybe<StringFilter>;
  /** 更新时间. */
  updatedAt?: InputMaybe<DateTimeFilter>;
};

/** How a SKU's sales are read (生命周期). */
export type StockLifeCycle =
  /** 退市: sold off, never replenished. */
  | 'ENDING'
  /** 新品: its first days count in full. */
  | 'NEW'
  /** 常规: sales of four weeks. */
  | 'NORMAL';

/** Units of one SKU at one place that were made together (批次). */
export type StockLot = {
  __typename?: 'StockLot';
  /** 不良品. */
  damaged: Scalars['Int']['output'];
  /** Null when it does not expire, or nobody knows (到期日期). */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** 良品. */
  good: Scalars['Int']['output'];
  /** Opaque id (全局编号). */
  id: Scalars['ID']['output'];
  /** Where it stands (地点). */
  location: Location;
  /** Its number; UNLOTTED for units nobody named a lot of, RETURNED for such that came back (批号). */
  lotNo: Scalars['String']['output'];
  /** Units at the place, whatever their condition (账面). */
  onHand: Scalars['Int']['output'];
  /** 生产日期. */
  producedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The product (商品). */
  product: Product;
  /** 待检. */
  qualityControl: Scalars['Int']['output'];
  /** Whether it may be sold now (可售). */
  sellable: Scalars['Boolean']['output'];
  /** From here on it is not sold (最后可售时间). */
  sellableUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Stock keeping unit, in capitals (货号). */
  sku: Scalars['String']['output'];
};

/** A page of lots (批次分页). */
export type StockLotConnection = {
  __typename?: 'StockLotConnection';
  /** The lots with their cursors (列表项). */
  edges: Array<StockLotEdge>;
  /** The lots alone (批次). */
  nodes: Array<StockLot>;
  /** Where the page stands (分页信息). */
  pageInfo: PageInfo;
  /** How many match; counted only when asked for (总数). */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One lot in its list (批次列表项). */
export type StockLotEdge = {
  __typename?: 'StockLotEdge';
  /** Pass it as after to go on behind this lot (游标). */
  cursor: Scalars['String']['output'];
  /** The lot (批次). */
  node: StockLot;
};

/** What a lot lacks to be taken in (批次缺项). */
export type StockLotMissing =
  /** When it expires, or was produced (缺效期). */
  | 'EXPIRY'
  /** Its number (缺批号). */
  | 'LOT_NO';

/** Units of one lot that a movement moved (批次流水). */
export type StockLotMovement = {
  __typename?: 'StockLotMovement';
  /** Order, receipt or transfer that it was for (单据). */
  document?: Maybe<Scalars['String']['output']>;
  /** Opaque id (全局编号). */
  id: Scalars['ID']['output'];
  /** Where it happened (地点). */
  location: Location;
  /** 批号. */
  lotNo: Scalars['String']['output'];
  /** What moved, and why (库存异动). */
  movement: StockMovement;
  /** When it happened (发生时间). */
  occurredAt: Scalars['DateTime']['output'];
  /** How many units of the lot (数量). */
  quantity: Scalars['Int']['output'];
  /** Stock keeping unit, in capitals (货号). */
  sku: Scalars['String']['output'];
};

/** A page of a trace (批次流水分页). */
export type StockLotMovementConnection = {
  __typename?: 'StockLotMovementConnection';
  /** The entries with their cursors (列表项). */
  edges: Array<StockLotMovementEdge>;
  /** The entries alone (批次流水). */
  nodes: Array<StockLotMovement>;
  /** Where the page stands (分页信息). */
  pageInfo: PageInfo;
  /** How many match; counted only when asked for (总数). */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One entry of a trace (批次流水列表项). */
export type StockLotMovementEdge = {
  __typename?: 'StockLotMovementEdge';
  /** Pass it as after to go on behind this entry (游标). */
  cursor: Scalars['String']['output'];
  /** The entry (批次流水). */
  node: StockLotMovement;
};

/** One part of an order (批次流水排序项). */
export type StockLotMovementOrder = {
  /** Which way (方向). */
  direction: OrderDirection;
  /** What to order by (字段). */
  field: StockLotMovementOrderField;
};

/** What they can be ordered by (批次流水排序). */
export type StockLotMovementOrderField =
  /** 发生时间 */
  | 'OCCURRED_AT';

/** Conditions on what lots moved; all given ones must hold (批次流水筛选). */
export type StockLotMovementWhere = {
  /** All of these hold (且). */
  and?: InputMaybe<Array<StockLotMovementWhere>>;
  /** Order, receipt or transfer (单据). */
  document?: InputMaybe<StringFilter>;
  /** Code of the place (地点编码). */
  location?: InputMaybe<StringFilter>;
  /** 批号. */
  lotNo?: InputMaybe<StringFilter>;
  /** This does not hold (非). */
  not?: InputMaybe<StockLotMovementWhere>;
  /** 发生时间. */
  occurredAt?: InputMaybe<DateTimeFilter>;
  /** At least one of these holds (或). */
  or?: InputMaybe<Array<StockLotMovementWhere>>;
  /** 货号. */
  sku?: InputMaybe<StringFilter>;
};

/** One part of an order of lots (批次排序项). */
export type StockLotOrder = {
  /** Which way (方向). */
  direction: OrderDirection;
  /** What to order by (字段). */
  field: StockLotOrderField;
};

/** What lots can be ordered by (批次排序). */
export type StockLotOrderField =
  /** 到期日期 */
  | 'EXPIRES_AT'
  /** 货号 */
  | 'SKU';

/** How lots of a SKU are kept (批次管理). */
export type StockLotPolicy = {
  __typename?: 'StockLotPolicy';
  /** Whether every unit stands in a lot (批次管理). */
  lotTracked: Scalars['Boolean']['output'];
  /** A lot with fewer days left is not sold any more (可售剩余天数). */
  minRemainingDays: Scalars['Int']['output'];
  /** The product (商品). */
  product: Product;
  /** Days from production to expiry; null for goods that do not expire (保质期天数). */
  shelfLifeDays?: Maybe<Scalars['Int']['output']>;
  /** Stock keeping unit, in capitals (货号). */
  sku: Scalars['String']['output'];
  /** When it changed last (更新时间). */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change (版本). */
  version: Scalars['Int']['output'];
};

/** How lots of a SKU shall be kept (批次管理设置). */
export type StockLotPolicyInput = {
  /** The version that was seen, 0 for none; not compared when left out (预期版本). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Whether every unit stands in a lot; can be ended only while no unit stands anywhere (批次管理). */
  lotTracked: Scalars['Boolean']['input'];
  /** A lot with fewer days left is not sold any more (可售剩余天数). */
  minRemainingDays: Scalars['Int']['input'];
  /** 1 to 36,500; left out for goods that do not expire (保质期天数). */
  shelfLifeDays?: InputMaybe<Scalars['Int']['input']>;
  /** Stock keeping unit, in any case (货号). */
  sku: Scalars['String']['input'];
};

/** What came of saying how lots are kept (批次管理结果). */
export type StockLotPolicyUpsertPayload = {
  __typename?: 'StockLotPolicyUpsertPayload';
  /** The policies; null when refused (批次管理). */
  policies?: Maybe<Array<StockLotPolicy>>;
  /** Why it was refused, all reasons at once (拒绝原因). */
  userErrors: Array<UserError>;
};

/** Conditions on lots; all given ones must hold (批次筛选). */
export type StockLotWhere = {
  /** All of these hold (且). */
  and?: InputMaybe<Array<StockLotWhere>>;
  /** 到期日期. */
  expiresAt?: InputMaybe<DateTimeFilter>;
  /** 良品. */
  good?: InputMaybe<IntFilter>;
  /** Code of the place (地点编码). */
  location?: InputMaybe<StringFilter>;
  /** 批号. */
  lotNo?: InputMaybe<StringFilter>;
  /** This does not hold (非). */
  not?: InputMaybe<StockLotWhere>;
  /** At least one of these holds (或). */
  or?: InputMaybe<Array<StockLotWhere>>;
  /** 最后可售时间. */
  sellableUntil?: InputMaybe<DateTimeFilter>;
  /** 货号. */
  sku?: InputMaybe<StringFilter>;
};

/** Units that left one account and entered another; never changed (库存异动). */
export type StockMovement = {
  __typename?: 'StockMovement';
  /** The document it comes from, such as an order number (单据). */
  document?: Maybe<Scalars['String']['output']>;
  /** The account that the units left (转出账户). */
  from: StockAccount;
  /** Opaque id (全局编号). */
  id: Scalars['ID']['output'];
  /** Where it moved (地点). */
  location: Location;
  /** When it happened, by the clock of the till (发生时间). */
  occurredAt: Scalars['DateTime']['output'];
  /** Whose units: HOUSE or an owner's code (货主编码). */
  owner: Scalars['String']['output'];
  /** The product that moved (商品). */
  product: Product;
  /** How many units; always more than zero (数量). */
  quantity: Scalars['Int']['output'];
  /** Why, in words, where a person was asked (原因). */
  reason?: Maybe<Scalars['String']['output']>;
  /** When it was written (记账时间). */
  recordedAt: Scalars['DateTime']['output'];
  /** Kind and id of who posted it (记账人). */
  recordedBy: Scalars['String']['output'];
  /** Stock keeping unit, in capitals (货号). */
  sku: Scalars['String']['output'];
  /** The account that they entered (转入账户). */
  to: StockAccount;
  /** Whose they are since; only of a change of ownership (新货主编码). */
  toOwner?: Maybe<Scalars['String']['output']>;
  /** Why it moved (异动类型). */
  type: StockMovementType;
};

/** A page of the ledger (流水分页). */
export type StockMovementConnection = {
  __typename?: 'StockMovementConnection';
  /** The movements with their cursors (列表项). */
  edges: Array<StockMovementEdge>;
  /** The movements alone (异动). */
  nodes: Array<StockMovement>;
  /** Where the page stands (分页信息). */
  pageInfo: PageInfo;
  /** How many movements match; counted only when asked for (总数). */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One movement in its list (流水列表项). */
export type StockMovementEdge = {
  __typename?: 'StockMovementEdge';
  /** Pass it as after to go on behind this movement (游标). */
  cursor: Scalars['String']['output'];
  /** The movement (异动). */
  node: StockMovement;
};

/** One part of an order of movements (流水排序项). */
export type StockMovementOrder = {
  /** Which way (方向). */
  direction: OrderDirection;
  /** What to order by (字段). */
  field: StockMovementOrderField;
};

/** What movements can be ordered by (流水排序). */
export type StockMovementOrderField =
  /** 发生时间 */
  | 'OCCURRED_AT';

/** Why units moved (异动类型). */
export type StockMovementType =
  /** 盘点调整 */
  | 'ADJUST'
  /** 良品转不良品, or back */
  | 'CONDITION'
  /** 期初 */
  | 'OPENING'
  /** 货权变更 */
  | 'OWNERSHIP'
  /** 质检放行 */
  | 'QC_RELEASE'
  /** 收货 */
  | 'RECEIVE'
  /** 退货入库 */
  | 'RETURN'
  /** 销售出库 */
  | 'SALE'
  /** 报废 */
  | 'SCRAP'
  /** 退供应商 */
  | 'SUPPLIER_RETURN'
  /** 调拨入库 */
  | 'TRANSFER_IN'
  /** 调拨出库 */
  | 'TRANSFER_OUT'
  /** 调拨差异处理 */
  | 'TRANSFER_SETTLE';

/** Conditions on movements; all given ones must hold (流水筛选). */
export type StockMovementWhere = {
  /** All of these hold (且). */
  and?: InputMaybe<Array<StockMovementWhere>>;
  /** Such as an order number (单据). */
  document?: InputMaybe<StringFilter>;
  /** Code of the place (地点编码). */
  location?: InputMaybe<StringFilter>;
  /** This does not hold (非). */
  not?: InputMaybe<StockMovementWhere>;
  /** 发生时间. */
  occurredAt?: InputMaybe<DateTimeFilter>;
  /** At least one of these holds (或). */
  or?: InputMaybe<Array<StockMovementWhere>>;
  /** HOUSE or an owner's code (货主编码). */
  owner?: InputMaybe<StringFilter>;
  /** 货号. */
  sku?: InputMaybe<StringFilter>;
  /** Such as SALE (异动类型). */
  type?: InputMaybe<StringFilter>;
};

/** Who owns units that stand with us, other than the house (货主). */
export type StockOwner = {
  __typename?: 'StockOwner';
  /** Of a supplier or dealer, in capitals (货主编码). */
  code: Scalars['String']['output'];
  /** Since when (创建时间). */
  createdAt: Scalars['DateTime']['output'];
  /** Name for people (名称). */
  name: Scalars['String']['output'];
  /** Set for good: another agreement is another owner (货主类型). */
  policy: StockOwnerPolicy;
  /** When it changed last (更新时间). */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change (版本). */
  version: Scalars['Int']['output'];
};

/** A page of owners (货主分页). */
export type StockOwnerConnection = {
  __typename?: 'StockOwnerConnection';
  /** The owners with their cursors (列表项). */
  edges: Array<StockOwnerEdge>;
  /** The owners alone (货主). */
  nodes: Array<StockOwner>;
  /** Where the page stands (分页信息). */
  pageInfo: PageInfo;
  /** How many owners match; counted only when asked for (总数). */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One owner in its list (货主列表项). */
export type StockOwnerEdge = {
  __typename?: 'StockOwnerEdge';
  /** Pass it as after to go on behind this owner (游标). */
  cursor: Scalars['String']['output'];
  /** The owner (货主). */
  node: StockOwner;
};

/** One part of an order of owners (货主排序项). */
export type StockOwnerOrder = {
  /** Which way (方向). */
  direction: OrderDirection;
  /** What to order by (字段). */
  field: StockOwnerOrderField;
};

/** What owners can be ordered by (货主排序). */
export type StockOwnerOrderField =
  /** 货主编码 */
  | 'CODE'
  /** 创建时间 */
  | 'CREATED_AT';

/** How an owner's units stand with us (货主类型). */
export type StockOwnerPolicy =
  /** 寄售: we sell them for the owner; the house's own go first. */
  | 'CONSIGNED'
  /** 代管: counted at the place, but only the owner's own orders take them. */
  | 'STORED';

/** Who begins to keep units with us (登记货主). */
export type StockOwnerRegisterInput = {
  /** Of the supplier or dealer, in any case, at most 64 characters; not HOUSE (货主编码). */
  code: Scalars['String']['input'];
  /** Name for people (名称). */
  name: Scalars['String']['input'];
  /** How the units stand with us, for good (货主类型). */
  policy: StockOwnerPolicy;
};

/** What came of naming an owner (货主结果). */
export type StockOwnerRegisterPayload = {
  __typename?: 'StockOwnerRegisterPayload';
  /** The owner; null when refused (货主). */
  stockOwner?: Maybe<StockOwner>;
  /** Why it was refused, all reasons at once (拒绝原因). */
  userErrors: Array<UserError>;
};

/** Conditions on owners; all given ones must hold (货主筛选). */
export type StockOwnerWhere = {
  /** All of these hold (且). */
  and?: InputMaybe<Array<StockOwnerWhere>>;
  /** 货主编码. */
  code?: InputMaybe<StringFilter>;
  /** 名称. */
  name?: InputMaybe<StringFilter>;
  /** This does not hold (非). */
  not?: InputMaybe<StockOwnerWhere>;
  /** At least one of these holds (或). */
  or?: InputMaybe<Array<StockOwnerWhere>>;
  /** CONSIGNED or STORED (货主类型). */
  policy?: InputMaybe<StringFilter>;
};

/** One owner's part of the units at a level (货权). */
export type StockOwnership = {
  __typename?: 'StockOwnership';
  /** 不良品. */
  damaged: Scalars['Int']['output'];
  /** 良品. */
  good: Scalars['Int']['output'];
  /** Everything of the owner there (账面). */
  onHand: Scalars['Int']['output'];
  /** Null for the house (货主). */
  owner?: Maybe<StockOwner>;
  /** HOUSE, or the owner's code (货主编码). */
  ownerCode: Scalars['String']['output'];
  /** Null for the house (货主类型). */
  policy?: Maybe<StockOwnerPolicy>;
  /** 待检. */
  qualityControl: Scalars['Int']['output'];
};

/** Units that pass from one owner to another (货权变更单). */
export type StockOwnershipChangeInput = {
  /** Agreement or invoice (单据). */
  document?: InputMaybe<Scalars['String']['input']>;
  /** At most 500 lines (明细). */
  lines: Array<StockOwnershipLineInput>;
  /** Code of the place (地点编码). */
  location: Scalars['String']['input'];
  /** When it happened; at most 400 days back; now when left out (发生时间). */
  occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why, for the audit (原因). */
  reason: Scalars['String']['input'];
};

/** What came of changing owners (货权变更结果). */
export type StockOwnershipChangePayload = {
  __typename?: 'StockOwnershipChangePayload';
  /** The levels it was about; null when refused (库存). */
  stockLevels?: Maybe<Array<StockLevel>>;
  /** Why it was refused, all reasons at once (拒绝原因). */
  userErrors: Array<UserError>;
};

/** Units that pass from one owner to another where they stand; equal lines are added up (货权变更明细). */
export type StockOwnershipLineInput = {
  /** Which units (成色). */
  condition: StockCondition;
  /** Whose they were: HOUSE or an owner's code (原货主). */
  from: Scalars['String']['input'];
  /** At least 1, at most 1,000,000 (数量). */
  quantity: Scalars['Int']['input'];
  /** Stock keeping unit, in any case (货号). */
  sku: Scalars['String']['input'];
  /** Whose they are: HOUSE or an owner's code (新货主). */
  to: Scalars['String']['input'];
};

/** Units that are about to leave a level (出库明细). */
export type StockPastDayInput = {
  /** Code of the place (地点编码). */
  location: Scalars['String']['input'];
  /** How many units (数量). */
  quantity: Scalars['Int']['input'];
  /** Stock keeping unit (货号). */
  sku: Scalars['String']['input'];
};

/** Units of a lot past its last day of sale that would be taken (过期批次). */
export type StockPastDayLot = {
  __typename?: 'StockPastDayLot';
  /** When they expire (失效时间). */
  expiresAt: Scalars['DateTime']['output'];
  /** Code of the place (地点编码). */
  location: Scalars['String']['output'];
  /** The lot (批号). */
  lotNo: Scalars['String']['output'];
  /** How many units of it (数量). */
  quantity: Scalars['Int']['output'];
  /** From when on they may not be sold (停售时间). */
  sellableUntil: Scalars['DateTime']['output'];
  /** Stock keeping unit (货号). */
  sku: Scalars['String']['output'];
};

/** Units carved out of available for one campaign (活动库存). */
export type StockPool = {
  __typename?: 'StockPool';
  /** Natural key, in capitals (编码). */
  code: Scalars['String']['output'];
  /** Since when (创建时间). */
  createdAt: Scalars['DateTime']['output'];
  /** What it has, by place and SKU (明细). */
  lines: Array<StockPoolLine>;
  /** Name for people (名称). */
  name: Scalars['String']['output'];
  /** OPEN, or CLOSED once everything free went back (状态). */
  status: StockPoolStatus;
  /** When it changed last (更新时间). */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change of its own, not with every sale (版本). */
  version: Scalars['Int']['output'];
};

/** A pool that is opened, or changed (活动库存). */
export type StockPoolCarveInput = {
  /** In any case, at most 64 characters; opens the pool when there is none (编码). */
  code: Scalars['String']['input'];
  /** At most 500 lines (明细). */
  lines: Array<StockPoolLineInput>;
  /** Name for people; needed where no pool has the code yet, ignored where one has (名称). */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** What came of changing a pool (活动库存结果). */
export type StockPoolCarvePayload = {
  __typename?: 'StockPoolCarvePayload';
  /** The pool; null when refused (活动库存). */
  stockPool?: Maybe<StockPool>;
  /** Why it was refused, all reasons at once (拒绝原因). */
  userErrors: Array<UserError>;
};

/** What came of closing a pool (关闭活动库存结果). */
export type StockPoolClosePayload = {
  __typename?: 'StockPoolClosePayload';
  /** The pool; null when refused (活动库存). */
  stockPool?: Maybe<StockPool>;
  /** Why it was refused, all reasons at once (拒绝原因). */
  userErrors: Array<UserError>;
};

/** A page of campaign pools (活动库存分页). */
export type StockPoolConnection = {
  __typename?: 'StockPoolConnection';
  /** The pools with their cursors (列表项). */
  edges: Array<StockPoolEdge>;
  /** The pools alone (活动库存). */
  nodes: Array<StockPool>;
  /** Where the page stands (分页信息). */
  pageInfo: PageInfo;
  /** How many match; counted only when asked for (总数). */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One campaign pool in its list (活动库存列表项). */
export type StockPoolEdge = {
  __typename?: 'StockPoolEdge';
  /** Pass it as after to go on behind this pool (游标). */
  cursor: Scalars['String']['output'];
  /** The campaign pool (活动库存). */
  node: StockPool;
};

/** What a pool has of one SKU at one place (活动库存明细). */
export type StockPoolLine = {
  __typename?: 'StockPoolLine';
  /** Carved out, all in all (划入). */
  carved: Scalars['Int']['output'];
  /** Left for the campaign: carved less held, sold and returned (剩余). */
  free: Scalars['Int']['output'];
  /** Held for orders (锁定). */
  held: Scalars['Int']['output'];
  /** Where the units are (地点). */
  location: Location;
  /** Given back to everybody (退回). */
  returned: Scalars['Int']['output'];
  /** Stock keeping unit, in capitals (货号). */
  sku: Scalars['String']['output'];
  /** Sold (已售). */
  sold: Scalars['Int']['output'];
};

/** Units of one SKU at one place that enter a pool, or leave it (活动库存明细). */
export type StockPoolLineInput = {
  /** Units that enter, or negative: that go back to everybody; not 0 (变动量). */
  change: Scalars['Int']['input'];
  /** Code of the place (地点编码). */
  location: Scalars['String']['input'];
  /** Stock keeping unit, in any case (货号). */
  sku: Scalars['String']['input'];
};

/** One part of an order of campaign pools (活动库存排序项). */
export type StockPoolOrder = {
  /** Which way (方向). */
  direction: OrderDirection;
  /** What to order by (字段). */
  field: StockPoolOrderField;
};

/** What campaign pools can be ordered by (活动库存排序). */
export type StockPoolOrderField =
  /** 编码 */
  | 'CODE'
  /** 创建时间 */
  | 'CREATED_AT';

/** State of a pool (活动库存状态). */
export type StockPoolStatus =
  /** 已关闭 */
  | 'CLOSED'
  /** 进行中 */
  | 'OPEN';

/** Conditions on campaign pools; all given ones must hold (活动库存筛选). */
export type StockPoolWhere = {
  /** All of these hold (且). */
  and?: InputMaybe<Array<StockPoolWhere>>;
  /** 编码. */
  code?: InputMaybe<StringFilter>;
  /** 创建时间. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Code of a place where it has units, or had, in any case (地点编码). */
  location?: InputMaybe<ExactTextFilter>;
  /** 名称. */
  name?: InputMaybe<StringFilter>;
  /** This does not hold (非). */
  not?: InputMaybe<StockPoolWhere>;
  /** At least one of these holds (或). */
  or?: InputMaybe<Array<StockPoolWhere>>;
  /** A SKU that it has, or had, in any case (货号). */
  sku?: InputMaybe<ExactTextFilter>;
  /** OPEN or CLOSED (状态). */
  status?: InputMaybe<StringFilter>;
};

/** Units that were looked at; equal lines are added up (质检明细). */
export type StockQualityLineInput = {
  /** What they turned out to be: GOOD or DAMAGED (成色). */
  condition: StockCondition;
  /** Which lot; left out, the first to expire (批号). */
  lotNo?: InputMaybe<Scalars['String']['input']>;
  /** Whose: HOUSE or an owner's code; whoever has some there when left out (货主编码). */
  owner?: InputMaybe<Scalars['String']['input']>;
  /** At least 1, at most 1,000,000 (数量). */
  quantity: Scalars['Int']['input'];
  /** Stock keeping unit, in any case (货号). */
  sku: Scalars['String']['input'];
};

/** Units that were looked at, and what they turned out to be (质检单). */
export type StockQualityReleaseInput = {
  /** Inspection report or delivery note (单据). */
  document?: InputMaybe<Scalars['String']['input']>;
  /** At most 500 lines (明细). */
  lines: Array<StockQualityLineInput>;
  /** Code of the place (地点编码). */
  location: Scalars['String']['input'];
  /** When it happened, by the till's clock; at most 400 days back; now when left out (发生时间). */
  occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** What was found (原因). */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What came of releasing units (质检结果). */
export type StockQualityReleasePayload = {
  __typename?: 'StockQualityReleasePayload';
  /** The levels it was about; null when refused (库存). */
  stockLevels?: Maybe<Array<StockLevel>>;
  /** Why it was refused, all reasons at once (拒绝原因). */
  userErrors: Array<UserError>;
};

/** Goods that arrive at a place (收货单). */
export type StockReceiveInput = {
  /** Delivery note or purchase order (单据). */
  document?: InputMaybe<Scalars['String']['input']>;
  /** At most 500 lines (明细). */
  lines: Array<StockReceiveLineInput>;
  /** Code of the place (地点编码). */
  location: Scalars['String']['input'];
  /** When it happened, by the till's clock; at most 400 days back; now when left out (发生时间). */
  occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Whose goods: an owner's code; the house's when left out (货主编码). */
  owner?: InputMaybe<Scalars['String']['input']>;
};

/** Units of one SKU that arrive; equal lines are added up (收货明细). */
export type StockReceiveLineInput = {
  /** Whether they can be sold (成色). */
  condition: StockCondition;
  /** When it expires; of a lot that is here already it may be left out (到期日期). */
  expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Of goods whose lots are kept, required; in any case, at most 64 characters (批号). */
  lotNo?: InputMaybe<Scalars['String']['input']>;
  /** When it was produced; with the shelf life it says when it expires (生产日期). */
  producedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** At least 1, at most 1,000,000 (数量). */
  quantity: Scalars['Int']['input'];
  /** Stock keeping unit, in any case (货号). */
  sku: Scalars['String']['input'];
};

/** What came of taking goods in (收货结果). */
export type StockReceivePayload = {
  __typename?: 'StockReceivePayload';
  /** The levels after it; null when refused (库存). */
  stockLevels?: Maybe<Array<StockLevel>>;
  /** Why it was refused, all reasons at once (拒绝原因). */
  userErrors: Array<UserError>;
};

/** One level that is to follow its ledger (对账修复单). */
export type StockReconcileInput = {
  /** Code of the place (地点编码). */
  location: Scalars['String']['input'];
  /** Why, for the audit (原因). */
  reason: Scalars['String']['input'];
  /** Stock keeping unit, in any case (货号). */
  sku: Scalars['String']['input'];
};

/** What came of a repair (对账修复结果). */
export type StockReconcilePayload = {
  __typename?: 'StockReconcilePayload';
  /** The level after it; null when refused (库存). */
  stockLevel?: Maybe<StockLevel>;
  /** Why it was refused, all reasons at once (拒绝原因). */
  userErrors: Array<UserError>;
};

/** Units held for one order (预留). */
export type StockReservation = {
  __typename?: 'StockReservation';
  /** The channel that sells (渠道). */
  channel?: Maybe<Scalars['String']['output']>;
  /** When the units are given back by themselves; null: never (截止时间). */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** For whom units are held (预留类型). */
  kind: StockHoldKind;
  /** What is held, equal lines added up; empty in a tombstone (预留明细). */
  lines: Array<StockReservationLine>;
  /** Whose stored units it takes; null: units that anybody may buy (货主编码). */
  owner?: Maybe<Scalars['String']['output']>;
  /** The order's number (单号). */
  reference: Scalars['String']['output'];
  /** 预留状态. */
  status: StockReservationStatus;
  /** The cart's hold whose units it took over; null where that had ended (购物车预留). */
  tookOver?: Maybe<Scalars['String']['output']>;
};

/** A hold that is asked to hold something else (预留变更单). */
export type StockReservationAmendInput = {
  /** All that it holds afterwards, at most 500 lines (明细). */
  lines: Array<StockReserveLineInput>;
  /** The order's number (单号). */
  reference: Scalars['String']['input'];
};

/** Units of one SKU at one place within a hold (预留明细). */
export type StockReservationLine = {
  __typename?: 'StockReservationLine';
  /** What the units are held out of (预留类型). */
  kind: StockHoldKind;
  /** Code of the place (地点编码). */
  location: Scalars['String']['output'];
  /** The campaign's pool it draws on (活动库存). */
  pool?: Maybe<Scalars['String']['output']>;
  /** How many units (数量). */
  quantity: Scalars['Int']['output'];
  /** Stock keeping unit, in capitals (货号). */
  sku: Scalars['String']['output'];
};

/** A hold that moves, whole or in part (预留移库单). */
export type StockReservationMoveInput = {
  /** At most 500 lines (明细). */
  lines: Array<StockReservationMoveLineInput>;
  /** The order's number (单号). */
  reference: Scalars['String']['input'];
};

/** Held units that go to another place (预留移库明细). */
export type StockReservationMoveLineInput = {
  /** Code of the place where they are held (原地点). */
  from: Scalars['String']['input'];
  /** At least 1, at most what is held (数量). */
  quantity: Scalars['Int']['input'];
  /** Stock keeping unit, in any case (货号). */
  sku: Scalars['String']['input'];
  /** Code of the place where they will be held (新地点). */
  to: Scalars['String']['input'];
};

/** Units that a hold gives to a new one, at the places where they are held (拆分明细). */
export type StockReservationPartInput = {
  /** At most 500 lines, all of them held by the one that is split (明细). */
  lines: Array<StockReserveLineInput>;
  /** Reference of the new hold: one each (新单号). */
  reference: Scalars['String']['input'];
};

/** A hold that is divided into several, so that each can end by itself (预留拆分). */
export type StockReservationSplitInput = {
  /** At most 50 parts; something must remain (各部分). */
  parts: Array<StockReservationPartInput>;
  /** Reference of the hold that gives (原单号). */
  reference: Scalars['String']['input'];
};

/** State of a hold (预留状态). */
export type StockReservationStatus =
  /** 有效: the units are held. */
  | 'ACTIVE'
  /** 已出库: the units were sold and left. */
  | 'CONSUMED'
  /** 已过期: the deadline passed and the units were given back. */
  | 'EXPIRED'
  /** 已释放: the units were given back. */
  | 'RELEASED';

/** Units to hold for an order (预留单). */
export type StockReserveInput = {
  /** The channel that sells: its front stock's quota, safety and places count (渠道). */
  channel?: InputMaybe<Scalars['String']['input']>;
  /** When the units are given back by themselves; never when left out (截止时间). */
  expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** At most 500 lines (明细). */
  lines: Array<StockReserveLineInput>;
  /** Takes only units that are stored for this owner (货主编码). */
  owner?: InputMaybe<Scalars['String']['input']>;
  /** The order's number: one reservation each (单号). */
  reference: Scalars['String']['input'];
  /** The reference of the order's own hold that ends by this one, without a gap (原预留). */
  replaces?: InputMaybe<Scalars['String']['input']>;
  /** For whom; without it nobody's cart is taken over (下单方). */
  takenBy?: InputMaybe<StockTakerInput>;
  /** The reference of a cart's hold that becomes this one, without a gap (购物车预留). */
  takesOver?: InputMaybe<Scalars['String']['input']>;
};

/** Units of one SKU at one place to hold; equal lines are added up (预留明细). */
export type StockReserveLineInput = {
  /** Code of the place (地点编码). */
  location: Scalars['String']['input'];
  /** Out of this campaign's pool (活动库存). */
  pool?: InputMaybe<Scalars['String']['input']>;
  /** Out of what suppliers have confirmed; the units become ordinary ones as they arrive (预售). */
  presale: Scalars['Boolean']['input'];
  /** At least 1, at most 1,000,000 (数量). */
  quantity: Scalars['Int']['input'];
  /** Stock keeping unit, in any case (货号). */
  sku: Scalars['String']['input'];
};

/** What came of holding, giving back or selling held units (预留结果). */
export type StockReservePayload = {
  __typename?: 'StockReservePayload';
  /** The hold after it; null when refused (预留). */
  reservation?: Maybe<StockReservation>;
  /** Why it was refused, all reasons at once (拒绝原因). */
  userErrors: Array<UserError>;
};

/** Goods that came back from a customer (退货入库单). */
export type StockReturnInput = {
  /** At most 500 lines (明细). */
  lines: Array<StockReturnLineInput>;
  /** The return's number: taken in once (退货单号). */
  reference: Scalars['String']['input'];
};

/** Units of one SKU that came back to one place (退货明细). */
export type StockReturnLineInput = {
  /** Whether they can be sold again (成色). */
  condition: StockCondition;
  /** When it expires, of a lot that is not here yet (到期日期). */
  expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Code of the place (地点编码). */
  location: Scalars['String']['input'];
  /** Which lot; left out, RETURNED (批号). */
  lotNo?: InputMaybe<Scalars['String']['input']>;
  /** When it was produced, of a lot that is not here yet (生产日期). */
  producedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** At least 1, at most 1,000,000 (数量). */
  quantity: Scalars['Int']['input'];
  /** Stock keeping unit, in any case (货号). */
  sku: Scalars['String']['input'];
};

/** What came of taking goods back (退货入库结果). */
export type StockReturnPayload = {
  __typename?: 'StockReturnPayload';
  /** The levels it touched, as they are now; null when refused (库存). */
  stockLevels?: Maybe<Array<StockLevel>>;
  /** Why it was refused, all reasons at once (拒绝原因). */
  userErrors: Array<UserError>;
};

/** What a scan was read as (扫码结果). */
export type StockScan = {
  __typename?: 'StockScan';
  /** As it was scanned (条码). */
  code: Scalars['String']['output'];
  /** Last day on the label, as YYYY-MM-DD (有效期至). */
  expiresOn?: Maybe<Scalars['String']['output']>;
  /** Lot on the label (批号). */
  lot?: Maybe<Scalars['String']['output']>;
  /** Price on the label (标价). */
  price?: Maybe<Money>;
  /** The product (商品). */
  product: Product;
  /** Units of stock (数量). */
  quantity: Scalars['Int']['output'];
  /** Whether it was sent before, and so changed nothing now (是否重复). */
  repeated: Scalars['Boolean']['output'];
  /** The device's own count (序号). */
  sequence: Scalars['Int']['output'];
  /** Serial number on the label (序列号). */
  serial?: Maybe<Scalars['String']['output']>;
  /** Stock keeping unit, in capitals (货号). */
  sku: Scalars['String']['output'];
  /** Weight on the label, in grams (重量). */
  weightGrams?: Maybe<Scalars['Int']['output']>;
};

/** Goods that are counted by scanning (扫码盘点). */
export type StockScanCountInput = {
  /** Which units (成色). */
  condition: StockCondition;
  /** Which scanner or till (设备). */
  device: Scalars['String']['input'];
  /** 1 to 500, each number once (扫码). */
  scans: Array<StockScanInput>;
  /** 盘点单号. */
  stocktakeNo: Scalars['String']['input'];
  /** The shelf or zone (库区). */
  zone?: InputMaybe<Scalars['String']['input']>;
};

/** What came of scanning (扫码盘点结果). */
export type StockScanCountPayload = {
  __typename?: 'StockScanCountPayload';
  /** The scans as they were read; null when refused (扫码结果). */
  scans?: Maybe<Array<StockScan>>;
  /** The stocktake as it is now; null when refused (盘点单). */
  stocktake?: Maybe<Stocktake>;
  /** Why it was refused, all reasons at once (拒绝原因). */
  userErrors: Array<UserError>;
};

/** Scanned goods that arrive (扫码入库). */
export type StockScanInInput = {
  /** Whether they can be sold (成色). */
  condition: StockCondition;
  /** Which scanner or till (设备). */
  device: Scalars['String']['input'];
  /** Delivery note or purchase order (单据). */
  document?: InputMaybe<Scalars['String']['input']>;
  /** Code of the place (地点编码). */
  location: Scalars['String']['input'];
  /** 1 to 500, each number once (扫码). */
  scans: Array<StockScanInput>;
};

/** What came of scanning (扫码入库结果). */
export type StockScanInPayload = {
  __typename?: 'StockScanInPayload';
  /** The scans as they were read; null when refused (扫码结果). */
  scans?: Maybe<Array<StockScan>>;
  /** Why it was refused, all reasons at once (拒绝原因). */
  userErrors: Array<UserError>;
};

/** One scan of a device (扫码). */
export type StockScanInput = {
  /** As it was scanned: GTIN, GS1 element string, in-store weight or price code, or a SKU (条码). */
  code: Scalars['String']['input'];
  /** So many of them; 1 for each scan (数量). */
  quantity: Scalars['Int']['input'];
  /** When it was scanned, by the device's clock; at most 400 days back; now when left out (扫码时间). */
  scannedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The device's own count of scans, from 1; a repeat changes nothing (序号). */
  sequence: Scalars['Int']['input'];
};

/** Scanned goods that leave (扫码出库). */
export type StockScanOutInput = {
  /** Which units (成色). */
  condition: StockCondition;
  /** Which scanner or till (设备). */
  device: Scalars['String']['input'];
  /** The document it is for (单据). */
  document?: InputMaybe<Scalars['String']['input']>;
  /** Code of the place (地点编码). */
  location: Scalars['String']['input'];
  /** What they leave for (用途). */
  purpose: StockScanOutPurpose;
  /** Why; needed but for sales (原因). */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 500, each number once (扫码). */
  scans: Array<StockScanInput>;
};

/** What came of scanning (扫码出库结果). */
export type StockScanOutPayload = {
  __typename?: 'StockScanOutPayload';
  /** The scans as they were read; null when refused (扫码结果). */
  scans?: Maybe<Array<StockScan>>;
  /** Why it was refused, all reasons at once (拒绝原因). */
  userErrors: Array<UserError>;
};

/** What scanned goods leave for (扫码出库用途). */
export type StockScanOutPurpose =
  /** 领用: the shop uses them itself. */
  | 'OWN_USE'
  /** 销售出库: to a customer, by a document of another system. */
  | 'SALE'
  /** 报废 */
  | 'SCRAP';

/** Goods that left over the counter (内部). */
export type StockSellInput = {
  /** Through which channel: its quota falls by what was sold, and refuses nothing (渠道). */
  channel?: InputMaybe<Scalars['String']['input']>;
  /** What left; equal lines are added up, at most 500 (明细). */
  lines: Array<StockReserveLineInput>;
  /** When it was sold, by the till's clock (发生时间). */
  occurredAt: Scalars['DateTime']['input'];
  /** The order's number (单号). */
  reference: Scalars['String']['input'];
};

/** What came of a counter sale (内部). */
export type StockSellPayload = {
  __typename?: 'StockSellPayload';
  /** The sale; null when refused (柜台出库). */
  sale?: Maybe<RecordedCounterSale>;
  /** Why it was refused; never for book stock (拒绝原因). */
  userErrors: Array<UserError>;
};

/** Units that went over the counter although the books did not have them free (账实差异). */
export type StockShortfall = {
  __typename?: 'StockShortfall';
  /** When it was found out (发现时间). */
  foundAt: Scalars['DateTime']['output'];
  /** Opaque id (全局编号). */
  id: Scalars['ID']['output'];
  /** Where it was sold (地点). */
  location: Location;
  /** When they were sold, by the till's clock (发生时间). */
  occurredAt: Scalars['DateTime']['output'];
  /** The product that was sold (商品). */
  product: Product;
  /** How many units the books lacked (数量). */
  quantity: Scalars['Int']['output'];
  /** The order that sold them (单号). */
  reference: Scalars['String']['output'];
  /** Stock keeping unit, in capitals (货号). */
  sku: Scalars['String']['output'];
};

/** A page of StockShortfall (账实差异分页). */
export type StockShortfallConnection = {
  __typename?: 'StockShortfallConnection';
  /** With their cursors (列表项). */
  edges: Array<StockShortfallEdge>;
  /** Alone (账实差异). */
  nodes: Array<StockShortfall>;
  /** Where the page stands (分页信息). */
  pageInfo: PageInfo;
  /** How many match; counted only when asked for (总数). */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One StockShortfall in its list (账实差异列表项). */
export type StockShortfallEdge = {
  __typename?: 'StockShortfallEdge';
  /** Pass it as after to go on behind this one (游标). */
  cursor: Scalars['String']['output'];
  /** What stands there (账实差异). */
  node: StockShortfall;
};

/** One part of an order (账实差异排序项). */
export type StockShortfallOrder = {
  /** Which way (方向). */
  direction: OrderDirection;
  /** What to order by (字段). */
  field: StockShortfallOrderField;
};

/** What they can be ordered by (账实差异排序). */
export type StockShortfallOrderField =
  /** 发现时间 */
  | 'FOUND_AT';

/** Conditions; all given ones must hold (账实差异筛选). */
export type StockShortfallWhere = {
  /** All of these hold (且). */
  and?: InputMaybe<Array<StockShortfallWhere>>;
  /** 发现时间. */
  foundAt?: InputMaybe<DateTimeFilter>;
  /** Code of the place (地点编码). */
  location?: InputMaybe<StringFilter>;
  /** This does not hold (非). */
  not?: InputMaybe<StockShortfallWhere>;
  /** At least one of these holds (或). */
  or?: InputMaybe<Array<StockShortfallWhere>>;
  /** The order that sold them (单号). */
  reference?: InputMaybe<StringFilter>;
  /** 货号. */
  sku?: InputMaybe<StringFilter>;
};

/** A SKU that is not taken from what is available: out of a pool, or out of what is to come (内部). */
export type StockSourceInput = {
  /** A campaign’s pool (活动库存). */
  pool?: InputMaybe<Scalars['String']['input']>;
  /** What suppliers have confirmed (预售). */
  presale: Scalars['Boolean']['input'];
  /** Stock keeping unit, in any case (货号). */
  sku: Scalars['String']['input'];
};

/** What an outside system sent at once (同步批次). */
export type StockSyncBatch = {
  __typename?: 'StockSyncBatch';
  /** Rows that changed the books (采用行数). */
  applied: Scalars['Int']['output'];
  /** Of counts: when they were made (盘点时间). */
  asOf?: Maybe<Scalars['DateTime']['output']>;
  /** Its number; given twice it is the same batch (批号). */
  batchNo: Scalars['String']['output'];
  /** What it holds (类型). */
  kind: StockSyncKind;
  /** When it came (接收时间). */
  receivedAt: Scalars['DateTime']['output'];
  /** Kind and id of who sent it (发送人). */
  receivedBy: Scalars['String']['output'];
  /** Rows that were not taken (未采用行数). */
  rejected: Scalars['Int']['output'];
  /** Every row, in its order, paged (明细). */
  rows: StockSyncRowConnection;
  /** The outside system, in capitals (外部系统). */
  system: Scalars['String']['output'];
  /** Rows with nothing to change (无变化行数). */
  unchanged: Scalars['Int']['output'];
};


/** What an outside system sent at once (同步批次). */
export type StockSyncBatchRowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** A page of StockSyncBatch (同步批次分页). */
export type StockSyncBatchConnection = {
  __typename?: 'StockSyncBatchConnection';
  /** With their cursors (列表项). */
  edges: Array<StockSyncBatchEdge>;
  /** Alone (同步批次). */
  nodes: Array<StockSyncBatch>;
  /** Where the page stands (分页信息). */
  pageInfo: PageInfo;
  /** How many match; counted only when asked for (总数). */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One StockSyncBatch in its list (同步批次列表项). */
export type StockSyncBatchEdge = {
  __typename?: 'StockSyncBatchEdge';
  /** Pass it as after to go on behind this one (游标). */
  cursor: Scalars['String']['output'];
  /** What stands there (同步批次). */
  node: StockSyncBatch;
};

/** One part of an order (同步批次排序项). */
export type StockSyncBatchOrder = {
  /** Which way (方向). */
  direction: OrderDirection;
  /** What to order by (字段). */
  field: StockSyncBatchOrderField;
};

/** What they can be ordered by (同步批次排序). */
export type StockSyncBatchOrderField =
  /** 接收时间 */
  | 'RECEIVED_AT'
  /** 外部系统 */
  | 'SYSTEM';

/** Conditions; all given ones must hold (同步批次筛选). */
export type StockSyncBatchWhere = {
  /** All of these hold (且). */
  and?: InputMaybe<Array<StockSyncBatchWhere>>;
  /** 批号. */
  batchNo?: InputMaybe<StringFilter>;
  /** Such as COUNTS (类型). */
  kind?: InputMaybe<StringFilter>;
  /** This does not hold (非). */
  not?: InputMaybe<StockSyncBatchWhere>;
  /** At least one of these holds (或). */
  or?: InputMaybe<Array<StockSyncBatchWhere>>;
  /** 接收时间. */
  receivedAt?: InputMaybe<DateTimeFilter>;
  /** 未采用行数. */
  rejected?: InputMaybe<IntFilter>;
  /** 外部系统. */
  system?: InputMaybe<StringFilter>;
};

/** What an outside system counted (同步盘点明细). */
export type StockSyncCountRowInput = {
  /** Which units (成色). */
  condition: StockCondition;
  /** What it believes the books to say; refused when they do not (预期数量). */
  expectedQuantity: Scalars['Int']['input'];
  /** When it expires, of a lot that is not here yet (到期日期). */
  expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Code of the place (地点编码). */
  location: Scalars['String']['input'];
  /** Only units of this lot were counted; left out, all of the condition (批号). */
  lotNo?: InputMaybe<Scalars['String']['input']>;
  /** When it was produced, of a lot that is not here yet (生产日期). */
  producedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 0 to 1,000,000 (数量). */
  quantity: Scalars['Int']['input'];
  /** Stock keeping unit, in any case (货号). */
  sku: Scalars['String']['input'];
};

/** Counts of an outside system (同步盘点). */
export type StockSyncCountsInput = {
  /** When they were made; older ones than were taken before are refused (盘点时间). */
  asOf: Scalars['DateTime']['input'];
  /** At most 64 characters (批号). */
  batchNo: Scalars['String']['input'];
  /** What becomes of bad rows (错误处理). */
  errorPolicy: StockSyncErrorPolicy;
  /** At most 1,000 (明细). */
  rows: Array<StockSyncCountRowInput>;
  /** At most 64 characters, in any case (外部系统). */
  system: Scalars['String']['input'];
};

/** What came of it (同步盘点结果). */
export type StockSyncCountsPayload = {
  __typename?: 'StockSyncCountsPayload';
  /** As it is now; null when refused (同步盘点). */
  batch?: Maybe<StockSyncBatch>;
  /** Why it was refused, all reasons at once (拒绝原因). */
  userErrors: Array<UserError>;
};

/** What becomes of a batch of which some rows cannot be taken (错误处理). */
export type StockSyncErrorPolicy =
  /** 整批拒绝: nothing is written. */
  | 'REJECT_ALL'
  /** 跳过错误行: they stay in the reject report. */
  | 'SKIP_FAILED_ROWS';

/** What an outside system sends (同步类型). */
export type StockSyncKind =
  /** 绝对数: what it counted. */
  | 'COUNTS'
  /** 异动: what it moved. */
  | 'MOVEMENTS';

/** What an outside system moved (同步异动明细). */
export type StockSyncMovementRowInput = {
  /** The document it comes from; system and number when left out (单据). */
  document?: InputMaybe<Scalars['String']['input']>;
  /** When it expires, of a lot that is not here yet (到期日期). */
  expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /**
   * The outside system's number; it is taken once: with another SKU, place, kind, accounts, quantity or
   * lot the row is rejected as EXTERNAL_ID_TAKEN (外部单号).
   */
  externalId: Scalars['String']['input'];
  /** The account that they leave (转出账户). */
  from: StockAccount;
  /** Code of the place (地点编码). */
  location: Scalars['String']['input'];
  /** Which lot; arrivals of goods whose lots are kept need it, else the first to expire leaves (批号). */
  lotNo?: InputMaybe<Scalars['String']['input']>;
  /** When it happened; at most 400 days back (发生时间). */
  occurredAt: Scalars['DateTime']['input'];
  /** When it was produced, of a lot that is not here yet (生产日期). */
  producedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** At least 1, at most 1,000,000 (数量). */
  quantity: Scalars['Int']['input'];
  /** Stock keeping unit, in any case (货号). */
  sku: Scalars['String']['input'];
  /** The account that they enter (转入账户). */
  to: StockAccount;
  /** Why the units moved; it must suit the two accounts (异动类型). */
  type: StockMovementType;
};

/** Movements of an outside system, in any order (同步异动). */
export type StockSyncMovementsInput = {
  /** At most 64 characters (批号). */
  batchNo: Scalars['String']['input'];
  /** What becomes of bad rows (错误处理). */
  errorPolicy: StockSyncErrorPolicy;
  /** At most 1,000 (明细). */
  rows: Array<StockSyncMovementRowInput>;
  /** At most 64 characters, in any case (外部系统). */
  system: Scalars['String']['input'];
};

/** What came of it (同步异动结果). */
export type StockSyncMovementsPayload = {
  __typename?: 'StockSyncMovementsPayload';
  /** As it is now; null when refused (同步异动). */
  batch?: Maybe<StockSyncBatch>;
  /** Why it was refused, all reasons at once (拒绝原因). */
  userErrors: Array<UserError>;
};

/** One row of a batch and what became of it (同步明细). */
export type StockSyncRow = {
  __typename?: 'StockSyncRow';
  /** 批号. */
  batchNo: Scalars['String']['output'];
  /** Why it was not taken; stable, for programs (错误码). */
  code?: Maybe<Scalars['String']['output']>;
  /** Of counts: which units (成色). */
  condition?: Maybe<StockCondition>;
  /** Of counts: what the outside system believed the books to say (预期数量). */
  expectedQuantity?: Maybe<Scalars['Int']['output']>;
  /** Of movements: the outside system's number (外部单号). */
  externalId?: Maybe<Scalars['String']['output']>;
  /** Code of the place (地点编码). */
  location: Scalars['String']['output'];
  /** The lot that it names (批号). */
  lotNo?: Maybe<Scalars['String']['output']>;
  /** The same for people, in the language of the request (说明). */
  message?: Maybe<Scalars['String']['output']>;
  /** Units counted, or moved (数量). */
  quantity: Scalars['Int']['output'];
  /** When it came (接收时间). */
  receivedAt: Scalars['DateTime']['output'];
  /** Its place in the batch, from 0 (行号). */
  rowNo: Scalars['Int']['output'];
  /** Stock keeping unit, in capitals (货号). */
  sku: Scalars['String']['output'];
  /** What became of it (状态). */
  status: StockSyncRowStatus;
  /** 外部系统. */
  system: Scalars['String']['output'];
};

/** A page of StockSyncRow (同步明细分页). */
export type StockSyncRowConnection = {
  __typename?: 'StockSyncRowConnection';
  /** With their cursors (列表项). */
  edges: Array<StockSyncRowEdge>;
  /** Alone (同步明细). */
  nodes: Array<StockSyncRow>;
  /** Where the page stands (分页信息). */
  pageInfo: PageInfo;
  /** How many match; counted only when asked for (总数). */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One StockSyncRow in its list (同步明细列表项). */
export type StockSyncRowEdge = {
  __typename?: 'StockSyncRowEdge';
  /** Pass it as after to go on behind this one (游标). */
  cursor: Scalars['String']['output'];
  /** What stands there (同步明细). */
  node: StockSyncRow;
};

/** One part of an order (同步明细排序项). */
export type StockSyncRowOrder = {
  /** Which way (方向). */
  direction: OrderDirection;
  /** What to order by (字段). */
  field: StockSyncRowOrderField;
};

/** What they can be ordered by (同步明细排序). */
export type StockSyncRowOrderField =
  /** 接收时间 */
  | 'RECEIVED_AT';

/** What became of a row (明细状态). */
export type StockSyncRowStatus =
  /** 已采用: it changed the books. */
  | 'APPLIED'
  /** 未采用 */
  | 'REJECTED'
  /** 无变化: nothing to change, or it had come before. */
  | 'UNCHANGED';

/** Conditions; all given ones must hold (同步明细筛选). */
export type StockSyncRowWhere = {
  /** All of these hold (且). */
  and?: InputMaybe<Array<StockSyncRowWhere>>;
  /** 批号. */
  batchNo?: InputMaybe<StringFilter>;
  /** Such as STOCK_CHANGED (错误码). */
  code?: InputMaybe<StringFilter>;
  /** 地点编码. */
  location?: InputMaybe<StringFilter>;
  /** This does not hold (非). */
  not?: InputMaybe<StockSyncRowWhere>;
  /** At least one of these holds (或). */
  or?: InputMaybe<Array<StockSyncRowWhere>>;
  /** 接收时间. */
  receivedAt?: InputMaybe<DateTimeFilter>;
  /** 货号. */
  sku?: InputMaybe<StringFilter>;
  /** 外部系统. */
  system?: InputMaybe<StringFilter>;
};

/** Whose order takes a cart's hold over (下单方). */
export type StockTakerInput = {
  /** Kind and id of who orders, such as STAFF:ann (操作主体). */
  actor: Scalars['String']['input'];
  /** The member who buys; null for a guest (会员号). */
  memberNo?: InputMaybe<Scalars['String']['input']>;
  /** Code of the store that sells (门店). */
  store?: InputMaybe<Scalars['String']['input']>;
};

/** Units on their way from one place to another (调拨单). */
export type StockTransfer = {
  __typename?: 'StockTransfer';
  /** Differences between what left and what arrived; at most three per SKU (差异单). */
  discrepancies: Array<TransferDiscrepancy>;
  /** The place that gives (调出地点). */
  from: Location;
  /** Every step with who, when and why, oldest first (履历). */
  history: Array<TransferFact>;
  /** Opaque id (全局编号). */
  id: Scalars['ID']['output'];
  /** What is moved, by SKU; at most 500 (明细). */
  lines: Array<StockTransferLine>;
  /** Who began it (调拨来源). */
  origin: TransferOrigin;
  /** The order or proposal that it serves (来源单据). */
  originDocument?: Maybe<Scalars['String']['output']>;
  /** When it was asked for (申请时间). */
  requestedAt: Scalars['DateTime']['output'];
  /** 调拨状态. */
  status: TransferStatus;
  /** The place that gets (调入地点). */
  to: Location;
  /** Natural key (调拨单号). */
  transferNo: Scalars['String']['output'];
  /** When it changed last (更新时间). */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows by one with every step (版本). */
  version: Scalars['Int']['output'];
};

/** A page of transfers (调拨分页). */
export type StockTransferConnection = {
  __typename?: 'StockTransferConnection';
  /** The transfers with their cursors (列表项). */
  edges: Array<StockTransferEdge>;
  /** The transfers alone (调拨单). */
  nodes: Array<StockTransfer>;
  /** Where the page stands (分页信息). */
  pageInfo: PageInfo;
  /** How many transfers match; counted only when asked for (总数). */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One transfer in its list (调拨列表项). */
export type StockTransferEdge = {
  __typename?: 'StockTransferEdge';
  /** Pass it as after to go on behind this transfer (游标). */
  cursor: Scalars['String']['output'];
  /** The transfer (调拨单). */
  node: StockTransfer;
};

/** One SKU of a transfer (调拨明细). */
export type StockTransferLine = {
  __typename?: 'StockTransferLine';
  /** Agreed to; null before that (审批数量). */
  approved?: Maybe<Scalars['Int']['output']>;
  /** Arrived and cannot be sold (实收不良品). */
  damaged: Scalars['Int']['output'];
  /** Neither here nor there (在途). */
  inTransit: Scalars['Int']['output'];
  /** Written off on the way (途损). */
  lost: Scalars['Int']['output'];
  /** The product that moves (商品). */
  product: Product;
  /** Arrived and can be sold (实收良品). */
  received: Scalars['Int']['output'];
  /** Asked for; 0 for what only came along (申请数量). */
  requested: Scalars['Int']['output'];
  /** Found at the source again (退回发货方). */
  returned: Scalars['Int']['output'];
  /** Left the source (发货数量). */
  shipped: Scalars['Int']['output'];
  /** Stock keeping unit, in capitals (货号). */
  sku: Scalars['String']['output'];
};

/** What an order lacks at the place that fulfils it (内部). */
export type StockTransferNearestInput = {
  /** At most 100; equal SKUs are added up (明细). */
  lines: Array<TransferLineInput>;
  /** The order's number: asked once each (单号). */
  reference: Scalars['String']['input'];
  /** Code of the place that gets (调入地点编码). */
  to: Scalars['String']['input'];
};

/** What came of asking the nearest places for an order (内部). */
export type StockTransferNearestPayload = {
  __typename?: 'StockTransferNearestPayload';
  /** One per place that gives, approved and held; null when refused (调拨单). */
  transfers?: Maybe<Array<StockTransfer>>;
  /** Why it was refused, all reasons at once (拒绝原因). */
  userErrors: Array<UserError>;
};

/** One part of an order of transfers (调拨排序项). */
export type StockTransferOrder = {
  /** Which way (方向). */
  direction: OrderDirection;
  /** What to order by (字段). */
  field: StockTransferOrderField;
};

/** What transfers can be ordered by (调拨排序). */
export type StockTransferOrderField =
  /** 申请时间 */
  | 'REQUESTED_AT';

/** Conditions on transfers; all given ones must hold (调拨筛选). */
export type StockTransferWhere = {
  /** All of these hold (且). */
  and?: InputMaybe<Array<StockTransferWhere>>;
  /** Code of the place that gives (调出地点编码). */
  from?: InputMaybe<StringFilter>;
  /** This does not hold (非). */
  not?: InputMaybe<StockTransferWhere>;
  /** At least one of these holds (或). */
  or?: InputMaybe<Array<StockTransferWhere>>;
  /** Such as NEAREST (调拨来源). */
  origin?: InputMaybe<StringFilter>;
  /** Order or proposal (来源单据). */
  originDocument?: InputMaybe<StringFilter>;
  /** 申请时间. */
  requestedAt?: InputMaybe<DateTimeFilter>;
  /** A SKU that it moves, in any case (货号). */
  sku?: InputMaybe<ExactTextFilter>;
  /** Such as SHIPPED (调拨状态). */
  status?: InputMaybe<StringFilter>;
  /** Code of the place that gets (调入地点编码). */
  to?: InputMaybe<StringFilter>;
  /** 调拨单号. */
  transferNo?: InputMaybe<StringFilter>;
};

/** The version that a change expected is not the one found (版本已变化). */
export type StockVersionError = UserError & {
  __typename?: 'StockVersionError';
  /** What was found (实际版本). */
  actual: Scalars['Int']['output'];
  /** Stable, for programs (错误码). */
  code: Scalars['String']['output'];
  /** What was expected (预期版本). */
  expected: Scalars['Int']['output'];
  /** Path of the input at fault (字段). */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** For people, in the language of the request (说明). */
  message: Scalars['String']['output'];
  /** Whether the same request may succeed later (可否重试). */
  retryable: Scalars['Boolean']['output'];
};

/** Counting what is at a place, to correct the books (盘点单). */
export type Stocktake = {
  __typename?: 'Stocktake';
  /** Whether those who count do not see what the books say (盲盘). */
  blind: Scalars['Boolean']['output'];
  /** When it was approved or cancelled (审核时间). */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Kind and id of who approved or cancelled it (审核人). */
  closedBy?: Maybe<Scalars['String']['output']>;
  /** Why it was cancelled (取消原因). */
  closedReason?: Maybe<Scalars['String']['output']>;
  /** The categories or SKUs of its scope (编码). */
  codes: Array<Scalars['String']['output']>;
  /** What is to be counted and what was, by SKU (盘点明细). */
  lines: StocktakeLineConnection;
  /** Where it is counted (地点). */
  location: Location;
  /** Remark of whoever planned it (备注). */
  note?: Maybe<Scalars['String']['output']>;
  /** When it was planned (计划时间). */
  plannedAt: Scalars['DateTime']['output'];
  /** Kind and id of who planned it (计划人). */
  plannedBy: Scalars['String']['output'];
  /** What is counted (范围). */
  scope: StocktakeScope;
  /** Where it stands (状态). */
  status: StocktakeStatus;
  /** Natural key, such as ST261123-7KQ2MD (盘点单号). */
  stocktakeNo: Scalars['String']['output'];
  /** Sums over all lines; null while it is blind for the caller (差异汇总). */
  summary?: Maybe<StocktakeSummary>;
  /** Units that a first count may be off before it is made again (容差). */
  toleranceUnits: Scalars['Int']['output'];
  /** Grows with every count, recount, approval and cancellation (版本). */
  version: Scalars['Int']['output'];
  /** The zone of its scope (库区). */
  zone?: Maybe<Scalars['String']['output']>;
};


/** Counting what is at a place, to correct the books (盘点单). */
export type StocktakeLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  differing: Scalars['Boolean']['input'];
  first: Scalars['Int']['input'];
  state?: InputMaybe<StocktakeLineState>;
};

/** What is to become the books (盘点审核). */
export type StocktakeApproveInput = {
  /** The version the caller looked at (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** 盘点单号. */
  stocktakeNo: Scalars['String']['input'];
  /** What becomes of lines that nobody counted (未盘处理). */
  uncounted: StocktakeUncounted;
};

/** What came of it (盘点审核结果). */
export type StocktakeApprovePayload = {
  __typename?: 'StocktakeApprovePayload';
  /** As it is now; null when refused (盘点审核). */
  stocktake?: Maybe<Stocktake>;
  /** Why it was refused, all reasons at once (拒绝原因). */
  userErrors: Array<UserError>;
};

/** What is to end without a change (盘点取消). */
export type StocktakeCancelInput = {
  /** The version the caller looked at (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** Why, for the audit (原因). */
  reason: Scalars['String']['input'];
  /** 盘点单号. */
  stocktakeNo: Scalars['String']['input'];
};

/** What came of it (盘点取消结果). */
export type StocktakeCancelPayload = {
  __typename?: 'StocktakeCancelPayload';
  /** As it is now; null when refused (盘点取消). */
  stocktake?: Maybe<Stocktake>;
  /** Why it was refused, all reasons at once (拒绝原因). */
  userErrors: Array<UserError>;
};

/** Somebody counted since the caller looked (盘点单已变化). */
export type StocktakeChangedError = UserError & {
  __typename?: 'StocktakeChangedError';
  /** The version there is (实际版本). */
  actualVersion: Scalars['Int']['output'];
  /** Stable, for programs (错误码). */
  code: Scalars['String']['output'];
  /** The version the caller looked at (预期版本). */
  expectedVersion: Scalars['Int']['output'];
  /** Path of the input at fault (字段). */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** For people, in the language of the request (说明). */
  message: Scalars['String']['output'];
  /** Whether the same request may succeed later (可否重试). */
  retryable: Scalars['Boolean']['output'];
  /** 盘点单号. */
  stocktakeNo: Scalars['String']['output'];
};

/** The stocktake is approved or cancelled (盘点单已关闭). */
export type StocktakeClosedError = UserError & {
  __typename?: 'StocktakeClosedError';
  /** Stable, for programs (错误码). */
  code: Scalars['String']['output'];
  /** Path of the input at fault (字段). */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** For people, in the language of the request (说明). */
  message: Scalars['String']['output'];
  /** Whether the same request may succeed later (可否重试). */
  retryable: Scalars['Boolean']['output'];
  /** Where it stands (状态). */
  status: StocktakeStatus;
  /** 盘点单号. */
  stocktakeNo: Scalars['String']['output'];
};

/** A page of Stocktake (盘点单分页). */
export type StocktakeConnection = {
  __typename?: 'StocktakeConnection';
  /** With their cursors (列表项). */
  edges: Array<StocktakeEdge>;
  /** Alone (盘点单). */
  nodes: Array<Stocktake>;
  /** Where the page stands (分页信息). */
  pageInfo: PageInfo;
  /** How many match; counted only when asked for (总数). */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** Counts for a stocktake (实盘录入). */
export type StocktakeCountInput = {
  /** At most 1,000 (明细). */
  counts: Array<StocktakeCountLineInput>;
  /** 盘点单号. */
  stocktakeNo: Scalars['String']['input'];
};

/** What one person counted of one SKU in one zone (实盘明细). */
export type StocktakeCountLineInput = {
  /** Which units (成色). */
  condition: StockCondition;
  /** When it was counted, by the till's clock; now when left out (盘点时间). */
  countedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** How it is meant (计数方式). */
  mode: StocktakeCountMode;
  /** 0 to 1,000,000 (数量). */
  quantity: Scalars['Int']['input'];
  /** Stock keeping unit, in any case (货号). */
  sku: Scalars['String']['input'];
  /** The shelf or zone; zones of one SKU add up (库区). */
  zone?: InputMaybe<Scalars['String']['input']>;
};

/** How a count is meant (计数方式). */
export type StocktakeCountMode =
  /** 累加: so many more, as scanned. */
  | 'ADD'
  /** 实数: so many are there; it replaces what was counted in the zone before. */
  | 'SET';

/** What came of it (实盘录入结果). */
export type StocktakeCountPayload = {
  __typename?: 'StocktakeCountPayload';
  /** As it is now; null when refused (实盘录入). */
  stocktake?: Maybe<Stocktake>;
  /** Why it was refused, all reasons at once (拒绝原因). */
  userErrors: Array<UserError>;
};

/** One Stocktake in its list (盘点单列表项). */
export type StocktakeEdge = {
  __typename?: 'StocktakeEdge';
  /** Pass it as after to go on behind this one (游标). */
  cursor: Scalars['String']['output'];
  /** What stands there (盘点单). */
  node: Stocktake;
};

/** The books have nothing within the scope (范围内无库存). */
export type StocktakeEmptyError = UserError & {
  __typename?: 'StocktakeEmptyError';
  /** Stable, for programs (错误码). */
  code: Scalars['String']['output'];
  /** Path of the input at fault (字段). */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** For people, in the language of the request (说明). */
  message: Scalars['String']['output'];
  /** Whether the same request may succeed later (可否重试). */
  retryable: Scalars['Boolean']['output'];
};

/** Whoever counted does not approve it (盘点与审核须为不同人). */
export type StocktakeFourEyesError = UserError & {
  __typename?: 'StocktakeFourEyesError';
  /** Stable, for programs (错误码). */
  code: Scalars['String']['output'];
  /** Path of the input at fault (字段). */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** For people, in the language of the request (说明). */
  message: Scalars['String']['output'];
  /** Whether the same request may succeed later (可否重试). */
  retryable: Scalars['Boolean']['output'];
  /** 盘点单号. */
  stocktakeNo: Scalars['String']['output'];
};

/** Lines are not counted yet (盘点未完成). */
export type StocktakeIncompleteError = UserError & {
  __typename?: 'StocktakeIncompleteError';
  /** Stable, for programs (错误码). */
  code: Scalars['String']['output'];
  /** Path of the input at fault (字段). */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** For people, in the language of the request (说明). */
  message: Scalars['String']['output'];
  /** Whether the same request may succeed later (可否重试). */
  retryable: Scalars['Boolean']['output'];
  /** The first 100 of them (货号). */
  skus: Array<Scalars['String']['output']>;
  /** 盘点单号. */
  stocktakeNo: Scalars['String']['output'];
  /** How many SKUs (未盘货号数). */
  uncounted: Scalars['Int']['output'];
};

/** Units of one SKU in one condition that are counted (盘点明细). */
export type StocktakeLine = {
  __typename?: 'StocktakeLine';
  /** What the ledger says was there at that instant; null while blind (账面数). */
  book?: Maybe<Scalars['Int']['output']>;
  /** Which units (成色). */
  condition: StockCondition;
  /** What was counted, zones added up; null while nobody has (实盘数). */
  counted?: Maybe<Scalars['Int']['output']>;
  /** The instant that the count is compared at, by the till's clock; not before the plan (盘点时间). */
  countedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Kinds and ids of who made the counts that stand (盘点人). */
  countedBy: Array<Scalars['String']['output']>;
  /** Opaque id (全局编号). */
  id: Scalars['ID']['output'];
  /** Movements between the first and the last count of the line (盘点期间异动笔数). */
  movedBetween: Scalars['Int']['output'];
  /** The product that is counted (商品). */
  product: Product;
  /** Which round of counting stands; the first is 1 (轮次). */
  round: Scalars['Int']['output'];
  /** Stock keeping unit, in capitals (货号). */
  sku: Scalars['String']['output'];
  /** Where it stands (状态). */
  state: StocktakeLineState;
  /** Counted less book; null while blind, or nothing is counted (差异). */
  variance?: Maybe<Scalars['Int']['output']>;
  /** The difference at the base price of the product (差异金额). */
  varianceValue?: Maybe<Money>;
};

/** A page of StocktakeLine (盘点明细分页). */
export type StocktakeLineConnection = {
  __typename?: 'StocktakeLineConnection';
  /** With their cursors (列表项). */
  edges: Array<StocktakeLineEdge>;
  /** Alone (盘点明细). */
  nodes: Array<StocktakeLine>;
  /** Where the page stands (分页信息). */
  pageInfo: PageInfo;
  /** How many match; counted only when asked for (总数). */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One StocktakeLine in its list (盘点明细列表项). */
export type StocktakeLineEdge = {
  __typename?: 'StocktakeLineEdge';
  /** Pass it as after to go on behind this one (游标). */
  cursor: Scalars['String']['output'];
  /** What stands there (盘点明细). */
  node: StocktakeLine;
};

/** Where a line of a stocktake stands (明细状态). */
export type StocktakeLineState =
  /** 已盘 */
  | 'COUNTED'
  /** 需复盘: off by more than the tolerance, or units moved between two counts of it. */
  | 'RECOUNT_DUE'
  /** 已被后续盘点取代: an approved stocktake has counted it later. */
  | 'SUPERSEDED'
  /** 未盘: nobody has counted it in this round. */
  | 'UNCOUNTED';

/** One part of an order (盘点单排序项). */
export type StocktakeOrder = {
  /** Which way (方向). */
  direction: OrderDirection;
  /** What to order by (字段). */
  field: StocktakeOrderField;
};

/** What they can be ordered by (盘点单排序). */
export type StocktakeOrderField =
  /** 计划时间 */
  | 'PLANNED_AT';

/** A stocktake to plan (盘点计划). */
export type StocktakePlanInput = {
  /** Whether those who count do not see what the books say (盲盘). */
  blind: Scalars['Boolean']['input'];
  /** Categories or SKUs, at most 5,000, for the scopes that need them (编码). */
  codes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Code of the place (地点编码). */
  location: Scalars['String']['input'];
  /** 备注. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** What is counted (范围). */
  scope: StocktakeScope;
  /** Units that a first count may be off before it is made again (容差). */
  toleranceUnits: Scalars['Int']['input'];
  /** The zone, for the scope ZONE (库区). */
  zone?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (盘点计划结果). */
export type StocktakePlanPayload = {
  __typename?: 'StocktakePlanPayload';
  /** As it is now; null when refused (盘点计划). */
  stocktake?: Maybe<Stocktake>;
  /** Why it was refused, all reasons at once (拒绝原因). */
  userErrors: Array<UserError>;
};

/** Lines are to be counted again first (需要复盘). */
export type StocktakeRecountDueError = UserError & {
  __typename?: 'StocktakeRecountDueError';
  /** Stable, for programs (错误码). */
  code: Scalars['String']['output'];
  /** Path of the input at fault (字段). */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** For people, in the language of the request (说明). */
  message: Scalars['String']['output'];
  /** Whether the same request may succeed later (可否重试). */
  retryable: Scalars['Boolean']['output'];
  /** The first 100 of them (货号). */
  skus: Array<Scalars['String']['output']>;
  /** 盘点单号. */
  stocktakeNo: Scalars['String']['output'];
};

/** What is to be counted again (复盘). */
export type StocktakeRecountInput = {
  /** The version the caller looked at (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** Only these; all that are due when left out (货号). */
  skus?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 盘点单号. */
  stocktakeNo: Scalars['String']['input'];
};

/** What came of it (复盘结果). */
export type StocktakeRecountPayload = {
  __typename?: 'StocktakeRecountPayload';
  /** As it is now; null when refused (复盘). */
  stocktake?: Maybe<Stocktake>;
  /** Why it was refused, all reasons at once (拒绝原因). */
  userErrors: Array<UserError>;
};

/** What a stocktake is about (盘点范围). */
export type StocktakeScope =
  /** 全盘: everything the books have at the place. */
  | 'ALL'
  /** 按类目: branches of the catalogue. */
  | 'CATEGORIES'
  /** 按货号: named SKUs. */
  | 'SKUS'
  /** 按库区: what was counted in the zone before, and whatever turns up. */
  | 'ZONE';

/** Where a stocktake stands (盘点状态). */
export type StocktakeStatus =
  /** 已审核: the books say what was counted. */
  | 'APPROVED'
  /** 已取消: nothing was changed. */
  | 'CANCELLED'
  /** 盘点中 */
  | 'COUNTING'
  /** 已计划: nobody has counted yet. */
  | 'PLANNED';

/** Sums of a stocktake (盘点汇总). */
export type StocktakeSummary = {
  __typename?: 'StocktakeSummary';
  /** Lines that somebody has counted (已盘). */
  counted: Scalars['Int']['output'];
  /** Lines where count and books differ (差异数). */
  differing: Scalars['Int']['output'];
  /** All lines (明细数). */
  lines: Scalars['Int']['output'];
  /** Lines to be counted again (需复盘). */
  recountDue: Scalars['Int']['output'];
  /** Units that are missing (盘亏数). */
  shortageUnits: Scalars['Int']['output'];
  /** Shortage at base prices (盘亏金额). */
  shortageValue: Money;
  /** Units found more than the books say (盘盈数). */
  surplusUnits: Scalars['Int']['output'];
  /** Surplus at base prices (盘盈金额). */
  surplusValue: Money;
};

/** What becomes of lines that nobody counted (未盘处理). */
export type StocktakeUncounted =
  /** 保持账面: the books stay as they are. */
  | 'KEEP'
  /** 拒绝: they keep the stocktake from being approved. */
  | 'REFUSE'
  /** 按零: nothing is there. */
  | 'ZERO';

/** Conditions; all given ones must hold (盘点单筛选). */
export type StocktakeWhere = {
  /** All of these hold (且). */
  and?: InputMaybe<Array<StocktakeWhere>>;
  /** Code of the place (地点编码). */
  location?: InputMaybe<StringFilter>;
  /** This does not hold (非). */
  not?: InputMaybe<StocktakeWhere>;
  /** At least one of these holds (或). */
  or?: InputMaybe<Array<StocktakeWhere>>;
  /** 计划时间. */
  plannedAt?: InputMaybe<DateTimeFilter>;
  /** A SKU that is counted in it, in any case (货号). */
  sku?: InputMaybe<ExactTextFilter>;
  /** Such as COUNTING (状态). */
  status?: InputMaybe<StringFilter>;
  /** 盘点单号. */
  stocktakeNo?: InputMaybe<StringFilter>;
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
  /** Stock of up to 200 SKUs at up to 50 places, or all SKUs of a place (库存变化). */
  stockLevelChanged: StockLevelChange;
};


export type SubscriptionStockLevelChangedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  locations?: InputMaybe<Array<Scalars['String']['input']>>;
  skus?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** Who goods are bought from (供应商). */
export type Supplier = {
  __typename?: 'Supplier';
  /** Whether new orders may be written (是否合作中). */
  active: Scalars['Boolean']['output'];
  /** Natural key, in capitals (供应商编码). */
  code: Scalars['String']['output'];
  /** Whom to speak to; for buyers alone (联系人). */
  contactName?: Maybe<Scalars['String']['output']>;
  /** Their number; for buyers alone (联系电话). */
  contactPhone?: Maybe<Scalars['String']['output']>;
  /** When it was written first (建立时间). */
  createdAt: Scalars['DateTime']['output'];
  /** Days from an order until goods come, as a rule (交货天数). */
  leadDays: Scalars['Int']['output'];
  /** Name for people (名称). */
  name: Scalars['String']['output'];
  /** Days after a statement until it is to be paid (账期天数). */
  paymentDays: Scalars['Int']['output'];
  /** When it changed last (更新时间). */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change (版本). */
  version: Scalars['Int']['output'];
};

/** A page of Supplier (供应商分页). */
export type SupplierConnection = {
  __typename?: 'SupplierConnection';
  /** With their cursors (列表项). */
  edges: Array<SupplierEdge>;
  /** Alone (供应商). */
  nodes: Array<Supplier>;
  /** Where the page stands (分页信息). */
  pageInfo: PageInfo;
  /** How many match; counted only when asked for (总数). */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A delivery that a statement would settle (待对账收退货). */
export type SupplierDelivery = {
  __typename?: 'SupplierDelivery';
  /** Units at the invoiced price, exact, negative when they went back (金额). */
  amount: Scalars['Decimal']['output'];
  /** What the supplier asks for a unit, when that is another price (开票单价). */
  invoicedPrice?: Maybe<UnitPrice>;
  /** Whether it came or went back (类型). */
  kind: PurchaseReceiptKind;
  /** When it happened (发生时间). */
  occurredAt: Scalars['DateTime']['output'];
  /** Its place in the receipt (序号). */
  position: Scalars['Int']['output'];
  /** Invoiced less agreed, exact (价差). */
  priceDifference: Scalars['Decimal']['output'];
  /** The product (商品). */
  product: Product;
  /** 采购单号. */
  purchaseNo: Scalars['String']['output'];
  /** How many units (数量). */
  quantity: Scalars['Int']['output'];
  /** 收货单号. */
  receiptNo: Scalars['String']['output'];
  /** Stock keeping unit, in capitals (货号). */
  sku: Scalars['String']['output'];
  /** Agreed price of a unit (采购单价). */
  unitPrice: UnitPrice;
};

/** A delivery that is not agreed yet (争议明细). */
export type SupplierDisputeInput = {
  /** Its place in the receipt (序号). */
  position: Scalars['Int']['input'];
  /** 收货单号. */
  receiptNo: Scalars['String']['input'];
};

/** One Supplier in its list (供应商列表项). */
export type SupplierEdge = {
  __typename?: 'SupplierEdge';
  /** Pass it as after to go on behind this one (游标). */
  cursor: Scalars['String']['output'];
  /** What stands there (供应商). */
  node: Supplier;
};

/** One part of an order (供应商排序项). */
export type SupplierOrder = {
  /** Which way (方向). */
  direction: OrderDirection;
  /** What to order by (字段). */
  field: SupplierOrderField;
};

/** What they can be ordered by (供应商排序). */
export type SupplierOrderField =
  /** 供应商编码 */
  | 'CODE'
  /** 名称 */
  | 'NAME';

/** Deliveries to settle (对账确认). */
export type SupplierReconcileInput = {
  /** Not agreed yet: they wait for the next statement (争议明细). */
  disputed?: InputMaybe<Array<SupplierDisputeInput>>;
  /** The payable that was agreed to, in minor units (确认应付金额). */
  expectedPayableMinor: Scalars['MinorUnits']['input'];
  /** Code of the supplier (供应商编码). */
  supplier: Scalars['String']['input'];
  /** Deliveries before this instant (截止时间). */
  until: Scalars['DateTime']['input'];
};

/** What came of it (对账单结果). */
export type SupplierReconcilePayload = {
  __typename?: 'SupplierReconcilePayload';
  /** As it is now; null when refused (对账单). */
  supplierStatement?: Maybe<SupplierStatement>;
  /** Why it was refused, all reasons at once (拒绝原因). */
  userErrors: Array<UserError>;
};

/** What a supplier is owed for deliveries, agreed once and never changed (供应商对账单). */
export type SupplierStatement = {
  __typename?: 'SupplierStatement';
  /** When (确认时间). */
  confirmedAt: Scalars['DateTime']['output'];
  /** Kind and id of who agreed (确认人). */
  confirmedBy: Scalars['String']['output'];
  /** What came less what went back, exact (净额). */
  net: Scalars['Decimal']['output'];
  /** The net rounded to minor units, once (应付). */
  payable: Money;
  /** Invoiced less agreed, exact (价差). */
  priceDifference: Scalars['Decimal']['output'];
  /** What came, exact, in major units (收货金额). */
  received: Scalars['Decimal']['output'];
  /** What went back, exact, negative (退货金额). */
  returned: Scalars['Decimal']['output'];
  /** Natural key, such as SS261123-7KQ2MD (对账单号). */
  statementNo: Scalars['String']['output'];
  /** With whom (供应商). */
  supplier?: Maybe<Supplier>;
  /** Deliveries before this instant (截止时间). */
  until: Scalars['DateTime']['output'];
};

/** A page of SupplierStatement (对账单分页). */
export type SupplierStatementConnection = {
  __typename?: 'SupplierStatementConnection';
  /** With their cursors (列表项). */
  edges: Array<SupplierStatementEdge>;
  /** Alone (对账单). */
  nodes: Array<SupplierStatement>;
  /** Where the page stands (分页信息). */
  pageInfo: PageInfo;
  /** How many match; counted only when asked for (总数). */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One SupplierStatement in its list (对账单列表项). */
export type SupplierStatementEdge = {
  __typename?: 'SupplierStatementEdge';
  /** Pass it as after to go on behind this one (游标). */
  cursor: Scalars['String']['output'];
  /** What stands there (对账单). */
  node: SupplierStatement;
};

/** One part of an order (对账单排序项). */
export type SupplierStatementOrder = {
  /** Which way (方向). */
  direction: OrderDirection;
  /** What to order by (字段). */
  field: SupplierStatementOrderField;
};

/** What they can be ordered by (对账单排序). */
export type SupplierStatementOrderField =
  /** 确认时间 */
  | 'CONFIRMED_AT';

/** What a statement would settle; nothing is written (对账预览). */
export type SupplierStatementPreview = {
  __typename?: 'SupplierStatementPreview';
  /** False when there is more than one statement settles (是否完整). */
  complete: Scalars['Boolean']['output'];
  /** What it is made of, oldest first (待对账收退货). */
  deliveries: Array<SupplierDelivery>;
  /** What came less what went back, exact (净额). */
  net: Scalars['Decimal']['output'];
  /** The net rounded to minor units, once (应付). */
  payable: Money;
  /** Invoiced less agreed, exact (价差). */
  priceDifference: Scalars['Decimal']['output'];
  /** What came, exact, in major units (收货金额). */
  received: Scalars['Decimal']['output'];
  /** What went back, exact, negative (退货金额). */
  returned: Scalars['Decimal']['output'];
};

/** Conditions; all given ones must hold (对账单筛选). */
export type SupplierStatementWhere = {
  /** All of these hold (且). */
  and?: InputMaybe<Array<SupplierStatementWhere>>;
  /** 确认时间. */
  confirmedAt?: InputMaybe<DateTimeFilter>;
  /** This does not hold (非). */
  not?: InputMaybe<SupplierStatementWhere>;
  /** At least one of these holds (或). */
  or?: InputMaybe<Array<SupplierStatementWhere>>;
  /** Code of the supplier (供应商编码). */
  supplier?: InputMaybe<StringFilter>;
};

/** A supplier to write (供应商). */
export type SupplierUpsertInput = {
  /** Whether new orders may be written (是否合作中). */
  active: Scalars['Boolean']['input'];
  /** 1 to 64 letters, digits or hyphens (供应商编码). */
  code: Scalars['String']['input'];
  /** Whom to speak to (联系人). */
  contactName?: InputMaybe<Scalars['String']['input']>;
  /** Their number (联系电话). */
  contactPhone?: InputMaybe<Scalars['String']['input']>;
  /** The version the caller looked at; left out for a new one (预期版本). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 0 to 730 (交货天数). */
  leadDays: Scalars['Int']['input'];
  /** Name for people (名称). */
  name: Scalars['String']['input'];
  /** 0 to 730 (账期天数). */
  paymentDays: Scalars['Int']['input'];
};

/** What came of it (供应商结果). */
export type SupplierUpsertPayload = {
  __typename?: 'SupplierUpsertPayload';
  /** As it is now; null when refused (供应商). */
  supplier?: Maybe<Supplier>;
  /** Why it was refused, all reasons at once (拒绝原因). */
  userErrors: Array<UserError>;
};

/** Conditions; all given ones must hold (供应商筛选). */
export type SupplierWhere = {
  /** 是否合作中. */
  active?: InputMaybe<BooleanFilter>;
  /** All of these hold (且). */
  and?: InputMaybe<Array<SupplierWhere>>;
  /** 供应商编码. */
  code?: InputMaybe<StringFilter>;
  /** 名称. */
  name?: InputMaybe<StringFilter>;
  /** This does not hold (非). */
  not?: InputMaybe<SupplierWhere>;
  /** At least one of these holds (或). */
  or?: InputMaybe<Array<SupplierWhere>>;
};

/** A row of the batch cannot be taken, and the batch was to be taken whole (同步明细有误). */
export type SyncRowRejectedError = UserError & {
  __typename?: 'SyncRowRejectedError';
  /** Stable, for programs (错误码). */
  code: Scalars['String']['output'];
  /** Path of the input at fault (字段). */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** For people, in the language of the request (说明). */
  message: Scalars['String']['output'];
  /** Whether the same request may succeed later (可否重试). */
  retryable: Scalars['Boolean']['output'];
  /** Why; stable, such as STOCK_CHANGED (明细错误码). */
  rowCode: Scalars['String']['output'];
  /** Its place in the batch, from 0 (行号). */
  rowNo: Scalars['Int']['output'];
};

/** An agreement to a transfer (调拨审批). */
export type TransferApproveInput = {
  /** The version that was looked at (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** Quantities that differ from what was asked for, 0 strikes a line off (明细). */
  lines?: InputMaybe<Array<TransferLineInput>>;
  /** Why (原因). */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** 调拨单号. */
  transferNo: Scalars['String']['input'];
};

/** What came of agreeing to a transfer (调拨审批结果). */
export type TransferApprovePayload = {
  __typename?: 'TransferApprovePayload';
  /** The transfer after it; null when refused (调拨单). */
  transfer?: Maybe<StockTransfer>;
  /** Why it was refused, all reasons at once (拒绝原因). */
  userErrors: Array<UserError>;
};

/** A transfer to give up (调拨取消). */
export type TransferCancelInput = {
  /** The version that was looked at (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** Why (原因). */
  reason: Scalars['String']['input'];
  /** 调拨单号. */
  transferNo: Scalars['String']['input'];
};

/** What came of giving a transfer up (调拨取消结果). */
export type TransferCancelPayload = {
  __typename?: 'TransferCancelPayload';
  /** The transfer after it; null when refused (调拨单). */
  transfer?: Maybe<StockTransfer>;
  /** Why it was refused, all reasons at once (拒绝原因). */
  userErrors: Array<UserError>;
};

/** What is decided about a difference (差异处理). */
export type TransferDecision =
  /** 接收 (OVER): taken into good stock of the destination as a variance. */
  | 'ACCEPTED'
  /** 已找到 (SHORT): the units arrived after all, as good stock of the destination. */
  | 'FOUND'
  /** 发货方找回 (SHORT): they never left; back to good stock of the source. */
  | 'FOUND_AT_SOURCE'
  /** 保留 (DAMAGED): stays at the destination as damaged stock. */
  | 'KEPT'
  /** 丢失 (SHORT): written off as a variance. */
  | 'LOST'
  /** 报废 (SHORT, DAMAGED): destroyed; written off as scrap. */
  | 'SCRAPPED'
  /** 退回 (OVER): sent back or not ours; the books do not change. */
  | 'SENT_BACK';

/** A difference that has to be decided before a transfer can end (差异). */
export type TransferDiscrepancy = {
  __typename?: 'TransferDiscrepancy';
  /** 差异类型. */
  kind: TransferDiscrepancyKind;
  /** By how many units (差异数量). */
  quantity: Scalars['Int']['output'];
  /** How many of them are decided (已处理数量). */
  settled: Scalars['Int']['output'];
  /** Stock keeping unit, in capitals (货号). */
  sku: Scalars['String']['output'];
};

/** How what arrived differs from what left (差异类型). */
export type TransferDiscrepancyKind =
  /** 破损: arrived unsaleable; already booked as damaged at the destination. */
  | 'DAMAGED'
  /** 多出: more arrived than left, or another SKU; not in the books until accepted. */
  | 'OVER'
  /** 短少: less arrived than left. */
  | 'SHORT';

/** Decisions about differences (差异处理单). */
export type TransferDiscrepancySettleInput = {
  /** The version that was looked at (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** At most 500 lines (明细). */
  lines: Array<TransferSettleLineInput>;
  /** Why, for the audit (原因). */
  reason: Scalars['String']['input'];
  /** 调拨单号. */
  transferNo: Scalars['String']['input'];
};

/** What came of deciding differences (差异处理结果). */
export type TransferDiscrepancySettlePayload = {
  __typename?: 'TransferDiscrepancySettlePayload';
  /** The transfer after it; null when refused (调拨单). */
  transfer?: Maybe<StockTransfer>;
  /** Why it was refused, all reasons at once (拒绝原因). */
  userErrors: Array<UserError>;
};

/** One step of a transfer; never changed (调拨履历). */
export type TransferFact = {
  __typename?: 'TransferFact';
  /** When (时间). */
  at: Scalars['DateTime']['output'];
  /** Kind and id of who did it (操作人). */
  by: Scalars['String']['output'];
  /** What it was about, by SKU (明细). */
  lines: Array<TransferFactLine>;
  /** Why, in words (原因). */
  reason?: Maybe<Scalars['String']['output']>;
  /** What was done (步骤). */
  step: TransferStep;
};

/** One SKU of a step (调拨履历明细). */
export type TransferFactLine = {
  __typename?: 'TransferFactLine';
  /** Of a receipt: units that arrived damaged (破损数量). */
  damaged?: Maybe<Scalars['Int']['output']>;
  /** Of a decision: what was decided (差异处理). */
  decision?: Maybe<TransferDecision>;
  /** Of a decision: what it was about (差异类型). */
  kind?: Maybe<TransferDiscrepancyKind>;
  /** Of a receipt: units beyond what left (多出数量). */
  over?: Maybe<Scalars['Int']['output']>;
  /** Good units of the step (数量). */
  quantity: Scalars['Int']['output'];
  /** Stock keeping unit, in capitals (货号). */
  sku: Scalars['String']['output'];
};

/** Units of one SKU (调拨明细). */
export type TransferLineInput = {
  /** From 1, or from 0 where a line may be struck off; at most 1,000,000 (数量). */
  quantity: Scalars['Int']['input'];
  /** Stock keeping unit, in any case (货号). */
  sku: Scalars['String']['input'];
};

/** What a place lacks (就近调拨申请). */
export type TransferNearestRequestInput = {
  /** At most 100; equal SKUs are added up (明细). */
  lines: Array<TransferLineInput>;
  /** Take what there is when it is not enough (允许部分). */
  partial: Scalars['Boolean']['input'];
  /** Why (原因). */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Code of the place that gets (调入地点编码). */
  to: Scalars['String']['input'];
};

/** What came of asking the nearest places (就近调拨结果). */
export type TransferNearestRequestPayload = {
  __typename?: 'TransferNearestRequestPayload';
  /** One per place that gives, the nearest first; null when refused (调拨单). */
  transfers?: Maybe<Array<StockTransfer>>;
  /** Why it was refused, all reasons at once (拒绝原因). */
  userErrors: Array<UserError>;
};

/** Who began a transfer (调拨来源). */
export type TransferOrigin =
  /** 就近调拨: found as the nearest place with stock. */
  | 'NEAREST'
  /** 补货: made by a replenishment proposal. */
  | 'REPLENISHMENT'
  /** 手工: a person asked for it. */
  | 'STAFF';

/** Goods that arrive; several receipts may come at once (调拨收货). */
export type TransferReceiveInput = {
  /** Nothing more is expected: what is missing becomes a difference (是否收完). */
  final: Scalars['Boolean']['input'];
  /** At most 500 lines; equal SKUs are added up (明细). */
  lines: Array<TransferReceiveLineInput>;
  /** When it happened, by the device's clock; at most 400 days back; now when left out (发生时间). */
  occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** In words (备注). */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** 调拨单号. */
  transferNo: Scalars['String']['input'];
};

/** Units of one SKU that arrived (调拨收货明细). */
export type TransferReceiveLineInput = {
  /** Units that arrived damaged, also of what is on the way (破损数量). */
  damaged: Scalars['Int']['input'];
  /** Units beyond what left; of any SKU (多出数量). */
  over: Scalars['Int']['input'];
  /** Good units, at most what is still on the way (良品数量). */
  quantity: Scalars['Int']['input'];
  /** Stock keeping unit, in any case (货号). */
  sku: Scalars['String']['input'];
};

/** What came of receiving a transfer (调拨收货结果). */
export type TransferReceivePayload = {
  __typename?: 'TransferReceivePayload';
  /** The transfer after it; null when refused (调拨单). */
  transfer?: Maybe<StockTransfer>;
  /** Why it was refused, all reasons at once (拒绝原因). */
  userErrors: Array<UserError>;
};

/** A refusal of a transfer (调拨驳回). */
export type TransferRejectInput = {
  /** The version that was looked at (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** Why (原因). */
  reason: Scalars['String']['input'];
  /** 调拨单号. */
  transferNo: Scalars['String']['input'];
};

/** What came of refusing a transfer (调拨驳回结果). */
export type TransferRejectPayload = {
  __typename?: 'TransferRejectPayload';
  /** The transfer after it; null when refused (调拨单). */
  transfer?: Maybe<StockTransfer>;
  /** Why it was refused, all reasons at once (拒绝原因). */
  userErrors: Array<UserError>;
};

/** Units to move from one place to another (调拨申请). */
export type TransferRequestInput = {
  /** Code of the place that gives (调出地点编码). */
  from: Scalars['String']['input'];
  /** At most 500 lines; equal SKUs are added up (明细). */
  lines: Array<TransferLineInput>;
  /** Why (原因). */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Code of the place that gets (调入地点编码). */
  to: Scalars['String']['input'];
};

/** What came of asking for a transfer (调拨申请结果). */
export type TransferRequestPayload = {
  __typename?: 'TransferRequestPayload';
  /** The transfer after it; null when refused (调拨单). */
  transfer?: Maybe<StockTransfer>;
  /** Why it was refused, all reasons at once (拒绝原因). */
  userErrors: Array<UserError>;
};

/** A decision about a difference (差异处理明细). */
export type TransferSettleLineInput = {
  /** It must suit the kind (差异处理). */
  decision: TransferDecision;
  /** Which difference (差异类型). */
  kind: TransferDiscrepancyKind;
  /** From 1, at most what is undecided (数量). */
  quantity: Scalars['Int']['input'];
  /** Stock keeping unit, in any case (货号). */
  sku: Scalars['String']['input'];
};

/** Goods that leave (调拨发货). */
export type TransferShipInput = {
  /** The version that was looked at (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** Quantities below what was approved; what is left out leaves as approved (明细). */
  lines?: InputMaybe<Array<TransferLineInput>>;
  /** Why less leaves, or a waybill (备注). */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** 调拨单号. */
  transferNo: Scalars['String']['input'];
};

/** What came of shipping a transfer (调拨发货结果). */
export type TransferShipPayload = {
  __typename?: 'TransferShipPayload';
  /** The transfer after it; null when refused (调拨单). */
  transfer?: Maybe<StockTransfer>;
  /** Why it was refused, all reasons at once (拒绝原因). */
  userErrors: Array<UserError>;
};

/** Where a transfer stands (调拨状态). */
export type TransferStatus =
  /** 已审批: the source holds the units, nobody else can be sold them. */
  | 'APPROVED'
  /** 已取消: given up before anything left. */
  | 'CANCELLED'
  /** 差异待处理: nothing more is expected, but a difference has to be decided. */
  | 'DISCREPANCY'
  /** 部分收货: some has arrived, some is still expected. */
  | 'PARTLY_RECEIVED'
  /** 已完成: nothing is on the way, nothing is open. */
  | 'RECEIVED'
  /** 已驳回: the source did not agree. */
  | 'REJECTED'
  /** 待审批: asked for, nothing is held. */
  | 'REQUESTED'
  /** 在途: everything left the source, nothing has arrived. */
  | 'SHIPPED';

/** What happened to a transfer (调拨步骤). */
export type TransferStep =
  /** 审批 */
  | 'APPROVED'
  /** 取消 */
  | 'CANCELLED'
  /** 收货 */
  | 'RECEIVED'
  /** 驳回 */
  | 'REJECTED'
  /** 申请 */
  | 'REQUESTED'
  /** 差异处理 */
  | 'SETTLED'
  /** 发货 */
  | 'SHIPPED';

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
  Product: Product;
  StockFront: StockFront;
  StockLevel: StockLevel;
  StockMovement: StockMovement;
  StockOwner: StockOwner;
  StockPool: StockPool;
  StockTransfer: StockTransfer;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Product:
    ( { __typename: 'Product' }
    & GraphQLRecursivePick<FederationTypes['Product'], {"sku":true}> );
  StockFront:
    ( { __typename: 'StockFront' }
    & GraphQLRecursivePick<FederationTypes['StockFront'], {"code":true}> );
  StockLevel:
    ( { __typename: 'StockLevel' }
    & GraphQLRecursivePick<FederationTypes['StockLevel'], {"id":true}> );
  StockMovement:
    ( { __typename: 'StockMovement' }
    & GraphQLRecursivePick<FederationTypes['StockMovement'], {"id":true}> );
  StockOwner:
    ( { __typename: 'StockOwner' }
    & GraphQLRecursivePick<FederationTypes['StockOwner'], {"code":true}> );
  StockPool:
    ( { __typename: 'StockPool' }
    & GraphQLRecursivePick<FederationTypes['StockPool'], {"code":true}> );
  StockTransfer:
    ( { __typename: 'StockTransfer' }
    & GraphQLRecursivePick<FederationTypes['StockTransfer'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  BooleanFilter: BooleanFilter;
  CacheControlScope: CacheControlScope;
  CartHoldLimit: CartHoldLimit;
  CartHoldLimitError: ResolverTypeWrapper<CartHoldLimitError>;
  CartHoldUnknownError: ResolverTypeWrapper<CartHoldUnknownError>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DateTimeFilter: DateTimeFilter;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DecimalFilter: DecimalFilter;
  DocumentChangedError: ResolverTypeWrapper<DocumentChangedError>;
  DocumentQuantityError: ResolverTypeWrapper<DocumentQuantityError>;
  DocumentStateError: ResolverTypeWrapper<DocumentStateError>;
  EventFeed: ResolverTypeWrapper<EventFeed>;
  ExactTextFilter: ExactTextFilter;
  FeedEvent: ResolverTypeWrapper<FeedEvent>;
  IdempotencyMismatchError: ResolverTypeWrapper<IdempotencyMismatchError>;
  InsufficientStockError: ResolverTypeWrapper<InsufficientStockError>;
  IntFilter: IntFilter;
  InvalidInputError: ResolverTypeWrapper<InvalidInputError>;
  InventoryDrift: ResolverTypeWrapper<InventoryDriftMapper>;
  Location: ResolverTypeWrapper<Location>;
  LocationUnknownError: ResolverTypeWrapper<LocationUnknownError>;
  LotDatesDifferError: ResolverTypeWrapper<LotDatesDifferError>;
  LotExpiredError: ResolverTypeWrapper<LotExpiredError>;
  LotNotTrackedError: ResolverTypeWrapper<LotNotTrackedError>;
  LotRequiredError: ResolverTypeWrapper<LotRequiredError>;
  LotsInStockError: ResolverTypeWrapper<LotsInStockError>;
  MinorUnits: ResolverTypeWrapper<Scalars['MinorUnits']['output']>;
  MinorUnitsFilter: MinorUnitsFilter;
  Money: ResolverTypeWrapper<Money>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NearestTransferCandidate: ResolverTypeWrapper<NearestTransferCandidateMapper>;
  NearestTransferFilter: NearestTransferFilter;
  NearestTransferLine: ResolverTypeWrapper<NearestTransferLine>;
  NearestTransferPart: ResolverTypeWrapper<NearestTransferPartMapper>;
  NearestTransferPartLine: ResolverTypeWrapper<NearestTransferPartLine>;
  NearestTransferPreview: ResolverTypeWrapper<NearestTransferPreviewMapper>;
  NearestTransferShortage: ResolverTypeWrapper<NearestTransferShortage>;
  NoTransferSourceError: ResolverTypeWrapper<NoTransferSourceError>;
  NotFoundError: ResolverTypeWrapper<NotFoundError>;
  NothingToReplenishError: ResolverTypeWrapper<NothingToReplenishError>;
  OrderDirection: OrderDirection;
  OutOfScopeError: ResolverTypeWrapper<OutOfScopeError>;
  OwnerUnknownError: ResolverTypeWrapper<OwnerUnknownError>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PoolClosedError: ResolverTypeWrapper<PoolClosedError>;
  Product: ResolverTypeWrapper<ProductMapper>;
  PurchaseChangedError: ResolverTypeWrapper<PurchaseChangedError>;
  PurchaseConfirmLineInput: PurchaseConfirmLineInput;
  PurchaseExceededError: ResolverTypeWrapper<PurchaseExceededError>;
  PurchaseFact: ResolverTypeWrapper<PurchaseFactMapper>;
  PurchaseFourEyesError: ResolverTypeWrapper<PurchaseFourEyesError>;
  PurchaseLine: ResolverTypeWrapper<PurchaseLineMapper>;
  PurchaseLineInput: PurchaseLineInput;
  PurchaseOrder: ResolverTypeWrapper<PurchaseOrderMapper>;
  PurchaseOrderAction: PurchaseOrderAction;
  PurchaseOrderAmendInput: PurchaseOrderAmendInput;
  PurchaseOrderAmendPayload: ResolverTypeWrapper<Omit<PurchaseOrderAmendPayload, 'purchaseOrder' | 'userErrors'> & { purchaseOrder?: Maybe<ResolversTypes['PurchaseOrder']>, userErrors: Array<ResolversTypes['UserError']> }>;
  PurchaseOrderApproveInput: PurchaseOrderApproveInput;
  PurchaseOrderApprovePayload: ResolverTypeWrapper<Omit<PurchaseOrderApprovePayload, 'purchaseOrder' | 'userErrors'> & { purchaseOrder?: Maybe<ResolversTypes['PurchaseOrder']>, userErrors: Array<ResolversTypes['UserError']> }>;
  PurchaseOrderCancelPayload: ResolverTypeWrapper<Omit<PurchaseOrderCancelPayload, 'purchaseOrder' | 'userErrors'> & { purchaseOrder?: Maybe<ResolversTypes['PurchaseOrder']>, userErrors: Array<ResolversTypes['UserError']> }>;
  PurchaseOrderClosePayload: ResolverTypeWrapper<Omit<PurchaseOrderClosePayload, 'purchaseOrder' | 'userErrors'> & { purchaseOrder?: Maybe<ResolversTypes['PurchaseOrder']>, userErrors: Array<ResolversTypes['UserError']> }>;
  PurchaseOrderConfirmInput: PurchaseOrderConfirmInput;
  PurchaseOrderConfirmPayload: ResolverTypeWrapper<Omit<PurchaseOrderConfirmPayload, 'purchaseOrder' | 'userErrors'> & { purchaseOrder?: Maybe<ResolversTypes['PurchaseOrder']>, userErrors: Array<ResolversTypes['UserError']> }>;
  PurchaseOrderConnection: ResolverTypeWrapper<AnyConnection>;
  PurchaseOrderDraftInput: PurchaseOrderDraftInput;
  PurchaseOrderDraftPayload: ResolverTypeWrapper<Omit<PurchaseOrderDraftPayload, 'purchaseOrder' | 'userErrors'> & { purchaseOrder?: Maybe<ResolversTypes['PurchaseOrder']>, userErrors: Array<ResolversTypes['UserError']> }>;
  PurchaseOrderEdge: ResolverTypeWrapper<Omit<PurchaseOrderEdge, 'node'> & { node: ResolversTypes['PurchaseOrder'] }>;
  PurchaseOrderEndInput: PurchaseOrderEndInput;
  PurchaseOrderOrder: PurchaseOrderOrder;
  PurchaseOrderOrderField: PurchaseOrderOrderField;
  PurchaseOrderStatus: PurchaseOrderStatus;
  PurchaseOrderWhere: PurchaseOrderWhere;
  PurchaseReceipt: ResolverTypeWrapper<PurchaseReceiptMapper>;
  PurchaseReceiptKind: PurchaseReceiptKind;
  PurchaseReceiptLine: ResolverTypeWrapper<PurchaseReceiptLineMapper>;
  PurchaseReceiveInput: PurchaseReceiveInput;
  PurchaseReceiveLineInput: PurchaseReceiveLineInput;
  PurchaseReceivePayload: ResolverTypeWrapper<Omit<PurchaseReceivePayload, 'purchaseOrder' | 'userErrors'> & { purchaseOrder?: Maybe<ResolversTypes['PurchaseOrder']>, userErrors: Array<ResolversTypes['UserError']> }>;
  PurchaseReturnInput: PurchaseReturnInput;
  PurchaseReturnLineInput: PurchaseReturnLineInput;
  PurchaseReturnPayload: ResolverTypeWrapper<Omit<PurchaseReturnPayload, 'purchaseOrder' | 'userErrors'> & { purchaseOrder?: Maybe<ResolversTypes['PurchaseOrder']>, userErrors: Array<ResolversTypes['UserError']> }>;
  PurchaseStateError: ResolverTypeWrapper<PurchaseStateError>;
  PurchaseSuggestion: ResolverTypeWrapper<PurchaseSuggestionMapper>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  PurchaseSuggestionConnection: ResolverTypeWrapper<AnyConnection>;
  PurchaseSuggestionEdge: ResolverTypeWrapper<Omit<PurchaseSuggestionEdge, 'node'> & { node: ResolversTypes['PurchaseSuggestion'] }>;
  PurchaseSuggestionOrder: PurchaseSuggestionOrder;
  PurchaseSuggestionOrderField: PurchaseSuggestionOrderField;
  PurchaseSuggestionWhere: PurchaseSuggestionWhere;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordedCounterSale: ResolverTypeWrapper<RecordedCounterSaleMapper>;
  ReplenishmentAllocateInput: ReplenishmentAllocateInput;
  ReplenishmentAllocateLineInput: ReplenishmentAllocateLineInput;
  ReplenishmentAllocatePayload: ResolverTypeWrapper<Omit<ReplenishmentAllocatePayload, 'proposal' | 'userErrors'> & { proposal?: Maybe<ResolversTypes['ReplenishmentProposal']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ReplenishmentAllocationRule: ReplenishmentAllocationRule;
  ReplenishmentApproveInput: ReplenishmentApproveInput;
  ReplenishmentApproveLineInput: ReplenishmentApproveLineInput;
  ReplenishmentApprovePayload: ResolverTypeWrapper<Omit<ReplenishmentApprovePayload, 'proposal' | 'userErrors'> & { proposal?: Maybe<ResolversTypes['ReplenishmentProposal']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ReplenishmentBalanceInput: ReplenishmentBalanceInput;
  ReplenishmentBalancePayload: ResolverTypeWrapper<Omit<ReplenishmentBalancePayload, 'proposal' | 'userErrors'> & { proposal?: Maybe<ResolversTypes['ReplenishmentProposal']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ReplenishmentBasis: ResolverTypeWrapper<ReplenishmentBasis>;
  ReplenishmentExecuteInput: ReplenishmentExecuteInput;
  ReplenishmentExecutePayload: ResolverTypeWrapper<Omit<ReplenishmentExecutePayload, 'proposal' | 'userErrors'> & { proposal?: Maybe<ResolversTypes['ReplenishmentProposal']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ReplenishmentLine: ResolverTypeWrapper<ReplenishmentLineMapper>;
  ReplenishmentMode: ReplenishmentMode;
  ReplenishmentOrderInput: ReplenishmentOrderInput;
  ReplenishmentOrderPayload: ResolverTypeWrapper<Omit<ReplenishmentOrderPayload, 'proposal' | 'userErrors'> & { proposal?: Maybe<ResolversTypes['ReplenishmentProposal']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ReplenishmentPolicy: ResolverTypeWrapper<ReplenishmentPolicyMapper>;
  ReplenishmentPolicyConnection: ResolverTypeWrapper<AnyConnection>;
  ReplenishmentPolicyEdge: ResolverTypeWrapper<Omit<ReplenishmentPolicyEdge, 'node'> & { node: ResolversTypes['ReplenishmentPolicy'] }>;
  ReplenishmentPolicyInput: ReplenishmentPolicyInput;
  ReplenishmentPolicyOrder: ReplenishmentPolicyOrder;
  ReplenishmentPolicyOrderField: ReplenishmentPolicyOrderField;
  ReplenishmentPolicyUpsertPayload: ResolverTypeWrapper<Omit<ReplenishmentPolicyUpsertPayload, 'policies' | 'userErrors'> & { policies?: Maybe<Array<ResolversTypes['ReplenishmentPolicy']>>, userErrors: Array<ResolversTypes['UserError']> }>;
  ReplenishmentPolicyWhere: ReplenishmentPolicyWhere;
  ReplenishmentProposal: ResolverTypeWrapper<ReplenishmentProposalMapper>;
  ReplenishmentProposalConnection: ResolverTypeWrapper<AnyConnection>;
  ReplenishmentProposalEdge: ResolverTypeWrapper<Omit<ReplenishmentProposalEdge, 'node'> & { node: ResolversTypes['ReplenishmentProposal'] }>;
  ReplenishmentProposalOrder: ReplenishmentProposalOrder;
  ReplenishmentProposalOrderField: ReplenishmentProposalOrderField;
  ReplenishmentProposalWhere: ReplenishmentProposalWhere;
  ReplenishmentProposeInput: ReplenishmentProposeInput;
  ReplenishmentProposePayload: ResolverTypeWrapper<Omit<ReplenishmentProposePayload, 'proposal' | 'userErrors'> & { proposal?: Maybe<ResolversTypes['ReplenishmentProposal']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ReplenishmentRejectInput: ReplenishmentRejectInput;
  ReplenishmentRejectPayload: ResolverTypeWrapper<Omit<ReplenishmentRejectPayload, 'proposal' | 'userErrors'> & { proposal?: Maybe<ResolversTypes['ReplenishmentProposal']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ReplenishmentRule: ReplenishmentRule;
  ReplenishmentStatus: ReplenishmentStatus;
  RequestInProgressError: ResolverTypeWrapper<RequestInProgressError>;
  ReservationClosedError: ResolverTypeWrapper<ReservationClosedError>;
  ScanUnknownError: ResolverTypeWrapper<ScanUnknownError>;
  ScanUnreadableError: ResolverTypeWrapper<ScanUnreadableError>;
  SellableStock: ResolverTypeWrapper<SellableStockMapper>;
  SkuUnknownError: ResolverTypeWrapper<SkuUnknownError>;
  StatementChangedError: ResolverTypeWrapper<StatementChangedError>;
  StockAccount: StockAccount;
  StockAdjustInput: StockAdjustInput;
  StockAdjustLineInput: StockAdjustLineInput;
  StockAdjustPayload: ResolverTypeWrapper<Omit<StockAdjustPayload, 'stockLevels' | 'userErrors'> & { stockLevels?: Maybe<Array<ResolversTypes['StockLevel']>>, userErrors: Array<ResolversTypes['UserError']> }>;
  StockAlert: ResolverTypeWrapper<StockAlertMapper>;
  StockAlertAcknowledgeInput: StockAlertAcknowledgeInput;
  StockAlertAcknowledgePayload: ResolverTypeWrapper<Omit<StockAlertAcknowledgePayload, 'alert' | 'userErrors'> & { alert?: Maybe<ResolversTypes['StockAlert']>, userErrors: Array<ResolversTypes['UserError']> }>;
  StockAlertConnection: ResolverTypeWrapper<AnyConnection>;
  StockAlertEdge: ResolverTypeWrapper<Omit<StockAlertEdge, 'node'> & { node: ResolversTypes['StockAlert'] }>;
  StockAlertKind: StockAlertKind;
  StockAlertOrder: StockAlertOrder;
  StockAlertOrderField: StockAlertOrderField;
  StockAlertRule: ResolverTypeWrapper<StockAlertRuleMapper>;
  StockAlertRuleConnection: ResolverTypeWrapper<AnyConnection>;
  StockAlertRuleEdge: ResolverTypeWrapper<Omit<StockAlertRuleEdge, 'node'> & { node: ResolversTypes['StockAlertRule'] }>;
  StockAlertRuleOrder: StockAlertRuleOrder;
  StockAlertRuleOrderField: StockAlertRuleOrderField;
  StockAlertRuleUpsertInput: StockAlertRuleUpsertInput;
  StockAlertRuleUpsertPayload: ResolverTypeWrapper<Omit<StockAlertRuleUpsertPayload, 'rule' | 'userErrors'> & { rule?: Maybe<ResolversTypes['StockAlertRule']>, userErrors: Array<ResolversTypes['UserError']> }>;
  StockAlertRuleWhere: StockAlertRuleWhere;
  StockAlertStatus: StockAlertStatus;
  StockAlertWhere: StockAlertWhere;
  StockAwaited: ResolverTypeWrapper<StockAwaited>;
  StockBin: ResolverTypeWrapper<StockBin>;
  StockBinBulkInput: StockBinBulkInput;
  StockBinBulkUpsertPayload: ResolverTypeWrapper<Omit<StockBinBulkUpsertPayload, 'userErrors'> & { userErrors: Array<ResolversTypes['UserError']> }>;
  StockBinForPicking: ResolverTypeWrapper<StockBinForPicking>;
  StockBinInput: StockBinInput;
  StockBulkMovementInput: StockBulkMovementInput;
  StockBulkPostPayload: ResolverTypeWrapper<Omit<StockBulkPostPayload, 'userErrors'> & { userErrors: Array<ResolversTypes['UserError']> }>;
  StockChangedError: ResolverTypeWrapper<StockChangedError>;
  StockCondition: StockCondition;
  StockDrift: ResolverTypeWrapper<StockDriftMapper>;
  StockExpected: ResolverTypeWrapper<StockExpected>;
  StockForRouting: ResolverTypeWrapper<StockForRouting>;
  StockFront: ResolverTypeWrapper<StockFrontMapper>;
  StockFrontConnection: ResolverTypeWrapper<AnyConnection>;
  StockFrontEdge: ResolverTypeWrapper<Omit<StockFrontEdge, 'node'> & { node: ResolversTypes['StockFront'] }>;
  StockFrontOrder: StockFrontOrder;
  StockFrontOrderField: StockFrontOrderField;
  StockFrontQuota: ResolverTypeWrapper<StockFrontQuotaMapper>;
  StockFrontQuotaConnection: ResolverTypeWrapper<AnyConnection>;
  StockFrontQuotaEdge: ResolverTypeWrapper<Omit<StockFrontQuotaEdge, 'node'> & { node: ResolversTypes['StockFrontQuota'] }>;
  StockFrontQuotaOrder: StockFrontQuotaOrder;
  StockFrontQuotaOrderField: StockFrontQuotaOrderField;
  StockFrontQuotaSetInput: StockFrontQuotaSetInput;
  StockFrontQuotaSetPayload: ResolverTypeWrapper<Omit<StockFrontQuotaSetPayload, 'stockFront' | 'userErrors'> & { stockFront?: Maybe<ResolversTypes['StockFront']>, userErrors: Array<ResolversTypes['UserError']> }>;
  StockFrontQuotaWhere: StockFrontQuotaWhere;
  StockFrontSaveInput: StockFrontSaveInput;
  StockFrontSavePayload: ResolverTypeWrapper<Omit<StockFrontSavePayload, 'stockFront' | 'userErrors'> & { stockFront?: Maybe<ResolversTypes['StockFront']>, userErrors: Array<ResolversTypes['UserError']> }>;
  StockFrontSkuInput: StockFrontSkuInput;
  StockFrontWhere: StockFrontWhere;
  StockHold: ResolverTypeWrapper<StockHoldMapper>;
  StockHoldCartInput: StockHoldCartInput;
  StockHoldCartPayload: ResolverTypeWrapper<Omit<StockHoldCartPayload, 'stockHold' | 'userErrors'> & { stockHold?: Maybe<ResolversTypes['StockHold']>, userErrors: Array<ResolversTypes['UserError']> }>;
  StockHoldKind: StockHoldKind;
  StockHoldLine: ResolverTypeWrapper<StockHoldLineMapper>;
  StockHoldLineConnection: ResolverTypeWrapper<AnyConnection>;
  StockHoldLineEdge: ResolverTypeWrapper<Omit<StockHoldLineEdge, 'node'> & { node: ResolversTypes['StockHoldLine'] }>;
  StockHoldLineInput: StockHoldLineInput;
  StockHoldLineOrder: StockHoldLineOrder;
  StockHoldLineOrderField: StockHoldLineOrderField;
  StockHoldLineWhere: StockHoldLineWhere;
  StockHoldLockInput: StockHoldLockInput;
  StockHoldLockPayload: ResolverTypeWrapper<Omit<StockHoldLockPayload, 'stockHold' | 'userErrors'> & { stockHold?: Maybe<ResolversTypes['StockHold']>, userErrors: Array<ResolversTypes['UserError']> }>;
  StockHoldReleasePayload: ResolverTypeWrapper<Omit<StockHoldReleasePayload, 'stockHold' | 'userErrors'> & { stockHold?: Maybe<ResolversTypes['StockHold']>, userErrors: Array<ResolversTypes['UserError']> }>;
  StockLevel: ResolverTypeWrapper<StockLevelMapper>;
  StockLevelChange: ResolverTypeWrapper<StockLevelChangeMapper>;
  StockLevelConnection: ResolverTypeWrapper<AnyConnection>;
  StockLevelEdge: ResolverTypeWrapper<Omit<StockLevelEdge, 'node'> & { node: ResolversTypes['StockLevel'] }>;
  StockLevelOrder: StockLevelOrder;
  StockLevelOrderField: StockLevelOrderField;
  StockLevelSummary: ResolverTypeWrapper<StockLevelSummary>;
  StockLevelWhere: StockLevelWhere;
  StockLifeCycle: StockLifeCycle;
  StockLot: ResolverTypeWrapper<StockLotMapper>;
  StockLotConnection: ResolverTypeWrapper<AnyConnection>;
  StockLotEdge: ResolverTypeWrapper<Omit<StockLotEdge, 'node'> & { node: ResolversTypes['StockLot'] }>;
  StockLotMissing: StockLotMissing;
  StockLotMovement: ResolverTypeWrapper<StockLotMovementMapper>;
  StockLotMovementConnection: ResolverTypeWrapper<AnyConnection>;
  StockLotMovementEdge: ResolverTypeWrapper<Omit<StockLotMovementEdge, 'node'> & { node: ResolversTypes['StockLotMovement'] }>;
  StockLotMovementOrder: StockLotMovementOrder;
  StockLotMovementOrderField: StockLotMovementOrderField;
  StockLotMovementWhere: StockLotMovementWhere;
  StockLotOrder: StockLotOrder;
  StockLotOrderField: StockLotOrderField;
  StockLotPolicy: ResolverTypeWrapper<StockLotPolicyMapper>;
  StockLotPolicyInput: StockLotPolicyInput;
  StockLotPolicyUpsertPayload: ResolverTypeWrapper<Omit<StockLotPolicyUpsertPayload, 'policies' | 'userErrors'> & { policies?: Maybe<Array<ResolversTypes['StockLotPolicy']>>, userErrors: Array<ResolversTypes['UserError']> }>;
  StockLotWhere: StockLotWhere;
  StockMovement: ResolverTypeWrapper<StockMovementMapper>;
  StockMovementConnection: ResolverTypeWrapper<AnyConnection>;
  StockMovementEdge: ResolverTypeWrapper<Omit<StockMovementEdge, 'node'> & { node: ResolversTypes['StockMovement'] }>;
  StockMovementOrder: StockMovementOrder;
  StockMovementOrderField: StockMovementOrderField;
  StockMovementType: StockMovementType;
  StockMovementWhere: StockMovementWhere;
  StockOwner: ResolverTypeWrapper<StockOwnerMapper>;
  StockOwnerConnection: ResolverTypeWrapper<AnyConnection>;
  StockOwnerEdge: ResolverTypeWrapper<Omit<StockOwnerEdge, 'node'> & { node: ResolversTypes['StockOwner'] }>;
  StockOwnerOrder: StockOwnerOrder;
  StockOwnerOrderField: StockOwnerOrderField;
  StockOwnerPolicy: StockOwnerPolicy;
  StockOwnerRegisterInput: StockOwnerRegisterInput;
  StockOwnerRegisterPayload: ResolverTypeWrapper<Omit<StockOwnerRegisterPayload, 'stockOwner' | 'userErrors'> & { stockOwner?: Maybe<ResolversTypes['StockOwner']>, userErrors: Array<ResolversTypes['UserError']> }>;
  StockOwnerWhere: StockOwnerWhere;
  StockOwnership: ResolverTypeWrapper<StockOwnershipMapper>;
  StockOwnershipChangeInput: StockOwnershipChangeInput;
  StockOwnershipChangePayload: ResolverTypeWrapper<Omit<StockOwnershipChangePayload, 'stockLevels' | 'userErrors'> & { stockLevels?: Maybe<Array<ResolversTypes['StockLevel']>>, userErrors: Array<ResolversTypes['UserError']> }>;
  StockOwnershipLineInput: StockOwnershipLineInput;
  StockPastDayInput: StockPastDayInput;
  StockPastDayLot: ResolverTypeWrapper<StockPastDayLot>;
  StockPool: ResolverTypeWrapper<StockPoolMapper>;
  StockPoolCarveInput: StockPoolCarveInput;
  StockPoolCarvePayload: ResolverTypeWrapper<Omit<StockPoolCarvePayload, 'stockPool' | 'userErrors'> & { stockPool?: Maybe<ResolversTypes['StockPool']>, userErrors: Array<ResolversTypes['UserError']> }>;
  StockPoolClosePayload: ResolverTypeWrapper<Omit<StockPoolClosePayload, 'stockPool' | 'userErrors'> & { stockPool?: Maybe<ResolversTypes['StockPool']>, userErrors: Array<ResolversTypes['UserError']> }>;
  StockPoolConnection: ResolverTypeWrapper<AnyConnection>;
  StockPoolEdge: ResolverTypeWrapper<Omit<StockPoolEdge, 'node'> & { node: ResolversTypes['StockPool'] }>;
  StockPoolLine: ResolverTypeWrapper<StockPoolLineMapper>;
  StockPoolLineInput: StockPoolLineInput;
  StockPoolOrder: StockPoolOrder;
  StockPoolOrderField: StockPoolOrderField;
  StockPoolStatus: StockPoolStatus;
  StockPoolWhere: StockPoolWhere;
  StockQualityLineInput: StockQualityLineInput;
  StockQualityReleaseInput: StockQualityReleaseInput;
  StockQualityReleasePayload: ResolverTypeWrapper<Omit<StockQualityReleasePayload, 'stockLevels' | 'userErrors'> & { stockLevels?: Maybe<Array<ResolversTypes['StockLevel']>>, userErrors: Array<ResolversTypes['UserError']> }>;
  StockReceiveInput: StockReceiveInput;
  StockReceiveLineInput: StockReceiveLineInput;
  StockReceivePayload: ResolverTypeWrapper<Omit<StockReceivePayload, 'stockLevels' | 'userErrors'> & { stockLevels?: Maybe<Array<ResolversTypes['StockLevel']>>, userErrors: Array<ResolversTypes['UserError']> }>;
  StockReconcileInput: StockReconcileInput;
  StockReconcilePayload: ResolverTypeWrapper<Omit<StockReconcilePayload, 'stockLevel' | 'userErrors'> & { stockLevel?: Maybe<ResolversTypes['StockLevel']>, userErrors: Array<ResolversTypes['UserError']> }>;
  StockReservation: ResolverTypeWrapper<StockReservationMapper>;
  StockReservationAmendInput: StockReservationAmendInput;
  StockReservationLine: ResolverTypeWrapper<StockReservationLineMapper>;
  StockReservationMoveInput: StockReservationMoveInput;
  StockReservationMoveLineInput: StockReservationMoveLineInput;
  StockReservationPartInput: StockReservationPartInput;
  StockReservationSplitInput: StockReservationSplitInput;
  StockReservationStatus: StockReservationStatus;
  StockReserveInput: StockReserveInput;
  StockReserveLineInput: StockReserveLineInput;
  StockReservePayload: ResolverTypeWrapper<Omit<StockReservePayload, 'reservation' | 'userErrors'> & { reservation?: Maybe<ResolversTypes['StockReservation']>, userErrors: Array<ResolversTypes['UserError']> }>;
  StockReturnInput: StockReturnInput;
  StockReturnLineInput: StockReturnLineInput;
  StockReturnPayload: ResolverTypeWrapper<Omit<StockReturnPayload, 'stockLevels' | 'userErrors'> & { stockLevels?: Maybe<Array<ResolversTypes['StockLevel']>>, userErrors: Array<ResolversTypes['UserError']> }>;
  StockScan: ResolverTypeWrapper<StockScanMapper>;
  StockScanCountInput: StockScanCountInput;
  StockScanCountPayload: ResolverTypeWrapper<Omit<StockScanCountPayload, 'scans' | 'stocktake' | 'userErrors'> & { scans?: Maybe<Array<ResolversTypes['StockScan']>>, stocktake?: Maybe<ResolversTypes['Stocktake']>, userErrors: Array<ResolversTypes['UserError']> }>;
  StockScanInInput: StockScanInInput;
  StockScanInPayload: ResolverTypeWrapper<Omit<StockScanInPayload, 'scans' | 'userErrors'> & { scans?: Maybe<Array<ResolversTypes['StockScan']>>, userErrors: Array<ResolversTypes['UserError']> }>;
  StockScanInput: StockScanInput;
  StockScanOutInput: StockScanOutInput;
  StockScanOutPayload: ResolverTypeWrapper<Omit<StockScanOutPayload, 'scans' | 'userErrors'> & { scans?: Maybe<Array<ResolversTypes['StockScan']>>, userErrors: Array<ResolversTypes['UserError']> }>;
  StockScanOutPurpose: StockScanOutPurpose;
  StockSellInput: StockSellInput;
  StockSellPayload: ResolverTypeWrapper<Omit<StockSellPayload, 'sale' | 'userErrors'> & { sale?: Maybe<ResolversTypes['RecordedCounterSale']>, userErrors: Array<ResolversTypes['UserError']> }>;
  StockShortfall: ResolverTypeWrapper<StockShortfallMapper>;
  StockShortfallConnection: ResolverTypeWrapper<AnyConnection>;
  StockShortfallEdge: ResolverTypeWrapper<Omit<StockShortfallEdge, 'node'> & { node: ResolversTypes['StockShortfall'] }>;
  StockShortfallOrder: StockShortfallOrder;
  StockShortfallOrderField: StockShortfallOrderField;
  StockShortfallWhere: StockShortfallWhere;
  StockSourceInput: StockSourceInput;
  StockSyncBatch: ResolverTypeWrapper<StockSyncBatchMapper>;
  StockSyncBatchConnection: ResolverTypeWrapper<AnyConnection>;
  StockSyncBatchEdge: ResolverTypeWrapper<Omit<StockSyncBatchEdge, 'node'> & { node: ResolversTypes['StockSyncBatch'] }>;
  StockSyncBatchOrder: StockSyncBatchOrder;
  StockSyncBatchOrderField: StockSyncBatchOrderField;
  StockSyncBatchWhere: StockSyncBatchWhere;
  StockSyncCountRowInput: StockSyncCountRowInput;
  StockSyncCountsInput: StockSyncCountsInput;
  StockSyncCountsPayload: ResolverTypeWrapper<Omit<StockSyncCountsPayload, 'batch' | 'userErrors'> & { batch?: Maybe<ResolversTypes['StockSyncBatch']>, userErrors: Array<ResolversTypes['UserError']> }>;
  StockSyncErrorPolicy: StockSyncErrorPolicy;
  StockSyncKind: StockSyncKind;
  StockSyncMovementRowInput: StockSyncMovementRowInput;
  StockSyncMovementsInput: StockSyncMovementsInput;
  StockSyncMovementsPayload: ResolverTypeWrapper<Omit<StockSyncMovementsPayload, 'batch' | 'userErrors'> & { batch?: Maybe<ResolversTypes['StockSyncBatch']>, userErrors: Array<ResolversTypes['UserError']> }>;
  StockSyncRow: ResolverTypeWrapper<StockSyncRowMapper>;
  StockSyncRowConnection: ResolverTypeWrapper<AnyConnection>;
  StockSyncRowEdge: ResolverTypeWrapper<Omit<StockSyncRowEdge, 'node'> & { node: ResolversTypes['StockSyncRow'] }>;
  StockSyncRowOrder: StockSyncRowOrder;
  StockSyncRowOrderField: StockSyncRowOrderField;
  StockSyncRowStatus: StockSyncRowStatus;
  StockSyncRowWhere: StockSyncRowWhere;
  StockTakerInput: StockTakerInput;
  StockTransfer: ResolverTypeWrapper<StockTransferMapper>;
  StockTransferConnection: ResolverTypeWrapper<AnyConnection>;
  StockTransferEdge: ResolverTypeWrapper<Omit<StockTransferEdge, 'node'> & { node: ResolversTypes['StockTransfer'] }>;
  StockTransferLine: ResolverTypeWrapper<StockTransferLineMapper>;
  StockTransferNearestInput: StockTransferNearestInput;
  StockTransferNearestPayload: ResolverTypeWrapper<Omit<StockTransferNearestPayload, 'transfers' | 'userErrors'> & { transfers?: Maybe<Array<ResolversTypes['StockTransfer']>>, userErrors: Array<ResolversTypes['UserError']> }>;
  StockTransferOrder: StockTransferOrder;
  StockTransferOrderField: StockTransferOrderField;
  StockTransferWhere: StockTransferWhere;
  StockVersionError: ResolverTypeWrapper<StockVersionError>;
  Stocktake: ResolverTypeWrapper<StocktakeMapper>;
  StocktakeApproveInput: StocktakeApproveInput;
  StocktakeApprovePayload: ResolverTypeWrapper<Omit<StocktakeApprovePayload, 'stocktake' | 'userErrors'> & { stocktake?: Maybe<ResolversTypes['Stocktake']>, userErrors: Array<ResolversTypes['UserError']> }>;
  StocktakeCancelInput: StocktakeCancelInput;
  StocktakeCancelPayload: ResolverTypeWrapper<Omit<StocktakeCancelPayload, 'stocktake' | 'userErrors'> & { stocktake?: Maybe<ResolversTypes['Stocktake']>, userErrors: Array<ResolversTypes['UserError']> }>;
  StocktakeChangedError: ResolverTypeWrapper<StocktakeChangedError>;
  StocktakeClosedError: ResolverTypeWrapper<StocktakeClosedError>;
  StocktakeConnection: ResolverTypeWrapper<AnyConnection>;
  StocktakeCountInput: StocktakeCountInput;
  StocktakeCountLineInput: StocktakeCountLineInput;
  StocktakeCountMode: StocktakeCountMode;
  StocktakeCountPayload: ResolverTypeWrapper<Omit<StocktakeCountPayload, 'stocktake' | 'userErrors'> & { stocktake?: Maybe<ResolversTypes['Stocktake']>, userErrors: Array<ResolversTypes['UserError']> }>;
  StocktakeEdge: ResolverTypeWrapper<Omit<StocktakeEdge, 'node'> & { node: ResolversTypes['Stocktake'] }>;
  StocktakeEmptyError: ResolverTypeWrapper<StocktakeEmptyError>;
  StocktakeFourEyesError: ResolverTypeWrapper<StocktakeFourEyesError>;
  StocktakeIncompleteError: ResolverTypeWrapper<StocktakeIncompleteError>;
  StocktakeLine: ResolverTypeWrapper<StocktakeLineMapper>;
  StocktakeLineConnection: ResolverTypeWrapper<AnyConnection>;
  StocktakeLineEdge: ResolverTypeWrapper<Omit<StocktakeLineEdge, 'node'> & { node: ResolversTypes['StocktakeLine'] }>;
  StocktakeLineState: StocktakeLineState;
  StocktakeOrder: StocktakeOrder;
  StocktakeOrderField: StocktakeOrderField;
  StocktakePlanInput: StocktakePlanInput;
  StocktakePlanPayload: ResolverTypeWrapper<Omit<StocktakePlanPayload, 'stocktake' | 'userErrors'> & { stocktake?: Maybe<ResolversTypes['Stocktake']>, userErrors: Array<ResolversTypes['UserError']> }>;
  StocktakeRecountDueError: ResolverTypeWrapper<StocktakeRecountDueError>;
  StocktakeRecountInput: StocktakeRecountInput;
  StocktakeRecountPayload: ResolverTypeWrapper<Omit<StocktakeRecountPayload, 'stocktake' | 'userErrors'> & { stocktake?: Maybe<ResolversTypes['Stocktake']>, userErrors: Array<ResolversTypes['UserError']> }>;
  StocktakeScope: StocktakeScope;
  StocktakeStatus: StocktakeStatus;
  StocktakeSummary: ResolverTypeWrapper<StocktakeSummaryMapper>;
  StocktakeUncounted: StocktakeUncounted;
  StocktakeWhere: StocktakeWhere;
  StreamKind: StreamKind;
  StringFilter: StringFilter;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Supplier: ResolverTypeWrapper<SupplierMapper>;
  SupplierConnection: ResolverTypeWrapper<AnyConnection>;
  SupplierDelivery: ResolverTypeWrapper<SupplierDeliveryMapper>;
  SupplierDisputeInput: SupplierDisputeInput;
  SupplierEdge: ResolverTypeWrapper<Omit<SupplierEdge, 'node'> & { node: ResolversTypes['Supplier'] }>;
  SupplierOrder: SupplierOrder;
  SupplierOrderField: SupplierOrderField;
  SupplierReconcileInput: SupplierReconcileInput;
  SupplierReconcilePayload: ResolverTypeWrapper<Omit<SupplierReconcilePayload, 'supplierStatement' | 'userErrors'> & { supplierStatement?: Maybe<ResolversTypes['SupplierStatement']>, userErrors: Array<ResolversTypes['UserError']> }>;
  SupplierStatement: ResolverTypeWrapper<SupplierStatementMapper>;
  SupplierStatementConnection: ResolverTypeWrapper<AnyConnection>;
  SupplierStatementEdge: ResolverTypeWrapper<Omit<SupplierStatementEdge, 'node'> & { node: ResolversTypes['SupplierStatement'] }>;
  SupplierStatementOrder: SupplierStatementOrder;
  SupplierStatementOrderField: SupplierStatementOrderField;
  SupplierStatementPreview: ResolverTypeWrapper<SupplierStatementPreviewMapper>;
  SupplierStatementWhere: SupplierStatementWhere;
  SupplierUpsertInput: SupplierUpsertInput;
  SupplierUpsertPayload: ResolverTypeWrapper<Omit<SupplierUpsertPayload, 'supplier' | 'userErrors'> & { supplier?: Maybe<ResolversTypes['Supplier']>, userErrors: Array<ResolversTypes['UserError']> }>;
  SupplierWhere: SupplierWhere;
  SyncRowRejectedError: ResolverTypeWrapper<SyncRowRejectedError>;
  TransferApproveInput: TransferApproveInput;
  TransferApprovePayload: ResolverTypeWrapper<Omit<TransferApprovePayload, 'transfer' | 'userErrors'> & { transfer?: Maybe<ResolversTypes['StockTransfer']>, userErrors: Array<ResolversTypes['UserError']> }>;
  TransferCancelInput: TransferCancelInput;
  TransferCancelPayload: ResolverTypeWrapper<Omit<TransferCancelPayload, 'transfer' | 'userErrors'> & { transfer?: Maybe<ResolversTypes['StockTransfer']>, userErrors: Array<ResolversTypes['UserError']> }>;
  TransferDecision: TransferDecision;
  TransferDiscrepancy: ResolverTypeWrapper<TransferDiscrepancyMapper>;
  TransferDiscrepancyKind: TransferDiscrepancyKind;
  TransferDiscrepancySettleInput: TransferDiscrepancySettleInput;
  TransferDiscrepancySettlePayload: ResolverTypeWrapper<Omit<TransferDiscrepancySettlePayload, 'transfer' | 'userErrors'> & { transfer?: Maybe<ResolversTypes['StockTransfer']>, userErrors: Array<ResolversTypes['UserError']> }>;
  TransferFact: ResolverTypeWrapper<TransferFactMapper>;
  TransferFactLine: ResolverTypeWrapper<TransferFactLine>;
  TransferLineInput: TransferLineInput;
  TransferNearestRequestInput: TransferNearestRequestInput;
  TransferNearestRequestPayload: ResolverTypeWrapper<Omit<TransferNearestRequestPayload, 'transfers' | 'userErrors'> & { transfers?: Maybe<Array<ResolversTypes['StockTransfer']>>, userErrors: Array<ResolversTypes['UserError']> }>;
  TransferOrigin: TransferOrigin;
  TransferReceiveInput: TransferReceiveInput;
  TransferReceiveLineInput: TransferReceiveLineInput;
  TransferReceivePayload: ResolverTypeWrapper<Omit<TransferReceivePayload, 'transfer' | 'userErrors'> & { transfer?: Maybe<ResolversTypes['StockTransfer']>, userErrors: Array<ResolversTypes['UserError']> }>;
  TransferRejectInput: TransferRejectInput;
  TransferRejectPayload: ResolverTypeWrapper<Omit<TransferRejectPayload, 'transfer' | 'userErrors'> & { transfer?: Maybe<ResolversTypes['StockTransfer']>, userErrors: Array<ResolversTypes['UserError']> }>;
  TransferRequestInput: TransferRequestInput;
  TransferRequestPayload: ResolverTypeWrapper<Omit<TransferRequestPayload, 'transfer' | 'userErrors'> & { transfer?: Maybe<ResolversTypes['StockTransfer']>, userErrors: Array<ResolversTypes['UserError']> }>;
  TransferSettleLineInput: TransferSettleLineInput;
  TransferShipInput: TransferShipInput;
  TransferShipPayload: ResolverTypeWrapper<Omit<TransferShipPayload, 'transfer' | 'userErrors'> & { transfer?: Maybe<ResolversTypes['StockTransfer']>, userErrors: Array<ResolversTypes['UserError']> }>;
  TransferStatus: TransferStatus;
  TransferStep: TransferStep;
  UnitPrice: ResolverTypeWrapper<UnitPrice>;
  UserError: ResolverTypeWrapper<UserErrorFields>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  BooleanFilter: BooleanFilter;
  CartHoldLimitError: CartHoldLimitError;
  CartHoldUnknownError: CartHoldUnknownError;
  CurrencyCode: Scalars['CurrencyCode']['output'];
  DateTime: Scalars['DateTime']['output'];
  DateTimeFilter: DateTimeFilter;
  Decimal: Scalars['Decimal']['output'];
  DecimalFilter: DecimalFilter;
  DocumentChangedError: DocumentChangedError;
  DocumentQuantityError: DocumentQuantityError;
  DocumentStateError: DocumentStateError;
  EventFeed: EventFeed;
  ExactTextFilter: ExactTextFilter;
  FeedEvent: FeedEvent;
  IdempotencyMismatchError: IdempotencyMismatchError;
  InsufficientStockError: InsufficientStockError;
  IntFilter: IntFilter;
  InvalidInputError: InvalidInputError;
  InventoryDrift: InventoryDriftMapper;
  Location: Location;
  LocationUnknownError: LocationUnknownError;
  LotDatesDifferError: LotDatesDifferError;
  LotExpiredError: LotExpiredError;
  LotNotTrackedError: LotNotTrackedError;
  LotRequiredError: LotRequiredError;
  LotsInStockError: LotsInStockError;
  MinorUnits: Scalars['MinorUnits']['output'];
  MinorUnitsFilter: MinorUnitsFilter;
  Money: Money;
  Mutation: Record<PropertyKey, never>;
  NearestTransferCandidate: NearestTransferCandidateMapper;
  NearestTransferLine: NearestTransferLine;
  NearestTransferPart: NearestTransferPartMapper;
  NearestTransferPartLine: NearestTransferPartLine;
  NearestTransferPreview: NearestTransferPreviewMapper;
  NearestTransferShortage: NearestTransferShortage;
  NoTransferSourceError: NoTransferSourceError;
  NotFoundError: NotFoundError;
  NothingToReplenishError: NothingToReplenishError;
  OutOfScopeError: OutOfScopeError;
  OwnerUnknownError: OwnerUnknownError;
  PageInfo: PageInfo;
  PoolClosedError: PoolClosedError;
  Product: ProductMapper;
  PurchaseChangedError: PurchaseChangedError;
  PurchaseConfirmLineInput: PurchaseConfirmLineInput;
  PurchaseExceededError: PurchaseExceededError;
  PurchaseFact: PurchaseFactMapper;
  PurchaseFourEyesError: PurchaseFourEyesError;
  PurchaseLine: PurchaseLineMapper;
  PurchaseLineInput: PurchaseLineInput;
  PurchaseOrder: PurchaseOrderMapper;
  PurchaseOrderAmendInput: PurchaseOrderAmendInput;
  PurchaseOrderAmendPayload: Omit<PurchaseOrderAmendPayload, 'purchaseOrder' | 'userErrors'> & { purchaseOrder?: Maybe<ResolversParentTypes['PurchaseOrder']>, userErrors: Array<ResolversParentTypes['UserError']> };
  PurchaseOrderApproveInput: PurchaseOrderApproveInput;
  PurchaseOrderApprovePayload: Omit<PurchaseOrderApprovePayload, 'purchaseOrder' | 'userErrors'> & { purchaseOrder?: Maybe<ResolversParentTypes['PurchaseOrder']>, userErrors: Array<ResolversParentTypes['UserError']> };
  PurchaseOrderCancelPayload: Omit<PurchaseOrderCancelPayload, 'purchaseOrder' | 'userErrors'> & { purchaseOrder?: Maybe<ResolversParentTypes['PurchaseOrder']>, userErrors: Array<ResolversParentTypes['UserError']> };
  PurchaseOrderClosePayload: Omit<PurchaseOrderClosePayload, 'purchaseOrder' | 'userErrors'> & { purchaseOrder?: Maybe<ResolversParentTypes['PurchaseOrder']>, userErrors: Array<ResolversParentTypes['UserError']> };
  PurchaseOrderConfirmInput: PurchaseOrderConfirmInput;
  PurchaseOrderConfirmPayload: Omit<PurchaseOrderConfirmPayload, 'purchaseOrder' | 'userErrors'> & { purchaseOrder?: Maybe<ResolversParentTypes['PurchaseOrder']>, userErrors: Array<ResolversParentTypes['UserError']> };
  PurchaseOrderConnection: AnyConnection;
  PurchaseOrderDraftInput: PurchaseOrderDraftInput;
  PurchaseOrderDraftPayload: Omit<PurchaseOrderDraftPayload, 'purchaseOrder' | 'userErrors'> & { purchaseOrder?: Maybe<ResolversParentTypes['PurchaseOrder']>, userErrors: Array<ResolversParentTypes['UserError']> };
  PurchaseOrderEdge: Omit<PurchaseOrderEdge, 'node'> & { node: ResolversParentTypes['PurchaseOrder'] };
  PurchaseOrderEndInput: PurchaseOrderEndInput;
  PurchaseOrderOrder: PurchaseOrderOrder;
  PurchaseOrderWhere: PurchaseOrderWhere;
  PurchaseReceipt: PurchaseReceiptMapper;
  PurchaseReceiptLine: PurchaseReceiptLineMapper;
  PurchaseReceiveInput: PurchaseReceiveInput;
  PurchaseReceiveLineInput: PurchaseReceiveLineInput;
  PurchaseReceivePayload: Omit<PurchaseReceivePayload, 'purchaseOrder' | 'userErrors'> & { purchaseOrder?: Maybe<ResolversParentTypes['PurchaseOrder']>, userErrors: Array<ResolversParentTypes['UserError']> };
  PurchaseReturnInput: PurchaseReturnInput;
  PurchaseReturnLineInput: PurchaseReturnLineInput;
  PurchaseReturnPayload: Omit<PurchaseReturnPayload, 'purchaseOrder' | 'userErrors'> & { purchaseOrder?: Maybe<ResolversParentTypes['PurchaseOrder']>, userErrors: Array<ResolversParentTypes['UserError']> };
  PurchaseStateError: PurchaseStateError;
  PurchaseSuggestion: PurchaseSuggestionMapper;
  ID: Scalars['ID']['output'];
  PurchaseSuggestionConnection: AnyConnection;
  PurchaseSuggestionEdge: Omit<PurchaseSuggestionEdge, 'node'> & { node: ResolversParentTypes['PurchaseSuggestion'] };
  PurchaseSuggestionOrder: PurchaseSuggestionOrder;
  PurchaseSuggestionWhere: PurchaseSuggestionWhere;
  Query: Record<PropertyKey, never>;
  RecordedCounterSale: RecordedCounterSaleMapper;
  ReplenishmentAllocateInput: ReplenishmentAllocateInput;
  ReplenishmentAllocateLineInput: ReplenishmentAllocateLineInput;
  ReplenishmentAllocatePayload: Omit<ReplenishmentAllocatePayload, 'proposal' | 'userErrors'> & { proposal?: Maybe<ResolversParentTypes['ReplenishmentProposal']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ReplenishmentApproveInput: ReplenishmentApproveInput;
  ReplenishmentApproveLineInput: ReplenishmentApproveLineInput;
  ReplenishmentApprovePayload: Omit<ReplenishmentApprovePayload, 'proposal' | 'userErrors'> & { proposal?: Maybe<ResolversParentTypes['ReplenishmentProposal']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ReplenishmentBalanceInput: ReplenishmentBalanceInput;
  ReplenishmentBalancePayload: Omit<ReplenishmentBalancePayload, 'proposal' | 'userErrors'> & { proposal?: Maybe<ResolversParentTypes['ReplenishmentProposal']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ReplenishmentBasis: ReplenishmentBasis;
  ReplenishmentExecuteInput: ReplenishmentExecuteInput;
  ReplenishmentExecutePayload: Omit<ReplenishmentExecutePayload, 'proposal' | 'userErrors'> & { proposal?: Maybe<ResolversParentTypes['ReplenishmentProposal']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ReplenishmentLine: ReplenishmentLineMapper;
  ReplenishmentOrderInput: ReplenishmentOrderInput;
  ReplenishmentOrderPayload: Omit<ReplenishmentOrderPayload, 'proposal' | 'userErrors'> & { proposal?: Maybe<ResolversParentTypes['ReplenishmentProposal']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ReplenishmentPolicy: ReplenishmentPolicyMapper;
  ReplenishmentPolicyConnection: AnyConnection;
  ReplenishmentPolicyEdge: Omit<ReplenishmentPolicyEdge, 'node'> & { node: ResolversParentTypes['ReplenishmentPolicy'] };
  ReplenishmentPolicyInput: ReplenishmentPolicyInput;
  ReplenishmentPolicyOrder: ReplenishmentPolicyOrder;
  ReplenishmentPolicyUpsertPayload: Omit<ReplenishmentPolicyUpsertPayload, 'policies' | 'userErrors'> & { policies?: Maybe<Array<ResolversParentTypes['ReplenishmentPolicy']>>, userErrors: Array<ResolversParentTypes['UserError']> };
  ReplenishmentPolicyWhere: ReplenishmentPolicyWhere;
  ReplenishmentProposal: ReplenishmentProposalMapper;
  ReplenishmentProposalConnection: AnyConnection;
  ReplenishmentProposalEdge: Omit<ReplenishmentProposalEdge, 'node'> & { node: ResolversParentTypes['ReplenishmentProposal'] };
  ReplenishmentProposalOrder: ReplenishmentProposalOrder;
  ReplenishmentProposalWhere: ReplenishmentProposalWhere;
  ReplenishmentProposeInput: ReplenishmentProposeInput;
  ReplenishmentProposePayload: Omit<ReplenishmentProposePayload, 'proposal' | 'userErrors'> & { proposal?: Maybe<ResolversParentTypes['ReplenishmentProposal']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ReplenishmentRejectInput: ReplenishmentRejectInput;
  ReplenishmentRejectPayload: Omit<ReplenishmentRejectPayload, 'proposal' | 'userErrors'> & { proposal?: Maybe<ResolversParentTypes['ReplenishmentProposal']>, userErrors: Array<ResolversParentTypes['UserError']> };
  RequestInProgressError: RequestInProgressError;
  ReservationClosedError: ReservationClosedError;
  ScanUnknownError: ScanUnknownError;
  ScanUnreadableError: ScanUnreadableError;
  SellableStock: SellableStockMapper;
  SkuUnknownError: SkuUnknownError;
  StatementChangedError: StatementChangedError;
  StockAdjustInput: StockAdjustInput;
  StockAdjustLineInput: StockAdjustLineInput;
  StockAdjustPayload: Omit<StockAdjustPayload, 'stockLevels' | 'userErrors'> & { stockLevels?: Maybe<Array<ResolversParentTypes['StockLevel']>>, userErrors: Array<ResolversParentTypes['UserError']> };
  StockAlert: StockAlertMapper;
  StockAlertAcknowledgeInput: StockAlertAcknowledgeInput;
  StockAlertAcknowledgePayload: Omit<StockAlertAcknowledgePayload, 'alert' | 'userErrors'> & { alert?: Maybe<ResolversParentTypes['StockAlert']>, userErrors: Array<ResolversParentTypes['UserError']> };
  StockAlertConnection: AnyConnection;
  StockAlertEdge: Omit<StockAlertEdge, 'node'> & { node: ResolversParentTypes['StockAlert'] };
  StockAlertOrder: StockAlertOrder;
  StockAlertRule: StockAlertRuleMapper;
  StockAlertRuleConnection: AnyConnection;
  StockAlertRuleEdge: Omit<StockAlertRuleEdge, 'node'> & { node: ResolversParentTypes['StockAlertRule'] };
  StockAlertRuleOrder: StockAlertRuleOrder;
  StockAlertRuleUpsertInput: StockAlertRuleUpsertInput;
  StockAlertRuleUpsertPayload: Omit<StockAlertRuleUpsertPayload, 'rule' | 'userErrors'> & { rule?: Maybe<ResolversParentTypes['StockAlertRule']>, userErrors: Array<ResolversParentTypes['UserError']> };
  StockAlertRuleWhere: StockAlertRuleWhere;
  StockAlertWhere: StockAlertWhere;
  StockAwaited: StockAwaited;
  StockBin: StockBin;
  StockBinBulkInput: StockBinBulkInput;
  StockBinBulkUpsertPayload: Omit<StockBinBulkUpsertPayload, 'userErrors'> & { userErrors: Array<ResolversParentTypes['UserError']> };
  StockBinForPicking: StockBinForPicking;
  StockBinInput: StockBinInput;
  StockBulkMovementInput: StockBulkMovementInput;
  StockBulkPostPayload: Omit<StockBulkPostPayload, 'userErrors'> & { userErrors: Array<ResolversParentTypes['UserError']> };
  StockChangedError: StockChangedError;
  StockDrift: StockDriftMapper;
  StockExpected: StockExpected;
  StockForRouting: StockForRouting;
  StockFront: StockFrontMapper;
  StockFrontConnection: AnyConnection;
  StockFrontEdge: Omit<StockFrontEdge, 'node'> & { node: ResolversParentTypes['StockFront'] };
  StockFrontOrder: StockFrontOrder;
  StockFrontQuota: StockFrontQuotaMapper;
  StockFrontQuotaConnection: AnyConnection;
  StockFrontQuotaEdge: Omit<StockFrontQuotaEdge, 'node'> & { node: ResolversParentTypes['StockFrontQuota'] };
  StockFrontQuotaOrder: StockFrontQuotaOrder;
  StockFrontQuotaSetInput: StockFrontQuotaSetInput;
  StockFrontQuotaSetPayload: Omit<StockFrontQuotaSetPayload, 'stockFront' | 'userErrors'> & { stockFront?: Maybe<ResolversParentTypes['StockFront']>, userErrors: Array<ResolversParentTypes['UserError']> };
  StockFrontQuotaWhere: StockFrontQuotaWhere;
  StockFrontSaveInput: StockFrontSaveInput;
  StockFrontSavePayload: Omit<StockFrontSavePayload, 'stockFront' | 'userErrors'> & { stockFront?: Maybe<ResolversParentTypes['StockFront']>, userErrors: Array<ResolversParentTypes['UserError']> };
  StockFrontSkuInput: StockFrontSkuInput;
  StockFrontWhere: StockFrontWhere;
  StockHold: StockHoldMapper;
  StockHoldCartInput: StockHoldCartInput;
  StockHoldCartPayload: Omit<StockHoldCartPayload, 'stockHold' | 'userErrors'> & { stockHold?: Maybe<ResolversParentTypes['StockHold']>, userErrors: Array<ResolversParentTypes['UserError']> };
  StockHoldLine: StockHoldLineMapper;
  StockHoldLineConnection: AnyConnection;
  StockHoldLineEdge: Omit<StockHoldLineEdge, 'node'> & { node: ResolversParentTypes['StockHoldLine'] };
  StockHoldLineInput: StockHoldLineInput;
  StockHoldLineOrder: StockHoldLineOrder;
  StockHoldLineWhere: StockHoldLineWhere;
  StockHoldLockInput: StockHoldLockInput;
  StockHoldLockPayload: Omit<StockHoldLockPayload, 'stockHold' | 'userErrors'> & { stockHold?: Maybe<ResolversParentTypes['StockHold']>, userErrors: Array<ResolversParentTypes['UserError']> };
  StockHoldReleasePayload: Omit<StockHoldReleasePayload, 'stockHold' | 'userErrors'> & { stockHold?: Maybe<ResolversParentTypes['StockHold']>, userErrors: Array<ResolversParentTypes['UserError']> };
  StockLevel: StockLevelMapper;
  StockLevelChange: StockLevelChangeMapper;
  StockLevelConnection: AnyConnection;
  StockLevelEdge: Omit<StockLevelEdge, 'node'> & { node: ResolversParentTypes['StockLevel'] };
  StockLevelOrder: StockLevelOrder;
  StockLevelSummary: StockLevelSummary;
  StockLevelWhere: StockLevelWhere;
  StockLot: StockLotMapper;
  StockLotConnection: AnyConnection;
  StockLotEdge: Omit<StockLotEdge, 'node'> & { node: ResolversParentTypes['StockLot'] };
  StockLotMovement: StockLotMovementMapper;
  StockLotMovementConnection: AnyConnection;
  StockLotMovementEdge: Omit<StockLotMovementEdge, 'node'> & { node: ResolversParentTypes['StockLotMovement'] };
  StockLotMovementOrder: StockLotMovementOrder;
  StockLotMovementWhere: StockLotMovementWhere;
  StockLotOrder: StockLotOrder;
  StockLotPolicy: StockLotPolicyMapper;
  StockLotPolicyInput: StockLotPolicyInput;
  StockLotPolicyUpsertPayload: Omit<StockLotPolicyUpsertPayload, 'policies' | 'userErrors'> & { policies?: Maybe<Array<ResolversParentTypes['StockLotPolicy']>>, userErrors: Array<ResolversParentTypes['UserError']> };
  StockLotWhere: StockLotWhere;
  StockMovement: StockMovementMapper;
  StockMovementConnection: AnyConnection;
  StockMovementEdge: Omit<StockMovementEdge, 'node'> & { node: ResolversParentTypes['StockMovement'] };
  StockMovementOrder: StockMovementOrder;
  StockMovementWhere: StockMovementWhere;
  StockOwner: StockOwnerMapper;
  StockOwnerConnection: AnyConnection;
  StockOwnerEdge: Omit<StockOwnerEdge, 'node'> & { node: ResolversParentTypes['StockOwner'] };
  StockOwnerOrder: StockOwnerOrder;
  StockOwnerRegisterInput: StockOwnerRegisterInput;
  StockOwnerRegisterPayload: Omit<StockOwnerRegisterPayload, 'stockOwner' | 'userErrors'> & { stockOwner?: Maybe<ResolversParentTypes['StockOwner']>, userErrors: Array<ResolversParentTypes['UserError']> };
  StockOwnerWhere: StockOwnerWhere;
  StockOwnership: StockOwnershipMapper;
  StockOwnershipChangeInput: StockOwnershipChangeInput;
  StockOwnershipChangePayload: Omit<StockOwnershipChangePayload, 'stockLevels' | 'userErrors'> & { stockLevels?: Maybe<Array<ResolversParentTypes['StockLevel']>>, userErrors: Array<ResolversParentTypes['UserError']> };
  StockOwnershipLineInput: StockOwnershipLineInput;
  StockPastDayInput: StockPastDayInput;
  StockPastDayLot: StockPastDayLot;
  StockPool: StockPoolMapper;
  StockPoolCarveInput: StockPoolCarveInput;
  StockPoolCarvePayload: Omit<StockPoolCarvePayload, 'stockPool' | 'userErrors'> & { stockPool?: Maybe<ResolversParentTypes['StockPool']>, userErrors: Array<ResolversParentTypes['UserError']> };
  StockPoolClosePayload: Omit<StockPoolClosePayload, 'stockPool' | 'userErrors'> & { stockPool?: Maybe<ResolversParentTypes['StockPool']>, userErrors: Array<ResolversParentTypes['UserError']> };
  StockPoolConnection: AnyConnection;
  StockPoolEdge: Omit<StockPoolEdge, 'node'> & { node: ResolversParentTypes['StockPool'] };
  StockPoolLine: StockPoolLineMapper;
  StockPoolLineInput: StockPoolLineInput;
  StockPoolOrder: StockPoolOrder;
  StockPoolWhere: StockPoolWhere;
  StockQualityLineInput: StockQualityLineInput;
  StockQualityReleaseInput: StockQualityReleaseInput;
  StockQualityReleasePayload: Omit<StockQualityReleasePayload, 'stockLevels' | 'userErrors'> & { stockLevels?: Maybe<Array<ResolversParentTypes['StockLevel']>>, userErrors: Array<ResolversParentTypes['UserError']> };
  StockReceiveInput: StockReceiveInput;
  StockReceiveLineInput: StockReceiveLineInput;
  StockReceivePayload: Omit<StockReceivePayload, 'stockLevels' | 'userErrors'> & { stockLevels?: Maybe<Array<ResolversParentTypes['StockLevel']>>, userErrors: Array<ResolversParentTypes['UserError']> };
  StockReconcileInput: StockReconcileInput;
  StockReconcilePayload: Omit<StockReconcilePayload, 'stockLevel' | 'userErrors'> & { stockLevel?: Maybe<ResolversParentTypes['StockLevel']>, userErrors: Array<ResolversParentTypes['UserError']> };
  StockReservation: StockReservationMapper;
  StockReservationAmendInput: StockReservationAmendInput;
  StockReservationLine: StockReservationLineMapper;
  StockReservationMoveInput: StockReservationMoveInput;
  StockReservationMoveLineInput: StockReservationMoveLineInput;
  StockReservationPartInput: StockReservationPartInput;
  StockReservationSplitInput: StockReservationSplitInput;
  StockReserveInput: StockReserveInput;
  StockReserveLineInput: StockReserveLineInput;
  StockReservePayload: Omit<StockReservePayload, 'reservation' | 'userErrors'> & { reservation?: Maybe<ResolversParentTypes['StockReservation']>, userErrors: Array<ResolversParentTypes['UserError']> };
  StockReturnInput: StockReturnInput;
  StockReturnLineInput: StockReturnLineInput;
  StockReturnPayload: Omit<StockReturnPayload, 'stockLevels' | 'userErrors'> & { stockLevels?: Maybe<Array<ResolversParentTypes['StockLevel']>>, userErrors: Array<ResolversParentTypes['UserError']> };
  StockScan: StockScanMapper;
  StockScanCountInput: StockScanCountInput;
  StockScanCountPayload: Omit<StockScanCountPayload, 'scans' | 'stocktake' | 'userErrors'> & { scans?: Maybe<Array<ResolversParentTypes['StockScan']>>, stocktake?: Maybe<ResolversParentTypes['Stocktake']>, userErrors: Array<ResolversParentTypes['UserError']> };
  StockScanInInput: StockScanInInput;
  StockScanInPayload: Omit<StockScanInPayload, 'scans' | 'userErrors'> & { scans?: Maybe<Array<ResolversParentTypes['StockScan']>>, userErrors: Array<ResolversParentTypes['UserError']> };
  StockScanInput: StockScanInput;
  StockScanOutInput: StockScanOutInput;
  StockScanOutPayload: Omit<StockScanOutPayload, 'scans' | 'userErrors'> & { scans?: Maybe<Array<ResolversParentTypes['StockScan']>>, userErrors: Array<ResolversParentTypes['UserError']> };
  StockSellInput: StockSellInput;
  StockSellPayload: Omit<StockSellPayload, 'sale' | 'userErrors'> & { sale?: Maybe<ResolversParentTypes['RecordedCounterSale']>, userErrors: Array<ResolversParentTypes['UserError']> };
  StockShortfall: StockShortfallMapper;
  StockShortfallConnection: AnyConnection;
  StockShortfallEdge: Omit<StockShortfallEdge, 'node'> & { node: ResolversParentTypes['StockShortfall'] };
  StockShortfallOrder: StockShortfallOrder;
  StockShortfallWhere: StockShortfallWhere;
  StockSourceInput: StockSourceInput;
  StockSyncBatch: StockSyncBatchMapper;
  StockSyncBatchConnection: AnyConnection;
  StockSyncBatchEdge: Omit<StockSyncBatchEdge, 'node'> & { node: ResolversParentTypes['StockSyncBatch'] };
  StockSyncBatchOrder: StockSyncBatchOrder;
  StockSyncBatchWhere: StockSyncBatchWhere;
  StockSyncCountRowInput: StockSyncCountRowInput;
  StockSyncCountsInput: StockSyncCountsInput;
  StockSyncCountsPayload: Omit<StockSyncCountsPayload, 'batch' | 'userErrors'> & { batch?: Maybe<ResolversParentTypes['StockSyncBatch']>, userErrors: Array<ResolversParentTypes['UserError']> };
  StockSyncMovementRowInput: StockSyncMovementRowInput;
  StockSyncMovementsInput: StockSyncMovementsInput;
  StockSyncMovementsPayload: Omit<StockSyncMovementsPayload, 'batch' | 'userErrors'> & { batch?: Maybe<ResolversParentTypes['StockSyncBatch']>, userErrors: Array<ResolversParentTypes['UserError']> };
  StockSyncRow: StockSyncRowMapper;
  StockSyncRowConnection: AnyConnection;
  StockSyncRowEdge: Omit<StockSyncRowEdge, 'node'> & { node: ResolversParentTypes['StockSyncRow'] };
  StockSyncRowOrder: StockSyncRowOrder;
  StockSyncRowWhere: StockSyncRowWhere;
  StockTakerInput: StockTakerInput;
  StockTransfer: StockTransferMapper;
  StockTransferConnection: AnyConnection;
  StockTransferEdge: Omit<StockTransferEdge, 'node'> & { node: ResolversParentTypes['StockTransfer'] };
  StockTransferLine: StockTransferLineMapper;
  StockTransferNearestInput: StockTransferNearestInput;
  StockTransferNearestPayload: Omit<StockTransferNearestPayload, 'transfers' | 'userErrors'> & { transfers?: Maybe<Array<ResolversParentTypes['StockTransfer']>>, userErrors: Array<ResolversParentTypes['UserError']> };
  StockTransferOrder: StockTransferOrder;
  StockTransferWhere: StockTransferWhere;
  StockVersionError: StockVersionError;
  Stocktake: StocktakeMapper;
  StocktakeApproveInput: StocktakeApproveInput;
  StocktakeApprovePayload: Omit<StocktakeApprovePayload, 'stocktake' | 'userErrors'> & { stocktake?: Maybe<ResolversParentTypes['Stocktake']>, userErrors: Array<ResolversParentTypes['UserError']> };
  StocktakeCancelInput: StocktakeCancelInput;
  StocktakeCancelPayload: Omit<StocktakeCancelPayload, 'stocktake' | 'userErrors'> & { stocktake?: Maybe<ResolversParentTypes['Stocktake']>, userErrors: Array<ResolversParentTypes['UserError']> };
  StocktakeChangedError: StocktakeChangedError;
  StocktakeClosedError: StocktakeClosedError;
  StocktakeConnection: AnyConnection;
  StocktakeCountInput: StocktakeCountInput;
  StocktakeCountLineInput: StocktakeCountLineInput;
  StocktakeCountPayload: Omit<StocktakeCountPayload, 'stocktake' | 'userErrors'> & { stocktake?: Maybe<ResolversParentTypes['Stocktake']>, userErrors: Array<ResolversParentTypes['UserError']> };
  StocktakeEdge: Omit<StocktakeEdge, 'node'> & { node: ResolversParentTypes['Stocktake'] };
  StocktakeEmptyError: StocktakeEmptyError;
  StocktakeFourEyesError: StocktakeFourEyesError;
  StocktakeIncompleteError: StocktakeIncompleteError;
  StocktakeLine: StocktakeLineMapper;
  StocktakeLineConnection: AnyConnection;
  StocktakeLineEdge: Omit<StocktakeLineEdge, 'node'> & { node: ResolversParentTypes['StocktakeLine'] };
  StocktakeOrder: StocktakeOrder;
  StocktakePlanInput: StocktakePlanInput;
  StocktakePlanPayload: Omit<StocktakePlanPayload, 'stocktake' | 'userErrors'> & { stocktake?: Maybe<ResolversParentTypes['Stocktake']>, userErrors: Array<ResolversParentTypes['UserError']> };
  StocktakeRecountDueError: StocktakeRecountDueError;
  StocktakeRecountInput: StocktakeRecountInput;
  StocktakeRecountPayload: Omit<StocktakeRecountPayload, 'stocktake' | 'userErrors'> & { stocktake?: Maybe<ResolversParentTypes['Stocktake']>, userErrors: Array<ResolversParentTypes['UserError']> };
  StocktakeSummary: StocktakeSummaryMapper;
  StocktakeWhere: StocktakeWhere;
  StringFilter: StringFilter;
  Subscription: Record<PropertyKey, never>;
  Supplier: SupplierMapper;
  SupplierConnection: AnyConnection;
  SupplierDelivery: SupplierDeliveryMapper;
  SupplierDisputeInput: SupplierDisputeInput;
  SupplierEdge: Omit<SupplierEdge, 'node'> & { node: ResolversParentTypes['Supplier'] };
  SupplierOrder: SupplierOrder;
  SupplierReconcileInput: SupplierReconcileInput;
  SupplierReconcilePayload: Omit<SupplierReconcilePayload, 'supplierStatement' | 'userErrors'> & { supplierStatement?: Maybe<ResolversParentTypes['SupplierStatement']>, userErrors: Array<ResolversParentTypes['UserError']> };
  SupplierStatement: SupplierStatementMapper;
  SupplierStatementConnection: AnyConnection;
  SupplierStatementEdge: Omit<SupplierStatementEdge, 'node'> & { node: ResolversParentTypes['SupplierStatement'] };
  SupplierStatementOrder: SupplierStatementOrder;
  SupplierStatementPreview: SupplierStatementPreviewMapper;
  SupplierStatementWhere: SupplierStatementWhere;
  SupplierUpsertInput: SupplierUpsertInput;
  SupplierUpsertPayload: Omit<SupplierUpsertPayload, 'supplier' | 'userErrors'> & { supplier?: Maybe<ResolversParentTypes['Supplier']>, userErrors: Array<ResolversParentTypes['UserError']> };
  SupplierWhere: SupplierWhere;
  SyncRowRejectedError: SyncRowRejectedError;
  TransferApproveInput: TransferApproveInput;
  TransferApprovePayload: Omit<TransferApprovePayload, 'transfer' | 'userErrors'> & { transfer?: Maybe<ResolversParentTypes['StockTransfer']>, userErrors: Array<ResolversParentTypes['UserError']> };
  TransferCancelInput: TransferCancelInput;
  TransferCancelPayload: Omit<TransferCancelPayload, 'transfer' | 'userErrors'> & { transfer?: Maybe<ResolversParentTypes['StockTransfer']>, userErrors: Array<ResolversParentTypes['UserError']> };
  TransferDiscrepancy: TransferDiscrepancyMapper;
  TransferDiscrepancySettleInput: TransferDiscrepancySettleInput;
  TransferDiscrepancySettlePayload: Omit<TransferDiscrepancySettlePayload, 'transfer' | 'userErrors'> & { transfer?: Maybe<ResolversParentTypes['StockTransfer']>, userErrors: Array<ResolversParentTypes['UserError']> };
  TransferFact: TransferFactMapper;
  TransferFactLine: TransferFactLine;
  TransferLineInput: TransferLineInput;
  TransferNearestRequestInput: TransferNearestRequestInput;
  TransferNearestRequestPayload: Omit<TransferNearestRequestPayload, 'transfers' | 'userErrors'> & { transfers?: Maybe<Array<ResolversParentTypes['StockTransfer']>>, userErrors: Array<ResolversParentTypes['UserError']> };
  TransferReceiveInput: TransferReceiveInput;
  TransferReceiveLineInput: TransferReceiveLineInput;
  TransferReceivePayload: Omit<TransferReceivePayload, 'transfer' | 'userErrors'> & { transfer?: Maybe<ResolversParentTypes['StockTransfer']>, userErrors: Array<ResolversParentTypes['UserError']> };
  TransferRejectInput: TransferRejectInput;
  TransferRejectPayload: Omit<TransferRejectPayload, 'transfer' | 'userErrors'> & { transfer?: Maybe<ResolversParentTypes['StockTransfer']>, userErrors: Array<ResolversParentTypes['UserError']> };
  TransferRequestInput: TransferRequestInput;
  TransferRequestPayload: Omit<TransferRequestPayload, 'transfer' | 'userErrors'> & { transfer?: Maybe<ResolversParentTypes['StockTransfer']>, userErrors: Array<ResolversParentTypes['UserError']> };
  TransferSettleLineInput: TransferSettleLineInput;
  TransferShipInput: TransferShipInput;
  TransferShipPayload: Omit<TransferShipPayload, 'transfer' | 'userErrors'> & { transfer?: Maybe<ResolversParentTypes['StockTransfer']>, userErrors: Array<ResolversParentTypes['UserError']> };
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

export type CartHoldLimitErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartHoldLimitError'] = ResolversParentTypes['CartHoldLimitError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['CartHoldLimit'], ParentType, ContextType>;
  max?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CartHoldUnknownErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartHoldUnknownError'] = ResolversParentTypes['CartHoldUnknownError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type DocumentChangedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentChangedError'] = ResolversParentTypes['DocumentChangedError']> = {
  actual?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documentNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentQuantityErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentQuantityError'] = ResolversParentTypes['DocumentQuantityError']> = {
  allowed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documentNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requested?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentStateErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentStateError'] = ResolversParentTypes['DocumentStateError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documentNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

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

export type IdempotencyMismatchErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdempotencyMismatchError'] = ResolversParentTypes['IdempotencyMismatchError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type InventoryDriftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InventoryDrift'] = ResolversParentTypes['InventoryDrift']> = {
  account?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  balance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ledger?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  location?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type LotDatesDifferErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LotDatesDifferError'] = ResolversParentTypes['LotDatesDifferError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  lotNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LotExpiredErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LotExpiredError'] = ResolversParentTypes['LotExpiredError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  lotNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sellableUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LotNotTrackedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LotNotTrackedError'] = ResolversParentTypes['LotNotTrackedError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LotRequiredErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LotRequiredError'] = ResolversParentTypes['LotRequiredError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['StockLotMissing'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LotsInStockErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LotsInStockError'] = ResolversParentTypes['LotsInStockError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  onHand?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  purchaseOrderAmend?: Resolver<ResolversTypes['PurchaseOrderAmendPayload'], ParentType, ContextType, RequireFields<MutationPurchaseOrderAmendArgs, 'idempotencyKey' | 'input'>>;
  purchaseOrderApprove?: Resolver<ResolversTypes['PurchaseOrderApprovePayload'], ParentType, ContextType, RequireFields<MutationPurchaseOrderApproveArgs, 'idempotencyKey' | 'input'>>;
  purchaseOrderCancel?: Resolver<ResolversTypes['PurchaseOrderCancelPayload'], ParentType, ContextType, RequireFields<MutationPurchaseOrderCancelArgs, 'idempotencyKey' | 'input'>>;
  purchaseOrderClose?: Resolver<ResolversTypes['PurchaseOrderClosePayload'], ParentType, ContextType, RequireFields<MutationPurchaseOrderCloseArgs, 'idempotencyKey' | 'input'>>;
  purchaseOrderConfirm?: Resolver<ResolversTypes['PurchaseOrderConfirmPayload'], ParentType, ContextType, RequireFields<MutationPurchaseOrderConfirmArgs, 'idempotencyKey' | 'input'>>;
  purchaseOrderDraft?: Resolver<ResolversTypes['PurchaseOrderDraftPayload'], ParentType, ContextType, RequireFields<MutationPurchaseOrderDraftArgs, 'idempotencyKey' | 'input'>>;
  purchaseReceive?: Resolver<ResolversTypes['PurchaseReceivePayload'], ParentType, ContextType, RequireFields<MutationPurchaseReceiveArgs, 'idempotencyKey' | 'input'>>;
  purchaseReturn?: Resolver<ResolversTypes['PurchaseReturnPayload'], ParentType, ContextType, RequireFields<MutationPurchaseReturnArgs, 'idempotencyKey' | 'input'>>;
  replenishmentAllocate?: Resolver<ResolversTypes['ReplenishmentAllocatePayload'], ParentType, ContextType, RequireFields<MutationReplenishmentAllocateArgs, 'idempotencyKey' | 'input'>>;
  replenishmentApprove?: Resolver<ResolversTypes['ReplenishmentApprovePayload'], ParentType, ContextType, RequireFields<MutationReplenishmentApproveArgs, 'idempotencyKey' | 'input'>>;
  replenishmentBalance?: Resolver<ResolversTypes['ReplenishmentBalancePayload'], ParentType, ContextType, RequireFields<MutationReplenishmentBalanceArgs, 'idempotencyKey' | 'input'>>;
  replenishmentExecute?: Resolver<ResolversTypes['ReplenishmentExecutePayload'], ParentType, ContextType, RequireFields<MutationReplenishmentExecuteArgs, 'idempotencyKey' | 'input'>>;
  replenishmentOrder?: Resolver<ResolversTypes['ReplenishmentOrderPayload'], ParentType, ContextType, RequireFields<MutationReplenishmentOrderArgs, 'idempotencyKey' | 'input'>>;
  replenishmentPolicyUpsert?: Resolver<ResolversTypes['ReplenishmentPolicyUpsertPayload'], ParentType, ContextType, RequireFields<MutationReplenishmentPolicyUpsertArgs, 'idempotencyKey' | 'input'>>;
  replenishmentPropose?: Resolver<ResolversTypes['ReplenishmentProposePayload'], ParentType, ContextType, RequireFields<MutationReplenishmentProposeArgs, 'idempotencyKey' | 'input'>>;
  replenishmentReject?: Resolver<ResolversTypes['ReplenishmentRejectPayload'], ParentType, ContextType, RequireFields<MutationReplenishmentRejectArgs, 'idempotencyKey' | 'input'>>;
  stockAdjust?: Resolver<ResolversTypes['StockAdjustPayload'], ParentType, ContextType, RequireFields<MutationStockAdjustArgs, 'idempotencyKey' | 'input'>>;
  stockAlertAcknowledge?: Resolver<ResolversTypes['StockAlertAcknowledgePayload'], ParentType, ContextType, RequireFields<MutationStockAlertAcknowledgeArgs, 'idempotencyKey' | 'input'>>;
  stockAlertRuleUpsert?: Resolver<ResolversTypes['StockAlertRuleUpsertPayload'], ParentType, ContextType, RequireFields<MutationStockAlertRuleUpsertArgs, 'idempotencyKey' | 'input'>>;
  stockBinBulkUpsert?: Resolver<ResolversTypes['StockBinBulkUpsertPayload'], ParentType, ContextType, RequireFields<MutationStockBinBulkUpsertArgs, 'idempotencyKey' | 'input'>>;
  stockBulkPost?: Resolver<ResolversTypes['StockBulkPostPayload'], ParentType, ContextType, RequireFields<MutationStockBulkPostArgs, 'idempotencyKey' | 'input'>>;
  stockConsume?: Resolver<ResolversTypes['StockReservePayload'], ParentType, ContextType, RequireFields<MutationStockConsumeArgs, 'hasLeft' | 'reference'>>;
  stockFrontQuotaSet?: Resolver<ResolversTypes['StockFrontQuotaSetPayload'], ParentType, ContextType, RequireFields<MutationStockFrontQuotaSetArgs, 'idempotencyKey' | 'input'>>;
  stockFrontSave?: Resolver<ResolversTypes['StockFrontSavePayload'], ParentType, ContextType, RequireFields<MutationStockFrontSaveArgs, 'idempotencyKey' | 'input'>>;
  stockHoldCart?: Resolver<ResolversTypes['StockHoldCartPayload'], ParentType, ContextType, RequireFields<MutationStockHoldCartArgs, 'idempotencyKey' | 'input'>>;
  stockHoldLock?: Resolver<ResolversTypes['StockHoldLockPayload'], ParentType, ContextType, RequireFields<MutationStockHoldLockArgs, 'idempotencyKey' | 'input'>>;
  stockHoldRelease?: Resolver<ResolversTypes['StockHoldReleasePayload'], ParentType, ContextType, RequireFields<MutationStockHoldReleaseArgs, 'idempotencyKey' | 'reference'>>;
  stockHoldWriteOff?: Resolver<ResolversTypes['StockReservePayload'], ParentType, ContextType, RequireFields<MutationStockHoldWriteOffArgs, 'reference'>>;
  stockLotPolicyUpsert?: Resolver<ResolversTypes['StockLotPolicyUpsertPayload'], ParentType, ContextType, RequireFields<MutationStockLotPolicyUpsertArgs, 'idempotencyKey' | 'input'>>;
  stockOwnerRegister?: Resolver<ResolversTypes['StockOwnerRegisterPayload'], ParentType, ContextType, RequireFields<MutationStockOwnerRegisterArgs, 'idempotencyKey' | 'input'>>;
  stockOwnershipChange?: Resolver<ResolversTypes['StockOwnershipChangePayload'], ParentType, ContextType, RequireFields<MutationStockOwnershipChangeArgs, 'idempotencyKey' | 'input'>>;
  stockPoolCarve?: Resolver<ResolversTypes['StockPoolCarvePayload'], ParentType, ContextType, RequireFields<MutationStockPoolCarveArgs, 'idempotencyKey' | 'input'>>;
  stockPoolClose?: Resolver<ResolversTypes['StockPoolClosePayload'], ParentType, ContextType, RequireFields<MutationStockPoolCloseArgs, 'code' | 'idempotencyKey'>>;
  stockQualityRelease?: Resolver<ResolversTypes['StockQualityReleasePayload'], ParentType, ContextType, RequireFields<MutationStockQualityReleaseArgs, 'idempotencyKey' | 'input'>>;
  stockReceive?: Resolver<ResolversTypes['StockReceivePayload'], ParentType, ContextType, RequireFields<MutationStockReceiveArgs, 'idempotencyKey' | 'input'>>;
  stockReconcile?: Resolver<ResolversTypes['StockReconcilePayload'], ParentType, ContextType, RequireFields<MutationStockReconcileArgs, 'idempotencyKey' | 'input'>>;
  stockRelease?: Resolver<ResolversTypes['StockReservePayload'], ParentType, ContextType, RequireFields<MutationStockReleaseArgs, 'reference'>>;
  stockReservationAmend?: Resolver<ResolversTypes['StockReservePayload'], ParentType, ContextType, RequireFields<MutationStockReservationAmendArgs, 'idempotencyKey' | 'input'>>;
  stockReservationMove?: Resolver<ResolversTypes['StockReservePayload'], ParentType, ContextType, RequireFields<MutationStockReservationMoveArgs, 'idempotencyKey' | 'input'>>;
  stockReservationSplit?: Resolver<ResolversTypes['StockReservePayload'], ParentType, ContextType, RequireFields<MutationStockReservationSplitArgs, 'input'>>;
  stockReserve?: Resolver<ResolversTypes['StockReservePayload'], ParentType, ContextType, RequireFields<MutationStockReserveArgs, 'input'>>;
  stockReturn?: Resolver<ResolversTypes['StockReturnPayload'], ParentType, ContextType, RequireFields<MutationStockReturnArgs, 'input'>>;
  stockScanCount?: Resolver<ResolversTypes['StockScanCountPayload'], ParentType, ContextType, RequireFields<MutationStockScanCountArgs, 'idempotencyKey' | 'input'>>;
  stockScanIn?: Resolver<ResolversTypes['StockScanInPayload'], ParentType, ContextType, RequireFields<MutationStockScanInArgs, 'idempotencyKey' | 'input'>>;
  stockScanOut?: Resolver<ResolversTypes['StockScanOutPayload'], ParentType, ContextType, RequireFields<MutationStockScanOutArgs, 'idempotencyKey' | 'input'>>;
  stockSell?: Resolver<ResolversTypes['StockSellPayload'], ParentType, ContextType, RequireFields<MutationStockSellArgs, 'input'>>;
  stockSyncCounts?: Resolver<ResolversTypes['StockSyncCountsPayload'], ParentType, ContextType, RequireFields<MutationStockSyncCountsArgs, 'idempotencyKey' | 'input'>>;
  stockSyncMovements?: Resolver<ResolversTypes['StockSyncMovementsPayload'], ParentType, ContextType, RequireFields<MutationStockSyncMovementsArgs, 'idempotencyKey' | 'input'>>;
  stockTransferNearest?: Resolver<ResolversTypes['StockTransferNearestPayload'], ParentType, ContextType, RequireFields<MutationStockTransferNearestArgs, 'input'>>;
  stockTransferNearestCancel?: Resolver<ResolversTypes['StockTransferNearestPayload'], ParentType, ContextType, RequireFields<MutationStockTransferNearestCancelArgs, 'reference'>>;
  stocktakeApprove?: Resolver<ResolversTypes['StocktakeApprovePayload'], ParentType, ContextType, RequireFields<MutationStocktakeApproveArgs, 'idempotencyKey' | 'input'>>;
  stocktakeCancel?: Resolver<ResolversTypes['StocktakeCancelPayload'], ParentType, ContextType, RequireFields<MutationStocktakeCancelArgs, 'idempotencyKey' | 'input'>>;
  stocktakeCount?: Resolver<ResolversTypes['StocktakeCountPayload'], ParentType, ContextType, RequireFields<MutationStocktakeCountArgs, 'idempotencyKey' | 'input'>>;
  stocktakePlan?: Resolver<ResolversTypes['StocktakePlanPayload'], ParentType, ContextType, RequireFields<MutationStocktakePlanArgs, 'idempotencyKey' | 'input'>>;
  stocktakeRecount?: Resolver<ResolversTypes['StocktakeRecountPayload'], ParentType, ContextType, RequireFields<MutationStocktakeRecountArgs, 'idempotencyKey' | 'input'>>;
  supplierReconcile?: Resolver<ResolversTypes['SupplierReconcilePayload'], ParentType, ContextType, RequireFields<MutationSupplierReconcileArgs, 'idempotencyKey' | 'input'>>;
  supplierUpsert?: Resolver<ResolversTypes['SupplierUpsertPayload'], ParentType, ContextType, RequireFields<MutationSupplierUpsertArgs, 'idempotencyKey' | 'input'>>;
  transferApprove?: Resolver<ResolversTypes['TransferApprovePayload'], ParentType, ContextType, RequireFields<MutationTransferApproveArgs, 'idempotencyKey' | 'input'>>;
  transferCancel?: Resolver<ResolversTypes['TransferCancelPayload'], ParentType, ContextType, RequireFields<MutationTransferCancelArgs, 'idempotencyKey' | 'input'>>;
  transferDiscrepancySettle?: Resolver<ResolversTypes['TransferDiscrepancySettlePayload'], ParentType, ContextType, RequireFields<MutationTransferDiscrepancySettleArgs, 'idempotencyKey' | 'input'>>;
  transferNearestRequest?: Resolver<ResolversTypes['TransferNearestRequestPayload'], ParentType, ContextType, RequireFields<MutationTransferNearestRequestArgs, 'idempotencyKey' | 'input'>>;
  transferReceive?: Resolver<ResolversTypes['TransferReceivePayload'], ParentType, ContextType, RequireFields<MutationTransferReceiveArgs, 'idempotencyKey' | 'input'>>;
  transferReject?: Resolver<ResolversTypes['TransferRejectPayload'], ParentType, ContextType, RequireFields<MutationTransferRejectArgs, 'idempotencyKey' | 'input'>>;
  transferRequest?: Resolver<ResolversTypes['TransferRequestPayload'], ParentType, ContextType, RequireFields<MutationTransferRequestArgs, 'idempotencyKey' | 'input'>>;
  transferShip?: Resolver<ResolversTypes['TransferShipPayload'], ParentType, ContextType, RequireFields<MutationTransferShipArgs, 'idempotencyKey' | 'input'>>;
};

export type NearestTransferCandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NearestTransferCandidate'] = ResolversParentTypes['NearestTransferCandidate']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  estimated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  filter?: Resolver<Maybe<ResolversTypes['NearestTransferFilter']>, ParentType, ContextType>;
  km?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['NearestTransferLine']>, ParentType, ContextType>;
  location?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type NearestTransferLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NearestTransferLine'] = ResolversParentTypes['NearestTransferLine']> = {
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  offered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  safety?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  taken?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NearestTransferPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NearestTransferPart'] = ResolversParentTypes['NearestTransferPart']> = {
  from?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['NearestTransferPartLine']>, ParentType, ContextType>;
};

export type NearestTransferPartLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NearestTransferPartLine'] = ResolversParentTypes['NearestTransferPartLine']> = {
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NearestTransferPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NearestTransferPreview'] = ResolversParentTypes['NearestTransferPreview']> = {
  candidates?: Resolver<Array<ResolversTypes['NearestTransferCandidate']>, ParentType, ContextType, RequireFields<NearestTransferPreviewCandidatesArgs, 'first'>>;
  missing?: Resolver<Array<ResolversTypes['NearestTransferShortage']>, ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['NearestTransferPart']>, ParentType, ContextType>;
};

export type NearestTransferShortageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NearestTransferShortage'] = ResolversParentTypes['NearestTransferShortage']> = {
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NoTransferSourceErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoTransferSourceError'] = ResolversParentTypes['NoTransferSourceError']> = {
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requested?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFoundError'] = ResolversParentTypes['NotFoundError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NothingToReplenishErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NothingToReplenishError'] = ResolversParentTypes['NothingToReplenishError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type OwnerUnknownErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnerUnknownError'] = ResolversParentTypes['OwnerUnknownError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type ProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product'], FederationReferenceType extends FederationReferenceTypes['Product'] = FederationReferenceTypes['Product']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Product']> | FederationReferenceType, FederationReferenceType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stockLevel?: Resolver<Maybe<ResolversTypes['StockLevel']>, ParentType, ContextType, RequireFields<ProductStockLevelArgs, 'location'>>;
  stockLevels?: Resolver<ResolversTypes['StockLevelConnection'], ParentType, ContextType, RequireFields<ProductStockLevelsArgs, 'first'>>;
};

export type PurchaseChangedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PurchaseChangedError'] = ResolversParentTypes['PurchaseChangedError']> = {
  actualVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expectedVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PurchaseExceededErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PurchaseExceededError'] = ResolversParentTypes['PurchaseExceededError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  lineNo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requested?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PurchaseFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PurchaseFact'] = ResolversParentTypes['PurchaseFact']> = {
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PurchaseFourEyesErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PurchaseFourEyesError'] = ResolversParentTypes['PurchaseFourEyesError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purchaseNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PurchaseLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PurchaseLine'] = ResolversParentTypes['PurchaseLine']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  confirmed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  expectedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  incoming?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lineNo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  returned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['UnitPrice'], ParentType, ContextType>;
};

export type PurchaseOrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PurchaseOrder'] = ResolversParentTypes['PurchaseOrder']> = {
  allowedActions?: Resolver<Array<ResolversTypes['PurchaseOrderAction']>, ParentType, ContextType>;
  consigned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  draftedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  draftedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['PurchaseFact']>, ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['PurchaseLine']>, ParentType, ContextType>;
  location?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  overPercent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  purchaseNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  receipts?: Resolver<Array<ResolversTypes['PurchaseReceipt']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PurchaseOrderStatus'], ParentType, ContextType>;
  supplier?: Resolver<Maybe<ResolversTypes['Supplier']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PurchaseOrderAmendPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PurchaseOrderAmendPayload'] = ResolversParentTypes['PurchaseOrderAmendPayload']> = {
  purchaseOrder?: Resolver<Maybe<ResolversTypes['PurchaseOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PurchaseOrderApprovePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PurchaseOrderApprovePayload'] = ResolversParentTypes['PurchaseOrderApprovePayload']> = {
  purchaseOrder?: Resolver<Maybe<ResolversTypes['PurchaseOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PurchaseOrderCancelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PurchaseOrderCancelPayload'] = ResolversParentTypes['PurchaseOrderCancelPayload']> = {
  purchaseOrder?: Resolver<Maybe<ResolversTypes['PurchaseOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PurchaseOrderClosePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PurchaseOrderClosePayload'] = ResolversParentTypes['PurchaseOrderClosePayload']> = {
  purchaseOrder?: Resolver<Maybe<ResolversTypes['PurchaseOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PurchaseOrderConfirmPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PurchaseOrderConfirmPayload'] = ResolversParentTypes['PurchaseOrderConfirmPayload']> = {
  purchaseOrder?: Resolver<Maybe<ResolversTypes['PurchaseOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PurchaseOrderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PurchaseOrderConnection'] = ResolversParentTypes['PurchaseOrderConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PurchaseOrderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PurchaseOrder']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PurchaseOrderDraftPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PurchaseOrderDraftPayload'] = ResolversParentTypes['PurchaseOrderDraftPayload']> = {
  purchaseOrder?: Resolver<Maybe<ResolversTypes['PurchaseOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PurchaseOrderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PurchaseOrderEdge'] = ResolversParentTypes['PurchaseOrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PurchaseOrder'], ParentType, ContextType>;
};

export type PurchaseReceiptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PurchaseReceipt'] = ResolversParentTypes['PurchaseReceipt']> = {
  deliveryNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PurchaseReceiptKind'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['PurchaseReceiptLine']>, ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receiptNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PurchaseReceiptLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PurchaseReceiptLine'] = ResolversParentTypes['PurchaseReceiptLine']> = {
  condition?: Resolver<ResolversTypes['StockCondition'], ParentType, ContextType>;
  invoicedPrice?: Resolver<Maybe<ResolversTypes['UnitPrice']>, ParentType, ContextType>;
  lineNo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['UnitPrice'], ParentType, ContextType>;
};

export type PurchaseReceivePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PurchaseReceivePayload'] = ResolversParentTypes['PurchaseReceivePayload']> = {
  purchaseOrder?: Resolver<Maybe<ResolversTypes['PurchaseOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PurchaseReturnPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PurchaseReturnPayload'] = ResolversParentTypes['PurchaseReturnPayload']> = {
  purchaseOrder?: Resolver<Maybe<ResolversTypes['PurchaseOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PurchaseStateErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PurchaseStateError'] = ResolversParentTypes['PurchaseStateError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purchaseNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PurchaseOrderStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PurchaseSuggestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PurchaseSuggestion'] = ResolversParentTypes['PurchaseSuggestion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  location?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  proposalNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suggestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PurchaseSuggestionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PurchaseSuggestionConnection'] = ResolversParentTypes['PurchaseSuggestionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PurchaseSuggestionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PurchaseSuggestion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PurchaseSuggestionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PurchaseSuggestionEdge'] = ResolversParentTypes['PurchaseSuggestionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PurchaseSuggestion'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  inventoryEventFeed?: Resolver<ResolversTypes['EventFeed'], ParentType, ContextType, RequireFields<QueryInventoryEventFeedArgs, 'after' | 'first'>>;
  inventoryReconciliation?: Resolver<Array<ResolversTypes['InventoryDrift']>, ParentType, ContextType, RequireFields<QueryInventoryReconciliationArgs, 'first'>>;
  nearestTransferPreview?: Resolver<ResolversTypes['NearestTransferPreview'], ParentType, ContextType, RequireFields<QueryNearestTransferPreviewArgs, 'lines' | 'to'>>;
  purchaseOrder?: Resolver<Maybe<ResolversTypes['PurchaseOrder']>, ParentType, ContextType, RequireFields<QueryPurchaseOrderArgs, 'purchaseNo'>>;
  purchaseOrders?: Resolver<ResolversTypes['PurchaseOrderConnection'], ParentType, ContextType, RequireFields<QueryPurchaseOrdersArgs, 'first'>>;
  purchaseSuggestions?: Resolver<ResolversTypes['PurchaseSuggestionConnection'], ParentType, ContextType, RequireFields<QueryPurchaseSuggestionsArgs, 'first'>>;
  replenishmentPolicies?: Resolver<ResolversTypes['ReplenishmentPolicyConnection'], ParentType, ContextType, RequireFields<QueryReplenishmentPoliciesArgs, 'first'>>;
  replenishmentProposal?: Resolver<Maybe<ResolversTypes['ReplenishmentProposal']>, ParentType, ContextType, RequireFields<QueryReplenishmentProposalArgs, 'proposalNo'>>;
  replenishmentProposals?: Resolver<ResolversTypes['ReplenishmentProposalConnection'], ParentType, ContextType, RequireFields<QueryReplenishmentProposalsArgs, 'first'>>;
  sellable?: Resolver<Array<ResolversTypes['SellableStock']>, ParentType, ContextType, RequireFields<QuerySellableArgs, 'channel' | 'skus'>>;
  stockAlertRules?: Resolver<ResolversTypes['StockAlertRuleConnection'], ParentType, ContextType, RequireFields<QueryStockAlertRulesArgs, 'first'>>;
  stockAlerts?: Resolver<ResolversTypes['StockAlertConnection'], ParentType, ContextType, RequireFields<QueryStockAlertsArgs, 'first'>>;
  stockAwaited?: Resolver<Array<ResolversTypes['StockAwaited']>, ParentType, ContextType, RequireFields<QueryStockAwaitedArgs, 'references'>>;
  stockBinsForPicking?: Resolver<Array<ResolversTypes['StockBinForPicking']>, ParentType, ContextType, RequireFields<QueryStockBinsForPickingArgs, 'location' | 'skus'>>;
  stockDrift?: Resolver<Array<ResolversTypes['StockDrift']>, ParentType, ContextType, RequireFields<QueryStockDriftArgs, 'first'>>;
  stockForRouting?: Resolver<Array<ResolversTypes['StockForRouting']>, ParentType, ContextType, RequireFields<QueryStockForRoutingArgs, 'locations' | 'skus' | 'sources'>>;
  stockFront?: Resolver<Maybe<ResolversTypes['StockFront']>, ParentType, ContextType, RequireFields<QueryStockFrontArgs, 'code'>>;
  stockFronts?: Resolver<ResolversTypes['StockFrontConnection'], ParentType, ContextType, RequireFields<QueryStockFrontsArgs, 'first'>>;
  stockHold?: Resolver<Maybe<ResolversTypes['StockHold']>, ParentType, ContextType, RequireFields<QueryStockHoldArgs, 'reference'>>;
  stockHoldLines?: Resolver<ResolversTypes['StockHoldLineConnection'], ParentType, ContextType, RequireFields<QueryStockHoldLinesArgs, 'first'>>;
  stockLevel?: Resolver<Maybe<ResolversTypes['StockLevel']>, ParentType, ContextType, RequireFields<QueryStockLevelArgs, 'location' | 'sku'>>;
  stockLevels?: Resolver<ResolversTypes['StockLevelConnection'], ParentType, ContextType, RequireFields<QueryStockLevelsArgs, 'first'>>;
  stockLotMovements?: Resolver<ResolversTypes['StockLotMovementConnection'], ParentType, ContextType, RequireFields<QueryStockLotMovementsArgs, 'first'>>;
  stockLotPolicy?: Resolver<Maybe<ResolversTypes['StockLotPolicy']>, ParentType, ContextType, RequireFields<QueryStockLotPolicyArgs, 'sku'>>;
  stockLots?: Resolver<ResolversTypes['StockLotConnection'], ParentType, ContextType, RequireFields<QueryStockLotsArgs, 'first'>>;
  stockMovements?: Resolver<ResolversTypes['StockMovementConnection'], ParentType, ContextType, RequireFields<QueryStockMovementsArgs, 'first'>>;
  stockOwner?: Resolver<Maybe<ResolversTypes['StockOwner']>, ParentType, ContextType, RequireFields<QueryStockOwnerArgs, 'code'>>;
  stockOwners?: Resolver<ResolversTypes['StockOwnerConnection'], ParentType, ContextType, RequireFields<QueryStockOwnersArgs, 'first'>>;
  stockPastDay?: Resolver<Array<ResolversTypes['StockPastDayLot']>, ParentType, ContextType, RequireFields<QueryStockPastDayArgs, 'lines'>>;
  stockPool?: Resolver<Maybe<ResolversTypes['StockPool']>, ParentType, ContextType, RequireFields<QueryStockPoolArgs, 'code'>>;
  stockPools?: Resolver<ResolversTypes['StockPoolConnection'], ParentType, ContextType, RequireFields<QueryStockPoolsArgs, 'first'>>;
  stockReservation?: Resolver<Maybe<ResolversTypes['StockReservation']>, ParentType, ContextType, RequireFields<QueryStockReservationArgs, 'reference'>>;
  stockShortfalls?: Resolver<ResolversTypes['StockShortfallConnection'], ParentType, ContextType, RequireFields<QueryStockShortfallsArgs, 'first'>>;
  stockSyncBatch?: Resolver<Maybe<ResolversTypes['StockSyncBatch']>, ParentType, ContextType, RequireFields<QueryStockSyncBatchArgs, 'batchNo' | 'system'>>;
  stockSyncBatches?: Resolver<ResolversTypes['StockSyncBatchConnection'], ParentType, ContextType, RequireFields<QueryStockSyncBatchesArgs, 'first'>>;
  stockSyncRejects?: Resolver<ResolversTypes['StockSyncRowConnection'], ParentType, ContextType, RequireFields<QueryStockSyncRejectsArgs, 'first'>>;
  stocktake?: Resolver<Maybe<ResolversTypes['Stocktake']>, ParentType, ContextType, RequireFields<QueryStocktakeArgs, 'stocktakeNo'>>;
  stocktakes?: Resolver<ResolversTypes['StocktakeConnection'], ParentType, ContextType, RequireFields<QueryStocktakesArgs, 'first'>>;
  supplier?: Resolver<Maybe<ResolversTypes['Supplier']>, ParentType, ContextType, RequireFields<QuerySupplierArgs, 'code'>>;
  supplierStatement?: Resolver<Maybe<ResolversTypes['SupplierStatement']>, ParentType, ContextType, RequireFields<QuerySupplierStatementArgs, 'statementNo'>>;
  supplierStatementPreview?: Resolver<ResolversTypes['SupplierStatementPreview'], ParentType, ContextType, RequireFields<QuerySupplierStatementPreviewArgs, 'supplier' | 'until'>>;
  supplierStatements?: Resolver<ResolversTypes['SupplierStatementConnection'], ParentType, ContextType, RequireFields<QuerySupplierStatementsArgs, 'first'>>;
  suppliers?: Resolver<ResolversTypes['SupplierConnection'], ParentType, ContextType, RequireFields<QuerySuppliersArgs, 'first'>>;
  transfer?: Resolver<Maybe<ResolversTypes['StockTransfer']>, ParentType, ContextType, RequireFields<QueryTransferArgs, 'transferNo'>>;
  transfers?: Resolver<ResolversTypes['StockTransferConnection'], ParentType, ContextType, RequireFields<QueryTransfersArgs, 'first'>>;
};

export type RecordedCounterSaleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordedCounterSale'] = ResolversParentTypes['RecordedCounterSale']> = {
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shortfalls?: Resolver<Array<ResolversTypes['StockReservationLine']>, ParentType, ContextType>;
};

export type ReplenishmentAllocatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplenishmentAllocatePayload'] = ResolversParentTypes['ReplenishmentAllocatePayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['ReplenishmentProposal']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReplenishmentApprovePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplenishmentApprovePayload'] = ResolversParentTypes['ReplenishmentApprovePayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['ReplenishmentProposal']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReplenishmentBalancePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplenishmentBalancePayload'] = ResolversParentTypes['ReplenishmentBalancePayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['ReplenishmentProposal']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReplenishmentBasisResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplenishmentBasis'] = ResolversParentTypes['ReplenishmentBasis']> = {
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  awaited?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inTransit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  incoming?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  km?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  need?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  packSize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  perDay?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  reorderPoint?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['ReplenishmentRule'], ParentType, ContextType>;
  sold?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourceAvailable?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sourceSafety?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReplenishmentExecutePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplenishmentExecutePayload'] = ResolversParentTypes['ReplenishmentExecutePayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['ReplenishmentProposal']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReplenishmentLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplenishmentLine'] = ResolversParentTypes['ReplenishmentLine']> = {
  approved?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['ReplenishmentBasis'], ParentType, ContextType>;
  executed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  proposed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  transferNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReplenishmentOrderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplenishmentOrderPayload'] = ResolversParentTypes['ReplenishmentOrderPayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['ReplenishmentProposal']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReplenishmentPolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplenishmentPolicy'] = ResolversParentTypes['ReplenishmentPolicy']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leadDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lifeCycle?: Resolver<ResolversTypes['StockLifeCycle'], ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  maxLevel?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minLevel?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  packSize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  safetyDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReplenishmentPolicyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplenishmentPolicyConnection'] = ResolversParentTypes['ReplenishmentPolicyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReplenishmentPolicyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ReplenishmentPolicy']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ReplenishmentPolicyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplenishmentPolicyEdge'] = ResolversParentTypes['ReplenishmentPolicyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReplenishmentPolicy'], ParentType, ContextType>;
};

export type ReplenishmentPolicyUpsertPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplenishmentPolicyUpsertPayload'] = ResolversParentTypes['ReplenishmentPolicyUpsertPayload']> = {
  policies?: Resolver<Maybe<Array<ResolversTypes['ReplenishmentPolicy']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReplenishmentProposalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplenishmentProposal'] = ResolversParentTypes['ReplenishmentProposal']> = {
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decisionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  executedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  executedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['ReplenishmentLine']>, ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['ReplenishmentMode'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  proposalNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  proposedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReplenishmentStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReplenishmentProposalConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplenishmentProposalConnection'] = ResolversParentTypes['ReplenishmentProposalConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReplenishmentProposalEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ReplenishmentProposal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ReplenishmentProposalEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplenishmentProposalEdge'] = ResolversParentTypes['ReplenishmentProposalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReplenishmentProposal'], ParentType, ContextType>;
};

export type ReplenishmentProposePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplenishmentProposePayload'] = ResolversParentTypes['ReplenishmentProposePayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['ReplenishmentProposal']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReplenishmentRejectPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplenishmentRejectPayload'] = ResolversParentTypes['ReplenishmentRejectPayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['ReplenishmentProposal']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RequestInProgressErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestInProgressError'] = ResolversParentTypes['RequestInProgressError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReservationClosedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReservationClosedError'] = ResolversParentTypes['ReservationClosedError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScanUnknownErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScanUnknownError'] = ResolversParentTypes['ScanUnknownError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  scanned?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScanUnreadableErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScanUnreadableError'] = ResolversParentTypes['ScanUnreadableError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  scanned?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SellableStockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SellableStock'] = ResolversParentTypes['SellableStock']> = {
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  campaignPool?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lockedForSale?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  presalePool?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  quotaLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  safety?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sellable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SkuUnknownErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SkuUnknownError'] = ResolversParentTypes['SkuUnknownError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatementChangedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementChangedError'] = ResolversParentTypes['StatementChangedError']> = {
  actual?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StockAdjustPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockAdjustPayload'] = ResolversParentTypes['StockAdjustPayload']> = {
  stockLevels?: Resolver<Maybe<Array<ResolversTypes['StockLevel']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StockAlertResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockAlert'] = ResolversParentTypes['StockAlert']> = {
  acknowledgedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  acknowledgedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StockAlertKind'], ParentType, ContextType>;
  location?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  raisedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  resolvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StockAlertStatus'], ParentType, ContextType>;
  threshold?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  units?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StockAlertAcknowledgePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockAlertAcknowledgePayload'] = ResolversParentTypes['StockAlertAcknowledgePayload']> = {
  alert?: Resolver<Maybe<ResolversTypes['StockAlert']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StockAlertConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockAlertConnection'] = ResolversParentTypes['StockAlertConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StockAlertEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['StockAlert']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StockAlertEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockAlertEdge'] = ResolversParentTypes['StockAlertEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StockAlert'], ParentType, ContextType>;
};

export type StockAlertRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockAlertRule'] = ResolversParentTypes['StockAlertRule']> = {
  idleDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  maxUnits?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minUnits?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sku?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StockAlertRuleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockAlertRuleConnection'] = ResolversParentTypes['StockAlertRuleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StockAlertRuleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['StockAlertRule']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StockAlertRuleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockAlertRuleEdge'] = ResolversParentTypes['StockAlertRuleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StockAlertRule'], ParentType, ContextType>;
};

export type StockAlertRuleUpsertPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockAlertRuleUpsertPayload'] = ResolversParentTypes['StockAlertRuleUpsertPayload']> = {
  rule?: Resolver<Maybe<ResolversTypes['StockAlertRule']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StockAwaitedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockAwaited'] = ResolversParentTypes['StockAwaited']> = {
  expectedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  failed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  here?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StockBinResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockBin'] = ResolversParentTypes['StockBin']> = {
  bin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StockBinBulkUpsertPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockBinBulkUpsertPayload'] = ResolversParentTypes['StockBinBulkUpsertPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  written?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StockBinForPickingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockBinForPicking'] = ResolversParentTypes['StockBinForPicking']> = {
  bin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StockBulkPostPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockBulkPostPayload'] = ResolversParentTypes['StockBulkPostPayload']> = {
  posted?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StockChangedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockChangedError'] = ResolversParentTypes['StockChangedError']> = {
  actual?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StockDriftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockDrift'] = ResolversParentTypes['StockDrift']> = {
  account?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  balance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ledger?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  location?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StockExpectedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockExpected'] = ResolversParentTypes['StockExpected']> = {
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  units?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StockForRoutingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockForRouting'] = ResolversParentTypes['StockForRouting']> = {
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  channelLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  expected?: Resolver<Array<ResolversTypes['StockExpected']>, ParentType, ContextType>;
  inChannel?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  location?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StockFrontResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockFront'] = ResolversParentTypes['StockFront'], FederationReferenceType extends FederationReferenceTypes['StockFront'] = FederationReferenceTypes['StockFront']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['StockFront']> | FederationReferenceType, FederationReferenceType, ContextType>;
  channels?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  locations?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quotas?: Resolver<ResolversTypes['StockFrontQuotaConnection'], ParentType, ContextType, RequireFields<StockFrontQuotasArgs, 'first'>>;
  safety?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StockFrontConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockFrontConnection'] = ResolversParentTypes['StockFrontConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StockFrontEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['StockFront']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StockFrontEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockFrontEdge'] = ResolversParentTypes['StockFrontEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StockFront'], ParentType, ContextType>;
};

export type StockFrontQuotaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockFrontQuota'] = ResolversParentTypes['StockFrontQuota']> = {
  held?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  quota?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  quotaLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  safety?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sold?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StockFrontQuotaConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockFrontQuotaConnection'] = ResolversParentTypes['StockFrontQuotaConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StockFrontQuotaEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['StockFrontQuota']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StockFrontQuotaEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockFrontQuotaEdge'] = ResolversParentTypes['StockFrontQuotaEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StockFrontQuota'], ParentType, ContextType>;
};

export type StockFrontQuotaSetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockFrontQuotaSetPayload'] = ResolversParentTypes['StockFrontQuotaSetPayload']> = {
  stockFront?: Resolver<Maybe<ResolversTypes['StockFront']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StockFrontSavePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockFrontSavePayload'] = ResolversParentTypes['StockFrontSavePayload']> = {
  stockFront?: Resolver<Maybe<ResolversTypes['StockFront']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StockHoldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockHold'] = ResolversParentTypes['StockHold']> = {
  channel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  heldBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StockHoldKind'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['StockHoldLine']>, ParentType, ContextType>;
  memberNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StockReservationStatus'], ParentType, ContextType>;
  tookOver?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StockHoldCartPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockHoldCartPayload'] = ResolversParentTypes['StockHoldCartPayload']> = {
  stockHold?: Resolver<Maybe<ResolversTypes['StockHold']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StockHoldLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockHoldLine'] = ResolversParentTypes['StockHoldLine']> = {
  hold?: Resolver<ResolversTypes['StockHold'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StockHoldKind'], ParentType, ContextType>;
  location?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  pool?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StockHoldLineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockHoldLineConnection'] = ResolversParentTypes['StockHoldLineConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StockHoldLineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['StockHoldLine']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StockHoldLineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockHoldLineEdge'] = ResolversParentTypes['StockHoldLineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StockHoldLine'], ParentType, ContextType>;
};

export type StockHoldLockPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockHoldLockPayload'] = ResolversParentTypes['StockHoldLockPayload']> = {
  stockHold?: Resolver<Maybe<ResolversTypes['StockHold']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StockHoldReleasePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockHoldReleasePayload'] = ResolversParentTypes['StockHoldReleasePayload']> = {
  stockHold?: Resolver<Maybe<ResolversTypes['StockHold']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StockLevelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockLevel'] = ResolversParentTypes['StockLevel'], FederationReferenceType extends FederationReferenceTypes['StockLevel'] = FederationReferenceTypes['StockLevel']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['StockLevel']> | FederationReferenceType, FederationReferenceType, ContextType>;
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bin?: Resolver<Maybe<ResolversTypes['StockBin']>, ParentType, ContextType>;
  damaged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inTransit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inTransitOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  incoming?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  location?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  locked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lots?: Resolver<Maybe<Array<ResolversTypes['StockLot']>>, ParentType, ContextType>;
  onHand?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  owners?: Resolver<Maybe<Array<ResolversTypes['StockOwnership']>>, ParentType, ContextType>;
  pooled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  presold?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  qualityControl?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reserved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withheld?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StockLevelChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockLevelChange'] = ResolversParentTypes['StockLevelChange']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StreamKind'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stockLevels?: Resolver<Array<ResolversTypes['StockLevel']>, ParentType, ContextType>;
};

export type StockLevelConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockLevelConnection'] = ResolversParentTypes['StockLevelConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StockLevelEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['StockLevel']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['StockLevelSummary'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StockLevelEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockLevelEdge'] = ResolversParentTypes['StockLevelEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StockLevel'], ParentType, ContextType>;
};

export type StockLevelSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockLevelSummary'] = ResolversParentTypes['StockLevelSummary']> = {
  available?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  damaged?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  inTransit?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  inTransitOut?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  incoming?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  levels?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onHand?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  qualityControl?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  reserved?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type StockLotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockLot'] = ResolversParentTypes['StockLot']> = {
  damaged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  good?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  location?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  lotNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  onHand?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  producedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  qualityControl?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sellable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sellableUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StockLotConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockLotConnection'] = ResolversParentTypes['StockLotConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StockLotEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['StockLot']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StockLotEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockLotEdge'] = ResolversParentTypes['StockLotEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StockLot'], ParentType, ContextType>;
};

export type StockLotMovementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockLotMovement'] = ResolversParentTypes['StockLotMovement']> = {
  document?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  location?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  lotNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  movement?: Resolver<ResolversTypes['StockMovement'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StockLotMovementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockLotMovementConnection'] = ResolversParentTypes['StockLotMovementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StockLotMovementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['StockLotMovement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StockLotMovementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockLotMovementEdge'] = ResolversParentTypes['StockLotMovementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StockLotMovement'], ParentType, ContextType>;
};

export type StockLotPolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockLotPolicy'] = ResolversParentTypes['StockLotPolicy']> = {
  lotTracked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  minRemainingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  shelfLifeDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StockLotPolicyUpsertPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockLotPolicyUpsertPayload'] = ResolversParentTypes['StockLotPolicyUpsertPayload']> = {
  policies?: Resolver<Maybe<Array<ResolversTypes['StockLotPolicy']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StockMovementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockMovement'] = ResolversParentTypes['StockMovement'], FederationReferenceType extends FederationReferenceTypes['StockMovement'] = FederationReferenceTypes['StockMovement']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['StockMovement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['StockAccount'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  location?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['StockAccount'], ParentType, ContextType>;
  toOwner?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['StockMovementType'], ParentType, ContextType>;
};

export type StockMovementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockMovementConnection'] = ResolversParentTypes['StockMovementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StockMovementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['StockMovement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StockMovementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockMovementEdge'] = ResolversParentTypes['StockMovementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StockMovement'], ParentType, ContextType>;
};

export type StockOwnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockOwner'] = ResolversParentTypes['StockOwner'], FederationReferenceType extends FederationReferenceTypes['StockOwner'] = FederationReferenceTypes['StockOwner']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['StockOwner']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['StockOwnerPolicy'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StockOwnerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockOwnerConnection'] = ResolversParentTypes['StockOwnerConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StockOwnerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['StockOwner']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StockOwnerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockOwnerEdge'] = ResolversParentTypes['StockOwnerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StockOwner'], ParentType, ContextType>;
};

export type StockOwnerRegisterPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockOwnerRegisterPayload'] = ResolversParentTypes['StockOwnerRegisterPayload']> = {
  stockOwner?: Resolver<Maybe<ResolversTypes['StockOwner']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StockOwnershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockOwnership'] = ResolversParentTypes['StockOwnership']> = {
  damaged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  good?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onHand?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['StockOwner']>, ParentType, ContextType>;
  ownerCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  policy?: Resolver<Maybe<ResolversTypes['StockOwnerPolicy']>, ParentType, ContextType>;
  qualityControl?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StockOwnershipChangePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockOwnershipChangePayload'] = ResolversParentTypes['StockOwnershipChangePayload']> = {
  stockLevels?: Resolver<Maybe<Array<ResolversTypes['StockLevel']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StockPastDayLotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockPastDayLot'] = ResolversParentTypes['StockPastDayLot']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  location?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lotNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sellableUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StockPoolResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockPool'] = ResolversParentTypes['StockPool'], FederationReferenceType extends FederationReferenceTypes['StockPool'] = FederationReferenceTypes['StockPool']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['StockPool']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['StockPoolLine']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StockPoolStatus'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StockPoolCarvePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockPoolCarvePayload'] = ResolversParentTypes['StockPoolCarvePayload']> = {
  stockPool?: Resolver<Maybe<ResolversTypes['StockPool']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StockPoolClosePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockPoolClosePayload'] = ResolversParentTypes['StockPoolClosePayload']> = {
  stockPool?: Resolver<Maybe<ResolversTypes['StockPool']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StockPoolConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockPoolConnection'] = ResolversParentTypes['StockPoolConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StockPoolEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['StockPool']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StockPoolEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockPoolEdge'] = ResolversParentTypes['StockPoolEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StockPool'], ParentType, ContextType>;
};

export type StockPoolLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockPoolLine'] = ResolversParentTypes['StockPoolLine']> = {
  carved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  free?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  location?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  returned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sold?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StockQualityReleasePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockQualityReleasePayload'] = ResolversParentTypes['StockQualityReleasePayload']> = {
  stockLevels?: Resolver<Maybe<Array<ResolversTypes['StockLevel']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StockReceivePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockReceivePayload'] = ResolversParentTypes['StockReceivePayload']> = {
  stockLevels?: Resolver<Maybe<Array<ResolversTypes['StockLevel']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StockReconcilePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockReconcilePayload'] = ResolversParentTypes['StockReconcilePayload']> = {
  stockLevel?: Resolver<Maybe<ResolversTypes['StockLevel']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StockReservationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockReservation'] = ResolversParentTypes['StockReservation']> = {
  channel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StockHoldKind'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['StockReservationLine']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StockReservationStatus'], ParentType, ContextType>;
  tookOver?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StockReservationLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockReservationLine'] = ResolversParentTypes['StockReservationLine']> = {
  kind?: Resolver<ResolversTypes['StockHoldKind'], ParentType, ContextType>;
  location?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pool?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StockReservePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockReservePayload'] = ResolversParentTypes['StockReservePayload']> = {
  reservation?: Resolver<Maybe<ResolversTypes['StockReservation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StockReturnPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockReturnPayload'] = ResolversParentTypes['StockReturnPayload']> = {
  stockLevels?: Resolver<Maybe<Array<ResolversTypes['StockLevel']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StockScanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockScan'] = ResolversParentTypes['StockScan']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lot?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  serial?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weightGrams?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StockScanCountPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockScanCountPayload'] = ResolversParentTypes['StockScanCountPayload']> = {
  scans?: Resolver<Maybe<Array<ResolversTypes['StockScan']>>, ParentType, ContextType>;
  stocktake?: Resolver<Maybe<ResolversTypes['Stocktake']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StockScanInPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockScanInPayload'] = ResolversParentTypes['StockScanInPayload']> = {
  scans?: Resolver<Maybe<Array<ResolversTypes['StockScan']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StockScanOutPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockScanOutPayload'] = ResolversParentTypes['StockScanOutPayload']> = {
  scans?: Resolver<Maybe<Array<ResolversTypes['StockScan']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StockSellPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockSellPayload'] = ResolversParentTypes['StockSellPayload']> = {
  sale?: Resolver<Maybe<ResolversTypes['RecordedCounterSale']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StockShortfallResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockShortfall'] = ResolversParentTypes['StockShortfall']> = {
  foundAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  location?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StockShortfallConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockShortfallConnection'] = ResolversParentTypes['StockShortfallConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StockShortfallEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['StockShortfall']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StockShortfallEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockShortfallEdge'] = ResolversParentTypes['StockShortfallEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StockShortfall'], ParentType, ContextType>;
};

export type StockSyncBatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockSyncBatch'] = ResolversParentTypes['StockSyncBatch']> = {
  applied?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  batchNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StockSyncKind'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  receivedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['StockSyncRowConnection'], ParentType, ContextType, RequireFields<StockSyncBatchRowsArgs, 'first'>>;
  system?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StockSyncBatchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockSyncBatchConnection'] = ResolversParentTypes['StockSyncBatchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StockSyncBatchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['StockSyncBatch']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StockSyncBatchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockSyncBatchEdge'] = ResolversParentTypes['StockSyncBatchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StockSyncBatch'], ParentType, ContextType>;
};

export type StockSyncCountsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockSyncCountsPayload'] = ResolversParentTypes['StockSyncCountsPayload']> = {
  batch?: Resolver<Maybe<ResolversTypes['StockSyncBatch']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StockSyncMovementsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockSyncMovementsPayload'] = ResolversParentTypes['StockSyncMovementsPayload']> = {
  batch?: Resolver<Maybe<ResolversTypes['StockSyncBatch']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StockSyncRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockSyncRow'] = ResolversParentTypes['StockSyncRow']> = {
  batchNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  condition?: Resolver<Maybe<ResolversTypes['StockCondition']>, ParentType, ContextType>;
  expectedQuantity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  location?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lotNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  rowNo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StockSyncRowStatus'], ParentType, ContextType>;
  system?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StockSyncRowConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockSyncRowConnection'] = ResolversParentTypes['StockSyncRowConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StockSyncRowEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['StockSyncRow']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StockSyncRowEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockSyncRowEdge'] = ResolversParentTypes['StockSyncRowEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StockSyncRow'], ParentType, ContextType>;
};

export type StockTransferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockTransfer'] = ResolversParentTypes['StockTransfer'], FederationReferenceType extends FederationReferenceTypes['StockTransfer'] = FederationReferenceTypes['StockTransfer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['StockTransfer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  discrepancies?: Resolver<Array<ResolversTypes['TransferDiscrepancy']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['TransferFact']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['StockTransferLine']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['TransferOrigin'], ParentType, ContextType>;
  originDocument?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TransferStatus'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  transferNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StockTransferConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockTransferConnection'] = ResolversParentTypes['StockTransferConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StockTransferEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['StockTransfer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StockTransferEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockTransferEdge'] = ResolversParentTypes['StockTransferEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StockTransfer'], ParentType, ContextType>;
};

export type StockTransferLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockTransferLine'] = ResolversParentTypes['StockTransferLine']> = {
  approved?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  damaged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inTransit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requested?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  returned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shipped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StockTransferNearestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockTransferNearestPayload'] = ResolversParentTypes['StockTransferNearestPayload']> = {
  transfers?: Resolver<Maybe<Array<ResolversTypes['StockTransfer']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StockVersionErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockVersionError'] = ResolversParentTypes['StockVersionError']> = {
  actual?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StocktakeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Stocktake'] = ResolversParentTypes['Stocktake']> = {
  blind?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  closedReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  codes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['StocktakeLineConnection'], ParentType, ContextType, RequireFields<StocktakeLinesArgs, 'differing' | 'first'>>;
  location?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  plannedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  plannedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['StocktakeScope'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StocktakeStatus'], ParentType, ContextType>;
  stocktakeNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['StocktakeSummary']>, ParentType, ContextType>;
  toleranceUnits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  zone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StocktakeApprovePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StocktakeApprovePayload'] = ResolversParentTypes['StocktakeApprovePayload']> = {
  stocktake?: Resolver<Maybe<ResolversTypes['Stocktake']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StocktakeCancelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StocktakeCancelPayload'] = ResolversParentTypes['StocktakeCancelPayload']> = {
  stocktake?: Resolver<Maybe<ResolversTypes['Stocktake']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StocktakeChangedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StocktakeChangedError'] = ResolversParentTypes['StocktakeChangedError']> = {
  actualVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expectedVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  stocktakeNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StocktakeClosedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StocktakeClosedError'] = ResolversParentTypes['StocktakeClosedError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StocktakeStatus'], ParentType, ContextType>;
  stocktakeNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StocktakeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StocktakeConnection'] = ResolversParentTypes['StocktakeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StocktakeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Stocktake']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StocktakeCountPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StocktakeCountPayload'] = ResolversParentTypes['StocktakeCountPayload']> = {
  stocktake?: Resolver<Maybe<ResolversTypes['Stocktake']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StocktakeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StocktakeEdge'] = ResolversParentTypes['StocktakeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Stocktake'], ParentType, ContextType>;
};

export type StocktakeEmptyErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StocktakeEmptyError'] = ResolversParentTypes['StocktakeEmptyError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StocktakeFourEyesErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StocktakeFourEyesError'] = ResolversParentTypes['StocktakeFourEyesError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  stocktakeNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StocktakeIncompleteErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StocktakeIncompleteError'] = ResolversParentTypes['StocktakeIncompleteError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  skus?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  stocktakeNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  uncounted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StocktakeLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StocktakeLine'] = ResolversParentTypes['StocktakeLine']> = {
  book?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  condition?: Resolver<ResolversTypes['StockCondition'], ParentType, ContextType>;
  counted?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  countedBy?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  movedBetween?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['StocktakeLineState'], ParentType, ContextType>;
  variance?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  varianceValue?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type StocktakeLineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StocktakeLineConnection'] = ResolversParentTypes['StocktakeLineConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StocktakeLineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['StocktakeLine']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StocktakeLineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StocktakeLineEdge'] = ResolversParentTypes['StocktakeLineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StocktakeLine'], ParentType, ContextType>;
};

export type StocktakePlanPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StocktakePlanPayload'] = ResolversParentTypes['StocktakePlanPayload']> = {
  stocktake?: Resolver<Maybe<ResolversTypes['Stocktake']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StocktakeRecountDueErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StocktakeRecountDueError'] = ResolversParentTypes['StocktakeRecountDueError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  skus?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  stocktakeNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StocktakeRecountPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StocktakeRecountPayload'] = ResolversParentTypes['StocktakeRecountPayload']> = {
  stocktake?: Resolver<Maybe<ResolversTypes['Stocktake']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StocktakeSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StocktakeSummary'] = ResolversParentTypes['StocktakeSummary']> = {
  counted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  differing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recountDue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shortageUnits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shortageValue?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  surplusUnits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  surplusValue?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  stockLevelChanged?: SubscriptionResolver<ResolversTypes['StockLevelChange'], "stockLevelChanged", ParentType, ContextType, Partial<SubscriptionStockLevelChangedArgs>>;
};

export type SupplierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Supplier'] = ResolversParentTypes['Supplier']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contactName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contactPhone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  leadDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paymentDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupplierConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplierConnection'] = ResolversParentTypes['SupplierConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SupplierEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Supplier']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SupplierDeliveryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplierDelivery'] = ResolversParentTypes['SupplierDelivery']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  invoicedPrice?: Resolver<Maybe<ResolversTypes['UnitPrice']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PurchaseReceiptKind'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  priceDifference?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  purchaseNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  receiptNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['UnitPrice'], ParentType, ContextType>;
};

export type SupplierEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplierEdge'] = ResolversParentTypes['SupplierEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Supplier'], ParentType, ContextType>;
};

export type SupplierReconcilePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplierReconcilePayload'] = ResolversParentTypes['SupplierReconcilePayload']> = {
  supplierStatement?: Resolver<Maybe<ResolversTypes['SupplierStatement']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SupplierStatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplierStatement'] = ResolversParentTypes['SupplierStatement']> = {
  confirmedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  confirmedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  payable?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  priceDifference?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  returned?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  statementNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  supplier?: Resolver<Maybe<ResolversTypes['Supplier']>, ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SupplierStatementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplierStatementConnection'] = ResolversParentTypes['SupplierStatementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SupplierStatementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SupplierStatement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SupplierStatementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplierStatementEdge'] = ResolversParentTypes['SupplierStatementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SupplierStatement'], ParentType, ContextType>;
};

export type SupplierStatementPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplierStatementPreview'] = ResolversParentTypes['SupplierStatementPreview']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  deliveries?: Resolver<Array<ResolversTypes['SupplierDelivery']>, ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  payable?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  priceDifference?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  returned?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type SupplierUpsertPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplierUpsertPayload'] = ResolversParentTypes['SupplierUpsertPayload']> = {
  supplier?: Resolver<Maybe<ResolversTypes['Supplier']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SyncRowRejectedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SyncRowRejectedError'] = ResolversParentTypes['SyncRowRejectedError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rowCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rowNo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransferApprovePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferApprovePayload'] = ResolversParentTypes['TransferApprovePayload']> = {
  transfer?: Resolver<Maybe<ResolversTypes['StockTransfer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TransferCancelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferCancelPayload'] = ResolversParentTypes['TransferCancelPayload']> = {
  transfer?: Resolver<Maybe<ResolversTypes['StockTransfer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TransferDiscrepancyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferDiscrepancy'] = ResolversParentTypes['TransferDiscrepancy']> = {
  kind?: Resolver<ResolversTypes['TransferDiscrepancyKind'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  settled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TransferDiscrepancySettlePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferDiscrepancySettlePayload'] = ResolversParentTypes['TransferDiscrepancySettlePayload']> = {
  transfer?: Resolver<Maybe<ResolversTypes['StockTransfer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TransferFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferFact'] = ResolversParentTypes['TransferFact']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['TransferFactLine']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  step?: Resolver<ResolversTypes['TransferStep'], ParentType, ContextType>;
};

export type TransferFactLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferFactLine'] = ResolversParentTypes['TransferFactLine']> = {
  damaged?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['TransferDecision']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['TransferDiscrepancyKind']>, ParentType, ContextType>;
  over?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TransferNearestRequestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferNearestRequestPayload'] = ResolversParentTypes['TransferNearestRequestPayload']> = {
  transfers?: Resolver<Maybe<Array<ResolversTypes['StockTransfer']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TransferReceivePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferReceivePayload'] = ResolversParentTypes['TransferReceivePayload']> = {
  transfer?: Resolver<Maybe<ResolversTypes['StockTransfer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TransferRejectPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferRejectPayload'] = ResolversParentTypes['TransferRejectPayload']> = {
  transfer?: Resolver<Maybe<ResolversTypes['StockTransfer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TransferRequestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferRequestPayload'] = ResolversParentTypes['TransferRequestPayload']> = {
  transfer?: Resolver<Maybe<ResolversTypes['StockTransfer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TransferShipPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferShipPayload'] = ResolversParentTypes['TransferShipPayload']> = {
  transfer?: Resolver<Maybe<ResolversTypes['StockTransfer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UnitPriceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitPrice'] = ResolversParentTypes['UnitPrice']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'CartHoldLimitError' | 'CartHoldUnknownError' | 'DocumentChangedError' | 'DocumentQuantityError' | 'DocumentStateError' | 'IdempotencyMismatchError' | 'InsufficientStockError' | 'InvalidInputError' | 'LocationUnknownError' | 'LotDatesDifferError' | 'LotExpiredError' | 'LotNotTrackedError' | 'LotRequiredError' | 'LotsInStockError' | 'NoTransferSourceError' | 'NotFoundError' | 'NothingToReplenishError' | 'OutOfScopeError' | 'OwnerUnknownError' | 'PoolClosedError' | 'PurchaseChangedError' | 'PurchaseExceededError' | 'PurchaseFourEyesError' | 'PurchaseStateError' | 'RequestInProgressError' | 'ReservationClosedError' | 'ScanUnknownError' | 'ScanUnreadableError' | 'SkuUnknownError' | 'StatementChangedError' | 'StockChangedError' | 'StockVersionError' | 'StocktakeChangedError' | 'StocktakeClosedError' | 'StocktakeEmptyError' | 'StocktakeFourEyesError' | 'StocktakeIncompleteError' | 'StocktakeRecountDueError' | 'SyncRowRejectedError', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  CartHoldLimitError?: CartHoldLimitErrorResolvers<ContextType>;
  CartHoldUnknownError?: CartHoldUnknownErrorResolvers<ContextType>;
  CurrencyCode?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  DocumentChangedError?: DocumentChangedErrorResolvers<ContextType>;
  DocumentQuantityError?: DocumentQuantityErrorResolvers<ContextType>;
  DocumentStateError?: DocumentStateErrorResolvers<ContextType>;
  EventFeed?: EventFeedResolvers<ContextType>;
  FeedEvent?: FeedEventResolvers<ContextType>;
  IdempotencyMismatchError?: IdempotencyMismatchErrorResolvers<ContextType>;
  InsufficientStockError?: InsufficientStockErrorResolvers<ContextType>;
  InvalidInputError?: InvalidInputErrorResolvers<ContextType>;
  InventoryDrift?: InventoryDriftResolvers<ContextType>;
  Location?: LocationResolvers<ContextType>;
  LocationUnknownError?: LocationUnknownErrorResolvers<ContextType>;
  LotDatesDifferError?: LotDatesDifferErrorResolvers<ContextType>;
  LotExpiredError?: LotExpiredErrorResolvers<ContextType>;
  LotNotTrackedError?: LotNotTrackedErrorResolvers<ContextType>;
  LotRequiredError?: LotRequiredErrorResolvers<ContextType>;
  LotsInStockError?: LotsInStockErrorResolvers<ContextType>;
  MinorUnits?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NearestTransferCandidate?: NearestTransferCandidateResolvers<ContextType>;
  NearestTransferLine?: NearestTransferLineResolvers<ContextType>;
  NearestTransferPart?: NearestTransferPartResolvers<ContextType>;
  NearestTransferPartLine?: NearestTransferPartLineResolvers<ContextType>;
  NearestTransferPreview?: NearestTransferPreviewResolvers<ContextType>;
  NearestTransferShortage?: NearestTransferShortageResolvers<ContextType>;
  NoTransferSourceError?: NoTransferSourceErrorResolvers<ContextType>;
  NotFoundError?: NotFoundErrorResolvers<ContextType>;
  NothingToReplenishError?: NothingToReplenishErrorResolvers<ContextType>;
  OutOfScopeError?: OutOfScopeErrorResolvers<ContextType>;
  OwnerUnknownError?: OwnerUnknownErrorResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PoolClosedError?: PoolClosedErrorResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  PurchaseChangedError?: PurchaseChangedErrorResolvers<ContextType>;
  PurchaseExceededError?: PurchaseExceededErrorResolvers<ContextType>;
  PurchaseFact?: PurchaseFactResolvers<ContextType>;
  PurchaseFourEyesError?: PurchaseFourEyesErrorResolvers<ContextType>;
  PurchaseLine?: PurchaseLineResolvers<ContextType>;
  PurchaseOrder?: PurchaseOrderResolvers<ContextType>;
  PurchaseOrderAmendPayload?: PurchaseOrderAmendPayloadResolvers<ContextType>;
  PurchaseOrderApprovePayload?: PurchaseOrderApprovePayloadResolvers<ContextType>;
  PurchaseOrderCancelPayload?: PurchaseOrderCancelPayloadResolvers<ContextType>;
  PurchaseOrderClosePayload?: PurchaseOrderClosePayloadResolvers<ContextType>;
  PurchaseOrderConfirmPayload?: PurchaseOrderConfirmPayloadResolvers<ContextType>;
  PurchaseOrderConnection?: PurchaseOrderConnectionResolvers<ContextType>;
  PurchaseOrderDraftPayload?: PurchaseOrderDraftPayloadResolvers<ContextType>;
  PurchaseOrderEdge?: PurchaseOrderEdgeResolvers<ContextType>;
  PurchaseReceipt?: PurchaseReceiptResolvers<ContextType>;
  PurchaseReceiptLine?: PurchaseReceiptLineResolvers<ContextType>;
  PurchaseReceivePayload?: PurchaseReceivePayloadResolvers<ContextType>;
  PurchaseReturnPayload?: PurchaseReturnPayloadResolvers<ContextType>;
  PurchaseStateError?: PurchaseStateErrorResolvers<ContextType>;
  PurchaseSuggestion?: PurchaseSuggestionResolvers<ContextType>;
  PurchaseSuggestionConnection?: PurchaseSuggestionConnectionResolvers<ContextType>;
  PurchaseSuggestionEdge?: PurchaseSuggestionEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordedCounterSale?: RecordedCounterSaleResolvers<ContextType>;
  ReplenishmentAllocatePayload?: ReplenishmentAllocatePayloadResolvers<ContextType>;
  ReplenishmentApprovePayload?: ReplenishmentApprovePayloadResolvers<ContextType>;
  ReplenishmentBalancePayload?: ReplenishmentBalancePayloadResolvers<ContextType>;
  ReplenishmentBasis?: ReplenishmentBasisResolvers<ContextType>;
  ReplenishmentExecutePayload?: ReplenishmentExecutePayloadResolvers<ContextType>;
  ReplenishmentLine?: ReplenishmentLineResolvers<ContextType>;
  ReplenishmentOrderPayload?: ReplenishmentOrderPayloadResolvers<ContextType>;
  ReplenishmentPolicy?: ReplenishmentPolicyResolvers<ContextType>;
  ReplenishmentPolicyConnection?: ReplenishmentPolicyConnectionResolvers<ContextType>;
  ReplenishmentPolicyEdge?: ReplenishmentPolicyEdgeResolvers<ContextType>;
  ReplenishmentPolicyUpsertPayload?: ReplenishmentPolicyUpsertPayloadResolvers<ContextType>;
  ReplenishmentProposal?: ReplenishmentProposalResolvers<ContextType>;
  ReplenishmentProposalConnection?: ReplenishmentProposalConnectionResolvers<ContextType>;
  ReplenishmentProposalEdge?: ReplenishmentProposalEdgeResolvers<ContextType>;
  ReplenishmentProposePayload?: ReplenishmentProposePayloadResolvers<ContextType>;
  ReplenishmentRejectPayload?: ReplenishmentRejectPayloadResolvers<ContextType>;
  RequestInProgressError?: RequestInProgressErrorResolvers<ContextType>;
  ReservationClosedError?: ReservationClosedErrorResolvers<ContextType>;
  ScanUnknownError?: ScanUnknownErrorResolvers<ContextType>;
  ScanUnreadableError?: ScanUnreadableErrorResolvers<ContextType>;
  SellableStock?: SellableStockResolvers<ContextType>;
  SkuUnknownError?: SkuUnknownErrorResolvers<ContextType>;
  StatementChangedError?: StatementChangedErrorResolvers<ContextType>;
  StockAdjustPayload?: StockAdjustPayloadResolvers<ContextType>;
  StockAlert?: StockAlertResolvers<ContextType>;
  StockAlertAcknowledgePayload?: StockAlertAcknowledgePayloadResolvers<ContextType>;
  StockAlertConnection?: StockAlertConnectionResolvers<ContextType>;
  StockAlertEdge?: StockAlertEdgeResolvers<ContextType>;
  StockAlertRule?: StockAlertRuleResolvers<ContextType>;
  StockAlertRuleConnection?: StockAlertRuleConnectionResolvers<ContextType>;
  StockAlertRuleEdge?: StockAlertRuleEdgeResolvers<ContextType>;
  StockAlertRuleUpsertPayload?: StockAlertRuleUpsertPayloadResolvers<ContextType>;
  StockAwaited?: StockAwaitedResolvers<ContextType>;
  StockBin?: StockBinResolvers<ContextType>;
  StockBinBulkUpsertPayload?: StockBinBulkUpsertPayloadResolvers<ContextType>;
  StockBinForPicking?: StockBinForPickingResolvers<ContextType>;
  StockBulkPostPayload?: StockBulkPostPayloadResolvers<ContextType>;
  StockChangedError?: StockChangedErrorResolvers<ContextType>;
  StockDrift?: StockDriftResolvers<ContextType>;
  StockExpected?: StockExpectedResolvers<ContextType>;
  StockForRouting?: StockForRoutingResolvers<ContextType>;
  StockFront?: StockFrontResolvers<ContextType>;
  StockFrontConnection?: StockFrontConnectionResolvers<ContextType>;
  StockFrontEdge?: StockFrontEdgeResolvers<ContextType>;
  StockFrontQuota?: StockFrontQuotaResolvers<ContextType>;
  StockFrontQuotaConnection?: StockFrontQuotaConnectionResolvers<ContextType>;
  StockFrontQuotaEdge?: StockFrontQuotaEdgeResolvers<ContextType>;
  StockFrontQuotaSetPayload?: StockFrontQuotaSetPayloadResolvers<ContextType>;
  StockFrontSavePayload?: StockFrontSavePayloadResolvers<ContextType>;
  StockHold?: StockHoldResolvers<ContextType>;
  StockHoldCartPayload?: StockHoldCartPayloadResolvers<ContextType>;
  StockHoldLine?: StockHoldLineResolvers<ContextType>;
  StockHoldLineConnection?: StockHoldLineConnectionResolvers<ContextType>;
  StockHoldLineEdge?: StockHoldLineEdgeResolvers<ContextType>;
  StockHoldLockPayload?: StockHoldLockPayloadResolvers<ContextType>;
  StockHoldReleasePayload?: StockHoldReleasePayloadResolvers<ContextType>;
  StockLevel?: StockLevelResolvers<ContextType>;
  StockLevelChange?: StockLevelChangeResolvers<ContextType>;
  StockLevelConnection?: StockLevelConnectionResolvers<ContextType>;
  StockLevelEdge?: StockLevelEdgeResolvers<ContextType>;
  StockLevelSummary?: StockLevelSummaryResolvers<ContextType>;
  StockLot?: StockLotResolvers<ContextType>;
  StockLotConnection?: StockLotConnectionResolvers<ContextType>;
  StockLotEdge?: StockLotEdgeResolvers<ContextType>;
  StockLotMovement?: StockLotMovementResolvers<ContextType>;
  StockLotMovementConnection?: StockLotMovementConnectionResolvers<ContextType>;
  StockLotMovementEdge?: StockLotMovementEdgeResolvers<ContextType>;
  StockLotPolicy?: StockLotPolicyResolvers<ContextType>;
  StockLotPolicyUpsertPayload?: StockLotPolicyUpsertPayloadResolvers<ContextType>;
  StockMovement?: StockMovementResolvers<ContextType>;
  StockMovementConnection?: StockMovementConnectionResolvers<ContextType>;
  StockMovementEdge?: StockMovementEdgeResolvers<ContextType>;
  StockOwner?: StockOwnerResolvers<ContextType>;
  StockOwnerConnection?: StockOwnerConnectionResolvers<ContextType>;
  StockOwnerEdge?: StockOwnerEdgeResolvers<ContextType>;
  StockOwnerRegisterPayload?: StockOwnerRegisterPayloadResolvers<ContextType>;
  StockOwnership?: StockOwnershipResolvers<ContextType>;
  StockOwnershipChangePayload?: StockOwnershipChangePayloadResolvers<ContextType>;
  StockPastDayLot?: StockPastDayLotResolvers<ContextType>;
  StockPool?: StockPoolResolvers<ContextType>;
  StockPoolCarvePayload?: StockPoolCarvePayloadResolvers<ContextType>;
  StockPoolClosePayload?: StockPoolClosePayloadResolvers<ContextType>;
  StockPoolConnection?: StockPoolConnectionResolvers<ContextType>;
  StockPoolEdge?: StockPoolEdgeResolvers<ContextType>;
  StockPoolLine?: StockPoolLineResolvers<ContextType>;
  StockQualityReleasePayload?: StockQualityReleasePayloadResolvers<ContextType>;
  StockReceivePayload?: StockReceivePayloadResolvers<ContextType>;
  StockReconcilePayload?: StockReconcilePayloadResolvers<ContextType>;
  StockReservation?: StockReservationResolvers<ContextType>;
  StockReservationLine?: StockReservationLineResolvers<ContextType>;
  StockReservePayload?: StockReservePayloadResolvers<ContextType>;
  StockReturnPayload?: StockReturnPayloadResolvers<ContextType>;
  StockScan?: StockScanResolvers<ContextType>;
  StockScanCountPayload?: StockScanCountPayloadResolvers<ContextType>;
  StockScanInPayload?: StockScanInPayloadResolvers<ContextType>;
  StockScanOutPayload?: StockScanOutPayloadResolvers<ContextType>;
  StockSellPayload?: StockSellPayloadResolvers<ContextType>;
  StockShortfall?: StockShortfallResolvers<ContextType>;
  StockShortfallConnection?: StockShortfallConnectionResolvers<ContextType>;
  StockShortfallEdge?: StockShortfallEdgeResolvers<ContextType>;
  StockSyncBatch?: StockSyncBatchResolvers<ContextType>;
  StockSyncBatchConnection?: StockSyncBatchConnectionResolvers<ContextType>;
  StockSyncBatchEdge?: StockSyncBatchEdgeResolvers<ContextType>;
  StockSyncCountsPayload?: StockSyncCountsPayloadResolvers<ContextType>;
  StockSyncMovementsPayload?: StockSyncMovementsPayloadResolvers<ContextType>;
  StockSyncRow?: StockSyncRowResolvers<ContextType>;
  StockSyncRowConnection?: StockSyncRowConnectionResolvers<ContextType>;
  StockSyncRowEdge?: StockSyncRowEdgeResolvers<ContextType>;
  StockTransfer?: StockTransferResolvers<ContextType>;
  StockTransferConnection?: StockTransferConnectionResolvers<ContextType>;
  StockTransferEdge?: StockTransferEdgeResolvers<ContextType>;
  StockTransferLine?: StockTransferLineResolvers<ContextType>;
  StockTransferNearestPayload?: StockTransferNearestPayloadResolvers<ContextType>;
  StockVersionError?: StockVersionErrorResolvers<ContextType>;
  Stocktake?: StocktakeResolvers<ContextType>;
  StocktakeApprovePayload?: StocktakeApprovePayloadResolvers<ContextType>;
  StocktakeCancelPayload?: StocktakeCancelPayloadResolvers<ContextType>;
  StocktakeChangedError?: StocktakeChangedErrorResolvers<ContextType>;
  StocktakeClosedError?: StocktakeClosedErrorResolvers<ContextType>;
  StocktakeConnection?: StocktakeConnectionResolvers<ContextType>;
  StocktakeCountPayload?: StocktakeCountPayloadResolvers<ContextType>;
  StocktakeEdge?: StocktakeEdgeResolvers<ContextType>;
  StocktakeEmptyError?: StocktakeEmptyErrorResolvers<ContextType>;
  StocktakeFourEyesError?: StocktakeFourEyesErrorResolvers<ContextType>;
  StocktakeIncompleteError?: StocktakeIncompleteErrorResolvers<ContextType>;
  StocktakeLine?: StocktakeLineResolvers<ContextType>;
  StocktakeLineConnection?: StocktakeLineConnectionResolvers<ContextType>;
  StocktakeLineEdge?: StocktakeLineEdgeResolvers<ContextType>;
  StocktakePlanPayload?: StocktakePlanPayloadResolvers<ContextType>;
  StocktakeRecountDueError?: StocktakeRecountDueErrorResolvers<ContextType>;
  StocktakeRecountPayload?: StocktakeRecountPayloadResolvers<ContextType>;
  StocktakeSummary?: StocktakeSummaryResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Supplier?: SupplierResolvers<ContextType>;
  SupplierConnection?: SupplierConnectionResolvers<ContextType>;
  SupplierDelivery?: SupplierDeliveryResolvers<ContextType>;
  SupplierEdge?: SupplierEdgeResolvers<ContextType>;
  SupplierReconcilePayload?: SupplierReconcilePayloadResolvers<ContextType>;
  SupplierStatement?: SupplierStatementResolvers<ContextType>;
  SupplierStatementConnection?: SupplierStatementConnectionResolvers<ContextType>;
  SupplierStatementEdge?: SupplierStatementEdgeResolvers<ContextType>;
  SupplierStatementPreview?: SupplierStatementPreviewResolvers<ContextType>;
  SupplierUpsertPayload?: SupplierUpsertPayloadResolvers<ContextType>;
  SyncRowRejectedError?: SyncRowRejectedErrorResolvers<ContextType>;
  TransferApprovePayload?: TransferApprovePayloadResolvers<ContextType>;
  TransferCancelPayload?: TransferCancelPayloadResolvers<ContextType>;
  TransferDiscrepancy?: TransferDiscrepancyResolvers<ContextType>;
  TransferDiscrepancySettlePayload?: TransferDiscrepancySettlePayloadResolvers<ContextType>;
  TransferFact?: TransferFactResolvers<ContextType>;
  TransferFactLine?: TransferFactLineResolvers<ContextType>;
  TransferNearestRequestPayload?: TransferNearestRequestPayloadResolvers<ContextType>;
  TransferReceivePayload?: TransferReceivePayloadResolvers<ContextType>;
  TransferRejectPayload?: TransferRejectPayloadResolvers<ContextType>;
  TransferRequestPayload?: TransferRequestPayloadResolvers<ContextType>;
  TransferShipPayload?: TransferShipPayloadResolvers<ContextType>;
  UnitPrice?: UnitPriceResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
  live?: LiveDirectiveResolver<any, any, ContextType>;
  size?: SizeDirectiveResolver<any, any, ContextType>;
};
