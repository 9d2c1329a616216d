import type { OpeningHours } from './drafts.ts';
import { invalid, type InvalidInput } from './refusal.ts';

const OPENS = /^([01]\d|2[0-3]):[0-5]\d$/;
const CLOSES = /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/;
const SPANS_MAX = 21;

/**
 * Checks the weekly hours of a place: real weekdays and times, opening before closing, no overlap.
 *
 * A night shop writes two spans, until 24:00 and from 00:00: so a span never crosses a day.
 */
export function checkOpeningHours(
  hours: readonly OpeningHours[],
  field: readonly string[],
): readonly InvalidInput[] {
  if (hours.length > SPANS_MAX) {
    return [
      invalid(
        field,
        `营业时间最多 ${SPANS_MAX} 段。`,
        `A week has at most ${SPANS_MAX} spans of opening hours.`,
      ),
    ];
  }
  const faults = hours.flatMap((span, index) => checkSpan(span, [...field, String(index)]));
  return faults.length > 0 ? faults : checkOverlaps(hours, field);
}

function checkSpan(span: OpeningHours, field: readonly string[]): readonly InvalidInput[] {
  const { weekday, opens, closes } = span;
  const faults: InvalidInput[] = [];
  if (!Number.isInteger(weekday) || weekday < 1 || weekday > 7) {
    faults.push(
      invalid(
        [...field, 'weekday'],
        '星期应为 1（周一）到 7（周日）。',
        'A weekday is 1 (Monday) to 7 (Sunday).',
      ),
    );
  }
  const timeFault = (name: string) =>
    invalid([...field, name], '时间应写作 HH:MM，如 09:30。', 'A time is HH:MM, such as 09:30.');
  if (!OPENS.test(opens)) faults.push(timeFault('opens'));
  if (!CLOSES.test(closes)) faults.push(timeFault('closes'));
  if (faults.length === 0 && opens >= closes) {
    faults.push(
      invalid(
        [...field, 'closes'],
        '打烊须晚于开门；跨夜营业请分成 24:00 前后两段。',
        'Closing comes after opening; write night hours as two spans, around 24:00.',
      ),
    );
  }
  return faults;
}

function checkOverlaps(
  hours: readonly OpeningHours[],
  field: readonly string[],
): readonly InvalidInput[] {
  const inOrder = hours
    .map((span, index) => ({ ...span, index }))
    .sort((a, b) => a.weekday - b.weekday || (a.opens < b.opens ? -1 : 1));
  return inOrder.flatMap((span, place) => {
    const before = inOrder[place - 1];
    if (before?.weekday !== span.weekday || before.closes <= span.opens) return [];
    return [
      invalid(
        [...field, String(span.index), 'opens'],
        '同一天的营业时间不能重叠。',
        'Spans of one weekday must not overlap.',
      ),
    ];
  });
}
