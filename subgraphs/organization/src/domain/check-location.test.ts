import { describe, expect, it } from '@jest/globals';
import { locationDraft } from '../../test/drafts.ts';
import { checkLocation } from './check-location.ts';
import type { LocationDraft } from './drafts.ts';

const fieldsOf = (parts: Partial<LocationDraft>) =>
  checkLocation(locationDraft(parts), ['at']).map((fault) => fault.field.join('.'));

describe('a place', () => {
  it.each<[string, Partial<LocationDraft>]>([
    ['a graded store', {}],
    ['a warehouse without grade', { kind: 'CITY_WAREHOUSE', grade: null }],
    ['without coordinates', { latitude: null, longitude: null }],
    ['at a pole, on the date line', { latitude: '-90', longitude: '180.000000' }],
    ['abroad', { divisionCode: '000000', timeZone: 'Europe/London' }],
    ['with the longest code', { code: `A${'-_9'.repeat(10)}Z` }],
  ])('may be %s', (_what, parts) => {
    expect(fieldsOf(parts)).toEqual([]);
  });

  it.each<[string, Partial<LocationDraft>, string[]]>([
    ['an empty code', { code: '' }, ['at.code']],
    ['small letters in its code', { code: 'sh001' }, ['at.code']],
    ['a space in its code', { code: 'SH 001' }, ['at.code']],
    ['a code that begins with a hyphen', { code: '-SH' }, ['at.code']],
    ['a code of 33 characters', { code: 'A'.repeat(33) }, ['at.code']],
    ['a blank name', { name: ' ' }, ['at.name']],
    ['a NUL in its name', { name: 'a\u0000b' }, ['at.name']],
    ['half a character in its name', { name: '\ud800' }, ['at.name']],
    ['a name of 101 characters', { name: '店'.repeat(101) }, ['at.name']],
    ['a grade without being a store', { kind: 'CENTRAL_WAREHOUSE' }, ['at.grade']],
    ['a division code of five digits', { divisionCode: '31010' }, ['at.address.divisionCode']],
    ['letters in its division code', { divisionCode: '31010A' }, ['at.address.divisionCode']],
    ['no region', { region: '' }, ['at.address.region']],
    ['a street of 201 characters', { street: '路'.repeat(201) }, ['at.address.street']],
    ['a latitude beyond the pole', { latitude: '90.000001' }, ['at.latitude']],
    ['a longitude beyond the date line', { longitude: '-180.000001' }, ['at.longitude']],
    ['a seventh decimal', { latitude: '31.2304161' }, ['at.latitude']],
    ['a latitude alone', { longitude: null }, ['at.longitude']],
    ['a longitude alone', { latitude: null }, ['at.latitude']],
    ['a malformed entity code', { legalEntityCode: 'x y' }, ['at.legalEntityCode']],
    ['an unknown time zone', { timeZone: 'Asia/Nowhere' }, ['at.timeZone']],
    ['an offset instead of a zone', { timeZone: '+08:00' }, ['at.timeZone']],
  ])('may not have %s', (_what, parts, fields) => {
    expect(fieldsOf(parts)).toEqual(fields);
  });

  it('is told all its faults at once', () => {
    expect(fieldsOf({ code: '', divisionCode: '', latitude: '91', timeZone: '' })).toEqual([
      'at.code',
      'at.address.divisionCode',
      'at.latitude',
      'at.timeZone',
    ]);
  });
});
