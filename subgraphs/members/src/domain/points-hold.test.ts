import { describe, expect, it } from '@jest/globals';
import {
  decideRelease,
  decideRepeatedPlacement,
  decideReversal,
  decideSpend,
  type Hold,
  type HoldStatus,
} from './points-hold.ts';

const hold = (status: HoldStatus): Hold => ({
  reference: 'O-1',
  memberNo: 'M-1',
  points: 10,
  status,
});
const verdict = (outcome: ReturnType<typeof decideReversal>) =>
  outcome.ok ? outcome.value : outcome.refusals.map(({ kind }) => kind).join();

describe('the steps of a hold', () => {
  it.each([
    // status, place again, release, spend, reverse
    ['ACTIVE', 'STAY', 'MOVE', 'MOVE', 'InvalidInput'],
    ['SPENT', 'STAY', 'InvalidInput', 'STAY', 'MOVE'],
    ['RELEASED', 'HoldClosed', 'STAY', 'HoldClosed', 'HoldClosed'],
    ['REVERSED', 'STAY', 'InvalidInput', 'STAY', 'STAY'],
  ] as const)('of one that is %s: place %s, release %s, spend %s, reverse %s', (...row) => {
    const [status, place, release, spend, reverse] = row;

    expect([
      verdict(decideRepeatedPlacement(hold(status), { memberNo: 'M-1', points: 10 })),
      verdict(decideRelease(hold(status))),
      verdict(decideSpend(hold(status))),
      verdict(decideReversal(hold(status))),
    ]).toEqual([place, release, spend, reverse]);
  });

  it.each([
    ['another member', { memberNo: 'M-2', points: 10 }],
    ['another number of points', { memberNo: 'M-1', points: 11 }],
  ])('one order cannot hold for %s', (_rule, wanted) => {
    expect(decideRepeatedPlacement(hold('ACTIVE'), wanted)).toMatchObject({
      ok: false,
      refusals: [{ kind: 'InvalidInput', field: ['input', 'reference'] }],
    });
  });
});
