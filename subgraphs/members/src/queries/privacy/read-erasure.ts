import type { EntityManager } from '@mikro-orm/postgresql';
import { MemberErasure } from '../../persistence/entities/member-erasure.ts';

export { erasureState } from '../../domain/privacy/erasure.ts';

/** How far the house is with forgetting a member; null when nobody asked for it. */
export function readErasure(em: EntityManager, memberNo: string): Promise<MemberErasure | null> {
  return em.fork().findOne(MemberErasure, { memberNo });
}
