import { CACHE_SDL } from './cache-sdl.ts';

/**
 * What every subgraph's SDL begins with: federation, rights, scalars, refusals, pages and filters.
 * All of it is shareable and identical everywhere, so that clients see one of each.
 */
export const commonSdl = /* GraphQL */ `
  extend schema
    @link(
      url: "https://specs.apollo.dev/federation/v2.9"
      import: [
        "@key"
        "@shareable"
        "@inaccessible"
        "@external"
        "@requires"
        "@provides"
        "@composeDirective"
      ]
    )
    @link(url: "https://entresol.dev/access/v1.0", import: ["@access"])
    @link(url: "https://entresol.dev/cache/v1.0", import: ["@cacheControl"])
    @composeDirective(name: "@access")
    @link(url: "https://entresol.dev/live/v1.0", import: ["@live"])
    @composeDirective(name: "@live")
    @composeDirective(name: "@cacheControl")

  "Who may read a field: alternatives joined by ' or '; rows are scoped besides (权限规则)."
  directive @access(
    "Alternatives joined by ' or ': public, signed-in, internal, or a permission (规则)."
    rule: String!
  ) on FIELD_DEFINITION | OBJECT | INTERFACE

  "What a reader of a stream who is slow is given (慢读者)."
  directive @live(
    "every: each message; latest: the newest state is enough (保留方式)."
    keeps: String!
  ) on FIELD_DEFINITION

  ${CACHE_SDL}

  "RFC 3339 instant in UTC (时间)."
  scalar DateTime
  "Exact decimal as text, such as 12.3400 (精确小数)."
  scalar Decimal
  "Integer minor units (分), up to 2^53."
  scalar MinorUnits
  "ISO 4217 code (币种), such as CNY."
  scalar CurrencyCode

  "An amount of money (金额)."
  type Money @shareable @access(rule: "public") @cacheControl(inheritMaxAge: true) {
    "In minor units (分)."
    amountMinor: MinorUnits!
    "ISO 4217 code (币种)."
    currency: CurrencyCode!
    "In major units (元), two places."
    amount: Decimal!
  }

  "A price of one unit, to four places (单价)."
  type UnitPrice @shareable @access(rule: "public") @cacheControl(inheritMaxAge: true) {
    "In major units (元), up to four places."
    amount: Decimal!
    "ISO 4217 code (币种)."
    currency: CurrencyCode!
  }

  "Why a request was refused (拒绝原因). Kinds may be added: fall back to code and message."
  interface UserError @access(rule: "public") {
    "Stable, for programs (错误码)."
    code: String!
    "For people, in the language of the request (说明)."
    message: String!
    "Path of the input at fault (字段)."
    field: [String!]
    "Whether the same request may succeed later (可否重试)."
    retryable: Boolean!
  }

  "A value of the input breaks a rule (输入有误)."
  type InvalidInputError implements UserError @shareable @access(rule: "public") {
    "Stable, for programs (错误码)."
    code: String!
    "For people, in the language of the request (说明)."
    message: String!
    "Path of the input at fault (字段)."
    field: [String!]
    "Whether the same request may succeed later (可否重试)."
    retryable: Boolean!
  }

  "What the input names does not exist, or is not visible to the caller (不存在)."
  type NotFoundError implements UserError @shareable @access(rule: "public") {
    "Stable, for programs (错误码)."
    code: String!
    "For people, in the language of the request (说明)."
    message: String!
    "Path of the input at fault (字段)."
    field: [String!]
    "Whether the same request may succeed later (可否重试)."
    retryable: Boolean!
  }

  "The idempotency key was used before with another input (幂等键冲突)."
  type IdempotencyMismatchError implements UserError @shareable @access(rule: "public") {
    "Stable, for programs (错误码)."
    code: String!
    "For people, in the language of the request (说明)."
    message: String!
    "Path of the input at fault (字段)."
    field: [String!]
    "Whether the same request may succeed later (可否重试)."
    retryable: Boolean!
  }

  "The same request is still being worked on (处理中)."
  type RequestInProgressError implements UserError @shareable @access(rule: "public") {
    "Stable, for programs (错误码)."
    code: String!
    "For people, in the language of the request (说明)."
    message: String!
    "Path of the input at fault (字段)."
    field: [String!]
    "Whether the same request may succeed later (可否重试)."
    retryable: Boolean!
  }

  "Where a page stands in its list (分页信息)."
  type PageInfo @shareable @access(rule: "public") @cacheControl(inheritMaxAge: true) {
    "Whether rows follow this page (是否有下一页)."
    hasNextPage: Boolean!
    "Whether the page was asked for after a cursor (是否有上一页)."
    hasPreviousPage: Boolean!
    "Cursor of the first row (首行游标)."
    startCursor: String
    "Cursor of the last row; give it as after to read on (末行游标)."
    endCursor: String
  }

  "Direction of an order (排序方向)."
  enum OrderDirection {
    "Smallest first (升序)."
    ASC
    "Largest first (降序)."
    DESC
  }

  "Conditions on a text (文本条件); all given ones must hold, and null is no condition."
  input StringFilter {
    "Is this text (等于)."
    eq: String
    "Is another text, and not missing (不等于)."
    ne: String
    "Is one of these texts (属于)."
    in: [String!]
    "Contains this text, ignoring case (包含)."
    contains: String
    "Begins with this text (开头为)."
    startsWith: String
    "Is missing, or is not (为空)."
    isNull: Boolean
  }

  "Conditions on a whole number (整数条件); all given ones must hold."
  input IntFilter {
    "Is this number (等于)."
    eq: Int
    "Is one of these numbers (属于)."
    in: [Int!]
    "Is greater (大于)."
    gt: Int
    "Is greater or equal (大于等于)."
    gte: Int
    "Is less (小于)."
    lt: Int
    "Is less or equal (小于等于)."
    lte: Int
  }

  "Conditions on an exact decimal (小数条件); all given ones must hold."
  input DecimalFilter {
    "Is this number, whatever its trailing zeros (等于)."
    eq: Decimal
    "Is greater (大于)."
    gt: Decimal
    "Is greater or equal (大于等于)."
    gte: Decimal
    "Is less (小于)."
    lt: Decimal
    "Is less or equal (小于等于)."
    lte: Decimal
  }

  "Conditions on minor units (分); all given ones must hold."
  input MinorUnitsFilter {
    "Is this amount (等于)."
    eq: MinorUnits
    "Is greater (大于)."
    gt: MinorUnits
    "Is greater or equal (大于等于)."
    gte: MinorUnits
    "Is less (小于)."
    lt: MinorUnits
    "Is less or equal (小于等于)."
    lte: MinorUnits
  }

  "Conditions on an instant (时间条件); all given ones must hold."
  input DateTimeFilter {
    "Is this instant (等于)."
    eq: DateTime
    "Is later (晚于)."
    gt: DateTime
    "Is later or equal (不早于)."
    gte: DateTime
    "Is earlier (早于)."
    lt: DateTime
    "Is earlier or equal (不晚于)."
    lte: DateTime
    "Is missing, or is not (为空)."
    isNull: Boolean
  }

  "Conditions on a yes or no (是否条件)."
  input BooleanFilter {
    "Is this (等于)."
    eq: Boolean
  }
`;

