import { createHmac } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { macOf } from './mac.ts';

const hmac = (secret: string, text: string) =>
  createHmac('sha256', secret).update(text).digest('base64url');

describe('the HMAC of a text', () => {
  it.each([1, 16, 63, 64, 65, 200])(
    'is that of every other maker: a secret of %i letters',
    (length) => {
      const secret = 's'.repeat(length);
      for (const text of [
        '',
        'a',
        '店员',
        'x'.repeat(63),
        'x'.repeat(10_000),
        'after a longer one',
      ]) {
        expect(macOf(secret)(text)).toBe(hmac(secret, text));
      }
    },
  );

  it('is of its own secret, however many there are', () => {
    const secrets = Array.from({ length: 20 }, (_, n) => `密钥-${n}`);
    const makers = secrets.map((secret) => macOf(secret));
    for (const [at, secret] of secrets.entries()) {
      expect(makers[at]!('text')).toBe(hmac(secret, 'text'));
      expect(macOf(secret)('text')).toBe(hmac(secret, 'text'));
    }
  });

  it('is what RFC 4231 says', () => {
    const mac = macOf('Jefe')('what do ya want for nothing?');
    expect(Buffer.from(mac, 'base64url').toString('hex')).toBe(
      '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    );
  });
});
