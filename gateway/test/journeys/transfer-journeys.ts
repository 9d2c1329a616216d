import type { Actor } from '@entresol/shared';
import { describe, expect, it } from '@jest/globals';
import type { JourneySystem } from './journey-system.ts';
import { CLERK, SERVICE } from './people.ts';

/** Runs a warehouse in front of the stores of Shanghai. */
const KEEPER: Actor = {
  kind: 'STAFF',
  id: 'S0009',
  roles: ['STORE_MANAGER'],
  stores: ['SH901', 'SH002'],
};

const SKU = 'TEA-03L';

const LEVEL = `query ($sku: String!, $location: String!) {
  stockLevel(sku: $sku, location: $location) { onHand available reserved inTransit }
}`;

const step = (
  field: string,
) => `mutation ($input: ${field[0]!.toUpperCase()}${field.slice(1)}Input!, $key: String!) {
  ${field}(input: $input, idempotencyKey: $key) {
    transfer { transferNo status version from { code name } lines { product { name } inTransit } }
    userErrors { code message }
  }
}`;

/** Goods that move between places, on the whole system. */
export function transferJourneys(system: () => JourneySystem): void {
  const ask = (...args: Parameters<JourneySystem['ask']>) => system().ask(...args);
  const level = async (location: string) => {
    const { data } = await ask(SERVICE, LEVEL, { sku: SKU, location });
    return data.stockLevel;
  };

  describe('goods between places', () => {
    it('come from the nearest place that can spare them, and are on the way until received', async () => {
      const preview = await ask(
        CLERK,
        `query ($sku: String!) {
          nearestTransferPreview(to: "SH001", lines: [{ sku: $sku, quantity: 2 }]) {
            candidates { location { code name } km filter } parts { from { code } }
          }
        }`,
        { sku: SKU },
      );
      expect(preview.errors).toBeUndefined();
      const { candidates, parts } = preview.data.nearestTransferPreview;
      const kms = candidates.map(({ km }: { km: string }) => Number(km));
      expect(kms).toEqual(kms.toSorted((a: number, b: number) => a - b));
      expect(candidates[0]).toMatchObject({ location: { code: 'SH001' }, filter: 'SAME_PLACE' });
      const from = parts[0].from.code as string;
      expect(KEEPER).toMatchObject({ stores: expect.arrayContaining([from]) });

      const [here, there] = [await level('SH001'), await level(from)];
      const input = { to: 'SH001', lines: [{ sku: SKU, quantity: 2 }] };
      const asked = await ask(
        CLERK,
        `mutation ($input: TransferNearestRequestInput!) {
          transferNearestRequest(input: $input, idempotencyKey: "journey-nearest") {
            transfers { transferNo status } userErrors { code }
          }
        }`,
        { input },
      );
      const [{ transferNo, status }] = asked.data.transferNearestRequest.transfers;
      expect(status).toBe('REQUESTED');

      const does = async (actor: Actor, field: string, given: object) => {
        const variables = { input: { transferNo, ...given }, key: `journey-${field}` };
        const { data, errors } = await ask(actor, step(field), variables, 'zh-CN');
        expect([errors, data?.[field].userErrors]).toEqual([undefined, []]);
        return data[field].transfer;
      };
      await does(KEEPER, 'transferApprove', { expectedVersion: 1 });
      expect(await level(from)).toMatchObject({ available: there.available - 2 });
      const sent = await does(KEEPER, 'transferShip', { expectedVersion: 2 });
      expect(sent.lines).toEqual([
        { product: { name: expect.stringContaining('（大）') }, inTransit: 2 },
      ]);
      expect(await level('SH001')).toMatchObject({ onHand: here.onHand, inTransit: 2 });
      const done = await does(CLERK, 'transferReceive', { lines: [{ sku: SKU, quantity: 2 }] });
      expect(done).toMatchObject({ status: 'RECEIVED', version: 4 });
      expect(await level('SH001')).toMatchObject({ onHand: here.onHand + 2, inTransit: 0 });
      expect(await level(from)).toMatchObject({
        onHand: there.onHand - 2,
        reserved: there.reserved,
      });
      const drift = await ask(SERVICE, `{ stockDrift(skus: ["${SKU}"]) { account } }`);
      expect(drift.data.stockDrift).toEqual([]);
    });
  });
}
