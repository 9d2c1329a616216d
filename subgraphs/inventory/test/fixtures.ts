import { readFileSync } from 'node:fs';
import { internalService } from '@entresol/shared';
import type { RemoteAnswers, SubgraphUnderTest } from '@entresol/shared/testing';

const INVARIANTS = readFileSync(new URL('./invariants.sql', import.meta.url), 'utf8');

/** The actor of calls between subgraphs. */
export const INTERNAL = internalService('test');

/** A clerk of one store. */
export const CLERK = { kind: 'STAFF', id: 'staff-1', roles: ['CLERK'], stores: ['SH001'] } as const;

/** Every SKU exists but those that begin with NO; the place SHUT is closed, NOWHERE unknown. */
export const answers: RemoteAnswers = ({ operation, variables }) => {
  if (operation === 'ProductsForCommand') {
    const skus = (variables['skus'] as string[]).filter((sku) => !sku.startsWith('NO'));
    return { productsForCommand: skus.map((sku) => ({ sku })) };
  }
  const codes = (variables['codes'] as string[]).filter((code) => code !== 'NOWHERE');
  if (operation === 'ChannelForSelling') return { channelCodesForCommand: codes };
  return { locationsForCommand: codes.map((code) => ({ code, active: code !== 'SHUT' })) };
};

export const LEVEL = 'sku onHand available reserved damaged version location { code }';

const ERRORS = `userErrors {
  __typename code field retryable
  ... on InsufficientStockError { sku locationId requested available }
  ... on SkuUnknownError { sku }
  ... on LocationUnknownError { location }
  ... on StockChangedError { sku expected actual }
  ... on ReservationClosedError { reference }
}`;

const RESERVATION = `reservation { reference status lines { sku location quantity } } ${ERRORS}`;

/** Operations on stock as callers write them. */
export function stockOf(inventory: SubgraphUnderTest) {
  let keys = 0;
  const internal = { actor: INTERNAL };

  async function run(query: string, variables: Record<string, unknown>, options = {}) {
    const result = await inventory.run(query, variables, options);
    if (result.errors) throw new Error(JSON.stringify(result.errors));
    return Object.values(result.data as object)[0];
  }

  return {
    /** A key that no other command of the file has. */
    key: () => `key-${(keys += 1)}`,
    receive: (input: object, key = `key-${(keys += 1)}`, options = {}) =>
      run(
        `mutation ($input: StockReceiveInput!, $key: String!) {
          stockReceive(input: $input, idempotencyKey: $key) { stockLevels { ${LEVEL} } ${ERRORS} }
        }`,
        { input, key },
        options,
      ),
    adjust: (input: object, key = `key-${(keys += 1)}`, options = {}) =>
      run(
        `mutation ($input: StockAdjustInput!, $key: String!) {
          stockAdjust(input: $input, idempotencyKey: $key) { stockLevels { ${LEVEL} } ${ERRORS} }
        }`,
        { input, key },
        options,
      ),
    bulkPost: (input: readonly object[], key = `key-${(keys += 1)}`) =>
      run(
        `mutation ($input: [StockBulkMovementInput!]!, $key: String!) {
          stockBulkPost(input: $input, idempotencyKey: $key) { posted ${ERRORS} }
        }`,
        { input, key },
      ),
    reserve: (reference: string, lines: readonly object[], expiresAt: Date | null = null) =>
      run(
        `mutation ($input: StockReserveInput!) { stockReserve(input: $input) { ${RESERVATION} } }`,
        { input: { reference, lines, expiresAt: expiresAt?.toISOString() ?? null } },
        internal,
      ),
    release: (reference: string) =>
      run(
        `mutation ($reference: String!) {
          stockRelease(reference: $reference) { ${RESERVATION} }
        }`,
        { reference },
        internal,
      ),
    split: (reference: string, parts: readonly object[]) =>
      run(
        `mutation ($input: StockReservationSplitInput!) {
          stockReservationSplit(input: $input) { ${RESERVATION} }
        }`,
        { input: { reference, parts } },
        internal,
      ),
    consume: (reference: string, hasLeft = false) =>
      run(
        `mutation ($reference: String!, $hasLeft: Boolean!) {
          stockConsume(reference: $reference, hasLeft: $hasLeft) { ${RESERVATION} }
        }`,
        { reference, hasLeft },
        internal,
      ),
    writeOff: (reference: string) =>
      run(
        `mutation ($reference: String!) {
          stockHoldWriteOff(reference: $reference) { ${RESERVATION} }
        }`,
        { reference },
        internal,
      ),
    level: (sku: string, location = 'SH001') =>
      run(
        `query ($sku: String!, $location: String!) {
          stockLevel(sku: $sku, location: $location) { ${LEVEL} }
        }`,
        { sku, location },
      ),
    /** Where balances and ledger differ. */
    drift: (skus: readonly string[]) =>
      run(`query ($skus: [String!]) { stockDrift(skus: $skus) { sku account balance ledger } }`, {
        skus,
      }),
    /** Every broken invariant of test/invariants.sql. */
    violations: () => inventory.sql(INVARIANTS),
    /** Puts good units of one SKU on the shelf. */
    async given(sku: string, quantity: number, location = 'SH001') {
      const lines = [{ sku, quantity }];
      const answer = await this.receive({ location, lines });
      if (answer.userErrors.length > 0) throw new Error(JSON.stringify(answer.userErrors));
    },
  };
}

/** One line of an order at the store. */
export const line = (sku: string, quantity: number, location = 'SH001') => ({
  sku,
  location,
  quantity,
});
