import assert from 'node:assert/strict';
import { refuseIfAny, type Outcome } from '@entresol/shared/outcome';
import type { OwnedMovement } from '../assign-owners.ts';
import { levelText } from '../level.ts';
import { isCondition, touchesLevel } from '../movement.ts';
import type { InsufficientStock } from '../refusals.ts';
import { enterLot, expired } from './enter-lot.ts';
import { UNLOTTED, type LotPart, type LotRefusal, type LotState } from './lot.ts';
import { openLotShelf, partOf, unitsOf, type LotBooks } from './lot-shelf.ts';

/**
 * Says of each movement which lots it moves (批次).
 *
 * What leaves without a named lot is taken from the lot that expires first (FEFO 先到期先出). Units
 * that are sold, sent to another place or made good are never of a lot that may not be sold any
 * more; what is written off or goes back to its supplier may be, and so may what has left already
 * when nothing else is there. What a document itself put on the
 * shelf without a lot it takes from there first. Units that enter come before units that leave,
 * named lots before any lot, since a batch becomes visible as a whole.
 */
export function assignLots(
  books: LotBooks,
  movements: readonly OwnedMovement[],
): Outcome<readonly OwnedMovement[], LotRefusal | InsufficientStock> {
  const shelf = openLotShelf(books);
  const refusals: (LotRefusal | InsufficientStock)[] = [];
  const parts = new Map<OwnedMovement, readonly LotPart[]>();
  const own = new Map<string, number>();
  const kept = movements.filter((one) => touchesLevel(one) && isTracked(one));

  function isTracked(one: OwnedMovement): boolean {
    return books.tracked.has(levelText(one));
  }
  // What was on the way when its lots were given up arrives without them.
  function isStray(one: OwnedMovement): boolean {
    const isSaid = one.lot !== undefined && !one.lot.isLabel && one.from !== 'TRANSIT';
    return isSaid && touchesLevel(one) && !isTracked(one);
  }
  for (const { sku } of movements.filter(isStray)) {
    refusals.push({ kind: 'LotNotTracked', field: null, sku });
  }

  for (const movement of kept) {
    const { to, from, quantity } = movement;
    if (!isCondition(to) || isCondition(from)) continue;
    const policy = books.policies.get(movement.sku);
    assert(policy, `lots of ${movement.sku} are kept by a policy`);
    const known = movement.lot && shelf.find(movement, movement.lot.lotNo);
    const entered = enterLot(movement, known, policy, books.now);
    if (!entered.ok) {
      refusals.push(...entered.refusals);
      continue;
    }
    shelf.put(movement, to, entered.value);
    parts.set(movement, [entered.value]);
    if (from === 'VARIANCE' && !movement.lot) addTo(own, ownText(movement, to), quantity);
  }

  function draw(movement: OwnedMovement): readonly LotPart[] {
    const { from, quantity, lot } = movement;
    assert(isCondition(from), 'units are drawn from a place');
    const named = lot?.lotNo ?? null;
    const sellable = isForSale(movement);
    const text = ownText(movement, from);
    const mine = named === null ? Math.min(quantity, own.get(text) ?? 0) : 0;
    const first = { quantity: mine, lotNo: UNLOTTED, sellable };
    const ownParts = mine > 0 ? shelf.draw(movement, from, first) : [];
    if (mine > 0) addTo(own, text, -mine);
    const rest = { quantity: quantity - unitsOf(ownParts), lotNo: named, sellable };
    const parts = [...ownParts, ...shelf.draw(movement, from, rest)];
    if (!movement.hasLeft) return joinParts(parts);
    const past = { quantity: quantity - unitsOf(parts), lotNo: named, sellable: false };
    return joinParts([...parts, ...shelf.draw(movement, from, past)]);
  }

  const leaving = kept.filter(({ from }) => isCondition(from));
  for (const movement of [...leaving.filter(({ lot }) => lot), ...leaving.filter((m) => !m.lot)]) {
    const { quantity, to, lot } = movement;
    const drawn = draw(movement);
    if (unitsOf(drawn) < quantity) {
      const known = lot && shelf.find(movement, lot.lotNo);
      refusals.push(shortOf(movement, known, unitsOf(drawn), books.now));
    }
    if (isCondition(to)) for (const part of drawn) shelf.put(movement, to, part);
    parts.set(movement, drawn);
  }
  return refuseIfAny(
    refusals,
    movements.map((one) => ({ ...one, ...lotsOf(one, parts.get(one)) })),
  );
}

/** Whether units of lots past their last day of sale may not be moved so. */
function isForSale({ type, from, to }: OwnedMovement): boolean {
  return type === 'SALE' || type === 'TRANSFER_OUT' || (from !== 'GOOD' && to === 'GOOD');
}

/** Why a movement does not get its units: its lot is past its day, or has too few. */
function shortOf(
  { sku, location, quantity, to }: OwnedMovement,
  known: LotState | undefined,
  available: number,
  now: Date,
): LotRefusal | InsufficientStock {
  const until = known?.sellableUntil ?? null;
  if (to === 'GOOD' && until !== null && until <= now) return expired(sku, known!.lotNo, until);
  return { kind: 'InsufficientStock', field: null, sku, location, requested: quantity, available };
}

/** Units that are on the way have the lot that was named when they left. */
function lotsOf(movement: OwnedMovement, parts: readonly LotPart[] | undefined) {
  if (parts) return { lots: parts };
  if (!movement.lot || touchesLevel(movement)) return {};
  return { lots: [partOf({ ...movement.lot, sellableUntil: null }, movement.quantity)] };
}

function joinParts(parts: readonly LotPart[]): readonly LotPart[] {
  return [...Map.groupBy(parts, ({ lotNo }) => lotNo).values()].map((same) =>
    partOf(same[0]!, unitsOf(same)),
  );
}

function ownText(movement: OwnedMovement, condition: string): string {
  return `${movement.document} ${condition} ${levelText(movement)}`;
}

function addTo(sums: Map<string, number>, text: string, units: number): void {
  sums.set(text, (sums.get(text) ?? 0) + units);
}
