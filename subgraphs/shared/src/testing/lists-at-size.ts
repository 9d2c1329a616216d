import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '../actor.ts';
import { copyRows, type Copies } from './copy-rows.ts';
import { rowsReadBy } from './rows-read.ts';
import type { SubgraphUnderTest } from './use-subgraph.ts';

const ROWS = process.env['ENTRESOL_TEST_DEPTH'] === 'deep' ? 1_000_000 : 3_000;

/** Rows are spread over so many places by `PLACE`. */
const PLACES = 50;

/**
 * By time, one of so many rows is of the place that asks; all else is looked up. A table that is
 * read from end to end is more at any size.
 */
const READ_MAX = 22 * PLACES;

/** SQL for the place of row `n`: SH001 has one of fifty. */
export const PLACE = `case n % ${PLACES} when 0 then 'SH001' else 'P' || n % ${PLACES} end`;

/** SQL for the time of row `n`: the later, the lower. */
export const MINUTES_AGO = `now() - n * interval '1 minute'`;

/** Chooses a value for the few rows that are looked for, one of two thousand. */
export const seldom = (value: string, otherwise: string) =>
  `case n % 2000 when 1 then ${value} else ${otherwise} end`;

/** What is looked for, the selection of a query, and who asks. */
export type ListAtSize = readonly [what: string, query: string, actor: Actor];

/** Whoever asks for a page of a list, few rows are read of tables that have a million of them. */
export function describeListsAtSize(
  subgraph: SubgraphUnderTest,
  fillings: readonly Copies[],
  lists: readonly ListAtSize[],
): void {
  describe(`lists of ${ROWS.toLocaleString('en')} rows`, () => {
    beforeAll(async () => {
      for (const filling of fillings) await copyRows(subgraph.sql, filling, ROWS);
    }, 1_200_000);

    it.each(lists)('%s is found without looking through them', async (_what, query, actor) => {
      const read = await rowsReadBy(subgraph, async () => {
        const { data, errors } = await subgraph.run(`{ page: ${query} }`, {}, { actor });
        expect(errors).toBeUndefined();
        expect(data!.page.nodes).not.toEqual([]);
      });
      expect(read.filter(({ rows }) => rows > READ_MAX)).toEqual([]);
    });
  });
}
