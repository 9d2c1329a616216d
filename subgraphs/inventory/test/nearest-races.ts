import { describe, expect, it } from '@jest/globals';
import type { SubgraphUnderTest } from '@entresol/shared/testing';
import { INTERNAL, line, type stockOf } from './fixtures.ts';
import type { deskOf } from './transfer-desk.ts';

const ROUNDS = process.env['ENTRESOL_TEST_DEPTH'] === 'deep' ? 100 : 2;

/** Who gets the last units that one place can send to another, when everybody wants them. */
export function nearestRaces(
  inventory: SubgraphUnderTest,
  stock: ReturnType<typeof stockOf>,
  desk: ReturnType<typeof deskOf>,
): void {
  const inside = async (query: string, variables: object): Promise<any> => {
    const { data, errors } = await inventory.run(query, variables as never, { actor: INTERNAL });
    if (errors) throw new Error(JSON.stringify(errors));
    return Object.values(data as object)[0];
  };
  const send = (reference: string, to: string, sku: string, quantity = 1) =>
    inside(
      `mutation ($input: StockTransferNearestInput!) {
        stockTransferNearest(input: $input) {
          transfers { transferNo status version } userErrors { code }
        }
      }`,
      { input: { reference, to, lines: [{ sku, quantity }] } },
    );
  const giveUp = (reference: string) =>
    inside(
      `mutation ($reference: String!) {
        stockTransferNearestCancel(reference: $reference) { userErrors { code } }
      }`,
      { reference },
    );
  const rounds = (prefix: string) => Array.from({ length: ROUNDS }, (_, n) => `${prefix}-${n}`);

  describe('races for what the nearest place can send', () => {
    it('give the last unit to one of many orders, whichever place each is for', async () => {
      for (const sku of rounds('NR-LAST')) {
        await stock.given(sku, 1, 'SH002');
        const asked = Array.from({ length: 8 }, (_, n) =>
          send(`${sku}-${n}`, n % 2 ? 'SH001' : 'SH003', sku),
        );
        const answers = await Promise.all(asked);
        expect(answers.filter(({ transfers }) => transfers)).toHaveLength(1);
        const codes = answers.flatMap(({ userErrors }) => userErrors.map((one: any) => one.code));
        expect(codes).toEqual(Array(7).fill('NO_TRANSFER_SOURCE'));
        expect(await desk.level(sku, 'SH002')).toMatchObject({ available: 0, reserved: 1 });
      }
    });

    it('give it to the buyer at the source, or to the order that has it sent, never to both', async () => {
      for (const sku of rounds('NR-SALE')) {
        await stock.given(sku, 1, 'SH002');
        const [sent, ...bought] = await Promise.all([
          send(`${sku}-order`, 'SH001', sku),
          ...[1, 2, 3].map((n) => stock.reserve(`${sku}-${n}`, [line(sku, 1, 'SH002')])),
        ]);
        const buyers = bought.filter(({ reservation }) => reservation);
        expect(buyers.length + (sent.transfers?.length ?? 0)).toBe(1);
        expect(await desk.level(sku, 'SH002')).toMatchObject({ available: 0, reserved: 1 });
      }
    });

    it('end a cancelled order’s transfer where it has not left, and let arrive what has', async () => {
      for (const sku of rounds('NR-GONE')) {
        await stock.given(sku, 2, 'SH002');
        const { transfers } = await send(`${sku}-order`, 'SH001', sku, 2);
        const [{ transferNo, version }] = transfers;
        const [shipped, ended, late] = await Promise.all([
          desk.ship({ transferNo, expectedVersion: version }),
          stock.release(`${sku}-order`).then(() => giveUp(`${sku}-order`)),
          stock.reserve(`${sku}-late`, [line(sku, 2, 'SH002')]),
        ]);
        expect(ended.userErrors).toEqual([]);
        const { status } = await desk.show(transferNo);
        expect(['SHIPPED', 'CANCELLED']).toContain(status);
        expect(shipped.transfer !== null).toBe(status === 'SHIPPED');
        if (status === 'CANCELLED') {
          const held = late.reservation ? 2 : 0;
          expect(await desk.level(sku, 'SH002')).toMatchObject({ onHand: 2, reserved: held });
          continue;
        }
        expect(late.reservation).toBeNull();
        await desk.receive({ transferNo, lines: [{ sku, quantity: 2 }] });
        expect(await desk.level(sku, 'SH001')).toMatchObject({ available: 2, inTransit: 0 });
        expect(await desk.transit(transferNo)).toBe(0);
      }
    });

    it('give up an order’s transfer on its way: it arrives, and is anybody’s', async () => {
      await stock.given('NR-WAY', 2, 'SH002');
      const { transfers } = await send('NR-WAY-order', 'SH001', 'NR-WAY', 2);
      const [{ transferNo, version }] = transfers;
      await desk.ship({ transferNo, expectedVersion: version });
      await stock.release('NR-WAY-order');
      const [ended, again, received] = await Promise.all([
        giveUp('NR-WAY-order'),
        giveUp('NR-WAY-order'),
        desk.receive({ transferNo, lines: [{ sku: 'NR-WAY', quantity: 2 }] }),
      ]);
      expect([ended, again, received].flatMap(({ userErrors }) => userErrors)).toEqual([]);
      expect(await desk.level('NR-WAY', 'SH001')).toMatchObject({ available: 2, reserved: 0 });
    });
  });
}
