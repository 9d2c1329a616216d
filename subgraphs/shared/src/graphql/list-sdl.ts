/** What every list is asked with: its page, its direction and the conditions on its rows. */
export const LIST_SDL = /* GraphQL */ `
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

  "Whole texts, as they are written (文本完全匹配)."
  input ExactTextFilter {
    "This (等于)."
    eq: String
    "One of these (属于)."
    in: [String!]
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
