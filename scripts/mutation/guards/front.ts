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
    guard: 'only a cart’s hold is taken over by clients',
    file: `${STOCK}/commands/read-shelf.ts`,
    find: 'return found.filter(({ reference, kind }) => kinds.get(reference) === kind);',
    replace: 'return found;',
    test: FRONT_TEST,
    red: 'is a cart’s for clients',
  },
];
