import type { Guard } from '../guard.ts';

const ORDERS = 'subgraphs/orders/src';
const STOCK = 'subgraphs/inventory/src';
const FRONT_TEST = 'subgraphs/inventory/test/front-stock.db.test.ts';

/** What a channel sells, and what waits for goods. */
export const FRONT_GUARDS: readonly Guard[] = [
  {
    invariant: 'front',
    guard: 'a part that another place gave back claims its next place',
    file: `${ORDERS}/commands/fulfilment/begin-move.ts`,
    find: 'await claimCapacity(tx, plans, openOrdersMax);',
    replace: 'await claimCapacity(tx, plans, null && openOrdersMax);',
    test: 'subgraphs/orders/test/fulfilment.db.test.ts',
    red: 'is not exceeded by what other places give back',
  },
  {
    invariant: 'front',
    guard: 'only an order’s own hold is replaced',
    file: `${STOCK}/commands/read-shelf.ts`,
    find: 'return found.filter(({ reference, kind }) => kinds.get(reference) === kind);',
    replace: 'return found;',
    test: FRONT_TEST,
    red: 'is a cart’s for clients',
  },
  {
    invariant: 'front cart',
    guard: 'a cart’s hold becomes an order of its member or its store',
    file: `${STOCK}/domain/decide-in-turn.ts`,
    find: 'if (cart && mayTakeOver(cart, takenBy)) return [];',
    replace: 'if (cart && mayTakeOver !== undefined && takenBy !== undefined) return [];',
    test: 'subgraphs/inventory/test/holds.db.test.ts',
    red: 'is taken over by orders of its member or its store only',
  },
  {
    invariant: 'front cart',
    guard: 'holds of one member’s carts take turns',
    file: `${STOCK}/queries/find-cart-use.ts`,
    find: "select pg_advisory_xact_lock(hashtextextended('cart of ' || w.value, 0))",
    replace: "select hashtextextended('cart of ' || w.value, 0)",
    test: 'subgraphs/inventory/test/hot-sku.db.test.ts',
    red: 'keep two carts of a member between them',
  },
];
