import { findConnection, type ConnectionArgs, type ConnectionShape } from '@entresol/shared';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Category } from '../persistence/entities/category.ts';

const SHAPE: ConnectionShape = {
  filters: { code: 'code', nameZh: 'nameZh', nameEn: 'nameEn' },
  orders: { CODE: 'code' },
  tieBreak: 'code',
};

/** One page of the categories. */
export function listCategories(em: EntityManager, args: ConnectionArgs) {
  return findConnection(em, Category, SHAPE, args);
}
