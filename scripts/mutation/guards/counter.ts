import type { Guard } from '../guard.ts';

const sales = 'subgraphs/inventory/src/domain/counter-sale';
const quotas = `${sales}/draw-quota.test.ts`;
const sync = 'subgraphs/inventory/test/stock-sync.db.test.ts';

/** What stock learned since: quotas and the hand, batches from outside, the server’s socket. */
export const COUNTER_GUARDS: readonly Guard[] = [
  {
    invariant: 'INV5',
    guard: 'counter: a quota gives what it has left and no more',
    file: `${sales}/draw-quota.ts`,
    find: 'const drawn = Math.min(quantity, left.get(text) ?? quantity);',
    replace: 'const drawn = quantity;',
    test: quotas,
    red: 'gives what is left of it, and is never passed',
  },
  {
    invariant: 'INV5',
    guard: 'counter: what one sale took of a quota is gone for the next',
    file: `${sales}/draw-quota.ts`,
    find: 'if (left.has(text)) left.set(text, left.get(text)! - drawn);',
    replace: '',
    test: quotas,
    red: 'gives what is left of it, and is never passed',
  },
  {
    invariant: 'INV5',
    guard: 'counter: what was sold over it counts in the quota',
    file: 'subgraphs/inventory/src/commands/counter-sale/sell-in-groups.ts',
    find: 'sold: quantity })),',
    replace: 'sold: 0 * quantity })),',
    test: 'subgraphs/inventory/test/counter-sale.db.test.ts',
    red: 'draws on it as any sale does, once, and is never refused by it',
  },
  {
    invariant: 'INV9',
    guard: 'outside: another content under a known batch number is refused',
    file: 'subgraphs/inventory/src/commands/sync/run-sync.ts',
    find: 'if (earlier === inputHash) return',
    replace: 'if (earlier !== null) return',
    test: sync,
    red: 'come once, however often and under whichever key a batch is sent',
  },
  {
    invariant: 'INV4',
    guard: 'outside: a row whose lot is wrong is refused alone',
    file: 'subgraphs/inventory/src/domain/sync/decide-sync.ts',
    find: 'return lotWrong ? rejected(row, lotWrong) : decided;',
    replace: 'return decided;',
    test: sync,
    red: 'are refused alone when their lot is wrong',
  },
  {
    invariant: 'start',
    guard: 'socket: what a server that is gone left of its socket is removed',
    file: 'subgraphs/shared/src/postgres/server-process.ts',
    find: 'if (socketFolder !== null) clearSocketFolder(socketFolder);',
    replace: '',
    test: 'subgraphs/shared/src/postgres/postgres-launcher.db.test.ts',
    red: 'is not held up by the socket of a killed server',
  },
  {
    invariant: 'lists',
    guard: 'bounds: a list that is longer than its change takes is refused before anything else',
    file: 'subgraphs/shared/src/graphql/bound-lists.ts',
    find: 'if (told.length === 0) return resolve(source, args, context, info);',
    replace: 'return resolve(source, args, context, info);',
    test: 'subgraphs/shared/src/graphql/bound-lists.test.ts',
    red: 'is refused once when it is longer, whatever is in it',
  },
];
