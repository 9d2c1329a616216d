import { describe, expect, it } from '@jest/globals';
import { checkAdjust, type AdjustLine } from './check-adjust.ts';
import { decideAdjustment } from './decide-adjustment.ts';
import { levelText, LEVEL_QUANTITY_MAX, NO_UNITS, type LevelState } from './level.ts';

const now = new Date('2026-01-02T00:00:00Z');
const tea: LevelState = {
  ...NO_UNITS,
  sku: 'TEA',
  location: 'SH001',
  good: 10,
  damaged: 2,
  reserved: 4,
  version: 7,
  updatedAt: now,
};
const booksOf = (level: LevelState) => ({
  levels: new Map([[levelText(level), level]]),
  owned: [],
  policies: new Map(),
  now,
});
const common = { location: 'SH001', reason: 'count', occurredAt: now };

function adjust(...lines: Partial<AdjustLine>[]) {
  const full = lines.map((line) => ({ sku: 'TEA', condition: 'GOOD' as const, ...line }));
  const checked = checkAdjust({ location: 'SH001', reason: 'count', lines: full }, now);
  return checked.ok ? decideAdjustment(booksOf(tea), checked.value, common) : checked;
}

const moved = (from: string, to: string, quantity: number) => ({ from, to, quantity });

describe('adjusting counts', () => {
  it.each([
    ['more good units', { delta: 3 }, [moved('VARIANCE', 'GOOD', 3)]],
    ['fewer good units, down to what is held', { delta: -6 }, [moved('GOOD', 'VARIANCE', 6)]],
    ['a count', { newQuantity: 8, expectedQuantity: 10 }, [moved('GOOD', 'VARIANCE', 2)]],
    ['a count that is right', { newQuantity: 10, expectedQuantity: 10 }, []],
    [
      'an expected count beside a change',
      { delta: 1, expectedQuantity: 10 },
      [moved('VARIANCE', 'GOOD', 1)],
    ],
    ['damaged units', { condition: 'DAMAGED', delta: -2 }, [moved('DAMAGED', 'VARIANCE', 2)]],
    [
      'a SKU that was never stocked',
      { sku: 'HAT', newQuantity: 1, expectedQuantity: 0 },
      [moved('VARIANCE', 'GOOD', 1)],
    ],
  ] as const)('moves %s', (_rule, line, movements) => {
    expect(adjust(line)).toMatchObject({ ok: true, value: { movements } });
  });

  it('adds up changes of one account', () => {
    const outcome = adjust({ delta: 3 }, { sku: 'tea ', delta: -5 });

    expect(outcome).toMatchObject({
      ok: true,
      value: { movements: [moved('GOOD', 'VARIANCE', 2)] },
    });
  });

  it.each([
    ['what is held', { delta: -7 }, { kind: 'InsufficientStock', requested: 7, available: 6 }],
    [
      'damaged units that are not there',
      { condition: 'DAMAGED', delta: -3 },
      { requested: 3, available: 2 },
    ],
    [
      'another count than expected',
      { newQuantity: 1, expectedQuantity: 9 },
      { kind: 'StockChanged', expected: 9, actual: 10 },
    ],
    ['neither change nor count', {}, { kind: 'InvalidInput', field: ['input', 'lines', '0'] }],
    [
      'both change and count',
      { delta: 1, newQuantity: 1, expectedQuantity: 1 },
      { kind: 'InvalidInput' },
    ],
    ['no change', { delta: 0 }, { field: ['input', 'lines', '0', 'delta'] }],
    ['a huge change', { delta: -1_000_001 }, { field: ['input', 'lines', '0', 'delta'] }],
    [
      'a count without what is expected',
      { newQuantity: 1 },
      { field: ['input', 'lines', '0', 'expectedQuantity'] },
    ],
    [
      'a negative count',
      { newQuantity: -1, expectedQuantity: 0 },
      { field: ['input', 'lines', '0', 'newQuantity'] },
    ],
  ] as const)('refuses %s', (_rule, line, refusal) => {
    expect(adjust(line)).toMatchObject({ ok: false, refusals: [refusal] });
  });

  it('refuses two counts of one account', () => {
    const count = { newQuantity: 9, expectedQuantity: 10 };

    expect(adjust(count, count)).toMatchObject({
      ok: false,
      refusals: [{ kind: 'InvalidInput', field: ['input', 'lines', '1'] }],
    });
  });

  it('puts a changed count before units that are missing', () => {
    const outcome = adjust(
      { condition: 'DAMAGED', delta: -3 },
      { newQuantity: 1, expectedQuantity: 9 },
    );

    expect(outcome).toMatchObject({
      ok: false,
      refusals: [{ kind: 'StockChanged' }, { kind: 'InsufficientStock' }],
    });
  });

  it('refuses to pass what a level can hold', () => {
    const full = { ...tea, good: LEVEL_QUANTITY_MAX };
    const corrections = checkAdjust(
      { location: 'SH001', reason: 'x', lines: [{ sku: 'TEA', condition: 'GOOD', delta: 1 }] },
      now,
    );

    const outcome = corrections.ok && decideAdjustment(booksOf(full), corrections.value, common);

    expect(outcome).toMatchObject({ ok: false, refusals: [{ kind: 'InvalidInput' }] });
  });
});
