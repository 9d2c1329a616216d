import { beforeAll, describe, expect, it } from '@jest/globals';
import type { JourneySystem } from './journey-system.ts';
import { CLERK, MEMBER, OTHER_CLERK, SERVICE } from './people.ts';
import { fulfilScene } from './scene-fulfilment.ts';

const SUBMIT = `mutation ($input: OrderInput!, $key: String!) {
  orderSubmit(input: $input, idempotencyKey: $key) {
    order {
      orderNo status store { code } fulfilmentLocation { code name }
      total { amountMinor } discountTotal { amountMinor }
    }
    userErrors { __typename code message field }
  }
}`;

const PREVIEW = `query ($input: OrderInput!) {
  routingPreview(input: $input) {
    scene { scene name soldAt settledTo } handOver
    candidates { location { code name } rank filter complete score { distanceKm grade } }
    chosen { parts { location { code } lines { sku quantity } } }
    userErrors { __typename code message }
  }
}`;

const POLICY = `mutation ($input: RoutingPolicyInput!, $key: String!) {
  routingPolicyUpsert(input: $input, idempotencyKey: $key) {
    policy { channel scene version openNowOnly kmMax } userErrors { code message }
  }
}`;

const ROUTED = `query ($orderNo: String!) {
  order(orderNo: $orderNo) {
    fulfilmentLocation { code }
    stages { stage fact reason }
    routing {
      scene { name } handOver pinned policyVersion attempts { location { code name } }
      candidates { location { code } rank filter }
    }
  }
}`;

const LEVELS = `query ($sku: String!) {
  stockLevels(first: 100, skus: [$sku]) { nodes { location { code } onHand reserved } }
}`;

const SETTLED = `query ($document: String!) {
  settlementFacts(first: 10, where: { document: { eq: $document } }) {
    nodes {
      kind order { orderNo } sku fromUnit quantity scene saleParty { code } fulfilParty { code }
      payingParty { code } settledTo paid { amountMinor } discount { amountMinor }
    }
  }
}`;

/** What is done to the goods of every scene, whoever sends them. */
const WORKED = [
  'FULFILMENT FULFILMENT_ACCEPTED',
  'FULFILMENT GOODS_PICKED',
  'FULFILMENT GOODS_PACKED',
  'SETTLEMENT LINES_SETTLED',
  'SETTLEMENT ORDER_COMPLETED',
];

const SKU = 'SNACK-05L';
const WUJIAOCHANG = { latitude: '31.3000', longitude: '121.5150', divisionCode: '310110' };
const WEST_LAKE = { latitude: '30.2550', longitude: '120.1650', divisionCode: '330102' };
const XUHUI = { divisionCode: '310104' };

interface SceneJourney {
  readonly name: string;
  readonly scene: string;
  readonly actor?: typeof CLERK;
  readonly input: object;
  /** Where the goods leave. */
  readonly place: string;
  readonly handOver: string;
  /** What is owed for it, and which of the two parties owes it. */
  readonly settledTo: 'SALE_STORE' | 'SERVICE_FEE' | 'COMMISSION';
  readonly payingParty: string;
}

