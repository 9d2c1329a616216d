import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import {
  actionsIn,
  assertTransition,
  OPEN_STATUSES,
  ORDER_STATUSES,
  stateForbids,
  TRANSITIONS,
} from './order-state.ts';

const MIGRATION = new URL(
  '../persistence/migrations/migration-20261123104500-till.ts',
  import.meta.url,
);

describe('the state machine of an order (INV10)', () => {
  it('is the one that the database enforces', () => {
    const sql = readFileSync(MIGRATION, 'utf8');
    const walk = /not in \(([^;]*?)\n\s*\) then/.exec(sql)![1]!;
    const inDatabase = [...walk.matchAll(/\('(\w+)', '(\w+)'\)/g)].map(([, a, b]) => `${a} ${b}`);
    const inDomain = ORDER_STATUSES.flatMap((from) =>
      TRANSITIONS[from].map((to) => `${from} ${to}`),
    );
    expect(inDatabase.toSorted()).toEqual(inDomain.toSorted());
  });

  it('leads every order from SUBMITTING to an end', () => {
    const reached = new Set<string>(['SUBMITTING']);
    for (const status of reached) {
      for (const next of TRANSITIONS[status as 'PAID']) reached.add(next);
    }
    expect([...reached].toSorted()).toEqual([...ORDER_STATUSES].toSorted());
  });

  it.each([
    ['COMPLETED', 'CANCELLING'],
    ['CANCELLED', 'PAID'],
    ['AWAITING_PAYMENT', 'COMPLETED'],
    ['SUBMITTING', 'PAID'],
    ['REFUSED', 'AWAITING_PAYMENT'],
  ] as const)('does not lead from %s to %s', (from, to) => {
    expect(() => assertTransition(from, to)).toThrow('INV10');
  });

  it('is open as long as it leads on', () => {
    expect(OPEN_STATUSES).toEqual(['SUBMITTING', 'AWAITING_PAYMENT', 'PAID', 'CANCELLING']);
  });

  it.each([
    ['SUBMITTING', []],
    ['AWAITING_PAYMENT', ['PAY', 'CANCEL']],
    ['PAID', ['FULFIL', 'CANCEL']],
    ['COMPLETED', ['RETURN']],
    ['CANCELLING', []],
    ['CANCELLED', []],
    ['REFUSED', []],
  ] as const)('%s allows %j', (status, actions) => {
    expect(actionsIn(status)).toEqual(actions);
  });

  it('says that a passing state may be tried again, and an end not', () => {
    expect(stateForbids('O-1', 'CANCELLING')).toMatchObject({ retryable: true });
    expect(stateForbids('O-1', 'CANCELLED')).toMatchObject({ retryable: false });
  });
});
