import type { GraphClient } from '../house/graph-client.ts';
import { demoProducts } from './catalogue.ts';
import * as operations from './operations.ts';
import {
  CHANNELS,
  LEGAL_ENTITIES,
  LOCATIONS,
  STAFF,
  STORE_CODES,
  WAREHOUSE_CODES,
} from './places.ts';

const MEMBERS = 24;
const FROM = '2026-01-01T00:00:00Z';

/** The demo member whose token the screen shows. */
export const DEMO_MEMBER = 'M0000001';

/**
 * Fills an empty system with the demo, through the graph's own commands.
 *
 * Every command has a fixed key, so a start that was killed in the middle goes on where it was.
 */
export async function loadDemo(graph: GraphClient): Promise<void> {
  const products = demoProducts();
  // The stock of SH001 comes last, in one command: where it is, all the rest is.
  const last = { sku: products[0]!.sku };
  const { stockLevel } = await graph.run<{ stockLevel: unknown }>(
    operations.LAST_OF_THE_DEMO,
    last,
  );
  if (stockLevel) return;
  await graph.run(operations.PRODUCTS, { input: products, key: 'demo:products' });
  await Promise.all(Array.from({ length: MEMBERS }, (_, i) => registerMember(graph, i + 1)));
  await loadCampaigns(graph);
  const organization = {
    legalEntities: LEGAL_ENTITIES,
    channels: CHANNELS,
    locations: LOCATIONS,
    staff: STAFF,
  };
  await graph.run(operations.ORGANIZATION, { input: organization, key: 'demo:organization' });
  const supplier = { code: 'LONGWU', name: '龙坞茶庄', leadDays: 3 };
  await graph.run(operations.SUPPLIER, { input: supplier, key: 'demo:supplier' });
  for (const code of WAREHOUSE_CODES) await receive(graph, code, products, 500);
  for (const code of STORE_CODES) {
    if (code !== 'SH001') await receive(graph, code, products, 30);
  }
  await receive(graph, 'SH001', products, 40);
}

function receive(
  graph: GraphClient,
  location: string,
  products: readonly { readonly sku: string }[],
  base: number,
) {
  const lines = products.map(({ sku }, i) => ({ sku, quantity: base + ((i * 7) % 11) }));
  const input = { location, lines, document: `DEMO-${location}` };
  return graph.run(operations.RECEIVE, { input, key: `demo:stock:${location}` });
}

async function registerMember(graph: GraphClient, serial: number): Promise<void> {
  const memberNo = `M${String(serial).padStart(7, '0')}`;
  const input = {
    memberNo,
    displayName: `演示会员${serial}`,
    identities: [
      { kind: 'PHONE', channel: 'DEFAULT', value: `1390000${String(serial).padStart(4, '0')}` },
      { kind: 'OPEN_ID', channel: 'MINI', value: `demo-open-id-${serial}` },
    ],
    tags: serial % 3 === 0 ? ['vip', 'tea-lover'] : ['new'],
  };
  await graph.run(operations.MEMBER, { input, key: `demo:member:${serial}` });
  const points = { memberNo, points: 500 + serial * 100, reason: '演示积分 demo points' };
  await graph.run(operations.POINTS, { input: points, key: `demo:points:${serial}` });
}

async function loadCampaigns(graph: GraphClient): Promise<void> {
  const promotions = [
    {
      code: 'SAVE20',
      nameZh: '满200减20',
      nameEn: '20 off from 200',
      benefit: { kind: 'SPEND_SAVE', thresholdMinor: 20_000, saveMinor: 2_000 },
    },
    {
      code: 'TEA10',
      nameZh: '茶叶九折',
      nameEn: '10 % off tea',
      benefit: { kind: 'PERCENT_OFF', thresholdMinor: 0, percentOff: '10' },
      categoryCodes: ['TEA'],
    },
  ];
  for (const promotion of promotions) {
    const input = { ...promotion, startsAt: FROM };
    await graph.run(operations.PROMOTION, { input, key: `demo:promotion:${promotion.code}` });
  }
  const templates = [
    {
      code: 'WELCOME5',
      nameZh: '新人5元券',
      nameEn: 'Welcome, 5 off',
      benefit: { kind: 'SPEND_SAVE', thresholdMinor: 1_000, saveMinor: 500 },
      limitPerMember: 1,
      claimable: true,
    },
    {
      code: 'SPRING50',
      nameZh: '满300减50券',
      nameEn: '50 off from 300',
      benefit: { kind: 'SPEND_SAVE', thresholdMinor: 30_000, saveMinor: 5_000 },
      limitTotal: 100,
      limitPerMember: 2,
    },
  ];
  for (const template of templates) {
    const input = { ...template, validFrom: FROM };
    await graph.run(operations.TEMPLATE, { input, key: `demo:template:${template.code}` });
  }
  const coupon = { template: 'SPRING50', memberNo: DEMO_MEMBER };
  await graph.run(operations.COUPON, { input: coupon, key: 'demo:coupon:1' });
}
