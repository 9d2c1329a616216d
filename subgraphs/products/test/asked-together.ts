import { describe, expect, it } from '@jest/globals';
import type { Actor } from '@entresol/shared';
import { statementsOf, type SubgraphUnderTest } from '@entresol/shared/testing';

/** What holds of questions that come at the same time, over the products of the caller. */
export function describeAskedTogether(products: SubgraphUnderTest, shopper: Actor): void {
  describe('what is asked for at the same time', () => {
    const page = (first: number, after: string | null) =>
      products.run(
        `query ($first: Int!, $after: String) {
        products(first: $first, after: $after) { nodes { sku name } pageInfo { hasNextPage endCursor } }
      }`,
        { first, after },
        { actor: shopper },
      );
    const reference = (...skus: string[]) =>
      products.run(
        `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Product { sku name } } }`,
        { r: skus.map((sku) => ({ __typename: 'Product', sku })) },
      );

    it('is read in one statement, and each is told what it would have read alone', async () => {
      const { endCursor } = (await page(2, null)).data.products.pageInfo as { endCursor: string };
      const asked = [
        () => page(2, null),
        () => page(2, null),
        () => page(1, endCursor),
        () => page(20, endCursor),
        () => page(20, null),
        () => reference('TEA-001', 'none', '85123A'),
        () => reference('85123A'),
        () => reference('none'),
      ];
      const alone: unknown[] = [];
      for (const ask of asked) alone.push(await ask());
      let together: unknown[] = [];
      const statements = await statementsOf(async () => {
        together = await Promise.all(asked.map((ask) => ask()));
      });
      expect(together).toEqual(alone);
      expect(statements).toHaveLength(2);
    });
  });
}
