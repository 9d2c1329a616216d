import { refuseIfAny, type Outcome } from '@entresol/shared/outcome';
import {
  checkLineCount,
  checkOptionalText,
  checkText,
  LINE_QUANTITY_MAX,
} from '../check-values.ts';
import { CLOCK_AHEAD_MAX_MS, checkHappenedAt, happenedAt } from '../happened-at.ts';
import { canonicalCode } from '../level.ts';
import { invalid, type Field, type InvalidInput } from '../refusals.ts';
import type { CountedCondition, CountMode } from './stocktake.ts';

/** One count, as a person entered it. */
export interface EnteredCount {
  readonly sku: string;
  readonly condition: CountedCondition;
  readonly quantity: number;
  readonly zone?: string | null | undefined;
  readonly mode: CountMode;
  readonly countedAt?: Date | null | undefined;
}

/** A checked count. */
export interface Count {
  readonly sku: string;
  readonly condition: CountedCondition;
  readonly quantity: number;
  /** The shelf or zone; empty for the place as a whole. */
  readonly zone: string;
  readonly mode: CountMode;
  readonly countedAt: Date;
}

export const COUNTS_MAX = 1_000;
const ZONE_LENGTH_MAX = 40;

/** Names every fault of counts; one never lies ahead, as the ledger of that instant is open. */
export function checkCounts(
  entered: readonly EnteredCount[],
  now: Date,
  path: Field = ['input', 'counts'],
): readonly InvalidInput[] {
  return [
    ...checkLineCount(entered.length, path, COUNTS_MAX),
    ...entered.flatMap((count, index) => checkCount(count, now, [...path, String(index)])),
  ];
}

/** Counts as they are stored. */
export function readCounts(entered: readonly EnteredCount[], now: Date): readonly Count[] {
  return entered.map((count) => ({
    sku: canonicalCode(count.sku),
    condition: count.condition,
    quantity: count.quantity,
    zone: count.zone?.trim().toUpperCase() ?? '',
    mode: count.mode,
    countedAt: happenedAt(count.countedAt, now),
  }));
}

function checkCount(count: EnteredCount, now: Date, field: Field): readonly InvalidInput[] {
  const { sku, quantity, zone, countedAt } = count;
  const refusals = [
    ...checkText(sku, [...field, 'sku']),
    ...checkOptionalText(zone, [...field, 'zone'], ZONE_LENGTH_MAX),
  ];
  if (!(quantity >= 0 && quantity <= LINE_QUANTITY_MAX)) {
    const zh = `数量应为 0 到 ${LINE_QUANTITY_MAX} 的整数，收到 ${quantity}。`;
    const en = `A count is a whole number from 0 to ${LINE_QUANTITY_MAX}; got ${quantity}.`;
    refusals.push(invalid([...field, 'quantity'], zh, en));
  }
  return [...refusals, ...checkHappenedAt(countedAt, now, [...field, 'countedAt'])];
}

/**
 * Counts as of instants at which the stocktake was planned, or why one of them is none of it.
 *
 * A device whose clock is behind by minutes counts as of the plan; what somebody counted before is
 * no count of this stocktake. `path` leads to each count, `name` is its instant's field.
 */
export function countsSince<Counted extends Pick<Count, 'countedAt'>>(
  plannedAt: Date,
  counts: readonly Counted[],
  [path, name]: readonly [Field, string],
): Outcome<readonly Counted[], InvalidInput> {
  const earliest = plannedAt.getTime() - CLOCK_AHEAD_MAX_MS;
  const refusals = counts.flatMap(({ countedAt }, index) => {
    if (countedAt.getTime() >= earliest) return [];
    const zh = '早于盘点单的建立时间，请校准设备时钟，或重新清点。';
    const en = 'This is before the stocktake was planned; set the clock, or count again.';
    return [invalid([...path, String(index), name], zh, en)];
  });
  const since = counts.map((count) =>
    count.countedAt < plannedAt ? { ...count, countedAt: plannedAt } : count,
  );
  return refuseIfAny(refusals, since);
}
