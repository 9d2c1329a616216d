import type { Guard } from '../guard.ts';

const src = 'subgraphs/inventory/src';
const purchasing = 'subgraphs/inventory/test/procurement.db.test.ts';

/** Goods that are bought, come and are paid for. */
export const PROCUREMENT_GUARDS: readonly Guard[] = [
  {
    invariant: 'INV4',
    guard: 'a receipt takes what came from incoming',
    file: `${src}/commands/procurement/receive-purchase.ts`,
    find: 'incoming: -units }));',
    replace: 'incoming: 0 * units }));',
    test: purchasing,
    red: 'goes from draft to received, and what is promised counts as incoming until it comes',
  },
  {
    invariant: 'INV4',
    guard: 'a line takes no more than promised and tolerated',
    file: `${src}/domain/procurement/decide-arrival.ts`,
    find: 'if (requested <= open) return [];',
    replace: 'if (requested <= 1_000_000) return [];',
    test: purchasing,
    red: 'lets in what the tolerance allows, and not a unit more, whoever receives at once',
  },
  {
    invariant: 'INV7',
    guard: 'a delivery is settled once',
    file: `${src}/queries/procurement/open-deliveries.ts`,
    find: 'and not exists (',
    replace: 'and true or exists (',
    test: purchasing,
    red: 'is exact, tells price differences, and is settled once',
  },
];
