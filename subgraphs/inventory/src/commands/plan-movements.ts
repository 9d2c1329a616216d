import { runPlanned } from '@entresol/shared';
import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Books, Posting } from '../domain/assign-owners.ts';
import { decideMovements } from '../domain/decide-movements.ts';
import type { Levels, LevelState } from '../domain/level.ts';
import { HOUSE, type Movement } from '../domain/movement.ts';
import { addOwned, type OwnedDelta, type OwnerPolicy } from '../domain/owned.ts';
import type { LotRefusal } from '../domain/lot/lot.ts';
import type { InsufficientStock, InvalidInput, OwnerUnknown } from '../domain/refusals.ts';
import { planLots } from './lot/plan-lots.ts';
import { textsOf } from '../persistence/rows-of.ts';
import { findOwnedUnits } from '../queries/find-owned-units.ts';

/**
 * Decides movements on locked levels and says whose units each moves; nothing is written.
 *
 * What it gives goes to `postMovements` in the same transaction: the levels' locks keep the owners'
 * units as they were found.
 */
export async function planMovements(
  tx: EntityManager,
  asked: {
    readonly levels: Levels;
    readonly movements: readonly Movement[];
    readonly now: Date;
    /** Changes of owners' units that are decided already, such as holds that end. */
    readonly freed?: readonly OwnedDelta[];
  },
): Promise<Outcome<Posting, InsufficientStock | InvalidInput | OwnerUnknown | LotRefusal>> {
  const { movements } = asked;
  const books = await openBooks(tx, { ...asked, owners: movements.flatMap(namesOf) });
  if (!books.ok) return books;
  const decision = decideMovements(books.value, movements);
  return decision.ok ? planLots(tx, asked, decision.value) : decision;
}

/** As `planMovements`, for movements that are known to be possible; throws when they are not. */
export async function planDecided(
  tx: EntityManager,
  asked: Parameters<typeof planMovements>[1],
): Promise<Posting> {
  const plan = await planMovements(tx, asked);
  if (plan.ok) return plan.value;
  throw new Error('INV3 broken: units that were decided on are not there', {
    cause: plan.refusals,
  });
}

/** Reads whose units stand at locked levels, and the policies of the owners that are named. */
export async function openBooks(
  tx: EntityManager,
  asked: {
    readonly levels: Levels;
    readonly owners: readonly string[];
    readonly now: Date;
    readonly freed?: readonly OwnedDelta[];
  },
): Promise<Outcome<Books, OwnerUnknown>> {
  const { levels, now } = asked;
  const named = [...new Set(asked.owners)].filter((owner) => owner !== HOUSE);
  const found = await findOwnedUnits(tx, [...levels.values()].filter(hasOthers));
  const owned = found.map((units) => addOwned(units, asked.freed ?? []));
  const policies = await findPolicies(tx, named);
  const unknown = named.filter((owner) => !policies.has(owner));
  const [first, ...more] = unknown.map(unknownOwner);
  if (first) return refuse(first, ...more);
  const known = owned.map(({ owner, policy }) => [owner, policy] as const);
  return accept({ levels, owned, policies: new Map([...policies, ...known]), now });
}

function namesOf({ owner = HOUSE, toOwner = HOUSE }: Movement): readonly string[] {
  return [owner, toOwner];
}

function hasOthers({ others }: LevelState): boolean {
  return others > 0;
}

function unknownOwner(owner: string): OwnerUnknown {
  return { kind: 'OwnerUnknown', field: null, owner };
}

/** The policies of those owners that exist. */
export async function findPolicies(
  tx: EntityManager,
  owners: readonly string[],
): Promise<ReadonlyMap<string, OwnerPolicy>> {
  if (owners.length === 0) return new Map();
  const rows = await runPlanned<{ code: string; policy: OwnerPolicy }[]>(
    tx,
    `select o.code, o.policy from stock_owner o
     join ${textsOf(owners)} w on w.value = o.code`,
    [JSON.stringify(owners)],
  );
  return new Map(rows.map(({ code, policy }) => [code, policy]));
}
