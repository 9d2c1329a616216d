import { describe, expect, it } from '@jest/globals';
import { readFileTime } from './london-time.ts';

describe('reading a time of the file', () => {
  it.each([
    ['winter time as UTC', '2009-12-01 07:45:00', '2009-12-01T07:45:00.000Z'],
    ['summer time as one hour behind', '2010-07-01 00:30:00', '2010-06-30T23:30:00.000Z'],
    ['the month first in the Excel form', '12/1/2009 7:45', '2009-12-01T07:45:00.000Z'],
    ['a two-digit year as this century', '7/1/10 09:05', '2010-07-01T08:05:00.000Z'],
    ['a time without seconds', '2010-01-02T10:20', '2010-01-02T10:20:00.000Z'],
    ['the last minute of winter', '2010-03-28 00:59:00', '2010-03-28T00:59:00.000Z'],
    ['the skipped hour as winter time', '2010-03-28 01:30:00', '2010-03-28T01:30:00.000Z'],
    ['the first minute of summer', '2010-03-28 02:00:00', '2010-03-28T01:00:00.000Z'],
    ['the doubled hour as its first pass', '2010-10-31 01:30:00', '2010-10-31T00:30:00.000Z'],
    ['the first hour after summer', '2010-10-31 02:00:00', '2010-10-31T02:00:00.000Z'],
  ])('reads %s', (_rule, text, instant) => {
    expect(readFileTime(text)?.instant).toBe(instant);
  });

  it.each([
    ['no text', ''],
    ['a word', 'yesterday'],
    ['31 February', '2010-02-31 10:00:00'],
    ['25 o’clock', '2010-02-01 25:00:00'],
    ['the day first', '31/12/2010 10:00'],
    ['a date alone', '2010-02-01'],
  ])('refuses %s', (_what, text) => {
    expect(readFileTime(text)).toBeNull();
  });

  it('agrees with the time zone data of Node on every hour of three years', () => {
    const london = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/London',
      dateStyle: 'short',
      timeStyle: 'medium',
    });
    const doubled = new Set(['2009-10-25T01:00:00.000Z', '2010-10-31T01:00:00.000Z']);
    doubled.add('2011-10-30T01:00:00.000Z');
    const start = Date.UTC(2009, 0, 1);
    for (let at = start; at < Date.UTC(2012, 0, 1); at += 3_600_000) {
      const instant = new Date(at).toISOString();
      if (doubled.has(instant)) continue;
      expect(readFileTime(london.format(at))?.instant).toBe(instant);
    }
  });
});
