import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { UserErrorFields, AnyConnection } from '@entresol/shared';
import type { MemberMapper, MemberErasureMapper, MemberIdentityMapper, TierMapper, PointsAccountMapper, PointsEntryMapper, PointsHoldMapper } from '../mappers.ts';
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

/** A way a person is known, as callers write it (渠道身份输入). */
export type IdentityInput = {
  /** Channel or outside system; phones are the same on every channel (渠道). */
  channel: Scalars['String']['input'];
  /** What the value is (身份类型). */
  kind: IdentityKind;
  /** Phones in any common way of writing (身份值). */
  value: Scalars['String']['input'];
};

/** What an identity is (身份类型). */
export type IdentityKind =
  /** 会员卡 */
  | 'CARD'
  /** 外部系统编号 */
  | 'EXTERNAL'
  /** 小程序 OpenID */
  | 'OPEN_ID'
  /** 手机号 */
  | 'PHONE';

/** An identity already belongs to another member (身份已被占用). */
export type IdentityTakenError = UserError & {
  __typename?: 'IdentityTakenError';
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
  /** ISO 3166 country or free text of imported history (国家/地区). */
  country?: Maybe<Scalars['String']['output']>;
  /** When they registered, here or in the system they came from (注册时间). */
  createdAt: Scalars['DateTime']['output'];
  /** Name; personal (姓名). */
  displayName?: Maybe<Scalars['String']['output']>;
  /** When they were forgotten: what is left is a number; null while they are a member (注销时间). */
  erasedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque id (全局编号). */
  id: Scalars['ID']['output'];
  /** Ways this person is known on channels; personal (渠道身份). */
  identities: Array<MemberIdentity>;
  /** Natural key (会员号). */
  memberNo: Scalars['String']['output'];
  /** Points (积分). */
  points: PointsAccount;
  /** Labels, such as vip-shanghai (标签). */
  tags: Array<Scalars['String']['output']>;
  /** Tier in force (等级). */
  tier: Tier;
};

/** A member as another system knows them (批量会员输入). */
export type MemberBulkInput = {
  /** Country; what is left out stays as it is (国家/地区). */
  country?: InputMaybe<Scalars['String']['input']>;
  /** When they joined there; the earliest one counts (注册时间). */
  createdAt: Scalars['DateTime']['input'];
  /** Name; what is left out stays as it is (姓名). */
  displayName?: InputMaybe<Scalars['String']['input']>;
  /** Number in the outside system (外部编号). */
  externalId: Scalars['String']['input'];
  /** Natural key; the same again changes that member (会员号). */
  memberNo: Scalars['String']['input'];
  /** The outside system; channel of the identity (来源系统). */
  source: Scalars['String']['input'];
  /** Added to the labels that are there (标签). */
  tags: Array<Scalars['String']['input']>;
};

/** What came of a batch: all of it or nothing (批量维护结果). */
export type MemberBulkUpsertPayload = {
  __typename?: 'MemberBulkUpsertPayload';
  /** Number of members in the batch, or null (数量). */
  upserted?: Maybe<Scalars['Int']['output']>;
  /** The first reasons why not; empty when it was done (拒绝原因). */
  userErrors: Array<UserError>;
};

