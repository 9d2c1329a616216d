import { refuseIfAny, type Outcome } from '@entresol/shared/outcome';
import type { Correction } from './check-adjust.ts';
import { decideChanges } from './decide-changes.ts';
import { levelText, sumDeltas, type Levels } from './level.ts';
import { deltaOf, type Movement } from './movement.ts';
import type { InsufficientStock, InvalidInput, StockChanged } from './refusals.ts';

/**
 * Decides which movements correct the counts of a place.
 *
 * A count says what the caller saw: when it is not what is there, somebody sold or received in
 * between, and the correction would undo that. A count that is right already moves nothing.
 */
export function decideAdjustment(
  levels: Levels,
  corrections: readonly Correction[],
  common: Pick<Movement, 'location' | 'reason' | 'occurredAt'>,
): Outcome<readonly Movement[], StockChanged | InsufficientStock | InvalidInput> {
  const changed: StockChanged[] = [];
  const movements: Movement[] = [];
  for (const { sku, condition, to, expected, field } of corrections) {
    const level = levels.get(levelText({ sku, location: common.location }));
    const actual = (condition === 'GOOD' ? level?.good : level?.damaged) ?? 0;
    if (expected !== null && expected !== actual) {
      changed.push({ kind: 'StockChanged', field, sku, expected, actual });
      continue;
    }
    const change = 'change' in to ? to.change : to.count - actual;
    if (change !== 0) movements.push(varianceOf(sku, condition, change, common));
  }
  const decision = decideChanges(levels, sumDeltas(movements.map(deltaOf)));
  return refuseIfAny([...changed, ...(decision.ok ? [] : decision.refusals)], movements);
}

function varianceOf(
  sku: string,
  condition: 'GOOD' | 'DAMAGED',
  change: number,
  common: Pick<Movement, 'location' | 'reason' | 'occurredAt'>,
): Movement {
  const route =
    change > 0
      ? ({ from: 'VARIANCE', to: condition } as const)
      : ({ from: condition, to: 'VARIANCE' } as const);
  return { ...common, ...route, sku, type: 'ADJUST', quantity: Math.abs(change), document: null };
}
