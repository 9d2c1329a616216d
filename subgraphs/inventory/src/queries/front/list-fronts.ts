import {
  findConnection,
  type Condition,
  type Connection,
  type ConnectionArgs,
  type ConnectionShape,
} from '@entresol/shared';
import { raw, type EntityManager } from '@mikro-orm/postgresql';
import { StockFront } from '../../persistence/entities/stock-front.ts';
import { StockFrontSku } from '../../persistence/entities/stock-front-sku.ts';
import { StockPool } from '../../persistence/entities/stock-pool.ts';
import { withPart } from '../with-part.ts';
import type { FrontView, PoolView } from './find-front.ts';

const FRONTS: ConnectionShape = {
  filters: { code: 'code', name: 'name', updatedAt: 'updatedAt' },
  conditions: {
    channel: withPart(
      (row, codes) => `exists (select 1 from stock_front_channel c
        where c.front = ${row}.code and c.channel in ${codes})`,
    ),
    // Without places of its own it sells from all of them.
    location: withPart(
      (row, codes) => `(exists (select 1 from stock_front_place p
        where p.front = ${row}.code and p.location in ${codes})
        or not exists (select 1 from stock_front_place p where p.front = ${row}.code))`,
    ),
    sku: withPart(
      (row, codes) => `exists (select 1 from stock_front_sku s
        where s.front = ${row}.code and s.sku in ${codes})`,
    ),
  },
  orders: { CODE: 'code', UPDATED_AT: 'updatedAt' },
  tieBreak: 'code',
  defaultOrder: [{ field: 'CODE' }],
};

const POOLS: ConnectionShape = {
  filters: { code: 'code', name: 'name', status: 'status', createdAt: 'createdAt' },
  conditions: {
    sku: withPart(
      (row, codes) => `exists (select 1 from stock_pool_line l
        where l.pool = ${row}.code and l.sku in ${codes})`,
    ),
    location: withPart(
      (row, codes) => `exists (select 1 from stock_pool_line l
        where l.pool = ${row}.code and l.location in ${codes})`,
    ),
  },
  orders: { CODE: 'code', CREATED_AT: 'createdAt' },
  tieBreak: 'code',
  defaultOrder: [{ field: 'CREATED_AT', direction: 'DESC' }],
};

/** Rows for which a piece of SQL holds, or does not, as `eq` asks. */
const whether = (sql: (row: string) => string) => (_operator: string, operand: unknown) => {
  const holds: Condition = { [raw((row) => `(${sql(row)})`)]: [] };
  return operand === true ? holds : { $not: holds };
};

const QUOTAS: ConnectionShape = {
  filters: { sku: 'sku' },
  conditions: {
    limited: whether((row) => `${row}.quota is not null`),
    usedUp: whether((row) => `coalesce(${row}.quota <= ${row}.held + ${row}.sold, false)`),
  },
  orders: { SKU: 'sku' },
  tieBreak: 'sku',
  defaultOrder: [{ field: 'SKU' }],
};

/** A page of front stocks. */
export function listFronts(
  em: EntityManager,
  args: ConnectionArgs,
): Promise<Connection<FrontView>> {
  return findConnection(em.fork(), StockFront, FRONTS, args);
}

/** A page of campaign pools. */
export function listPools(em: EntityManager, args: ConnectionArgs): Promise<Connection<PoolView>> {
  return findConnection(em.fork(), StockPool, POOLS, args);
}

/** A page of what a front stock may sell of SKUs, where it was said. */
export function listQuotas(
  em: EntityManager,
  front: string,
  args: ConnectionArgs,
): Promise<Connection<StockFrontSku>> {
  return findConnection(em.fork(), StockFrontSku, QUOTAS, args, { front });
}