/** The internal feed from which other subgraphs take a subgraph's events. */
export function eventFeedSdl(name: string): string {
  return /* GraphQL */ `
    extend type Query {
      "Events after a position, oldest first; waits up to waitMs for the first (事件流)."
      ${name}EventFeed(
        "Position of the last event that was read; 0 for the oldest that is kept (起始位置)."
        after: String!
        "How many events at most (条数上限)."
        first: Int!
        "Only events of these types; null for all (事件类型)."
        types: [String!]
        "How long to wait for the first event, in milliseconds (等待毫秒数)."
        waitMs: Int
      ): EventFeed! @inaccessible @access(rule: "internal")
    }

    "A stretch of a subgraph's event log (事件日志)."
    type EventFeed @shareable @inaccessible @access(rule: "internal") {
      "Position up to which the log was read, matching or not (已读位置)."
      position: String!
      "The events, oldest first (事件)."
      events: [FeedEvent!]!
    }

    "One committed fact (事件)."
    type FeedEvent @shareable @inaccessible @access(rule: "internal") {
      "Its place in the log: growing, without gaps (位置)."
      position: String!
      "What kind of fact it is, in the past tense (类型)."
      type: String!
      "What it is about; events of one key keep their order (业务键)."
      key: String!
      "The payload as JSON text (内容)."
      payload: String!
      "When it was recorded (记录时间)."
      recordedAt: DateTime!
    }
  `;
}
