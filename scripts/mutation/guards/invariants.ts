import type { Guard } from '../guard.ts';

const inventory = 'subgraphs/inventory';
const orders = 'subgraphs/orders';

/** What stock and orders as such stand on, whatever is done with them. */
export const INVARIANT_GUARDS: readonly Guard[] = [
  {
    invariant: 'INV5',
    guard: 'what one buyer of a group took is gone for the next',
    file: `${inventory}/src/domain/shelf.ts`,
    find: `      const effects = holdEffects(lines);
      applyTo(state, effects);`,
    replace: '      const effects = holdEffects(lines);',
    test: `${inventory}/src/domain/decide-in-turn.test.ts`,
    red: 'gives the units to those who came first',
  },
  {
    invariant: 'INV4',
    guard: 'a pool that has closed gives its units to everybody',
    file: `${inventory}/src/domain/hold-effects.ts`,
    find: 'line.pool === null || isOpen ? taken(line, -quantity) : { reserved: -quantity }',
    replace: 'line.pool !== null || isOpen ? taken(line, -quantity) : taken(line, -quantity)',
    test: `${inventory}/test/front-stock.db.test.ts`,
    red: 'is carved out of available, sold from, given back and closed',
  },
  {
    invariant: 'INV4',
    guard: 'a repair is a movement',
    file: `${inventory}/src/commands/reconcile/repair-level.ts`,
    find: 'await insertMovements(tx, { movements: some, actor, now, idempotencyKey });',
    replace: '',
    test: `${inventory}/test/front-stock.db.test.ts`,
    red: 'finds planted drift of every number, and mends it by movements and events',
  },
  {
    invariant: 'INV3',
    guard: 'goods that come broken keep no promise',
    file: `${inventory}/src/commands/procurement/receive-purchase.ts`,
    find: 'if (!promised.ok) return promised;',
    replace: '',
    test: `${inventory}/test/front-stock.db.test.ts`,
    red: 'keeps its promise when goods come broken, or belong to somebody else',
  },
  {
    invariant: 'INV7',
    guard: 'the last unit takes the remainder',
    file: `${orders}/src/domain/return-share.ts`,
    find: 'worthOf(paidMinor, until, line.quantity) - worthOf(paidMinor, returned, line.quantity)',
    replace: 'worthOf(paidMinor, quantity, line.quantity)',
    test: `${orders}/src/domain/return-share.test.ts`,
    red: 'adds up to the whole exactly over any sequence',
  },
  {
    invariant: 'INV10',
    guard: 'an order goes only where the state machine leads',
    file: `${orders}/src/domain/order-state.ts`,
    find: 'assert(from === to || TRANSITIONS[from].includes(to), `INV10',
    replace: 'assert(from === to || TRANSITIONS[from].length >= 0, `INV10',
    test: `${orders}/src/domain/order-state.test.ts`,
    red: 'the state machine of an order (INV10)',
  },
  {
    invariant: 'INV11',
    guard: 'a level changes with its event',
    file: `${inventory}/src/commands/change-levels.ts`,
    find: 'await events.append(tx, facts);',
    replace: 'void facts;',
    test: `${inventory}/test/live-stock.db.test.ts`,
    red: 'gives an idle hold back once its deadline has passed, and says so live',
  },
  {
    invariant: 'INV12',
    guard: 'a change raises the version by one',
    file: `${inventory}/src/commands/change-levels.ts`,
    find: "'version = s.version + 1'",
    replace: "'version = s.version + 2'",
    test: `${inventory}/test/hot-sku.db.test.ts`,
    red: 'takes four statements for two hundred buyers, and raises the version once',
  },
  {
    invariant: 'INV13',
    guard: 'a hold past its deadline has lapsed, swept or not',
    file: `${inventory}/src/domain/reservation.ts`,
    find: 'expiresAt !== null && expiresAt <= now;',
    replace: 'expiresAt !== null && expiresAt.getTime() <= 0;',
    test: `${inventory}/src/domain/reservation.test.ts`,
    red: 'at its deadline',
  },
  {
    invariant: 'INV13',
    guard: 'idle holds are given back by the sweep',
    file: `${inventory}/src/commands/expire-reservations.ts`,
    find: "where r.status = 'ACTIVE' and r.expires_at <= ?::timestamptz",
    replace: "where r.status = 'ACTIVE' and r.expires_at <= ?::timestamptz - interval '1 day'",
    test: `${inventory}/test/live-stock.db.test.ts`,
    red: 'gives an idle hold back once its deadline has passed, and says so live',
  },
];
