import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decideProposalApproval, takeAvailable, type ProposalState } from './decide-proposal.ts';

const line = (id: string, proposed: number, from: string | null = 'CW', approved = proposed) => ({
  id,
  sku: 'A',
  from,
  to: `S${id}`,
  proposed,
  approved,
});
const proposal = (changed: Partial<ProposalState> = {}): ProposalState => ({
  proposalNo: 'RP1',
  status: 'PROPOSED',
  version: 1,
  lines: [line('1', 5), line('2', 3)],
  ...changed,
});
const kindsOf = (verdict: ReturnType<typeof decideProposalApproval>) =>
  verdict.ok ? [] : verdict.refusals.map(({ kind }) => kind);

describe('an approval of a proposal', () => {
  it('agrees to what is proposed, but for the lines it names', () => {
    const verdict = decideProposalApproval(proposal(), [{ id: '2', quantity: 9 }], 1);
    expect(verdict).toMatchObject({ ok: true, value: [{ approved: 5 }, { approved: 9 }] });
  });

  it.each([
    ['another status', proposal({ status: 'EXECUTED' }), [], 1, ['DocumentState']],
    ['a version that has passed', proposal(), [], 2, ['DocumentChanged']],
    ['a line of another proposal', proposal(), [{ id: '9', quantity: 1 }], 1, ['InvalidInput']],
    ['a malformed id', proposal(), [{ id: null, quantity: 1 }], 1, ['InvalidInput']],
    [
      'nothing at all',
      proposal({ lines: [line('1', 5)] }),
      [{ id: '1', quantity: 0 }],
      1,
      ['InvalidInput'],
    ],
  ])('is refused for %s', (_why, state, named, expectedVersion, kinds) => {
    expect(kindsOf(decideProposalApproval(state, named, expectedVersion))).toEqual(kinds);
  });
});

describe('carrying out', () => {
  it('gives each line what is left at its source, and buys all that is to be bought', () => {
    const lines = [line('1', 5), line('2', 3), line('3', 4, null)];
    const taken = takeAvailable(lines, new Map([['CW/A', 6]]));
    expect(taken.map(({ executed }) => executed)).toEqual([5, 1, 4]);
  });

  it('never takes more than there is or was agreed', () => {
    const lines = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(lines, fc.nat({ max: 100 }), (approved, available) => {
        const taken = takeAvailable(
          approved.map((quantity, n) => line(String(n), quantity)),
          new Map([['CW/A', available]]),
        );
        const sum = taken.reduce((total, { executed }) => total + executed, 0);
        expect(sum).toBe(
          Math.min(
            available,
            approved.reduce((a, b) => a + b, 0),
          ),
        );
        for (const [n, { executed }] of taken.entries()) {
          expect(executed).toBeLessThanOrEqual(approved[n]!);
        }
      }),
    );
  });
});
