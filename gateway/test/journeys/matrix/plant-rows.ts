import type { Actor } from '@entresol/shared';
import pg from 'pg';
import { eventually, type JourneySystem } from '../journey-system.ts';
import { SERVICE } from '../people.ts';
import { plantTrade, SCARCE_SKU, type Change } from './plant-trade.ts';

const ADMINISTRATOR: Actor = { kind: 'STAFF', id: 'S-ADMIN', roles: ['ADMINISTRATOR'], stores: [] };

/** Who wrote an order for goods does not approve it. */
const APPROVER: Actor = { ...ADMINISTRATOR, id: 'S-APPROVER' };

/** Who does what an administrator does not. */
const ACTORS: Readonly<Record<string, Actor>> = {
  purchaseOrderApprove: APPROVER,
  stockSyncCounts: SERVICE,
};

/** A store with the member who buys there. */
export interface Place {
  readonly store: string;
  readonly member: string;
}

/** Whose rows are planted: each is the other's stranger. */
export const PLACES: readonly Place[] = [
  { store: 'SH001', member: 'M0000021' },
  { store: 'SH002', member: 'M0000022' },
];

/** A member who asked to be forgotten: nobody but they and head office reads how far that is. */
export const FORGOTTEN = 'M0000020';

const SKU = 'WARE-01S';
const LOT_SKU = 'TRACKED-LOT';
const LINES = [{ sku: SKU, quantity: 1 }];
const LATER = '2027-06-01T00:00:00Z';

type Step = readonly [mutation: string, input: object, idempotent?: boolean];

const EVERYWHERE: readonly Step[] = [
  ['supplierUpsert', { code: 'MATRIX', name: '矩阵供应商' }],
  [
    'productBulkUpsert',
    [
      {
        sku: LOT_SKU,
        nameZh: '批次商品',
        nameEn: 'Lot goods',
        basePrice: '1',
      },
      { sku: SCARCE_SKU, nameZh: '缺货商品', nameEn: 'Goods nobody has', basePrice: '10' },
    ],
  ],
  ['advanceSalePolicyUpsert', { sku: SCARCE_SKU, backorder: true }],
  ['stockLotPolicyUpsert', [{ sku: LOT_SKU }]],
  ['stockOwnerRegister', { code: 'MATRIX', name: '矩阵货主', policy: 'CONSIGNED' }],
  ['advanceSalePolicyUpsert', { channel: 'MINI', sku: SKU, presale: true }],
  ['memberErase', { memberNo: FORGOTTEN }],
  [
    'routingPolicyUpsert',
    {
      channel: 'WEB',
      scene: 'ONLINE_SALE',
      carriers: [{ code: 'SF', handOver: 'PARCEL', baseMinor: 100 }],
    },
  ],
];

/** What makes a row of each kind that somebody owns, at one place. */
function stepsAt({ store, member }: Place): readonly Step[] {
  const device = `MX-${store}`;
  const cart = { store, memberNo: member, lines: LINES };
  return [
    ['orderDraftCreate', { cart }],
    ['orderSubmit', { ...cart, channel: 'POS' }],
    ['shiftOpen', { store, device, floatMinor: 0 }],
    ['salePark', { store, device, lines: LINES, memberNo: member }],
    [
      'offlineSalesUpload',
      {
        store,
        device,
        sales: [
          {
            sequence: 2,
            occurredAt: '2026-11-01T08:00:00Z',
            lines: [{ sku: SKU, quantity: 1, unitPrice: '10', amountMinor: 1_000 }],
            discounts: [],
            tenders: [{ method: 'CASH' }],
          },
        ],
      },
    ],
    [
      'purchaseOrderDraft',
      {
        supplier: 'MATRIX',
        location: store,
        lines: [{ sku: SKU, quantity: 5, unitPrice: '3', expectedAt: LATER }],
      },
    ],
    [
      'replenishmentPolicyUpsert',
      [{ sku: SKU, location: store, minLevel: 900, maxLevel: 990, source: 'SH901' }],
    ],
    ['replenishmentPropose', { locations: [store], skus: [SKU] }],
    ['stockAlertRuleUpsert', { sku: SKU, location: store, minUnits: 900 }],
    ['stockHoldLock', { location: store, lines: LINES, note: '陈列' }],
    [
      'stockReceive',
      {
        location: store,
        document: `MX-${store}`,
        lines: [{ sku: LOT_SKU, quantity: 3, lotNo: 'L1', expiresAt: LATER }],
      },
    ],
    ['stockReceive', { location: store, document: `MX2-${store}`, lines: LINES }],
    ['stocktakePlan', { location: store, scope: 'SKUS', codes: [SKU] }],
    ['couponIssue', { template: 'WELCOME5', memberNo: member }],
  ];
}

