import { availableOf, onHandOf } from '../domain/level.ts';
import { HOUSE } from '../domain/movement.ts';
import { ownershipOf } from '../domain/owned.ts';

/** What the graph derives from a stored level. */
export const levelFigures = { onHand: onHandOf, available: availableOf, ownership: ownershipOf };

/** Whether units are the house's own. */
export function isHouse(owner: string): boolean {
  return owner === HOUSE;
}
