import type { Guard } from '../guard.ts';

const amend = 'subgraphs/orders/test/amend-paid.db.test.ts';
const commands = 'subgraphs/orders/src/commands';

/** What keeps amended orders, their money and the people behind them right. */
export const DESK_GUARDS: readonly Guard[] = [
  {
    invariant: 'DSK1',
    guard: 'what is being amended is not worked on until it is paid',
    file: `${commands}/fulfilment/work-on-fulfilment.ts`,
    find: "if (order.payment_status === 'BALANCE_DUE') return moneyRefusal(order);",
    replace: '',
    test: amend,
    red: 'waits for the difference with its goods held',
  },
  {
    invariant: 'DSK2 INV14',
    guard: 'a payment that is paid back in part gives back only what is left',
    file: 'subgraphs/orders/src/process/refund-payments.ts',
    find: 'const leftMinor = paidMinor - Number(due.returned_minor) + owedMinor;',
    replace: 'const leftMinor = paidMinor;',
    test: 'subgraphs/orders/test/desk-money.db.test.ts',
    red: 'is cancelled with what is left of its payment',
  },
  {
    invariant: 'DSK7 INV14',
    guard: 'what an amendment gives back is a row of it',
    file: `${commands}/amend/apply-paid.ts`,
    find: `select ?, ?, "paymentNo", "amountMinor" from parts`,
    replace: `select ?, ?, "paymentNo", "amountMinor" from parts where false`,
    test: amend,
    red: 'gives back by its payments in turn',
  },
  {
    invariant: 'DSK8',
    guard: 'of what is being picked only units that were found leave',
    file: 'subgraphs/orders/src/domain/fulfilment/check-parcel.ts',
    find: "const isPicked = state === 'PICKING';",
    replace: 'const isPicked = false;',
    test: 'subgraphs/orders/test/picking.db.test.ts',
    red: 'leaves as far as it was found: sending is packing',
  },
  {
    invariant: 'DSK9',
    guard: 'what a till sold and nobody can book is kept as it was told',
    file: `${commands}/till/upload-offline-sales.ts`,
    find: '[...told, ...kept]',
    replace: '[...told]',
    test: 'subgraphs/orders/test/offline.db.test.ts',
    red: 'takes the good ones and keeps what cannot be booked',
  },
  {
    invariant: 'DSK3',
    guard: 'units that are picked are not taken off',
    file: 'subgraphs/orders/src/domain/amend/share-taken.ts',
    find: "const ON_THE_SHELF: readonly FulfilmentState[] = ['NEW', 'ASSIGNED', 'ACCEPTED'];",
    replace:
      "const ON_THE_SHELF: readonly FulfilmentState[] = ['NEW', 'ASSIGNED', 'ACCEPTED', 'PICKING'];",
    test: amend,
    red: 'cannot be amended; what is still on the shelf can',
  },
  {
    invariant: 'DSK4',
    guard: 'an amendment is of the version that was seen',
    file: `${commands}/amend/amend-order.ts`,
    find: '    if (changed) return refuse(changed);',
    replace: '',
    test: 'subgraphs/orders/test/amend.db.test.ts',
    red: 'is one of two that were seen alike',
  },
  {
    invariant: 'DSK5',
    guard: 'a refund that failed is settled once',
    file: `${commands}/desk/resolve-refund.ts`,
    find: "if (refund.state !== 'FAILED' || refund.resolution !== null) {",
    replace: 'if (refund.state === null) {',
    test: 'subgraphs/orders/test/wechat.db.test.ts',
    red: 'is tried again or paid out by a manager, once',
  },
  {
    invariant: 'DSK6 INV15',
    guard: 'what offline tills sent is forgotten with the person',
    file: `${commands}/privacy/personal-data.ts`,
    find: 'else subject end, at_till = ${BLANK},',
    replace: 'else subject end,',
    test: 'subgraphs/orders/test/privacy.db.test.ts',
    red: 'stands nowhere afterwards',
  },
  {
    invariant: 'DSK',
    guard: 'the close of a drawer is confirmed once',
    file: 'subgraphs/orders/src/commands/till/lock-shift.ts',
    find: '`select ${COLUMNS} from till_shift where shift_no = ? for update`',
    replace: '`select ${COLUMNS} from till_shift where shift_no = ?`',
    test: 'subgraphs/orders/test/desk-money.db.test.ts',
    red: 'by more is closed, waits for a second person',
  },
];
