import assert from 'node:assert/strict';
import { refuseIfAny, type Outcome } from '@entresol/shared/outcome';
import { availableOf, levelText, type LevelDelta, type Levels } from './level.ts';
import type { InsufficientStock } from './refusals.ts';
import type { ReservationLine } from './reservation.ts';

/**
 * Decides whether every line of an order can be held.
 *
 * All or nothing: a half-held order cannot be paid. Every short line is named, so that a till can
 * show them at once. A level that does not exist has nothing to sell.
 *
 * Invariant INV3: what is promised is at most what is good. Also a CHECK on `stock_level`.
 */
export function decideReservation(
  levels: Levels,
  lines: readonly ReservationLine[],
): Outcome<readonly LevelDelta[], InsufficientStock> {
  assert(new Set(lines.map(levelText)).size === lines.length, 'callers merge equal lines');

  const deltas: LevelDelta[] = [];
  const short: InsufficientStock[] = [];
  for (const { sku, location, quantity } of lines) {
    assert(quantity > 0, `quantity of ${sku} is positive`);
    const level = levels.get(levelText({ sku, location }));
    const available = level ? availableOf(level) : 0;
    assert(available >= 0, `INV3 broken for ${sku} at ${location}`);
    if (quantity > available) {
      short.push({
        kind: 'InsufficientStock',
        field: null,
        sku,
        location,
        requested: quantity,
        available,
      });
    } else {
      deltas.push({ sku, location, reserved: quantity });
    }
  }
  return refuseIfAny(short, deltas);
}
