import { describe, expect, it } from '@jest/globals';
import { EARLIER, LATER, NOW } from '../../test/domain-fixtures.ts';
import { decideIssue, type TemplateState } from './decide-issue.ts';

const template = (over: Partial<TemplateState> = {}): TemplateState => ({
  status: 'ACTIVE',
  claimable: true,
  validFrom: EARLIER,
  validUntil: LATER,
  limitTotal: 10,
  limitPerMember: 2,
  issued: 0,
  ...over,
});

const ended = ['This coupon is no longer given out.'];
const early = ['This coupon is not given out yet.'];

describe('giving out one more coupon', () => {
  it.each<[string, TemplateState, number, readonly string[]]>([
    ['the last one of all', template({ issued: 9 }), 0, []],
    ['none beyond the total', template({ issued: 10 }), 0, ['TOTAL 10']],
    ['the last one of a member', template(), 1, []],
    ['none beyond a member’s limit', template(), 2, ['MEMBER 2']],
    ['both limits at once', template({ issued: 10 }), 2, ['TOTAL 10', 'MEMBER 2']],
    ['without limits', template({ limitTotal: null, limitPerMember: null, issued: 99 }), 99, []],
    ['not after it was ended', template({ status: 'ENDED' }), 0, ended],
    ['not from its end on', template({ validUntil: NOW }), 0, ended],
    ['not while it is drafted', template({ status: 'DRAFT' }), 0, early],
    ['not before its start', template({ validFrom: LATER }), 0, early],
    ['from its first instant on', template({ validFrom: NOW, validUntil: null }), 0, []],
  ])('%s', (_rule, state, issuedToMember, expected) => {
    const outcome = decideIssue(state, { byMember: true, issuedToMember, now: NOW });
    const refusals = outcome.ok ? [] : outcome.refusals;
    expect(
      refusals.map((refusal) =>
        refusal.kind === 'InvalidInput'
          ? refusal.reason.en
          : `${refusal.limitKind} ${refusal.limit}`,
      ),
    ).toEqual(expected);
  });

  it('gives members only what they may take themselves', () => {
    const state = template({ claimable: false });
    const wish = { issuedToMember: 0, now: NOW };
    expect(decideIssue(state, { ...wish, byMember: true }).ok).toBe(false);
    expect(decideIssue(state, { ...wish, byMember: false }).ok).toBe(true);
  });
});
