import type { Guard } from '../guard.ts';

const src = 'subgraphs/inventory/src';
const lots = 'subgraphs/inventory/test/lot.db.test.ts';
const rules = `${src}/domain/lot/assign-lots.test.ts`;

/** Lots of goods that expire. */
export const LOT_GUARDS: readonly Guard[] = [
  {
    invariant: 'INV4',
    guard: 'a lot changes with the movement that moves it',
    file: `${src}/commands/lot/write-lots.ts`,
    find: 'set good = l.good + c.good,',
    replace: 'set good = greatest(c.good, 0),',
    test: lots,
    red: 'takes the first to expire first',
  },
  {
    invariant: 'INV4',
    guard: 'what stood there before becomes a lot',
    file: `${src}/commands/lot/align-lots.ts`,
    find: 'where p.lot_tracked and not s.lot_tracked and s.on_hand > 0',
    replace: 'where p.lot_tracked and not s.lot_tracked and s.on_hand < 0',
    test: lots,
    red: 'makes a lot of what stood there before',
  },
  {
    invariant: 'INV5',
    guard: 'a hold is not served from lots that expired',
    file: `${src}/commands/end-in-groups.ts`,
    find: 'unserved.size === 0 ?',
    replace: 'unserved.size >= 0 ?',
    test: lots,
    red: 'that are held stay held',
  },
  {
    invariant: 'INV3',
    guard: 'what orders hold is not put aside',
    file: `${src}/domain/lot/decide-expiry.ts`,
    find: 'const quantity = Math.min(left, lot.good);',
    replace: 'const quantity = lot.good;',
    test: lots,
    red: 'that are held stay held',
  },
  {
    invariant: 'FEFO',
    guard: 'the first to expire leave first',
    file: `${src}/domain/lot/lot-shelf.ts`,
    find: '.toSorted(byExpiry);',
    replace: '.toSorted();',
    test: rules,
    red: 'then the next, and last what never expires',
  },
  {
    invariant: 'FEFO',
    guard: 'nothing is sold that expired',
    file: `${src}/domain/lot/lot-shelf.ts`,
    find: '!sellable || isSellable(lot, now)',
    replace: '!sellable || true',
    test: rules,
    red: 'a sale of expired units',
  },
  {
    invariant: 'INV4',
    guard: 'what has left is booked, whatever its lot',
    file: `${src}/domain/lot/assign-lots.ts`,
    find: 'if (!movement.hasLeft) return',
    replace: 'if (!movement.hasLeft || quantity > 0) return',
    test: rules,
    red: 'what has left already takes expired units last',
  },
  {
    invariant: 'INV4',
    guard: 'a hold whose goods have left is never short of lots',
    file: `${src}/domain/lot/decide-expiry.ts`,
    find: 'if (short && !hasLeft) {',
    replace: 'if (short) {',
    test: lots,
    red: 'are sold when they have left the house already',
  },
];
