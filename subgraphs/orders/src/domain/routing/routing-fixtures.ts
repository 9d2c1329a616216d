import type { RoutingNode, RoutingPolicy, RoutingRequest } from './routing-types.ts';
import { defaultPolicy } from './default-policy.ts';
import { sceneOf, type SceneCode } from './scenes.ts';

/** A Monday noon in Shanghai. */
export const NOON = new Date('2026-11-23T04:00:00Z');

type Kinds = RoutingNode['kind'];

/** A place one degree of latitude times `north` away from the equator, with this stock. */
export function place(
  code: string,
  kind: Kinds,
  stock: Readonly<Record<string, number>>,
  more: Partial<RoutingNode> & { readonly north?: number } = {},
): RoutingNode {
  const { north = 0, ...rest } = more;
  return {
    code,
    kind,
    grade: null,
    active: true,
    position: { latitude: north, longitude: 120 },
    divisionCode: '310101',
    openingHours: [],
    timeZone: 'Asia/Shanghai',
    stock: new Map(Object.entries(stock)),
    openOrders: 0,
    ...rest,
  };
}

/** Lines worth 10 yuan a unit. */
export function want(wanted: Readonly<Record<string, number>>): RoutingRequest['lines'] {
  return Object.entries(wanted).map(([sku, quantity]) => ({
    sku,
    quantity,
    valueMinor: quantity * 1_000,
  }));
}

type Asked = Partial<Omit<RoutingRequest, 'policy' | 'scene'>> & {
  readonly scene?: SceneCode;
  readonly policy?: Partial<RoutingPolicy>;
};

/** A request to be routed, sold by S1 at the equator. */
export function request(asked: Asked): RoutingRequest {
  const code = asked.scene ?? 'ONLINE_SALE';
  const scene = sceneOf(code);
  return {
    handOver: scene.handOvers[0],
    store: 'S1',
    pin: null,
    destination: { position: { latitude: 0, longitude: 120 }, divisionCode: '310101' },
    lines: want({ TEA: 2 }),
    nodes: [],
    at: NOON,
    ...asked,
    scene,
    policy: { ...defaultPolicy(code), ...asked.policy },
  };
}
