import type { EntityManager } from '@mikro-orm/postgresql';
import { Tier } from '../persistence/entities/tier.ts';

/** All tiers, the lowest first. */
export function listTiers(em: EntityManager): Promise<Tier[]> {
  return em.find(Tier, {}, { orderBy: { rank: 'asc' } });
}
