import { CACHE_SDL } from './cache-sdl.ts';
import { LIST_SDL } from './list-sdl.ts';

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

  "How many elements a list of a change may have; 1000 where nothing is said (列表上限)."
  directive @size("The most (上限)." max: Int!) on ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION

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

  ${LIST_SDL}
`;
