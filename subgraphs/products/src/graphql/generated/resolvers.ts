import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { UserErrorFields, AnyConnection } from '@entresol/shared';
import type { ProductMapper, CategoryMapper } from '../mappers.ts';
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

/** A barcode is no GTIN, or its check digit is wrong (条码校验位错误). */
export type BarcodeInvalidError = UserError & {
  __typename?: 'BarcodeInvalidError';
  /** As it was given (条码). */
  barcode: Scalars['String']['output'];
  /** BARCODE_INVALID (错误码). */
  code: Scalars['String']['output'];
  /** Path of the barcode in the arguments (字段). */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** For people, in the language of the request (说明). */
  message: Scalars['String']['output'];
  /** False: scan or type it again (可否重试). */
  retryable: Scalars['Boolean']['output'];
};

/** A barcode already scans to another product (条码已被占用). */
export type BarcodeTakenError = UserError & {
  __typename?: 'BarcodeTakenError';
  /** As it was given (条码). */
  barcode: Scalars['String']['output'];
  /** BARCODE_TAKEN (错误码). */
  code: Scalars['String']['output'];
  /** Path of the barcode in the arguments (字段). */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** For people, in the language of the request (说明). */
  message: Scalars['String']['output'];
  /** False: it stays with its product until someone takes it off (可否重试). */
  retryable: Scalars['Boolean']['output'];
  /** The product it scans to (货号). */
  sku: Scalars['String']['output'];
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

/** A branch of the catalogue (类目). */
export type Category = {
  __typename?: 'Category';
  /** Natural key, upper case (编码). */
  code: Scalars['String']['output'];
  /** Opaque id (全局编号). */
  id: Scalars['ID']['output'];
  /** Name in the language of the request (名称). */
  name: Scalars['String']['output'];
  /** English name, else the Chinese one, else the code (英文名). */
  nameEn: Scalars['String']['output'];
  /** Chinese name, else the English one, else the code (中文名). */
  nameZh: Scalars['String']['output'];
};

/** A page of categories (类目列表). */
export type CategoryConnection = {
  __typename?: 'CategoryConnection';
  /** The categories with their places (列表项). */
  edges: Array<CategoryEdge>;
  /** The categories alone (类目). */
  nodes: Array<Category>;
  /** Where the page stands (分页信息). */
  pageInfo: PageInfo;
  /** All that match, not only this page; counted only when asked for (总数). */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One category at its place in a list (类目列表项). */
export type CategoryEdge = {
  __typename?: 'CategoryEdge';
  /** Its place, for after (游标). */
  cursor: Scalars['String']['output'];
  /** The category itself (类目). */
  node: Category;
};

/** One part of an order of categories (类目排序). */
export type CategoryOrder = {
  /** Up or down (方向). */
  direction: OrderDirection;
  /** What to order by (字段). */
  field: CategoryOrderField;
};

/** What categories can be ordered by (类目排序字段). */
export type CategoryOrderField =
  /** By code (编码). */
  | 'CODE';

/** Which categories; all given conditions must hold (类目筛选). */
export type CategoryWhere = {
  /** All of these hold (且). */
  and?: InputMaybe<Array<CategoryWhere>>;
  /** By code, upper case (编码). */
  code?: InputMaybe<StringFilter>;
  /** By English name (英文名). */
  nameEn?: InputMaybe<StringFilter>;
  /** By Chinese name (中文名). */
  nameZh?: InputMaybe<StringFilter>;
  /** This does not hold (非). */
  not?: InputMaybe<CategoryWhere>;
  /** At least one of these holds (或). */
  or?: InputMaybe<Array<CategoryWhere>>;
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
  /** Creates or changes up to 1,000 products, all or nothing, one event for all (批量维护商品). */
  productBulkUpsert: ProductBulkUpsertPayload;
  /** Creates or changes one product (维护商品). */
  productUpsert: ProductUpsertPayload;
};


export type MutationProductBulkUpsertArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: Array<ProductInput>;
};


export type MutationProductUpsertArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: ProductInput;
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

/** A stock keeping unit that is sold (商品). */
export type Product = {
  __typename?: 'Product';
  /** Every barcode that scans to it, as printed (条码). */
  barcodes: Array<Scalars['String']['output']>;
  /** List price before any promotion (基准价). */
  basePrice: UnitPrice;
  /** Branch of the catalogue it stands in (类目). */
  category?: Maybe<Category>;
  /** When it was first stored (创建时间). */
  createdAt: Scalars['DateTime']['output'];
  /** Description in the language of the request, else in the other one (描述). */
  description?: Maybe<Scalars['String']['output']>;
  /** English description (英文描述). */
  descriptionEn?: Maybe<Scalars['String']['output']>;
  /** Chinese description (中文描述). */
  descriptionZh?: Maybe<Scalars['String']['output']>;
  /** Opaque id (全局编号). */
  id: Scalars['ID']['output'];
  /** Name in the language of the request (名称). */
  name: Scalars['String']['output'];
  /** English name (英文名). */
  nameEn: Scalars['String']['output'];
  /** Chinese name (中文名). */
  nameZh: Scalars['String']['output'];
  /** Natural key, upper case (货号). */
  sku: Scalars['String']['output'];
  /** Whether it can be sold (状态). */
  status: ProductStatus;
  /** Unit it is counted in, such as 件 or kg (单位). */
  unit: Scalars['String']['output'];
  /** When anything of it last became different (更新时间). */
  updatedAt: Scalars['DateTime']['output'];
};

/** Outcome of productBulkUpsert (批量维护商品结果). */
export type ProductBulkUpsertPayload = {
  __typename?: 'ProductBulkUpsertPayload';
  /** Products of the request; null when refused (条数). */
  upserted?: Maybe<Scalars['Int']['output']>;
  /** Every reason of a refusal, with the rows at fault (拒绝原因). */
  userErrors: Array<UserError>;
};

/** A page of products (商品列表). */
export type ProductConnection = {
  __typename?: 'ProductConnection';
  /** The products with their places (列表项). */
  edges: Array<ProductEdge>;
  /** The products alone (商品). */
  nodes: Array<Product>;
  /** Where the page stands (分页信息). */
  pageInfo: PageInfo;
  /** All that match, not only this page; counted only when asked for (总数). */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A product at its place in a list (商品列表项). */
export type ProductEdge = {
  __typename?: 'ProductEdge';
  /** Its place, for after (游标). */
  cursor: Scalars['String']['output'];
  /** The product (商品). */
  node: Product;
};

/** What other subgraphs must know of a product before they write (内部). */
export type ProductForCommand = {
  __typename?: 'ProductForCommand';
  /** Whether it can be sold (是否在售). */
  active: Scalars['Boolean']['output'];
  /** Category, null for none (类目编码). */
  categoryCode?: Maybe<Scalars['String']['output']>;
  /** Currency of the price (币种). */
  currency: Scalars['CurrencyCode']['output'];
  /** English name (英文名). */
  nameEn: Scalars['String']['output'];
  /** Chinese name (中文名). */
  nameZh: Scalars['String']['output'];
  /** Natural key, upper case (货号). */
  sku: Scalars['String']['output'];
  /** Unit it is counted in (单位). */
  unit: Scalars['String']['output'];
  /** Base price, scale 4 (基准价). */
  unitPrice: Scalars['Decimal']['output'];
};

/** A product as it shall be, whole: what is left out is taken away (商品输入). */
export type ProductInput = {
  /** GTIN-8, -12, -13 or -14 with a right check digit; all it shall have, up to 50 (条码). */
  barcodes: Array<Scalars['String']['input']>;
  /** Not negative, up to four decimals (基准价). */
  basePrice: Scalars['Decimal']['input'];
  /** Made when it is new; null for none (类目编码). */
  categoryCode?: InputMaybe<Scalars['String']['input']>;
  /** Names or renames the category; left out, its name stays (类目英文名). */
  categoryNameEn?: InputMaybe<Scalars['String']['input']>;
  /** Names or renames the category; left out, its name stays (类目中文名). */
  categoryNameZh?: InputMaybe<Scalars['String']['input']>;
  /** Currency of the price (币种). */
  currency: Scalars['CurrencyCode']['input'];
  /** Up to 5,000 characters (英文描述). */
  descriptionEn?: InputMaybe<Scalars['String']['input']>;
  /** Up to 5,000 characters (中文描述). */
  descriptionZh?: InputMaybe<Scalars['String']['input']>;
  /** Up to 200 characters (英文名). */
  nameEn: Scalars['String']['input'];
  /** Up to 200 characters (中文名). */
  nameZh: Scalars['String']['input'];
  /** Trimmed and upper-cased before it is stored; up to 64 characters (货号). */
  sku: Scalars['String']['input'];
  /** Whether it can be sold (状态). */
  status: ProductStatus;
  /** Unit it is counted in (单位). */
  unit: Scalars['String']['input'];
};

/** The product that a barcode scans to (内部). */
export type ProductOfBarcode = {
  __typename?: 'ProductOfBarcode';
  /** As it was asked for (条码). */
  barcode: Scalars['String']['output'];
  /** Natural key, upper case (货号). */
  sku: Scalars['String']['output'];
  /** Unit it is counted in (单位). */
  unit: Scalars['String']['output'];
};

/** One part of an order of products (商品排序). */
export type ProductOrder = {
  /** Up or down (方向). */
  direction: OrderDirection;
  /** What to order by (字段). */
  field: ProductOrderField;
};

/** What products can be ordered by (商品排序字段). */
export type ProductOrderField =
  /** By base price (基准价). */
  | 'BASE_PRICE'
  /** By English name, in code point order (英文名). */
  | 'NAME_EN'
  /** By Chinese name, in code point order (中文名). */
  | 'NAME_ZH'
  /** By SKU (货号). */
  | 'SKU'
  /** By the time of the last change (更新时间). */
  | 'UPDATED_AT';

/** Whether a product can be sold (商品状态). */
export type ProductStatus =
  /** It is sold (在售). */
  | 'ACTIVE'
  /** It is sold no more; its history stays (停售). */
  | 'DISCONTINUED';

/** Outcome of productUpsert (维护商品结果). */
export type ProductUpsertPayload = {
  __typename?: 'ProductUpsertPayload';
  /** The product as stored; null when refused (商品). */
  product?: Maybe<Product>;
  /** Every reason of a refusal (拒绝原因). */
  userErrors: Array<UserError>;
};

/** Which products; all given conditions must hold (商品筛选). */
export type ProductWhere = {
  /** All of these hold (且). */
  and?: InputMaybe<Array<ProductWhere>>;
  /**
   * By barcode: eq and in find a code in each of its forms (a UPC-A finds its EAN-13); ne and isNull
   * speak of all barcodes of a product, the others of any one (条码).
   */
  barcode?: InputMaybe<StringFilter>;
  /** By base price, in its own currency (基准价). */
  basePrice?: InputMaybe<DecimalFilter>;
  /** By code of the category; isNull for products without one (类目编码). */
  categoryCode?: InputMaybe<StringFilter>;
  /** By English name (英文名). */
  nameEn?: InputMaybe<StringFilter>;
  /** By Chinese name (中文名). */
  nameZh?: InputMaybe<StringFilter>;
  /** This does not hold (非). */
  not?: InputMaybe<ProductWhere>;
  /** At least one of these holds (或). */
  or?: InputMaybe<Array<ProductWhere>>;
  /** By SKU, upper case (货号). */
  sku?: InputMaybe<StringFilter>;
  /** By status: ACTIVE or DISCONTINUED (状态). */
  status?: InputMaybe<StringFilter>;
  /** By unit (单位). */
  unit?: InputMaybe<StringFilter>;
  /** By the time of the last change (更新时间). */
  updatedAt?: InputMaybe<DateTimeFilter>;
};

export type Query = {
  __typename?: 'Query';
  /** Categories, paged (类目列表). */
  categories: CategoryConnection;
  /** One product by SKU, barcode or id; exactly one is given (查商品). */
  product?: Maybe<Product>;
  /** Products, paged; search finds words of names, SKUs and barcodes (商品列表). */
  products: ProductConnection;
  /** What barcodes scan to, for work with scanners in other subgraphs; unknown ones are left out (内部). */
  productsByBarcode: Array<ProductOfBarcode>;
  /** Events after a position, oldest first; waits up to waitMs for the first (事件流). */
  productsEventFeed: EventFeed;
  /** Names and base prices of SKUs, for commands of other subgraphs; unknown ones are left out (内部). */
  productsForCommand: Array<ProductForCommand>;
};


export type QueryCategoriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<Array<CategoryOrder>>;
  where?: InputMaybe<CategoryWhere>;
};


export type QueryProductArgs = {
  barcode?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  sku?: InputMaybe<Scalars['String']['input']>;
};


export type QueryProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<Array<ProductOrder>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<ProductWhere>;
};


