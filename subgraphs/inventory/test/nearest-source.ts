import { describe, expect, it } from '@jest/globals';
import type { SubgraphUnderTest } from '@entresol/shared/testing';
import { INTERNAL, type stockOf } from './fixtures.ts';
import { staffOf, type deskOf } from './transfer-desk.ts';

const at = (sku: string, quantity: number) => ({ sku, quantity });

/** Which place is asked for what another lacks. */
export function nearestSource(
  inventory: SubgraphUnderTest,
  stock: ReturnType<typeof stockOf>,
  desk: ReturnType<typeof deskOf>,
): void {
  describe('the nearest place that can spare it', () => {
    const preview = (to: string, lines: object[]) =>
      desk.run(
        `query ($to: String!, $lines: [TransferLineInput!]!) {
        nearestTransferPreview(to: $to, lines: $lines) {
          candidates { location { code } km estimated rank filter complete
            lines { sku available safety offered taken } }
          parts { from { code } lines { sku quantity } }
          missing { sku quantity available }
        }
      }`,
        { to, lines },
      );

    it('is found by distance, each other place with why it was passed over', async () => {
      await stock.given('NEAR-1', 3, 'SH002');
      await stock.given('NEAR-1', 9, 'SH003');
      await stock.given('NEAR-1', 9, 'AFAR');
      await stock.given('NEAR-1', 1, 'FW001');
      await desk.policy([{ sku: 'NEAR-1', location: 'FW001', minLevel: 1 }]);
      const plan = await preview('SH001', [at('near-1', 2)]);
      expect(
        plan.candidates.map((it: any) => [it.location.code, it.km, it.rank, it.filter]),
      ).toEqual([
        ['SH002', '5.000', 1, null],
        ['FW001', '8.000', null, 'SAFETY_STOCK'],
        ['SH003', '12.000', 2, 'NOT_NEEDED'],
        ['AFAR', '1200.000', 3, 'NOT_NEEDED'],
      ]);
      expect(plan.parts).toEqual([
        { from: { code: 'SH002' }, lines: [{ sku: 'NEAR-1', quantity: 2 }] },
      ]);
      const before = await inventory.sql('select count(*) from stock_transfer');
      expect(await preview('SH001', [at('NEAR-1', 99)])).toMatchObject({
        missing: [{ sku: 'NEAR-1', quantity: 99, available: 21 }],
      });
      expect(await inventory.sql('select count(*) from stock_transfer')).toEqual(before);
    });

    it('is asked in one call, and held at once where the caller may approve', async () => {
      await stock.given('NEAR-2', 3, 'SH002');
      await stock.given('NEAR-2', 9, 'SH003');
      const input = { to: 'SH001', lines: [at('NEAR-2', 8)] };
      const { transfers } = await desk.nearest(input);
      expect(transfers).toMatchObject([
        { from: { code: 'SH003' }, status: 'APPROVED', origin: 'NEAREST', version: 2 },
      ]);
      expect(await desk.level('NEAR-2', 'SH003')).toMatchObject({ available: 1, reserved: 8 });
      const asked = await desk.nearest(
        { to: 'SH001', lines: [at('NEAR-2', 2)] },
        { actor: staffOf('CLERK', 'SH001') },
      );
      expect(asked.transfers).toMatchObject([{ from: { code: 'SH002' }, status: 'REQUESTED' }]);
      expect(await desk.nearest({ to: 'SH001', lines: [at('NEAR-2', 9)] })).toMatchObject({
        transfers: null,
        userErrors: [{ code: 'NO_TRANSFER_SOURCE', requested: 9, available: 4 }],
      });
      const some = await desk.nearest({ to: 'SH001', lines: [at('NEAR-2', 9)], partial: true });
      expect(some.transfers.map((it: any) => [it.from.code, it.lines[0].approved])).toEqual([
        ['SH002', 3],
        ['SH003', 1],
      ]);
    });

    it('gives an order everything or nothing, once, however many ask for the last units', async () => {
      await stock.given('NEAR-3', 10, 'SH002');
      const ask = (reference: string) =>
        inventory.run(
          `mutation ($input: StockTransferNearestInput!) {
          stockTransferNearest(input: $input) {
            transfers { transferNo status originDocument } userErrors { code }
          }
        }`,
          { input: { reference, to: 'SH001', lines: [at('NEAR-3', 3)] } },
          { actor: INTERNAL },
        );
      const answers = await Promise.all(
        Array.from({ length: 8 }, (_, n) => ask(`SO-NEAR-${n % 5}`)),
      );
      const given = answers.map(({ data }) => (data as any).stockTransferNearest);
      const made = new Set(
        given.flatMap(({ transfers }) => transfers ?? []).map((t) => t.originDocument),
      );
      expect(made.size).toBe(3);
      expect(await desk.level('NEAR-3', 'SH002')).toMatchObject({ available: 1, reserved: 9 });
    });
  });
}
