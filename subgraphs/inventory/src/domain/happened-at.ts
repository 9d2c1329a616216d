import { invalid, type Field, type InvalidInput } from './refusals.ts';

/** So far ahead of the house a device's clock may be; what it says then counts as of now. */
export const CLOCK_AHEAD_MAX_MS = 5 * 60_000;
/** So many days back people and devices may post; what is older is history, and is imported. */
export const POSTED_DAYS_MAX = 400;

const DAY_MS = 86_400_000;

/** Whether something happened when it is said to have: not ahead, and not longer ago than 400 days. */
export function checkHappenedAt(
  given: Date | null | undefined,
  now: Date,
  field: Field,
): readonly InvalidInput[] {
  if (!given || given.getTime() >= earliestAt(now)) return checkNotAhead(given, now, field);
  const zh = `发生时间早于 ${POSTED_DAYS_MAX} 天前，请核对；历史数据请用导入。`;
  const en = `More than ${POSTED_DAYS_MAX} days ago; check the date, or import it as history.`;
  return [invalid(field, zh, en)];
}

/** The same for what is imported, however old it is; `aheadMs` says how far it may lie ahead. */
export function checkNotAhead(
  given: Date | null | undefined,
  now: Date,
  field: Field,
  aheadMs: number = CLOCK_AHEAD_MAX_MS,
): readonly InvalidInput[] {
  if (!given || given.getTime() <= now.getTime() + aheadMs) return [];
  const zh = '发生时间在未来，请校准设备时钟。';
  return [invalid(field, zh, 'This lies in the future; set the clock of the device.')];
}

/** The instant that counts: nothing is recorded as of later than now. */
export function happenedAt(given: Date | null | undefined, now: Date): Date {
  return given && given < now ? given : now;
}

/**
 * The same for goods that are gone, which nobody refuses: a clock that cannot be right, such as
 * one that fell back to 1970, counts as of now.
 */
export function plausibleAt(given: Date, now: Date): Date {
  return given.getTime() >= earliestAt(now) ? happenedAt(given, now) : now;
}

function earliestAt(now: Date): number {
  return now.getTime() - POSTED_DAYS_MAX * DAY_MS;
}
