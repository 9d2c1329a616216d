import assert from 'node:assert/strict';
import { refuseIfAny, type Outcome } from '@entresol/shared/outcome';
import type { OwnedMovement } from '../assign-owners.ts';
import { levelText } from '../level.ts';
import { isCondition, touchesLevel } from '../movement.ts';
import type { InsufficientStock } from '../refusals.ts';
import { enterLot, expired } from './enter-lot.ts';
import { UNLOTTED, type LotPart, type LotRefusal } from './lot.ts';
import { openLotShelf, partOf, unitsOf, type LotBooks } from './lot-shelf.ts';

/**
 * Says of each movement which lots it moves (批次).
 *
 * What leaves without a named lot is taken from the lot that expires first (FEFO 先到期先出). Units
 * that are sold, sent to another place or made good are never of a lot that may not be sold any
 * more; what is written off or goes back to its supplier may be. What a document itself put on the
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
    const { from, to, quantity, lot, type } = movement;
    assert(isCondition(from), 'units are drawn from a place');
    const named = lot?.lotNo ?? null;
    const sellable =
      type === 'SALE' || type === 'TRANSFER_OUT' || (from !== 'GOOD' && to === 'GOOD');
    const text = ownText(movement, from);
    const mine = named === null ? Math.min(quantity, own.get(text) ?? 0) : 0;
    const first = { quantity: mine, lotNo: UNLOTTED, sellable };
    const ownParts = mine > 0 ? shelf.draw(movement, from, first) : [];
    if (mine > 0) addTo(own, text, -mine);
    const rest = { quantity: quantity - unitsOf(ownParts), lotNo: named, sellable };
    return joinParts([...ownParts, ...shelf.draw(movement, from, rest)]);
  }

  const leaving = kept.filter(({ from }) => isCondition(from));
  for (const movement of [...leaving.filter(({ lot }) => lot), ...leaving.filter((m) => !m.lot)]) {
    const { sku, location, quantity, to, lot } = movement;
    const drawn = draw(movement);
    const available = unitsOf(drawn);
    if (available < quantity) {
      const known = lot && shelf.find(movement, lot.lotNo);
      const until = known?.sellableUntil ?? null;
      const isPast = to === 'GOOD' && until !== null && until <= books.now;
      const short = { kind: 'InsufficientStock', field: null, sku, location } as const;
      refusals.push(
        isPast ? expired(sku, known!.lotNo, until) : { ...short, requested: quantity, available },
      );
    }
    if (isCondition(to)) for (const part of drawn) shelf.put(movement, to, part);
    parts.set(movement, drawn);
  }
  return refuseIfAny(
    refusals,
    movements.map((one) => ({ ...one, ...lotsOf(one, parts.get(one)) })),
  );
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
