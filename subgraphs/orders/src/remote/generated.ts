/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What an order wants to hold (锁券). */
export type CouponLockInput = {
  /** What is bought; all its coupons must apply (购物车). */
  cart: QuoteCartInput;
  /** What the order was priced with; refused when the evaluation now differs (预期优惠). */
  expectedDiscountMinor: number;
  /** The order's number: one lock each (订单号). */
  reference: string;
};

/** Grade of a store (门店等级). */
export type LocationGrade =
  /** First grade: flagship (A 级). */
  | 'A'
  /** Second grade (B 级). */
  | 'B'
  /** Third grade (C 级). */
  | 'C';

/** What kind of place holds goods (地点类型). */
export type LocationKind =
  /** Serves all others (总仓). */
  | 'CENTRAL_WAREHOUSE'
  /** Serves a city (城市仓). */
  | 'CITY_WAREHOUSE'
  /** Near customers, for delivery within the hour (前置仓). */
  | 'FRONT_WAREHOUSE'
  /** Sells to customers and holds goods (门店). */
  | 'STORE';

/** Points to set aside for an order (积分冻结输入). */
export type PointsHoldInput = {
  /** Whose points (会员号). */
  memberNo: string;
  /** How many, from 1 (积分数). */
  points: number;
  /** The order's number: one hold each (订单号). */
  reference: string;
};

/** State of held points (冻结状态). */
export type PointsHoldStatus =
  /** 冻结中 */
  | 'ACTIVE'
  /** 已释放 */
  | 'RELEASED'
  /** 已使用后退回 */
  | 'REVERSED'
  /** 已使用 */
  | 'SPENT';

/** Points of an order that go back for one of its returns (退回积分). */
export type PointsReturnInput = {
  /** The order that spent them (订单号). */
  orderNo: string;
  /** At least 1, at most what is left of them (积分数). */
  points: number;
  /** The return's number: given back once (退货单号). */
  reference: string;
};

/** What is to be priced (购物车). */
export type QuoteCartInput = {
  /** Code of the channel (渠道). */
  channel: string;
  /** In the order in which they are to be applied, at most 100; repeated ones count once (券码). */
  couponCodes?: Array<string>;
  /** Of all amounts (币种). */
  currency: string;
  /** At most 1,000; their order does not matter (行). */
  lines: Array<QuoteLineInput>;
  /** Code of the place that sells (销售门店). */
  location: string;
  /** Who buys; left out for guests, who can use no coupons (会员号). */
  memberNo?: string | null | undefined;
  /** The order that already holds the coupons; they count as free for it (占用订单). */
  reference?: string | null | undefined;
};

/** One line of a cart before discounts (购物车行). */
export type QuoteLineInput = {
  /** Quantity × unit price in minor units (行金额). */
  amountMinor: number;
  /** Its category, for promotions of some categories (类目). */
  categoryCode?: string | null | undefined;
  /** Position in the cart, from 1; each once (行号). */
  lineNo: number;
  /** How many, from 1 (数量). */
  quantity: number;
  /** What is bought (商品). */
  sku: string;
};

/** Whether units can be sold (成色). */
export type StockCondition =
  /** 不良品 */
  | 'DAMAGED'
  /** 良品 */
  | 'GOOD'
  /** 待检 */
  | 'QC';

/** Units that are about to leave a level (出库明细). */
export type StockPastDayInput = {
  /** Code of the place (地点编码). */
  location: string;
  /** How many units (数量). */
  quantity: number;
  /** Stock keeping unit (货号). */
  sku: string;
};

/** Units that a hold gives to a new one, at the places where they are held (拆分明细). */
export type StockReservationPartInput = {
  /** At most 500 lines, all of them held by the one that is split (明细). */
  lines: Array<StockReserveLineInput>;
  /** Reference of the new hold: one each (新单号). */
  reference: string;
};

/** A hold that is divided into several, so that each can end by itself (预留拆分). */
export type StockReservationSplitInput = {
  /** At most 50 parts; something must remain (各部分). */
  parts: Array<StockReservationPartInput>;
  /** Reference of the hold that gives (原单号). */
  reference: string;
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
  channel?: string | null | undefined;
  /** When the units are given back by themselves; never when left out (截止时间). */
  expiresAt?: string | null | undefined;
  /** At most 500 lines (明细). */
  lines: Array<StockReserveLineInput>;
  /** Takes only units that are stored for this owner (货主编码). */
  owner?: string | null | undefined;
  /** The order's number: one reservation each (单号). */
  reference: string;
  /** The reference of the order's own hold that ends by this one, without a gap (原预留). */
  replaces?: string | null | undefined;
  /** For whom; without it nobody's cart is taken over (下单方). */
  takenBy?: StockTakerInput | null | undefined;
  /** The reference of a cart's hold that becomes this one, without a gap (购物车预留). */
  takesOver?: string | null | undefined;
};

/** Units of one SKU at one place to hold; equal lines are added up (预留明细). */
export type StockReserveLineInput = {
  /** Code of the place (地点编码). */
  location: string;
  /** Out of this campaign's pool (活动库存). */
  pool?: string | null | undefined;
  /** Out of what suppliers have confirmed; the units become ordinary ones as they arrive (预售). */
  presale?: boolean;
  /** At least 1, at most 1,000,000 (数量). */
  quantity: number;
  /** Stock keeping unit, in any case (货号). */
  sku: string;
};

/** Goods that came back from a customer (退货入库单). */
export type StockReturnInput = {
  /** At most 500 lines (明细). */
  lines: Array<StockReturnLineInput>;
  /** The return's number: taken in once (退货单号). */
  reference: string;
};

/** Units of one SKU that came back to one place (退货明细). */
export type StockReturnLineInput = {
  /** Whether they can be sold again (成色). */
  condition: StockCondition;
  /** When it expires, of a lot that is not here yet (到期日期). */
  expiresAt?: string | null | undefined;
  /** Code of the place (地点编码). */
  location: string;
  /** Which lot; left out, RETURNED (批号). */
  lotNo?: string | null | undefined;
  /** When it was produced, of a lot that is not here yet (生产日期). */
  producedAt?: string | null | undefined;
  /** At least 1, at most 1,000,000 (数量). */
  quantity: number;
  /** Stock keeping unit, in any case (货号). */
  sku: string;
};

/** Goods that left over the counter (内部). */
export type StockSellInput = {
  /** Through which channel: its quota falls by what was sold, and refuses nothing (渠道). */
  channel?: string | null | undefined;
  /** What left; equal lines are added up, at most 500 (明细). */
  lines: Array<StockReserveLineInput>;
  /** When it was sold, by the till's clock (发生时间). */
  occurredAt: string;
  /** The order's number (单号). */
  reference: string;
};

/** A SKU that is not taken from what is available: out of a pool, or out of what is to come (内部). */
export type StockSourceInput = {
  /** A campaign’s pool (活动库存). */
  pool?: string | null | undefined;
  /** What suppliers have confirmed (预售). */
  presale?: boolean;
  /** Stock keeping unit, in any case (货号). */
  sku: string;
};

/** Whose order takes a cart's hold over (下单方). */
export type StockTakerInput = {
  /** Kind and id of who orders, such as STAFF:ann (操作主体). */
  actor: string;
  /** The member who buys; null for a guest (会员号). */
  memberNo?: string | null | undefined;
  /** Code of the store that sells (门店). */
  store?: string | null | undefined;
};

/** What an order lacks at the place that fulfils it (内部). */
export type StockTransferNearestInput = {
  /** At most 100; equal SKUs are added up (明细). */
  lines: Array<TransferLineInput>;
  /** The order's number: asked once each (单号). */
  reference: string;
  /** Code of the place that gets (调入地点编码). */
  to: string;
};

/** Units of one SKU (调拨明细). */
export type TransferLineInput = {
  /** From 1, or from 0 where a line may be struck off; at most 1,000,000 (数量). */
  quantity: number;
  /** Stock keeping unit, in any case (货号). */
  sku: string;
};

export type CampaignQuoteQueryVariables = Exact<{
  cart: QuoteCartInput;
}>;


export type CampaignQuoteQuery = { campaignQuote: { discountMinor: number, discounts: Array<{ source: string, code: string, nameZh: string, nameEn: string, amountMinor: number, shares: Array<{ lineNo: number, amountMinor: number }> }>, candidates: Array<{ source: string, code: string, applied: boolean, reason: string }> } };

export type CouponLockMutationVariables = Exact<{
  input: CouponLockInput;
}>;


