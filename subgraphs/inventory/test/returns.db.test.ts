import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { useSubgraph } from '@entresol/shared/testing';
import { createSubgraph } from '../src/subgraph.ts';
import { answers, INTERNAL, LEVEL, line, stockOf } from './fixtures.ts';

const inventory = useSubgraph('inventory', createSubgraph, { background: false });
const stock = stockOf(inventory);

beforeAll(() => inventory.answer(answers));
afterEach(async () => expect(await stock.violations()).toEqual([]));

const RETURN = `mutation ($input: StockReturnInput!) {
  stockReturn(input: $input) {
    stockLevels { ${LEVEL} }
    userErrors { __typename code field }
  }
}`;
const giveBack = async (reference: string, lines: readonly object[]) => {
  const { data, errors } = await inventory.run(
    RETURN,
    { input: { reference, lines } },
    { actor: INTERNAL },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return (data as any).stockReturn;
};
const back = (sku: string, quantity: number, condition = 'GOOD', location = 'SH001') => ({
  ...line(sku, quantity, location),
  condition,
});

async function sold(sku: string, quantity: number, reference: string) {
  await stock.given(sku, quantity);
  await stock.reserve(reference, [line(sku, quantity)]);
  await stock.consume(reference);
}

describe('goods that come back', () => {
  it('stand in their condition, also where they never were, with the return as document', async () => {
    await sold('BACK-1', 5, 'SO-BACK-1');
    const answer = await giveBack('SO-BACK-1-R1', [
      back('back-1', 2),
      back('BACK-1', 1, 'DAMAGED'),
      back('BACK-1', 1, 'GOOD', 'CW009'),
    ]);
    expect(answer.userErrors).toEqual([]);
    expect(await stock.level('BACK-1')).toMatchObject({ onHand: 3, available: 2, damaged: 1 });
    expect(await stock.level('BACK-1', 'CW009')).toMatchObject({ onHand: 1, version: 1 });
    const legs = await inventory.sql(
      `select type, from_account, to_account, quantity from stock_movement
       where document = 'SO-BACK-1-R1' order by location, to_account`,
    );
    expect(legs).toEqual([
      { type: 'RETURN', from_account: 'CUSTOMER', to_account: 'GOOD', quantity: 1 },
      { type: 'RETURN', from_account: 'CUSTOMER', to_account: 'DAMAGED', quantity: 1 },
      { type: 'RETURN', from_account: 'CUSTOMER', to_account: 'GOOD', quantity: 2 },
    ]);
    expect(await stock.drift(['BACK-1'])).toEqual([]);
  });

  it('are taken in once per return, however many ask at once', async () => {
    await sold('BACK-2', 5, 'SO-BACK-2');
    const twins = await Promise.all(
      Array.from({ length: 8 }, () => giveBack('SO-BACK-2-R1', [back('BACK-2', 1)])),
    );
    expect(twins.every(({ userErrors }) => userErrors.length === 0)).toBe(true);
    expect(await stock.level('BACK-2')).toMatchObject({ onHand: 1 });
    expect((await giveBack('SO-BACK-2-R1', [back('BACK-2', 2)])).userErrors).toMatchObject([
      { code: 'IDEMPOTENCY_MISMATCH' },
    ]);
    expect(await stock.level('BACK-2')).toMatchObject({ onHand: 1 });
  });

  it('of two returns in opposite order do not wait for each other', async () => {
    await sold('BACK-3', 40, 'SO-BACK-3');
    await sold('BACK-4', 40, 'SO-BACK-4');
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, n) => {
        const lines = [back('BACK-3', 1), back('BACK-4', 1)];
        return giveBack(`SO-BACK-X-${n}`, n % 2 === 0 ? lines : lines.toReversed());
      }),
    );
    expect(answers.flatMap(({ userErrors }) => userErrors)).toEqual([]);
    expect(await stock.level('BACK-3')).toMatchObject({ onHand: 12 });
  });

  it('are refused with every fault named, and nothing changes', async () => {
    const { userErrors } = await giveBack(' ', [back('BACK-5', 0), back(' ', 1)]);
    expect(userErrors.map(({ field }: { field: string[] }) => field.join('.'))).toEqual([
      'input.reference',
      'input.lines.0.quantity',
      'input.lines.1.sku',
    ]);
    expect(await stock.level('BACK-5')).toBeNull();
  });
});
