import { describe, expect, it } from '@jest/globals';
import { NO_UNITS } from '../domain/level.ts';
import { levelChanged, levelsChanged, levelsOf } from './contracts.ts';

const level = (n: number) => ({
  sku: `SKU${n}`,
  location: 'SH001',
  ...NO_UNITS,
  good: n,
  version: 1,
  updatedAt: new Date('2026-01-01T00:00:00Z'),
});

describe('events of levels', () => {
  it('carry full values', () => {
    const event = levelChanged(level(3));

    const fact = { ...level(3), updatedAt: '2026-01-01T00:00:00.000Z' };
    expect(event).toEqual({ type: 'StockLevelChanged', key: 'SH001/SKU3', payload: fact });
    expect(levelsOf(event)).toEqual([fact]);
  });

  it('are one for a batch', () => {
    const events = levelsChanged('batch/1', [level(1), level(2)]);

    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ type: 'StockLevelsChanged', key: 'batch/1' });
    expect(events.flatMap(levelsOf).map(({ good }) => good)).toEqual([1, 2]);
  });

  it('are split only where a payload would be too big, and lose nothing', () => {
    const levels = Array.from({ length: 100 }, (_, n) => level(n));

    const events = levelsChanged('batch/1', levels, 1_000);

    for (const { payload } of events) {
      expect(Buffer.byteLength(JSON.stringify(payload))).toBeLessThanOrEqual(1_000 + 15);
    }
    expect(events.flatMap(levelsOf).map(({ good }) => good)).toEqual(
      levels.map(({ good }) => good),
    );
  });
});