/** A page of members (会员分页). */
export type MemberConnection = {
  __typename?: 'MemberConnection';
  /** Members with their cursors (列表项). */
  edges: Array<MemberEdge>;
  /** Members without cursors (会员). */
  nodes: Array<Member>;
  /** Where the page stands in the list (分页信息). */
  pageInfo: PageInfo;
  /** Counted only when asked for (总数). */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** Something that is kept of a member (会员数据). */
export type MemberDataRecord = {
  __typename?: 'MemberDataRecord';
  /** It, as JSON (内容). */
  data: Scalars['String']['output'];
  /** What it is, such as IDENTITY or DELIVERY (种类). */
  kind: Scalars['String']['output'];
  /** Which one (编号). */
  reference: Scalars['String']['output'];
  /** The part of the house that keeps it, such as orders (来源). */
  source: Scalars['String']['output'];
};

/** One member in a page (会员列表项). */
export type MemberEdge = {
  __typename?: 'MemberEdge';
  /** Where it stands in the list (游标). */
  cursor: Scalars['String']['output'];
  /** The member itself (会员). */
  node: Member;
};

/** Whom to forget (注销会员输入). */
export type MemberEraseInput = {
  /** Natural key (会员号). */
  memberNo: Scalars['String']['input'];
};

/** What came of asking to forget a member (注销会员结果). */
export type MemberErasePayload = {
  __typename?: 'MemberErasePayload';
  /** How far it is: it goes on by itself; null when it was refused (注销进度). */
  erasure?: Maybe<MemberErasure>;
  /** Why not; empty when it was begun (拒绝原因). */
  userErrors: Array<UserError>;
};

/** A member who was forgotten; what is left of them is a number (会员已注销). */
export type MemberErasedError = UserError & {
  __typename?: 'MemberErasedError';
  /** Stable, for programs (错误码). */
  code: Scalars['String']['output'];
  /** Path of the input at fault (字段). */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** Whose number it was (会员号). */
  memberNo: Scalars['String']['output'];
  /** For people, in the language of the request (说明). */
  message: Scalars['String']['output'];
  /** Whether the same request may succeed later (可否重试). */
  retryable: Scalars['Boolean']['output'];
};

/** Forgetting a member, also the receipt that it was done (注销记录). */
export type MemberErasure = {
  __typename?: 'MemberErasure';
  /** When it was asked for: since then members know nobody by this number (申请时间). */
  askedAt: Scalars['DateTime']['output'];
  /** When the last part of the house was through (完成时间). */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whose number it was (会员号). */
  memberNo: Scalars['String']['output'];
  /** Orders that nobody's name stands on any more (已处理订单数). */
  orders: Scalars['Int']['output'];
  /** How far it is (状态). */
  state: MemberErasureState;
  /** Orders that still have to be delivered, and forget by themselves then (待处理订单数). */
  waiting: Scalars['Int']['output'];
};

/** How far forgetting a member is (注销状态). */
export type MemberErasureState =
  /** Nothing is left (已完成). */
  | 'DONE'
  /** Other parts of the house are being told (进行中). */
  | 'RUNNING'
  /** All are told; what was being written meanwhile is looked for once more (复查中). */
  | 'SETTLING';

/** A page of what is kept of a member (会员数据分页). */
export type MemberExport = {
  __typename?: 'MemberExport';
  /** Where the next page begins; null after the last one (游标). */
  next?: Maybe<Scalars['String']['output']>;
  /** What is kept (记录). */
  records: Array<MemberDataRecord>;
};

/** What an order must know of its member (订单所需会员信息). */
export type MemberForOrder = {
  __typename?: 'MemberForOrder';
  /** Natural key (会员号). */
  memberNo: Scalars['String']['output'];
  /** What can be spent now (可用积分). */
  pointsAvailable: Scalars['Int']['output'];
  /** Tier in force (等级编码). */
  tierCode: Scalars['String']['output'];
};

/** One way a person is known on one channel (渠道身份). */
export type MemberIdentity = {
  __typename?: 'MemberIdentity';
  /** Channel or outside system, such as MINI_PROGRAM; always DEFAULT for phones (渠道). */
  channel: Scalars['String']['output'];
  /** What the value is (身份类型). */
  kind: IdentityKind;
  /** In its one canonical form: mainland phones without +86, separators or spaces (身份值). */
  value: Scalars['String']['output'];
};

/** One part of an order of members (会员排序). */
export type MemberOrder = {
  /** Ascending when left out (方向). */
  direction: OrderDirection;
  /** What to order by (字段). */
  field: MemberOrderField;
};

/** What members can be ordered by (会员排序字段). */
export type MemberOrderField =
  /** 注册时间 */
  | 'CREATED_AT'
  /** 会员号 */
  | 'MEMBER_NO';

/** A new member (会员注册输入). */
export type MemberRegisterInput = {
  /** ISO 3166 country or free text of imported history (国家/地区). */
  country?: InputMaybe<Scalars['String']['input']>;
  /** Name, up to 100 characters; personal (姓名). */
  displayName?: InputMaybe<Scalars['String']['input']>;
  /** At least one, at most 20 (渠道身份). */
  identities: Array<IdentityInput>;
  /** Given by the caller when it comes from another system; made when left out (会员号). */
  memberNo?: InputMaybe<Scalars['String']['input']>;
  /** At most 50, each of 1 to 40 small letters, digits or : _ - (标签). */
  tags: Array<Scalars['String']['input']>;
};

/** What came of a registration (注册结果). */
export type MemberRegisterPayload = {
  __typename?: 'MemberRegisterPayload';
  /** The new member, or null (会员). */
  member?: Maybe<Member>;
  /** Why not; empty when it was done (拒绝原因). */
  userErrors: Array<UserError>;
};

/** Labels to put on a member and to take off (打标签输入). */
export type MemberTagInput = {
  /** Labels to put on; those there already stay (添加). */
  add: Array<Scalars['String']['input']>;
  /** Natural key (会员号). */
  memberNo: Scalars['String']['input'];
  /** Labels to take off; those not there are passed over (移除). */
  remove: Array<Scalars['String']['input']>;
};

/** What came of a change of labels (打标签结果). */
export type MemberTagPayload = {
  __typename?: 'MemberTagPayload';
  /** The member with the labels they have now, or null (会员). */
  member?: Maybe<Member>;
  /** Why not; empty when it was done (拒绝原因). */
  userErrors: Array<UserError>;
};

/** Conditions on members; all given ones must hold (会员条件). */
export type MemberWhere = {
  /** All of these (并且). */
  and?: InputMaybe<Array<MemberWhere>>;
  /** Country (国家/地区). */
  country?: InputMaybe<StringFilter>;
  /** When they registered (注册时间). */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Number (会员号). */
  memberNo?: InputMaybe<StringFilter>;
  /** None of this (非). */
  not?: InputMaybe<MemberWhere>;
  /** Any of these (或者). */
  or?: InputMaybe<Array<MemberWhere>>;
  /** Holds when any of the member's labels meets it (标签). */
  tag?: InputMaybe<StringFilter>;
  /** Tier in force (等级编码). */
  tierCode?: InputMaybe<StringFilter>;
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
  /** Creates or changes up to 1,000 members from another system, one event for all (批量维护会员). */
  memberBulkUpsert: MemberBulkUpsertPayload;
  /** Forgets a member in all parts of the house, for good; orders, money and stock stay (注销会员). */
  memberErase: MemberErasePayload;
  /** Registers a member with at least one identity (注册会员). */
  memberRegister: MemberRegisterPayload;
  /** Adds and removes labels (打标签). */
  memberTag: MemberTagPayload;
  /** Gives or takes points by hand, with a reason (积分调整). */
  pointsAdjust: PointsAdjustPayload;
  /** Holds points for an order, from the lots that end first; a repeat gives the first answer (内部). */
  pointsHoldPlace: PointsHoldPayload;
  /** Gives held points back; before its hold it leaves a tombstone; refused once spent (内部). */
  pointsHoldRelease: PointsHoldPayload;
  /** Returns spent points to their lots after a full refund (内部). */
  pointsHoldReverse: PointsHoldPayload;
  /** Spends held points for good (内部). */
  pointsHoldSpend: PointsHoldPayload;
  /** Gives a part of an order's spent points back to their lots, once per return (内部). */
  pointsReturn: PointsReturnPayload;
};


export type MutationMemberBulkUpsertArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: Array<MemberBulkInput>;
};