/** Plants rows of every kind for each of the places, as head office; gives back what was refused. */
export async function plantRows(system: JourneySystem): Promise<readonly string[]> {
  const refused: string[] = [];
  const run = async ([mutation, input]: Step, key: string, shows = '') => {
    const actor = ACTORS[mutation] ?? ADMINISTRATOR;
    const { data, errors } = await system.ask(actor, documentOf(mutation, shows), {
      input,
      key: `matrix-${key}-${mutation}`,
    });
    const problems = errors ?? data?.[mutation].userErrors ?? [];
    for (const { message } of problems) refused.push(`${mutation} ${key}: ${message}`);
    return data?.[mutation];
  };
  for (const [index, step] of EVERYWHERE.entries()) await run(step, `all-${index}`);
  for (const place of PLACES) {
    for (const [index, step] of stepsAt(place).entries())
      await run(step, `${place.store}-${index}`);
    let count = 0;
    const change: Change = (mutation, input, shows) =>
      run([mutation, input], `${place.store}-trade-${(count += 1)}`, shows);
    await plantTrade(change, place);
    await refundByProvider(system, change, place);
  }
  // Of what the books do not say: refused, so that both places have a row to look into.
  const rows = PLACES.map(({ store }) => ({
    sku: SCARCE_SKU,
    location: store,
    quantity: 0,
    expectedQuantity: 99,
  }));
  const counted = {
    system: 'MATRIX',
    batchNo: 'MX-1',
    asOf: '2026-11-01T08:00:00Z',
    errorPolicy: 'SKIP_FAILED_ROWS',
    rows,
  };
  await run(['stockSyncCounts', counted], 'sync');
  // Goods on the way belong to both ends.
  const transfer = { from: 'SH901', to: 'SH002', lines: LINES };
  await run(['transferRequest', transfer], 'far');
  await run(['transferRequest', { ...transfer, to: 'SH001' }], 'near');
  return refused;
}

/** An order that was paid through a provider, which pays it back. */
async function refundByProvider(system: JourneySystem, change: Change, { store, member }: Place) {
  const { order } = await change(
    'orderSubmit',
    { store, memberNo: member, channel: 'POS', lines: LINES },
    'order { orderNo }',
  );
  const { orderNo } = order;
  await change('orderPay', { orderNo, method: 'SANDBOX' });
  const asked = `{ order(orderNo: "${orderNo}") { paymentStatus } }`;
  await eventually(
    () => system.ask(ADMINISTRATOR, asked),
    ({ data }) => data.order.paymentStatus === 'PAID',
  );
  await change('orderCancel', { orderNo, reason: '不要了' });
}

/** Lets a balance at each place differ from its ledger by a number of units, which no command does. */
export async function plantDrift({ databaseUrl }: JourneySystem, units: number): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const changed = await client.query(
      `update inventory.stock_level set good = good + $1 where sku = $2 and location = any($3)`,
      [units, LOT_SKU, PLACES.map(({ store }) => store)],
    );
    if (changed.rowCount !== PLACES.length) throw new Error('no balance to let drift');
  } finally {
    await client.end();
  }
}

const INPUTS: Readonly<Record<string, string>> = {
  advanceSalePolicyUpsert: 'AdvanceSalePolicyInput',
  fulfilmentOrderAccept: 'FulfilmentOrderInput',
  fulfilmentOrderPack: 'FulfilmentOrderInput',
  orderSubmit: 'OrderInput',
  orderDraftCreate: 'OrderDraftInput',
  productBulkUpsert: '[ProductInput!]',
  replenishmentPolicyUpsert: '[ReplenishmentPolicyInput!]',
  routingPolicyUpsert: 'RoutingPolicyInput',
  stockLotPolicyUpsert: '[StockLotPolicyInput!]',
  tillPolicyUpsert: 'TillPolicyInput',
};

function documentOf(mutation: string, shows: string): string {
  const input = INPUTS[mutation] ?? `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  return `mutation ($input: ${input}!, $key: String!) {
    ${mutation}(input: $input, idempotencyKey: $key) { ${shows} userErrors { code message field } }
  }`;
}
