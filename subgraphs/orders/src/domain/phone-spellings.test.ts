import { describe, expect, it } from '@jest/globals';
import { phoneSpellings } from './phone-spellings.ts';

const ALL = [
  '13800001111',
  '+8613800001111',
  '8613800001111',
  '+86 13800001111',
  '+86-13800001111',
];

describe('spellings of a phone', () => {
  it.each(['13800001111', '+86 138 0000 1111', '8613800001111', '138-0000-1111'])(
    '%s is found however it was written',
    (phone) => {
      expect(phoneSpellings(phone)).toEqual(expect.arrayContaining(ALL));
    },
  );

  it('leave a number that is no mobile phone as it is', () => {
    expect(phoneSpellings('8612')).toContain('8612');
    expect(phoneSpellings('8612')).not.toContain('12');
  });
});
