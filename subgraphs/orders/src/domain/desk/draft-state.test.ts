import { describe, expect, it } from '@jest/globals';
import { draftState } from './draft-state.ts';
import { standingStage } from './standing-stage.ts';

const NOW = new Date('2026-03-01T00:00:00Z');
const later = new Date(NOW.getTime() + 1);

describe('a draft', () => {
  it.each([
    ['OPEN', later, null, 'OPEN'],
    ['OPEN', NOW, null, 'EXPIRED'],
    ['CONFIRMED', NOW, 'PAID', 'CONFIRMED'],
    ['CONFIRMED', NOW, 'SUBMITTING', 'CONFIRMED'],
    ['CONFIRMED', later, 'REFUSED', 'OPEN'],
    ['CONFIRMED', NOW, 'REFUSED', 'EXPIRED'],
    ['DISCARDED', later, null, 'DISCARDED'],
  ] as const)(
    '%s until %s with an order that is %s is %s',
    (state, expiresAt, status, expected) => {
      expect(draftState({ state, expiresAt, orderStatus: status }, NOW)).toBe(expected);
    },
  );
});

describe('the stage that an order has to get through next', () => {
  it.each([
    ['SUBMITTING', null, 0, 'PROCESS'],
    ['AWAITING_PAYMENT', null, 0, 'PROCESS'],
    ['PAID', null, 0, 'FULFILMENT'],
    ['PAID', 'OUT_OF_STOCK', 0, 'DISPATCH'],
    ['PAID', 'UNAVAILABLE', 0, 'DISPATCH'],
    ['PAID', 'REFUNDED_IN_PART', 0, 'RULE'],
    ['CANCELLED', 'PAID_AFTER_CANCEL', 0, 'RULE'],
    ['CANCELLED', null, 1, 'SETTLEMENT'],
    ['COMPLETED', null, 0, null],
    ['REFUSED', null, 0, null],
  ] as const)('%s with %s and %d due: %s', (status, exception, dueMinor, expected) => {
    expect(standingStage({ status, exception, dueMinor })).toBe(expected);
  });
});
