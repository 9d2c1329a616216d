import { describe, expect, it } from '@jest/globals';
import { decideEnds, type EndHold } from './decide-ends.ts';
import type { ReservationState } from './reservation.ts';

const NOW = new Date('2026-05-01T12:00:00Z');
const LINES = [{ sku: 'TEA', location: 'SH001', quantity: 2 }];
const hold = (reference: string, rest: Partial<ReservationState> = {}): ReservationState => ({
  reference,
  status: 'ACTIVE',
  expiresAt: null,
  lines: LINES,
  ...rest,
});
const release = (reference: string): EndHold => ({ reference, end: 'RELEASED' });
const consume = (reference: string): EndHold => ({ reference, end: 'CONSUMED' });

const missing = (reference: string): EndHold => ({ ...release(reference), isMissing: true });

function decide(requests: readonly EndHold[], earlier: readonly ReservationState[] = []) {
  const { verdicts, ended, tombstones } = decideEnds({ earlier, now: NOW }, requests);
  return {
    answers: verdicts.map((verdict) =>
      verdict.ok ? verdict.value.status : verdict.refusals[0].kind,
    ),
    released: ended.RELEASED.map(({ reference }) => reference),
    consumed: ended.CONSUMED.map(({ reference }) => reference),
    tombstones,
  };
}

describe('deciding ends in turn', () => {
  it.each([
    ['a release first', [release('1'), consume('1')], ['RELEASED', 'ReservationClosed']],
    ['a sale first', [consume('1'), release('1')], ['CONSUMED', 'ReservationClosed']],
  ])('lets exactly one win: %s', (_rule, requests, answers) => {
    const decision = decide(requests, [hold('1')]);

    expect(decision.answers).toEqual(answers);
    expect([...decision.released, ...decision.consumed]).toEqual(['1']);
  });

  it('gives repeats the first answer and ends a hold once', () => {
    const decision = decide(
      [release('1'), release('1'), consume('2'), consume('2')],
      [hold('1'), hold('2')],
    );

    expect(decision).toEqual({
      answers: ['RELEASED', 'RELEASED', 'CONSUMED', 'CONSUMED'],
      released: ['1'],
      consumed: ['2'],
      tombstones: [],
    });
  });

  it('lets what nobody found end once, as given back; what was never held cannot be missing', () => {
    const earlier = [hold('1'), hold('2')];
    const requests = [missing('1'), release('1'), missing('1'), missing('9'), missing('2')];
    const { verdicts, ended, tombstones } = decideEnds({ earlier, now: NOW }, requests);

    expect(verdicts.map((it) => (it.ok ? it.value.status : it.refusals[0].kind))).toEqual([
      'RELEASED',
      'RELEASED',
      'RELEASED',
      'NotFound',
      'RELEASED',
    ]);
    expect(ended.MISSING.map(({ reference }) => reference)).toEqual(['1', '2']);
    expect([...ended.RELEASED, ...ended.CONSUMED, ...tombstones]).toEqual([]);
  });

  it('leaves one tombstone for what was never held, and does not sell it', () => {
    expect(decide([consume('1'), release('1'), release('1'), consume('1')])).toEqual({
      answers: ['NotFound', 'RELEASED', 'RELEASED', 'ReservationClosed'],
      released: [],
      consumed: [],
      tombstones: ['1'],
    });
  });

  it('does not sell what has lapsed, and gives it back when asked to', () => {
    const lapsed = hold('1', { expiresAt: NOW });

    expect(decide([consume('1'), release('1')], [lapsed])).toMatchObject({
      answers: ['ReservationClosed', 'RELEASED'],
      released: ['1'],
    });
    expect(decide([release('2')], [hold('2', { status: 'EXPIRED' })])).toMatchObject({
      answers: ['EXPIRED'],
      released: [],
    });
  });
});
