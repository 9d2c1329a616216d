import { refuseIfAny, type Outcome } from '@entresol/shared/outcome';
import {
  checkLineCount,
  checkOptionalText,
  checkText,
  LINE_QUANTITY_MAX,
} from '../check-values.ts';
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
// A clock that is off by more than this would compare a count with a ledger that is not there yet.
const AHEAD_MAX_MS = 60_000;

/** Checks counts by themselves; a count never lies ahead, as the ledger of that instant is open. */
export function checkCounts(
  entered: readonly EnteredCount[],
  now: Date,
  path: Field = ['input', 'counts'],
): Outcome<readonly Count[], InvalidInput> {
  const refusals = [
    ...checkLineCount(entered.length, path, COUNTS_MAX),
    ...entered.flatMap((count, index) => checkCount(count, now, [...path, String(index)])),
  ];
  const counts = entered.map((count) => ({
    sku: canonicalCode(count.sku),
    condition: count.condition,
    quantity: count.quantity,
    zone: count.zone?.trim().toUpperCase() ?? '',
    mode: count.mode,
    countedAt: earlier(count.countedAt ?? now, now),
  }));
  return refuseIfAny(refusals, counts);
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
  if (countedAt && countedAt.getTime() > now.getTime() + AHEAD_MAX_MS) {
    const zh = '盘点时间在未来，请校准设备时钟。';
    const en = 'This lies in the future; set the clock of the device.';
    refusals.push(invalid([...field, 'countedAt'], zh, en));
  }
  return refusals;
}

function earlier(one: Date, other: Date): Date {
  return one < other ? one : other;
}
