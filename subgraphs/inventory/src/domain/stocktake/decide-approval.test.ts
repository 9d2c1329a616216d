import { describe, expect, it } from '@jest/globals';
import { decideApproval, varianceMovements } from './decide-approval.ts';
import { judgeLine } from './judge-line.ts';
import type { LineFigures } from './stocktake.ts';

const at = new Date('2026-03-01T10:00:00Z');
const now = new Date('2026-03-01T12:00:00Z');
const line = (parts: Partial<LineFigures>) =>
  judgeLine(
    {
      id: '1',
      sku: 'TEA',
      condition: 'GOOD',
      round: 2,
      counted: 5,
      firstAt: at,
      lastAt: at,
      countedBy: ['STAFF:anna'],
      book: 5,
      movedBetween: 0,
      isSuperseded: false,
      unitPrice: null,
      ...parts,
    },
    0,
  );
const asked = {
  stocktakeNo: 'ST-1',
  location: 'SH001',
  approver: 'STAFF:ben',
  uncounted: 'REFUSE',
  now,
} as const;
const kinds = (decision: ReturnType<typeof decideApproval>) =>
  decision.ok ? [] : decision.refusals.map(({ kind }) => kind);

describe('deciding an approval', () => {
  it('names every reason against it at once', () => {
    const lines = [
      line({ round: 1, counted: 4 }),
      line({ sku: 'HAT', counted: null, countedBy: [] }),
      line({ sku: 'CUP', countedBy: ['STAFF:ben'] }),
    ];
    const decision = decideApproval(lines, asked);
    expect(kinds(decision)).toEqual(['FourEyes', 'StocktakeIncomplete', 'RecountDue']);
    expect(!decision.ok && decision.refusals.slice(1)).toEqual([
      { kind: 'StocktakeIncomplete', stocktakeNo: 'ST-1', uncounted: 1, skus: ['HAT'] },
      { kind: 'RecountDue', stocktakeNo: 'ST-1', skus: ['TEA'] },
    ]);
  });

  it.each([
    ['keeps the books of what nobody counted', 'KEEP', 0, 'UNCOUNTED', []],
    ['takes what nobody counted for gone', 'ZERO', -5, null, ['GOOD>VARIANCE 5']],
  ] as const)('%s', (_rule, uncounted, variance, skipped, moved) => {
    const decision = decideApproval([line({ counted: null })], { ...asked, uncounted });
    if (!decision.ok) throw new Error('accepted');
    expect(decision.value).toMatchObject([{ variance, skipped }]);
    const movements = varianceMovements(decision.value, asked);
    expect(movements.map((m) => `${m.from}>${m.to} ${m.quantity}`)).toEqual(moved);
  });

  it('moves each difference at the instant of its count, and nothing that a later count covers', () => {
    const decision = decideApproval(
      [
        line({ counted: 3 }),
        line({ sku: 'HAT', condition: 'DAMAGED', counted: 7 }),
        line({ sku: 'CUP', counted: 1, isSuperseded: true }),
      ],
      asked,
    );
    const document = { document: 'ST-1', location: 'SH001', type: 'ADJUST', occurredAt: at };
    expect(decision.ok && varianceMovements(decision.value, asked)).toMatchObject([
      { ...document, sku: 'TEA', from: 'GOOD', to: 'VARIANCE', quantity: 2 },
      { ...document, sku: 'HAT', from: 'VARIANCE', to: 'DAMAGED', quantity: 2 },
    ]);
  });
});
