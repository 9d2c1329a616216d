import type { RoutingPolicy } from './routing-types.ts';
import { sceneOf, type SceneCode } from './scenes.ts';

/** The channel of a policy that holds where a channel has none of its own. */
export const ANY_CHANNEL = '*';
const DELIVERY_KM_MAX = 20;

/** What holds for a scene until somebody writes a policy: version 0. */
export function defaultPolicy(scene: SceneCode): RoutingPolicy {
  const [handOver] = sceneOf(scene).handOvers;
  const isDelivered = handOver === 'STORE_DELIVERY';
  return {
    channel: ANY_CHANNEL,
    scene,
    version: 0,
    preference: 'STORE_FIRST',
    parcelsMax: 3,
    safetyStock: 0,
    partValueMinMinor: 0,
    kmMax: isDelivered ? DELIVERY_KM_MAX : null,
    openNowOnly: isDelivered,
    openOrdersMax: null,
    nearestTransfer: false,
    carriers: [],
  };
}
