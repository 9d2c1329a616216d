import type { EntityManager } from '@entresol/shared';
import { RoutingPolicyVersion } from '../persistence/entities/routing-policy.ts';
import { ANY_CHANNEL, defaultPolicy } from '../domain/routing/default-policy.ts';
import type { RoutingPolicy } from '../domain/routing/routing-types.ts';
import type { SceneCode } from '../domain/routing/scenes.ts';

/** A policy with who wrote it; nobody wrote version 0. */
export interface StoredPolicy extends RoutingPolicy {
  readonly createdAt?: Date;
  readonly createdBy?: string;
}

/** The newest policy of a channel and scene: its own, else that of every channel, else version 0. */
export async function routingPolicyInForce(
  em: EntityManager,
  channel: string,
  scene: SceneCode,
): Promise<StoredPolicy> {
  const newest = await em
    .fork()
    .find(
      RoutingPolicyVersion,
      { scene, channel: { $in: [channel, ANY_CHANNEL] } },
      { orderBy: { version: 'desc' } },
    );
  const found = newest.find((policy) => policy.channel === channel) ?? newest[0];
  if (!found) return defaultPolicy(scene);
  const { parcelsMax, safetyStock, partValueMinMinor, preference, openNowOnly, carriers } = found;
  return {
    channel: found.channel,
    scene,
    version: found.version,
    preference,
    parcelsMax,
    safetyStock,
    partValueMinMinor,
    kmMax: found.kmMax ?? null,
    openNowOnly,
    openOrdersMax: found.openOrdersMax ?? null,
    carriers,
    createdAt: found.createdAt,
    createdBy: found.createdBy,
  };
}
