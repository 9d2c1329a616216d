import type { Actor } from '@entresol/shared';
import type { SubgraphUnderTest } from '@entresol/shared/testing';
import { CLERK, INTERNAL } from './fixtures.ts';

/** Who says how goods are kept. */
export const CONTROLLER = {
  kind: 'STAFF',
  id: 'con',
  roles: ['STOCK_CONTROLLER'],
  stores: [],
} as const;

const ERRORS = `userErrors {
  __typename code field
  ... on InsufficientStockError { sku requested available }
  ... on LotRequiredError { sku missing }
  ... on LotDatesDifferError { sku lotNo }
  ... on LotExpiredError { sku lotNo }
  ... on LotNotTrackedError { sku }
  ... on LotsInStockError { sku onHand }
  ... on DocumentChangedError { expected actual }
}`;

/** Operations on lots as staff write them. */
export function lotDesk(inventory: SubgraphUnderTest) {
  let keys = 0;

  async function run(query: string, variables: Record<string, unknown>, actor: Actor) {
    const result = await inventory.run(query, variables, { actor });
    if (result.errors) throw new Error(JSON.stringify(result.errors));
    return Object.values(result.data as object)[0];
  }

  const post =
    (field: string, type: string, shown: string, actor: Actor) =>
    (input: object): Promise<any> =>
      run(
        `mutation ($input: ${type}!, $key: String!) {
          ${field}(input: $input, idempotencyKey: $key) { ${shown} ${ERRORS} }
        }`,
        { input, key: `lot-key-${(keys += 1)}` },
        actor,
      );

  return {
    /** An instant so many days from now. */
    inDays: (days: number) =>
      new Date(inventory.clock.now().getTime() + days * 86_400_000).toISOString(),
    keep: post(
      'stockLotPolicyUpsert',
      '[StockLotPolicyInput!]',
      'policies { sku lotTracked shelfLifeDays minRemainingDays version }',
      CONTROLLER,
    ),
    receive: post('stockReceive', 'StockReceiveInput', 'stockLevels { sku onHand }', CLERK),
    adjust: post('stockAdjust', 'StockAdjustInput', 'stockLevels { sku onHand }', CLERK),
    release: post('stockQualityRelease', 'StockQualityReleaseInput', 'stockLevels { sku }', CLERK),
    /** Goods back from a customer. */
    async giveBack(reference: string, lines: readonly object[]): Promise<any> {
      return run(
        `mutation ($input: StockReturnInput!) { stockReturn(input: $input) { ${ERRORS} } }`,
        { input: { reference, lines } },
        INTERNAL,
      );
    },
    /** A counter sale; names the units that the books did not have. */
    sell: (reference: string, lines: readonly object[]): Promise<any> =>
      run(
        `mutation ($input: StockSellInput!) {
          stockSell(input: $input) { sale { shortfalls { sku quantity } } userErrors { code } }
        }`,
        { input: { reference, lines, occurredAt: inventory.clock.now().toISOString() } },
        INTERNAL,
      ),
    /** Lots of a level as `lot: good/qc/damaged`, the first to expire first. */
    async lots(sku: string, location = 'SH001'): Promise<string[]> {
      const level = await run(
        `query ($sku: String!, $location: String!) {
          stockLevel(sku: $sku, location: $location) {
            lots { lotNo good qualityControl damaged }
          }
        }`,
        { sku, location },
        CONTROLLER,
      );
      return level.lots.map(
        (lot: any) => `${lot.lotNo}: ${lot.good}/${lot.qualityControl}/${lot.damaged}`,
      );
    },
    /** What a document, or a lot, moved, as `type lot quantity`. */
    async trace(of: Readonly<Record<string, string>>): Promise<string[]> {
      const where = Object.fromEntries(Object.entries(of).map(([name, eq]) => [name, { eq }]));
      const page = await run(
        `query ($where: StockLotMovementWhere) {
          stockLotMovements(where: $where, first: 100) {
            nodes { lotNo quantity movement { type } }
          }
        }`,
        { where },
        CONTROLLER,
      );
      return page.nodes.map(
        ({ lotNo, quantity, movement }: any) => `${movement.type} ${lotNo} ${quantity}`,
      );
    },
    /** Lots that expire, as the graph pages them. */
    expiring: (args: object): Promise<any> =>
      run(
        `query ($days: Int, $where: StockLotWhere, $first: Int!, $after: String) {
          stockLots(expiringWithinDays: $days, where: $where, first: $first, after: $after) {
            nodes { lotNo sellable onHand }
            pageInfo { hasNextPage endCursor }
          }
        }`,
        { first: 20, ...args },
        CONTROLLER,
      ),
  };
}
