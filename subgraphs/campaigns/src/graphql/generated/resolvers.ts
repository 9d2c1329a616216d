import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { UserErrorFields, AnyConnection } from '@entresol/shared';
import type { PromotionMapper, CouponTemplateMapper, CouponMapper, CouponLockMapper, QuoteMapper, BenefitMapper, MemberMapper } from '../mappers.ts';
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

/** What is taken off, and from which amount on (优惠内容). */
export type Benefit = {
  __typename?: 'Benefit';
  /** Which of the two kinds it is (优惠类型). */
  kind: BenefitKind;
  /** PERCENT_OFF: 20 takes a fifth off (折扣百分比). */
  percentOff?: Maybe<Scalars['Decimal']['output']>;
  /** SPEND_SAVE: what is saved (减免金额). */
  save?: Maybe<Money>;
  /** The least amount it applies to (门槛). */
  threshold: Money;
};

/** What is taken off, and from which amount on (优惠内容). */
export type BenefitInput = {
  /** Of the amounts; carts in another currency are out of its scope (币种). */
  currency: Scalars['CurrencyCode']['input'];
  /** Which of the two kinds it is (优惠类型). */
  kind: BenefitKind;
  /** PERCENT_OFF: above 0, at most 100, two places; needed then, and only then (折扣百分比). */
  percentOff?: InputMaybe<Scalars['Decimal']['input']>;
  /** SPEND_SAVE: what is saved; needed then, and only then (减免金额). */
  saveMinor?: InputMaybe<Scalars['MinorUnits']['input']>;
  /** The least amount it applies to (门槛). */
  thresholdMinor: Scalars['MinorUnits']['input'];
};

/** What a promotion gives (优惠类型). */
export type BenefitKind =
  /** 折扣：N % off */
  | 'PERCENT_OFF'
  /** 满减：spend X, save Y */
  | 'SPEND_SAVE';

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

/** One member's right to a benefit, used once (优惠券). */
export type Coupon = {
  __typename?: 'Coupon';
  /** Natural key (券码); case and dashes do not matter when it is looked up. */
  code: Scalars['String']['output'];
  /** Opaque id (全局编号). */
  id: Scalars['ID']['output'];
  /** Given out at (发放时间). */
  issuedAt: Scalars['DateTime']['output'];
  /** Whose it is (所属会员). */
  member: Member;
  /** The order that holds or used it (占用订单). */
  orderNo?: Maybe<Scalars['String']['output']>;
  /** Where it is in its life (券状态). */
  status: CouponStatus;
  /** What it gives (券模板). */
  template: CouponTemplate;
  /** Counts from this instant on (生效时间). */
  validFrom: Scalars['DateTime']['output'];
  /** No longer counts from this instant on; null for no end (失效时间). */
  validUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Raised by every change (版本). */
  version: Scalars['Int']['output'];
};

