import type { EntityManager } from '@mikro-orm/postgresql';
import { checkReference } from '../domain/check-reference.ts';
import type { Hold } from '../domain/points-hold.ts';
import { readHold } from '../persistence/points-rows.ts';

/** The hold of an order, its tombstone, or null. */
export async function readPointsHold(em: EntityManager, reference: string): Promise<Hold | null> {
  return checkReference(reference, []).length === 0 ? readHold(em, reference) : null;
}
