/** The graph's commands that the demo is loaded with. */

export const LAST_OF_THE_DEMO = `query ($sku: String!) {
  stockLevel(sku: $sku, location: "SH001") { version }
}`;

export const PRODUCTS = `mutation ($input: [ProductInput!]!, $key: String!) {
  productBulkUpsert(input: $input, idempotencyKey: $key) {
    upserted userErrors { code message field }
  }
}`;

export const ORGANIZATION = `mutation ($input: OrganizationUpsertInput!, $key: String!) {
  organizationUpsert(input: $input, idempotencyKey: $key) { userErrors { code message field } }
}`;

export const SUPPLIER = `mutation ($input: SupplierUpsertInput!, $key: String!) {
  supplierUpsert(input: $input, idempotencyKey: $key) { userErrors { code message field } }
}`;

export const RECEIVE = `mutation ($input: StockReceiveInput!, $key: String!) {
  stockReceive(input: $input, idempotencyKey: $key) { userErrors { code message field } }
}`;

export const MEMBER = `mutation ($input: MemberRegisterInput!, $key: String!) {
  memberRegister(input: $input, idempotencyKey: $key) { userErrors { code message field } }
}`;

export const POINTS = `mutation ($input: PointsAdjustInput!, $key: String!) {
  pointsAdjust(input: $input, idempotencyKey: $key) { userErrors { code message field } }
}`;

export const PROMOTION = `mutation ($input: PromotionInput!, $key: String!) {
  promotionUpsert(input: $input, idempotencyKey: $key) { userErrors { code message field } }
}`;

export const TEMPLATE = `mutation ($input: CouponTemplateInput!, $key: String!) {
  couponTemplateUpsert(input: $input, idempotencyKey: $key) { userErrors { code message field } }
}`;

export const COUPON = `mutation ($input: CouponIssueInput!, $key: String!) {
  couponIssue(input: $input, idempotencyKey: $key) { userErrors { code message field } }
}`;
