import { describe, expect, it } from '@jest/globals';
import { checkOpeningHours } from './check-opening-hours.ts';
import type { OpeningHours } from './drafts.ts';

const span = (weekday: number, opens: string, closes: string): OpeningHours => ({
  weekday,
  opens,
  closes,
});
const fieldsOf = (...hours: readonly OpeningHours[]) =>
  checkOpeningHours(hours, ['hours']).map((fault) => fault.field.join('.'));

describe('opening hours', () => {
  it.each([
    ['nothing', []],
    ['a day', [span(1, '09:00', '22:00')]],
    ['a midday break', [span(7, '09:00', '12:00'), span(7, '12:00', '18:00')]],
    ['until midnight and on after it', [span(5, '18:00', '24:00'), span(6, '00:00', '02:00')]],
    ['the first and the last minute', [span(1, '00:00', '00:01'), span(1, '23:59', '24:00')]],
    ['the same hours on two days', [span(1, '09:00', '18:00'), span(2, '09:00', '18:00')]],
  ])('may be %s', (_what, hours) => {
    expect(fieldsOf(...hours)).toEqual([]);
  });

  it.each([
    ['a weekday before Monday', span(0, '09:00', '18:00'), ['hours.0.weekday']],
    ['a weekday after Sunday', span(8, '09:00', '18:00'), ['hours.0.weekday']],
    ['a time without leading zero', span(1, '9:00', '18:00'), ['hours.0.opens']],
    ['an hour that is none', span(1, '24:00', '24:00'), ['hours.0.opens']],
    ['a minute that is none', span(1, '09:00', '18:60'), ['hours.0.closes']],
    ['a close after midnight', span(1, '18:00', '24:01'), ['hours.0.closes']],
    ['seconds', span(1, '09:00:00', '18:00'), ['hours.0.opens']],
    ['a close before the open', span(1, '18:00', '02:00'), ['hours.0.closes']],
    ['an empty span', span(1, '09:00', '09:00'), ['hours.0.closes']],
    ['everything wrong', span(9, 'x', 'y'), ['hours.0.weekday', 'hours.0.opens', 'hours.0.closes']],
  ])('may not have %s', (_what, hours, fields) => {
    expect(fieldsOf(hours)).toEqual(fields);
  });

  it('may not overlap on one weekday, whatever their order', () => {
    const late = span(3, '12:00', '20:00');
    const early = span(3, '09:00', '12:30');

    expect(fieldsOf(late, early)).toEqual(['hours.0.opens']);
    expect(fieldsOf(early, late)).toEqual(['hours.1.opens']);
  });

  it('have at most 21 spans a week', () => {
    const spans = Array.from({ length: 22 }, () => span(1, '09:00', '10:00'));

    expect(fieldsOf(...spans)).toEqual(['hours']);
  });
});
