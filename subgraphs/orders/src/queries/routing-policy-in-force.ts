import { inOneReading, type EntityManager } from '@entresol/shared';
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
  const newest = await read(em, { channel, scene });
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
    nearestTransfer: found.nearestTransfer,
    carriers,
    createdAt: found.createdAt,
    createdBy: found.createdBy,
  };
}

interface AskedPolicy {
  readonly channel: string;
  readonly scene: SceneCode;
}

/** The policies that may hold for a channel and a scene, the newest first. */
const read = inOneReading(async (em, asked: readonly AskedPolicy[]) => {
  const channels = new Set([ANY_CHANNEL, ...asked.map(({ channel }) => channel)]);
  const scenes = new Set(asked.map(({ scene }) => scene));
  const found = await em.find(
    RoutingPolicyVersion,
    { scene: { $in: [...scenes] }, channel: { $in: [...channels] } },
    { orderBy: { version: 'desc' } },
  );
  return asked.map(({ channel, scene }) =>
    found.filter(
      (policy) =>
        policy.scene === scene && (policy.channel === channel || policy.channel === ANY_CHANNEL),
    ),
  );
});