/** One page of coupons (券列表). */
export type CouponConnection = {
  __typename?: 'CouponConnection';
  /** With cursors (列表项). */
  edges: Array<CouponEdge>;
  /** Without cursors (优惠券). */
  nodes: Array<Coupon>;
  /** Where the page stands (分页信息). */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for (总数). */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One place in a list of coupons (券列表). */
export type CouponEdge = {
  __typename?: 'CouponEdge';
  /** For `after` (游标). */
  cursor: Scalars['String']['output'];
  /** What stands there (优惠券). */
  node: Coupon;
};

/** Which coupon to give to whom (发券). */
export type CouponIssueInput = {
  /** Left out by members: they take one for themselves (会员号). */
  memberNo?: InputMaybe<Scalars['String']['input']>;
  /** Code of the template (券模板编码). */
  template: Scalars['String']['input'];
};

/** What became of couponIssue (发券结果). */
export type CouponIssuePayload = {
  __typename?: 'CouponIssuePayload';
  /** The one given out, or null (优惠券). */
  coupon?: Maybe<Coupon>;
  /** Every reason it was refused for (拒绝原因). */
  userErrors: Array<UserError>;
};

/** The template's coupons are all given out, or the member has had theirs (领取已达上限). */
export type CouponLimitReachedError = UserError & {
  __typename?: 'CouponLimitReachedError';
  /** Stable, for programs (错误码). */
  code: Scalars['String']['output'];
  /** Path of the input at fault (字段). */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** The limit that is reached (上限). */
  limit: Scalars['Int']['output'];
  /** TOTAL or MEMBER (限领类型). */
  limitKind: Scalars['String']['output'];
  /** For people, in the language of the request (说明). */
  message: Scalars['String']['output'];
  /** Whether the same request may succeed later (可否重试). */
  retryable: Scalars['Boolean']['output'];
};

/** What an order holds here (锁定). */
export type CouponLock = {
  __typename?: 'CouponLock';
  /** Coupons it holds or used; none for a promotion alone (券码). */
  couponCodes: Array<Scalars['String']['output']>;
  /** The order's number (订单号). */
  reference: Scalars['String']['output'];
  /** LOCKED, REDEEMED, REVERSED or RELEASED (锁定状态). */
  status: Scalars['String']['output'];
};

/** The lock was given back before it was made (锁定已关闭). */
export type CouponLockClosedError = UserError & {
  __typename?: 'CouponLockClosedError';
  /** Stable, for programs (错误码). */
  code: Scalars['String']['output'];
  /** Path of the input at fault (字段). */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** For people, in the language of the request (说明). */
  message: Scalars['String']['output'];
  /** The order's number (订单号). */
  reference: Scalars['String']['output'];
  /** Whether the same request may succeed later (可否重试). */
  retryable: Scalars['Boolean']['output'];
};

/** What an order wants to hold (锁券). */
export type CouponLockInput = {
  /** What is bought; all its coupons must apply (购物车). */
  cart: QuoteCartInput;
  /** What the order was priced with; refused when the evaluation now differs (预期优惠). */
  expectedDiscountMinor: Scalars['MinorUnits']['input'];
  /** The order's number: one lock each (订单号). */
  reference: Scalars['String']['input'];
};

/** What became of an operation on a lock (占用结果). */
export type CouponLockPayload = {
  __typename?: 'CouponLockPayload';
  /** As it is now, or null when refused (锁定). */
  lock?: Maybe<CouponLock>;
  /** Every reason it was refused for (拒绝原因). */
  userErrors: Array<UserError>;
};

/** The lock is in a state that does not allow this (锁定状态不允许). */
export type CouponLockStateError = UserError & {
  __typename?: 'CouponLockStateError';
  /** Stable, for programs (错误码). */
  code: Scalars['String']['output'];
  /** Path of the input at fault (字段). */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** For people, in the language of the request (说明). */
  message: Scalars['String']['output'];
  /** The order's number (订单号). */
  reference: Scalars['String']['output'];
  /** Whether the same request may succeed later (可否重试). */
  retryable: Scalars['Boolean']['output'];
  /** Its state now (锁定状态). */
  status: Scalars['String']['output'];
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

/** One part of an order of coupons (券). */
export type CouponOrder = {
  /** Which way (排序方向). */
  direction: OrderDirection;
  /** What to sort by (排序字段). */
  field: CouponOrderField;
};

/** What coupons (券) can be sorted by. */
export type CouponOrderField =
  /** 券码 */
  | 'CODE'
  /** 发放时间 */
  | 'ISSUED_AT';

/** Life of a coupon (券状态). */
export type CouponStatus =
  /** 已发放 */
  | 'ISSUED'
  /** 已锁定 */
  | 'LOCKED'
  /** 已核销 */
  | 'REDEEMED'
  /** 已冲正，可再用 */
  | 'REVERSED'
  /** 已作废 */
  | 'VOID';

/** What coupons of one kind give, and their limits (券模板). */
export type CouponTemplate = {
  __typename?: 'CouponTemplate';
  /** What a coupon takes off (优惠内容). */
  benefit: Benefit;
  /** Only these products' categories; empty for all (适用类目). */
  categoryCodes: Array<Scalars['String']['output']>;
  /** Whether members may take one themselves (可自领). */
  claimable: Scalars['Boolean']['output'];
  /** Natural key (券模板编码). */
  code: Scalars['String']['output'];
  /** Opaque id (全局编号). */
  id: Scalars['ID']['output'];
  /** Coupons given out (已发). */
  issued: Scalars['Int']['output'];
  /** Coupons per member; null for no limit (每人限领). */
  limitPerMember?: Maybe<Scalars['Int']['output']>;
  /** Coupons in all; null for no limit (总量). */
  limitTotal?: Maybe<Scalars['Int']['output']>;
  /** Only sales at these places; empty for all (适用门店). */
  locationCodes: Array<Scalars['String']['output']>;
  /** In the language of the request (名称). */
  name: Scalars['String']['output'];
  /** In English (英文名). */
  nameEn: Scalars['String']['output'];
  /** In Chinese (中文名). */
  nameZh: Scalars['String']['output'];
  /** Whether coupons are given out; those given out stay valid (状态). */
  status: PromotionStatus;
  /** Its coupons are given out and count from this instant on (生效时间). */
  validFrom: Scalars['DateTime']['output'];
  /** From this instant on they no longer do; null for no end (失效时间). */
  validUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Raised by every change of the rules, not by coupons given out (版本). */
  version: Scalars['Int']['output'];
};

/** One page of coupon templates (券模板列表). */
export type CouponTemplateConnection = {
  __typename?: 'CouponTemplateConnection';
  /** With cursors (列表项). */
  edges: Array<CouponTemplateEdge>;
  /** Without cursors (券模板). */
  nodes: Array<CouponTemplate>;
  /** Where the page stands (分页信息). */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for (总数). */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One place in a list of coupon templates (券模板列表). */
export type CouponTemplateEdge = {
  __typename?: 'CouponTemplateEdge';
  /** For `after` (游标). */
  cursor: Scalars['String']['output'];
  /** What stands there (券模板). */
  node: CouponTemplate;
};

/** A coupon template as it shall be (券模板). */
export type CouponTemplateInput = {
  /** What a coupon takes off (优惠内容). */
  benefit: BenefitInput;
  /** Only these products' categories; empty for all (适用类目). */
  categoryCodes: Array<Scalars['String']['input']>;
  /** Whether members may take one themselves (可自领). */
  claimable: Scalars['Boolean']['input'];
  /** Letters, digits, dash and underscore; stored in capitals (券模板编码). */
  code: Scalars['String']['input'];
  /** Coupons per member, never fewer than one has; null for no limit (每人限领). */
  limitPerMember?: InputMaybe<Scalars['Int']['input']>;
  /** Coupons in all, never fewer than are given out; null for no limit (总量). */
  limitTotal?: InputMaybe<Scalars['Int']['input']>;
  /** Only sales at these places; empty for all (适用门店). */
  locationCodes: Array<Scalars['String']['input']>;
  /** In English (英文名). */
  nameEn: Scalars['String']['input'];
  /** In Chinese (中文名). */
  nameZh: Scalars['String']['input'];
  /** Whether coupons are given out (状态). */
  status: PromotionStatus;
  /** Its coupons are given out and count from this instant on (生效时间). */
  validFrom: Scalars['DateTime']['input'];
  /** From this instant on they no longer do; null for no end (失效时间). */
  validUntil?: InputMaybe<Scalars['DateTime']['input']>;
};

/** One part of an order of coupon templates (券模板). */
export type CouponTemplateOrder = {
  /** Which way (排序方向). */
  direction: OrderDirection;
  /** What to sort by (排序字段). */
  field: CouponTemplateOrderField;
};

/** What coupon templates (券模板) can be sorted by. */
export type CouponTemplateOrderField =
  /** 券模板编码 */
  | 'CODE'
  /** 生效时间 */
  | 'VALID_FROM';

/** What became of couponTemplateUpsert (维护券模板结果). */
export type CouponTemplateUpsertPayload = {
  __typename?: 'CouponTemplateUpsertPayload';
  /** As it is now, or null (券模板). */
  couponTemplate?: Maybe<CouponTemplate>;
  /** Every reason it was refused for (拒绝原因). */
  userErrors: Array<UserError>;
};

/** Conditions on coupon templates (券模板条件); all given ones must hold. */
export type CouponTemplateWhere = {
  /** All of these (且). */
  and?: InputMaybe<Array<CouponTemplateWhere>>;
  /** Whether members may take one (可自领). */
  claimable?: InputMaybe<BooleanFilter>;
  /** Code (券模板编码). */
  code?: InputMaybe<StringFilter>;
  /** Not this (非). */
  not?: InputMaybe<CouponTemplateWhere>;
  /** Any of these (或). */
  or?: InputMaybe<Array<CouponTemplateWhere>>;
  /** One of PromotionStatus (状态). */
  status?: InputMaybe<StringFilter>;
  /** Start (生效时间). */
  validFrom?: InputMaybe<DateTimeFilter>;
  /** End (失效时间). */
  validUntil?: InputMaybe<DateTimeFilter>;
};

/** Conditions on coupons (券条件); all given ones must hold. */
export type CouponWhere = {
  /** All of these (且). */
  and?: InputMaybe<Array<CouponWhere>>;
  /** Code (券码). */
  code?: InputMaybe<StringFilter>;
  /** Given out at (发放时间). */
  issuedAt?: InputMaybe<DateTimeFilter>;
  /** Owner (会员号). */
  memberNo?: InputMaybe<StringFilter>;
  /** Not this (非). */
  not?: InputMaybe<CouponWhere>;
  /** Any of these (或). */
  or?: InputMaybe<Array<CouponWhere>>;
  /** Order that holds or used it (占用订单). */
  orderNo?: InputMaybe<StringFilter>;
  /** One of CouponStatus (券状态). */
  status?: InputMaybe<StringFilter>;
  /** Template (券模板编码). */
  templateCode?: InputMaybe<StringFilter>;
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

/** A consumer (会员). */
export type Member = {
  __typename?: 'Member';
  /** Newest first (券列表). */
  coupons: CouponConnection;
  /** Natural key (会员号). */
  memberNo: Scalars['String']['output'];
};


/** A consumer (会员). */
export type MemberCouponsArgs = {
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
  /** Gives one coupon to a member, within the limits (发券). */
  couponIssue: CouponIssuePayload;
  /** Evaluates again and locks the coupons for an order; a repeat gives the first answer (内部). */
  couponLock: CouponLockPayload;
  /** Uses locked coupons up; a repeat changes nothing (内部). */
  couponRedeem: CouponLockPayload;
  /** Makes redeemed coupons usable again after a full refund; a repeat changes nothing (内部). */
  couponReverse: CouponLockPayload;
  /** Creates or changes a coupon template (维护券模板). */
  couponTemplateUpsert: CouponTemplateUpsertPayload;
  /** Gives locked coupons back; before its lock it leaves a tombstone; refused once redeemed (内部). */
  couponUnlock: CouponLockPayload;
  /** Creates or changes a promotion (维护促销). */
  promotionUpsert: PromotionUpsertPayload;
};


export type MutationCouponIssueArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: CouponIssueInput;
};


export type MutationCouponLockArgs = {
  input: CouponLockInput;
};


export type MutationCouponRedeemArgs = {
  reference: Scalars['String']['input'];
};


export type MutationCouponReverseArgs = {
  reference: Scalars['String']['input'];
};


export type MutationCouponTemplateUpsertArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: CouponTemplateInput;
};


export type MutationCouponUnlockArgs = {
  reference: Scalars['String']['input'];
};


export type MutationPromotionUpsertArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: PromotionInput;
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

/** Direction of an order (排序方向). */
export type OrderDirection =
  /** Smallest first (升序). */
  | 'ASC'
  /** Largest first (降序). */
  | 'DESC';

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

/** A price rule that applies by itself (促销). */
export type Promotion = {
  __typename?: 'Promotion';
  /** What is taken off (优惠内容). */
  benefit: Benefit;
  /** Only these products' categories; empty for all (适用类目). */
  categoryCodes: Array<Scalars['String']['output']>;
  /** Natural key (促销编码). */
  code: Scalars['String']['output'];
  /** No longer in force from this instant on; null for no end (结束时间). */
  endsAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque id (全局编号). */
  id: Scalars['ID']['output'];
  /** Only sales at these places; empty for all (适用门店). */
  locationCodes: Array<Scalars['String']['output']>;
  /** In the language of the request (名称). */
  name: Scalars['String']['output'];
  /** In English (英文名). */
  nameEn: Scalars['String']['output'];
  /** In Chinese (中文名). */
  nameZh: Scalars['String']['output'];
  /** The higher one wins among equally good ones (优先级). */
  priority: Scalars['Int']['output'];
  /** In force from this instant on (开始时间). */
  startsAt: Scalars['DateTime']['output'];
  /** State (状态). */
  status: PromotionStatus;
  /** Raised by every change (版本). */
  version: Scalars['Int']['output'];
};

/** One page of promotions (促销列表). */
export type PromotionConnection = {
  __typename?: 'PromotionConnection';
  /** With cursors (列表项). */
  edges: Array<PromotionEdge>;
  /** Without cursors (促销). */
  nodes: Array<Promotion>;
  /** Where the page stands (分页信息). */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for (总数). */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One place in a list of promotions (促销列表). */
export type PromotionEdge = {
  __typename?: 'PromotionEdge';
  /** For `after` (游标). */
  cursor: Scalars['String']['output'];
  /** What stands there (促销). */
  node: Promotion;
};

/** A promotion as it shall be (促销). */
export type PromotionInput = {
  /** What is taken off (优惠内容). */
  benefit: BenefitInput;
  /** Only these products' categories; empty for all (适用类目). */
  categoryCodes: Array<Scalars['String']['input']>;
  /** Letters, digits, dash and underscore; stored in capitals (促销编码). */
  code: Scalars['String']['input'];
  /** No longer in force from this instant on; null for no end (结束时间). */
  endsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only sales at these places; empty for all (适用门店). */
  locationCodes: Array<Scalars['String']['input']>;
  /** In English (英文名). */
  nameEn: Scalars['String']['input'];
  /** In Chinese (中文名). */
  nameZh: Scalars['String']['input'];
  /** The higher one wins among equally good ones (优先级). */
  priority: Scalars['Int']['input'];
  /** In force from this instant on (开始时间). */
  startsAt: Scalars['DateTime']['input'];
  /** State (状态). */
  status: PromotionStatus;
};

/** One part of an order of promotions (促销). */
export type PromotionOrder = {
  /** Which way (排序方向). */
  direction: OrderDirection;
  /** What to sort by (排序字段). */
  field: PromotionOrderField;
};

/** What promotions (促销) can be sorted by. */
export type PromotionOrderField =
  /** 促销编码 */
  | 'CODE'
  /** 开始时间 */
  | 'STARTS_AT';

/** Whether a promotion or template is in force (状态). */
export type PromotionStatus =
  /** 生效: in force within its time */
  | 'ACTIVE'
  /** 草稿: seen only by those who write promotions */
  | 'DRAFT'
  /** 已结束 */
  | 'ENDED';

/** What became of promotionUpsert (维护促销结果). */
export type PromotionUpsertPayload = {
  __typename?: 'PromotionUpsertPayload';
  /** As it is now, or null (促销). */
  promotion?: Maybe<Promotion>;
  /** Every reason it was refused for (拒绝原因). */
  userErrors: Array<UserError>;
};

/** Conditions on promotions (促销条件); all given ones must hold. */
export type PromotionWhere = {
  /** All of these (且). */
  and?: InputMaybe<Array<PromotionWhere>>;
  /** Code (促销编码). */
  code?: InputMaybe<StringFilter>;
  /** Not this (非). */
  not?: InputMaybe<PromotionWhere>;
  /** Any of these (或). */
  or?: InputMaybe<Array<PromotionWhere>>;
  /** Start (开始时间). */
  startsAt?: InputMaybe<DateTimeFilter>;
  /** One of PromotionStatus (状态). */
  status?: InputMaybe<StringFilter>;
};

export type Query = {
  __typename?: 'Query';
  /** Prices a cart with all promotions in force and the given coupons; writes nothing (内部). */
  campaignQuote: Quote;
  /** Events after a position, oldest first; waits up to waitMs for the first (事件流). */
  campaignsEventFeed: EventFeed;
  /** One coupon by its code (查券). */
  coupon?: Maybe<Coupon>;
  /** One coupon template by its code (查券模板). */
  couponTemplate?: Maybe<CouponTemplate>;
  /** Coupon templates, paged; where claimable, members may take one (券模板列表). */
  couponTemplates: CouponTemplateConnection;
  /** Coupons, paged; members see their own (券列表). */
  coupons: CouponConnection;
  /** Promotions, paged (促销列表). */
  promotions: PromotionConnection;
};


export type QueryCampaignQuoteArgs = {
  cart: QuoteCartInput;
};


export type QueryCampaignsEventFeedArgs = {
  after: Scalars['String']['input'];
  first: Scalars['Int']['input'];
  types?: InputMaybe<Array<Scalars['String']['input']>>;
  waitMs?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCouponArgs = {
  code: Scalars['String']['input'];
};


export type QueryCouponTemplateArgs = {
  code: Scalars['String']['input'];
};


export type QueryCouponTemplatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<Array<CouponTemplateOrder>>;
  where?: InputMaybe<CouponTemplateWhere>;
};


export type QueryCouponsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<Array<CouponOrder>>;
  where?: InputMaybe<CouponWhere>;
};


export type QueryPromotionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<Array<PromotionOrder>>;
  where?: InputMaybe<PromotionWhere>;
};

/** How a cart is reduced, and why each candidate was or was not applied (报价). */
export type Quote = {
  __typename?: 'Quote';
  /** Every promotion and coupon looked at (候选). */
  candidates: Array<QuoteCandidate>;
  /** Sum of all discounts (优惠合计). */
  discountMinor: Scalars['MinorUnits']['output'];
  /** What is taken off, in the order it was applied (优惠明细). */
  discounts: Array<QuoteDiscount>;
};

/** One promotion or coupon, and why it was or was not applied (候选原因). */
export type QuoteCandidate = {
  __typename?: 'QuoteCandidate';
  /** Whether the reason is APPLIED (是否生效). */
  applied: Scalars['Boolean']['output'];
  /** Code of the promotion or coupon; an unknown code as it was given (编码). */
  code: Scalars['String']['output'];
  /** APPLIED, BELOW_THRESHOLD, NOT_IN_SCOPE, NOT_STARTED, ENDED, BETTER_ONE_APPLIED, COUPON_NOT_FOUND, COUPON_OF_ANOTHER_MEMBER, COUPON_LOCKED, COUPON_REDEEMED, COUPON_EXPIRED, COUPON_VOID, NOTHING_LEFT (原因编码). */
  reason: Scalars['String']['output'];
  /** PROMOTION or COUPON (来源). */
  source: Scalars['String']['output'];
};

/** What is to be priced (购物车). */
export type QuoteCartInput = {
  /** Code of the channel (渠道). */
  channel: Scalars['String']['input'];
  /** In the order in which they are to be applied, at most 100; repeated ones count once (券码). */
  couponCodes: Array<Scalars['String']['input']>;
  /** Of all amounts (币种). */
  currency: Scalars['CurrencyCode']['input'];
  /** At most 1,000; their order does not matter (行). */
  lines: Array<QuoteLineInput>;
  /** Code of the place that sells (销售门店). */
  location: Scalars['String']['input'];
  /** Who buys; left out for guests, who can use no coupons (会员号). */
  memberNo?: InputMaybe<Scalars['String']['input']>;
  /** The order that already holds the coupons; they count as free for it (占用订单). */
  reference?: InputMaybe<Scalars['String']['input']>;
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

/** One reduction and its shares (优惠). */
export type QuoteDiscount = {
  __typename?: 'QuoteDiscount';
  /** The sum of its shares, above zero (金额). */
  amountMinor: Scalars['MinorUnits']['output'];
  /** Code of the promotion or coupon (编码). */
  code: Scalars['String']['output'];
  /** In English (英文名). */
  nameEn: Scalars['String']['output'];
  /** In Chinese (中文名). */
  nameZh: Scalars['String']['output'];
  /** By line; lines without a share are left out (分摊). */
  shares: Array<QuoteShare>;
  /** PROMOTION or COUPON (来源). */
  source: Scalars['String']['output'];
};

/** One line of a cart before discounts (购物车行). */
export type QuoteLineInput = {
  /** Quantity × unit price in minor units (行金额). */
  amountMinor: Scalars['MinorUnits']['input'];
  /** Its category, for promotions of some categories (类目). */
  categoryCode?: InputMaybe<Scalars['String']['input']>;
  /** Position in the cart, from 1; each once (行号). */
  lineNo: Scalars['Int']['input'];
  /** How many, from 1 (数量). */
  quantity: Scalars['Int']['input'];
  /** What is bought (商品). */
  sku: Scalars['String']['input'];
};

/** What one line carries of one reduction (分摊). */
export type QuoteShare = {
  __typename?: 'QuoteShare';
  /** Above zero (金额). */
  amountMinor: Scalars['MinorUnits']['output'];
  /** Position in the cart (行号). */
  lineNo: Scalars['Int']['output'];
};

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
  Coupon: Coupon;
  CouponTemplate: CouponTemplate;
  Member: Member;
  Promotion: Promotion;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Coupon:
    ( { __typename: 'Coupon' }
    & ( GraphQLRecursivePick<FederationTypes['Coupon'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Coupon'], {"code":true}> ) );
  CouponTemplate:
    ( { __typename: 'CouponTemplate' }
    & ( GraphQLRecursivePick<FederationTypes['CouponTemplate'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['CouponTemplate'], {"code":true}> ) );
  Member:
    ( { __typename: 'Member' }
    & GraphQLRecursivePick<FederationTypes['Member'], {"memberNo":true}> );
  Promotion:
    ( { __typename: 'Promotion' }
    & ( GraphQLRecursivePick<FederationTypes['Promotion'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Promotion'], {"code":true}> ) );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Benefit: ResolverTypeWrapper<BenefitMapper>;
  BenefitInput: BenefitInput;
  BenefitKind: BenefitKind;
  BooleanFilter: BooleanFilter;
  CacheControlScope: CacheControlScope;
  Coupon: ResolverTypeWrapper<CouponMapper>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  CouponConnection: ResolverTypeWrapper<AnyConnection>;
  CouponEdge: ResolverTypeWrapper<Omit<CouponEdge, 'node'> & { node: ResolversTypes['Coupon'] }>;
  CouponIssueInput: CouponIssueInput;
  CouponIssuePayload: ResolverTypeWrapper<Omit<CouponIssuePayload, 'coupon' | 'userErrors'> & { coupon?: Maybe<ResolversTypes['Coupon']>, userErrors: Array<ResolversTypes['UserError']> }>;
  CouponLimitReachedError: ResolverTypeWrapper<CouponLimitReachedError>;
  CouponLock: ResolverTypeWrapper<CouponLockMapper>;
  CouponLockClosedError: ResolverTypeWrapper<CouponLockClosedError>;
  CouponLockInput: CouponLockInput;
  CouponLockPayload: ResolverTypeWrapper<Omit<CouponLockPayload, 'lock' | 'userErrors'> & { lock?: Maybe<ResolversTypes['CouponLock']>, userErrors: Array<ResolversTypes['UserError']> }>;
  CouponLockStateError: ResolverTypeWrapper<CouponLockStateError>;
  CouponNotUsableError: ResolverTypeWrapper<CouponNotUsableError>;
  CouponOrder: CouponOrder;
  CouponOrderField: CouponOrderField;
  CouponStatus: CouponStatus;
  CouponTemplate: ResolverTypeWrapper<CouponTemplateMapper>;
  CouponTemplateConnection: ResolverTypeWrapper<AnyConnection>;
  CouponTemplateEdge: ResolverTypeWrapper<Omit<CouponTemplateEdge, 'node'> & { node: ResolversTypes['CouponTemplate'] }>;
  CouponTemplateInput: CouponTemplateInput;
  CouponTemplateOrder: CouponTemplateOrder;
  CouponTemplateOrderField: CouponTemplateOrderField;
  CouponTemplateUpsertPayload: ResolverTypeWrapper<Omit<CouponTemplateUpsertPayload, 'couponTemplate' | 'userErrors'> & { couponTemplate?: Maybe<ResolversTypes['CouponTemplate']>, userErrors: Array<ResolversTypes['UserError']> }>;
  CouponTemplateWhere: CouponTemplateWhere;
  CouponWhere: CouponWhere;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DateTimeFilter: DateTimeFilter;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DecimalFilter: DecimalFilter;
  EventFeed: ResolverTypeWrapper<EventFeed>;
  ExactTextFilter: ExactTextFilter;
  FeedEvent: ResolverTypeWrapper<FeedEvent>;
  IdempotencyMismatchError: ResolverTypeWrapper<IdempotencyMismatchError>;
  IntFilter: IntFilter;
  InvalidInputError: ResolverTypeWrapper<InvalidInputError>;
  Member: ResolverTypeWrapper<MemberMapper>;
  MinorUnits: ResolverTypeWrapper<Scalars['MinorUnits']['output']>;
  MinorUnitsFilter: MinorUnitsFilter;
  Money: ResolverTypeWrapper<Money>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotFoundError: ResolverTypeWrapper<NotFoundError>;
  OrderDirection: OrderDirection;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Promotion: ResolverTypeWrapper<PromotionMapper>;
  PromotionConnection: ResolverTypeWrapper<AnyConnection>;
  PromotionEdge: ResolverTypeWrapper<Omit<PromotionEdge, 'node'> & { node: ResolversTypes['Promotion'] }>;
  PromotionInput: PromotionInput;
  PromotionOrder: PromotionOrder;
  PromotionOrderField: PromotionOrderField;
  PromotionStatus: PromotionStatus;
  PromotionUpsertPayload: ResolverTypeWrapper<Omit<PromotionUpsertPayload, 'promotion' | 'userErrors'> & { promotion?: Maybe<ResolversTypes['Promotion']>, userErrors: Array<ResolversTypes['UserError']> }>;
  PromotionWhere: PromotionWhere;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Quote: ResolverTypeWrapper<QuoteMapper>;
  QuoteCandidate: ResolverTypeWrapper<QuoteCandidate>;
  QuoteCartInput: QuoteCartInput;
  QuoteChangedError: ResolverTypeWrapper<QuoteChangedError>;
  QuoteDiscount: ResolverTypeWrapper<QuoteDiscount>;
  QuoteLineInput: QuoteLineInput;
  QuoteShare: ResolverTypeWrapper<QuoteShare>;
  RequestInProgressError: ResolverTypeWrapper<RequestInProgressError>;
  StringFilter: StringFilter;
  UnitPrice: ResolverTypeWrapper<UnitPrice>;
  UserError: ResolverTypeWrapper<UserErrorFields>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Benefit: BenefitMapper;
  BenefitInput: BenefitInput;
  BooleanFilter: BooleanFilter;
  Coupon: CouponMapper;
  ID: Scalars['ID']['output'];
  CouponConnection: AnyConnection;
  CouponEdge: Omit<CouponEdge, 'node'> & { node: ResolversParentTypes['Coupon'] };
  CouponIssueInput: CouponIssueInput;
  CouponIssuePayload: Omit<CouponIssuePayload, 'coupon' | 'userErrors'> & { coupon?: Maybe<ResolversParentTypes['Coupon']>, userErrors: Array<ResolversParentTypes['UserError']> };
  CouponLimitReachedError: CouponLimitReachedError;
  CouponLock: CouponLockMapper;
  CouponLockClosedError: CouponLockClosedError;
  CouponLockInput: CouponLockInput;
  CouponLockPayload: Omit<CouponLockPayload, 'lock' | 'userErrors'> & { lock?: Maybe<ResolversParentTypes['CouponLock']>, userErrors: Array<ResolversParentTypes['UserError']> };
  CouponLockStateError: CouponLockStateError;
  CouponNotUsableError: CouponNotUsableError;
  CouponOrder: CouponOrder;
  CouponTemplate: CouponTemplateMapper;
  CouponTemplateConnection: AnyConnection;
  CouponTemplateEdge: Omit<CouponTemplateEdge, 'node'> & { node: ResolversParentTypes['CouponTemplate'] };
  CouponTemplateInput: CouponTemplateInput;
  CouponTemplateOrder: CouponTemplateOrder;
  CouponTemplateUpsertPayload: Omit<CouponTemplateUpsertPayload, 'couponTemplate' | 'userErrors'> & { couponTemplate?: Maybe<ResolversParentTypes['CouponTemplate']>, userErrors: Array<ResolversParentTypes['UserError']> };
  CouponTemplateWhere: CouponTemplateWhere;
  CouponWhere: CouponWhere;
  CurrencyCode: Scalars['CurrencyCode']['output'];
  DateTime: Scalars['DateTime']['output'];
  DateTimeFilter: DateTimeFilter;
  Decimal: Scalars['Decimal']['output'];
  DecimalFilter: DecimalFilter;
  EventFeed: EventFeed;
  ExactTextFilter: ExactTextFilter;
  FeedEvent: FeedEvent;
  IdempotencyMismatchError: IdempotencyMismatchError;
  IntFilter: IntFilter;
  InvalidInputError: InvalidInputError;
  Member: MemberMapper;
  MinorUnits: Scalars['MinorUnits']['output'];
  MinorUnitsFilter: MinorUnitsFilter;
  Money: Money;
  Mutation: Record<PropertyKey, never>;
  NotFoundError: NotFoundError;
  PageInfo: PageInfo;
  Promotion: PromotionMapper;
  PromotionConnection: AnyConnection;
  PromotionEdge: Omit<PromotionEdge, 'node'> & { node: ResolversParentTypes['Promotion'] };
  PromotionInput: PromotionInput;
  PromotionOrder: PromotionOrder;
  PromotionUpsertPayload: Omit<PromotionUpsertPayload, 'promotion' | 'userErrors'> & { promotion?: Maybe<ResolversParentTypes['Promotion']>, userErrors: Array<ResolversParentTypes['UserError']> };
  PromotionWhere: PromotionWhere;
  Query: Record<PropertyKey, never>;
  Quote: QuoteMapper;
  QuoteCandidate: QuoteCandidate;
  QuoteCartInput: QuoteCartInput;
  QuoteChangedError: QuoteChangedError;
  QuoteDiscount: QuoteDiscount;
  QuoteLineInput: QuoteLineInput;
  QuoteShare: QuoteShare;
  RequestInProgressError: RequestInProgressError;
  StringFilter: StringFilter;
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

export type BenefitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Benefit'] = ResolversParentTypes['Benefit']> = {
  kind?: Resolver<ResolversTypes['BenefitKind'], ParentType, ContextType>;
  percentOff?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  save?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  threshold?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type CouponResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coupon'] = ResolversParentTypes['Coupon'], FederationReferenceType extends FederationReferenceTypes['Coupon'] = FederationReferenceTypes['Coupon']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Coupon']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  member?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  orderNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CouponStatus'], ParentType, ContextType>;
  template?: Resolver<ResolversTypes['CouponTemplate'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CouponConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouponConnection'] = ResolversParentTypes['CouponConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CouponEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Coupon']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CouponEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouponEdge'] = ResolversParentTypes['CouponEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Coupon'], ParentType, ContextType>;
};

export type CouponIssuePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouponIssuePayload'] = ResolversParentTypes['CouponIssuePayload']> = {
  coupon?: Resolver<Maybe<ResolversTypes['Coupon']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CouponLimitReachedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouponLimitReachedError'] = ResolversParentTypes['CouponLimitReachedError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  limitKind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CouponLockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouponLock'] = ResolversParentTypes['CouponLock']> = {
  couponCodes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CouponLockClosedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouponLockClosedError'] = ResolversParentTypes['CouponLockClosedError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CouponLockPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouponLockPayload'] = ResolversParentTypes['CouponLockPayload']> = {
  lock?: Resolver<Maybe<ResolversTypes['CouponLock']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CouponLockStateErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouponLockStateError'] = ResolversParentTypes['CouponLockStateError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type CouponTemplateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouponTemplate'] = ResolversParentTypes['CouponTemplate'], FederationReferenceType extends FederationReferenceTypes['CouponTemplate'] = FederationReferenceTypes['CouponTemplate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CouponTemplate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  benefit?: Resolver<ResolversTypes['Benefit'], ParentType, ContextType>;
  categoryCodes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  claimable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issued?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  limitPerMember?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  limitTotal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  locationCodes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PromotionStatus'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CouponTemplateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouponTemplateConnection'] = ResolversParentTypes['CouponTemplateConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CouponTemplateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CouponTemplate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CouponTemplateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouponTemplateEdge'] = ResolversParentTypes['CouponTemplateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CouponTemplate'], ParentType, ContextType>;
};

export type CouponTemplateUpsertPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouponTemplateUpsertPayload'] = ResolversParentTypes['CouponTemplateUpsertPayload']> = {
  couponTemplate?: Resolver<Maybe<ResolversTypes['CouponTemplate']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
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

export type IdempotencyMismatchErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdempotencyMismatchError'] = ResolversParentTypes['IdempotencyMismatchError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidInputErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidInputError'] = ResolversParentTypes['InvalidInputError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Member'] = ResolversParentTypes['Member'], FederationReferenceType extends FederationReferenceTypes['Member'] = FederationReferenceTypes['Member']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Member']> | FederationReferenceType, FederationReferenceType, ContextType>;
  coupons?: Resolver<ResolversTypes['CouponConnection'], ParentType, ContextType, RequireFields<MemberCouponsArgs, 'first'>>;
  memberNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  couponIssue?: Resolver<ResolversTypes['CouponIssuePayload'], ParentType, ContextType, RequireFields<MutationCouponIssueArgs, 'idempotencyKey' | 'input'>>;
  couponLock?: Resolver<ResolversTypes['CouponLockPayload'], ParentType, ContextType, RequireFields<MutationCouponLockArgs, 'input'>>;
  couponRedeem?: Resolver<ResolversTypes['CouponLockPayload'], ParentType, ContextType, RequireFields<MutationCouponRedeemArgs, 'reference'>>;
  couponReverse?: Resolver<ResolversTypes['CouponLockPayload'], ParentType, ContextType, RequireFields<MutationCouponReverseArgs, 'reference'>>;
  couponTemplateUpsert?: Resolver<ResolversTypes['CouponTemplateUpsertPayload'], ParentType, ContextType, RequireFields<MutationCouponTemplateUpsertArgs, 'idempotencyKey' | 'input'>>;
  couponUnlock?: Resolver<ResolversTypes['CouponLockPayload'], ParentType, ContextType, RequireFields<MutationCouponUnlockArgs, 'reference'>>;
  promotionUpsert?: Resolver<ResolversTypes['PromotionUpsertPayload'], ParentType, ContextType, RequireFields<MutationPromotionUpsertArgs, 'idempotencyKey' | 'input'>>;
};

export type NotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFoundError'] = ResolversParentTypes['NotFoundError']> = {
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

export type PromotionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Promotion'] = ResolversParentTypes['Promotion'], FederationReferenceType extends FederationReferenceTypes['Promotion'] = FederationReferenceTypes['Promotion']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Promotion']> | FederationReferenceType, FederationReferenceType, ContextType>;
  benefit?: Resolver<ResolversTypes['Benefit'], ParentType, ContextType>;
  categoryCodes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  locationCodes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PromotionStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PromotionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PromotionConnection'] = ResolversParentTypes['PromotionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PromotionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Promotion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PromotionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PromotionEdge'] = ResolversParentTypes['PromotionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Promotion'], ParentType, ContextType>;
};

export type PromotionUpsertPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PromotionUpsertPayload'] = ResolversParentTypes['PromotionUpsertPayload']> = {
  promotion?: Resolver<Maybe<ResolversTypes['Promotion']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  campaignQuote?: Resolver<ResolversTypes['Quote'], ParentType, ContextType, RequireFields<QueryCampaignQuoteArgs, 'cart'>>;
  campaignsEventFeed?: Resolver<ResolversTypes['EventFeed'], ParentType, ContextType, RequireFields<QueryCampaignsEventFeedArgs, 'after' | 'first'>>;
  coupon?: Resolver<Maybe<ResolversTypes['Coupon']>, ParentType, ContextType, RequireFields<QueryCouponArgs, 'code'>>;
  couponTemplate?: Resolver<Maybe<ResolversTypes['CouponTemplate']>, ParentType, ContextType, RequireFields<QueryCouponTemplateArgs, 'code'>>;
  couponTemplates?: Resolver<ResolversTypes['CouponTemplateConnection'], ParentType, ContextType, RequireFields<QueryCouponTemplatesArgs, 'first'>>;
  coupons?: Resolver<ResolversTypes['CouponConnection'], ParentType, ContextType, RequireFields<QueryCouponsArgs, 'first'>>;
  promotions?: Resolver<ResolversTypes['PromotionConnection'], ParentType, ContextType, RequireFields<QueryPromotionsArgs, 'first'>>;
};

