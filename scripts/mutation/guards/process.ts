import type { Guard } from '../guard.ts';

/** An order is held in three places, or in none. */
export const PROCESS_GUARDS: readonly Guard[] = [
  {
    invariant: 'INV2',
    guard: 'all that was tried beside a refused step is undone (orders-beside)',
    file: 'subgraphs/orders/src/process/run-process.ts',
    find: 'compensationsOf(kind, data.facts, tried.at(-1)!)',
    replace: 'compensationsOf(kind, data.facts, tried[0])',
    test: 'subgraphs/orders/test/process.db.test.ts',
    red: 'refused for good, the order is refused at once and for good',
  },
  {
    invariant: 'INV14',
    guard: 'only what costs nothing is paid by itself (settle-free)',
    file: 'subgraphs/orders/src/process/settle-free.ts',
    find: "payment_status = 'UNPAID' and total_minor = 0",
    replace: "payment_status = 'UNPAID'",
    test: 'subgraphs/orders/test/amend.db.test.ts',
    red: 'adds, takes off and reprices',
  },
  {
    invariant: 'INV9',
    guard: 'a repeat gets its first answer, whatever others would say by now (run-asked)',
    file: 'subgraphs/orders/src/commands/run-asked.ts',
    find: 'if (known.ok && !known.value) return refuse(first, ...rest);',
    replace: 'return refuse(first, ...rest);',
    test: 'subgraphs/orders/test/on-behalf.db.test.ts',
    red: 'is the same for who asks again after days',
  },
  {
    invariant: 'INV9',
    guard: 'a stocktake that was planned is not planned anew from other books (first-answer)',
    file: 'subgraphs/inventory/src/commands/first-answer.ts',
    find: 'return checkKey(command.idempotencyKey).length > 0',
    replace: 'return checkKey(command.idempotencyKey).length >= 0',
    test: 'subgraphs/inventory/test/stocktake.db.test.ts',
    red: 'lists what the books have',
  },
];
