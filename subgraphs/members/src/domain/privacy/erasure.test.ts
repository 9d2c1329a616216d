import { describe, expect, it } from '@jest/globals';
import { afterPage, digitsOf, erasurePause, erasureState } from './erasure.ts';

const ASKED = new Date('2026-06-01T00:00:00Z');
const later = (ms: number) => new Date(ASKED.getTime() + ms);
const settleMs = 60_000;
const progress = { step: 'TELL', cursor: null, orders: 3, waiting: 1, askedAt: ASKED } as const;

describe('forgetting a member', () => {
  it.each([
    [
      'goes on with the next page at once',
      progress,
      { orders: 200, waiting: 2, next: '77' },
      { step: 'TELL', cursor: '77', orders: 203, waiting: 3, dueAt: later(10) },
    ],
    [
      'looks once more after the first pass, when what was being written is written',
      progress,
      { orders: 4, waiting: 0, next: null },
      { step: 'SETTLE', cursor: null, orders: 7, waiting: 1, dueAt: later(settleMs) },
    ],
    [
      'counts no order twice',
      { ...progress, step: 'SETTLE', waiting: 0 },
      { orders: 7, waiting: 1, next: '9' },
      { step: 'SETTLE', cursor: '9', orders: 3, waiting: 1, dueAt: later(10) },
    ],
    [
      'ends with the second pass',
      { ...progress, step: 'SETTLE', waiting: 0 },
      { orders: 7, waiting: 0, next: null },
      { step: 'SETTLE', cursor: null, orders: 3, waiting: 0, dueAt: null },
    ],
  ] as const)('%s', (_what, before, page, after) => {
    expect(afterPage(before, page, { now: later(10), settleMs })).toEqual(after);
  });

  it('makes the second pass at once when the first took longer than the wait', () => {
    const page = { orders: 0, waiting: 0, next: null };
    const now = later(settleMs * 2);
    expect(afterPage(progress, page, { now, settleMs }).dueAt).toEqual(now);
  });

  it('waits longer each time nobody answers, and never gives up', () => {
    expect([0, 1, 2, 9, 10, 400].map(erasurePause)).toEqual([
      500, 1_000, 2_000, 256_000, 300_000, 300_000,
    ]);
  });

  it('says how far it is', () => {
    expect([
      erasureState('TELL', null),
      erasureState('SETTLE', null),
      erasureState('SETTLE', ASKED),
    ]).toEqual(['RUNNING', 'SETTLING', 'DONE']);
  });

  it('names phones by their digits', () => {
    expect(['13800138000', '+441632960961'].map(digitsOf)).toEqual(['13800138000', '441632960961']);
  });
});
