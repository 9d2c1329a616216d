import type { Guard } from '../guard.ts';

const shortage = 'subgraphs/orders/test/shortage.db.test.ts';
const commands = 'subgraphs/orders/src/commands';

/** What keeps goods in, and what becomes of units that nobody found. */
export const FULFILMENT_GUARDS: readonly Guard[] = [
  {
    invariant: 'FUL1',
    guard: 'nobody works on an order that the desk holds',
    file: `${commands}/fulfilment/work-on-fulfilment.ts`,
    find: '  return blockOf(order);',
    replace: '  return order.held_at ? null : blockOf(order);',
    test: shortage,
    red: 'until it is released',
  },
  {
    invariant: 'FUL2',
    guard: 'promised money is taken before goods leave',
    file: `${commands}/fulfilment/judge-parcel.ts`,
    find: 'const unpaid = forbidden ? null : moneyRefusal(order);',
    replace: 'const unpaid = forbidden ? null : (moneyRefusal(order), null);',
    test: shortage,
    red: 'is taken before a parcel leaves',
  },
  {
    invariant: 'FUL2',
    guard: 'what the desk sends elsewhere shares no parcel with what goes to its old door',
    file: `${commands}/desk/change-delivery.ts`,
    find: 'await redirect(tx, order, input.delivery);',
    replace: '',
    test: 'subgraphs/orders/test/picking.db.test.ts',
    red: 'goes to its new door alone',
  },
  {
    invariant: 'FUL3',
    guard: 'what nobody found leaves the books with its hold',
    file: 'subgraphs/inventory/src/commands/end-in-groups.ts',
    find: '...ended.MISSING.flatMap((hold) => movementsOf(hold, NOT_FOUND, now)),',
    replace: '',
    test: 'subgraphs/inventory/test/holds.db.test.ts',
    red: 'leaves the books with them in one change',
  },
  {
    invariant: 'FUL4',
    guard: 'missing units are counted against what is still to leave, under the order’s lock',
    file: `${commands}/fulfilment/report-shortage.ts`,
    find: 'decideShortage(fulfilment.lines, input.lines);',
    replace: 'decideShortage(known.lines, input.lines);',
    test: shortage,
    red: 'are counted once, however many pickers tell of them at once',
  },
  {
    invariant: 'FUL9',
    guard: 'a place of a line that came free is settled anew',
    file: 'subgraphs/orders/src/process/settle-deliveries.ts',
    find: 'const delivered = arrived - line.came_back;',
    replace: 'const delivered = arrived;',
    test: 'subgraphs/orders/test/fulfilment.db.test.ts',
    red: 'may come back with its shares',
  },
  {
    invariant: 'INV4',
    guard: 'goods gone: a part that was sent asks for them whatever their lots say',
    file: 'subgraphs/orders/src/process/move-steps.ts',
    find: 'const variables = { reference, hasLeft: true };',
    replace: 'const variables = { reference, hasLeft: false };',
    test: 'subgraphs/orders/test/warehouse.db.test.ts',
    red: 'goes from the shelf to the door',
  },
  {
    invariant: 'INV3',
    guard: 'goods kept: a wish that no place can take ends no hold',
    file: 'subgraphs/orders/src/process/move-steps.ts',
    find: 'keepsHold === true ?',
    replace: 'keepsHold === false ?',
    test: 'subgraphs/orders/test/warehouse.db.test.ts',
    red: 'waits for staff when none is left',
  },
  {
    invariant: 'INV14',
    guard: 'goods paid: no provider gives back what it never took',
    file: 'subgraphs/orders/src/domain/till/compare-sale.ts',
    find: 'if (isCounterMethod(method)) return tender;',
    replace: 'if (method) return tender;',
    test: 'subgraphs/orders/test/offline.db.test.ts',
    red: 'with money that no provider of ours took',
  },
];
