import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { createSandboxProvider, signSandboxNotification } from './sandbox-provider.ts';

const config = {
  secret: 'a secret of the sandbox',
  autoPay: true,
  autoPayDelayMs: 300,
  declineSuffix: '13',
  authorizationMs: 60_000,
};
const told = {
  paymentNo: 'P-1',
  providerRef: 'SBX-P-1',
  amountMinor: 1,
  currency: 'CNY',
  succeeded: true,
};
const payment = {
  paymentNo: 'P-1',
  orderNo: 'SO-1',
  amountMinor: 1_200,
  currency: 'CNY',
  mode: 'CAPTURE' as const,
  expiresAt: null,
  payer: null,
};

/** What the sandbox makes of a body that is signed like this. */
const read = (signature: string, body: string) =>
  createSandboxProvider(config).readNotification({
    headers: { 'x-entresol-signature': signature },
    body,
    now: new Date(),
  });

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
    expect(await read(delivered[0]!, delivered[1]!)).toEqual({
      ok: true,
      news: {
        kind: 'PAYMENT',
        paymentNo: 'P-1',
        providerRef: 'SBX-P-1',
        amountMinor,
        currency: 'CNY',
        result: succeeded ? 'CAPTURED' : 'FAILED',
        authorizedUntil: null,
      },
    });
    expect(await sandbox.query(payment)).toMatchObject({
      state: succeeded ? 'CAPTURED' : 'FAILED',
      amountMinor,
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
  ])('believes no notification with %s, however well signed', async (_what, body) => {
    const signature = signSandboxNotification(config.secret, body);
    expect(await read(signature, body)).toEqual({ ok: false, reason: 'FORM_WRONG' });
  });

  it('believes nothing that is not signed', async () => {
    const body = JSON.stringify(told);
    expect(await read('', body)).toEqual({ ok: false, reason: 'SIGNATURE_WRONG' });
    const another = signSandboxNotification('another secret of theirs', body);
    expect(await read(another, body)).toEqual({ ok: false, reason: 'SIGNATURE_WRONG' });
  });

  it('promises first where it is asked to, and says until when', async () => {
    const sandbox = createSandboxProvider(config);
    const delivered: string[] = [];
    sandbox.connect(async (signature, body) => void delivered.push(signature, body));
    await sandbox.prepay({ ...payment, mode: 'AUTHORIZE' });
    jest.advanceTimersByTime(300);
    const reading = await read(delivered[0]!, delivered[1]!);
    expect(reading).toMatchObject({ ok: true, news: { result: 'AUTHORIZED' } });
    expect(await sandbox.query(payment)).toEqual({
      state: 'AUTHORIZED',
      providerRef: 'SBX-P-1',
      amountMinor: 1_200,
      currency: 'CNY',
      authorizedUntil: new Date(Date.now() + 60_000),
    });
  });

  it('is not paid once it is closed, and not closed once it is paid', async () => {
    const sandbox = createSandboxProvider(config);
    const delivered: string[] = [];
    sandbox.connect(async (_signature, body) => void delivered.push(body));
    await sandbox.prepay(payment);
    await sandbox.close(payment);
    jest.advanceTimersByTime(1_000);
    expect([delivered, (await sandbox.query(payment)).state]).toEqual([[], 'WAITING']);
    await sandbox.prepay(payment);
    jest.advanceTimersByTime(1_000);
    await expect(sandbox.close(payment)).rejects.toThrow('paid');
  });
});
