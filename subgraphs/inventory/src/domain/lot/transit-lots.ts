import type { Movement } from '../movement.ts';
import { byExpiry, UNLOTTED, type LotName } from './lot.ts';

/** Units of one lot that a transfer has on the way. */
export interface TransitLot extends LotName {
  readonly sku: string;
  readonly quantity: number;
}

/**
 * Says which lots leave TRANSIT, so that goods keep their lot on the way.
 *
 * The first to expire arrive first; a movement of several lots is divided. A SKU that has no lots
 * on the way is left as it is: it left before its lots were kept, or they are not. What turned up
 * beyond the transfer enters TRANSIT, and leaves it, without a lot.
 */
export function assignTransitLots(
  onTheWay: readonly TransitLot[],
  movements: readonly Movement[],
): readonly Movement[] {
  const left = onTheWay.map((units) => ({ ...units })).toSorted(byExpiry);
  const skus = new Set(onTheWay.map(({ sku }) => sku));
  return movements.flatMap((movement): readonly Movement[] => {
    if (!skus.has(movement.sku)) return [movement];
    const unnamed = { lotNo: UNLOTTED, producedAt: null, expiresAt: null };
    if (movement.to === 'TRANSIT') {
      left.push({ ...unnamed, sku: movement.sku, quantity: movement.quantity });
      return [{ ...movement, lot: unnamed }];
    }
    if (movement.from !== 'TRANSIT') return [movement];
    let missing = movement.quantity;
    const parts: Movement[] = [];
    for (const units of left) {
      const quantity = units.sku === movement.sku ? Math.min(units.quantity, missing) : 0;
      if (quantity === 0) continue;
      units.quantity -= quantity;
      missing -= quantity;
      const { lotNo, producedAt, expiresAt } = units;
      parts.push({ ...movement, quantity, lot: { lotNo, producedAt, expiresAt } });
    }
    return missing > 0 ? [...parts, { ...movement, quantity: missing }] : parts;
  });
}
