import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@entresol/shared';
import {
  copyRows,
  rowsReadBy,
  type Copies,
  type SubgraphUnderTest,
} from '@entresol/shared/testing';
import { CLERK, MEMBER } from './fixtures.ts';

const ROWS = process.env['ENTRESOL_TEST_DEPTH'] === 'deep' ? 1_000_000 : 3_000;
const STORES = 50;
/**
 * By time, one of so many orders is of the store that asks; all else is looked up. A table that is
 * read from end to end is more at any size.
 */
const READ_MAX = 21 * STORES;

const ORDER = '1000000000 + n';
const FILLINGS: readonly Copies[] = [
  {
    table: 'sales_order',
    columns: {
      id: ORDER,
      order_no: `'FILL-' || n`,
      store: `case n % ${STORES} when 0 then 'SH001' else 'P' || n % ${STORES} end`,
      fulfilment_location: `case n % ${STORES} when 0 then 'SH001' else 'P' || n % ${STORES} end`,
      member_no: `'F-' || n % 1000`,
      staff_no: `'F-' || n % 100`,
      external_ref: `'FILL-' || n`,
      placed_at: `now() - n * interval '1 minute'`,
    },
  },
  { table: 'order_line', columns: { order_id: ORDER, sku: `'F-' || n % 500` } },
  { table: 'order_delivery', columns: { order_id: ORDER, phone: `'+86139' || 10000000 + n` } },
  {
    table: 'fulfilment_order',
    columns: { fulfilment_no: `'FILL-' || n`, order_id: ORDER, priority: '1' },
  },
];

/** What the desk looks orders up by reads as little in a large shop as in a small one. */
export function findingAtSize(orders: SubgraphUnderTest): void {
  describe(`among ${ROWS.toLocaleString('en')} orders`, () => {
    beforeAll(async () => {
      for (const filling of FILLINGS) await copyRows(orders.sql, filling, ROWS);
    }, 600_000);

    const CASES: readonly [string, object, Actor][] = [
      ['what a store sold last', {}, CLERK],
      ['a SKU that is seldom sold', { sku: { eq: 'POT' } }, CLERK],
      ['a SKU that nobody bought', { sku: { eq: 'NONE' } }, CLERK],
      ['a phone', { phone: { eq: '13812340987' } }, CLERK],
      ['staff who sold little', { staffNo: { eq: 'S-1' } }, CLERK],
      ['what is held', { heldAt: { isNull: false } }, CLERK],
      ['what is urgent', { urgent: { eq: true } }, CLERK],
      ['a number', { orderNo: { eq: 'FILL-7' } }, CLERK],
      ['a member’s own', {}, MEMBER],
    ];

    it.each(CASES)('%s is found without looking through them', async (_what, where, actor) => {
      const read = await rowsReadBy(orders, async () => {
        const { errors } = await orders.run(
          `query ($where: OrderWhere) { orders(first: 20, where: $where) { nodes { orderNo } } }`,
          { where },
          { actor },
        );
        expect(errors).toBeUndefined();
      });
      expect(read.filter(({ rows }) => rows > READ_MAX)).toEqual([]);
      expect(read).not.toEqual([]);
    });
  });
}
