import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { UserErrorFields, AnyConnection } from '@entresol/shared';
import type { LegalEntityMapper, LocationMapper, ChannelMapper, StaffMapper } from '../mappers.ts';
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

/** A place in the divisions of China (地址). */
export type Address = {
  __typename?: 'Address';
  /** Administrative division code, GB/T 2260 (行政区划代码). */
  divisionCode: Scalars['String']['output'];
  /** Province, city, district in words (省市区). */
  region: Scalars['String']['output'];
  /** Street and number (详细地址). */
  street: Scalars['String']['output'];
};

/** Where a place is (地址输入). */
export type AddressInput = {
  /** Six digits, GB/T 2260; 000000 abroad (行政区划代码). */
  divisionCode: Scalars['String']['input'];
  /** Province, city, district in words (省市区). */
  region: Scalars['String']['input'];
  /** Street and number (详细地址). */
  street: Scalars['String']['input'];
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

/** A way customers reach us: till, mini-program, web shop, marketplace (渠道). */
export type Channel = {
  __typename?: 'Channel';
  /** Natural key, such as POS (编码). */
  code: Scalars['String']['output'];
  /** Opaque id (全局编号). */
  id: Scalars['ID']['output'];
  /** Name (名称). */
  name: Scalars['String']['output'];
};

/** A page of channels (渠道列表). */
export type ChannelConnection = {
  __typename?: 'ChannelConnection';
  /** The channels with their places (列表项). */
  edges: Array<ChannelEdge>;
  /** The channels alone (渠道). */
  nodes: Array<Channel>;
  /** Where the page stands (分页信息). */
  pageInfo: PageInfo;
  /** All that match, not only this page; counted only when asked for (总数). */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One channel at its place in a list (渠道列表项). */
export type ChannelEdge = {
  __typename?: 'ChannelEdge';
  /** Its place, for after (游标). */
  cursor: Scalars['String']['output'];
  /** The channel itself (渠道). */
  node: Channel;
};

/** A channel as it shall be (渠道输入). */
export type ChannelInput = {
  /** 1 to 32 capitals, digits, hyphens or underscores (编码). */
  code: Scalars['String']['input'];
  /** Up to 100 characters (名称). */
  name: Scalars['String']['input'];
};

/** One part of an order of channels (渠道排序). */
export type ChannelOrder = {
  /** Up or down (方向). */
  direction: OrderDirection;
  /** What to order by (字段). */
  field: ChannelOrderField;
};

/** What channels can be ordered by (渠道排序字段). */
export type ChannelOrderField =
  /** By code (编码). */
  | 'CODE';

/** Which channels; all given conditions must hold (渠道筛选). */
export type ChannelWhere = {
  /** All of these hold (且). */
  and?: InputMaybe<Array<ChannelWhere>>;
  /** By code (编码). */
  code?: InputMaybe<StringFilter>;
  /** By name (名称). */
  name?: InputMaybe<StringFilter>;
  /** This does not hold (非). */
  not?: InputMaybe<ChannelWhere>;
  /** At least one of these holds (或). */
  or?: InputMaybe<Array<ChannelWhere>>;
};

/** Degrees, WGS-84 (经纬度). */
export type Coordinates = {
  __typename?: 'Coordinates';
  /** North is positive, up to six decimals (纬度). */
  latitude: Scalars['Decimal']['output'];
  /** East is positive, up to six decimals (经度). */
  longitude: Scalars['Decimal']['output'];
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

/** A legal person that owns stock and settles accounts (法人实体). */
export type LegalEntity = {
  __typename?: 'LegalEntity';
  /** Natural key (编码). */
  code: Scalars['String']['output'];
  /** Unified social credit code (统一社会信用代码). */
  creditCode?: Maybe<Scalars['String']['output']>;
  /** Opaque id (全局编号). */
  id: Scalars['ID']['output'];
  /** Registered name (名称). */
  name: Scalars['String']['output'];
};

/** A page of legal entities (法人列表). */
export type LegalEntityConnection = {
  __typename?: 'LegalEntityConnection';
  /** The legal entities with their places (列表项). */
  edges: Array<LegalEntityEdge>;
  /** The legal entities alone (法人). */
  nodes: Array<LegalEntity>;
  /** Where the page stands (分页信息). */
  pageInfo: PageInfo;
  /** All that match, not only this page; counted only when asked for (总数). */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One legal entity at its place in a list (法人列表项). */
export type LegalEntityEdge = {
  __typename?: 'LegalEntityEdge';
  /** Its place, for after (游标). */
  cursor: Scalars['String']['output'];
  /** The legal entity itself (法人). */
  node: LegalEntity;
};

/** A legal entity as it shall be (法人输入). */
export type LegalEntityInput = {
  /** 1 to 32 capitals, digits, hyphens or underscores (编码). */
  code: Scalars['String']['input'];
  /** 18 characters, GB 32100; left out, it is taken away (统一社会信用代码). */
  creditCode?: InputMaybe<Scalars['String']['input']>;
  /** Registered name, up to 100 characters (名称). */
  name: Scalars['String']['input'];
};

/** One part of an order of legal entities (法人排序). */
export type LegalEntityOrder = {
  /** Up or down (方向). */
  direction: OrderDirection;
  /** What to order by (字段). */
  field: LegalEntityOrderField;
};

/** What legal entities can be ordered by (法人排序字段). */
export type LegalEntityOrderField =
  /** By code (编码). */
  | 'CODE';

/** Which legal entities; all given conditions must hold (法人筛选). */
export type LegalEntityWhere = {
  /** All of these hold (且). */
  and?: InputMaybe<Array<LegalEntityWhere>>;
  /** By code (编码). */
  code?: InputMaybe<StringFilter>;
  /** By name (名称). */
  name?: InputMaybe<StringFilter>;
  /** This does not hold (非). */
  not?: InputMaybe<LegalEntityWhere>;
  /** At least one of these holds (或). */
  or?: InputMaybe<Array<LegalEntityWhere>>;
};

/** A store or warehouse (门店/仓库). */
export type Location = {
  __typename?: 'Location';
  /** Where it is (地址). */
  address: Address;
  /** Natural key, such as SH001 (编码). */
  code: Scalars['String']['output'];
  /** Position (经纬度). */
  coordinates?: Maybe<Coordinates>;
  /** Grade of a store; null for warehouses (等级). */
  grade?: Maybe<LocationGrade>;
  /** Opaque id (全局编号). */
  id: Scalars['ID']['output'];
  /** Store, central, city or front warehouse (类型). */
  kind: LocationKind;
  /** The legal entity in force today (所属法人). */
  legalEntity: LegalEntity;
  /** Name (名称). */
  name: Scalars['String']['output'];
  /** Weekly opening hours (营业时间). */
  openingHours: Array<OpeningHours>;
  /** Whether it trades (状态). */
  status: LocationStatus;
  /** IANA zone of its business day (时区). */
  timeZone: Scalars['String']['output'];
};

/** A page of places (地点列表). */
export type LocationConnection = {
  __typename?: 'LocationConnection';
  /** The places with their positions (列表项). */
  edges: Array<LocationEdge>;
  /** The places alone (地点). */
  nodes: Array<Location>;
  /** Where the page stands (分页信息). */
  pageInfo: PageInfo;
  /** All that match, not only this page; counted only when asked for (总数). */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A place at its position in a list (地点列表项). */
export type LocationEdge = {
  __typename?: 'LocationEdge';
  /** Its position, for after (游标). */
  cursor: Scalars['String']['output'];
  /** The place (地点). */
  node: Location;
};

/** What other subgraphs must know of a place before they write (内部). */
export type LocationForCommand = {
  __typename?: 'LocationForCommand';
  /** Whether it trades (是否营业). */
  active: Scalars['Boolean']['output'];
  /** Natural key (编码). */
  code: Scalars['String']['output'];
  /** Store, central, city or front warehouse (类型). */
  kind: LocationKind;
  /** The legal entity in force now (所属法人编码). */
  legalEntityCode: Scalars['String']['output'];
};

/** What order routing weighs of a place (内部). */
export type LocationForRouting = {
  __typename?: 'LocationForRouting';
  /** Whether it trades (是否营业). */
  active: Scalars['Boolean']['output'];
  /** Natural key (编码). */
  code: Scalars['String']['output'];
  /** Position (经纬度). */
  coordinates?: Maybe<Coordinates>;
  /** Administrative division code, GB/T 2260 (行政区划代码). */
  divisionCode: Scalars['String']['output'];
  /** Grade of a store; null for warehouses (等级). */
  grade?: Maybe<LocationGrade>;
  /** Store, central, city or front warehouse (类型). */
  kind: LocationKind;
  /** Weekly opening hours; none: always open (营业时间). */
  openingHours: Array<OpeningHours>;
  /** IANA zone of its business day (时区). */
  timeZone: Scalars['String']['output'];
};

/** Grade of a store (门店等级). */
export type LocationGrade =
  /** First grade: flagship (A 级). */
  | 'A'
  /** Second grade (B 级). */
  | 'B'
  /** Third grade (C 级). */
  | 'C';

/** A store or warehouse as it shall be, whole: what is left out is taken away (地点输入). */
export type LocationInput = {
  /** Where it is (地址). */
  address: AddressInput;
  /** 1 to 32 capitals, digits, hyphens or underscores (编码). */
  code: Scalars['String']['input'];
  /** For stores only (等级). */
  grade?: InputMaybe<LocationGrade>;
  /** Store, central, city or front warehouse (类型). */
  kind: LocationKind;
  /** -90 to 90, up to six decimals; together with the longitude (纬度). */
  latitude?: InputMaybe<Scalars['Decimal']['input']>;
  /** Of this request or stored; another one than before holds from now on (所属法人编码). */
  legalEntityCode: Scalars['String']['input'];
  /** -180 to 180, up to six decimals; together with the latitude (经度). */
  longitude?: InputMaybe<Scalars['Decimal']['input']>;
  /** Up to 100 characters (名称). */
  name: Scalars['String']['input'];
  /** Spans of the week without overlap, up to 21 (营业时间). */
  openingHours: Array<OpeningHoursInput>;
  /** Whether it trades (状态). */
  status: LocationStatus;
  /** IANA zone of its business day (时区). */
  timeZone: Scalars['String']['input'];
};

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

/** One part of an order of places (地点排序). */
export type LocationOrder = {
  /** Up or down (方向). */
  direction: OrderDirection;
  /** What to order by (字段). */
  field: LocationOrderField;
};

/** What places can be ordered by (地点排序字段). */
export type LocationOrderField =
  /** By code (编码). */
  | 'CODE'
  /** By name, in code point order (名称). */
  | 'NAME';

/** Whether a place trades (状态). */
export type LocationStatus =
  /** It trades (营业). */
  | 'ACTIVE'
  /** It trades no more; its history stays (关闭). */
  | 'CLOSED';

/** Which places; all given conditions must hold (地点筛选). */
export type LocationWhere = {
  /** All of these hold (且). */
  and?: InputMaybe<Array<LocationWhere>>;
  /** By code (编码). */
  code?: InputMaybe<StringFilter>;
  /** By division; startsWith 31 finds all of a province (行政区划代码). */
  divisionCode?: InputMaybe<StringFilter>;
  /** By grade: A, B or C; isNull for warehouses (等级). */
  grade?: InputMaybe<StringFilter>;
  /** By kind: STORE, CENTRAL_WAREHOUSE, CITY_WAREHOUSE or FRONT_WAREHOUSE (类型). */
  kind?: InputMaybe<StringFilter>;
  /** By name (名称). */
  name?: InputMaybe<StringFilter>;
  /** This does not hold (非). */
  not?: InputMaybe<LocationWhere>;
  /** At least one of these holds (或). */
  or?: InputMaybe<Array<LocationWhere>>;
  /** By status: ACTIVE or CLOSED (状态). */
  status?: InputMaybe<StringFilter>;
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
  /** Creates or changes entities, places, channels and people, all or nothing (维护组织). */
  organizationUpsert: OrganizationUpsertPayload;
  /** Makes every token void that was issued to somebody until now; their open sockets end within a second (吊销令牌). */
  tokenRevoke: TokenRevokePayload;
};


export type MutationOrganizationUpsertArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: OrganizationUpsertInput;
};


export type MutationTokenRevokeArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: TokenRevokeInput;
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

/** When a place is open on a weekday, local time (营业时间). */
export type OpeningHours = {
  __typename?: 'OpeningHours';
  /** HH:MM; 24:00 for midnight (打烊). */
  closes: Scalars['String']['output'];
  /** HH:MM (开门). */
  opens: Scalars['String']['output'];
  /** 1 = Monday … 7 = Sunday (星期). */
  weekday: Scalars['Int']['output'];
};

/** One span of opening hours; a span never crosses midnight (营业时间输入). */
export type OpeningHoursInput = {
  /** HH:MM, later than the opening; 24:00 for midnight (打烊). */
  closes: Scalars['String']['input'];
  /** HH:MM (开门). */
  opens: Scalars['String']['input'];
  /** 1 = Monday … 7 = Sunday (星期). */
  weekday: Scalars['Int']['input'];
};

/** Direction of an order (排序方向). */
export type OrderDirection =
  /** Smallest first (升序). */
  | 'ASC'
  /** Largest first (降序). */
  | 'DESC';

/** What shall be created or changed; up to 1,000 rows of each kind (组织输入). */
export type OrganizationUpsertInput = {
  /** Channels (渠道). */
  channels: Array<ChannelInput>;
  /** Legal entities (法人实体). */
  legalEntities: Array<LegalEntityInput>;
  /** Stores and warehouses (地点). */
  locations: Array<LocationInput>;
  /** People (员工). */
  staff: Array<StaffInput>;
};

/** Outcome of organizationUpsert: what the request named, as stored; null when refused (维护组织结果). */
export type OrganizationUpsertPayload = {
  __typename?: 'OrganizationUpsertPayload';
  /** In the order of the request (渠道). */
  channels?: Maybe<Array<Channel>>;
  /** In the order of the request (法人实体). */
  legalEntities?: Maybe<Array<LegalEntity>>;
  /** In the order of the request (地点). */
  locations?: Maybe<Array<Location>>;
  /** In the order of the request, as far as the caller may see them (员工). */
  staff?: Maybe<Array<Staff>>;
  /** Every reason of a refusal (拒绝原因). */
  userErrors: Array<UserError>;
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

export type Query = {
  __typename?: 'Query';
  /** Which of these codes are channels, for commands of other subgraphs (内部). */
  channelCodesForCommand: Array<Scalars['String']['output']>;
  /** Channels, paged (渠道列表). */
  channels: ChannelConnection;
  /** Legal entities, paged (法人列表). */
  legalEntities: LegalEntityConnection;
  /** One place by its code or id; exactly one is given (查地点). */
  location?: Maybe<Location>;
  /** Places, paged (地点列表). */
  locations: LocationConnection;
  /** Places by code, for commands of other subgraphs; unknown ones are left out (内部). */
  locationsForCommand: Array<LocationForCommand>;
  /** Every place with what order routing weighs, closed ones included, by code (内部). */
  locationsForRouting: Array<LocationForRouting>;
  /** Events after a position, oldest first; waits up to waitMs for the first (事件流). */
  organizationEventFeed: EventFeed;
  /** One person by number; store staff see colleagues of their stores (查员工). */
  staff?: Maybe<Staff>;
  /** What people may do now from whom something was taken ever, after a staff number, up to 1,000, for the gateway (内部). */
  staffAccessForGateway: StaffAccessForGateway;
  /** People, paged; store staff see colleagues of their stores (员工列表). */
  staffMembers: StaffConnection;
  /** Revocations after a holder, up to 1,000, for the gateway (内部). */
  tokenRevocationsForGateway: TokenRevocationsForGateway;
};


export type QueryChannelCodesForCommandArgs = {
  codes: Array<Scalars['String']['input']>;
};


export type QueryChannelsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<Array<ChannelOrder>>;
  where?: InputMaybe<ChannelWhere>;
};


export type QueryLegalEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<Array<LegalEntityOrder>>;
  where?: InputMaybe<LegalEntityWhere>;
};


export type QueryLocationArgs = {
  code?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryLocationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<Array<LocationOrder>>;
  where?: InputMaybe<LocationWhere>;
};


export type QueryLocationsForCommandArgs = {
  codes: Array<Scalars['String']['input']>;
};


export type QueryLocationsForRoutingArgs = {
  kinds?: InputMaybe<Array<LocationKind>>;
};


export type QueryOrganizationEventFeedArgs = {
  after: Scalars['String']['input'];
  first: Scalars['Int']['input'];
  types?: InputMaybe<Array<Scalars['String']['input']>>;
  waitMs?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryStaffArgs = {
  staffNo: Scalars['String']['input'];
};


export type QueryStaffAccessForGatewayArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryStaffMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<Array<StaffOrder>>;
  where?: InputMaybe<StaffWhere>;
};


export type QueryTokenRevocationsForGatewayArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
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

/** A person who works here (员工). */
export type Staff = {
  __typename?: 'Staff';
  /** Name shown on receipts (姓名). */
  displayName: Scalars['String']['output'];
  /** Opaque id (全局编号). */
  id: Scalars['ID']['output'];
  /** Roles, such as CLERK or STORE_MANAGER (角色). */
  roles: Array<Scalars['String']['output']>;
  /** Natural key (工号). */
  staffNo: Scalars['String']['output'];
  /** Stores this person works in now, in order of code (所属门店). */
  stores: Array<Location>;
};

/** A page of what people may do now, for the gateway (内部). */
export type StaffAccessForGateway = {
  __typename?: 'StaffAccessForGateway';
  /** When something was last taken from each, in the same order (权限收回时间). */
  narrowedAt: Array<Scalars['DateTime']['output']>;
  /** Roles of each, in the same order (角色). */
  roles: Array<Array<Scalars['String']['output']>>;
  /** Staff numbers, in their order (工号). */
  staffNos: Array<Scalars['String']['output']>;
  /** Stores of each, in the same order (所属门店). */
  stores: Array<Array<Scalars['String']['output']>>;
};

/** A page of people (员工列表). */
export type StaffConnection = {
  __typename?: 'StaffConnection';
  /** The people with their positions (列表项). */
  edges: Array<StaffEdge>;
  /** The people alone (员工). */
  nodes: Array<Staff>;
  /** Where the page stands (分页信息). */
  pageInfo: PageInfo;
  /** All that match and may be seen; counted only when asked for (总数). */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A person at their position in a list (员工列表项). */
export type StaffEdge = {
  __typename?: 'StaffEdge';
  /** Their position, for after (游标). */
  cursor: Scalars['String']['output'];
  /** The person (员工). */
  node: Staff;
};

/** A person as they shall be, whole: roles and stores left out are taken away (员工输入). */
export type StaffInput = {
  /** Name shown on receipts, up to 100 characters (姓名). */
  displayName: Scalars['String']['input'];
  /** Roles that grant something, such as CLERK or STORE_MANAGER (角色). */
  roles: Array<Scalars['String']['input']>;
  /** 1 to 32 capitals, digits, hyphens or underscores (工号). */
  staffNo: Scalars['String']['input'];
  /** Codes of stores or warehouses, of this request or stored, from now on; up to 200 (所属门店). */
  stores: Array<Scalars['String']['input']>;
};

/** One part of an order of people (员工排序). */
export type StaffOrder = {
  /** Up or down (方向). */
  direction: OrderDirection;
  /** What to order by (字段). */
  field: StaffOrderField;
};

/** What people can be ordered by (员工排序字段). */
export type StaffOrderField =
  /** By number (工号). */
  | 'STAFF_NO';

/** Which people; all given conditions must hold (员工筛选). */
export type StaffWhere = {
  /** All of these hold (且). */
  and?: InputMaybe<Array<StaffWhere>>;
  /** By name (姓名). */
  displayName?: InputMaybe<StringFilter>;
  /** This does not hold (非). */
  not?: InputMaybe<StaffWhere>;
  /** At least one of these holds (或). */
  or?: InputMaybe<Array<StaffWhere>>;
  /** By number (工号). */
  staffNo?: InputMaybe<StringFilter>;
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

/** What kind of actor a token was issued to (令牌持有者类别). */
export type TokenHolderKind =
  /** An account manager (客户经理). */
  | 'ACCOUNT_MANAGER'
  /** An analyst (分析师). */
  | 'ANALYST'
  /** A member (会员). */
  | 'MEMBER'
  /** A partner, such as a dealer (合作方). */
  | 'PARTNER'
  /** An integration (集成服务). */
  | 'SERVICE'
  /** Store or head-office staff (员工). */
  | 'STAFF';

/** Since when tokens of somebody count again: what was issued before is void (令牌吊销). */
export type TokenRevocation = {
  __typename?: 'TokenRevocation';
  /** Whom they name: staff number, member number, name of an integration (持有者编号). */
  holderId: Scalars['String']['output'];
  /** What kind of actor the tokens were issued to (持有者类别). */
  holderKind: TokenHolderKind;
  /** Tokens issued until then are void (吊销时间). */
  revokedAt: Scalars['DateTime']['output'];
};

/** A page of revocations, for the gateway (内部). */
export type TokenRevocationsForGateway = {
  __typename?: 'TokenRevocationsForGateway';
  /** Whose, by kind and id as one text (持有者). */
  holders: Array<Scalars['String']['output']>;
  /** When, in the same order (吊销时间). */
  revokedAt: Array<Scalars['DateTime']['output']>;
};

/** Whose tokens shall be void (吊销输入). */
export type TokenRevokeInput = {
  /** As tokens name them, up to 100 characters (持有者编号). */
  holderId: Scalars['String']['input'];
  /** What kind of actor (持有者类别). */
  holderKind: TokenHolderKind;
};

/** Outcome of tokenRevoke (吊销令牌结果). */
export type TokenRevokePayload = {
  __typename?: 'TokenRevokePayload';
  /** Null when refused (令牌吊销). */
  revocation?: Maybe<TokenRevocation>;
  /** Every reason of a refusal (拒绝原因). */
  userErrors: Array<UserError>;
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
  Channel: Channel;
  LegalEntity: LegalEntity;
  Location: Location;
  Staff: Staff;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Channel:
    ( { __typename: 'Channel' }
    & ( GraphQLRecursivePick<FederationTypes['Channel'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Channel'], {"code":true}> ) );
  LegalEntity:
    ( { __typename: 'LegalEntity' }
    & ( GraphQLRecursivePick<FederationTypes['LegalEntity'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['LegalEntity'], {"code":true}> ) );
  Location:
    ( { __typename: 'Location' }
    & ( GraphQLRecursivePick<FederationTypes['Location'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Location'], {"code":true}> ) );
  Staff:
    ( { __typename: 'Staff' }
    & ( GraphQLRecursivePick<FederationTypes['Staff'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Staff'], {"staffNo":true}> ) );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Address: ResolverTypeWrapper<Address>;
  AddressInput: AddressInput;
  BooleanFilter: BooleanFilter;
  CacheControlScope: CacheControlScope;
  Channel: ResolverTypeWrapper<ChannelMapper>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ChannelConnection: ResolverTypeWrapper<AnyConnection>;
  ChannelEdge: ResolverTypeWrapper<Omit<ChannelEdge, 'node'> & { node: ResolversTypes['Channel'] }>;
  ChannelInput: ChannelInput;
  ChannelOrder: ChannelOrder;
  ChannelOrderField: ChannelOrderField;
  ChannelWhere: ChannelWhere;
  Coordinates: ResolverTypeWrapper<Coordinates>;
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
  LegalEntity: ResolverTypeWrapper<LegalEntityMapper>;
  LegalEntityConnection: ResolverTypeWrapper<AnyConnection>;
  LegalEntityEdge: ResolverTypeWrapper<Omit<LegalEntityEdge, 'node'> & { node: ResolversTypes['LegalEntity'] }>;
  LegalEntityInput: LegalEntityInput;
  LegalEntityOrder: LegalEntityOrder;
  LegalEntityOrderField: LegalEntityOrderField;
  LegalEntityWhere: LegalEntityWhere;
  Location: ResolverTypeWrapper<LocationMapper>;
  LocationConnection: ResolverTypeWrapper<AnyConnection>;
  LocationEdge: ResolverTypeWrapper<Omit<LocationEdge, 'node'> & { node: ResolversTypes['Location'] }>;
  LocationForCommand: ResolverTypeWrapper<LocationForCommand>;
  LocationForRouting: ResolverTypeWrapper<LocationForRouting>;
  LocationGrade: LocationGrade;
  LocationInput: LocationInput;
  LocationKind: LocationKind;
  LocationOrder: LocationOrder;
  LocationOrderField: LocationOrderField;
  LocationStatus: LocationStatus;
  LocationWhere: LocationWhere;
  MinorUnits: ResolverTypeWrapper<Scalars['MinorUnits']['output']>;
  MinorUnitsFilter: MinorUnitsFilter;
  Money: ResolverTypeWrapper<Money>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotFoundError: ResolverTypeWrapper<NotFoundError>;
  OpeningHours: ResolverTypeWrapper<OpeningHours>;
  OpeningHoursInput: OpeningHoursInput;
  OrderDirection: OrderDirection;
  OrganizationUpsertInput: OrganizationUpsertInput;
  OrganizationUpsertPayload: ResolverTypeWrapper<Omit<OrganizationUpsertPayload, 'channels' | 'legalEntities' | 'locations' | 'staff' | 'userErrors'> & { channels?: Maybe<Array<ResolversTypes['Channel']>>, legalEntities?: Maybe<Array<ResolversTypes['LegalEntity']>>, locations?: Maybe<Array<ResolversTypes['Location']>>, staff?: Maybe<Array<ResolversTypes['Staff']>>, userErrors: Array<ResolversTypes['UserError']> }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RequestInProgressError: ResolverTypeWrapper<RequestInProgressError>;
  Staff: ResolverTypeWrapper<StaffMapper>;
  StaffAccessForGateway: ResolverTypeWrapper<StaffAccessForGateway>;
  StaffConnection: ResolverTypeWrapper<AnyConnection>;
  StaffEdge: ResolverTypeWrapper<Omit<StaffEdge, 'node'> & { node: ResolversTypes['Staff'] }>;
  StaffInput: StaffInput;
  StaffOrder: StaffOrder;
  StaffOrderField: StaffOrderField;
  StaffWhere: StaffWhere;
  StringFilter: StringFilter;
  TokenHolderKind: TokenHolderKind;
  TokenRevocation: ResolverTypeWrapper<TokenRevocation>;
  TokenRevocationsForGateway: ResolverTypeWrapper<TokenRevocationsForGateway>;
  TokenRevokeInput: TokenRevokeInput;
  TokenRevokePayload: ResolverTypeWrapper<Omit<TokenRevokePayload, 'userErrors'> & { userErrors: Array<ResolversTypes['UserError']> }>;
  UnitPrice: ResolverTypeWrapper<UnitPrice>;
  UserError: ResolverTypeWrapper<UserErrorFields>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Address: Address;
  AddressInput: AddressInput;
  BooleanFilter: BooleanFilter;
  Channel: ChannelMapper;
  ID: Scalars['ID']['output'];
  ChannelConnection: AnyConnection;
  ChannelEdge: Omit<ChannelEdge, 'node'> & { node: ResolversParentTypes['Channel'] };
  ChannelInput: ChannelInput;
  ChannelOrder: ChannelOrder;
  ChannelWhere: ChannelWhere;
  Coordinates: Coordinates;
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
  LegalEntity: LegalEntityMapper;
  LegalEntityConnection: AnyConnection;
  LegalEntityEdge: Omit<LegalEntityEdge, 'node'> & { node: ResolversParentTypes['LegalEntity'] };
  LegalEntityInput: LegalEntityInput;
  LegalEntityOrder: LegalEntityOrder;
  LegalEntityWhere: LegalEntityWhere;
  Location: LocationMapper;
  LocationConnection: AnyConnection;
  LocationEdge: Omit<LocationEdge, 'node'> & { node: ResolversParentTypes['Location'] };
  LocationForCommand: LocationForCommand;
  LocationForRouting: LocationForRouting;
  LocationInput: LocationInput;
  LocationOrder: LocationOrder;
  LocationWhere: LocationWhere;
  MinorUnits: Scalars['MinorUnits']['output'];
  MinorUnitsFilter: MinorUnitsFilter;
  Money: Money;
  Mutation: Record<PropertyKey, never>;
  NotFoundError: NotFoundError;
  OpeningHours: OpeningHours;
  OpeningHoursInput: OpeningHoursInput;
  OrganizationUpsertInput: OrganizationUpsertInput;
  OrganizationUpsertPayload: Omit<OrganizationUpsertPayload, 'channels' | 'legalEntities' | 'locations' | 'staff' | 'userErrors'> & { channels?: Maybe<Array<ResolversParentTypes['Channel']>>, legalEntities?: Maybe<Array<ResolversParentTypes['LegalEntity']>>, locations?: Maybe<Array<ResolversParentTypes['Location']>>, staff?: Maybe<Array<ResolversParentTypes['Staff']>>, userErrors: Array<ResolversParentTypes['UserError']> };
  PageInfo: PageInfo;
  Query: Record<PropertyKey, never>;
  RequestInProgressError: RequestInProgressError;
  Staff: StaffMapper;
  StaffAccessForGateway: StaffAccessForGateway;
  StaffConnection: AnyConnection;
  StaffEdge: Omit<StaffEdge, 'node'> & { node: ResolversParentTypes['Staff'] };
  StaffInput: StaffInput;
  StaffOrder: StaffOrder;
  StaffWhere: StaffWhere;
  StringFilter: StringFilter;
  TokenRevocation: TokenRevocation;
  TokenRevocationsForGateway: TokenRevocationsForGateway;
  TokenRevokeInput: TokenRevokeInput;
  TokenRevokePayload: Omit<TokenRevokePayload, 'userErrors'> & { userErrors: Array<ResolversParentTypes['UserError']> };
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

export type AddressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Address'] = ResolversParentTypes['Address']> = {
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  street?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChannelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Channel'] = ResolversParentTypes['Channel'], FederationReferenceType extends FederationReferenceTypes['Channel'] = FederationReferenceTypes['Channel']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Channel']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChannelConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChannelConnection'] = ResolversParentTypes['ChannelConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ChannelEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Channel']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ChannelEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChannelEdge'] = ResolversParentTypes['ChannelEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
};

export type CoordinatesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coordinates'] = ResolversParentTypes['Coordinates']> = {
  latitude?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
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

export type LegalEntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalEntity'] = ResolversParentTypes['LegalEntity'], FederationReferenceType extends FederationReferenceTypes['LegalEntity'] = FederationReferenceTypes['LegalEntity']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LegalEntity']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  creditCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LegalEntityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalEntityConnection'] = ResolversParentTypes['LegalEntityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LegalEntityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['LegalEntity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type LegalEntityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalEntityEdge'] = ResolversParentTypes['LegalEntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LegalEntity'], ParentType, ContextType>;
};

export type LocationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Location'] = ResolversParentTypes['Location'], FederationReferenceType extends FederationReferenceTypes['Location'] = FederationReferenceTypes['Location']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Location']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<ResolversTypes['Address'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  coordinates?: Resolver<Maybe<ResolversTypes['Coordinates']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['LocationGrade']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LocationKind'], ParentType, ContextType>;
  legalEntity?: Resolver<ResolversTypes['LegalEntity'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openingHours?: Resolver<Array<ResolversTypes['OpeningHours']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['LocationStatus'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LocationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocationConnection'] = ResolversParentTypes['LocationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LocationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Location']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type LocationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocationEdge'] = ResolversParentTypes['LocationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
};

export type LocationForCommandResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocationForCommand'] = ResolversParentTypes['LocationForCommand']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LocationKind'], ParentType, ContextType>;
  legalEntityCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LocationForRoutingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocationForRouting'] = ResolversParentTypes['LocationForRouting']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  coordinates?: Resolver<Maybe<ResolversTypes['Coordinates']>, ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['LocationGrade']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LocationKind'], ParentType, ContextType>;
  openingHours?: Resolver<Array<ResolversTypes['OpeningHours']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  organizationUpsert?: Resolver<ResolversTypes['OrganizationUpsertPayload'], ParentType, ContextType, RequireFields<MutationOrganizationUpsertArgs, 'idempotencyKey' | 'input'>>;
  tokenRevoke?: Resolver<ResolversTypes['TokenRevokePayload'], ParentType, ContextType, RequireFields<MutationTokenRevokeArgs, 'idempotencyKey' | 'input'>>;
};

export type NotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFoundError'] = ResolversParentTypes['NotFoundError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpeningHoursResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpeningHours'] = ResolversParentTypes['OpeningHours']> = {
  closes?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opens?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weekday?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationUpsertPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationUpsertPayload'] = ResolversParentTypes['OrganizationUpsertPayload']> = {
  channels?: Resolver<Maybe<Array<ResolversTypes['Channel']>>, ParentType, ContextType>;
  legalEntities?: Resolver<Maybe<Array<ResolversTypes['LegalEntity']>>, ParentType, ContextType>;
  locations?: Resolver<Maybe<Array<ResolversTypes['Location']>>, ParentType, ContextType>;
  staff?: Resolver<Maybe<Array<ResolversTypes['Staff']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  channelCodesForCommand?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType, RequireFields<QueryChannelCodesForCommandArgs, 'codes'>>;
  channels?: Resolver<ResolversTypes['ChannelConnection'], ParentType, ContextType, RequireFields<QueryChannelsArgs, 'first'>>;
  legalEntities?: Resolver<ResolversTypes['LegalEntityConnection'], ParentType, ContextType, RequireFields<QueryLegalEntitiesArgs, 'first'>>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType, Partial<QueryLocationArgs>>;
  locations?: Resolver<ResolversTypes['LocationConnection'], ParentType, ContextType, RequireFields<QueryLocationsArgs, 'first'>>;
  locationsForCommand?: Resolver<Array<ResolversTypes['LocationForCommand']>, ParentType, ContextType, RequireFields<QueryLocationsForCommandArgs, 'codes'>>;
  locationsForRouting?: Resolver<Array<ResolversTypes['LocationForRouting']>, ParentType, ContextType, Partial<QueryLocationsForRoutingArgs>>;
  organizationEventFeed?: Resolver<ResolversTypes['EventFeed'], ParentType, ContextType, RequireFields<QueryOrganizationEventFeedArgs, 'after' | 'first'>>;
  staff?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType, RequireFields<QueryStaffArgs, 'staffNo'>>;
  staffAccessForGateway?: Resolver<ResolversTypes['StaffAccessForGateway'], ParentType, ContextType, Partial<QueryStaffAccessForGatewayArgs>>;
  staffMembers?: Resolver<ResolversTypes['StaffConnection'], ParentType, ContextType, RequireFields<QueryStaffMembersArgs, 'first'>>;
  tokenRevocationsForGateway?: Resolver<ResolversTypes['TokenRevocationsForGateway'], ParentType, ContextType, Partial<QueryTokenRevocationsForGatewayArgs>>;
};

export type RequestInProgressErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestInProgressError'] = ResolversParentTypes['RequestInProgressError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StaffResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Staff'] = ResolversParentTypes['Staff'], FederationReferenceType extends FederationReferenceTypes['Staff'] = FederationReferenceTypes['Staff']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Staff']> | FederationReferenceType, FederationReferenceType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  staffNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stores?: Resolver<Array<ResolversTypes['Location']>, ParentType, ContextType>;
};

export type StaffAccessForGatewayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaffAccessForGateway'] = ResolversParentTypes['StaffAccessForGateway']> = {
  narrowedAt?: Resolver<Array<ResolversTypes['DateTime']>, ParentType, ContextType>;
  roles?: Resolver<Array<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  staffNos?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  stores?: Resolver<Array<Array<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type StaffConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaffConnection'] = ResolversParentTypes['StaffConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StaffEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Staff']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StaffEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaffEdge'] = ResolversParentTypes['StaffEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Staff'], ParentType, ContextType>;
};

export type TokenRevocationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TokenRevocation'] = ResolversParentTypes['TokenRevocation']> = {
  holderId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  holderKind?: Resolver<ResolversTypes['TokenHolderKind'], ParentType, ContextType>;
  revokedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type TokenRevocationsForGatewayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TokenRevocationsForGateway'] = ResolversParentTypes['TokenRevocationsForGateway']> = {
  holders?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  revokedAt?: Resolver<Array<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type TokenRevokePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TokenRevokePayload'] = ResolversParentTypes['TokenRevokePayload']> = {
  revocation?: Resolver<Maybe<ResolversTypes['TokenRevocation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UnitPriceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitPrice'] = ResolversParentTypes['UnitPrice']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'IdempotencyMismatchError' | 'InvalidInputError' | 'NotFoundError' | 'RequestInProgressError', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Address?: AddressResolvers<ContextType>;
  Channel?: ChannelResolvers<ContextType>;
  ChannelConnection?: ChannelConnectionResolvers<ContextType>;
  ChannelEdge?: ChannelEdgeResolvers<ContextType>;
  Coordinates?: CoordinatesResolvers<ContextType>;
  CurrencyCode?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  EventFeed?: EventFeedResolvers<ContextType>;
  FeedEvent?: FeedEventResolvers<ContextType>;
  IdempotencyMismatchError?: IdempotencyMismatchErrorResolvers<ContextType>;
  InvalidInputError?: InvalidInputErrorResolvers<ContextType>;
  LegalEntity?: LegalEntityResolvers<ContextType>;
  LegalEntityConnection?: LegalEntityConnectionResolvers<ContextType>;
  LegalEntityEdge?: LegalEntityEdgeResolvers<ContextType>;
  Location?: LocationResolvers<ContextType>;
  LocationConnection?: LocationConnectionResolvers<ContextType>;
  LocationEdge?: LocationEdgeResolvers<ContextType>;
  LocationForCommand?: LocationForCommandResolvers<ContextType>;
  LocationForRouting?: LocationForRoutingResolvers<ContextType>;
  MinorUnits?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotFoundError?: NotFoundErrorResolvers<ContextType>;
  OpeningHours?: OpeningHoursResolvers<ContextType>;
  OrganizationUpsertPayload?: OrganizationUpsertPayloadResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RequestInProgressError?: RequestInProgressErrorResolvers<ContextType>;
  Staff?: StaffResolvers<ContextType>;
  StaffAccessForGateway?: StaffAccessForGatewayResolvers<ContextType>;
  StaffConnection?: StaffConnectionResolvers<ContextType>;
  StaffEdge?: StaffEdgeResolvers<ContextType>;
  TokenRevocation?: TokenRevocationResolvers<ContextType>;
  TokenRevocationsForGateway?: TokenRevocationsForGatewayResolvers<ContextType>;
  TokenRevokePayload?: TokenRevokePayloadResolvers<ContextType>;
  UnitPrice?: UnitPriceResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
  live?: LiveDirectiveResolver<any, any, ContextType>;
  size?: SizeDirectiveResolver<any, any, ContextType>;
};
