import { describe, expect, it } from '@jest/globals';
import { fromGlobalId, newId, toGlobalId } from './global-id.ts';

const text = (plain: string) => Buffer.from(plain).toString('base64url');

describe('an opaque id', () => {
  it.each(['M000001', 'a:b', '茶-01', ' '])('leads back to %j', (id) => {
    expect(fromGlobalId('Member', toGlobalId('Member', id))).toBe(id);
  });

  it.each([
    ['of another type', toGlobalId('Order', '1')],
    ['of a type that begins like it', text('MemberCard:1')],
    ['without an id', text('Member:')],
    ['with other padding', `${toGlobalId('Member', '1')}==`],
    ['with signs that decoding skips', `${toGlobalId('Member', '1')}!`],
    ['that is no text at all', Buffer.from([0x4d, 0xff, 0xfe]).toString('base64url')],
    ['that is empty', ''],
  ])('is null %s', (_what, globalId) => {
    expect(fromGlobalId('Member', globalId)).toBeNull();
  });
});

describe('a new id', () => {
  it('is a UUID of version 7, and later ones sort after earlier ones', () => {
    const early = newId(new Date('2026-01-01T00:00:00.000Z'));
    const late = newId(new Date('2026-01-01T00:00:00.001Z'));
    expect(early).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(early < late).toBe(true);
  });
});