export type MutationMemberEraseArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: MemberEraseInput;
};


export type MutationMemberRegisterArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: MemberRegisterInput;
};


export type MutationMemberTagArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: MemberTagInput;
};


export type MutationPointsAdjustArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: PointsAdjustInput;
};


export type MutationPointsHoldPlaceArgs = {
  input: PointsHoldInput;
};


export type MutationPointsHoldReleaseArgs = {
  reference: Scalars['String']['input'];
};


export type MutationPointsHoldReverseArgs = {
  reference: Scalars['String']['input'];
};


export type MutationPointsHoldSpendArgs = {
  reference: Scalars['String']['input'];
};


export type MutationPointsReturnArgs = {
  input: PointsReturnInput;
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

/** A member's points (积分账户). */
export type PointsAccount = {
  __typename?: 'PointsAccount';
  /** What can be spent now: neither held nor ended (可用). */
  available: Scalars['Int']['output'];
  /** The sum of the ledger: held points included, and ended ones until they are booked out (余额). */
  balance: Scalars['Int']['output'];
  /** Newest first (积分明细). */
  entries: PointsEntryConnection;
  /** Held for orders in progress (冻结). */
  held: Scalars['Int']['output'];
};


/** A member's points (积分账户). */
export type PointsAccountEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** A change of points by hand (积分调整输入). */
export type PointsAdjustInput = {
  /** When given points end; a year from today, end of day in Shanghai, when left out (到期时间). */
  expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Natural key (会员号). */
  memberNo: Scalars['String']['input'];
  /** Positive or negative, up to 100,000,000; never takes more than is available (积分变动). */
  points: Scalars['Int']['input'];
  /** Why, up to 200 characters (原因). */
  reason: Scalars['String']['input'];
};

/** What came of a change of points (积分调整结果). */
export type PointsAdjustPayload = {
  __typename?: 'PointsAdjustPayload';
  /** The member with the points they have now, or null (会员). */
  member?: Maybe<Member>;
  /** Why not; empty when it was done (拒绝原因). */
  userErrors: Array<UserError>;
};

/** One line of the points ledger; never changed (积分流水). */
export type PointsEntry = {
  __typename?: 'PointsEntry';
  /** Order number, or that of a return; null for changes by hand (单据). */
  document?: Maybe<Scalars['String']['output']>;
  /** Opaque id (全局编号). */
  id: Scalars['ID']['output'];
  /** Why points changed (积分类型). */
  kind: PointsEntryKind;
  /** Positive or negative (积分变动). */
  points: Scalars['Int']['output'];
  /** Why somebody changed points by hand; for staff (调整原因). */
  reason?: Maybe<Scalars['String']['output']>;
  /** When it was written down (记账时间). */
  recordedAt: Scalars['DateTime']['output'];
};

/** A page of the points ledger (积分明细分页). */
export type PointsEntryConnection = {
  __typename?: 'PointsEntryConnection';
  /** Lines with their cursors (明细项). */
  edges: Array<PointsEntryEdge>;
  /** Lines without cursors (积分流水). */
  nodes: Array<PointsEntry>;
  /** Where the page stands in the list (分页信息). */
  pageInfo: PageInfo;
  /** Counted only when asked for (总数). */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One line of the ledger in a page (积分明细项). */
export type PointsEntryEdge = {
  __typename?: 'PointsEntryEdge';
  /** Where it stands in the list (游标). */
  cursor: Scalars['String']['output'];
  /** The line itself (积分流水). */
  node: PointsEntry;
};

/** Why points changed (积分类型). */
export type PointsEntryKind =
  /** 调整 */
  | 'ADJUST'
  /** 退货扣回：what an order earned for goods that came back */
  | 'CLAWBACK'
  /** 获得 */
  | 'EARN'
  /** 过期 */
  | 'EXPIRE'
  /** 退回 */
  | 'REVERSE'
  /** 使用 */
  | 'SPEND';

/** Points set aside for one order (积分冻结). */
export type PointsHold = {
  __typename?: 'PointsHold';
  /** Whose points; empty on a tombstone, which is RELEASED before it was made (会员号). */
  memberNo: Scalars['String']['output'];
  /** How many; 0 on a tombstone (积分数). */
  points: Scalars['Int']['output'];
  /** The order's number (订单号). */
  reference: Scalars['String']['output'];
  /** Where it stands (状态). */
  status: PointsHoldStatus;
};

/** The hold was given back before it was made (冻结已关闭). */
export type PointsHoldClosedError = UserError & {
  __typename?: 'PointsHoldClosedError';
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

/** Points to set aside for an order (积分冻结输入). */
export type PointsHoldInput = {
  /** Whose points (会员号). */
  memberNo: Scalars['String']['input'];
  /** How many, from 1 (积分数). */
  points: Scalars['Int']['input'];
  /** The order's number: one hold each (订单号). */
  reference: Scalars['String']['input'];
};

/** What came of a step of a hold (积分冻结结果). */
export type PointsHoldPayload = {
  __typename?: 'PointsHoldPayload';
  /** The hold as it is now, or null (冻结). */
  hold?: Maybe<PointsHold>;
  /** Why not; empty when it was done, now or before (拒绝原因). */
  userErrors: Array<UserError>;
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
  orderNo: Scalars['String']['input'];
  /** At least 1, at most what is left of them (积分数). */
  points: Scalars['Int']['input'];
  /** The return's number: given back once (退货单号). */
  reference: Scalars['String']['input'];
};

/** What came of giving spent points back (退回结果). */
export type PointsReturnPayload = {
  __typename?: 'PointsReturnPayload';
  /** The order's hold; REVERSED when all of it went back; null when refused (冻结). */
  hold?: Maybe<PointsHold>;
  /** Why not; empty when it was done, now or before (拒绝原因). */
  userErrors: Array<UserError>;
};

export type Query = {
  __typename?: 'Query';
  /** The signed-in member; null for everybody else (我). */
  me?: Maybe<Member>;
  /** One member by exactly one of number, id and identity; members find only themselves (查会员). */
  member?: Maybe<Member>;
  /** How far the house is with forgetting a member; null when nobody asked for it (注销进度). */
  memberErasure?: Maybe<MemberErasure>;
  /** All that the house keeps of a member, a page at a time, to be handed to them (会员数据副本). */
  memberExport?: Maybe<MemberExport>;
  /** What an order must know of its member (内部). */
  memberForOrder?: Maybe<MemberForOrder>;
  /** Members, paged; members see only themselves (会员列表). */
  members: MemberConnection;
  /** Events after a position, oldest first; waits up to waitMs for the first (事件流). */
  membersEventFeed: EventFeed;
  /** The hold of an order, for other subgraphs and tests (内部). */
  pointsHold?: Maybe<PointsHold>;
  /** All tiers, lowest first (等级列表). */
  tiers: Array<Tier>;
};


export type QueryMemberArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  identity?: InputMaybe<IdentityInput>;
  memberNo?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMemberErasureArgs = {
  memberNo: Scalars['String']['input'];
};


export type QueryMemberExportArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  memberNo: Scalars['String']['input'];
};


export type QueryMemberForOrderArgs = {
  memberNo: Scalars['String']['input'];
};


export type QueryMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<Array<MemberOrder>>;
  where?: InputMaybe<MemberWhere>;
};


export type QueryMembersEventFeedArgs = {
  after: Scalars['String']['input'];
  first: Scalars['Int']['input'];
  types?: InputMaybe<Array<Scalars['String']['input']>>;
  waitMs?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPointsHoldArgs = {
  reference: Scalars['String']['input'];
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

/** A level of membership (会员等级). */
export type Tier = {
  __typename?: 'Tier';
  /** Natural key, such as BRONZE (等级编码). */
  code: Scalars['String']['output'];
  /** Points per yuan spent (积分倍率). */
  earnRate: Scalars['Decimal']['output'];
  /** In the language of the request (等级名称). */
  name: Scalars['String']['output'];
  /** 1 is the lowest (级别). */
  rank: Scalars['Int']['output'];
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
  Member: Member;
  PointsEntry: PointsEntry;
  Tier: Tier;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Member:
    ( { __typename: 'Member' }
    & ( GraphQLRecursivePick<FederationTypes['Member'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Member'], {"memberNo":true}> ) );
  PointsEntry:
    ( { __typename: 'PointsEntry' }
    & GraphQLRecursivePick<FederationTypes['PointsEntry'], {"id":true}> );
  Tier:
    ( { __typename: 'Tier' }
    & GraphQLRecursivePick<FederationTypes['Tier'], {"code":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  BooleanFilter: BooleanFilter;
  CacheControlScope: CacheControlScope;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DateTimeFilter: DateTimeFilter;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DecimalFilter: DecimalFilter;
  EventFeed: ResolverTypeWrapper<EventFeed>;
  ExactTextFilter: ExactTextFilter;
  FeedEvent: ResolverTypeWrapper<FeedEvent>;
  IdempotencyMismatchError: ResolverTypeWrapper<IdempotencyMismatchError>;
  IdentityInput: IdentityInput;
  IdentityKind: IdentityKind;
  IdentityTakenError: ResolverTypeWrapper<IdentityTakenError>;
  InsufficientPointsError: ResolverTypeWrapper<InsufficientPointsError>;
  IntFilter: IntFilter;
  InvalidInputError: ResolverTypeWrapper<InvalidInputError>;
  Member: ResolverTypeWrapper<MemberMapper>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  MemberBulkInput: MemberBulkInput;
  MemberBulkUpsertPayload: ResolverTypeWrapper<Omit<MemberBulkUpsertPayload, 'userErrors'> & { userErrors: Array<ResolversTypes['UserError']> }>;
  MemberConnection: ResolverTypeWrapper<AnyConnection>;
  MemberDataRecord: ResolverTypeWrapper<MemberDataRecord>;
  MemberEdge: ResolverTypeWrapper<Omit<MemberEdge, 'node'> & { node: ResolversTypes['Member'] }>;
  MemberEraseInput: MemberEraseInput;
  MemberErasePayload: ResolverTypeWrapper<Omit<MemberErasePayload, 'erasure' | 'userErrors'> & { erasure?: Maybe<ResolversTypes['MemberErasure']>, userErrors: Array<ResolversTypes['UserError']> }>;
  MemberErasedError: ResolverTypeWrapper<MemberErasedError>;
  MemberErasure: ResolverTypeWrapper<MemberErasureMapper>;
  MemberErasureState: MemberErasureState;
  MemberExport: ResolverTypeWrapper<MemberExport>;
  MemberForOrder: ResolverTypeWrapper<MemberForOrder>;
  MemberIdentity: ResolverTypeWrapper<MemberIdentityMapper>;
  MemberOrder: MemberOrder;
  MemberOrderField: MemberOrderField;
  MemberRegisterInput: MemberRegisterInput;
  MemberRegisterPayload: ResolverTypeWrapper<Omit<MemberRegisterPayload, 'member' | 'userErrors'> & { member?: Maybe<ResolversTypes['Member']>, userErrors: Array<ResolversTypes['UserError']> }>;
  MemberTagInput: MemberTagInput;
  MemberTagPayload: ResolverTypeWrapper<Omit<MemberTagPayload, 'member' | 'userErrors'> & { member?: Maybe<ResolversTypes['Member']>, userErrors: Array<ResolversTypes['UserError']> }>;
  MemberWhere: MemberWhere;
  MinorUnits: ResolverTypeWrapper<Scalars['MinorUnits']['output']>;
  MinorUnitsFilter: MinorUnitsFilter;
  Money: ResolverTypeWrapper<Money>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotFoundError: ResolverTypeWrapper<NotFoundError>;
  OrderDirection: OrderDirection;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PointsAccount: ResolverTypeWrapper<PointsAccountMapper>;
  PointsAdjustInput: PointsAdjustInput;
  PointsAdjustPayload: ResolverTypeWrapper<Omit<PointsAdjustPayload, 'member' | 'userErrors'> & { member?: Maybe<ResolversTypes['Member']>, userErrors: Array<ResolversTypes['UserError']> }>;
  PointsEntry: ResolverTypeWrapper<PointsEntryMapper>;
  PointsEntryConnection: ResolverTypeWrapper<AnyConnection>;
  PointsEntryEdge: ResolverTypeWrapper<Omit<PointsEntryEdge, 'node'> & { node: ResolversTypes['PointsEntry'] }>;
  PointsEntryKind: PointsEntryKind;
  PointsHold: ResolverTypeWrapper<PointsHoldMapper>;
  PointsHoldClosedError: ResolverTypeWrapper<PointsHoldClosedError>;
  PointsHoldInput: PointsHoldInput;
  PointsHoldPayload: ResolverTypeWrapper<Omit<PointsHoldPayload, 'hold' | 'userErrors'> & { hold?: Maybe<ResolversTypes['PointsHold']>, userErrors: Array<ResolversTypes['UserError']> }>;
  PointsHoldStatus: PointsHoldStatus;
  PointsReturnInput: PointsReturnInput;
  PointsReturnPayload: ResolverTypeWrapper<Omit<PointsReturnPayload, 'hold' | 'userErrors'> & { hold?: Maybe<ResolversTypes['PointsHold']>, userErrors: Array<ResolversTypes['UserError']> }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RequestInProgressError: ResolverTypeWrapper<RequestInProgressError>;
  StringFilter: StringFilter;
  Tier: ResolverTypeWrapper<TierMapper>;
  UnitPrice: ResolverTypeWrapper<UnitPrice>;
  UserError: ResolverTypeWrapper<UserErrorFields>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  BooleanFilter: BooleanFilter;
  CurrencyCode: Scalars['CurrencyCode']['output'];
  DateTime: Scalars['DateTime']['output'];
  DateTimeFilter: DateTimeFilter;
  Decimal: Scalars['Decimal']['output'];
  DecimalFilter: DecimalFilter;
  EventFeed: EventFeed;
  ExactTextFilter: ExactTextFilter;
  FeedEvent: FeedEvent;
  IdempotencyMismatchError: IdempotencyMismatchError;
  IdentityInput: IdentityInput;
  IdentityTakenError: IdentityTakenError;
  InsufficientPointsError: InsufficientPointsError;
  IntFilter: IntFilter;
  InvalidInputError: InvalidInputError;
  Member: MemberMapper;
  ID: Scalars['ID']['output'];
  MemberBulkInput: MemberBulkInput;
  MemberBulkUpsertPayload: Omit<MemberBulkUpsertPayload, 'userErrors'> & { userErrors: Array<ResolversParentTypes['UserError']> };
  MemberConnection: AnyConnection;
  MemberDataRecord: MemberDataRecord;
  MemberEdge: Omit<MemberEdge, 'node'> & { node: ResolversParentTypes['Member'] };
  MemberEraseInput: MemberEraseInput;
  MemberErasePayload: Omit<MemberErasePayload, 'erasure' | 'userErrors'> & { erasure?: Maybe<ResolversParentTypes['MemberErasure']>, userErrors: Array<ResolversParentTypes['UserError']> };
  MemberErasedError: MemberErasedError;
  MemberErasure: MemberErasureMapper;
  MemberExport: MemberExport;
  MemberForOrder: MemberForOrder;
  MemberIdentity: MemberIdentityMapper;
  MemberOrder: MemberOrder;
  MemberRegisterInput: MemberRegisterInput;
  MemberRegisterPayload: Omit<MemberRegisterPayload, 'member' | 'userErrors'> & { member?: Maybe<ResolversParentTypes['Member']>, userErrors: Array<ResolversParentTypes['UserError']> };
  MemberTagInput: MemberTagInput;
  MemberTagPayload: Omit<MemberTagPayload, 'member' | 'userErrors'> & { member?: Maybe<ResolversParentTypes['Member']>, userErrors: Array<ResolversParentTypes['UserError']> };
  MemberWhere: MemberWhere;
  MinorUnits: Scalars['MinorUnits']['output'];
  MinorUnitsFilter: MinorUnitsFilter;
  Money: Money;
  Mutation: Record<PropertyKey, never>;
  NotFoundError: NotFoundError;
  PageInfo: PageInfo;
  PointsAccount: PointsAccountMapper;
  PointsAdjustInput: PointsAdjustInput;
  PointsAdjustPayload: Omit<PointsAdjustPayload, 'member' | 'userErrors'> & { member?: Maybe<ResolversParentTypes['Member']>, userErrors: Array<ResolversParentTypes['UserError']> };
  PointsEntry: PointsEntryMapper;
  PointsEntryConnection: AnyConnection;
  PointsEntryEdge: Omit<PointsEntryEdge, 'node'> & { node: ResolversParentTypes['PointsEntry'] };
  PointsHold: PointsHoldMapper;
  PointsHoldClosedError: PointsHoldClosedError;
  PointsHoldInput: PointsHoldInput;
  PointsHoldPayload: Omit<PointsHoldPayload, 'hold' | 'userErrors'> & { hold?: Maybe<ResolversParentTypes['PointsHold']>, userErrors: Array<ResolversParentTypes['UserError']> };
  PointsReturnInput: PointsReturnInput;
  PointsReturnPayload: Omit<PointsReturnPayload, 'hold' | 'userErrors'> & { hold?: Maybe<ResolversParentTypes['PointsHold']>, userErrors: Array<ResolversParentTypes['UserError']> };
  Query: Record<PropertyKey, never>;
  RequestInProgressError: RequestInProgressError;
  StringFilter: StringFilter;
  Tier: TierMapper;
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

export type IdentityTakenErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentityTakenError'] = ResolversParentTypes['IdentityTakenError']> = {
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

export type InvalidInputErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidInputError'] = ResolversParentTypes['InvalidInputError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Member'] = ResolversParentTypes['Member'], FederationReferenceType extends FederationReferenceTypes['Member'] = FederationReferenceTypes['Member']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Member']> | FederationReferenceType, FederationReferenceType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  erasedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identities?: Resolver<Array<ResolversTypes['MemberIdentity']>, ParentType, ContextType>;
  memberNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['PointsAccount'], ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['Tier'], ParentType, ContextType>;
};

export type MemberBulkUpsertPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberBulkUpsertPayload'] = ResolversParentTypes['MemberBulkUpsertPayload']> = {
  upserted?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MemberConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberConnection'] = ResolversParentTypes['MemberConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MemberEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Member']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MemberDataRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberDataRecord'] = ResolversParentTypes['MemberDataRecord']> = {
  data?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MemberEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberEdge'] = ResolversParentTypes['MemberEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
};

export type MemberErasePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberErasePayload'] = ResolversParentTypes['MemberErasePayload']> = {
  erasure?: Resolver<Maybe<ResolversTypes['MemberErasure']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MemberErasedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberErasedError'] = ResolversParentTypes['MemberErasedError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  memberNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MemberErasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberErasure'] = ResolversParentTypes['MemberErasure']> = {
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  memberNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MemberErasureState'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MemberExportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberExport'] = ResolversParentTypes['MemberExport']> = {
  next?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  records?: Resolver<Array<ResolversTypes['MemberDataRecord']>, ParentType, ContextType>;
};

export type MemberForOrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberForOrder'] = ResolversParentTypes['MemberForOrder']> = {
  memberNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pointsAvailable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tierCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MemberIdentityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberIdentity'] = ResolversParentTypes['MemberIdentity']> = {
  channel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['IdentityKind'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MemberRegisterPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberRegisterPayload'] = ResolversParentTypes['MemberRegisterPayload']> = {
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MemberTagPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberTagPayload'] = ResolversParentTypes['MemberTagPayload']> = {
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
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
  memberBulkUpsert?: Resolver<ResolversTypes['MemberBulkUpsertPayload'], ParentType, ContextType, RequireFields<MutationMemberBulkUpsertArgs, 'idempotencyKey' | 'input'>>;
  memberErase?: Resolver<ResolversTypes['MemberErasePayload'], ParentType, ContextType, RequireFields<MutationMemberEraseArgs, 'idempotencyKey' | 'input'>>;
  memberRegister?: Resolver<ResolversTypes['MemberRegisterPayload'], ParentType, ContextType, RequireFields<MutationMemberRegisterArgs, 'idempotencyKey' | 'input'>>;
  memberTag?: Resolver<ResolversTypes['MemberTagPayload'], ParentType, ContextType, RequireFields<MutationMemberTagArgs, 'idempotencyKey' | 'input'>>;
  pointsAdjust?: Resolver<ResolversTypes['PointsAdjustPayload'], ParentType, ContextType, RequireFields<MutationPointsAdjustArgs, 'idempotencyKey' | 'input'>>;
  pointsHoldPlace?: Resolver<ResolversTypes['PointsHoldPayload'], ParentType, ContextType, RequireFields<MutationPointsHoldPlaceArgs, 'input'>>;
  pointsHoldRelease?: Resolver<ResolversTypes['PointsHoldPayload'], ParentType, ContextType, RequireFields<MutationPointsHoldReleaseArgs, 'reference'>>;
  pointsHoldReverse?: Resolver<ResolversTypes['PointsHoldPayload'], ParentType, ContextType, RequireFields<MutationPointsHoldReverseArgs, 'reference'>>;
  pointsHoldSpend?: Resolver<ResolversTypes['PointsHoldPayload'], ParentType, ContextType, RequireFields<MutationPointsHoldSpendArgs, 'reference'>>;
  pointsReturn?: Resolver<ResolversTypes['PointsReturnPayload'], ParentType, ContextType, RequireFields<MutationPointsReturnArgs, 'input'>>;
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

export type PointsAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PointsAccount'] = ResolversParentTypes['PointsAccount']> = {
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  balance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['PointsEntryConnection'], ParentType, ContextType, RequireFields<PointsAccountEntriesArgs, 'first'>>;
  held?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PointsAdjustPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PointsAdjustPayload'] = ResolversParentTypes['PointsAdjustPayload']> = {
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PointsEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PointsEntry'] = ResolversParentTypes['PointsEntry'], FederationReferenceType extends FederationReferenceTypes['PointsEntry'] = FederationReferenceTypes['PointsEntry']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PointsEntry']> | FederationReferenceType, FederationReferenceType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PointsEntryKind'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PointsEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PointsEntryConnection'] = ResolversParentTypes['PointsEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PointsEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PointsEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PointsEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PointsEntryEdge'] = ResolversParentTypes['PointsEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PointsEntry'], ParentType, ContextType>;
};

export type PointsHoldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PointsHold'] = ResolversParentTypes['PointsHold']> = {
  memberNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PointsHoldStatus'], ParentType, ContextType>;
};

export type PointsHoldClosedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PointsHoldClosedError'] = ResolversParentTypes['PointsHoldClosedError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PointsHoldPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PointsHoldPayload'] = ResolversParentTypes['PointsHoldPayload']> = {
  hold?: Resolver<Maybe<ResolversTypes['PointsHold']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PointsReturnPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PointsReturnPayload'] = ResolversParentTypes['PointsReturnPayload']> = {
  hold?: Resolver<Maybe<ResolversTypes['PointsHold']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  me?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType, Partial<QueryMemberArgs>>;
  memberErasure?: Resolver<Maybe<ResolversTypes['MemberErasure']>, ParentType, ContextType, RequireFields<QueryMemberErasureArgs, 'memberNo'>>;
  memberExport?: Resolver<Maybe<ResolversTypes['MemberExport']>, ParentType, ContextType, RequireFields<QueryMemberExportArgs, 'memberNo'>>;
  memberForOrder?: Resolver<Maybe<ResolversTypes['MemberForOrder']>, ParentType, ContextType, RequireFields<QueryMemberForOrderArgs, 'memberNo'>>;
  members?: Resolver<ResolversTypes['MemberConnection'], ParentType, ContextType, RequireFields<QueryMembersArgs, 'first'>>;
  membersEventFeed?: Resolver<ResolversTypes['EventFeed'], ParentType, ContextType, RequireFields<QueryMembersEventFeedArgs, 'after' | 'first'>>;
  pointsHold?: Resolver<Maybe<ResolversTypes['PointsHold']>, ParentType, ContextType, RequireFields<QueryPointsHoldArgs, 'reference'>>;
  tiers?: Resolver<Array<ResolversTypes['Tier']>, ParentType, ContextType>;
};

export type RequestInProgressErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestInProgressError'] = ResolversParentTypes['RequestInProgressError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Tier'] = ResolversParentTypes['Tier'], FederationReferenceType extends FederationReferenceTypes['Tier'] = FederationReferenceTypes['Tier']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Tier']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  earnRate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnitPriceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitPrice'] = ResolversParentTypes['UnitPrice']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'IdempotencyMismatchError' | 'IdentityTakenError' | 'InsufficientPointsError' | 'InvalidInputError' | 'MemberErasedError' | 'NotFoundError' | 'PointsHoldClosedError' | 'RequestInProgressError', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  CurrencyCode?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  EventFeed?: EventFeedResolvers<ContextType>;
  FeedEvent?: FeedEventResolvers<ContextType>;
  IdempotencyMismatchError?: IdempotencyMismatchErrorResolvers<ContextType>;
  IdentityTakenError?: IdentityTakenErrorResolvers<ContextType>;
  InsufficientPointsError?: InsufficientPointsErrorResolvers<ContextType>;
  InvalidInputError?: InvalidInputErrorResolvers<ContextType>;
  Member?: MemberResolvers<ContextType>;
  MemberBulkUpsertPayload?: MemberBulkUpsertPayloadResolvers<ContextType>;
  MemberConnection?: MemberConnectionResolvers<ContextType>;
  MemberDataRecord?: MemberDataRecordResolvers<ContextType>;
  MemberEdge?: MemberEdgeResolvers<ContextType>;
  MemberErasePayload?: MemberErasePayloadResolvers<ContextType>;
  MemberErasedError?: MemberErasedErrorResolvers<ContextType>;
  MemberErasure?: MemberErasureResolvers<ContextType>;
  MemberExport?: MemberExportResolvers<ContextType>;
  MemberForOrder?: MemberForOrderResolvers<ContextType>;
  MemberIdentity?: MemberIdentityResolvers<ContextType>;
  MemberRegisterPayload?: MemberRegisterPayloadResolvers<ContextType>;
  MemberTagPayload?: MemberTagPayloadResolvers<ContextType>;
  MinorUnits?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotFoundError?: NotFoundErrorResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PointsAccount?: PointsAccountResolvers<ContextType>;
  PointsAdjustPayload?: PointsAdjustPayloadResolvers<ContextType>;
  PointsEntry?: PointsEntryResolvers<ContextType>;
  PointsEntryConnection?: PointsEntryConnectionResolvers<ContextType>;
  PointsEntryEdge?: PointsEntryEdgeResolvers<ContextType>;
  PointsHold?: PointsHoldResolvers<ContextType>;
  PointsHoldClosedError?: PointsHoldClosedErrorResolvers<ContextType>;
  PointsHoldPayload?: PointsHoldPayloadResolvers<ContextType>;
  PointsReturnPayload?: PointsReturnPayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RequestInProgressError?: RequestInProgressErrorResolvers<ContextType>;
  Tier?: TierResolvers<ContextType>;
  UnitPrice?: UnitPriceResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
  live?: LiveDirectiveResolver<any, any, ContextType>;
  size?: SizeDirectiveResolver<any, any, ContextType>;
};
