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
    @composeDirective(name: "@access")

  "Who may read a field: alternatives joined by ' or '; rows are scoped besides (权限规则)."
  directive @access(rule: String!) on FIELD_DEFINITION | OBJECT | INTERFACE

  "RFC 3339 instant in UTC (时间)."
  scalar DateTime
  "Exact decimal as text, such as 12.3400 (精确小数)."
  scalar Decimal
  "Integer minor units (分), up to 2^53."
  scalar MinorUnits
  "ISO 4217 code (币种), such as CNY."
  scalar CurrencyCode

  "An amount of money (金额)."
  type Money @shareable @access(rule: "public") {
    "In minor units (分)."
    amountMinor: MinorUnits!
    "ISO 4217 code (币种)."
    currency: CurrencyCode!
    "In major units (元), two places."
    amount: Decimal!
  }

  "A price of one unit, to four places (单价)."
  type UnitPrice @shareable @access(rule: "public") {
    "In major units (元), up to four places."
    amount: Decimal!
    "ISO 4217 code (币种)."
    currency: CurrencyCode!
  }

  "Why a request was refused (拒绝原因). Kinds may be added: fall back to code and message."
  interface UserError @access(rule: "public") {
    "Stable, for programs."
    code: String!
    "For people, in the language of the request."
    message: String!
    "Path of the input at fault."
    field: [String!]
    "Whether the same request may succeed later."
    retryable: Boolean!
  }

  "A value of the input breaks a rule (输入有误)."
  type InvalidInputError implements UserError @shareable @access(rule: "public") {
    code: String!
    message: String!
    field: [String!]
    retryable: Boolean!
  }

  "What the input names does not exist, or is not visible to the caller (不存在)."
  type NotFoundError implements UserError @shareable @access(rule: "public") {
    code: String!
    message: String!
    field: [String!]
    retryable: Boolean!
  }

  "The idempotency key was used before with another input (幂等键冲突)."
  type IdempotencyMismatchError implements UserError @shareable @access(rule: "public") {
    code: String!
    message: String!
    field: [String!]
    retryable: Boolean!
  }

  "The same request is still being worked on (处理中)."
  type RequestInProgressError implements UserError @shareable @access(rule: "public") {
    code: String!
    message: String!
    field: [String!]
    retryable: Boolean!
  }

  "Where a page stands in its list (分页信息)."
  type PageInfo @shareable @access(rule: "public") {
    hasNextPage: Boolean!
    hasPreviousPage: Boolean!
    startCursor: String
    endCursor: String
  }

  "Direction of an order (排序方向)."
  enum OrderDirection {
    ASC
    DESC
  }

  "Conditions on a text (文本条件); all given ones must hold."
  input StringFilter {
    eq: String
    ne: String
    in: [String!]
    "Contains, ignoring case."
    contains: String
    startsWith: String
    isNull: Boolean
  }

  "Conditions on a whole number (整数条件)."
  input IntFilter {
    eq: Int
    in: [Int!]
    gt: Int
    gte: Int
    lt: Int
    lte: Int
  }

  "Conditions on an exact decimal (小数条件)."
  input DecimalFilter {
    eq: Decimal
    gt: Decimal
    gte: Decimal
    lt: Decimal
    lte: Decimal
  }

  "Conditions on minor units (分)."
  input MinorUnitsFilter {
    eq: MinorUnits
    gt: MinorUnits
    gte: MinorUnits
    lt: MinorUnits
    lte: MinorUnits
  }

  "Conditions on an instant (时间条件)."
  input DateTimeFilter {
    eq: DateTime
    gt: DateTime
    gte: DateTime
    lt: DateTime
    lte: DateTime
    isNull: Boolean
  }

  "Conditions on a yes or no (是否条件)."
  input BooleanFilter {
    eq: Boolean
  }
`;

/** The internal feed from which other subgraphs take a subgraph's events. */
export function eventFeedSdl(name: string): string {
  return /* GraphQL */ `
    extend type Query {
      "Events after a position, oldest first; waits up to waitMs for the first (事件流)."
      ${name}EventFeed(after: String!, first: Int!, types: [String!], waitMs: Int): EventFeed!
        @inaccessible
        @access(rule: "internal")
    }

    "A stretch of a subgraph's event log (事件日志)."
    type EventFeed @shareable @inaccessible @access(rule: "internal") {
      "Position of the last event read, matching or not."
      position: String!
      events: [FeedEvent!]!
    }

    "One committed fact (事件)."
    type FeedEvent @shareable @inaccessible @access(rule: "internal") {
      position: String!
      type: String!
      "The payload as JSON text."
      payload: String!
      recordedAt: DateTime!
    }
  `;
}
