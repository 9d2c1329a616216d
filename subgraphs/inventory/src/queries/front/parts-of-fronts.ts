import type { EntityManager } from '@mikro-orm/postgresql';
import { StockFrontChannel } from '../../persistence/entities/stock-front-channel.ts';
import { StockFrontPlace } from '../../persistence/entities/stock-front-place.ts';
import { StockPoolLine } from '../../persistence/entities/stock-pool-line.ts';
import type { PoolLineView } from './find-front.ts';

/** The channels that sell through these front stocks, in one statement; in order of the codes. */
export async function channelsOfFronts(
  em: EntityManager,
  codes: readonly string[],
): Promise<string[][]> {
  const where = { front: { $in: [...codes] } };
  const found = await em.fork().find(StockFrontChannel, where, { orderBy: { channel: 'asc' } });
  const byFront = Map.groupBy(found, ({ front }) => front.code);
  return codes.map((code) => (byFront.get(code) ?? []).map(({ channel }) => channel));
}

/** The places they sell from, likewise. */
export async function placesOfFronts(
  em: EntityManager,
  codes: readonly string[],
): Promise<string[][]> {
  const where = { front: { $in: [...codes] } };
  const found = await em.fork().find(StockFrontPlace, where, { orderBy: { location: 'asc' } });
  const byFront = Map.groupBy(found, ({ front }) => front.code);
  return codes.map((code) => (byFront.get(code) ?? []).map(({ location }) => location));
}

/** What these pools have, by place and SKU, likewise. */
export async function linesOfPools(
  em: EntityManager,
  codes: readonly string[],
): Promise<PoolLineView[][]> {
  const where = { pool: { $in: [...codes] } };
  const orderBy = { location: 'asc', sku: 'asc' } as const;
  const found = await em.fork().find(StockPoolLine, where, { orderBy });
  const byPool = Map.groupBy(found, ({ pool }) => pool.code);
  return codes.map((code) => byPool.get(code) ?? []);
}
