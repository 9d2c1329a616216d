import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { readConfig } from './config.ts';

describe('settings', () => {
  it('have defaults', () => {
    expect(readConfig({})).toMatchObject({
      leaseMs: 10_000,
      waitMs: 8_000,
      paymentDeadlineMs: 1_800_000,
      sandbox: { autoPay: false, declineSuffix: '' },
    });
  });

  it('make a secret of their own for each start', () => {
    expect(readConfig({}).sandbox.secret).not.toBe(readConfig({}).sandbox.secret);
  });

  it.each([
    [{ PAYMENT_DEADLINE_MINUTES: 'soon' }, 'PAYMENT_DEADLINE_MINUTES'],
    [{ PAYMENT_DEADLINE_MINUTES: '0' }, 'PAYMENT_DEADLINE_MINUTES'],
    [{ PROCESS_LEASE_MS: '-1' }, 'PROCESS_LEASE_MS'],
    [{ PROCESS_LEASE_MS: '1000', PROCESS_CALL_TIMEOUT_MS: '1000' }, 'must be below'],
    [{ SANDBOX_SECRET: 'short' }, 'SANDBOX_SECRET'],
    [{ SANDBOX_AUTO_PAY: 'maybe' }, 'SANDBOX_AUTO_PAY'],
    [{ SANDBOX_DECLINE_SUFFIX: 'x' }, 'SANDBOX_DECLINE_SUFFIX'],
  ])('that make no sense are refused at start: %j', (settings, named) => {
    expect(() => readConfig(settings)).toThrow(named);
  });
});

describe('WeChat Pay', () => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', {
    modulusLength: 2_048,
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  const whole = {
    WECHAT_PAY_MCH_ID: '1900009191',
    WECHAT_PAY_APP_ID: 'wx8888888888888888',
    WECHAT_PAY_CERT_SERIAL: '5157F09EFDC096DE15EBE81A47057A7232F1B8E1',
    WECHAT_PAY_PRIVATE_KEY: privateKey.replaceAll('\n', '\\n'),
    WECHAT_PAY_API_V3_KEY: '0123456789abcdef0123456789abcdef',
    WECHAT_PAY_NOTIFY_URL: 'https://shop.example.com/payments/notifications/WECHAT',
  };

  it('is left alone where nothing of it is set, or set to nothing', () => {
    expect(readConfig({}).wechat).toBeNull();
    expect(readConfig({ WECHAT_PAY_MCH_ID: '' }).wechat).toBeNull();
  });

  it('is set up whole, with certificates or with its public key', () => {
    expect(readConfig(whole).wechat).toMatchObject({
      mchId: '1900009191',
      platform: null,
      baseUrl: 'https://api.mch.weixin.qq.com',
    });
    const keys = { WECHAT_PAY_PUBLIC_KEY_ID: 'PUB_KEY_ID_01', WECHAT_PAY_PUBLIC_KEY: publicKey };
    expect(readConfig({ ...whole, ...keys }).wechat?.platform?.serial).toBe('PUB_KEY_ID_01');
  });

  it.each<[Record<string, string>, string]>([
    [{ WECHAT_PAY_MCH_ID: '' }, 'WECHAT_PAY_MCH_ID'],
    [{ WECHAT_PAY_API_V3_KEY: 'short' }, 'WECHAT_PAY_API_V3_KEY'],
    [{ WECHAT_PAY_PRIVATE_KEY: 'no key' }, 'WECHAT_PAY_PRIVATE_KEY is no RSA key'],
    [{ WECHAT_PAY_NOTIFY_URL: 'http://shop.example.com/x' }, 'must begin with https'],
    [{ WECHAT_PAY_URL: 'http://elsewhere.example.com' }, 'must begin with https'],
    [{ WECHAT_PAY_PUBLIC_KEY_ID: 'PUB_KEY_ID_01' }, 'are set together'],
    [{ WECHAT_PAY_MERCHANT: '1' }, 'WECHAT_PAY_MERCHANT'],
  ])('that is half set up, or wrongly, is refused at start: %j', (more, named) => {
    expect(() => readConfig({ ...whole, ...more })).toThrow(named);
  });

  it('says nothing of its keys when it refuses them', () => {
    const wrong = {
      ...whole,
      WECHAT_PAY_PRIVATE_KEY: 'very secret',
      WECHAT_PAY_API_V3_KEY: 'hush',
    };
    expect(() => readConfig(wrong)).toThrow(/^(?!.*(very secret|hush))/s);
  });
});
