import { describe, expect, it } from '@jest/globals';
import { backoffMs, givesUp } from './process-patience.ts';
import {
  isFinal,
  type ProcessFacts,
  type ProcessKind,
  type ProcessState,
  type ProcessStep,
  type RemoteStep,
} from './process-kinds.ts';
import { compensationsOf, nextStep, stepsBeside, stepsOf } from './process-plan.ts';

const points = { spendsPoints: true, paid: false };
const none = { spendsPoints: false, paid: false };
const paid = { spendsPoints: true, paid: true };
const full = { ...paid, restocks: true, isFullReturn: true };
const KINDS: readonly ProcessKind[] = [
  'SUBMIT',
  'CAPTURE',
  'CANCEL',
  'FULFIL',
  'REFUND',
  'RETURN',
  'SALE',
  'OFFLINE_SALE',
];
const sale = { ...points, usesCampaigns: true };

describe('the steps of a process', () => {
  it.each([
    ['SUBMIT', none, 'RESERVE_STOCK LOCK_COUPONS ACCEPT'],
    ['SUBMIT', points, 'RESERVE_STOCK LOCK_COUPONS HOLD_POINTS ACCEPT'],
    ['CAPTURE', none, 'REDEEM_COUPONS FINISH'],
    ['CAPTURE', paid, 'REDEEM_COUPONS SPEND_POINTS FINISH'],
    ['CANCEL', none, 'RELEASE_STOCK UNLOCK_COUPONS CLOSE'],
    ['CANCEL', points, 'RELEASE_STOCK UNLOCK_COUPONS RELEASE_POINTS CLOSE'],
    ['CANCEL', paid, 'RELEASE_STOCK REVERSE_COUPONS REVERSE_POINTS REFUND_PAYMENTS CLOSE'],
    ['FULFIL', paid, 'CONSUME_STOCK COMPLETE'],
    ['OFFLINE_SALE', none, 'SELL_STOCK FINISH'],
    ['OFFLINE_SALE', sale, 'SELL_STOCK CLAIM_COUPONS CLAIM_POINTS FINISH'],
    ['SALE', none, 'SELL_STOCK COMPLETE_SALE'],
    ['SALE', points, 'HOLD_POINTS SELL_STOCK SPEND_POINTS COMPLETE_SALE'],
    ['SALE', sale, 'LOCK_COUPONS HOLD_POINTS SELL_STOCK REDEEM_COUPONS SPEND_POINTS COMPLETE_SALE'],
    ['REFUND', paid, 'REFUND_PAYMENTS FINISH'],
    ['RETURN', full, 'RESTOCK RETURN_POINTS REVERSE_COUPONS REFUND_RETURN SETTLE_RETURN'],
    ['RETURN', { ...none, restocks: true }, 'RESTOCK REFUND_RETURN SETTLE_RETURN'],
    ['RETURN', none, 'REFUND_RETURN SETTLE_RETURN'],
    ['SUBMIT', { ...none, outside: true }, 'RESERVE_STOCK ACCEPT'],
    ['CANCEL', { ...none, outside: true }, 'RELEASE_STOCK CLOSE'],
    ['CANCEL', { ...none, paid: true, outside: true }, 'RELEASE_STOCK REFUND_PAYMENTS CLOSE'],
    ['ALLOCATE', none, 'RESERVE_STOCK ALLOCATED'],
    ['AMEND', { ...none, grows: true }, 'GROW_STOCK AMENDED'],
    ['AMEND', none, 'SHED_STOCK FINISH'],
  ] as const)('%s %j: %s', (kind, facts, steps) => {
    expect(stepsOf(kind, facts).join(' ')).toBe(steps);
  });

  it.each(KINDS)('of %s end with one final step and lead there one by one', (kind) => {
    const steps = stepsOf(kind, paid);
    expect(steps.filter(isFinal)).toEqual([steps.at(-1)]);
    for (const [index, step] of steps.slice(0, -1).entries()) {
      expect(nextStep(kind, 'RUNNING', paid, step)).toBe(steps[index + 1]);
    }
  });
});

