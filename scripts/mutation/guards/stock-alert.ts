import type { Guard } from '../guard.ts';

const test = 'subgraphs/inventory/test/stock-alert.db.test.ts';
const file = 'subgraphs/inventory/src/commands/alert/evaluate-levels.ts';

/** Alerts about levels. */
export const STOCK_ALERT_GUARDS: readonly Guard[] = [
  {
    invariant: 'INV11',
    guard: 'an alert resolves when its reason is over, and only then',
    file,
    find: 'where w.kind = a.kind and w.sku = a.sku and w.location = a.location',
    replace: 'where w.sku = a.sku and false',
    test,
    red: 'tell of too much, and of what nobody buys',
  },
  {
    invariant: 'rule',
    guard: 'the most specific rule holds',
    file,
    find: 'order by a.sku, a.location, r.sku desc, r.location desc',
    replace: 'order by a.sku, a.location, r.sku, r.location',
    test,
    red: 'follow the most specific rule, whole',
  },
];