export type CouponLockMutation = { couponLock: { lock: { status: string } | null, userErrors: Array<
      | { __typename: 'BarcodeInvalidError', code: string, message: string, retryable: boolean }
      | { __typename: 'BarcodeTakenError', code: string, message: string, retryable: boolean }
      | { __typename: 'CartHoldLimitError', code: string, message: string, retryable: boolean }
      | { __typename: 'CartHoldUnknownError', code: string, message: string, retryable: boolean }
      | { __typename: 'CollectionCodeError', code: string, message: string, retryable: boolean }
      | { __typename: 'CollectionCodeNeededError', code: string, message: string, retryable: boolean }
      | { __typename: 'CouponLimitReachedError', code: string, message: string, retryable: boolean }
      | { __typename: 'CouponLockClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'CouponLockStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'CouponNotUsableError', couponCode: string, reason: string, code: string, message: string, retryable: boolean }
      | { __typename: 'DocumentChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'DocumentQuantityError', code: string, message: string, retryable: boolean }
      | { __typename: 'DocumentStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'FulfilmentStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'GoodsPastDayError', code: string, message: string, retryable: boolean }
      | { __typename: 'IdempotencyMismatchError', code: string, message: string, retryable: boolean }
      | { __typename: 'IdentityTakenError', code: string, message: string, retryable: boolean }
      | { __typename: 'InsufficientPointsError', code: string, message: string, retryable: boolean }
      | { __typename: 'InsufficientStockError', code: string, message: string, retryable: boolean }
      | { __typename: 'InvalidInputError', code: string, message: string, retryable: boolean }
      | { __typename: 'LocationUnknownError', code: string, message: string, retryable: boolean }
      | { __typename: 'LotDatesDifferError', code: string, message: string, retryable: boolean }
      | { __typename: 'LotExpiredError', code: string, message: string, retryable: boolean }
      | { __typename: 'LotNotTrackedError', code: string, message: string, retryable: boolean }
      | { __typename: 'LotRequiredError', code: string, message: string, retryable: boolean }
      | { __typename: 'LotsInStockError', code: string, message: string, retryable: boolean }
      | { __typename: 'MemberErasedError', code: string, message: string, retryable: boolean }
      | { __typename: 'NoTransferSourceError', code: string, message: string, retryable: boolean }
      | { __typename: 'NotFoundError', code: string, message: string, retryable: boolean }
      | { __typename: 'NothingToReplenishError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderBlockedError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderHoldClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderNotRoutableError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderUnavailableError', code: string, message: string, retryable: boolean }
      | { __typename: 'OutOfScopeError', code: string, message: string, retryable: boolean }
      | { __typename: 'OwnerUnknownError', code: string, message: string, retryable: boolean }
      | { __typename: 'ParkedSaleStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'PaymentExceedsError', code: string, message: string, retryable: boolean }
      | { __typename: 'PaymentOutstandingError', code: string, message: string, retryable: boolean }
      | { __typename: 'PaymentStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'PaymentUnavailableError', code: string, message: string, retryable: boolean }
      | { __typename: 'PointsHoldClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'PoolClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'PurchaseChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'PurchaseExceededError', code: string, message: string, retryable: boolean }
      | { __typename: 'PurchaseFourEyesError', code: string, message: string, retryable: boolean }
      | { __typename: 'PurchaseStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'QuoteChangedError', expectedMinor: number, actualMinor: number, code: string, message: string, retryable: boolean }
      | { __typename: 'RequestInProgressError', code: string, message: string, retryable: boolean }
      | { __typename: 'ReservationClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'ReturnExceededError', code: string, message: string, retryable: boolean }
      | { __typename: 'ScanUnknownError', code: string, message: string, retryable: boolean }
      | { __typename: 'ScanUnreadableError', code: string, message: string, retryable: boolean }
      | { __typename: 'ShiftBusyError', code: string, message: string, retryable: boolean }
      | { __typename: 'ShiftClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'ShiftCurrencyError', code: string, message: string, retryable: boolean }
      | { __typename: 'ShiftNotOpenError', code: string, message: string, retryable: boolean }
      | { __typename: 'ShiftOpenError', code: string, message: string, retryable: boolean }
      | { __typename: 'SkuUnknownError', code: string, message: string, retryable: boolean }
      | { __typename: 'StatementChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'StockChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'StockVersionError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeEmptyError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeFourEyesError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeIncompleteError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeRecountDueError', code: string, message: string, retryable: boolean }
      | { __typename: 'SyncRowRejectedError', code: string, message: string, retryable: boolean }
    > } };

export type CouponUnlockMutationVariables = Exact<{
  reference: string;
}>;


export type CouponUnlockMutation = { couponUnlock: { lock: { status: string } | null, userErrors: Array<
      | { __typename: 'BarcodeInvalidError', code: string, message: string, retryable: boolean }
      | { __typename: 'BarcodeTakenError', code: string, message: string, retryable: boolean }
      | { __typename: 'CartHoldLimitError', code: string, message: string, retryable: boolean }
      | { __typename: 'CartHoldUnknownError', code: string, message: string, retryable: boolean }
      | { __typename: 'CollectionCodeError', code: string, message: string, retryable: boolean }
      | { __typename: 'CollectionCodeNeededError', code: string, message: string, retryable: boolean }
      | { __typename: 'CouponLimitReachedError', code: string, message: string, retryable: boolean }
      | { __typename: 'CouponLockClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'CouponLockStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'CouponNotUsableError', code: string, message: string, retryable: boolean }
      | { __typename: 'DocumentChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'DocumentQuantityError', code: string, message: string, retryable: boolean }
      | { __typename: 'DocumentStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'FulfilmentStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'GoodsPastDayError', code: string, message: string, retryable: boolean }
      | { __typename: 'IdempotencyMismatchError', code: string, message: string, retryable: boolean }
      | { __typename: 'IdentityTakenError', code: string, message: string, retryable: boolean }
      | { __typename: 'InsufficientPointsError', code: string, message: string, retryable: boolean }
      | { __typename: 'InsufficientStockError', code: string, message: string, retryable: boolean }
      | { __typename: 'InvalidInputError', code: string, message: string, retryable: boolean }
      | { __typename: 'LocationUnknownError', code: string, message: string, retryable: boolean }
      | { __typename: 'LotDatesDifferError', code: string, message: string, retryable: boolean }
      | { __typename: 'LotExpiredError', code: string, message: string, retryable: boolean }
      | { __typename: 'LotNotTrackedError', code: string, message: string, retryable: boolean }
      | { __typename: 'LotRequiredError', code: string, message: string, retryable: boolean }
      | { __typename: 'LotsInStockError', code: string, message: string, retryable: boolean }
      | { __typename: 'MemberErasedError', code: string, message: string, retryable: boolean }
      | { __typename: 'NoTransferSourceError', code: string, message: string, retryable: boolean }
      | { __typename: 'NotFoundError', code: string, message: string, retryable: boolean }
      | { __typename: 'NothingToReplenishError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderBlockedError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderHoldClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderNotRoutableError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderUnavailableError', code: string, message: string, retryable: boolean }
      | { __typename: 'OutOfScopeError', code: string, message: string, retryable: boolean }
      | { __typename: 'OwnerUnknownError', code: string, message: string, retryable: boolean }
      | { __typename: 'ParkedSaleStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'PaymentExceedsError', code: string, message: string, retryable: boolean }
      | { __typename: 'PaymentOutstandingError', code: string, message: string, retryable: boolean }
      | { __typename: 'PaymentStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'PaymentUnavailableError', code: string, message: string, retryable: boolean }
      | { __typename: 'PointsHoldClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'PoolClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'PurchaseChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'PurchaseExceededError', code: string, message: string, retryable: boolean }
      | { __typename: 'PurchaseFourEyesError', code: string, message: string, retryable: boolean }
      | { __typename: 'PurchaseStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'QuoteChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'RequestInProgressError', code: string, message: string, retryable: boolean }
      | { __typename: 'ReservationClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'ReturnExceededError', code: string, message: string, retryable: boolean }
      | { __typename: 'ScanUnknownError', code: string, message: string, retryable: boolean }
      | { __typename: 'ScanUnreadableError', code: string, message: string, retryable: boolean }
      | { __typename: 'ShiftBusyError', code: string, message: string, retryable: boolean }
      | { __typename: 'ShiftClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'ShiftCurrencyError', code: string, message: string, retryable: boolean }
      | { __typename: 'ShiftNotOpenError', code: string, message: string, retryable: boolean }
      | { __typename: 'ShiftOpenError', code: string, message: string, retryable: boolean }
      | { __typename: 'SkuUnknownError', code: string, message: string, retryable: boolean }
      | { __typename: 'StatementChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'StockChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'StockVersionError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeEmptyError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeFourEyesError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeIncompleteError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeRecountDueError', code: string, message: string, retryable: boolean }
      | { __typename: 'SyncRowRejectedError', code: string, message: string, retryable: boolean }
    > } };

export type CouponRedeemMutationVariables = Exact<{
  reference: string;
}>;


export type CouponRedeemMutation = { couponRedeem: { lock: { status: string } | null, userErrors: Array<
      | { __typename: 'BarcodeInvalidError', code: string, message: string, retryable: boolean }
      | { __typename: 'BarcodeTakenError', code: string, message: string, retryable: boolean }
      | { __typename: 'CartHoldLimitError', code: string, message: string, retryable: boolean }
      | { __typename: 'CartHoldUnknownError', code: string, message: string, retryable: boolean }
      | { __typename: 'CollectionCodeError', code: string, message: string, retryable: boolean }
      | { __typename: 'CollectionCodeNeededError', code: string, message: string, retryable: boolean }
      | { __typename: 'CouponLimitReachedError', code: string, message: string, retryable: boolean }
      | { __typename: 'CouponLockClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'CouponLockStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'CouponNotUsableError', code: string, message: string, retryable: boolean }
      | { __typename: 'DocumentChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'DocumentQuantityError', code: string, message: string, retryable: boolean }
      | { __typename: 'DocumentStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'FulfilmentStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'GoodsPastDayError', code: string, message: string, retryable: boolean }
      | { __typename: 'IdempotencyMismatchError', code: string, message: string, retryable: boolean }
      | { __typename: 'IdentityTakenError', code: string, message: string, retryable: boolean }
      | { __typename: 'InsufficientPointsError', code: string, message: string, retryable: boolean }
      | { __typename: 'InsufficientStockError', code: string, message: string, retryable: boolean }
      | { __typename: 'InvalidInputError', code: string, message: string, retryable: boolean }
      | { __typename: 'LocationUnknownError', code: string, message: string, retryable: boolean }
      | { __typename: 'LotDatesDifferError', code: string, message: string, retryable: boolean }
      | { __typename: 'LotExpiredError', code: string, message: string, retryable: boolean }
      | { __typename: 'LotNotTrackedError', code: string, message: string, retryable: boolean }
      | { __typename: 'LotRequiredError', code: string, message: string, retryable: boolean }
      | { __typename: 'LotsInStockError', code: string, message: string, retryable: boolean }
      | { __typename: 'MemberErasedError', code: string, message: string, retryable: boolean }
      | { __typename: 'NoTransferSourceError', code: string, message: string, retryable: boolean }
      | { __typename: 'NotFoundError', code: string, message: string, retryable: boolean }
      | { __typename: 'NothingToReplenishError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderBlockedError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderHoldClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderNotRoutableError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderUnavailableError', code: string, message: string, retryable: boolean }
      | { __typename: 'OutOfScopeError', code: string, message: string, retryable: boolean }
      | { __typename: 'OwnerUnknownError', code: string, message: string, retryable: boolean }
      | { __typename: 'ParkedSaleStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'PaymentExceedsError', code: string, message: string, retryable: boolean }
      | { __typename: 'PaymentOutstandingError', code: string, message: string, retryable: boolean }
      | { __typename: 'PaymentStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'PaymentUnavailableError', code: string, message: string, retryable: boolean }
      | { __typename: 'PointsHoldClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'PoolClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'PurchaseChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'PurchaseExceededError', code: string, message: string, retryable: boolean }
      | { __typename: 'PurchaseFourEyesError', code: string, message: string, retryable: boolean }
      | { __typename: 'PurchaseStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'QuoteChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'RequestInProgressError', code: string, message: string, retryable: boolean }
      | { __typename: 'ReservationClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'ReturnExceededError', code: string, message: string, retryable: boolean }
      | { __typename: 'ScanUnknownError', code: string, message: string, retryable: boolean }
      | { __typename: 'ScanUnreadableError', code: string, message: string, retryable: boolean }
      | { __typename: 'ShiftBusyError', code: string, message: string, retryable: boolean }
      | { __typename: 'ShiftClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'ShiftCurrencyError', code: string, message: string, retryable: boolean }
      | { __typename: 'ShiftNotOpenError', code: string, message: string, retryable: boolean }
      | { __typename: 'ShiftOpenError', code: string, message: string, retryable: boolean }
      | { __typename: 'SkuUnknownError', code: string, message: string, retryable: boolean }
      | { __typename: 'StatementChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'StockChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'StockVersionError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeEmptyError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeFourEyesError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeIncompleteError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeRecountDueError', code: string, message: string, retryable: boolean }
      | { __typename: 'SyncRowRejectedError', code: string, message: string, retryable: boolean }
    > } };

export type CouponReverseMutationVariables = Exact<{
  reference: string;
}>;


export type CouponReverseMutation = { couponReverse: { lock: { status: string } | null, userErrors: Array<
      | { __typename: 'BarcodeInvalidError', code: string, message: string, retryable: boolean }
      | { __typename: 'BarcodeTakenError', code: string, message: string, retryable: boolean }
      | { __typename: 'CartHoldLimitError', code: string, message: string, retryable: boolean }
      | { __typename: 'CartHoldUnknownError', code: string, message: string, retryable: boolean }
      | { __typename: 'CollectionCodeError', code: string, message: string, retryable: boolean }
      | { __typename: 'CollectionCodeNeededError', code: string, message: string, retryable: boolean }
      | { __typename: 'CouponLimitReachedError', code: string, message: string, retryable: boolean }
      | { __typename: 'CouponLockClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'CouponLockStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'CouponNotUsableError', code: string, message: string, retryable: boolean }
      | { __typename: 'DocumentChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'DocumentQuantityError', code: string, message: string, retryable: boolean }
      | { __typename: 'DocumentStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'FulfilmentStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'GoodsPastDayError', code: string, message: string, retryable: boolean }
      | { __typename: 'IdempotencyMismatchError', code: string, message: string, retryable: boolean }
      | { __typename: 'IdentityTakenError', code: string, message: string, retryable: boolean }
      | { __typename: 'InsufficientPointsError', code: string, message: string, retryable: boolean }
      | { __typename: 'InsufficientStockError', code: string, message: string, retryable: boolean }
      | { __typename: 'InvalidInputError', code: string, message: string, retryable: boolean }
      | { __typename: 'LocationUnknownError', code: string, message: string, retryable: boolean }
      | { __typename: 'LotDatesDifferError', code: string, message: string, retryable: boolean }
      | { __typename: 'LotExpiredError', code: string, message: string, retryable: boolean }
      | { __typename: 'LotNotTrackedError', code: string, message: string, retryable: boolean }
      | { __typename: 'LotRequiredError', code: string, message: string, retryable: boolean }
      | { __typename: 'LotsInStockError', code: string, message: string, retryable: boolean }
      | { __typename: 'MemberErasedError', code: string, message: string, retryable: boolean }
      | { __typename: 'NoTransferSourceError', code: string, message: string, retryable: boolean }
      | { __typename: 'NotFoundError', code: string, message: string, retryable: boolean }
      | { __typename: 'NothingToReplenishError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderBlockedError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderHoldClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderNotRoutableError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderUnavailableError', code: string, message: string, retryable: boolean }
      | { __typename: 'OutOfScopeError', code: string, message: string, retryable: boolean }
      | { __typename: 'OwnerUnknownError', code: string, message: string, retryable: boolean }
      | { __typename: 'ParkedSaleStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'PaymentExceedsError', code: string, message: string, retryable: boolean }
      | { __typename: 'PaymentOutstandingError', code: string, message: string, retryable: boolean }
      | { __typename: 'PaymentStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'PaymentUnavailableError', code: string, message: string, retryable: boolean }
      | { __typename: 'PointsHoldClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'PoolClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'PurchaseChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'PurchaseExceededError', code: string, message: string, retryable: boolean }
      | { __typename: 'PurchaseFourEyesError', code: string, message: string, retryable: boolean }
      | { __typename: 'PurchaseStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'QuoteChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'RequestInProgressError', code: string, message: string, retryable: boolean }
      | { __typename: 'ReservationClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'ReturnExceededError', code: string, message: string, retryable: boolean }
      | { __typename: 'ScanUnknownError', code: string, message: string, retryable: boolean }
      | { __typename: 'ScanUnreadableError', code: string, message: string, retryable: boolean }
      | { __typename: 'ShiftBusyError', code: string, message: string, retryable: boolean }
      | { __typename: 'ShiftClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'ShiftCurrencyError', code: string, message: string, retryable: boolean }
      | { __typename: 'ShiftNotOpenError', code: string, message: string, retryable: boolean }
      | { __typename: 'ShiftOpenError', code: string, message: string, retryable: boolean }
      | { __typename: 'SkuUnknownError', code: string, message: string, retryable: boolean }
      | { __typename: 'StatementChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'StockChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'StockVersionError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeEmptyError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeFourEyesError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeIncompleteError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeRecountDueError', code: string, message: string, retryable: boolean }
      | { __typename: 'SyncRowRejectedError', code: string, message: string, retryable: boolean }
    > } };

export type StockReserveMutationVariables = Exact<{
  input: StockReserveInput;
}>;


export type StockReserveMutation = { stockReserve: { reservation: { status: StockReservationStatus, tookOver: string | null } | null, userErrors: Array<
      | { __typename: 'BarcodeInvalidError', code: string, message: string, retryable: boolean }
      | { __typename: 'BarcodeTakenError', code: string, message: string, retryable: boolean }
      | { __typename: 'CartHoldLimitError', code: string, message: string, retryable: boolean }
      | { __typename: 'CartHoldUnknownError', reference: string, code: string, message: string, retryable: boolean }
      | { __typename: 'CollectionCodeError', code: string, message: string, retryable: boolean }
      | { __typename: 'CollectionCodeNeededError', code: string, message: string, retryable: boolean }
      | { __typename: 'CouponLimitReachedError', code: string, message: string, retryable: boolean }
      | { __typename: 'CouponLockClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'CouponLockStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'CouponNotUsableError', code: string, message: string, retryable: boolean }
      | { __typename: 'DocumentChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'DocumentQuantityError', code: string, message: string, retryable: boolean }
      | { __typename: 'DocumentStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'FulfilmentStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'GoodsPastDayError', code: string, message: string, retryable: boolean }
      | { __typename: 'IdempotencyMismatchError', code: string, message: string, retryable: boolean }
      | { __typename: 'IdentityTakenError', code: string, message: string, retryable: boolean }
      | { __typename: 'InsufficientPointsError', code: string, message: string, retryable: boolean }
      | { __typename: 'InsufficientStockError', sku: string, locationId: string, requested: number, available: number, code: string, message: string, retryable: boolean }
      | { __typename: 'InvalidInputError', code: string, message: string, retryable: boolean }
      | { __typename: 'LocationUnknownError', location: string, code: string, message: string, retryable: boolean }
      | { __typename: 'LotDatesDifferError', code: string, message: string, retryable: boolean }
      | { __typename: 'LotExpiredError', code: string, message: string, retryable: boolean }
      | { __typename: 'LotNotTrackedError', code: string, message: string, retryable: boolean }
      | { __typename: 'LotRequiredError', code: string, message: string, retryable: boolean }
      | { __typename: 'LotsInStockError', code: string, message: string, retryable: boolean }
      | { __typename: 'MemberErasedError', code: string, message: string, retryable: boolean }
      | { __typename: 'NoTransferSourceError', code: string, message: string, retryable: boolean }
      | { __typename: 'NotFoundError', code: string, message: string, retryable: boolean }
      | { __typename: 'NothingToReplenishError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderBlockedError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderHoldClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderNotRoutableError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderUnavailableError', code: string, message: string, retryable: boolean }
      | { __typename: 'OutOfScopeError', front: string, location: string, code: string, message: string, retryable: boolean }
      | { __typename: 'OwnerUnknownError', code: string, message: string, retryable: boolean }
      | { __typename: 'ParkedSaleStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'PaymentExceedsError', code: string, message: string, retryable: boolean }
      | { __typename: 'PaymentOutstandingError', code: string, message: string, retryable: boolean }
      | { __typename: 'PaymentStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'PaymentUnavailableError', code: string, message: string, retryable: boolean }
      | { __typename: 'PointsHoldClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'PoolClosedError', pool: string, sku: string, code: string, message: string, retryable: boolean }
      | { __typename: 'PurchaseChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'PurchaseExceededError', code: string, message: string, retryable: boolean }
      | { __typename: 'PurchaseFourEyesError', code: string, message: string, retryable: boolean }
      | { __typename: 'PurchaseStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'QuoteChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'RequestInProgressError', code: string, message: string, retryable: boolean }
      | { __typename: 'ReservationClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'ReturnExceededError', code: string, message: string, retryable: boolean }
      | { __typename: 'ScanUnknownError', code: string, message: string, retryable: boolean }
      | { __typename: 'ScanUnreadableError', code: string, message: string, retryable: boolean }
      | { __typename: 'ShiftBusyError', code: string, message: string, retryable: boolean }
      | { __typename: 'ShiftClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'ShiftCurrencyError', code: string, message: string, retryable: boolean }
      | { __typename: 'ShiftNotOpenError', code: string, message: string, retryable: boolean }
      | { __typename: 'ShiftOpenError', code: string, message: string, retryable: boolean }
      | { __typename: 'SkuUnknownError', sku: string, code: string, message: string, retryable: boolean }
      | { __typename: 'StatementChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'StockChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'StockVersionError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeEmptyError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeFourEyesError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeIncompleteError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeRecountDueError', code: string, message: string, retryable: boolean }
      | { __typename: 'SyncRowRejectedError', code: string, message: string, retryable: boolean }
    > } };

export type StockAwaitedQueryVariables = Exact<{
  references: Array<string> | string;
}>;


export type StockAwaitedQuery = { stockAwaited: Array<{ reference: string, here: boolean, failed: boolean, expectedAt: string | null }> };

export type StockReleaseMutationVariables = Exact<{
  reference: string;
}>;


export type StockReleaseMutation = { stockRelease: { reservation: { status: StockReservationStatus } | null, userErrors: Array<
      | { __typename: 'BarcodeInvalidError', code: string, message: string, retryable: boolean }
      | { __typename: 'BarcodeTakenError', code: string, message: string, retryable: boolean }
      | { __typename: 'CartHoldLimitError', code: string, message: string, retryable: boolean }
      | { __typename: 'CartHoldUnknownError', code: string, message: string, retryable: boolean }
      | { __typename: 'CollectionCodeError', code: string, message: string, retryable: boolean }
      | { __typename: 'CollectionCodeNeededError', code: string, message: string, retryable: boolean }
      | { __typename: 'CouponLimitReachedError', code: string, message: string, retryable: boolean }
      | { __typename: 'CouponLockClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'CouponLockStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'CouponNotUsableError', code: string, message: string, retryable: boolean }
      | { __typename: 'DocumentChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'DocumentQuantityError', code: string, message: string, retryable: boolean }
      | { __typename: 'DocumentStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'FulfilmentStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'GoodsPastDayError', code: string, message: string, retryable: boolean }
      | { __typename: 'IdempotencyMismatchError', code: string, message: string, retryable: boolean }
      | { __typename: 'IdentityTakenError', code: string, message: string, retryable: boolean }
      | { __typename: 'InsufficientPointsError', code: string, message: string, retryable: boolean }
      | { __typename: 'InsufficientStockError', code: string, message: string, retryable: boolean }
      | { __typename: 'InvalidInputError', code: string, message: string, retryable: boolean }
      | { __typename: 'LocationUnknownError', code: string, message: string, retryable: boolean }
      | { __typename: 'LotDatesDifferError', code: string, message: string, retryable: boolean }
      | { __typename: 'LotExpiredError', code: string, message: string, retryable: boolean }
      | { __typename: 'LotNotTrackedError', code: string, message: string, retryable: boolean }
      | { __typename: 'LotRequiredError', code: string, message: string, retryable: boolean }
      | { __typename: 'LotsInStockError', code: string, message: string, retryable: boolean }
      | { __typename: 'MemberErasedError', code: string, message: string, retryable: boolean }
      | { __typename: 'NoTransferSourceError', code: string, message: string, retryable: boolean }
      | { __typename: 'NotFoundError', code: string, message: string, retryable: boolean }
      | { __typename: 'NothingToReplenishError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderBlockedError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderHoldClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderNotRoutableError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderUnavailableError', code: string, message: string, retryable: boolean }
      | { __typename: 'OutOfScopeError', code: string, message: string, retryable: boolean }
      | { __typename: 'OwnerUnknownError', code: string, message: string, retryable: boolean }
      | { __typename: 'ParkedSaleStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'PaymentExceedsError', code: string, message: string, retryable: boolean }
      | { __typename: 'PaymentOutstandingError', code: string, message: string, retryable: boolean }
      | { __typename: 'PaymentStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'PaymentUnavailableError', code: string, message: string, retryable: boolean }
      | { __typename: 'PointsHoldClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'PoolClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'PurchaseChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'PurchaseExceededError', code: string, message: string, retryable: boolean }
      | { __typename: 'PurchaseFourEyesError', code: string, message: string, retryable: boolean }
      | { __typename: 'PurchaseStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'QuoteChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'RequestInProgressError', code: string, message: string, retryable: boolean }
      | { __typename: 'ReservationClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'ReturnExceededError', code: string, message: string, retryable: boolean }
      | { __typename: 'ScanUnknownError', code: string, message: string, retryable: boolean }
      | { __typename: 'ScanUnreadableError', code: string, message: string, retryable: boolean }
      | { __typename: 'ShiftBusyError', code: string, message: string, retryable: boolean }
      | { __typename: 'ShiftClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'ShiftCurrencyError', code: string, message: string, retryable: boolean }
      | { __typename: 'ShiftNotOpenError', code: string, message: string, retryable: boolean }
      | { __typename: 'ShiftOpenError', code: string, message: string, retryable: boolean }
      | { __typename: 'SkuUnknownError', code: string, message: string, retryable: boolean }
      | { __typename: 'StatementChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'StockChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'StockVersionError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeEmptyError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeFourEyesError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeIncompleteError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeRecountDueError', code: string, message: string, retryable: boolean }
      | { __typename: 'SyncRowRejectedError', code: string, message: string, retryable: boolean }
    > } };

export type StockConsumeMutationVariables = Exact<{
  reference: string;
  hasLeft: boolean;
}>;


export type StockConsumeMutation = { stockConsume: { reservation: { status: StockReservationStatus } | null, userErrors: Array<
      | { __typename: 'BarcodeInvalidError', code: string, message: string, retryable: boolean }
      | { __typename: 'BarcodeTakenError', code: string, message: string, retryable: boolean }
      | { __typename: 'CartHoldLimitError', code: string, message: string, retryable: boolean }
      | { __typename: 'CartHoldUnknownError', code: string, message: string, retryable: boolean }
      | { __typename: 'CollectionCodeError', code: string, message: string, retryable: boolean }
      | { __typename: 'CollectionCodeNeededError', code: string, message: string, retryable: boolean }
      | { __typename: 'CouponLimitReachedError', code: string, message: string, retryable: boolean }
      | { __typename: 'CouponLockClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'CouponLockStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'CouponNotUsableError', code: string, message: string, retryable: boolean }
      | { __typename: 'DocumentChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'DocumentQuantityError', code: string, message: string, retryable: boolean }
      | { __typename: 'DocumentStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'FulfilmentStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'GoodsPastDayError', code: string, message: string, retryable: boolean }
      | { __typename: 'IdempotencyMismatchError', code: string, message: string, retryable: boolean }
      | { __typename: 'IdentityTakenError', code: string, message: string, retryable: boolean }
      | { __typename: 'InsufficientPointsError', code: string, message: string, retryable: boolean }
      | { __typename: 'InsufficientStockError', sku: string, locationId: string, requested: number, available: number, code: string, message: string, retryable: boolean }
      | { __typename: 'InvalidInputError', code: string, message: string, retryable: boolean }
      | { __typename: 'LocationUnknownError', code: string, message: string, retryable: boolean }
      | { __typename: 'LotDatesDifferError', code: string, message: string, retryable: boolean }
      | { __typename: 'LotExpiredError', code: string, message: string, retryable: boolean }
      | { __typename: 'LotNotTrackedError', code: string, message: string, retryable: boolean }
      | { __typename: 'LotRequiredError', code: string, message: string, retryable: boolean }
      | { __typename: 'LotsInStockError', code: string, message: string, retryable: boolean }
      | { __typename: 'MemberErasedError', code: string, message: string, retryable: boolean }
      | { __typename: 'NoTransferSourceError', code: string, message: string, retryable: boolean }
      | { __typename: 'NotFoundError', code: string, message: string, retryable: boolean }
      | { __typename: 'NothingToReplenishError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderBlockedError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderHoldClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderNotRoutableError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderUnavailableError', code: string, message: string, retryable: boolean }
      | { __typename: 'OutOfScopeError', code: string, message: string, retryable: boolean }
      | { __typename: 'OwnerUnknownError', code: string, message: string, retryable: boolean }
      | { __typename: 'ParkedSaleStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'PaymentExceedsError', code: string, message: string, retryable: boolean }
      | { __typename: 'PaymentOutstandingError', code: string, message: string, retryable: boolean }
      | { __typename: 'PaymentStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'PaymentUnavailableError', code: string, message: string, retryable: boolean }
      | { __typename: 'PointsHoldClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'PoolClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'PurchaseChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'PurchaseExceededError', code: string, message: string, retryable: boolean }
      | { __typename: 'PurchaseFourEyesError', code: string, message: string, retryable: boolean }
      | { __typename: 'PurchaseStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'QuoteChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'RequestInProgressError', code: string, message: string, retryable: boolean }
      | { __typename: 'ReservationClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'ReturnExceededError', code: string, message: string, retryable: boolean }
      | { __typename: 'ScanUnknownError', code: string, message: string, retryable: boolean }
      | { __typename: 'ScanUnreadableError', code: string, message: string, retryable: boolean }
      | { __typename: 'ShiftBusyError', code: string, message: string, retryable: boolean }
      | { __typename: 'ShiftClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'ShiftCurrencyError', code: string, message: string, retryable: boolean }
      | { __typename: 'ShiftNotOpenError', code: string, message: string, retryable: boolean }
      | { __typename: 'ShiftOpenError', code: string, message: string, retryable: boolean }
      | { __typename: 'SkuUnknownError', code: string, message: string, retryable: boolean }
      | { __typename: 'StatementChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'StockChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'StockVersionError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeEmptyError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeFourEyesError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeIncompleteError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeRecountDueError', code: string, message: string, retryable: boolean }
      | { __typename: 'SyncRowRejectedError', code: string, message: string, retryable: boolean }
    > } };

export type StockReturnMutationVariables = Exact<{
  input: StockReturnInput;
}>;


export type StockReturnMutation = { stockReturn: { userErrors: Array<
      | { __typename: 'BarcodeInvalidError', code: string, message: string, retryable: boolean }
      | { __typename: 'BarcodeTakenError', code: string, message: string, retryable: boolean }
      | { __typename: 'CartHoldLimitError', code: string, message: string, retryable: boolean }
      | { __typename: 'CartHoldUnknownError', code: string, message: string, retryable: boolean }
      | { __typename: 'CollectionCodeError', code: string, message: string, retryable: boolean }
      | { __typename: 'CollectionCodeNeededError', code: string, message: string, retryable: boolean }
      | { __typename: 'CouponLimitReachedError', code: string, message: string, retryable: boolean }
      | { __typename: 'CouponLockClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'CouponLockStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'CouponNotUsableError', code: string, message: string, retryable: boolean }
      | { __typename: 'DocumentChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'DocumentQuantityError', code: string, message: string, retryable: boolean }
      | { __typename: 'DocumentStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'FulfilmentStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'GoodsPastDayError', code: string, message: string, retryable: boolean }
      | { __typename: 'IdempotencyMismatchError', code: string, message: string, retryable: boolean }
      | { __typename: 'IdentityTakenError', code: string, message: string, retryable: boolean }
      | { __typename: 'InsufficientPointsError', code: string, message: string, retryable: boolean }
      | { __typename: 'InsufficientStockError', code: string, message: string, retryable: boolean }
      | { __typename: 'InvalidInputError', code: string, message: string, retryable: boolean }
      | { __typename: 'LocationUnknownError', code: string, message: string, retryable: boolean }
      | { __typename: 'LotDatesDifferError', code: string, message: string, retryable: boolean }
      | { __typename: 'LotExpiredError', code: string, message: string, retryable: boolean }
      | { __typename: 'LotNotTrackedError', code: string, message: string, retryable: boolean }
      | { __typename: 'LotRequiredError', code: string, message: string, retryable: boolean }
      | { __typename: 'LotsInStockError', code: string, message: string, retryable: boolean }
      | { __typename: 'MemberErasedError', code: string, message: string, retryable: boolean }
      | { __typename: 'NoTransferSourceError', code: string, message: string, retryable: boolean }
      | { __typename: 'NotFoundError', code: string, message: string, retryable: boolean }
      | { __typename: 'NothingToReplenishError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderBlockedError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderHoldClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderNotRoutableError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderUnavailableError', code: string, message: string, retryable: boolean }
      | { __typename: 'OutOfScopeError', code: string, message: string, retryable: boolean }
      | { __typename: 'OwnerUnknownError', code: string, message: string, retryable: boolean }
      | { __typename: 'ParkedSaleStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'PaymentExceedsError', code: string, message: string, retryable: boolean }
      | { __typename: 'PaymentOutstandingError', code: string, message: string, retryable: boolean }
      | { __typename: 'PaymentStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'PaymentUnavailableError', code: string, message: string, retryable: boolean }
      | { __typename: 'PointsHoldClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'PoolClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'PurchaseChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'PurchaseExceededError', code: string, message: string, retryable: boolean }
      | { __typename: 'PurchaseFourEyesError', code: string, message: string, retryable: boolean }
      | { __typename: 'PurchaseStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'QuoteChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'RequestInProgressError', code: string, message: string, retryable: boolean }
      | { __typename: 'ReservationClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'ReturnExceededError', code: string, message: string, retryable: boolean }
      | { __typename: 'ScanUnknownError', code: string, message: string, retryable: boolean }
      | { __typename: 'ScanUnreadableError', code: string, message: string, retryable: boolean }
      | { __typename: 'ShiftBusyError', code: string, message: string, retryable: boolean }
      | { __typename: 'ShiftClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'ShiftCurrencyError', code: string, message: string, retryable: boolean }
      | { __typename: 'ShiftNotOpenError', code: string, message: string, retryable: boolean }
      | { __typename: 'ShiftOpenError', code: string, message: string, retryable: boolean }
      | { __typename: 'SkuUnknownError', code: string, message: string, retryable: boolean }
      | { __typename: 'StatementChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'StockChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'StockVersionError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeEmptyError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeFourEyesError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeIncompleteError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeRecountDueError', code: string, message: string, retryable: boolean }
      | { __typename: 'SyncRowRejectedError', code: string, message: string, retryable: boolean }
    > } };

export type StockSellMutationVariables = Exact<{
  input: StockSellInput;
}>;


export type StockSellMutation = { stockSell: { sale: { shortfalls: Array<{ sku: string, quantity: number }> } | null, userErrors: Array<
      | { __typename: 'BarcodeInvalidError', code: string, message: string, retryable: boolean }
      | { __typename: 'BarcodeTakenError', code: string, message: string, retryable: boolean }
      | { __typename: 'CartHoldLimitError', code: string, message: string, retryable: boolean }
      | { __typename: 'CartHoldUnknownError', code: string, message: string, retryable: boolean }
      | { __typename: 'CollectionCodeError', code: string, message: string, retryable: boolean }
      | { __typename: 'CollectionCodeNeededError', code: string, message: string, retryable: boolean }
      | { __typename: 'CouponLimitReachedError', code: string, message: string, retryable: boolean }
      | { __typename: 'CouponLockClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'CouponLockStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'CouponNotUsableError', code: string, message: string, retryable: boolean }
      | { __typename: 'DocumentChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'DocumentQuantityError', code: string, message: string, retryable: boolean }
      | { __typename: 'DocumentStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'FulfilmentStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'GoodsPastDayError', code: string, message: string, retryable: boolean }
      | { __typename: 'IdempotencyMismatchError', code: string, message: string, retryable: boolean }
      | { __typename: 'IdentityTakenError', code: string, message: string, retryable: boolean }
      | { __typename: 'InsufficientPointsError', code: string, message: string, retryable: boolean }
      | { __typename: 'InsufficientStockError', code: string, message: string, retryable: boolean }
      | { __typename: 'InvalidInputError', code: string, message: string, retryable: boolean }
      | { __typename: 'LocationUnknownError', code: string, message: string, retryable: boolean }
      | { __typename: 'LotDatesDifferError', code: string, message: string, retryable: boolean }
      | { __typename: 'LotExpiredError', code: string, message: string, retryable: boolean }
      | { __typename: 'LotNotTrackedError', code: string, message: string, retryable: boolean }
      | { __typename: 'LotRequiredError', code: string, message: string, retryable: boolean }
      | { __typename: 'LotsInStockError', code: string, message: string, retryable: boolean }
      | { __typename: 'MemberErasedError', code: string, message: string, retryable: boolean }
      | { __typename: 'NoTransferSourceError', code: string, message: string, retryable: boolean }
      | { __typename: 'NotFoundError', code: string, message: string, retryable: boolean }
      | { __typename: 'NothingToReplenishError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderBlockedError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderHoldClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderNotRoutableError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderUnavailableError', code: string, message: string, retryable: boolean }
      | { __typename: 'OutOfScopeError', code: string, message: string, retryable: boolean }
      | { __typename: 'OwnerUnknownError', code: string, message: string, retryable: boolean }
      | { __typename: 'ParkedSaleStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'PaymentExceedsError', code: string, message: string, retryable: boolean }
      | { __typename: 'PaymentOutstandingError', code: string, message: string, retryable: boolean }
      | { __typename: 'PaymentStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'PaymentUnavailableError', code: string, message: string, retryable: boolean }
      | { __typename: 'PointsHoldClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'PoolClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'PurchaseChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'PurchaseExceededError', code: string, message: string, retryable: boolean }
      | { __typename: 'PurchaseFourEyesError', code: string, message: string, retryable: boolean }
      | { __typename: 'PurchaseStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'QuoteChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'RequestInProgressError', code: string, message: string, retryable: boolean }
      | { __typename: 'ReservationClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'ReturnExceededError', code: string, message: string, retryable: boolean }
      | { __typename: 'ScanUnknownError', code: string, message: string, retryable: boolean }
      | { __typename: 'ScanUnreadableError', code: string, message: string, retryable: boolean }
      | { __typename: 'ShiftBusyError', code: string, message: string, retryable: boolean }
      | { __typename: 'ShiftClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'ShiftCurrencyError', code: string, message: string, retryable: boolean }
      | { __typename: 'ShiftNotOpenError', code: string, message: string, retryable: boolean }
      | { __typename: 'ShiftOpenError', code: string, message: string, retryable: boolean }
      | { __typename: 'SkuUnknownError', code: string, message: string, retryable: boolean }
      | { __typename: 'StatementChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'StockChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'StockVersionError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeEmptyError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeFourEyesError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeIncompleteError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeRecountDueError', code: string, message: string, retryable: boolean }
      | { __typename: 'SyncRowRejectedError', code: string, message: string, retryable: boolean }
    > } };

export type StockSplitMutationVariables = Exact<{
  input: StockReservationSplitInput;
}>;


export type StockSplitMutation = { stockReservationSplit: { userErrors: Array<
      | { __typename: 'BarcodeInvalidError', code: string, message: string, retryable: boolean }
      | { __typename: 'BarcodeTakenError', code: string, message: string, retryable: boolean }
      | { __typename: 'CartHoldLimitError', code: string, message: string, retryable: boolean }
      | { __typename: 'CartHoldUnknownError', code: string, message: string, retryable: boolean }
      | { __typename: 'CollectionCodeError', code: string, message: string, retryable: boolean }
      | { __typename: 'CollectionCodeNeededError', code: string, message: string, retryable: boolean }
      | { __typename: 'CouponLimitReachedError', code: string, message: string, retryable: boolean }
      | { __typename: 'CouponLockClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'CouponLockStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'CouponNotUsableError', code: string, message: string, retryable: boolean }
      | { __typename: 'DocumentChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'DocumentQuantityError', code: string, message: string, retryable: boolean }
      | { __typename: 'DocumentStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'FulfilmentStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'GoodsPastDayError', code: string, message: string, retryable: boolean }
      | { __typename: 'IdempotencyMismatchError', code: string, message: string, retryable: boolean }
      | { __typename: 'IdentityTakenError', code: string, message: string, retryable: boolean }
      | { __typename: 'InsufficientPointsError', code: string, message: string, retryable: boolean }
      | { __typename: 'InsufficientStockError', code: string, message: string, retryable: boolean }
      | { __typename: 'InvalidInputError', code: string, message: string, retryable: boolean }
      | { __typename: 'LocationUnknownError', code: string, message: string, retryable: boolean }
      | { __typename: 'LotDatesDifferError', code: string, message: string, retryable: boolean }
      | { __typename: 'LotExpiredError', code: string, message: string, retryable: boolean }
      | { __typename: 'LotNotTrackedError', code: string, message: string, retryable: boolean }
      | { __typename: 'LotRequiredError', code: string, message: string, retryable: boolean }
      | { __typename: 'LotsInStockError', code: string, message: string, retryable: boolean }
      | { __typename: 'MemberErasedError', code: string, message: string, retryable: boolean }
      | { __typename: 'NoTransferSourceError', code: string, message: string, retryable: boolean }
      | { __typename: 'NotFoundError', code: string, message: string, retryable: boolean }
      | { __typename: 'NothingToReplenishError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderBlockedError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderHoldClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderNotRoutableError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderUnavailableError', code: string, message: string, retryable: boolean }
      | { __typename: 'OutOfScopeError', code: string, message: string, retryable: boolean }
      | { __typename: 'OwnerUnknownError', code: string, message: string, retryable: boolean }
      | { __typename: 'ParkedSaleStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'PaymentExceedsError', code: string, message: string, retryable: boolean }
      | { __typename: 'PaymentOutstandingError', code: string, message: string, retryable: boolean }
      | { __typename: 'PaymentStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'PaymentUnavailableError', code: string, message: string, retryable: boolean }
      | { __typename: 'PointsHoldClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'PoolClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'PurchaseChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'PurchaseExceededError', code: string, message: string, retryable: boolean }
      | { __typename: 'PurchaseFourEyesError', code: string, message: string, retryable: boolean }
      | { __typename: 'PurchaseStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'QuoteChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'RequestInProgressError', code: string, message: string, retryable: boolean }
      | { __typename: 'ReservationClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'ReturnExceededError', code: string, message: string, retryable: boolean }
      | { __typename: 'ScanUnknownError', code: string, message: string, retryable: boolean }
      | { __typename: 'ScanUnreadableError', code: string, message: string, retryable: boolean }
      | { __typename: 'ShiftBusyError', code: string, message: string, retryable: boolean }
      | { __typename: 'ShiftClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'ShiftCurrencyError', code: string, message: string, retryable: boolean }
      | { __typename: 'ShiftNotOpenError', code: string, message: string, retryable: boolean }
      | { __typename: 'ShiftOpenError', code: string, message: string, retryable: boolean }
      | { __typename: 'SkuUnknownError', code: string, message: string, retryable: boolean }
      | { __typename: 'StatementChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'StockChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'StockVersionError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeEmptyError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeFourEyesError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeIncompleteError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeRecountDueError', code: string, message: string, retryable: boolean }
      | { __typename: 'SyncRowRejectedError', code: string, message: string, retryable: boolean }
    > } };

export type StockHoldWriteOffMutationVariables = Exact<{
  reference: string;
}>;


export type StockHoldWriteOffMutation = { stockHoldWriteOff: { userErrors: Array<
      | { __typename: 'BarcodeInvalidError', code: string, message: string, retryable: boolean }
      | { __typename: 'BarcodeTakenError', code: string, message: string, retryable: boolean }
      | { __typename: 'CartHoldLimitError', code: string, message: string, retryable: boolean }
      | { __typename: 'CartHoldUnknownError', code: string, message: string, retryable: boolean }
      | { __typename: 'CollectionCodeError', code: string, message: string, retryable: boolean }
      | { __typename: 'CollectionCodeNeededError', code: string, message: string, retryable: boolean }
      | { __typename: 'CouponLimitReachedError', code: string, message: string, retryable: boolean }
      | { __typename: 'CouponLockClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'CouponLockStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'CouponNotUsableError', code: string, message: string, retryable: boolean }
      | { __typename: 'DocumentChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'DocumentQuantityError', code: string, message: string, retryable: boolean }
      | { __typename: 'DocumentStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'FulfilmentStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'GoodsPastDayError', code: string, message: string, retryable: boolean }
      | { __typename: 'IdempotencyMismatchError', code: string, message: string, retryable: boolean }
      | { __typename: 'IdentityTakenError', code: string, message: string, retryable: boolean }
      | { __typename: 'InsufficientPointsError', code: string, message: string, retryable: boolean }
      | { __typename: 'InsufficientStockError', code: string, message: string, retryable: boolean }
      | { __typename: 'InvalidInputError', code: string, message: string, retryable: boolean }
      | { __typename: 'LocationUnknownError', code: string, message: string, retryable: boolean }
      | { __typename: 'LotDatesDifferError', code: string, message: string, retryable: boolean }
      | { __typename: 'LotExpiredError', code: string, message: string, retryable: boolean }
      | { __typename: 'LotNotTrackedError', code: string, message: string, retryable: boolean }
      | { __typename: 'LotRequiredError', code: string, message: string, retryable: boolean }
      | { __typename: 'LotsInStockError', code: string, message: string, retryable: boolean }
      | { __typename: 'MemberErasedError', code: string, message: string, retryable: boolean }
      | { __typename: 'NoTransferSourceError', code: string, message: string, retryable: boolean }
      | { __typename: 'NotFoundError', code: string, message: string, retryable: boolean }
      | { __typename: 'NothingToReplenishError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderBlockedError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderHoldClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderNotRoutableError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderUnavailableError', code: string, message: string, retryable: boolean }
      | { __typename: 'OutOfScopeError', code: string, message: string, retryable: boolean }
      | { __typename: 'OwnerUnknownError', code: string, message: string, retryable: boolean }
      | { __typename: 'ParkedSaleStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'PaymentExceedsError', code: string, message: string, retryable: boolean }
      | { __typename: 'PaymentOutstandingError', code: string, message: string, retryable: boolean }
      | { __typename: 'PaymentStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'PaymentUnavailableError', code: string, message: string, retryable: boolean }
      | { __typename: 'PointsHoldClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'PoolClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'PurchaseChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'PurchaseExceededError', code: string, message: string, retryable: boolean }
      | { __typename: 'PurchaseFourEyesError', code: string, message: string, retryable: boolean }
      | { __typename: 'PurchaseStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'QuoteChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'RequestInProgressError', code: string, message: string, retryable: boolean }
      | { __typename: 'ReservationClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'ReturnExceededError', code: string, message: string, retryable: boolean }
      | { __typename: 'ScanUnknownError', code: string, message: string, retryable: boolean }
      | { __typename: 'ScanUnreadableError', code: string, message: string, retryable: boolean }
      | { __typename: 'ShiftBusyError', code: string, message: string, retryable: boolean }
      | { __typename: 'ShiftClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'ShiftCurrencyError', code: string, message: string, retryable: boolean }
      | { __typename: 'ShiftNotOpenError', code: string, message: string, retryable: boolean }
      | { __typename: 'ShiftOpenError', code: string, message: string, retryable: boolean }
      | { __typename: 'SkuUnknownError', code: string, message: string, retryable: boolean }
      | { __typename: 'StatementChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'StockChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'StockVersionError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeEmptyError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeFourEyesError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeIncompleteError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeRecountDueError', code: string, message: string, retryable: boolean }
      | { __typename: 'SyncRowRejectedError', code: string, message: string, retryable: boolean }
    > } };

export type NearestForOrderQueryVariables = Exact<{
  to: string;
  lines: Array<TransferLineInput> | TransferLineInput;
}>;


export type NearestForOrderQuery = { nearestTransferPreview: { parts: Array<{ from: { code: string }, lines: Array<{ sku: string, quantity: number }> }>, missing: Array<{ sku: string, quantity: number, available: number }> } };

export type StockTransferNearestMutationVariables = Exact<{
  input: StockTransferNearestInput;
}>;


export type StockTransferNearestMutation = { stockTransferNearest: { userErrors: Array<
      | { __typename: 'BarcodeInvalidError', code: string, message: string, retryable: boolean }
      | { __typename: 'BarcodeTakenError', code: string, message: string, retryable: boolean }
      | { __typename: 'CartHoldLimitError', code: string, message: string, retryable: boolean }
      | { __typename: 'CartHoldUnknownError', code: string, message: string, retryable: boolean }
      | { __typename: 'CollectionCodeError', code: string, message: string, retryable: boolean }
      | { __typename: 'CollectionCodeNeededError', code: string, message: string, retryable: boolean }
      | { __typename: 'CouponLimitReachedError', code: string, message: string, retryable: boolean }
      | { __typename: 'CouponLockClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'CouponLockStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'CouponNotUsableError', code: string, message: string, retryable: boolean }
      | { __typename: 'DocumentChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'DocumentQuantityError', code: string, message: string, retryable: boolean }
      | { __typename: 'DocumentStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'FulfilmentStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'GoodsPastDayError', code: string, message: string, retryable: boolean }
      | { __typename: 'IdempotencyMismatchError', code: string, message: string, retryable: boolean }
      | { __typename: 'IdentityTakenError', code: string, message: string, retryable: boolean }
      | { __typename: 'InsufficientPointsError', code: string, message: string, retryable: boolean }
      | { __typename: 'InsufficientStockError', code: string, message: string, retryable: boolean }
      | { __typename: 'InvalidInputError', code: string, message: string, retryable: boolean }
      | { __typename: 'LocationUnknownError', code: string, message: string, retryable: boolean }
      | { __typename: 'LotDatesDifferError', code: string, message: string, retryable: boolean }
      | { __typename: 'LotExpiredError', code: string, message: string, retryable: boolean }
      | { __typename: 'LotNotTrackedError', code: string, message: string, retryable: boolean }
      | { __typename: 'LotRequiredError', code: string, message: string, retryable: boolean }
      | { __typename: 'LotsInStockError', code: string, message: string, retryable: boolean }
      | { __typename: 'MemberErasedError', code: string, message: string, retryable: boolean }
      | { __typename: 'NoTransferSourceError', sku: string, requested: number, available: number, code: string, message: string, retryable: boolean }
      | { __typename: 'NotFoundError', code: string, message: string, retryable: boolean }
      | { __typename: 'NothingToReplenishError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderBlockedError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderHoldClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderNotRoutableError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderUnavailableError', code: string, message: string, retryable: boolean }
      | { __typename: 'OutOfScopeError', code: string, message: string, retryable: boolean }
      | { __typename: 'OwnerUnknownError', code: string, message: string, retryable: boolean }
      | { __typename: 'ParkedSaleStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'PaymentExceedsError', code: string, message: string, retryable: boolean }
      | { __typename: 'PaymentOutstandingError', code: string, message: string, retryable: boolean }
      | { __typename: 'PaymentStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'PaymentUnavailableError', code: string, message: string, retryable: boolean }
      | { __typename: 'PointsHoldClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'PoolClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'PurchaseChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'PurchaseExceededError', code: string, message: string, retryable: boolean }
      | { __typename: 'PurchaseFourEyesError', code: string, message: string, retryable: boolean }
      | { __typename: 'PurchaseStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'QuoteChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'RequestInProgressError', code: string, message: string, retryable: boolean }
      | { __typename: 'ReservationClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'ReturnExceededError', code: string, message: string, retryable: boolean }
      | { __typename: 'ScanUnknownError', code: string, message: string, retryable: boolean }
      | { __typename: 'ScanUnreadableError', code: string, message: string, retryable: boolean }
      | { __typename: 'ShiftBusyError', code: string, message: string, retryable: boolean }
      | { __typename: 'ShiftClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'ShiftCurrencyError', code: string, message: string, retryable: boolean }
      | { __typename: 'ShiftNotOpenError', code: string, message: string, retryable: boolean }
      | { __typename: 'ShiftOpenError', code: string, message: string, retryable: boolean }
      | { __typename: 'SkuUnknownError', code: string, message: string, retryable: boolean }
      | { __typename: 'StatementChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'StockChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'StockVersionError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeEmptyError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeFourEyesError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeIncompleteError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeRecountDueError', code: string, message: string, retryable: boolean }
      | { __typename: 'SyncRowRejectedError', code: string, message: string, retryable: boolean }
    > } };

export type StockTransferNearestCancelMutationVariables = Exact<{
  reference: string;
}>;


export type StockTransferNearestCancelMutation = { stockTransferNearestCancel: { userErrors: Array<
      | { __typename: 'BarcodeInvalidError', code: string, message: string, retryable: boolean }
      | { __typename: 'BarcodeTakenError', code: string, message: string, retryable: boolean }
      | { __typename: 'CartHoldLimitError', code: string, message: string, retryable: boolean }
      | { __typename: 'CartHoldUnknownError', code: string, message: string, retryable: boolean }
      | { __typename: 'CollectionCodeError', code: string, message: string, retryable: boolean }
      | { __typename: 'CollectionCodeNeededError', code: string, message: string, retryable: boolean }
      | { __typename: 'CouponLimitReachedError', code: string, message: string, retryable: boolean }
      | { __typename: 'CouponLockClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'CouponLockStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'CouponNotUsableError', code: string, message: string, retryable: boolean }
      | { __typename: 'DocumentChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'DocumentQuantityError', code: string, message: string, retryable: boolean }
      | { __typename: 'DocumentStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'FulfilmentStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'GoodsPastDayError', code: string, message: string, retryable: boolean }
      | { __typename: 'IdempotencyMismatchError', code: string, message: string, retryable: boolean }
      | { __typename: 'IdentityTakenError', code: string, message: string, retryable: boolean }
      | { __typename: 'InsufficientPointsError', code: string, message: string, retryable: boolean }
      | { __typename: 'InsufficientStockError', code: string, message: string, retryable: boolean }
      | { __typename: 'InvalidInputError', code: string, message: string, retryable: boolean }
      | { __typename: 'LocationUnknownError', code: string, message: string, retryable: boolean }
      | { __typename: 'LotDatesDifferError', code: string, message: string, retryable: boolean }
      | { __typename: 'LotExpiredError', code: string, message: string, retryable: boolean }
      | { __typename: 'LotNotTrackedError', code: string, message: string, retryable: boolean }
      | { __typename: 'LotRequiredError', code: string, message: string, retryable: boolean }
      | { __typename: 'LotsInStockError', code: string, message: string, retryable: boolean }
      | { __typename: 'MemberErasedError', code: string, message: string, retryable: boolean }
      | { __typename: 'NoTransferSourceError', code: string, message: string, retryable: boolean }
      | { __typename: 'NotFoundError', code: string, message: string, retryable: boolean }
      | { __typename: 'NothingToReplenishError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderBlockedError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderHoldClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderNotRoutableError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderUnavailableError', code: string, message: string, retryable: boolean }
      | { __typename: 'OutOfScopeError', code: string, message: string, retryable: boolean }
      | { __typename: 'OwnerUnknownError', code: string, message: string, retryable: boolean }
      | { __typename: 'ParkedSaleStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'PaymentExceedsError', code: string, message: string, retryable: boolean }
      | { __typename: 'PaymentOutstandingError', code: string, message: string, retryable: boolean }
      | { __typename: 'PaymentStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'PaymentUnavailableError', code: string, message: string, retryable: boolean }
      | { __typename: 'PointsHoldClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'PoolClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'PurchaseChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'PurchaseExceededError', code: string, message: string, retryable: boolean }
      | { __typename: 'PurchaseFourEyesError', code: string, message: string, retryable: boolean }
      | { __typename: 'PurchaseStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'QuoteChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'RequestInProgressError', code: string, message: string, retryable: boolean }
      | { __typename: 'ReservationClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'ReturnExceededError', code: string, message: string, retryable: boolean }
      | { __typename: 'ScanUnknownError', code: string, message: string, retryable: boolean }
      | { __typename: 'ScanUnreadableError', code: string, message: string, retryable: boolean }
      | { __typename: 'ShiftBusyError', code: string, message: string, retryable: boolean }
      | { __typename: 'ShiftClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'ShiftCurrencyError', code: string, message: string, retryable: boolean }
      | { __typename: 'ShiftNotOpenError', code: string, message: string, retryable: boolean }
      | { __typename: 'ShiftOpenError', code: string, message: string, retryable: boolean }
      | { __typename: 'SkuUnknownError', code: string, message: string, retryable: boolean }
      | { __typename: 'StatementChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'StockChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'StockVersionError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeEmptyError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeFourEyesError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeIncompleteError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeRecountDueError', code: string, message: string, retryable: boolean }
      | { __typename: 'SyncRowRejectedError', code: string, message: string, retryable: boolean }
    > } };

export type StockBinsForPickingQueryVariables = Exact<{
  location: string;
  skus: Array<string> | string;
}>;


export type StockBinsForPickingQuery = { stockBinsForPicking: Array<{ sku: string, zone: string, bin: string | null }> };

export type StockPastDayQueryVariables = Exact<{
  lines: Array<StockPastDayInput> | StockPastDayInput;
}>;


export type StockPastDayQuery = { stockPastDay: Array<{ sku: string, location: string, lotNo: string, quantity: number, sellableUntil: string, expiresAt: string }> };

export type MemberForOrderQueryVariables = Exact<{
  memberNo: string;
}>;


export type MemberForOrderQuery = { memberForOrder: { memberNo: string, tierCode: string, pointsAvailable: number } | null };

export type TierEarnRatesQueryVariables = Exact<{ [key: string]: never; }>;


export type TierEarnRatesQuery = { tiers: Array<{ code: string, earnRate: string }> };

export type PointsHoldPlaceMutationVariables = Exact<{
  input: PointsHoldInput;
}>;


export type PointsHoldPlaceMutation = { pointsHoldPlace: { hold: { status: PointsHoldStatus } | null, userErrors: Array<
      | { __typename: 'BarcodeInvalidError', code: string, message: string, retryable: boolean }
      | { __typename: 'BarcodeTakenError', code: string, message: string, retryable: boolean }
      | { __typename: 'CartHoldLimitError', code: string, message: string, retryable: boolean }
      | { __typename: 'CartHoldUnknownError', code: string, message: string, retryable: boolean }
      | { __typename: 'CollectionCodeError', code: string, message: string, retryable: boolean }
      | { __typename: 'CollectionCodeNeededError', code: string, message: string, retryable: boolean }
      | { __typename: 'CouponLimitReachedError', code: string, message: string, retryable: boolean }
      | { __typename: 'CouponLockClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'CouponLockStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'CouponNotUsableError', code: string, message: string, retryable: boolean }
      | { __typename: 'DocumentChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'DocumentQuantityError', code: string, message: string, retryable: boolean }
      | { __typename: 'DocumentStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'FulfilmentStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'GoodsPastDayError', code: string, message: string, retryable: boolean }
      | { __typename: 'IdempotencyMismatchError', code: string, message: string, retryable: boolean }
      | { __typename: 'IdentityTakenError', code: string, message: string, retryable: boolean }
      | { __typename: 'InsufficientPointsError', requested: number, available: number, code: string, message: string, retryable: boolean }
      | { __typename: 'InsufficientStockError', code: string, message: string, retryable: boolean }
      | { __typename: 'InvalidInputError', code: string, message: string, retryable: boolean }
      | { __typename: 'LocationUnknownError', code: string, message: string, retryable: boolean }
      | { __typename: 'LotDatesDifferError', code: string, message: string, retryable: boolean }
      | { __typename: 'LotExpiredError', code: string, message: string, retryable: boolean }
      | { __typename: 'LotNotTrackedError', code: string, message: string, retryable: boolean }
      | { __typename: 'LotRequiredError', code: string, message: string, retryable: boolean }
      | { __typename: 'LotsInStockError', code: string, message: string, retryable: boolean }
      | { __typename: 'MemberErasedError', code: string, message: string, retryable: boolean }
      | { __typename: 'NoTransferSourceError', code: string, message: string, retryable: boolean }
      | { __typename: 'NotFoundError', code: string, message: string, retryable: boolean }
      | { __typename: 'NothingToReplenishError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderBlockedError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderHoldClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderNotRoutableError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderUnavailableError', code: string, message: string, retryable: boolean }
      | { __typename: 'OutOfScopeError', code: string, message: string, retryable: boolean }
      | { __typename: 'OwnerUnknownError', code: string, message: string, retryable: boolean }
      | { __typename: 'ParkedSaleStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'PaymentExceedsError', code: string, message: string, retryable: boolean }
      | { __typename: 'PaymentOutstandingError', code: string, message: string, retryable: boolean }
      | { __typename: 'PaymentStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'PaymentUnavailableError', code: string, message: string, retryable: boolean }
      | { __typename: 'PointsHoldClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'PoolClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'PurchaseChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'PurchaseExceededError', code: string, message: string, retryable: boolean }
      | { __typename: 'PurchaseFourEyesError', code: string, message: string, retryable: boolean }
      | { __typename: 'PurchaseStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'QuoteChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'RequestInProgressError', code: string, message: string, retryable: boolean }
      | { __typename: 'ReservationClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'ReturnExceededError', code: string, message: string, retryable: boolean }
      | { __typename: 'ScanUnknownError', code: string, message: string, retryable: boolean }
      | { __typename: 'ScanUnreadableError', code: string, message: string, retryable: boolean }
      | { __typename: 'ShiftBusyError', code: string, message: string, retryable: boolean }
      | { __typename: 'ShiftClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'ShiftCurrencyError', code: string, message: string, retryable: boolean }
      | { __typename: 'ShiftNotOpenError', code: string, message: string, retryable: boolean }
      | { __typename: 'ShiftOpenError', code: string, message: string, retryable: boolean }
      | { __typename: 'SkuUnknownError', code: string, message: string, retryable: boolean }
      | { __typename: 'StatementChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'StockChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'StockVersionError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeEmptyError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeFourEyesError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeIncompleteError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeRecountDueError', code: string, message: string, retryable: boolean }
      | { __typename: 'SyncRowRejectedError', code: string, message: string, retryable: boolean }
    > } };

export type PointsHoldReleaseMutationVariables = Exact<{
  reference: string;
}>;


export type PointsHoldReleaseMutation = { pointsHoldRelease: { hold: { status: PointsHoldStatus } | null, userErrors: Array<
      | { __typename: 'BarcodeInvalidError', code: string, message: string, retryable: boolean }
      | { __typename: 'BarcodeTakenError', code: string, message: string, retryable: boolean }
      | { __typename: 'CartHoldLimitError', code: string, message: string, retryable: boolean }
      | { __typename: 'CartHoldUnknownError', code: string, message: string, retryable: boolean }
      | { __typename: 'CollectionCodeError', code: string, message: string, retryable: boolean }
      | { __typename: 'CollectionCodeNeededError', code: string, message: string, retryable: boolean }
      | { __typename: 'CouponLimitReachedError', code: string, message: string, retryable: boolean }
      | { __typename: 'CouponLockClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'CouponLockStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'CouponNotUsableError', code: string, message: string, retryable: boolean }
      | { __typename: 'DocumentChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'DocumentQuantityError', code: string, message: string, retryable: boolean }
      | { __typename: 'DocumentStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'FulfilmentStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'GoodsPastDayError', code: string, message: string, retryable: boolean }
      | { __typename: 'IdempotencyMismatchError', code: string, message: string, retryable: boolean }
      | { __typename: 'IdentityTakenError', code: string, message: string, retryable: boolean }
      | { __typename: 'InsufficientPointsError', code: string, message: string, retryable: boolean }
      | { __typename: 'InsufficientStockError', code: string, message: string, retryable: boolean }
      | { __typename: 'InvalidInputError', code: string, message: string, retryable: boolean }
      | { __typename: 'LocationUnknownError', code: string, message: string, retryable: boolean }
      | { __typename: 'LotDatesDifferError', code: string, message: string, retryable: boolean }
      | { __typename: 'LotExpiredError', code: string, message: string, retryable: boolean }
      | { __typename: 'LotNotTrackedError', code: string, message: string, retryable: boolean }
      | { __typename: 'LotRequiredError', code: string, message: string, retryable: boolean }
      | { __typename: 'LotsInStockError', code: string, message: string, retryable: boolean }
      | { __typename: 'MemberErasedError', code: string, message: string, retryable: boolean }
      | { __typename: 'NoTransferSourceError', code: string, message: string, retryable: boolean }
      | { __typename: 'NotFoundError', code: string, message: string, retryable: boolean }
      | { __typename: 'NothingToReplenishError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderBlockedError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderHoldClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderNotRoutableError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderUnavailableError', code: string, message: string, retryable: boolean }
      | { __typename: 'OutOfScopeError', code: string, message: string, retryable: boolean }
      | { __typename: 'OwnerUnknownError', code: string, message: string, retryable: boolean }
      | { __typename: 'ParkedSaleStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'PaymentExceedsError', code: string, message: string, retryable: boolean }
      | { __typename: 'PaymentOutstandingError', code: string, message: string, retryable: boolean }
      | { __typename: 'PaymentStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'PaymentUnavailableError', code: string, message: string, retryable: boolean }
      | { __typename: 'PointsHoldClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'PoolClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'PurchaseChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'PurchaseExceededError', code: string, message: string, retryable: boolean }
      | { __typename: 'PurchaseFourEyesError', code: string, message: string, retryable: boolean }
      | { __typename: 'PurchaseStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'QuoteChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'RequestInProgressError', code: string, message: string, retryable: boolean }
      | { __typename: 'ReservationClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'ReturnExceededError', code: string, message: string, retryable: boolean }
      | { __typename: 'ScanUnknownError', code: string, message: string, retryable: boolean }
      | { __typename: 'ScanUnreadableError', code: string, message: string, retryable: boolean }
      | { __typename: 'ShiftBusyError', code: string, message: string, retryable: boolean }
      | { __typename: 'ShiftClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'ShiftCurrencyError', code: string, message: string, retryable: boolean }
      | { __typename: 'ShiftNotOpenError', code: string, message: string, retryable: boolean }
      | { __typename: 'ShiftOpenError', code: string, message: string, retryable: boolean }
      | { __typename: 'SkuUnknownError', code: string, message: string, retryable: boolean }
      | { __typename: 'StatementChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'StockChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'StockVersionError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeEmptyError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeFourEyesError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeIncompleteError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeRecountDueError', code: string, message: string, retryable: boolean }
      | { __typename: 'SyncRowRejectedError', code: string, message: string, retryable: boolean }
    > } };

export type PointsHoldSpendMutationVariables = Exact<{
  reference: string;
}>;


export type PointsHoldSpendMutation = { pointsHoldSpend: { hold: { status: PointsHoldStatus } | null, userErrors: Array<
      | { __typename: 'BarcodeInvalidError', code: string, message: string, retryable: boolean }
      | { __typename: 'BarcodeTakenError', code: string, message: string, retryable: boolean }
      | { __typename: 'CartHoldLimitError', code: string, message: string, retryable: boolean }
      | { __typename: 'CartHoldUnknownError', code: string, message: string, retryable: boolean }
      | { __typename: 'CollectionCodeError', code: string, message: string, retryable: boolean }
      | { __typename: 'CollectionCodeNeededError', code: string, message: string, retryable: boolean }
      | { __typename: 'CouponLimitReachedError', code: string, message: string, retryable: boolean }
      | { __typename: 'CouponLockClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'CouponLockStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'CouponNotUsableError', code: string, message: string, retryable: boolean }
      | { __typename: 'DocumentChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'DocumentQuantityError', code: string, message: string, retryable: boolean }
      | { __typename: 'DocumentStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'FulfilmentStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'GoodsPastDayError', code: string, message: string, retryable: boolean }
      | { __typename: 'IdempotencyMismatchError', code: string, message: string, retryable: boolean }
      | { __typename: 'IdentityTakenError', code: string, message: string, retryable: boolean }
      | { __typename: 'InsufficientPointsError', code: string, message: string, retryable: boolean }
      | { __typename: 'InsufficientStockError', code: string, message: string, retryable: boolean }
      | { __typename: 'InvalidInputError', code: string, message: string, retryable: boolean }
      | { __typename: 'LocationUnknownError', code: string, message: string, retryable: boolean }
      | { __typename: 'LotDatesDifferError', code: string, message: string, retryable: boolean }
      | { __typename: 'LotExpiredError', code: string, message: string, retryable: boolean }
      | { __typename: 'LotNotTrackedError', code: string, message: string, retryable: boolean }
      | { __typename: 'LotRequiredError', code: string, message: string, retryable: boolean }
      | { __typename: 'LotsInStockError', code: string, message: string, retryable: boolean }
      | { __typename: 'MemberErasedError', code: string, message: string, retryable: boolean }
      | { __typename: 'NoTransferSourceError', code: string, message: string, retryable: boolean }
      | { __typename: 'NotFoundError', code: string, message: string, retryable: boolean }
      | { __typename: 'NothingToReplenishError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderBlockedError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderHoldClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderNotRoutableError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderUnavailableError', code: string, message: string, retryable: boolean }
      | { __typename: 'OutOfScopeError', code: string, message: string, retryable: boolean }
      | { __typename: 'OwnerUnknownError', code: string, message: string, retryable: boolean }
      | { __typename: 'ParkedSaleStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'PaymentExceedsError', code: string, message: string, retryable: boolean }
      | { __typename: 'PaymentOutstandingError', code: string, message: string, retryable: boolean }
      | { __typename: 'PaymentStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'PaymentUnavailableError', code: string, message: string, retryable: boolean }
      | { __typename: 'PointsHoldClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'PoolClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'PurchaseChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'PurchaseExceededError', code: string, message: string, retryable: boolean }
      | { __typename: 'PurchaseFourEyesError', code: string, message: string, retryable: boolean }
      | { __typename: 'PurchaseStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'QuoteChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'RequestInProgressError', code: string, message: string, retryable: boolean }
      | { __typename: 'ReservationClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'ReturnExceededError', code: string, message: string, retryable: boolean }
      | { __typename: 'ScanUnknownError', code: string, message: string, retryable: boolean }
      | { __typename: 'ScanUnreadableError', code: string, message: string, retryable: boolean }
      | { __typename: 'ShiftBusyError', code: string, message: string, retryable: boolean }
      | { __typename: 'ShiftClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'ShiftCurrencyError', code: string, message: string, retryable: boolean }
      | { __typename: 'ShiftNotOpenError', code: string, message: string, retryable: boolean }
      | { __typename: 'ShiftOpenError', code: string, message: string, retryable: boolean }
      | { __typename: 'SkuUnknownError', code: string, message: string, retryable: boolean }
      | { __typename: 'StatementChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'StockChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'StockVersionError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeEmptyError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeFourEyesError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeIncompleteError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeRecountDueError', code: string, message: string, retryable: boolean }
      | { __typename: 'SyncRowRejectedError', code: string, message: string, retryable: boolean }
    > } };

export type PointsHoldReverseMutationVariables = Exact<{
  reference: string;
}>;


export type PointsHoldReverseMutation = { pointsHoldReverse: { hold: { status: PointsHoldStatus } | null, userErrors: Array<
      | { __typename: 'BarcodeInvalidError', code: string, message: string, retryable: boolean }
      | { __typename: 'BarcodeTakenError', code: string, message: string, retryable: boolean }
      | { __typename: 'CartHoldLimitError', code: string, message: string, retryable: boolean }
      | { __typename: 'CartHoldUnknownError', code: string, message: string, retryable: boolean }
      | { __typename: 'CollectionCodeError', code: string, message: string, retryable: boolean }
      | { __typename: 'CollectionCodeNeededError', code: string, message: string, retryable: boolean }
      | { __typename: 'CouponLimitReachedError', code: string, message: string, retryable: boolean }
      | { __typename: 'CouponLockClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'CouponLockStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'CouponNotUsableError', code: string, message: string, retryable: boolean }
      | { __typename: 'DocumentChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'DocumentQuantityError', code: string, message: string, retryable: boolean }
      | { __typename: 'DocumentStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'FulfilmentStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'GoodsPastDayError', code: string, message: string, retryable: boolean }
      | { __typename: 'IdempotencyMismatchError', code: string, message: string, retryable: boolean }
      | { __typename: 'IdentityTakenError', code: string, message: string, retryable: boolean }
      | { __typename: 'InsufficientPointsError', code: string, message: string, retryable: boolean }
      | { __typename: 'InsufficientStockError', code: string, message: string, retryable: boolean }
      | { __typename: 'InvalidInputError', code: string, message: string, retryable: boolean }
      | { __typename: 'LocationUnknownError', code: string, message: string, retryable: boolean }
      | { __typename: 'LotDatesDifferError', code: string, message: string, retryable: boolean }
      | { __typename: 'LotExpiredError', code: string, message: string, retryable: boolean }
      | { __typename: 'LotNotTrackedError', code: string, message: string, retryable: boolean }
      | { __typename: 'LotRequiredError', code: string, message: string, retryable: boolean }
      | { __typename: 'LotsInStockError', code: string, message: string, retryable: boolean }
      | { __typename: 'MemberErasedError', code: string, message: string, retryable: boolean }
      | { __typename: 'NoTransferSourceError', code: string, message: string, retryable: boolean }
      | { __typename: 'NotFoundError', code: string, message: string, retryable: boolean }
      | { __typename: 'NothingToReplenishError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderBlockedError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderHoldClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderNotRoutableError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderUnavailableError', code: string, message: string, retryable: boolean }
      | { __typename: 'OutOfScopeError', code: string, message: string, retryable: boolean }
      | { __typename: 'OwnerUnknownError', code: string, message: string, retryable: boolean }
      | { __typename: 'ParkedSaleStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'PaymentExceedsError', code: string, message: string, retryable: boolean }
      | { __typename: 'PaymentOutstandingError', code: string, message: string, retryable: boolean }
      | { __typename: 'PaymentStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'PaymentUnavailableError', code: string, message: string, retryable: boolean }
      | { __typename: 'PointsHoldClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'PoolClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'PurchaseChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'PurchaseExceededError', code: string, message: string, retryable: boolean }
      | { __typename: 'PurchaseFourEyesError', code: string, message: string, retryable: boolean }
      | { __typename: 'PurchaseStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'QuoteChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'RequestInProgressError', code: string, message: string, retryable: boolean }
      | { __typename: 'ReservationClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'ReturnExceededError', code: string, message: string, retryable: boolean }
      | { __typename: 'ScanUnknownError', code: string, message: string, retryable: boolean }
      | { __typename: 'ScanUnreadableError', code: string, message: string, retryable: boolean }
      | { __typename: 'ShiftBusyError', code: string, message: string, retryable: boolean }
      | { __typename: 'ShiftClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'ShiftCurrencyError', code: string, message: string, retryable: boolean }
      | { __typename: 'ShiftNotOpenError', code: string, message: string, retryable: boolean }
      | { __typename: 'ShiftOpenError', code: string, message: string, retryable: boolean }
      | { __typename: 'SkuUnknownError', code: string, message: string, retryable: boolean }
      | { __typename: 'StatementChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'StockChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'StockVersionError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeEmptyError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeFourEyesError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeIncompleteError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeRecountDueError', code: string, message: string, retryable: boolean }
      | { __typename: 'SyncRowRejectedError', code: string, message: string, retryable: boolean }
    > } };

export type PointsReturnMutationVariables = Exact<{
  input: PointsReturnInput;
}>;


export type PointsReturnMutation = { pointsReturn: { hold: { status: PointsHoldStatus } | null, userErrors: Array<
      | { __typename: 'BarcodeInvalidError', code: string, message: string, retryable: boolean }
      | { __typename: 'BarcodeTakenError', code: string, message: string, retryable: boolean }
      | { __typename: 'CartHoldLimitError', code: string, message: string, retryable: boolean }
      | { __typename: 'CartHoldUnknownError', code: string, message: string, retryable: boolean }
      | { __typename: 'CollectionCodeError', code: string, message: string, retryable: boolean }
      | { __typename: 'CollectionCodeNeededError', code: string, message: string, retryable: boolean }
      | { __typename: 'CouponLimitReachedError', code: string, message: string, retryable: boolean }
      | { __typename: 'CouponLockClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'CouponLockStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'CouponNotUsableError', code: string, message: string, retryable: boolean }
      | { __typename: 'DocumentChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'DocumentQuantityError', code: string, message: string, retryable: boolean }
      | { __typename: 'DocumentStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'FulfilmentStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'GoodsPastDayError', code: string, message: string, retryable: boolean }
      | { __typename: 'IdempotencyMismatchError', code: string, message: string, retryable: boolean }
      | { __typename: 'IdentityTakenError', code: string, message: string, retryable: boolean }
      | { __typename: 'InsufficientPointsError', code: string, message: string, retryable: boolean }
      | { __typename: 'InsufficientStockError', code: string, message: string, retryable: boolean }
      | { __typename: 'InvalidInputError', code: string, message: string, retryable: boolean }
      | { __typename: 'LocationUnknownError', code: string, message: string, retryable: boolean }
      | { __typename: 'LotDatesDifferError', code: string, message: string, retryable: boolean }
      | { __typename: 'LotExpiredError', code: string, message: string, retryable: boolean }
      | { __typename: 'LotNotTrackedError', code: string, message: string, retryable: boolean }
      | { __typename: 'LotRequiredError', code: string, message: string, retryable: boolean }
      | { __typename: 'LotsInStockError', code: string, message: string, retryable: boolean }
      | { __typename: 'MemberErasedError', code: string, message: string, retryable: boolean }
      | { __typename: 'NoTransferSourceError', code: string, message: string, retryable: boolean }
      | { __typename: 'NotFoundError', code: string, message: string, retryable: boolean }
      | { __typename: 'NothingToReplenishError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderBlockedError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderHoldClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderNotRoutableError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'OrderUnavailableError', code: string, message: string, retryable: boolean }
      | { __typename: 'OutOfScopeError', code: string, message: string, retryable: boolean }
      | { __typename: 'OwnerUnknownError', code: string, message: string, retryable: boolean }
      | { __typename: 'ParkedSaleStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'PaymentExceedsError', code: string, message: string, retryable: boolean }
      | { __typename: 'PaymentOutstandingError', code: string, message: string, retryable: boolean }
      | { __typename: 'PaymentStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'PaymentUnavailableError', code: string, message: string, retryable: boolean }
      | { __typename: 'PointsHoldClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'PoolClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'PurchaseChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'PurchaseExceededError', code: string, message: string, retryable: boolean }
      | { __typename: 'PurchaseFourEyesError', code: string, message: string, retryable: boolean }
      | { __typename: 'PurchaseStateError', code: string, message: string, retryable: boolean }
      | { __typename: 'QuoteChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'RequestInProgressError', code: string, message: string, retryable: boolean }
      | { __typename: 'ReservationClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'ReturnExceededError', code: string, message: string, retryable: boolean }
      | { __typename: 'ScanUnknownError', code: string, message: string, retryable: boolean }
      | { __typename: 'ScanUnreadableError', code: string, message: string, retryable: boolean }
      | { __typename: 'ShiftBusyError', code: string, message: string, retryable: boolean }
      | { __typename: 'ShiftClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'ShiftCurrencyError', code: string, message: string, retryable: boolean }
      | { __typename: 'ShiftNotOpenError', code: string, message: string, retryable: boolean }
      | { __typename: 'ShiftOpenError', code: string, message: string, retryable: boolean }
      | { __typename: 'SkuUnknownError', code: string, message: string, retryable: boolean }
      | { __typename: 'StatementChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'StockChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'StockVersionError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeChangedError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeClosedError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeEmptyError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeFourEyesError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeIncompleteError', code: string, message: string, retryable: boolean }
      | { __typename: 'StocktakeRecountDueError', code: string, message: string, retryable: boolean }
      | { __typename: 'SyncRowRejectedError', code: string, message: string, retryable: boolean }
    > } };

export type PlacesForOrderQueryVariables = Exact<{
  codes: Array<string> | string;
  channel: string;
}>;


export type PlacesForOrderQuery = { channels: Array<string>, locationsForCommand: Array<{ code: string, active: boolean }> };

export type PlaceForUploadQueryVariables = Exact<{
  codes: Array<string> | string;
  channels: Array<string> | string;
}>;


export type PlaceForUploadQuery = { channels: Array<string>, locationsForCommand: Array<{ code: string }> };

export type PlaceForReturnQueryVariables = Exact<{
  codes: Array<string> | string;
}>;


export type PlaceForReturnQuery = { locationsForCommand: Array<{ code: string, active: boolean }> };

export type TimeZonesOfPlacesQueryVariables = Exact<{ [key: string]: never; }>;


export type TimeZonesOfPlacesQuery = { locationsForRouting: Array<{ code: string, timeZone: string }> };

export type ProductsForCommandQueryVariables = Exact<{
  skus: Array<string> | string;
}>;


export type ProductsForCommandQuery = { productsForCommand: Array<{ sku: string, nameZh: string, nameEn: string, categoryCode: string | null, unitPrice: string, currency: string, active: boolean }> };

export type ProductsByBarcodeQueryVariables = Exact<{
  first: number;
  barcodes: Array<string> | string;
}>;


export type ProductsByBarcodeQuery = { products: { nodes: Array<{ sku: string, barcodes: Array<string> }> } };

export type PlacesForRoutingQueryVariables = Exact<{ [key: string]: never; }>;


export type PlacesForRoutingQuery = { locationsForRouting: Array<{ code: string, kind: LocationKind, grade: LocationGrade | null, active: boolean, divisionCode: string, timeZone: string, coordinates: { latitude: string, longitude: string } | null, openingHours: Array<{ weekday: number, opens: string, closes: string }> }> };

export type StockForRoutingQueryVariables = Exact<{
  skus: Array<string> | string;
  locations: Array<string> | string;
  channel?: string | null | undefined;
  takesOver?: string | null | undefined;
  takenBy?: StockTakerInput | null | undefined;
  sources: Array<StockSourceInput> | StockSourceInput;
}>;


export type StockForRoutingQuery = { stockForRouting: Array<{ sku: string, location: string, available: number, inChannel: boolean, channelLeft: number | null, expected: Array<{ units: number, at: string | null }> }> };


export const CampaignQuoteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CampaignQuote"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cart"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"QuoteCartInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"campaignQuote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"cart"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cart"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"discounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"shares"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lineNo"}},{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"candidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"applied"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discountMinor"}}]}}]}}]} as unknown as DocumentNode<CampaignQuoteQuery, CampaignQuoteQueryVariables>;
export const CouponLockDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CouponLock"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CouponLockInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"couponLock"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CouponNotUsableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"couponCode"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QuoteChangedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expectedMinor"}},{"kind":"Field","name":{"kind":"Name","value":"actualMinor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CouponLockMutation, CouponLockMutationVariables>;
export const CouponUnlockDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CouponUnlock"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reference"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"couponUnlock"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"reference"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reference"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}}]}}]}}]}}]} as unknown as DocumentNode<CouponUnlockMutation, CouponUnlockMutationVariables>;
export const CouponRedeemDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CouponRedeem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reference"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"couponRedeem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"reference"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reference"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}}]}}]}}]}}]} as unknown as DocumentNode<CouponRedeemMutation, CouponRedeemMutationVariables>;
export const CouponReverseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CouponReverse"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reference"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"couponReverse"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"reference"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reference"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}}]}}]}}]}}]} as unknown as DocumentNode<CouponReverseMutation, CouponReverseMutationVariables>;
export const StockReserveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StockReserve"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StockReserveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stockReserve"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reservation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"tookOver"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InsufficientStockError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"locationId"}},{"kind":"Field","name":{"kind":"Name","value":"requested"}},{"kind":"Field","name":{"kind":"Name","value":"available"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SkuUnknownError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sku"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocationUnknownError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"location"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PoolClosedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pool"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OutOfScopeError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"front"}},{"kind":"Field","name":{"kind":"Name","value":"location"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CartHoldUnknownError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]}}]}}]} as unknown as DocumentNode<StockReserveMutation, StockReserveMutationVariables>;
export const StockAwaitedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StockAwaited"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"references"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stockAwaited"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"references"},"value":{"kind":"Variable","name":{"kind":"Name","value":"references"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"here"}},{"kind":"Field","name":{"kind":"Name","value":"failed"}},{"kind":"Field","name":{"kind":"Name","value":"expectedAt"}}]}}]}}]} as unknown as DocumentNode<StockAwaitedQuery, StockAwaitedQueryVariables>;
export const StockReleaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StockRelease"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reference"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stockRelease"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"reference"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reference"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reservation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}}]}}]}}]}}]} as unknown as DocumentNode<StockReleaseMutation, StockReleaseMutationVariables>;
export const StockConsumeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StockConsume"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reference"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"hasLeft"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stockConsume"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"reference"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reference"}}},{"kind":"Argument","name":{"kind":"Name","value":"hasLeft"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hasLeft"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reservation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InsufficientStockError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"locationId"}},{"kind":"Field","name":{"kind":"Name","value":"requested"}},{"kind":"Field","name":{"kind":"Name","value":"available"}}]}}]}}]}}]}}]} as unknown as DocumentNode<StockConsumeMutation, StockConsumeMutationVariables>;
export const StockReturnDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StockReturn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StockReturnInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stockReturn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}}]}}]}}]}}]} as unknown as DocumentNode<StockReturnMutation, StockReturnMutationVariables>;
export const StockSellDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StockSell"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StockSellInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stockSell"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sale"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shortfalls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}}]}}]}}]}}]} as unknown as DocumentNode<StockSellMutation, StockSellMutationVariables>;
export const StockSplitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StockSplit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StockReservationSplitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stockReservationSplit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}}]}}]}}]}}]} as unknown as DocumentNode<StockSplitMutation, StockSplitMutationVariables>;
export const StockHoldWriteOffDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StockHoldWriteOff"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reference"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stockHoldWriteOff"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"reference"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reference"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}}]}}]}}]}}]} as unknown as DocumentNode<StockHoldWriteOffMutation, StockHoldWriteOffMutationVariables>;
export const NearestForOrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NearestForOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lines"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TransferLineInput"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nearestTransferPreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"lines"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lines"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"available"}}]}}]}}]}}]} as unknown as DocumentNode<NearestForOrderQuery, NearestForOrderQueryVariables>;
export const StockTransferNearestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StockTransferNearest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StockTransferNearestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stockTransferNearest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoTransferSourceError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"requested"}},{"kind":"Field","name":{"kind":"Name","value":"available"}}]}}]}}]}}]}}]} as unknown as DocumentNode<StockTransferNearestMutation, StockTransferNearestMutationVariables>;
export const StockTransferNearestCancelDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StockTransferNearestCancel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reference"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stockTransferNearestCancel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"reference"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reference"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}}]}}]}}]}}]} as unknown as DocumentNode<StockTransferNearestCancelMutation, StockTransferNearestCancelMutationVariables>;
export const StockBinsForPickingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StockBinsForPicking"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"location"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"skus"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stockBinsForPicking"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"location"},"value":{"kind":"Variable","name":{"kind":"Name","value":"location"}}},{"kind":"Argument","name":{"kind":"Name","value":"skus"},"value":{"kind":"Variable","name":{"kind":"Name","value":"skus"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"bin"}}]}}]}}]} as unknown as DocumentNode<StockBinsForPickingQuery, StockBinsForPickingQueryVariables>;
export const StockPastDayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StockPastDay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lines"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StockPastDayInput"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stockPastDay"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lines"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lines"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"lotNo"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"sellableUntil"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}}]} as unknown as DocumentNode<StockPastDayQuery, StockPastDayQueryVariables>;
export const MemberForOrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MemberForOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"memberNo"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"memberForOrder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"memberNo"},"value":{"kind":"Variable","name":{"kind":"Name","value":"memberNo"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"memberNo"}},{"kind":"Field","name":{"kind":"Name","value":"tierCode"}},{"kind":"Field","name":{"kind":"Name","value":"pointsAvailable"}}]}}]}}]} as unknown as DocumentNode<MemberForOrderQuery, MemberForOrderQueryVariables>;
export const TierEarnRatesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TierEarnRates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"earnRate"}}]}}]}}]} as unknown as DocumentNode<TierEarnRatesQuery, TierEarnRatesQueryVariables>;
export const PointsHoldPlaceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PointsHoldPlace"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PointsHoldInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pointsHoldPlace"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hold"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InsufficientPointsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requested"}},{"kind":"Field","name":{"kind":"Name","value":"available"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PointsHoldPlaceMutation, PointsHoldPlaceMutationVariables>;
export const PointsHoldReleaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PointsHoldRelease"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reference"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pointsHoldRelease"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"reference"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reference"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hold"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}}]}}]}}]}}]} as unknown as DocumentNode<PointsHoldReleaseMutation, PointsHoldReleaseMutationVariables>;
export const PointsHoldSpendDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PointsHoldSpend"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reference"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pointsHoldSpend"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"reference"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reference"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hold"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}}]}}]}}]}}]} as unknown as DocumentNode<PointsHoldSpendMutation, PointsHoldSpendMutationVariables>;
export const PointsHoldReverseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PointsHoldReverse"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reference"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pointsHoldReverse"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"reference"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reference"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hold"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}}]}}]}}]}}]} as unknown as DocumentNode<PointsHoldReverseMutation, PointsHoldReverseMutationVariables>;
export const PointsReturnDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PointsReturn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PointsReturnInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pointsReturn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hold"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}}]}}]}}]}}]} as unknown as DocumentNode<PointsReturnMutation, PointsReturnMutationVariables>;
export const PlacesForOrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlacesForOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"codes"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"channel"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locationsForCommand"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"codes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"codes"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"active"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"channels"},"name":{"kind":"Name","value":"channelCodesForCommand"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"codes"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"channel"}}]}}]}]}}]} as unknown as DocumentNode<PlacesForOrderQuery, PlacesForOrderQueryVariables>;
export const PlaceForUploadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlaceForUpload"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"codes"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"channels"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locationsForCommand"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"codes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"codes"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"channels"},"name":{"kind":"Name","value":"channelCodesForCommand"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"codes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"channels"}}}]}]}}]} as unknown as DocumentNode<PlaceForUploadQuery, PlaceForUploadQueryVariables>;
export const PlaceForReturnDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlaceForReturn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"codes"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locationsForCommand"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"codes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"codes"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"active"}}]}}]}}]} as unknown as DocumentNode<PlaceForReturnQuery, PlaceForReturnQueryVariables>;
export const TimeZonesOfPlacesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TimeZonesOfPlaces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locationsForRouting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}}]}}]} as unknown as DocumentNode<TimeZonesOfPlacesQuery, TimeZonesOfPlacesQueryVariables>;
export const ProductsForCommandDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProductsForCommand"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"skus"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productsForCommand"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"skus"},"value":{"kind":"Variable","name":{"kind":"Name","value":"skus"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"categoryCode"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"active"}}]}}]}}]} as unknown as DocumentNode<ProductsForCommandQuery, ProductsForCommandQueryVariables>;
export const ProductsByBarcodeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProductsByBarcode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"barcodes"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"products"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"barcode"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"Variable","name":{"kind":"Name","value":"barcodes"}}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"barcodes"}}]}}]}}]}}]} as unknown as DocumentNode<ProductsByBarcodeQuery, ProductsByBarcodeQueryVariables>;
export const PlacesForRoutingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlacesForRouting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locationsForRouting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"divisionCode"}},{"kind":"Field","name":{"kind":"Name","value":"coordinates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openingHours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"opens"}},{"kind":"Field","name":{"kind":"Name","value":"closes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}}]}}]} as unknown as DocumentNode<PlacesForRoutingQuery, PlacesForRoutingQueryVariables>;
export const StockForRoutingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StockForRouting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"skus"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locations"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"channel"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"takesOver"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"takenBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"StockTakerInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sources"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StockSourceInput"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stockForRouting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"skus"},"value":{"kind":"Variable","name":{"kind":"Name","value":"skus"}}},{"kind":"Argument","name":{"kind":"Name","value":"locations"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locations"}}},{"kind":"Argument","name":{"kind":"Name","value":"channel"},"value":{"kind":"Variable","name":{"kind":"Name","value":"channel"}}},{"kind":"Argument","name":{"kind":"Name","value":"takesOver"},"value":{"kind":"Variable","name":{"kind":"Name","value":"takesOver"}}},{"kind":"Argument","name":{"kind":"Name","value":"takenBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"takenBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"sources"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sources"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"inChannel"}},{"kind":"Field","name":{"kind":"Name","value":"channelLeft"}},{"kind":"Field","name":{"kind":"Name","value":"expected"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"units"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]}}]} as unknown as DocumentNode<StockForRoutingQuery, StockForRoutingQueryVariables>;