export type QueryProductsByBarcodeArgs = {
  barcodes: Array<Scalars['String']['input']>;
};


export type QueryProductsEventFeedArgs = {
  after: Scalars['String']['input'];
  first: Scalars['Int']['input'];
  types?: InputMaybe<Array<Scalars['String']['input']>>;
  waitMs?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryProductsForCommandArgs = {
  skus: Array<Scalars['String']['input']>;
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
  Category: Category;
  Product: Product;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Category:
    ( { __typename: 'Category' }
    & ( GraphQLRecursivePick<FederationTypes['Category'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Category'], {"code":true}> ) );
  Product:
    ( { __typename: 'Product' }
    & ( GraphQLRecursivePick<FederationTypes['Product'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Product'], {"sku":true}> ) );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  BarcodeInvalidError: ResolverTypeWrapper<BarcodeInvalidError>;
  BarcodeTakenError: ResolverTypeWrapper<BarcodeTakenError>;
  BooleanFilter: BooleanFilter;
  CacheControlScope: CacheControlScope;
  Category: ResolverTypeWrapper<CategoryMapper>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  CategoryConnection: ResolverTypeWrapper<AnyConnection>;
  CategoryEdge: ResolverTypeWrapper<Omit<CategoryEdge, 'node'> & { node: ResolversTypes['Category'] }>;
  CategoryOrder: CategoryOrder;
  CategoryOrderField: CategoryOrderField;
  CategoryWhere: CategoryWhere;
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
  MinorUnits: ResolverTypeWrapper<Scalars['MinorUnits']['output']>;
  MinorUnitsFilter: MinorUnitsFilter;
  Money: ResolverTypeWrapper<Money>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotFoundError: ResolverTypeWrapper<NotFoundError>;
  OrderDirection: OrderDirection;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Product: ResolverTypeWrapper<ProductMapper>;
  ProductBulkUpsertPayload: ResolverTypeWrapper<Omit<ProductBulkUpsertPayload, 'userErrors'> & { userErrors: Array<ResolversTypes['UserError']> }>;
  ProductConnection: ResolverTypeWrapper<AnyConnection>;
  ProductEdge: ResolverTypeWrapper<Omit<ProductEdge, 'node'> & { node: ResolversTypes['Product'] }>;
  ProductForCommand: ResolverTypeWrapper<ProductForCommand>;
  ProductInput: ProductInput;
  ProductOfBarcode: ResolverTypeWrapper<ProductOfBarcode>;
  ProductOrder: ProductOrder;
  ProductOrderField: ProductOrderField;
  ProductStatus: ProductStatus;
  ProductUpsertPayload: ResolverTypeWrapper<Omit<ProductUpsertPayload, 'product' | 'userErrors'> & { product?: Maybe<ResolversTypes['Product']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ProductWhere: ProductWhere;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
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
  BarcodeInvalidError: BarcodeInvalidError;
  BarcodeTakenError: BarcodeTakenError;
  BooleanFilter: BooleanFilter;
  Category: CategoryMapper;
  ID: Scalars['ID']['output'];
  CategoryConnection: AnyConnection;
  CategoryEdge: Omit<CategoryEdge, 'node'> & { node: ResolversParentTypes['Category'] };
  CategoryOrder: CategoryOrder;
  CategoryWhere: CategoryWhere;
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
  MinorUnits: Scalars['MinorUnits']['output'];
  MinorUnitsFilter: MinorUnitsFilter;
  Money: Money;
  Mutation: Record<PropertyKey, never>;
  NotFoundError: NotFoundError;
  PageInfo: PageInfo;
  Product: ProductMapper;
  ProductBulkUpsertPayload: Omit<ProductBulkUpsertPayload, 'userErrors'> & { userErrors: Array<ResolversParentTypes['UserError']> };
  ProductConnection: AnyConnection;
  ProductEdge: Omit<ProductEdge, 'node'> & { node: ResolversParentTypes['Product'] };
  ProductForCommand: ProductForCommand;
  ProductInput: ProductInput;
  ProductOfBarcode: ProductOfBarcode;
  ProductOrder: ProductOrder;
  ProductUpsertPayload: Omit<ProductUpsertPayload, 'product' | 'userErrors'> & { product?: Maybe<ResolversParentTypes['Product']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ProductWhere: ProductWhere;
  Query: Record<PropertyKey, never>;
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

export type BarcodeInvalidErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BarcodeInvalidError'] = ResolversParentTypes['BarcodeInvalidError']> = {
  barcode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BarcodeTakenErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BarcodeTakenError'] = ResolversParentTypes['BarcodeTakenError']> = {
  barcode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Category'] = ResolversParentTypes['Category'], FederationReferenceType extends FederationReferenceTypes['Category'] = FederationReferenceTypes['Category']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Category']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CategoryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategoryConnection'] = ResolversParentTypes['CategoryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CategoryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Category']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CategoryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategoryEdge'] = ResolversParentTypes['CategoryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
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

export interface MinorUnitsScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['MinorUnits'], any> {
  name: 'MinorUnits';
}

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  amountMinor?: Resolver<ResolversTypes['MinorUnits'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  productBulkUpsert?: Resolver<ResolversTypes['ProductBulkUpsertPayload'], ParentType, ContextType, RequireFields<MutationProductBulkUpsertArgs, 'idempotencyKey' | 'input'>>;
  productUpsert?: Resolver<ResolversTypes['ProductUpsertPayload'], ParentType, ContextType, RequireFields<MutationProductUpsertArgs, 'idempotencyKey' | 'input'>>;
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

export type ProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product'], FederationReferenceType extends FederationReferenceTypes['Product'] = FederationReferenceTypes['Product']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Product']> | FederationReferenceType, FederationReferenceType, ContextType>;
  barcodes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  basePrice?: Resolver<ResolversTypes['UnitPrice'], ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  descriptionEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  descriptionZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProductStatus'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ProductBulkUpsertPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductBulkUpsertPayload'] = ResolversParentTypes['ProductBulkUpsertPayload']> = {
  upserted?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProductConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductConnection'] = ResolversParentTypes['ProductConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProductEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ProductEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductEdge'] = ResolversParentTypes['ProductEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
};

export type ProductForCommandResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductForCommand'] = ResolversParentTypes['ProductForCommand']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  categoryCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type ProductOfBarcodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductOfBarcode'] = ResolversParentTypes['ProductOfBarcode']> = {
  barcode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProductUpsertPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductUpsertPayload'] = ResolversParentTypes['ProductUpsertPayload']> = {
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  categories?: Resolver<ResolversTypes['CategoryConnection'], ParentType, ContextType, RequireFields<QueryCategoriesArgs, 'first'>>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType, Partial<QueryProductArgs>>;
  products?: Resolver<ResolversTypes['ProductConnection'], ParentType, ContextType, RequireFields<QueryProductsArgs, 'first'>>;
  productsByBarcode?: Resolver<Array<ResolversTypes['ProductOfBarcode']>, ParentType, ContextType, RequireFields<QueryProductsByBarcodeArgs, 'barcodes'>>;
  productsEventFeed?: Resolver<ResolversTypes['EventFeed'], ParentType, ContextType, RequireFields<QueryProductsEventFeedArgs, 'after' | 'first'>>;
  productsForCommand?: Resolver<Array<ResolversTypes['ProductForCommand']>, ParentType, ContextType, RequireFields<QueryProductsForCommandArgs, 'skus'>>;
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
  __resolveType: TypeResolveFn<'BarcodeInvalidError' | 'BarcodeTakenError' | 'IdempotencyMismatchError' | 'InvalidInputError' | 'NotFoundError' | 'RequestInProgressError', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  BarcodeInvalidError?: BarcodeInvalidErrorResolvers<ContextType>;
  BarcodeTakenError?: BarcodeTakenErrorResolvers<ContextType>;
  Category?: CategoryResolvers<ContextType>;
  CategoryConnection?: CategoryConnectionResolvers<ContextType>;
  CategoryEdge?: CategoryEdgeResolvers<ContextType>;
  CurrencyCode?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  EventFeed?: EventFeedResolvers<ContextType>;
  FeedEvent?: FeedEventResolvers<ContextType>;
  IdempotencyMismatchError?: IdempotencyMismatchErrorResolvers<ContextType>;
  InvalidInputError?: InvalidInputErrorResolvers<ContextType>;
  MinorUnits?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotFoundError?: NotFoundErrorResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  ProductBulkUpsertPayload?: ProductBulkUpsertPayloadResolvers<ContextType>;
  ProductConnection?: ProductConnectionResolvers<ContextType>;
  ProductEdge?: ProductEdgeResolvers<ContextType>;
  ProductForCommand?: ProductForCommandResolvers<ContextType>;
  ProductOfBarcode?: ProductOfBarcodeResolvers<ContextType>;
  ProductUpsertPayload?: ProductUpsertPayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
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
