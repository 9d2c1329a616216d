import type { EntityManager } from '@mikro-orm/postgresql';
import type { LevelKey } from '../../domain/level.ts';
import { StockFront } from '../../persistence/entities/stock-front.ts';
import { StockPool } from '../../persistence/entities/stock-pool.ts';
import { codeOf } from '../codes-of.ts';

/** A front stock as the graph shows it; its channels and places are read beside it. */
export type FrontView = Pick<StockFront, 'code' | 'name' | 'safety' | 'version' | 'updatedAt'>;

/** A pool as the graph shows it; its lines are read beside it. */
export type PoolView = Pick<
  StockPool,
  'code' | 'name' | 'status' | 'version' | 'createdAt' | 'updatedAt'
>;

/** What a pool has at one level. */
export interface PoolLineView extends LevelKey {
  readonly carved: number;
  readonly held: number;
  readonly sold: number;
  readonly returned: number;
}

/** The front stock of a code, or null. */
export function findFront(em: EntityManager, code: string): Promise<FrontView | null> {
  return em.fork().findOne(StockFront, { code: codeOf(code) });
}

/** The pool of a code, or null. */
export function findPool(em: EntityManager, code: string): Promise<PoolView | null> {
  return em.fork().findOne(StockPool, { code: codeOf(code) });
}
