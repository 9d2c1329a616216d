import { describe, expect, it } from '@jest/globals';
import { checkRefundResolution, type RefundResolution } from './refund-resolution.ts';

const fields = (given: Partial<RefundResolution>) =>
  checkRefundResolution({ way: 'RETRY', reason: 'card closed', ...given }).map((refusal) =>
    refusal.kind === 'InvalidInput' ? refusal.field.at(-1) : refusal.kind,
  );

describe('what is done about a refund that failed', () => {
  it.each<[string, Partial<RefundResolution>, string[]]>([
    ['is tried again with a reason', {}, []],
    ['is never without one', { reason: ' ' }, ['reason']],
    ['is paid out in cash', { way: 'PAY_OUT', payoutMethod: 'CASH' }, []],
    ['is paid out some way', { way: 'PAY_OUT' }, ['payoutMethod']],
    ['is not paid out and tried again', { payoutMethod: 'CASH' }, ['payoutMethod']],
    ['names its transfer', { way: 'PAY_OUT', payoutMethod: 'BANK_TRANSFER' }, ['payoutReference']],
    [
      'is found by its transfer',
      { way: 'PAY_OUT', payoutMethod: 'BANK_TRANSFER', payoutReference: 'TX-1' },
      [],
    ],
    [
      'has no number in cash',
      { way: 'PAY_OUT', payoutMethod: 'CASH', payoutReference: 'TX-1' },
      ['payoutReference'],
    ],
    [
      'has no endless number',
      { way: 'PAY_OUT', payoutMethod: 'CARD', payoutReference: 'x'.repeat(65) },
      ['payoutReference'],
    ],
  ])('%s', (_title, given, wrong) => {
    expect(fields(given)).toEqual(wrong);
  });
});
