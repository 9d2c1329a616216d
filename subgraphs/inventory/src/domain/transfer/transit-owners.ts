import assert from 'node:assert/strict';
import type { Movement } from '../movement.ts';

/** Units of one owner that a transfer has on the way. */
export interface TransitUnits {
  readonly sku: string;
  readonly owner: string;
  readonly quantity: number;
}

/**
 * Says whose units leave TRANSIT, so that goods keep their owner on the way.
 *
 * In the order given; a movement that takes from several owners is divided. Movements that do not
 * leave TRANSIT stay as they are.
 */
export function assignTransitOwners(
  onTheWay: readonly TransitUnits[],
  movements: readonly Movement[],
): readonly Movement[] {
  const left = onTheWay.map((units) => ({ ...units }));
  return movements.flatMap((movement) => {
    if (movement.from !== 'TRANSIT') return [movement];
    let missing = movement.quantity;
    const parts: Movement[] = [];
    for (const units of left) {
      if (units.sku !== movement.sku || missing === 0) continue;
      const quantity = Math.min(units.quantity, missing);
      if (quantity === 0) continue;
      units.quantity -= quantity;
      missing -= quantity;
      parts.push({ ...movement, owner: units.owner, quantity });
    }
    assert(
      missing === 0,
      `TRANSIT of ${movement.document} holds the ${movement.sku} that leave it`,
    );
    return parts;
  });
}
