import type { EntityManager } from '@entresol/shared';
import { RoutingPolicyVersion } from '../persistence/entities/routing-policy.ts';

/** A policy as a command has just written it. */
export function findRoutingPolicy(em: EntityManager, id: number): Promise<RoutingPolicyVersion> {
  return em.findOneOrFail(RoutingPolicyVersion, id);
}
