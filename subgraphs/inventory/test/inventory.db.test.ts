import { beforeAll, describe, expect, it } from '@jest/globals';
import { useSubgraph } from '@entresol/shared/testing';
import { createSubgraph } from '../src/subgraph.ts';
import { answers, line, stockOf } from './fixtures.ts';

// Only buyers free lapsed holds here: the sweeper has its own tests.
const settings = { INVENTORY_SWEEP_EVERY_MS: '30000' };
const inventory = useSubgraph('inventory', createSubgraph, { settings });
const stock = stockOf(inventory);

beforeAll(() => inventory.answer(answers));

describe('receiving goods', () => {
  it('adds up equal lines and raises the version once', async () => {
    const lines = [
      { sku: 'tea-1 ', quantity: 3 },
      { sku: 'TEA-1', quantity: 4 },
      { sku: 'TEA-1', quantity: 2, condition: 'DAMAGED' },
    ];

    const answer = await stock.receive({ location: 'SH001', lines });

    expect(answer).toEqual({
      stockLevels: [
        {
          sku: 'TEA-1',
          onHand: 9,
          available: 7,
          reserved: 0,
          damaged: 2,
          version: 1,
          location: { code: 'SH001' },
        },
      ],
      userErrors: [],
    });
  });
});

describe('reserving', () => {
  it('sells the last unit once when fifty race for it', async () => {
    await stock.given('LAST', 1);

    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, n) => stock.reserve(`last-${n}`, [line('LAST', 1)])),
    );

    expect(answers.filter(({ reservation }) => reservation)).toHaveLength(1);
    expect(await stock.level('LAST')).toMatchObject({ onHand: 1, available: 0, reserved: 1 });
  });
});
