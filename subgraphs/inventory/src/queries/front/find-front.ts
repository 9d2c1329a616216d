import type { EntityManager } from '@mikro-orm/postgresql';
import type { LevelKey } from '../../domain/level.ts';
import { codeOf } from '../codes-of.ts';

/** A front stock as the graph shows it. */
export interface FrontView {
  readonly code: string;
  readonly name: string;
  readonly safety: number;
  readonly version: number;
  readonly updatedAt: Date;
  readonly channels: string[];
  readonly locations: string[];
}

/** What a pool has at one level. */
export interface PoolLineView extends LevelKey {
  readonly carved: number;
  readonly held: number;
  readonly sold: number;
  readonly returned: number;
}

/** A pool as the graph shows it. */
export interface PoolView {
  readonly code: string;
  readonly name: string;
  readonly status: 'OPEN' | 'CLOSED';
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly lines: PoolLineView[];
}

type Raw<View> = Omit<View, 'createdAt' | 'updatedAt'> & {
  readonly createdAt: Date | string;
  readonly updatedAt: Date | string;
};

/** The front stock of a code with its channels and places, or null. */
export async function findFront(em: EntityManager, code: string): Promise<FrontView | null> {
  const [row] = await em.execute<Raw<FrontView>[]>(
    `select f.code, f.name, f.safety, f.version, f.updated_at as "updatedAt",
       coalesce((select jsonb_agg(c.channel order by c.channel) from stock_front_channel c
         where c.front = f.code), '[]') as channels,
       coalesce((select jsonb_agg(p.location order by p.location) from stock_front_place p
         where p.front = f.code), '[]') as locations
     from stock_front f where f.code = ?`,
    [codeOf(code)],
  );
  return row ? { ...row, updatedAt: new Date(row.updatedAt) } : null;
}

/** The pool of a code with its lines by place and SKU, or null. */
export async function findPool(em: EntityManager, code: string): Promise<PoolView | null> {
  const [row] = await em.execute<Raw<PoolView>[]>(
    `select p.code, p.name, p.status, p.version, p.created_at as "createdAt",
       p.updated_at as "updatedAt",
       coalesce((select jsonb_agg(to_jsonb(l) order by l.location, l.sku)
         from stock_pool_line l where l.pool = p.code), '[]') as lines
     from stock_pool p where p.code = ?`,
    [codeOf(code)],
  );
  if (!row) return null;
  return { ...row, createdAt: new Date(row.createdAt), updatedAt: new Date(row.updatedAt) };
}
