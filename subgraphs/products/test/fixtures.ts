/** A product as the tests' input; parts replace what matters to one test. */
export function productInput(sku: string, parts: Record<string, unknown> = {}) {
  return { sku, nameZh: `商品 ${sku}`, nameEn: `Product ${sku}`, basePrice: '9.90', ...parts };
}

/** Barcodes with right check digits; numbers of the GS1 ranges for use inside a company. */
export const UPC_A = '012345678905';
export const EAN_13_OF_UPC_A = '0012345678905';
export const EAN_13 = '6901234567892';
export const GTIN_8 = '96385074';
export const GTIN_14 = '10012345678902';

export const UPSERT = /* GraphQL */ `
  mutation ($input: ProductInput!, $key: String!) {
    productUpsert(input: $input, idempotencyKey: $key) {
      product {
        sku
        name
        nameZh
        nameEn
        description
        unit
        status
        barcodes
        category {
          code
          nameZh
          nameEn
        }
        basePrice {
          amount
          currency
        }
      }
      userErrors {
        __typename
        code
        field
        message
        retryable
        ... on BarcodeInvalidError {
          barcode
        }
        ... on BarcodeTakenError {
          barcode
          sku
        }
      }
    }
  }
`;

export const BULK_UPSERT = /* GraphQL */ `
  mutation ($input: [ProductInput!]!, $key: String!) {
    productBulkUpsert(input: $input, idempotencyKey: $key) {
      upserted
      userErrors {
        __typename
        code
        field
        ... on BarcodeTakenError {
          barcode
          sku
        }
      }
    }
  }
`;
