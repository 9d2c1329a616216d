import { accept, type Outcome } from '@entresol/shared/outcome';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Posting } from '../../domain/assign-owners.ts';
import { levelText, type Levels } from '../../domain/level.ts';
import { assignLots } from '../../domain/lot/assign-lots.ts';
import type { LotRefusal } from '../../domain/lot/lot.ts';
import type { InsufficientStock } from '../../domain/refusals.ts';
import { findLots, findLotPolicies } from '../../queries/lot/find-lots.ts';

/**
 * Says which lots decided movements move; the levels' locks keep the lots as they were found.
 *
 * Where no lots are kept and none is named it is a look at flags in memory: nothing is read.
 */
export async function planLots(
  tx: EntityManager,
  { levels, now }: { readonly levels: Levels; readonly now: Date },
  posting: Posting,
): Promise<Outcome<Posting, LotRefusal | InsufficientStock>> {
  const kept = [...levels.values()].filter(({ lotTracked }) => lotTracked);
  if (kept.length === 0 && posting.movements.every(({ lot }) => !lot)) return accept(posting);
  const named = posting.movements.flatMap(({ lot }) => (lot ? [lot.lotNo] : []));
  const lots = await findLots(tx, kept, [...new Set(named)]);
  const policies = await findLotPolicies(
    tx,
    kept.map(({ sku }) => sku),
  );
  const bySku = new Map(policies.map((policy) => [policy.sku, policy]));
  const books = { lots, policies: bySku, tracked: new Set(kept.map(levelText)), now };
  const assigned = assignLots(books, posting.movements);
  return assigned.ok ? accept({ ...posting, movements: assigned.value }) : assigned;
}
