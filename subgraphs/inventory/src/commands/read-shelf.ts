import { runPlanned } from '@entresol/shared';
import type { EntityManager } from '@mikro-orm/postgresql';
import { memberWhoHolds } from '../domain/cart-hold.ts';
import { endedBy, type FoundForHolds, type Wanted } from '../domain/decide-in-turn.ts';
import { freeEffects, heldLines, type HeldLine } from '../domain/hold-effects.ts';
import { distinctKeys, type Levels } from '../domain/level.ts';
import { ownedText } from '../domain/owned.ts';
import { statusAt, type ReservationState } from '../domain/reservation.ts';
import { poolText, type PoolState } from '../domain/shelf.ts';
import { rowsOf, KEY_COLUMNS } from '../persistence/rows-of.ts';
import { lockCartUse } from '../queries/find-cart-use.ts';
import { findOwnedUnits } from '../queries/find-owned-units.ts';
import { findReservations } from '../queries/find-reservation.ts';
import { findOpenPools } from './free-lines.ts';
import { lockFronts } from './lock-fronts.ts';

/**
 * The holds that requests end by being made, as they are before any lock.
 *
 * Clients name the cart that they take over, so only a cart's hold can be; what is replaced is an
 * order's own.
 */
export async function findCarts(
  tx: EntityManager,
  wanted: readonly Wanted[],
): Promise<readonly ReservationState[]> {
  const kinds = new Map(
    wanted.flatMap((one) => {
      const ended = endedBy(one);
      return ended === null ? [] : [[ended, one.takesOver ? 'CART' : 'ORDER'] as const];
    }),
  );
  const found = await findReservations(tx, [...kinds.keys()]);
  return found.filter(({ reference, kind }) => kinds.get(reference) === kind);
}

/**
 * Reads what else is free at locked levels: pools, stored units, and what front stocks may sell.
 *
 * Requests for units that anybody may sell, on channels without a front stock, need none of it.
 */
export async function readShelf(
  tx: EntityManager,
  asked: {
    readonly levels: Levels;
    readonly lapsed: readonly HeldLine[];
    readonly wanted: readonly Wanted[];
    readonly carts: readonly ReservationState[];
    readonly now: Date;
  },
): Promise<Omit<FoundForHolds, 'earlier' | 'now' | 'scopes'>> {
  const { levels, lapsed, wanted, now } = asked;
  const carts = new Map(
    // A cart that has lapsed was freed with the others: it holds nothing any more.
    asked.carts
      .filter((cart) => statusAt(cart, now) === 'ACTIVE')
      .map((cart) => [cart.reference, heldLines(cart)] as const),
  );
  const lines = [
    ...lapsed,
    ...[...carts.values()].flat(),
    ...wanted.flatMap((one) => heldLines(one, one.front ?? null)),
  ];
  const openPools = await findOpenPools(tx, lines);
  return {
    levels,
    carts,
    openPools,
    freed: freeEffects(lapsed, openPools),
    pools: await findPoolStates(tx, lines, openPools),
    stored: await findStored(tx, lines),
    namedCarts: new Map(asked.carts.map((cart) => [cart.reference, cart])),
    fronts: await lockFronts(tx, lines),
    cartUse: await lockCartUse(
      tx,
      wanted.flatMap((one) => memberWhoHolds(one) ?? []),
      now,
    ),
  };
}

async function findStored(
  tx: EntityManager,
  lines: readonly HeldLine[],
): Promise<ReadonlyMap<string, number>> {
  const ofOwners = lines.filter(({ owner }) => owner !== null);
  const owned = await findOwnedUnits(tx, distinctKeys(ofOwners));
  const stored = owned.filter(({ policy }) => policy === 'STORED');
  return new Map(stored.map((units) => [ownedText(units), units.good - units.reserved]));
}

async function findPoolStates(
  tx: EntityManager,
  lines: readonly HeldLine[],
  openPools: ReadonlySet<string>,
): Promise<ReadonlyMap<string, PoolState>> {
  const ofPools = lines.filter(({ pool }) => pool !== null);
  if (ofPools.length === 0) return new Map();
  const keys = distinctKeys(ofPools);
  const rows = await runPlanned<{ pool: string; sku: string; location: string; free: number }[]>(
    tx,
    `select l.pool, l.sku, l.location, l.carved - l.held - l.sold - l.returned as free
     from stock_pool_line l join ${rowsOf(keys, KEY_COLUMNS)} k using (sku, location)`,
    [JSON.stringify(keys)],
  );
  return new Map(rows.map((row) => [poolText(row), { ...row, isOpen: openPools.has(row.pool) }]));
}