describe('steps that are taken beside each other', () => {
  it.each<[ProcessKind, ProcessState, ProcessFacts, RemoteStep, string]>([
    ['SUBMIT', 'RUNNING', points, 'RESERVE_STOCK', 'RESERVE_STOCK LOCK_COUPONS HOLD_POINTS'],
    ['SUBMIT', 'RUNNING', none, 'RESERVE_STOCK', 'RESERVE_STOCK LOCK_COUPONS'],
    ['SUBMIT', 'RUNNING', points, 'LOCK_COUPONS', 'LOCK_COUPONS HOLD_POINTS'],
    ['SUBMIT', 'RUNNING', { ...points, outside: true }, 'RESERVE_STOCK', 'RESERVE_STOCK'],
    ['CAPTURE', 'RUNNING', paid, 'REDEEM_COUPONS', 'REDEEM_COUPONS SPEND_POINTS'],
    ['CANCEL', 'RUNNING', paid, 'RELEASE_STOCK', 'RELEASE_STOCK REVERSE_COUPONS REVERSE_POINTS'],
    ['CANCEL', 'RUNNING', none, 'RELEASE_STOCK', 'RELEASE_STOCK UNLOCK_COUPONS'],
    ['SALE', 'RUNNING', sale, 'LOCK_COUPONS', 'LOCK_COUPONS HOLD_POINTS'],
    ['SALE', 'RUNNING', sale, 'REDEEM_COUPONS', 'REDEEM_COUPONS SPEND_POINTS'],
    [
      'SUBMIT',
      'COMPENSATING',
      points,
      'RELEASE_POINTS',
      'RELEASE_POINTS UNLOCK_COUPONS RELEASE_STOCK',
    ],
  ])('%s %s %j from %s: %s', (kind, state, facts, step, steps) => {
    expect(stepsBeside(kind, state, facts, step).join(' ')).toBe(steps);
  });

  it('never go past one that needs what they bring, or that cannot be undone', () => {
    const split = { ...points, splits: true };
    expect(stepsBeside('SUBMIT', 'RUNNING', split, 'RESERVE_STOCK')).toEqual(['RESERVE_STOCK']);
    expect(stepsBeside('SALE', 'RUNNING', sale, 'SELL_STOCK')).toEqual(['SELL_STOCK']);
    expect(stepsBeside('CANCEL', 'RUNNING', paid, 'REFUND_PAYMENTS')).toEqual(['REFUND_PAYMENTS']);
    expect(stepsBeside('RETURN', 'RUNNING', full, 'RESTOCK')).toEqual(['RESTOCK']);
  });
});

describe('undoing', () => {
  it.each<[ProcessStep, string]>([
    ['RESERVE_STOCK', 'RELEASE_STOCK REFUSE'],
    ['LOCK_COUPONS', 'UNLOCK_COUPONS RELEASE_STOCK REFUSE'],
    ['HOLD_POINTS', 'RELEASE_POINTS UNLOCK_COUPONS RELEASE_STOCK REFUSE'],
  ])('a submit refused at %s gives back in reverse, that step included', (step, undo) => {
    expect(compensationsOf('SUBMIT', points, step).join(' ')).toBe(undo);
  });

  it.each<[ProcessStep, string]>([
    ['LOCK_COUPONS', 'UNLOCK_COUPONS REFUSE'],
    ['HOLD_POINTS', 'RELEASE_POINTS UNLOCK_COUPONS REFUSE'],
    ['SELL_STOCK', ''],
    ['REDEEM_COUPONS', ''],
    ['SPEND_POINTS', ''],
  ])('a counter sale refused at %s is possible only while the goods are there', (step, undo) => {
    expect(compensationsOf('SALE', sale, step).join(' ')).toBe(undo);
  });

  it('goes on where it was taken up again, whatever step was refused', () => {
    const steps = compensationsOf('SUBMIT', points, 'HOLD_POINTS');
    for (const [index, step] of steps.slice(0, -1).entries()) {
      expect(nextStep('SUBMIT', 'COMPENSATING', points, step)).toBe(steps[index + 1]);
    }
  });

  it('keeps a paid order when its goods cannot be handed over', () => {
    expect(compensationsOf('FULFIL', paid, 'CONSUME_STOCK')).toEqual(['ABORT']);
  });

  it('makes a return undone only while its goods are not in', () => {
    expect(compensationsOf('RETURN', full, 'RESTOCK')).toEqual(['REJECT_RETURN']);
    expect(compensationsOf('RETURN', full, 'RETURN_POINTS')).toEqual([]);
  });

  it.each(['CAPTURE', 'CANCEL', 'REFUND', 'OFFLINE_SALE'] as const)(
    'is nothing for %s: it only goes on',
    (kind) => {
      expect(compensationsOf(kind, paid, stepsOf(kind, paid)[0]!)).toEqual([]);
    },
  );
});

describe('failing', () => {
  it('waits longer each time, up to a minute', () => {
    expect([1, 2, 3, 4, 100].map(backoffMs)).toEqual([200, 400, 800, 1_600, 60_000]);
  });

  it('gives up a counter sale until its goods are taken, and not after', () => {
    expect(givesUp('SALE', 'RUNNING', 5, 'LOCK_COUPONS')).toBe(true);
    expect(givesUp('SALE', 'RUNNING', 4, 'LOCK_COUPONS')).toBe(false);
    for (const step of ['SELL_STOCK', 'REDEEM_COUPONS', 'SPEND_POINTS'] as const) {
      expect(givesUp('SALE', 'RUNNING', 1_000, step)).toBe(false);
    }
  });

  it('gives up only an order that nobody was promised, and never what gives back', () => {
    expect(givesUp('SUBMIT', 'RUNNING', 4)).toBe(false);
    expect(givesUp('SUBMIT', 'RUNNING', 5)).toBe(true);
    expect(givesUp('SUBMIT', 'COMPENSATING', 1_000)).toBe(false);
    for (const kind of KINDS.filter((other) => other !== 'SUBMIT')) {
      expect(givesUp(kind, 'RUNNING', 1_000)).toBe(false);
    }
  });
});
