import type { Actor } from '@entresol/shared';
import type { SubgraphUnderTest } from '@entresol/shared/testing';

/** People of one store: two who count, one who approves. */
export const ANNA = { kind: 'STAFF', id: 'anna', roles: ['CLERK'], stores: ['SH001'] } as const;
export const BEN = { kind: 'STAFF', id: 'ben', roles: ['CLERK'], stores: ['SH001'] } as const;
export const MAY = {
  kind: 'STAFF',
  id: 'may',
  roles: ['STORE_MANAGER'],
  stores: ['SH001'],
} as const;

const STOCKTAKE = `stocktake {
  stocktakeNo status version
  summary {
    lines counted recountDue differing surplusUnits shortageUnits
    surplusValue { amountMinor } shortageValue { amountMinor }
  }
  lines(first: 100) {
    nodes { sku condition round state counted countedAt countedBy book variance movedBetween
      varianceValue { amountMinor } }
  }
}`;
const ERRORS = `userErrors {
  __typename code field retryable
  ... on StocktakeRecountDueError { skus }
  ... on StocktakeIncompleteError { uncounted skus }
  ... on StocktakeChangedError { expectedVersion actualVersion }
  ... on InsufficientStockError { sku requested available }
}`;

/** Operations on stocktakes as people write them. */
export function stocktakeDesk(inventory: SubgraphUnderTest) {
  let keys = 0;

  async function run(name: string, input: object, actor: Actor, key = `st-key-${(keys += 1)}`) {
    const type = `Stocktake${name}Input`;
    const result = await inventory.run(
      `mutation ($input: ${type}!, $key: String!) {
        stocktake${name}(input: $input, idempotencyKey: $key) { ${STOCKTAKE} ${ERRORS} }
      }`,
      { input, key },
      { actor },
    );
    if (result.errors) throw new Error(JSON.stringify(result.errors));
    return Object.values(result.data as Record<string, any>)[0];
  }

  return {
    run,
    plan: (skus: readonly string[], more: object = {}) =>
      run('Plan', { location: 'SH001', scope: 'SKUS', codes: skus, ...more }, MAY),
    count: (stocktakeNo: string, counts: readonly object[], actor: Actor = ANNA, key?: string) =>
      run('Count', { stocktakeNo, counts }, actor, key),
    recount: (stocktakeNo: string, expectedVersion: number, more: object = {}) =>
      run('Recount', { stocktakeNo, expectedVersion, ...more }, MAY),
    approve: (
      stocktakeNo: string,
      expectedVersion: number,
      more: object = {},
      actor: Actor = MAY,
    ) => run('Approve', { stocktakeNo, expectedVersion, ...more }, actor),
    cancel: (stocktakeNo: string, expectedVersion: number) =>
      run('Cancel', { stocktakeNo, expectedVersion, reason: 'planned twice' }, MAY),
    async look(stocktakeNo: string, actor: Actor = MAY) {
      const query = `query ($no: String!) {
        found: stocktake(stocktakeNo: $no) ${STOCKTAKE.slice('stocktake'.length)}
      }`;
      const result = await inventory.run(query, { no: stocktakeNo }, { actor });
      if (result.errors) throw new Error(JSON.stringify(result.errors));
      return (result.data as any).found;
    },
  };
}
