import type { EntityManager } from '@mikro-orm/postgresql';
import { levelText, type Levels } from '../../domain/level.ts';
import {
  unsellableUnits,
  unservedHolds,
  type WantedUnits,
} from '../../domain/lot/decide-expiry.ts';
import type { InsufficientStock } from '../../domain/refusals.ts';
import { findLots } from '../../queries/lot/find-lots.ts';

/** Good units of locked levels whose lots may not be sold; reads nothing where no lots are kept. */
export async function findUnsellable(
  tx: EntityManager,
  levels: Levels,
  now: Date,
): Promise<ReadonlyMap<string, number>> {
  const kept = [...levels.values()].filter(({ lotTracked }) => lotTracked);
  return kept.length === 0 ? new Map() : unsellableUnits(await findLots(tx, kept), now);
}

/** Of holds on locked levels, those that only lots which expired could serve. */
export async function findUnserved(
  tx: EntityManager,
  asked: { readonly levels: Levels; readonly holds: readonly WantedUnits[]; readonly now: Date },
): Promise<ReadonlyMap<string, InsufficientStock>> {
  const { levels, holds, now } = asked;
  const unsellable = await findUnsellable(tx, levels, now);
  const sellable = new Map<string, number>();
  for (const level of levels.values()) {
    const text = levelText(level);
    if (level.lotTracked) sellable.set(text, level.good - (unsellable.get(text) ?? 0));
  }
  return unservedHolds(sellable, holds);
}
