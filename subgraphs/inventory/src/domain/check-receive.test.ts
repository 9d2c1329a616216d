import { describe, expect, it } from '@jest/globals';
import { checkReceive, type ReceiveStock } from './check-receive.ts';

const now = new Date('2026-01-02T00:00:00Z');
const line = (more = {}) => ({ sku: 'TEA', quantity: 3, condition: 'GOOD' as const, ...more });
const receipt = (more: Partial<ReceiveStock> = {}): ReceiveStock => ({
  location: 'SH001',
  lines: [line()],
  ...more,
});

describe('checking a receipt', () => {
  it('restates it as movements from SUPPLIER, equal lines added up', () => {
    const lines = [line(), line({ sku: ' tea' }), line({ condition: 'DAMAGED' })];

    const outcome = checkReceive(receipt({ location: 'sh001', lines, document: ' PO-1 ' }), now);

    const common = {
      sku: 'TEA',
      location: 'SH001',
      type: 'RECEIVE',
      from: 'SUPPLIER',
      owner: 'HOUSE',
    };
    expect(outcome).toEqual({
      ok: true,
      value: [
        { ...common, to: 'GOOD', quantity: 6, document: 'PO-1', reason: null, occurredAt: now },
        { ...common, to: 'DAMAGED', quantity: 3, document: 'PO-1', reason: null, occurredAt: now },
      ],
    });
  });

  const inDays = (days: number) => new Date(now.getTime() + days * 86_400_000);
  it.each([
    ['no lines', { lines: [] }, 'lines'],
    ['501 lines', { lines: Array.from({ length: 501 }, () => line()) }, 'lines'],
    ['zero units', { lines: [line({ quantity: 0 })] }, 'lines.0.quantity'],
    ['a negative number', { lines: [line({ quantity: -5 })] }, 'lines.0.quantity'],
    ['1,000,001 units', { lines: [line({ quantity: 1_000_001 })] }, 'lines.0.quantity'],
    ['a blank SKU', { lines: [line({ sku: '  ' })] }, 'lines.0.sku'],
    ['an endless SKU', { lines: [line({ sku: 'X'.repeat(201) })] }, 'lines.0.sku'],
    ['a blank place', { location: '' }, 'location'],
    ['a character that cannot be stored', { document: 'PO\u0000' }, 'document'],
    ['half a character', { document: '\ud83c' }, 'document'],
    ['a time of years ago', { occurredAt: inDays(-401) }, 'occurredAt'],
    ['a time to come', { occurredAt: inDays(2) }, 'occurredAt'],
  ])('refuses %s', (_rule, fault, field) => {
    expect(checkReceive(receipt(fault), now)).toMatchObject({
      ok: false,
      refusals: [{ kind: 'InvalidInput', field: ['input', ...field.split('.')] }],
    });
  });

  it('takes what a till with a wrong clock sends, minutes ahead at most', () => {
    const ahead = checkReceive(receipt({ occurredAt: inDays(4 / 1_440) }), now);
    expect(ahead).toMatchObject({ value: [{ occurredAt: now }] });
    expect(checkReceive(receipt({ occurredAt: inDays(-400) }), now).ok).toBe(true);
  });
});
