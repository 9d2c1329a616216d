import { invalid, type OrderRefusal } from '../refusals.ts';

/** How far a drawer may be off before somebody else looks at it, where a store says nothing. */
export const DIFFERENCE_DEFAULT_MINOR = 10_000;
const DIFFERENCE_MAX_MINOR = 100_000_000;

/** Whether somebody else has to look at a close: not, still, or done. */
export type CloseReview = 'NONE' | 'PENDING' | 'CONFIRMED';

/** Whether a drawer is so far off, missing or over, that a second person confirms its close. */
export function needsReview(differenceMinor: number, boundMinor: number): boolean {
  return Math.abs(differenceMinor) > boundMinor;
}

/** What is wrong with a bound of a store. */
export function checkBound(boundMinor: number): readonly OrderRefusal[] {
  if (boundMinor >= 0 && boundMinor <= DIFFERENCE_MAX_MINOR) return [];
  const zh = `应为 0 到 ${DIFFERENCE_MAX_MINOR} 分。`;
  const en = `It is 0 to ${DIFFERENCE_MAX_MINOR} minor units.`;
  return [invalid(['input', 'differenceMaxMinor'], zh, en)];
}

/** Why a person may not confirm a close: nobody confirms their own count. */
export function confirmForbids(
  shift: {
    readonly shiftNo: string;
    readonly review: CloseReview;
    readonly openedBy: string;
    readonly closedBy: string | null;
  },
  who: string,
): OrderRefusal | null {
  const { shiftNo, review, openedBy, closedBy } = shift;
  const field = ['input', 'shiftNo'];
  if (review === 'NONE') {
    const zh = `班次 ${shiftNo} 没有待复核的现金差异。`;
    return invalid(field, zh, `Shift ${shiftNo} has no difference that waits to be confirmed.`);
  }
  if (review === 'CONFIRMED') {
    const zh = `班次 ${shiftNo} 的现金差异已复核。`;
    return invalid(field, zh, `The difference of shift ${shiftNo} is confirmed already.`);
  }
  if (who !== openedBy && who !== closedBy) return null;
  const zh = '须由开班人和交班人以外的同事复核。';
  return invalid(field, zh, 'Somebody else than who opened or closed the drawer confirms it.');
}
