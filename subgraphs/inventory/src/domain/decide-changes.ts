import { refuseIfAny, type Outcome } from '@entresol/shared/outcome';
import type { PresaleArrival } from './assign-owners.ts';
import {
  availableOf,
  LEVEL_QUANTITY_MAX,
  levelText,
  NO_UNITS,
  presaleOf,
  type LevelDelta,
  type Levels,
  type LevelState,
} from './level.ts';
import { invalid, type InsufficientStock, type InvalidInput } from './refusals.ts';

/**
 * Decides whether changes of on-hand units can be made, each level changed by its sum.
 *
 * Good units may not fall below what is promised (held, locked, withheld, carved out), nor others
 * below zero. The sum counts, not the way there: within one batch a sale may come before the
 * receipt that makes it possible, because a batch becomes visible as a whole.
 *
 * Invariant INV3, also a CHECK on `stock_level`.
 */
export function decideChanges(
  levels: Levels,
  deltas: readonly LevelDelta[],
  arrivals: readonly PresaleArrival[] = [],
): Outcome<readonly LevelDelta[], InsufficientStock | InvalidInput> {
  const given = new Map(arrivals.map((arrival) => [levelText(arrival), arrival.quantity]));
  const refusals = deltas.flatMap((delta) => {
    const level = levels.get(levelText(delta)) ?? NO_UNITS;
    const { good = 0, qc = 0, damaged = 0 } = delta;
    const freed = availableOf({ ...NO_UNITS, ...delta });
    return [
      ...checkAccount(delta, freed, availableOf(level), level.good + good),
      ...checkAccount(delta, qc, level.qc, level.qc + qc),
      ...checkAccount(delta, damaged, level.damaged, level.damaged + damaged),
      ...checkPresale(delta, level, given.get(levelText(delta)) ?? 0),
    ];
  });
  return refuseIfAny(refusals, deltas);
}

/** What is presold cannot be cut away; what arrives and is given to it keeps its promise. */
function checkPresale(
  { sku, location, incoming = 0, qc = 0, presold = 0 }: LevelDelta,
  level: Pick<LevelState, 'incoming' | 'qc' | 'presold'>,
  given: number,
): readonly InsufficientStock[] {
  const cut = presold - incoming - qc - given;
  const available = presaleOf(level);
  if (level.presold === 0 || cut <= available) return [];
  const short = { kind: 'InsufficientStock', field: null, sku, location } as const;
  return [{ ...short, requested: cut + given, available }];
}

function checkAccount(
  { sku, location }: LevelDelta,
  change: number,
  available: number,
  after: number,
): readonly (InsufficientStock | InvalidInput)[] {
  if (-change > available) {
    const requested = -change;
    const short = { kind: 'InsufficientStock', field: null, sku, location } as const;
    return [{ ...short, requested, available }];
  }
  if (after <= LEVEL_QUANTITY_MAX) return [];
  return [
    invalid(
      ['input'],
      `${location} 的 ${sku} 将超过 ${LEVEL_QUANTITY_MAX} 件，请核对数量。`,
      `${sku} at ${location} would pass ${LEVEL_QUANTITY_MAX} units; check the quantity.`,
    ),
  ];
}
