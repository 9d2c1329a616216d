import {
  connectionOf,
  findConnection,
  requirePageSize,
  type Connection,
  type ConnectionArgs,
  type Scope,
} from '@entresol/shared';
import type { EntityManager } from '@mikro-orm/postgresql';
import { TillConflict } from '../../persistence/entities/till-conflict.ts';
import { inStores } from './list-shifts.ts';

const SHAPE = {
  filters: {
    store: 'store',
    device: 'device',
    kind: 'kind',
    orderNo: 'orderNo',
    foundAt: 'foundAt',
    resolvedAt: 'resolvedAt',
  },
  orders: { FOUND_AT: 'foundAt' },
  tieBreak: 'id',
  defaultOrder: [{ field: 'FOUND_AT', direction: 'DESC' }],
} as const;
const OF_A_SALE = { filters: {}, orders: {}, tieBreak: 'id' } as const;
/** So many of the last numbers are looked through for gaps. */
const GAP_WINDOW = 10_000;
const GAPS_MAX = 100;

/** Numbers of a till that no sale has come for. */
export interface Gap {
  readonly from: number;
  readonly to: number;
}

/** A page of conflicts within the scope. */
export function listConflicts(
  em: EntityManager,
  args: ConnectionArgs,
  scope: Scope,
): Promise<Connection<TillConflict>> {
  return findConnection(em, TillConflict, SHAPE, args, inStores(scope));
}

/** One conflict, by its key. */
export function findConflict(em: EntityManager, key: string): Promise<TillConflict | null> {
  return em.fork().findOne(TillConflict, { id: key });
}

/** Conflicts of one sale of a till; the first pages of many sales are read together. */
export async function conflictsOfSale(
  em: EntityManager,
  sale: { readonly store: string; readonly device: string; readonly sequence: number },
  args: ConnectionArgs,
  first: () => Promise<readonly TillConflict[]>,
): Promise<Connection<TillConflict>> {
  requirePageSize(args.first);
  const { store, device, sequence: localSequence } = sale;
  const where = { store, device, localSequence };
  if (args.after) return findConnection(em, TillConflict, OF_A_SALE, args, where);
  const count = () => em.fork().count(TillConflict, where);
  return connectionOf((await first()).slice(0, args.first + 1), OF_A_SALE, args, count);
}

/** The highest number of a till that has come, and what is missing below it. */
export async function sequencesOf(
  em: EntityManager,
  { store, device }: { readonly store: string; readonly device: string },
): Promise<{ readonly lastSequence: number; readonly gaps: readonly Gap[] }> {
  const [top] = await em.execute<[{ last: string }]>(
    `select coalesce(max(local_sequence), 0) as last from till_sale where store = ? and device = ?`,
    [store, device],
  );
  const lastSequence = Number(top.last);
  const base = Math.max(0, lastSequence - GAP_WINDOW);
  const rows = await em.execute<{ at: string; next: string }[]>(
    `select at, next from (
       select at, lead(at) over (order by at) as next from (
         select ?::bigint as at
         union all
         select local_sequence from till_sale
         where store = ? and device = ? and local_sequence > ?
         union
         select local_sequence from till_conflict
         where store = ? and device = ? and local_sequence > ? and local_sequence < ?
           and kind = 'NOT_BOOKABLE'
       ) known
     ) pairs where next > at + 1 order by at desc limit ?`,
    [base, store, device, base, store, device, base, lastSequence, GAPS_MAX],
  );
  const gaps = rows.map(({ at, next }) => ({ from: Number(at) + 1, to: Number(next) - 1 }));
  return { lastSequence, gaps: gaps.reverse() };
}

/** Which of these orders still wait for stock, coupons or points to be booked. */
export async function unsettledOrders(
  em: EntityManager,
  orderNos: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await em.execute<{ order_no: string }[]>(
    `select o.order_no from order_process p join sales_order o on o.id = p.order_id
     where p.ended_at is null and o.order_no in (select jsonb_array_elements_text(?::jsonb))`,
    [JSON.stringify(orderNos)],
  );
  return new Set(rows.map((row) => row.order_no));
}
