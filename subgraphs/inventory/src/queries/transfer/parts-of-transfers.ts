import type { EntityManager } from '@mikro-orm/postgresql';
import { distinctKeys, type LevelKey } from '../../domain/level.ts';
import { StockTransferDiscrepancy } from '../../persistence/entities/stock-transfer-discrepancy.ts';
import { StockTransferFact } from '../../persistence/entities/stock-transfer-fact.ts';
import { StockTransferLine } from '../../persistence/entities/stock-transfer-line.ts';
import { KEY_COLUMNS, rowsOf } from '../../persistence/rows-of.ts';
import { levelText } from '../level-id.ts';
import { ON_THE_WAY, type Way } from './in-transit-condition.ts';

type Part = StockTransferLine | StockTransferDiscrepancy | StockTransferFact;

/** The lines of these transfers by SKU, in one statement; in order of the ids. */
export async function linesOfTransfers(em: EntityManager, ids: readonly string[]) {
  const orderBy = { sku: 'asc' } as const;
  const found = await em
    .fork()
    .find(StockTransferLine, { transfer: { $in: [...ids] } }, { orderBy });
  return inOrder(ids, found);
}

/** Their differences by SKU, likewise. */
export async function discrepanciesOfTransfers(em: EntityManager, ids: readonly string[]) {
  const orderBy = { sku: 'asc', kind: 'asc' } as const;
  const where = { transfer: { $in: [...ids] } };
  return inOrder(ids, await em.fork().find(StockTransferDiscrepancy, where, { orderBy }));
}

/** Their steps, the oldest first, likewise. */
export async function factsOfTransfers(em: EntityManager, ids: readonly string[]) {
  const orderBy = { version: 'asc' } as const;
  const found = await em
    .fork()
    .find(StockTransferFact, { transfer: { $in: [...ids] } }, { orderBy });
  return inOrder(ids, found);
}

/** Units on their way to these levels, or from them, in one statement; in order of the keys. */
export async function findInTransit(
  em: EntityManager,
  keys: readonly LevelKey[],
  way: Way,
): Promise<readonly number[]> {
  const plain = distinctKeys(keys);
  const rows = await em.execute<(LevelKey & { readonly quantity: number })[]>(
    `select k.sku, k.location, sum(w.in_transit)::int as quantity
     from ${rowsOf(plain, KEY_COLUMNS)} k
     join (${ON_THE_WAY[way]}) w on w.sku = k.sku and w.location = k.location
     group by k.sku, k.location`,
    [JSON.stringify(plain)],
  );
  const byId = new Map(rows.map((row) => [levelText(row), row.quantity]));
  return keys.map((key) => byId.get(levelText(key)) ?? 0);
}

function inOrder<P extends Part>(ids: readonly string[], parts: readonly P[]): P[][] {
  const byId = Map.groupBy(parts, ({ transfer }) => String(transfer.id));
  return ids.map((id) => byId.get(String(id)) ?? []);
}
