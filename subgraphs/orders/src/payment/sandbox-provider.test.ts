import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { createSandboxProvider, signSandboxNotification } from './sandbox-provider.ts';

const config = {
  secret: 'a secret of the sandbox',
  autoPay: true,
  autoPayDelayMs: 300,
  declineSuffix: '13',
};
const told = {
  paymentNo: 'P-1',
  providerRef: 'SBX-P-1',
  amountMinor: 1,
  currency: 'CNY',
  succeeded: true,
};
const payment = { paymentNo: 'P-1', orderNo: 'SO-1', amountMinor: 1_200, currency: 'CNY' };

describe('the sandbox', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it('announces the same payment alike, however often', async () => {
    const sandbox = createSandboxProvider(config);
    expect(await sandbox.prepay(payment)).toEqual(await sandbox.prepay(payment));
    expect((await sandbox.prepay(payment)).providerRef).toBe('SBX-P-1');
  });

  it.each([
    [1_200, true],
    [1_213, false],
    [13, false],
    [1_313_000, true],
  ])('pays %i by itself after a while: %s', async (amountMinor, succeeded) => {
    const sandbox = createSandboxProvider(config);
    const delivered: string[] = [];
    sandbox.connect(async (signature, body) => void delivered.push(signature, body));
    await sandbox.prepay({ ...payment, amountMinor });
    jest.advanceTimersByTime(299);
    expect(delivered).toEqual([]);
    jest.advanceTimersByTime(1);
    expect(sandbox.verifyNotification(delivered[0]!, delivered[1]!)).toEqual({
      paymentNo: 'P-1',
      providerRef: 'SBX-P-1',
      amountMinor,
      currency: 'CNY',
      succeeded,
    });
  });

  it('pays nothing once it is stopped, or told to wait for a hand', async () => {
    const delivered: string[] = [];
    const deliver = async (_signature: string, body: string) => void delivered.push(body);
    const stopped = createSandboxProvider(config);
    stopped.connect(deliver);
    await stopped.prepay(payment);
    stopped.stop();
    const manual = createSandboxProvider({ ...config, autoPay: false });
    manual.connect(deliver);
    await manual.prepay(payment);
    jest.runAllTimers();
    expect(delivered).toEqual([]);
  });

  it.each([
    ['no JSON', 'hello'],
    ['another form', '{"paymentNo":7}'],
    ['nothing', ''],
    ['a number that cannot be stored', JSON.stringify({ ...told, paymentNo: 'P\u0000' })],
    ['a reference that cannot be stored', JSON.stringify({ ...told, providerRef: '\ud800' })],
  ])('believes no notification with %s, however well signed', (_what, body) => {
    const sandbox = createSandboxProvider(config);
    const signature = signSandboxNotification(config.secret, body);
    expect(sandbox.verifyNotification(signature, body)).toBeNull();
  });
});
