import { describe, expect, it } from '@jest/globals';
import { accept } from '@entresol/shared/outcome';
import { checkSplit, decideSplit } from './decide-split.ts';
import type { ReservationState } from './reservation.ts';

const now = new Date('2026-03-01T04:00:00Z');
const line = (sku: string, quantity: number, location = 'A') => ({ sku, location, quantity });
const hold = (
  reference: string,
  lines: ReservationState['lines'],
  status: ReservationState['status'] = 'ACTIVE',
): ReservationState => ({ reference, status, expiresAt: null, lines });
const parent = hold('O', [line('TEA', 3), line('CUP', 1, 'B')]);
const part = (...lines: ReservationState['lines']) => [{ reference: 'O-F2', lines }];

describe('dividing a hold', () => {
  it.each([
    ['gives a whole line', part(line('CUP', 1, 'B')), [line('TEA', 3)]],
    ['gives a part of a line', part(line('TEA', 1)), [line('TEA', 2), line('CUP', 1, 'B')]],
  ])('%s and keeps the rest', (_rule, parts, rest) => {
    const decision = decideSplit({ parent, twins: [], now }, parts);
    expect(decision).toMatchObject({ ok: true, value: { rest } });
  });

  it.each([
    [1, 1, { arrived: 1 }, { arrived: 0 }],
    [2, 1, { kind: 'ORDER', arrived: 0 }, { arrived: 0 }],
    [2, 2, { kind: 'ORDER', arrived: 0 }, { arrived: 1 }],
    [1, 3, {}, { arrived: 1 }],
  ])(
    'leaves what has come, %i of a presale, with the rest first',
    (arrived, quantity, rest, given) => {
      const presold = { ...line('TEA', 3), kind: 'PRESALE' as const, arrived };
      const twin = hold('O', [presold, line('CUP', 1)]);
      const decision = decideSplit({ parent: twin, twins: [], now }, part(line('TEA', quantity)));
      const [first] = quantity === 3 ? [{}] : [{ quantity: 3 - quantity, ...rest }];
      expect(decision).toMatchObject({
        value: { rest: expect.arrayContaining([expect.objectContaining(first!)]) },
      });
      expect(decision).toMatchObject({ value: { parts: [{ lines: [{ quantity, ...given }] }] } });
    },
  );

  it.each([
    ['more than is held', part(line('TEA', 4)), 'InvalidInput'],
    ['what is held elsewhere', part(line('TEA', 1, 'B')), 'InvalidInput'],
    ['all of it', part(line('TEA', 3), line('CUP', 1, 'B')), 'InvalidInput'],
  ])('refuses to give %s', (_what, parts, kind) => {
    const decision = decideSplit({ parent, twins: [], now }, parts);
    expect(decision).toMatchObject({ ok: false, refusals: [{ kind }] });
  });

  it('is done once: a repeat changes nothing, another split of that name is refused', () => {
    const twins = [hold('O-F2', [line('TEA', 1)], 'CONSUMED')];
    expect(decideSplit({ parent, twins, now }, part(line('TEA', 1)))).toEqual(accept(null));
    expect(decideSplit({ parent, twins, now }, part(line('TEA', 2)))).toMatchObject({
      refusals: [{ kind: 'IdempotencyMismatch' }],
    });
  });

  it.each([
    ['that has ended', { parent: hold('O', parent.lines, 'RELEASED'), twins: [] }],
    ['whose part was given back before', { parent, twins: [hold('O-F2', [], 'RELEASED')] }],
  ])('refuses a hold %s', (_what, found) => {
    expect(decideSplit({ ...found, now }, part(line('TEA', 1)))).toMatchObject({
      refusals: [{ kind: 'ReservationClosed' }],
    });
  });

  it('checks names and counts, all at once', () => {
    const checked = checkSplit({ reference: 'O', parts: [{ reference: 'O', lines: [] }] });
    expect(checked).toMatchObject({ refusals: [{ field: ['input', 'parts'] }, {}] });
  });
});
