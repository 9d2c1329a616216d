import type { Guard } from '../guard.ts';

const test = 'subgraphs/orders/test/picking.db.test.ts';
const picking = 'subgraphs/orders/src/commands/picking';

/** What keeps batches true while several people pick them. */
export const PICKING_GUARDS: readonly Guard[] = [
  {
    invariant: 'FUL5',
    guard:
      'units of a batch are counted against what is still to be picked, under its orders’ locks',
    file: `${picking}/pick-batch.ts`,
    find: 'const lines = await linesOfBatch(tx, input.batchNo);',
    replace: 'const lines = known.lines;',
    test,
    red: 'counts each unit once, however many pickers scan at once',
  },
  {
    invariant: 'FUL6',
    guard: 'a fulfilment order is in one open batch',
    file: `${picking}/create-batch.ts`,
    find: "fulfilment.state === 'ACCEPTED' && !(await isInBatch(tx, no));",
    replace: "fulfilment.state === 'ACCEPTED' && (await isInBatch(tx, no), true);",
    test,
    red: 'has its fulfilment orders alone, however many are made at once',
  },
  {
    invariant: 'FUL7',
    guard: 'a batch is named a picker on the version that was seen',
    file: `${picking}/assign-batch.ts`,
    find: "where batch_no = ? and version = ? and state = 'OPEN' returning 1`,",
    replace: "where batch_no = ? and version <> -?::int and state = 'OPEN' returning 1`,",
    test,
    red: 'is named once on what was seen, and is found by it',
  },
  {
    invariant: 'FUL8',
    guard: 'whether a batch is done is looked at under its own lock',
    file: 'subgraphs/orders/src/process/end-batches.ts',
    find: 'order by batch_no for no key update`,',
    replace: 'order by batch_no`,',
    test,
    red: 'is done once, when the last units of its orders are found at once',
  },
];
