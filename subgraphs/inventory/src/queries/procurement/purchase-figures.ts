import {
  actsFrom,
  isUnderWay,
  openUnits,
  type PurchaseAct,
  type PurchaseStatus,
} from '../../domain/procurement/purchase.ts';
import type { PurchaseLine } from '../../persistence/entities/purchase-line.ts';

/** Units of a line that are promised and not here yet, while its order is under way. */
export function incomingUnits(line: PurchaseLine, status: PurchaseStatus): number {
  return isUnderWay(status) ? openUnits({ ...line, confirmed: line.confirmed ?? null }) : 0;
}

/** What can be done to an order next, for those who may. */
export function nextActs(status: PurchaseStatus): PurchaseAct[] {
  return [...actsFrom(status)];
}
