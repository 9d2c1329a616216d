import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import {
  assertFulfilmentStep,
  FULFILMENT_STATES,
  FULFILMENT_TRANSITIONS,
  HELD_STATES,
  isFulfilmentEnd,
} from './fulfilment-state.ts';

const MIGRATION = readFileSync(
  new URL('../../persistence/migrations/migration-20261123111500-fulfilment.ts', import.meta.url),
  'utf8',
);

describe('ways of a fulfilment order', () => {
  it('are the same in the database', () => {
    const guard = /not in \(([\s\S]*?)\n {4}\) then/.exec(MIGRATION)![1]!;
    const pairs = [...guard.matchAll(/\('(\w+)', '(\w+)'\)/g)].map(([, a, b]) => `${a} ${b}`);
    const known = FULFILMENT_STATES.flatMap((from) =>
      FULFILMENT_TRANSITIONS[from].map((to) => `${from} ${to}`),
    );
    expect(pairs.toSorted()).toEqual(known.toSorted());
  });

  it('end when the goods are there, or will never be', () => {
    expect(FULFILMENT_STATES.filter(isFulfilmentEnd)).toEqual([
      'DELIVERED',
      'COLLECTED',
      'CANCELLED',
    ]);
  });

  it('never bring back what has left', () => {
    expect(() => assertFulfilmentStep('SHIPPED', 'CANCELLED')).toThrow();
    expect(HELD_STATES).not.toContain('SHIPPED');
  });
});
