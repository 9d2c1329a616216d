import { describe, expect, it } from '@jest/globals';
import {
  canonicalCodes,
  limitFaults,
  offerFaults,
  rangeFaults,
  type BenefitDraft,
  type OfferDraft,
} from './check-offer.ts';

const saving: BenefitDraft = {
  kind: 'SPEND_SAVE',
  thresholdMinor: 0,
  saveMinor: 1,
  percentOff: null,
  currency: 'CNY',
};
const off = (percentOff: string | null): BenefitDraft => ({
  ...saving,
  kind: 'PERCENT_OFF',
  saveMinor: null,
  percentOff,
});
const draft = (over: Partial<OfferDraft> = {}): OfferDraft => ({
  code: 'spring-26',
  nameZh: '春',
  nameEn: 'Spring',
  benefit: saving,
  categoryCodes: [],
  locationCodes: [],
  ...over,
});

const fields = (faults: readonly { field: readonly string[] }[]) =>
  faults.map(({ field }) => field.join('.'));

describe('checking a draft', () => {
  it.each<[string, OfferDraft, readonly string[]]>([
    ['a good one', draft(), []],
    ['a percentage', draft({ benefit: off('0.01') }), []],
    ['all of it', draft({ benefit: off('100') }), []],
    ['a code with blanks', draft({ code: 'a b' }), ['input.code']],
    ['no code', draft({ code: '  ' }), ['input.code']],
    ['a long code', draft({ code: 'x'.repeat(65) }), ['input.code']],
    ['blank names', draft({ nameZh: ' ', nameEn: '' }), ['input.nameZh', 'input.nameEn']],
    ['an empty category', draft({ categoryCodes: [''] }), ['input.categoryCodes']],
    ['an empty place', draft({ locationCodes: [' '] }), ['input.locationCodes']],
    [
      'a negative threshold',
      draft({ benefit: { ...saving, thresholdMinor: -1 } }),
      ['input.benefit.thresholdMinor'],
    ],
    ['nothing saved', draft({ benefit: { ...saving, saveMinor: 0 } }), ['input.benefit.saveMinor']],
    [
      'a saving that does not say how much',
      draft({ benefit: { ...saving, saveMinor: null } }),
      ['input.benefit.saveMinor'],
    ],
    ['zero per cent', draft({ benefit: off('0') }), ['input.benefit.percentOff']],
    ['less than nothing', draft({ benefit: off('-1') }), ['input.benefit.percentOff']],
    ['more than all', draft({ benefit: off('100.01') }), ['input.benefit.percentOff']],
    ['three places', draft({ benefit: off('0.001') }), ['input.benefit.percentOff']],
    ['no percentage', draft({ benefit: off(null) }), ['input.benefit.percentOff']],
    [
      'both kinds at once',
      draft({ benefit: { ...saving, percentOff: '5' } }),
      ['input.benefit.percentOff'],
    ],
    [
      'the other way round',
      draft({ benefit: { ...off('5'), saveMinor: 5 } }),
      ['input.benefit.saveMinor'],
    ],
  ])('%s', (_case, one, expected) => {
    expect(fields(offerFaults(one))).toEqual(expected);
  });

  it('wants an end after the start, when there is one', () => {
    const at = new Date('2026-01-01T00:00:00Z');
    expect(rangeFaults('endsAt', at, null)).toEqual([]);
    expect(rangeFaults('endsAt', at, new Date(at.getTime() + 1))).toEqual([]);
    expect(fields(rangeFaults('endsAt', at, at))).toEqual(['input.endsAt']);
  });

  it('stores equal scopes equally', () => {
    expect(canonicalCodes(['b', ' a', 'b'])).toEqual(['a', 'b']);
  });
});

describe('checking limits', () => {
  const given = { issued: 5, issuedToMemberMax: 2 };

  it.each<[string, number | null, number | null, readonly string[]]>([
    ['none at all', null, null, []],
    ['exactly what is given out', 5, 2, []],
    ['less than is given out', 4, 1, ['input.limitTotal', 'input.limitPerMember']],
    ['less than one', 0, -1, ['input.limitTotal', 'input.limitPerMember']],
  ])('%s', (_case, limitTotal, limitPerMember, expected) => {
    expect(fields(limitFaults({ limitTotal, limitPerMember, ...given }))).toEqual(expected);
  });
});
