import { describe, expect, it } from '@jest/globals';
import { checkReturn, returnMovements } from './check-return.ts';
import { isRoute } from './movement.ts';

const line = (more = {}) => ({
  sku: 'TEA',
  location: 'SH001',
  quantity: 1,
  condition: 'GOOD' as const,
  ...more,
});

describe('a return', () => {
  it('adds equal lines up and keeps conditions apart, however codes were typed', () => {
    const lines = [
      line({ sku: ' tea', quantity: 2 }),
      line({ condition: 'DAMAGED' }),
      line({ location: 'sh001 ' }),
    ];
    expect(checkReturn({ reference: 'R-1', lines })).toEqual({
      ok: true,
      value: [line({ condition: 'DAMAGED' }), line({ quantity: 3 })],
    });
  });

  it('names every fault at once', () => {
    const lines = [line({ sku: ' ' }), line({ location: '' }), line({ quantity: 0 })];
    const outcome = checkReturn({ reference: '', lines });
    expect(outcome.ok ? [] : outcome.refusals.map(({ field }) => field.join('.'))).toEqual([
      'input.reference',
      'input.lines.0.sku',
      'input.lines.1.location',
      'input.lines.2.quantity',
    ]);
    expect(checkReturn({ reference: 'R-1', lines: [] }).ok).toBe(false);
  });

  it('moves units from the customer into their condition', () => {
    const movements = returnMovements('R-1', [line({ condition: 'DAMAGED' })], new Date(0));
    expect(movements).toMatchObject([{ type: 'RETURN', from: 'CUSTOMER', to: 'DAMAGED' }]);
    expect(movements.every(({ type, from, to }) => isRoute(type, from, to))).toBe(true);
  });
});