/** What a store sells while the buyer stands in it, and what is sold online: by name. */
const JOURNEYS: readonly SceneJourney[] = [
  {
    name: '线下购物',
    scene: 'STORE_SALE',
    input: {},
    place: 'SH001',
    handOver: 'COUNTER',
    settledTo: 'SALE_STORE',
    payingParty: 'SH001',
  },
  {
    name: '线上购物',
    scene: 'ONLINE_SALE',
    input: { store: 'WEB01', channel: 'WEB', deliverTo: WUJIAOCHANG },
    place: 'SH003',
    handOver: 'PARCEL',
    settledTo: 'SERVICE_FEE',
    payingParty: 'WEB01',
  },
  {
    name: '线上订单门店配送',
    scene: 'ONLINE_STORE_DELIVERY',
    input: { store: 'WEB01', channel: 'WEB', deliverTo: XUHUI },
    place: 'SH002',
    handOver: 'STORE_DELIVERY',
    settledTo: 'SERVICE_FEE',
    payingParty: 'WEB01',
  },
  {
    name: '线上订单门店自提',
    scene: 'ONLINE_STORE_PICKUP',
    input: { store: 'WEB01', channel: 'MINI', fulfilmentLocation: 'SH002', memberNo: 'M0000001' },
    place: 'SH002',
    handOver: 'PICKUP',
    settledTo: 'SERVICE_FEE',
    payingParty: 'WEB01',
  },
  {
    name: '线下扫码总仓发货',
    scene: 'SCAN_WAREHOUSE_SHIPS',
    input: { deliverTo: WEST_LAKE },
    place: 'CW001',
    handOver: 'PARCEL',
    settledTo: 'COMMISSION',
    payingParty: 'CW001',
  },
  {
    name: '线下扫码门店发货',
    scene: 'SCAN_STORE_SHIPS',
    input: {},
    place: 'SH001',
    handOver: 'PARCEL',
    settledTo: 'SALE_STORE',
    payingParty: 'SH001',
  },
  {
    name: '云货架下单',
    scene: 'CLOUD_SHELF',
    input: { lines: [{ sku: SKU, quantity: 200 }] },
    place: 'SH901',
    handOver: 'PARCEL',
    settledTo: 'COMMISSION',
    payingParty: 'SH901',
  },
  {
    name: 'A店下单B店发货',
    scene: 'STORE_SELLS_STORE_SHIPS',
    input: { deliverTo: WEST_LAKE },
    place: 'HZ001',
    handOver: 'PARCEL',
    settledTo: 'SERVICE_FEE',
    payingParty: 'SH001',
  },
  {
    name: '线上领券门店消费',
    scene: 'COUPON_IN_STORE',
    input: { memberNo: 'M0000003' },
    place: 'SH001',
    handOver: 'COUNTER',
    settledTo: 'SALE_STORE',
    payingParty: 'SH001',
  },
];

