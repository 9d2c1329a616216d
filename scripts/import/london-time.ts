/** A time of the file: as written (local UK time) and as an instant. */
export interface FileTime {
  /** `2009-12-01T07:45:00`, UK wall clock. */
  readonly local: string;
  /** `2009-12-01T07:45:00.000Z`. */
  readonly instant: string;
}

const isoShape = /^(\d{4})-(\d{2})-(\d{2})[ T](\d{2}):(\d{2})(?::(\d{2})(?:\.0+)?)?$/;
const excelShape = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2}) (\d{1,2}):(\d{2})(?::(\d{2}))?$/;

/**
 * Reads `2009-12-01 07:45:00` or Excel's `12/1/2009 7:45`; `null` for what is no time.
 *
 * The Excel form is month first, as in every public copy of the file. UK wall clock becomes an
 * instant by the rule of Europe/London: summer time from the last Sunday of March to the last
 * Sunday of October, changing at 01:00 UTC. The hour that an autumn night has twice is read as
 * its first (summer) pass; the hour that a spring night skips is read as winter time.
 */
export function readFileTime(text: string): FileTime | null {
  const iso = isoShape.exec(text);
  const parts = iso ? iso.slice(1, 7) : monthFirst(excelShape.exec(text));
  if (!parts) return null;
  const [year, month, day, hour, minute, second] = parts.map((part) => Number(part ?? 0)) as Six;
  const wall = Date.UTC(year, month - 1, day, hour, minute, second);
  const local = new Date(wall).toISOString().slice(0, 19);
  // 31 February or 25:00 would roll over silently; such a text does not come back as written.
  const asWritten = [year, month, day, hour, minute, second].map(twoDigits);
  if (local !== `${asWritten.slice(0, 3).join('-')}T${asWritten.slice(3).join(':')}`) return null;
  return { local, instant: new Date(londonToUtc(wall)).toISOString() };
}

type Six = [number, number, number, number, number, number];

const twoDigits = (value: number): string => String(value).padStart(2, '0');

function monthFirst(found: RegExpExecArray | null): (string | undefined)[] | null {
  if (!found) return null;
  const [, month, day, year, hour, minute, second] = found;
  return [year?.length === 2 ? `20${year}` : year, month, day, hour, minute, second];
}

const hourMs = 3_600_000;

function londonToUtc(wall: number): number {
  const year = new Date(wall).getUTCFullYear();
  const summerStart = lastSundayAtOne(year, 2);
  const summerEnd = lastSundayAtOne(year, 9);
  const asSummer = wall - hourMs;
  return asSummer >= summerStart && asSummer < summerEnd ? asSummer : wall;
}

/** 01:00 UTC of the last Sunday of a month with 31 days. */
function lastSundayAtOne(year: number, month: number): number {
  const lastDay = new Date(Date.UTC(year, month, 31));
  return lastDay.getTime() - lastDay.getUTCDay() * 24 * hourMs + hourMs;
}
