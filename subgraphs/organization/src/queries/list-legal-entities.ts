import { findConnection, type ConnectionArgs, type ConnectionShape } from '@entresol/shared';
import type { EntityManager } from '@mikro-orm/postgresql';
import { LegalEntity } from '../persistence/entities/legal-entity.ts';

const SHAPE: ConnectionShape = {
  filters: { code: 'code', name: 'name' },
  orders: { CODE: 'code' },
  tieBreak: 'code',
};

/** One page of the legal entities. */
export function listLegalEntities(em: EntityManager, args: ConnectionArgs) {
  return findConnection(em, LegalEntity, SHAPE, args);
}
