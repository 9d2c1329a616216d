import { describe, expect, it } from '@jest/globals';
import { decideHoldsInTurn, decideSpendsInTurn } from './holds-in-turn.ts';
import type { Hold } from './points-hold.ts';

const NOW = new Date('2026-06-01T00:00:00Z');
const lot = (id: string, free: number) => ({
  id,
  free,
  expiresAt: new Date(Date.UTC(2026, 6, Number(id))),
});
const wants = (reference: string, points: number, memberNo = 'M') => ({
  reference,
  memberNo,
  points,
});
const hold = (reference: string, points: number, status: Hold['status'] = 'ACTIVE'): Hold => ({
  reference,
  memberNo: status === 'RELEASED' ? null : 'M',
  points,
  status,
});

describe('deciding holds of a group in turn (INV8)', () => {
  it('takes from the lots what those before it left, and refuses what is too much then', () => {
    const lots = new Map([['M', [lot('1', 30), lot('2', 50)]]]);
    const wanted = [wants('A', 40), wants('B', 41), wants('C', 40)];
    const { verdicts, made } = decideHoldsInTurn({ holds: [], lots }, wanted, NOW);

    expect(verdicts).toMatchObject([
      { ok: true, value: hold('A', 40) },
      { ok: false, refusals: [{ kind: 'InsufficientPoints', requested: 41, available: 40 }] },
      { ok: true, value: hold('C', 40) },
    ]);
    expect(made.map(({ shares }) => shares)).toEqual([
      [
        { lotId: '1', points: 30 },
        { lotId: '2', points: 10 },
      ],
      [{ lotId: '2', points: 40 }],
    ]);
  });

  it('makes one hold of twins, and refuses the reference to another number of points', () => {
    const lots = new Map([['M', [lot('1', 30)]]]);
    const wanted = [wants('A', 10), wants('A', 10), wants('A', 11)];
    const { verdicts, made } = decideHoldsInTurn({ holds: [], lots }, wanted, NOW);

    expect(verdicts).toMatchObject([
      { ok: true },
      { ok: true },
      { refusals: [{ kind: 'InvalidInput' }] },
    ]);
    expect(made).toHaveLength(1);
  });

  it('refuses members that nobody knows, and what was given back before', () => {
    const found = { holds: [hold('GONE', 0, 'RELEASED')], lots: new Map([['M', [lot('1', 30)]]]) };
    const { verdicts, made } = decideHoldsInTurn(
      found,
      [wants('GONE', 10), wants('A', 1, 'NOBODY')],
      NOW,
    );

    expect(verdicts).toMatchObject([
      { refusals: [{ kind: 'HoldClosed' }] },
      { refusals: [{ kind: 'NotFound', field: ['input', 'memberNo'] }] },
    ]);
    expect(made).toEqual([]);
  });
});

describe('deciding spends of a group in turn', () => {
  it('spends each hold once, and tells the balance after each', () => {
    const found = {
      holds: [hold('A', 10), hold('B', 20), hold('GONE', 0, 'RELEASED')],
      balances: new Map([['M', 100]]),
    };
    const references = ['A', 'B', 'A', 'GONE', 'NONE'];
    const { verdicts, spent } = decideSpendsInTurn(found, references);

    expect(verdicts).toMatchObject([
      { value: { status: 'SPENT' } },
      { value: { status: 'SPENT' } },
      { value: { status: 'SPENT' } },
      { refusals: [{ kind: 'HoldClosed' }] },
      { refusals: [{ kind: 'NotFound' }] },
    ]);
    expect(spent).toEqual([
      { reference: 'A', memberNo: 'M', points: 10, balance: 90, index: 0 },
      { reference: 'B', memberNo: 'M', points: 20, balance: 70, index: 1 },
    ]);
  });
});
