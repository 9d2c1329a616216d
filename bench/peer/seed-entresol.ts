import { CHANNELS, LOCATIONS } from '../../scripts/demo/places.ts';
import * as operations from '../../scripts/demo/operations.ts';
import type { GraphClient } from '../../scripts/house/graph-client.ts';
import { MEMBERS, memberNoOf, SCARCE, SHOP_PRODUCTS, STORE_CODES } from './shop.ts';

const FROM = '2026-01-01T00:00:00Z';
const TEMPLATE = 'BENCH5';
const PARALLEL = 8;

/** Opens the measured shop through the graph: products, 20 stores with stock, members, campaigns. */
export async function seedEntresol(graph: GraphClient): Promise<void> {
  const products = SHOP_PRODUCTS.map(({ sku, price }) => ({
    sku,
    nameZh: `商品 ${sku}`,
    nameEn: `Product ${sku}`,
    categoryCode: 'GOODS',
    categoryNameZh: '百货',
    categoryNameEn: 'Goods',
    unit: '件',
    barcodes: [],
    basePrice: price,
  }));
  await graph.run(operations.PRODUCTS, { input: products, key: 'bench:products' });
  await graph.run(operations.ORGANIZATION, { input: organization(), key: 'bench:organization' });
  for (const location of STORE_CODES) await receive(graph, location);
  await inParallel(MEMBERS, (i) => registerMember(graph, i + 1));
  await graph.run(operations.PROMOTION, {
    input: {
      code: 'FIVE',
      nameZh: '九五折',
      nameEn: '5 % off',
      benefit: { kind: 'PERCENT_OFF', thresholdMinor: 1_000, percentOff: '5' },
      startsAt: FROM,
    },
    key: 'bench:promotion',
  });
  await graph.run(operations.TEMPLATE, {
    input: {
      code: TEMPLATE,
      nameZh: '五元券',
      nameEn: '5 off',
      benefit: { kind: 'SPEND_SAVE', thresholdMinor: 1_000, saveMinor: 500 },
      validFrom: FROM,
    },
    key: 'bench:template',
  });
}

/** Adds live promotions that every cart must weigh: each needs more than the one before. */
export async function addPromotions(graph: GraphClient, count: number): Promise<void> {
  for (let n = 0; n < count; n += 1) {
    const input = {
      code: `CART${n}`,
      nameZh: `满减 ${n}`,
      nameEn: `Spend and save ${n}`,
      benefit: { kind: 'SPEND_SAVE', thresholdMinor: 1_000 * (n + 1), saveMinor: 10 * (n + 1) },
      startsAt: FROM,
      priority: n,
    };
    await graph.run(operations.PROMOTION, { input, key: `bench:cart:${n}` });
  }
}

/** Issues one coupon to each of the first orders' members, in order. */
export async function issueCoupons(
  graph: GraphClient,
  round: string,
  memberNos: readonly string[],
): Promise<readonly string[]> {
  const codes: string[] = [];
  const perRequest = 10;
  await inParallel(Math.ceil(memberNos.length / perRequest), async (page) => {
    const from = page * perRequest;
    const wanted = memberNos.slice(from, from + perRequest);
    const fields = wanted.map(
      (memberNo, i) =>
        `c${i}: couponIssue(input: { template: "${TEMPLATE}", memberNo: "${memberNo}" },
          idempotencyKey: "${round}:${from + i}") { coupon { code } userErrors { code message } }`,
    );
    type Issued = Record<string, { coupon: { code: string } }>;
    const issued = await graph.run<Issued>(`mutation { ${fields.join('\n')} }`);
    wanted.forEach((_, i) => (codes[from + i] = issued[`c${i}`]!.coupon.code));
  });
  return codes;
}

function organization() {
  const [shop] = LOCATIONS;
  return {
    legalEntities: [{ code: 'HQ', name: '夹层零售（上海）有限公司' }],
    channels: CHANNELS,
    locations: STORE_CODES.map((code, i) => ({
      ...shop!,
      code,
      name: `测试店 ${code}`,
      latitude: (31.2 + i / 100).toFixed(4),
      longitude: (121.4 + i / 100).toFixed(4),
      legalEntityCode: 'HQ',
    })),
    staff: [],
  };
}

function receive(graph: GraphClient, location: string) {
  const lines = SHOP_PRODUCTS.filter(({ sku }) => sku !== SCARCE.sku || location === STORE_CODES[0])
    .map(({ sku, stock }) => ({ sku, quantity: stock }))
    .filter(({ quantity }) => quantity > 0);
  const input = { location, lines, document: `BENCH-${location}` };
  return graph.run(operations.RECEIVE, { input, key: `bench:stock:${location}` });
}

async function registerMember(graph: GraphClient, serial: number): Promise<void> {
  const memberNo = memberNoOf(serial);
  const input = {
    memberNo,
    displayName: `会员 ${serial}`,
    identities: [{ kind: 'OPEN_ID', channel: 'MINI', value: `bench-${serial}` }],
    tags: [],
  };
  await graph.run(operations.MEMBER, { input, key: `bench:member:${serial}` });
  const points = { memberNo, points: 1_000_000, reason: '测试积分' };
  await graph.run(operations.POINTS, { input: points, key: `bench:points:${serial}` });
}

async function inParallel(count: number, work: (n: number) => Promise<void>): Promise<void> {
  let next = 0;
  const workers = Array.from({ length: PARALLEL }, async () => {
    while (next < count) await work(next++);
  });
  await Promise.all(workers);
}
