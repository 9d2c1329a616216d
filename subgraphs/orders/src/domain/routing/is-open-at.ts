import type { OpeningSpan } from './routing-types.ts';

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const formats = new Map<string, Intl.DateTimeFormat>();

/** Whether a place is open at an instant; one without hours always is. */
export function isOpenAt(hours: readonly OpeningSpan[], timeZone: string, at: Date): boolean {
  if (hours.length === 0) return true;
  const { weekday, time } = localTime(timeZone, at);
  return hours.some((span) => span.weekday === weekday && span.opens <= time && time < span.closes);
}

function localTime(timeZone: string, at: Date) {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      weekday: 'short',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    formats.set(timeZone, format);
  }
  const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, value]));
  const weekday = WEEKDAYS.indexOf(parts.get('weekday')!) + 1;
  return { weekday, time: `${parts.get('hour')}:${parts.get('minute')}` };
}
