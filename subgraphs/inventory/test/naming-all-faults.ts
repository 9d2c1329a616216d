import { describe, expect, it } from '@jest/globals';
import type { SubgraphUnderTest } from '@entresol/shared/testing';

const bad = { sku: 'TOO-FEW', quantity: 0 };
const none = { sku: 'NO-SUCH', quantity: 1 };
const lines = [bad, none];
const location = 'NOWHERE';
const [QUANTITY, SKU, PLACE] = ['lines.0.quantity', 'lines.1.sku', 'location'];

/** A change, its input, and every field of it that is at fault. */
const CHANGES: readonly [string, object, readonly string[]][] = [
  ['stockReceive', { location, lines }, [QUANTITY, PLACE, SKU]],
  [
    'stockAdjust',
    {
      location,
      reason: ' ',
      lines: [
        { sku: 'TOO-FEW', delta: 0 },
        { sku: 'NO-SUCH', delta: 1 },
      ],
    },
    ['reason', 'lines.0.delta', PLACE, SKU],
  ],
  [
    'stockQualityRelease',
    { location, lines: lines.map((line) => ({ ...line, condition: 'GOOD' })) },
    [QUANTITY, PLACE, SKU],
  ],
  [
    'stockOwnershipChange',
    { location, reason: 'x', lines: lines.map((line) => ({ ...line, from: 'HOUSE', to: 'A' })) },
    [QUANTITY, PLACE, SKU],
  ],
  ['stockHoldLock', { location, note: 'x', lines }, [QUANTITY, PLACE, SKU]],
  [
    'stockHoldLock',
    { location, note: 'x', lines: [none], expiresAt: '2001-01-01T00:00:00Z' },
    ['expiresAt', PLACE, 'lines.0.sku'],
  ],
  [
    'stockPoolCarve',
    {
      code: 'FAULTY',
      lines: [
        { sku: 'TOO-FEW', location: 'SH001', change: 0 },
        { sku: 'NO-SUCH', location, change: 1 },
      ],
    },
    ['lines.0.change', 'lines.1.location', SKU],
  ],
  [
    'stockFrontQuotaSet',
    { front: 'FAULTY', lines: [{ sku: 'TOO-FEW', quotaLeft: -1 }, { sku: 'NO-SUCH' }] },
    ['lines.0.quotaLeft', SKU, 'front'],
  ],
  [
    'stockFrontSave',
    { code: 'FAULTY', name: ' ', channels: ['A', 'nowhere'], locations: ['SH001', location] },
    ['name', 'locations.1', 'channels.1'],
  ],
  [
    'stocktakePlan',
    { location, scope: 'SKUS', codes: ['no-such'], toleranceUnits: -1 },
    ['toleranceUnits', PLACE, 'codes.0'],
  ],
  ['stockAlertRuleUpsert', { location, sku: 'NO-SUCH', minUnits: -1 }, ['minUnits', PLACE, 'sku']],
  ['transferNearestRequest', { to: location, lines }, [QUANTITY, 'to', SKU]],
  ['replenishmentOrder', { store: 'SH001', from: location, lines }, [QUANTITY, 'from', SKU]],
  [
    'replenishmentAllocate',
    { from: location, stores: ['SH001', 'sh001', 'SHUT'], rule: 'SALES_SHARE', lines },
    [QUANTITY, 'from', 'stores.2', SKU],
  ],
  [
    'replenishmentBalance',
    { stores: [location], skus: ['A', 'A', 'NO-SUCH'] },
    ['stores', 'stores.0', 'skus.2'],
  ],
  [
    'replenishmentPropose',
    { locations: ['SH001', location, ' '], skus: ['NO-SUCH'] },
    ['locations.2', 'locations.1', 'skus.0'],
  ],
];
/** Those that take a list of rows by itself, by the name of a row. */
const ROWS: readonly [string, object, readonly string[], string][] = [
  [
    'replenishmentPolicyUpsert',
    [
      { sku: 'A', packSize: 0 },
      { sku: 'NO-SUCH', location, source: 'SHUT' },
    ],
    ['0.packSize', '1.location', '1.source', '1.sku'],
    'ReplenishmentPolicyInput',
  ],
  [
    'stockLotPolicyUpsert',
    [{ sku: 'A', shelfLifeDays: -1 }, { sku: 'NO-SUCH' }],
    ['0.shelfLifeDays', '1.sku'],
    'StockLotPolicyInput',
  ],
];

/** Whoever is refused mends everything at once: what is wrong in itself and what nobody knows. */
export function namingAllFaults(inventory: SubgraphUnderTest): void {
  const nothing = async () => {
    const [row] = await inventory.sql(
      `select (select count(*) from stock_movement) as movements, (select count(*) from outbox) as
         events, (select count(*) from idempotency_key) as keys, (select count(*) from stock_level)`,
    );
    return row;
  };

  describe('a refusal', () => {
    it.each<[string, object, readonly string[], string?]>([...CHANGES, ...ROWS])(
      'of %s names unknown codes beside its other faults, and writes nothing',
      async (name, input, fields, row = '') => {
        const before = await nothing();
        const { data, errors } = await inventory.run(
          `mutation ($input: ${row ? `[${row}!]!` : `${name[0]!.toUpperCase()}${name.slice(1)}Input!`}) {
            done: ${name}(input: $input, idempotencyKey: "faulty") { userErrors { field code } }
          }`,
          { input },
        );
        expect(errors).toBeUndefined();
        const told = data!.done.userErrors.map(({ field }: { field: string[] }) =>
          field.slice(1).join('.'),
        );
        expect(told).toEqual(fields);
        expect(await nothing()).toEqual(before);
      },
    );
  });
}
