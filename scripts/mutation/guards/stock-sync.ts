import type { Guard } from '../guard.ts';

const src = 'subgraphs/inventory/src';
const test = 'subgraphs/inventory/test/stock-sync.db.test.ts';

/** What outside systems send. */
export const STOCK_SYNC_GUARDS: readonly Guard[] = [
  {
    invariant: 'INV9',
    guard: 'a batch number under another key is the same batch',
    file: `${src}/commands/sync/run-sync.ts`,
    find: 'if (twin === inputHash) return accept({ system, batchNo });',
    replace: '',
    test,
    red: 'come once, however often and under whichever key a batch is sent',
  },
  {
    invariant: 'INV9',
    guard: 'a movement of an outside system is taken once',
    file: `${src}/domain/sync/decide-sync.ts`,
    find: 'const taken = knownIds.get(row.externalId!);',
    replace: 'const taken = knownIds.size > 1_000 ? null : undefined;',
    test,
    red: 'are taken once each, in any order within a batch and over batches',
  },
  {
    invariant: 'INV4',
    guard: 'a count is compared with what the sender believed',
    file: `${src}/domain/sync/decide-sync.ts`,
    find: 'if (found !== row.expectedQuantity) return rejected(row, changed(row, found));',
    replace: '',
    test,
    red: 'are refused whole with every bad row named, or taken without them, as is wanted',
  },
  {
    invariant: 'INV12',
    guard: 'an older count does not overwrite a newer one',
    file: `${src}/domain/sync/decide-sync.ts`,
    find: 'if (last && facts.asOf && facts.asOf < last) return rejected(row, stale(last));',
    replace: '',
    test,
    red: 'that are older than those taken before are refused as stale',
  },
];
