import { describe, expect, it } from '@jest/globals';
import { checkHappenedAt, checkNotAhead, happenedAt, plausibleAt } from './happened-at.ts';

const NOW = new Date('2026-05-01T12:00:00Z');
const DAY = 86_400_000;
const at = (ms: number) => new Date(NOW.getTime() + ms);
const field = ['input', 'occurredAt'];

describe('when something happened', () => {
  it.each([
    ['now', 0, true, true, 0],
    ['a clock that is five minutes ahead', 5 * 60_000, true, true, 0],
    ['a clock that is further ahead', 5 * 60_000 + 1, false, false, 0],
    ['yesterday', -DAY, true, true, -DAY],
    ['400 days ago', -400 * DAY, true, true, -400 * DAY],
    ['longer ago', -400 * DAY - 1, false, true, -400 * DAY - 1],
  ])('%s', (_when, ms, isPosted, isImported, counts) => {
    expect(checkHappenedAt(at(ms), NOW, field)).toHaveLength(isPosted ? 0 : 1);
    expect(checkNotAhead(at(ms), NOW, field)).toHaveLength(isImported ? 0 : 1);
    expect(happenedAt(at(ms), NOW)).toEqual(at(counts));
  });

  it('is now where nobody says', () => {
    expect(checkHappenedAt(null, NOW, field)).toEqual([]);
    expect(happenedAt(undefined, NOW)).toEqual(NOW);
  });

  it('of goods that are gone is never refused: what cannot be counts as of now', () => {
    expect(plausibleAt(new Date(0), NOW)).toEqual(NOW);
    expect(plausibleAt(at(DAY), NOW)).toEqual(NOW);
    expect(plausibleAt(at(-40 * DAY), NOW)).toEqual(at(-40 * DAY));
  });
});