export type QuoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quote'] = ResolversParentTypes['Quote']> = {
  candidates?: Resolver<Array<ResolversTypes['QuoteCandidate']>, ParentType, ContextType>;
  discountMinor?: Resolver<ResolversTypes['MinorUnits'], ParentType, ContextType>;
  discounts?: Resolver<Array<ResolversTypes['QuoteDiscount']>, ParentType, ContextType>;
};

export type QuoteCandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteCandidate'] = ResolversParentTypes['QuoteCandidate']> = {
  applied?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type QuoteDiscountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteDiscount'] = ResolversParentTypes['QuoteDiscount']> = {
  amountMinor?: Resolver<ResolversTypes['MinorUnits'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shares?: Resolver<Array<ResolversTypes['QuoteShare']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QuoteShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteShare'] = ResolversParentTypes['QuoteShare']> = {
  amountMinor?: Resolver<ResolversTypes['MinorUnits'], ParentType, ContextType>;
  lineNo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RequestInProgressErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestInProgressError'] = ResolversParentTypes['RequestInProgressError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnitPriceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitPrice'] = ResolversParentTypes['UnitPrice']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'CouponLimitReachedError' | 'CouponLockClosedError' | 'CouponLockStateError' | 'CouponNotUsableError' | 'IdempotencyMismatchError' | 'InvalidInputError' | 'NotFoundError' | 'QuoteChangedError' | 'RequestInProgressError', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Benefit?: BenefitResolvers<ContextType>;
  Coupon?: CouponResolvers<ContextType>;
  CouponConnection?: CouponConnectionResolvers<ContextType>;
  CouponEdge?: CouponEdgeResolvers<ContextType>;
  CouponIssuePayload?: CouponIssuePayloadResolvers<ContextType>;
  CouponLimitReachedError?: CouponLimitReachedErrorResolvers<ContextType>;
  CouponLock?: CouponLockResolvers<ContextType>;
  CouponLockClosedError?: CouponLockClosedErrorResolvers<ContextType>;
  CouponLockPayload?: CouponLockPayloadResolvers<ContextType>;
  CouponLockStateError?: CouponLockStateErrorResolvers<ContextType>;
  CouponNotUsableError?: CouponNotUsableErrorResolvers<ContextType>;
  CouponTemplate?: CouponTemplateResolvers<ContextType>;
  CouponTemplateConnection?: CouponTemplateConnectionResolvers<ContextType>;
  CouponTemplateEdge?: CouponTemplateEdgeResolvers<ContextType>;
  CouponTemplateUpsertPayload?: CouponTemplateUpsertPayloadResolvers<ContextType>;
  CurrencyCode?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  EventFeed?: EventFeedResolvers<ContextType>;
  FeedEvent?: FeedEventResolvers<ContextType>;
  IdempotencyMismatchError?: IdempotencyMismatchErrorResolvers<ContextType>;
  InvalidInputError?: InvalidInputErrorResolvers<ContextType>;
  Member?: MemberResolvers<ContextType>;
  MinorUnits?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotFoundError?: NotFoundErrorResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Promotion?: PromotionResolvers<ContextType>;
  PromotionConnection?: PromotionConnectionResolvers<ContextType>;
  PromotionEdge?: PromotionEdgeResolvers<ContextType>;
  PromotionUpsertPayload?: PromotionUpsertPayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Quote?: QuoteResolvers<ContextType>;
  QuoteCandidate?: QuoteCandidateResolvers<ContextType>;
  QuoteChangedError?: QuoteChangedErrorResolvers<ContextType>;
  QuoteDiscount?: QuoteDiscountResolvers<ContextType>;
  QuoteShare?: QuoteShareResolvers<ContextType>;
  RequestInProgressError?: RequestInProgressErrorResolvers<ContextType>;
  UnitPrice?: UnitPriceResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
  live?: LiveDirectiveResolver<any, any, ContextType>;
  size?: SizeDirectiveResolver<any, any, ContextType>;
};
