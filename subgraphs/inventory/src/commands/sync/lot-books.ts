import type { EntityManager } from '@mikro-orm/postgresql';
import { levelText, type Levels } from '../../domain/level.ts';
import type { LotBooks } from '../../domain/lot/lot-shelf.ts';
import { findLotPolicies, findLots } from '../../queries/lot/find-lots.ts';
import type { SyncBatch } from './run-sync.ts';

/** The lots of a batch's levels that stand in lots; where none does, nothing is read. */
export async function findLotBooks(
  tx: EntityManager,
  asked: { readonly batch: SyncBatch; readonly levels: Levels; readonly now: Date },
): Promise<LotBooks> {
  const { batch, levels, now } = asked;
  const kept = [...levels.values()].filter(({ lotTracked }) => lotTracked);
  const tracked = new Set(kept.map(levelText));
  if (kept.length === 0) return { lots: [], policies: new Map(), tracked, now };
  const named = batch.rows.flatMap(({ row }) => (row.lot ?? row.movement?.lot)?.lotNo ?? []);
  const lots = await findLots(tx, kept, [...new Set(named)]);
  const policies = await findLotPolicies(
    tx,
    kept.map(({ sku }) => sku),
  );
  const bySku = new Map(policies.map((policy) => [policy.sku, policy] as const));
  return { lots, policies: bySku, tracked, now };
}
