import { beforeAll, describe, expect, it } from '@jest/globals';
import { statementsOf, type SubgraphUnderTest } from '@entresol/shared/testing';
import { INTERNAL, line, type stockOf } from './fixtures.ts';
import { BUYER, purchaseDesk } from './purchase-desk.ts';
import { deskOf } from './stock-desk.ts';

const ROUTING = `query ($skus: [String!]!, $locations: [String!]!, $channel: String,
    $takesOver: String, $takenBy: StockTakerInput, $sources: [StockSourceInput!]!) {
  stockForRouting(skus: $skus, locations: $locations, channel: $channel, takesOver: $takesOver,
    takenBy: $takenBy, sources: $sources) { sku location available inChannel channelLeft expected { units at } }
}`;
const AWAITED = `query ($references: [String!]!) {
  stockAwaited(references: $references) { reference here failed expectedAt }
}`;
const PLACES = ['SH001', 'WH001', 'WH002'];
const codesOf = ({ userErrors }: { userErrors: { code: string }[] }) =>
  userErrors.map(({ code }) => code);

/** What orders are told before they choose a place, and while they wait for goods. */
export function awaitingStock(inventory: SubgraphUnderTest, stock: ReturnType<typeof stockOf>) {
  const desk = deskOf(inventory);
  const desks = purchaseDesk(inventory);
  const ask = async (query: string, variables: object): Promise<any> => {
    const { data, errors } = await inventory.run(query, variables as never, { actor: INTERNAL });
    if (errors) throw new Error(JSON.stringify(errors));
    return Object.values(data as object)[0];
  };
  const routing = (sku: string, more: object = {}) =>
    ask(ROUTING, { skus: [sku], locations: PLACES, sources: [], ...more });
  const awaited = async (reference: string) =>
    (await ask(AWAITED, { references: [reference] }))[0] ?? null;
  const presale = (sku: string, quantity: number) => ({ ...line(sku, quantity), presale: true });

  /** Confirmed to come, each lot at its day. */
  async function toCome(sku: string, lots: readonly (readonly [number, string])[]) {
    const numbers: string[] = [];
    for (const [quantity, expectedAt] of lots) {
      const lines = [{ sku, quantity, unitPrice: '1.0000', expectedAt }];
      numbers.push(await desks.confirmed(lines));
    }
    return numbers;
  }

  describe('what routing is told', () => {
    it('names the places of the channel, and what it may still sell, in one statement', async () => {
      for (const [place, units] of [
        ['SH001', 5],
        ['WH001', 7],
        ['WH002', 9],
      ] as const) {
        await stock.given('RS-1', units, place);
      }
      const locations = ['SH001', 'WH001'];
      const front = { code: 'RS1', name: 'RS1', channels: ['RS1-CH'], locations, safety: 2 };
      await desk.front(front);
      let seen: any;
      const read = async () => (seen = await routing('RS-1', { channel: 'rs1-ch' }));
      expect(await statementsOf(read)).toHaveLength(1);
      expect(seen).toMatchObject([
        { location: 'SH001', available: 5, inChannel: true, channelLeft: 10 },
        { location: 'WH001', available: 7, inChannel: true, channelLeft: 10 },
        { location: 'WH002', available: 9, inChannel: false, channelLeft: 10 },
      ]);
      await desk.quota({ front: 'RS1', lines: [{ sku: 'RS-1', quotaLeft: 4 }] });
      await desk.reserve('rs-1', [line('RS-1', 1)], { channel: 'RS1-CH' });
      expect(await routing('RS-1', { channel: 'RS1-CH' })).toMatchObject([
        { available: 4, channelLeft: 3 },
        { channelLeft: 3 },
        {},
      ]);
    });

    it('counts what a pool has, what is to come and when, and the cart that is taken over', async () => {
      await stock.given('RS-2', 6);
      await desk.carve({
        code: 'RS2',
        name: 'RS2',
        lines: [{ sku: 'RS-2', location: 'SH001', change: 4 }],
      });
      const pool = { sources: [{ sku: 'rs-2', pool: 'rs2' }] };
      expect(await routing('RS-2', pool)).toMatchObject([{ location: 'SH001', available: 4 }]);

      await toCome('RS-2', [
        [2, '2026-05-01T00:00:00Z'],
        [3, '2026-04-01T00:00:00Z'],
      ]);
      await desk.reserve('rs-2-presold', [presale('RS-2', 2)]);
      const [told] = await routing('RS-2', { sources: [{ sku: 'RS-2', presale: true }] });
      expect(told).toMatchObject({
        available: 3,
        expected: [
          { units: 1, at: '2026-04-01T00:00:00.000Z' },
          { units: 2, at: '2026-05-01T00:00:00.000Z' },
        ],
      });
      const lines = [{ sku: 'RS-2', quantity: 2 }];
      const { stockHold } = await desk.cart({ location: 'SH001', lines, minutes: 15 });
      expect(await routing('RS-2')).toEqual([]);
      const takesOver = stockHold.reference;
      const takenBy = { actor: 'SERVICE:test' };
      expect(await routing('RS-2', { takesOver, takenBy })).toMatchObject([{ available: 2 }]);
      expect(await routing('RS-2', { takesOver: 'rs-2-presold', takenBy })).toEqual([]);
      const thief = { actor: 'MEMBER:thief', memberNo: 'thief', store: 'SH001' };
      expect(await routing('RS-2', { takesOver, takenBy: thief })).toEqual([]);
      expect(await routing('RS-2', { takesOver })).toEqual([]);
      const both = { sources: [{ sku: 'RS-2', pool: 'RS2', presale: true }] };
      await expect(routing('RS-2', both)).rejects.toThrow('BAD_USER_INPUT');
    });
  });

  describe('one hold that ends by another', () => {
    it('is a cart’s for clients, and an order’s own for its order, quota included', async () => {
      await stock.given('RP-1', 1);
      await stock.given('RP-1', 1, 'WH001');
      await desk.front({
        code: 'RP1',
        name: 'RP1',
        channels: ['RP1-CH'],
        locations: [],
        safety: 0,
      });
      await desk.quota({ front: 'RP1', lines: [{ sku: 'RP-1', quotaLeft: 1 }] });
      const channel = 'RP1-CH';
      await desk.reserve('rp-1', [line('RP-1', 1)], { channel });
      const stolen = { channel, takesOver: 'rp-1' };
      expect(codesOf(await desk.reserve('rp-1-thief', [line('RP-1', 1)], stolen))).toEqual([
        'CART_HOLD_UNKNOWN',
      ]);
      const moved = [line('RP-1', 1, 'WH001')];
      const both = { channel, replaces: 'rp-1', takesOver: 'cart' };
      expect(codesOf(await desk.reserve('rp-1-b', moved, both))).toEqual(['INVALID_INPUT']);
      const lock = { location: 'WH001', lines: [{ sku: 'RP-1', quantity: 1 }], note: 'aside' };
      const { stockHold } = await desk.lock(lock);
      const locked = { replaces: stockHold.reference };
      expect(codesOf(await desk.reserve('rp-1-lock', moved, locked))).toEqual([
        'INSUFFICIENT_STOCK',
      ]);
      await desk.unlock(stockHold.reference);
      const { reservation } = await desk.reserve('rp-1-b', moved, { channel, replaces: 'rp-1' });
      expect(reservation).toMatchObject({ status: 'ACTIVE', lines: [{ location: 'WH001' }] });
      expect(await desk.level('RP-1')).toMatchObject({ available: 1, reserved: 0 });
      expect(await desk.sellable(channel, ['RP-1'])).toMatchObject([
        { sellable: 0, lockedForSale: 1 },
      ]);
    });
  });

  describe('races for the last units', () => {
    const rounds = process.env['ENTRESOL_TEST_DEPTH'] === 'deep' ? 100 : 1;
    const buyersMax = process.env['ENTRESOL_TEST_DEPTH'] === 'deep' ? 2_000 : 200;

    it('sells a pool of 100 to exactly 100, in every round, with two lines and two places', async () => {
      for (let round = 0; round < rounds; round += 1) {
        const sku = `GP-${round}`;
        const code = `GP${round}`;
        await stock.given(sku, 80);
        await stock.given(sku, 80, 'WH001');
        const lines = ['SH001', 'WH001'].map((location) => ({ sku, location, change: 50 }));
        await desk.carve({ code, name: code, lines });
        const outcomes = await Promise.all(
          Array.from({ length: buyersMax }, (_, n) => {
            const place = n % 2 ? 'SH001' : 'WH001';
            const one = { ...line(sku, 1, place), pool: code };
            // Every fourth asks for two units, in two lines of one SKU.
            return desk.reserve(`${code}-${n}`, n % 4 === 3 ? [one, one] : [one]);
          }),
        );
        const held = outcomes.flatMap(({ reservation }) => reservation?.lines ?? []);
        expect(held.reduce((sum: number, { quantity }: any) => sum + quantity, 0)).toBe(100);
        expect((await desk.pool(code)).lines).toMatchObject([
          { held: 50, free: 0 },
          { held: 50, free: 0 },
        ]);
        expect(await desk.level(sku)).toMatchObject({ available: 30, reserved: 50, pooled: 0 });
      }
    });

    it('gives a cart that lapses while its order takes it over to one of those who ask', async () => {
      for (let round = 0; round < Math.min(rounds, 20) + 2; round += 1) {
        const sku = `CX-${round}`;
        await stock.given(sku, 1);
        const lines = [{ sku, quantity: 1 }];
        const { stockHold } = await desk.cart({ location: 'SH001', lines, minutes: 1 });
        inventory.clock.advance(60_000);
        const takesOver = stockHold.reference;
        const outcomes = await Promise.all([
          desk.reserve(`cx-${round}-own`, [line(sku, 1)], { takesOver }),
          desk.unlock(takesOver).then(() => ({ reservation: null })),
          ...Array.from({ length: 6 }, (_, n) => stock.reserve(`cx-${round}-${n}`, [line(sku, 1)])),
        ]);
        expect(outcomes.filter(({ reservation }) => reservation)).toHaveLength(1);
        expect(await desk.level(sku)).toMatchObject({ available: 0, reserved: 1 });
      }
    });

    it('gives what arrives to a presale, or to everybody if that is given back, never to both', async () => {
      for (let round = 0; round < Math.min(rounds, 20) + 2; round += 1) {
        const sku = `PX-${round}`;
        const [purchaseNo] = await toCome(sku, [[2, '2026-06-01T00:00:00Z']]);
        await desk.reserve(`px-${round}`, [presale(sku, 2)]);
        const [received, released] = await Promise.all([
          desks.receive(purchaseNo!, [{ lineNo: 1, quantity: 2, condition: 'GOOD' }]),
          stock.release(`px-${round}`),
        ]);
        expect([codesOf(received), released.reservation.status]).toEqual([[], 'RELEASED']);
        expect(await desk.level(sku)).toMatchObject({ available: 2, reserved: 0, presold: 0 });
      }
    });
  });

  describe('a hold that waits for goods', () => {
    beforeAll(async () => {
      await desks.run('supplierUpsert', { code: 'acme', name: 'Acme' }, BUYER);
    });

    it('is told when they are expected, that they are here, and keeps them when it is divided', async () => {
      const days = ['2026-04-01T00:00:00Z', '2026-05-01T00:00:00Z'] as const;
      const [first, second] = await toCome('AW-1', [
        [3, days[0]],
        [4, days[1]],
      ]);
      await desk.reserve('aw-1-a', [presale('AW-1', 2)]);
      await stock.given('AW-2', 1);
      await desk.reserve('aw-1-b', [presale('AW-1', 3), line('AW-2', 1)]);
      expect(await awaited('aw-1-a')).toMatchObject({
        here: false,
        expectedAt: '2026-04-01T00:00:00.000Z',
      });
      expect(await awaited('aw-1-b')).toMatchObject({
        here: false,
        expectedAt: '2026-05-01T00:00:00.000Z',
      });
      expect(await awaited('aw-none')).toBeNull();

      await desks.receive(first!, [{ lineNo: 1, quantity: 3, condition: 'GOOD' }]);
      expect(await awaited('aw-1-a')).toMatchObject({ here: true, failed: false });
      const [told] = await inventory.sql(
        `select count(*)::int as n from outbox where type = 'AwaitedStockChanged'
           and payload->>'reference' in ('aw-1-a', 'aw-1-b')`,
      );
      expect(told.n).toBe(2);
      // One of three is here, and stays with the part that is divided off as a whole.
      await stock.split('aw-1-b', [{ reference: 'aw-1-c', lines: [line('AW-1', 3)] }]);
      expect(await desk.level('AW-1')).toMatchObject({ reserved: 3, presold: 2 });
      expect(await stock.violations()).toEqual([]);
      await desks.receive(second!, [{ lineNo: 1, quantity: 2, condition: 'GOOD' }]);
      expect(await awaited('aw-1-c')).toMatchObject({ here: true });
      await stock.release('aw-1-c');
      expect(await awaited('aw-1-c')).toMatchObject({ here: false, failed: true });
      expect(await desk.level('AW-1')).toMatchObject({ reserved: 2, presold: 0, available: 3 });
    });
  });
}
