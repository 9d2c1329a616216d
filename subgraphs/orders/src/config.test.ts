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
