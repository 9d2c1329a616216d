/** What the import asks of the running graph, as any client with a service token could. */

const REFUSALS = 'userErrors { code message field retryable }';

export const ORGANIZATION = /* GraphQL */ `
  mutation ImportOrganization($input: OrganizationUpsertInput!, $key: String!) {
    organizationUpsert(input: $input, idempotencyKey: $key) { ${REFUSALS} }
  }
`;

export const PRODUCTS = /* GraphQL */ `
  mutation ImportProducts($input: [ProductInput!]!, $key: String!) {
    productBulkUpsert(input: $input, idempotencyKey: $key) { upserted ${REFUSALS} }
  }
`;

export const MEMBERS = /* GraphQL */ `
  mutation ImportMembers($input: [MemberBulkInput!]!, $key: String!) {
    memberBulkUpsert(input: $input, idempotencyKey: $key) { upserted ${REFUSALS} }
  }
`;

export const STOCK = /* GraphQL */ `
  mutation ImportStock($input: [StockBulkMovementInput!]!, $key: String!) {
    stockBulkPost(input: $input, idempotencyKey: $key) { posted ${REFUSALS} }
  }
`;

export const ORDERS = /* GraphQL */ `
  mutation ImportOrders($input: OrderBulkImportInput!, $key: String!) {
    orderBulkImport(input: $input, idempotencyKey: $key) { imported ${REFUSALS} }
  }
`;

/** The first movement that meets the filter: what the ledger knows of this or another file. */
export const MOVEMENT = /* GraphQL */ `
  query ImportedMovement($where: StockMovementWhere!) {
    stockMovements(first: 1, where: $where) {
      nodes {
        document
      }
    }
  }
`;

/** The first order that meets the filter. */
export const ORDER = /* GraphQL */ `
  query ImportedOrder($where: OrderWhere!) {
    orders(first: 1, where: $where) {
      nodes {
        orderNo
      }
    }
  }
`;

/** Everything that can be counted and summed of an import, by the graph itself. */
export const TOTALS = /* GraphQL */ `
  query ImportTotals(
    $sales: SalesSummaryWhere!
    $products: ProductWhere!
    $members: MemberWhere!
    $movements: StockMovementWhere!
    $locations: [String!]!
  ) {
    salesSummary(where: $sales) {
      lines
      orders
      members
      sales
      returns
      net
    }
    products(first: 1, where: $products) {
      totalCount
    }
    members(first: 1, where: $members) {
      totalCount
    }
    stockMovements(first: 1, where: $movements) {
      totalCount
    }
    stockDrift(first: 5, locations: $locations) {
      sku
      account
      balance
      ledger
    }
  }
`;
