import { describe, expect, it } from '@jest/globals';
import { canonicalIdentity } from './member-identity.ts';

const phone = (value: string, channel = 'POS') =>
  canonicalIdentity({ kind: 'PHONE', channel, value }, ['at']);

describe('the canonical form of a phone', () => {
  it.each([
    ['13800138000', '13800138000'],
    [' 138 0013 8000 ', '13800138000'],
    ['138-0013-8000', '13800138000'],
    ['+86 138 0013 8000', '13800138000'],
    ['0086(138)00138000', '13800138000'],
    ['8613800138000', '13800138000'],
    ['+44 20 7946 0958', '+442079460958'],
    ['0044 20 7946 0958', '+442079460958'],
    ['+852 5123 4567', '+85251234567'],
  ])('of %j is %s, on whatever channel', (text, value) => {
    expect(phone(text)).toEqual({
      ok: true,
      value: { kind: 'PHONE', channel: 'DEFAULT', value },
    });
  });

  it.each([
    '',
    '   ',
    '1380013800',
    '138001380001',
    'abc',
    '+86',
    '+0123456789',
    '13800138000\u0000',
  ])('is refused for %j', (text) => {
    expect(phone(text)).toMatchObject({
      ok: false,
      refusals: [{ kind: 'InvalidInput', field: ['at', 'value'] }],
    });
  });
});

describe('the canonical form of other identities', () => {
  it('keeps case, takes off outer spaces and keeps the channel', () => {
    const identity = { kind: 'OPEN_ID', channel: ' MINI_PROGRAM ', value: ' oAbC-1 ' } as const;

    expect(canonicalIdentity(identity, [])).toEqual({
      ok: true,
      value: { kind: 'OPEN_ID', channel: 'MINI_PROGRAM', value: 'oAbC-1' },
    });
  });

  it('has the channel DEFAULT when none is given', () => {
    expect(canonicalIdentity({ kind: 'CARD', value: 'C1' }, [])).toMatchObject({
      value: { channel: 'DEFAULT' },
    });
  });

  it.each([
    ['a blank value', 'A', '  ', 'value'],
    ['a value of 129 characters', 'A', 'x'.repeat(129), 'value'],
    ['a value with a control character', 'A', 'a\nb', 'value'],
    ['a blank channel', ' ', 'a', 'channel'],
    ['a channel with a space', 'A B', 'a', 'channel'],
  ])('refuses %s', (_rule, channel, value, field) => {
    expect(canonicalIdentity({ kind: 'CARD', channel, value }, ['at'])).toMatchObject({
      ok: false,
      refusals: [{ kind: 'InvalidInput', field: ['at', field] }],
    });
  });
});