/** The nine scenes (九大场景), each from the order to the goods that left, on the whole system. */
export function sceneJourneys(system: () => JourneySystem): void {
  const ask = (...args: Parameters<JourneySystem['ask']>) => system().ask(...args);
  const levels = async (sku: string) => {
    const { data } = await ask(CLERK, LEVELS, { sku });
    const nodes = data.stockLevels.nodes as { location: { code: string }; onHand: number }[];
    return new Map(nodes.map(({ location, onHand }) => [location.code, onHand]));
  };

  describe('the nine scenes', () => {
    beforeAll(async () => {
      // The demo's stores are closed at night; this scene must not be.
      const input = { scene: 'ONLINE_STORE_DELIVERY', openNowOnly: false, kmMax: 20 };
      const { data } = await ask(SERVICE, POLICY, { input, key: 'scene-policy' });
      expect(data.routingPolicyUpsert).toMatchObject({
        policy: { channel: '*', version: 1, openNowOnly: false, kmMax: 20 },
        userErrors: [],
      });
    });

    it.each(JOURNEYS)('$name', async (journey) => {
      const { name, scene, input, place, handOver, settledTo, payingParty } = journey;
      const couponCodes = scene === 'COUPON_IN_STORE' ? [await claimCoupon()] : [];
      const lines = [{ sku: SKU, quantity: 2 }];
      const cart = { store: 'SH001', lines, couponCodes, ...input, scene };
      const before = await levels(SKU);
      const { data: seen } = await ask(SERVICE, PREVIEW, { input: cart }, 'zh-CN');
      expect(seen.routingPreview).toMatchObject({
        scene: { scene, name },
        handOver,
        chosen: { parts: [{ location: { code: place } }] },
        userErrors: [],
      });
      expect(await levels(SKU)).toEqual(before);

      const { data } = await ask(SERVICE, SUBMIT, { input: cart, key: `scene-${scene}` });
      expect(data.orderSubmit.userErrors).toEqual([]);
      const { orderNo, fulfilmentLocation } = data.orderSubmit.order;
      expect(fulfilmentLocation.code).toBe(place);
      const document = await fulfilScene(ask, { orderNo, scene, handOver });

      const quantity = cart.lines.reduce((sum, line) => sum + line.quantity, 0);
      const after = new Map(before).set(place, before.get(place)! - quantity);
      expect(await levels(SKU)).toEqual(after);
      const { data: told } = await ask(SERVICE, ROUTED, { orderNo }, 'zh-CN');
      expect(told.order.routing).toMatchObject({ scene: { name }, handOver });
      const facts = told.order.stages.map((it: any) => `${it.stage} ${it.fact}`);
      expect(facts).toContain('RULE ROUTE_DECIDED');
      expect(facts).toContain('DISPATCH LOCATION_ASSIGNED');
      expect(facts).toEqual(expect.arrayContaining(WORKED));
      const { data: books } = await ask(SERVICE, SETTLED, { document });
      expect(books.settlementFacts.nodes).toEqual([
        {
          kind: 'DELIVERED',
          order: { orderNo },
          sku: SKU,
          fromUnit: 1,
          quantity,
          scene,
          saleParty: { code: cart.store },
          fulfilParty: { code: place },
          payingParty: { code: payingParty },
          settledTo,
          paid: data.orderSubmit.order.total,
          discount: data.orderSubmit.order.discountTotal,
        },
      ]);
    });

    async function claimCoupon(): Promise<string> {
      const { data } = await ask(
        { kind: 'MEMBER', id: 'M0000003' },
        `mutation { couponIssue(input: { template: "WELCOME5" }, idempotencyKey: "scene-coupon") {
          coupon { code } userErrors { code } } }`,
      );
      return data.couponIssue.coupon.code;
    }

    it('let a member choose where to collect, and that store hand it over', async () => {
      const cart = {
        store: 'WEB01',
        channel: 'MINI',
        scene: 'ONLINE_STORE_PICKUP',
        lines: [{ sku: SKU, quantity: 1 }],
      };
      const nowhere = await ask(MEMBER, SUBMIT, { input: cart, key: 'pickup-nowhere' });
      expect(nowhere.data.orderSubmit).toMatchObject({
        order: null,
        userErrors: [{ code: 'INVALID_INPUT', field: ['input', 'fulfilmentLocation'] }],
      });
      const input = { ...cart, fulfilmentLocation: 'SH002' };
      const { data } = await ask(MEMBER, SUBMIT, { input, key: 'pickup-sh002' });
      const { orderNo } = data.orderSubmit.order;
      const seen = await ask(OTHER_CLERK, ROUTED, { orderNo });
      expect(seen.data.order).toMatchObject({
        fulfilmentLocation: { code: 'SH002' },
        routing: { pinned: true, attempts: [{ location: { code: 'SH002' } }] },
      });
      expect((await ask(CLERK, ROUTED, { orderNo })).data.order).toBeNull();
    });

    it('tell a clerk why each place was left out', async () => {
      const cart = { store: 'SH001', scene: 'STORE_SELLS_STORE_SHIPS', deliverTo: WEST_LAKE };
      const input = { ...cart, lines: [{ sku: SKU, quantity: 1 }] };
      const { data } = await ask(CLERK, PREVIEW, { input }, 'zh-CN');
      const { candidates } = data.routingPreview;
      const told = new Map(candidates.map((it: any) => [it.location.code, it]));
      expect(told.get('HZ001')).toMatchObject({ rank: 1, filter: null, score: { grade: 'A' } });
      expect(told.get('HZ002')).toMatchObject({ rank: 2, filter: null, score: { grade: 'C' } });
      expect(told.get('SH001')).toMatchObject({ rank: null, filter: 'SALE_STORE_ITSELF' });
      expect(told.get('CW001')).toMatchObject({ filter: 'KIND_UNFIT' });
      const member = await ask(MEMBER, PREVIEW, { input });
      expect(member.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    });
  });
}
