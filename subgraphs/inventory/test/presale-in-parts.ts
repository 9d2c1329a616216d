import { beforeAll, describe, expect, it } from '@jest/globals';
import type { SubgraphUnderTest } from '@entresol/shared/testing';
import { line, type stockOf } from './fixtures.ts';
import { BUYER, purchaseDesk } from './purchase-desk.ts';
import { deskOf } from './stock-desk.ts';

/** Presales of which some units are here and others are to come. */
export function presaleInParts(
  inventory: SubgraphUnderTest,
  stock: ReturnType<typeof stockOf>,
): void {
  const desk = deskOf(inventory);
  const desks = purchaseDesk(inventory);
  const presale = (sku: string, quantity: number, location = 'SH001') => ({
    ...line(sku, quantity, location),
    presale: true,
  });
  const codesOf = ({ userErrors }: { userErrors: { code: string }[] }) =>
    userErrors.map(({ code }) => code);

  /** Units to come of which some have come, held by a presale of all of them. */
  async function heldInPart(sku: string, quantity: number, here: number) {
    const purchaseNo = await desks.confirmed([{ sku, quantity, unitPrice: '1.0000' }]);
    await desk.reserve(sku, [presale(sku, quantity), line(`${sku}-S`, 1)]);
    await desks.receive(purchaseNo, [{ lineNo: 1, quantity: here, condition: 'GOOD' }]);
    expect(await desk.level(sku)).toMatchObject({ reserved: here, presold: quantity - here });
    return purchaseNo;
  }

  describe('a presale of which some units are here', () => {
    beforeAll(async () => {
      await desks.run('supplierUpsert', { code: 'acme', name: 'Acme' }, BUYER);
      await desk.register({ code: 'D9', name: 'D9', policy: 'STORED' });
      for (const sku of ['PP-2-S', 'PP-3-S', 'PP-4']) await stock.given(sku, 1);
    });

    it('is cut from what is to come first, and moves as what is to come', async () => {
      await heldInPart('PP-2', 4, 2);
      await desk.amend('PP-2', [presale('PP-2', 3)]);
      expect(await desk.level('PP-2')).toMatchObject({ reserved: 2, presold: 1, available: 0 });
      const moved = { sku: 'PP-2', from: 'SH001', to: 'WH001', quantity: 1 };
      expect(codesOf(await desk.move('PP-2', [moved]))).toEqual(['INSUFFICIENT_STOCK']);
      await desk.amend('PP-2', [presale('PP-2', 1)]);
      expect(await desk.level('PP-2')).toMatchObject({ reserved: 1, presold: 0, available: 1 });
      expect((await stock.consume('PP-2')).reservation.status).toBe('CONSUMED');
    });

    it('keeps its promise when goods come broken, or belong to somebody else', async () => {
      const purchaseNo = await heldInPart('PP-3', 3, 1);
      const broken = await desks.receive(purchaseNo, [
        { lineNo: 1, quantity: 1, condition: 'DAMAGED' },
      ]);
      expect(codesOf(broken)).toEqual(['INSUFFICIENT_STOCK']);
      await desks.receive(purchaseNo, [{ lineNo: 1, quantity: 2, condition: 'GOOD' }]);
      expect((await stock.consume('PP-3')).reservation.status).toBe('CONSUMED');

      const stored = { location: 'SH001', owner: 'D9' };
      await desk.receive({ ...stored, lines: [{ sku: 'PP-4', quantity: 2, condition: 'QC' }] });
      await desk.reserve('PP-4', [presale('PP-4', 2)]);
      await stock.reserve('PP-4-REST', [line('PP-4', 1)]);
      const good = { sku: 'PP-4', quantity: 1, condition: 'GOOD', owner: 'D9' };
      const looked = await desk.release({ location: 'SH001', lines: [good] });
      expect(codesOf(looked)).toEqual(['INSUFFICIENT_STOCK']);
    });
  });
}
