import type { Guard } from '../guard.ts';

const transfers = 'subgraphs/inventory/test/transfer.db.test.ts';
const replenishment = 'subgraphs/inventory/test/replenishment.db.test.ts';
const domain = 'subgraphs/inventory/src/domain';
const commands = 'subgraphs/inventory/src/commands';

/** Goods that move between places: no unit twice, none lost, none promised twice. */
export const TRANSFER_GUARDS: readonly Guard[] = [
  {
    invariant: 'INV4',
    guard: 'a transfer is locked before it is decided on',
    file: `${commands}/transfer/lock-transfer.ts`,
    find: 'from stock_transfer where transfer_no = ? for no key update',
    replace: 'from stock_transfer where transfer_no = ?',
    test: transfers,
    red: 'receipts never take in a unit twice',
  },
  {
    invariant: 'INV4',
    guard: 'no more is received than is on the way',
    file: `${domain}/transfer/decide-arrival.ts`,
    find: 'const onTheWay = line ? inTransitOf(line) : 0;',
    replace: 'const onTheWay = line ? line.shipped : 0;',
    test: `${domain}/transfer/decide-arrival.test.ts`,
    red: 'never takes in a unit twice: more than is on the way is refused',
  },
  {
    invariant: 'INV4',
    guard: 'a transfer ends only when nothing is on the way',
    file: `${domain}/transfer/transfer.ts`,
    find: "if (isExpected) return 'PARTLY_RECEIVED';",
    replace: '',
    test: `${domain}/transfer/decide-arrival.test.ts`,
    red: 'units that left are received, found, written off or still on the way, and an end leaves none',
  },
  {
    invariant: 'INV3',
    guard: 'an approval holds its units',
    file: `${commands}/transfer/approve-transfer.ts`,
    find: '(tx, transfer, { fact }) => holdUnits(tx, context, [holdOf(transfer, fact)], now),',
    replace: 'async () => ({ ok: true, value: null }),',
    test: transfers,
    red: 'one of many shipments leaves, and one of many approvals of scarce goods holds',
  },
  {
    invariant: 'INV4',
    guard: 'goods keep their owner on the way',
    file: `${commands}/transfer/post-steps.ts`,
    find: 'assignTransitLots(lots, assignTransitOwners(onTheWay, movements));',
    replace: 'assignTransitLots(lots, onTheWay ? movements : []);',
    test: transfers,
    red: 'keeps the owner of consigned goods on the way',
  },
  {
    invariant: 'INV9',
    guard: 'a proposal is carried out once',
    file: `${commands}/replenishment/execute-proposal.ts`,
    find: "checkProposalStep(stored.state, ['APPROVED'], input.expectedVersion)",
    replace: "checkProposalStep(stored.state, ['APPROVED', 'EXECUTED'], stored.state.version)",
    test: replenishment,
    red: 'is carried out once, however many ask',
  },
  {
    invariant: 'INV3',
    guard: 'lines of a proposal share what is left',
    file: `${domain}/replenishment/decide-proposal.ts`,
    find: 'left.set(text, (left.get(text) ?? 0) - executed);',
    replace: '',
    test: `${domain}/replenishment/decide-proposal.test.ts`,
    red: 'never takes more than there is or was agreed',
  },
  {
    invariant: 'INV3',
    guard: 'a place keeps its own safety',
    file: `${domain}/transfer/find-nearest.ts`,
    find: 'return [sku, Math.max(0, available - safety)];',
    replace: 'return [sku, available];',
    test: `${domain}/transfer/find-nearest.test.ts`,
    red: 'keeps its own safety, and the next one gives the rest',
  },
  {
    invariant: 'LEVELS',
    guard: 'goods on the way are seen where none of them ever lay',
    file: `${commands}/transfer/post-steps.ts`,
    find: 'await makeMissingLevels(tx, sent, now);',
    replace: '',
    test: transfers,
    red: 'is asked for, agreed to, sent and received',
  },
  {
    invariant: 'LEVELS',
    guard: 'two first receipts of one SKU make one level',
    file: `${commands}/lock-levels.ts`,
    find: 'on conflict (sku, location) do nothing`,',
    replace: '`,',
    test: 'subgraphs/inventory/test/ledger.db.test.ts',
    red: 'has one effect when twins of a new SKU run at once',
  },
  {
    invariant: 'CODE',
    guard: 'wrong collection codes are counted in one statement',
    file: 'subgraphs/orders/src/commands/fulfilment/collect-fulfilment.ts',
    find: 'where fulfilment_no = ? and attempts < ? returning',
    replace: 'where fulfilment_no = ? and attempts < ? + 99 returning',
    test: 'subgraphs/orders/test/warehouse.db.test.ts',
    red: 'are not handed to who guesses: five tries in all',
  },
];
