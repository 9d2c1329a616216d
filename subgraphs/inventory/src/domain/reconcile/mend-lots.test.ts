import { describe, expect, it } from '@jest/globals';
import type { LotState } from '../lot/lot.ts';
import { mendLots } from './mend-lots.ts';

const NOW = new Date('2026-05-01T12:00:00Z');
const document = { document: 'RC-1', reason: 'drift', now: NOW };
const key = { sku: 'TEA', location: 'SH001' };
const lot = (lotNo: string, good: number, expiresAt: string | null = null): LotState => {
  const expires = expiresAt === null ? null : new Date(expiresAt);
  const dates = { producedAt: null, expiresAt: expires, sellableUntil: expires };
  return { ...key, lotNo, ...dates, good, qc: 0, damaged: 0 };
};
const mend = (balance: number, ledger: number, lots: readonly LotState[], account = 'LOTS_GOOD') =>
  mendLots([{ ...key, account, owner: null, subject: null, balance, ledger }], lots, document).map(
    ({ from, to, quantity, lots: parts = [] }) =>
      `${from}→${to} ${quantity} ${parts.map((part) => `${part.lotNo}:${part.quantity}`).join(' ')}`,
  );

describe('lots that do not add up to their level', () => {
  const lots = [lot('B1', 2, '2026-06-01'), lot('B2', 4, '2026-07-01'), lot('UNLOTTED', 1)];

  it('get what no lot has as UNLOTTED units, and the level keeps its sum', () => {
    expect(mend(7, 9, lots)).toEqual(['VARIANCE→GOOD 2 UNLOTTED:2', 'GOOD→VARIANCE 2 ']);
  });

  it('lose what is too much: UNLOTTED first, then what expires first', () => {
    expect(mend(7, 3, lots)).toEqual(['GOOD→VARIANCE 4 UNLOTTED:1 B1:2 B2:1', 'VARIANCE→GOOD 4 ']);
  });

  it('are left alone where they add up, and so are other numbers', () => {
    expect(mend(7, 5, lots, 'LOT_GOOD')).toEqual([]);
    expect(mend(0, 0, [])).toEqual([]);
  });
});
